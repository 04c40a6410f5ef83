import type { Scan } from '../../../lexicon/scan.js';
import { anyUnitHead } from '../../../names/unit-head.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { CLOSE, COLON, COMMA, OPEN } from '../../../text/marks.js';
import { PUNCTUATION } from '../../../text/tokens.js';
import { listFrom } from './list.js';
import { afterBracket } from './list-links.js';
import { isGiven, type Opening, opening } from './list-start.js';
import { opensNames, type Plural } from './nouns.js';

/** "gồm các xã, phường: | A, B", to the end of the bracket that holds it. */
export function afterNouns(scan: Scan, trigger: number, { at, noun }: Plural, limit: number): Opening | null {
  const end = bracketEnd(scan, trigger, limit);
  if (at === limit) return { ...opening('listed', trigger, limit, limit), noun };
  if (!opensNames(scan, at, end, noun)) return null;
  const many = schoolsFrom(scan, trigger, at);
  return { ...opening('listed', trigger, many, end), noun };
}

/** "gồm | các trường: ĐH Y Bến Đá, CĐ Tân Khê": schools by the letters of their level are read with the noun before them. */
function schoolsFrom(scan: Scan, trigger: number, at: number): number {
  const many = at - 3;
  const letters =
    many > trigger &&
    scan.word(many) === 'các' &&
    scan.word(many + 1) === 'trường' &&
    LEVELS.test(scan.slice(at, at + 1));
  return letters ? many : at;
}
const LEVELS = /^(?:ĐH|CĐ|TC)$/u;

/** "gồm các huyện, thị đồng bằng ven biển (A, B, C)", "gồm các xã phía tây của tỉnh: A, B": nouns and what they are like. */
export function describedNouns(scan: Scan, trigger: number, at: number, limit: number): Opening | null {
  const head = scan.word(at) === 'các' ? anyUnitHead(scan, at + 1) : null;
  if (!head && !(scan.word(at) === 'các' && scan.kind('count', at + 1) === 'org')) return null;
  let several = false;
  for (let i = at + 2; i < limit && i - at < 14; i++) {
    const mark = scan.mark(i);
    if (mark === OPEN || mark === COLON) {
      const close = mark === OPEN ? afterBracket(scan, i, limit) - 1 : bracketEnd(scan, trigger, limit);
      const noun = head && isTerritory(head.kind) && !several ? scan.slice(head.from, head.to) : null;
      if (close <= i || !opensNames(scan, i + 1, close, noun) || isGiven(scan, close + 1)) return null;
      const items = listFrom(scan, i + 1, close, noun);
      const whole = items.length >= 2 && (mark === COLON || items[items.length - 1].to === close);
      return whole ? { ...opening('listed', trigger, i + 1, close), noun } : null;
    }
    if (mark === COMMA) several = true;
    else if (scan.has(i, PUNCTUATION) || scan.size('act', i) > 0 || VERBS.has(scan.kind('verb', i))) return null;
  }
  return null;
}
const VERBS = new Set(['propose', 'vote', 'register', 'give', 'receive', 'passive']);

/** The end of the bracket that opens right before the token, else the limit. */
export function bracketEnd(scan: Scan, at: number, limit: number): number {
  if (scan.mark(at - 1) !== OPEN) return limit;
  for (let i = at; i < limit; i++) if (scan.mark(i) === CLOSE) return i;
  return limit;
}
