import type { Scan } from '../../../lexicon/scan.js';
import { NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { chunksOf } from '../../chunk.js';
import type { Parsed } from '../../passage.js';
import { listFrom } from './list.js';
import type { Item } from './list-item.js';
import { opensNames, pair } from './nouns.js';
import { STRANGERS } from './roll-call.js';

const COLON = 0x3a;

/**
 * "Các đơn vị thành viên đều có mặt, trừ | Sở Y tế | vắng có lý do; các đơn vị có mặt: | Thuế tỉnh, Sở Nội vụ": members by who came and who
 * did not, in a sentence that speaks of members; null for others.
 */
export function presence(
  scan: Scan,
  { from, to, chunks }: Parsed,
): { readonly items: readonly Item[]; readonly trigger: number } | null {
  const trigger = membersAt(scan, from, to);
  if (trigger < 0 || chunks.some(({ kind }) => kind === 'award')) return null;
  const away = chunksOf(chunks, 'units').filter(
    (chunk) => chunk.from > trigger && excepted(scan, chunk.from) && staysAway(scan, chunk.to, to),
  );
  if (away.length === 0) return null;
  const items: Item[] = away.flatMap(({ list }) => [...list.units]);
  const list = presentList(scan, trigger, to);
  if (list >= 0 && opensNames(scan, list, to)) items.push(...listFrom(scan, list, to, null));
  return { items: items.sort((a, b) => a.from - b.from), trigger };
}

/** "(tất cả, các, 7/7) đơn vị thành viên": of the bloc, not those who were invited. */
function membersAt(scan: Scan, from: number, to: number): number {
  for (let i = from; i + 1 < to && i - from < OPENING; i++) {
    if (STRANGERS.has(scan.word(i))) return -1;
    if (!pair(scan, i, 'thành', 'viên')) continue;
    const all = scan.word(i - 1) === 'các' || pair(scan, i - 2, 'đơn', 'vị') || scan.has(i - 1, NUMBER);
    return all ? i : -1;
  }
  return -1;
}
const OPENING = 24;

/** "trừ | Sở Y tế", "chỉ (có) | Sở Y tế", "riêng | Sở Y tế" */
const excepted = (scan: Scan, at: number): boolean => {
  const before = scan.word(at - 1) === 'có' ? at - 2 : at - 1;
  return EXCEPTS.has(scan.word(before)) || (scan.mark(before) === COLON && scan.word(before - 1) === 'vắng');
};
const EXCEPTS = new Set(['trừ', 'riêng', 'chỉ', 'vắng', 'còn']);

/** "Sở Y tế | (xin) vắng có lý do", "vắng | Sở Y tế" */
function staysAway(scan: Scan, at: number, limit: number): boolean {
  for (let i = at; i < limit && i - at < 4; i++) {
    if (scan.word(i) === 'vắng' || (scan.word(i) === 'không' && COMES.has(scan.word(i + 1)))) return true;
    if (scan.has(i, PUNCTUATION) && i > at) break;
  }
  return ['vắng'].includes(scan.word(at));
}
const COMES = new Set(['dự', 'tham', 'đến', 'có']);

/** "; cụ thể các đơn vị có mặt: |", "các đơn vị dự họp gồm |": where the names of those who came begin; -1 for none. */
function presentList(scan: Scan, from: number, to: number): number {
  for (let i = from; i + 1 < to; i++) {
    if (!pair(scan, i, 'đơn', 'vị') && !pair(scan, i, 'thành', 'viên')) continue;
    let at = i + 2;
    let came = false;
    while (at < to && at - i < 9 && PRESENT.has(scan.word(at))) {
      came ||= scan.word(at) === 'mặt' || scan.word(at) === 'dự';
      at++;
    }
    if (came && (scan.mark(at) === COLON || ['gồm', 'là'].includes(scan.word(at))))
      return scan.mark(at + 1) === COLON ? at + 2 : at + 1;
  }
  return -1;
}
const PRESENT = new Set('thành viên có mặt dự họp tham hội nghị còn lại đến về bao đã'.split(' '));
