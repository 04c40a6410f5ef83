import type { Scan } from '../../../lexicon/scan.js';
import { COMMA } from '../../../text/marks.js';
import { NUMBER } from '../../../text/tokens.js';
import type { Parsed, Passage } from '../../passage.js';
import type { AwardRow } from './claim.js';
import { isBody } from './denial.js';
import { sentenceAt } from './sentence-at.js';

/** What passes on those who were voted for above, and the sections that it names. */
interface Submission {
  readonly sentence: Parsed;
  readonly verb: { readonly from: number; readonly to: number };
  /** "tại mục I, II": "I" and "II"; none where all above are meant. */
  readonly sections: ReadonlySet<string>;
}

/**
 * "Khối nhất trí lập hồ sơ các đơn vị đủ phiếu tại mục I, II | trình | Thống đốc xem xét, quyết định tặng thưởng." under lists of those who
 * were voted for: they are proposed.
 */
export function submitted(passage: Passage, rows: readonly AwardRow[]): readonly AwardRow[] {
  if (!rows.some(({ status }) => status === 'voted')) return rows;
  const found = passage.sentences.flatMap((sentence) => submissionIn(passage.scan, sentence) ?? []);
  if (found.length === 0) return rows;
  // By sentence: a text may have as many of them as rows.
  const told = new Map<number, number[]>();
  rows.forEach((row, i) => {
    const { index } = sentenceAt(passage, Math.max(row.award.from, row.recipient.from));
    const own = told.get(index);
    if (own) own.push(i);
    else told.set(index, [i]);
  });
  const result = [...rows];
  for (const submission of found)
    for (const i of rowsAbove(passage, submission, told, rows))
      if (result[i].status === 'voted') result[i] = { ...result[i], status: 'recommended', trigger: submission.verb };
  return result;
}

/** The rows of the lists right above, of the sections that are named. */
function rowsAbove(
  passage: Passage,
  { sentence: { index }, sections }: Submission,
  told: ReadonlyMap<number, readonly number[]>,
  rows: readonly AwardRow[],
): readonly number[] {
  const found: number[] = [];
  for (let i = index - 1, gap = 0; i >= 0 && gap <= NEAR; i--, gap++) {
    const here = told.get(i);
    if (!here) continue;
    // Those of another bloc are passed on by others.
    if (found.length > 0 && rows[here[0]].bloc !== rows[found[0]].bloc) break;
    for (const row of here) if (sections.size === 0 || sections.has(sectionOf(passage, rows[row]))) found.push(row);
    gap = -1;
  }
  return found;
}
/** Sentences without a row between two that have one: a heading, those who were voted down. */
const NEAR = 4;

/** "II" of "II- Bằng khen của Thống đốc" */
function sectionOf(passage: Passage, { award }: AwardRow): string {
  const { from } = sentenceAt(passage, award.from);
  return numberAt(passage.scan, from);
}

/** "II", "3"; "" for another word. */
function numberAt(scan: Scan, at: number): string {
  const text = scan.slice(at, at + 1);
  return scan.has(at, NUMBER) ? String(Number(text)) : /^[IVX]{1,4}$/.test(text) ? text : '';
}

/** A sentence that names no award, and sends those above to who decides. */
function submissionIn(scan: Scan, sentence: Parsed): Submission | null {
  const { from, to } = sentence;
  const verb = submitsAt(scan, from, to);
  if (verb < 0 || !decides(scan, verb, to)) return null;
  for (let i = from; i < to; i++) if (scan.size('award', i) > 0 || DENIES.has(scan.kind('verb', i))) return null;
  const pointed = pointerIn(scan, from, to);
  return pointed && { sentence, verb: { from: verb, to: verb + scan.size('verb', verb) }, sections: pointed };
}

/** "Khối … | trình |", "Hội đồng … | đề nghị |": behind the body that does it; "theo đề nghị của các đơn vị" is another's. */
function submitsAt(scan: Scan, from: number, to: number): number {
  let body = false;
  for (let i = from; i < to; i++) {
    body ||= isBody(scan, i);
    if (body && scan.kind('verb', i) === 'propose' && !OTHERS.has(scan.word(i - 1))) return i;
  }
  return -1;
}
const OTHERS = new Set(['theo', 'được', 'có', 'các']);
const DENIES = new Set(['deny', 'negate', 'revoke', 'condition']);

/** "… xem xét, | quyết định tặng thưởng", "… | khen thưởng" */
function decides(scan: Scan, verb: number, to: number): boolean {
  // "đề nghị các đơn vị nêu trên làm tốt công tác khen thưởng" only urges
  const words = scan
    .slice(verb, verb + scan.size('verb', verb))
    .toLowerCase()
    .endsWith('trình')
    ? SENT_UP
    : REWARDS;
  for (let i = verb + 1; i + 1 < to; i++) if (words.has(scan.pairAt(i))) return true;
  return false;
}
const REWARDS = new Set(['tặng thưởng', 'xét tặng', 'quyết định']);
const SENT_UP = new Set([...REWARDS, 'khen thưởng', 'xem xét']);

/**
 * Those above: "các đơn vị đủ phiếu", "danh sách nêu trên", "các tập thể tại mục I, II", with the sections that are named; null where
 * nothing points to them.
 */
function pointerIn(scan: Scan, from: number, to: number): ReadonlySet<string> | null {
  let noun = -1;
  for (let i = from; i + 1 < to; i++) {
    const pair = scan.pairAt(i);
    if (NOUNS.has(pair)) noun = i;
    if (noun < 0 || i - noun > REACH) continue;
    if (scan.word(i) === 'mục' && numberAt(scan, i + 1) !== '') return sectionsAt(scan, i + 1, to);
    if (POINTS.has(pair)) return sectionsIn(scan, i, to);
  }
  return null;
}
const NOUNS = new Set(['đơn vị', 'tập thể', 'cá nhân', 'trường hợp', 'danh sách', 'hồ sơ']);
const POINTS = new Set(['đủ phiếu', 'nêu trên', 'có tên']);
const REACH = 8;

/** "đủ phiếu | tại mục I, II" */
function sectionsIn(scan: Scan, from: number, to: number): ReadonlySet<string> {
  for (let i = from; i < to && i - from < REACH; i++)
    if (scan.word(i) === 'mục' && numberAt(scan, i + 1) !== '') return sectionsAt(scan, i + 1, to);
  return new Set();
}

/** "I, II và III" */
function sectionsAt(scan: Scan, from: number, to: number): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = from; i < to; i += 2) {
    const number = numberAt(scan, i);
    if (number === '') break;
    found.add(number);
    if (scan.mark(i + 1) !== COMMA && scan.word(i + 1) !== 'và') break;
  }
  return found;
}
