import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { WordPairs } from '../../../lexicon/word-pairs.js';
import { isGivingUnit } from '../../../names/granter.js';
import { plainWords } from '../../../names/plain-words.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { foldCase } from '../../../text/fold-case.js';
import { BAR, COLON, DASHES } from '../../../text/marks.js';
import { isSyllable } from '../../../text/syllable.js';
import { ALL_CAPS, LINE_START, NUMBER } from '../../../text/tokens.js';
import { reportsAchievements } from '../../achievement-report.js';
import { type Chunk, chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed, Passage } from '../../passage.js';
import { isMenu } from '../document/menu.js';
import { dossierHolder } from './dossier.js';
import { type Item, itemOf } from './item.js';
import { saysYear } from './merit-year.js';
import { personInTitle, personOfSheet } from './sheet-of-life.js';

// A page on which a school, a hospital or a company shows what it was given: the lines name awards and years, its head or the heading of
// the list names the one who had them.

/** The one whose honours the page shows; null for other pages, and for papers that decide or propose. */
export const pageHolder = (passage: Passage): Item | null => honoursOf(passage)?.holder ?? null;

/** A page that shows honours. */
export interface Honours {
  /** The sentence from which on it does. */
  readonly heading: number;
  /** The one who had them, where it says so of the whole. */
  readonly holder: Item | null;
  /** A heading says that they were got, and not only what kinds there are. */
  readonly got: boolean;
}

/** What a page shows of honours; null for other pages. */
export function honoursOf(passage: Passage): Honours | null {
  const { facts, scan, sentences } = passage;
  const dossier = facts.kind === 'report' && reportsAchievements(passage) ? dossierHolder(passage) : null;
  if (!dossier && facts.kind !== 'news' && facts.kind !== 'list' && facts.kind !== 'other') return null;
  const headings = sentences.filter((sentence) => headsPage(scan, sentence));
  const [heading] = headings;
  if (!heading) return null;
  const got = headings.some(({ from, to }) => ACHIEVED.next(scan, from, to) >= 0);
  if (dossier)
    return { heading: (headings.find((one) => tellsOfHonours(scan, one)) ?? heading).index, holder: dossier, got };
  const dated = sentences.filter(
    (one) => one.index > heading.index && isOfYear(scan, one) && !headsTable(passage, one),
  );
  if (dated.length < FEW && !(dated.length > 0 && isHonoursAlone(passage, heading, dated[0]))) return null;
  // A menu may say "Thành tựu nổi bật" before the page does: the one next to the lines says best whose they are.
  const above = headings.filter(({ index }) => index < dated[0].index).slice(-NEAR);
  for (const one of above.reverse()) {
    const holder = ownerOf(passage, one);
    if (holder) return { heading: heading.index, holder, got };
  }
  return { heading: heading.index, holder: null, got };
}

function ownerOf(passage: Passage, heading: Parsed): Item | null {
  const { scan, sentences } = passage;
  const owner = ownerIn(scan, heading) ?? ownerBelow(passage, heading) ?? ownerBefore(passage, heading);
  if (owner) return owner;
  const person = personOfSheet(passage, heading.index);
  if (person) return person;
  let alone: Item | null = null;
  for (const sentence of sentences.slice(0, Math.min(heading.index, OPENING))) {
    const unit = unitAlone(scan, sentence);
    // "SỞ GIÁO DỤC LAM HẢI" over "TRƯỜNG THPT BẾN ĐÁ": the lower one, right under the other
    if (alone && !unit) break;
    // "BỆNH VIỆN BẾN ĐÁ" over "SỞ Y TẾ TỈNH LAM HẢI": the house, and no office that it is under
    if (alone && unit && isHouse(scan, alone) && !isHouse(scan, unit)) break;
    alone = unit ?? alone;
  }
  // "TẠP CHÍ BẾN ĐÁ" over "Gương sáng: Nghệ nhân Tô Văn Hải": who tells of it
  if (alone && !PRESS.has(scan.word(alone.from))) return alone;
  const told = personInTitle(passage) ?? alone;
  if (told) return told;
  return toldInTitle(passage) ?? onlyUnit(passage, heading) ?? unitAtFoot(passage) ?? oftenNamed(passage);
}

/** "Báo", "Tạp chí", "Đài", "Cổng thông tin" */
export const PRESS = new Set(['báo', 'tạp', 'đài', 'cổng']);
/** Headings over the lines that may say whose they are. */
const NEAR = 4;
/** Lines right under its heading, of a page that tells of no bloc: few are enough. */
const isHonoursAlone = ({ scan, sentences }: Passage, heading: Parsed, first: Parsed): boolean =>
  (ACHIEVED.next(scan, heading.from, heading.to) >= 0 || headsTitles(scan, heading.from, heading.to)) &&
  first.index - heading.index <= NEAR &&
  // "Ông Tô Hải công tác tại …" over them: whose they are is told otherwise
  !sentences.slice(0, first.index).some(({ chunks }) => chunks.some(({ kind }) => kind === 'persons')) &&
  OF_PERSONS.next(scan, heading.from, heading.to) < 0 &&
  !sentences.some(({ chunks }) => chunks.some(({ kind }) => kind === 'bloc'));

/** Lines that make a page one of honours. */
const FEW = 3;
/** Sentences at the head of a page. */
const OPENING = 8;

const AWARD = layerBits('award');

/** "Thành tích tiêu biểu", "Các hình thức đã được khen thưởng:", "Danh hiệu và phần thưởng": a short line without a year and an award. */
function headsPage(scan: Scan, { zone, from, to }: Parsed): boolean {
  // "30 năm qua, Nhà nước đã ghi nhận thành tích của Công ty bằng những phần thưởng cao quý:" leads to them in a sentence
  const golden = GOLDEN.next(scan, from, Math.min(to, from + LONGEST)) >= 0;
  if (zone === 'furniture' || to - from > (golden || scan.mark(to - 1) === COLON ? LONGEST_LEAD : LONGEST))
    return false;
  // "Dưới đây là những phần thưởng mà nhà trường đã dành được:" at the end of a paragraph
  if (!scan.has(from, LINE_START) && scan.mark(to - 1) !== COLON) return false;
  const titles = headsTitles(scan, from, to);
  if (zone === 'title' && MEDALS.test(plainWords(scan, from, to))) return true;
  if (!golden && !titles && HONOURS.next(scan, from, to) < 0) return false;
  // "danh hiệu" may lead to the name of one
  if (scan.nextOf(AWARD, titles ? scan.next('hiệu', from, to) : from, to) >= 0) return false;
  if (!golden && OTHERS.next(scan, from, to) >= 0) return false;
  // "Bạn đang ở: Giới thiệu / Trang vàng"
  if (isMenu(scan, { from, to })) return false;
  // "BẢNG VÀNG THÀNH TÍCH 1995 - 2012"
  if (golden) return true;
  for (let i = from; i < to; i++) {
    if (scan.has(i, NUMBER) && YEAR.test(scan.slice(i, i + 1))) return false;
    // "Công ty phấn đấu được tặng nhiều phần thưởng cao quý:"
    if (scan.kind('verb', i) === 'plan') return false;
  }
  return true;
}
const LONGEST = 24;
const LONGEST_LEAD = 36;
/** "Trung đoàn 862: Những phần thưởng cao quý" numbers no year. */
const YEAR = /^(?:19|20)\d\d$/;
/** "Công tác khen thưởng", "Hướng dẫn khen thưởng": what is done about it. */
const OTHERS = new WordPairs(
  'công tác,hướng dẫn,kế hoạch,quy chế,quy định,tin tức,tin khen,hội đồng,văn bản,thủ tục,hồ sơ,tiêu chuẩn,đề nghị,pháp luật,ngày truyền'.split(
    ',',
  ),
);
/** "Các danh hiệu thi đua của Trường THCS Bến Đá:", "Danh hiệu thi đua đã đạt được"; "Danh hiệu thi đua" alone tells what there is. */
const headsTitles = (scan: Scan, from: number, to: number): boolean =>
  TITLES.test(plainWords(scan, from, to)) && !isGivingUnit(scan, scan.next('của', from, to) + 1);
const TITLES =
  /^(?:[\p{L}\d]{1,4} ?[.)] ?)?(?:các |những )?danh hiệu thi đua(?:,? (?:và )?hình thức khen thưởng)?(?: của | đã (?:đạt|được|có))/u;
/** "Huân, huy chương, danh hiệu thi đua" as the title of a page: of which kinds the awards are. */
const MEDALS = /^huân(?: chương)?, huy chương(?:,? (?:và )?(?:các )?(?:danh hiệu(?: thi đua)?|bằng khen|giấy khen))*$/u;
/** "III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG": behind the achievements themselves. */
function tellsOfHonours(scan: Scan, { from, to }: Parsed): boolean {
  for (let i = from; i < to; i++) if (scan.word(i) === 'khen' || scan.word(i) === 'phần') return true;
  return false;
}
const HONOURS = new WordPairs(['thành tích', 'thành tựu', 'khen thưởng', 'phần thưởng', 'truyền thống']);
const OF_PERSONS = new WordPairs(['cá nhân', 'học sinh', 'giáo viên']);
const ACHIEVED = new WordPairs(['thành tích', 'thành tựu', 'phần thưởng']);
const GOLDEN = new WordPairs(['bảng vàng', 'trang vàng']);

/** A line, or a cell, of an award that names nobody but who gave, or names a person with a year. */
function isOfYear(scan: Scan, sentence: Parsed): boolean {
  const { chunks } = sentence;
  if (!chunks.some(({ kind }) => kind === 'award') || chunks.some(({ kind }) => kind === 'bloc')) return false;
  return !chunks.some(({ kind }) => kind === 'persons') || saysYear(scan, sentence);
}

/** "1. Huân chương Lao động hạng Nhì" over "TT | Tên tập thể, cá nhân": of those whom the table names. */
const headsTable = ({ sentences }: Passage, { kind, index }: Parsed): boolean =>
  kind !== 'table-cell' && sentences[index + 1]?.kind === 'table-cell';

/** "Thành tích của Trường Cao đẳng Bến Đá", "… của UEH": who is named behind "của", also by letters that no list holds. */
function ownerIn(scan: Scan, sentence: Parsed): Item | null {
  for (let i = sentence.from; i < sentence.to; i++) {
    // "BẢNG VÀNG TRUYỀN THỐNG | TRƯỜNG THPT BẾN ĐÁ": to the end of the line
    // behind it at most the years of an anniversary, "(30/4/1975 - 30/4/2015)"
    const last = chunksWithin(scan, sentence).findLast(
      ({ kind }) => kind !== 'mark' && kind !== 'date' && kind !== 'year',
    );
    // "TRANG VÀNG | LỮ ĐOÀN CÔNG BINH 9 - QUÂN KHU 5": with the one above it
    if (i === sentence.from && last?.kind === 'units' && isOneName(scan, last))
      return itemOf(last.from, last.to, 'org', last.list.units[0].full, null);
    if (scan.word(i) !== 'của') continue;
    const unit = chunksOf(chunksWithin(scan, sentence), 'units').find(({ from }) => from === i + 1)?.list.units[0];
    if (unit) return { ...itemOf(unit.from, unit.to, 'org', unit.full, null) };
    const letters = scan.slice(i + 1, i + 2);
    return /^\p{Lu}{3,}$/u.test(letters) && !isSyllable(letters.toLowerCase())
      ? itemOf(i + 1, i + 2, 'org', null, null)
      : null;
  }
  return ownerBehindNoun(scan, sentence);
}

/** "THÀNH TÍCH | EVNSPC", "BẢNG VÀNG THÀNH TÍCH | LAHASA | ĐÃ ĐẠT ĐƯỢC TỪ NĂM 2008": letters that are no syllable, or a unit, up to the end of the heading or to what it got. */
function ownerBehindNoun(scan: Scan, sentence: Parsed): Item | null {
  const { from, to } = sentence;
  let end = from + 1;
  while (end < to && !GOT.has(scan.pairAt(end))) end++;
  const letters = scan.slice(end - 1, end);
  // a heading in capitals is read in small letters
  const initials = (end < to ? /^\p{L}{3,}\d*$/u : /^\p{Lu}{3,}\d*$/u).test(letters);
  if (BEFORE_OWNER.has(scan.word(end - 2)))
    return initials && !isSyllable(letters.toLowerCase()) && !FIELDS.has(letters.toUpperCase())
      ? itemOf(end - 1, end, 'org', null, null)
      : null;
  if (end === to) return null;
  const [unit, ...others] = chunksOf(chunksWithin(scan, sentence), 'units').flatMap(({ list }) => list.units);
  const whole = unit?.to === end && BEFORE_OWNER.has(scan.word(unit.from - 1)) && others.length === 0;
  return whole ? itemOf(unit.from, unit.to, 'org', unit.full, null) : null;
}
const GOT = new Set(['đã đạt', 'đạt được', 'đã được', 'từ năm']);
/** What something was achieved in, and nobody's letters. */
const FIELDS = new Set([
  'NCKH',
  'KHCN',
  'CNTT',
  'TDTT',
  'VHVN',
  'VNTDTT',
  'SKKN',
  'HSG',
  'GVG',
  'CSTĐ',
  'LĐTT',
  'TĐKT',
  'XDĐ',
]);
const BEFORE_OWNER = new Set(['tích', 'thưởng', 'tựu']);

/** One unit, or one and those above it behind a dash. */
const isOneName = (scan: Scan, { list: { units } }: Extract<Chunk, { kind: 'units' }>): boolean =>
  units.every((unit, i) => i === 0 || DASHES.has(scan.mark(unit.from - 1)));

/** "TRANG VÀNG TRUYỀN THỐNG" over "LỮ ĐOÀN CÔNG BINH 9 - QUÂN KHU 5", or over "Đơn vị: Trường THCS Bến Đá": one name, which takes the next line. */
function ownerBelow({ scan, sentences }: Passage, { index }: Parsed): Item | null {
  const below = sentences[index + 1];
  const chunks = below ? chunksWithin(scan, below) : [];
  const label = /^(?:tên )?đơn vị ?:/u.test(below ? plainWords(scan, below.from, below.to) : '');
  const [only, ...others] = label ? chunks.slice(chunks.findIndex(({ kind }) => kind === 'units')) : chunks;
  if (only?.kind !== 'units' || !isOneName(scan, only)) return null;
  // "Bệnh viện Bến Đá | luôn hoàn thành tốt nhiệm vụ và đã được tặng …:" leads to what it had
  if (others.length > 0 && !(only.from === below.from && LEADS.has(scan.word(only.to)))) return null;
  const [{ kind, full }] = only.list.units;
  return isTerritory(kind) || isGivingUnit(scan, only.from) ? null : itemOf(only.from, only.to, 'org', full, null);
}

const LEADS = new Set(['luôn', 'đã', 'được', 'vinh', 'nhiều']);

/** "LỊCH SỬ HÌNH THÀNH VÀ PHÁT TRIỂN | TRƯỜNG THCS BẾN ĐÁ", "Giới thiệu về | Bệnh viện Bến Đá": the house that the title of a page tells of. */
function toldInTitle({ scan, sentences }: Passage): Item | null {
  const title = sentences.find(({ zone }) => zone === 'title');
  if (!title || !PRESENTS.test(plainWords(scan, title.from, title.to))) return null;
  const [only, ...others] = chunksOf(chunksWithin(scan, title), 'units').flatMap(({ list }) => list.units);
  const house = only !== undefined && others.length === 0 && only.to === title.to && OWNERS.has(only.kind);
  return house ? itemOf(only.from, only.to, 'org', only.full, null) : null;
}
const PRESENTS =
  /^(?:giới thiệu|đôi nét|vài nét|sơ lược|tóm tắt|lịch sử|quá trình|truyền thống)(?: (?:về|chung|lịch sử|quá trình|truyền thống|hình thành|xây dựng|và|,|phát triển|trưởng thành|của))* (?=\p{L})/u;

/** "Những dấu mốc khen thưởng của | Công ty", "… thành tích của | Công ty | bằng những phần thưởng:": the one of the kind that the page named first. */
function ownerBefore({ scan, sentences }: Passage, { index, from, to }: Parsed): Item | null {
  let at = from;
  while (at < to && scan.word(at) !== 'của') at++;
  const kind = scan.word(at + 1);
  const end = at + 1 + scan.size('unit', at + 1);
  if (kind === '' || scan.size('unit', at + 1) === 0 || (end < to - 1 && scan.word(end) !== 'bằng')) return null;
  for (const sentence of sentences.slice(0, index))
    for (const { list } of chunksOf(chunksWithin(scan, sentence), 'units'))
      for (const { from, to, full, kind: own } of list.units)
        if (scan.word(from) === kind && to - from > 2 && !isTerritory(own)) return itemOf(from, to, 'org', full, null);
  return null;
}

/** Of a page that names one unit alone before the heading, whoever gives apart: that. */
function onlyUnit({ scan, sentences }: Passage, { index }: Parsed): Item | null {
  const names = new Map<string, Item>();
  for (const sentence of sentences.slice(0, index).filter((one) => !isMenuLine(scan, one)))
    for (const { list } of chunksOf(chunksWithin(scan, sentence), 'units'))
      for (const { from, to, full, kind } of list.units)
        if (!isTerritory(kind) && !isGivingUnit(scan, from))
          names.set(foldCase(scan.slice(from, to)), itemOf(from, to, 'org', full, null));
  const [only, ...others] = names.values();
  return others.length === 0 ? (only ?? null) : null;
}

/** "Bệnh viện Đa khoa Bến Đá - Số 7 đường Thanh Niên", "Trường THPT Bến Đá | Địa chỉ: …": whose address stands at the foot of the page. */
function unitAtFoot({ scan, sentences }: Passage): Item | null {
  for (const sentence of sentences.slice(-FOOT)) {
    const [unit] = chunksOf(chunksWithin(scan, sentence), 'units').flatMap(({ list }) => list.units);
    if (unit?.from !== sentence.from || isTerritory(unit.kind) || isGivingUnit(scan, unit.from)) continue;
    for (let i = unit.to; i < unit.to + SOON; i++)
      if (ADDRESS.has(`${scan.word(i)} ${scan.word(i + 1)}`) || (scan.word(i) === 'số' && scan.has(i + 1, NUMBER)))
        return itemOf(unit.from, unit.to, 'org', unit.full, null);
  }
  return null;
}
/** "… cán bộ viên chức | bệnh viện Phụ sản Bến Đá | đã có những tiến bộ …": the one of its kind that the prose names again and again, and no other. */
function oftenNamed({ scan, sentences }: Passage): Item | null {
  const named = new Map<string, { readonly item: Item; times: number; staff: boolean }>();
  for (const sentence of sentences)
    for (const { list } of chunksOf(chunksWithin(scan, sentence), 'units'))
      for (const { from, to, full, kind } of list.units) {
        if (!OWNERS.has(kind) || to - from < 3) continue;
        const key = foldCase(scan.slice(from, to));
        const known = named.get(key) ?? { item: itemOf(from, to, 'org', full, null), times: 0, staff: false };
        known.times++;
        known.staff ||= STAFF_BEFORE.has(plainWords(scan, from - 2, from));
        named.set(key, known);
      }
  const [only, ...others] = named.values();
  return only && others.length === 0 && only.times > 1 && only.staff ? only.item : null;
}
const STAFF_BEFORE = new Set([
  'cán bộ',
  'viên chức',
  'công chức',
  'thầy thuốc',
  'nhân viên',
  'tập thể',
  'giáo viên',
  'lao động',
]);
const isHouse = (scan: Scan, { from }: Item): boolean => OWNERS.has(scan.kind('unit', from));
const OWNERS = new Set(['school', 'hospital', 'company', 'centre', 'coop', 'factory', 'troop']);

/** Sentences at the foot of a page. */
const FOOT = 8;
const SOON = 4;
const ADDRESS = new Set(['địa chỉ', 'điện thoại', 'trụ sở']);

/** "BỆNH VIỆN ĐA KHOA BẾN ĐÁ": nothing else on the line, and nobody who gives awards. */
function unitAlone(scan: Scan, sentence: Parsed): Item | null {
  if (isMenuLine(scan, sentence)) return null;
  const [only, ...others] = chunksWithin(scan, sentence);
  if (only?.kind !== 'units' || only.list.units.length !== 1 || only.from > sentence.from) return null;
  // "BỆNH VIỆN ĐA KHOA BẾN | ĐÁ": a line in capitals is all name
  if (others.length > MORE || !others.every(({ kind, from }) => kind === 'word' && scan.has(from, ALL_CAPS)))
    return null;
  const [{ from, full, kind }] = only.list.units;
  return isTerritory(kind) || isGivingUnit(scan, from) ? null : itemOf(from, sentence.to, 'org', full, null);
}
/** "GIỚI THIỆU | TIN TỨC | THƯ VIỆN ẢNH" leads about the site. */
function isMenuLine(scan: Scan, { from, to }: Parsed): boolean {
  for (let i = from; i < to; i++) if (scan.mark(i) === BAR) return true;
  return false;
}
/** Words of a name that no grammar takes. */
const MORE = 4;
