import type { Scan } from '../../../lexicon/scan.js';
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
  while (joined && WITH.has(scan.word(token))) token++;
  const named = THINGS.has(`${scan.word(token)} ${scan.word(token + 1)}`);
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
const PARTS = new Set([0x2e, 0x2c]);
const SLASH = 0x2f;
const COMMA = 0x2c;

const OPEN = 0x28;
const CLOSE = 0x29;

const JOINTS = new Set(['và', 'kèm', 'cùng']);
const WITH = new Set(['theo', 'với', 'các']);
const THINGS = new Set(['hiện vật', 'tiền thưởng', 'số tiền', 'mức thưởng', 'phần thưởng', 'phần quà', 'hoa chúc']);
/** What may be said of them: "khen thưởng", "theo quy định", "mỗi tập thể 5 triệu đồng". */
const MORE = new Set('khen thưởng mừng kèm theo đi cùng quy định hiện hành là mỗi triệu nghìn đồng trị giá'.split(' '));
