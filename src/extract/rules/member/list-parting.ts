import type { Scan } from '../../../lexicon/scan.js';
import type { UnitName } from '../../../names/unit.js';
import { CAPITAL } from '../../../text/tokens.js';
import type { Item } from './list-item.js';
import { COMMA, separatorEnd } from './list-links.js';

/**
 * "TP. Bến Đá, tỉnh Tân Khê, tỉnh Vân Trạch": where another province follows, a town and a province are two items and not
 * a town of the province.
 */
export function partProvinces(scan: Scan, units: readonly UnitName[], end: number, limit: number): readonly UnitName[] {
  // Lists hold other units for the most part.
  if (!units.some(({ kind }) => kind === 'district')) return units;
  return units.flatMap((unit, i) => {
    if (unit.kind !== 'district') return [unit];
    const comma = provinceComma(scan, unit);
    const next = units[i + 1]?.from ?? separatorEnd(scan, end, limit);
    if (comma < 0 || scan.kind('unit', next) !== 'province') return [unit];
    return [
      { ...unit, to: comma },
      { ...unit, from: comma + 1, kind: 'province' },
    ];
  });
}

/**
 * "Phòng Tham mưu, Phòng Hậu cần, | Phòng Kỹ thuật, Văn phòng Bộ Chỉ huy": where two divisions before it had no unit above,
 * the third has none either.
 */
export function partSiblings(scan: Scan, before: readonly Item[], units: readonly UnitName[]): readonly UnitName[] {
  const listed: { readonly from: number; readonly to: number }[] = before.slice(-2);
  return units.flatMap((unit) => {
    const comma = unit.kind === 'division' && unit.full === null ? commaBeforeUnit(scan, unit) : -1;
    const peers = listed.slice(-2);
    const alike = (other: { from: number; to: number }): boolean =>
      scan.word(other.from) === scan.word(unit.from) && commaBeforeUnit(scan, other) < 0;
    listed.push(unit);
    if (comma < 0 || peers.length < 2 || !peers.every(alike)) return [unit];
    return [
      { ...unit, to: comma },
      { ...unit, from: comma + 1, kind: scan.kind('unit', comma + 1) },
    ];
  });
}

/** "Phòng Kỹ thuật | , Văn phòng Bộ Chỉ huy": the comma before a head of its own; -1 for none. */
function commaBeforeUnit(scan: Scan, { from, to }: { readonly from: number; readonly to: number }): number {
  for (let i = from + 1; i + 1 < to; i++)
    if (scan.mark(i) === COMMA && scan.has(i + 1, CAPITAL) && scan.size('unit', i + 1) > 0) return i;
  return -1;
}

function provinceComma(scan: Scan, { from, to }: UnitName): number {
  for (let i = from; i + 1 < to; i++) if (scan.mark(i) === COMMA && scan.kind('unit', i + 1) === 'province') return i;
  return -1;
}
