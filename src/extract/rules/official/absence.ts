import type { Scan } from '../../../lexicon/scan.js';
import type { Person } from '../../../names/person.js';
import { CLOSE, OPEN, SEMICOLON } from '../../../text/marks.js';
import type { Chunk } from '../../chunk.js';
import type { Lead } from './lead.js';

/**
 * Whether the chunk behind persons says that they stay away: "Bà Hà Nhàn, Kế toán trưởng | (vắng có lý do)", "… | xin phép
 * vắng", "…, | không dự". "không vắng buổi nào" says that they came.
 */
function isAway(scan: Scan, chunks: readonly Chunk[], index: number): boolean {
  const last = chunks[index - 1].to - 1;
  // A bracket behind a title may have been read with it.
  if (scan.mark(last) === CLOSE)
    for (let i = last - 1; last - i < REACH; i--) if (scan.mark(i) === OPEN) return leaves(scan, i + 1, last);
  const behind = chunks[index];
  const chunk = behind?.kind === 'mark' && BEFORE.has(behind.mark) ? chunks[index + 1] : behind;
  return chunk !== undefined && leaves(scan, chunk.from, chunks[chunks.length - 1].to);
}

/** "vắng mặt", "xin phép | vắng", "bận họp nên | không dự": up to the next mark. */
function leaves(scan: Scan, from: number, limit: number): boolean {
  if (!OPENS.has(scan.word(from))) return staysAway(scan, from);
  for (let i = from + 1; i < limit && i - from < REACH && scan.mark(i) === 0; i++) if (staysAway(scan, i)) return true;
  return false;
}

/** "vắng", "không | dự", "không thể | tham dự", "không | có mặt" */
function staysAway(scan: Scan, at: number): boolean {
  if (scan.word(at) === 'vắng') return scan.word(at - 1) !== 'không';
  if (scan.word(at) !== 'không') return false;
  const verb = scan.word(at + 1) === 'thể' ? at + 2 : at + 1;
  const comes = scan.kind('act', verb) === 'attend' && COMES.has(scan.word(verb));
  return comes && !(scan.word(verb) === 'dự' && FORESEES.has(scan.word(verb + 1)));
}

/**
 * Those of the chunks `[from, to)` who stay away: "Dự có ông A; bà B (vắng)" only her, "Ông A và bà B vắng mặt" both. A
 * semicolon parts them from who stands before; in a list of those who attend each is told alone.
 */
export function awayAmong(scan: Scan, chunks: readonly Chunk[], from: number, to: number, lead: Lead): Set<Person> {
  const all = new Set<Person>();
  const attend = lead.link === 'list' && lead.stated.length > 0;
  let away = false;
  for (let c = to - 1; c >= from; c--) {
    const chunk = chunks[c];
    if (chunk.kind !== 'persons') continue;
    if (isAway(scan, chunks, c + 1)) away = true;
    const { persons } = chunk.list;
    for (let i = persons.length - 1; i >= 0 && away; i--) {
      all.add(persons[i]);
      if (attend || scan.mark(persons[i].from - 1) === SEMICOLON) away = false;
    }
  }
  return all;
}

const BEFORE = new Set([',', '(', ':', '-', '–']);
const OPENS = new Set(['xin', 'bận', 'đi', 'do', 'vì']);
const COMES = new Set(['dự', 'tham', 'tới', 'đến', 'về', 'có']);
/** "không | dự kiến", "dự đoán", "dự báo" */
const FORESEES = new Set(['kiến', 'đoán', 'báo', 'tính', 'định', 'trù', 'liệu', 'phòng']);
const REACH = 10;
