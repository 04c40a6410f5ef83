import type { Scan } from '../../../lexicon/scan.js';
import type { UnitName } from '../../../names/unit.js';
import { COLON } from '../../../text/marks.js';
import { chunksWithin } from '../../chunker.js';
import { isPact } from '../../pact.js';
import type { Parsed, Passage } from '../../passage.js';
import { afterMarker, markerOf } from '../document/marker.js';

/** A unit of a pledge, and the token at which the line begins that says who signs for it. */
export interface SignedItem {
  readonly unit: UnitName;
  readonly trigger: number;
}

/**
 * "[1] Sở Y tế" over "Danh hiệu đăng ký: Cờ thi đua" and "Người ký: Tô Hải - Giám đốc": the units of a pledge, each a numbered line with
 * its labels under it, of which one says who signs. Nobody where fewer than three sign so.
 */
export function signedItems(passage: Passage): SignedItem[] {
  if (!isPact(passage)) return [];
  const { scan, sentences } = passage;
  const found: SignedItem[] = [];
  for (const sentence of sentences) {
    const unit = numberedUnit(scan, sentence);
    const signed = unit && signedUnder(passage, sentence);
    if (signed) found.push({ unit, trigger: signed.from });
  }
  return found.length >= LEAST ? found : [];
}
const LEAST = 3;

/** The line that says who signs, among the labelled ones right under it. */
function signedUnder({ scan, sentences }: Passage, { index }: Parsed): Parsed | null {
  for (let i = index + 1; i <= index + LABELS && i < sentences.length && hasLabel(scan, sentences[i]); i++)
    if (signs(scan, sentences[i])) return sentences[i];
  return null;
}
/** Labelled lines under a unit. */
const LABELS = 4;

/** "[1] Sở Y tế", "2. Thuế tỉnh;": one unit behind the number, and no more. */
function numberedUnit(scan: Scan, line: Parsed): UnitName | null {
  if (markerOf(scan, line) !== 'number') return null;
  const at = afterMarker(scan, line);
  const [first, ...others] = chunksWithin(scan, line).filter(({ from }) => from >= at);
  const alone = first?.kind === 'units' && first.from === at && first.list.units.length === 1;
  return alone && others.every(({ kind }) => kind === 'mark') ? first.list.units[0] : null;
}

/** "Danh hiệu đăng ký: …": a few words before a colon, with something behind it. */
function hasLabel(scan: Scan, { from, to }: Parsed): boolean {
  for (let i = from + 1; i < Math.min(to - 1, from + LONGEST_LABEL); i++) if (scan.mark(i) === COLON) return true;
  return false;
}
const LONGEST_LABEL = 8;

/** "Người ký: …", "Đại diện ký: …" */
function signs(scan: Scan, { from, to }: Parsed): boolean {
  for (let i = from; i < Math.min(to, from + LONGEST_LABEL) && scan.mark(i) !== COLON; i++)
    if (scan.word(i) === 'ký' && SIGNERS.has(scan.word(i - 1))) return true;
  return false;
}
const SIGNERS = new Set(['người', 'diện']);
