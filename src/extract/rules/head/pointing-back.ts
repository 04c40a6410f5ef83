import { argumentOf, type Claim } from '../../../domain/claim.js';
import type { Scan } from '../../../lexicon/scan.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed, Passage } from '../../passage.js';
import { headClaim, type Said } from './head-claim.js';
import { Line, type TitlesByName } from './holder.js';

/**
 * "Năm 2027, Sở Y tế làm Trưởng khối. | Sang năm 2028, Sở Nội vụ đảm nhận trọng trách này": the role of the sentence before, in a
 * year of its own.
 */
export function pointingBack(
  passage: Passage,
  sentence: Parsed,
  titles: TitlesByName,
  before: readonly Claim[],
): Claim[] {
  const { scan } = passage;
  const at = dutyIn(scan, sentence);
  const last = before.at(-1);
  if (at < 0 || !last || argumentOf(last, 'role')?.value !== 'head') return [];
  const line = new Line(scan, chunksWithin(scan, sentence), titles);
  let index = line.chunks.findIndex((chunk) => chunk.from >= at - 2);
  while (line.isTaking(index - 1)) index--;
  const year = line.chunks.slice(0, index).findLast((chunk) => chunk.kind === 'year');
  const bloc = passage.blocAt(sentence.index, at);
  if (year?.kind !== 'year' || !bloc || argumentOf(last, 'bloc')?.value !== bloc.written) return [];
  const said: Said = { span: scan.span(at - 2, at + 1), role: 'head' };
  // "năm 2028, nhiệm vụ này | được chuyển giao cho | Sở Nội vụ"
  const taker = givenTo(scan, line, at + 1);
  const holders = taker >= 0 ? line.after(taker).slice(0, 1) : line.before(index - 1).slice(-1);
  return holders.map((holder) => headClaim(passage, bloc, said, holder, 'elected', year.year.last));
}

/** The chunk of who takes the duty over, behind "được (chuyển) giao (lại) cho" at the token; -1 for none. */
function givenTo(scan: Scan, line: Line, at: number): number {
  let i = at;
  while (HANDED.has(scan.word(i))) i++;
  return i > at && scan.word(i - 1) === 'cho' ? line.chunks.findIndex(({ from }) => from === i) : -1;
}
const HANDED = new Set(['được', 'chuyển', 'bàn', 'giao', 'lại', 'sang', 'cho']);

/**
 * "A làm Trưởng khối, B làm Phó khối trong năm 2027 và tiếp tục giữ vai trò này trong năm | 2028 |": all whom the sentence names, once more
 * in the later year.
 */
export function goingOn({ scan }: Passage, sentence: Parsed, found: readonly Claim[]): Claim[] {
  const at = dutyIn(scan, sentence);
  if (at < 0 || scan.nextPair('tiếp', 'tục', Math.max(sentence.from, at - FAR), at) < 0) return [];
  const year = sentence.chunks.find((chunk) => chunk.kind === 'year' && chunk.from > at && chunk.from - at < NEAR);
  if (year?.kind !== 'year') return [];
  const { last } = year.year;
  if (found.some((claim) => argumentOf(claim, 'year')?.value === last)) return [];
  const then = scan.span(year.from, year.to);
  return found.map((claim) => ({
    ...claim,
    arguments: claim.arguments.map((one) => (one.role === 'year' ? { ...one, value: last, spans: [then] } : one)),
  }));
}
/** "này | trong năm 2028" */
const NEAR = 5;
/** "tiếp tục | được tín nhiệm giữ vai trò này" */
const FAR = 12;

/** "trọng trách | này", "vai trò | này": the token in the sentence; -1 for none. */
function dutyIn(scan: Scan, { from, to }: Parsed): number {
  for (let i = scan.next('này', from + 2, to); i >= 0; i = scan.next('này', i + 1, to))
    if (DUTIES.get(scan.word(i - 1)) === scan.word(i - 2)) return i;
  return -1;
}

/** "trọng | trách", "nhiệm | vụ", "vai | trò", "vị | trí", "cương | vị": last words with those before. */
const DUTIES = new Map([
  ['trách', 'trọng'],
  ['vụ', 'nhiệm'],
  ['trò', 'vai'],
  ['trí', 'vị'],
  ['vị', 'cương'],
]);
