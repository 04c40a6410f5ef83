import type { Scan } from '../../../lexicon/scan.js';
import { wordEnd } from '../../../lexicon/word-end.js';
import { parseUnits } from '../../../names/unit-list.js';
import { CLOSE, COLON, OPEN } from '../../../text/marks.js';
import { LINE_START, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import type { Parsed, Passage } from '../../passage.js';
import { type Cell, cellsOf } from '../../signed-columns.js';
import { afterMarker } from './lines.js';
import type { Item } from './list-item.js';
import { pair } from './nouns.js';

/** Fewer lines may be anything. */
const FEWEST = 3;

/**
 * "Danh sách các đơn vị thành viên (kèm điểm)", "CÁC ĐƠN VỊ THÀNH VIÊN KÝ GIAO ƯỚC" without a colon, over "Sở Y tế   995 / 990", "Sở Nội vụ: 992
 * điểm", "Thuế tỉnh   Cục Thống kê": one unit a line, or one a cell, with nothing but figures behind it, and the token of "thành viên"; null for
 * other headings.
 */
export function listedBelow({ scan, sentences }: Passage, sentence: Parsed): { trigger: number; items: Item[] } | null {
  const trigger = headsList(scan, sentence);
  if (trigger < 0) return null;
  const items: Item[] = [];
  for (let next = sentences[sentence.index + 1]; next; next = sentences[next.index + 1]) {
    const units = unitsAlone(scan, next);
    if (units.length === 0) break;
    items.push(...units);
  }
  return items.length < FEWEST ? null : { trigger, items };
}

/** "(I.) Danh sách (các) đơn vị thành viên (…)", "Các cơ quan thành viên cùng ký giao ước": a line that says no more; -1 for others. */
function headsList(scan: Scan, sentence: Parsed): number {
  const { to } = sentence;
  const from = afterMarker(scan, sentence);
  if (!scan.has(sentence.from, LINE_START)) return -1;
  const listed = pair(scan, from, 'danh', 'sách') ? from + 2 : from;
  const units = scan.word(listed) === 'các' ? listed + 1 : listed;
  if (!pair(scan, units, 'đơn', 'vị') && !pair(scan, units, 'cơ', 'quan')) return -1;
  if (!pair(scan, units + 2, 'thành', 'viên')) return -1;
  const end = units + 4;
  const ends = end === to || (scan.mark(end) === OPEN && scan.mark(to - 1) === CLOSE);
  const signs = pastSigning(scan, end) === (scan.mark(to - 1) === COLON ? to - 1 : to);
  return (listed > from && ends) || signs ? units + 2 : -1;
}

/** "(cùng) ký (kết) (bản) giao ước (thi đua) |"; -1 for other words. */
function pastSigning(scan: Scan, at: number): number {
  let i = scan.word(at) === 'cùng' ? at + 1 : at;
  if (scan.word(i) !== 'ký') return -1;
  i += scan.word(i + 1) === 'kết' ? 2 : 1;
  if (scan.word(i) === 'bản') i++;
  if (!pair(scan, i, 'giao', 'ước')) return -1;
  return pair(scan, i + 2, 'thi', 'đua') ? i + 4 : i + 2;
}

/** "Sở Y tế⇥Thuế tỉnh", "1. Sở Y tế: 98,5 điểm": the units of the cells of a line; none of one that says anything else. */
function unitsAlone(scan: Scan, line: Parsed): Item[] {
  if (line.kind !== 'table-cell' && !scan.has(line.from, LINE_START)) return [];
  const cells = cellsOf(scan, afterMarker(scan, line), line.to).filter(({ from, to }) => !isFigures(scan, from, to));
  const items = cells.map((cell) => unitAlone(scan, cell));
  return items.every((item) => item !== null) ? items : [];
}

function unitAlone(scan: Scan, { from, to }: Cell): Item | null {
  const named = parseUnits(scan, from, to);
  if (named?.units.length !== 1 || named.units[0].from !== from) return null;
  return isFigures(scan, named.units[0].to, wordEnd(scan, from, to)) ? named.units[0] : null;
}

/** "98,5 điểm", "995 / 990" */
function isFigures(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!scan.has(i, NUMBER | PUNCTUATION) && scan.word(i) !== 'điểm') return false;
  return true;
}
