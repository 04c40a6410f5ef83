import type { Scan } from '../../../lexicon/scan.js';
import { anyUnitHead } from '../../../names/unit-head.js';
import { CLOSE, COLON, COMMA, DASHES, OPEN, SEMICOLON, STOP } from '../../../text/marks.js';
import { CAPITAL, NUMBER } from '../../../text/tokens.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Frame } from './frame.js';
import { type Item, itemOf } from './item.js';

// "03 đơn vị được tặng …: Tiểu đoàn 15 (1972), Đại đội phà 9 (1975), Kho K34 (2005)": where as many names stand behind a colon as
// were counted before it, whatever stands between two commas is one.

/** The frame with all names that its sentence counts; the frame itself where they are as many already, or cannot be told apart. */
export function withAllCounted(scan: Scan, elements: readonly Element[], frame: Frame): Frame {
  // "… Sở A, Sở B, Sở C | và 11 cá nhân": who is counted behind the names
  const last = frame.items.at(-1);
  const others =
    last && last.kind !== 'org' && last.count !== null && JOINED.has(scan.word(last.from - 1)) ? [last] : [];
  const named = others.length > 0 ? { ...frame, items: frame.items.slice(0, -1) } : frame;
  const count = countedOf(scan, elements, named);
  if (count === null || count <= named.items.length) return frame;
  const end = others.length > 0 ? others[0].from - 1 : null;
  const items = asManyNames(scan, elements, listStart(elements, frame), count, end);
  return items ? { ...frame, items: [...items, ...others] } : frame;
}

/** How many units a sentence counts before the colon, or "gồm", behind which it names those of the frame; null for another sentence. */
export function countedOf(scan: Scan, elements: readonly Element[], frame: Frame): number | null {
  if (frame.items.length === 0 || !frame.items.every(({ kind, count }) => kind === 'org' && count === null))
    return null;
  const lead = listStart(elements, frame) - 1;
  if (!isMark(elements[lead], ':') && !LEADS.has(wordOf(scan, elements[lead]))) return null;
  const counted = elements
    .slice(frame.clause.from, lead)
    .findLast((one) => one.kind === 'group' && !isWhose(scan, one));
  const [only, ...others] = counted?.kind === 'group' ? counted.items : [];
  return only?.kind === 'org' && others.length === 0 ? only.count : null;
}

/** "18 tập thể của | Tòa án nhân dân", "3 đơn vị thuộc | Sở Y tế": the unit that those who are counted belong to. */
const isWhose = (scan: Scan, { from, items }: Extract<Element, { kind: 'group' }>): boolean =>
  items[0].count === null && OF.has(scan.word(from - 1));
const OF = new Set(['của', 'thuộc', 'trong', 'ở', 'tại']);

/** Where the names of the frame begin. */
const listStart = (elements: readonly Element[], { items: [first] }: Frame): number =>
  elements.findIndex(({ from, to }) => from <= first.from && to > first.from);
const LEADS = new Set(['gồm', 'là']);
const JOINED = new Set(['và', 'cùng']);

/** The names from an element on to the token, or to the end of the sentence, if commas or semicolons part as many of them as are counted; null for others. */
export function asManyNames(
  scan: Scan,
  elements: readonly Element[],
  start: number,
  count: number,
  until: number | null = null,
): Item[] | null {
  if (count < FEW) return null;
  const first = elements[start]?.from ?? 0;
  let last = start;
  while (last < elements.length && !isMark(elements[last], '.')) last++;
  const end = until ?? elements[last - 1]?.to ?? first;
  for (const mark of [SEMICOLON, COMMA]) {
    const parts = partsOf(scan, first, end, mark);
    const whole = mark === SEMICOLON && parts.length > 1 && parts.length < count - 1 ? atHeads(scan, parts) : parts;
    const items = (whole.length === count - 1 ? withLastParted(scan, whole) : whole).map(({ from, to }) =>
      nameIn(scan, from, to),
    );
    if (items.length === count && items.every((item) => item !== null)) return items;
  }
  return null;
}
/** Of two names a comma tells little. */
const FEW = 3;

export interface Tokens {
  readonly from: number;
  readonly to: number;
}

/** Tokens between marks that stand in no bracket; the last may be led by "và". */
export function partsOf(scan: Scan, first: number, end: number, mark: number): Tokens[] {
  const parts: Tokens[] = [];
  let from = first;
  let depth = 0;
  for (let i = first; i <= end; i++) {
    if (scan.mark(i) === OPEN) depth++;
    else if (scan.mark(i) === CLOSE) depth--;
    if (i < end && (depth > 0 || scan.mark(i) !== mark)) continue;
    parts.push({ from: scan.word(from) === 'và' ? from + 1 : from, to: i });
    from = i + 1;
  }
  return parts;
}

/** "Báo Bến Đá, | Báo Tân Khê; …": what semicolons part, also at a comma before the head of a unit. */
const atHeads = (scan: Scan, parts: readonly Tokens[]): readonly Tokens[] =>
  parts.flatMap(({ from, to }) =>
    partsOf(scan, from, to, COMMA).every((one) => scan.has(one.from, CAPITAL) && anyUnitHead(scan, one.from))
      ? partsOf(scan, from, to, COMMA)
      : [{ from, to }],
  );

/** "…, THCS làng Chanh (Tân Khê) | và | Trung tâm Y tế Bến Đá": the last part in two, at the "và" before the name of a unit. */
function withLastParted(scan: Scan, parts: readonly Tokens[]): readonly Tokens[] {
  const last = parts.at(-1);
  if (!last) return parts;
  for (let i = last.to - 2; i > last.from; i--)
    if (scan.word(i) === 'và' && scan.has(i + 1, CAPITAL) && anyUnitHead(scan, i + 1))
      return [...parts.slice(0, -1), { from: last.from, to: i }, { from: i + 1, to: last.to }];
  return parts;
}

/** "Đại đội phà 9 (1975)", "Trường Lục quân (Quân khu 5)": a name with a bracket that says where, without one of figures; null for other words. */
function nameIn(scan: Scan, from: number, to: number): Item | null {
  if (to <= from || to - from > LONGEST || !(scan.has(from, CAPITAL) || anyUnitHead(scan, from))) return null;
  for (let i = from; i < to; i++)
    if ((ENDS.has(scan.mark(i)) && !isWithinName(scan, i)) || scan.size('award', i) > 0) return null;
  // "Sở Y tế | (98 điểm)", "Sở Y tế | - dẫn đầu Khối thi đua số 2": the bloc that the remark names is the bloc of the award
  let bare = from;
  while (bare < to && !opensRemark(scan, bare)) bare++;
  if (bare === from || scan.has(from, NUMBER)) return null;
  // "THCS làng Chanh | (Tân Khê)": where it is, with which it is called in full
  let place = bare;
  if (scan.mark(bare - 1) === CLOSE) while (place > from && scan.mark(place) !== OPEN) place--;
  const full = place > from && place < bare ? scan.slice(from, bare) : null;
  let bloc = bare;
  while (bloc < to && !(scan.size('bloc', bloc) > 0 && scan.has(bloc, CAPITAL))) bloc++;
  return { ...itemOf(from, full === null ? bare : place, 'org', full, null), bloc: bloc < to ? bloc : null };
}

/** "Báo Tuổi trẻ TP | . | HCM": a stop with letters right before and behind it. */
const isWithinName = (scan: Scan, at: number): boolean =>
  scan.mark(at) === STOP &&
  scan.tokens.end[at - 1] === scan.tokens.start[at] &&
  scan.tokens.end[at] === scan.tokens.start[at + 1] &&
  scan.has(at + 1, CAPITAL);

function opensRemark(scan: Scan, at: number): boolean {
  const mark = scan.mark(at);
  if (mark !== OPEN && !DASHES.has(mark)) return false;
  if (scan.size('bloc', at + 1) > 0) return true;
  return !(scan.has(at + 1, CAPITAL) || anyUnitHead(scan, at + 1));
}
/** Tokens of a name at most. */
const LONGEST = 24;
/** : ; . */
const ENDS = new Set([COLON, SEMICOLON, STOP]);
