import type { Scan } from '../../../lexicon/scan.js';
import { foldCase } from '../../../text/fold-case.js';
import { COLON } from '../../../text/marks.js';
import { reportsAchievements } from '../../achievement-report.js';
import { chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed, Passage } from '../../passage.js';
import type { Frame } from './frame.js';
import { type Item, itemOf } from './item.js';
import { personIn } from './label-name.js';
import { markersEnd } from './line-marker.js';

/**
 * Whose achievements a dossier reports ("BÁO CÁO THÀNH TÍCH", decree 98/2023, forms 01 and 02): the unit or the person whom the title names,
 * else who stands behind "Tên đơn vị:" or "Họ và tên:" at its head; null for any other paper.
 */
export function dossierHolder(passage: Passage): Item | null {
  const known = HOLDERS.get(passage);
  if (known !== undefined) return known;
  const holder =
    namedInTitle(passage) ?? (reportsAchievements(passage) ? (namedAtHead(passage) ?? unitReporting(passage)) : null);
  HOLDERS.set(passage, holder);
  return holder;
}
/** Asked for each line and table. */
const HOLDERS = new WeakMap<Passage, Item | null>();

/** Sentences at the head of a paper. */
const OPENING = 16;

/**
 * "BÁO CÁO THÀNH TÍCH" / "ĐỀ NGHỊ TẶNG THƯỞNG HUÂN CHƯƠNG LAO ĐỘNG HẠNG NHÌ" over "Tên tập thể: Bệnh viện Bến Đá": the one award for which its title
 * asks, with the one whose achievements are told; other frames as they are.
 */
export function askedInTitle(passage: Passage, { zone }: Parsed, frames: readonly Frame[]): readonly Frame[] {
  const [frame] = frames;
  if (zone !== 'title' || frames.length !== 1 || frame.outcome !== 'recommended' || frame.items.length > 0)
    return frames;
  const holder = passage.facts.kind === 'report' && reportsAchievements(passage) ? namedAtHead(passage) : null;
  return holder ? [{ ...frame, items: [holder], side: 'right', open: false }] : frames;
}

/**
 * "BÁO CÁO THÀNH TÍCH ĐỀ NGHỊ TẶNG DANH HIỆU TẬP THỂ LAO ĐỘNG XUẤT SẮC" under "TRƯỜNG THCS BẾN ĐÁ": the unit whose paper it is, where the title asks
 * for what units alone are given.
 */
function unitReporting({ scan, facts, sentences }: Passage): Item | null {
  if (facts.kind !== 'report' || facts.publisher === null) return null;
  const asked = sentences
    .filter(({ zone }) => zone === 'title')
    .flatMap((title) => chunksOf(chunksWithin(scan, title), 'award'));
  if (asked.length === 0 || !asked.every(({ award }) => award.recipients === 'T')) return null;
  const from = scan.tokenAt(facts.publisher.start);
  return itemOf(from, scan.tokenAt(facts.publisher.end), 'org', null, null);
}

/** "Báo cáo thành tích của Hợp tác xã Hòa Tân" */
function namedInTitle(passage: Passage): Item | null {
  for (const sentence of passage.sentences) {
    if (sentence.zone !== 'title') continue;
    const named = firstIn(passage.scan, sentence, sentence.from);
    if (named) return calledInTitle(passage, named);
  }
  return null;
}

/** "Chị | Nhàn | ở bản Tân Khê", over "y tá Hà Thị Nhàn": in full, where the body names but one whose name begins or ends with the word. */
function calledInTitle({ scan, sentences }: Passage, named: Item): Item {
  if (named.kind !== 'person' || named.to - named.from > 1) return named;
  const called = scan.slice(named.from, named.to);
  const full = new Map<string, Item>();
  for (const sentence of sentences)
    for (const { list } of chunksOf(chunksWithin(scan, sentence), 'persons'))
      for (const { name } of list.persons) {
        const { from, to } = name;
        if (to - from < 2 || (scan.slice(from, from + 1) !== called && scan.slice(to - 1, to) !== called)) continue;
        full.set(foldCase(scan.slice(from, to)), full.get(foldCase(scan.slice(from, to))) ?? personAt(from, to));
      }
  const [only, ...others] = full.values();
  return only && others.length === 0 ? only : named;
}
const personAt = (from: number, to: number): Item => itemOf(from, to, 'person', null, null);

/** "Tên đơn vị: Công ty Bến Đá (viết tắt: …)", "- Họ và tên: Tô Văn Hải" */
function namedAtHead(passage: Passage): Item | null {
  for (const sentence of passage.sentences.slice(0, 2 * OPENING)) {
    const named = namedAtLabel(passage, sentence);
    if (named) return named;
  }
  return null;
}

/** The one behind the label with which a line opens, or in the line under it where nothing stands behind it; null for other lines. */
export function namedAtLabel({ scan, sentences }: Passage, sentence: Parsed): Item | null {
  const { from, to, index } = sentence;
  // "- Họ và tên:", "1. Họ và tên:"
  const start = markersEnd(scan, from, Math.min(to, from + 2));
  if (!LABELS.has(scan.slice(start, start + 2).toLowerCase())) return null;
  let colon = start;
  while (colon < to && colon - start < LABEL && scan.mark(colon) !== COLON) colon++;
  if (scan.mark(colon) !== COLON) return null;
  // "Họ và tên:" over "Tô Văn Hải"
  const below = colon + 1 === to ? sentences[index + 1] : undefined;
  const named = below ? firstIn(scan, below, below.from) : firstIn(scan, sentence, colon + 1);
  // "Họ và tên: Tô Hải": two words, which are a name there alone
  return named || scan.word(start) !== 'họ' ? named : personIn(scan, below?.from ?? colon + 1, below?.to ?? to);
}
const LABELS = new Set(['tên đơn', 'tên tập', 'tên cơ', 'họ và', 'họ tên', 'họ,']);
const LABEL = 10;

/** The first person whom the sentence names from a token on, else the first unit. */
function firstIn(scan: Scan, sentence: Parsed, from: number): Item | null {
  const cut = chunksWithin(scan, sentence).filter((chunk) => chunk.from >= from);
  const [persons] = chunksOf(cut, 'persons');
  const [units] = chunksOf(cut, 'units');
  const [person, unit] = [persons?.list.persons[0].name, units?.list.units[0]];
  if (person) return personAt(person.from, person.to);
  return unit ? itemOf(unit.from, unit.to, 'org', unit.full, null) : null;
}
