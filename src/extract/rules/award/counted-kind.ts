import type { Scan } from '../../../lexicon/scan.js';
import { fieldEnd } from '../../../names/unit-fields.js';
import { anyUnitHead } from '../../../names/unit-head.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { COMMA } from '../../../text/marks.js';
import { CAPITAL, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import type { Chunk } from '../../chunk.js';
import { entryAt } from '../../entry.js';
import { type Element, isMark } from './element.js';
import { type Item, itemOf } from './item.js';

/**
 * "cho | 03 Ban Công tác Mặt trận, | 02 Tổ Tự quản | và 05 cá nhân": in a list of counts so many units of a kind, written like a name
 * but for its place; and the chunk behind them. Null for "02 Trường Tiểu học Tân Khê", for the numbers of a list.
 */
export function kindCounted(
  scan: Scan,
  chunks: readonly Chunk[],
  index: number,
  elements: readonly Element[],
): { item: Item; next: number } | null {
  const number = chunks[index];
  if (number.kind !== 'word' || number.to !== number.from + 1 || !scan.has(number.from, NUMBER)) return null;
  // "có | 96 | tập thể Lao động tiên tiến": what is counted is the title
  if (scan.size('award', number.to) > 0) return null;
  const digits = scan.slice(number.from, number.to);
  if (!COUNTING.test(digits) || Number(digits) === 0 || !opensCount(scan, chunks, index, elements)) return null;
  const to = kindEnd(scan, number.to, chunks[chunks.length - 1].to);
  const next = chunks.findIndex((chunk, i) => i > index && chunk.from >= to);
  if (to === number.to || next < 0 || chunks[next].from !== to || chunks[next - 1].to !== to) return null;
  const listed = followsCount(elements) || (isSeparated(scan, chunks, next) && endsWithCount(chunks, next));
  const counted = listed || (Number(digits) > 1 && leadsToNames(chunks, next));
  return counted ? { item: itemOf(number.from, to, 'org', null, Number(digits)), next } : null;
}
const COUNTING = /^\d{1,3}$/;

/** Behind who gives or what is given, or behind another count. */
function opensCount(scan: Scan, chunks: readonly Chunk[], index: number, elements: readonly Element[]): boolean {
  const before = entryAt(chunks, index - 1);
  if (before === undefined || before.kind === 'award' || LEADS.has(scan.word(before.to - 1))) return true;
  return (before.kind === 'mark' && ':('.includes(before.mark)) || followsCount(elements);
}
const LEADS = new Set(['cho', 'có', 'gồm', 'thưởng', 'dương', 'tặng']);

/** "02 Chi hội, |", "02 Chi hội và |" */
function followsCount(elements: readonly Element[]): boolean {
  const joint = entryAt(elements, elements.length - 1);
  const group = entryAt(elements, elements.length - 2);
  if (
    joint === undefined ||
    group?.kind !== 'group' ||
    !(isMark(joint, ',') || joint.kind === 'filler' || joint.kind === 'word')
  )
    return false;
  return group.to === joint.from && group.items[group.items.length - 1].count !== null;
}

/** Past the kind: its head, its field, words in small letters, the head of what it is a part of; `at` for none. */
function kindEnd(scan: Scan, at: number, limit: number): number {
  let i = at;
  while (i < limit && i - at < LONGEST_KIND && !scan.has(i, PUNCTUATION | NUMBER) && !ENDS.has(scan.word(i))) {
    const head = anyUnitHead(scan, i);
    if (head !== null) {
      if (isTerritory(head.kind) && scan.has(head.to, CAPITAL | NUMBER)) return at;
      i = head.to;
      continue;
    }
    if (i === at) return at;
    const field = fieldEnd(scan, i, limit, true);
    const noun = scan.kind('count', i) === 'org' ? i + scan.size('count', i) : i;
    if (scan.has(i, CAPITAL) && field === i && noun === i) return at;
    i = Math.max(field, noun, i + 1);
  }
  return i;
}
const LONGEST_KIND = 12;
const ENDS = new Set(['và', 'cùng', 'được', 'nhận', 'đón', 'vinh', 'bằng', 'vì', 'đã', 'đạt', 'có', 'trong', 'thuộc']);

/** ", 03 …", "và 05 …" */
const isSeparated = (scan: Scan, chunks: readonly Chunk[], at: number): boolean => {
  const next = entryAt(chunks, at + 1);
  const joint = isJoint(scan, chunks[at]);
  return joint && next !== undefined && (next.kind === 'count' || scan.has(next.from, NUMBER));
};
const isJoint = (scan: Scan, { kind, from, to }: Chunk): boolean =>
  scan.mark(from) === COMMA || (kind !== 'mark' && to === from + 1 && JOINS.has(scan.word(from)));
const JOINS = new Set(['và', 'cùng']);

/** "02 Ban Công tác Mặt trận | : Ban Công tác Mặt trận thôn Đông, …", "| (Ban …)" */
const leadsToNames = (chunks: readonly Chunk[], at: number): boolean => {
  const mark = chunks[at];
  return mark.kind === 'mark' && ':('.includes(mark.mark) && entryAt(chunks, at + 1)?.kind === 'units';
};

/** A count by a common noun stands in the list: the numbers of "1 Sở Y tế, 2 Sở Nội vụ" count nothing. */
function endsWithCount(chunks: readonly Chunk[], at: number): boolean {
  for (let i = at; i < chunks.length && i - at < LONGEST_LIST; i++) {
    const chunk = chunks[i];
    if (chunk.kind === 'count') return true;
    if (chunk.kind === 'mark' && ';.:'.includes(chunk.mark)) return false;
  }
  return false;
}
const LONGEST_LIST = 24;

/** "cho | 8 thành viên | đội tuyển", "cho | 12 thành viên | Tổ công tác": so many persons of a team; the members of a bloc are units. */
export function membersCounted(scan: Scan, { kind, from, to }: Chunk): Item | null {
  if (kind !== 'word' || !scan.has(from, NUMBER) || scan.pairAt(to) !== 'thành viên' || !TEAMS.has(scan.word(to + 2)))
    return null;
  const count = Number(scan.slice(from, to));
  return count > 1 && count < MOST_MEMBERS ? itemOf(from, to + 2, 'person', null, count) : null;
}
const TEAMS = new Set(['đội', 'tổ', 'đoàn', 'nhóm', 'ban', 'ekip']);
const MOST_MEMBERS = 200;
