/**
 * Layers are marked apart, so that a longer name in one never hides a trigger in another ("Trưởng Ban Dân vận" is a
 * title, and a unit head stands inside it).
 */
export const LAYERS = [
  'cue', // verbs and function words that govern relations
  'unit', // heads of unit names: Sở, Ban, Công ty
  'field', // known complements of unit heads: Y tế, Giáo dục và Đào tạo
  'place', // provinces, and words for territories
  'award', // award names and their heads
  'title', // heads of titles: Phó Chủ tịch, Giám đốc
  'address', // ông, bà, đồng chí; ranks and degrees
  'surname',
  'act', // what a person does: chủ trì, phát biểu, dự; the same verb may be a cue of an award
  'role', // Trưởng khối, Cụm phó
  'bloc', // Khối thi đua, Cụm
  'count', // number words and what is counted: tập thể, cá nhân
  'form', // the furniture of papers: Điều, Nơi nhận, Kính gửi
  'stop', // words that end a name
  'verb', // verbs that govern awards: đề nghị, suy tôn, tặng; no name ends at them
] as const;
export type Layer = (typeof LAYERS)[number];

/** A group of phrases that mean the same to the rules. `kind` is unique within its layer. */
export interface Phrase {
  readonly layer: Layer;
  readonly kind: string;
  /** Written with blanks between tokens; case, tone placement and i/y do not count. */
  readonly forms: readonly string[];
  /** What else the rules need to know: the level of a unit, the granter of an award. */
  readonly traits?: Readonly<Record<string, string | number | boolean | undefined>>;
}

/** `phrases('cue', { propose: ['đề nghị', 'đề xuất'] })`: a table of kinds as rows. */
export function phrases(layer: Layer, table: Readonly<Record<string, readonly string[]>>): Phrase[] {
  return Object.entries(table).map(([kind, forms]) => ({ layer, kind, forms }));
}
