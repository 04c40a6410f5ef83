import { layerBits, type Scan } from '../lexicon/scan.js';
import { foldCase } from '../text/fold-case.js';
import { CLOSE, COLON, OPEN, SEMICOLON, STOP } from '../text/marks.js';
import { CAPITAL, LINE_START, NUMBER, PUNCTUATION } from '../text/tokens.js';
import { INCLUDES, saysBlocs, tellsGuests } from './bloc-mention.js';
import { chunksWithin } from './chunker.js';
import type { Parsed } from './passage.js';
import { BLOC_WORDS, withBlocAt } from './placed-bloc.js';

const BLOC = layerBits('bloc');
const ROLE = layerBits('role');

/**
 * The sentences, those of a list by blocs each with the bloc that its label names: "1/ Khối huyện, thị: huyện Bến Đá" over "2/ Khối
 * lưu thông - phân phối: Kho bạc tỉnh", or "1. Khối Kinh tế" and "2. Khối Văn xã" over the lines of each, in a text that speaks of
 * "khối thi đua". One such line alone says nothing, and a school has its "Khối 12".
 */
export function withBlocLabels(scan: Scan, sentences: readonly Parsed[]): readonly Parsed[] {
  const found = new Map<number, Parsed>();
  let run: Parsed[] = [];
  const headings: Parsed[] = [];
  let led = false;
  for (const sentence of sentences) {
    const line = (sentence.layers & BLOC) === 0 ? null : labelledLine(scan, sentence);
    const heads = line !== null && isWhole(scan, line);
    if (line !== null && (heads || scan.has(line.from, NUMBER))) headings.push(line);
    if (line !== null && !heads) run.push(line);
    if (line !== null && !heads && sentence.index + 1 < sentences.length) continue;
    if (run.length > 1 && !tellsGuests(scan, sentences[run[0].index - 1])) {
      for (const one of run) found.set(one.index, one);
      led ||= asksForLeaders(scan, sentences[run[0].index - 1]);
    }
    run = [];
  }
  if (areParts(scan, headings)) for (const one of headings) found.set(one.index, one);
  if (found.size === 0 || !(led || saysBlocs(scan))) return sentences;
  const labels = labelsOf(scan, [...found.values()]);
  return sentences.map((sentence) => found.get(sentence.index) ?? withLabelsAgain(scan, sentence, labels));
}

/** What the lines call the blocs: "khối phụ trợ". */
const labelsOf = (scan: Scan, lines: readonly Parsed[]): ReadonlySet<string> =>
  new Set(
    lines.flatMap(({ chunks }) =>
      chunks.flatMap(({ kind, from, to }) => (kind === 'bloc' ? [foldCase(scan.slice(from, to))] : [])),
    ),
  );

/** "| Khối phụ trợ | do Xí nghiệp Vận tải làm Khối trưởng": the sentence that says more of blocs as the lines called them. */
function withLabelsAgain(scan: Scan, sentence: Parsed, labels: ReadonlySet<string>): Parsed {
  if ((sentence.layers & ROLE) === 0 || (sentence.layers & BLOC) === 0) return sentence;
  let named = sentence;
  for (let at = sentence.from; at < sentence.to; at++) {
    const kind = BLOC_WORDS.get(scan.word(at));
    if (!kind || !scan.has(at, CAPITAL) || scan.size('role', at) > 0) continue;
    const to = labelEnd(scan, at, sentence.to, labels);
    const own = named.chunks.find((chunk) => chunk.kind === 'bloc' && chunk.from === at);
    if (to > at && own?.kind === 'bloc' && own.bloc.bare) named = withBlocAt(named, named.chunks, kind, at, to);
  }
  return named;
}

/** Past the longest label that stands there, before a word that says what becomes of the bloc; 0 for none. */
function labelEnd(scan: Scan, at: number, limit: number, labels: ReadonlySet<string>): number {
  for (let to = Math.min(limit, at + LONGEST); to > at + 1; to--)
    if (GOES_ON.has(scan.word(to)) && labels.has(foldCase(scan.slice(at, to)))) return to;
  return 0;
}
const GOES_ON = new Set(['do', 'giữ', 'bầu', 'có', 'gồm', 'đã', 'được', 'là', 'thống', 'vẫn']);

/** "Danh sách Cụm trưởng năm 2028:" over "1. Cụm phía Bắc: UBND xã Bến Đá": who leads is told of blocs alone. */
const asksForLeaders = (scan: Scan, above: Parsed | undefined): boolean =>
  above !== undefined && scan.mark(above.to - 1) === COLON && above.chunks.some(({ kind }) => kind === 'role');

/** Nothing behind the label but its colon. */
const isWhole = (scan: Scan, { to, chunks }: Parsed): boolean => {
  const bloc = chunks.find(({ kind }) => kind === 'bloc');
  return bloc === undefined || bloc.to === to || (bloc.to === to - 1 && scan.mark(bloc.to) === COLON);
};

/** "1. Khối Kinh tế", "2. Khối Văn xã": marked alike, numbered one behind the other, with lines between. */
function areParts(scan: Scan, headings: readonly Parsed[]): boolean {
  if (headings.length < 2) return false;
  const [{ from: first }] = headings;
  return headings.every(
    (one, i) =>
      (i === 0 || one.index > headings[i - 1].index + 1 || !isWhole(scan, one)) &&
      scan.has(one.from, NUMBER) === scan.has(first, NUMBER) &&
      (scan.has(one.from, NUMBER) || scan.has(one.from, CAPITAL) || scan.mark(one.from) === scan.mark(first)),
  );
}

/** "+ Khối phòng, ban, ngành | : Phòng Nông nghiệp": the line with its label as one chunk; itself where the label says "thi đua". */
function labelledLine(scan: Scan, sentence: Parsed): Parsed | null {
  const { from, to, zone } = sentence;
  if (zone === 'title' || !scan.has(from, LINE_START)) return null;
  let at = from;
  while (at < to && at - from < 4 && (scan.layers(at) & BLOC) === 0 && isMarker(scan, at)) at++;
  const kind = BLOC_WORDS.get(scan.word(at));
  if (
    !kind ||
    scan.size('role', at) > 0 ||
    !scan.has(at, CAPITAL) ||
    scan.has(at + 1, NUMBER) ||
    // "Cụm II: cụm trưởng Thuế tỉnh"
    ROMAN.test(scan.slice(at + 1, at + 2)) ||
    scan.word(at + 1) === 'số'
  )
    return null;
  let colon = at + 1;
  while (colon < to && colon - at < LONGEST && scan.mark(colon) !== COLON && !isCounted(scan, colon)) {
    if (scan.has(colon, LINE_START) || scan.size('role', colon) > 0 || ENDS.has(scan.mark(colon))) return null;
    colon++;
  }
  const whole = colon === to && at > from && colon - at < LONGEST_HEADING;
  if (
    (scan.mark(colon) !== COLON && !isCounted(scan, colon) && !whole) ||
    colon === at + 1 ||
    scan.has(colon - 1, PUNCTUATION)
  )
    return null;
  if (says(scan, at, colon)) return null;
  const chunks = chunksWithin(scan, sentence);
  if (chunks.some((chunk) => chunk.kind === 'bloc' && chunk.from === at && chunk.bloc.sure)) return sentence;
  // "Khối Nội chính | gồm:", "| bao gồm:"
  let end = colon;
  while (end > at + 2 && INCLUDES.has(scan.word(end - 1)) && !scan.has(end - 1, CAPITAL)) end--;
  return withBlocAt(sentence, chunks, kind, at, end, colon);
}

const ROMAN = /^[IVX]+$/;
/** No such name is longer, in tokens. */
const LONGEST = 16;
/** "1", "a", "II", ")", "+" */
const isMarker = (scan: Scan, at: number): boolean =>
  scan.has(at, NUMBER | PUNCTUATION) ||
  scan.tokens.end[at] - scan.tokens.start[at] === 1 ||
  ROMAN.test(scan.slice(at, at + 1));

/** "(07 đơn vị):" behind the name */
const isCounted = (scan: Scan, at: number): boolean =>
  scan.mark(at) === OPEN &&
  scan.has(at + 1, NUMBER) &&
  scan.kind('count', at + 2) === 'org' &&
  scan.mark(at + 2 + scan.size('count', at + 2)) === CLOSE &&
  scan.mark(at + 3 + scan.size('count', at + 2)) === COLON;

/** A verb, a day: the line says what the bloc does. */
function says(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!scan.has(i, CAPITAL) && (SAYS.has(scan.word(i)) || isVerb(scan, i))) return true;
  return false;
}
const isVerb = (scan: Scan, at: number): boolean => scan.size('verb', at) > 0 && scan.kind('verb', at) !== 'noun';
const SAYS = new Set(['ngày', 'thống', 'đã', 'được', 'họp', 'có']);
/** And none over its lines. */
const LONGEST_HEADING = 9;
/** . ; ( ) */
const ENDS = new Set([STOP, SEMICOLON, OPEN, CLOSE]);
