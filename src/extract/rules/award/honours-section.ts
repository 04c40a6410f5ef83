import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { isGivingUnit } from '../../../names/granter.js';
import { anyUnitHead } from '../../../names/unit-head.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { CLOSE, COLON, OPEN } from '../../../text/marks.js';
import { ALL_CAPS, LINE_START } from '../../../text/tokens.js';
import type { Chunk } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import { entryAt } from '../../entry.js';
import type { Parsed, Passage } from '../../passage.js';
import { type Item, itemOf } from './item.js';
import { markersEnd } from './line-marker.js';
import { yearInHeading } from './year-above.js';

/**
 * Whose the lines under a heading of a page of honours are: "2. KHOA NGOẠI (trước đây là Khoa Chấn thương)", "* Bác sĩ Tô Văn Hải -
 * nguyên Giám đốc:", "I. Bệnh viện", which is `holder` itself; nobody's under "3. CÁ NHÂN". Undefined for a line that heads none.
 */
export function sectionHolder(passage: Passage, sentence: Parsed, holder: Item | null): Item | null | undefined {
  const { scan } = passage;
  const { from, to } = sentence;
  if (to - from > LONGEST || !scan.has(from, LINE_START) || (sentence.layers & SAYS) !== 0) return undefined;
  const start = markersEnd(scan, from, to);
  // "Về cá nhân:", "Đối với tập thể"
  let named = start;
  while (named < to && ABOUT.has(scan.word(named))) named++;
  const pair = `${scan.word(named)} ${scan.word(named + 1)}`;
  const alone = (end: number): boolean => end >= to || (end === to - 1 && scan.mark(end) === COLON);
  // "2/ Cá nhân (năm học 2025 - 2026):"
  const dated = scan.mark(named + 2) === OPEN && yearInHeading(scan, sentence) !== null;
  if (pair === 'cá nhân' && (dated || alone(named + 2))) return null;
  if (pair === 'tập thể' && (dated || alone(named + 2))) return holder;
  const heads = start > from || scan.mark(to - 1) === COLON || scan.has(from, ALL_CAPS);
  if (!heads || !opensLines(passage, sentence)) return undefined;
  if (pair === 'nhà trường' && alone(named + 2)) return holder;
  const bare = anyUnitHead(scan, named);
  if (holder && bare && alone(bare.to) && scan.word(named) === scan.word(holder.from))
    return itemOf(named, bare.to, 'org', holder.full ?? scan.slice(holder.from, holder.to), null);
  return named > start ? undefined : namedAlone(scan, chunksWithin(scan, sentence), start, to);
}

/** The one person or unit that a heading names, with nothing behind it but a bracket. */
function namedAlone(scan: Scan, chunks: readonly Chunk[], start: number, end: number): Item | undefined {
  const at = chunks.findIndex(({ from }) => from === start);
  const named = entryAt(chunks, at);
  if (named?.kind === 'persons') {
    const [{ name }] = named.list.persons;
    const whole = named.list.persons.length === 1 && named.to >= end - 1;
    return whole ? itemOf(name.from, name.to, 'person', null, null) : undefined;
  }
  if (named?.kind !== 'units' || named.list.units.length !== 1) return undefined;
  const [unit] = named.list.units;
  if (isTerritory(unit.kind) || isGivingUnit(scan, unit.from)) return undefined;
  const last = scan.mark(end - 1) === COLON ? end - 1 : end;
  if (unit.to === last) return itemOf(unit.from, unit.to, 'org', unit.full, null);
  // "Khoa Chấn thương (nay là Khoa Ngoại 2)" is quoted whole
  const bracket = scan.mark(unit.to) === OPEN && scan.mark(last - 1) === CLOSE;
  return bracket ? itemOf(unit.from, last, 'org', null, null) : undefined;
}

/** A line below tells of an award, and its marker is another one. */
function opensLines({ scan, sentences }: Passage, { from, index }: Parsed): boolean {
  const markerOf = (at: number): string => scan.slice(at, at + 1).replace(/\d+/, '1');
  for (const below of sentences.slice(index + 1, index + 1 + NEAR)) {
    if (markerOf(from) === markerOf(below.from) || scan.mark(below.to - 1) === COLON) return false;
    if ((below.layers & AWARD) !== 0) return true;
  }
  return false;
}
const NEAR = 3;

const AWARD = layerBits('award');
/** What a heading of names does not say. */
const SAYS = layerBits('award', 'bloc');
const LONGEST = 30;
const ABOUT = new Set(['về', 'đối', 'với', 'phía', 'của', 'thành', 'tích', 'khen', 'thưởng']);
