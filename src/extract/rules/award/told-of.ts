import { layerBits, type Scan } from '../../../lexicon/scan.js';
import type { Person } from '../../../names/person.js';
import type { UnitName } from '../../../names/unit.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { foldCase } from '../../../text/fold-case.js';
import { CLOSE, COMMA, OPEN } from '../../../text/marks.js';
import { CAPITAL, NUMBER } from '../../../text/tokens.js';
import { chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed, Passage } from '../../passage.js';

// Whom a portrait or a report tells of, where a short word stands for them.

const UNIT = layerBits('unit');

/**
 * "Bằng khen của Bộ tặng | đơn vị | năm 1993" in a text that tells of no bloc, and has named one unit so far, once or again and again:
 * "Bưu điện huyện Bến Đá", "Bưu điện huyện". Asked in the order of the text, and each sentence is read once.
 */
export class UnitToldOf {
  readonly #passage: Passage;
  readonly #isNamed: (unit: UnitName) => boolean;
  #read = 0;
  #unit: UnitName | null = null;
  #several = false;

  constructor(passage: Passage, isNamed: (unit: UnitName) => boolean) {
    this.#passage = passage;
    this.#isNamed = isNamed;
  }

  /** The one for which "đơn vị" at the token stands, in the sentence of the index; null among several. */
  at(sentence: number, at: number): UnitName | null {
    const { scan, blocs } = this.#passage;
    const verb = scan.word(at - 1) === 'cho' ? at - 2 : at - 1;
    // "Sở Y tế tổ chức lễ trao Bằng khen tặng đơn vị.": of others, as likely as not
    const dated = (scan.word(at + 2) === 'năm' && scan.has(at + 3, NUMBER)) || scan.word(at + 2) === 'vì';
    if (blocs.length > 0 || scan.kind('verb', verb) !== 'give' || !dated) return null;
    for (; this.#read < sentence && !this.#several; this.#read++) this.#note(this.#passage.sentences[this.#read]);
    return this.#several ? null : this.#unit;
  }

  #note(sentence: Parsed): void {
    const { scan } = this.#passage;
    if ((sentence.zone !== 'body' && sentence.zone !== 'title') || (sentence.layers & UNIT) === 0) return;
    for (const { list } of chunksOf(chunksWithin(scan, sentence), 'units'))
      for (const unit of list.units) {
        if (isTerritory(unit.kind) || !this.#isNamed(unit)) continue;
        this.#unit = this.#unit ? sameUnit(scan, this.#unit, unit) : unit;
        this.#several ||= this.#unit === null;
        if (this.#several) return;
      }
  }
}

/** The longer of two names of which one begins with the other; null for two units. */
function sameUnit(scan: Scan, one: UnitName, other: UnitName): UnitName | null {
  const [first, second] = [one, other].map(({ from, to }) => foldCase(scan.slice(from, to)));
  if (first.startsWith(second)) return one;
  return second.startsWith(first) ? other : null;
}

/**
 * "Người được nhắc đến nhiều nhất là | Lò Văn Thiện |, thợ máy." right before "Anh từng được tặng": whom it presents, who was never
 * addressed; null where it tells of somebody else ("Người thầy của anh là …", "Anh Tô Hải làm thợ. Người thầy là …").
 */
export function presentedBefore(
  { scan, sentences }: Passage,
  here: Parsed,
  isPronoun: (word: string) => boolean,
): Person | null {
  const before = sentences[here.index - 1];
  if (before?.block !== here.block) return null;
  const aged = agedIn(scan, before);
  if (aged) return aged;
  const told = sentences.slice(Math.max(0, here.index - JUST_BEFORE), here.index);
  if (told.some((sentence) => isTold(scan, sentence, here.from))) return null;
  if (scan.word(before.from) !== 'người') return null;
  const persons = chunksOf(chunksWithin(scan, before), 'persons').flatMap(({ list }) => list.persons);
  const [one, ...others] = persons;
  if (!one || others.length > 0 || scan.word(one.from - 1) !== 'là') return null;
  for (let i = before.from; i < one.from; i++) if (isPronoun(scan.word(i))) return null;
  return one;
}

/**
 * "Là người đầu tiên trồng xoài, lão nông | Tô Hải |, 63 tuổi, ấp Bến Đá hiện có 3 ha." right before "Ông được tặng": the one person of the
 * sentence, whose age it tells; null where it names another, or somebody who only knows her ("bà Hà Nhàn, 63 tuổi, mẹ của anh Hải").
 */
function agedIn(scan: Scan, sentence: Parsed): Person | null {
  const persons = chunksOf(chunksWithin(scan, sentence), 'persons').flatMap(({ list }) => list.persons);
  const [one, ...others] = persons;
  if (!one || others.length > 0) return null;
  let to = one.name.to;
  if (scan.mark(to) === OPEN) while (to < sentence.to && scan.mark(to - 1) !== CLOSE) to++;
  const aged = scan.mark(to) === COMMA && scan.has(to + 1, NUMBER) && scan.word(to + 2) === 'tuổi';
  return aged && !isKin(scan, to + 3, sentence.to) ? one : null;
}
/** ", | mẹ của", "là vợ" behind the age. */
function isKin(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (KIN.has(scan.word(i))) return true;
  return false;
}
const KIN = new Set(['mẹ', 'cha', 'bố', 'vợ', 'chồng', 'con']);

/** How many sentences tell of somebody before another is presented. */
const JUST_BEFORE = 8;

/** "| Chị Hà Nhàn | làm công nhân.", "Sinh ra ở đó, | chị Hà Nhàn | làm …": the word of the token `pronoun` before a name opens a clause. */
function isTold(scan: Scan, { from, to }: Parsed, pronoun: number): boolean {
  const size = Math.max(1, scan.size('address', pronoun));
  for (let i = from; i < to; i++) {
    if ((i > from && scan.mark(i - 1) !== COMMA) || !scan.has(i + size, CAPITAL)) continue;
    let same = 0;
    while (same < size && scan.word(i + same) === scan.word(pronoun + same)) same++;
    if (same === size) return true;
  }
  return false;
}
