import type { Status } from '../../../domain/record.js';
import { foldCase } from '../../../text/fold-case.js';
import { COLON } from '../../../text/marks.js';
import { NUMBER } from '../../../text/tokens.js';
import type { Parsed, Passage } from '../../passage.js';
import { RELATIONAL } from '../../passage.js';
import { elementsIn } from './elements-in.js';
import type { Frame } from './frame.js';
import type { Item } from './item.js';
import { lineItems } from './line-items.js';
import { isListed } from './list-words.js';
import { statusOfPaper } from './paper.js';

/** How far above the line of its award the one who receives may stand, in sentences. */
const ABOVE = 8;

/**
 * Whether the sentence is a line that labels its award and leaves who receives to a line above: "Hình thức khen thưởng: Bằng
 * khen.", "Danh hiệu đăng ký: Cờ thi đua" under "1. Sở Y tế"; "Thành tích: Bằng khen năm 2027" tells of the past.
 */
export function isLabelled({ scan }: Passage, { from, to }: Parsed): boolean {
  let at = from;
  while (at < to && at < from + 2 && MARKERS.has(scan.slice(at, at + 1))) at++;
  let end = at;
  while (end < to && end - at <= LONGEST && scan.mark(end) !== COLON) end++;
  if (end === to || end - at > LONGEST || end - at < 2) return false;
  const words = foldCase(scan.slice(at, end)).split(/[\s,/()-]+/);
  if (!words.every((word) => LABELS.has(word))) return false;
  // "Hình thức đề nghị: Cờ thi đua", "Đề nghị: Cờ thi đua": what it labels says what is meant
  return words.some((word) => HEADS.has(word)) || scan.size('award', end + 1) > 0;
}
const LONGEST = 12;
const MARKERS = new Set([...'-–+*•●▪·∙‣▸▹►▻■□◆◇❖➢➤➔☞✔']);
const LABELS = new Set(
  'các hình thức danh hiệu mức khen thưởng thi đua đề nghị được tặng xét trình đăng ký và'.split(' '),
);
const HEADS = new Set(['khen', 'tặng', 'hiệu', 'thưởng']);

/** "1. Sở Y tế" over "- Danh hiệu: Cờ thi đua": a line of the list, whatever it looks like. */
export const headsLabels = (passage: Passage, { index, from }: Parsed): boolean =>
  passage.scan.has(from, NUMBER) &&
  passage.sentences.slice(index + 1, index + 1 + ABOVE).some((one) => isLabelled(passage, one));

/** The frames of such a line with the one above, as the label or `mood`, what stands over the list, has it. */
export function labelledFrames(
  passage: Passage,
  sentence: Parsed,
  frames: readonly Frame[],
  mood: Status | null,
): readonly Frame[] {
  const bare = frames.every(
    ({ items, outcome }) => items.length === 0 && outcome !== 'refused' && outcome !== 'revoked',
  );
  if (frames.length === 0 || !bare || !isLabelled(passage, sentence)) return frames;
  const item = ownerAbove(passage, sentence);
  if (item === null) return frames;
  const label = foldCase(passage.scan.slice(sentence.from, frames[0].award.from));
  const said = /đề nghị|trình/.test(label) ? 'recommended' : /đăng ký/.test(label) ? 'registered' : null;
  const outcome = said ?? mood ?? statusOfPaper(passage);
  if (outcome === null) return frames;
  return frames.map((frame) => ({ ...frame, items: [item], side: 'carried' as const, outcome, open: false }));
}

/** The one whom the nearest line that names somebody names, over lines that label something else of it. */
function ownerAbove(passage: Passage, { index }: Parsed): Item | null {
  const { scan, sentences } = passage;
  for (let i = index - 1; i >= 0 && index - i <= ABOVE; i--) {
    const above = sentences[i];
    if (!RELATIONAL.has(above.zone) || above.kind === 'table-cell') return null;
    if (isLabelled(passage, above) || goesOnWithDetail(passage, above)) continue;
    const elements = elementsIn(passage, above);
    if (elements.some(({ kind }) => kind === 'award')) return null;
    const told = elements.some(({ kind }) => kind === 'verb');
    const items = isListed(scan, above) && !told ? (lineItems(passage, elements) ?? []) : [];
    if (items.length === 1) return items[0].count === null ? items[0] : null;
    if (items.length > 1 || !isDetail(passage, above)) return null;
  }
  return null;
}

/** "Thành tích: dẫn đầu về cải cách hành chính. | Nội bộ đoàn kết.": a further sentence of a paragraph that tells more of the one above. */
function goesOnWithDetail(passage: Passage, { index, block }: Parsed): boolean {
  let first = index;
  while (first > 0 && index - first < ABOVE && passage.sentences[first - 1].block === block) first--;
  return first < index && isDetail(passage, passage.sentences[first]);
}

/** "- Thành tích: hoàn thành xuất sắc nhiệm vụ;": more of the one above. */
function isDetail({ scan }: Passage, { from, to }: Parsed): boolean {
  if (MARKERS.has(scan.slice(from, from + 1))) return true;
  for (let i = from; i < Math.min(to, from + LONGEST); i++) if (scan.mark(i) === COLON) return i < to - 1;
  return false;
}
