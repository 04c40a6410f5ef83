import type { Scan } from '../../../lexicon/scan.js';
import type { DateName } from '../../../names/date.js';
import { type Credit, creditOf, publishes } from './credit.js';
import { datelineOf, reporterOf } from './dateline.js';
import { HEAD_LINES, type Title, titleOf } from './headline.js';
import { firstWord, isBlankLine, isShouted, type Line, type Range } from './lines.js';
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
  line.to - line.from < 14 && !isTrail(scan, line) && (isShouted(scan, line) || publishes(scan, line));

/** "Trang chủ › Tin tức › Hoạt động Sở, ngành". */
function isTrail(scan: Scan, line: Line): boolean {
  for (let i = line.from; i < line.to; i++) if (TRAILS.has(scan.mark(i))) return true;
  return false;
}
const TRAILS = new Set([0x203a, 0xbb, 0x3e]);
/** ">> Xem thêm", "» …": they point to other articles. */
const POINTS = new Set([0xbb, 0x3e]);

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
    if (scan.kind('form', firstWord(scan, line)) === 'teaser' || POINTS.has(scan.mark(line.from))) {
      seen = 0;
      credits.length = 0;
      continue;
    }
    const credit =
      line.kind === 'table-cell'
        ? null
        : creditOf(scan, line, line.kind === 'byline' || (seen === 0 && signsAlone(scan, lines, i)));
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

/** "Văn phòng UBND xã An Hiệp" after the last sentence: who sent the news in. */
const signsAlone = (scan: Scan, lines: readonly Line[], index: number): boolean =>
  lines[index].kind === 'paragraph' &&
  publishes(scan, lines[index]) &&
  isProse(lines[index - 1]) &&
  scan.mark(lines[index - 1].to - 1) === 0x2e;
