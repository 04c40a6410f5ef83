import type { Scan } from '../../../lexicon/scan.js';
import { OPEN, STOP } from '../../../text/marks.js';
import type { Chunk } from '../../chunk.js';
import { isMark, opening, personsOf } from './chunk-at.js';
import { isLaureate } from './lead.js';

// Who is named beside what he has or what his family is given.

/** "(3) Anh hùng Lao động (AHLĐ) | ông Tô Hải | - Chủ nhiệm", "ông Tô Hải, Giám đốc | (được tuyên dương năm 1967)": named for what he has, and nothing is said that he does. */
export function bearsAward(scan: Scan, chunks: readonly Chunk[], index: number, end: number): boolean {
  const person = personsOf(chunks[end - 1]).at(-1);
  if (person !== undefined && bracketHonours(scan, person.name.to)) return true;
  const before = isMark(chunks[index - 1], ')') ? opening(chunks, index - 1) : index;
  return before > 0 && chunks[before - 1].kind === 'award';
}

/** "ông Tô Hải - Chủ tịch HĐQT Công ty Bến Đá | (được tuyên dương năm 2020)": behind a name and its titles. */
function bracketHonours(scan: Scan, name: number): boolean {
  let open = name;
  while (open - name < LONGEST_TITLES && scan.mark(open) !== OPEN && scan.mark(open) !== STOP) open++;
  return (
    scan.mark(open) === OPEN && scan.word(open + 1) === 'được' && isLaureate(scan, open + 1, open + LONGEST_BRACKET)
  );
}
const LONGEST_TITLES = 32;
const LONGEST_BRACKET = 8;

/** "trao Huân chương tới gia đình các đồng chí A và B | và nhấn mạnh": those whose family is given to do nothing; who gave goes on. */
export function isOfBereaved(scan: Scan, chunks: readonly Chunk[], index: number, end: number): boolean {
  if (end >= chunks.length || scan.word(chunks[end].from) !== 'và' || scan.size('act', chunks[end].from + 1) === 0)
    return false;
  const { from } = chunks[index];
  const of = scan.word(from - 1) === 'các' ? from - 1 : from;
  return KIN.has(scan.pairAt(of - 2)) && chunks.slice(0, index).some(({ kind }) => kind === 'persons');
}
const KIN = new Set(['gia đình', 'thân nhân']);
