import type { Scan } from '../../../lexicon/scan.js';
import type { Range, Words } from './lines.js';

/**
 * Who publishes a paper: the authority that decides, else who issues it. Where the authority only begins the name in the head ("ỦY BAN
 * NHÂN DÂN TỈNH" under "ỦY BAN NHÂN DÂN" / "TỈNH LAM HẢI") the head has the whole of it.
 */
export function publisherOf(scan: Scan, authority: Range | null, issuer: Words): Words {
  if (authority === null) return issuer;
  return begins(scan, authority, issuer) ? issuer : [authority];
}

function begins(scan: Scan, { from, to }: Range, issuer: Words): boolean {
  let at = from;
  for (const range of issuer)
    for (let i = range.from; i < range.to; i++) {
      if (at >= to) return true;
      if (scan.word(at++) !== scan.word(i)) return false;
    }
  return false;
}
