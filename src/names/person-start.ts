import type { Scan } from '../lexicon/scan.js';
import { MIDDLE_NAMES } from '../lexicon/surnames.js';
import { ALL_CAPS, CAPITAL, LINE_START } from '../text/tokens.js';
import { PLACE, SURNAME } from './layer-bits.js';

/** A family name and two to four more capitalised syllables, which then end: a person, unless it is a known place. */
export function startsPerson(scan: Scan, at: number, limit: number): boolean {
  if ((scan.layers(at) & SURNAME) === 0 || !scan.has(at, CAPITAL) || scan.has(at, ALL_CAPS)) return false;
  // "Bệnh viện Thánh | Phaolô Bến Đá": called after the saint; a person's own family name follows
  if (scan.kind('surname', at) === 'baptismal' && (scan.layers(at + 1) & SURNAME) === 0) return false;
  let end = at + 1;
  while (end < limit && end - at < 6 && scan.has(end, CAPITAL) && !scan.has(end, ALL_CAPS | LINE_START)) end++;
  if (end - at < 3 || end - at > 5) return false;
  if ((scan.layers(at) & PLACE) !== 0 && end - at <= scan.size('place', at)) return false;
  // "Bệnh viện đa khoa | Cù Lao Minh": an island
  if (scan.pairAt(at) === 'cù lao') return false;
  // "Đảng ủy Than Quảng | Ninh Ngô Sỹ Hoan": the end of a place, and then the family name
  if (scan.size('place', at - 1) > 1 && (scan.layers(at + 1) & SURNAME) !== 0 && end - at > 2) return false;
  // "chi nhánh Hùng | Vương Lưu Bá Quý": the kings after whom so much is called
  if (scan.word(at) === 'vương' && scan.word(at - 1) === 'hùng') return false;
  // "Trường Kim | Đồng Phạm Thị Vân": the family name is the common one, after the rare one.
  if (scan.kind('surname', at) === 'rare') {
    if (end - at > 3 && scan.kind('surname', at + 1) === 'surname') return false;
    // "Sở Công | Thương Thanh Hóa": the second half of a field.
    if (scan.size('field', at - 1) > 1) return false;
    // "Đội Vận hành lưới điện | Trà Linh Thượng": a rare family name needs a middle name that tells.
    if (!MIDDLE_NAMES.has(scan.slice(at + 1, at + 2).toLowerCase())) return false;
  }
  return true;
}
