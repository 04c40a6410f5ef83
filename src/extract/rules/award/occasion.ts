import type { Scan } from '../../../lexicon/scan.js';
import { COLON } from '../../../text/marks.js';
import { PUNCTUATION } from '../../../text/tokens.js';
import type { Parsed } from '../../passage.js';
import { afterMarker } from '../document/marker.js';
import type { Frame } from './frame.js';

/** An award that only says for what those who are named met: nobody receives it there. */
export const asOccasion = (scan: Scan, sentence: Parsed, frame: Frame): Frame =>
  namesOccasion(scan, sentence, frame) ? { ...frame, outcome: 'unsaid', items: [], side: 'none', open: false } : frame;

/** "Dự lễ trao | Bằng khen |: đ/c Tô Hải", "Chủ trì hội nghị xét tặng | Bằng khen | là ông Tô Hải", "Các đơn vị tham dự lễ trao | Bằng khen | gồm: Sở Y tế" */
function namesOccasion(scan: Scan, sentence: Parsed, { award }: Frame): boolean {
  if (scan.mark(award.to) !== COLON && !NAMES.has(scan.word(award.to))) return false;
  let at = afterMarker(scan, sentence);
  while (WHO.has(scan.word(at))) at++;
  if (!MEETS.has(scan.kind('act', at))) return false;
  let held = false;
  for (let i = at; i < award.from; i++) {
    if (scan.has(i, PUNCTUATION) || TELLS.has(scan.word(i))) return false;
    if (OCCASIONS.has(scan.word(i))) held = true;
  }
  return held;
}
const NAMES = new Set(['có', 'là', 'gồm']);
const WHO = new Set(['các', 'đơn', 'vị', 'thành', 'phần', 'đại', 'biểu', 'đồng', 'chí']);
const MEETS = new Set(['attend', 'chair', 'speak']);
const TELLS = new Set(['có', 'được', 'đạt', 'gồm']);
const OCCASIONS = new Set(['lễ', 'nghị', 'họp', 'buổi', 'cuộc', 'phiên']);
