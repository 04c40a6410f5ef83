import type { Scan } from '../../../lexicon/scan.js';
import { WordPairs } from '../../../lexicon/word-pairs.js';
import { WordSet } from '../../../lexicon/word-set.js';
import { CAPITAL, LINE_START, NUMBER } from '../../../text/tokens.js';
import type { Parsed, Passage } from '../../passage.js';
import type { AwardRow } from './claim.js';
import type { Element } from './element.js';
import type { Frame } from './frame.js';
import { statusOfPaper } from './paper.js';
import { blocOf, rowOf } from './row.js';
import { RULES } from './rules.js';
import { isStatus } from './status.js';
import { yearOf } from './year.js';

/** The award of which somebody's name is put right, and the sentence that says so. */
interface Corrected {
  readonly frame: Frame;
  readonly sentence: Parsed;
  readonly elements: readonly Element[];
}

/**
 * "Đính chính tên tập thể được tặng Bằng khen như sau: đã ghi “Phòng Tài chính”, nay sửa là “Phòng Kế toán”": who receives is the one of
 * the later words, in the same sentence or in lines of its own. Reads the sentences in order.
 */
export class Corrections {
  readonly #passage: Passage;
  #corrected: Corrected | null = null;

  constructor(passage: Passage) {
    this.#passage = passage;
  }

  /** Whether the sentence is read whatever it holds: "Nay sửa là: Phòng Kế toán." under what is put right. */
  wants({ index, from, to }: Parsed): boolean {
    if (this.#corrected === null || index - this.#corrected.sentence.index > REACH) return false;
    return placeOf(this.#passage.scan, from, to, PUT_RIGHT) > 0;
  }

  /** The rows that the sentence adds, and those that it leaves of its own: not of those whom it takes back. */
  read(sentence: Parsed, elements: readonly Element[], frames: readonly Frame[], own: readonly AwardRow[]): AwardRow[] {
    const { scan } = this.#passage;
    const { from, to } = sentence;
    if (scan.word(from) === 'điều' && scan.has(from + 1, NUMBER)) this.#corrected = null;
    const frame = frames.find(({ items }) => items.length === 0) ?? frames[0];
    if (frame && corrects(scan, from, to)) this.#corrected = { frame, sentence, elements };
    const right = placeOf(scan, from, to, PUT_RIGHT);
    if (right < 0) return [...own];
    const wrong = placeOf(scan, from, right, WROTE);
    const [first, last] = wrong < 0 ? [corrects(scan, from, right) ? from : right, right] : [wrong, right];
    const left = own.filter(({ recipient }) => recipient.from < first || recipient.from >= last);
    const known = this.#corrected;
    const named = elements.find((element) => element.kind === 'group' && element.from >= right);
    const far = known !== null && sentence.index - known.sentence.index > REACH;
    if (known === null || far || named?.kind !== 'group' || left.some((one) => one.recipient.from >= right))
      return left;
    const { award, outcome, trigger, granter } = known.frame;
    const bloc = blocOf(this.#passage, known.sentence, award.from);
    const year = yearOf(this.#passage, known.sentence, known.elements, known.frame, bloc);
    const status = isStatus(outcome) ? outcome : (statusOfPaper(this.#passage) ?? 'awarded');
    const said = { award, status, trigger, granter, bloc, year, sentence: known.sentence };
    const items = named.items.filter(({ count }) => count === null);
    return [...left, ...items.map((item) => rowOf(RULES.corrected, item, said, sentence.zone))];
  }
}
/** How many sentences may stand between what is put right and how. */
const REACH = 6;

/** "đính chính", "sửa tên", "điều chỉnh tên" */
const corrects = (scan: Scan, from: number, to: number): boolean =>
  scan.nextPair('đính', 'chính', from, to) >= 0 || WRITTEN.next(scan, from - 1, to - 2) >= 0;
const WRITTEN = new WordPairs(['đã ghi', 'đã in']);

/** The token behind the first of the phrases in `[from, to)`; -1 for none. */
function placeOf(scan: Scan, from: number, to: number, phrases: readonly (readonly string[])[]): number {
  for (let i = FIRST.next(scan, from, to); i >= 0; i = FIRST.next(scan, i + 1, to)) {
    const found = phrases.find((words) => words.every((word, at) => scan.word(i + at) === word));
    // "Nay sửa" opens a line; a name may have such words too
    if (found && (!scan.has(i, CAPITAL) || i === from || scan.has(i, LINE_START))) return i + found.length;
  }
  return -1;
}
const phrases = (...all: readonly string[]): readonly (readonly string[])[] => all.map((one) => one.split(' '));
const PUT_RIGHT = phrases(
  'nay sửa',
  'nay xin sửa',
  'nay được sửa',
  'nay đính chính',
  'nay xin đính chính',
  'nay điều chỉnh',
  'nay đọc',
  'sửa lại là',
  'sửa lại thành',
  'sửa thành',
  'đính chính là',
  'đính chính thành',
  'xin đọc là',
);
const WROTE = phrases('đã ghi', 'đã in', 'đã viết', 'đã nêu', 'đã đăng', 'đã đưa', 'ghi là', 'in là');
/** Words with which such phrases begin: asked first, for most tokens are none. */
const FIRST = new WordSet([...PUT_RIGHT, ...WROTE].map(([first]) => first));
