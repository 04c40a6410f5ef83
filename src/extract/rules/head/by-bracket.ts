import type { Chunk } from '../../chunk.js';
import { entryAt } from '../../entry.js';
import type { Found } from './handover.js';
import type { Line } from './holder.js';

/**
 * "Chỉ định các đơn vị Khối trưởng năm 2028: UBND xã Bến Đá (Cụm phía Bắc), UBND xã Tân Khê (Cụm phía Nam)", "… A (Cụm phía Bắc), B (Cụm
 * phía Nam) được cử làm Cụm trưởng": the role is said once, and a bracket names the bloc of each.
 */
export function byBrackets(line: Line, index: number): Found[] {
  const other = secondRole(line, index);
  const roles = other > index ? [index, other] : [index];
  const last = roles[roles.length - 1];
  const behind = leadBehind(line, last);
  let entries = behind > 0 ? entriesFrom(line, behind) : [];
  if (entries.length < 2) entries = entriesBefore(line, index);
  if (entries.length < 2) return [];
  const year = entries[0].units > last ? yearBetween(line, last, entries[0].units) : null;
  const found: Found[] = [];
  for (const { units, bloc } of entries) {
    const holders = line.after(units);
    if (holders.length !== roles.length) return [];
    roles.forEach((role, i) => {
      found.push({ rule: 'role-first', index: role, holders: [holders[i]], year, at: bloc });
    });
  }
  return found;
}

/** "Cụm trưởng các cụm thi đua | năm 2028 |:" */
function yearBetween(line: Line, from: number, to: number): number | null {
  for (let i = to - 1; i > from; i--) {
    const chunk = line.chunks[i];
    if (chunk.kind === 'year') return chunk.year.last;
  }
  return null;
}

interface Entry {
  readonly units: number;
  readonly bloc: number;
}

/** "Khối trưởng, | Khối phó" */
const secondRole = (line: Line, index: number): number => {
  const joined = line.isMark(index + 1, ',-–') || line.text(index + 1) === 'và';
  const role = joined ? line.role(index + 2) : null;
  return role?.role === undefined || role.role.role === line.role(index)?.role.role ? -1 : index + 2;
};

/** The first chunk of the list behind the role: past a colon, or words like "là", "gồm", "cho các đơn vị"; -1 for none. */
function leadBehind(line: Line, index: number): number {
  for (let i = line.afterRole(index); i < line.chunks.length && i - index < LONGEST_LEAD; i++) {
    if (line.isMark(i, ':')) return i + 1;
    const { kind } = line.chunks[i];
    if (kind === 'units') return line.text(i - 1) === 'là' || line.text(i - 1) === 'gồm' || isGiven(line, i) ? i : -1;
    if (kind !== 'word' && kind !== 'cue' && kind !== 'count' && kind !== 'year' && kind !== 'bloc') return -1;
  }
  return -1;
}
const LONGEST_LEAD = 14;
const isGiven = (line: Line, at: number): boolean => [1, 2, 3].some((back) => line.text(at - back) === 'cho');

/** "A (Cụm phía Bắc), B (Cụm phía Nam) và C (Cụm giữa)" from the chunk on. */
function entriesFrom(line: Line, at: number): Entry[] {
  const entries: Entry[] = [];
  for (let i = at; isEntry(line, i); i += 5) {
    entries.push({ units: i, bloc: i + 2 });
    const joint = line.isMark(i + 4, ',;') || line.text(i + 4) === 'và' || line.text(i + 4) === 'còn';
    if (!joint) break;
  }
  return entries;
}

/** The same before "làm", "được cử làm". */
function entriesBefore(line: Line, index: number): Entry[] {
  let last = index - 1;
  while (line.isTaking(last)) last--;
  if (last === index - 1 || !line.isMark(last, ')')) return [];
  let first = last - 3;
  while (first >= 5 && isEntry(line, first - 5)) first -= 5;
  return isEntry(line, first) ? entriesFrom(line, first) : [];
}

const isEntry = (line: Line, at: number): boolean =>
  entryAt(line.chunks, at)?.kind === 'units' &&
  line.isMark(at + 1, '(') &&
  isNamed(entryAt(line.chunks, at + 2)) &&
  line.isMark(at + 3, ')');

const isNamed = (chunk: Chunk | undefined): boolean => chunk?.kind === 'bloc' && !chunk.bloc.bare;
