import type { Scan } from '../lexicon/scan.js';
import { CLOSE, DASHES, OPEN, SLASH } from '../text/marks.js';

/** "75 năm Ngày truyền thống (25/1/1948 - 25/1/2023)": one of two days in a bracket; "Sáng nay (23/2)" is the day itself. */
export const isAnniversary = (scan: Scan, { from, to }: { readonly from: number; readonly to: number }): boolean =>
  (scan.mark(from - 1) === OPEN && parts(scan.mark(to))) || (parts(scan.mark(from - 1)) && scan.mark(to) === CLOSE);
const parts = (mark: number): boolean => DASHES.has(mark) || mark === SLASH || mark === STAR;
/** "(20/11/1982 * 20/11/2025)" */
const STAR = 0x2a;
