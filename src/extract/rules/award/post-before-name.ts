import { LONE_CALLINGS, STAFF_CALLINGS } from '../../../lexicon/callings.js';
import type { Scan } from '../../../lexicon/scan.js';
import { NUMBER } from '../../../text/tokens.js';
import { type Element, isMark, wordOf } from './element.js';

/**
 * Index of who is named behind a post written at length, with the houses in it: "nguyên Cán bộ Ban Dân y Khu ủy Bến Đá | Tô Văn Hải |", "Phó Chủ nhiệm
 * Ủy ban Kinh tế và Ngân sách của Quốc hội | Hà Thị Nhàn |". -1 where no post opens the words, where a verb, an award or somebody else stands between,
 * and where a word before the name says that it is of another ("do", "của", "và").
 */
export function namedBehindPost(scan: Scan, elements: readonly Element[], at: number): number {
  if (!opensPost(scan, elements[at])) return -1;
  for (let i = at + 1; i < elements.length && i - at < LONGEST_POST; i++) {
    const element = elements[i];
    if (element.kind === 'group') {
      if (element.items.length > 1 || element.items[0].count !== null) return -1;
      if (element.items[0].kind !== 'org') return endsPost(scan, elements, i) ? i : -1;
    } else if (!OF_POST.has(element.kind) || isMark(element, ':', ';', '.') || isMark(element, '“', '"')) return -1;
  }
  return -1;
}
/** In elements. */
const LONGEST_POST = 20;
const OF_POST: ReadonlySet<Element['kind']> = new Set(['word', 'filler', 'office', 'mark'] as const);

/** "nguyên", "Bí thư", "Chiến sĩ": what somebody is or was, and no house. */
function opensPost(scan: Scan, element: Element | undefined): boolean {
  if (element?.kind === 'office') return true;
  // "Nguyên Y | tá Ban Quân y": the capital of the word behind may be taken for a name
  if (element?.kind === 'group') return element.items[0].unknown && FORMER.has(scan.word(element.from));
  if ((element?.kind !== 'word' && element?.kind !== 'filler') || scan.has(element.from, NUMBER)) return false;
  const pair = scan.pairAt(element.from);
  return FORMER.has(scan.word(element.from)) || STAFF_CALLINGS.has(pair) || LONE_CALLINGS.has(pair);
}
const FORMER = new Set(['nguyên', 'cựu', 'cố']);

/** A house or an office stands right before the name: who is behind "do", "của" or a comma is another. */
function endsPost(scan: Scan, elements: readonly Element[], at: number): boolean {
  const before = elements[at - 1];
  if (before.kind === 'office') return true;
  return before.kind === 'group' && !JOINS.has(wordOf(scan, elements[at - 2])) && scan.word(before.to) !== 'do';
}
/** "cán bộ Ban Dân y và | Ban Binh vận | Tô Văn Hải" */
const JOINS = new Set(['và', 'cùng']);
