import type { Scan } from '../../../lexicon/scan.js';
import { foldCase } from '../../../text/fold-case.js';
import { CLOSE, COLON, COMMA, OPEN, SLASH, STOP } from '../../../text/marks.js';
import { NUMBER } from '../../../text/tokens.js';
import type { Element } from './element.js';

/**
 * Index past what comes with an award, where that begins at `at`: "Bằng khen | và tiền thưởng | cho …", "Giấy khen | và hiện
 * vật kèm theo | đã tặng cho …", "Cờ thi đua | kèm theo số tiền 15 triệu đồng | cho …"; `at` itself for other words.
 */
export function thingsEnd(scan: Scan, elements: readonly Element[], at: number): number {
  let token = elements[at]?.from ?? -1;
  // "Cờ thi đua, | kèm theo số tiền …, | cho"
  if (token < 0) return at;
  const comma = scan.mark(token) === COMMA;
  if (comma) token++;
  const joined = JOINTS.has(scan.word(token)) && !(comma && scan.word(token) === 'cùng');
  if (joined) token++;
  if (!joined && !comma) return at;
  const sheets = sheetsEnd(scan, token);
  if (sheets > token) return elements.findIndex(({ from }) => from >= sheets);
  while (joined && WITH.has(scan.word(token))) token++;
  const pair = `${scan.word(token)} ${scan.word(token + 1)}`;
  const named = THINGS.has(pair) || (pair === 'tặng hoa' && isHandedOut(elements, at));
  const past = named ? pastSum(scan, token + 2) : moneyEnd(scan, token);
  if (past === token || (!named && past < 0)) return at;
  token = past;
  // "100.000đ (tập thể) | và 50.000đ (cá nhân)"
  while (scan.word(token) === 'và' || scan.mark(token) === COMMA) {
    if (!isDigits(scan, token + 1)) break;
    token = pastSum(scan, token + 1);
  }
  if (scan.mark(token) === COMMA) token++;
  let end = at;
  while (elements[end] !== undefined && elements[end].to <= token) end++;
  return end;
}

/** ", | Bằng chứng nhận và Cúp | cho 28 doanh nghiệp": past certificates and cups, before those who receive them too; `at` for others. */
function sheetsEnd(scan: Scan, at: number): number {
  let end = at;
  for (let next = at; ; next = end + 1) {
    const words = [1, 2, 3].findLast((size) => SHEETS.has(foldCase(scan.slice(next, next + size))));
    if (words === undefined) return at;
    end = next + words;
    if (scan.word(end) === 'cho') return end;
    if (scan.word(end) !== 'và' && scan.mark(end) !== COMMA) return at;
  }
}
const SHEETS = new Set([
  'bằng chứng nhận',
  'giấy chứng nhận',
  'chứng nhận',
  'cúp',
  'kỷ niệm chương',
  'biểu trưng',
  'hoa',
  'quà',
]);

/** "UBND xã trao | Giấy khen |, tặng hoa cho …": one gives both; "em Hải nhận Giấy khen và tặng hoa cho …" is of two. */
function isHandedOut(elements: readonly Element[], at: number): boolean {
  const verb = elements[at - 2];
  const received = elements.slice(Math.max(0, at - 6), at).some((one) => one.kind === 'verb' && one.verb !== 'give');
  return elements[at - 1]?.kind === 'award' && verb?.kind === 'verb' && !received;
}

/**
 * ", | thưởng kèm theo mỗi đơn vị 1.500.000 đ (một triệu rưỡi đồng) | cho", "| kèm theo mức tiền thưởng 1,5 lần mức lương cơ sở | cho": the
 * token of "cho", where all words up to it speak of money; `at` for others.
 */
export function rewardEnd(scan: Scan, at: number): number {
  const opens = scan.mark(at) === COMMA ? at + 1 : at;
  if (!(JOINTS.has(scan.word(opens)) || scan.word(opens) === 'thưởng')) return at;
  let paid = false;
  let token = opens;
  for (; token - opens < LONGEST_REWARD && scan.word(token) !== 'cho'; token++) {
    const counts = scan.has(token, NUMBER) || isDigits(scan, token) || SUM_MARKS.has(scan.mark(token));
    // Sums in words hold syllables that nothing else asks for.
    const word = foldCase(scan.slice(token, token + 1));
    if (!counts && !REWARD.test(word)) return at;
    paid ||= PAID.has(word) || SUM.test(scan.slice(token, token + 1));
  }
  return paid && scan.word(token) === 'cho' ? token : at;
}
const LONGEST_REWARD = 28;
const SUM_MARKS = new Set([STOP, COMMA, OPEN, CLOSE, SLASH, COLON]);
const PAID = new Set(['đồng', 'đ', 'tiền', 'lương']);
const REWARD =
  /^(?:và|kèm|theo|cùng|với|thưởng|tiền|mức|số|phần|quà|mỗi|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|trăm|nghìn|ngàn|triệu|rưỡi|đồng|đ|đơn|vị|tập|thể|cá|nhân|người|cờ|giấy|bằng|khen|lần|lương|tối|thiểu|cơ|sở|chung|trị|giá|là|quy|định|hiện|hành|chẵn|tương|ứng|đối)$/;

/**
 * "Giấy khen, | thưởng 500.000 đồng | cho …", "… và | thưởng mỗi tập thể 2 triệu đồng | cho …", "… kèm | 2 triệu đồng | cho": past a sum
 * that no noun leads to; -1 for none.
 */
function moneyEnd(scan: Scan, at: number): number {
  let token = scan.word(at) === 'thưởng' ? at + 1 : at;
  if (token > at && scan.word(token) === 'mỗi') token += 1 + scan.size('count', token + 1);
  if (!isDigits(scan, token)) return -1;
  const end = pastSum(scan, token);
  for (let i = token; i < end; i++) if (MONEY.has(scan.word(i)) || SUM.test(scan.slice(i, i + 1))) return end;
  return -1;
}
const MONEY = new Set(['đồng', 'đ']);
const SUM = /\dđ$/;

/** Past "10.530.000 đồng/tập thể", "200.000đ", "100.000 đồng (mỗi tập thể)". */
function pastSum(scan: Scan, at: number): number {
  let token = at;
  while (MORE.has(scan.word(token)) || isDigits(scan, token) || partsSum(scan, token)) token++;
  const open = scan.mark(token) === OPEN;
  if (!open && scan.mark(token) !== SLASH) return token;
  const each = token + (open && scan.word(token + 1) === 'mỗi' ? 2 : 1);
  const end = each + scan.size('count', each);
  if (end === each) return token;
  if (open) return scan.mark(end) === CLOSE ? end + 1 : token;
  return end;
}

/** "50", "000đ" */
const isDigits = (scan: Scan, at: number): boolean => scan.has(at, NUMBER) || /^\d+đ$/.test(scan.slice(at, at + 1));

/** "10 | . | 530 | . | 000": between two digits. */
const partsSum = (scan: Scan, at: number): boolean =>
  PARTS.has(scan.mark(at)) && scan.has(at - 1, NUMBER) && isDigits(scan, at + 1);
/** . , */
const PARTS = new Set([STOP, COMMA]);

const JOINTS = new Set(['và', 'kèm', 'cùng']);
const WITH = new Set(['theo', 'với', 'các']);
const THINGS = new Set(['hiện vật', 'tiền thưởng', 'số tiền', 'mức thưởng', 'phần thưởng', 'phần quà', 'hoa chúc']);
/** What may be said of them: "khen thưởng", "theo quy định", "mỗi tập thể 5 triệu đồng". */
const MORE = new Set('khen thưởng mừng kèm theo đi cùng quy định hiện hành là mỗi triệu nghìn đồng trị giá'.split(' '));
