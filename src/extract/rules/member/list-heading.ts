import type { Scan } from '../../../lexicon/scan.js';
import { wordEnd } from '../../../lexicon/word-end.js';
import { parseUnits } from '../../../names/unit-list.js';
import { CLOSE, OPEN } from '../../../text/marks.js';
import { LINE_START, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import type { Parsed, Passage } from '../../passage.js';
import { afterMarker } from './lines.js';
import type { Item } from './list-item.js';
import { pair } from './nouns.js';

/** Fewer lines may be anything. */
const FEWEST = 3;

/**
 * "Danh sách các đơn vị thành viên (kèm điểm)" without a colon, over "Sở Y tế   995 / 990", "Sở Nội vụ: 992 điểm", "Thuế tỉnh": one unit
 * a line, with nothing but figures behind it, and the token of "thành viên"; null for other headings.
 */
export function listedBelow({ scan, sentences }: Passage, sentence: Parsed): { trigger: number; items: Item[] } | null {
  const trigger = headsList(scan, sentence);
  if (trigger < 0) return null;
  const items: Item[] = [];
  for (let next = sentences[sentence.index + 1]; next; next = sentences[next.index + 1]) {
    const item = unitAlone(scan, next);
    if (!item) break;
    items.push(item);
  }
  return items.length < FEWEST ? null : { trigger, items };
}

/** "(I.) Danh sách (các) đơn vị thành viên (…)": a line that says no more; -1 for others. */
function headsList(scan: Scan, sentence: Parsed): number {
  const { to } = sentence;
  const from = afterMarker(scan, sentence);
  if (!scan.has(sentence.from, LINE_START) || !pair(scan, from, 'danh', 'sách')) return -1;
  const units = scan.word(from + 2) === 'các' ? from + 3 : from + 2;
  if (!pair(scan, units, 'đơn', 'vị') && !pair(scan, units, 'cơ', 'quan')) return -1;
  const end = units + 4;
  const ends = end === to || (scan.mark(end) === OPEN && scan.mark(to - 1) === CLOSE);
  return pair(scan, units + 2, 'thành', 'viên') && ends ? units + 2 : -1;
}

/** "1. Sở Y tế: 98,5 điểm": the unit of a line of its own; null for one that says anything else. */
function unitAlone(scan: Scan, line: Parsed): Item | null {
  const from = afterMarker(scan, line);
  const named = scan.has(line.from, LINE_START) ? parseUnits(scan, from, line.to) : null;
  if (named?.units.length !== 1 || named.units[0].from !== from) return null;
  for (let i = named.units[0].to; i < wordEnd(scan, from, line.to); i++)
    if (!scan.has(i, NUMBER | PUNCTUATION) && scan.word(i) !== 'điểm') return null;
  return named.units[0];
}
