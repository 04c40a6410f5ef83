import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { wordEnd } from '../../../lexicon/word-end.js';
import { COLON, COMMA, OPEN, STOP } from '../../../text/marks.js';
import { ALL_CAPS, NUMBER } from '../../../text/tokens.js';
import { dividesIntoBlocs, listsBlocs } from '../../division.js';
import type { Bloc, Parsed, Passage } from '../../passage.js';
import { endsWithColon, itemsUnder } from './lines.js';
import { listFrom } from './list.js';
import type { Item } from './list-item.js';
import { afterBracket } from './list-links.js';
import { countOfUnits, opensNames } from './nouns.js';

const BLOC = layerBits('bloc');

/** The paper says which units make up the blocs: "chia các khối thi đua như sau", "Danh sách các cụm thi đua". */
export function composes(passage: Passage): boolean {
  const { scan, blocs, sentences } = passage;
  if (blocs.length < 2) return false;
  for (const { index, from, to, zone, layers } of sentences) {
    if ((layers & BLOC) === 0) continue;
    if (zone !== 'title' && zone !== 'body' && zone !== 'item' && zone !== 'heading') continue;
    if (dividesIntoBlocs(scan, from, to) || listsBlocs(scan, from, to)) return true;
    // "DANH SÁCH" over "CÁC KHỐI THI ĐUA NĂM 2028"
    const over = index > 0 ? sentences[index - 1] : undefined;
    if (over && over.to - over.from === 2 && over.to === from && listsBlocs(scan, over.from, to)) return true;
  }
  return setsOut(passage) || setsOutInLines(passage);
}

/**
 * "I. Khối thi đua Nội chính" over "1. Sở Tư pháp", "2. Thanh tra tỉnh", and so on for the next: two blocs at least with nothing but names under
 * them, in a text that speaks of blocs above them, and of no award or choice; "các đơn vị nộp báo cáo" are some of each.
 */
function setsOut({ scan, sentences }: Passage): boolean {
  let blocs = 0;
  let speaksOfBlocs = false;
  for (const sentence of sentences) {
    if (isBlocAlone(scan, sentence) && [1, 2].every((below) => isNameAlone(scan, sentences[sentence.index + below]))) {
      if (++blocs > 1) return speaksOfBlocs;
      continue;
    }
    speaksOfBlocs ||= blocs === 0 && (sentence.layers & BLOC) !== 0;
    if (blocs === 0 && choosesOrGives(sentence)) return false;
  }
  return false;
}

/**
 * "1. Khối thi đua số 3 - Nội chính: Công an tỉnh, Thanh tra tỉnh, Sở Tư pháp" and so on for the next: two lines or cells at least that list
 * three names or more behind the colon of a bloc, in a text that speaks of no award above them.
 */
function setsOutInLines(passage: Passage): boolean {
  let blocs = 0;
  for (const sentence of passage.sentences) {
    const { zone, from, chunks } = sentence;
    if (zone !== 'basis' && chunks.some(({ kind }) => kind === 'award')) return false;
    if (blocs === 0 && (zone === 'title' || zone === 'body') && gives(passage.scan, sentence)) return false;
    const name = chunks.find(({ kind }) => kind === 'bloc');
    if (name?.kind !== 'bloc' || name.from - from > 4 || passage.scan.mark(name.to) !== COLON) continue;
    if (composedIn(passage, sentence).length >= FEWEST_NAMES && ++blocs > 1) return true;
  }
  return false;
}
/** "Khen các khối thi đua, gồm:"; not "công tác thi đua, khen thưởng", "Ban Thi đua - Khen thưởng". */
function gives(scan: Scan, { from, to }: Parsed): boolean {
  for (let i = from; i < to; i++)
    if (scan.kind('verb', i) === 'give' && scan.word(i - 1) !== 'đua' && scan.word(i - 2) !== 'đua') return true;
  return false;
}
/** Two may lead a bloc, or have something else in common. */
const FEWEST_NAMES = 3;

/** "II. KHỐI THI ĐUA NỘI CHÍNH:" */
function isBlocAlone(scan: Scan, { from, to, chunks }: Parsed): boolean {
  const bloc = chunks.find(({ kind }) => kind === 'bloc');
  return bloc?.kind === 'bloc' && !bloc.bloc.bare && bloc.from - from <= 4 && wordEnd(scan, from, to) === bloc.to;
}

/** "1. Bộ Chỉ huy quân sự tỉnh." */
function isNameAlone(scan: Scan, line: Parsed | undefined): boolean {
  if (line?.zone !== 'item') return false;
  const [unit, ...others] = line.chunks.filter(
    ({ kind }) => kind === 'units' || kind === 'award' || kind === 'persons',
  );
  return unit?.kind === 'units' && others.length === 0 && wordEnd(scan, line.from, line.to) === unit.to;
}

const choosesOrGives = ({ zone, chunks }: Parsed): boolean =>
  zone !== 'basis' && chunks.some(({ kind }) => kind === 'award' || kind === 'role');

/**
 * "3. Khối các trường: Trường A, Trường B, Trường C." over "- Khối trưởng: Trường B", "2. Cụm thi đua số 2 (04 đơn vị)" over "- Xã Bến Đá - Trưởng
 * cụm": the next line says who of them leads.
 */
export function ledBelow(passage: Passage, sentence: Parsed): boolean {
  const { index, zone } = sentence;
  const next = passage.sentences[index + 1];
  if (next && isLeader(next)) return countedUnder(passage.scan, sentence) !== null;
  if (zone !== 'item' || next?.zone !== 'item') return false;
  const first = next.chunks.find(({ kind }) => kind !== 'mark');
  return first?.kind === 'role' && next.chunks.some(({ kind }) => kind === 'units');
}

/** "- Xã Bến Đá (Trưởng cụm)", "- Xã Bến Đá - Trưởng cụm": one unit and its role. */
function isLeader({ zone, chunks }: Parsed): boolean {
  if (zone !== 'item') return false;
  const [unit, role, ...others] = chunks.filter(({ kind }) => kind !== 'mark' && kind !== 'word');
  return unit?.kind === 'units' && role?.kind === 'role' && others.length === 0;
}

/** "Cụm thi đua số 2 | (04 đơn vị)", "Cụm thi đua số 2 | , 04 đơn vị (:)" behind the name of a bloc that opens the line; null for no number. */
function countedUnder(scan: Scan, { from, to, chunks }: Parsed): Counted | null {
  const name = chunks.find(({ kind }) => kind === 'bloc');
  if (name?.kind !== 'bloc' || name.bloc.bare || name.from - from > 4) return null;
  const bracket = scan.mark(name.to) === OPEN;
  if (!bracket && scan.mark(name.to) !== COMMA && scan.mark(name.to) !== COLON) return null;
  const counted = countOfUnits(scan, name.to + 1 + includesSize(scan, name.to + 1));
  const end = counted && bracket ? afterBracket(scan, name.to, to) : (counted?.to ?? to);
  const last = scan.mark(end) === COLON ? end + 1 : end;
  return counted && (bracket || wordEnd(scan, from, to) <= last) ? { ...counted, at: end } : null;
}
interface Counted {
  readonly count: number | null;
  readonly noun: string | null;
  /** The token behind the number and its brackets. */
  readonly at: number;
}

interface Composed {
  readonly bloc: Bloc;
  readonly item: Item;
  readonly trigger: number;
}

/** "I. CỤM THI ĐUA SỐ 1 (04 đơn vị)" over "1. Sở Y tế: 98,5 điểm" and the scores of the others: two at least, each with its score. */
export function scoredUnder(passage: Passage, sentence: Parsed): Composed[] {
  const { scan, sentences } = passage;
  const name = sentence.chunks.find((c) => c.kind === 'bloc');
  if (name?.kind !== 'bloc' || name.bloc.bare || name.from - sentence.from > 4) return [];
  if (!hasScore(scan, sentences[sentence.index + 1])) return [];
  const bloc = passage.blocAt(sentence.index, name.from);
  const items = bloc ? itemsUnder(passage, sentence, null, null) : [];
  const below = sentences.slice(sentence.index + 1, sentence.index + 1 + items.length);
  if (!bloc || items.length < 2 || !below.every((line) => hasScore(scan, line))) return [];
  return items.map((item) => ({ bloc, item, trigger: name.from }));
}

/** "1. Sở Y tế: | 98,5 điểm" */
function hasScore(scan: Scan, line: Parsed | undefined): boolean {
  for (let i = line?.from ?? 0; i < (line?.to ?? 0); i++)
    if (scan.word(i) === 'điểm' && scan.has(i - 1, NUMBER)) return true;
  return false;
}

/** "gồm", "gồm có", "có": tokens before a number. */
function includesSize(scan: Scan, at: number): number {
  if (scan.word(at) === 'có') return 1;
  if (scan.word(at) !== 'gồm') return 0;
  return scan.word(at + 1) === 'có' ? 2 : 1;
}

/** "1. Khối thi đua số 1" over a line that is marked otherwise, or one level below: "1.1. Sở Y tế", "- Sở Y tế". */
function isSubdivided({ scan, sentences }: Passage, { index, from }: Parsed): boolean {
  const next = sentences[index + 1];
  if (next === undefined) return false;
  return (
    scan.has(from, NUMBER) !== scan.has(next.from, NUMBER) ||
    scan.mark(from) !== scan.mark(next.from) ||
    scan.has(next.from + 2, NUMBER)
  );
}

/** "Khối thi đua số 1 (6 đơn vị): A, B, C" in such a paper, the names in the line or in the lines under it. */
export function composedIn(passage: Passage, sentence: Parsed): Composed[] {
  const { scan } = passage;
  const name = sentence.chunks.find((c) => c.kind === 'bloc');
  if (name?.kind !== 'bloc' || name.bloc.bare || name.from - sentence.from > 4) return [];
  // "(06 xã)", "(gồm 06 xã)", ", 06 xã": their number, and what they are
  const { count, noun, at: behind } = countedUnder(scan, sentence) ?? { count: null, noun: null, at: name.to };
  let at = behind;
  const bloc = passage.blocAt(sentence.index, name.from);
  // "KHỐI THI ĐUA SỐ 3 - KHỐI VĂN HÓA | , XÃ HỘI": a heading in capitals is all name
  if (sentence.zone === 'heading' && scan.mark(at) === COMMA && scan.has(sentence.to - 1, ALL_CAPS)) at = sentence.to;
  if (!bloc || (scan.mark(at) !== COLON && at < sentence.to)) return [];
  // "Cụm 1: | Gồm 4 đơn vị (các trường sư phạm)" over its lines
  const said = scan.word(at + 1) === 'gồm' ? countOfUnits(scan, at + 2) : null;
  if (said && afterBracket(scan, said.to, sentence.to) >= sentence.to) {
    const below = itemsUnder(passage, sentence, null, said.count);
    return below.length === said.count ? below.map((item) => ({ bloc, item, trigger: at })) : [];
  }
  const here = at + 1 < sentence.to;
  // "Khối 1: Các cơ quan Đảng" over its lines
  const described = here && scan.mark(sentence.to - 1) !== STOP ? itemsUnder(passage, sentence, null, count) : [];
  if (described.length > 1) return described.map((item) => ({ bloc, item, trigger: at }));
  if (here && !opensNames(scan, at + 1, sentence.to)) return [];
  const items = here
    ? listFrom(scan, at + 1, sentence.to, noun)
    : endsWithColon(scan, sentence) || sentence.zone === 'heading' || count !== null || isSubdivided(passage, sentence)
      ? itemsUnder(passage, sentence, noun, count)
      : [];
  const running = !here && items.length < 2 ? namesBelow(passage, sentence, count) : [];
  if (running.length > 0) return running.map((item) => ({ bloc, item, trigger: at }));
  // "1. Cụm thi đua số 1 (06 đơn vị)" over as many lines; "1. Khối thi đua số 1" over "1.1. Sở Y tế", "* Khối" over "1/ Sở Y tế"
  const plain = !here && !endsWithColon(scan, sentence) && sentence.zone !== 'heading';
  return items.length < 2 || (plain && count !== null && items.length !== count)
    ? []
    : items.map((item) => ({ bloc, item, trigger: at }));
}

/** "II. Cụm thi đua số 2 (03 đơn vị)" over "Các phường: An Khê, Bến Đá; xã Tân Hòa.": as many names as it says, in running text. */
function namesBelow({ scan, sentences }: Passage, { index }: Parsed, count: number | null): readonly Item[] {
  const below = sentences[index + 1];
  if (count === null || count < 2 || !below || !opensNames(scan, below.from, below.to)) return [];
  const items = listFrom(scan, below.from, below.to, null);
  return items.length === count ? items : [];
}
