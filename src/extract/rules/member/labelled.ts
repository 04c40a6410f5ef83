import type { Scan } from '../../../lexicon/scan.js';
import type { Parsed, Passage } from '../../passage.js';
import type { CountedBelow } from './counted-line.js';
import { itemsUnder } from './lines.js';
import { listFrom } from './list.js';
import { afterBracket } from './list-links.js';
import { countOfUnits, pair } from './nouns.js';

/**
 * "- Thành viên (03 đơn vị):" over "+ Sở Tài chính", "+ Thuế tỉnh"; "- Thành viên: các sở Y tế, Nội vụ; Thuế tỉnh." under the line of a bloc: those
 * whom a label calls its members. Null for other lines, and where fewer than two are named.
 */
export function labelledMembers(passage: Passage, sentence: Parsed): CountedBelow | null {
  const { scan } = passage;
  const at = [0, 1, 2].map((skip) => sentence.from + skip).find((token) => pair(scan, token, 'thành', 'viên'));
  if (at === undefined) return null;
  const counted = scan.mark(at + 2) === OPEN ? countOfUnits(scan, at + 3) : null;
  const colon = counted ? afterBracket(scan, at + 2, sentence.to) : at + 2;
  if (scan.mark(colon) !== COLON) return null;
  const items =
    colon + 1 < sentence.to
      ? listFrom(scan, first(scan, colon + 1), sentence.to, null)
      : itemsUnder(passage, sentence, null, counted?.count ?? null);
  return items.length > 1 ? { trigger: at, items } : null;
}

/** "các sở: | Y tế", "gồm | Sở Y tế" */
const first = (scan: Scan, at: number): number => (scan.word(at) === 'gồm' ? at + 1 : at);
const COLON = 0x3a;
const OPEN = 0x28;
