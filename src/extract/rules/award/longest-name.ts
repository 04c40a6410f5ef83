import type { Passage } from '../../passage.js';
import { type AwardRow, rowWith } from './claim.js';
import { recipientKey } from './same.js';

/**
 * "Cty TNHH MTV Than Bến Đá" in a text that says "Công ty trách nhiệm hữu hạn một thành viên Than Bến Đá" above: units are written in full by the
 * longest name that any row has of them.
 */
export function withLongestNames(passage: Passage, rows: readonly AwardRow[]): readonly AwardRow[] {
  const { scan } = passage;
  const keys = rows.map((row) => (isNamedUnit(row) ? alone(recipientKey(passage, row)) : ''));
  const longest = new Map<string, string>();
  const nameOf = ({ recipient: { from, to } }: AwardRow): string => alone(scan.slice(from, to));
  for (const [i, row] of rows.entries()) {
    const name = nameOf(row);
    if (keys[i] !== '' && name.length > (longest.get(keys[i])?.length ?? 0)) longest.set(keys[i], name);
  }
  return rows.map((row, i) => {
    const name = longest.get(keys[i]);
    const { recipient } = row;
    const shorter = name !== undefined && name.length > nameOf(row).length && recipient.count === null;
    return shorter ? rowWith(row, { recipient: { ...recipient, full: name } }) : row;
  });
}

const isNamedUnit = ({ recipient }: AwardRow): boolean =>
  recipient.kind === 'org' && recipient.count === null && recipient.full === null;

/** "Công ty Bến Đá | thuộc Tập đoàn Than": the name without whose it is. */
const alone = (name: string): string => name.split(' thuộc ', 1)[0];
