import type { Scan } from '../../../lexicon/scan.js';
import { unitHead } from '../../../names/unit-head.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { CLOSE, COMMA, EN_DASH, HYPHEN } from '../../../text/marks.js';
import { NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { isUnfinished } from './issuer.js';
import { continued, isBlankLine, isShouted, type Line, type Part, type Range, type Words } from './lines.js';

/** The boxes of a head: who issues the paper, and the body over it; no words: no box. */
export interface Boxes {
  readonly issuer: Words;
  readonly parent: Words;
}

interface Body {
  words: Words;
  /** Index of the line after its last. */
  below: number;
}

/** Reads the left column of the head, lines `[0, end)`: "UBND TỈNH LAM HẢI" / "SỞ Y TẾ" over the number. */
export function boxesOf(scan: Scan, lines: readonly Line[], end: number): Boxes {
  const bodies: Body[] = [];
  // Lines of the motto right above: cells of the other column, read row by row.
  let motto = 0;
  for (let i = 0; i < end; i++) {
    const passed = motto;
    motto = lines[i].parts.every((part) => scan.kind('form', part.from) === 'motto') ? motto + 1 : 0;
    if (lines[i].kind === 'boilerplate') continue;
    for (const part of lines[i].parts) {
      if (isNumber(scan, part) && bodies.length > 0) return boxesAmong(bodies);
      if (!isBox(scan, part) || isRight(scan, lines[i], part)) continue;
      const above = bodies[bodies.length - 1];
      const goesOn = above?.below === i || (above?.below === i - passed && completes(scan, part));
      if (above && goesOn && !opens(scan, above, part)) {
        if (!repeats(scan, above, part)) above.words = continued(above.words, withoutRule(scan, part));
        above.below = i + 1;
      } else if (opensBody(scan, part)) bodies.push({ words: [withoutRule(scan, part)], below: i + 1 });
    }
  }
  return boxesAmong(bodies);
}

/** The last two that stand under each other. */
function boxesAmong(bodies: readonly Body[]): Boxes {
  const issuer = bodies[bodies.length - 1];
  const parent = bodies[bodies.length - 2];
  return { issuer: issuer?.words ?? [], parent: parent?.words ?? [] };
}

/** In capitals; no motto of the State, the Party or the youth union. */
function isBox(scan: Scan, part: Part): boolean {
  if (isBlankLine(scan, part) || !isShouted(scan, part) || scan.kind('form', part.from) === 'motto') return false;
  return scan.size('role', part.from) === 0 && !scan.slice(part.from, part.to).includes(':');
}

/** "Số 983-QĐ/TU" ends the boxes: what stands under it is not over it. */
const isNumber = (scan: Scan, part: Part): boolean =>
  scan.word(part.from) === 'số' && (scan.has(part.from + 1, NUMBER | PUNCTUATION) || part.to - part.from === 1);

/** In the column of the motto: "ĐOÀN TNCS HỒ CHÍ MINH" over the date. */
const isRight = (scan: Scan, { parts }: Line, part: Part): boolean =>
  part !== parts[0] && !isBlankLine(scan, parts[0]) && isShouted(scan, parts[0]);

/** The line opens another body: it has a head of its own, and the line above is whole. "CHỦ TỊCH", "THỦ TƯỚNG" goes on. */
function opens(scan: Scan, above: Body, part: Part): boolean {
  const last = above.words[above.words.length - 1];
  if (scan.size('title', above.words[0].from) > 0) return false;
  return !isUnfinished(scan, last) && opensBody(scan, part);
}

/** "TỈNH BẮC GIANG" completes the line above it; "TỈNH ỦY", "KHỐI THI ĐUA SỐ 4" and "THỦ TƯỚNG CHÍNH PHỦ" issue papers. */
function opensBody(scan: Scan, part: Part): boolean {
  if (scan.size('bloc', part.from) > 0 || scan.size('title', part.from) > 0) return true;
  const head = unitHead(scan, part.from);
  return head !== null && !isTerritory(head.kind);
}

/** "KHỐI THI ĐUA SỐ 2 HUYỆN TÂN LỘC" over "HUYỆN TÂN LỘC" */
function repeats(scan: Scan, { words }: Body, part: Part): boolean {
  const last = words[words.length - 1];
  return scan.slice(last.from, last.to).endsWith(` ${scan.slice(part.from, part.to)}`);
}

/** "ỦY BAN NHÂN DÂN" | the motto | "TỈNH BẮC GIANG" */
const completes = (scan: Scan, part: Part): boolean => isTerritory(unitHead(scan, part.from)?.kind ?? '');

/** Without the rule of a table or under a box: "SỞ Y TẾ |", "SỞ Y TẾ ------"; "HỘI ĐỒNG THI ĐUA -" goes on. */
function withoutRule(scan: Scan, { from, to: end }: Range): Range {
  let to = end;
  while (to > from && scan.has(to - 1, PUNCTUATION) && (scan.has(to - 2, PUNCTUATION) || !KEPT.has(scan.mark(to - 1))))
    to--;
  return { from, to };
}
const KEPT = new Set([HYPHEN, EN_DASH, COMMA, CLOSE]);
