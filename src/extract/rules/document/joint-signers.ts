import type { Scan } from '../../../lexicon/scan.js';
import { parseUnits } from '../../../names/unit-list.js';
import type { Signer } from '../../passage.js';
import type { Range } from './lines.js';
import { isMark, nameOf } from './signature-line.js';

/** Of two columns a paper of one office may be signed, of more a pact of all who keep it. */
export const PARTIES = 3;

/**
 * "ĐẠI DIỆN CÁC ĐƠN VỊ KÝ TÊN" over columns that each hold a unit and the name of who signs for it: all of them sign, and none
 * for the paper. Empty for other closings.
 */
export function jointSigners(scan: Scan, columns: readonly (readonly Range[])[]): Signer[] {
  const signers = columns.flatMap((column) => signerFor(scan, column) ?? []);
  return signers.length >= PARTIES && signers.length === columns.length ? signers : [];
}

function signerFor(scan: Scan, [unit, ...below]: readonly Range[]): Signer | null {
  const [name, ...more] = below.filter((part) => !isMark(scan, part));
  const named = name && more.length === 0 ? nameOf(scan, name) : null;
  const list = named ? parseUnits(scan, unit.from, unit.to) : null;
  if (!named || list?.units.length !== 1 || list.to !== unit.to) return null;
  const titles = [{ from: unit.from, to: unit.to }, ...named.titles];
  return { name: named.name, titles, posts: 1, authority: [], chair: false, clerk: false, joint: true };
}
