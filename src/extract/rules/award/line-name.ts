import type { Scan } from '../../../lexicon/scan.js';
import { gradeWord } from '../../../names/award.js';
import { COMMA, DASHES, OPEN } from '../../../text/marks.js';
import { CAPITAL, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { type Element, isMark } from './element.js';

/**
 * Where the name that a line begins with ends, if words behind it tell what was done: "Sở Y tế | có thành tích xuất sắc",
 * "Thuế tỉnh | vì đã hoàn thành nhiệm vụ". Looks at the tokens `[at, to)`; no name ends in "của" or "tại" either, as
 * in "Tổ sản xuất Nhà máy Giấy | của (ông Hải)".
 */
export function namedUntil(scan: Scan, at: number, to: number): number {
  let end = to;
  let quoted = false;
  for (let i = at; i < end; i++) {
    if (i > at && !quoted && saysRank(scan, i)) end = i - 1;
    // "Ban Vận động “Ngày vì người nghèo”"
    if (QUOTES.has(scan.mark(i))) quoted = !quoted;
    else if (!quoted && !scan.has(i, CAPITAL | PUNCTUATION) && tellsDeed(scan, i)) end = i;
  }
  while (end > at && (scan.mark(end - 1) === COMMA || (!scan.has(end - 1, CAPITAL) && isLoose(scan, end - 1)))) end--;
  return end;
}

/** "Sở Y tế - | Hạng Nhì Khối thi đua số 2", "…, | đứng thứ hai", "… - | Nhất Cụm": behind a mark, which place somebody has among others. */
export function saysRank(scan: Scan, at: number): boolean {
  const mark = scan.mark(at - 1);
  if (!DASHES.has(mark) && mark !== COMMA && mark !== OPEN) return false;
  const word = scan.word(at);
  if (RANKED.has(word)) return gradeWord(scan, at + 1) !== null;
  if (STANDS.has(word)) return RANKS.has(scan.word(at + 1));
  return (word === 'nhất' || word === 'nhì') && BLOCS.has(scan.word(at + 1));
}
const RANKED = new Set(['hạng', 'giải', 'thứ', 'cờ']);
const STANDS = new Set(['xếp', 'đứng']);
const RANKS = new Set(['thứ', 'hạng', 'nhất', 'nhì', 'vị']);
const BLOCS = new Set(['khối', 'cụm']);

/** "tự do" is no "do". */
const isLoose = (scan: Scan, at: number): boolean =>
  LOOSE.has(scan.word(at)) && !(scan.word(at) === 'do' && scan.word(at - 1) === 'tự');

/** A word that begins what somebody did; of those that names hold too, only beside another: "người có công". */
function tellsDeed(scan: Scan, at: number): boolean {
  const word = scan.word(at);
  if (TELLS.has(word)) return true;
  const next = TELLS_WITH.get(word);
  return next?.includes(scan.word(at + 1)) === true;
}

const TELLS = new Set(['đã', 'đang', 'luôn', 'đạt', 'vượt', 'là']);
const TELLS_WITH = new Map([
  ['có', ['thành', 'nhiều', 'đóng', 'sáng', 'những', 'phong']],
  ['vì', ['đã', 'có', 'thành', 'những']],
  ['do', ['đã', 'có']],
  ['với', ['thành', 'nhiều', 'những']],
  ['về', ['thành']],
  ['hoàn', ['thành']],
  ['dẫn', ['đầu']],
  ['đứng', ['đầu']],
  ['lập', ['thành', 'nhiều']],
  ['tham', ['gia']],
  ['trong', ['công', 'phong', 'thực', 'việc', 'năm', 'đợt']],
]);

/** Words that hold the parts of a name together, none of which is its last. */
const LOOSE = new Set(
  'của và với cho tại là ở thuộc do cùng vì bởi theo từ để về trong có đã nơi các những'.split(' '),
);
/** " “ ” */
const QUOTES = new Set([0x22, 0x201c, 0x201d]);

/** Where a few words in small letters behind a comma end that nothing but the end of the line follows; `comma` where they say something. */
export function smallRestEnd(scan: Scan, rest: readonly Element[], comma: number): number {
  const words = rest.filter(({ from }) => from > comma);
  while (words.length > 0 && isMark(words.at(-1), '.', ',', '/')) words.pop();
  const [next] = words;
  if (!next || scan.has(next.from, CAPITAL | NUMBER) || TELLS_MORE.has(scan.word(next.from))) return comma;
  if (scan.size('title', next.from) > 0 || scan.size('stop', next.from) > 0 || scan.size('verb', next.from) > 0)
    return comma;
  const plain = words.every(
    ({ kind, from }) => (kind === 'word' || kind === 'filler' || kind === 'group') && !scan.has(from, NUMBER),
  );
  const to = words.at(-1)!.to;
  return plain && to - comma <= LONGEST_REST && namedUntil(scan, comma + 1, to) === to ? to : comma;
}
const LONGEST_REST = 8;
/** What begins what is said of a unit: "…, đơn vị dẫn đầu", "…, thuộc Sở X", "…, cùng 5 cá nhân". */
const TELLS_MORE = new Set(
  'đơn tập là thuộc cùng có với và do tại ở vì trong năm khối cụm huyện tỉnh xã phường thành thị quận địa thôn ấp bản xếp đạt được hạng số kèm mỗi gồm trừ riêng mới nơi vừa đã luôn điển tiêu một trực nay trước doanh đang vẫn chưa không'.split(
    ' ',
  ),
);
