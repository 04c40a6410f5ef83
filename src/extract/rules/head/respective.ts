import { entryAt } from '../../entry.js';
import { pastGiver } from './giving.js';
import type { Found } from './handover.js';
import type { Holder, Line } from './holder.js';
import { isRespectively } from './in-turn.js';

/** "Khối trưởng, Khối phó năm 2028 lần lượt là A và B"; "A và B lần lượt làm Khối trưởng, Khối phó". */
export function respective(line: Line, index: number): Found[] {
  const shared = sharedWord(line, index);
  if (shared.length > 0) return shared;
  const second = index + 2;
  // "Khối trưởng, Khối phó", "Khối trưởng - Khối phó", "Khối trưởng và Khối phó"
  const joined = line.isMark(index + 1, ',-–') || ['và', 'cùng'].includes(line.text(index + 1));
  if (!line.role(second) || !joined) return [];
  let i = line.afterRole(second);
  let year: number | null = null;
  for (; ; i++) {
    const chunk = entryAt(line.chunks, i);
    // "Cụm trưởng, Cụm phó: | năm 2028 do | A và B lần lượt đảm nhiệm""
    if (chunk?.kind === 'year' && line.text(i + 1) === 'do') year = chunk.year.last;
    // "Cụm trưởng, Cụm phó năm 2028 | lần lượt do | A và B đảm nhận", "| do | A, B đảm nhận"
    else if (line.text(i) === 'do' ? year === null && !isShared(line, i) : !leadsOn(line, i)) break;
  }
  if (line.text(i) === 'thuộc' && line.text(i + 1) === 'về') i += 2;
  const after = i > line.afterRole(second) ? bothAfter(line, i) : [];
  if (after.length === 2) {
    const left = year === null ? [] : replacedBoth(line, i + 1);
    return [
      ...pairs(index, second, after, year),
      ...(left.length === 2 && year !== null ? pairs(index, second, left, year - 1, 'replaced') : []),
    ];
  }
  let left = index - 1;
  while (isRespectively(line, left) || line.isTaking(left)) left--;
  const giver = pastGiver(line, left);
  if (giver < left) for (left = giver; isRespectively(line, left); ) left--;
  const before = left < index - 1 ? bothBefore(line, left) : [];
  return before.length === 2 ? pairs(index, second, before) : [];
}

/** "bàn giao nhiệm vụ Trưởng, Phó khối năm 2028 cho A và B", "A và B làm Trưởng, Phó khối": the bloc is said once. */
function sharedWord(line: Line, index: number): Found[] {
  const joined = line.isMark(index - 1, ',-–/') || line.text(index - 1) === 'và';
  if (!joined || line.text(index - 2) !== 'trưởng' || line.role(index)?.role.role !== 'deputy') return [];
  let i = line.afterRole(index);
  while (isRespectively(line, i)) i++;
  const leads = ['cho', 'là', 'sang'].includes(line.text(i)) || line.isMark(i, ':');
  while (leads && isRespectively(line, i + 1)) i++;
  let left = index - 3;
  while (isRespectively(line, left) || line.isTaking(left)) left--;
  const holders = leads ? line.after(i + 1) : left < index - 3 ? line.before(left) : [];
  const [head, deputy] = pairs(index, index, holders);
  return holders.length === 2 ? [{ ...head, role: 'head' }, deputy] : [];
}

/** "A và B"; "A; B": two lists of one, where no role tells of its own who has it. */
function bothAfter(line: Line, index: number): Holder[] {
  const first = line.after(index);
  if (first.length !== 1 || !line.isMark(index + 1, ';,')) return first;
  const next = line.after(index + 2);
  return next.length === 1 && line.roleTaken(index + 2) < 0 ? [...first, ...next] : first;
}

/** "A và B": one list of units, or a name that no list holds beside one. */
function bothBefore(line: Line, index: number): Holder[] {
  const last = line.before(index);
  const start = line.nameStart(index);
  if (last.length !== 1 || !(line.text(start - 1) === 'và' || line.isMark(start - 1, ','))) return last;
  return [...line.before(start - 2).slice(-1), ...last];
}

/** "lần lượt | do | A và B đảm nhận", "| do | A, B lần lượt đảm nhận", "| do | A và B đảm nhận": each has one of the roles. */
const isShared = (line: Line, at: number): boolean =>
  isRespectively(line, at - 1) || isRespectively(line, at + 2) || line.isTaking(at + 2);

/** "…: | lần lượt là | A và B" */
const leadsOn = (line: Line, at: number): boolean =>
  isRespectively(line, at) || line.isTaking(at) || line.isMark(at, ':') || line.text(at) === 'mới';

/** "A và B | lần lượt đảm nhiệm, thay cho C và D": those who had the two roles before. */
function replacedBoth(line: Line, at: number): Holder[] {
  let i = at;
  while (isRespectively(line, i) || line.isTaking(i) || line.isMark(i, ',')) i++;
  if (line.text(i) !== 'thay') return [];
  return line.after(line.text(i + 1) === 'cho' ? i + 2 : i + 1);
}

const pairs = (
  first: number,
  second: number,
  holders: readonly Holder[],
  year: number | null = null,
  rule: Found['rule'] = 'respective',
): Found[] => [
  { rule, index: first, holders: [holders[0]], year },
  { rule, index: second, holders: [holders[1]], year },
];
