import type { Scan } from '../../../lexicon/scan.js';
import { unitHead } from '../../../names/unit-head.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { COLON, OPEN } from '../../../text/marks.js';
import { isShouted, type Line, type Part, type Range } from './lines.js';

/**
 * Who issues the paper: the lowest body in the left column of the head ("UBND TỈNH LONG AN" / "SỞ NỘI VỤ"). A name
 * that goes on in the next line is one range where nothing stands between, else two.
 */
export function issuerOf(scan: Scan, lines: readonly Line[], end: number): Range[] {
  const parts = lines.slice(0, end).flatMap((line, at) => {
    if (line.kind === 'boilerplate' || leadsBloc(scan, lines, at)) return [];
    return line.parts.filter((part) => namesBody(scan, part) && !isUnionMotto(scan, line, part));
  });
  let first = parts.length - 1;
  while (first > 0 && !opensBody(scan, parts[first])) first--;
  if (first < 0 || !opensBody(scan, parts[first])) return [];
  if (first > 0 && opensBody(scan, parts[first - 1]) && goesOn(scan, parts[first - 1], parts[first])) first--;
  const issuer: Range[] = [{ from: parts[first].from, to: parts[first].to }];
  for (const part of parts.slice(first + 1)) {
    const last = issuer[issuer.length - 1];
    if (last.to === part.from) issuer[issuer.length - 1] = { from: last.from, to: part.to };
    else if (isCompleted(scan, last, part)) issuer.push({ from: part.from, to: part.to });
    else break;
  }
  return issuer;
}

/** In capitals, no motto, no number, no "TRƯỞNG KHỐI: HỘI LUẬT GIA TỈNH". */
function namesBody(scan: Scan, part: Part): boolean {
  if (!isShouted(scan, part) || scan.kind('form', part.from) === 'motto') return false;
  if (scan.size('role', part.from) > 0 || scan.word(part.from) === 'số') return false;
  for (let i = part.from; i < part.to; i++) if (scan.mark(i) === COLON) return false;
  return true;
}

/** "KHỐI THI ĐUA SỐ 3" over "SỞ Y TẾ" and "(Khối trưởng năm 2027)": who leads the bloc whose paper it is. */
function leadsBloc(scan: Scan, lines: readonly Line[], at: number): boolean {
  const [above, below] = [lines[at - 1], lines[at + 1]];
  if (above === undefined || below === undefined || scan.size('bloc', above.from) === 0) return false;
  return scan.mark(below.from) === OPEN && scan.size('role', below.from + 1) > 0;
}

/** "BCH ĐOÀN TỈNH LAM HẢI     ĐOÀN TNCS HỒ CHÍ MINH": in the right column the motto of the youth union, with no place behind it. */
function isUnionMotto(scan: Scan, { parts }: Line, part: Part): boolean {
  const words = scan.slice(part.from, part.to).toLowerCase().normalize('NFC').replace(/\s+/g, ' ');
  return part !== parts[0] && UNION.has(words);
}
const UNION = new Set(['đoàn tncs hồ chí minh', 'đoàn thanh niên cộng sản hồ chí minh']);

/** "TỈNH BẮC GIANG" completes the line above it; "TỈNH ỦY" is a body. */
function opensBody(scan: Scan, part: Part): boolean {
  if (scan.size('bloc', part.from) > 0) return true;
  const head = unitHead(scan, part.from);
  return head !== null && !isTerritory(head.kind);
}

/** "HỘI ĐỒNG THI ĐUA -", "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ": the name goes on in the next line, whatever that opens with. */
export const isUnfinished = (scan: Scan, { to }: Range): boolean => DANGLING.has(scan.slice(to - 1, to).toLowerCase());
const DANGLING = new Set(['-', '–', ',', 'và', '&']);

/** "KHỐI THI ĐUA CÁC CÔNG TY LÂM NGHIỆP," over "BAN QUẢN LÝ RỪNG", "NGÂN HÀNG CÔNG THƯƠNG" over "CHI NHÁNH TỈNH LAM HẢI": the lower line is no body alone. */
const goesOn = (scan: Scan, body: Range, next: Range): boolean =>
  isUnfinished(scan, body) || isHalfBloc(scan, body, next) || isBranch(scan, next);

/** "CHI NHÁNH TỈNH LAM HẢI", "CHI NHÁNH BẾN ĐÁ": of the house in the line above; "CHI NHÁNH NGÂN HÀNG …" names its own. */
function isBranch(scan: Scan, { from }: Range): boolean {
  if (scan.word(from) !== 'chi' || scan.word(from + 1) !== 'nhánh') return false;
  return isTerritory(scan.kind('unit', from + 2)) || scan.size('place', from + 2) > 0;
}

/** "ỦY BAN NHÂN DÂN" in one line and "TỈNH BẮC GIANG" in the next; a bloc's name is whole by itself. */
const isCompleted = (scan: Scan, body: Range, next: Range): boolean =>
  goesOn(scan, body, next) ||
  isWhere(scan, body, next) ||
  isOwned(scan, next) ||
  (scan.size('bloc', body.from) === 0 &&
    (isTerritory(unitHead(scan, next.from)?.kind ?? '') || scan.size('place', next.from) > 0));

/** "KHỐI THI ĐUA CÁC TRƯỜNG" over "THUỘC UBND TỈNH", "TRỰC THUỘC SỞ Y TẾ": whose it is. */
const isOwned = (scan: Scan, { from }: Range): boolean =>
  scan.word(from) === 'thuộc' || (scan.word(from) === 'trực' && scan.word(from + 1) === 'thuộc');

/** "BỆNH VIỆN ĐA KHOA" over "KHU VỰC BẾN ĐÁ": no body is called by where it lies alone. */
const isRegion = (scan: Scan, { from, to }: Range): boolean =>
  scan.word(from) === 'khu' && scan.word(from + 1) === 'vực' && to > from + 2;

/** "CỤM THI ĐUA CÁC ĐÀI" over "MIỀN ĐÔNG": where the units of the bloc lie, which no other body is called by. */
const isWhere = (scan: Scan, body: Range, next: Range): boolean =>
  (scan.size('bloc', body.from) > 0 || isRegion(scan, next)) &&
  (AREAS.has(scan.word(next.from)) || AREAS.has(`${scan.word(next.from)} ${scan.word(next.from + 1)}`));
const AREAS = new Set(['miền', 'vùng', 'khu vực', 'duyên hải', 'đồng bằng', 'phía bắc', 'phía nam', 'ven biển']);

/** "KHỐI THI ĐUA" over "DOANH NGHIỆP - DỊCH VỤ", "KHỐI THI ĐUA CÁC CHI NHÁNH" over "NGÂN HÀNG BẾN ĐÁ"; not "KHỐI THI ĐUA CÁC SỞ" over "SỞ Y TẾ". */
function isHalfBloc(scan: Scan, body: Range, next: Range): boolean {
  const named = body.from + scan.size('bloc', body.from);
  if (named === body.from || scan.size('bloc', next.from) > 0) return false;
  if (named === body.to) return true;
  if (isTerritory(unitHead(scan, next.from)?.kind ?? '')) return false;
  for (let i = named; i < body.to; i++)
    if (i + scan.size('unit', i) === body.to) return scan.word(i) !== scan.word(next.from);
  return false;
}
