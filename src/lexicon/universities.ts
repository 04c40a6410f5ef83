import type { Scan } from './scan.js';

/**
 * Universities that are made of schools with names of their own: the two national and the three regional ones (Decrees 97/CP of 1993, 30/CP,
 * 31/CP and 32/CP of 1994, 16/CP of 1995), by the words behind "Đại học".
 */
const OF_SCHOOLS: ReadonlySet<string> = new Set(['quốc gia', 'đà nẵng', 'thái nguyên']);

/** "Đại học Đà Nẵng", "ĐH Huế", "Đại học Quốc gia Hà Nội": a university that has schools begins at the token. */
export function isOfSchools(scan: Scan, at: number): boolean {
  const name = scan.word(at) === 'đh' ? at + 1 : scan.pairAt(at) === 'đại học' ? at + 2 : -1;
  return name > at && (scan.word(name) === 'huế' || OF_SCHOOLS.has(scan.pairAt(name)));
}
