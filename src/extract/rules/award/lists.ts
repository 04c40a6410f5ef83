import type { Status } from '../../../domain/record.js';
import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { ALL_CAPS, LINE_START, NUMBER } from '../../../text/tokens.js';
import type { Resolved } from '../../calendar.js';
import { chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import type { Bloc, Parsed, Passage } from '../../passage.js';
import type { Silence } from '../../silence.js';
import type { AwardRow, RecipientKind } from './claim.js';
import { type Element, isMark } from './elements.js';
import type { Frame, Heading } from './frames.js';
import { denialIn, lineItems } from './line-items.js';
import type { Item, Mentioned } from './recipients.js';
import { blocOf, headingMood, rowOf, statusOfPaper } from './row.js';
import { RULES } from './rules.js';
import { isDropped, isStatus } from './status.js';
import { yearOf } from './year.js';

/** A line that heads a list of those who receive: its award, and what it says of all that stand under it. */
export interface Governor {
  readonly sentence: Parsed;
  readonly frame: Frame;
  readonly status: Status;
  readonly bloc: Bloc | null;
  readonly year: Resolved<number> | null;
  /** "cho 02 tập thể": rows of their own only where no list follows. */
  readonly counts: readonly Item[];
}

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
  /** The bloc that a heading inside the list named. */
  #section: Bloc | null = null;
  /** What a sentence without an award says of an annex. */
  #annexMood: Status | null = null;
  #found: AwardRow[] = [];
  #annexes: Governor[] = [];
  #named: { readonly award: number; readonly kinds: ReadonlySet<RecipientKind> }[] = [];
  /** What the sentence before counted without names: "Trong số 5 tập thể có …" may name them. */
  #counted: Governor | null = null;

  constructor(passage: Passage, mentioned: Mentioned, silences?: Silence[]) {
    this.#passage = passage;
    this.#silences = silences;
    this.#mentioned = mentioned;
  }

  /** Whether a later sentence named those whom the row only counts. */
  isNamedLater({ award, recipient }: AwardRow): boolean {
    return recipient.count !== null && this.#named.some((n) => n.award === award.from && n.kinds.has(recipient.kind));
  }

  /** Awards whose recipients stand in an annex. */
  get annex(): readonly Governor[] {
    return this.#annexes;
  }

  /** What stands above this sentence. */
  headingOf(sentence: Parsed): Heading {
    const line = this.#isListed(sentence);
    if (!line) this.#line = null;
    const mood = line ? (this.#mood ?? this.#annexMood ?? statusOfPaper(this.#passage)) : null;
    return { mood, line, before: this.#line };
  }

  /** Past a sentence that says nothing of awards: a signature ends every list, the legal basis none. */
  leave(sentence: Parsed): AwardRow[] {
    this.#enterAnnex(sentence);
    return sentence.zone === 'signature' || sentence.zone === 'recipients' ? this.#close() : [];
  }

  /** Counts of awards whose annex names nobody of the kind. */
  unlisted(rows: readonly AwardRow[]): AwardRow[] {
    return this.#annexes.flatMap((annex) => {
      const named = rows.filter((row) => row.code === annex.frame.award.award.code && LISTED.has(row.rule));
      const kinds = new Set(named.map((row) => row.recipient.kind));
      return annex.counts.filter((item) => !kinds.has(item.kind)).map((item) => this.#row(annex, item, annex.bloc));
    });
  }

  /** Whether the sentence is read whatever it holds: it may name whom the one before counted, or close a list. */
  wants({ from }: Parsed): boolean {
    return this.#counted !== null || (this.#governor !== null && saysMerit(this.#passage.scan, from));
  }

  /** Whether a sentence without an award says nothing of lists either; it then ends what the line above it said. */
  passes(sentence: Parsed): boolean {
    if (this.#governor !== null || this.#counted !== null || sentence.zone === 'heading') return false;
    const { scan } = this.#passage;
    const colon = scan.mark(sentence.to - 1) === 0x3a;
    const annex = scan.word(sentence.from) === 'danh' || scan.word(sentence.from) === 'phụ';
    if (colon || annex || pointsToAnnex(scan, sentence)) return false;
    if (sentence.chunks.length > 0 && !this.#isListed(sentence)) this.#mood = null;
    return true;
  }

  /** The rows that the sentence adds as part of a list. */
  read(sentence: Parsed, elements: readonly Element[], frames: readonly Frame[]): AwardRow[] {
    if (this.#enterAnnex(sentence)) return [];
    if (elements.length === 0 && sentence.zone !== 'heading') return [];
    const rows = this.#readItem(sentence, elements, frames) ?? this.#readSequel(sentence, elements, frames);
    if (rows) return rows;
    if (frames.length === 0 && sentence.zone === 'heading' && this.#divides(sentence)) return [];
    const listed = this.#isListed(sentence);
    const said = frames.find((frame) => isStatus(frame.outcome));
    if (listed && said) this.#line = said.outcome as Status;
    const open = frames.findLast((frame) => frame.open || (listed && frame.items.length === 0));
    const bare = isBareAward(sentence, frames);
    const heads =
      bare !== undefined || (open !== undefined && (open.open || sentence.zone === 'heading' || endsOpen(elements)));
    if (!heads && !listed && this.#isStray(sentence)) return [];
    const finished =
      heads || !listed || sentence.zone === 'heading' ? this.#close(meritOf(this.#passage, sentence)) : [];
    if (heads) this.#govern(sentence, elements, (open ?? bare) as Frame);
    else if (sentence.zone === 'heading' || isMark(elements.at(-1), ':')) {
      const mood = headingMood(this.#passage.scan, sentence);
      if (mood !== null || sentence.zone === 'heading') this.#mood = mood;
    } else if (!listed) this.#mood = null;
    const annexed = frames.find((frame) => frame.annexed && !frame.open && !isDropped(frame.outcome));
    if (annexed) this.#annexes.push(this.#governorOf(sentence, elements, annexed));
    else if (frames.length === 0 && pointsToAnnex(this.#passage.scan, sentence))
      this.#annexMood = headingMood(this.#passage.scan, sentence);
    const counting = frames.find((frame) => frame.items.some((item) => item.count !== null) && !frame.open);
    this.#counted = counting ? this.#governorOf(sentence, elements, counting) : null;
    return finished;
  }

  /** Counts of lists that never came. */
  finish(): AwardRow[] {
    return this.#close();
  }

  #govern(sentence: Parsed, elements: readonly Element[], frame: Frame): void {
    const governor = this.#governorOf(sentence, elements, frame);
    if (isDropped(frame.outcome)) return;
    this.#governor = governor;
    this.#mood = governor.status;
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
    if (governor === null || frames.length > 0 || !this.#isListed(sentence)) return null;
    // A numbered line with a person is taken for a heading where nothing stands under it.
    const person = sentence.kind === 'list-item' && chunksOf(sentence.chunks, 'persons').length > 0;
    if (sentence.zone === 'heading' && !person) return null;
    const items = lineItems(this.#passage, sentence, elements);
    if (items === null) return this.#close();
    if (items.length === 0) this.#silences?.push(...refusedLine(sentence, elements));
    const named = sentence.chunks.find((chunk) => chunk.kind === 'bloc' && !chunk.bloc.bare);
    const bloc = named ? this.#passage.blocAt(sentence.index, named.from) : (this.#section ?? governor.bloc);
    for (const item of items) this.#found.push(this.#row(governor, this.#mentioned.person(item), bloc));
    return [];
  }

  /** "Trong số 5 tập thể có Phòng A, Ban B và Hạt C." */
  #readSequel(sentence: Parsed, elements: readonly Element[], frames: readonly Frame[]): AwardRow[] | null {
    const counted = this.#counted;
    if (counted === null || frames.length > 0 || !isSequel(this.#passage, elements)) return null;
    const group = elements.find((e) => e.kind === 'group' && e.items.every((item) => item.count === null));
    if (group?.kind !== 'group') return null;
    const { frame, status, bloc, year } = counted;
    this.#named.push({ award: frame.award.award.nameFrom, kinds: new Set(group.items.map((item) => item.kind)) });
    this.#counted = null;
    return group.items.map((item) =>
      rowOf(RULES.followed, item, {
        award: frame.award,
        status,
        trigger: frame.trigger,
        granter: frame.granter,
        bloc,
        year,
        sentence,
      }),
    );
  }

  #row({ frame, status, year, sentence }: Governor, item: Item, bloc: Bloc | null): AwardRow {
    const { award, trigger, granter } = frame;
    return rowOf(RULES.listed, item, { award, status, trigger, granter, bloc, year, sentence });
  }

  /** Ends the list: its rows, and its counts for the kinds that it named nobody of. */
  #close(merit: Resolved<number> | null = null): AwardRow[] {
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
    const rows = several ? found.map((row) => (row.bloc === governor.bloc ? { ...row, bloc: null } : row)) : found;
    const all = [...rows, ...unnamed.map((item) => this.#row(governor, item, governor.bloc))];
    return merit === null ? all : all.map((row) => ({ ...row, year: merit }));
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
    for (let i = sentence.from; i < Math.min(sentence.to, sentence.from + 12); i++)
      if (DIVISIONS.has(`${scan.word(i)} ${scan.word(i + 1)}`)) return true;
    return false;
  }

  /** "DANH SÁCH …", "PHỤ LỤC": what an article said of its annex governs the lines that follow. */
  #enterAnnex({ from, to, zone }: Parsed): boolean {
    const { scan } = this.#passage;
    if (to - from >= 40 || !namesAnnex(scan, from)) return false;
    if (!scan.has(from, ALL_CAPS) && zone === 'body') return false;
    if (this.#governor === null) this.#governor = this.#annexes.at(-1) ?? null;
    if (this.#governor !== null) this.#governor = { ...this.#governor, counts: [] };
    this.#mood = headingMood(this.#passage.scan, { from, to }) ?? this.#mood;
    return true;
  }

  /** A few words between two lines of a list: the rest of a broken line, the foot of a page. */
  #isStray({ index, from, to }: Parsed): boolean {
    const next = this.#passage.sentences[index + 1];
    return this.#governor !== null && to - from <= 8 && next !== undefined && this.#isListed(next);
  }

  /** A line of a list, also where only its marker says so ("1/ Sở Y tế"). */
  #isListed({ zone, kind, from }: Parsed): boolean {
    if (zone === 'item' || zone === 'heading' || kind === 'list-item') return true;
    const { scan } = this.#passage;
    return scan.has(from, LINE_START) && scan.has(from, NUMBER) && ITEM_MARKS.has(scan.mark(from + 1));
  }
}

function refusedLine(sentence: Parsed, elements: readonly Element[]): Silence[] {
  const denial = denialIn(elements);
  if (denial === undefined) return [];
  const names = elements.flatMap((element) => (element.kind === 'group' ? element.items : []));
  return [{ kind: 'verb', sentence, from: denial.from, to: denial.to, reason: 'refused', names }];
}

/** . ) / - */
const ITEM_MARKS = new Set([0x2e, 0x29, 0x2f, 0x2d]);

const endsOpen = (elements: readonly Element[]): boolean => {
  const last = elements.at(-1);
  return isMark(last, ':') || last?.kind === 'award' || last?.kind === 'bracket';
};

/** "đề nghị khen thưởng 4 trường theo Phụ lục kèm theo" */
function pointsToAnnex(scan: Scan, { from, to, layers }: Parsed): boolean {
  if ((layers & VERB) === 0) return false;
  for (let i = from; i < to; i++) {
    if (scan.word(i) !== 'kèm') continue;
    for (let j = Math.max(from, i - 8); j < i; j++) if (namesAnnex(scan, j)) return true;
  }
  return false;
}
const VERB = layerBits('verb');

/** "danh sách", "phụ lục" */
function namesAnnex(scan: Scan, at: number): boolean {
  const word = scan.word(at);
  return (word === 'danh' && scan.word(at + 1) === 'sách') || (word === 'phụ' && scan.word(at + 1) === 'lục');
}

const LISTED: ReadonlySet<unknown> = new Set([RULES.listed, RULES.tabled]);

/** "I. Danh hiệu Chiến sĩ thi đua cơ sở": a line of its own that is hardly more than the award. */
function isBareAward({ from, to, zone }: Parsed, frames: readonly Frame[]): Frame | undefined {
  const [frame] = frames;
  if (frames.length !== 1 || frame.items.length > 0 || zone === 'title') return undefined;
  const alone = frame.outcome === 'unsaid' && to - from - (frame.award.to - frame.award.from) <= 3;
  return alone ? frame : undefined;
}

/** "Đã có thành tích xuất sắc từ năm 2017 đến năm 2021" under a list: the period of all that it names. */
function meritOf({ scan }: Passage, sentence: Parsed): Resolved<number> | null {
  if (!saysMerit(scan, sentence.from)) return null;
  const year = chunksOf(chunksWithin(scan, sentence), 'year').at(-1);
  return year ? { value: year.year.last, basis: 'stated', span: scan.span(year.from, year.to) } : null;
}

const saysMerit = (scan: Scan, at: number): boolean =>
  scan.word(at) === 'đã' && scan.word(at + 1) === 'có' && scan.word(at + 2) === 'thành';

const DIVISIONS = new Set(['tập thể', 'cá nhân', 'hộ gia', 'các tập', 'các cá']);

function isSequel({ scan }: Passage, elements: readonly Element[]): boolean {
  const opening = scan.slice(elements[0].from, elements[Math.min(elements.length, 4) - 1].to).toLowerCase();
  return /^(trong số|trong đó|gồm|đó là|cụ thể|các tập thể|các cá nhân|những tập thể|những cá nhân)/.test(opening);
}
