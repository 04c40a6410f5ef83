import { layerBits, type Scan } from '../../../lexicon/scan.js';
import type { DateName } from '../../../names/date.js';
import { type Credit, creditOf, publishes } from './credit.js';
import { datelineOf, reporterOf } from './dateline.js';
import { isBlankLine, isShouted, type Line, type Range } from './lines.js';
import { isPress, isStamp, publisherBefore, stampOf } from './stamp.js';

/** A news article as its page lays it out. */
export interface Article {
  readonly title: Range | null;
  readonly date: DateName | null;
  readonly publisher: Range | null;
  readonly byline: Range | null;
  /** Indexes of the lines over the text (date, kicker) and of those that credit author or source. */
  readonly header: ReadonlySet<number>;
  readonly credits: ReadonlySet<number>;
}

const HEAD_LINES = 12;
const TAIL_LINES = 14;

export function articleOf(scan: Scan, lines: readonly Line[]): Article {
  const title = titleOf(scan, lines);
  const head = headOf(scan, lines, title);
  const tail = tailOf(scan, lines, Math.max(title.to, 1));
  const body = lines.slice(title.to, title.to + 10).filter((line, i) => isProse(line) && !head.lines.has(title.to + i));
  const dateline = body[0] ? datelineOf(scan, body[0].from, body[0].to) : null;
  const reporter = body.slice(0, 3).reduce<Range | null>((found, l) => found ?? reporterOf(scan, l.from, l.to), null);
  const credits = [...tail.credits, ...head.credits];
  const byline = credits.find((c) => c.byline && !c.pictures)?.byline ?? credits.find((c) => c.byline)?.byline ?? null;
  const source = credits.find((c) => c.publisher)?.publisher ?? null;
  return {
    title: title.range,
    date: head.date ?? tail.date ?? dateline?.date ?? null,
    publisher: source ?? reporter ?? dateline?.publisher ?? head.publisher ?? head.kicker,
    byline,
    header: head.lines,
    credits: tail.lines,
  };
}

const isProse = (line: Line): boolean => PROSE.has(line.kind) && line.to - line.from > 12;
const PROSE = new Set(['paragraph', 'list-item']);

interface Title {
  /** Lines `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly range: Range | null;
}

/** The lines that the reader took for the title; else the first line that reads like a headline. */
function titleOf(scan: Scan, lines: readonly Line[]): Title {
  const told = lines.slice(0, HEAD_LINES).findIndex((line) => line.kind === 'title');
  const first = told >= 0 ? told : firstHeadline(scan, lines);
  if (first < 0) return { from: 0, to: 0, range: null };
  const from = isSection(scan, lines[first]) ? headlineUnder(scan, lines, first) : first;
  // The publisher's name with no headline under it: what follows is the text.
  if (from === first && publishes(scan, lines[first])) return { from: first + 1, to: first + 1, range: null };
  let to = from + 1;
  while (to < lines.length && lines[from].kind === 'title' && lines[to].kind === 'title') to++;
  return { from, to, range: { from: lines[from].from, to: lines[to - 1].to } };
}

function firstHeadline(scan: Scan, lines: readonly Line[]): number {
  for (let i = 0; i < Math.min(lines.length - 1, HEAD_LINES); i++) {
    const line = lines[i];
    if (line.kind === 'boilerplate' || line.kind === 'header' || isBlankLine(scan, line) || stampOf(scan, line))
      continue;
    return isHeadline(scan, line) ? i : -1;
  }
  return -1;
}

/** "Tin tức - Sự kiện", "Báo Lam Hải điện tử": the name of a section or of the publisher says nothing of the text. */
function isSection(scan: Scan, line: Line): boolean {
  if (publishes(scan, line)) return true;
  if (line.to - line.from > 7) return false;
  for (let i = line.from; i < line.to; i++) if ((scan.layers(i) & SAYS) !== 0) return false;
  return true;
}
const SAYS = layerBits('bloc', 'award', 'stop', 'cue', 'title', 'role', 'address');

/** A longer headline right under the section's name; the name itself where none stands. */
function headlineUnder(scan: Scan, lines: readonly Line[], section: number): number {
  for (let i = section + 1; i < Math.min(lines.length, section + 4); i++) {
    const line = lines[i];
    if (line.kind === 'boilerplate' || isBlankLine(scan, line)) continue;
    if (line.gap && line.to - line.from > 45) break;
    if (stampOf(scan, line) || !isHeadline(scan, line)) break;
    if (!isSection(scan, line)) return i;
  }
  return section;
}

const isHeadline = (scan: Scan, line: Line): boolean =>
  line.kind !== 'table-cell' &&
  line.kind !== 'list-item' &&
  line.to - line.from < 60 &&
  !ENDS.has(scan.mark(line.to - 1));
const ENDS = new Set([0x2e, 0x3b, 0x3a, 0x2c]);

interface Head {
  readonly date: DateName | null;
  /** "Báo Lam Hải" in a line of its own, or before the date. */
  readonly publisher: Range | null;
  readonly kicker: Range | null;
  readonly credits: readonly Credit[];
  readonly lines: ReadonlySet<number>;
}

/** Date, tools and author around the title, to the first line of prose. */
function headOf(scan: Scan, lines: readonly Line[], title: Title): Head {
  const header = new Set<number>();
  const credits: Credit[] = [];
  let date: DateName | null = null;
  let kicker: Range | null = null;
  let publisher: Range | null = null;
  for (let i = 0; i < Math.min(lines.length, title.to + 6, HEAD_LINES + 6); i++) {
    if (i >= title.from && i < title.to) continue;
    const line = lines[i];
    const stamp = stampOf(scan, line);
    if (stamp) {
      date ??= stamp;
      publisher ??= publisherBefore(scan, line, stamp);
      header.add(i);
    } else if (isPress(scan, line) && line.kind !== 'boilerplate') {
      publisher ??= line;
      header.add(i);
    } else if (i < title.from) {
      if (line.kind === 'boilerplate') continue;
      if (isKicker(scan, line)) kicker ??= line;
      header.add(i);
    } else {
      const credit = line.kind === 'boilerplate' || line.kind === 'caption' ? null : labelled(scan, line);
      if (credit) {
        credits.push(credit);
        header.add(i);
      } else if (line.kind === 'header') header.add(i);
      else if (isProse(line)) {
        // Under the lead of the article.
        const late = date === null && lines[i + 1] && isStamp(scan, lines[i + 1]) ? stampOf(scan, lines[i + 1]) : null;
        if (late) header.add(i + 1);
        date ??= late;
        break;
      }
    }
  }
  return { date, publisher, kicker, credits, lines: header };
}

/** "CÔNG ĐOÀN TỈNH SÓC TRĂNG", "Cổng thông tin điện tử tỉnh" over the headline: who speaks. */
const isKicker = (scan: Scan, line: Line): boolean =>
  line.to - line.from < 14 && (isShouted(scan, line) || publishes(scan, line));

/** A credit that says that it is one. */
function labelled(scan: Scan, line: Line): Credit | null {
  for (let i = line.from; i < Math.min(line.to, line.from + 5); i++)
    if (scan.mark(i) === 0x3a) return creditOf(scan, line, false);
  return null;
}

interface Tail {
  readonly date: DateName | null;
  readonly credits: readonly Credit[];
  readonly lines: ReadonlySet<number>;
}

/** Author, source and date under the text; other articles and comments stand below. */
function tailOf(scan: Scan, lines: readonly Line[], from: number): Tail {
  const found = new Set<number>();
  const credits: Credit[] = [];
  let date: DateName | null = null;
  let seen = 0;
  for (let i = lines.length - 1; i >= Math.max(from + 1, lines.length - TAIL_LINES - 12) && seen < 4; i--) {
    const line = lines[i];
    // A date alone right under the author is that of the article; the dates of other articles stand among their titles.
    if (line.kind === 'boilerplate' && lines[i - 1].kind !== 'boilerplate') date ??= stampOf(scan, line);
    if (line.kind === 'boilerplate' || line.kind === 'caption' || isBlankLine(scan, line)) continue;
    if (scan.kind('form', line.from) === 'teaser') {
      seen = 0;
      credits.length = 0;
      continue;
    }
    const credit = line.kind === 'table-cell' ? null : creditOf(scan, line, line.kind === 'byline');
    const stamp = credit ? null : stampOf(scan, line);
    if (credit) {
      credits.unshift(credit);
      found.add(i);
    } else if (stamp) {
      date ??= stamp;
      found.add(i);
    } else if (isProse(line)) break;
    seen++;
  }
  return { date, credits, lines: found };
}
