import { layerBits, type Scan } from '../lexicon/scan.js';
import { COMMA } from '../text/marks.js';
import { NUMBER, PUNCTUATION } from '../text/tokens.js';

const BLOC = layerBits('bloc');

/** How far before the word for blocs it may stand what is done with them. */
const REACH = 6;

/**
 * "chia các khối thi đua như sau", "phân chia lại các cụm, khối thi đua năm 2028", "kiện toàn các cụm thi đua": the words say
 * which units make up the blocs, or from when. Tokens `[from, to)`.
 */
export const dividesIntoBlocs = (scan: Scan, from: number, to: number): boolean =>
  beforeBlocs(scan, from, to, (at) => divides(scan, at));

/** "Danh sách các cụm thi đua": tokens `[from, to)`. */
export const listsBlocs = (scan: Scan, from: number, to: number): boolean =>
  beforeBlocs(scan, from, to, (at) => scan.word(at) === 'danh' && scan.word(at + 1) === 'sách');

function beforeBlocs(scan: Scan, from: number, to: number, says: (at: number) => boolean): boolean {
  for (let i = scan.nextOf(BLOC, from, to); i >= 0; i = scan.nextOf(BLOC, i + 1, to)) {
    for (let j = Math.max(from, i - REACH); j < i; j++) if (says(j)) return true;
  }
  return false;
}

function divides(scan: Scan, at: number): boolean {
  const next = scan.word(at + 1);
  switch (scan.word(at)) {
    // "phân | khối thi đua", but not "phân công"
    case 'phân':
      return scan.size('bloc', at + 1) > 0;
    case 'chia':
      return next !== 'sẻ';
    case 'sắp':
      return next === 'xếp';
    case 'kiện':
      return next === 'toàn';
    case 'củng':
      return next === 'cố';
    // "điều chỉnh | các khối thi đua"
    case 'điều':
      return next === 'chỉnh';
    case 'quy':
      return next === 'định' && scan.word(at + 2) === 'các';
    case 'thành':
      return next === 'lập' || (scan.has(at + 1, NUMBER) && dividesBefore(scan, at));
    // "tổ chức lại các khối thi đua", "về việc tổ chức | cụm, khối thi đua"; not "tổ chức tổng kết khối thi đua"
    case 'tổ':
      return next === 'chức' && (scan.word(at + 2) === 'lại' || namesKinds(scan, at + 2));
    default:
      return false;
  }
}

/** "các cụm thi đua", "Cụm, khối thi đua": blocs as such, before anything else is said. */
function namesKinds(scan: Scan, at: number): boolean {
  const first = scan.word(at) === 'các' ? at + 1 : at;
  const several = first > at || scan.mark(first + 1) === COMMA || scan.word(first + 1) === 'và';
  return several && (scan.word(first) === 'cụm' || scan.word(first) === 'khối');
}

/** "phân chia các đơn vị trong tỉnh | thành 02 cụm" */
function dividesBefore(scan: Scan, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < 12 && !scan.has(i, PUNCTUATION); i--)
    if (scan.word(i) === 'chia') return scan.word(i + 1) !== 'sẻ';
  return false;
}
