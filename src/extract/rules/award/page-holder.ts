import type { Scan } from '../../../lexicon/scan.js';
import { isGivingUnit } from '../../../names/granter.js';
import { isTerritory } from '../../../names/unit-head.js';
import { ALL_CAPS, LINE_START, NUMBER } from '../../../text/tokens.js';
import { chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed, Passage } from '../../passage.js';
import { type Item, itemOf } from './recipients.js';

// A page on which a school, a hospital or a company shows what it was given: the lines name awards and years, its head or the heading of
// the list names the one who had them.

/** The one whose honours the page shows; null for other pages, and for papers that decide or propose. */
export function pageHolder(passage: Passage): Item | null {
  const { facts, scan, sentences } = passage;
  if (facts.kind !== 'news' && facts.kind !== 'list' && facts.kind !== 'other') return null;
  const heading = sentences.find((sentence) => headsHonours(scan, sentence));
  if (!heading) return null;
  const dated = sentences.filter(({ index }) => index > heading.index).filter(isOfYear);
  if (dated.length < FEW) return null;
  const owner = ownerIn(scan, heading);
  if (owner) return owner;
  for (const sentence of sentences.slice(0, Math.min(heading.index, OPENING))) {
    const unit = unitAlone(scan, sentence);
    if (unit) return unit;
  }
  return null;
}

/** Lines that make a page one of honours. */
const FEW = 3;
/** Sentences at the head of a page. */
const OPENING = 8;

/** "Thành tích tiêu biểu", "Các hình thức đã được khen thưởng:", "Danh hiệu và phần thưởng": a short line without a year and an award. */
export function headsHonours(scan: Scan, { from, to }: Parsed): boolean {
  if (to - from > LONGEST || !scan.has(from, LINE_START)) return false;
  let honours = false;
  for (let i = from; i < to; i++) {
    if (scan.has(i, NUMBER) || scan.size('award', i) > 0) return false;
    honours ||= HONOURS.has(`${scan.word(i)} ${scan.word(i + 1)}`);
  }
  return honours;
}
const LONGEST = 24;
const HONOURS = new Set(['thành tích', 'thành tựu', 'khen thưởng', 'phần thưởng', 'bảng vàng']);

/** A line, or a cell, of an award that says its year and names nobody but who gave. */
function isOfYear({ chunks }: Parsed): boolean {
  if (!chunks.some(({ kind }) => kind === 'award')) return false;
  return !chunks.some(({ kind }) => kind === 'persons' || kind === 'bloc');
}

/** "Thành tích của Trường Cao đẳng Bến Đá", "… của UEH": who is named behind "của", also by letters that no list holds. */
function ownerIn(scan: Scan, sentence: Parsed): Item | null {
  for (let i = sentence.from; i < sentence.to; i++) {
    if (scan.word(i) !== 'của') continue;
    const unit = chunksOf(chunksWithin(scan, sentence), 'units').find(({ from }) => from === i + 1)?.list.units[0];
    if (unit) return { ...itemOf(unit.from, unit.to, 'org', unit.full, null) };
    const letters = scan.slice(i + 1, i + 2);
    return /^\p{Lu}{3,}$/u.test(letters) ? itemOf(i + 1, i + 2, 'org', null, null) : null;
  }
  return null;
}

/** "BỆNH VIỆN ĐA KHOA BẾN ĐÁ": nothing else on the line, and nobody who gives awards. */
function unitAlone(scan: Scan, sentence: Parsed): Item | null {
  const [only, ...others] = chunksWithin(scan, sentence);
  if (only?.kind !== 'units' || only.list.units.length !== 1 || only.from > sentence.from) return null;
  // "BỆNH VIỆN ĐA KHOA BẾN | ĐÁ": a line in capitals is all name
  if (others.length > MORE || !others.every(({ kind, from }) => kind === 'word' && scan.has(from, ALL_CAPS)))
    return null;
  const [{ from, full, kind }] = only.list.units;
  return isTerritory(kind) || isGivingUnit(scan, from) ? null : itemOf(from, sentence.to, 'org', full, null);
}
/** Words of a name that no grammar takes. */
const MORE = 4;
