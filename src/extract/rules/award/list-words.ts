import { layerBits, type Scan } from '../../../lexicon/scan.js';

import {
  BAR,
  CLOSE,
  COLON,
  COMMA,
  EN_DASH,
  HYPHEN,
  OPEN,
  SEMICOLON,
  SLASH,
  SQUARE_CLOSE,
  SQUARE_OPEN,
  STOP,
} from '../../../text/marks.js';

import { ALL_CAPS, CAPITAL, LINE_START, NUMBER, PUNCTUATION } from '../../../text/tokens.js';

import type { Resolved } from '../../calendar.js';
import { type Chunk, chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import { type Parsed, type Passage, RELATIONAL } from '../../passage.js';
import type { Silence } from '../../silence.js';
import { LETTERS } from '../document/marker.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Frame } from './frame.js';
import type { Item } from './item.js';
import { denialIn } from './line-items.js';
import { sendsUp } from './list-ends.js';
import { headingMood, statusOfPaper } from './paper.js';
import { isStatus } from './status.js';

// What the words of a line say of the list that it heads, goes on with or ends.

/** "- Khối trưởng: Sở Y tế", "IV. Cụm trưởng, Cụm phó năm 2028:": a role before the colon, behind what numbers the line. */
export function labelsRole(scan: Scan, { chunks, from }: Parsed): boolean {
  const role = chunks.findIndex(({ kind }) => kind === 'role');
  if (role < 0 || chunks[role].from - from > 3) return false;
  const colon = chunks.findIndex(({ from: at }, i) => i > role && scan.mark(at) === COLON);
  return colon > 0 && chunks.slice(role, colon).every(({ kind }) => LABELS_ROLE.has(kind));
}
const LABELS_ROLE: ReadonlySet<Chunk['kind']> = new Set(['role', 'year', 'mark', 'bloc', 'word']);

export function refusedLine(sentence: Parsed, elements: readonly Element[]): Silence[] {
  const denial = denialIn(elements);
  if (denial === undefined) return [];
  const names = elements.flatMap((element) => (element.kind === 'group' ? element.items : []));
  return [{ kind: 'verb', sentence, from: denial.from, to: denial.to, reason: 'refused', names }];
}

/** Marks behind the number of a line: . ) / - | */
const ITEM_MARKS = new Set([STOP, CLOSE, SLASH, HYPHEN, BAR]);
/** "1⇥Sở Y tế" */
const beforeTab = (scan: Scan, at: number): boolean => scan.text.charCodeAt(scan.tokens.end[at]) === 0x09;

export const endsOpen = (elements: readonly Element[]): boolean => {
  const last = elements.at(-1);
  return isMark(last, ':') || last?.kind === 'award' || last?.kind === 'bracket';
};

/** "đề nghị khen thưởng 4 trường theo Phụ lục kèm theo" */
export function pointsToAnnex(scan: Scan, { from, to, layers }: Parsed): boolean {
  if ((layers & VERB) === 0) return false;
  for (let i = scan.next('kèm', from, to); i >= 0; i = scan.next('kèm', i + 1, to)) {
    for (let j = Math.max(from, i - 8); j < i; j++) if (namesAnnex(scan, j)) return true;
  }
  return false;
}
const VERB = layerBits('verb');
const AWARD = layerBits('award');

/**
 * "Lưu: VT." over "88. Liệt sĩ Tô Hải, …", "89. Bà Hà Nhàn, …": the names of an annex whose head is lost, numbered, right behind the paper.
 */
export function beginsHeadless({ scan, sentences }: Passage, { index }: Parsed): boolean {
  let at = index + 1;
  while (sentences[at]?.zone === 'furniture') at++;
  const first = sentences[at];
  const number = first?.zone === 'item' ? numberOf(scan, first) : 0;
  const named =
    number > 0 ? chunksWithin(scan, first).find(({ kind }) => kind === 'persons' || kind === 'units') : undefined;
  // "1. Sở Nội vụ;" is one more to whom the paper goes
  if (!named || (number === 1 && named.kind === 'units')) return false;
  for (let next = at + 1; next <= at + NEXT_NUMBER && sentences[next]; next++)
    if (numberOf(scan, sentences[next]) === number + 1) return true;
  return false;
}
/** Sentences in which the next number comes. */
const NEXT_NUMBER = 3;

/** "danh sách", "phụ lục" */
export function namesAnnex(scan: Scan, at: number): boolean {
  const word = scan.word(at);
  // "ANH SÁCH 04 CÁ NHÂN": whose first letter a reader of scans lost
  if (scan.has(at, ALL_CAPS) && scan.has(at, LINE_START) && scan.slice(at, at + 2) === 'ANH SÁCH') return true;
  return (word === 'danh' && scan.word(at + 1) === 'sách') || (word === 'phụ' && scan.word(at + 1) === 'lục');
}

/** "Danh sách các tập thể đề nghị tặng Bằng khen" right over "1. Sở Y tế": a line of its own, in whatever letters. */
export function titlesNames({ scan, sentences }: Passage, { index, from, to }: Parsed): boolean {
  if (!scan.has(from, LINE_START) || !namesAnnex(scan, from) || to - from > LONGEST_TITLE) return false;
  const next = sentences[index + 1];
  return next !== undefined && next.zone === 'item' && (next.layers & AWARD) === 0;
}
const LONGEST_TITLE = 40;

/**
 * A line of its own that is hardly more than the award: "I. Danh hiệu Chiến sĩ thi đua cơ sở"; over a list (`above`) also
 * with a verb: "Tặng Bằng khen của Chủ tịch UBND tỉnh".
 */
export function bareAward(
  scan: Scan,
  { from, to, zone }: Parsed,
  elements: readonly Element[],
  frames: readonly Frame[],
  above: boolean,
): Frame | undefined {
  const [frame] = frames;
  if (frames.length !== 1 || frame.items.length > 0) return undefined;
  // "Danh sách tập thể, cá nhân được tặng Giấy khen" over "1/ Tổ Toán"
  if (zone === 'title') {
    const list = above ? listFrom(scan, from) : -1;
    if (list < 0) return undefined;
    // "Danh sách các nghệ sĩ ưu tú của Nhà hát | được phong tặng năm 2015": the verb stands behind
    // "DANH SÁCH 04 CÁ NHÂN ĐƯỢC PHONG TẶNG" / "DANH HIỆU ANH HÙNG …": or in the line above
    const beside = headingMood(scan, { from: frame.award.to, to }) ?? headingMood(scan, { from: list, to: from });
    const outcome = frame.outcome === 'unsaid' && beside ? beside : frame.outcome;
    return isStatus(outcome) ? { ...frame, outcome } : undefined;
  }
  // "4/ Bằng khen của Chủ tịch UBND tỉnh: | 05"
  const end = above && scan.has(to - 1, NUMBER) && scan.mark(to - 2) === COLON ? to - 2 : to;
  const { award } = frame;
  // "2.1. Cờ thi đua của UBND tỉnh": a number of several parts is one marker
  const opens = pastNumbers(scan, from, award.from);
  if (frame.outcome === 'unsaid')
    return end - award.to + Math.min(award.from - opens, award.from - from) <= 3 ? frame : undefined;
  // "Điều 1. | Tặng Bằng khen của Thủ tướng Chính phủ"
  const own = scan.word(from) === 'điều' && scan.has(from + 1, NUMBER) ? elements.slice(2) : elements;
  return above && isStatus(frame.outcome) && own.every((e) => BESIDE_AWARD.has(e.kind) || scan.word(e.from) === 'nay')
    ? frame
    : undefined;
}
/** "2.4. Tập thể:" beside "2.2. Chiến sĩ thi đua:", whose lines it does not go on with: a number of several parts, the last one higher. */
export function standsBeside(scan: Scan, { from: above }: Parsed, { from: below }: Parsed): boolean {
  if (!scan.has(below, LINE_START) || !scan.has(below, NUMBER)) return false;
  const [a, b] = [partsOf(scan, above), partsOf(scan, below)];
  const last = a.length - 1;
  return last > 0 && b.length === a.length && b.every((part, i) => (i < last ? part === a[i] : part > a[i]));
}

/** "2.1. Sở Y tế" under "2. Đề nghị tặng Bằng khen: 03 đơn vị": the number of the line above, and one of its own behind. */
export function standsUnder(scan: Scan, { from: above }: Parsed, { from: below }: Parsed): boolean {
  if (!scan.has(below, LINE_START) || !scan.has(above, NUMBER) || !isWritten(scan, below)) return false;
  const [a, b] = [
    isWritten(scan, above) ? partsOf(scan, above) : [Number(scan.slice(above, above + 1))],
    partsOf(scan, below),
  ];
  return b.length === a.length + 1 && a.every((part, i) => part === b[i]);
}
/** "2.1", not "2. 15 đơn vị" */
const isWritten = ({ tokens }: Scan, at: number): boolean => tokens.start[at + 2] === tokens.end[at] + 1;

/** "2.1.": 2 and 1 */
function partsOf(scan: Scan, from: number): number[] {
  const parts: number[] = [];
  for (let i = from; scan.has(i, NUMBER); i += 2) {
    parts.push(Number(scan.slice(i, i + 1)));
    if (scan.mark(i + 1) !== STOP) break;
  }
  return parts;
}

/** What a line is marked with: "I" for Roman numbers, "1", "a"; its sign, or nothing. */
export function markerKind(scan: Scan, { from }: Parsed): string {
  if (scan.has(from, NUMBER)) return '1';
  const word = scan.slice(from, from + 1);
  if (/^[IVX]+$/.test(word)) return 'I';
  if (word.length > 1) return '';
  return scan.mark(from + 1) === 0 ? word : 'a';
}

/** "2.1. | ", "(3) | " */
function pastNumbers(scan: Scan, from: number, limit: number): number {
  let i = from;
  while (i < limit && scan.has(i, NUMBER | PUNCTUATION)) i++;
  return i - from > 3 ? i : from;
}

/** "Danh sách | …", also in the line above: "DANH SÁCH" / "Tập thể, cá nhân được tặng Giấy khen". Its first token; -1 for none. */
function listFrom(scan: Scan, at: number): number {
  if (namesList(scan, at)) return at;
  let above = at - 1;
  while (above > 0 && at - above < LONGEST_TITLE && !scan.has(above, LINE_START)) above--;
  return namesList(scan, above) ? above : -1;
}
const namesList = (scan: Scan, at: number): boolean => scan.word(at) === 'danh' && scan.word(at + 1) === 'sách';
const BESIDE_AWARD = new Set(['award', 'verb', 'year', 'filler', 'mark', 'bracket']);

/** "Đã có thành tích xuất sắc từ năm 2017 đến năm 2021", "Lý do: …" under a list or behind those who receive: the period of all that it names. */
export function meritOf({ scan }: Passage, sentence: Parsed): Resolved<number> | null {
  if (!opensMerit(scan, sentence.from)) return null;
  const merit = meritIn(scan, sentence);
  if (merit || !labelsReason(scan, sentence.from)) return merit;
  const year = chunksOf(chunksWithin(scan, sentence), 'year').at(-1);
  return year ? { value: year.year.last, basis: 'stated', span: scan.span(year.from, year.to) } : null;
}

/** "Lý do: …", "Lý do khen thưởng: …", "Đã có thành tích …", "Hoàn thành vượt mức …": a sentence that says for what somebody was rewarded. */
export const opensMerit = (scan: Scan, at: number): boolean => saysMerit(scan, at) || labelsReason(scan, at);

/** "Lý do:", "Lý do khen thưởng:" */
function labelsReason(scan: Scan, at: number): boolean {
  if (scan.pairAt(at) !== 'lý do' && scan.pairAt(at) !== 'lí do') return false;
  const end = scan.pairAt(at + 2) === 'khen thưởng' ? at + 4 : at + 2;
  return scan.mark(end) === COLON;
}

/** "đã có thành tích", "vì đã hoàn thành xuất sắc", "có nhiều thành tích", "liên tục hoàn thành", "hoàn thành vượt mức" */
export function saysMerit(scan: Scan, at: number): boolean {
  let i = at;
  while (LEADS_TO_MERIT.has(scan.word(i))) i++;
  const done = scan.pairAt(i);
  return i > at ? MERITS.has(done) : done === 'hoàn thành' && HOW_WELL.has(scan.word(i + 2));
}
const LEADS_TO_MERIT = new Set('vì do đã có nhiều lập đạt được những liên tục'.split(' '));
const MERITS = new Set(['thành tích', 'hoàn thành', 'đóng góp', 'cống hiến']);
const HOW_WELL = new Set(['vượt', 'tốt']);

/** "(Kèm theo Quyết định số 12/QĐ-UBND …)", "(Ban hành kèm theo Tờ trình …)": the paper to which an annex belongs. */
export function citesPaper(scan: Scan, { from, to }: Parsed): boolean {
  if (scan.mark(from) !== OPEN) return false;
  for (let i = from + 1; i < Math.min(to, from + 6); i++) if (scan.word(i) === 'theo') return true;
  return false;
}

/** "1. Sở Y tế; đã có thành tích xuất sắc … năm 2027": the year of one line. */
export function meritIn(scan: Scan, sentence: Parsed): Resolved<number> | null {
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!saysMerit(scan, i) && !isMeritBehind(scan, i)) continue;
    // "có thành tích từ năm 2016 đến năm 2020 | (đã được tặng Bằng khen năm 2015)"
    let end = i;
    while (end < sentence.to && !(scan.mark(end) === OPEN && scan.word(end + 1) === 'đã')) end++;
    const year = chunksOf(chunksWithin(scan, sentence), 'year').findLast(({ from }) => from > i && from < end);
    return year ? { value: year.year.last, basis: 'stated', span: scan.span(year.from, year.to) } : null;
  }
  return null;
}

/** "tặng Bằng khen, | thành tích xuất sắc trong phong trào …" */
const isMeritBehind = (scan: Scan, at: number): boolean =>
  scan.mark(at - 1) === COMMA && scan.pairAt(at) === 'thành tích' && scan.pairAt(at + 2) === 'xuất sắc';

/** Nothing stands behind those who are counted but marks and brackets. */
export function endsWith(elements: readonly Element[], items: readonly Item[]): boolean {
  const { to } = items[items.length - 1];
  return elements.every((e) => e.from < to || e.kind === 'mark' || e.kind === 'bracket' || e.kind === 'filler');
}

/** "… đã có thành tích xuất sắc năm 2027, | gồm:": whatever is said behind those who are counted, the names come next. */
export const endsInList = (scan: Scan, elements: readonly Element[]): boolean =>
  (isMark(elements.at(-1), ':') && LISTS.has(wordOf(scan, elements.at(-2)))) || namesWhoFollows(scan, elements);
const LISTS = new Set(['gồm', 'sau', 'là', 'có']);

/** "cho 7 tập thể và 6 cá nhân | (có tên dưới đây) | đã có thành tích …" */
function namesWhoFollows(scan: Scan, elements: readonly Element[]): boolean {
  const last = elements[elements.length - 1].to;
  for (let i = elements[0].from; i + 4 <= last; i++)
    if (scan.pairAt(i) === 'có tên' && BELOW.has(scan.pairAt(i + 2))) return true;
  return false;
}
const BELOW = new Set(['dưới đây', 'sau đây']);

/** The two lines are numbered alike: "1." and "2.", or two dashes. */
export function countsOn(scan: Scan, { from: a }: Parsed, { from: b }: Parsed): boolean {
  return scan.has(a, NUMBER) ? scan.has(b, NUMBER) : scan.mark(a) !== 0 && scan.mark(a) === scan.mark(b);
}

/** "1. Cờ thi đua: 02 đơn vị" over "1. Sở Y tế": the numbers begin once more. */
export const beginsAnew = (scan: Scan, above: Parsed, below: Parsed): boolean =>
  numberOf(scan, below) === 1 && numberOf(scan, above) > 0;

/** "- Bằng khen: 02 đơn vị." over "4. Tồn tại: …": the numbers of a longer list, of which the lines with marks are a part, go on. */
export const leavesMarks = (scan: Scan, above: Parsed, below: Parsed): boolean =>
  MARKS.has(scan.mark(above.from)) && scan.has(below.from, NUMBER) && numberOf(scan, below) > 1;
/** - – + * • */
const MARKS = new Set([HYPHEN, EN_DASH, 0x2b, 0x2a, 0x2022]);

/** "- Cờ thi đua: 02 đơn vị" over "- Sở Y tế;": a line that opens with who it names, behind the same mark. */
export function namesBelow(scan: Scan, above: Parsed, { from, chunks }: Parsed): boolean {
  if (scan.mark(above.from) === 0) return false;
  const first = chunks.find(({ kind, from: at }) => kind !== 'mark' || at > from);
  return first?.kind === 'units' || first?.kind === 'persons';
}

/** The number that opens a line, also in brackets ("(2) Sở Y tế", "[2] Sở Y tế") or as a letter ("b) Sở Y tế"); 0 for none. */
export function numberOf(scan: Scan, { from, kind }: Parsed): number {
  const opens = scan.mark(from);
  const closes = scan.mark(from + 2);
  const at =
    (opens === OPEN && closes === CLOSE) || (opens === SQUARE_OPEN && closes === SQUARE_CLOSE) ? from + 1 : from;
  // "b. Sở Y tế"; "B. BẰNG KHEN" heads a section
  if (opens === SQUARE_OPEN) return at > from ? Number(scan.slice(at, at + 1)) || 0 : 0;
  const letter = scan.mark(at + 1) === CLOSE || (scan.mark(at + 1) === STOP && !scan.has(at, CAPITAL));
  if (letter && !scan.has(at, NUMBER) && scan.tokens.end[at] - scan.tokens.start[at] === 1)
    return LETTERS.indexOf(scan.slice(at, at + 1).toUpperCase()) + 1;
  // "2⏎Sở Y tế", "2   Sở Y tế": the reader found a row
  const row = kind === 'list-item' && scan.has(at + 1, CAPITAL);
  return scan.has(at, NUMBER) && (row || ITEM_MARKS.has(scan.mark(at + 1)) || beforeTab(scan, at))
    ? Number(scan.slice(at, at + 1)) || 0
    : 0;
}

/** "Bằng khen cho 7 cá nhân.", "Ngoài ra còn có Cờ thi đua: 5 tập thể.": the sentence opens with an award, and no verb. */
export function goesOn(elements: readonly Element[]): boolean {
  const award = elements.findIndex((element) => element.kind === 'award');
  return award >= 0 && award <= 8 && elements.slice(0, award).every((e) => e.kind !== 'verb' && e.kind !== 'group');
}

/** The next line that says anything is one of a list, or a heading. */
export function standsOver(passage: Passage, { index }: Parsed): boolean {
  const { scan, sentences } = passage;
  let next = index + 1;
  // "(Theo Quyết định số 12/QĐ-CTN)" stands between the two.
  // So does the rest of a title: "… TẶNG BẰNG KHEN" / "ĐÃ CÓ THÀNH TÍCH XUẤT SẮC NĂM 2027".
  const titled = sentences[index].zone === 'title';
  const between = ({ zone, from, layers }: Parsed): boolean =>
    !RELATIONAL.has(zone) || scan.mark(from) === OPEN || (titled && zone === 'title' && (layers & AWARD) === 0);
  while (next < index + 5 && sentences[next] && between(sentences[next])) next++;
  const zone = sentences[next]?.zone;
  const below = sentences[next];
  if (below && endsItem(passage, sentences[index], below)) return false;
  return (
    zone === 'item' ||
    zone === 'heading' ||
    (below !== undefined && (isListed(scan, below) || isCollective(scan, below)))
  );
}

/** "2. Đầu năm, các đơn vị đã họp. | Các đơn vị còn lại đăng ký Bằng khen. |" over "3. Công tác xã hội: …": the end of an item, before the next one. */
function endsItem({ scan, sentences }: Passage, { index, from, to, block }: Parsed, below: Parsed): boolean {
  if (scan.has(from, LINE_START) || scan.mark(to - 1) === COLON) return false;
  let first = index;
  while (first > 0 && sentences[first - 1].block === block) first--;
  const number = scan.has(sentences[first].from, NUMBER) ? numberOf(scan, sentences[first]) : 0;
  return number > 0 && scan.has(below.from, NUMBER) && numberOf(scan, below) === number + 1;
}

/** "Tập thể Sở Y tế;" in a line of its own */
export const isCollective = (scan: Scan, { from, to }: Parsed): boolean =>
  scan.has(from, LINE_START) &&
  scan.word(from) === 'tập' &&
  scan.word(from + 1) === 'thể' &&
  scan.mark(to - 1) === SEMICOLON;

/** Who receives in the part of a list that a short line heads: "a) Tập thể:", "2. Cá nhân"; null for another line. */
export function kindDivided(scan: Scan, { from, to }: Parsed): Item['kind'] | null {
  if (to - from >= 30) return null;
  const money = scan.mark(to - 1) === COLON ? moneyDivided(scan, from, to) : null;
  if (money) return money;
  let first = from;
  while (first < to && scan.has(first, NUMBER | PUNCTUATION)) first++;
  // "1.2. Đảng viên “Hoàn thành xuất sắc nhiệm vụ” năm 2027:"
  if (
    first - from <= 4 &&
    scan.mark(to - 1) === COLON &&
    scan.word(first) === 'đảng' &&
    scan.word(first + 1) === 'viên'
  )
    return 'person';
  for (let i = from; i < Math.min(to, from + 12); i++) {
    const kind = DIVISIONS.get(`${scan.word(i)} ${scan.word(i + 1)}`);
    if (kind) return kind;
    // "B. GIA ĐÌNH", "II. Các doanh nghiệp": hardly more than a word for those who receive.
    const counted = RECEIVE.find((one) => one === scan.kind('count', i));
    const size = counted ? scan.size('count', i) : 0;
    if (counted && size > 0 && i - from <= 4 && (to - i - size <= 1 || headsKind(scan, from, i, to))) return counted;
  }
  return null;
}

/** "A- Mức 200.000đ (…) một đơn vị:", "Mức thưởng 100.000 đồng một người:": with what money the award goes to those under it. */
function moneyDivided(scan: Scan, from: number, to: number): Item['kind'] | null {
  let at = from;
  while (at < to && at - from < 3 && scan.word(at) !== 'mức') at++;
  if (scan.word(at) !== 'mức') return null;
  for (let i = at; i < to; i++) {
    if (scan.size('verb', i) > 0 && scan.word(i) !== 'thưởng') return null;
    const kind = RECEIVE.find((one) => one === scan.kind('count', i));
    if (kind) return kind;
  }
  return scan.has(at + 1, NUMBER) || scan.word(at + 1) === 'thưởng' ? 'org' : null;
}

/**
 * "b) 5 | đảng viên hoàn thành xuất sắc nhiệm vụ:", "a) | Tổ chức cơ sở đảng đạt “Trong sạch, vững mạnh”:" over their names: a
 * number or the marker of the line before, what they are like, and a colon.
 */
function headsKind(scan: Scan, from: number, at: number, to: number): boolean {
  const counted = scan.has(at - 1, NUMBER) || scan.kind('count', at - 1) === 'number';
  const marked = at > from && scan.has(at - 1, PUNCTUATION);
  if (scan.mark(to - 1) !== COLON || !(counted || marked)) return false;
  for (let i = at; i < to; i++) if (scan.size('verb', i) > 0 && scan.word(i) !== 'đạt') return false;
  return true;
}
const RECEIVE = ['org', 'person', 'household'] as const;
const DIVISIONS: ReadonlyMap<string, Item['kind']> = new Map([
  ['tập thể', 'org'],
  ['các tập', 'org'],
  ['cá nhân', 'person'],
  ['các cá', 'person'],
  ['hộ gia', 'household'],
]);

/** A line of a list, also where only its marker says so ("1/ Sở Y tế"). */
export function isListed(scan: Scan, { zone, kind, from, to, chunks }: Parsed): boolean {
  if (zone === 'item' || zone === 'heading' || kind === 'list-item') return true;
  if (!scan.has(from, LINE_START)) return false;
  // "Điều 2. Chánh Văn phòng UBND tỉnh thi hành" under "- Sở Y tế;", the last of the list
  if (scan.word(from) === 'điều' && scan.has(from + 1, NUMBER)) return false;
  // "Sở Y tế: Cờ thi đua;" over "Sở Nội vụ: Bằng khen.", without any marker
  const parted = isSemicolon(scan, to - 1) || isSemicolon(scan, from - 1);
  if (zone === 'body' && parted && chunks.length > 0 && to - from < UNMARKED) return true;
  if (labelsKind(scan, from)) return true;
  if (!scan.has(from, NUMBER)) return false;
  // "1 Đ/c Tô Hải: 49/49 phiếu"
  return ITEM_MARKS.has(scan.mark(from + 1)) || (scan.has(from + 1, CAPITAL) && scan.size('address', from + 1) > 0);
}

/** "Tập thể: Sở Y tế; Sở Nội vụ.", "Cá nhân (02): ông Tô Hải, bà Hà Nhàn." */
export function labelsKind(scan: Scan, from: number): boolean {
  // "Nay tặng: Bằng khen của Chủ tịch UBND tỉnh" over "Cho: Sở Y tế và Thuế tỉnh"
  if (scan.word(from) === 'cho' && scan.mark(from + 1) === COLON && scan.has(from, LINE_START)) return true;
  // "20 tập thể: Sở Y tế; …"
  const first = scan.word(from) === 'về' || scan.word(from) === 'các' || scan.has(from, NUMBER);
  const at = first ? from + 1 : from;
  if (!DIVISIONS.has(`${scan.word(at)} ${scan.word(at + 1)}`)) return false;
  const counted = scan.mark(at + 2) === OPEN && scan.has(at + 3, NUMBER);
  const end = counted ? (scan.mark(at + 4) === CLOSE ? at + 5 : at + 6) : at + 2;
  return scan.mark(end) === COLON;
}
/** "Khối thi đua số 1: Sở Y tế": a bloc in full and a colon open a line of its own, which says neither who is in it nor who leads it. */
export function labelsBloc(scan: Scan, sentence: Parsed): boolean {
  if (scan.size('bloc', sentence.from) === 0) return false;
  const [first, ...others] = chunksWithin(scan, sentence);
  const opens = first?.kind === 'bloc' && !first.bloc.bare && first.from === sentence.from;
  if (!opens || !scan.has(first.from, LINE_START) || scan.mark(first.to) !== COLON) return false;
  return (
    !COMPOSES.has(scan.word(first.to + 1)) &&
    others.every(({ kind, from }) => kind !== 'role' || scan.mark(from - 1) === OPEN)
  );
}
const COMPOSES = new Set(['gồm', 'có']);
const UNMARKED = 40;
const isSemicolon = (scan: Scan, at: number): boolean => scan.mark(at) === SEMICOLON;

/** A few words between two lines of a list: the rest of a broken line, the foot of a page. */
export function isStray({ scan, sentences }: Passage, { index, from, to }: Parsed): boolean {
  const next = sentences[index + 1];
  const short =
    to - from <= 8 || (to - from <= LONGEST_HEAD && HEADS.has(scan.word(from)) && scan.has(from + 1, CAPITAL));
  return short && next !== undefined && isListed(scan, next);
}
/** "TT Họ và tên Chức vụ, đơn vị": the head of a table whose cells were lost. */
const HEADS = new Set(['tt', 'stt']);
export const headsColumns = (scan: Scan, { from, to }: Parsed): boolean =>
  to - from <= LONGEST_HEAD && HEADS.has(scan.word(from)) && COLUMNS.has(scan.slice(from + 1, from + 2).toLowerCase());
/** "Họ và tên", "Tên đơn vị", "Đơn vị": not "TT Y tế huyện Bến Đá" */
const COLUMNS = new Set(['họ', 'tên', 'đơn']);
const LONGEST_HEAD = 30;

/** "Ông Tô Hải, Hiệu trưởng." */
export function opensWithName(scan: Scan, sentence: Parsed): boolean {
  const [first] = chunksWithin(scan, sentence);
  return first?.kind === 'persons' || first?.kind === 'units';
}

export const namesPersons = ({ kind, chunks }: Parsed): boolean =>
  kind === 'list-item' && chunksOf(chunks, 'persons').length > 0;

/** Somebody is named among the first words. */
export function namesSoon(elements: readonly Element[]): boolean {
  const names = elements.slice(0, 4).find((element) => element.kind === 'group');
  return names?.kind === 'group' && names.items[0].count === null;
}

/** "Ông Tô Hải, Hiệu trưởng." in a line of its own, under "1. Chiến sĩ thi đua toàn quốc: 01 cá nhân" of a paper. */
export const isNameBelow = (passage: Passage, next: Parsed): boolean =>
  passage.scan.has(next.from, LINE_START) &&
  opensWithName(passage.scan, next) &&
  statusOfPaper(passage) !== null &&
  !sendsUp(passage.scan, next);

/** "Điều 2. Đăng ký danh hiệu", "1. Đăng ký thi đua năm 2027" over "- Sở Y tế: Cờ thi đua": an article, or an item, with a name and no sentence. */
export function headsArticle({ scan, sentences }: Passage, { index, from, to }: Parsed): boolean {
  const article = scan.word(from) === 'điều' && scan.has(from + 1, NUMBER);
  const item = scan.has(from, NUMBER) && scan.has(from + 1, PUNCTUATION) && scan.kind('verb', from + 2) === 'register';
  if (!(article || item) || to - from > ARTICLE_NAME || scan.has(to - 1, PUNCTUATION)) return false;
  const next = sentences[index + 1];
  // "Biểu tổng hợp:" between
  return next !== undefined && (isListed(scan, next) || (item && scan.mark(next.to - 1) === COLON));
}
const ARTICLE_NAME = 14;
