import type { Scan } from '../../../lexicon/scan.js';
import { parseBloc } from '../../../names/bloc.js';
import { COLON, COMMA, OPEN, SEMICOLON, STOP } from '../../../text/marks.js';
import { CAPITAL, NUMBER } from '../../../text/tokens.js';
import type { Zone, Zoned } from '../../passage.js';
import type { Sentence } from '../../sentences.js';
import { isAmongNames } from './article.js';
import type { Form } from './form.js';
import { firstWord, isBlankLine, isShouted, type Line } from './lines.js';
import { afterMarker, LETTERS, markerOf } from './marker.js';
import type { Paper } from './paper.js';

/** Says of each sentence what it is for: what its line is. */
export function zonesOf(scan: Scan, sentences: readonly Sentence[], form: Form): Zoned[] {
  const zones = form.lines.map((_, index) => zoneOf(scan, form, index));
  let line = 0;
  return sentences.map((sentence) => {
    while (line + 1 < form.lines.length && form.lines[line + 1].from <= sentence.from) line++;
    const { index, from, to, block, kind } = sentence;
    return { index, from, to, block, kind, zone: zones[line] ?? 'body' };
  });
}

function zoneOf(scan: Scan, form: Form, index: number): Zone {
  const line = form.lines[index];
  if (form.article?.header.has(index)) return 'header';
  if (line.kind === 'boilerplate' || (line.kind !== 'table-cell' && isBlankLine(scan, line))) return 'furniture';
  return (
    (form.paper ? ofPaper(scan, form.lines, form.paper, index) : ofArticle(scan, form, index)) ??
    plain(scan, form.lines, index)
  );
}

/** The zone that the form of a paper gives to the line; null in its body and its annexes. */
function ofPaper(scan: Scan, lines: readonly Line[], paper: Paper, index: number): Zone | null {
  const line = lines[index];
  const word = firstWord(scan, line);
  const kind = scan.kind('form', word);
  if (paper.title && line.from >= paper.title.from && line.from < paper.title.to) return 'title';
  // The bloc that issues the paper, and "TRƯỞNG KHỐI: HỘI LUẬT GIA TỈNH" under it, may be named nowhere else.
  const issues = scan.size('bloc', line.from) > 0 && paper.publisher.some((p) => p.from === line.from);
  if (index < paper.head && (issues || saysWhoLeads(scan, line))) return 'title';
  if (index < paper.head) return kind === 'motto' && line.parts.length === 1 ? 'furniture' : 'header';
  if (kind === 'attached') return 'header';
  if ([paper.closing, ...paper.endings].some((end) => end && index >= end.from && index < end.to))
    return kind === 'recipients' || markerOf(scan, line) === 'dash' ? 'recipients' : 'signature';
  if (index >= paper.body) return offersOthers(scan, line) ? 'furniture' : null;
  if (kind === 'addressee' && asksMembers(scan, line)) return null;
  if (kind === 'addressee' || isAddressed(scan, lines, paper.head, index)) return 'recipients';
  if (kind === 'basis') return 'basis';
  if (paper.kind !== 'decision') return null;
  return isShouted(scan, line) ? 'header' : 'basis';
}

/** "Tải về | In trang | Văn bản cùng lĩnh vực: Quyết định số 12 …": other papers that the page has beside this one. */
const offersOthers = (scan: Scan, { parts }: Line): boolean =>
  parts.some(({ from }) => scan.kind('form', from) === 'teaser' && scan.mark(from + scan.size('form', from)) === COLON);

/** "TRƯỞNG KHỐI: HỘI LUẬT GIA TỈNH", "(Cơ quan Khối trưởng: Sở Y tế)", "SỞ Y TẾ - KHỐI TRƯỞNG" in a head. */
function saysWhoLeads(scan: Scan, line: Line): boolean {
  for (let i = line.from; i < line.to && i - line.from < 24; i++) if (scan.size('role', i) > 0) return true;
  return false;
}

/**
 * "Kính gửi: Các đơn vị thành viên Khối thi đua số 3:" over their names says who they are, "Kính gửi: Thủ trưởng các đơn vị | thuộc | Khối thi đua số 3"
 * whom the letter is about.
 */
function asksMembers(scan: Scan, { from, to }: Line): boolean {
  let members = false;
  for (let i = from; i < to; i++) {
    if (scan.word(i) === 'thành' && scan.word(i + 1) === 'viên') members = true;
    else if (scan.word(i) === 'các' && UNITS.has(scan.pairAt(i + 1)) && OF.has(scan.word(i + 3)))
      members ||= scan.size('bloc', i + 4) > 0;
    else if (members && scan.size('bloc', i) > 0) return true;
  }
  return false;
}

const UNITS = new Set(['đơn vị', 'cơ quan']);
const OF = new Set(['thuộc', 'trong']);

/** An item under "Kính gửi:". */
function isAddressed(scan: Scan, lines: readonly Line[], head: number, index: number): boolean {
  for (let i = index; i > head && !lines[i].gap && markerOf(scan, lines[i]) === 'dash'; i--) {
    if (scan.kind('form', lines[i - 1].from) === 'addressee') return !asksMembers(scan, lines[i - 1]);
  }
  return false;
}

function ofArticle(scan: Scan, form: Form & { paper: null }, index: number): Zone | null {
  const { article, lines } = form;
  const line = lines[index];
  if (article.title && line.from >= article.title.from && line.from < article.title.to) return 'title';
  if (article.named.has(index)) return 'body';
  const named = line.kind === 'byline' && index > 0 && isAmongNames(scan, lines[index - 1], line);
  if (article.credits.has(index) || (line.kind === 'byline' && !named)) return 'byline';
  if (named) return 'body';
  if (isCopied(scan, lines, index)) return 'recipients';
  const other = isTeaser(scan, lines, index) || isBesideTeaser(scan, lines, index) || isUnderAuthor(scan, form, index);
  return other ? 'furniture' : null;
}

/** "• Gia Lai: 51 già làng được tặng bằng khen" right under the author who signs below the last sentence: headlines of other articles. */
function isUnderAuthor(scan: Scan, { article, lines }: Form & { paper: null }, index: number): boolean {
  let i = index;
  while (i > 0 && index - i < LONGEST_TEASERS && isListed(scan, lines[i])) i--;
  if (i === index || !article.credits.has(i)) return false;
  const above = lines[i - 1];
  return above !== undefined && above.to - above.from > SHORTEST_PROSE && scan.mark(above.to - 1) === STOP;
}
const isListed = (scan: Scan, { kind, from, to }: Line): boolean =>
  kind === 'list-item' && scan.mark(from) !== 0x2b && scan.mark(to - 1) !== STOP && scan.mark(to - 1) !== SEMICOLON;
const LONGEST_TEASERS = 12;
const SHORTEST_PROSE = 8;

/** "Nơi nhận:", "- Lưu: VT." under it: to whom copies go of a paper that lost its head. */
function isCopied(scan: Scan, lines: readonly Line[], index: number): boolean {
  let i = index;
  while (i > 0 && index - i < COPIES && markerOf(scan, lines[i]) === 'dash') i--;
  const label = lines[i].from + scan.size('form', lines[i].from);
  return scan.kind('form', lines[i].from) === 'recipients' && scan.mark(label) === COLON;
}
const COPIES = 30;

/** "Trong số này: … (trang 3). … (trang 7).": what else is in the issue of a newspaper. */
function tellsPages(scan: Scan, { from, to }: Line): boolean {
  const colon = from + 3;
  if (scan.word(from) !== 'trong' || scan.word(from + 1) !== 'số' || scan.mark(colon) !== COLON) return false;
  for (let i = colon + 1; i + 3 < to; i++)
    if (scan.mark(i) === OPEN && scan.word(i + 1) === 'trang' && scan.has(i + 2, NUMBER)) return true;
  return false;
}

/** "Tin liên quan" near the end, and the headlines under it; under "Xem thêm: Khối thi đua số 5 họp" the text goes on with its next sentence. */
function isTeaser(scan: Scan, lines: readonly Line[], index: number): boolean {
  let apart = false;
  for (let i = index; i >= Math.max(1, index - 12) && lines[i].to - lines[i].from < SHORT; i--) {
    if (tellsPages(scan, lines[i])) return true;
    const label = teaserLabel(scan, lines[i]);
    if (label >= 0) return !(apart && label < lines[i].to && scan.mark(lines[index].to - 1) === STOP);
    apart ||= lines[i].gap;
  }
  return false;
}

/** Past the label of a teaser, "Xem thêm:", "Tin liên quan"; -1 for other lines. */
function teaserLabel(scan: Scan, line: Line): number {
  const word = firstWord(scan, line);
  if (scan.kind('form', word) !== 'teaser') return -1;
  const end = word + scan.size('form', word);
  if (end >= line.to || scan.mark(end) === OPEN) return end;
  return scan.mark(end) === COLON ? end + 1 : -1;
}

/** "Khối thi đua số 3: Nhiều việc làm hay" right over "Xem thêm: …" or ">> …": a headline in the block of lines that point to other articles. */
function isBesideTeaser(scan: Scan, lines: readonly Line[], index: number): boolean {
  let first = index;
  while (index - first < BLOCK && !lines[first].gap && isHeadline(scan, lines[first - 1])) first--;
  if (first === 0 || !lines[first].gap || !isHeadline(scan, lines[index])) return false;
  for (let i = index + 1; i - index < BLOCK && isHeadline(scan, lines[i]) && !lines[i].gap; i++)
    if (POINTS.has(scan.mark(lines[i].from)) || teaserLabel(scan, lines[i]) >= 0) return true;
  return false;
}
const BLOCK = 4;
const POINTS = new Set([0xbb, 0x3e]);
/** Tokens of a headline. */
const SHORT = 40;

function isHeadline(scan: Scan, line: Line | undefined): boolean {
  if (line === undefined || line.to - line.from >= SHORT) return false;
  const end = scan.mark(line.to - 1);
  return end !== COLON && !ENDS.has(end);
}

/** By the line's own words and what the reader says of it. */
function plain(scan: Scan, lines: readonly Line[], index: number): Zone {
  const line = lines[index];
  switch (line.kind) {
    case 'table-cell':
      return 'cell';
    case 'caption':
      return 'caption';
    case 'header':
    case 'footer':
      return 'header';
    case 'byline':
      return 'byline';
  }
  const marker = markerOf(scan, line);
  const heads = headsList(scan, lines, index);
  if (marker === 'section') return isSentence(scan, line) || listsMembers(scan, line) ? 'item' : 'heading';
  if (marker !== null) return heads && !namesBloc(scan, line) ? 'heading' : 'item';
  if (line.kind === 'list-item') return 'item';
  if (scan.word(line.from) === 'điều') return 'body';
  if (line.kind === 'heading') return 'heading';
  return (heads && isLabel(scan, line)) || saysOfWhat(scan, lines, index) ? 'heading' : 'body';
}

/** "tổ chức đảng, đảng viên được tặng Giấy khen" under "DANH SÁCH": of what the list is, in small letters, over one line or two. */
function saysOfWhat(scan: Scan, lines: readonly Line[], index: number): boolean {
  for (let i = index; i > 0 && index - i < 2 && !isSentence(scan, lines[i]); i--) {
    if (scan.has(lines[i].from, CAPITAL)) return false;
    const { from, to } = lines[i - 1];
    if (to - from === 2 && scan.word(from) === 'danh' && scan.word(from + 1) === 'sách') return true;
  }
  return false;
}

/** A line without an end, or with a colon, before items. */
function headsList(scan: Scan, lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  const next = lines[index + 1];
  if (!next || line.to - line.from > 40 || endsList(scan, lines, index)) return false;
  const below = next.kind === 'table-cell' ? 'cell' : markerOf(scan, next);
  if (scan.mark(line.to - 1) === COLON) return below === null || below !== markerOf(scan, line);
  return (
    below !== null &&
    below !== markerOf(scan, line) &&
    !isSentence(scan, line) &&
    !namesBehindLabel(scan, line) &&
    !stepsBack(scan, lines, index)
  );
}

/** "+ Sở Y tế" before "b. Cá nhân:" where "a. Tập thể:" stands above: the last of its list, whose own list counts on. */
function stepsBack(scan: Scan, lines: readonly Line[], index: number): boolean {
  const next = lines[index + 1];
  const [own, below] = [markerOf(scan, lines[index]), markerOf(scan, next)];
  // "* Cá nhân" between "3. Sở Y tế" and "4. Tô Hải"
  if (own === null || below === null) return false;
  const counted = below === 'section' && countsBehindColon(scan, lines[index]);
  if (isLabel(scan, lines[index]) && !counted) return false;
  const place = ordinalOf(scan, next);
  for (let i = index - 1; i >= 0 && index - i < LONGEST_LIST; i--)
    if (markerOf(scan, lines[i]) === below) return place > 1 && ordinalOf(scan, lines[i]) === place - 1;
  return false;
}
const LONGEST_LIST = 60;

/** "2. Lao động tiên tiến: | 18 người" before "II. Trường THCS Bến Đá": all that it says. */
function countsBehindColon(scan: Scan, { from, to }: Line): boolean {
  for (let i = from + 2; i + 1 < to; i++)
    if (scan.mark(i) === COLON) return scan.has(i + 1, NUMBER) && to - i <= LONGEST_COUNT;
  return false;
}
const LONGEST_COUNT = 5;

/** "2." and "b)" are second, "II." too; 0 for dashes. */
function ordinalOf(scan: Scan, { from }: Line): number {
  const at = scan.mark(from) === OPEN ? from + 1 : from;
  const text = scan.slice(at, at + 1);
  if (scan.has(at, NUMBER)) return Number(text) || 0;
  const roman = ROMAN.indexOf(text);
  return roman > 0 ? roman : LETTERS.indexOf(text.toUpperCase()) + 1;
}
const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** "+ Tập thể: Sở Y tế" before "B. Bằng khen": it has said what it heads. */
function namesBehindLabel(scan: Scan, line: Line): boolean {
  if (markerOf(scan, line) !== 'dash') return false;
  for (let i = line.from + 1; i < line.to - 1 && i - line.from < 14; i++) if (scan.mark(i) === COLON) return true;
  return false;
}

/** "4. Nhà ăn ca" right under "3. Tổ KCS", with an empty line before what follows. */
const endsList = (scan: Scan, lines: readonly Line[], index: number): boolean =>
  index > 0 &&
  !lines[index].gap &&
  lines[index + 1].gap &&
  markerOf(scan, lines[index]) !== null &&
  markerOf(scan, lines[index]) === markerOf(scan, lines[index - 1]);

/** "I. CỤM THI ĐUA SỐ 1: gồm các phường Bến Đá, Tân" over "Khê.": who belongs to it, and no heading. */
function listsMembers(scan: Scan, line: Line): boolean {
  for (let i = line.from; i + 2 < line.to; i++)
    if (scan.mark(i) === COLON && (scan.word(i + 1) === 'gồm' || scan.size('unit', i + 1) > 0))
      return namesBloc(scan, line);
  return false;
}

const isSentence = (scan: Scan, line: Line): boolean => line.to - line.from > 60 || ENDS.has(scan.mark(line.to - 1));
const ENDS = new Set([STOP, SEMICOLON, COMMA, 0x21]);

/** "2- Khối họp ngày 26/12, qua bình bầu đã nhất trí:" says more than a heading. */
function namesBloc(scan: Scan, line: Line): boolean {
  for (let i = line.from; i < line.to; i++) if (scan.size('bloc', i) > 0 && scan.size('role', i) === 0) return true;
  return false;
}

/** "Khối MTTQ và các đoàn thể:", "Tập thể:", "Cờ thi đua của UBND tỉnh:": a name, and nothing said of it. */
function isLabel(scan: Scan, line: Line): boolean {
  const from = afterMarker(scan, line);
  const to = scan.mark(line.to - 1) === COLON ? line.to - 1 : line.to;
  const bloc = parseBloc(scan, from, to);
  if (bloc) return bloc.to === to;
  if (to - from > 14 || (scan.size('count', from) === 0 && scan.size('award', from) === 0)) return false;
  for (let i = from; i < to; i++) if (scan.size('act', i) > 0 || scan.size('stop', i) > 0) return false;
  return true;
}
