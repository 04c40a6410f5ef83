import type { Scan } from '../lexicon/scan.js';
import { CLOSE, COLON, COMMA, HYPHEN, OPEN, SEMICOLON, SLASH, STOP } from '../text/marks.js';
import { CAPITAL, LINE_START, NUMBER, PUNCTUATION } from '../text/tokens.js';
import type { Group } from './bloc-group.js';
import type { Mention } from './bloc-mention.js';
import type { Chunk } from './chunk.js';
import { entryAt } from './entry.js';
import { liesWithin } from './lies-within.js';
import { endsOfLists } from './listed-blocs.js';
import { type Parsed, RELATIONAL, type Zone } from './passage.js';
import { isRank } from './rank.js';
import { ADDRESSED, isGoneBy, namesUnitsOf, UNITS_OF } from './units-of-bloc.js';

/** So many sentences open what is said of a bloc: they tell its year and the day of its meeting. */
const OPENING = 4;

/** From the token on the text is about the group. */
interface Turn {
  readonly sentence: number;
  readonly token: number;
  readonly group: number;
  /** Only itself: "chuyển Sở Y tế sang | Khối thi đua số 6", "tiếp nhận Sở Y tế từ | Khối thi đua số 6". */
  readonly passing: boolean;
  /** Only in its sentence: "xã Tân Mỹ | (Cụm thi đua số 5)". */
  readonly beside: boolean;
}

/** Which bloc the text is about at each point: the one named last, by groups' indexes. */
export class Focus {
  /** In the order of the text. */
  readonly #turns: Turn[] = [];
  readonly #bySentence: number[][];
  /** By sentence: whether all that it names is one group. */
  readonly #one: boolean[];
  /** By sentence: where a clause begins with the first bloc that the sentence names, behind a semicolon; nothing for others. */
  readonly #clauses: number[][];
  /** By group: the sentences about it, but for the title. */
  readonly #about: Parsed[][];
  /** The group in focus where each sentence begins, and where it ends. */
  readonly #starts: (number | null)[] = [];
  readonly #ends: (number | null)[] = [];

  /**
   * `items`: where the items of a digest begin; nothing is carried over from one to the next. `dossier`: the paper reports what a unit or a person
   * achieved, so that a bloc which its head does not name is told of in passing.
   */
  constructor(
    scan: Scan,
    sentences: readonly Parsed[],
    groups: readonly Group[],
    items: ReadonlySet<number>,
    dossier: boolean,
  ) {
    this.#bySentence = sentences.map(() => []);
    this.#clauses = sentences.map(() => []);
    const lone = groups.length === 1 && items.size === 0 ? groups[0] : null;
    const toldOf =
      dossier && lone !== null && !lone.mentions.some(({ sentence }) => HEADS.has(sentences[sentence].zone));
    const turns: { mention: Mention; index: number }[] = [];
    for (const [index, { mentions }] of groups.entries())
      for (const mention of mentions) if (toldOf || !mention.inRole) turns.push({ mention, index });
    turns.sort((a, b) => a.mention.name.from - b.mention.name.from);
    const titled = new Set(turns.filter((t) => sentences[t.mention.sentence].zone === 'title').map((t) => t.index));
    for (const { mention, index } of turns) {
      // A title that names several blocs opens none of them.
      if (sentences[mention.sentence].zone === 'title' && titled.size > 1) continue;
      const { sentence, name } = mention;
      const aside = isPassing(scan, mention, sentences[sentence].from);
      if (!isLabel(scan, sentences[sentence], mention))
        this.#turns.push({
          sentence,
          token: name.from,
          group: index,
          passing: aside,
          beside: isBeside(scan, sentences[sentence], mention),
        });
      if (!aside && this.#bySentence[sentence].length === 0 && scan.mark(name.from - 1) === SEMICOLON)
        this.#clauses[sentence].push(name.from);
      if (!aside) this.#bySentence[sentence].push(index);
    }
    let turn = 0;
    const only = lone !== null && !toldOf && isSubject(scan, lone, sentences);
    // What is named in passing has no more than its paragraphs.
    const within = lone !== null && isWithin(scan, lone.mentions, sentences);
    const passing = lone !== null && !only && (toldOf || within || !isTakenUp(lone, sentences)) ? lone : null;
    const blocks = new Set(passing?.mentions.map(({ sentence }) => sentences[sentence].block));
    // "do dẫn đầu | Cụm thi đua số 9": what the sentence after it tells is not of the bloc.
    const ranked = passing !== null && isLed(scan, passing.mentions[0], sentences[passing.mentions[0].sentence].from);
    let current: number | null = only ? 0 : null;
    let joint = false;
    const sections = new Sections(scan, groups.length > 1);
    const listed = groups.length > 2 ? endsOfLists(scan, sentences, this.#bySentence) : NOWHERE;
    for (const sentence of sentences) {
      if (items.has(sentence.index)) joint = false;
      const left = sections.leaves(sentence, this.#bySentence[sentence.index]);
      if ((left && !isUnderBloc(scan, sentences[sentence.index - 1])) || listed.has(sentence.index))
        current = titled.size === 1 ? [...titled][0] : null;
      if (joint && isOccasion(scan, sentence)) current = null;
      if (items.has(sentence.index) || (passing && !blocks.has(sentence.block))) current = null;
      if (ranked && sentence.index > passing.mentions[0].sentence) current = null;
      this.#starts.push(current);
      for (; turn < this.#turns.length && this.#turns[turn].sentence === sentence.index; turn++)
        if (!this.#turns[turn].passing && !this.#turns[turn].beside) current = this.#turns[turn].group;
      // A headline and the text behind its dash may name the same one.
      const named = this.#bySentence[sentence.index];
      const several = named.some((group) => group !== named[0]);
      const joined = several && joinsBlocs(sentence);
      if (joined || ranksBlocs(scan, sentence) || labelsUnits(scan, sentence)) current = null;
      joint ||= joined;
      this.#ends.push(current);
    }
    this.#one = this.#bySentence.map((named) => named.every((group) => group === named[0]));
    this.#about = this.#sentencesAbout(scan, groups.length, sentences);
  }

  /** A sentence that names one bloc speaks of it throughout; one that names several, of the last before the token. */
  at(sentence: number, token: number): number | null {
    const here = this.#lastTurn(sentence, token);
    if (here?.passing && here.sentence === sentence && here.token === token) return here.group;
    const named = this.#bySentence[sentence];
    if (named === undefined || named.length === 0) return this.#starts[sentence] ?? null;
    // "có 215 tập thể nhận Bằng khen; | Khối thi đua các sở có …": what stands before it is not of it
    const [first] = this.#clauses[sentence] ?? [];
    if (first !== undefined && token < first) return this.#starts[sentence] ?? null;
    if (this.#one[sentence]) return named[0];
    const turn = this.#lastTurn(sentence, token, false);
    return turn?.sentence === sentence ? turn.group : named[0];
  }

  /** The last turn at or before the token of the sentence, be it in the sentence or before it; those in passing only if asked for. */
  #lastTurn(sentence: number, token: number, passing = true) {
    let low = 0;
    let high = this.#turns.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const turn = this.#turns[middle];
      if (turn.sentence < sentence || (turn.sentence === sentence && turn.token <= token)) low = middle + 1;
      else high = middle;
    }
    while (!passing && this.#turns[low - 1]?.passing && this.#turns[low - 1].sentence === sentence) low--;
    return this.#turns[low - 1];
  }

  /** The first sentences about the group, `most` of them, but for the title. */
  openingOf(group: number, most = OPENING): readonly Parsed[] {
    return this.#about[group].slice(0, most);
  }

  #sentencesAbout(scan: Scan, groups: number, sentences: readonly Parsed[]): Parsed[][] {
    const about: Parsed[][] = [];
    while (about.length < groups) about.push([]);
    const add = (group: number | null, sentence: Parsed): void => {
      const those = group === null ? null : about[group];
      if (those && entryAt(those, those.length - 1) !== sentence) those.push(sentence);
    };
    for (const sentence of sentences) {
      if (sentence.zone === 'title' || !RELATIONAL.has(sentence.zone)) continue;
      // "Căn cứ Hướng dẫn số 31-HD/TU về bình xét thi đua.": the papers that it goes by tell of no meeting.
      const cites = scan.word(sentence.from) === 'căn' && scan.word(sentence.from + 1) === 'cứ';
      if (cites && this.#bySentence[sentence.index].length === 0) continue;
      add(this.#ends[sentence.index], sentence);
      for (const group of this.#bySentence[sentence.index]) add(group, sentence);
    }
    return about;
  }

  segments(): { from: number; to: number; group: number | null }[] {
    const segments: { from: number; to: number; group: number | null }[] = [];
    this.#ends.forEach((group, index) => {
      const last = segments.at(-1);
      if (last && last.group === group) last.to = index + 1;
      else segments.push({ from: index, to: index + 1, group });
    });
    return segments;
  }
}

/**
 * "II. CÁ NHÂN", "3. Đăng ký thi đua:" behind a section that told of several blocs, or behind sections that a bloc heads each: what
 * follows is about none of them by itself.
 */
class Sections {
  readonly #scan: Scan;
  readonly #several: boolean;
  /** The groups named since the last number of each kind. */
  readonly #since = { roman: new Set<number>(), digit: new Set<number>() };
  /** The groups that head sections with Roman numbers one after the other: "I. Khối thi đua số 1", "II. Khối thi đua số 2". */
  readonly #heads = new Set<number>();
  /** The same with Arabic numbers, no other number between them: how many, and the last: "1. Khối thi đua số 1", "2. Khối thi đua số 2". */
  #run = { blocs: 0, last: 0 };

  constructor(scan: Scan, several: boolean) {
    this.#scan = scan;
    this.#several = several;
  }

  /** Whether the sentence opens a section and those of the one before are left; `named`: the groups that it names itself. */
  leaves(sentence: Parsed, named: readonly number[]): boolean {
    if (!this.#several) return false;
    const { from, to } = sentence;
    const kind = this.#numberAt(from, to);
    const told = kind !== null && named.length === 0 && this.#since[kind].size > 1;
    const behindRun = kind === 'digit' && this.#endsRun(sentence, named);
    const left = told || behindRun || (kind === 'roman' && named.length === 0 && this.#heads.size > 1);
    if (kind === 'roman') {
      this.#since.roman.clear();
      if (named.length === 1 && opensWithBloc(this.#scan, sentence)) this.#heads.add(named[0]);
      else this.#heads.clear();
    }
    if (kind !== null) this.#since.digit.clear();
    for (const group of named) {
      this.#since.roman.add(group);
      this.#since.digit.add(group);
    }
    return left;
  }

  /** "4. Đăng ký thi đua:" behind "1. Khối thi đua số 1", "2. …", "3. …"; not "1. Sở Y tế" under one of them. */
  #endsRun(sentence: Parsed, named: readonly number[]): boolean {
    const number = Number(this.#scan.slice(sentence.from, sentence.from + 1));
    const { blocs, last } = this.#run;
    const next = number === last + 1;
    const heads = named.length === 1 && opensWithBloc(this.#scan, sentence);
    this.#run = heads ? { blocs: next ? blocs + 1 : 1, last: number } : { blocs: 0, last: 0 };
    return next && blocs > 1 && named.length === 0;
  }

  #numberAt(at: number, limit: number): 'roman' | 'digit' | null {
    const scan = this.#scan;
    // "PHẦN III - KHEN THƯỞNG TOÀN NGÀNH"
    if (scan.word(at) === 'phần' && scan.has(at, LINE_START) && scan.has(at, CAPITAL))
      return at + 2 < limit && /^[IVX]+$/.test(scan.slice(at + 1, at + 2)) ? 'roman' : null;
    if (at + 2 >= limit || !scan.has(at, LINE_START) || !MARKS.has(scan.mark(at + 1))) return null;
    if (scan.has(at, NUMBER)) return 'digit';
    return scan.has(at, CAPITAL) && /^[IVX]+$/.test(scan.slice(at, at + 1)) ? 'roman' : null;
  }
}
const MARKS = new Set([STOP, SLASH, HYPHEN]);

/** "II/- | KHỐI CÁC TRƯỜNG": nothing but a number and its marks stands before the bloc. */
const opensWithBloc = (scan: Scan, { from, chunks }: Parsed): boolean => {
  const bloc = chunks.find(isNamed);
  let at = from + 1;
  while (bloc && at < bloc.from && scan.has(at, PUNCTUATION)) at++;
  return bloc?.from === at;
};

/** "Kết quả chấm điểm của Cụm:" over "1. Xã Bến Đá: 97 điểm": the lines are of the bloc that it speaks of. */
const isUnderBloc = (scan: Scan, above: Parsed | undefined): boolean =>
  above !== undefined && scan.mark(above.to - 1) === COLON && above.chunks.some(({ kind }) => kind === 'bloc');

/** Where one comes from or goes to is not what is spoken of. */
const isPassing = (scan: Scan, { name }: Mention, from: number): boolean =>
  name.from - 2 > from && PASSES.has(scan.word(name.from - 1));
const PASSES = new Set(['sang', 'từ']);

/** "Khối thi đua số 7 và Khối thi đua số 8 họp chung": what follows is about both, and none of them. */
const joinsBlocs = ({ zone, chunks }: Parsed): boolean =>
  zone === 'body' &&
  chunks.some((chunk, i) => {
    if (i < 2 || !isNamed(chunk) || !isNamed(chunks[i - 2])) return false;
    const link = chunks[i - 1];
    return link.kind === 'word' || link.kind === 'mark';
  });

/** "Nhân dịp này, …", "Dịp này": what is done where two blocs meet together is about both again. */
const isOccasion = (scan: Scan, { from }: Parsed): boolean => {
  const at = scan.word(from) === 'nhân' ? from + 1 : from;
  return scan.word(at) === 'dịp' && scan.word(at + 1) === 'này';
};

/** "Sở Y tế (Khối thi đua số 1), …; Sở Nội vụ - dẫn đầu Khối thi đua số 2": what follows is about none of them. */
const ranksBlocs = (scan: Scan, { chunks }: Parsed): boolean => {
  let [led, bracketed] = [0, 0];
  for (const chunk of chunks) {
    if (!isNamed(chunk)) continue;
    if (scan.word(chunk.from - 1) === 'đầu' && scan.word(chunk.from - 2) === 'dẫn') led++;
    else if (scan.mark(chunk.from - 1) === OPEN && scan.mark(chunk.to) === CLOSE) bracketed++;
  }
  return led > 0 && led + bracketed > 1;
};

/**
 * "Các đơn vị được tặng Cờ gồm: Sở Y tế, | Khối thi đua số 1 |; xã Bến Đá, | Cụm thi đua số 2 |.": each bloc only says where the one before
 * it is from, so that what follows is about none of them; not "…: Sở Y tế, Khối thi đua số 1 | tổng kết …".
 */
const labelsUnits = (scan: Scan, { zone, chunks }: Parsed): boolean => {
  const named = zone === 'body' ? chunks.filter(isNamed) : [];
  if (named.length < 2 || !named.every(({ to }) => LABEL_ENDS.has(scan.mark(to)))) return false;
  return named.every(
    ({ from }) => scan.mark(from - 1) === COMMA && chunks.some((c) => c.kind === 'units' && c.to === from - 1),
  );
};

/** "dẫn đầu | Cụm thi đua số 9", "xếp thứ hai Cụm thi đua số 9" */
const isLed = (scan: Scan, { name }: Mention, from: number): boolean =>
  (scan.word(name.from - 1) === 'đầu' && scan.word(name.from - 2) === 'dẫn') || isRank(scan, name.from, from);

const isNamed = (chunk: Chunk | undefined): boolean => chunk?.kind === 'bloc' && !chunk.bloc.bare;

/**
 * Whether the text is about its only bloc from the start: it names it in the title, soon, or again and again. One that is
 * named in passing ("Riêng Khối thi đua các doanh nghiệp, Hội đồng bỏ phiếu hai vòng") has what follows.
 */
function isSubject(scan: Scan, { mentions }: Group, sentences: readonly Parsed[]): boolean {
  if (mentions.length >= AGAIN) return true;
  if (mentions.some((mention) => addressesUnits(scan, mention, sentences))) return true;
  // "Kính gửi: Trưởng Cụm thi đua số 4": to whom it goes is not what it is about
  const told = mentions.filter((mention) => !isAddressed(scan, mention, sentences));
  if (told.length === 0) return false;
  const first = told[0].sentence;
  if (mentions.some((m) => sentences[m.sentence].zone === 'title' || sentences[m.sentence].zone === 'heading'))
    return true;
  // "Căn cứ kết quả bình xét của | Khối thi đua số 5" in a paper that neither its head nor its title calls one of the bloc
  const { from } = sentences[first];
  if (told.every(({ name, sentence }) => sentence !== first || isGoneBy(scan, from, name.from))) return false;
  // "Sở dẫn đầu | Khối thi đua các cơ quan tổng hợp" tells of the unit.
  if (mentions.length === 1 && !mentions[0].inRole && isObject(scan, mentions[0], sentences[first])) return false;
  if (isWithin(scan, mentions, sentences)) return false;
  if (isSpokenOf(mentions[0], sentences)) return true;
  let before = 0;
  for (let i = 0; i < first; i++) if (RELATIONAL.has(sentences[i].zone)) before++;
  return before <= SOON;
}
/** "Các đơn vị trong | Cụm thi đua |", "toàn | Cụm |" in three sentences from the start, and in the end "Cụm trưởng Cụm thi đua các xã Bến Đá" says which. */
function isSpokenOf({ name, sentence }: Mention, sentences: readonly Parsed[]): boolean {
  const told = sentences.slice(0, sentence).filter(({ zone }) => RELATIONAL.has(zone));
  const speaks = ({ chunks }: Parsed): boolean =>
    chunks.some((chunk) => chunk.kind === 'bloc' && chunk.bloc.bare && chunk.bloc.kind === name.kind);
  return told.slice(0, OPENING).some(speaks) && told.filter(speaks).length >= AGAIN;
}
/**
 * "Huyện nằm trong | Cụm thi đua số 3, do … làm Cụm trưởng", "Trường là thành viên | Khối thi đua số 3" and at most its rank there besides: what else a
 * paper of the unit tells is not of the bloc.
 */
const isWithin = (scan: Scan, mentions: readonly Mention[], sentences: readonly Parsed[]): boolean =>
  mentions.some(({ name }) => liesWithin(scan, name.from)) &&
  mentions.every((m) => liesWithin(scan, m.name.from) || isLed(scan, m, sentences[m.sentence].from));

/** "Kính gửi:" over "- Đồng chí Trưởng | Cụm thi đua số 4;": to whom a paper goes, up to six lines below. */
function isAddressed(scan: Scan, { sentence }: Mention, sentences: readonly Parsed[]): boolean {
  for (let i = sentence; i >= 0 && sentence - i <= LONGEST_ADDRESS; i--) {
    const { from, zone } = sentences[i];
    if (scan.word(from) === 'kính' && SENT.has(scan.word(from + 1))) return true;
    if (zone !== 'item' && zone !== 'recipients') return false;
  }
  return false;
}
const SENT = new Set(['gửi', 'gởi']);

/** "Kính gửi: Thủ trưởng các đơn vị thuộc | Khối thi đua số 3", "Kính gửi: Các đơn vị thành viên | Khối thi đua số 3": a letter to all of them is about it. */
function addressesUnits(scan: Scan, { name, sentence }: Mention, sentences: readonly Parsed[]): boolean {
  const { from } = sentences[sentence];
  if (scan.word(from) !== 'kính' || !SENT.has(scan.word(from + 1))) return false;
  const at = UNITS_OF.has(scan.word(name.from - 1)) ? name.from - 1 : name.from;
  const units = scan.pairAt(at - 2) === 'thành viên' ? at - 4 : at === name.from ? from : at - 2;
  return ADDRESSED.has(scan.pairAt(units)) && scan.word(units - 1) === 'các';
}
const LONGEST_ADDRESS = 6;

/** A rank in the bloc, or a unit of it, in a sentence that speaks of no meeting. */
function isObject(scan: Scan, { name }: Mention, { from, to, chunks }: Parsed): boolean {
  // "khen thưởng đối với các đơn vị thuộc | Khối thi đua số 2 |.", "Nhiều đơn vị thuộc | Khối thi đua số 2 | về dự lễ tuyên dương": all of them
  const ends = SENTENCE_ENDS.has(scan.mark(name.to));
  if (namesUnitsOf(scan, name.from) && (ends || tellsOfHonours(scan, name.to, to))) return false;
  if (!BEFORE_OBJECT.has(scan.word(name.from - 1)) && !isRank(scan, name.from, from)) return false;
  return !chunks.some((c) => c.kind === 'cue' || c.kind === 'role');
}
function tellsOfHonours(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++) if (HONOURS.has(scan.pairAt(i))) return true;
  return false;
}
const HONOURS = new Set([
  ...['khen thưởng', 'trao thưởng', 'nhận thưởng', 'phần thưởng'],
  ...['tuyên dương', 'tôn vinh', 'vinh danh', 'biểu dương'],
]);
const SENTENCE_ENDS = new Set([STOP, COLON]);
const BEFORE_OBJECT = new Set(['đầu', 'thuộc', 'trong', 'nhất', 'nhì', 'ba', 'được', 'diện']);

/** "Khối" or a role in it stands in another paragraph. */
function isTakenUp({ mentions }: Group, sentences: readonly Parsed[]): boolean {
  const blocks = new Set(mentions.map(({ sentence }) => sentences[sentence].block));
  return sentences.some(
    (s) => !blocks.has(s.block) && s.chunks.some((c) => c.kind === 'role' || (c.kind === 'bloc' && c.bloc.bare)),
  );
}

/** ; . */
const LABEL_ENDS = new Set([SEMICOLON, STOP]);
const NOWHERE: ReadonlySet<number> = new Set();
/** Zones of the head of a paper, and of what heads its parts. */
const HEADS: ReadonlySet<Zone> = new Set<Zone>(['title', 'header', 'heading']);
const AGAIN = 3;
const SOON = 6;

/** "1. Sở Tài chính, Khối thi đua các sở;": in a list of units the bloc only says which of them it is. */
function isLabel(scan: Scan, { zone, kind, chunks }: Parsed, { name }: Mention): boolean {
  // "1. Chuyển Thuế tỉnh sang | Khối thi đua số 1"
  if (PASSES.has(scan.word(name.from - 1))) return false;
  if (zone !== 'item' && zone !== 'cell' && kind !== 'list-item') return false;
  const before = chunks.filter((chunk) => chunk.from < name.from);
  const named = before.findIndex((chunk) => chunk.kind === 'units');
  // "* Tại TP Bến Đá, Khối thi đua số 3 gồm …": the bloc does something.
  const after = chunks.find((chunk) => chunk.from >= name.to);
  if (after && after.kind !== 'mark' && chunks.some((chunk) => chunk.kind === 'cue' && chunk.from >= name.to))
    return false;
  return named >= 0 && named <= 3 && before.length - named <= 8 && before.every((chunk) => LABELS.has(chunk.kind));
}
const LABELS: ReadonlySet<string> = new Set(['units', 'mark', 'word']);

/** "xã Tân Mỹ (Cụm thi đua số 5)", "Trường A (dẫn đầu Khối thi đua các trường)": a bracket right behind a unit says which bloc it is of. */
function isBeside(scan: Scan, { chunks }: Parsed, { name }: Mention): boolean {
  const led = scan.word(name.from - 2) === 'dẫn' && scan.word(name.from - 1) === 'đầu';
  const open = name.from - (led ? 3 : 1);
  if (scan.mark(open) !== OPEN || scan.mark(name.to) !== CLOSE) return false;
  return chunks.some(({ kind, to }) => kind === 'units' && to === open);
}
