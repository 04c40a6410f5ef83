import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { isGivingUnit } from '../../../names/granter.js';
import type { Person } from '../../../names/person.js';
import type { UnitName } from '../../../names/unit.js';
import { anyUnitHead } from '../../../names/unit-head.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { foldCase } from '../../../text/fold-case.js';
import { COMMA } from '../../../text/marks.js';
import { CAPITAL, LINE_START, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed, Passage } from '../../passage.js';
import { beginsPredicate } from './predicate-begins.js';

/** Whom a sentence tells of, and those apart who only speak, come, give or are named beside. */
interface Told {
  readonly units: readonly UnitName[];
  readonly persons: readonly Person[];
}
const NOBODY: Told = { units: [], persons: [] };

/**
 * Of whom the sentences before tell, where a noun or nothing stands for them: "Đồn Biên phòng Bến Đá có 45 chiến sĩ. Theo ông Tô Hải, Phó Chủ tịch
 * UBND tỉnh, … Năm 2019, | đơn vị | được tặng", "UBND tỉnh tặng Cờ thi đua cho | địa phương |.", "Năm 2019, | được Thủ tướng tặng". In texts that
 * tell of no bloc, and where a few sentences before and the title leave no choice. Each sentence is read once.
 */
export class ToldAbout {
  readonly #passage: Passage;
  readonly #isNamed: (unit: UnitName) => boolean;
  readonly #read = new Map<number, Told>();
  /** Undefined before anybody asks. */
  #title: Parsed | null | undefined;

  constructor(passage: Passage, isNamed: (unit: UnitName) => boolean) {
    this.#passage = passage;
    this.#isNamed = isNamed;
  }

  /** The unit for which the noun at the token stands; null for none, or for one of several. */
  unit(here: Parsed, at: number): UnitName | null {
    const { scan, blocs } = this.#passage;
    const noun = blocs.length > 0 ? null : nounAt(scan, at);
    if (!noun || !isPlaced(scan, at, noun.to, here)) return null;
    const fits = (unit: UnitName): boolean => noun.fits(unit) && !isNamedIn(scan, here, unit, at);
    return this.#only(here, ({ units }) => units.filter(fits), unitKey(scan));
  }

  /** The one person or unit that the sentences before tell of, for one that goes on without a subject. */
  one(here: Parsed): UnitName | Person | null {
    const { scan, blocs } = this.#passage;
    if (blocs.length > 0) return null;
    const units = unitKey(scan);
    const key = (one: UnitName | Person): string =>
      'name' in one ? foldCase(scan.slice(one.name.to - 1, one.name.to)) : units(one);
    const one = this.#only<UnitName | Person>(
      here,
      (told) => [...told.persons, ...told.units.filter(({ kind }) => !isTerritory(kind))],
      key,
    );
    return one && !('name' in one) && isNamedIn(scan, here, one, here.to) ? null : one;
  }

  /** The only one who fits in the sentences before, or in the title where those name several or nobody. */
  #only<T>(here: Parsed, fitting: (told: Told) => readonly T[], key: (one: T) => string): T | null {
    const { sentences } = this.#passage;
    const found = new Map<string, T>();
    if (this.#title === undefined) this.#title = sentences.find(({ zone }) => zone === 'title') ?? null;
    const note = (told: Told): void => {
      for (const one of fitting(told)) {
        const own = key(one);
        // "Bưu điện huyện" after "Bưu điện huyện Bến Đá"
        const same = [...found.keys()].find((other) => other.startsWith(own) || own.startsWith(other));
        if (same === undefined || own.length > same.length) {
          if (same !== undefined) found.delete(same);
          found.set(own, one);
        }
      }
    };
    for (let i = here.index - 1; i >= 0 && here.index - i <= FAR; i--) note(this.#toldIn(sentences[i]));
    if (found.size === 1) return [...found.values()][0];
    const title = this.#title;
    const titled = title && title.index < here.index ? fitting(this.#toldIn(title)) : [];
    return titled.length === 1 ? titled[0] : null;
  }

  #toldIn(sentence: Parsed): Told {
    let told = this.#read.get(sentence.index);
    if (!told) {
      told = toldIn(this.#passage.scan, sentence, this.#isNamed);
      this.#read.set(sentence.index, told);
    }
    return told;
  }
}
/** Sentences before that may name them. */
const FAR = 6;

const unitKey =
  (scan: Scan) =>
  ({ from, to, full }: UnitName): string =>
    foldCase(full ?? scan.slice(from, to));

function toldIn(scan: Scan, sentence: Parsed, isNamed: (unit: UnitName) => boolean): Told {
  const { zone, from, to, layers } = sentence;
  if ((zone !== 'body' && zone !== 'title') || tellsWhoCame(scan, from)) return NOBODY;
  if ((layers & NAMES) === 0) return NOBODY;
  const chunks = chunksWithin(scan, sentence);
  const units = chunksOf(chunks, 'units')
    .filter((chunk) => !isBeside(scan, chunk.from) && !acts(scan, chunk.to))
    .flatMap(({ list }) => withoutPlaces(scan, list.units))
    .filter((unit) => isNamed(unit) && !isGivingUnit(scan, unit.from));
  const persons = chunksOf(chunks, 'persons')
    .filter((chunk) => !isBeside(scan, chunk.from))
    .flatMap(({ list }) => list.persons)
    .filter(
      (person) => !speaks(scan, person, to) && !person.titles.some(({ unit }) => unit && isGivingUnit(scan, unit.from)),
    );
  return { units, persons };
}
const NAMES = layerBits('unit', 'surname', 'address');

/** "xã Tân Khê, huyện Bến Đá" is the first of the two, "Trạm Y tế, xã Tân Khê" the house. */
const withoutPlaces = (scan: Scan, units: readonly UnitName[]): readonly UnitName[] =>
  units.filter(({ from, kind }, i) => i === 0 || !isTerritory(kind) || scan.mark(from - 1) !== COMMA);

/** "Dự lễ có …", "Đến dự, trao tặng": a sentence that tells who came. */
const tellsWhoCame = (scan: Scan, from: number): boolean =>
  [from, from + 1].some((i) => scan.word(i) === 'dự') || scan.pairAt(from) === 'có mặt';

/** "lãnh đạo | Sở Y tế", "theo | ông Hải", "cùng với | Hội Nông dân": named beside what is told. */
const isBeside = (scan: Scan, at: number): boolean => BESIDE.has(scan.word(at - 1));
const BESIDE = new Set(['đạo', 'diện', 'theo', 'cùng', 'với', 'do', 'bởi', 'từ', 'thuộc', 'mời', 'kết', 'như', 'so']);

/** "Sở Y tế | (đã) tặng", "UBND huyện | phối hợp": who does something with those told of. */
function acts(scan: Scan, to: number): boolean {
  let at = to;
  while (ALREADY.has(scan.word(at))) at++;
  return GIVES.has(scan.kind('verb', at)) || scan.size('act', at) > 0 || ORGANIZES.has(scan.pairAt(at));
}
const ALREADY = new Set(['đã', 'vừa', 'cũng', 'sẽ', 'và']);
const GIVES = new Set(['give', 'propose', 'vote', 'revoke']);
const ORGANIZES = new Set(['tổ chức', 'phối hợp', 'phát động', 'thống nhất', 'quyết định', 'ban hành']);

/** "ông Hải, Chủ tịch xã, | cho biết", "… | đánh giá cao": who only says something of others. */
function speaks(scan: Scan, { to }: Person, end: number): boolean {
  for (let i = to; i < Math.min(end, to + SOON); i++)
    if (scan.size('act', i) > 0 || scan.pairAt(i) === 'đánh giá') return true;
  return false;
}
const SOON = 8;

/** Whether the sentence itself names the unit before the token: who gives there does not receive. */
const isNamedIn = (scan: Scan, here: Parsed, unit: UnitName, at: number): boolean =>
  chunksOf(chunksWithin(scan, here), 'units').some(({ list }) =>
    list.units.some(({ from, to }) => to <= at && unitKey(scan)(unit).startsWith(foldCase(scan.slice(from, to)))),
  );

interface Noun {
  readonly to: number;
  readonly fits: (unit: UnitName) => boolean;
}

/** "đơn vị", "địa phương", "doanh nghiệp", "tập thể này", or the head of a name alone: "Sở", "phường", "chi cục". */
function nounAt(scan: Scan, at: number): Noun | null {
  const kinds = NOUNS.get(scan.pairAt(at));
  // "ngành | được tặng" of the office of a branch
  if (scan.word(at) === 'ngành') return { to: at + 1, fits: ({ kind }) => kind === 'department' };
  if (kinds) {
    const end = scan.word(at + 2) === 'này' ? at + 3 : at + 2;
    return { to: end, fits: ({ kind }) => kinds(kind) };
  }
  const head = scan.size('unit', at) > 0 ? anyUnitHead(scan, at) : null;
  // "Đồn" of "Đồn Biên phòng Bến Đá"
  const to = head?.to ?? (POSTS.has(scan.word(at)) ? at + 1 : at);
  if (to === at || isGivingUnit(scan, at)) return null;
  const words = foldCase(scan.slice(at, to));
  const end = scan.word(to) === 'này' ? to + 1 : to;
  return { to: end, fits: ({ from }) => foldCase(scan.slice(from, from + to - at)) === words };
}
const POSTS = new Set(['đồn', 'trạm', 'hạt']);
const NOUNS: ReadonlyMap<string, (kind: string) => boolean> = new Map([
  ['đơn vị', (kind: string) => !isTerritory(kind)],
  ['tập thể', (kind: string) => !isTerritory(kind)],
  ['địa phương', isTerritory],
  ['doanh nghiệp', (kind: string) => kind === 'company' || kind === 'coop' || kind === 'factory'],
]);

/** "| đơn vị | được tặng", "Năm 2019, | phường | vinh dự", "tặng | Sở | Cờ thi đua", "tặng Bằng khen cho | đơn vị |.": one alone, who has something. */
function isPlaced(scan: Scan, at: number, to: number, here: Parsed): boolean {
  const before = scan.word(at - 1);
  const given = before === 'cho' || scan.kind('verb', at - 1) === 'give';
  // "cho | tập thể | , cá nhân tham gia": kinds of receivers, and nobody
  if (given && scan.mark(to) === COMMA && KINDS.has(scan.pairAt(to + 1))) return false;
  if (given)
    return to >= here.to || scan.has(to, PUNCTUATION) || BEHIND.has(scan.word(to)) || scan.size('award', to) > 0;
  // "bảng vàng thành tích của | đơn vị | ghi: …"
  if (before === 'của' && RECORDS.has(scan.pairAt(at - 3))) return true;
  // "| Toàn | huyện đã", "những năm qua, | tập thể | phòng đã"
  const whole = before === 'toàn' ? at - 1 : scan.pairAt(at - 2) === 'tập thể' ? at - 2 : at;
  const year = scan.has(whole - 1, NUMBER) && scan.word(whole - 2) === 'năm';
  const opens = whole === here.from || scan.has(whole, LINE_START) || year || scan.mark(whole - 1) === COMMA;
  // a head in small letters names other things too
  const noun = whole < at || NOUNS.has(scan.pairAt(at)) || scan.has(at, CAPITAL) || scan.word(at) === 'ngành';
  return noun && opens && beginsPredicate(scan, to);
}
const KINDS = new Set(['cá nhân', 'đơn vị', 'gia đình', 'hộ gia', 'tập thể', 'doanh nghiệp', 'cơ quan', 'địa phương']);
const RECORDS = new Set(['thành tích', 'bảng vàng', 'phần thưởng', 'truyền thống']);
const BEHIND = new Set(['năm', 'vì', 'nhân', 'về', 'trong', 'vào', 'do']);
