import type { Scan } from '../../../lexicon/scan.js';
import { WordSet } from '../../../lexicon/word-set.js';
import { plainWords } from '../../../names/plain-words.js';
import { COLON, COMMA, PERCENT, SEMICOLON, STOP } from '../../../text/marks.js';
import { LINE_START, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed, Passage } from '../../passage.js';
import { type AwardRow, isWithheld, NOTHING_TOLD, rowWith } from './claim.js';
import { isCouncil, sessionOf } from './council.js';
import { isResult } from './denial.js';
import { RULES } from './rules.js';
import { sentenceAt } from './sentence-at.js';
import { saysVoters } from './voters.js';

/** Tokens `[from, to)`. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** "Hội đồng không thông qua trường hợp này", "Hội đồng thông qua toàn bộ danh sách nêu trên, trừ …". */
interface Verdict {
  readonly sentence: Parsed;
  readonly words: Range;
  readonly passes: boolean;
  /** The council by name; null where the text is about its session. */
  readonly council: Range | null;
  /** Of all that was listed, not of the last one. */
  readonly all: boolean;
  /** Nothing says which case it is of: the one of the sentence, else the last one, unless the sentence names somebody else. */
  readonly bare: boolean;
  /** What is told before it was judged by itself: "Sở Y tế: 9/9 phiếu, đạt; | Thuế tỉnh: 2/9 phiếu, không đạt". */
  readonly since: number;
  /** Of nothing but what its own line tells. */
  readonly ofLine: boolean;
  /** Past "trừ": what is said behind it the verdict is not of; -1 for none. */
  readonly except: number;
}

/**
 * What a council says of cases that were told before: a case that it passes is so, a case that it does not pass is refused. The rows as
 * they stand where nobody speaks of them again.
 */
export function judged(passage: Passage, rows: readonly AwardRow[], withheld: AwardRow[]): readonly AwardRow[] {
  const asked = rows.some(({ status }) => status === 'recommended' || status === 'voted');
  const verdicts = asked ? passage.sentences.flatMap((sentence) => verdictIn(passage.scan, sentence) ?? []) : [];
  if (verdicts.length === 0) return rows;
  // By sentence: a text may have as many verdicts as rows.
  const told = new Map<number, number[]>();
  rows.forEach((row, i) => {
    const { index } = sentenceAt(passage, row.award.from);
    told.set(index, [...(told.get(index) ?? []), i]);
  });
  const result: (AwardRow | null)[] = [...rows];
  for (const verdict of verdicts) {
    const { sentence, words, all, except } = verdict;
    const here = told.get(sentence.index) ?? [];
    const outside = except < 0 ? [] : here.filter((i) => rows[i].award.from >= except);
    const own = here.filter((i) => {
      const { from } = rows[i].award;
      return !outside.includes(i) && from < words.from && from >= verdict.since;
    });
    if (verdict.bare && own.length === 0 && namesOthers(passage.scan, sentence)) continue;
    const meant = own.length > 0 && !all ? own : rowsAbove(passage, verdict, told);
    // "…, trừ trường hợp Sở Y tế đề nghị tặng Cờ thi đua do không đạt tỷ lệ phiếu": refused by its own words
    const no = except < 0 ? [] : withheld.filter(({ award }) => award.from >= except && award.to <= sentence.to);
    const out = new Set([...outside.map((i) => rows[i]), ...no].map((row) => keyOf(passage.scan, row)));
    for (const i of [...meant, ...outside]) {
      const row = rows[i];
      const excepted = out.has(keyOf(passage.scan, row)) || isNamed(passage.scan, verdict, row);
      result[i] = null;
      if (excepted === verdict.passes) withheld.push(refused(row, words));
      else result[i] = passed(passage, row, verdict);
    }
  }
  return result.filter((row) => row !== null);
}

/** "1.2. Trường Bến Đá: 5/11 phiếu - không thông qua": of a case of its own. */
const namesOthers = (scan: Scan, sentence: Parsed): boolean =>
  chunksWithin(scan, sentence).some(
    ({ kind, from }) => (kind === 'units' || kind === 'persons') && !isBoard(scan, from),
  );

/** The rows of the sentences right before: the last of them, or all of the list. */
function rowsAbove(
  { sentences, document }: Passage,
  { sentence, all, ofLine }: Verdict,
  told: ReadonlyMap<number, readonly number[]>,
): readonly number[] {
  const found: number[] = [];
  const cell = document.blocks[sentence.block].cell;
  let gap = 0;
  for (let i = sentence.index - 1; i >= 0 && gap <= (found.length === 0 ? NEAR : 1); i--) {
    if (ofLine && sentences[i].block !== sentence.block) break;
    // "Hội đồng không thông qua" in a cell is said of its own row
    const above = document.blocks[sentences[i].block].cell;
    if (cell && !all && (above?.table !== cell.table || above.row !== cell.row)) break;
    const rows = told.get(i);
    if (rows) {
      for (const row of rows) found.push(row);
      gap = 0;
      if (!all) break;
    } else if (sentences[i].kind !== 'table-cell') gap++;
  }
  return found;
}
const NEAR = 2;

function passed(passage: Passage, row: AwardRow, { words, council }: Verdict): AwardRow {
  const body = council ?? sessionOf(passage);
  if (!body || row.status !== 'recommended') return row;
  return rowWith(row, { told: { ...(row.told ?? NOTHING_TOLD), passed: [body, words] } });
}

const refused = (row: AwardRow, { from, to }: Range): AwardRow =>
  isWithheld(row.status) ? row : { ...row, rule: RULES.refused, status: 'refused', trigger: { from, to } };

const keyOf = (scan: Scan, row: AwardRow): string => `${row.code} ${nameOf(scan, row)}`;
const nameOf = (scan: Scan, { recipient: { from, to } }: AwardRow): string => plainWords(scan, from, to);

/** "…, trừ | Sở Y tế", "…, trừ | trường hợp Sở Y tế đề nghị tặng Cờ thi đua và trường hợp …": named behind it, with its award or none. */
function isNamed(scan: Scan, { except, sentence }: Verdict, row: AwardRow): boolean {
  if (except < 0) return false;
  const cases = plainWords(scan, except, sentence.to).split('trường hợp');
  const award = plainWords(scan, row.award.from, row.award.to);
  let awards = false;
  for (let i = except; i < sentence.to; i++) awards ||= scan.size('award', i) > 0;
  return cases.some((one) => one.includes(nameOf(scan, row)) && (!awards || one.includes(award)));
}

/** "II. Các tập thể không được Hội đồng thông qua", without a stop: over others. */
function headsOthers(scan: Scan, from: number, to: number): boolean {
  const first = scan.mark(from + 1) === STOP ? from + 2 : from;
  return (
    (scan.word(first) === 'các' || scan.word(first) === 'những') &&
    NOUNS.has(scan.pairAt(first + 1)) &&
    !scan.has(to - 1, PUNCTUATION)
  );
}

function verdictIn(scan: Scan, sentence: Parsed): Verdict | null {
  const { from, to } = sentence;
  if (headsOthers(scan, from, to)) return null;
  let counted: Verdict | null = null;
  for (let i = from; i + 1 < to; i++) {
    if (!VERBS.holds(scan, i)) continue;
    const size = passing(scan, i);
    if (size === 0 || (scan.word(i - 1) === 'không' && saysVoters(scan, i - 1))) continue;
    const leftOut = isLeftOut(scan, i);
    if (leftOut && !isOfLast(scan, sentence, i)) continue;
    const later = leftOut || isPutOff(scan, i);
    if (later && !leftOut && isOfAnother(scan, sentence, i)) continue;
    if (isOfCounted(scan, sentence, i)) continue;
    const told = objectOf(scan, i + size, to) ?? subjectOf(scan, from, i);
    const object = told ?? (later ? { all: false, none: false, to: i } : alone(scan, from, i, i + size, to));
    if (!object) continue;
    const denies =
      later || scan.word(i) === 'bác' || NOT.has(scan.word(i - 1)) || isDeniedPassive(scan, from, i) || object.none;
    let council: Range | null = null;
    for (let j = from; j < i; j++) if (isCouncil(scan, j) || isBoard(scan, j)) council = { from: j, to: j + 2 };
    const words = { from: i, to: i + size };
    const verdict = {
      sentence,
      words,
      passes: !denies,
      council,
      all: object.all,
      bare: told === null,
      since: scan.word(i) === 'đạt' ? clauseAt(scan, from, i) : from,
      ofLine: isNotAsked(scan, i),
      except: exceptIn(scan, Math.max(object.to, i), to),
    };
    // "03/09 phiếu | đồng ý |; không thông qua": how many did, before what came of it
    if (!saysVoters(scan, i)) return verdict;
    counted ??= verdict;
  }
  return counted;
}

const isBoard = (scan: Scan, at: number): boolean => scan.word(at) === 'hội' && scan.word(at + 1) === 'đồng';

/** "thông qua", "nhất trí", "đồng ý"; "bác (bỏ)": tokens of the verb. */
function passing(scan: Scan, at: number): number {
  if (PASSES.get(scan.word(at)) === scan.word(at + 1)) return 2;
  if (isPutOff(scan, at)) return 2;
  if (isLeftOut(scan, at)) return 4;
  if (isNotAsked(scan, at)) {
    // "Hội đồng không | đề nghị khen thưởng |, gồm Sở Y tế"
    const size = scan.word(at) === 'trình' ? 1 : 2;
    return scan.pairAt(at + size) === 'khen thưởng' ? size + 2 : size;
  }
  // "09/09 phiếu - | ĐẠT |", "Kết quả: | đạt |."
  if (scan.word(at) === 'đạt' && isResult(scan, at, at + 1)) return 1;
  // "không | đạt | tỷ lệ phiếu", "Không | đạt |."
  if (scan.word(at) === 'đạt' && NOT.has(scan.word(at - 1)))
    return LACKED.has(scan.word(at + 1)) || scan.mark(at + 1) === STOP ? 1 : 0;
  return scan.word(at) === 'bác' && scan.kind('verb', at) === 'revoke' ? scan.size('verb', at) : 0;
}
/** "biểu quyết | để lại, không trình đợt này": not this time. */
function isPutOff(scan: Scan, at: number): boolean {
  if (scan.word(at) !== 'để' || scan.word(at + 1) !== 'lại') return false;
  const next = scan.mark(at + 2) === COMMA ? at + 3 : at + 2;
  return NOT.has(scan.word(next)) && PUT.has(scan.word(next + 1));
}
const PUT = new Set(['trình', 'xét', 'đề']);

/** "không | đưa vào danh sách" */
const isLeftOut = (scan: Scan, at: number): boolean =>
  scan.word(at) === 'đưa' &&
  NOT.has(scan.word(at - 1)) &&
  scan.word(at + 1) === 'vào' &&
  scan.pairAt(at + 2) === 'danh sách';

/** "…: ông Tô Hải, 6/9 phiếu. Do phải đạt 90% nên Hội đồng không | đề nghị |.": of the one in the line. */
const isNotAsked = (scan: Scan, at: number): boolean =>
  (scan.pairAt(at) === 'đề nghị' || scan.word(at) === 'trình') && NOT.has(scan.word(at - 1)) && isBoard(scan, at - 3);

/** Where the clause begins: behind the last semicolon. */
function clauseAt(scan: Scan, from: number, at: number): number {
  let first = at;
  while (first > from && scan.mark(first - 1) !== SEMICOLON) first--;
  return first;
}

/** "Ông Tô Hải đề nghị Bằng khen cho Sở Y tế; | qua thảo luận, Hội đồng không đưa vào danh sách": a clause of the council that names nobody else. */
function isOfLast(scan: Scan, sentence: Parsed, at: number): boolean {
  const first = clauseAt(scan, sentence.from, at);
  let board = false;
  for (let i = first; i < at; i++) board ||= isBoard(scan, i);
  const names = chunksWithin(scan, sentence).some(
    ({ kind, from }) => (kind === 'units' || kind === 'persons') && from >= first && !isBoard(scan, from),
  );
  return board && !names;
}

/** "… tặng Bằng khen cho Sở Y tế; | riêng hồ sơ của Thuế tỉnh | để lại", "… để lại, không trình | đối với Thuế tỉnh": named behind the last award. */
function isOfAnother(scan: Scan, sentence: Parsed, at: number): boolean {
  const chunks = chunksWithin(scan, sentence);
  const award = chunks.findLast(({ kind, from }) => kind === 'award' && from < at);
  return chunks.some(
    ({ kind, from }) => (kind === 'units' || kind === 'persons') && from > (award?.from ?? at) && !isBoard(scan, from),
  );
}
/** "thông qua 38 cá nhân; | 03 cá nhân | không đạt.": so many others, none of whom got a row. */
const isOfCounted = (scan: Scan, sentence: Parsed, at: number): boolean =>
  scan.word(at) === 'đạt' && chunksWithin(scan, sentence).some(({ kind, to }) => kind === 'count' && to === at - 1);
const PASSES = new Map([
  ['thông', 'qua'],
  ['nhất', 'trí'],
  ['thống', 'nhất'],
  ['đồng', 'ý'],
  ['tán', 'thành'],
  ['chấp', 'thuận'],
]);
/** Asked of every word of a paper that proposes. */
const VERBS = new WordSet([...PASSES.keys(), 'bác', 'đạt', 'để', 'đưa', 'đề', 'trình']);
const NOT = new Set(['không', 'chưa']);
const LACKED = new Set(['tỷ', 'tỉ', 'số', 'đủ']);

/** "không được Hội đồng | thông qua" */
function isDeniedPassive(scan: Scan, from: number, at: number): boolean {
  for (let i = at - 1; i > from && at - i < 6; i--) if (scan.word(i) === 'được') return NOT.has(scan.word(i - 1));
  return false;
}

interface Pointed {
  readonly all: boolean;
  /** "trường hợp nào" */
  readonly none: boolean;
  readonly to: number;
}

/** Behind the verb: "trường hợp này", "toàn bộ danh sách (đề nghị) nêu trên", "trường hợp nào"; null where it is of anything else. */
function objectOf(scan: Scan, at: number, limit: number): Pointed | null {
  let all = false;
  let noun = false;
  for (let i = at; i < limit && i - at < REACH; i++) {
    const word = scan.word(i);
    if (word === 'này' || word === 'trên' || word === 'nào')
      return noun ? { all: all || word === 'nào', none: word === 'nào', to: i + 1 } : null;
    if (NOUNS.has(`${word} ${scan.word(i + 1)}`)) {
      noun = true;
      all ||= word === 'danh';
      i++;
    } else if (ALL.has(word)) all = true;
    else if (scan.has(i, NUMBER)) all ||= Number(scan.slice(i, i + 1)) > 1;
    else if (!BETWEEN.has(word) && scan.mark(i) !== PERCENT) return null;
  }
  return null;
}

/** In front of it, where the sentence opens with the case: "Trường hợp này (không) được Hội đồng | thông qua". */
function subjectOf(scan: Scan, from: number, at: number): Pointed | null {
  // "Kết quả bỏ phiếu: cả 03 trường hợp trên đều được | thông qua"
  for (let i = from; i < at; i++) {
    if (i > from && scan.mark(i - 1) !== COLON && scan.mark(i - 1) !== COMMA && scan.mark(i - 1) !== SEMICOLON)
      continue;
    const object = objectOf(scan, i, at);
    if (object && !object.none && at - object.to < 8) return object;
  }
  return null;
}

/** "Kết luận: (không) thông qua.", "Hội đồng (không) nhất trí.", "3/10 phiếu; không thông qua": nothing stands behind the verb; of the last case. */
function alone(scan: Scan, from: number, at: number, to: number, limit: number): Pointed | null {
  const mark = scan.mark(to);
  // "Hội đồng không nhất trí|, trả lại hồ sơ": what becomes of it
  const ends = to >= limit || mark === STOP || mark === SEMICOLON || (mark === COMMA && NOT.has(scan.word(at - 1)));
  if (!ends) return null;
  // "06/15 phiếu đồng ý. | Không đạt."; not "Sở Y tế: 15/15 phiếu. Đạt. Sở Giao thông: 5/15 phiếu. | Không đạt."
  let said = scan.word(at) === 'đạt' && at - from === 1 && endsVote(scan, from);
  for (let i = from; i < at; i++) {
    const word = scan.word(i);
    said ||= word === 'phiếu' || isBoard(scan, i) || (word === 'kết' && RESULTS.has(scan.word(i + 1)) && at - from < 6);
  }
  return said ? { all: false, none: false, to } : null;
}
/** "2. Bằng khen cho Sở Tư pháp: 06/15 phiếu đồng ý. |": a line whose only sentence so far ends with its votes. */
function endsVote(scan: Scan, from: number): boolean {
  let end = from - 2;
  // "06/15 phiếu | đồng ý, đạt 40%."; not "…, điểm chuyển đổi số 60/100."
  while (end > 0 && from - end < REACH && (SHARES.has(scan.word(end)) || scan.has(end, NUMBER | PUNCTUATION))) end--;
  if (scan.word(end) !== 'phiếu') return false;
  for (let i = end - 1; i >= 0 && from - i < LONGEST_CASE; i--) {
    // "2. |", "1.2. |" number the line
    if (scan.mark(i) === STOP && !isNumbering(scan, i)) return false;
    if (scan.has(i, LINE_START)) return true;
  }
  return false;
}
function isNumbering(scan: Scan, stop: number): boolean {
  let i = stop;
  while (i > 0 && !scan.has(i, LINE_START) && scan.has(i, NUMBER | PUNCTUATION)) i--;
  return scan.has(i, LINE_START) && stop - i < 6;
}
const SHARES = new Set(['đồng', 'ý', 'tán', 'thành', 'thuận', 'đạt', 'chiếm', 'tỷ', 'tỉ', 'lệ']);
const LONGEST_CASE = 60;
const RESULTS = new Set(['luận', 'quả']);
const REACH = 14;
const NOUNS = new Set(['trường hợp', 'danh sách', 'hồ sơ', 'đề nghị', 'tập thể', 'đơn vị', 'đề xuất', 'kết quả']);
const ALL = new Set(['toàn', 'tất', 'cả', 'các', 'những', 'hai', 'ba', 'bốn', 'năm', 'sáu']);
const BETWEEN = new Set(
  'bộ với về đối việc đề nghị khen thưởng tặng xét được của nêu nói kể đã vừa có tên theo ở như'.split(' '),
);

/** Past "trừ", "ngoại trừ", "riêng", "chỉ không"; -1 for none. */
function exceptIn(scan: Scan, from: number, to: number): number {
  for (let i = from; i < to; i++) if (EXCEPT.has(scan.word(i))) return i + 1;
  return -1;
}
const EXCEPT = new Set(['trừ', 'riêng']);
