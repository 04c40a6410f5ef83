import type { BlockKind, SourceDocument } from '../domain/document.js';
import { CLERGY } from '../lexicon/addresses.js';
import type { Scan } from '../lexicon/scan.js';
import { foldCase } from '../text/fold-case.js';
import { BAR, CLOSE, COLON, COMMA, OPEN, SEMICOLON, SLASH, STOP } from '../text/marks.js';
import { isSyllable } from '../text/syllable.js';
import { ALL_CAPS, CAPITAL, LINE_START, NUMBER, PUNCTUATION } from '../text/tokens.js';

/** A sentence, a heading, a list item or a table cell: tokens `[from, to)`, its full stop included. */
export interface Sentence {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  /** Index of the block that holds it. */
  readonly block: number;
  readonly kind: BlockKind;
}

/** A stop after these ends no sentence: "TP. Vinh", "PGS. TS. Lê", "Đ. 5", "Q. Giám đốc". */
const ABBREVIATIONS = new Set([
  'tp',
  'tx',
  'tt',
  'ts',
  'tskh',
  'ncs',
  'ths',
  'pgs',
  'gs',
  'bs',
  'ks',
  'cn',
  'q',
  'p',
  'uv',
  'đ',
  'kt',
  'tm',
  'tl',
  'tuq',
  'tr',
  'st',
  'mr',
  'ông',
  'ths.bs',
  'bsckii',
  'bscki',
  'bsck1',
  'bsck2',
  'ck1',
  'ck2',
  'cnđd',
  'dscki',
  'dsckii',
  'cki',
  'ckii',
  'dsth',
  'dsđh',
  'đd',
  'đdv',
  'ktv',
  'nhs',
  'ys',
  'ysth',
  'ds',
  'nsnd',
  'nsưt',
  'ttnd',
  'ttưt',
  'ngnd',
  'ngưt',
  'th',
  'cv',
  'v',
  'vv',
]);

/**
 * No sentence is longer (tokens): the rules look back and forth in theirs, so that a megabyte without a full stop would
 * take them hours. The longest list that was seen in one sentence has 600.
 */
const LONGEST = 2048;

/** Cuts each block into sentences. A sentence never runs over the end of its block. */
export function sentencesOf(document: SourceDocument, scan: Scan): Sentence[] {
  const sentences: Sentence[] = [];
  const { flags } = scan.tokens;
  document.blocks.forEach((block, index) => {
    const first = scan.tokenAt(block.span.start);
    let from = first;
    const end = scan.tokenAt(block.span.end);
    for (let i = from; i < end; i++) {
      // Nothing but a mark, or a line that goes on otherwise, ends a sentence before its block does.
      const mark = (flags[i] & PUNCTUATION) !== 0;
      const line = i + 1 >= end || (flags[i + 1] & LINE_START) !== 0;
      const credit = opensCredit(scan, i + 1);
      if (!mark && !line && !credit && i - from < LONGEST) continue;
      // "2. | Sở Nội vụ" in the midst of a line: the number of the item that is a block of its own
      // "2/. | Sở Nội vụ", "a/. | Tập thể" too
      const numbers = (i === first + 1 && (flags[first] & NUMBER) !== 0) || (i === first + 2 && isSlashed(scan, first));
      const ends =
        credit ||
        (mark && endsSentence(scan, i)) ||
        ((mark || line) && turns(scan, i + 1, block.kind)) ||
        isOverlong(i - from, mark);
      if (i + 1 < end && (numbers || !ends)) continue;
      sentences.push({ index: sentences.length, from, to: i + 1, block: index, kind: block.kind });
      from = i + 1;
    }
  });
  return sentences;
}

/** "… cho Hội Nông dân tỉnh | Ảnh: Tô Hải", "… và 2 cá nhân - | Ảnh: T.H": who took the picture, in the line of its caption without a stop between. */
const opensCredit = (scan: Scan, at: number): boolean =>
  scan.mark(at + 1) === COLON &&
  scan.word(at) === 'ảnh' &&
  scan.has(at, CAPITAL) &&
  !scan.has(at, LINE_START) &&
  scan.mark(at - 1) !== OPEN &&
  scan.mark(at - 1) !== SLASH;

/** "2/.", "a/.": the stop behind the slash ends no sentence. */
const isSlashed = (scan: Scan, at: number): boolean =>
  scan.mark(at + 1) === SLASH && scan.mark(at + 2) === STOP && scan.tokens.end[at] - scan.tokens.start[at] <= 2;

/** "4. Tô Hải - chuyên viên" / "và đề nghị Sở Y tế tặng Bằng khen cho …": a line of its own that goes on with what else is done. */
function turns(scan: Scan, at: number, kind: BlockKind): boolean {
  if (scan.word(at) === 'và') return scan.has(at, LINE_START) && TURNS.has(scan.kind('verb', at + 1));
  // "- Trường A: 14/15 phiếu" / "Xã B được 08/15 phiếu, không đủ điều kiện": what a line says of votes ends it
  if (kind === 'list-item' && scan.word(at - 1) === 'phiếu' && scan.has(at, LINE_START)) return scan.has(at, CAPITAL);
  // "4. Tô Hải - chuyên viên; | đồng thời đề nghị …"
  if (kind !== 'list-item' || scan.word(at) !== 'đồng' || scan.word(at + 1) !== 'thời') return false;
  return scan.mark(at - 1) === SEMICOLON && TURNS.has(scan.kind('verb', at + 2));
}
const TURNS = new Set(['propose', 'give']);

const isPostLabel = (scan: Scan, at: number): boolean => {
  const label = foldCase(scan.slice(at, at + 2));
  return (label === 'chức vụ' || label === 'chức danh') && !scan.has(at, LINE_START);
};

/** It is cut behind a mark, if one comes soon. */
const isOverlong = (size: number, mark: boolean): boolean => size >= LONGEST || (mark && size >= LONGEST - 64);

function endsSentence(scan: Scan, at: number): boolean {
  const mark = scan.mark(at);
  if (mark === DOTS && scan.mark(at + 1) === DOTS) return false;
  if ((mark === STOP || mark === DOTS) && leads(scan, at)) return false;
  if (isEnd(mark)) return !closesNext(scan, at) && opensSentence(scan, at + 1);
  // «… phát triển.” Bà Lan nói»: the quotation mark closes the sentence with its stop.
  // "(Đôi mắt, Sống mòn...); Hà Lan (…)": within a list
  if (closes(mark) && isStop(scan.mark(at - 1)) && glued(scan, at))
    return scan.mark(at + 1) !== SEMICOLON && scan.mark(at + 1) !== COMMA && opensSentence(scan, at + 1);
  if (mark === CLOSE_SQUARE) return closesFootnote(scan, at) && opensSentence(scan, at + 1);
  if (mark !== STOP || closesNext(scan, at)) return false;
  // ". Phòng Kỹ thuật": what marks the line
  if (scan.has(at, LINE_START) && !scan.has(at + 1, LINE_START)) return false;
  // "1.026", "20.12.2021", "T.Ư": no blank follows; "./." ends a paper.
  if (at + 1 < scan.tokens.count && glued(scan, at + 1))
    return scan.mark(at + 1) === SLASH || (glued(scan, at) && runsOn(scan, at));
  if (at > 0 && glued(scan, at) && abbreviates(scan, at - 1)) return false;
  // "Ông Tô Hải. | Chức vụ: Giám đốc Sở Y tế": a form that goes on in its line
  if (scan.mark(at + 3) === COLON && isPostLabel(scan, at + 1)) return false;
  return opensSentence(scan, at + 1);
}

/** "… năm 2012.[2] | Ngày 6 tháng 3": the last of the footnotes right behind a stop. */
function closesFootnote(scan: Scan, at: number): boolean {
  if (scan.mark(at + 1) === OPEN_SQUARE) return false;
  let first = at - 2;
  while (scan.mark(first) === OPEN_SQUARE && scan.has(first + 1, NUMBER)) {
    if (scan.mark(first - 1) === STOP) return glued(scan, first);
    if (scan.mark(first - 1) !== CLOSE_SQUARE) return false;
    first -= 3;
  }
  return false;
}
const OPEN_SQUARE = 0x5b;
const CLOSE_SQUARE = 0x5d;

/** "… hiến máu.| Dịp này, …", "… năm 2018.| Thông điệp …": paragraphs that lost what stood between them; not "TP.Vinh", "T.Ư", "1.2.Sở". */
function runsOn(scan: Scan, at: number): boolean {
  if (!isWritten(scan, at + 1) || !scan.has(at + 1, CAPITAL)) return false;
  if (closes(scan.mark(at - 1))) return true;
  if (scan.has(at - 1, NUMBER)) return YEAR.test(scan.slice(at - 1, at)) && !scan.has(at - 1, LINE_START);
  return isWritten(scan, at - 1) && !ABBREVIATIONS.has(foldCase(scan.slice(at - 1, at)));
}
const YEAR = /^(?:19|20)\d\d$/;
/** A syllable of two letters or more, and not in capitals. */
function isWritten(scan: Scan, at: number): boolean {
  const word = scan.slice(at, at + 1);
  return word.length > 1 && !scan.has(at, ALL_CAPS) && isSyllable(word.toLowerCase());
}

/** "1. Sở Y tế ...........| Cụm thi đua số 2", "Sở Y tế ……| Cờ thi đua": the dots lead to the next column of the line. */
function leads(scan: Scan, at: number): boolean {
  const mark = scan.mark(at);
  if (at + 1 >= scan.tokens.count || scan.has(at + 1, LINE_START)) return false;
  let first = at;
  const least = mark === STOP ? FEWEST_STOPS : FEWEST_DOTS;
  while (at - first < least && scan.mark(first) === mark) first--;
  return at - first >= least;
}
/** Three stops may end a sentence. */
const FEWEST_STOPS = 4;
const FEWEST_DOTS = 2;
const DOTS = 0x2026;

/**
 * "TP", "PGS", an initial, or what numbers a list item, a section or an article: "gồm: 1. Sở Y tế; 2. Thuế tỉnh",
 * "III. Cá nhân", "Điều 1. Tặng …".
 */
function abbreviates(scan: Scan, at: number): boolean {
  if (scan.has(at, NUMBER)) {
    const article = scan.has(at - 1, LINE_START) && scan.word(at - 1) === 'điều';
    // "2.1. Sở Y tế"
    let first = at;
    while (scan.mark(first - 1) === STOP && scan.has(first - 2, NUMBER) && glued(scan, first) && glued(scan, first - 1))
      first -= 2;
    return at === 0 || article || scan.has(first, LINE_START) || opensList(scan.mark(at - 1)) || opensColumn(scan, at);
  }
  const opens = scan.has(at, LINE_START) || scan.mark(at - 1) === BAR;
  if (opens && /^[IVX]+$/.test(scan.slice(at, at + 1))) return true;
  const word = foldCase(scan.slice(at, at + 1));
  // "ĐĐ. Thích Minh Trí"
  if (CLERGY.includes(word) && scan.has(at, ALL_CAPS) && MONKS.has(scan.slice(at + 2, at + 3))) return true;
  // "a. Tập thể: Sở Y tế"
  if (scan.has(at, LINE_START) && word.length === 1 && LETTER.test(word)) return true;
  // "kiểm điểm quý I. Cụm 5 hiện có …": a number
  if (/^[ivx]$/.test(word) && NUMBERED.has(scan.word(at - 1))) return false;
  // "… Ban Thi đua - Khen thưởng TP. | Bà Đoàn Yên - Chủ tịch …": no city's name, whose second word is no surname
  // "… và Viện Kiểm sát TP. | Hai đơn vị xin rút"
  if (PLACES.has(word) && (addressesPerson(scan, at + 2) || opensClause(scan, at + 2))) return false;
  return ABBREVIATIONS.has(word) || (word.length === 1 && scan.has(at, CAPITAL));
}
const MONKS = new Set(['Thích', 'Thạch']);
const NUMBERED = new Set(['quý', 'kỳ', 'loại', 'hạng', 'số', 'đợt', 'đoạn']);

const PLACES = new Set(['tp', 'tx', 'tt']);

function addressesPerson(scan: Scan, at: number): boolean {
  const name = at + scan.size('address', at);
  return name > at && scan.has(at, CAPITAL) && scan.size('surname', name) > 0 && scan.has(name + 1, CAPITAL);
}

/** A small word that opens a sentence: the second word of a city's name would be capitalised as the first ("TP. Từ Sơn"). */
const opensClause = (scan: Scan, at: number): boolean => OPENERS.has(scan.word(at)) && !scan.has(at + 1, CAPITAL);
const OPENERS = new Set(
  'hai ba bốn năm sáu bảy tám các những trong ngoài theo tại trên với sau trước từ để khi nhân đến cùng như đây đó được do qua nhờ còn bên riêng tổng hiện tuy vì'.split(
    ' ',
  ),
);

const LETTER = /[a-zđ]/;

/** "1. Tô Hải⇥| 2. Hà Nhàn": a tab stands before the number. */
const opensColumn = (scan: Scan, at: number): boolean =>
  at > 0 && scan.text.slice(scan.tokens.end[at - 1], scan.tokens.start[at]).includes('\t');

/** ! ? … */
const isEnd = (mark: number): boolean => mark === 0x21 || mark === 0x3f || mark === 0x2026;
/** ” " ' ’ » ) */
const closes = (mark: number): boolean =>
  mark === 0x201d || mark === 0x22 || mark === 0x27 || mark === 0x2019 || mark === 0xbb || mark === CLOSE;
/** : ; */
const opensList = (mark: number): boolean => mark === COLON || mark === SEMICOLON;
const isStop = (mark: number): boolean => mark === STOP || isEnd(mark);
/** No blank stands before the token. */
const glued = (scan: Scan, at: number): boolean => at > 0 && scan.tokens.end[at - 1] === scan.tokens.start[at];
const closesNext = (scan: Scan, at: number): boolean => closes(scan.mark(at + 1)) && glued(scan, at + 1);

/** A sentence opens with anything but a word in lower case: "v.v. và", "TS. nói" go on. */
function opensSentence(scan: Scan, at: number): boolean {
  if (at >= scan.tokens.count) return true;
  const first = scan.text[scan.tokens.start[at]];
  return first === first.toUpperCase();
}
