import type { Status } from '../../../domain/record.js';
import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { WordPairs } from '../../../lexicon/word-pairs.js';
import { COLON } from '../../../text/marks.js';
import { NUMBER } from '../../../text/tokens.js';
import { entryAt } from '../../entry.js';
import type { Parsed, Passage } from '../../passage.js';
import { HonourLines } from './honour-lines.js';
import { headingMood } from './paper.js';

/**
 * What became of awards that lines list, where neither they nor a heading nor the kind of paper says it: what the sentence over the lines tells
 * ("… nhiều tập thể được khen thưởng."), else the title. Nothing is told in a paper, or of a bloc.
 * Null under "Phấn đấu năm 2028:", "Dự kiến khen thưởng", "Tiêu chuẩn".
 */
export function untoldStatus(passage: Passage, index: number): Status | null {
  const { scan, sentences, facts, blocs } = passage;
  if (blocs.length > 0 || !LISTING.has(facts.kind)) return null;
  const above = entryAt(sentences, HonourLines.of(passage).opening(index) - 1);
  const title = sentences.find(({ zone }) => zone === 'title');
  if (title && isDivision(scan, title)) return null;
  let ofHonours = false;
  for (const told of [above, title])
    if (told && told.index < index) {
      if (looksAhead(scan, told)) return null;
      const mood = headingMood(scan, told);
      const leads = told.zone === 'title' || told.zone === 'heading' || scan.mark(told.to - 1) === COLON;
      // "Hội nghị thống nhất danh sách đề nghị khen thưởng." leads to no list
      if (mood && (mood === 'awarded' || leads)) return mood;
      if (mood) return null;
      ofHonours ||= leads && ((told.layers & AWARD) !== 0 || HONOURS.next(scan, told.from, told.to) >= 0);
      // "Sở Nội vụ nhận xét về hồ sơ:"
      if (!ofHonours && told !== title && scan.mark(told.to - 1) === COLON) return null;
    }
  return ofHonours ? 'awarded' : null;
}
/** "II/ Cờ thi đua", "Điều 1. …" for a title: a part of something that is not there. */
const isDivision = (scan: Scan, { from }: Parsed): boolean =>
  scan.has(from, NUMBER) ||
  (scan.word(from) === 'điều' && scan.has(from + 1, NUMBER)) ||
  /^[IVX]+$/.test(scan.slice(from, from + 1));

/** Texts that list what was given, and are no papers of those who choose, ask or plan. */
const LISTING = new Set<string>(['news', 'other', 'list']);

/** "Không đủ điều kiện:" stands over the lines. */
export function isUnderPlan(passage: Passage, index: number): boolean {
  const above = entryAt(passage.sentences, HonourLines.of(passage).opening(index) - 1);
  return above !== undefined && above.index < index && looksAhead(passage.scan, above);
}
const AWARD = layerBits('award');
/** "Bảng vàng thành tích năm 2027", "Tổng kết phong trào thi đua" */
const HONOURS = new WordPairs([
  'thi đua',
  'khen thưởng',
  'thành tích',
  'danh hiệu',
  'bảng vàng',
  'vinh danh',
  'tôn vinh',
  'tuyên dương',
  'biểu dương',
  'phần thưởng',
]);

/** "Phấn đấu năm 2028", "Dự kiến khen thưởng", "Tiêu chuẩn xét tặng", "Không đề nghị:": of what nobody has got. */
function looksAhead(scan: Scan, { from, to }: Parsed): boolean {
  for (let i = from; i < to; i++) if (AHEAD.has(scan.kind('verb', i) ?? '')) return true;
  return PLANS.next(scan, from, to) >= 0;
}
const AHEAD = new Set(['plan', 'future', 'quota', 'condition', 'negate', 'deny', 'revoke', 'procedure']);
const PLANS = new WordPairs([
  'kế hoạch',
  'dự kiến',
  'phương hướng',
  'nhiệm vụ',
  'tiêu chuẩn',
  'tiêu chí',
  'điều kiện',
  'quy định',
  'quy chế',
  'hướng dẫn',
  'chỉ tiêu',
  'mục tiêu',
  'giải thưởng',
  'cuộc thi',
  'hội thi',
  'phân công',
  'liên hệ',
  'các hình',
]);
