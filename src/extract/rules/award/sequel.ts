import type { Scan } from '../../../lexicon/scan.js';
import { parseAmount } from '../../../names/count.js';
import { plainWords } from '../../../names/plain-words.js';
import { foldCase } from '../../../text/fold-case.js';
import { COLON, COMMA } from '../../../text/marks.js';
import { NUMBER, PARAGRAPH_START, PUNCTUATION } from '../../../text/tokens.js';
import type { Resolved } from '../../calendar.js';
import { entryAt } from '../../entry.js';
import type { Parsed, Passage } from '../../passage.js';
import type { AwardRow, RecipientKind } from './claim.js';
import { asManyNames } from './counted-names.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Frame } from './frame.js';
import { type Governor, rowUnder } from './governor.js';
import type { Item } from './item.js';
import { comesTo, lineItems } from './line-items.js';
import type { Mentioned } from './mentioned.js';
import { personsApart } from './named-of-count.js';
import { collect, detailAfter } from './names-behind.js';
import { namesByCommas } from './names-by-commas.js';
import { namedOnList } from './on-list.js';
import { RULES } from './rules.js';
import { shareOfPlace } from './share-of-place.js';
import { opensPerson } from './trade-before.js';

/** How many sentences (pictures, their captions) may stand between two parts of a list that goes on. */
const GAP = 5;

/** How many sentences behind the award those who have it may be named together. */
const SOON = 2;

/** A list of names that has not come to its count. */
interface Rest {
  readonly counted: Governor;
  readonly left: number;
  readonly index: number;
  /** Persons of it were named last, by themselves. */
  readonly ofPersons?: boolean;
}
/** Words before a name that tell what somebody does. */
const LONGEST_CALLING = 3;

/**
 * Names behind the sentence that counted them: "… tặng Bằng khen cho 5 tập thể. Trong số 5 tập thể có …", "Danh sách 22 tập
 * thể được đề nghị gồm: …", also over several paragraphs; "Cụ thể, các đơn vị nhận cờ là …" speaks of the same award.
 */
export class Sequels {
  readonly #passage: Passage;
  readonly #mentioned: Mentioned;
  /** What the sentence before counted without names. */
  #counted: Governor | null = null;
  /** What one of the last sentences counted: "4 tập thể này gồm …" comes back to it. */
  #earlier: Governor | null = null;
  #rest: Rest | null = null;
  /** What the last sentence gave to those whom it named. */
  #told: Governor | null = null;
  #named: { readonly award: number; readonly kinds: ReadonlySet<RecipientKind>; readonly below: boolean }[] = [];

  constructor(passage: Passage, mentioned: Mentioned) {
    this.#passage = passage;
    this.#mentioned = mentioned;
  }

  /** Names may follow, whatever the next sentence holds. */
  get waits(): boolean {
    return this.#counted !== null || this.#rest !== null || this.#earlier !== null || this.#told !== null;
  }

  /**
   * Whether a later sentence named those whom the row only counts. A list that "Danh sách cụ thể như sau:" heads counts by itself those whom it
   * does not name, as where its lines are a picture.
   */
  named({ award, recipient, rule }: AwardRow): boolean {
    if (recipient.count === null) return false;
    return this.#named.some(
      (n) => n.award === award.from && n.kinds.has(recipient.kind) && !(n.below && rule === RULES.listed),
    );
  }

  /** Takes note of what a sentence counted; null for one that counts nothing. */
  note(counted: Governor | null): void {
    this.#counted = counted;
    if (counted === null) return;
    // "Ông Tô Hải trao Cờ thi đua cho các tập thể. (Ảnh: A)" between two parts of a list counts nobody anew.
    if (counted.counts.length > 0) this.#rest = null;
    // "… cho 10 bệnh viện. Thứ trưởng trao Bằng khen. Đó là các bệnh viện: …": who handed it over comes between
    if (counted.counts.length > 0 || this.#earlier === null) this.#earlier = counted;
  }

  /** Takes note of a sentence that names all who receive. */
  noteNamed(named: Governor): void {
    this.#told = named;
  }

  /** Takes note of a sentence that names fewer than it counts: "Danh sách 18 tập thể được tặng … gồm: A; B." over "C; D; E." */
  lacks(named: Governor, count: number): void {
    const { items, award } = named.frame;
    const earlier = this.#earlier;
    if (earlier && total(earlier) === count && earlier.frame.award.award.code === award.award.code)
      this.#note(earlier, items);
    this.#counted = this.#earlier = null;
    this.#rest = { counted: named, left: count - items.length, index: named.sentence.index };
  }

  /** Frames of a sentence that names whom the one before counted, with the award and the giver that stand there in full. */
  resumed(elements: readonly Element[], frames: readonly Frame[]): readonly Frame[] {
    const counted = this.#counted;
    if (counted === null || frames.length === 0 || !frames.every((frame) => isOf(frame, counted))) return frames;
    if (!isSequel(this.#passage, elements, counted.counts)) return frames;
    for (const { items } of frames) this.#note(counted, items);
    const { award, granter } = counted.frame;
    return frames.map((frame) => ({ ...frame, award, granter: granter ?? frame.granter }));
  }

  /** The rows of a sentence without an award; null where it names nobody who was counted. */
  read(sentence: Parsed, elements: readonly Element[], frames: readonly Frame[]): AwardRow[] | null {
    if (frames.length > 0 || elements.length === 0) return null;
    if (this.#told !== null && sentence.index - this.#told.sentence.index > SOON) this.#told = null;
    if (this.#earlier !== null && sentence.index - this.#earlier.sentence.index > GAP) this.#earlier = null;
    return (
      this.#opens(sentence, elements) ??
      this.#ofList(sentence, elements) ??
      this.#besides(sentence, elements) ??
      this.#goesOn(sentence, elements) ??
      this.#namesAgain(sentence, elements) ??
      this.#likewise(sentence, elements)
    );
  }

  /**
   * "Trường A được tặng Bằng khen. | 2 tập thể được khen thưởng gồm Trường A và Trường B": as many as it counts, among them the one of the
   * sentence before, so that all of them have the same.
   */
  #namesAgain(sentence: Parsed, elements: readonly Element[]): AwardRow[] | null {
    const { scan } = this.#passage;
    const told = this.#told;
    if (told === null) return null;
    const [counted, ...behind] = elements;
    const count = countIn([counted]);
    const lead = behind.findIndex((one) => isMark(one, ':') || LEADS.has(wordOf(scan, one)));
    const praised = behind.slice(0, Math.max(0, lead)).some((one) => scan.word(one.from) === 'khen');
    if (count === null || !praised) return null;
    const items = detailAfter(scan, elements, 1, this.#mentioned)?.items ?? [];
    const nameOf = (item: Item): string => scan.slice(item.from, item.to).toLowerCase();
    const known = new Set(told.frame.items.map(nameOf));
    if (items.length !== count || !items.every(isNamed) || !items.some((item) => known.has(nameOf(item)))) return null;
    this.#told = null;
    return this.#rows({ ...told, counts: [] }, sentence, items, count);
  }

  /**
   * "Hội A có 6 cá nhân được tặng danh hiệu B gồm: … | Sở C có 1 cá nhân là ông D, …": the persons of another unit, as many as it has,
   * where the sentence before counts those of a unit in the same way.
   */
  #likewise(sentence: Parsed, elements: readonly Element[]): AwardRow[] | null {
    const { scan } = this.#passage;
    const told = this.#told;
    const share = told && ofUnit(scan, told.sentence) ? shareOfUnit(scan, elements) : null;
    if (told === null || share === null || !told.frame.items.every(({ kind }) => kind === 'person')) return null;
    this.#told = { ...told, sentence };
    return this.#rows({ ...told, counts: [] }, sentence, share, share.length);
  }

  #opens(sentence: Parsed, elements: readonly Element[]): AwardRow[] | null {
    const { scan } = this.#passage;
    const among = this.#earlier ? leadAmong(scan, elements, total(this.#earlier)) : -1;
    const again = this.#earlier !== null && callsThemAgain(scan, elements, this.#earlier.counts);
    const back = among > 0 || comesBack(scan, elements) ? this.#earlier : null;
    const counted = again ? this.#earlier : (this.#counted ?? back);
    if (counted === null) return null;
    const share = shareOfPlace(scan, elements);
    if (counted.counts.length === 0)
      return this.#namesThem(counted, sentence, elements) ?? this.#shares(counted, sentence, share);
    // "Trong đó, tỉnh A có 3 tập thể và 5 cá nhân": of those who are counted already
    if (share?.every((item) => !isNamed(item))) return null;
    const shared = shareOf(this.#passage.scan, elements, counted);
    if (!shared && among < 0 && !isSequel(this.#passage, elements, counted.counts)) return null;
    const group = elements.find((e) => e.kind === 'group' && e.items.every((item) => item.count === null));
    const items =
      allPersons(this.#passage.scan, elements, counted) ??
      (among > 0 ? collect(scan, elements, among + 1, this.#mentioned, true).items.filter(isNamed) : null) ??
      (shared && shared.length <= total(counted) ? shared : null) ??
      listedOrAll(this.#passage, elements, counted) ??
      detailAfter(this.#passage.scan, elements, 1, this.#mentioned)?.items ??
      (group?.kind === 'group' ? group.items : []);
    if (items.length === 0) return null;
    const year = yearAhead(this.#passage.scan, elements) ?? counted.year;
    this.#note(counted, items);
    // "Các tập thể là Sở A và Sở B. | Các cá nhân gồm ông C, bà D."
    const others = counted.counts.filter(({ kind }) => items.every((item) => item.kind !== kind));
    this.#counted = this.#earlier = others.length > 0 ? { ...counted, counts: others } : null;
    return this.#rows({ ...counted, year }, sentence, items);
  }

  /** "… danh sách 42 trường hợp được đề nghị tặng Huân chương. | Trong danh sách này có Sở Y tế": some of those who were counted. */
  #ofList(sentence: Parsed, elements: readonly Element[]): AwardRow[] | null {
    const counted = this.#counted;
    const items = counted && counted.counts.length > 0 ? namedOnList(this.#passage.scan, elements) : [];
    if (counted === null || items.length === 0 || items.length > total(counted)) return null;
    this.#note(counted, items);
    return this.#rows(counted, sentence, items);
  }

  /**
   * "… cho 6 tập thể và 13 cá nhân. Các tập thể gồm: … | Ngoài ra còn có các cá nhân trực tiếp ứng cứu, trong đó có anh Tô Hải": some of the
   * persons who were counted; not "Ngoài ra còn có các cá nhân đến dự, …", who do something.
   */
  #besides(sentence: Parsed, elements: readonly Element[]): AwardRow[] | null {
    const { scan } = this.#passage;
    const earlier = this.#earlier;
    if (earlier === null || !opensBesides(scan, sentence)) return null;
    const among = elements.findIndex((one, i) => wordOf(scan, one) === 'trong' && scan.word(elements[i].to) === 'đó');
    const group = among < 0 ? undefined : elements[among + 3];
    const persons = earlier.counts.find(({ kind }) => kind === 'person');
    if (group?.kind !== 'group' || !persons?.count || elements.some(({ kind }) => kind === 'verb')) return null;
    const items = group.items.filter((item) => item.kind === 'person' && isNamed(item));
    if (items.length !== group.items.length || items.length > persons.count) return null;
    this.#note(earlier, items);
    return this.#rows({ ...earlier, counts: [persons] }, sentence, items);
  }

  /** "… cho các tập thể. Trong đó, tỉnh A có 3 hội (Hội B, Hội C và Hội D) và 5 chi hội": those of one place, where nobody counted all. */
  #shares(counted: Governor, sentence: Parsed, share: readonly Item[] | null): AwardRow[] | null {
    if (share === null) return null;
    this.#counted = this.#earlier = null;
    return this.#rows(counted, sentence, share, share.length);
  }

  /** "Theo đó, có 39 tập thể … gồm: A; B", "Cụ thể: A, B": those of whom the sentence before said only that they are several, if that. */
  #namesThem(counted: Governor, sentence: Parsed, elements: readonly Element[]): AwardRow[] | null {
    const { scan } = this.#passage;
    const colon = elements.findIndex((element) => isMark(element, ':'));
    if (colon < 0 || elements.some((e) => e.kind === 'verb' && !TOLD.has(e.verb))) return null;
    const count = countIn(elements.slice(0, colon));
    if (count === null ? !leadsOn(scan, elements, colon) : wordOf(scan, elements[colon - 1]) !== 'gồm') return null;
    const behind = elements.slice(colon + 1);
    const group = behind.find((element) => element.kind === 'group');
    const items = listed(this.#passage, elements) ?? (group?.kind === 'group' ? group.items : []);
    if (items.length === 0 || items.some((item) => item.count !== null || item.unknown)) return null;
    if (count !== null && !comesTo(items.length, count) && !isCutShort(scan, sentence, items.length, count))
      return null;
    this.#counted = this.#earlier = null;
    return this.#rows(counted, sentence, items, count ?? items.length);
  }

  /**
   * "… tặng Bằng khen cho 3 tập thể. Cụ thể:", "… Các tập thể gồm:" over lines of their own: what heads them; null for another sentence.
   */
  heads({ to }: Parsed, elements: readonly Element[]): Governor | null {
    const { scan } = this.#passage;
    const counted = this.#counted;
    const plain = elements.every((e) => PLAIN.has(e.kind) || (e.kind === 'verb' && TOLD.has(e.verb)) || isCounted(e));
    if (counted === null || scan.mark(to - 1) !== COLON || !plain || !leadsOn(scan, elements, elements.length - 1))
      return null;
    // "1.846 người được công nhận … | Các tập thể, cá nhân dưới đây được cấp trên khen thưởng:" heads a list of others too
    const units = KIND_OF.test(scan.slice(elements[0].from, elements[0].from + 3));
    if (units && counted.counts.length > 0 && counted.counts.every(({ kind }) => kind === 'person')) return null;
    // The list has a count of its own where it names nobody.
    this.#note(counted, counted.counts, true);
    this.#counted = this.#earlier = null;
    return counted;
  }

  /** A paragraph of names alone, while names are missing. */
  #goesOn(sentence: Parsed, elements: readonly Element[]): AwardRow[] | null {
    const rest = this.#rest;
    if (rest === null) return null;
    if (sentence.index - rest.index > GAP) this.#rest = null;
    const plain = elements.every(
      ({ kind }) => kind !== 'verb' && kind !== 'bloc' && kind !== 'award' && kind !== 'date',
    );
    const shared = this.#rest === null ? null : shareOf(this.#passage.scan, elements, rest.counted);
    if (shared && shared.length <= rest.left) return this.#rows(rest.counted, sentence, shared, rest.left);
    const persons =
      this.#rest === null
        ? null
        : (this.#underLabel(rest, sentence, elements) ?? (plain ? this.#personsOf(rest, sentence, elements) : null));
    if (persons && persons.length <= rest.left) {
      const rows = this.#rows(rest.counted, sentence, persons, rest.left);
      if (this.#rest) this.#rest = { ...this.#rest, ofPersons: true };
      return rows;
    }
    const parted = elements.some((element) => isMark(element, ';')) || this.#isLast(rest, sentence, elements);
    if (this.#rest === null || !plain || !parted || elements[0].kind !== 'group') return null;
    const items = lineItems(this.#passage, elements) ?? [];
    return items.length === 0 ? null : this.#rows(rest.counted, sentence, items, rest.left);
  }

  /** "Nhà báo, nghệ sĩ nhiếp ảnh: Vũ Tạo, Hứa Kiểm" in the paragraph right behind the last part of the list: more of it, of another kind of persons. */
  #underLabel({ index }: Rest, sentence: Parsed, elements: readonly Element[]): readonly Item[] | null {
    const { scan } = this.#passage;
    if (sentence.index !== index + 1 || !scan.has(sentence.from, PARAGRAPH_START)) return null;
    const colon = elements.findIndex((element) => isMark(element, ':'));
    return colon > 0 && labelsPersons(scan, elements, colon)
      ? namesByCommas(scan, elements[colon].to, sentence.to)
      : null;
  }

  /** "Sở Y tế." in a paragraph of its own, where one name is missing and no more: the last of the list. */
  #isLast({ left, counted }: Rest, sentence: Parsed, [only, stop, ...others]: readonly Element[]): boolean {
    const named = only.kind === 'group' && only.items.length === left && only.items.every(isNamed);
    const kind = counted.frame.items.at(0)?.kind;
    const fits = named && only.items.every((item) => item.kind === kind);
    return fits && isMark(stop, '.') && others.length === 0 && this.#passage.scan.has(sentence.from, PARAGRAPH_START);
  }

  /**
   * "Các cá nhân gồm: ông Tô Hải, Chủ tịch HĐQT Công ty A." behind "7 tập thể, cá nhân gồm: …", and "Bà Hà Nhàn, tổ trưởng sản xuất." in a
   * paragraph of her own right behind that; null for others.
   */
  #personsOf({ ofPersons, index }: Rest, sentence: Parsed, elements: readonly Element[]): readonly Item[] | null {
    const { scan } = this.#passage;
    const colon = elements.findIndex((element) => isMark(element, ':'));
    const lead =
      colon > 0 && /^các cá nhân (?:gồm|là|có) ?:$/iu.test(plainWords(scan, sentence.from, elements[colon].to));
    const alone =
      ofPersons === true && colon < 0 && sentence.index === index + 1 && scan.has(sentence.from, PARAGRAPH_START);
    if (!lead && !alone) return null;
    const groups = elements.slice(colon + 1).filter((element) => element.kind === 'group');
    const first = groups.at(0);
    const named = groups.flatMap(({ items }) => items.filter((item) => item.kind === 'person' && isNamed(item)));
    if (lead) return named.length > 0 ? named : null;
    // "Thợ lò cao | Phạm Văn Hải, Công ty A": the one who is named first
    const opens = first !== undefined && elements.indexOf(first) <= LONGEST_CALLING && first.items[0] === named[0];
    return opens && named.length === 1 ? named : null;
  }

  #rows(counted: Governor, sentence: Parsed, items: readonly Item[], left = total(counted)): AwardRow[] {
    const missing = left - items.length;
    this.#rest = missing > 0 ? { counted, left: missing, index: sentence.index } : null;
    return items.map((item) => {
      const bloc = item.bloc === null ? counted.bloc : this.#passage.blocAt(sentence.index, item.bloc);
      return rowUnder(RULES.followed, { ...counted, sentence }, item, bloc);
    });
  }

  #note({ frame }: Governor, items: readonly Item[], below = false): void {
    this.#named.push({ award: frame.award.award.nameFrom, kinds: new Set(items.map((item) => item.kind)), below });
  }
}

/** "Nghệ sĩ nhiếp ảnh | :", "Nhà báo, nghệ sĩ nhiếp ảnh | :": what those are who are named behind, and nothing else. */
const labelsPersons = (scan: Scan, elements: readonly Element[], colon: number): boolean =>
  colon <= LONGEST_LABEL &&
  elements.slice(0, colon).every((one) => one.kind === 'word' || one.kind === 'filler' || isMark(one, ',')) &&
  opensPerson(scan, elements[0].from);
const LONGEST_LABEL = 12;

/** A list at the end of a text without a stop behind it, of some names: the rest was cut off. */
const isCutShort = (scan: Scan, { to }: Parsed, names: number, count: number): boolean =>
  names >= FEW_LEFT && names < count && to === scan.tokens.count && !scan.has(to - 1, PUNCTUATION);
const FEW_LEFT = 3;

const KIND_OF = /^(?:các|những) (?:tập thể|đơn vị)/iu;

/** How many those are whom the elements count, and nobody else; null for others. */
function countIn(elements: readonly Element[]): number | null {
  const group = elements.find((element) => element.kind === 'group');
  return group?.kind === 'group' && group.items.length === 1 ? group.items[0].count : null;
}

/** "Cụ thể:", "Theo đó, các tập thể được khen thưởng gồm:", "Danh sách cụ thể như sau:": it leads to names and says no more. */
function leadsOn(scan: Scan, elements: readonly Element[], colon: number): boolean {
  const first = elements[0];
  if (!first || colon > LONGEST_LEAD) return false;
  const opening = scan.slice(first.from, elements[Math.min(colon, 5)].to).toLowerCase();
  return /^(gồm|bao gồm|cụ thể|theo đó|trong đó|danh sách|đó là|(các|những) (tập thể|cá nhân|đơn vị)|\d+ (tập thể|cá nhân|đơn vị))/.test(
    opening,
  );
}
const LONGEST_LEAD = 16;
const PLAIN: ReadonlySet<Element['kind']> = new Set(['word', 'filler', 'mark', 'year']);
/** What is said of them once more: "được khen thưởng", "đã được tặng". */
const TOLD: ReadonlySet<string> = new Set(['fact', 'passive', 'give', 'receive', 'propose', 'vote']);
const isCounted = (element: Element): boolean =>
  element.kind === 'group' && element.items.every(({ count }) => count !== null);

/** The award that was counted, without a giver of its own, for somebody who is named: "Phòng A được 1 Bằng khen". */
function isOf({ award: { award }, items }: Frame, counted: Governor): boolean {
  if (award.granter !== null || award.code !== counted.frame.award.award.code) return false;
  return items.some((item) => item.count === null);
}

const total = ({ counts }: Governor): number => counts.reduce((sum, { count }) => sum + (count ?? 0), 0);

/**
 * "ông Tô Hải, Trưởng phòng; bà Hà Mai, Phó phòng và bà Lê Tâm", "Đó là ông Tô Hải, ở phố Lý Bảo; bà Hà Mai, ở …": the persons of the sentence, where
 * they are as many as were counted, all of them or those whom a part of the list opens with.
 */
function allPersons(scan: Scan, elements: readonly Element[], { counts }: Governor): readonly Item[] | null {
  if (counts.length !== 1 || counts[0].kind !== 'person') return null;
  const named = elements.flatMap((element) => (element.kind === 'group' ? element.items : []));
  const persons = named.filter(({ kind, count }) => kind === 'person' && count === null);
  if (counts[0].count === persons.length) return persons;
  const lead = elements.findIndex((one, i) => i <= LONGEST_LEAD && (isMark(one, ':') || LEADS.has(wordOf(scan, one))));
  const parted = lead < 0 ? [] : personsApart(scan, elements, lead + 1, elements.length);
  return counts[0].count === parted.length ? parted : null;
}

/** "Các đơn vị này gồm: Nhân dân xã A (tỉnh B), Đội du kích C, …": as many names as were counted, where the grammar reads less. */
function allUnits(scan: Scan, elements: readonly Element[], { counts }: Governor): readonly Item[] | null {
  const [only] = counts;
  const colon = elements.findIndex((element) => isMark(element, ':'));
  if (counts.length !== 1 || only.kind !== 'org' || only.count === null || colon < 0) return null;
  return asManyNames(scan, elements, colon + 1, only.count);
}

/**
 * "Huyện Bến Đá có 4 trường hợp: bà A (xã B), bà C …", "Cụ thể gồm: bà A, bà C": some of the persons who were counted above, as many as the
 * sentence says; null for another one.
 */
function shareOf(scan: Scan, elements: readonly Element[], { counts }: Governor): readonly Item[] | null {
  if (counts.length !== 1 || counts[0].kind !== 'person') return null;
  const colon = elements.findIndex((one) => isMark(one, ':'));
  let lead = colon >= 0 ? colon : elements.findIndex((one) => LEADS.has(wordOf(scan, one)));
  const does = elements.some((one) => one.kind === 'verb' && one.verb !== 'quota');
  if (lead < 0 || lead > LONGEST_LEAD || does) return null;
  if (isMark(elements[lead + 1], ':')) lead++;
  const items = elements.slice(lead + 1).flatMap((one) => (one.kind === 'group' ? one.items : []));
  const persons = items.filter(({ kind, count }) => kind === 'person' && count === null);
  const counted = elements.slice(0, lead).findLast(({ kind }) => kind === 'group');
  const count = counted?.kind === 'group' ? counted.items[0].count : null;
  // "+ Có 04 giáo viên | giỏi cơ sở |: cô A, cô B": what else some of them are
  if (counted && elements.some((one, i) => i < lead && one.from >= counted.to && PRAISED.has(wordOf(scan, one))))
    return null;
  // "… ở các huyện A, B, C, mỗi nơi | 1 trường hợp |, gồm: …"
  const places = elements.slice(0, lead).find(({ kind }) => kind === 'group');
  const each = elements.slice(0, lead).some(({ from }) => scan.word(from) === 'mỗi');
  if (each && count === 1 && places?.kind === 'group' && persons.length === places.items.length) return persons;
  const said = count === null ? scan.word(elements[0].from) === 'cụ' : persons.length === count;
  return said && persons.length > 0 ? persons : null;
}

const PRAISED = new Set(['giỏi', 'sắc', 'xuất sắc', 'biểu', 'tiêu biểu']);

/** "Sở C có 1 cá nhân | là ông D, Phó Giám đốc": as many persons as the unit has, and nothing that they do; null for another sentence. */
function shareOfUnit(scan: Scan, elements: readonly Element[]): readonly Item[] | null {
  const [unit, has, counted, lead, ...behind] = elements;
  const named = unit?.kind === 'group' && unit.items.length === 1 && isNamed(unit.items[0]);
  const count = counted?.kind === 'group' ? countIn([counted]) : null;
  if (!named || wordOf(scan, has) !== 'có' || count === null || !(isMark(lead, ':') || LEADS.has(wordOf(scan, lead))))
    return null;
  if (behind.some(({ kind, from }) => DOES.has(kind) || scan.size('act', from) > 0)) return null;
  const persons = behind
    .flatMap((one) => (one.kind === 'group' ? one.items : []))
    .filter(({ kind }) => kind === 'person');
  return persons.length === count && persons.every(isNamed) ? persons : null;
}

const DOES: ReadonlySet<Element['kind']> = new Set(['verb', 'award', 'bloc']);

/** "Hội A | có 6 cá nhân | được tặng …": it counts the persons of a unit. */
function ofUnit(scan: Scan, { from, to }: Parsed): boolean {
  for (let i = from + 1; i + 2 < to; i++)
    if (scan.word(i) === 'có' && scan.has(i + 1, NUMBER) && scan.kind('count', i + 2) === 'person') return true;
  return false;
}

/** Those whom semicolons part, or where they are fewer than were counted all whom marks part that come to the count. */
function listedOrAll(passage: Passage, elements: readonly Element[], counted: Governor): readonly Item[] | null {
  const read = listed(passage, elements);
  if (read !== null && read.length >= total(counted)) return read;
  return allUnits(passage.scan, elements, counted) ?? read;
}

/** "… gồm: Vụ Pháp chế; Trường Đào tạo, Bồi dưỡng cán bộ tại Phú Lâm": names of which semicolons part each; null for others. */
function listed(passage: Passage, elements: readonly Element[]): Item[] | null {
  const colon = elements.findIndex((element) => isMark(element, ':'));
  const names = elements.slice(colon + 1);
  if (colon < 0 || !names.some((element) => isMark(element, ';')) || names.some(({ kind }) => kind === 'bloc'))
    return null;
  return lineItems(passage, names);
}

/** "Trong số 5 tập thể có …", "2 đơn vị dẫn đầu gồm …" after a sentence that counted two: it names whom that one counted. */
function isSequel({ scan }: Passage, elements: readonly Element[], counts: readonly Item[]): boolean {
  const [first] = elements;
  if (first.kind === 'group' && first.items.every((item) => item.count !== null))
    return first.items.every(({ count, kind }) => counts.some((item) => item.count === count && item.kind === kind));
  const opening = scan.slice(first.from, elements[Math.min(elements.length, 4) - 1].to).toLowerCase();
  if (saysMost(scan, elements) || deniesThem(scan, elements)) return false;
  if (callsThemAgain(scan, elements, counts)) return true;
  // "Các đơn vị được nhận cờ gồm …"; "Các đơn vị đã nhất trí …" does something else.
  const leads = (e: Element): boolean => isMark(e, ':') || wordOf(scan, e) === 'gồm' || wordOf(scan, e) === 'là';
  // "Danh sách được công khai trên Cổng thông tin": what is done with it
  if (opening.startsWith('danh sách')) return elements.slice(0, 40).some(leads);
  if (/^(trong số|trong đó|theo đó|gồm|đó là|cụ thể|(các|những) (tập thể|cá nhân))/.test(opening)) return true;
  // "Các đơn vị đã bầu Sở A là Cụm trưởng"
  for (let i = first.from; i < elements[elements.length - 1].to; i++) if (scan.size('role', i) > 0) return false;
  return /^(các|những) (đơn vị|cơ quan|trường|xã|sở)/.test(opening) && elements.slice(0, 16).some(leads);
}

/** "Các cá nhân | chưa được khen thưởng | gồm: …": others than those who received. */
const deniesThem = (scan: Scan, elements: readonly Element[]): boolean =>
  elements.slice(0, DENIED_SOON).some(({ kind, from }) => kind === 'verb' && DENIES.has(scan.word(from)));
const DENIED_SOON = 6;
const DENIES = new Set(['chưa', 'không']);

/**
 * "… cho 4 mẹ. … | Các mẹ gồm: …", "… cho 10 bệnh viện. … | Đó là các bệnh viện: …": those who were counted, by the same word, before their names;
 * not "Các bệnh viện đã ký giao ước gồm 5 nội dung".
 */
function callsThemAgain(scan: Scan, elements: readonly Element[], counts: readonly Item[]): boolean {
  const { from } = elements[0];
  const points = scan.pairAt(from) === 'đó là';
  const at = points ? from + 2 : from;
  if (!SEVERAL.has(scan.word(at))) return false;
  const noun = foldCase(scan.slice(at + 1, at + 2));
  const called = counts.some((item) => foldCase(scan.slice(nounOf(scan, item), nounOf(scan, item) + 1)) === noun);
  if (!called) return false;
  // "Đó là | các bệnh viện: Bạch Mai, Bến Đá |", the colon within the names
  if (points && elements.slice(0, 4).some((one) => one.kind === 'group' && one.items.every(isNamed))) return true;
  const lead = elements.findIndex((one) => isMark(one, ':') || (!points && LEADS.has(wordOf(scan, one))));
  return lead > 0 && lead <= LONGEST_CALL && elements.slice(0, lead).every((one) => TELLS_OF.has(one.kind));
}
const SEVERAL = new Set(['các', 'những']);
const LONGEST_CALL = 8;
const TELLS_OF: ReadonlySet<Element['kind']> = new Set(['word', 'filler', 'group', 'verb']);
/** Past the number: "10 | bệnh viện". */
const nounOf = (scan: Scan, { from, to }: Item): number => parseAmount(scan, from, to)?.to ?? from;

/** "Trong số những người hăng hái nhất | có Tô Hải": who did most, whatever was counted before. */
function saysMost(scan: Scan, elements: readonly Element[]): boolean {
  const { from } = elements[0];
  if (scan.word(from) !== 'trong' || scan.pairAt(from + 2) !== 'những người') return false;
  const has = elements.findIndex((one, i) => i > LONGEST_MOST || wordOf(scan, one) === 'có');
  return has > 0 && wordOf(scan, elements[has]) === 'có' && scan.word(elements[has].from - 1) === 'nhất';
}
const LONGEST_MOST = 16;

/** "Ngoài ra | còn có các cá nhân", "Ngoài ra, có các cá nhân" */
function opensBesides(scan: Scan, { from }: Parsed): boolean {
  if (scan.pairAt(from) !== 'ngoài ra') return false;
  let at = from + 2;
  while (BESIDES.has(scan.word(at)) || scan.mark(at) === COMMA) at++;
  return scan.word(at) === 'các' && scan.pairAt(at + 1) === 'cá nhân' && !COMES.has(scan.word(at + 3));
}
const BESIDES = new Set(['còn', 'có']);
const COMES = new Set(['đến', 'tham', 'dự']);

/** "4 tập thể | này | gồm: …": those that were counted a few sentences before. */
function comesBack(scan: Scan, [first, next, lead]: readonly Element[]): boolean {
  if (first.kind !== 'group' || first.items.some((item) => item.count === null)) return false;
  return (
    (wordOf(scan, next) === 'này' || wordOf(scan, next) === 'trên') &&
    (isMark(lead, ':') || LEADS.has(wordOf(scan, lead)))
  );
}
const LEADS = new Set(['gồm', 'là', 'bao']);

/** "Trong 6 người, | có | bác sĩ Tô Hải", "Trong số 4 tập thể | có | Sở Y tế": index of the word behind which some of all are named; -1 for none. */
function leadAmong(scan: Scan, elements: readonly Element[], all: number): number {
  if (wordOf(scan, elements[0]) !== 'trong') return -1;
  const at = wordOf(scan, elements[1]) === 'số' ? 2 : 1;
  const counted = entryAt(elements, at);
  const count = counted && (countIn([counted]) ?? parseAmount(scan, counted.from, counted.to)?.value);
  if (count !== all) return -1;
  const lead = isMark(elements[at + 1], ',') ? at + 2 : at + 1;
  return wordOf(scan, elements[lead]) === 'có' || LEADS.has(wordOf(scan, elements[lead])) ? lead : -1;
}

/** "2 đơn vị tiêu biểu nhất năm 2027 gồm …": the year before the names. */
function yearAhead(scan: Scan, elements: readonly Element[]): Resolved<number> | null {
  const names = elements.findIndex((e) => e.kind === 'group' && e.items.every((item) => item.count === null));
  const year = elements.slice(0, names).find((element) => element.kind === 'year');
  return year?.kind === 'year' ? { value: year.year.last, basis: 'stated', span: scan.span(year.from, year.to) } : null;
}
