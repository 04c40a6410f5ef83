import type { Scan } from '../../../lexicon/scan.js';
import { COLON, COMMA } from '../../../text/marks.js';
import { LINE_START } from '../../../text/tokens.js';
import { chunksWithin } from '../../chunker.js';
import { entryAt } from '../../entry.js';
import type { Parsed, Passage } from '../../passage.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark, wordOf } from './element.js';
import { elementsIn } from './elements-in.js';
import { markersEnd } from './line-marker.js';
import { kindDivided, namesAnnex, saysMerit } from './list-words.js';

// Lines under an award, or under what divides those who have it, that name them one behind the other or one a line, without any marker.

/**
 * "Sở Y tế; Tập thể Khoa Nhi và Khoa Dược.", "Bà Hà Nhàn, sinh năm 1980, giáo viên, đã có thành tích xuất sắc": a line of its own that names
 * somebody first and tells no more than who they are and what for; not a sentence: "Sở Y tế tổ chức hội nghị", "Bà Hà Nhàn, giáo viên, cho biết".
 */
export function isNamesLine(passage: Passage, sentence: Parsed): boolean {
  const { scan, sentences } = passage;
  const { index, from, to, zone, kind } = sentence;
  if ((zone !== 'body' && zone !== 'heading') || kind === 'table-cell' || to - from > LONGEST) return false;
  if (!scan.has(from, LINE_START) || scan.mark(to - 1) === COLON || markersEnd(scan, from, to) > from) return false;
  const next = sentences[index + 1];
  if (next && next.block === sentence.block && !scan.has(next.from, LINE_START)) return false;
  const elements = elementsIn(passage, sentence);
  const [first, second] = elements;
  if (first?.kind !== 'group' || first.from - from > COLLECTIVE || !isNamed(first.items[0])) return false;
  if (second && second.kind !== 'mark' && second.kind !== 'bracket' && !JOINS.has(wordOf(scan, second))) return false;
  return elements.every((one, i) => !does(scan, elements, i, one));
}
/** Tokens of a line, and of "Tập thể" before the name. */
const LONGEST = 160;
const COLLECTIVE = 2;
const JOINS = new Set(['và', 'thuộc', 'của', 'cùng', 'với']);

/** What makes a sentence of a line: somebody speaks or attends, gives or asks, has done or will do. */
function does(scan: Scan, elements: readonly Element[], index: number, { kind, from, to }: Element): boolean {
  if (kind === 'award' || kind === 'bloc') return true;
  if (kind === 'verb') return !saysMerit(scan, from);
  if (kind !== 'word' && kind !== 'filler') return false;
  for (let i = from; i < to; i++) if (scan.size('act', i) > 0) return true;
  return index > 0 && isMark(entryAt(elements, index - 1), '?', '!');
}

/** "I. Bằng khen của Bộ Y tế (02)", "… tặng Cờ thi đua gồm:": the line ends in a colon, or with its award or those whom it counts. */
export function isHeadLine(passage: Passage, sentence: Parsed): boolean {
  if (passage.scan.mark(sentence.to - 1) === COLON) return true;
  const elements = elementsIn(passage, sentence);
  const last = elements.at(-1);
  return last?.kind === 'award' || last?.kind === 'bracket' || (last?.kind === 'group' && !isNamed(last.items[0]));
}

/** "Danh sách tập thể được tặng Bằng khen" right over "Về tập thể:", or over a line of their names: a line of its own, in whatever letters. */
export function titlesLines(passage: Passage, sentence: Parsed): boolean {
  const { scan, sentences } = passage;
  const { index, from, to } = sentence;
  if (!scan.has(from, LINE_START) || !namesAnnex(scan, from) || to - from > LONGEST_TITLE) return false;
  const next = sentences[index + 1];
  return next !== undefined && (isNamesLine(passage, next) || kindDivided(scan, next) !== null);
}
const LONGEST_TITLE = 40;

/** "* Trường Bến Đá:" over "+ Bà Hà Nhàn": a unit alone before a colon, right over a line that opens with a person. */
export function headsItsPersons({ scan, sentences }: Passage, sentence: Parsed): boolean {
  const { from, to, index } = sentence;
  const next = sentences[index + 1];
  if (!next || to - from > LONGEST_UNIT || scan.mark(to - 1) !== COLON || !scan.has(from, LINE_START)) return false;
  const at = markersEnd(scan, from, to);
  const [unit, ...rest] = chunksWithin(scan, sentence).filter((chunk) => chunk.from >= at);
  if (unit?.kind !== 'units' || unit.from !== at || rest.some(({ kind }) => kind !== 'mark')) return false;
  for (let i = unit.to; i < to - 1; i++) if (scan.mark(i) !== COMMA) return false;
  const below = markersEnd(scan, next.from, next.to);
  const who = chunksWithin(scan, next).find((chunk) => chunk.from >= below);
  return scan.has(next.from, LINE_START) && who?.kind === 'persons' && who.from === below;
}
const LONGEST_UNIT = 24;
