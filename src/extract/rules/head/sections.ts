import type { Scan } from '../../../lexicon/scan.js';
import { WordSet } from '../../../lexicon/word-set.js';
import { COLON, COMMA } from '../../../text/marks.js';
import { NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed, Passage } from '../../passage.js';

/** How many words may stand before the verb: "Điều 4. | Phân công năm 2028: …". */
const LEAD = 5;

/**
 * The year for which a part of the text assigns roles, where no role stands beside it: "III. PHÂN CÔNG NĂM 2028" up to the
 * next heading, "Điều 4. Phân công năm 2028: Khối thi đua số 1: …" up to the next paragraph. Reads the sentences in order.
 */
export class Sections {
  readonly #passage: Passage;
  #year: number | null = null;
  /** The paragraph that it holds for; null for all up to the next heading. */
  #block: number | null = null;
  /** It holds for lines of a list that stand under it. */
  #listed = false;

  constructor(passage: Passage) {
    this.#passage = passage;
  }

  get year(): number | null {
    return this.#year;
  }

  enter(sentence: Parsed): void {
    const heading = sentence.zone === 'heading' || sentence.zone === 'title';
    const other = this.#listed ? !this.#goesOn(sentence) : this.#block !== null && this.#block !== sentence.block;
    if (heading || other) {
      this.#year = null;
      this.#listed = false;
    }
    const assigned = sentence.zone === 'title' ? null : this.#assignedBy(sentence, heading);
    if (assigned === null) return;
    this.#year = assigned;
    this.#block = heading ? null : sentence.block;
    this.#listed = !heading && this.#passage.scan.mark(sentence.to - 1) === COLON;
  }

  /** A line of a list, or one that opens with a role: "Khối trưởng: Thuế tỉnh". */
  #goesOn({ kind, from }: Parsed): boolean {
    return kind === 'list-item' || this.#passage.scan.size('role', from) > 0;
  }

  #assignedBy(sentence: Parsed, heading: boolean): number | null {
    const { scan } = this.#passage;
    const { from, to } = sentence;
    for (let i = from; i + 1 < to && i - from < LEAD; i++) {
      if (!STARTS.holds(scan, i) && (!heading || scan.size('role', i) === 0)) continue;
      const second = scan.word(i + 1);
      const bare = scan.word(i) === 'năm';
      // "4. | Năm 2028", "IV. | Kế hoạch năm học 2027-2028"; not "Năm 2027" under a title
      const ahead = heading && (bare ? i > from : AHEAD.get(scan.word(i)) === second) && isMarker(scan, from, i);
      // "2. | Cụm trưởng, cụm phó | năm học 2027-2028"
      const named = heading && scan.size('role', i) > 0 && isMarker(scan, from, i);
      if (!ahead && !named && ASSIGNS.get(scan.word(i)) !== second) continue;
      let at = bare || named ? i : i + 2;
      // "Phân công | nhiệm vụ | năm 2028"
      if (!ahead && scan.word(at) === 'nhiệm' && scan.word(at + 1) === 'vụ') at += 2;
      // "3. Phân công | cụm trưởng, cụm phó | năm học 2027-2028"
      if (!ahead && heading) at = pastBlocs(scan, pastRoles(scan, at));
      if (scan.word(at) !== 'năm') return null;
      // "Phân công nhiệm vụ | năm sau |:" over the lines that name them
      const next = scan.kind('cue', at) === 'next-year' && scan.mark(at + scan.size('cue', at)) === COLON;
      if (next && !heading) return this.#passage.blocAt(sentence.index, from)?.nextYear ?? null;
      const year = chunksWithin(scan, sentence).find((chunk) => chunk.kind === 'year' && chunk.from === at);
      if (year?.kind !== 'year' || !(heading ? year.to === to : scan.mark(year.to) === COLON)) return null;
      return year.year.last;
    }
    return heading ? null : leadersAssigned(scan, sentence);
  }
}

/** "Hội đồng thống nhất phân công Trưởng, Phó các khối, cụm | năm 2028 |:" over the lines that name them; null for others. */
function leadersAssigned(scan: Scan, { from, to }: Parsed): number | null {
  if (to - from > LONGEST_LEAD || scan.mark(to - 1) !== COLON) return null;
  const year = scan.word(to - 3) === 'năm' ? YEAR.exec(scan.slice(to - 2, to - 1))?.[0] : undefined;
  if (year === undefined) return null;
  let leaders = false;
  for (let i = to - 4; i > from; i--) {
    leaders ||= scan.word(i) === 'trưởng';
    if (leaders && ASSIGNS.get(scan.word(i - 1)) === scan.word(i)) return Number(year);
  }
  return null;
}
const LONGEST_LEAD = 48;
const YEAR = /^(?:19|20)\d\d$/;

/** "Phân công | cụm thi đua, khối thi đua | năm 2028": past the blocs in general; `at` where none stand. */
function pastBlocs(scan: Scan, at: number): number {
  let i = at;
  while (BLOCS.has(scan.word(i)) || (i > at && scan.mark(i) === COMMA)) i++;
  return i;
}
const BLOCS = new Set(['các', 'cụm', 'khối', 'thi', 'đua', 'và']);

/** Past "cụm trưởng, cụm phó"; `at` where none stands. */
function pastRoles(scan: Scan, at: number): number {
  let i = at;
  while (scan.size('role', i) > 0) {
    i += scan.size('role', i);
    if (scan.size('role', i + 1) > 0) i++;
  }
  return i;
}

/** "IV.", "4." and nothing else. */
function isMarker(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!scan.has(i, NUMBER | PUNCTUATION) && scan.tokens.end[i] - scan.tokens.start[i] > 3) return false;
  return true;
}

const AHEAD = new Map([
  ['kế', 'hoạch'],
  ['phương', 'hướng'],
  ['dự', 'kiến'],
  ['chương', 'trình'],
]);
const ASSIGNS = new Map([
  ['phân', 'công'],
  ['chỉ', 'định'],
  ['nhiệm', 'vụ'],
  ['luân', 'phiên'],
]);
/** What may begin either, or the year itself: asked first, for most words are none. */
const STARTS = new WordSet(['năm', ...AHEAD.keys(), ...ASSIGNS.keys()]);
