import type { Argument, Basis } from '../../../domain/claim.js';
import { type DocumentKind, STATUSES, type Stage, type Status } from '../../../domain/record.js';
import type { Scan } from '../../../lexicon/scan.js';
import { COLON } from '../../../text/marks.js';
import type { Span } from '../../../text/span.js';
import { inferred, statedIn } from '../../argument.js';
import type { Passage } from '../../passage.js';
import type { AwardRow } from './claim.js';
import { councilWords } from './council.js';
import type { Verb } from './element.js';
import { sentenceAt } from './sentence-at.js';
import { overCell } from './table-above.js';

/** Tokens `[from, to)`. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * How far an award has come, finer than its status: what a council passes is `council`, what is handed over or received
 * `presented`, all else that is given `decided` ("Sở Y tế được tặng Cờ thi đua"). A decision decides, whatever its verb.
 */
export function stageArgument(passage: Passage, row: AwardRow): Argument {
  const { scan } = passage;
  const { status } = row;
  if (status === 'refused' || status === 'revoked') return statedIn(scan, 'stage', [row.trigger], status);
  if (status === 'recommended') {
    const words = row.told?.passed ?? councilWords(passage, row);
    if (words) return said(scan, 'council', words);
  }
  const presented = status === 'awarded' ? (presentingWords(passage, row) ?? row.told?.presented) : null;
  if (presented) return said(scan, 'presented', [presented]);
  const stage = status === 'awarded' ? 'decided' : status;
  const says = (at: number): boolean => SAYING[status].has(scan.kind('verb', at));
  const verb = lastVerb(scan, windowsOf(row), says) ?? lastVerb(scan, [before(passage, row)], says);
  if (verb) return said(scan, stage, [verb]);
  if (row.trigger.from !== row.award.from) return said(scan, stage, [row.trigger]);
  // No verb: the kind of paper says it, or what stands above.
  const { title, kind } = passage.facts;
  const about: Span =
    title !== null && PAPERS[kind]?.includes(status) ? title : scan.span(row.award.from, row.award.to);
  return inferred('stage', stage, 'from_context' satisfies Basis, [about]);
}

/** What a kind of paper says by its title. */
const PAPERS: Partial<Readonly<Record<DocumentKind, readonly Status[]>>> = {
  decision: ['awarded'],
  submission: ['recommended'],
  minutes: ['voted', 'recommended'],
  list: STATUSES,
};

const said = (scan: Scan, stage: Stage, words: readonly Range[]): Argument => statedIn(scan, 'stage', words, stage);

const SAYING: Readonly<Record<Status, ReadonlySet<string>>> = {
  registered: new Set<Verb>(['register']),
  voted: new Set<Verb>(['vote']),
  recommended: new Set<Verb>(['propose']),
  awarded: new Set<Verb>(['give', 'receive']),
};

/** The words that hand the award over: "trao", "gắn", "đón nhận", "trao Quyết định tặng"; null for none. */
export function presentingWords(passage: Passage, row: AwardRow): Range | null {
  if (passage.facts.kind === 'decision') return null;
  const { scan } = passage;
  const presenting = (at: number): boolean => presents(scan, at) && !isDecided(scan, at);
  return (
    lastVerb(scan, windowsOf(row), presenting) ??
    handedOver(passage, row) ??
    overColon(passage, row, presenting) ??
    handedNext(passage, row, presenting) ??
    announced(passage, row, presenting) ??
    overTable(passage, row, presenting)
  );
}

/** "Các tập thể đã được | trao thưởng |, cụ thể như sau:" right over the table of the row. */
function overTable(passage: Passage, { trigger, award }: AwardRow, presenting: (at: number) => boolean): Range | null {
  if (award.from - trigger.from > 3) return null;
  const over = overCell(passage, sentenceAt(passage, trigger.from))?.table;
  return over && passage.scan.mark(over.to - 1) === COLON ? lastVerb(passage.scan, [over], presenting) : null;
}

/** "Ông Hải đã | trao | các hình thức khen thưởng: Cờ thi đua (Sở Y tế); Bằng khen (Thuế tỉnh)": before the colon of a list. */
function overColon(passage: Passage, { trigger, award }: AwardRow, presenting: (at: number) => boolean): Range | null {
  const { scan } = passage;
  const { from } = sentenceAt(passage, trigger.from);
  let colon = award.from - 1;
  while (colon > from && award.from - colon < LONGEST_LIST && scan.mark(colon) !== COLON) {
    // A verb of its own says what is done with it.
    if (UNPRESENTED.has(scan.kind('verb', colon)) && !presenting(colon)) return null;
    colon--;
  }
  return scan.mark(colon) === COLON
    ? lastVerb(scan, [{ from: Math.max(from, colon - PAPER), to: colon }], presenting)
    : null;
}
const LONGEST_LIST = 240;
const UNPRESENTED = new Set(['propose', 'vote', 'register', 'give']);

/** "Sở Y tế được tặng Bằng khen. | Các phần thưởng năm 2027 đã được | trao | tận tay đại diện các đơn vị.": the sentence behind tells of all of them. */
function handedNext(passage: Passage, { trigger }: AwardRow, presenting: (at: number) => boolean): Range | null {
  const { scan, sentences } = passage;
  const { index, block } = sentenceAt(passage, trigger.from);
  const next = sentences[index + 1];
  if (next?.block !== block) return null;
  const at = scan.word(next.from) === 'các' ? next.from + 1 : next.from;
  const told = scan.pairAt(at) === 'phần thưởng' && scan.nextPair('đã', 'được', at, Math.min(next.to, at + SOON)) >= 0;
  return told ? lastVerb(scan, [next], presenting) : null;
}
/** Tokens up to "đã được". */
const SOON = 8;

/** "Tại buổi lễ, bà Diệp đã | trao:" over "- Cờ thi đua cho Sở Y tế", a line without a verb. */
function announced(passage: Passage, { trigger, award }: AwardRow, presenting: (at: number) => boolean): Range | null {
  const { scan, sentences } = passage;
  // "Danh hiệu “": no verb
  if (award.from - trigger.from > 3 || scan.size('verb', trigger.from) > 0) return null;
  const { index, zone } = sentenceAt(passage, trigger.from);
  if (zone !== 'item')
    return scan.mark(sentences[index].to - 1) === COLON ? handedBelow(passage, index, presenting) : null;
  let above = index - 1;
  while (above > 0 && index - above < LINES && sentences[above].zone === 'item') above--;
  const { from, to } = sentences[above] ?? { from: 0, to: 0 };
  const verb = scan.mark(to - 1) === COLON ? lastVerb(scan, [{ from, to }], presenting) : null;
  const ends = verb !== null && (to - verb.to <= 3 || tellsOccasion(scan, verb.to, to - 1));
  return ends && !isAhead(scan, from, verb.from) ? verb : handedBelow(passage, index, presenting);
}

/** "được trao thưởng | tại buổi lễ:", "được trao | phần thưởng trong dịp này:": where or when it was done, in a few words that name nobody. */
function tellsOccasion(scan: Scan, from: number, to: number): boolean {
  const at = scan.pairAt(from) === 'phần thưởng' ? from + 2 : from;
  if (!OCCASIONS.has(scan.word(at)) || to - at > LONGEST_OCCASION) return false;
  for (let i = at; i < to; i++) if (UNPRESENTED.has(scan.kind('verb', i)) || scan.size('award', i) > 0) return false;
  return true;
}
const OCCASIONS = new Set(['tại', 'trong', 'ở', 'nhân', 'dịp', 'đợt', 'lần', 'ngay', 'sáng', 'chiều', 'tối', 'hôm']);
const LONGEST_OCCASION = 10;

/** "sẽ (được) | trao thưởng": it is still to come. */
function isAhead(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (AHEAD.has(scan.kind('verb', i))) return true;
  return false;
}
const AHEAD = new Set(['future', 'plan']);

/** "Ông Hải đã | trao tặng | cho các tập thể những phần thưởng sau:" over "Cờ thi đua (01 tập thể):", "- Sở Y tế." */
function handedBelow({ scan, sentences }: Passage, at: number, presenting: (at: number) => boolean): Range | null {
  for (let i = at - 1; i >= 0 && at - i <= LINES; i--) {
    const { from, to, zone } = sentences[i];
    if (scan.mark(to - 1) === COLON && HANDED.has(scan.pairAt(to - 4)) && scan.word(to - 2) === 'sau')
      return lastVerb(scan, [{ from, to }], presenting);
    if (zone !== 'item' && zone !== 'heading' && scan.mark(to - 1) !== COLON) return null;
  }
  return null;
}
/** "phần thưởng | sau:", "phần | thưởng như | sau:", four tokens before the end. */
const HANDED = new Set(['phần thưởng', 'danh hiệu', 'thưởng như', 'hiệu như']);
/** How many lines of a list may stand under the words that open it. */
const LINES = 12;

/** A verb that hands over: "trao tặng", "gắn", "vinh dự đón nhận"; not "công nhận". */
function presents(scan: Scan, at: number): boolean {
  const kind = scan.kind('verb', at);
  if (kind !== 'give' && kind !== 'receive') return false;
  // "bước lên bục vinh dự"
  const size = scan.size('verb', at);
  for (let i = at; i < at + size; i++) if (scan.word(i) === 'bục') return true;
  const word = kind === 'give' ? scan.word(at) : scan.word(at + size - 1);
  // "cử cán bộ đến nhận | hiện vật": what is still to be fetched
  return HANDING.has(word) && !(word === 'nhận' && THINGS.has(scan.pairAt(at + size)));
}
const THINGS = new Set(['hiện vật', 'tiền thưởng']);
const HANDING = new Set(['trao', 'gắn', 'nhận']);

/**
 * "Quyết định | trao tặng", "Quyết định về việc | trao tặng": what is decided, not what is done; not "Chủ tịch UBND tỉnh Nam Định |
 * trao".
 */
const isDecided = (scan: Scan, at: number): boolean =>
  endsDecision(scan, at - 1) || (scan.word(at - 1) === 'việc' && endsDecision(scan, at - 3));
const endsDecision = (scan: Scan, at: number): boolean => scan.word(at) === 'định' && scan.word(at - 1) === 'quyết';

/** "(công bố và) trao các Quyết định | tặng Bằng khen": the paper is handed over. */
function handedOver(passage: Passage, { trigger }: AwardRow): Range | null {
  const { scan } = passage;
  const { from } = sentenceAt(passage, trigger.from);
  for (let i = trigger.from - 1; i > from && trigger.from - i < PAPER; i--) {
    if (scan.word(i) !== 'định' || scan.word(i - 1) !== 'quyết') continue;
    for (let j = i - 2; j >= from && i - j < 5; j--)
      if (scan.kind('verb', j) === 'give' && scan.word(j) === 'trao') return phraseAt(scan, j);
  }
  return null;
}
/** How far before its verb a decision may be named: "trao Quyết định của Chủ tịch UBND tỉnh về việc | tặng". */
const PAPER = 16;

const phraseAt = (scan: Scan, from: number): Range => ({ from, to: from + scan.size('verb', from) });

/** The last verb that fits; verbs inside a longer one are none ("vinh dự đón nhận"). */
function lastVerb(scan: Scan, windows: readonly Range[], fits: (at: number) => boolean): Range | null {
  let last: Range | null = null;
  for (const { from, to } of windows)
    for (let i = from, size = 0; i < to; i += Math.max(size, 1)) {
      size = scan.size('verb', i);
      if (size > 0 && fits(i)) last = { from: i, to: i + size };
    }
  return last;
}

/** From the verb to the award, and from the award to who receives behind it; tokens. */
function windowsOf({ trigger, award, recipient }: AwardRow): readonly Range[] {
  const before = award.from - trigger.from;
  const behind = recipient.from - award.to;
  const first = before > 0 && before <= REACH ? { from: trigger.from, to: award.from } : trigger;
  return behind > 0 && behind <= REACH ? [first, { from: award.to, to: recipient.from }] : [first];
}
const REACH = 48;

/** What stands before the verb in its sentence: "Các thành viên | suy tôn | Viện Dược nhận Cờ thi đua". */
function before(passage: Passage, { trigger }: AwardRow): Range {
  const { from } = sentenceAt(passage, trigger.from);
  return { from: Math.max(from, trigger.from - REACH), to: trigger.from };
}
