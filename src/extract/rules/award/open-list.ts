import type { Scan } from '../../../lexicon/scan.js';
import { anyUnitHead } from '../../../names/unit-head.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { COLON, COMMA, DASHES, OPEN, SEMICOLON, STOP } from '../../../text/marks.js';
import { LINE_START, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import type { Resolved } from '../../calendar.js';
import { type Chunk, chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import { entryAt } from '../../entry.js';
import type { Bloc, Parsed, Passage } from '../../passage.js';
import type { Silence } from '../../silence.js';
import { isBlankLine } from '../document/lines.js';
import {
  isAwardOnly,
  isComrade,
  isNamed,
  isNameOnly,
  isNamesInLine,
  isNameWithWork,
  isPersonOnly,
  isUnitOfPersons,
  LONGEST_LINE,
  lastYear,
} from './bare-lines.js';
import { type AwardRow, NOTHING_TOLD, rowWith } from './claim.js';
import { denialInCapitals } from './denial.js';
import { type Element, isMark } from './element.js';
import { elementsIn } from './elements-in.js';
import { noMoreThan } from './entries.js';
import type { Frame } from './frame.js';
import { byKind, type Governor, rowUnder } from './governor.js';
import { HonourLines } from './honour-lines.js';
import { itemsInYear } from './in-year.js';
import type { Item } from './item.js';
import { labelledNumber, lastNumber } from './labelled-number.js';
import { countedItems, countLine, countsAlone, lineItems, namedBehindColon, votedEntries } from './line-items.js';
import { nameInRow, personsInLine } from './lines-in-row.js';
import { endsLines, isKindAlone, sendsUp } from './list-ends.js';
import { ListLeads } from './list-lead.js';
import {
  countsOn,
  goesOn,
  headsColumns,
  isCollective,
  isListed,
  isStray,
  kindDivided,
  labelsBloc,
  labelsKind,
  markerKind,
  meritIn,
  meritOf,
  namesPersons,
  namesSoon,
  numberOf,
  opensMerit,
  opensWithName,
  pointsToAnnex,
  refusedLine,
  saysMerit,
  standsBeside,
} from './list-words.js';
import type { Mentioned } from './mentioned.js';
import { lastOfPeriod, meritBeside, meritNext, yearBehindComma } from './merit-year.js';
import { headsItsPersons, isHeadLine, isNamesLine } from './names-under.js';
import { personsOfUnits } from './of-units.js';
import { statusOfPaper } from './paper.js';
import { inPlainRun } from './plain-run.js';
import { bracketedAmong } from './row.js';
import { RULES } from './rules.js';
import { isStatus } from './status.js';
import { untoldStatus } from './untold.js';
import { unreadLine } from './whole-line.js';
import { withheldLine } from './withheld.js';

/** Years of those who work. */
const GROWN = 18;
/** Years between an award of a list and the year that the list is about. */
const FAR = 10;
/** "II.", "B.", "III-" */
const SECTION = /^(?:[IVX]+|[A-H])[.)/-]$/;

interface Last {
  readonly sentence: Parsed;
  readonly number: number;
  /** The number of the last name over a line that divides the list: "+ Khối thi đua số 2:" between "1- Sở Y tế" and "2- Công an tỉnh". */
  readonly over?: number;
}

/** The list that is read: the line that heads it, and whom the lines under it named. */
export class OpenList {
  readonly #passage: Passage;
  readonly #mentioned: Mentioned;
  readonly #silences: Silence[] | undefined;
  #governor: Governor | null = null;
  /** The bloc that a heading inside the list named. */
  #section: Bloc | null = null;
  /** How the line that named it is marked. */
  #marker = '';
  /** The kinds of those who receive stand over the blocs, not under them. */
  #kindsFirst = false;
  #found: AwardRow[] = [];
  #atTop = false;
  /** Of lines that refuse somebody. */
  readonly withheld: AwardRow[] = [];
  /** The text has come to an annex. */
  annexed = false;
  /** The line that was read last, and its number: "2." goes on after "1.", "Sở Y tế;" announces one more. */
  #last: Last | null = null;

  constructor(passage: Passage, mentioned: Mentioned, silences?: Silence[]) {
    this.#passage = passage;
    this.#mentioned = mentioned;
    this.#silences = silences;
  }

  /** Whether an annex has begun and named nobody yet: more of its title may follow. */
  get atTop(): boolean {
    return this.#governor !== null && this.#atTop && this.#found.length === 0;
  }

  /** Whether a title heads the list, and nobody is named yet. */
  get isTitled(): boolean {
    return this.#governor?.sentence.zone === 'title' && this.#found.length === 0;
  }

  /** What a line under the one that heads the list says of all of them. */
  date(year: Resolved<number> | null): AwardRow[] {
    if (this.#governor && year) this.#governor = { ...this.#governor, year };
    return [];
  }

  /** Whether the line that heads the list stands right above, with nobody under it yet. */
  isHeadedAt(index: number): boolean {
    return this.#governor !== null && this.#found.length === 0 && this.#last?.sentence.index === index - 1;
  }

  /** Whether a line heads a list in which nobody is named yet. */
  get awaitsNames(): boolean {
    return this.#governor !== null && this.#found.length === 0;
  }

  /** Whether a line heads a list that has not ended. */
  get isOpen(): boolean {
    return this.#governor !== null;
  }

  /** Of the award whose list is read. */
  get code(): string | null {
    return this.#governor?.frame.award.award.code ?? null;
  }

  /** Begins a list under the line. */
  open(governor: Governor): void {
    this.#atTop = false;
    this.#governor = governor;
    this.#last = { sentence: governor.sentence, number: 0 };
  }

  /** Goes on over the heading of an annex: with the award that an article announced for it, where no list is open. */
  openAnnex(announced: Governor | undefined): void {
    const governor = this.#governor ?? announced ?? null;
    this.#governor = governor && { ...governor, counts: [] };
    this.#atTop = this.#found.length === 0;
  }

  /** The award of which the lines are read. */
  get frame(): Frame | null {
    return this.#governor?.frame ?? null;
  }

  /** What stands above stays read, and the lines below are of another award of the annex. */
  turnTo(governor: Governor): void {
    this.#governor = { ...governor, counts: [] };
  }

  /** Whether the sentence may be the next line, or the one that says what the list was for. */
  expects(sentence: Parsed): boolean {
    const { scan } = this.#passage;
    if (opensMerit(scan, sentence.from) || labelsKind(scan, sentence.from)) return true;
    // "1.2. Đảng viên “Hoàn thành xuất sắc nhiệm vụ” năm 2027:" behind the lines of "1.1."
    if (scan.mark(sentence.to - 1) === COLON && isListed(scan, sentence) && kindDivided(scan, sentence) !== null)
      return true;
    if (this.#tellsVotes(sentence) || this.#addsCounted(sentence) || this.#opensCounts(sentence)) return true;
    return (
      this.#isNext(sentence) ||
      this.#countsOn(sentence) ||
      this.#numbersOn(sentence) ||
      this.#headsNames(sentence) ||
      this.#headsItsPersons(sentence) ||
      this.#nameInRow(sentence) !== null
    );
  }

  /** The name of a line without a marker, right under "Cụ thể:" or under another that opens in the same way. */
  #nameInRow(sentence: Parsed): Item | null {
    const { scan } = this.#passage;
    const above = this.#last?.sentence;
    if (this.#governor?.told !== true || sentence.zone !== 'body' || above?.index !== sentence.index - 1) return null;
    const head = this.#governor.sentence;
    return scan.mark(head.to - 1) === COLON && head.zone === 'body' ? nameInRow(this.#passage, sentence) : null;
  }

  /** A line under a governor that names who receives and no award of its own. */
  read(sentence: Parsed, elements: readonly Element[], frames: readonly Frame[]): AwardRow[] | null {
    const governor = this.#governor;
    if (governor === null || frames.length > 0 || this.#isOver(sentence)) return null;
    if (headsColumns(this.#passage.scan, sentence)) return [];
    const run = inPlainRun(this.#passage, governor.sentence, announcedBy(governor), sentence);
    const inLine =
      this.isHeadedAt(sentence.index) && !run ? personsInLine(this.#passage.scan, governor.sentence, elements) : [];
    for (const item of inLine) this.#found.push(rowUnder(RULES.listed, governor, item, governor.bloc));
    if (inLine.length > 0) return this.close();
    const inRow = this.#nameInRow(sentence);
    if (inRow) {
      this.#found.push(rowUnder(RULES.listed, governor, inRow, governor.bloc));
      this.#last = { sentence, number: 0 };
      return [];
    }
    if (this.#headsPart(sentence, elements) || this.#tellsVotes(sentence)) return this.part(sentence);
    if (this.#headsNames(sentence) || this.#headsPersons(sentence) || this.#headsItsPersons(sentence))
      return this.#headed(sentence);
    if (this.#addsCounted(sentence)) return this.#counted(sentence, elements, governor);
    const alone = this.#opensCounts(sentence) ? countsAlone(this.#passage.scan, elements) : [];
    if (alone.length > 0) {
      for (const item of alone) this.#found.push(rowUnder(RULES.listed, governor, item, governor.bloc));
      this.#last = { sentence, number: 1 };
      return [];
    }
    const counts = this.#countsOf(sentence, elements);
    if (counts.length > 0) {
      for (const item of counts) this.#found.push(rowUnder(RULES.listed, governor, item, governor.bloc));
      this.#last = { sentence, number: numberOf(this.#passage.scan, sentence) || 1 };
      return [];
    }
    const numbered = this.#numbersOn(sentence);
    if (!isListed(this.#passage.scan, sentence) && !numbered && !this.#isNext(sentence)) return null;
    if (sentence.zone === 'heading' && !this.#isLastLine(sentence, elements)) return null;
    // "2. TRƯỜNG HỢP KHÔNG ĐỦ ĐIỀU KIỆN" under "1. Đề nghị tặng Cờ thi đua:" and its lines
    if (denialInCapitals(this.#passage.scan, sentence.from, sentence.to)) return this.close();
    if (endsLines(this.#passage.scan, sentence) || sendsUp(this.#passage.scan, sentence)) return this.close();
    // "Tập thể" in a line of its own
    if (isKindAlone(this.#passage.scan, sentence) && this.divides(sentence)) return this.part(sentence);
    const collective = governor.frame.award.award.recipients === 'T';
    const inYear = itemsInYear(this.#passage, elements, collective);
    if (inYear) {
      for (const item of inYear.items)
        this.#found.push(rowWith(rowUnder(RULES.listed, governor, item, governor.bloc), { year: inYear.year }));
      this.#last = { sentence, number: 1 };
      return [];
    }
    const counted = this.#isLast(sentence) ? countedItems(this.#passage.scan, elements) : [];
    const read =
      counted.length > 0
        ? [...counted]
        : (this.#author(sentence, elements) ??
          lineItems(this.#passage, elements, collective) ??
          this.#unread(sentence, elements));
    const named = read && noMoreThan(this.#passage.scan, governor.counts, read);
    const items = this.#mayReceive(elements, named);
    if (items === null) {
      // "* Tập thể:" over its own lines
      if (sentence.zone !== 'heading' && this.divides(sentence)) return this.part(sentence);
      // One line that nobody reads ends no list of names.
      const skipped = this.#found.length > 0 && sentence.zone !== 'heading' && this.#countsOn(sentence);
      if (skipped) this.#last = { sentence, number: numberOf(this.#passage.scan, sentence) || 1 };
      const stray = !isListed(this.#passage.scan, sentence) && isStray(this.#passage, sentence);
      return skipped || stray ? [] : this.close();
    }
    if (items.length === 0) {
      this.#silences?.push(...refusedLine(sentence, elements));
      this.withheld.push(...withheldLine(this.#passage, sentence, elements, governor));
    }
    const own = sentence.chunks.find((chunk) => chunk.kind === 'bloc' && !chunk.bloc.bare);
    const above = this.#section ?? governor.bloc;
    const bloc = own ? this.#passage.blocAt(sentence.index, own.from) : above;
    const labelled = own ? bracketedAmong(this.#passage.scan, sentence, items) : -1;
    const told = meritIn(this.#passage.scan, sentence) ?? meritBeside(this.#passage.scan, sentence);
    const merit = told ?? meritNext(this.#passage, sentence);
    const year = merit ?? this.#yearOf(sentence, items);
    for (const [i, item] of items.entries()) {
      const whose = labelled < 0 || i === labelled ? bloc : above;
      const row = rowUnder(RULES.listed, governor, this.#mentioned.person(item), whose);
      this.#found.push(year ? rowWith(row, { year }) : row);
    }
    // "- Sở A;⏎- Sở B,⏎đã hoàn thành xuất sắc nhiệm vụ năm 2027": the words under the last line are about all of them
    const below = meritBelow(this.#passage.scan, sentence);
    if (year && below >= 0) this.#found = this.#found.map((row) => rowWith(row, { year }));
    // "…,⏎đã có thành tích xuất sắc trong phong trào thi đua của Khối thi đua số 2": of all that no line says to be of another
    if (own && below >= 0 && own.from > below)
      this.#found = this.#found.map((row) => (row.bloc === governor.bloc ? rowWith(row, { bloc }) : row));
    const { scan } = this.#passage;
    const last = numbered ? lastNumber(scan, sentence) : numberOf(scan, sentence);
    this.#last = { sentence, number: last || 1 };
    return [];
  }

  /**
   * "1. Tiểu đoàn 2 (1973)", "Ông Tô Hải, Giám đốc, năm 2013": where the list says no year. In papers it may be one of birth: only what lies near
   * the year that the paper is about.
   */
  #yearOf(sentence: Parsed, [item, ...others]: readonly Item[]): Resolved<number> | null {
    const known = this.#governor?.year ?? null;
    if (!item || others.length > 0 || known?.basis === 'stated') return null;
    const { scan } = this.#passage;
    const period = lastOfPeriod(scan, sentence);
    if (period) return period;
    const last = lastYear(scan, sentence);
    // "Ông Tô Hải (1972)" in what was given for 2027: when he was born
    if (last && item.kind === 'person' && known?.basis === 'from_context' && known.value - last.value >= GROWN)
      return null;
    if (statusOfPaper(this.#passage) === null && last) return last;
    const own = yearBehindComma(scan, sentence) ?? (item.kind === 'org' ? last : null);
    return own && known && Math.abs(own.value - known.value) <= FAR ? own : null;
  }

  /** Of an award that only persons bear: those behind their units, and no unit; of one that only units bear, no number of persons. */
  #mayReceive(elements: readonly Element[], items: readonly Item[] | null): readonly Item[] | null {
    const shared = this.#governor?.frame.award.award.recipients === 'T' && this.#governor.other === undefined;
    if (shared && items?.some(({ kind, count }) => kind === 'person' && count !== null)) return null;
    const personal = this.#governor?.frame.award.award.recipients === 'C' && this.#governor.other === undefined;
    if (items === null || !personal) return items;
    const { scan } = this.#passage;
    return personsOfUnits(scan, elements, items).filter(
      ({ kind, count, from }) => kind !== 'org' || count !== null || anyUnitHead(scan, from) === null,
    );
  }

  /** "1. Tô Hải, thợ lò. | Hai mươi năm liền vượt mức khoán.": more of whom the line named; no further name. */
  tellsOn({ block, from, to, chunks }: Parsed): boolean {
    const { scan } = this.#passage;
    if (this.#governor === null || this.#last?.sentence.block !== block || scan.has(from, LINE_START)) return false;
    // "TAND huyện Bến Đá ... | 15/17"
    if (isBlankLine(scan, { from, to })) return true;
    if (scan.has(from, NUMBER)) return false;
    const [first] = chunks;
    const names = first?.from === from && (first.kind === 'units' || first.kind === 'persons');
    return !names && scan.mark(from) === 0;
  }

  /** A line that ends, before the next one of the list or what is none: no names of those whom it counts come under it. */
  #isLast(sentence: Parsed): boolean {
    const { scan, sentences } = this.#passage;
    const next = sentences[sentence.index + 1];
    if (numberOf(scan, sentence) === 0 || !ENDS.has(scan.mark(sentence.to - 1))) return false;
    return next === undefined || !isListed(scan, next) || numberOf(scan, next) === numberOf(scan, sentence) + 1;
  }

  /** "Tổ Toán: 1. Tô Hải 2. Hà Nhàn" over "Tổ Văn: 3. Kiều Phú": its first number comes next. */
  #numbersOn(sentence: Parsed): boolean {
    const { scan } = this.#passage;
    if (!scan.has(sentence.from, LINE_START)) return false;
    const number = labelledNumber(scan, sentence);
    return number > 0 && (number === 1 || number === (this.#last?.number ?? 0) + 1);
  }

  /** "Phòng Kế toán" over "1. Tô Hải", "2. Hà Nhàn": where those work who are numbered. */
  #headsNames(sentence: Parsed): boolean {
    const { scan, sentences } = this.#passage;
    const next = sentences[sentence.index + 1];
    if (!next || !scan.has(sentence.from, LINE_START) || sentence.to - sentence.from > LONGEST_LINE) return false;
    const number = numberOf(scan, next);
    if (number === 0 || (number !== 1 && number !== (this.#last?.number ?? 0) + 1)) return false;
    const [unit, ...others] = chunksWithin(scan, sentence);
    const alone = unit?.kind === 'units' && unit.list.units.length === 1 && others.every(({ kind }) => kind === 'mark');
    return alone && scan.has(next.from, NUMBER) && chunksWithin(scan, next).find(isName)?.kind === 'persons';
  }

  /** "* Công đoàn Công ty A" over "Đ/c Tô Hải - Chủ tịch": where those work who stand in lines without a marker. */
  #headsPersons(sentence: Parsed): boolean {
    const { scan, sentences } = this.#passage;
    const next = sentences[sentence.index + 1];
    const [mark, unit, ...others] = chunksWithin(scan, sentence);
    if (mark?.kind !== 'mark' || unit?.kind !== 'units' || unit.list.units.length > 1) return false;
    return (
      others.every(({ kind }) => kind === 'mark' || kind === 'word') && next !== undefined && isComrade(scan, next)
    );
  }

  /** "* Trường Bến Đá:" over its persons, under an award that they may have. */
  #headsItsPersons(sentence: Parsed): boolean {
    return this.#governor?.frame.award.award.recipients !== 'T' && headsItsPersons(this.#passage, sentence);
  }

  /** "và 8 cá nhân." right behind the lines that name others: a word that joins, and so many. */
  #addsCounted({ index, from, to }: Parsed): boolean {
    const { scan } = this.#passage;
    const joins = scan.word(from) === 'và' || scan.word(from) === 'cùng';
    const below = this.#found.length > 0 && this.#last?.sentence.index === index - 1;
    if (!joins || !below || !scan.has(from, LINE_START) || !scan.has(from + 1, NUMBER)) return false;
    // "và 5 cá nhân: Thiếu tá Tô Hải, …"
    const names = scan.size('count', from + 2) > 0 && scan.mark(from + 2 + scan.size('count', from + 2)) === COLON;
    return names || to - from < LONGEST_LINE;
  }

  /** "15 tập thể, 48 cá nhân" right under the award, in a line of its own that may begin with "Tổng số:". */
  #opensCounts({ index, from }: Parsed): boolean {
    const { scan } = this.#passage;
    return (
      this.isHeadedAt(index) && scan.has(from, LINE_START) && (scan.has(from, NUMBER) || scan.word(from) === 'tổng')
    );
  }

  /** "- 15 tập thể;" under "Tặng Bằng khen cho:", and under another such line: so many, whom no line below names. */
  #countsOf(sentence: Parsed, elements: readonly Element[]): readonly Item[] {
    const { scan, sentences } = this.#passage;
    const onlyCounts = this.#found.every(({ recipient }) => recipient.count !== null);
    if (!onlyCounts || this.annexed || !isListed(scan, sentence) || announcedBy(this.#governor) > 0) return [];
    const next = sentences[sentence.index + 1];
    const named = next !== undefined && chunksWithin(scan, next).some(isName) && isListed(scan, next);
    const noted = elements.some(({ kind }) => kind === 'bracket') && !pointsToAnnex(scan, sentence);
    return named || noted ? [] : countLine(scan, elements);
  }

  /**
   * "1- 29 cá nhân (có danh sách kèm theo);": what the list gives to so many who stand in an annex, and the line is read; null for
   * another line.
   */
  inAnnex(sentence: Parsed, elements: readonly Element[]): Governor | null {
    if (this.#governor === null || !pointsToAnnex(this.#passage.scan, sentence)) return null;
    const counts = this.#countsOf(sentence, elements);
    if (counts.length === 0) return null;
    this.#last = { sentence, number: numberOf(this.#passage.scan, sentence) || 1 };
    return { ...this.#governor, sentence, counts };
  }

  /** They get the same, and the list ends; "và 03 đảng viên:" over lines that count anew goes on with those. */
  #counted(sentence: Parsed, elements: readonly Element[], governor: Governor): AwardRow[] {
    const group = elements.find((element) => element.kind === 'group');
    const counted = group?.kind === 'group' && group.from <= sentence.from + 1 ? group.items : [];
    const { scan, sentences } = this.#passage;
    const next = sentences[sentence.index + 1];
    if (counted.length > 0 && scan.mark(sentence.to - 1) === COLON && next && numberOf(scan, next) === 1) {
      this.#governor = { ...governor, counts: [...governor.counts, ...counted] };
      this.#last = { sentence, number: 0 };
      return [];
    }
    const [only] = counted;
    const named = only && namedBehindColon(elements, only);
    for (const item of named ?? counted.filter(({ count }) => count !== null))
      this.#found.push(rowUnder(RULES.listed, governor, item, governor.bloc));
    return this.close();
  }

  /** The numbers go on over it. */
  #headed(sentence: Parsed): AwardRow[] {
    this.#last = { sentence, number: this.#last?.number ?? 0, over: 0 };
    return [];
  }

  /** "6. Ban Vận động “Ngày vì người nghèo” huyện A" between lines that name somebody: it names one too. */
  #unread(sentence: Parsed, elements: readonly Element[]): Item[] | null {
    const goesOn = this.#found.length > 0 && (this.#last?.number ?? 0) > 0 && this.#countsOn(sentence);
    const item =
      goesOn && kindDivided(this.#passage.scan, sentence) === null ? unreadLine(this.#passage, elements) : null;
    return item && [item];
  }

  /** Ends the list: its rows, and its counts for the kinds that it named nobody of. The sentence below may say why. */
  close(below: Parsed | null = null): AwardRow[] {
    const governor = this.#governor;
    const found = governor ? byKind(this.#found, governor) : this.#found;
    this.#governor = null;
    this.#section = null;
    this.#kindsFirst = false;
    this.#found = [];
    if (governor === null) return [...found];
    const kinds = new Set(found.map((row) => row.recipient.kind));
    const unnamed = governor.counts.filter((item) => !kinds.has(item.kind) || namedAreOthers(item, governor, found));
    // A list for several blocs: who names no bloc belongs to none.
    const several = new Set(found.map((row) => row.bloc)).size > 1;
    const rows = several
      ? found.map((row) => (row.bloc === governor.bloc ? rowWith(row, { bloc: null }) : row))
      : found;
    const counted = rows.map((row) => (row.announced ? row : withCount(row, governor)));
    const all = [...counted, ...unnamed.map((item) => rowUnder(RULES.listed, governor, item, governor.bloc))];
    if (below === null || !opensMerit(this.#passage.scan, below.from)) return all;
    const year = meritOf(this.#passage, below);
    const told = { ...NOTHING_TOLD, merit: below };
    return all.map((row) => rowWith(row, { year: year ?? row.year, told }));
  }

  /** "4/ Bằng khen: 05" behind a list under "3/ Chiến sĩ thi đua:": the next award, whatever it says of who receives. */
  endsBefore(sentence: Parsed, elements: readonly Element[]): boolean {
    if (this.#isOver(sentence)) return true;
    const { scan } = this.#passage;
    const number = this.#governor ? numberOf(scan, this.#governor.sentence) : 0;
    return number > 0 && numberOf(scan, sentence) === number + 1 && goesOn(elements);
  }

  /** "I. Tập thể", "2. Cá nhân", "I. Khối thi đua các sở" divide a list; another heading ends it. */
  divides(sentence: Parsed): boolean {
    if (sentence.to - sentence.from >= 30 || this.#isOver(sentence)) return false;
    const [bloc] = chunksOf(sentence.chunks, 'bloc');
    if (bloc && !bloc.bloc.bare && this.#governor !== null) {
      this.#section = this.#passage.blocAt(sentence.index, bloc.from);
      this.#marker = markerKind(this.#passage.scan, sentence);
      return true;
    }
    if (this.#isSection(sentence)) return true;
    if (kindDivided(this.#passage.scan, sentence) === null) return this.#isPlaceOver(sentence);
    // "II. Cá nhân" behind "I. Tập thể" and the blocs under it: of no bloc
    // "III. Cá nhân" behind "I. Khối thi đua số 1", "II. Khối thi đua số 2": beside the blocs, and under none
    if (this.#section === null) this.#kindsFirst = true;
    else if (this.#kindsFirst || this.#marker === markerKind(this.#passage.scan, sentence)) this.#section = null;
    return true;
  }

  #isOver(sentence: Parsed): boolean {
    return this.#governor !== null && standsBeside(this.#passage.scan, this.#governor.sentence, sentence);
  }

  /** The lines under it are numbered anew, or count on. */
  part(sentence: Parsed): AwardRow[] {
    this.#last = { sentence, number: 0, over: this.#last?.number || (this.#last?.over ?? 0) };
    return [];
  }

  /** "Ấp Hòa Thành:" over the lines that name households of it, while some of those who were counted are missing. */
  #headsPart(sentence: Parsed, [group, colon, ...more]: readonly Element[]): boolean {
    const { scan, sentences } = this.#passage;
    const next = sentences[sentence.index + 1];
    const missing = this.#found.length < announcedBy(this.#governor);
    // "Các cá nhân gồm:" over lines of their names, under the sentence that counts them
    if (missing && next !== undefined && endsInGom(scan, sentence) && isNamesLine(this.#passage, next)) return true;
    if (group?.kind !== 'group' || colon?.from !== sentence.to - 1 || !isMark(colon, ':') || more.length > 0)
      return false;
    return missing && next !== undefined && DASHES.has(scan.mark(next.from)) && scan.has(next.from, LINE_START);
  }

  /** "II. TỈNH LAM HẢI", "IV. CÁC ĐƠN VỊ THUỘC BỘ" over "1. Sở Y tế;", while some of those who were counted are missing. */
  #isSection(sentence: Parsed): boolean {
    const { scan, sentences } = this.#passage;
    const next = sentences[sentence.index + 1];
    if (sentence.zone !== 'heading' || next === undefined || numberOf(scan, next) !== 1) return false;
    if (
      this.#found.length >= announcedBy(this.#governor) ||
      !SECTION.test(scan.slice(sentence.from, sentence.from + 2))
    )
      return false;
    const [first, ...others] = chunksWithin(scan, { ...sentence, from: sentence.from + 2 });
    const place = first?.kind === 'units' && isTerritory(first.list.units[0].kind) && others.length === 0;
    return place || (scan.word(sentence.from + 2) === 'các' && scan.pairAt(sentence.from + 3) === 'đơn vị');
  }

  /** "Thôn Đông:" over those of "06 hộ gia đình" who live there, while some are missing: no household itself. */
  #isPlaceOver(sentence: Parsed): boolean {
    const { scan } = this.#passage;
    const counts = this.#governor?.counts ?? [];
    const missing = this.#found.length < announcedBy(this.#governor);
    if (scan.mark(sentence.to - 1) !== COLON || !missing || counts.some(({ kind }) => kind === 'org')) return false;
    const [unit, ...others] = chunksWithin(scan, sentence);
    return unit?.kind === 'units' && unit.from === sentence.from && others.every(({ kind }) => kind === 'mark');
  }

  /** "Xã Tân Mỹ 12 phiếu; xã Bến Đá 01 phiếu." over "=> Xã Tân Mỹ.": who ran, before the one who was chosen. */
  #tellsVotes(sentence: Parsed): boolean {
    const { scan, sentences } = this.#passage;
    const next = sentences[sentence.index + 1];
    if (this.#last?.sentence.index !== sentence.index - 1 || !next || !isConclusion(scan, next)) return false;
    for (let i = sentence.from; i < sentence.to; i++) if (scan.word(i) === 'phiếu') return true;
    return false;
  }

  /** "Bà Hà Nhàn với bộ ảnh …; …": her alone, whatever the works are called. */
  #author(sentence: Parsed, [group]: readonly Element[]): Item[] | null {
    return group?.kind === 'group' && isNameWithWork(this.#passage.scan, sentence) ? [...group.items] : null;
  }

  /** A line without a marker, right under "Điều 1. Tặng … cho:" or under one that ends with a semicolon. */
  #isNext(sentence: Parsed): boolean {
    const { index, from, zone } = sentence;
    const { scan } = this.#passage;
    const above = this.#last?.sentence;
    if (!above || this.#before(index) !== above || saysMerit(scan, from)) return false;
    // under "Giải thưởng Hồ Chí Minh gồm:", in lines of their own or one behind the other
    if (isNameWithWork(scan, sentence)) return true;
    if (!scan.has(from, LINE_START)) return false;
    if (this.#governor && inPlainRun(this.#passage, this.#governor.sentence, announcedBy(this.#governor), sentence))
      return true;
    if (isConclusion(scan, sentence) || this.#isUnderAward(sentence) || this.#isNamesUnder(above, sentence))
      return true;
    // "Điều 2. Quyết định có hiệu lực …" right under a list that ends with a semicolon
    if (scan.word(from) === 'điều' && scan.has(from + 1, NUMBER)) return false;
    // "Khối thi đua số 1: Sở Y tế" under "… cho các đơn vị có tên dưới đây:", and under another of them
    if (labelsBloc(scan, sentence) && (this.#isHead(above) || labelsBloc(scan, above))) return true;
    // The last name before the next article, in a short line, may be taken for a heading.
    if (zone !== 'body' && zone !== 'heading') return false;
    // "DANH SÁCH TẶNG BẰNG KHEN" over "Sở Y tế" and "Thuế tỉnh", whose numbers a program did not copy
    if (this.annexed && !scan.has(from, NUMBER) && isNamed(scan, sentence)) return true;
    // "Sở Y tế 8/8 phiếu; Thuế tỉnh 3/8 phiếu." under "2. Đề nghị tặng Cờ thi đua:"
    if (this.#isHead(above) && opensWithName(scan, sentence) && this.#isBallot(sentence)) return true;
    // "Tiểu đoàn 2 (1973)", "Liệt sĩ Tô Hải, y tá (truy tặng 1976)", each with its year
    if (lastYear(scan, sentence) && (above === this.#governor?.sentence || lastYear(scan, above))) return true;
    // "Đ/c Tô Hải - Chủ tịch" under "* Công đoàn Công ty A" or "2. Cá nhân", and under another of them
    if (
      isComrade(scan, sentence) &&
      (above === this.#governor?.sentence || this.#last?.over !== undefined || isComrade(scan, above))
    )
      return true;
    // "Chi bộ Khoa Luật (2): Cao Yến, Tô Hải." under "2. Đảng viên:", and under another of them
    const divided = above === this.#governor?.sentence || this.#last?.number === 0 || isUnitOfPersons(scan, above);
    if (divided && isUnitOfPersons(scan, sentence)) return true;
    // "* Cờ thi đua" over "Sở Y tế" and "Thuế tỉnh", under words that say what is done
    const open = this.#governor?.told === true && announcedBy(this.#governor) === 0;
    if (open && this.#isNamesOnly(above) && isNameOnly(scan, sentence)) return true;
    // "1.2. Tập thể lao động tiên tiến" over "Tổ Tiện; Phòng Kế toán; Trạm Y tế."
    if (open && above === this.#governor?.sentence && this.#isNamesOnly(above) && isNamesInLine(scan, sentence))
      return true;
    // "Các đơn vị được đề nghị tặng Bằng khen gồm:" over "Sở Y tế" and "Thuế tỉnh"
    if (zone === 'body' && !scan.has(from, NUMBER) && this.#isUnderColon(above) && isNamed(scan, sentence)) return true;
    if (statusOfPaper(this.#passage) === null) return false;
    // "Tô Hải - Thẩm phán - 17/17" under "Cá nhân:", and under another person
    if (isPersonOnly(scan, sentence) && chunksWithin(scan, above)[0]?.kind === 'persons') return true;
    if (zone === 'body' && OPEN_ENDS.has(scan.mark(above.to - 1))) return true;
    const missing = this.#found.length < announcedBy(this.#governor);
    const due = missing || (zone === 'body' && this.#last?.number === 0);
    return due && (opensWithName(scan, sentence) || isCollective(scan, sentence));
  }

  /** Among lines that are names under an award, or what divides them, and no more: whatever marks them. */
  #isUnderAward({ index }: Parsed): boolean {
    if (!HonourLines.of(this.#passage).isUnderAward(index)) return false;
    return this.#governor?.told === true || untoldStatus(this.#passage, index) !== null;
  }

  /** "Sở Y tế và Sở Nội vụ." right under the award, under what divides those who have it, or under another such line. */
  #isNamesUnder(above: Parsed, sentence: Parsed): boolean {
    const announced = announcedBy(this.#governor);
    const full = announced > 0 && this.#found.length >= announced;
    if (this.#governor?.told !== true || full || !isNamesLine(this.#passage, sentence)) return false;
    // "Thi đua khen thưởng" over "Huân chương Lao động" and "Bằng khen" in a menu: nobody says that they are given
    const said = isStatus(this.#governor.frame.outcome) || statusOfPaper(this.#passage) !== null;
    if (!said && ListLeads.of(this.#passage).statusOver(sentence.index) === null) return false;
    const { scan } = this.#passage;
    const divides = this.#last?.number === 0 && above !== this.#governor.sentence;
    const heads =
      above === this.#governor.sentence && scan.has(above.from, LINE_START) && isHeadLine(this.#passage, above);
    return heads || divides || isNamesLine(this.#passage, above);
  }

  #isBallot(sentence: Parsed): boolean {
    const { scan } = this.#passage;
    return votedEntries(scan, elementsIn(this.#passage, sentence)) !== null;
  }

  /** The sentence before, past what only goes on with it: "TAND huyện Bến Đá ... | 15/17". */
  #before(index: number): Parsed | undefined {
    const { scan, sentences } = this.#passage;
    const above = index - 1;
    const joined = above > 0 && sentences[above].block === sentences[above - 1].block;
    return entryAt(sentences, joined && isBlankLine(scan, sentences[above]) ? above - 1 : above);
  }

  /** The line is the one that heads the list, says what is done and ends with a colon. */
  #isHead(above: Parsed): boolean {
    const head = this.#governor?.told === true ? this.#governor.sentence : null;
    return above === head && this.#passage.scan.mark(above.to - 1) === COLON;
  }

  /** The line is the one that heads the list and ends with a colon, or names somebody under it and no more. */
  #isUnderColon(above: Parsed): boolean {
    const { scan } = this.#passage;
    const head = this.#governor?.told === true ? this.#governor.sentence : null;
    return head !== null && scan.mark(head.to - 1) === COLON && (above === head || isNamed(scan, above));
  }

  /** The line is the one that heads the list, and is an award of a list by itself, or it names one and no more. */
  #isNamesOnly(above: Parsed): boolean {
    const { scan } = this.#passage;
    if (above !== this.#governor?.sentence) return isNameOnly(scan, above);
    return isListed(scan, above) && isAwardOnly(scan, above);
  }

  /** The last line of a list, taken for a heading since another marker follows: it counts on, and names somebody. */
  #isLastLine(sentence: Parsed, elements: readonly Element[]): boolean {
    if (namesPersons(sentence) || (this.#countsOn(sentence) && namesSoon(elements))) return true;
    if (this.#isUnderAward(sentence)) return true;
    return this.#isNext(sentence) && (elements.length === 1 || isNameOnly(this.#passage.scan, sentence));
  }

  /** "2." after "1.", a dash after a dash or under what heads the list. */
  #countsOn(sentence: Parsed): boolean {
    if (this.#last === null) return false;
    const { scan } = this.#passage;
    if (scan.has(sentence.from, PUNCTUATION) && scan.mark(sentence.from) !== OPEN)
      return this.#last.number === 0 || countsOn(scan, this.#last.sentence, sentence);
    const number = numberOf(scan, sentence);
    return number === this.#last.number + 1 || (this.#last.over !== undefined && number === this.#last.over + 1);
  }

  /** Behind a sentence or a few that say something else, the list goes on with its next number. */
  resumes({ index }: Parsed): boolean {
    const { scan, sentences } = this.#passage;
    const last = this.#last === null ? 0 : numberOf(scan, this.#last.sentence);
    for (let next = index + 1; last > 0 && next <= index + ASIDE && next < sentences.length; next++)
      if (numberOf(scan, sentences[next]) === last + 1) return true;
    return false;
  }
}

/** "Các cá nhân gồm:", "Cụ thể gồm:": a few words that lead to names. */
const endsInGom = (scan: Scan, { from, to }: Parsed): boolean =>
  to - from <= LONGEST_LEAD && scan.mark(to - 1) === COLON && scan.word(to - 2) === 'gồm';
const LONGEST_LEAD = 8;

const isName = ({ kind }: Chunk): boolean => kind === 'units' || kind === 'persons';

/** "=> Xã Tân Mỹ." */
const isConclusion = (scan: Scan, { from }: Parsed): boolean =>
  scan.mark(from) === 0x3d && scan.mark(from + 1) === 0x3e;

/** How many the line over the list counted: "1. Tặng Bằng khen: 02 tập thể". */
const announcedBy = (governor: Governor | null): number =>
  governor?.counts.reduce((sum, { count }) => sum + (count ?? 0), 0) ?? 0;

/** Where a line of its own within the sentence says for what the award is given; -1 for none. */
function meritBelow(scan: Scan, { from, to }: Parsed): number {
  for (let i = from + 1; i < to; i++) if (scan.has(i, LINE_START) && saysMerit(scan, i)) return i;
  return -1;
}

/** "cho 04 đồng chí và | 16 quân nhân của Lữ đoàn 6 |:" over four names: those who are counted beside them. */
function namedAreOthers({ kind, from, count }: Item, { counts }: Governor, found: readonly AwardRow[]): boolean {
  const [first, second, ...more] = counts.filter((one) => one.kind === kind);
  if (second === undefined || more.length > 0 || second.from !== from || second.count !== count) return false;
  return found.filter(({ recipient }) => recipient.kind === kind).length === first.count;
}

/** "cho 02 tập thể và 03 cá nhân:" over the list, which has so many of each. */
function withCount(row: AwardRow, { counts }: Governor): AwardRow {
  const [own, ...others] = counts.filter(({ kind }) => kind === row.recipient.kind);
  if (!own?.count || others.length > 0) return row;
  return rowWith(row, { announced: { from: own.from, to: own.to, count: own.count } });
}

/** How many sentences may stand between two lines of a numbered list. */
const ASIDE = 4;
/** . ; */
const ENDS = new Set([STOP, SEMICOLON]);
/** : ; , */
const OPEN_ENDS = new Set([COLON, SEMICOLON, COMMA]);
