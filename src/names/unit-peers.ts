import type { Scan } from '../lexicon/scan.js';
import { COMMA } from '../text/marks.js';
import { type UnitName, type UnitParts, unitParts } from './unit.js';
import { type UnitHead, unitHead } from './unit-head.js';

/** "Ban CHQS | thị xã | Bến Đá": what the other places of a list may have too, and of what kind they are. */
export interface Peers {
  readonly head: UnitHead;
  readonly owner: string;
  readonly place: UnitHead;
}

/** One place of such a list, with the words that go before those that follow it. */
export interface Peer {
  readonly unit: UnitName;
  readonly place: UnitHead;
  readonly prefix: string;
}

/** The body of a district or a commune, by which the places behind its comma are called; null for others, and with an address ("…, tỉnh Lam Hải"). */
export function peersOf(scan: Scan, { head, from, stem, to }: UnitParts): Peers | null {
  const place = OF_EACH.has(head.kind) && stem < to ? unitHead(scan, stem) : null;
  if (place === null || !PLACES.has(place.kind) || place.to >= to || hasComma(scan, stem, to)) return null;
  return { head, owner: scan.slice(from, stem), place };
}
const OF_EACH = new Set(['force', 'people-committee', 'front', 'union', 'youth', 'party-committee']);
const PLACES = new Set(['district', 'commune']);

/** "Ban CHQS thị xã Bến Đá, | huyện Tân Khê": a place of the same kind; not "UBND xã Bến Đá, | huyện Tân Khê", where it lies. */
export function peerAt(scan: Scan, at: number, limit: number, { head, owner, place }: Peers): Peer | null {
  const parts = unitParts(scan, at, limit);
  if (parts === null || parts.head.kind !== place.kind || parts.to === parts.head.to) return null;
  if (hasComma(scan, at, parts.to)) return null;
  const { kind, level } = head;
  return {
    unit: { from: at, to: parts.to, kind, level, full: `${owner} ${scan.slice(at, parts.to)}` },
    place: parts.head,
    prefix: `${owner} ${scan.slice(at, parts.head.to)}`,
  };
}

function hasComma(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scan.mark(i) === COMMA) return true;
  return false;
}
