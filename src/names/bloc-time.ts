import type { Scan } from '../lexicon/scan.js';
import { WordSet } from '../lexicon/word-set.js';
import { OPEN } from '../text/marks.js';
import { CAPITAL, NUMBER } from '../text/tokens.js';

/** What makes a word the beginning of a time: the words behind it; a number does too where `numbered`. */
interface Opener {
  readonly words: ReadonlySet<string>;
  readonly numbered: boolean;
}
const opener = (words: string, numbered = false): Opener => ({ words: new Set(words.split(' ')), numbered });

const PART_OF_DAY = opener('ngày nay qua thứ mai cùng', true);
const EDGE = opener('tuần tháng năm quý buổi ngày kỳ vụ');
const OPENERS: ReadonlyMap<string, Opener> = new Map([
  ...['sáng', 'trưa', 'chiều', 'tối', 'đêm'].map((word) => [word, PART_OF_DAY] as const),
  ...['cuối', 'đầu', 'giữa'].map((word) => [word, EDGE] as const),
  ['rạng', opener('sáng')],
  ['tuần', opener('qua này trước rồi vừa')],
  ['trong', opener('ngày buổi tuần tháng', true)],
  ['hồi', opener('cuối đầu giữa tháng tuần', true)],
  ['gần', opener('đây')],
  ['quý', opener('i ii iii iv', true)],
  ['dịp', opener('này cuối đầu giữa tết')],
  ['chủ', opener('nhật')],
]);
const FIRST = new WordSet([...OPENERS.keys()]);

/**
 * "Khối thi đua Nội chính | chiều 7/12", "… các doanh nghiệp | cuối tuần qua", "… | sáng nay (7/12)": when something was, in small
 * letters right behind a name; not "các công ty chiếu | sáng", "các khu đầu | tư".
 */
export function opensTime(scan: Scan, at: number): boolean {
  if (!FIRST.holds(scan, at) || scan.has(at, CAPITAL)) return false;
  const opened = OPENERS.get(scan.word(at));
  if (!opened) return false;
  const next = scan.slice(at + 1, at + 2).toLowerCase();
  if (opened.words.has(next)) return true;
  // "trong | hai ngày"
  if (opened.numbered && scan.word(at) === 'trong')
    return (scan.has(at + 1, NUMBER) || scan.kind('count', at + 1) === 'number') && scan.word(at + 2) === 'ngày';
  return opened.numbered && (scan.has(at + 1, NUMBER) || (scan.mark(at + 1) === OPEN && scan.has(at + 2, NUMBER)));
}
