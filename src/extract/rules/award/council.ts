import type { Scan } from '../../../lexicon/scan.js';
import { COLON, SEMICOLON } from '../../../text/marks.js';
import { NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import type { Parsed, Passage } from '../../passage.js';
import type { AwardRow } from './claim.js';
import type { Frame } from './frame.js';
import { sentenceAt } from './sentence-at.js';
import { overCell } from './table-above.js';

/** Tokens `[from, to)`. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * The words by which a council passes the award on: "Hội đồng Thi đua - Khen thưởng tỉnh | nhất trí trình". In minutes of
 * a council, or news of its session, also without its name ("100% phiếu | nhất trí đề nghị"). Null for what others propose.
 */
export function councilWords(
  passage: Passage,
  { trigger, award, granter, recipient }: AwardRow,
): readonly Range[] | null {
  const { scan } = passage;
  const sentence = sentenceAt(passage, trigger.from);
  // "Với Cờ thi đua, Hội đồng | thông qua hồ sơ": the verb may stand behind the award.
  const to = Math.max(award.from, trigger.to);
  const named = passing(scan, sentence, to);
  if (named) return named;
  // "- Cờ thi đua: Sở Y tế", "- Sở Y tế: Cờ thi đua": a line that has no verb of its own
  const bare = trigger.from <= award.from && award.from < trigger.to;
  // "- Chủ tịch UBND tỉnh Bến Đá | tặng Bằng khen cho …": behind who should give
  const first = granter?.to === trigger.from ? granter.from : trigger.from;
  // "1. Sở Y tế, | đề nghị tặng Cờ thi đua: 15/15 phiếu": behind who should get it
  const whom =
    recipient.from >= sentence.from && recipient.from - sentence.from <= MARKER && recipient.to < trigger.from;
  const opens = first - sentence.from <= MARKER || (sentence.zone === 'item' && (bare || whom));
  const above = opens ? foundAbove(passage, sentence, (from, end) => passing(scan, { from }, end)) : null;
  if (above) return above;
  // "A. CÁC TRƯỜNG HỢP HỘI ĐỒNG THỐNG NHẤT ĐỀ NGHỊ" over the rows of a table, "I. Các tập thể được Hội đồng thông qua" over the table
  const cell = overCell(passage, sentence);
  for (const over of [cell?.section, cell?.table]) {
    const passed = over && over !== sentence ? passing(scan, over, over.to) : null;
    if (passed) return passed;
  }
  const council = sessionOf(passage);
  if (council === null) return null;
  const passes = saidIn(scan, sentence.from, to);
  if (passes) return [council, passes];
  const agrees = agreedIn(scan, sentence.from, trigger.from);
  if (agrees) return [council, agrees];
  // "Điều 1. Đề nghị UBND tỉnh tặng …" of what it issues itself
  if (
    passage.facts.kind !== 'news' &&
    trigger.from - sentence.from <= MARKER &&
    scan.kind('verb', trigger.from) === 'propose'
  )
    return [council, { from: trigger.from, to: trigger.to }];
  // "1. Thông qua, đồng ý đề nghị khen thưởng các đơn vị sau:" over a table, also over its last rows
  for (const over of [cell?.section, cell?.table]) {
    const passed = over && over !== sentence ? saidIn(scan, over.from, over.to) : null;
    if (passed) return [council, passed];
  }
  // Lines under "1. Thống nhất đề nghị khen thưởng:", "A. Hội đồng đồng ý đề nghị tặng:" in what it issues
  const governing = opens ? foundAbove(passage, sentence, (from, end) => saidIn(scan, from, end)) : null;
  if (governing) return [council, governing];
  // A line or a row of its minutes, which has no verb of its own; "Danh hiệu | “Tập thể …”:".
  return bare && IN_SESSION.has(passage.facts.kind) ? [council] : null;
}

const IN_SESSION: ReadonlySet<string> = new Set(['minutes', 'report']);

/** The council and its verb before the award. */
function passing(scan: Scan, { from }: Pick<Parsed, 'from'>, to: number): readonly Range[] | null {
  for (let i = Math.max(from, to - REACH); i < to; i++) {
    if (!isCouncil(scan, i) || isAsked(scan, i)) continue;
    const passes = passesIn(scan, i + 2, to);
    if (passes) return [{ from: i, to: i + 2 }, passes];
  }
  return null;
}
/** How far before the award its council may be named, in tokens. */
const REACH = 80;

/** "1. ", "- ", "2. Danh hiệu “": so many tokens may stand before what opens a line. */
const MARKER = 5;

/**
 * "Hội đồng thống nhất đề nghị tặng:" over "- Cờ thi đua: Sở Y tế", also where lines between the two head lists of their
 * own: "Đề nghị UBND tỉnh tặng Cờ thi đua:" over "1. Sở Y tế".
 */
function foundAbove<T>(
  { scan, sentences }: Passage,
  { index, from: own }: Parsed,
  find: (from: number, to: number) => T | null,
): T | null {
  for (let i = index - 1; i >= 0 && index - i <= ABOVE; i--) {
    const { from, to } = sentences[i];
    if (scan.mark(to - 1) !== COLON) continue;
    const found = find(from, to);
    if (found || !isAlike(scan, from, own)) return found;
  }
  return null;
}
const ABOVE = 12;

/** Two lines open alike, with a number, an award or the same word: "Đề nghị … tặng" over another. */
const isAlike = (scan: Scan, a: number, b: number): boolean =>
  scan.has(a, NUMBER)
    ? scan.has(b, NUMBER)
    : scan.word(a) === scan.word(b) || (opensAward(scan, a) && opensAward(scan, b));
/** "Bằng khen của …", "Danh hiệu “Tập thể lao động xuất sắc” …" */
function opensAward(scan: Scan, at: number): boolean {
  const name = scan.pairAt(at) === 'danh hiệu' ? at + 2 : at;
  return scan.size('award', at) > 0 || scan.size('award', scan.has(name, PUNCTUATION) ? name + 1 : name) > 0;
}

/** "Hội đồng Thi đua", "Hội đồng TĐKT", "Hội đồng xét tặng", or "Hội đồng | (đã) thống nhất"; not "Hội đồng nhân dân". */
export function isCouncil(scan: Scan, at: number): boolean {
  if (scan.word(at) !== 'hội' || scan.word(at + 1) !== 'đồng') return false;
  const next = scan.word(at + 2);
  return COUNCILS.has(next) || scan.slice(at + 2, at + 3) === 'TĐKT' || isPassing(scan, at + (EVEN.has(next) ? 3 : 2));
}
const COUNCILS = new Set(['thi', 'khen', 'xét']);
const EVEN = new Set(['đã', 'cũng', 'tiến']);

/** "đề nghị | (Thường trực) Hội đồng Thi đua … xét": it is asked, and passes nothing yet. */
function isAsked(scan: Scan, at: number): boolean {
  if (ASKING.has(scan.word(at - 1))) return true;
  for (let i = at - 1; i >= at - 6; i--)
    if (scan.kind('verb', i) === 'propose') return i + scan.size('verb', i) >= at - 3;
  return false;
}
const ASKING = new Set(['trước', 'gửi', 'lên', 'với', 'cho']);

/** The words "thống nhất", "nhất trí", "thông qua" among the tokens, with the verb behind them. */
function passesIn(scan: Scan, from: number, to: number): Range | null {
  for (let i = from; i < to; i++) if (isPassing(scan, i)) return { from: i, to: i + 2 };
  return null;
}

const saidIn = (scan: Scan, from: number, to: number): Range | null =>
  passesIn(scan, from, to) ?? concludesIn(scan, from, to);

/** "Hội đồng | kết luận", "được Hội đồng | đề nghị", "đủ | phiếu": what its own session says, without its name. */
function concludesIn(scan: Scan, from: number, to: number): Range | null {
  for (let i = from; i < to; i++) {
    if (scan.word(i) === 'đủ' && isVotes(scan, i + 1)) return DENIES.has(scan.word(i - 1)) ? null : rangeOfPair(i);
    if (scan.word(i) !== 'hội' || scan.word(i + 1) !== 'đồng' || isAsked(scan, i)) continue;
    const at = EVEN.has(scan.word(i + 2)) ? i + 3 : i + 2;
    if (at >= to) return null;
    if (scan.kind('verb', at) === 'propose') return { from: at, to: at + scan.size('verb', at) };
    if (CONCLUDES.get(scan.word(at)) === scan.word(at + 1)) return rangeOfPair(at);
  }
  return null;
}
/** "Nhất trí | tặng Cờ thi đua cho Sở Y tế; nhất trí | tặng …" in what a council issues on its session: it gives nothing, but passes it on. */
export function asPassed(passage: Passage, { from }: Parsed, frame: Frame): Frame {
  if (frame.outcome !== 'awarded' || !TELLS.has(passage.facts.kind) || sessionOf(passage) === null) return frame;
  return agreedIn(passage.scan, from, frame.trigger.from) ? { ...frame, outcome: 'recommended' } : frame;
}

/** "…; | đồng ý | với đề nghị tặng Bằng khen cho …": what opens the clause of the verb, with no other who agrees before it. */
function agreedIn(scan: Scan, from: number, to: number): Range | null {
  let at = to;
  while (at > from && to - at < LONGEST_CLAUSE && scan.mark(at - 1) !== SEMICOLON) at--;
  while (at < to && scan.has(at, NUMBER | PUNCTUATION)) at++;
  if (EVEN.has(scan.word(at))) at++;
  const agrees = CONCLUDES.get(scan.word(at)) === scan.word(at + 1) || AGREES.has(scan.pairAt(at));
  return at < to && agrees ? rangeOfPair(at) : null;
}
const LONGEST_CLAUSE = 16;
const AGREES = new Set(['nhất trí', 'thống nhất']);

/** "đủ | phiếu", "đủ | tỷ lệ phiếu", "đủ | số phiếu" */
const isVotes = (scan: Scan, at: number): boolean =>
  scan.word(at) === 'phiếu' ||
  (scan.word(at) === 'số' && scan.word(at + 1) === 'phiếu') ||
  (scan.word(at + 1) === 'lệ' && scan.word(at + 2) === 'phiếu');
const rangeOfPair = (from: number): Range => ({ from, to: from + 2 });
const DENIES = new Set(['không', 'chưa', 'chẳng']);
const CONCLUDES = new Map([
  ['kết', 'luận'],
  ['đồng', 'ý'],
  ['tán', 'thành'],
  ['chấp', 'thuận'],
  ['quyết', 'nghị'],
]);

const isPassing = (scan: Scan, at: number): boolean =>
  PASSES.get(scan.word(at)) === scan.word(at + 1) && scan.word(at - 1) !== 'không';
const PASSES = new Map([
  ['thông', 'qua'],
  ['thống', 'nhất'],
  ['nhất', 'trí'],
  ['biểu', 'quyết'],
  ['bỏ', 'phiếu'],
]);

/**
 * The council whose session the document is about: its minutes ("BIÊN BẢN HỌP HỘI ĐỒNG …"), a report or a notice that it
 * issues, or an article whose title names it; tokens, null for others.
 */
export function sessionOf(passage: Passage): Range | null {
  const known = SESSIONS.get(passage);
  if (known !== undefined) return known;
  const { scan, sentences } = passage;
  let session: Range | null = null;
  for (const { from, to, zone } of sentences.slice(0, OPENING)) {
    if (zone !== 'title' && zone !== 'heading' && !(zone === 'header' && TELLS.has(passage.facts.kind))) continue;
    for (let i = from; session === null && i < to; i++)
      if (isCouncil(scan, i) && !isAsked(scan, i)) session = { from: i, to: i + 2 };
  }
  SESSIONS.set(passage, session);
  return session;
}
/** What a council issues on its session: minutes, a report, a notice of what it concluded, a resolution. */
const TELLS: ReadonlySet<string> = new Set([...IN_SESSION, 'notice', 'other']);
const SESSIONS = new WeakMap<Passage, Range | null>();
/** How many sentences a document may take to say whose session it is about. */
const OPENING = 8;
