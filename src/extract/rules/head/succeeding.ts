import type { Claim } from '../../../domain/claim.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed, Passage } from '../../passage.js';
import type { Found } from './handover.js';
import { headClaim, type Said } from './head-claim.js';
import { type Holder, Line, type TitlesByName } from './holder.js';

/**
 * "Sở Y tế thôi làm Khối trưởng; | đơn vị kế nhiệm năm 2028 là | Sở Nội vụ": a clause behind the role says who comes after, without
 * naming the role again.
 */
export function successor(line: Line, index: number): Found[] {
  for (let i = line.afterRole(index); i < line.chunks.length && i - index < FAR; i++) {
    if (line.role(i)) return [];
    const named = line.isMark(i, ',;.') ? successorIn(line, i + 1) : null;
    if (named) return [{ rule: 'elected', index, holders: named.holders, year: named.year ?? 'next' }];
  }
  return [];
}
/** Chunks within which the clause begins. */
const FAR = 20;

/** "Sở Y tế thôi làm Khối trưởng. | Đơn vị kế nhiệm là Sở Nội vụ.": the same in a sentence of its own, of the bloc and the role before. */
export function successorBelow(passage: Passage, sentence: Parsed, titles: TitlesByName): Claim[] {
  const { scan } = passage;
  if (!OPENS.has(scan.word(sentence.from))) return [];
  const line = new Line(scan, chunksWithin(scan, sentence), titles);
  const named = successorIn(line, 0);
  const bloc = named && passage.blocAt(sentence.index, sentence.from);
  const year = named?.year ?? bloc?.nextYear ?? null;
  if (!named || !bloc) return [];
  const said: Said = { span: scan.span(sentence.from, sentence.from + 2), role: 'head' };
  return named.holders.map((holder) => headClaim(passage, bloc, said, holder, 'elected', year));
}

/** "đơn vị | kế nhiệm | năm 2028 | là | Sở Nội vụ", "thay thế | là | Sở Nội vụ": nothing but such words, a year and "là" or a colon before the unit. */
function successorIn(line: Line, from: number): { holders: readonly Holder[]; year: number | null } | null {
  let words = '';
  let year: number | null = null;
  for (let i = from; i - from < LONGEST; i++) {
    const chunk = line.chunks[i];
    if (chunk?.kind === 'year') year = chunk.year.last;
    else if (line.text(i) === 'là' || line.isMark(i, ':')) {
      const holders = COMES_AFTER.test(words) ? line.after(i + 1).slice(0, 1) : [];
      return holders.length > 0 ? { holders, year } : null;
    } else if (chunk?.kind !== 'word' && chunk?.kind !== 'cue' && chunk?.kind !== 'bloc') return null;
    else words += `${line.text(i)} `;
  }
  return null;
}
const LONGEST = 12;
const OPENS = new Set(['đơn', 'kế', 'người', 'thay', 'tiếp', 'cơ']);
/** Who comes after: a noun, or a verb of which it is the subject. */
const COMES_AFTER =
  /^(?:và )?(?:(?:đơn vị|cơ quan|người|thành viên) )?(?:được \p{L}+ )?(?:sẽ )?(?:kế nhiệm|kế tục|kế tiếp|kế vị|kế cận|thay thế|thay|nối tiếp|tiếp nối|tiếp quản|tiếp nhận|tiếp theo) /u;
