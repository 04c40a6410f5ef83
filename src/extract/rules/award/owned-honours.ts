import { type HonoursHeading, honoursHeading } from '../../../lexicon/honours-heading.js';
import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { WordPairs } from '../../../lexicon/word-pairs.js';
import { isGivingUnit } from '../../../names/granter.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { COLON, COMMA, OPEN, STOP } from '../../../text/marks.js';
import { ALL_CAPS, LINE_START, NUMBER } from '../../../text/tokens.js';
import { type Chunk, chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import { isPact } from '../../pact.js';
import { type Parsed, type Passage, RELATIONAL, type Zone } from '../../passage.js';
import { namedAtLabel } from './dossier.js';
import { type Item, itemOf } from './item.js';
import { markersEnd } from './line-marker.js';
import { isListed } from './list-words.js';
import { saysYear } from './merit-year.js';
import { PRESS } from './page-holder.js';
import { nameInCapitals } from './sheet-of-life.js';
import { toldOverHonours } from './told-over-honours.js';

/**
 * Whose the award is that a line names under a heading of honours, as "2003: Bằng khen của Bộ Y tế" under "KHEN THƯỞNG" in the sheet of "Họ và tên: Tô
 * Văn Hải", in the section "2. Trường THPT Bến Đá", or on a page with that title; null of other lines.
 */
export function ownerOfHonours(passage: Passage, index: number): Item | null {
  let known = OWNERS.get(passage);
  if (!known) {
    known = ownersIn(passage);
    OWNERS.set(passage, known);
  }
  return known.get(index) ?? null;
}
/** Asked for each line of an award. */
const OWNERS = new WeakMap<Passage, ReadonlyMap<number, Item>>();

/** What stands above the line at hand. */
interface Above {
  /** Who is named last, alone in a line, behind a label or in the title. */
  owner: Item | null;
  /** Index of the line that names somebody last. */
  line: number;
  /** The heading of honours over the lines, while they go on. */
  heading: HonoursHeading | null;
  /** A heading speaks of what is to come. */
  ahead: boolean;
}

function ownersIn(passage: Passage): ReadonlyMap<number, Item> {
  const { scan, sentences, facts, blocs } = passage;
  const owners = new Map<number, Item>();
  if (
    !TELLING.has(facts.kind) ||
    blocs.length > 0 ||
    isPact(passage) ||
    !sentences.some(({ layers }) => (layers & AWARD) !== 0)
  )
    return owners;
  const above: Above = { owner: null, line: -1, heading: null, ahead: false };
  for (const sentence of sentences) {
    const { from, index, zone, kind } = sentence;
    if (kind === 'table-cell' || !(RELATIONAL.has(zone) || NAMING.has(zone))) {
      above.heading = null;
      continue;
    }
    if (!scan.has(from, LINE_START)) {
      // "- Năm 2004: Tập thể lao động tiên tiến. | Năm 2005: Giấy khen."
      const line = owners.get(index - 1);
      if (line && above.heading) owners.set(index, line);
      continue;
    }
    const told = above.heading === null || above.heading === BY_YEARS ? receiverByYear(scan, sentence) : null;
    if (above.heading === null && above.owner !== null && !above.ahead && listsByYear(scan, sentence, above.owner))
      above.heading = BY_YEARS;
    if (told) {
      above.owner = told;
      above.heading = BY_YEARS;
      continue;
    }
    const label = honoursLabel(scan, sentence);
    if (label) {
      const { owner, ahead } = above;
      if (owner && !ahead && isHonour(scan, sentence) && tellsOf(scan, owner, label.heading, sentence))
        owners.set(index, owner);
      above.heading = null;
      continue;
    }
    const heading =
      (sentence.to - from <= LONGEST_HEADING ? honoursHeading(scan.slice(from, sentence.to)) : null) ??
      staffLead(scan, sentence, above.owner);
    const led = personOverLines(passage, sentence);
    if (led) {
      above.owner = led;
      above.line = index;
      above.heading = BY_YEARS;
    } else if (heading) {
      above.owner ??= toldOverHonours(passage, index);
      above.heading = above.ahead && !heading.had ? null : heading;
    } else if (above.heading && isHonour(scan, sentence)) {
      const { owner } = above;
      if (owner && tellsOf(scan, owner, above.heading, sentence)) owners.set(index, owner);
    } else noteLine(passage, sentence, above);
  }
  return owners;
}
/**
 * "Khen thưởng: | Huân chương Lao động hạng Ba năm 1995, Bằng khen năm 2010.": a heading of honours and the token behind its colon, in a line that
 * goes on with them; null for other lines.
 */
export function honoursLabel(
  scan: Scan,
  { from, to, layers }: Parsed,
): { readonly heading: HonoursHeading; readonly to: number } | null {
  if ((layers & AWARD) === 0) return null;
  for (let i = from; i < Math.min(to - 1, from + LONGEST_LABEL); i++) {
    if (scan.mark(i) !== COLON) continue;
    const heading = honoursHeading(scan.slice(from, i + 1));
    return heading && { heading, to: i + 1 };
  }
  return null;
}
const LONGEST_LABEL = 14;

/** Of lines that each tell what one had in a year, under no heading at all. */
const BY_YEARS: HonoursHeading = { had: true, persons: false };

/**
 * "- Năm 2001: Chủ tịch nước tặng Huân chương cho | Hội LHPN tỉnh |.", over "- Năm 2010: TW Hội tặng Cờ thi đua.": the one unit that a line of a year
 * says to have received; null for none or several.
 */
function receiverByYear(scan: Scan, sentence: Parsed): Item | null {
  if ((sentence.layers & AWARD) === 0 || (sentence.layers & OTHERS) !== 0) return null;
  if (!isListed(scan, sentence) || !saysYear(scan, sentence)) return null;
  const units = chunksOf(sentence.chunks, 'units')
    .filter(({ from, to }) => scan.word(from - 1) === 'cho' || GETS.has(scan.word(to)))
    .flatMap(({ list }) => list.units);
  const [unit, ...others] = units;
  return unit && others.length === 0 ? itemOf(unit.from, unit.to, 'org', unit.full, null) : null;
}
const GETS = new Set(['được', 'đón', 'vinh', 'đạt']);

/** "Năm 2018: | Đón nhận Cờ thi đua của Chính phủ.", "2020: Chủ tịch nước trao tặng Huân chương": in a line of a year, behind its colon, that somebody got it, and not who. */
function receivesInYear(scan: Scan, { from, to, chunks }: Parsed): boolean {
  const [year] = chunks;
  if ((year?.kind !== 'year' && year?.kind !== 'date') || scan.mark(year.to) !== COLON) return false;
  const at = year.to + 1;
  if (at >= to || year.from - from > 1 || chunks.some(({ kind }) => kind === 'persons')) return false;
  const verb = chunks.find((one) => one.kind !== 'mark' && one.from >= at);
  return GETS.has(scan.word(at)) || (verb !== undefined && isGivingUnit(scan, at) && GIVES.has(scan.word(verb.to)));
}
const GIVES = new Set(['tặng', 'trao', 'truy', 'phong']);

/** A line of a year that says what was got in it: by a verb, or, under a house, by nothing but the award. */
const listsByYear = (scan: Scan, sentence: Parsed, { kind, from }: Item): boolean =>
  receivesInYear(scan, sentence) ||
  (kind === 'org' && HOUSES.has(scan.kind('unit', from)) && namesAwardOfYear(scan, sentence));
/** Of a department such lines may as well be what it gave. */
const HOUSES = new Set(['school', 'hospital', 'company', 'centre', 'coop', 'factory', 'troop', 'institute']);

/** "Năm học 2010-2011: | Bằng khen của Bộ trưởng |.": the award opens what stands behind the colon; not "Năm 2010: Bằng khen: 3", "… cho 5 tập thể". */
function namesAwardOfYear(scan: Scan, { from, to, chunks }: Parsed): boolean {
  const [year, , award, ...rest] = chunks;
  if (year?.kind !== 'year' || year.from - from > 1 || scan.mark(year.to) !== COLON) return false;
  if (award?.kind !== 'award' || award.from !== year.to + 1) return false;
  return (
    scan.mark(award.to) !== COLON &&
    rest.every((one) => one.kind === 'award' || one.kind === 'mark' || JOINS.has(scan.word(one.from))) &&
    !rest.some((one) => one.kind === 'mark' && scan.mark(one.from) === COLON) &&
    scan.mark(to - 1) !== COLON
  );
}
const JOINS = new Set(['và', 'của']);

/**
 * "…, các thế hệ thầy cô giáo đã phấn đấu và được các cấp khen thưởng:" on the page of a school: what its people got is what it got. Null where the
 * line names or counts anybody.
 */
function staffLead(scan: Scan, { from, to, chunks, layers }: Parsed, owner: Item | null): HonoursHeading | null {
  if (owner?.kind !== 'org' || scan.mark(to - 1) !== COLON || (layers & (AWARD | OTHERS)) !== 0) return null;
  if (chunks.some(({ kind }) => kind === 'persons' || kind === 'count')) return null;
  if (!WON.has(scan.pairAt(to - 3))) return null;
  const staff = STAFF.next(scan, from, to);
  const own = chunksOf(chunks, 'units').every(({ from: at }) => isGivingUnit(scan, at) && at > staff);
  let got = to - 1;
  while (got > staff && scan.word(got) !== 'được') got--;
  const sure = !NOT_YET.has(scan.word(got - 1)) && AHEAD.next(scan, got, to) < 0;
  return staff >= 0 && own && got > staff && sure ? BY_YEARS : null;
}
const NOT_YET = new Set(['để', 'nhằm', 'sẽ', 'chưa', 'không', 'đấu', 'xứng']);
const STAFF = new WordPairs(['các thế', 'tập thể', 'thầy và', 'thầy cô', 'thầy trò', 'đội ngũ', 'toàn thể']);
const WON = new Set(['khen thưởng', 'tặng thưởng', 'cao quý', 'trao tặng', 'phần thưởng', 'danh hiệu', 'như sau']);

/** "* Giáo sư Tô Văn Hải – nguyên Giám đốc:" over "- Năm 1989: Nhà nước phong tặng …": one person and who that is, before a colon, and lines that name nobody. */
function personOverLines({ scan, sentences }: Passage, { index, to, chunks, layers }: Parsed): Item | null {
  if (scan.mark(to - 1) !== COLON || (layers & (AWARD | OTHERS)) !== 0) return null;
  const said = chunks.filter(({ kind }) => kind !== 'mark');
  const [only, ...others] = said;
  if (only?.kind !== 'persons' || only.list.persons.length !== 1 || !others.every(({ kind }) => kind === 'office'))
    return null;
  const next = sentences[index + 1];
  return next && isListed(scan, next) && isHonour(scan, next) && saysYear(scan, next) ? onlyOne(scan, [only]) : null;
}

const TELLING: ReadonlySet<string> = new Set(['news', 'list', 'other', 'report']);
/** Of a name or a heading in capitals, which may be taken for the head of a paper or for who wrote it. */
const NAMING: ReadonlySet<Zone> = new Set<Zone>(['header', 'byline']);
const AWARD = layerBits('award');
const OTHERS = layerBits('bloc');

/** A line that is no honour: it may end the list, say whose the next is, or speak of what is planned. */
function noteLine(passage: Passage, sentence: Parsed, above: Above): void {
  const { scan } = passage;
  const { from, to, index } = sentence;
  const named = namedAlone(passage, sentence) ?? (above.owner === null ? namedInTitle(passage, sentence) : null);
  if (!named && above.owner === null) above.owner = beganThere(scan, sentence);
  if (named) {
    // "BỆNH VIỆN BẾN ĐÁ" over "SỞ Y TẾ TỈNH LAM HẢI": the house, and no office that it is under
    const under =
      above.owner !== null && above.line === index - 1 && isHouse(scan, above.owner) && !isHouse(scan, named);
    // the lines under "1. Hà Nhàn" are of its record, or of a list of names
    if (!under)
      above.owner = scan.has(from, NUMBER) && from !== named.from && !namedAtLabel(passage, sentence) ? null : named;
    above.line = index;
    above.ahead = false;
  }
  // whoever else is told of in between may have them, as "Bà Hà Nhàn" in a line of her own below whose life was told
  const others = named ? [] : chunksOf(sentence.chunks, 'persons');
  const alone = others.length === 1 && others[0].to - others[0].from >= to - from - 1;
  if (others.length > 0 && (above.owner?.kind === 'org' || alone)) above.owner = null;
  const dated = saysYear(scan, sentence) || sentence.chunks[0]?.kind === 'date';
  if (named || !(isListed(scan, sentence) || dated)) above.heading = null;
  if (to - from <= LONGEST_HEADING && scan.mark(to - 1) !== STOP && AHEAD.next(scan, from, to) >= 0) {
    above.ahead = true;
    above.heading = null;
  }
}
const LONGEST_HEADING = 24;
const AHEAD = new WordPairs(
  'phương hướng,kế hoạch,mục tiêu,tiêu chuẩn,quy chế,quy định,hướng dẫn,đăng ký,chỉ tiêu,dự kiến,điều kiện,hồ sơ,thủ tục,nhiệm vụ,phấn đấu,đề nghị,đề xuất'.split(
    ',',
  ),
);

/** "2003: Bằng khen của Bộ Y tế", "+ Huân chương Lao động hạng Ba (1997)", "01 Cờ thi đua": a line of an award that names no person. */
export function isHonour(scan: Scan, { layers, chunks, to }: Parsed): boolean {
  if ((layers & AWARD) === 0 || (layers & OTHERS) !== 0 || scan.mark(to - 1) === COLON) return false;
  return !chunks.some(({ kind }) => kind === 'persons');
}

/** Of what a unit has without a year, the heading must say that it was got: "Hình thức khen thưởng" may tell what there is. */
function tellsOf(scan: Scan, owner: Item, { had, persons }: HonoursHeading, line: Parsed): boolean {
  if (owner.kind === 'person') return true;
  return !persons && (had || saysYear(scan, line) || line.chunks.some(({ kind }) => kind === 'date'));
}

/** "2. TRƯỜNG THPT BẾN ĐÁ", "ThS. Tô Văn Hải", "Họ và tên: Tô Văn Hải"; null for a line that says anything else. */
function namedAlone(passage: Passage, sentence: Parsed): Item | null {
  const { scan } = passage;
  const { from, to } = sentence;
  if (to - from > LONGEST_HEADING || scan.mark(to - 1) === STOP) return null;
  const named = namedAtLabel(passage, sentence) ?? nameInCapitals(scan, sentence);
  if (named) return named;
  const start = markersEnd(scan, from, to);
  const said = chunksWithin(scan, sentence).filter(({ kind, from: at }) => at >= start && kind !== 'mark');
  // "Cô Hà Thị Nhàn" in a line of its own may as well be under a picture, but not over the record of her offices
  return said.length === 1 &&
    (opensRecord(passage, sentence) ||
      !said.some((one) => one.kind === 'persons' && one.list.persons.some(({ addressed }) => addressed)))
    ? onlyOne(scan, said)
    : null;
}

/** "Ông Tô Văn Hải" over "Khen thưởng", or over "- 2007 - 2008: Phó Giám đốc Công ty Bến Đá", "- Từ 4/2010 đến nay: Giám đốc". */
function opensRecord({ scan, sentences }: Passage, { index }: Parsed): boolean {
  const next = sentences[index + 1];
  if (next === undefined || !scan.has(next.from, LINE_START)) return false;
  if (next.to - next.from <= LONGEST_HEADING && honoursHeading(scan.slice(next.from, next.to))) return true;
  const at = markersEnd(scan, next.from, next.to);
  const since = scan.word(at) === 'từ' ? at + 1 : at;
  return scan.has(since, NUMBER) && next.chunks.some(({ kind, from }) => kind === 'mark' && scan.mark(from) === COLON);
}

/** The one person or unit that the title names: "Chân dung nhà giáo Tô Văn Tám", "Lịch sử Trường THPT Bến Đá". */
function namedInTitle({ scan }: Passage, sentence: Parsed): Item | null {
  if (sentence.zone !== 'title' && sentence.index > 0) return null;
  const one = onlyOne(scan, chunksWithin(scan, sentence));
  if (one?.kind === 'person' && scan.size('address', sentence.from) > 0) return null;
  // "ĐỒN BIÊN PHÒNG | BẾN ĐÁ": a line in capitals is all name
  return one && scan.has(one.from, ALL_CAPS) && one.to < sentence.to ? null : one;
}

/**
 * "Giáo sư Tô Văn Hải sinh năm 1935 tại …", "Bà Hà Thị Nhàn (1940 - 2015), quê ở …", "Trường THPT Bến Đá được thành lập năm 1972": with whose beginning a
 * line opens; null for other lines.
 */
function beganThere(scan: Scan, sentence: Parsed): Item | null {
  const [first] = chunksWithin(scan, sentence);
  if (first?.kind !== 'persons' && first?.kind !== 'units') return null;
  const one = onlyOne(scan, [first]);
  if (one === null) return null;
  const { to } = one;
  if (one.kind === 'org') return FOUNDED.has(scan.pairAt(scan.word(to) === 'được' ? to + 1 : to)) ? one : null;
  const told = scan.mark(to) === COMMA || scan.mark(to) === OPEN ? to + 1 : to;
  const lived = scan.mark(to) === OPEN && scan.has(told, NUMBER) && scan.slice(told, told + 1).length === 4;
  return to - one.from > 1 && (lived || BORN.has(scan.pairAt(told))) ? one : null;
}
const BORN = new Set(['sinh năm', 'sinh ngày', 'sinh ra', 'sinh tại', 'sinh trưởng']);
const FOUNDED = new Set(['thành lập', 'ra đời', 'tiền thân']);

/** The one person or unit of the chunks; null among several. */
function onlyOne(scan: Scan, chunks: readonly Chunk[]): Item | null {
  const persons = chunksOf(chunks, 'persons').flatMap(({ list }) => list.persons);
  const units = chunksOf(chunks, 'units').flatMap(({ list }) => list.units);
  if (persons.length + units.length !== 1) return null;
  // "TẠP CHÍ BẾN ĐÁ" over "Gương sáng": who tells of it
  if (units.length === 1 && PRESS.has(scan.word(units[0].from))) return null;
  // whose page it is that gives, or which place, the lines do not say
  if (units.length === 1 && (isTerritory(units[0].kind) || isGivingUnit(scan, units[0].from))) return null;
  if (units.length === 1) return itemOf(units[0].from, units[0].to, 'org', units[0].full, null);
  const { name } = persons[0];
  return itemOf(name.from, name.to, 'person', null, null);
}

/** A unit that neither gives awards nor is a place. */
const isHouse = (scan: Scan, { kind, from }: Item): boolean =>
  kind === 'person' || !(isTerritory(scan.kind('unit', from)) || isGivingUnit(scan, from));
