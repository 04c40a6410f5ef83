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
  const paragraph = above && above.index < index ? paragraphOf(passage, above) : [];
  if (paragraph.some((told) => tellsOfResult(scan, told))) return 'awarded';
  let ofHonours = false;
  for (const told of [above, title])
    if (told && told.index < index) {
      if (looksAhead(scan, told)) return null;
      const mood = tellsOfResult(scan, told) ? 'awarded' : headingMood(scan, told);
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

/** "Giải thưởng đã được công bố. Nhìn vào danh sách, …": the sentence over the lines, and those before it in its paragraph. */
const paragraphOf = ({ sentences }: Passage, { index, block }: Parsed): readonly Parsed[] =>
  sentences.slice(Math.max(0, index - FEW), index + 1).filter((told) => told.block === block);
const FEW = 3;

/** Texts that list what was given, and are no papers of those who choose, ask or plan. */
const LISTING = new Set<string>(['news', 'other', 'list']);

/** "Không đủ điều kiện:" stands over the lines. */
export function isUnderPlan(passage: Passage, index: number): boolean {
  const above = entryAt(passage.sentences, HonourLines.of(passage).opening(index) - 1);
  if (above === undefined || above.index >= index || !looksAhead(passage.scan, above)) return false;
  return !paragraphOf(passage, above).some((told) => tellsOfResult(passage.scan, told));
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
  if (PLANS.next(scan, from, to) >= 0) return true;
  return (
    CONTESTS.next(scan, from, to) >= 0 && !tellsOfResult(scan, { from, to }) && headingMood(scan, { from, to }) === null
  );
}

/** "Giải thưởng Nhà nước về văn học | đã được công bố", "Công bố kết quả xét tặng": it is settled, whoever chose. */
function tellsOfResult(scan: Scan, { from, to }: { readonly from: number; readonly to: number }): boolean {
  const at = scan.nextPair('công', 'bố', from, to);
  if (at < 0) return false;
  for (let i = from; i < to; i++)
    // "Sau nhiều | đề cử |": what came before
    if ((scan.kind('verb', i) === 'propose' && !MANY.has(scan.word(i - 1))) || scan.pairAt(i) === 'ý kiến')
      return false;
  return scan.word(at - 1) === 'được' || ['kết quả', 'danh sách', 'quyết định'].includes(scan.pairAt(at + 2));
}
const AHEAD = new Set(['plan', 'future', 'quota', 'condition', 'negate', 'deny', 'revoke', 'procedure']);
const MANY = new Set(['nhiều', 'các', 'những']);

/** What is entered for, unless somebody is told to have it: "Giải thưởng được trao 2 năm một lần" says nothing; "15 nhà văn được trao giải thưởng" does. */
const CONTESTS = new WordPairs(['giải thưởng', 'cuộc thi', 'hội thi']);
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
  'phân công',
  'liên hệ',
  'các hình',
]);
