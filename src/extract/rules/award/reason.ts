import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { BAR, COLON, COMMA, EN_DASH, HYPHEN, OPEN, SEMICOLON, SLASH, STOP } from '../../../text/marks.js';
import { CAPITAL, NUMBER } from '../../../text/tokens.js';
import type { Parsed } from '../../passage.js';
import type { AwardRow } from './claim.js';
import { saysMerit } from './list-words.js';

/** Tokens `[from, to)`. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * The words of merit in a sentence: "đã có thành tích xuất sắc trong phong trào thi đua năm 2027", "về thành tích phòng
 * chống dịch", "có nhiều đóng góp …". They end where the award, or who receives it, comes.
 */
export function reasonsIn(scan: Scan, { from, to }: Pick<Parsed, 'from' | 'to'>): Range[] {
  const reasons: Range[] = [];
  for (let i = from; i < to; i++) {
    if (!opensReason(scan, i)) continue;
    const end = reasonEnd(scan, i, to);
    if (end - i < SHORTEST) continue;
    reasons.push({ from: i, to: end });
    i = end - 1;
  }
  return reasons;
}
/** "có thành tích" alone says nothing. */
const SHORTEST = 4;

/** "đã có thành tích", "vì đã hoàn thành", "về thành tích", "có nhiều đóng góp", "hoàn thành xuất sắc", "dẫn đầu phong trào". */
function opensReason(scan: Scan, at: number): boolean {
  const word = scan.word(at);
  if (!OPENERS.has(word) || (AWARD & scan.layers(at)) !== 0) return false;
  if (word === 'dẫn') return scan.word(at + 1) === 'đầu' && scan.word(at + 2) === 'phong' && !isTitle(scan, at);
  if (word === 'hoàn') return scan.word(at + 1) === 'thành' && WELL.has(scan.word(at + 2));
  if (word === 'về' || word === 'với' || word === 'nhờ') {
    const merit = MANY.has(scan.word(at + 1)) ? at + 2 : at + 1;
    return scan.word(merit) === 'thành' && scan.word(merit + 1) === 'tích' && !BACK.has(scan.word(merit + 2));
  }
  if (saysMerit(scan, at)) return true;
  let i = at;
  while (LEADS.has(scan.word(i))) i++;
  return i > at && CONTRIBUTIONS.get(scan.word(i)) === scan.word(i + 1);
}
/** "Cờ | “Đơn vị dẫn đầu phong trào thi đua”": the name of an award. */
const isTitle = (scan: Scan, at: number): boolean => {
  const start = scan.word(at - 1) === 'vị' ? at - 2 : at;
  return OPENING_QUOTES.has(scan.mark(start - 1)) || scan.word(start - 1) === 'cờ' || scan.word(start - 1) === 'hiệu';
};
const OPENING_QUOTES = new Set([0x22, 0x201c]);
const AWARD = layerBits('award');
const OPENERS = new Set('vì do đã có nhiều lập về với nhờ hoàn dẫn'.split(' '));
const LEADS = new Set('vì do đã có nhiều những'.split(' '));
const MANY = new Set(['những', 'các', 'nhiều']);
const WELL = new Set(['xuất', 'tốt', 'toàn']);
/** "với những thành tích trên", "với thành tích đạt được": said elsewhere. */
const BACK = new Set(['trên', 'đó', 'này', 'đạt', 'nêu', 'ấy', 'như', '']);
const CONTRIBUTIONS = new Map([
  ['đóng', 'góp'],
  ['công', 'lao'],
  ['cống', 'hiến'],
]);

/** Past the last word of the reason that begins at the token. */
function reasonEnd(scan: Scan, from: number, limit: number): number {
  let verb = -1;
  let quoted = false;
  let i = from + 2;
  for (; i < limit && i - from < LONGEST; i++) {
    const mark = scan.mark(i);
    if (mark === 0x201c || (mark === 0x22 && !quoted)) quoted = true;
    else if (mark === 0x201d || mark === 0x22) {
      if (!quoted) break;
      quoted = false;
    }
    if (ENDS.has(mark) || (mark === OPEN && LISTS.has(scan.word(i + 1)))) break;
    if (mark === STOP && i === limit - 1) break;
    if (scan.word(i) === 'cho' && leadsToNames(scan, i + 1)) break;
    const kind = scan.kind('verb', i);
    if (verb < 0 && GIVING.has(kind)) verb = i;
    else if (verb >= 0 && i - verb > CHAIN) verb = -1;
    // "…, được tặng | Cờ thi đua": the reason ends before the verb.
    if (scan.size('award', i) > 0 && verb >= 0) return trimmed(scan, from, subjectBefore(scan, from, verb));
    if (scan.size('award', i) > 0 && !isInside(scan, i)) break;
  }
  return trimmed(scan, from, i);
}
const LONGEST = 120;
/** How far the verb that gives may stand before its award, in tokens. */
const CHAIN = 16;
const ENDS = new Set([SEMICOLON, COLON, BAR]);
const LISTS = new Set(['có', 'danh', 'kèm', 'theo', 'gồm']);
const GIVING = new Set(['passive', 'give', 'propose', 'vote', 'register']);

/** "… năm 2027, | Trung ương Đoàn tặng Cờ": the comma before who gives or receives, else the verb. */
function subjectBefore(scan: Scan, from: number, verb: number): number {
  for (let i = verb - 1; i > from && verb - i < CHAIN; i--)
    if (scan.mark(i) === COMMA) return scan.has(i + 1, CAPITAL) ? i : verb;
  return verb;
}

/** "danh hiệu | Anh hùng", "đạt | Cờ thi đua" inside a reason: told as merit. */
const isInside = (scan: Scan, at: number): boolean =>
  scan.kind('verb', at - 1) === 'receive' || scan.word(at - 1) === 'hiệu';

/** "cho | 02 tập thể", "cho | các ông", "cho | Sở Y tế" */
const leadsToNames = (scan: Scan, at: number): boolean =>
  scan.has(at, NUMBER) || scan.has(at, CAPITAL) || scan.mark(at) === COLON || RECEIVERS.has(scan.word(at));
const RECEIVERS = new Set(['ông', 'bà', 'tập', 'cá', 'đồng']);

/** Without marks and joints at the end: "…, | và". */
function trimmed(scan: Scan, from: number, to: number): number {
  let end = to;
  while (end > from && (TRAILING.has(scan.mark(end - 1)) || JOINTS.has(scan.word(end - 1)))) end--;
  return end;
}
const TRAILING = new Set([STOP, COMMA, SLASH, HYPHEN, EN_DASH, OPEN]);
const JOINTS = new Set(['và', 'nên', 'đã', 'gồm', 'vừa']);

/**
 * The reason of a row among those of its sentence: the next one behind award and recipient, unless another award stands
 * between; else what stands before the verb, or between award and recipient.
 */
export function reasonOf(scan: Scan, row: AwardRow, sentence: Parsed, reasons: readonly Range[]): Range | null {
  const { award, recipient, trigger } = row;
  const within = ({ from }: Range): boolean => from >= sentence.from && from < sentence.to;
  const places = [award, recipient].filter(within);
  const last = Math.max(...places.map(({ to }) => to));
  const behind = reasons.find(({ from }) => from >= last);
  if (behind && (reasons.length === 1 || !hasAward(scan, last, behind.from))) return behind;
  const first = Math.min(...places.map(({ from }) => from), within(trigger) ? trigger.from : sentence.to);
  return (
    reasons.find(({ from, to }) => from >= first && to <= last) ??
    reasons.findLast(
      ({ from, to }) =>
        to <= Math.max(first, trigger.from) &&
        !hasAward(scan, from, first) &&
        !isOfAnother(scan, sentence, from, first),
    ) ??
    null
  );
}

/** "tặng Bằng khen cho Sở Y tế | về thành tích chống dịch |; Sở Nội vụ tặng Giấy khen …": of the award before the semicolon. */
function isOfAnother(scan: Scan, sentence: Parsed, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scan.mark(i) === SEMICOLON) return hasAward(scan, sentence.from, from);
  return false;
}

function hasAward(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scan.size('award', i) > 0) return true;
  return false;
}
