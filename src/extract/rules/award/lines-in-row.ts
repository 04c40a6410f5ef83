import type { Scan } from '../../../lexicon/scan.js';
import { COLON } from '../../../text/marks.js';
import { CAPITAL, LINE_START, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import type { Parsed, Passage } from '../../passage.js';
import { type Element, isMark } from './element.js';
import { type Item, itemOf } from './item.js';
import { namedUntil } from './line-name.js';
import { personsApart } from './named-of-count.js';

// Lines without a marker under "Cụ thể:" or "cho các ông:", with further words behind each name.

/**
 * "Đoàn y tế tỉnh Lam Hải | tham gia hỗ trợ xã Bến Đá." over "Đoàn y tế tỉnh Phú Lâm | tham gia …": whom a line names that opens with the words that
 * the line above or below opens with, up to what they did; null for others.
 */
export function nameInRow({ scan, sentences }: Passage, sentence: Parsed): Item | null {
  const { index, from, to } = sentence;
  if (!scan.has(from, LINE_START) || !scan.has(from, CAPITAL) || scan.mark(to - 1) === COLON) return null;
  if (![sentences[index - 1], sentences[index + 1]].some((other) => other && opensAlike(scan, from, other.from)))
    return null;
  const end = namedUntil(scan, from, to);
  if (end === to || end - from <= ALIKE || end - from > LONGEST || scan.has(end, PUNCTUATION)) return null;
  for (let i = from + 1; i < end; i++) if (scan.has(i, PUNCTUATION | NUMBER)) return null;
  let proper = from + ALIKE;
  while (proper < end && !scan.has(proper, CAPITAL)) proper++;
  return proper < end ? itemOf(from, end, 'org', null, null) : null;
}
/** Tokens that both open with, and of a name. */
const ALIKE = 3;
const LONGEST = 20;

function opensAlike(scan: Scan, from: number, other: number): boolean {
  if (!scan.has(other, LINE_START)) return false;
  for (let i = 0; i < ALIKE; i++)
    if (scan.word(from + i) === '' || scan.word(from + i) !== scan.word(other + i)) return false;
  return true;
}

/**
 * "… cho các ông:" over "Tô Văn Hải - nguyên Chủ nhiệm, Lý Văn Mạnh - nguyên Phó Chủ nhiệm; và …": the persons of one line, up to the semicolon
 * before what somebody does; nobody where the line opens with something else, or tells what they do.
 */
export function personsInLine(scan: Scan, head: Parsed, elements: readonly Element[]): readonly Item[] {
  const [first] = elements;
  if (scan.mark(head.to - 1) !== COLON || !CALLED.has(scan.word(head.to - 2))) return [];
  if (first?.kind !== 'group' || first.items[0].kind !== 'person' || first.items[0].count !== null) return [];
  const does = elements.findIndex(
    ({ kind, from }) => kind === 'verb' || kind === 'award' || (kind === 'word' && scan.size('act', from) > 0),
  );
  const end = does < 0 ? elements.length : elements.findLastIndex((one, i) => i < does && isMark(one, ';'));
  return personsApart(scan, elements, 0, end);
}
/** "cho các | ông |:", "cho các | đồng chí |:" */
const CALLED = new Set(['ông', 'bà', 'chí', 'anh', 'chị', 'nhân', 'sĩ', 'giáo', 'cô', 'thầy', 'em', 'viên']);
