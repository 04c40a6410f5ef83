import type { Scan } from '../../../lexicon/scan.js';
import { anyUnitHead } from '../../../names/unit-head.js';
import { COLON, COMMA } from '../../../text/marks.js';
import { CAPITAL, PUNCTUATION } from '../../../text/tokens.js';
import type { Parsed } from '../../passage.js';
import { listFrom } from './list.js';
import { afterBracket } from './list-links.js';
import { isGiven, type Opening, opening } from './list-start.js';
import { countOfUnits, opensNames, pair, pluralNouns } from './nouns.js';

const LEAST = 3;

/** "cả cụm | (Bến Đá, Tân Khê, Vân Trạch)", "toàn khối | (Sở A, Sở B và Sở C)": the bracket names all of it, and nothing else. */
export function wholeInBracket(scan: Scan, { to }: Parsed, open: number): Opening | null {
  if (!WHOLE.has(scan.word(open - 2)) || scan.size('bloc', open - 1) !== 1) return null;
  const close = afterBracket(scan, open, to) - 1;
  if (close <= open || !opensNames(scan, open + 1, close) || isGiven(scan, close + 1)) return null;
  const items = listFrom(scan, open + 1, close, null);
  return items.length >= LEAST && items[items.length - 1].to === close
    ? opening('called-members', open, open + 1, close)
    : null;
}
const WHOLE = new Set(['cả', 'toàn']);

/** "4 xã trong cụm|, tức các xã A, B, C, D|, đã …", "cả 4 xã trong cụm | là A, B, C, D": as many names as are counted; `at`: "trong". */
export function countedThatIs(scan: Scan, { from, to }: Parsed, at: number, behind: number): Opening | null {
  let i = scan.mark(behind) === COMMA ? behind + 1 : behind;
  const that = scan.word(i) === 'tức';
  if (that) i++;
  const is = scan.word(i) === 'là';
  if (is) i++;
  if (!that && !is) return null;
  const counted = [at - 2, at - 3, at - 4]
    .map((start) => (start >= from ? countOfUnits(scan, start) : null))
    .find(Boolean);
  return counted?.to === at ? asMany(scan, at, i, to, counted.count, counted.noun) : null;
}

/** "Là mái nhà chung của | 4 xã A, B, C, D|, Cụm thi đua số 8 họp": what the bloc is made of, before its name. */
export function namedBeforeIt(scan: Scan, { from, chunks }: Parsed): Opening | null {
  if (!OPENS.has(scan.word(from)) && !(pair(scan, from, 'quy', 'tụ') || pair(scan, from, 'tập', 'hợp'))) return null;
  const bloc = chunks.find(({ kind }) => kind === 'bloc');
  if (!bloc || scan.mark(bloc.from - 1) !== COMMA) return null;
  for (let i = from + 1; i < bloc.from && i - from < LEAD && !scan.has(i, PUNCTUATION); i++) {
    const counted = countOfUnits(scan, i);
    if (!counted) continue;
    const at = scan.has(i + 1, CAPITAL) ? i + 1 : scan.mark(counted.to) === COLON ? counted.to + 1 : counted.to;
    const found = asMany(scan, from, at, bloc.from - 1, counted.count, counted.noun);
    const items = found ? listFrom(scan, found.at, found.limit, found.noun) : [];
    return found && items[items.length - 1].to === found.limit ? { ...found, bloc: bloc.from } : null;
  }
  return null;
}
const OPENS = new Set(['là', 'gồm']);
/** Words before the count: "Là nơi sinh hoạt thi đua của". */
const LEAD = 12;

function asMany(
  scan: Scan,
  trigger: number,
  at: number,
  limit: number,
  count: number,
  noun: string | null,
): Opening | null {
  const plural = pluralNouns(scan, at, limit);
  // "các | trường THCS | Bến Đá, Tân Khê": what the names elide
  const head = plural || scan.word(at) !== 'các' ? null : anyUnitHead(scan, at + 1);
  const elided = plural ? plural.noun : head ? scan.slice(head.from, head.to) : noun;
  const found = { ...opening('called-members', trigger, plural?.at ?? head?.from ?? at, limit), noun: elided };
  if (count < LEAST || !opensNames(scan, found.at, limit, found.noun)) return null;
  return listFrom(scan, found.at, limit, found.noun).length === count ? { ...found, count, exact: true } : null;
}
