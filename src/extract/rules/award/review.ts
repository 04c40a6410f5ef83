import type { Scan } from '../../../lexicon/scan.js';
import { parseDate, parseYear } from '../../../names/date.js';
import { DASHES, OPEN } from '../../../text/marks.js';
import { NUMBER } from '../../../text/tokens.js';
import type { Resolved } from '../../calendar.js';
import type { Passage } from '../../passage.js';
import { isOfSession } from '../../years.js';

/** How many sentences a text without a bloc may take to say what its meeting looks back on. */
const OPENING = 8;
const REVIEWS = new WeakMap<Passage, Resolved<number> | null>();

/** "Hội nghị xét khen thưởng tổng kết năm 2027", "xét khen thưởng đợt 1 năm 2027": what a council without a bloc looks back on. */
export function reviewOf(passage: Passage): Resolved<number> | null {
  const known = REVIEWS.get(passage);
  if (known !== undefined) return known;
  const { scan, sentences } = passage;
  let found: Resolved<number> | null = null;
  let session: Resolved<number> | null = null;
  let seen = 0;
  for (const sentence of sentences) {
    if (sentence.zone !== 'body' && sentence.zone !== 'title') continue;
    if (++seen > OPENING || found !== null) break;
    for (let i = sentence.from; found === null && i < sentence.to; i++) {
      const campaign =
        scan.word(i) === 'đến' && isOfCampaign(scan, i, sentence.from) ? parseDate(scan, i + 1, sentence.to) : null;
      if (campaign?.year)
        found = { value: campaign.year, basis: 'from_context', span: scan.span(campaign.from, campaign.to) };
      const sits = scan.word(i) === 'năm' && isOfSession(scan, i);
      const reviewed = isPraised(passage, i, sentence.from) || isReviewedYear(scan, i, sentence.from);
      const year = sits || reviewed ? parseYear(scan, i, sentence.to) : null;
      if (!year) continue;
      const said = { value: year.last, basis: 'from_context' as const, span: scan.span(year.from, year.to) };
      if (sits) session ??= said;
      else found ??= said;
    }
  }
  found ??= session;
  REVIEWS.set(passage, found);
  return found;
}

/** "đợt thi đua cao điểm từ ngày 01/4 | đến | ngày 30/6/2027": when the campaign ran for which a paper proposes. */
function isOfCampaign(scan: Scan, at: number, from: number): boolean {
  for (let i = at - 1; i >= from && at - i < CONSIDERED; i--)
    if (scan.word(i) === 'thi' && scan.word(i + 1) === 'đua')
      return scan.word(i - 1) === 'đợt' || scan.word(i - 1) === 'trào';
  return false;
}

/**
 * "tuyên dương các đơn vị thực hiện tốt nghĩa vụ nộp thuế | năm 2027" in news of 2028: a year that is past is that of the
 * merit; that of an anniversary or a law is none.
 */
function isPraised({ scan, facts }: Passage, at: number, from: number): boolean {
  if (facts.published === null || scan.word(at) !== 'năm' || LAWS.has(scan.word(at - 1))) return false;
  const year = parseYear(scan, at, at + 2)?.last ?? null;
  if (year !== Number(facts.published.value.slice(0, 4)) - 1) return false;
  let merit = false;
  for (let i = at - 1; i >= from && at - i < CONSIDERED; i--) {
    if (scan.word(i) === 'luật' || scan.word(i) === 'từ') return false;
    if (MERITS.get(scan.word(i)) === scan.word(i + 1)) merit = true;
    if (PRAISES.get(scan.word(i)) === scan.word(i + 1)) return merit;
  }
  return false;
}
const PRAISES = new Map([
  ['tuyên', 'dương'],
  ['biểu', 'dương'],
  ['tôn', 'vinh'],
  ['vinh', 'danh'],
]);
const MERITS = new Map([
  ['thành', 'tích'],
  ['thực', 'hiện'],
  ['hoàn', 'thành'],
  ['xuất', 'sắc'],
  ['tiêu', 'biểu'],
]);

const isReviewedYear = (scan: Scan, at: number, from: number): boolean => {
  if (scan.word(at) === 'năm') return isReviewed(scan, at, from);
  if (!scan.has(at, NUMBER)) return false;
  // "khen thưởng tổng kết | 2027", "phong trào thi đua (2024 - 2028)"
  const bare = scan.kind('cue', at - 2) === 'review' && scan.size('cue', at - 2) === 2;
  if (bare) return true;
  if (scan.mark(at - 1) === OPEN && DASHES.has(scan.mark(at + 1))) return isTermReviewed(scan, at - 1, from);
  return scan.word(at - 1) === 'đoạn' && scan.word(at - 2) === 'giai' && isTermReviewed(scan, at - 2, from);
};

/** "tổng kết … | giai đoạn 2016 - 2020", "Hội nghị điển hình tiên tiến | giai đoạn 2016 - 2020", "Đại hội Thi đua yêu nước | giai đoạn …" */
function isTermReviewed(scan: Scan, at: number, from: number): boolean {
  for (let i = at - 1; i >= from && at - i < 14; i--)
    if (scan.kind('cue', i) === 'review' || MEETINGS.get(scan.word(i)) === scan.word(i + 1)) return true;
  return false;
}

const MEETINGS = new Map([
  ['điển', 'hình'],
  ['yêu', 'nước'],
]);

/**
 * "tổng kết | năm", "tổng kết công tác khen thưởng | năm", "đợt 1 | năm", "xét, đề nghị khen thưởng | năm", "xem xét cờ thi
 * đua cho các đơn vị | năm".
 */
function isReviewed(scan: Scan, at: number, from: number): boolean {
  if (scan.has(at - 1, NUMBER) && scan.word(at - 2) === 'đợt') return true;
  if (LAWS.has(scan.word(at - 1))) return false;
  // "bỏ phiếu, đề nghị khen thưởng | năm"
  const proposed = scan.word(at - 1) === 'thưởng' && scan.word(at - 2) === 'khen' && scan.word(at - 3) === 'nghị';
  if (proposed) return true;
  // "công bố các quyết định khen thưởng | năm"
  if (scan.word(at - 1) === 'thưởng' && scan.word(at - 2) === 'khen' && isAnnounced(scan, at - 2, from)) return true;
  let rewards = false;
  for (let i = at - 1; i >= from && at - i < CONSIDERED; i--) {
    if (at - i < 16 && i < at - 1 && scan.kind('cue', i) === 'review') return true;
    if (scan.size('award', i) > 0 || REWARDS.get(scan.word(i)) === scan.word(i + 1)) rewards = true;
    if (rewards && scan.word(i) === 'xét') return true;
    if (scan.word(i) === 'luật') return false;
  }
  return false;
}
/** "quyết định | khen thưởng", "kết quả xét | khen thưởng", "danh sách các đơn vị được | khen thưởng" */
function isAnnounced(scan: Scan, at: number, from: number): boolean {
  for (let i = at - 2; i >= from && at - i < 8; i--) if (ANNOUNCED.get(scan.word(i)) === scan.word(i + 1)) return true;
  return false;
}
const ANNOUNCED = new Map([
  ['quyết', 'định'],
  ['kết', 'quả'],
  ['danh', 'sách'],
]);
const REWARDS = new Map([
  ['khen', 'thưởng'],
  ['thi', 'đua'],
]);
/** How far before the year a council may say what it considers, in tokens. */
const CONSIDERED = 32;
const LAWS = new Set(['kỳ', 'khóa', 'tháng']);
