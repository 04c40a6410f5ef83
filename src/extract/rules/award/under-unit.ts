import type { Status } from '../../../domain/record.js';
import { honoursHeading } from '../../../lexicon/honours-heading.js';
import { COLON } from '../../../text/marks.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed, Passage } from '../../passage.js';
import { RELATIONAL } from '../../passage.js';
import { elementsIn } from './elements-in.js';
import type { Frame } from './frame.js';
import { HonourLines } from './honour-lines.js';
import type { Item } from './item.js';
import { lineItems } from './line-items.js';
import { isListed } from './list-words.js';
import { statusOfPaper } from './paper.js';
import { isDropped, isStatus } from './status.js';
import { untoldStatus } from './untold.js';

/** How many awards one unit may have in lines of their own. */
const MOST = 8;

/** "1. Sở Y tế:" over "- Cờ thi đua của UBND tỉnh;": it names one and leaves what it has to the lines below. */
export function headsAwards(passage: Passage, sentence: Parsed): boolean {
  const next = passage.sentences[sentence.index + 1];
  return next !== undefined && isAwardAlone(passage, next) && unitOver(passage, sentence) !== null;
}

/** The frames of a line that is an award and no more, with the unit above it, as `mood`, what stands over all of them, has it. */
export function framesUnderUnit(
  passage: Passage,
  sentence: Parsed,
  frames: readonly Frame[],
  mood: Status | null,
): readonly Frame[] {
  const outcome = mood ?? statusOfPaper(passage);
  const [frame] = frames;
  const listed = listedFrame(passage, sentence, frames, outcome);
  if (listed) return [listed];
  if (outcome === null || frames.length !== 1 || frame.items.length > 0 || !isAwardAlone(passage, sentence))
    return frames;
  const item = ownerOf(passage, sentence);
  return item === null ? frames : [{ ...frame, items: [item], side: 'carried', outcome, open: false }];
}

/** The frame of a line that names one award, with whom the lines above or the line itself name and nothing else; null for other lines. */
function listedFrame(
  passage: Passage,
  { index }: Parsed,
  [frame, ...others]: readonly Frame[],
  mood: Status | null,
): Frame | null {
  if (!frame || others.length > 0 || isDropped(frame.outcome)) return null;
  const read = frame.items.some(({ count }) => count === null);
  if (read && frame.outcome !== 'unsaid') return null;
  const lines = HonourLines.of(passage);
  const form = lines.formOf(index);
  const owner = lines.ownerOf(index);
  const named = form?.kind === 'pair' ? form.items : owner ? [owner] : [];
  if (named.length === 0) return null;
  const items = read ? frame.items : named;
  const outcome = isStatus(frame.outcome) ? frame.outcome : (mood ?? untoldStatus(passage, index));
  const side = read ? frame.side : form?.kind === 'pair' ? 'right' : 'carried';
  return outcome && { ...frame, items, side, outcome, open: false };
}

/** The unit over this line and others like it. */
function ownerOf(passage: Passage, { index }: Parsed): Item | null {
  for (let i = index - 1; i >= 0 && index - i <= MOST; i--) {
    const above = passage.sentences[i];
    if (!isAwardAlone(passage, above)) return unitOver(passage, above);
  }
  return null;
}

/** "- Cờ thi đua của UBND tỉnh;" */
function isAwardAlone({ scan }: Passage, sentence: Parsed): boolean {
  if (!RELATIONAL.has(sentence.zone) || sentence.kind === 'table-cell' || !isListed(scan, sentence)) return false;
  const [award, ...others] = chunksWithin(scan, sentence).filter(({ kind }) => kind !== 'mark');
  return award?.kind === 'award' && others.length === 0;
}

/** The one unit of a line that ends with a colon and says nothing else. */
function unitOver(passage: Passage, sentence: Parsed): Item | null {
  const { scan } = passage;
  if (scan.mark(sentence.to - 1) !== COLON || !isListed(scan, sentence)) return null;
  // "Danh hiệu:" over "- Bằng khen của Bộ Y tế": what the lines are, and nobody
  if (honoursHeading(scan.slice(sentence.from, sentence.to))) return null;
  const elements = elementsIn(passage, sentence);
  if (elements.some(({ kind }) => kind === 'verb' || kind === 'award' || kind === 'bloc')) return null;
  const [item, ...others] = lineItems(passage, elements.slice(0, -1)) ?? [];
  return item?.kind === 'org' && item.count === null && others.length === 0 ? item : null;
}
