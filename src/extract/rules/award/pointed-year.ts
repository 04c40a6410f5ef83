import type { Scan } from '../../../lexicon/scan.js';
import { COMMA, SEMICOLON } from '../../../text/marks.js';
import { NUMBER } from '../../../text/tokens.js';
import type { Resolved } from '../../calendar.js';
import { chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import { entryAt } from '../../entry.js';
import type { Parsed, Passage } from '../../passage.js';
import type { Element } from './element.js';
import type { Frame } from './frame.js';
import { isTerm } from './merit-year.js';

/**
 * "Năm 2027, bà được tặng Bằng khen. | Cùng năm, bà được tặng Kỷ niệm chương.", "… | Năm sau, bà …", "… | Bà cũng được tặng …":
 * the year that the words before the award point back to, or the one after it. It is the last that stands before in the
 * sentence, else the last of the sentence before; null where no word points, where what it points to is a term, and where
 * the clause of the award has a year.
 */
export function yearPointedTo(
  passage: Passage,
  sentence: Parsed,
  elements: readonly Element[],
  frame: Frame,
): Resolved<number> | null {
  const { scan } = passage;
  const { index, clause } = frame;
  if (elements.slice(index, clause.to).some(({ kind }) => kind === 'year')) return null;
  const before = elements.slice(0, index).findLast(({ kind }) => kind === 'award');
  const from = before?.to ?? sentence.from;
  for (let i = from; i < frame.award.from; i++) {
    const later = laterBy(scan, i, from);
    if (later === null) continue;
    const year = lastBefore(passage, sentence, i);
    return year && { value: year.year.last + later, basis: 'stated', span: scan.span(year.from, year.to) };
  }
  return null;
}

/** Of "cùng năm", "năm đó" 0, of "năm sau", "năm học tiếp theo" 1, of "hai năm sau" 2; null for what points nowhere. */
function laterBy(scan: Scan, at: number, from: number): number | null {
  const opens =
    at === from || scan.mark(at - 1) === COMMA || scan.mark(at - 1) === SEMICOLON || JOINS.has(scan.word(at - 1));
  const next = scan.word(at + 1);
  if (scan.word(at) === 'cùng' && next === 'năm') return opens && !BEHIND.has(scan.word(at + 2)) ? 0 : null;
  const counts = COUNTS.get(scan.word(at));
  if (counts !== undefined && next === 'năm' && scan.word(at + 2) === 'sau') return opens ? counts : null;
  // "Bà | cũng | được tặng"
  if (scan.word(at) === 'cũng' && GOT.has(next)) return 0;
  if (scan.word(at) !== 'năm') return null;
  // "Hai mươi năm ấy" were many
  if (THAT.has(next)) return scan.has(at - 1, NUMBER) || MANY.has(scan.word(at - 1)) ? null : 0;
  // "năm học sau", "năm học tiếp theo"
  if (next === 'học')
    return opens && (scan.word(at + 2) === 'sau' || scan.slice(at + 2, at + 4) === 'tiếp theo') ? 1 : null;
  if (next === 'tiếp' && scan.word(at + 2) === 'theo') return opens ? 1 : null;
  return next === 'sau' && opens && ENDS.has(scan.slice(at + 2, at + 3)) ? 1 : null;
}

/** The last year of its own that stands before the token, in the sentence or the one before. */
function lastBefore({ scan, sentences }: Passage, sentence: Parsed, at: number) {
  for (const one of [sentence, entryAt(sentences, sentence.index - 1)]) {
    if (!one || (one !== sentence && one.zone !== 'body')) return null;
    const year = chunksOf(chunksWithin(scan, one), 'year').findLast(({ to }) => to <= at);
    if (year) return isTerm(scan, year) ? null : year;
  }
  return null;
}

const JOINS = new Set(['và', 'rồi', 'đến', 'sang']);
const GOT = new Set(['được', 'đạt', 'nhận', 'vinh']);
const MANY = new Set('mươi mười hai ba bốn sáu bảy tám chín chục những mấy'.split(' '));
const THAT = new Set(['đó', 'ấy']);
/** "cùng năm | học", "cùng năm | 2027" say another year or a school's. */
const BEHIND = new Set(['học', 'tháng']);
/** "Năm sau | ,", "Năm sau | đó", "năm sau | bà": not "năm sau | cao hơn năm trước". */
const ENDS = new Set([',', 'đó', 'ông', 'bà', 'anh', 'chị', 'cô', 'thầy', 'đồng', 'đơn', 'tiếp', 'lại', 'được', 'đạt']);
const COUNTS: ReadonlyMap<string, number> = new Map([
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['năm', 5],
]);
