import type { Status } from '../../../domain/record.js';
import { layerBits } from '../../../lexicon/scan.js';
import { DASHES } from '../../../text/marks.js';
import { ALL_CAPS, LINE_START, NUMBER } from '../../../text/tokens.js';
import { chunksOf } from '../../chunk.js';
import type { Bloc, Parsed, Passage } from '../../passage.js';
import type { Silence } from '../../silence.js';
import { Annexes } from './annexes.js';
import { type AwardRow, NOTHING_TOLD, rowWith } from './claim.js';
import type { Element } from './element.js';
import type { Frame } from './frames.js';
import { type Governor, inFull, rowUnder } from './governor.js';
import type { Heading } from './heading.js';
import { Holders } from './holders.js';
import { lineItems, unreadLine } from './line-items.js';
import {
  bareAward,
  countsOn,
  endsOpen,
  endsWith,
  goesOn,
  isListed,
  isNameBelow,
  isStray,
  meritIn,
  meritOf,
  namesAnnex,
  namesPersons,
  namesSoon,
  numberOf,
  opensWithName,
  pointsToAnnex,
  refusedLine,
  saysMerit,
  standsOver,
} from './list-words.js';
import { agreedMood, headingMood, sectionMood, statusOfPaper } from './paper.js';
import type { Item, Mentioned } from './recipients.js';
import { Results } from './results.js';
import { blocOf } from './row.js';
import { RULES } from './rules.js';
import { Sequels } from './sequel.js';
import { councilAgrees } from './statement.js';
import { isDropped, isStatus } from './status.js';
import { withheldLine } from './withheld.js';
import { yearOf } from './year.js';

/**
 * Lists in lines of their own: "II. Đề nghị tặng Bằng khen cho 02 tập thể:" over "1. Sở Y tế;", or "Cụm suy tôn:" over
 * "- Xã A nhận Cờ thi đua". Reads the sentences in order.
 */
export class Lists {
  readonly #passage: Passage;
  readonly #mentioned: Mentioned;
  readonly #silences: Silence[] | undefined;
  #governor: Governor | null = null;
  #mood: Status | null = null;
  #line: Status | null = null;
  /** What the sentence said whose award came last. */
  #prior: { readonly index: number; readonly status: Status } | null = null;
  /** The bloc that a heading inside the list named. */
  #section: Bloc | null = null;
  /** The sentence where a council agrees on what stands below: "… thống nhất như sau:". */
  #agreed: number | null = null;
  /** The mood is that of a heading which no number opens: it holds for the numbered ones under it. */
  #overNumbers = false;
  /** What a sentence without an award says of an annex. */
  #annexMood: Status | null = null;
  #found: AwardRow[] = [];
  readonly annexes = new Annexes();
  readonly holders: Holders;
  readonly results: Results;
  /** Of lines that refuse somebody. */
  readonly withheld: AwardRow[] = [];
  /** The line that was read last, and its number: "2." goes on after "1.", "Sở Y tế;" announces one more. */
  #last: { readonly sentence: Parsed; readonly number: number } | null = null;
  readonly #sequels: Sequels;

  constructor(passage: Passage, mentioned: Mentioned, silences?: Silence[]) {
    this.#passage = passage;
    this.#silences = silences;
    this.#mentioned = mentioned;
    this.#sequels = new Sequels(passage, mentioned);
    this.holders = new Holders(passage, mentioned);
    this.results = new Results(passage);
  }

  /** Whether a later sentence named those whom the row only counts. */
  isNamedLater(row: AwardRow): boolean {
    return this.#sequels.named(row);
  }

  /** What stands above this sentence. */
  headingOf(sentence: Parsed, elements: readonly Element[]): Heading {
    const prior =
      this.#prior && sentence.index - this.#prior.index <= SOON && goesOn(elements) ? this.#prior.status : null;
    const line = isListed(this.#passage.scan, sentence);
    if (!line) this.#line = null;
    const under = this.#agreed === sentence.index - 1 ? 'recommended' : this.#toldAbove(sentence);
    const mood = line ? (this.#mood ?? this.#annexMood ?? statusOfPaper(this.#passage)) : under;
    return {
      mood: mood ?? (line ? this.results.mood : null),
      line,
      before: this.#line ?? prior ?? this.#among(sentence),
    };
  }

  /** "19 trường hợp đề nghị khen thưởng. | Trong đó, …": what was said of all of them. */
  #among({ index, from }: Parsed): Status | null {
    const { scan, sentences } = this.#passage;
    if (index === 0 || !AMONG.has(`${scan.word(from)} ${scan.word(from + 1)}`)) return null;
    const mood = headingMood(scan, sentences[index - 1]);
    return mood === 'awarded' ? null : mood;
  }

  /**
   * "Hội đồng bỏ phiếu, đề nghị khen thưởng năm 2027. | Cụ thể: tặng …", "công bố các quyết định khen thưởng. | Cụ thể: Cờ
   * thi đua: Sở A; …": the sentence above governs what is told in detail.
   */
  #toldAbove({ index, from }: Parsed): Status | null {
    const { scan, sentences } = this.#passage;
    const details =
      index > 0 && AMONG.has(`${scan.word(from)} ${scan.word(from + 1)}`) && scan.mark(from + 2) === COLON;
    if (!details) return null;
    // "đề nghị các đơn vị thực hiện tốt. Cụ thể: …" urges.
    const above = sentences[index - 1];
    let rewards = (above.layers & AWARD) !== 0;
    let given = rewards;
    for (let i = above.from; !given && i < above.to; i++) {
      if (scan.word(i) !== 'khen' || scan.word(i + 1) !== 'thưởng') continue;
      rewards = true;
      // "hướng dẫn về khen thưởng" gives nothing yet.
      given = GIVEN.has(scan.word(i - 1));
    }
    const mood = rewards ? headingMood(scan, above) : null;
    return mood === 'recommended' || (mood === 'awarded' && given) ? mood : null;
  }

  /** Past a sentence that says nothing of awards: a signature ends every list, the legal basis none. */
  leave(sentence: Parsed): AwardRow[] {
    this.#enterAnnex(sentence);
    return sentence.zone === 'signature' || sentence.zone === 'recipients' ? this.#close() : [];
  }

  /** Whether the sentence is read whatever it holds: it may name whom the one before counted, or close a list. */
  wants(sentence: Parsed): boolean {
    if (this.#governor === null) return this.#sequels.waits;
    return saysMerit(this.#passage.scan, sentence.from) || this.#isNext(sentence) || this.#countsOn(sentence);
  }

  /** Takes note of a sentence, whatever it holds, before it is read. */
  note(sentence: Parsed): void {
    this.holders.note(sentence);
    this.results.note(sentence);
  }

  /** Whether a sentence without an award says nothing of lists either; it then ends what the line above it said. */
  passes(sentence: Parsed): boolean {
    if (this.#governor !== null || this.#sequels.waits || sentence.zone === 'heading') return false;
    const { scan } = this.#passage;
    const colon = scan.mark(sentence.to - 1) === 0x3a;
    const annex = scan.word(sentence.from) === 'danh' || scan.word(sentence.from) === 'phụ';
    if (colon || annex || pointsToAnnex(scan, sentence)) return false;
    if (sentence.chunks.length > 0 && !isListed(this.#passage.scan, sentence)) this.#mood = null;
    return true;
  }

  /**
   * The frames of a sentence; the last one is open where lines below name those whom it counts: "1. Đề nghị tặng Bằng
   * khen: 02 tập thể" over "- Sở Y tế;".
   */
  headed(sentence: Parsed, elements: readonly Element[], frames: readonly Frame[]): readonly Frame[] {
    const resumed = this.#sequels.resumed(elements, frames);
    return this.#opened(sentence, elements, this.holders.filled(sentence, elements, resumed));
  }

  #opened(sentence: Parsed, elements: readonly Element[], frames: readonly Frame[]): readonly Frame[] {
    const last = frames.at(-1);
    const next = this.#passage.sentences[sentence.index + 1];
    if (!last || !next || last.open || last.annexed || last.side !== 'right' || last.items.length === 0) return frames;
    if (!last.items.every((item) => item.count !== null) || !endsWith(elements, last.items)) return frames;
    const { scan } = this.#passage;
    if ((next.layers & AWARD) !== 0 || (next.zone === 'heading' && scan.mark(next.to - 1) === 0x3a)) return frames;
    const below = isListed(this.#passage.scan, next)
      ? !countsOn(scan, sentence, next)
      : isNameBelow(this.#passage, next);
    return below ? [...frames.slice(0, -1), { ...last, open: true }] : frames;
  }

  /** The rows that the sentence adds as part of a list. */
  read(sentence: Parsed, elements: readonly Element[], frames: readonly Frame[]): AwardRow[] {
    const said = frames.find((frame) => isStatus(frame.outcome) && frame.items.length > 0);
    if (said) this.#prior = { index: sentence.index, status: said.outcome as Status };
    // "Danh sách tập thể được tặng Giấy khen" over its lines: no annex of another paper.
    const annex = this.#enterAnnex(sentence);
    if (annex && (this.#governor !== null || sentence.zone !== 'title' || frames.length !== 1)) return [];
    const { scan } = this.#passage;
    if (scan.mark(sentence.to - 1) === COLON && councilAgrees(scan, sentence.from, sentence.to))
      this.#agreed = sentence.index;
    if (this.#agreed === sentence.index) this.#mood = 'recommended';
    const colon = scan.mark(sentence.to - 1) === COLON;
    if (elements.length === 0 && sentence.zone !== 'heading' && !colon) return [];
    const rows = this.#readItem(sentence, elements, frames) ?? this.#sequels.read(sentence, elements, frames);
    if (rows) return rows;
    if (frames.length === 0 && sentence.zone === 'heading' && this.#divides(sentence)) return [];
    const listed = isListed(this.#passage.scan, sentence);
    const own = frames.find((frame) => isStatus(frame.outcome));
    if (listed && own) this.#line = own.outcome as Status;
    const open = frames.findLast((frame) => frame.open || (listed && frame.items.length === 0));
    const bare = bareAward(scan, sentence, elements, frames, standsOver(this.#passage, sentence));
    const heads =
      bare !== undefined || (open !== undefined && (open.open || sentence.zone === 'heading' || endsOpen(elements)));
    if (!heads && !listed && this.#governor !== null && isStray(this.#passage, sentence)) return [];
    if (!heads && frames.length === 0 && this.#governor !== null && this.#resumes(sentence)) return [];
    const finished = heads || !listed || sentence.zone === 'heading' ? this.#close(sentence) : [];
    if (heads) this.#govern(sentence, elements, (open ?? bare) as Frame);
    else if (sentence.zone === 'heading' || colon) {
      const passes = this.#agreed === sentence.index;
      const mood =
        passes || this.#toldAbove(sentence) === 'recommended'
          ? 'recommended'
          : (sectionMood(this.#passage, sentence) ?? agreedMood(this.#passage.scan, sentence));
      // "1. Khen của tỉnh:" under "II. KẾT QUẢ KHEN THƯỞNG" is part of it.
      const numbered = this.#passage.scan.has(sentence.from, NUMBER);
      const under = mood === null && numbered && this.#overNumbers;
      if (!under && (mood !== null || sentence.zone === 'heading')) this.#mood = mood;
      if (!under) this.#overNumbers = sentence.zone === 'heading' && !numbered;
      // What an earlier section said ends with it.
      if (this.#overNumbers && !under) this.#prior = this.#line = null;
    } else if (!listed) this.#mood = null;
    const annexed = frames.find((frame) => frame.annexed && !frame.open && !isDropped(frame.outcome));
    if (annexed) this.annexes.note(this.#governorOf(sentence, elements, annexed));
    else if (frames.length === 0 && pointsToAnnex(this.#passage.scan, sentence))
      this.#annexMood = headingMood(this.#passage.scan, sentence);
    this.annexes.date(sentence, meritOf(this.#passage, sentence));
    const counting = frames.find(
      (frame) => frame.items.some((item) => item.count !== null) && !frame.open && !isDropped(frame.outcome),
    );
    this.#sequels.note(counting ? this.#governorOf(sentence, elements, counting) : null);
    return finished;
  }

  /** Counts of lists that never came. */
  finish(): AwardRow[] {
    return this.#close();
  }

  #govern(sentence: Parsed, elements: readonly Element[], frame: Frame): void {
    const heading = this.#governorOf(sentence, elements, frame);
    if (isDropped(frame.outcome)) return;
    const announced = this.annexes.of(frame.award.award.code);
    const year = heading.year?.basis === 'stated' ? heading.year : (announced?.year ?? heading.year);
    this.#governor = { ...heading, frame: inFull(frame, announced), year };
    this.#mood = heading.status;
    this.#last = { sentence, number: 0 };
  }

  /** A line without a marker, right under "Điều 1. Tặng … cho:" or under one that ends with a semicolon. */
  #isNext(sentence: Parsed): boolean {
    const { index, from, zone } = sentence;
    const { scan } = this.#passage;
    const above = this.#last?.sentence;
    if (above?.index !== index - 1 || zone !== 'body' || !scan.has(from, LINE_START) || saysMerit(scan, from))
      return false;
    if (statusOfPaper(this.#passage) === null) return false;
    return OPEN_ENDS.has(scan.mark(above.to - 1)) || (this.#last?.number === 0 && opensWithName(sentence));
  }

  /** The last line of a list, taken for a heading since another marker follows: it counts on, and names somebody. */
  #isLastLine(sentence: Parsed, elements: readonly Element[]): boolean {
    return namesPersons(sentence) || (this.#countsOn(sentence) && namesSoon(elements));
  }

  /** "2." after "1.", a dash after a dash or under what heads the list. */
  #countsOn(sentence: Parsed): boolean {
    if (this.#last === null) return false;
    const { scan } = this.#passage;
    if (DASHES.has(scan.mark(sentence.from)))
      return this.#last.number === 0 || countsOn(scan, this.#last.sentence, sentence);
    return numberOf(scan, sentence) === this.#last.number + 1;
  }

  /** Behind a sentence or a few that say something else, the list goes on with its next number. */
  #resumes({ index }: Parsed): boolean {
    const { scan, sentences } = this.#passage;
    const last = this.#last === null ? 0 : numberOf(scan, this.#last.sentence);
    for (let next = index + 1; last > 0 && next <= index + ASIDE && next < sentences.length; next++)
      if (numberOf(scan, sentences[next]) === last + 1) return true;
    return false;
  }

  #governorOf(sentence: Parsed, elements: readonly Element[], frame: Frame): Governor {
    const bloc = blocOf(this.#passage, sentence, frame.award.from);
    const said = isStatus(frame.outcome) ? frame.outcome : null;
    return {
      sentence,
      frame,
      status: said ?? this.#mood ?? statusOfPaper(this.#passage) ?? 'voted',
      bloc,
      year: yearOf(this.#passage, sentence, elements, frame, bloc),
      counts: frame.items.filter((item) => item.count !== null),
    };
  }

  /** A line under a governor that names who receives and no award of its own. */
  #readItem(sentence: Parsed, elements: readonly Element[], frames: readonly Frame[]): AwardRow[] | null {
    const governor = this.#governor;
    if (governor === null || frames.length > 0) return null;
    if (!isListed(this.#passage.scan, sentence) && !this.#isNext(sentence)) return null;
    if (sentence.zone === 'heading' && !this.#isLastLine(sentence, elements)) return null;
    const items = lineItems(this.#passage, sentence, elements) ?? this.#unread(sentence, elements);
    if (items === null) {
      // One line that nobody reads ends no list of names.
      const skipped = this.#found.length > 0 && sentence.zone !== 'heading' && this.#countsOn(sentence);
      if (skipped) this.#last = { sentence, number: numberOf(this.#passage.scan, sentence) || 1 };
      const stray = !isListed(this.#passage.scan, sentence) && isStray(this.#passage, sentence);
      return skipped || stray ? [] : this.#close();
    }
    if (items.length === 0) {
      this.#silences?.push(...refusedLine(sentence, elements));
      this.withheld.push(...withheldLine(this.#passage, sentence, elements, governor));
    }
    const named = sentence.chunks.find((chunk) => chunk.kind === 'bloc' && !chunk.bloc.bare);
    const bloc = named ? this.#passage.blocAt(sentence.index, named.from) : (this.#section ?? governor.bloc);
    const year = meritIn(this.#passage.scan, sentence);
    for (const item of items) {
      const row = rowUnder(RULES.listed, governor, this.#mentioned.person(item), bloc);
      this.#found.push(year ? rowWith(row, { year }) : row);
    }
    this.#last = { sentence, number: numberOf(this.#passage.scan, sentence) || 1 };
    return [];
  }

  /** "6. Ban Vận động “Ngày vì người nghèo” huyện A" between lines that name somebody: it names one too. */
  #unread(sentence: Parsed, elements: readonly Element[]): Item[] | null {
    const goesOn = this.#found.length > 0 && (this.#last?.number ?? 0) > 0 && this.#countsOn(sentence);
    const item = goesOn ? unreadLine(this.#passage, elements) : null;
    return item && [item];
  }

  /** Ends the list: its rows, and its counts for the kinds that it named nobody of. The sentence below may say why. */
  #close(below: Parsed | null = null): AwardRow[] {
    const governor = this.#governor;
    const found = this.#found;
    this.#governor = null;
    this.#section = null;
    this.#found = [];
    if (governor === null) return found;
    const kinds = new Set(found.map((row) => row.recipient.kind));
    const unnamed = governor.counts.filter((item) => !kinds.has(item.kind));
    // A list for several blocs: who names no bloc belongs to none.
    const several = new Set(found.map((row) => row.bloc)).size > 1;
    const rows = several
      ? found.map((row) => (row.bloc === governor.bloc ? rowWith(row, { bloc: null }) : row))
      : found;
    const all = [...rows, ...unnamed.map((item) => rowUnder(RULES.listed, governor, item, governor.bloc))];
    if (below === null || !saysMerit(this.#passage.scan, below.from)) return all;
    const year = meritOf(this.#passage, below);
    const told = { ...NOTHING_TOLD, merit: below };
    return all.map((row) => rowWith(row, { year: year ?? row.year, told }));
  }

  /** "I. Tập thể", "2. Cá nhân", "I. Khối thi đua các sở" divide a list; another heading ends it. */
  #divides(sentence: Parsed): boolean {
    if (sentence.to - sentence.from >= 30) return false;
    const [bloc] = chunksOf(sentence.chunks, 'bloc');
    if (bloc && !bloc.bloc.bare && this.#governor !== null) {
      this.#section = this.#passage.blocAt(sentence.index, bloc.from);
      return true;
    }
    const { scan } = this.#passage;
    for (let i = sentence.from; i < Math.min(sentence.to, sentence.from + 12); i++) {
      if (DIVISIONS.has(`${scan.word(i)} ${scan.word(i + 1)}`)) return true;
      // "B. GIA ĐÌNH", "II. Các doanh nghiệp": hardly more than a word for those who receive.
      const size = RECEIVE.has(scan.kind('count', i)) ? scan.size('count', i) : 0;
      if (size > 0 && sentence.to - i - size <= 1 && i - sentence.from <= 4) return true;
    }
    return false;
  }

  /** "DANH SÁCH …", "PHỤ LỤC": what an article said of its annex governs the lines that follow. */
  #enterAnnex({ from, to, zone }: Parsed): boolean {
    const { scan } = this.#passage;
    if (to - from >= 40 || !namesAnnex(scan, from)) return false;
    if (!scan.has(from, ALL_CAPS) && zone === 'body') return false;
    if (this.#governor === null) this.#governor = this.annexes.all.at(-1) ?? null;
    if (this.#governor !== null) this.#governor = { ...this.#governor, counts: [] };
    this.#mood = headingMood(this.#passage.scan, { from, to }) ?? this.#mood;
    return true;
  }
}

const AWARD = layerBits('award');
/** "quyết định | khen thưởng", "đã khen thưởng" */
const GIVEN = new Set(['định', 'đã', 'vừa', 'được']);
const AMONG = new Set(['trong đó', 'cụ thể', 'bao gồm']);
const RECEIVE = new Set(['org', 'person', 'household']);
const DIVISIONS = new Set(['tập thể', 'cá nhân', 'hộ gia', 'các tập', 'các cá']);
/** How many sentences behind an award "Bằng khen cho 7 cá nhân." still goes on with it. */
const SOON = 3;
/** How many sentences may stand between two lines of a numbered list. */
const ASIDE = 4;
const COLON = 0x3a;
/** : ; , */
const OPEN_ENDS = new Set([0x3a, 0x3b, 0x2c]);
