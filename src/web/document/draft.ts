import { ROLES, type RoleShape } from '../../domain/roles.js';
import type { Api, Claim } from '../api-types.js';
import { moved, nearest, type Place, placesOf, wordsAt } from './places.js';

type Argument = Claim['arguments'][number];
type Review = Api['POST /api/documents/{id}/reviews']['body']['reviews'][number];
export type Wanted = Extract<Review, { action: 'amend' }>['set'];

/** A field of the form in which a claim is amended or added. */
export interface Field {
  readonly key: number;
  readonly role: string;
  readonly text: string;
  /** The words that were picked for it. */
  readonly span: readonly [number, number] | null;
  /** What it was; null of a new field. */
  readonly before: Argument | null;
}

export const shapeOf = (kind: Claim['kind'], role: string): RoleShape => ROLES[kind][role];

export const rolesOf = (kind: Claim['kind']): string[] => Object.keys(ROLES[kind]);

const textOf = ({ value, written }: Argument): string => String(value ?? written ?? '');

/** The fields of a claim as it is, in the order of its roles; needed ones are there even when empty. */
export function fieldsOf(kind: Claim['kind'], said: readonly Argument[]): Field[] {
  const fields = said.map(
    (before, key): Field => ({ key, role: before.role, text: textOf(before), span: null, before }),
  );
  const lacking = rolesOf(kind).filter((role) => shapeOf(kind, role).needed && !said.some((one) => one.role === role));
  return [...fields, ...lacking.map((role, index): Field => blank(role, fields.length + index))];
}

export const blank = (role: string, key: number): Field => ({ key, role, text: '', span: null, before: null });

/** What the API is asked for: the roles whose fields differ from what was, each whole. Words are looked for in the text. */
export function wantedOf(
  kind: Claim['kind'],
  said: readonly Argument[],
  fields: readonly Field[],
  text: string,
): Wanted {
  const set: Record<string, Wanted[string]> = {};
  for (const role of new Set([...said, ...fields].map((one) => one.role))) {
    const was = said.filter((one) => one.role === role);
    const is = fields.filter((one) => one.role === role && one.text.trim() !== '');
    if (
      is.length === was.length &&
      is.every((field, index) => field.before?.ordinal === was[index].ordinal && isSame(field))
    )
      continue;
    const list = is.map((field) => argumentOf(shapeOf(kind, role), field, text));
    set[role] = list.length === 0 ? null : list.length === 1 ? list[0] : list;
  }
  return set;
}

const isSame = ({ text, span, before }: Field): boolean => span === null && before !== null && text === textOf(before);

function argumentOf({ of }: RoleShape, field: Field, text: string) {
  const said = field.text.trim();
  if (isSame(field)) {
    const [span] = field.before!.spans;
    return span ? { span, value: field.before!.value ?? said } : { value: field.before!.value ?? said };
  }
  if (field.span) return { span: [...field.span] as [number, number], value: said };
  const quote = of === 'words' ? quoteOf(said, text) : null;
  return quote === null ? { value: said } : { quote, value: said };
}

/**
 * The words of the text that say a name which may stand there in part: all of it, else its last words ("Trung tâm Y tế Bình
 * Đại" behind "các Trung tâm Y tế: Giồng Trôm, Bình Đại"), else its first; two words at least. Null where there are none.
 */
export function quoteOf(said: string, text: string): string | null {
  if (placesOf(text, said).length > 0) return said;
  const words = said.split(' ');
  for (let left = words.length - 1; left >= 2; left--) {
    for (const part of [words.slice(-left), words.slice(0, left)]) {
      if (placesOf(text, part.join(' ')).length > 0) return part.join(' ');
    }
  }
  return null;
}

/** Where the text says a field: the words that were picked, those that stand there already, or the nearest that are found. */
export function placeOf(kind: Claim['kind'], field: Field, text: string, near: number): Place | null {
  if (field.span) return field.span;
  if (isSame(field)) return field.before!.spans[0] ?? null;
  if (shapeOf(kind, field.role).of !== 'words') return null;
  const quote = quoteOf(field.text.trim(), text);
  return quote === null ? null : nearest(placesOf(text, quote), near);
}

/** The field with an end of its words moved by a word; what it says follows, also where it says more than stands there. */
export function withEndMoved(field: Field, text: string, at: Place, which: 'start' | 'end', by: 1 | -1): Field {
  const [span, before] = [moved(text, at, which, by), wordsAt(text, at)];
  return {
    ...field,
    span,
    text: field.text.includes(before) ? field.text.replace(before, wordsAt(text, span)) : field.text,
  };
}

/** The field at the next place (or the one before) where the same words stand; the same where they stand once. */
export function atOtherPlace(field: Field, text: string, at: Place, by: 1 | -1): Field {
  const places = placesOf(text, wordsAt(text, at));
  const here = places.findIndex(([start]) => start === at[0]);
  return places.length < 2 ? field : { ...field, span: places[(here + by + places.length) % places.length]! };
}
