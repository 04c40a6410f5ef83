import type { Scan } from '../../../lexicon/scan.js';
import { WordSet } from '../../../lexicon/word-set.js';
import { COLON, COMMA, OPEN, PERCENT, SEMICOLON, SLASH, STOP } from '../../../text/marks.js';
import { NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed } from '../../passage.js';
import { amountBefore, isBounded, rankBehind, rankIn } from './amounts.js';
import type { AwardRow } from './claim.js';

export type Tallied = 'score' | 'rank' | 'votes' | 'votes_of' | 'votes_share';

/** What somebody reached beside an award: "98,5 điểm", "7/7 phiếu". Tokens `[from, to)`. */
export interface Tally {
  readonly role: Tallied;
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** Tallies that stand together, and whom they are about. */
export interface Reached {
  readonly tallies: readonly Tally[];
  /** Names in the sentence, as token ranges; or all who receive behind `from`, up to `to`. */
  readonly of: readonly Range[] | Range;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * The scores, ranks and votes of a sentence, each with whom it is about: those named right before it ("Sở Y tế 98,5 điểm"),
 * the last of them where it stands in brackets; or what follows: "5/6 phiếu đề nghị tặng Cờ thi đua cho Sở Y tế".
 */
export function reachedIn(scan: Scan, sentence: Parsed): Reached[] {
  const found: Reached[] = [];
  let names: readonly (readonly Range[])[] | null = null;
  for (let i = TOLD.next(scan, sentence.from, sentence.to); i >= 0; i = TOLD.next(scan, i + 1, sentence.to)) {
    const tallies = talliesAt(scan, i, sentence);
    if (tallies.length === 0) continue;
    names ??= namesOf(scan, sentence);
    const [{ from }] = tallies;
    const { to } = tallies[tallies.length - 1];
    const ahead = tallies.some(({ role }) => role.startsWith('votes')) && opensClause(scan, sentence, from, to);
    const ranked = tallies[0].role === 'rank' ? rankedBehind(scan, names, sentence.from, from, to) : null;
    const of = ahead ? { from: to, to: clauseEnd(scan, to, sentence.to) } : (ranked ?? namedBefore(scan, names, from));
    if (of) found.push({ tallies, of });
  }
  return found;
}

/** Whether it is about the one who receives in the row. */
export function isOf({ of }: Reached, { award, recipient }: AwardRow, sentence: Parsed): boolean {
  if (isList(of)) return of.some(({ from, to }) => from < recipient.to && recipient.from < to);
  const here = [award.from, recipient.from].filter((at) => at >= sentence.from && at < sentence.to);
  return here.length > 0 && here.every((at) => at >= of.from && at < of.to);
}
const isList = (of: Reached['of']): of is readonly Range[] => Array.isArray(of);

/** What is said at the word for points, votes or the rank. */
function talliesAt(scan: Scan, at: number, { from, to }: Parsed): Tally[] {
  switch (scan.word(at)) {
    case 'điểm':
      return THINGS.has(scan.word(at + 1)) ? [] : scoreAt(scan, at, from);
    case 'phiếu':
      return votesBefore(scan, scan.word(at - 1) === 'số' ? at - 1 : at, at + 1, from);
    case 'thành':
      return scan.word(at + 1) === 'viên' ? votesBefore(scan, at, at + 2, from).slice(0, 2) : [];
    case 'xếp':
    case 'đứng': {
      const rank = rankBehind(scan, at, to);
      return rank ? [{ role: 'rank', ...rank }] : [];
    }
    default:
      return [];
  }
}
/** The words of its cases. */
const TOLD = new WordSet(['điểm', 'phiếu', 'thành', 'xếp', 'đứng']);
/** "8 điểm công nghiệp", "6 điểm phần trăm", "3 điểm cầu": no points that somebody reached. */
const THINGS = new Set(
  'công phần cầu trường bán du vỡ giao dân tiếp thưởng cộng nóng đen sáng nghẽn ngập lở sạt'.split(' '),
);

function scoreAt(scan: Scan, at: number, start: number): Tally[] {
  const amount = amountBefore(scan, at, start);
  if (!amount || isBounded(scan, amount.from, at + 1)) return [];
  return [{ role: 'score', from: amount.from, to: at + 1, value: amount.value }];
}

/** "7/7 phiếu", "11/11 thành viên", "100% phiếu"; "từ 2/3 số phiếu trở lên" is a rule. */
function votesBefore(scan: Scan, at: number, to: number, start: number): Tally[] {
  const share = scan.mark(at - 1) === PERCENT;
  const amount = amountBefore(scan, share ? at - 1 : at, start);
  if (!amount || isBounded(scan, amount.from, to)) return [];
  const { from, value, of } = amount;
  if (share) return value <= 100 ? [{ role: 'votes_share', from, to, value }] : [];
  if (of === null) return [];
  return value <= of
    ? [
        { role: 'votes', from, to, value },
        { role: 'votes_of', from, to, value: of },
      ]
    : [];
}

/** Units and persons of the sentence, those of one list together. */
function namesOf(scan: Scan, sentence: Parsed): readonly (readonly Range[])[] {
  return chunksWithin(scan, sentence).flatMap((chunk): (readonly Range[])[] => {
    if (chunk.kind === 'units') return [chunk.list.units];
    return chunk.kind === 'persons' ? [chunk.list.persons.map(({ name }) => name)] : [];
  });
}

/** "…; xếp thứ nhì (là) | Sở Y tế |, xếp thứ ba Sở Nội vụ": a rank that opens its clause is that of the name right behind it. */
function rankedBehind(
  scan: Scan,
  names: readonly (readonly Range[])[],
  start: number,
  from: number,
  to: number,
): readonly Range[] | null {
  if (from > start && !scan.has(from - 1, PUNCTUATION) && scan.word(from - 1) !== 'và') return null;
  const at = scan.word(to) === 'là' ? to + 1 : to;
  return names.find(([first]) => first.from === at) ?? null;
}

/** The last list of names before the token; of it the last name alone where the words stand in brackets behind it. */
function namedBefore(scan: Scan, names: readonly (readonly Range[])[], at: number): readonly Range[] | null {
  const list = names.findLast((some) => some[0].from < at)?.filter(({ to }) => to <= at);
  const last = list?.at(-1);
  if (!list || !last || at - last.to > NEAR) return null;
  for (let i = last.to; i < at; i++) {
    if (scan.mark(i) === SEMICOLON) return null;
    if (scan.mark(i) === OPEN) return [last];
  }
  return list;
}
/** How far behind a name its score may stand, in tokens. */
const NEAR = 40;

/** "(với) 5/6 phiếu (nhất trí) đề nghị …": votes that open a clause are about what it goes on to say. */
function opensClause(scan: Scan, { from: start }: Parsed, from: number, to: number): boolean {
  let before = from - 1;
  while (before >= start && LEADS.has(scan.word(before))) before--;
  if (before < start || scan.mark(before) === SEMICOLON) return true;
  if (scan.mark(before) !== COMMA && scan.mark(before) !== COLON) return false;
  for (let i = to; i < to + 5; i++) if (PROPOSING.has(scan.kind('verb', i))) return true;
  return false;
}
const LEADS = new Set(['với', 'đạt', 'có', 'được', 'kết', 'quả']);
const PROPOSING = new Set(['propose', 'vote', 'give']);

function clauseEnd(scan: Scan, from: number, to: number): number {
  let i = from;
  while (i < to && scan.mark(i) !== SEMICOLON) i++;
  return i;
}

/** What the cell of a column holds: "98,5", "7/7 (100%)", "Nhất", "92,3" of the votes; `[from, to)` without its bars. */
export function talliesOfCell(
  scan: Scan,
  role: 'score' | 'rank' | 'votes' | 'share',
  from: number,
  to: number,
): Tally[] {
  if (role === 'rank') {
    const value = rankIn(scan, from, to);
    return value === null ? [] : [{ role, from, to, value }];
  }
  const tallies: Tally[] = [];
  for (let i = from + 1; i <= to; i++) {
    if (!scan.has(i - 1, NUMBER) || (i < to && scan.has(i, NUMBER)) || (i < to && JOINS.has(scan.mark(i)))) continue;
    const amount = amountBefore(scan, i, from);
    if (!amount) continue;
    if (role === 'score') return [{ role, from: amount.from, to: i, value: amount.value }];
    const { value, of } = amount;
    const words = { from: amount.from, to: scan.mark(i) === PERCENT ? i + 1 : i };
    if (scan.mark(i) === PERCENT || (role === 'share' && of === null && value <= 100))
      tallies.push({ role: 'votes_share', ...words, value });
    else if (of === null || value <= of) {
      tallies.push({ role: 'votes', ...words, value });
      if (of !== null) tallies.push({ role: 'votes_of', ...words, value: of });
    }
  }
  return tallies;
}
/** , . / */
const JOINS = new Set([COMMA, STOP, SLASH]);
