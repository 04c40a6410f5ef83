import type { Scan } from '../../../lexicon/scan.js';
import type { UnitName } from '../../../names/unit.js';
import { COMMA, SEMICOLON } from '../../../text/marks.js';
import { CAPITAL } from '../../../text/tokens.js';
import type { Item } from './list-item.js';
import { separatorEnd } from './list-links.js';

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

/**
 * "Trường Trung cấp Văn hóa | , Nghệ thuật và Du lịch |; Trường …": where semicolons part the list, bare fields behind a unit are of
 * its name, up to the last with "và".
 */
export function withFields(scan: Scan, items: readonly Item[]): Item[] {
  const joined: Item[] = [];
  for (let i = 0; i < items.length; i++) {
    const last = fieldsEnd(scan, items, i);
    joined.push(last > i ? { ...items[i], to: items[last].to } : items[i]);
    i = Math.max(i, last);
  }
  return joined;
}

function fieldsEnd(scan: Scan, items: readonly Item[], index: number): number {
  const { kind, full } = items[index];
  if (kind === undefined || full !== null) return index;
  let last = index;
  while (last + 1 < items.length && isField(scan, items[last], items[last + 1])) last++;
  const parted = (at: number): boolean => scan.mark(at) === SEMICOLON;
  const whole = last > index && scan.word(items[last].from - 1) === 'và' && parted(items[last].to);
  return whole ? last : index;
}

/** A bare name with one capital, as fields of work are written and no places, right behind the other. */
const isField = (scan: Scan, before: Item, { from, to, kind, full }: Item): boolean =>
  kind === undefined && full === null && from === before.to + 1 && to - from > 1 && !scan.has(to - 1, CAPITAL);
