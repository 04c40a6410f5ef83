import type { Scan } from '../lexicon/scan.js';

/** "Huyện nằm trong | Cụm thi đua số 3", "Trường là thành viên (của) | Khối thi đua số 3": the words say that a unit is in the bloc, at the token. */
export function liesWithin(scan: Scan, at: number): boolean {
  if (scan.word(at - 1) === 'trong') return scan.word(at - 2) === 'nằm';
  const member = scan.word(at - 1) === 'của' ? at - 2 : at - 1;
  return scan.word(member) === 'viên' && scan.word(member - 2) === 'là';
}
