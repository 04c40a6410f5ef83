import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { NUMBER } from '../../../text/tokens.js';
import type { Parsed } from '../../passage.js';
import { afterBracket, listFrom } from './list.js';
import { type Opening, opening, ownerBefore } from './list-start.js';
import { type Counted, countOfUnits, opensNames, pair } from './nouns.js';
import { isOfOthers } from './opening.js';

const BLOC = layerBits('bloc');
/** Beside these a list tells who receives, attends or leads. */
const OTHERS = layerBits('award', 'address', 'role');
const VERBS = new Set(['propose', 'vote', 'register', 'give', 'receive', 'passive', 'plan', 'deny', 'revoke']);
const COLON = 0x3a;
const OPEN = 0x28;
/** . ; : */
const CLAUSE_ENDS = new Set([0x2e, 0x3b, COLON]);

/**
 * A list that no known wording opens: "Khối gồm những đơn vị sau đây của ngành: | A, B, C". The bloc, then "gồm" or
 * "thành viên" and any words in which nobody does anything, up to a colon or a bracket; then as many names as are stated,
 * else three or more with nothing behind them.
 */
export function describedList(scan: Scan, { from, to, layers }: Parsed): Opening | null {
  if ((layers & BLOC) === 0) return null;
  for (let i = from + 2; i + 1 < to; i++) {
    const mark = scan.mark(i);
    if (mark !== COLON && mark !== OPEN) continue;
    const limit = mark === OPEN ? afterBracket(scan, i, to) - 1 : to;
    const said = limit > i ? introductionOf(scan, from, i) : null;
    if (!said) continue;
    const owned = ownerBefore(scan, from, i);
    const noun = owned?.noun ?? said.counted?.noun ?? null;
    if (!opensNames(scan, i + 1, limit, noun)) continue;
    const items = listFrom(scan, i + 1, limit, noun, owned?.owner);
    const count = said.counted?.count ?? null;
    if (items.length < 3 || (count === null ? items[items.length - 1].to < limit - 1 : items.length !== count))
      continue;
    const found = opening('listed', said.trigger, i + 1, limit);
    return { ...found, ...owned, noun, count, exact: count !== null };
  }
  return null;
}

/** So many tokens before the mark may stand between "gồm" and it. */
const REACH = 24;

/** What the clause before the mark says: of a bloc, and that something belongs to it; null for anything else. */
function introductionOf(scan: Scan, from: number, mark: number): { trigger: number; counted: Counted | null } | null {
  let trigger = -1;
  let bloc = false;
  let counted: Counted | null = null;
  for (let i = mark - 1; i >= from && !CLAUSE_ENDS.has(scan.mark(i)); i--) {
    bloc ||= (scan.layers(i) & BLOC) !== 0 && !isOfOthers(scan, i);
    if (mark - i > REACH) continue;
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
  return bloc && trigger >= 0 ? { trigger, counted } : null;
}
