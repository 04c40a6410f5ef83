import type { Scan } from '../lexicon/scan.js';
import { parseUnit, type UnitName } from './unit.js';

/** A post as written: "Phó Chủ tịch UBND tỉnh", "Trưởng Ban Tuyên giáo Tỉnh ủy"; tokens `[from, to)`. */
export interface Title {
  readonly from: number;
  readonly to: number;
  /** The unit that the title names, where it names one. */
  readonly unit: UnitName | null;
}

/** The title that begins at the token. */
export function parseTitle(scan: Scan, at: number, limit: number): Title | null {
  const size = scan.size('title', at);
  if (size === 0 || at + size > limit) return null;
  const unit = parseUnit(scan, at + size, limit);
  return { from: at, to: unit?.to ?? at + size, unit };
}
