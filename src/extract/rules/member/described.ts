import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { COLON, OPEN, SEMICOLON, STOP } from '../../../text/marks.js';
import { NUMBER } from '../../../text/tokens.js';
import type { Parsed } from '../../passage.js';
import { listFrom } from './list.js';
import { afterBracket } from './list-links.js';
import { type Opening, opening, ownerBefore } from './list-start.js';
import { type Counted, countOfUnits, opensNames, pair } from './nouns.js';
import { isOfOthers } from './opening.js';

const BLOC = layerBits('bloc');
/** Beside these a list tells who receives, attends or leads. */
const OTHERS = layerBits('award', 'address', 'role');
const VERBS = new Set(['propose', 'vote', 'register', 'give', 'receive', 'passive', 'plan', 'deny', 'revoke']);
/** . ; : */
const CLAUSE_ENDS = new Set([STOP, SEMICOLON, COLON]);

/**
 * A list that no known wording opens: "Khối gồm những đơn vị sau đây của ngành: | A, B, C". The bloc, then "gồm" or
 * "thành viên" and any words in which nobody does anything, up to a colon or a bracket; then as many names as are stated,
 * else three or more with nothing behind them.
 */
export function describedList(scan: Scan, { from, to, layers }: Parsed): Opening | null {
  if ((layers & BLOC) === 0) return null;
  let spoken = false;
  for (let i = from; i + 1 < to; i++) {
    const mark = scan.mark(i);
    if ((scan.layers(i) & BLOC) !== 0) spoken ||= !isOfOthers(scan, i);
    const found = spoken && (mark === COLON || mark === OPEN) ? listBehind(scan, from, i, to) : null;
    if (found) return found;
    if (CLAUSE_ENDS.has(mark)) spoken = false;
  }
  return null;
}

/** The list behind the colon or in the bracket at the token. */
function listBehind(scan: Scan, from: number, mark: number, to: number): Opening | null {
  const limit = scan.mark(mark) === OPEN ? afterBracket(scan, mark, to) - 1 : to;
  const said = limit > mark ? introductionOf(scan, from, mark) : null;
  if (!said) return null;
  const owned = ownerBefore(scan, from, mark);
  const noun = owned?.noun ?? said.counted?.noun ?? null;
  if (!opensNames(scan, mark + 1, limit, noun)) return null;
  const items = listFrom(scan, mark + 1, limit, noun, owned?.owner);
  const count = said.counted?.count ?? null;
  if (items.length < 3 || (count === null ? items[items.length - 1].to < limit - 1 : items.length !== count))
    return null;
  return { ...opening('listed', said.trigger, mark + 1, limit), ...owned, noun, count, exact: count !== null };
}

/** So many tokens before the mark may stand between "gồm" and it. */
const REACH = 24;

/** What stands before the mark in its clause: that something belongs together; null where something is done. */
function introductionOf(scan: Scan, from: number, mark: number): { trigger: number; counted: Counted | null } | null {
  let trigger = -1;
  let counted: Counted | null = null;
  for (let i = mark - 1; i >= from && mark - i <= REACH && !CLAUSE_ENDS.has(scan.mark(i)); i--) {
    if ((scan.layers(i) & OTHERS) !== 0 || VERBS.has(scan.kind('verb', i)) || scan.size('title', i) > 1) return null;
    // "trao quà cho 3 đơn vị thành viên: A, B, C"
    if (scan.word(i) === 'cho') return null;
    if (scan.word(i) === 'gồm' || pair(scan, i, 'thành', 'viên')) trigger = i;
    const number = scan.has(i, NUMBER) || scan.kind('count', i) === 'number';
    const units = number ? countOfUnits(scan, i) : null;
    counted ??= units;
    // "gồm 3 nội dung: A, B, C"
    if (number && units === null && trigger < 0 && scan.word(i - 1) !== 'số' && scan.word(i - 1) !== 'năm') return null;
  }
  return trigger < 0 ? null : { trigger, counted };
}
