import type { Scan } from '../../../lexicon/scan.js';
import { COLON } from '../../../text/marks.js';
import { LINE_START, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { chunksOf } from '../../chunk.js';
import type { Parsed, Passage } from '../../passage.js';
import { listFrom } from './list.js';
import type { Item } from './list-item.js';
import { opensNames, pair } from './nouns.js';
import { STRANGERS } from './roll-call.js';

/**
 * "Các đơn vị thành viên đều có mặt, trừ | Sở Y tế | vắng có lý do; các đơn vị có mặt: | Thuế tỉnh, Sở Nội vụ": members by who came and who
 * did not, in a sentence that speaks of members; null for others.
 */
export function presence(
  scan: Scan,
  { from, to, chunks }: Parsed,
): { readonly items: readonly Item[]; readonly trigger: number } | null {
  const led = ledAttendance(scan, from, to, chunks);
  if (led) return led;
  const trigger = membersAt(scan, from, to);
  if (trigger < 0 || chunks.some(({ kind }) => kind === 'award')) return null;
  const away = chunksOf(chunks, 'units').filter(
    (chunk) => excepted(scan, chunk.from) && staysAway(scan, chunk.from, chunk.to, to),
  );
  if (away.length === 0) return null;
  const items: Item[] = away.flatMap(({ list }) => [...list.units]);
  const list = presentList(scan, from, to);
  if (list >= 0 && opensNames(scan, list, to)) items.push(...listFrom(scan, list, to, null));
  return { items: items.sort((a, b) => a.from - b.from), trigger };
}

/** "Có mặt: | Sở Y tế (Khối trưởng), Thuế tỉnh, Sở Nội vụ": a list of three or more, one of whom leads, behind words that say who came. */
function ledAttendance(scan: Scan, from: number, to: number, chunks: Parsed['chunks']) {
  let at = from;
  while (
    at < to &&
    at - from < 7 &&
    (PRESENT.has(scan.word(at)) || scan.word(at) === 'thành' || scan.word(at) === 'phần')
  )
    at++;
  if (at === from || scan.mark(at) !== COLON || !opensNames(scan, at + 1, to)) return null;
  const leads = chunks.some((chunk, i) => chunk.kind === 'role' && chunks[i - 1]?.kind === 'mark' && chunk.from > at);
  if (!leads || chunks.some(({ kind }) => kind === 'award' || kind === 'persons')) return null;
  const items = listFrom(scan, at + 1, to, null);
  const whole = items.length >= FEWEST && items.every(({ kind }) => kind !== undefined);
  return whole ? { items, trigger: from } : null;
}
const FEWEST = 3;

/**
 * "- Vắng: | Sở Y tế (không lý do)" behind "Các đơn vị thành viên của Khối (có mặt 6/7 đơn vị):" and the lines of those who came: a member that did
 * not. Not behind lines of those who were invited.
 */
export function absentUnder({ scan, sentences }: Passage, { index, from, to, chunks, zone }: Parsed) {
  if (zone !== 'item' && !(zone === 'body' && scan.has(from, LINE_START))) return null;
  const at = scan.has(from, PUNCTUATION) ? from + 1 : from;
  const colon = scan.word(at + 1) === 'mặt' ? at + 2 : at + 1;
  const [units] = chunksOf(chunks, 'units');
  if (scan.word(at) !== 'vắng' || scan.mark(colon) !== COLON || units?.from !== colon + 1) return null;
  if (chunks.some(({ kind }) => kind === 'persons' || kind === 'award')) return null;
  for (let i = index - 1; i >= 0 && index - i <= LINES; i--) {
    const above = sentences[i];
    if (scan.mark(above.to - 1) === COLON && membersAt(scan, above.from, above.to) >= 0)
      return { items: listFrom(scan, colon + 1, to, null), trigger: at };
    if (above.zone !== 'item') return null;
  }
  return null;
}
/** Of those who came, most name one. */
const LINES = 24;

/** "(tất cả, các, 7/7) đơn vị thành viên": of the bloc, not those who were invited. */
function membersAt(scan: Scan, from: number, to: number): number {
  const at = scan.nextPair('thành', 'viên', from, Math.min(to, from + OPENING + 1));
  if (at < 0 || STRANGERS.next(scan, from, at) >= 0) return -1;
  const all = scan.word(at - 1) === 'các' || pair(scan, at - 2, 'đơn', 'vị') || scan.has(at - 1, NUMBER);
  return all ? at : -1;
}
const OPENING = 32;

/** "trừ | Sở Y tế", "chỉ (có) | Sở Y tế", "riêng | Sở Y tế" */
const excepted = (scan: Scan, at: number): boolean => {
  const before = scan.word(at - 1) === 'có' ? at - 2 : at - 1;
  return EXCEPTS.has(scan.word(before)) || (scan.mark(before) === COLON && scan.word(before - 1) === 'vắng');
};
const EXCEPTS = new Set(['trừ', 'riêng', 'chỉ', 'vắng', 'còn']);

/** "Sở Y tế | (xin) vắng có lý do", "vắng | Sở Y tế" */
function staysAway(scan: Scan, from: number, at: number, limit: number): boolean {
  if (scan.word(from - 1) === 'vắng' || scan.word(from - 2) === 'vắng') return true;
  for (let i = at; i < limit && i - at < 4; i++) {
    if (scan.word(i) === 'vắng' || (scan.word(i) === 'không' && COMES.has(scan.word(i + 1)))) return true;
    if (scan.has(i, PUNCTUATION) && i > at) break;
  }
  return false;
}
const COMES = new Set(['dự', 'tham', 'đến', 'có']);

/** "; cụ thể các đơn vị có mặt: |", "các đơn vị dự họp gồm |": where the names of those who came begin; -1 for none. */
function presentList(scan: Scan, from: number, to: number): number {
  // "Đến dự có 3/4 đơn vị thành viên gồm"
  let present = false;
  for (let i = from; i + 1 < to; i++) {
    present ||= scan.word(i) === 'mặt' || scan.word(i) === 'dự';
    if (!pair(scan, i, 'đơn', 'vị') && !pair(scan, i, 'thành', 'viên')) continue;
    let at = i + 2;
    let came = present;
    while (at < to && at - i < 9 && PRESENT.has(scan.word(at))) {
      came ||= scan.word(at) === 'mặt' || scan.word(at) === 'dự';
      at++;
    }
    if (came && (scan.mark(at) === COLON || ['gồm', 'là'].includes(scan.word(at))))
      return scan.mark(at + 1) === COLON ? at + 2 : at + 1;
  }
  return -1;
}
const PRESENT = new Set('thành viên đều có mặt dự họp tham hội nghị còn lại đến về bao đã'.split(' '));
