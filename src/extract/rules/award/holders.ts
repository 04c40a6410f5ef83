import type { Scan } from '../../../lexicon/scan.js';
import { isGivingUnit } from '../../../names/granter.js';
import { plainWords } from '../../../names/plain-words.js';
import type { UnitName } from '../../../names/unit.js';
import { foldCase } from '../../../text/fold-case.js';
import { COLON, STOP } from '../../../text/marks.js';
import { ALL_CAPS, LINE_START, NUMBER } from '../../../text/tokens.js';
import { type Chunk, chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import { entryAt } from '../../entry.js';
import type { Parsed, Passage } from '../../passage.js';
import { achievementAt } from './achievements.js';
import { type Element, isMark, wordOf } from './element.js';
import { elementsIn } from './elements-in.js';
import type { Frame } from './frame.js';
import { honouredOfAsked } from './honours-of-asked.js';
import { beforePaper, GOT, HonoursPage } from './honours-page.js';
import { type Item, itemOf } from './item.js';
import { labelOf, namedFirst, opensItem } from './line-label.js';
import { isListed } from './list-words.js';
import type { Mentioned } from './mentioned.js';
import { onlyOneTold, unitToldFirst } from './only-one-told.js';
import { isOwnLine } from './own-line.js';
import { honoursLabel, ownerOfHonours } from './owned-honours.js';
import { nameInCapitals, tellsOfLife } from './sheet-of-life.js';

/**
 * Lines of awards under the one who had them: "Các hình thức khen thưởng của ông Tô Văn Hải:" over "- Năm 2018: Bằng khen
 * của Thủ tướng Chính phủ;", "Trường đã được tặng:" over "1. Huân chương Lao động hạng Ba năm 2015". Reads the sentences
 * in order.
 */
export class Holders {
  readonly #passage: Passage;
  readonly #mentioned: Mentioned;
  /** Of the page as a whole, where no line of it says whose the awards are. */
  readonly page: HonoursPage;
  #holder: Item | null = null;
  /** "Ông Tô Văn Hải" in a line of its own, over what he was and did. */
  #person: Parsed | null = null;
  /** The lines since then tell of a life. */
  #told = false;
  /** "1/ Hợp tác xã Hòa Tân" over "* Hình thức đề nghị: …" and "* Khen thưởng đã có: …": of whom the lines are. */
  #item: Parsed | null = null;
  #outcome: 'awarded' | 'recommended' = 'awarded';
  /** What the line says is said in the line alone. */
  #inLine = false;

  constructor(passage: Passage, mentioned: Mentioned) {
    this.#passage = passage;
    this.#mentioned = mentioned;
    this.page = new HonoursPage(passage);
  }

  /** Whose the line is by the heading over it; on a page of honours those of a person alone, as lines without a year may say there what a house gives. */
  #owner(sentence: Parsed): Item | null {
    const { index, from, zone } = sentence;
    const asked = honouredOfAsked(this.#passage, index);
    if (asked) return asked;
    const owner = ownerOfHonours(this.#passage, index);
    if (owner) return owner.kind !== 'person' && this.page.reaches(index) ? null : owner;
    const { scan } = this.#passage;
    if (zone === 'title' || !scan.has(from, LINE_START)) return null;
    // "Được Chủ tịch nước tặng …", "Nhận danh hiệu …"
    if (GETS.has(scan.kind('verb', from))) return onlyOneTold(this.#passage) ?? unitToldFirst(this.#passage);
    return scan.size('award', from) > 0 ? onlyOneTold(this.#passage) : null;
  }

  /** Takes note of a sentence, before its frames are asked for. */
  note(sentence: Parsed): void {
    const { scan } = this.#passage;
    this.page.note(sentence);
    if (this.isLabel(sentence)) return;
    if (this.#inLine) this.#holder = null;
    this.#inLine = false;
    const label = this.#item && labelOf(scan, sentence);
    if (this.#item && label) {
      this.#holder = namedFirst(chunksWithin(scan, this.#item));
      this.#outcome = label.outcome;
      this.#inLine = label.colon < sentence.to - 1;
      return;
    }
    if (opensItem(scan, sentence)) this.#item = sentence;
    else if (!isListed(scan, sentence)) this.#item = null;
    const before = this.#holder;
    if (this.#isNameAlone(sentence)) {
      this.#person = sentence;
      this.#told = false;
    }
    this.#told ||= this.#person !== null && tellsOfLife(scan, sentence);
    const life = this.#told && headsAwardsOfLife(scan, sentence) ? this.#person : null;
    if (life && sentence.index - life.index < LONGEST_LIFE) this.#holder = onlyOne(scan, chunksWithin(scan, life));
    else if (headsHonours(scan, sentence))
      // "Công ty đã được Nhà nước tặng nhiều phần thưởng cao quý:"
      this.#holder = (scan.mark(sentence.to - 1) === COLON ? this.#heldBy(sentence) : null) ?? this.#honoured(sentence);
    // "* Về tập thể:" over the lines of the unit itself
    else if (this.#holder?.kind === 'org' && headsUnits(scan, sentence)) return;
    else if (this.#leadsToLines(sentence)) this.#holder = this.#heldBy(sentence);
    else if (scan.mark(sentence.to - 1) === COLON && (!isNumbered(scan, sentence) || tellsOfGift(scan, sentence)))
      this.#holder = this.#heldBy(sentence);
    else if (!isLineOf(scan, sentence) || this.#item === sentence) this.#holder = null;
    if (this.#holder === null || this.#holder !== before) this.#outcome = 'awarded';
  }

  /** "CỜ THI ĐUA" over "Cờ thi đua của Chính phủ: 2007" among what one has had: what the lines are, each of which names its own award. */
  isLabel({ index, zone, from, chunks }: Parsed): boolean {
    const { scan, sentences } = this.#passage;
    const [award, ...others] = chunks;
    if (zone !== 'heading' || award?.kind !== 'award' || others.some(({ kind }) => kind !== 'mark')) return false;
    const next = sentences[index + 1];
    const [first, ...more] = next?.chunks ?? [];
    const own = first?.kind === 'award' && first.from === next.from && more.length > 0 && scan.has(from, ALL_CAPS);
    return own && (this.#holder !== null || this.page.reaches(index));
  }

  /** Whether lines of a list tell what somebody has had: below one who had the awards, or dated ones on a page of honours. */
  tellsOfHad(sentence: Parsed): boolean {
    return (this.#holder !== null && this.#outcome === 'awarded') || this.page.dates(sentence);
  }

  /** Whether a line tells what the one has had whom the paper asks more for. */
  isOfAsked({ index }: Parsed): boolean {
    return honouredOfAsked(this.#passage, index) !== null;
  }

  /** The frames of a line that names awards and nobody: they are the holder's. */
  filled(sentence: Parsed, elements: readonly Element[], frames: readonly Frame[]): readonly Frame[] {
    const { scan } = this.#passage;
    const pledged = this.page.pledged(sentence, elements, frames);
    if (pledged !== frames) return pledged;
    const record = achievementAt(this.#passage, sentence.index);
    if (frames.length === 0 || (!record?.outcome && this.#holder !== null && !isLineOf(scan, sentence))) return frames;
    // "2. Các đơn vị được tuyên dương Anh hùng lao động:" leads to others
    if (isMark(elements.at(-1), ':')) return frames;
    // "Tặng Cờ thi đua và Bằng khen cho các xã, phường năm 2016": to others
    const last = frames[frames.length - 1].index;
    if (this.page.reaches(sentence.index) && elements.slice(last + 1).some((one) => wordOf(scan, one) === 'cho'))
      return frames;
    const telling = record?.outcome ? record : null;
    if (telling && !frames.every(({ index }) => isOwnLine(scan, elements, index))) return frames;
    const holder =
      telling?.holder ??
      this.#holder ??
      this.page.holderOf(sentence, elements) ??
      (record ? null : this.#owner(sentence));
    // A line of a record that only tells of its holder
    if (record && holder?.from !== record.holder.from) return frames;
    const outcome = telling?.outcome ?? this.#outcome;
    if (holder === null) return frames;
    // "Bằng khen của Bộ (2007); | và nhiều Bằng khen, Giấy khen": what is told before it
    const many = elements.findIndex((one) => wordOf(scan, one) === 'nhiều' && scan.word(one.to) !== 'năm');
    const own = many > 0 ? many : clauseBefore(elements, frames);
    // "01 Tập thể lao động xuất sắc năm 2007": one, which is the holder
    const bare = frames.every(
      ({ items, outcome: said }) =>
        items.every(({ count, kind }) => count === 1 && kind === holder.kind) &&
        (said === 'unsaid' || said === 'awarded' || said === outcome),
    );
    const labelled = this.#inLine || record?.outcome === 'recommended' || honoursLabel(scan, sentence) !== null;
    const label = labelled ? elements.findIndex((element) => isMark(element, ':')) : -1;
    const told = beforePaper(scan, elements);
    if (
      (many > 0 || (!bare && many < 0)) &&
      own > 0 &&
      elements.slice(0, own).every((_, i) => tellsOfHolder(scan, elements, i))
    )
      return [
        ...this.filled(
          sentence,
          elements.slice(0, own),
          frames.filter(({ index }) => index < own),
        ),
        ...frames.filter(({ index }) => index >= own),
      ];
    // "* Nhiều cờ, bằng khen của Bộ": none in particular
    if (!bare || many >= 0 || !told.every((_, i) => i <= label || tellsOfHolder(scan, elements, i))) return frames;
    const clause = { from: 0, to: elements.length };
    return frames.map((frame) => ({
      ...frame,
      items: [holder],
      granter: frame.granter ?? giverBefore(elements, frame.index),
      side: 'carried' as const,
      outcome,
      open: false,
      clause: frames.length === 1 ? clause : frame.clause,
    }));
  }

  /** "Bệnh viện được Nhà nước tặng thưởng nhiều danh hiệu cao quý." with a stop, right over lines that open with awards. */
  #leadsToLines({ to, index }: Parsed): boolean {
    const { scan, sentences } = this.#passage;
    if (scan.mark(to - 1) !== STOP || scan.pairAt(to - 3) !== 'cao quý') return false;
    const next = sentences[index + 1];
    const first = next?.chunks.find(({ kind }) => kind !== 'mark');
    return next !== undefined && isListed(scan, next) && first?.kind === 'award';
  }

  #isNameAlone(sentence: Parsed): boolean {
    const { scan } = this.#passage;
    if (sentence.to - sentence.from > LONGEST_NAME || !scan.has(sentence.from, LINE_START)) return false;
    const [only, ...others] = chunksWithin(scan, sentence);
    return only?.kind === 'persons' && only.list.persons.length === 1 && others.length === 0;
  }

  /** "CÔNG TY BẾN ĐÁ - NHỮNG PHẦN THƯỞNG CAO QUÝ": the one in the line, or the only one of the title. */
  #honoured(sentence: Parsed): Item | null {
    const { scan, sentences } = this.#passage;
    const own = onlyOne(scan, chunksWithin(scan, sentence));
    if (own) return this.#namedBefore(own, sentence) ?? own;
    const title = sentences.slice(0, OPENING).find(({ zone }) => zone === 'title');
    return title === undefined ? null : (onlyOne(scan, chunksWithin(scan, title)) ?? nameInCapitals(scan, title));
  }

  /** "Công ty Khai thác công trình thủy lợi Bến Đá" of "CÔNG TY KTCTTL BẾN ĐÁ": named in full at the beginning, with the same two words at both ends. */
  #namedBefore({ from, to }: Item, { index }: Parsed): Item | null {
    const { scan, sentences } = this.#passage;
    const key = (first: number, end: number): string => `${wordsAt(scan, first)} ${wordsAt(scan, end - 2)}`;
    for (const before of sentences.slice(0, Math.min(index, OPENING)))
      for (const unit of unitsIn(chunksWithin(scan, before)))
        if (unit.to - unit.from > to - from && key(unit.from, unit.to) === key(from, to))
          return itemOf(unit.from, unit.to, 'org', unit.full, null);
    return null;
  }

  #heldBy(sentence: Parsed): Item | null {
    const { scan } = this.#passage;
    if (sentence.to - sentence.from > LONGEST) return null;
    const elements = elementsIn(this.#passage, sentence);
    const said = saysHeld(scan, elements);
    if (said < 0) return null;
    const holder = givesTo(elements, said) ? null : holderIn(scan, elements, said, this.#mentioned);
    return holder ?? ownerIn(scan, elements, said, this.#mentioned);
  }
}

/** Verbs of who has got something. */
const GETS: ReadonlySet<string> = new Set(['passive', 'receive']);

/** "* Về tập thể:", "a) Tập thể" among what a unit had. */
const headsUnits = (scan: Scan, { from, to }: Parsed): boolean =>
  scan.has(from, LINE_START) && UNITS.test(plainWords(scan, from, to));
const UNITS = /^(?:[\p{L}\d]{1,3} ?[.)/] ?|[-+*•–] ?)?(?:về |đối với )?(?:phía )?tập thể ?:?$/u;

/** Tokens of an address and a name, and sentences of a life. */
const LONGEST_NAME = 8;
const LONGEST_LIFE = 60;

/** "Khen thưởng", "* Các hình thức khen thưởng:" among what is told of somebody's life: no more words. */
function headsAwardsOfLife(scan: Scan, { from, to }: Parsed): boolean {
  if (to - from > LONGEST_NAME || !scan.has(from, LINE_START)) return false;
  const said = plainWords(scan, from, to);
  return /^(?:[\p{L}\d]{1,3}\.|\p{S}|[-+*•–])? ?(?:(?:các )?(?:hình thức|thành tích|danh hiệu)[, ]*)?khen thưởng(?: đã (?:đạt|được)(?: được)?)? ?:?$/u.test(
    said,
  );
}

/** A line of a list, also without a marker where it opens with the award or its year: "Năm 2005: Cờ thi đua của Chính phủ", "02 Cờ thi đua". */
function isLineOf(scan: Scan, sentence: Parsed): boolean {
  if (isListed(scan, sentence)) return true;
  const [first] = sentence.chunks;
  const counted = scan.has(sentence.from, NUMBER) ? sentence.from + 1 : sentence.from;
  const opens = (first?.from === sentence.from && first.kind === 'year') || scan.size('award', counted) > 0;
  return opens && scan.has(sentence.from, LINE_START) && sentence.chunks.some(({ kind }) => kind === 'award');
}

/** Sentences in which a paper says whom it is about. */
const OPENING = 16;

/** The units of the chunks, also those that persons lead. */
const unitsIn = (chunks: readonly Chunk[]): UnitName[] => [
  ...chunksOf(chunks, 'units').flatMap(({ list }) => list.units),
  ...chunksOf(chunks, 'persons').flatMap(({ list }) =>
    list.persons.flatMap(({ titles }) => titles.flatMap(({ unit }) => (unit === null ? [] : [unit]))),
  ),
];

const wordsAt = (scan: Scan, at: number): string => foldCase(scan.slice(at, at + 2));

/** "Những phần thưởng cao quý (của Trường A):", "Phần thưởng được Đảng, Nhà nước trao tặng:", a short line without a year. */
function headsHonours(scan: Scan, sentence: Parsed): boolean {
  const { from, to } = sentence;
  if (to - from > LONGEST_HEADING || !scan.has(from, LINE_START)) return false;
  const opening = scan.pairAt(MANY.has(scan.word(from)) ? from + 1 : from);
  let honours = opening === 'phần thưởng' && scan.mark(to - 1) === COLON && tellsOfGift(scan, sentence);
  // "4. Những phần thưởng cao quý"
  for (let i = isNumbered(scan, { from }) ? from + 2 : from; i < to; i++) {
    const named = scan.size('award', i) > 0 && scan.kind('award', i) !== 'title';
    if (scan.has(i, NUMBER) || named || scan.kind('verb', i) === 'plan') return false;
    honours ||= HONOURS.has(scan.pairAt(i)) && scan.pairAt(i + 2) === 'cao quý';
  }
  return honours;
}
const HONOURS = new Set(['phần thưởng', 'danh hiệu']);
const LONGEST_HEADING = 30;

/** The unit or the person whom the chunks name, where there is but one, and who gives no awards; null for others. */
function onlyOne(scan: Scan, chunks: readonly Chunk[]): Item | null {
  const units = chunksOf(chunks, 'units').flatMap(({ list }) => list.units);
  const persons = chunksOf(chunks, 'persons').flatMap(({ list }) => list.persons);
  if (units.length + persons.length !== 1 || chunks.some(({ kind }) => kind === 'bloc')) return null;
  if (persons.length > 0) return itemOf(persons[0].name.from, persons[0].name.to, 'person', null, null);
  const [{ from, to, full, kind }] = units;
  return HIGHEST.has(kind) || isGivingUnit(scan, from) ? null : itemOf(from, to, 'org', full, null);
}
/** "phần thưởng cao quý của Đảng, Nhà nước" */
const HIGHEST = new Set(['government', 'party']);

/** "Năm 2003 | được tặng | Bằng khen", "Năm 2005 được | Bộ Y tế | tặng Giấy khen": nobody is named but who gave, no verb but of what was got. */
function tellsOfHolder(scan: Scan, elements: readonly Element[], index: number): boolean {
  const element = elements[index];
  if (element.kind === 'verb') return GOT.has(element.verb);
  const [before, after] = [entryAt(elements, index - 1), elements[index + 1]];
  // "Năm 2004: | Bộ Y tế | tặng Bằng khen" too
  const gives =
    after?.kind === 'verb' &&
    ((before?.kind === 'verb' && before.verb === 'passive') ||
      (element.kind === 'group' && element.items[0]?.kind === 'org' && after.verb === 'give'));
  // "… dẫn đầu phong trào thi đua | của Bộ Y tế": within what it was given for
  return element.kind !== 'group' || gives || isOfSector(scan, elements, index);
}

/**
 * "Năm 2015: Cờ thi đua của UBND tỉnh; | Công đoàn Công ty được tặng Bằng khen", "…; | Bằng khen của Bộ Y tế (Công đoàn bệnh viện)": the semicolon
 * behind which another is named first, or an award of another; -1 for none.
 */
const clauseBefore = (elements: readonly Element[], frames: readonly Frame[]): number =>
  elements.findIndex((element, i) => {
    const next = isMark(element, ';') ? elements[i + 1] : undefined;
    const behind = next?.kind === 'award' ? frames.find(({ index }) => index === i + 1) : undefined;
    return next?.kind === 'group' || (behind?.side === 'right' && behind.items.length > 0);
  });

/** "Năm 2004: | Bộ Y tế | tặng Bằng khen": who is named right before the verb. */
function giverBefore(elements: readonly Element[], award: number): Frame['granter'] {
  const [giver, verb] = [entryAt(elements, award - 2), entryAt(elements, award - 1)];
  if (verb?.kind !== 'verb' || verb.verb !== 'give') return null;
  if (giver?.kind === 'office') return giver;
  return giver?.kind === 'group' && giver.items.length === 1 && giver.items[0].kind === 'org' ? giver : null;
}

/** "của", with an award before it. */
const isOfSector = (scan: Scan, elements: readonly Element[], index: number): boolean =>
  wordOf(scan, entryAt(elements, index - 1)) === 'của' && elements.slice(0, index).some(({ kind }) => kind === 'award');
const LONGEST = 60;

/** "2. Sở Y tế được tặng thưởng:" heads awards all the same. */
const tellsOfGift = (scan: Scan, { to }: Parsed): boolean => GIFTS.has(scan.pairAt(to - 3));
const GIFTS = new Set(['tặng thưởng', 'được tặng', 'trao tặng', 'khen thưởng']);

/** "2. Bằng khen cho:" heads a list of names, "2. Sở Y tế:" is a line itself. */
const isNumbered = (scan: Scan, { from }: Pick<Parsed, 'from'>): boolean =>
  scan.has(from, NUMBER) && scan.mark(from + 1) === STOP;

/**
 * Index of what says that somebody had the awards below: "được tặng", "đón nhận", or "hình thức khen thưởng của"; -1 where
 * nothing does, or where it plans, proposes or lays down.
 */
function saysHeld(scan: Scan, elements: readonly Element[]): number {
  let had = -1;
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i];
    if (element.kind === 'award') return -1;
    if (element.kind !== 'verb') {
      const pair = `${scan.word(element.from)} ${scan.word(element.from + 1)}`;
      if (had < 0 && NOUNS.has(pair)) had = i;
      // "Công ty đã được Đảng, Nhà nước ghi nhận, cụ thể là:"
      if (pair === 'ghi nhận') had = Math.max(had, passiveBefore(elements, i));
      continue;
    }
    if (!GOT.has(element.verb)) return -1;
    const passive = element.verb === 'give' && (isPassive(elements, i) || wordOf(scan, elements[i + 1]) === 'cho');
    // "Nhà nước đã trao tặng | Công ty A | nhiều phần thưởng:", "… đã tặng thưởng | Công ty A:"
    const honours = elements.some(({ from }) => scan.pairAt(from) === 'phần thưởng');
    const handed = givesTo(elements, i) && (honours || (i + 3 === elements.length && isMark(elements[i + 2], ':')));
    if (handed || passive || element.verb === 'receive') had = i;
  }
  return had;
}
/** "tặng thưởng | Công ty A": what they have is told behind. */
const givesTo = (elements: readonly Element[], index: number): boolean => {
  const [verb, to] = [elements[index], elements[index + 1]];
  return verb.kind === 'verb' && verb.verb === 'give' && to?.kind === 'group' && !isPassive(elements, index);
};
const NOUNS = new Set(['hình thức', 'danh hiệu', 'phần thưởng', 'thành tích']);

const isPassive = (elements: readonly Element[], index: number): boolean => passiveBefore(elements, index) >= 0;

/** Index of the "được" that governs what stands at the index; -1 where another verb does. */
function passiveBefore(elements: readonly Element[], index: number): number {
  for (let i = index - 1; i >= 0 && index - i <= GIVERS; i--) {
    const element = elements[i];
    if (element.kind === 'verb') return element.verb === 'passive' ? i : -1;
  }
  return -1;
}

/** "được | Đảng, Nhà nước và các cấp, các ngành | tặng": elements that may name all who give. */
const GIVERS = 14;

/** The one before a verb, or behind "của"; "nhà trường" is the school that was named before. */
function holderIn(scan: Scan, elements: readonly Element[], said: number, mentioned: Mentioned): Item | null {
  const verb = elements[said].kind === 'verb';
  for (let i = verb ? 0 : said + 1; i < (verb ? said : elements.length); i++) {
    const element = elements[i];
    const before = wordOf(scan, entryAt(elements, i - 1));
    const named = element.kind === 'group' && element.items.length === 1 && element.items[0].count === null;
    if (named && !(verb && GIVES_WAY.has(before)) && (verb || before === 'của'))
      // "hình thức khen thưởng của Bộ Y tế" are those that it gives; "Sở Nội vụ thông báo các đơn vị được tặng" tells of others.
      return (verb && !tellsOfMany(scan, elements, i, said)) || (!verb && element.items[0].kind === 'person')
        ? mentioned.person(element.items[0])
        : null;
    if (verb && element.kind === 'verb' && element.verb === 'passive') return null;
    const unit = verb && !isMark(element, ',') ? mentioned.unit(element.from) : null;
    if (unit && (element.kind === 'word' || wordOf(scan, element) === 'đơn')) return unit;
    // "| Ông | đã được Nhà nước tặng thưởng:", "…, | đồng chí | được tặng thưởng:"
    const meant = verb && element.kind === 'word' ? mentioned.pronoun(element.from) : null;
    if (meant && !tellsOfMany(scan, elements, i, said)) return meant;
  }
  return null;
}
/** "các", "những", "danh sách": others are told of. */
const tellsOfMany = (scan: Scan, elements: readonly Element[], from: number, to: number): boolean =>
  // "được Đảng, Nhà nước và các cấp tặng thưởng:": those who give are many
  elements
    .slice(from + 1, Math.max(passiveBefore(elements, to), 0) || to)
    .some(({ from: at }) => MANY.has(scan.word(at)) || scan.pairAt(at) === 'danh sách');
const MANY = new Set(['các', 'những']);

/** "Thành tích khen thưởng đã đạt được | của Sở Y tế": behind the verb. */
function ownerIn(scan: Scan, elements: readonly Element[], said: number, mentioned: Mentioned): Item | null {
  if (elements[said].kind !== 'verb') return null;
  for (let i = said + 1; i < elements.length; i++) {
    const element = elements[i];
    if (element.kind === 'verb' || element.kind === 'bloc') return null;
    const link = wordOf(scan, entryAt(elements, i - 1));
    // "Nhà nước đã tặng thưởng cho | Nhà trường:", "… cho Trường A:"
    const meant =
      link === 'cho' ? mentioned.unit(wordOf(scan, element) === 'nhà' ? element.from + 1 : element.from) : null;
    if (meant && element.kind !== 'group') return meant;
    if (element.kind !== 'group' || !(i === said + 1 || link === 'của' || link === 'cho')) continue;
    return element.items.length === 1 && element.items[0].count === null ? element.items[0] : null;
  }
  return null;
}
const GIVES_WAY = new Set(['tại', 'của', 'với', 'theo', 'do', 'từ', 'cho']);
