import type { Scan } from '../../../lexicon/scan.js';
import type { Citation } from '../../../names/citation.js';
import { parseTitle } from '../../../names/title.js';
import { parseUnit } from '../../../names/unit.js';
import { CLOSE, COLON, COMMA, OPEN, SEMICOLON } from '../../../text/marks.js';
import { CAPITAL, PUNCTUATION } from '../../../text/tokens.js';
import { citationsIn } from './citations.js';
import { firstWord, isBlankLine, isShouted, type Line, type Range } from './lines.js';
import { markerOf } from './marker.js';

/** What a paper rests on: the laws and papers of its "Căn cứ" lines, the submissions behind it and who made them. */
export interface Preamble {
  readonly basis: readonly Citation[];
  readonly proposals: readonly Citation[];
  readonly proposers: readonly Range[];
}

/** Reads the lines before `to`, where the text begins; lines of another kind are passed over. */
export function preambleOf(scan: Scan, lines: readonly Line[], to: number): Preamble {
  const basis: Citation[] = [];
  const proposals: Citation[] = [];
  const proposers: Range[] = [];
  for (let i = 0; i < to; i++) {
    if (
      lines[i].kind === 'boilerplate' ||
      isBlankLine(scan, lines[i]) ||
      scan.kind('form', firstWord(scan, lines[i])) !== 'basis'
    )
      continue;
    const end = entryEnd(scan, lines, i, to);
    let proposes = false;
    for (const clause of clausesOf(scan, { from: lines[i].from, to: lines[end - 1].to })) {
      const first = firstWord(scan, clause);
      if (scan.kind('form', first) === 'basis') proposes = PROPOSES.has(scan.word(first));
      for (const citation of citationsIn(scan, first, clause.to)) {
        if (isSubmission(scan, citation)) proposals.push(citation);
        else if (!proposes) basis.push(citation);
        else if (citation.number || citation.date) proposals.push(citation);
      }
      if (proposes) proposers.push(...proposersIn(scan, first, clause.to));
    }
    i = end - 1;
  }
  return { basis, proposals, proposers };
}

/** "Xét đề nghị", "Theo đề nghị", "Xét Tờ trình": what follows proposed the paper, and is no law for it. */
const PROPOSES = new Set(['xét', 'theo']);

const isSubmission = (scan: Scan, { from }: Citation): boolean => scan.slice(from, from + 1).toLowerCase() === 'tờ';

/** The line after one that was broken, and after the list under "Căn cứ:". */
function entryEnd(scan: Scan, lines: readonly Line[], first: number, limit: number): number {
  const list = scan.mark(lines[first].to - 1) === COLON && lines[first].to - lines[first].from < 6;
  let end = first + 1;
  for (; end < limit; end++) {
    const line = lines[end];
    const word = firstWord(scan, line);
    const listed = markerOf(scan, line) !== null;
    if (line.gap || OTHERS.has(scan.kind('form', word)) || isShouted(scan, line)) break;
    if (list ? !listed && scan.has(word, CAPITAL) : listed) break;
  }
  return end;
}
const OTHERS = new Set(['basis', 'addressee', 'recipients']);

/** Parted by semicolons, and where a basis begins in the midst of a line: "…; Căn cứ …, Xét đề nghị …". */
function clausesOf(scan: Scan, { from, to }: Range): Range[] {
  const clauses: Range[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    const opens = i > start && scan.has(i - 1, PUNCTUATION) && scan.kind('form', i) === 'basis';
    if (i < to && scan.mark(i) !== SEMICOLON && !opens) continue;
    if (i > start) clauses.push({ from: start, to: i });
    start = opens ? i : i + 1;
  }
  return clauses;
}

/** "của Giám đốc Sở Nội vụ", "của Chủ tịch UBND tỉnh (Tờ trình số …) và Trưởng ban …": who proposed it. */
function proposersIn(scan: Scan, from: number, limit: number): Range[] {
  const proposers: Range[] = [];
  let at = proposedBy(scan, from + scan.size('form', from), limit);
  if (at < 0) return proposers;
  do {
    at++;
    while (COURTESY.has(scan.slice(at, at + 1).toLowerCase())) at++;
    const found = parseTitle(scan, at, limit) ?? parseUnit(scan, at, limit);
    if (!found) break;
    proposers.push({ from: found.from, to: found.to });
    at = bracketEnd(scan, found.to, limit);
  } while (at < limit && JOINS.has(scan.slice(at, at + 1)));
  return proposers;
}
/**
 * "Theo đề nghị | của", "Xét Tờ trình | số 18/TTr-UBND ngày 05/01/2027 | của": the token of "của"; -1 for another basis, as "Xét thành tích của
 * Phòng Nghiệp vụ Y".
 */
function proposedBy(scan: Scan, at: number, limit: number): number {
  if (scan.word(at - 1) === 'nghị') return scan.word(at) === 'của' ? at : -1;
  if (scan.word(at - 1) !== 'trình') return -1;
  const of = scan.next('của', at, Math.min(limit, at + LONGEST_NUMBER));
  for (let i = at; i < of; i++) if (scan.mark(i) === COMMA) return -1;
  return of;
}
/** "số 18/TTr-UBND ngày 05 tháng 01 năm 2027" */
const LONGEST_NUMBER = 20;
const COURTESY = new Set(['đồng', 'chí', 'ông', 'bà', 'các']);
const JOINS = new Set(['và', ',']);

function bracketEnd(scan: Scan, at: number, limit: number): number {
  if (scan.mark(at) !== OPEN) return at;
  let end = at + 1;
  while (end < limit && scan.mark(end - 1) !== CLOSE) end++;
  return end;
}
