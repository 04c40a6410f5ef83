import type { Scan } from '../../../lexicon/scan.js';
import { parseRole } from '../../../names/role.js';
import { parseUnit } from '../../../names/unit.js';
import { parseUnits } from '../../../names/unit-list.js';
import { CLOSE, OPEN } from '../../../text/marks.js';
import type { Signer } from '../../passage.js';
import type { Range } from './lines.js';
import { isMark, isWholeTitle, nameOf } from './signature-line.js';

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

/**
 * The same in one column, from the top: "SỞ Y TẾ (KHỐI TRƯỞNG)" over "Giám đốc" and "Tô Hải", "SỞ NỘI VỤ" over "Phó Giám đốc" and
 * "Hà Nhàn", and so on to the end; "KT. Giám đốc" may stand over the title. Who leads the bloc signs for the paper.
 */
export function stackedSigners(scan: Scan, parts: readonly Range[]): Signer[] {
  const signers: Signer[] = [];
  const lines = parts.filter((part) => !isMark(scan, part));
  for (let at = 0; at < lines.length; at++) {
    const leads = partyLeads(scan, lines[at]);
    if (at + 1 < lines.length && isForAnother(scan, lines[at + 1])) at++;
    const title = at + 1 < lines.length && isWholeTitle(scan, lines[at + 1]) ? lines[++at] : null;
    const named = at + 1 < lines.length ? nameOf(scan, lines[++at]) : null;
    if (leads === null || title === null || named === null) return [];
    const signer = { ...named, titles: [title, ...named.titles], posts: 1, authority: [], chair: false, clerk: false };
    signers.push(leads ? signer : { ...signer, joint: true });
  }
  return signers.length >= PARTIES ? signers : [];
}

/** "KT. Giám đốc": for whom the one signs whose title stands under it. */
const isForAnother = (scan: Scan, { from, to }: Range): boolean =>
  scan.kind('form', from) === 'on-behalf' && isWholeTitle(scan, { from: from + scan.size('form', from), to });

/** "SỞ Y TẾ", "SỞ Y TẾ (KHỐI TRƯỞNG)": whether the unit of the line leads the bloc; null for a line of other words. */
function partyLeads(scan: Scan, { from, to }: Range): boolean | null {
  const unit = parseUnit(scan, from, to);
  if (unit === null || unit.to === to) return unit && false;
  const role = scan.mark(unit.to) === OPEN ? parseRole(scan, unit.to + 1, to) : null;
  return role !== null && role.to === to - 1 && scan.mark(role.to) === CLOSE ? role.role === 'head' : null;
}
