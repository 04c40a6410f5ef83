import type { Scan } from '../../../lexicon/scan.js';
import { plainWords } from '../../../names/plain-words.js';
import { COLON } from '../../../text/marks.js';
import { NUMBER } from '../../../text/tokens.js';
import type { Parsed } from '../../passage.js';
import { markersEnd } from './line-marker.js';

/** What became of the awards under a label, or in a line. */
export type Outcome = 'awarded' | 'recommended';

export interface AchievementLabel {
  readonly outcome: Outcome;
  /** "Khen thưởng đã có:": all under it was given, also where no year stands beside. */
  readonly had: boolean;
  /** The token behind its colon; the end of the sentence where it has none. */
  readonly end: number;
}

/**
 * "Tóm tắt thành tích:", "2. Hình thức khen thưởng của cá nhân", "- Đề nghị: …": what a line says before its colon, or says alone; null where that is
 * no outcome ("Đăng ký danh hiệu thi đua:"), undefined for other lines. "Đã được tặng: …" is one only in the line of a name (`inLine`): under it, it may
 * be a reason.
 */
export function achievementLabel(
  scan: Scan,
  { from, to }: Parsed,
  inLine = false,
): AchievementLabel | null | undefined {
  const start = markersEnd(scan, from, to);
  let end = start;
  while (end < to && end - start < LONGEST && scan.mark(end) !== COLON) end++;
  const colon = scan.mark(end) === COLON && end < to;
  if (end === start || !(colon || end === to)) return undefined;
  for (let i = start; i < end; i++) if (scan.size('award', i) > 0 || scan.has(i, NUMBER)) return undefined;
  const said = plainWords(scan, start, end);
  if (PROPOSED.test(said)) return colon ? { outcome: 'recommended', had: false, end: end + 1 } : null;
  if (!(ACHIEVED.test(said) || (inLine && HAD_IN_LINE.test(said)))) return undefined;
  if (OTHERWISE.test(said)) return null;
  return { outcome: 'awarded', had: HAD.test(said), end: colon ? end + 1 : end };
}
/** Tokens. */
const LONGEST = 16;
const ACHIEVED =
  /^(?:(?:bản |phần )?tóm tắt |quá trình |kết quả |các |những |một số )*(?:thành tích|danh hiệu|(?:hình thức )?khen thưởng|hình thức đã|phần thưởng)/u;
const HAD_IN_LINE =
  /^đã (?:từng )?(?:được (?:tặng|khen|nhận|công nhận|phong tặng)|đạt|nhận)(?: (?:thưởng|các|những|danh hiệu|hình thức|phần thưởng|khen))*$/u;
const PROPOSED =
  /^(?:hình thức |danh hiệu |mức )?(?:đề nghị|đề xuất|trình)(?: (?:tặng|xét|khen|thưởng|danh|hiệu|hình|thức|thi|đua))*$/u;
const OTHERWISE = /đề nghị|đề xuất|đăng ký|phấn đấu|mục tiêu|phương hướng|kế hoạch|giao ước|chưa|không/u;
const HAD = /(?:^| )(?:đã|được tặng|đạt được|đạt)(?: |$)/u;
