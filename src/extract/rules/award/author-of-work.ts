import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { WORKS } from '../../../lexicon/works.js';
import { SEMICOLON, STOP } from '../../../text/marks.js';
import { CAPITAL, LINE_START, NUMBER, PUNCTUATION } from '../../../text/tokens.js';

/**
 * End of the name of somebody whose work stands behind it in a line of its own: "| Đức Ban | với tập truyện ngắn “Đêm thức”", "2. | Dương Hướng | với
 * tiểu thuyết …": two to four words with capitals, whatever else they mean, since such a line names nobody but who made the work. `at` for others.
 */
export function authorEnd(scan: Scan, at: number): number {
  if (!scan.has(at, CAPITAL) || !opensLine(scan, at)) return at;
  let end = at;
  while (end - at < LONGEST && scan.has(end, CAPITAL) && !scan.has(end, PUNCTUATION | NUMBER)) end++;
  return end - at > 1 && isBeforeWork(scan, end) ? end : at;
}
const LONGEST = 4;

const opensLine = (scan: Scan, at: number): boolean =>
  scan.has(at, LINE_START) ||
  (scan.has(at - 1, LINE_START) && scan.has(at - 1, PUNCTUATION)) ||
  (scan.has(at - 2, LINE_START) && scan.has(at - 2, NUMBER) && scan.has(at - 1, PUNCTUATION));

/** "với | tiểu thuyết", "với các | tập thơ", "với | “Sông xa”" */
function isBeforeWork(scan: Scan, at: number): boolean {
  if (scan.word(at) !== 'với') return false;
  const work = MANY.has(scan.word(at + 1)) ? at + 2 : at + 1;
  if (QUOTES.has(scan.mark(work))) return true;
  // "với tập thể"
  if (scan.pairAt(work) === 'tập thể') return false;
  return WORKS.has(scan.slice(work, work + 1).toLowerCase()) || WORKS.has(scan.slice(work, work + 2).toLowerCase());
}
/**
 * End of what the words behind the name say of the work, up to a semicolon, the stop of the sentence, or what is done outside of quotes: a title may
 * hold anything ("tiểu thuyết “Bến không chồng”").
 */
export function workEnd(scan: Scan, at: number, limit: number): number {
  let quoted = false;
  let i = at;
  for (; i < limit; i++) {
    const mark = scan.mark(i);
    if (QUOTES.has(mark) || mark === CLOSES) quoted = mark !== CLOSES && !(quoted && mark === PLAIN);
    if (quoted) continue;
    if (mark === SEMICOLON || (mark === STOP && i === limit - 1)) break;
    if (scan.size('award', i) > 0 || (scan.layers(i) & ENDS) !== 0 || DONE.has(scan.kind('verb', i))) break;
  }
  return i;
}
const PLAIN = 0x22;
const CLOSES = 0x201d;
const ENDS = layerBits('bloc', 'role');
const DONE = new Set(['passive', 'receive', 'give', 'propose', 'vote']);

const MANY = new Set(['các', 'những', 'hai', 'ba']);
const QUOTES = new Set([0x22, 0x201c, 0xab]);
