import type { Scan } from '../lexicon/scan.js';
import { CLOSE, COMMA, DASHES, SEMICOLON, SLASH } from '../text/marks.js';
import { CAPITAL, NUMBER } from '../text/tokens.js';
import { type UnitHead, unitHead } from './unit-head.js';

/**
 * "Trường Tiểu học Tân Khê, | xã Bến Đá |", "Công ty Bút Sơn, | huyện Tân Khê |", "Công ty 74, | Binh đoàn 15 |": the commune of a school, where
 * a company is, the corps of one that has but a number, behind the comma of an entry of its own. Not where commas or "và" part a list: "Trường Tiểu học Tân Khê, xã Bến Đá và Sở Y
 * tế", "Công ty 72, Công ty 74, Binh đoàn 15".
 */
export function isSeat(scan: Scan, head: UnitHead, comma: number, parent: UnitHead): boolean {
  const fits =
    head.kind === 'school'
      ? parent.kind === 'commune' && isOfPupils(scan, head)
      : (isNumberedCompany(scan, head, comma) && parent.kind === 'troop' && parent.level >= CORPS) ||
        (HOUSES.has(head.kind) && (parent.kind === 'commune' || parent.kind === 'district')) ||
        isOfCentre(scan, head, parent);
  return fits && scan.has(head.from, CAPITAL) && (!parts(scan, head.from - 1) || isPastDay(scan, head.from - 1));
}

/** "Ngày 20/11 |,", "Năm 2025 |,", "kỷ niệm 43 năm (1982 - 2025) |,", "Sáng nay |,": a comma behind what says when parts no list. */
function isPastDay(scan: Scan, comma: number): boolean {
  if (scan.mark(comma) !== COMMA) return false;
  if (WHEN.has(scan.word(comma - 1))) return true;
  const last = scan.mark(comma - 1) === CLOSE ? comma - 2 : comma - 1;
  const before = scan.mark(last - 1);
  return scan.has(last, NUMBER) && (before === SLASH || DASHES.has(before) || scan.word(last - 1) === 'năm');
}
const WHEN = new Set(['nay', 'đây', 'qua']);

/**
 * "Vụ 3, | VKSND tối cao |", "Cục Y tế dự phòng, | Bộ Y tế |", "Lữ đoàn 47, | Tổng cục II |", "Nhà máy X15, | Xí nghiệp Liên hiệp Bến Đá |": what
 * belongs to a body of the State, to a general department or to a union of works.
 */
export function isOfCentre(scan: Scan, head: UnitHead, parent: UnitHead): boolean {
  const [part, whole] = [scan.word(head.from), scan.word(parent.from)];
  if (BUREAUS.has(part) && head.to === head.from + 1)
    return parent.kind === 'ministry' || whole === 'tổng' || SUPREME.has(scan.pairAt(parent.to - 2));
  const works = WORKS.has(scan.pairAt(head.from));
  if (works && scan.pairAt(parent.from) === 'xí nghiệp') return scan.word(parent.from + 2) === 'liên';
  return (works || head.kind === 'troop') && scan.pairAt(parent.from) === 'tổng cục';
}
const BUREAUS = new Set(['vụ', 'cục']);
const SUPREME = new Set(['tối cao']);
const WORKS = new Set(['nhà máy', 'xí nghiệp']);

/**
 * Whether one more unit follows behind a comma or "và": then the list goes on, and so did it before. So it is where two are announced and
 * no semicolon parts them: "02 đơn vị: Trường Tiểu học Tân Khê, xã Bến Đá."
 */
export const isListedOn = (scan: Scan, { from }: UnitHead, end: number): boolean =>
  (parts(scan, end) && unitHead(scan, end + 1) !== null) || (scan.mark(end) !== SEMICOLON && announcesTwo(scan, from));

/** "02 đơn vị: |", "hai tập thể là |" */
function announcesTwo(scan: Scan, at: number): boolean {
  for (let i = at - 1; i > 0 && at - i <= ANNOUNCED; i--)
    if (TWO.test(scan.slice(i, i + 1)) && (scan.word(i + 1) === 'đơn' || scan.word(i + 1) === 'tập')) return true;
  return false;
}
const TWO = /^(?:0?2|hai)$/iu;
const ANNOUNCED = 6;

/** "Trường | Tiểu học", "| THCS": no college or university, which is beside a commune. */
function isOfPupils(scan: Scan, { from }: UnitHead): boolean {
  const at = scan.word(from) === 'trường' ? from + 1 : from;
  return PUPILS.has(scan.word(at)) || (scan.word(at) === 'trung' && scan.word(at + 1) === 'học');
}
const PUPILS = new Set(['tiểu', 'mầm', 'mẫu', 'thcs', 'thpt', 'th', 'mn', 'mg', 'ptdtbt', 'ptdtnt']);

/** What has its house in one place, and is of no district. */
const HOUSES = new Set(['company', 'bank', 'hospital', 'religious', 'centre']);

/** "Công ty | 74 |" */
const isNumberedCompany = (scan: Scan, { kind, to }: UnitHead, comma: number): boolean =>
  kind === 'company' && comma === to + 1 && scan.has(to, NUMBER);

const parts = (scan: Scan, at: number): boolean => scan.mark(at) === COMMA || scan.word(at) === 'và';
const CORPS = 5;
