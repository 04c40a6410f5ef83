import type { Scan } from '../../../lexicon/scan.js';
import { HAS_LETTERS, spellsLetters } from '../../../names/spelt-letters.js';
import { foldCase } from '../../../text/fold-case.js';
import { OPEN, STOP } from '../../../text/marks.js';
import { ALL_CAPS, NUMBER } from '../../../text/tokens.js';
import type { Passage, Zone } from '../../passage.js';
import { type AwardRow, NOTHING_TOLD, type RecipientKind, rowWith } from './claim.js';
import { countsAllAwards, countsAllTitles } from './counted-over-awards.js';
import { RULES } from './rules.js';
import { granterKey, mayBeOne, recipientKey } from './same.js';
import { presentingWords } from './stage.js';

/** Mentions that only repeat: a row found there counts where nothing else says it. */
const REPEATS: ReadonlySet<Zone> = new Set(['title', 'caption', 'heading']);

/**
 * One row for each award of each recipient with each status: titles and captions repeat the text. Where two say the
 * same, the one in the text with the longer name of the award stays.
 */
export function merged(passage: Passage, rows: readonly AwardRow[]): AwardRow[] {
  const kept = new Kept(passage);
  for (const row of withoutSums(rows)) if (!REPEATS.has(row.zone)) kept.add(row);
  for (const row of rows) if (REPEATS.has(row.zone)) kept.add(row);
  return withoutCounts(passage, withoutBare(passage, withoutUnsaidOrders(withoutHeadlines(passage, kept.rows)))).sort(
    (a, b) => a.recipient.from - b.recipient.from || a.award.from - b.award.from,
  );
}

/**
 * Without a number of badges that those of the years right behind it come to: "Huy hiệu Đảng cho 17 đảng viên, gồm: 1 đảng viên 60 năm tuổi Đảng, 16
 * đảng viên 30 năm tuổi Đảng", "Huy hiệu 60 năm và 30 năm tuổi Đảng cho 17 đồng chí. Trong đó, …". Before the rows of one ward are taken for those of
 * another.
 */
function withoutSums(rows: readonly AwardRow[]): readonly AwardRow[] {
  const badges = rows
    .filter(({ code, recipient }) => BADGE.test(code) && recipient.count !== null)
    .sort((a, b) => a.recipient.from - b.recipient.from);
  const sums = new Set(badges.filter((row, i) => comesToSum(badges, i, row.recipient.count ?? 0)));
  return sums.size === 0 ? rows : rows.filter((row) => !sums.has(row));
}
const BADGE = /^badge(?:-\d+)?$/;
/** Years in the Party for which there are badges. */
const MOST_BADGES = 14;

/** Whether the counts behind the one at the index, of badges by their years and among them its own, add up to it. */
function comesToSum(badges: readonly AwardRow[], index: number, count: number): boolean {
  const { code } = badges[index];
  let sum = 0;
  let own = code === 'badge';
  for (let i = index + 1; i < badges.length && i - index <= MOST_BADGES && sum < count; i++) {
    if (!BADGE_OF_YEARS.test(badges[i].code) || badges[i].status !== badges[index].status) return false;
    own ||= badges[i].code === code;
    sum += badges[i].recipient.count ?? 0;
    if (sum === count) return own && i > index + 1;
  }
  return false;
}

/**
 * Without whom only the headline names: "Biên phòng Lam Hải nhận huân chương Chiến công" over a text that gives the order to
 * "Bộ Chỉ huy Bộ đội Biên phòng tỉnh": the text says who it was.
 */
function withoutHeadlines({ scan, sentences }: Passage, rows: readonly AwardRow[]): AwardRow[] {
  // A first line with a stop is a sentence, and who stands in the lines under a headline is in none
  const heads = sentences.filter(({ zone, to }) => zone === 'title' && scan.mark(to - 1) !== STOP);
  const isHead = ({ zone, recipient }: AwardRow): boolean =>
    zone === 'title' && heads.some(({ from, to }) => recipient.from >= from && recipient.from < to);
  const named = rows.filter((row) => row.zone !== 'title' && row.recipient.count === null);
  const told = new Set(named.map(baseOf));
  const isTold = (row: AwardRow): boolean =>
    told.has(baseOf(row)) ||
    // "được tặng Cờ" over a text that quotes what the flag is called
    (row.award.to === row.award.from + 1 &&
      named.some(({ award, status }) => status === row.status && isQuoted(scan, award, row.award)));
  return rows.filter((row) => !isHead(row) || row.recipient.count !== null || !isTold(row));
}

/** "5 tập thể được đề nghị khen thưởng Huân chương" over those who get the orders, each by its name: without the number of them all. */
function withoutUnsaidOrders(rows: AwardRow[]): AwardRow[] {
  const unsaid = rows.some(({ code, recipient }) => code === 'order' && recipient.count !== null);
  if (!unsaid) return rows;
  const named = rows.filter(({ code }) => ORDER.test(code) && code !== 'order');
  return rows.filter(({ code, recipient, status }) => {
    if (code !== 'order' || recipient.count === null) return true;
    const alike = named.filter((row) => row.status === status && row.recipient.kind === recipient.kind);
    return alike.reduce((sum, row) => sum + (row.recipient.count ?? 1), 0) < recipient.count;
  });
}

/**
 * "đã được tặng Huân chương Lao động, Bằng khen" over a text that says of what grade: without the order that says none, nor when. "gắn Huy hiệu
 * Đảng cho đồng chí Tô Hải" of one whose badge the text tells by its years.
 */
function withoutBare(passage: Passage, rows: AwardRow[]): AwardRow[] {
  const bare = ({ code, recipient, year }: AwardRow): boolean =>
    recipient.count === null &&
    (code === 'badge' || (ORDER.test(code) && !GRADED.test(code) && year?.basis !== 'stated'));
  if (!rows.some(bare)) return rows;
  const key = (row: AwardRow): string =>
    `${BADGE_OF_YEARS.test(row.code) ? `badge|${row.status}` : baseOf(row)}|${recipientKey(passage, row)}`;
  const inFull = ({ code, year }: AwardRow): boolean =>
    BADGE_OF_YEARS.test(code) || (GRADED.test(code) && (year === null || year.basis === 'stated'));
  const told = new Set(rows.filter(inFull).map(key));
  return rows.filter((row) => !bare(row) || !told.has(key(row)));
}
const BADGE_OF_YEARS = /^badge-\d+$/;
const GRADED = /^order-[a-z-]+-\d$/;

/** "Cờ | “Đơn vị xuất sắc”" of "Cờ" */
const isQuoted = (scan: Scan, { from, to }: AwardRow['award'], bare: AwardRow['award']): boolean =>
  to > from + 1 && scan.word(from) === scan.word(bare.from) && QUOTES.has(scan.mark(from + 1));
const QUOTES = new Set([0x201c, 0x22, 0xab]);

/** Award without its grade, which a headline leaves out, and the status. */
const baseOf = ({ code, status }: AwardRow): string => `${code.replace(/-\d$/, '')}|${status}`;

/** The rows so far, found again by what they say: a paper may hold thousands. */
class Kept {
  readonly rows: AwardRow[] = [];
  /** By place in `rows`: the name of who receives, as names are compared, and the key with it. */
  readonly #names: string[] = [];
  readonly #keys: string[] = [];
  readonly #passage: Passage;
  /** Places in `rows` by award and recipient. */
  readonly #alike = new Map<string, number[]>();
  /** By the key that a row would have without the name of its province. */
  readonly #placed = new Map<string, number[]>();
  /** By award, kind and the two ends of the recipient's name; made when a title or a heading asks for it. */
  #byEnds: Map<string, number[]> | null = null;

  constructor(passage: Passage) {
    this.#passage = passage;
  }

  add(row: AwardRow): void {
    const { rows } = this;
    const name = recipientKey(this.#passage, row);
    const key = keyOf(row, name);
    const short = isOrg(row) ? withoutProvince(key) : null;
    const bare = short === null ? null : withoutLevel(key);
    const same =
      this.#sameAs(key, row) ??
      this.#ofProvince(row, key, short, bare) ??
      (REPEATS.has(row.zone) ? this.#inFull(row, name, shortens) : undefined) ??
      (HAS_LETTERS.test(name) ? this.#inFull(row, name, spellsLetters) : undefined);
    if (same !== undefined) {
      // Of "Sở Y tế Phú Lâm" and "Sở Y tế tỉnh Phú Lâm", of "Sở Y tế tỉnh" in the text and either in the title the name in full.
      const full =
        bare === this.#keys[same] ||
        (row.zone === 'title' && short === this.#keys[same]) ||
        isSpeltOut(this.#passage, row, rows[same]);
      const one = joined(this.#passage, rows[same], row);
      rows[same] = full ? rowWith(one, { recipient: row.recipient }) : one;
      if (rows[same].recipient !== row.recipient) return;
      this.#names[same] = name;
      this.#keys[same] = key;
    } else {
      push(this.#alike, key, rows.length);
      if (short !== null) push(this.#placed, short, rows.length);
      if (bare !== null) push(this.#placed, bare, rows.length);
      rows.push(row);
      this.#names.push(name);
      this.#keys.push(key);
      if (this.#byEnds) this.#note(this.#byEnds, rows.length - 1);
    }
  }

  /** Of what a title repeats, rather what was said with its status. */
  #sameAs(key: string, row: AwardRow): number | undefined {
    const same = this.#alike.get(key)?.filter((place) => saysTheSame(this.#passage, this.rows[place], row));
    return same?.find((place) => this.rows[place].status === row.status) ?? same?.[0];
  }

  /** "Sở Y tế tỉnh" or "Sở Y tế Phú Lâm" and "Sở Y tế tỉnh Phú Lâm" are one where no other province has such a unit. */
  #ofProvince(row: AwardRow, key: string, short: string | null, bare: string | null): number | undefined {
    const places =
      short === null
        ? this.#placed.get(key)
        : (this.#alike.get(short) ?? (bare === null ? undefined : this.#alike.get(bare)));
    const [place] = places ?? [];
    return places?.length === 1 && saysTheSame(this.#passage, this.rows[place], row) ? place : undefined;
  }

  /** The first row that names in full whom this one names in short. */
  #inFull(row: AwardRow, name: string, fits: typeof shortens): number | undefined {
    const words = wordsOf(row, name);
    if (words.length < 3) return undefined;
    if (this.#byEnds === null) {
      this.#byEnds = new Map();
      for (let place = 0; place < this.rows.length; place++) this.#note(this.#byEnds, place);
    }
    const places = this.#byEnds.get(endsOf(row, words)) ?? [];
    if (REPEATS.has(row.zone))
      // The same name was compared with what it has already: "Cờ thi đua của Công ty", and of the ministry
      return places.find(
        (place) =>
          name !== this.#names[place] && fits(words, this.#words(place)) && !isAskedAnew(this.rows[place], row),
      );
    return places
      .slice(0, COMPARED)
      .find((place) => fits(words, this.#words(place)) && saysTheSame(this.#passage, this.rows[place], row));
  }

  #note(byEnds: Map<string, number[]>, place: number): void {
    const words = this.#words(place);
    if (words.length > 0) push(byEnds, endsOf(this.rows[place], words), place);
  }

  #words(place: number): string[] {
    return wordsOf(this.rows[place], this.#names[place]);
  }
}

/** Of the name of who receives; none where they are only counted. */
const wordsOf = ({ recipient }: AwardRow, name: string): string[] => (recipient.count === null ? name.split(' ') : []);

function push(places: Map<string, number[]>, key: string, place: number): void {
  const known = places.get(key);
  if (known) known.push(place);
  else places.set(key, [place]);
}

const endsOf = ({ code, recipient: { kind } }: AwardRow, words: readonly string[]): string =>
  `${code}|${kind}|${words[0]}|${words[words.length - 1]}`;

/** "Bệnh viện Kim Lũng" in a title, "Bệnh viện Đa khoa khu vực Kim Lũng" in the text: one has all words of the other. */
function shortens(words: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const word of all) if (word === words[at]) at++;
  return at === words.length;
}

/** "Nông trường IX" of "NT IX": the one that says in words what the other opens with in letters, which the text explains nowhere else. */
const isSpeltOut = (
  { scan, abbreviations }: Passage,
  { recipient: words }: AwardRow,
  { recipient: letters }: AwardRow,
): boolean =>
  words.count === null &&
  !abbreviations.has(scan.slice(letters.from, letters.from + 1)) &&
  letters.full === null &&
  scan.has(letters.from, ALL_CAPS) &&
  !scan.has(words.from, ALL_CAPS) &&
  words.to - words.from > letters.to - letters.from;

/** Names with the same two ends that one is compared with. */
const COMPARED = 64;

/** What two rows must share to be one: the award and who receives it. */
const keyOf = ({ code, recipient }: AwardRow, name: string): string =>
  `${code}|${recipient.kind}|${recipient.count}|${name}`;

const isOrg = ({ recipient }: AwardRow): boolean => recipient.count === null && recipient.kind === 'org';

/** The key of "Sở Y tế tỉnh" for "Sở Y tế tỉnh Phú Lâm", of "Ban Dân vận Huyện ủy" for one of a named district; null for a name that ends otherwise. */
function withoutProvince(key: string): string | null {
  // "Công ty Bến Đá thuộc Tập đoàn Than"
  const owned = key.indexOf(' thuộc ');
  if (owned > 0) return key.slice(0, owned);
  // "Sư đoàn 312, Quân đoàn 1"
  const numbered = NUMBERED_TROOP.exec(key);
  if (numbered) return numbered[1];
  // "Công ty Bến Đá (huyện Tân Khê)", "Hội Khuyến học thị trấn Bến Đá (Tân Khê)"
  const open = key.endsWith(')') ? key.lastIndexOf(' (') : -1;
  if (open > 0 && BRACKETED.test(key.slice(open))) return key.slice(0, open);
  if (open > 0) return key.length - open <= LONGEST_PLACE ? withoutProvince(key.slice(0, open)) : null;
  // "Trường THPT Bến Đá, xã Tân Khê"
  const placed = key.lastIndexOf(', ');
  if (placed > 0 && key.length - placed <= LONGEST_ADDRESS && PLACED.test(key.slice(placed)))
    return key.slice(0, placed);
  // Most names end in no place: asked once, before each territory is looked for.
  if (!TERRITORY.test(key.slice(-LONGEST_PLACE))) return null;
  for (const territory of TERRITORIES) {
    const at = key.lastIndexOf(` ${territory} `);
    if (at > 0 && key.length - at <= LONGEST_PLACE) return key.slice(0, at + territory.length + 1);
  }
  return null;
}
/** The key of "Sở Y tế Phú Lâm" for "Sở Y tế tỉnh Phú Lâm"; null for another. */
function withoutLevel(key: string): string | null {
  const at = key.lastIndexOf(' tỉnh ');
  return at > 0 && key.length - at <= LONGEST_PLACE ? key.slice(0, at) + key.slice(at + 5) : null;
}
const LONGEST_PLACE = 24;
const LONGEST_ADDRESS = 32;
const PLACED = /^, (?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh) [^,]+$/;
/** A troop that has a number, and behind a comma the one that it is part of. */
const NUMBERED_TROOP = /^(.*\|(?:sư|lữ|trung|hải|binh) đoàn (?:\p{L}+ ){0,3}\d+),? \p{L}/u;
/** In the spelling of keys. */
const TERRITORIES = ['tỉnh uỷ', 'huyện uỷ', 'thị uỷ', 'thành uỷ', 'tỉnh', 'huyện', 'thị xã', 'thành phố', 'thị trấn'];
const BRACKETED = new RegExp(` \\((?:${TERRITORIES.join('|')})\\.? `);
const TERRITORY = new RegExp(` (?:${TERRITORIES.join('|')}) `);

/** The longer name of the award, the year that the text states rather than one worked out, the words that hand it over. */
function joined(passage: Passage, first: AwardRow, second: AwardRow): AwardRow {
  const year = second.year?.basis === 'stated' && first.year?.basis !== 'stated' ? second.year : first.year;
  // A title may write the giver out ("Cờ thi đua của Chính phủ") that stands in the name anyway ("Cờ thi đua Chính phủ").
  const whole = second.zone === 'title' && first.granter !== null && first.granter.to <= first.award.to;
  const base = longer(second, first) && (whole || !REPEATS.has(second.zone)) ? second : first;
  const other = base === first ? second : first;
  const given = base.status === 'awarded' && other.status === 'awarded';
  const presented = base.told?.presented ?? other.told?.presented ?? (given ? presentingWords(passage, other) : null);
  const told = presented ? { ...(base.told ?? NOTHING_TOLD), presented } : base.told;
  // "trao Cờ cho Sở Y tế." over "Sở Y tế (Khối thi đua số 1) được nhận Cờ"
  const bloc = base.bloc ?? (given ? other.bloc : null);
  // "Sở Y tế đón nhận Cờ" over "Thừa ủy quyền của Chính phủ, ông Hải trao Cờ cho Sở Y tế": who gives is told once
  const granter =
    base.granter === null || namesInFull(passage.scan, other, base) ? (other.granter ?? base.granter) : base.granter;
  // What the text tells is none of the headline's alone, whichever names the award longer.
  const { zone } = first;
  const announced = base.announced ?? other.announced;
  return rowWith(base, { granter, bloc, year: year ?? second.year, told, announced, zone });
}

/** "Trung ương Hội Nông dân Việt Nam" of the one row for "Trung ương" of the other. */
function namesInFull(scan: Scan, full: AwardRow, short: AwardRow): boolean {
  const [a, b] = [granterKey(scan, full), granterKey(scan, short)];
  return a !== null && b !== null && a.startsWith(`${b} `);
}

/** Of an order the giver adds nothing: "Huân chương Lao động hạng Ba | của Chủ tịch nước". */
const longer = (a: AwardRow, b: AwardRow): boolean =>
  a.award.to - a.award.from > b.award.to - b.award.from && !(ORDER.test(a.code) && !REPEATS.has(b.zone));

function saysTheSame(passage: Passage, a: AwardRow, b: AwardRow): boolean {
  const repeats = REPEATS.has(b.zone);
  if (a.status !== b.status && !repeats) return false;
  if (isAskedAnew(a, b)) return false;
  // "cho 2 học sinh đoạt giải và | 2 giáo viên | của các em"
  if (a.recipient.count !== null && a.award.from === b.award.from && isOfOthers(passage.scan, a, b)) return false;
  if (!repeats && a.year && b.year && a.year.value !== b.year.value && bothStated(a, b)) return false;
  // "… hạng Nhì lần thứ 2" of this year, "… hạng Nhì (năm 1997)" of the first time
  if (a.year && b.year && a.year.value !== b.year.value && onceMore(passage, a) !== onceMore(passage, b) && !repeats)
    return false;
  if (a.recipient.count !== null && !repeats && a.bloc !== b.bloc) return false;
  // An order is the State's, whoever hands it over.
  return ORDER.test(a.code) || mayBeOne(granterKey(passage.scan, a), granterKey(passage.scan, b));
}
const ORDER = /^order-/;
/** Counted by another noun in the same sentence. */
function isOfOthers(scan: Scan, { recipient: a }: AwardRow, { recipient: b }: AwardRow): boolean {
  if (a.from === b.from) return false;
  return foldCase(scan.slice(a.from + 1, a.to)) !== foldCase(scan.slice(b.from + 1, b.to));
}

/** "Năm 2026, Công ty đã được tặng Cờ thi đua" over "1. Cờ thi đua:" and its line, where the paper proposes it for 2027: no repetition. */
const isAskedAnew = (a: AwardRow, b: AwardRow): boolean =>
  b.rule === RULES.listed && a.status !== b.status && a.year !== null && b.year !== null && a.year.value < b.year.value;

/** "lần thứ hai", "(lần thứ 2)", "lần 2" behind the name. */
function onceMore({ scan }: Passage, { award: { to } }: AwardRow): boolean {
  const at = scan.mark(to) === OPEN ? to + 1 : to;
  return scan.word(at) === 'lần' && (scan.word(at + 1) === 'thứ' || scan.has(at + 1, NUMBER));
}

const bothStated = (a: AwardRow, b: AwardRow): boolean => a.year?.basis === 'stated' && b.year?.basis === 'stated';

/**
 * Without the counts that names elsewhere repeat: "3 đơn vị nhận Bằng khen" under a picture where the text names the
 * three; of a title all counts of an award that the text gives, for they sum up ("117 đơn vị nhận Cờ và Bằng khen").
 */
function withoutCounts(passage: Passage, rows: AwardRow[]): AwardRow[] {
  if (!rows.some((row) => row.recipient.count !== null)) return rows;
  const graded = gradedOrders(rows);
  const years = badgesByYears(rows);
  const bearers = bearersByYears(rows);
  // "7 đồng chí được trao Huy hiệu Đảng" this year, beside those who had it the year before
  const ofYears = new Set(rows.map(({ year }) => year?.value ?? null));
  const bearersOf =
    years.length > 0 && ofYears.size <= FEW_YEARS
      ? new Map([...ofYears].map((of) => [of, bearersByYears(rows.filter(({ year }) => (year?.value ?? null) === of))]))
      : new Map<number | null, number[]>();
  const alike = new Map<string, AwardRow[]>();
  for (const row of rows) {
    const same = alike.get(kindOf(row));
    if (same) same.push(row);
    else alike.set(kindOf(row), [row]);
  }
  const inFull = new Map<AwardRow, AwardRow>();
  const kept = rows.filter((row) => {
    // "… và 2 đơn vị khác" counts others.
    if (row.recipient.count === null || passage.scan.word(row.recipient.to) === 'khác') return true;
    if (isBesideNames(passage, row, rows)) return true;
    if (countsAllAwards(passage, row, rows) || countsAllTitles(row, rows)) return false;
    // "5 trường nhận Huân chương Lao động" sums up those of each grade.
    const grades = (graded.get(row.code) ?? []).filter((one) => REPEATS.has(row.zone) || !isOfOtherYear(one, row));
    // "48 tập thể và 215 chiến sĩ" of all grades, beside one unit and one soldier that had some
    if (grades.length > 1 && (REPEATS.has(row.zone) || grades.some((one) => isMoreThanOne(one, row, grades))))
      return false;
    // "12 đảng viên nhận Huy hiệu Đảng" those of 30, 40 and 50 years
    const titled = REPEATS.has(row.zone) && years.length > 0;
    // "cho 11 đảng viên" over a list that names them under badges of several years, or all under one
    const one = bearers.length === 1 && bearers[0] === row.recipient.count;
    if (row.code === 'badge' && (one || sumsUp(row.recipient.count, bearers))) return false;
    if (row.code === 'badge' && sumsUp(row.recipient.count, bearersOf.get(row.year?.value ?? null) ?? [])) return false;
    if (row.code === 'badge' && (titled || sumsUp(row.recipient.count, years) || isOfAllPlaces(passage, row, years)))
      return false;
    const others = (alike.get(kindOf(row)) as AwardRow[])
      .concat(isCase(passage, row) ? (alike.get(kindOf(row, 'person')) ?? []) : [])
      .filter((other) => other !== row && isOf(passage, row, other));
    if (REPEATS.has(row.zone) && others.some((other) => !REPEATS.has(other.zone))) return false;
    const named = others.filter(
      (other) => other.recipient.count === null && other.status === row.status && !isApart(passage, row, other, others),
    );
    if (named.length > 0 && isTotal(passage, row)) return false;
    if (isSumOfList(row, named, others)) return false;
    // "4 đơn vị" of this year, beside six that were named for another.
    const sameYear = named.filter((other) => other.year?.value === row.year?.value);
    // "Bằng khen: 04 cá nhân (danh sách kèm theo)" over a table of four, beside one whom another paper asked it for
    const listed = row.zone === 'cell' ? [] : named.filter((other) => other.zone === 'cell');
    // "cho 03 công đoàn cấp trên và 02 công đoàn cơ sở" over a list of five
    const whole = sumAtAward(row, others);
    const all = [named, sameYear, listed].find(({ length }) => length === row.recipient.count || length === whole);
    for (const one of all ?? []) if (tellsMore(passage.scan, row, one)) inFull.set(one, row);
    return all === undefined;
  });
  return inFull.size === 0 ? kept : kept.map((row) => rowWith(row, { award: (inFull.get(row) ?? row).award }));
}

/** "trao Giấy khen đột xuất của Giám đốc Công an tỉnh cho 03 cá nhân" over "tặng giấy khen cho 3 cá nhân nói trên": the award as the count names it. */
const tellsMore = (scan: Scan, counted: AwardRow, named: AwardRow): boolean =>
  !REPEATS.has(counted.zone) &&
  named.zone === 'body' &&
  named.award.to - named.award.from === 2 &&
  counted.award.to - counted.award.from > 2 &&
  counted.code === named.code &&
  scan.pairAt(counted.award.from) === scan.pairAt(named.award.from);

/** "cho các phường Bến Đá, Tân Khê | và 2 tổ dân phố": so many beside those whom the same words name. */
function isBesideNames(
  { scan }: Passage,
  { award, recipient: { from } }: AwardRow,
  rows: readonly AwardRow[],
): boolean {
  if (!BESIDE.has(scan.word(from - 1))) return false;
  return rows.some(
    (one) => one.recipient.count === null && one.recipient.to === from - 1 && one.award.from === award.from,
  );
}
const BESIDE = new Set(['và', 'cùng']);

/**
 * "và truy tặng Huy hiệu 40 năm tuổi Đảng cho | 1 đồng chí |": none who is named with the badge elsewhere; "cho 9 tập thể, | 1 hộ gia đình |,
 * 24 cá nhân": no person who is named, for those are counted too.
 */
function isApart({ scan }: Passage, row: AwardRow, named: AwardRow, others: readonly AwardRow[]): boolean {
  const late = (one: AwardRow): boolean => scan.pairAt(one.award.from - 2) === 'truy tặng';
  if (/^badge-\d+$/.test(row.code) && late(row) && !late(named)) return true;
  return (
    row.recipient.kind === 'household' &&
    named.recipient.kind === 'person' &&
    others.some(
      ({ award, recipient }) =>
        award.from === row.award.from && recipient.count !== null && recipient.kind === 'person' && recipient.count > 1,
    )
  );
}

/** "Tính đến nay, toàn huyện có | 61 mẹ | được phong tặng": all that there ever were, those whom the text names among them. */
function isTotal({ scan }: Passage, { recipient: { from } }: AwardRow): boolean {
  for (let i = from - 1; i > 0 && from - i < BEFORE_TOTAL; i--)
    if (scan.word(i) === 'nay' && scan.word(i - 1) === 'đến')
      return scan.word(from - 1) === 'có' && (ALL.has(scan.word(i + 1)) || ALL.has(scan.word(i + 2)));
  return false;
}
/** Tokens from "đến nay" to those who are counted. */
const BEFORE_TOTAL = 10;
const ALL = new Set(['toàn', 'cả']);

/** "trao tặng danh hiệu … cho 38 mẹ" over "3 mẹ được phong tặng gồm: mẹ A, …, và 35 mẹ được truy tặng": those who are named and those who are counted beside them. */
const isSumOfList = (row: AwardRow, named: readonly AwardRow[], others: readonly AwardRow[]): boolean =>
  named.length > 0 &&
  others.some(
    ({ recipient, status, award }) =>
      status === row.status &&
      recipient.count !== null &&
      // "cho 5 tập thể cấp huyện và 4 tập thể cơ sở" counts both
      (award.from !== row.award.from || Math.abs(recipient.from - row.recipient.from) > SIDE_BY_SIDE) &&
      named.length + recipient.count === row.recipient.count,
  );

/** Tokens between two counts of one list. */
const SIDE_BY_SIDE = 16;

/** Those whom the same words count as receiving one award, all together. */
const sumAtAward = ({ award, recipient }: AwardRow, others: readonly AwardRow[]): number =>
  others.reduce(
    (sum, other) => (other.award.from === award.from ? sum + (other.recipient.count ?? 0) : sum),
    recipient.count ?? 0,
  );

/** The rows that an order has by its grades: "order-labour" of "order-labour-2". */
function gradedOrders(rows: readonly AwardRow[]): Map<string, AwardRow[]> {
  const orders = new Map<string, AwardRow[]>();
  for (const row of rows) {
    const order = /^(order-[a-z-]+)-\d$/.exec(row.code)?.[1];
    if (!order) continue;
    const known = orders.get(order);
    if (known) known.push(row);
    else orders.set(order, [row]);
  }
  return orders;
}

/** Counted, or one of several of the kind that is counted. */
const isMoreThanOne = ({ recipient }: AwardRow, { recipient: all }: AwardRow, rows: readonly AwardRow[]): boolean =>
  recipient.count !== null || rows.filter((one) => one.recipient.kind === all.kind).length > 1;

const isOfOtherYear = (a: AwardRow, b: AwardRow): boolean =>
  a.year !== null && b.year !== null && a.year.value !== b.year.value;

/** Whom the rows count that give badges by years in the Party. */
const badgesByYears = (rows: readonly AwardRow[]): number[] =>
  rows.flatMap(({ code, recipient }) => (/^badge-\d+$/.test(code) ? (recipient.count ?? []) : []));

/** Years of awards in a text that are looked at apart. */
const FEW_YEARS = 8;

/** By badge: how many bear it, named or counted. */
function bearersByYears(rows: readonly AwardRow[]): number[] {
  const byBadge = new Map<string, { named: number; counted: number }>();
  for (const { code, recipient } of rows) {
    if (!/^badge-\d+$/.test(code)) continue;
    const { named, counted } = byBadge.get(code) ?? { named: 0, counted: 0 };
    byBadge.set(code, {
      named: named + (recipient.count === null ? 1 : 0),
      counted: counted + (recipient.count ?? 0),
    });
  }
  return [...byBadge.values()].map(({ named, counted }) => Math.max(named, counted));
}

/** The count is that of two parts or more; one of them may be told apart ("và truy tặng 1 đảng viên"). */
function sumsUp(count: number, parts: readonly number[]): boolean {
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.length > 1 && (count === sum || parts.some((part) => sum - part === count));
}

/** "toàn tỉnh có | 5.218 đảng viên | được tặng Huy hiệu Đảng": more than the parts, and those of all the province, the parts among them. */
function isOfAllPlaces({ scan }: Passage, { recipient: { from, count } }: AwardRow, parts: readonly number[]): boolean {
  const sum = parts.reduce((total, part) => total + part, 0);
  if (parts.length < 2 || (count ?? 0) <= sum || scan.word(from - 1) !== 'có') return false;
  for (let i = from - 2; i > 0 && from - i < BEFORE_PLACE; i--) if (ALL.has(scan.word(i))) return true;
  return false;
}
/** "toàn | Đảng bộ tỉnh | có" */
const BEFORE_PLACE = 7;

/** Households are named by who heads them: "5 hộ gia đình" over five persons. */
const kindOf = ({ code, recipient }: AwardRow, kind: RecipientKind = recipient.kind): string =>
  `${code}|${kind === 'household' ? 'person' : kind}`;

/** "14 trường hợp": units or persons. */
const isCase = ({ scan }: Passage, { recipient: { kind, to } }: AwardRow): boolean =>
  kind === 'org' && scan.word(to - 2) === 'trường' && scan.word(to - 1) === 'hợp';

/** Of one bloc, one year and one giver, as far as both say so. */
function isOf({ scan }: Passage, a: AwardRow, b: AwardRow): boolean {
  if (a.bloc !== null && b.bloc !== null && a.bloc !== b.bloc) return false;
  if (bothStated(a, b) && a.year?.value !== b.year?.value) return false;
  return mayBeOne(granterKey(scan, a), granterKey(scan, b));
}
