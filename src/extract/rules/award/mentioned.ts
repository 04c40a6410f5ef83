import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { isClanName } from '../../../names/clan-name.js';
import type { Person } from '../../../names/person.js';
import { parseUnit, type UnitName } from '../../../names/unit.js';
import { anyUnitHead } from '../../../names/unit-head.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { foldCase } from '../../../text/fold-case.js';
import { COLON, COMMA, DASHES, PERCENT, SEMICOLON, STOP } from '../../../text/marks.js';
import { ALL_CAPS, CAPITAL, LINE_START, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import { entryAt } from '../../entry.js';
import { answering } from '../../interviewee.js';
import type { Parsed, Passage } from '../../passage.js';
import { householdAt } from './household.js';
import { type Item, itemOf, personItem, placeAtEnd, unitItem, withoutPlace } from './item.js';
import { lastTold } from './last-told.js';
import { isOtherSex, openingName, openingPerson } from './opening-person.js';
import { calledSo, portraitOf } from './portrait.js';
import { beginsPredicate } from './predicate-begins.js';
import { senderCalled, senderStart } from './sender.js';
import { ToldAbout } from './told-about.js';
import { presentedBefore } from './told-of.js';

/** "| Công đoàn | công ty được tặng", "| Đảng bộ | Công ty": a union or troop in the unit that the head at the token speaks of; -1 for none, as of a title. */
function unionBefore(scan: Scan, at: number): number {
  for (let i = at - 1; i > at - 5 && i >= 0; i--)
    if (scan.size('unit', i) === at - i && scan.has(i, CAPITAL)) {
      const opens = scan.has(i, LINE_START) || scan.has(i - 1, PUNCTUATION) || BEFORE_UNION.has(scan.word(i - 1));
      return opens && UNIONS.has(scan.kind('unit', i)) ? i : -1;
    }
  return -1;
}

const UNIONS = new Set(['union', 'youth', 'party-committee', 'party-cell', 'troop']);

/** "Người con của phum sóc Bến Đá ấy" */
const LONGEST_PICTURE = 10;

const POINTS = new Set(['ấy', 'này']);

const BEFORE_UNION = new Set(['cho', 'và', 'cùng', 'tặng']);

/**
 * Who short words speak of: "nhà trường", "hợp tác xã" after a unit of that kind was named, "ông Pảo" after the person
 * in full, "ông" after somebody who was addressed so. Sentences are noted in order and read only when somebody asks:
 * the last one anew each time, those before it once.
 */
export class Mentioned {
  readonly #scan: Scan;
  readonly #sentences: Parsed[] = [];
  /** How many of the sentences the maps below hold. */
  #read = 0;
  /** By the last word or the last two of the name. */
  readonly #named = new Map<string, Item>();
  /** By the pronoun before the name. */
  readonly #addressed = new Map<string, Item>();
  /** By the first word of the name and by the first two. */
  readonly #units = new Map<string, Item>();

  /** Full names of units by the place at their end, and what stands before it: "Sở Y tế tỉnh". */
  readonly #placed = new Map<string, string>();
  readonly #stems = new Set<string>();

  #title: Parsed | undefined;
  /** The one unit of the title; undefined before anybody asks. */
  #titleUnit: Item | null | undefined;
  /** The one person of the title; undefined before anybody asks. */
  #portrait: Item | null | undefined;

  /** Whom the text portrays; undefined before anybody asks. */
  #portrayedOne: Item | null | undefined;

  /** Of the whole text: all units that a bare head may speak of, by its first words; undefined before anybody asks. */
  #anywhere: Map<string, Map<string, UnitName>> | undefined;
  readonly #text: readonly Parsed[];

  readonly #told: ToldAbout;
  /** By the word, whom it calls so. */
  readonly #called = new Map<string, Item | null>();
  readonly #passage: Passage;

  constructor(passage: Passage) {
    this.#passage = passage;
    this.#scan = passage.scan;
    this.#text = passage.sentences;
    this.#told = new ToldAbout(passage, (unit) => this.#isNamed(unit));
  }

  /** Takes note of a sentence. */
  note(sentence: Parsed): void {
    if (sentence.zone === 'title') this.#title ??= sentence;
    // What a text is about is named where it begins, also where nothing else is said of it.
    if (sentence.chunks.length > 0 || sentence.index < OPENING) this.#sentences.push(sentence);
  }

  /** The sentence that was noted last; before any, the first of the text (a phrase is asked about though nothing in it is known). */
  #here(): Parsed {
    return this.#sentences.at(-1) ?? this.#text[0];
  }

  /** The person in full where only the end of the name stands: "ông Pảo" after "Hứa Văn Pảo". */
  person(item: Item): Item {
    const size = item.to - item.from;
    if (item.kind !== 'person' || item.count !== null || size > 2) return item;
    const words = this.#scan.slice(item.from, item.to);
    const fits = ({ name }: Person): boolean =>
      name.to - name.from > size && this.#scan.slice(name.to - size, name.to) === words;
    return this.#personHere(fits) ?? this.#readBefore().#named.get(words) ?? this.#calledOf(item) ?? item;
  }

  /** "Thợ rèn Mang Cắc hiến đất. Năm 2014, ông | Cắc | được tặng": what opens a sentence before and ends so, though no list holds the name. */
  #calledOf({ from, to }: Item): Item | undefined {
    const here = this.#sentences.at(-1)?.index ?? 0;
    const word = to - from === 1 ? this.#scan.slice(from, to) : '';
    for (let i = here - 1; word !== '' && i >= 0 && here - i <= CALLED_SOON; i--) {
      const name = openingName(this.#scan, this.#text[i]);
      if (name && this.#scan.slice(name.to - 1, name.to) === word)
        return itemOf(name.from, name.to, 'person', null, null);
    }
    return undefined;
  }

  /** "Viễn Châu luôn đi đầu. Năm 2014, | ông | được tặng": what opens the sentence before, where the text has named nobody so far. */
  #openingName(word: string, at: number): Item | undefined {
    const here = this.#here();
    // "Viễn Châu là soạn giả. | Năm 1950, ông viết nhiều vở. | Ông được tặng …": past what goes on about him
    let last = here.index - 1;
    while (last > 0 && here.index - last < NEAR && this.#goesOn(word, this.#text[last])) last--;
    const before = this.#text[last];
    if (before === undefined || here.zone !== 'body' || this.#isOfMany(word, at)) return undefined;
    if (!SEXES.has(word) || this.#readBefore().#named.size > 0) return undefined;
    if (this.#personHere(({ name }) => name.to <= at)) return undefined;
    const name = openingName(this.#scan, before);
    return name && !isOtherSex(this.#scan, word, name) ? itemOf(name.from, name.to, 'person', null, null) : undefined;
  }

  /** "Ông viết nhiều vở.", "Từ năm 1950, ông viết kịch.": the pronoun is among the first words. */
  #goesOn(word: string, { from, to }: Parsed): boolean {
    return this.#scan.next(word, from, Math.min(to, from + SOON)) >= 0;
  }

  /** Who "ông", "bà", "anh" alone speaks of: the last who was addressed so by name. */
  pronoun(at: number): Item | null {
    const word = this.#addressAt(at);
    // "| o | vinh dự được tặng": "cô" in the middle of the country, of whom a portrait tells
    if (word === 'o' && GETS.has(this.#scan.word(at + 1))) return this.portrait();
    if (word === 'tôi') return this.#answering(at);
    if (word === 'người') return this.#pictured(at);
    if (!PRONOUNS.has(word)) return this.#titledOne(at) ?? this.#givenName(at);
    // "02 đồng chí", "mỗi đồng chí" are others
    const opens = this.#scan.has(at, LINE_START) || this.#scan.has(at - 1, PUNCTUATION);
    if (WORKERS.has(word)) return this.#worker(word, at);
    const given = GIVEN_TO.has(this.#scan.word(at - 1)) && this.#scan.size('award', at + 2) > 0;
    if (word === 'đồng chí' && ((!opens && !given) || this.#headsList(at))) return null;
    // "cụ | già | được tặng quà"
    if (word === 'già' && !this.#scan.has(at, CAPITAL) && !this.#isAlone(at)) return null;
    // "3 em", "các em", "con cháu"
    if (word === 'cháu' && this.#scan.word(at - 1) === 'con') return null;
    if ((word === 'em' || word === 'cháu') && (this.#scan.has(at - 1, NUMBER) || SEVERAL.has(this.#scan.word(at - 1))))
      return null;
    const next = at + (word.includes(' ') ? 2 : 1);
    if (this.#scan.has(next, CAPITAL) && this.#scan.size('award', next) === 0) return null;
    const fits = ({ from, name }: Person): boolean =>
      from < name.from && from < at && this.#addressAt(from) === word && !this.#quotes(name.to, at);
    const person =
      this.#personHere(fits) ??
      this.#presented(at) ??
      this.#readBefore().#addressed.get(word) ??
      this.#ranked(word, at) ??
      this.#onlyPerson(word, at) ??
      this.#openingPerson(word, at) ??
      this.#portrayed(word, at) ??
      this.#calledSo(word, at) ??
      this.#spokenOf(word, at) ??
      this.#openingName(word, at) ??
      this.#lastTold(word, at);
    return person ? this.#withFamily(this.person(person), at) : null;
  }

  /** "Bác sĩ Hồng Vân mổ tim cho trẻ. | Bác sĩ | đã đón nhận": the only one whom the sentences before call so; "3 bác sĩ được", "nhiều nghệ sĩ" are others. */
  #worker(word: string, at: number): Item | null {
    const scan = this.#scan;
    const year = scan.has(at - 1, NUMBER) && scan.word(at - 2) === 'năm';
    if (!(year || scan.has(at, LINE_START) || scan.has(at - 1, PUNCTUATION)) || !HAPPENS.has(scan.word(at + 2)))
      return null;
    const found = new Map<string, Person>();
    for (const sentence of this.#sentences.slice(-CALLED_SOON))
      for (const { list } of chunksOf(chunksWithin(scan, sentence), 'persons'))
        for (const person of list.persons)
          if (person.name.to <= at && person.from < person.name.from && this.#addressAt(person.from) === word)
            found.set(scan.slice(person.name.to - 1, person.name.to), person);
    const [only, ...others] = found.values();
    return only && others.length === 0 ? this.person(personItem(only)) : null;
  }

  /** "Gia đình ông Tô Hải trồng lúa. … | gia đình ông | được tặng": the household, where the text named it so. */
  #withFamily(item: Item, at: number): Item {
    if (this.#scan.pairAt(at - 2) !== 'gia đình') return item;
    const from = householdAt(this.#scan, item.from - 1);
    return from < item.from - 1 ? itemOf(from, item.to, 'household', null, null) : item;
  }

  /** "Sinh viên Tô Văn Nhạn cứu được 3 bạn. … tặng Bằng khen cho | Nhạn |": who was named in full before, by the last word of the name alone. */
  #givenName(at: number): Item | null {
    const scan = this.#scan;
    if (!scan.has(at, CAPITAL) || scan.has(at, ALL_CAPS) || scan.has(at + 1, CAPITAL)) return null;
    const opens = scan.has(at, LINE_START) || scan.has(at - 1, PUNCTUATION);
    if (!opens && scan.has(at - 1, CAPITAL)) return null;
    // "Năm 2017, | Vinh | được tặng": a capital in mid sentence, before what happens to somebody, is a name whatever else the word means
    const happens = scan.mark(at - 1) === COMMA && HAPPENS.has(scan.word(at + 1));
    if (!happens && (scan.layers(at) & OTHER_WORDS) !== 0) return null;
    const word = scan.slice(at, at + 1);
    const here = this.#here().index;
    for (let i = here; i >= 0 && here - i <= CALLED_SOON; i--) {
      const persons = chunksOf(chunksWithin(scan, this.#text[i]), 'persons').flatMap(({ list }) => list.persons);
      const person = persons.findLast(
        ({ name }) => name.to <= at && name.to - name.from > 2 && scan.slice(name.to - 1, name.to) === word,
      );
      if (person) return personItem(person);
    }
    return null;
  }

  /** "bác sĩ | Hải | 8 lần được công nhận", "nghệ nhân | Mận | được tặng": the last word of a name alone, behind what somebody named in full before is. */
  #titledOne(at: number): Item | null {
    const scan = this.#scan;
    if (!scan.has(at, CAPITAL) || scan.has(at + 1, CAPITAL) || scan.size('award', at) > 0) return null;
    const pair = scan.size('address', at - 2) === 2 || CALLINGS.has(scan.pairAt(at - 2));
    const address = pair ? at - 2 : scan.size('address', at - 1) === 1 ? at - 1 : -1;
    // "Khoa Nhi do bác sĩ | Hải | phụ trách được công nhận"
    if (address < 1 || BESIDE_NAME.has(scan.word(address - 1))) return null;
    return this.#readBefore().#named.get(scan.slice(at, at + 1)) ?? null;
  }

  /** "các | cụ", "3 | cô": several, of whom nobody is meant; not "Năm 2027 | ông". */
  #isOfMany(word: string, at: number): boolean {
    const counted = this.#scan.has(at - 1, NUMBER) && this.#scan.word(at - 2) !== 'năm' && ELDERS.has(word);
    return counted || SEVERAL.has(this.#scan.word(at - 1));
  }

  /** "Năm 2027 | già | được tặng", "tặng Giấy khen cho | già |": no "cụ già", "tuổi già". */
  #isAlone(at: number): boolean {
    return this.#scan.has(at - 1, PUNCTUATION | NUMBER) || BEFORE_ELDER.has(this.#scan.word(at - 1));
  }

  /** "| Người con của vùng biển ấy | vừa được tặng", "Người lính này": the one person of the sentence before; not "Người dân xã ấy". */
  #pictured(at: number): Item | null {
    const scan = this.#scan;
    const [before, here] = this.#sentences.slice(-2);
    if (!here || !scan.has(at, CAPITAL) || at !== here.from || before.index !== here.index - 1) return null;
    let i = at + 1;
    while (i - at < LONGEST_PICTURE && !scan.has(i, PUNCTUATION) && !POINTS.has(scan.word(i))) i++;
    if (!POINTS.has(scan.word(i)) || scan.word(at + 1) === 'dân') return null;
    const [one, ...others] = chunksOf(chunksWithin(scan, before), 'persons').flatMap(({ list }) => list.persons);
    return one && others.length === 0 ? this.person(personItem(one)) : null;
  }

  /** "Bà Tô Lan, Phó Chủ tịch UBND, | cho biết: … đề nghị tặng Bằng khen cho | bà": who says it speaks of another. */
  #quotes(from: number, to: number): boolean {
    for (let i = from + 1; i < to; i++)
      if (this.#scan.mark(i) === COLON)
        return SAYS.has(this.#scan.kind('act', i - 2)) || this.#scan.size('act', i - 1) > 0;
    return false;
  }

  /** "- Năm 2027, | tôi | được tặng Bằng khen.": who is interviewed; not "chúng tôi", nor what others are quoted with. */
  #answering(at: number): Item | null {
    const here = this.#sentences.at(-1);
    if (!here || (!I_OPENS.has(this.#scan.word(at - 1)) && !this.#scan.has(at - 1, PUNCTUATION))) return null;
    if (/[“"«]/u.test(this.#scan.slice(here.from, at))) return null;
    const person = answering(this.#passage, here);
    return person && personItem(person);
  }

  /** "Bản thân | Giám đốc | được công nhận" behind "Ông Tô Hải, Giám đốc Bệnh viện": the one person who was named with that title. */
  bearer({ from, to }: { readonly from: number; readonly to: number }): Item | null {
    const scan = this.#scan;
    const words = foldCase(scan.slice(from, to));
    let found: Item | null = null;
    for (const sentence of this.#sentences.slice(-CALLED_SOON))
      for (const { list } of chunksOf(chunksWithin(scan, sentence), 'persons'))
        for (const person of list.persons) {
          if (person.name.to > from || !person.titles.some((post) => fitsTitle(scan, post, words))) continue;
          if (found && scan.slice(found.from, found.to) !== scan.slice(person.name.from, person.name.to)) return null;
          found = personItem(person);
        }
    return found;
  }

  /** "ông | Tô Hải"; not "già làng | Tô Hải", which is no word that speaks of somebody alone. */
  #isAddressed(from: number, name: number): boolean {
    const word = this.#addressAt(from);
    return PRONOUNS.has(word) && name === from + (word.includes(' ') ? 2 : 1);
  }

  /** "ông", "ni sư" */
  #addressAt(at: number): string {
    const pair = `${this.#scan.word(at)} ${this.#scan.word(at + 1)}`;
    return PRONOUNS.has(pair) ? pair : this.#scan.word(at);
  }

  /** The unit that the bare head at the token speaks of: "nhà | trường", "Công ty", "hợp tác xã"; "đơn vị" of a title's own. */
  unit(at: number): Item | null {
    return this.#unitCalled(at) ?? this.#toldOf(at);
  }

  #unitCalled(at: number): Item | null {
    if (this.#scan.word(at) === 'đơn' && this.#scan.word(at + 1) === 'vị') return this.#titled(at);
    const head = anyUnitHead(this.#scan, at);
    if (head === null) return this.#partOfHouse(at, at + 2) ?? this.#shortened(at) ?? this.#opening(at, at + 1);
    const part = this.#partOfHouse(at, head.to);
    if (part) return part;
    if (!(INSTITUTIONS.has(head.kind) || this.#speaksOfIts(head)))
      return this.#ownPlace(at, head) ?? this.#opening(at, head.to);
    const within = unionBefore(this.#scan, at);
    if (within >= 0) return itemOf(within, head.to, 'org', null, null);
    const words = this.#words(at, head.to);
    const here = this.#sentences.at(-1);
    for (const { list } of here ? chunksOf(here.chunks, 'units').reverse() : [])
      for (const unit of this.#doers(list.units))
        if (
          unit.from < at &&
          !this.#leads(unit) &&
          this.#isNamed(unit) &&
          this.#words(unit.from, unit.from + head.to - at) === words
        )
          return unitItem(this.#scan, withoutPlace(this.#scan, unit));
    const sender = senderCalled(this.#passage, at, head.to);
    if (sender) return itemOf(sender.from, sender.to, 'org', null, null);
    return this.#readBefore().#units.get(words) ?? this.#inTitle(words, at, head.to) ?? this.#onlyOne(words);
  }

  /**
   * "Xã Tân Khê đón nhận …" over "| Xã | đã được tặng", "Năm 2001, | xã | được tặng": the one place of the title that is of its kind, or the only one
   * that the text names at all.
   */
  #ownPlace(at: number, { kind, to }: { readonly kind: string; readonly to: number }): Item | null {
    const dated = this.#scan.has(at - 1, NUMBER) && this.#scan.word(at - 2) === 'năm';
    const opens = dated || this.#scan.has(at, LINE_START) || this.#scan.has(at - 1, PUNCTUATION);
    return isTerritory(kind) && opens && beginsPredicate(this.#scan, to) ? this.#placeOfKind(at, to) : null;
  }

  /** "Năm 2018, | xã | về đích nông thôn mới, được tặng", as the subject of whatever the clause tells; not "xã hội", "huyện đội". */
  place(at: number): Item | null {
    const head = anyUnitHead(this.#scan, at);
    if (head === null || !isTerritory(head.kind) || this.#scan.has(head.to, CAPITAL | PUNCTUATION)) return null;
    return WITH_PLACE.has(this.#scan.word(head.to)) ? null : this.#placeOfKind(at, head.to);
  }

  #placeOfKind(at: number, to: number): Item | null {
    const words = this.#words(at, to);
    const titled = this.#title ? chunksOf(chunksWithin(this.#scan, this.#title), 'units') : [];
    const [own, ...others] = titled
      .flatMap(({ list }) => list.units)
      .filter((unit) => this.#isNamed(unit) && this.#words(unit.from, unit.from + to - at) === words);
    if (own && others.length === 0) return unitItem(this.#scan, own);
    return this.#onlyOne(words);
  }

  /** "Ông Hải - Giám đốc HTX dịch vụ Bến Đá kể … | HTX | của ông được tặng": the unit in the title of somebody just named. */
  #inTitle(words: string, at: number, to: number): Item | null {
    if (this.#scan.word(to) !== 'của' || !PRONOUNS.has(this.#scan.word(to + 1))) return null;
    for (const sentence of this.#sentences.slice(-NEAR).reverse()) {
      if ((sentence.layers & UNIT) === 0) continue;
      for (let i = Math.min(at, sentence.to) - 1; i >= sentence.from; i--) {
        if (this.#scan.size('unit', i) === 0 || !words.startsWith(foldCase(this.#scan.slice(i, i + 1)))) continue;
        const unit = parseUnit(this.#scan, i, Math.min(at, sentence.to));
        if (unit && this.#isNamed(unit) && this.#words(unit.from, unit.from + words.split(' ').length) === words)
          return unitItem(this.#scan, unit);
      }
    }
    return null;
  }

  /** "Năm học 2027-2028 trường được tặng …" over "… trường Mầm non Bến Đá sẽ tiếp tục": named further down, and no other of its kind anywhere. */
  #onlyOne(words: string): Item | null {
    this.#anywhere ??= this.#namedAnywhere();
    const named = [...(this.#anywhere.get(words) ?? [])].sort(([a], [b]) => a.length - b.length);
    const [first, ...others] = named;
    // "Trạm Y tế xã Bến Đá, huyện Tân Khê" is "Trạm Y tế xã Bến Đá"
    const one = first && others.every(([name]) => name.startsWith(`${first[0]}, `));
    return one ? unitItem(this.#scan, first[1]) : null;
  }

  #namedAnywhere(): Map<string, Map<string, UnitName>> {
    const found = new Map<string, Map<string, UnitName>>();
    for (const sentence of this.#text) {
      if (sentence.zone !== 'body' && sentence.zone !== 'item') continue;
      const chunks = (sentence.layers & UNIT) === 0 ? [] : chunksWithin(this.#scan, sentence);
      // "Bà Lan là Giám đốc Công ty Bến Đá" over "Công ty của bà được tặng"
      const led = chunksOf(chunks, 'persons').flatMap(({ list }) => list.persons.flatMap(({ titles }) => titles));
      for (const { units } of [
        ...chunksOf(chunks, 'units').map(({ list }) => list),
        { units: led.map(({ unit }) => unit) },
      ])
        for (const named of units) {
          const unit = named && (this.#placeOfPeople(named) ?? named);
          if (!unit || !this.#isNamed(unit)) continue;
          for (let size = 1; size <= 2; size++) {
            const words = this.#words(unit.from, unit.from + size);
            const all = found.get(words) ?? new Map<string, UnitName>();
            found.set(words, all.set(foldCase(unit.full ?? this.#scan.slice(unit.from, unit.to)), unit));
          }
        }
    }
    return found;
  }

  /** "Nhân dân | xã Tân Khê |", "Đảng bộ và Nhân dân | xã Tân Khê |": where they live; null for other units. */
  #placeOfPeople({ kind, from, to }: UnitName): UnitName | null {
    if (kind !== 'people') return null;
    for (let i = from + 1; i < to; i++) {
      const place = isTerritory(this.#scan.kind('unit', i)) ? parseUnit(this.#scan, i, to) : null;
      if (place) return place.to === to ? place : null;
    }
    return null;
  }

  /** "Đồn | được tặng", "Với chiến công này, | đồn | được" behind "Đồn Biên phòng Bến Đá": the first word of a head, before what happens to it. */
  #shortened(at: number): Item | null {
    const opens = this.#scan.has(at, CAPITAL) || (POSTS.has(this.#scan.word(at)) && this.#scan.mark(at - 1) === COMMA);
    // "đồn | liên tục | đạt danh hiệu"
    const verb = this.#scan.word(at + 1) === 'liên' ? at + 3 : at + 1;
    const happens = opens && GETS.has(this.#scan.word(verb));
    return happens ? (this.#readBefore().#units.get(this.#words(at, at + 1)) ?? null) : null;
  }

  /** "Bưu điện tỉnh đón nhận Huân chương" over "Năm 2026 | đơn vị | được tặng": the one unit of a title that names no bloc. */
  #titled(at: number): Item | null {
    // "Sở Y tế được bầu chọn là | đơn vị | nhận Cờ thi đua": what it says of one who is named
    const said = this.#scan.word(at - 1) === 'là';
    if (said || !beginsPredicate(this.#scan, at + 2) || this.#countsUnits(at - 1)) return null;
    if (this.#titleUnit === undefined) this.#titleUnit = this.#unitOfTitle();
    return this.#titleUnit;
  }

  /** Of whom the sentences before tell: "… cho | đơn vị |.", "Năm 2019, | phường | được tặng". */
  #toldOf(at: number): Item | null {
    const here = this.#sentences.at(-1);
    const unit = here && !this.#countsUnits(at - 1) ? this.#told.unit(here, at) : null;
    return unit && unitItem(this.#scan, unit);
  }

  /** Of whom the sentences before tell, for one that goes on without a subject: "Năm 2019, | được Thủ tướng tặng Bằng khen." */
  goesOnAbout(): Item | null {
    const here = this.#sentences.at(-1);
    const told = here?.zone === 'body' ? this.#told.one(here) : null;
    // "1. Tô Văn Hải (1935)" over "Ông sinh năm 1935. … Được tặng Huân chương", whatever the title of the page names
    const sure = told !== null && ('name' in told || !this.#title || told.from >= this.#title.to);
    const one = sure || here?.zone !== 'body' ? told : (lastTold(this.#passage, here, null, here.from) ?? told);
    if (!one) return null;
    return 'name' in one ? this.person(personItem(one)) : unitItem(this.#scan, one);
  }

  /** "3 | đơn vị", "95% | đơn vị", "toàn bộ | đơn vị"; not "Năm 2026 | đơn vị". */
  #countsUnits(last: number): boolean {
    const year = this.#scan.word(last - 1) === 'năm';
    const counted = this.#scan.has(last, NUMBER) || this.#scan.kind('count', last) === 'number';
    return (counted && !year) || SEVERAL.has(this.#scan.word(last)) || this.#scan.mark(last) === PERCENT;
  }

  #unitOfTitle(): Item | null {
    const chunks = this.#title ? chunksWithin(this.#scan, this.#title) : [];
    if (chunks.some(({ kind }) => kind === 'bloc')) return null;
    const units = chunksOf(chunks, 'units').flatMap(({ list }) => list.units);
    // "Điều 1. Ban Chấp hành tặng …" first of all in a decision: who gives
    if (units.length === 0) return GIVES.has(this.#passage.facts.kind) ? null : this.#unitOfLead();
    return units.length === 1 && this.#isNamed(units[0]) ? unitItem(this.#scan, units[0]) : null;
  }

  /** "Đồn Biên phòng Bến Đá quản lý 27 km đường biên giới." first of all, under a title that names nobody: what the text is about. */
  #unitOfLead(): Item | null {
    const first = this.#sentences.find(({ zone }) => zone === 'body');
    const [lead] = first ? chunksOf(chunksWithin(this.#scan, first), 'units') : [];
    if (
      !first ||
      !lead ||
      lead.from - first.from > LONGEST_DATELINE ||
      first.chunks.some(({ kind }) => kind === 'bloc')
    )
      return null;
    const [unit] = lead.list.units;
    return this.#isNamed(unit) && !isTerritory(unit.kind) ? unitItem(this.#scan, unit) : null;
  }

  /** "Nhiều năm liền, | chi bộ | được tặng", "Năm 2026, | khoa | được tặng": the one unit of the text that opens so, behind a comma. */
  #opening(at: number, to: number): Item | null {
    const opens = OPENS_SMALL.has(this.#scan.slice(at, to)) && (this.#saysWhen(at - 1) || this.#isInYear(at - 1));
    // "Ba năm sau, trạm | lại | được tặng"
    const verb = this.#scan.word(to) === 'lại' ? to + 1 : to;
    return opens && GETS.has(this.#scan.word(verb)) ? this.#onlyOne(this.#words(at, to)) : null;
  }

  /** "| năm 2026 | trạm được tặng": a year of four figures that opens the clause. */
  #isInYear(year: number): boolean {
    const opens = this.#scan.has(year - 1, LINE_START) || this.#scan.has(year - 2, PUNCTUATION);
    return opens && this.#scan.word(year - 1) === 'năm' && /^(?:19|20)\d\d$/.test(this.#scan.slice(year, year + 1));
  }

  /** "Năm 2026 | ,", "Nhiều năm liền | ,", "Với thành tích đó | ,"; not "80% khoa | , phòng". */
  #saysWhen(comma: number): boolean {
    if (this.#scan.mark(comma) !== COMMA) return false;
    for (let i = comma - 1; i >= 0 && comma - i < LONGEST_WHEN && !this.#scan.has(i, PUNCTUATION); i--)
      if (SAYS_WHEN.has(this.#scan.word(i))) return true;
    return false;
  }

  /** "| Công đoàn cơ sở | ba lần nhận Bằng khen", "| Liên đội | được tặng" in the text about a school or a hospital: the one within it. */
  #partOfHouse(at: number, to: number): Item | null {
    if (!WITHIN.has(foldCase(this.#scan.slice(at, to))) || !this.#scan.has(at, CAPITAL)) return null;
    const parted = this.#scan.mark(at - 1) === STOP || this.#scan.mark(at - 1) === SEMICOLON || this.#saysWhen(at - 1);
    if (!parted && !this.#scan.has(at, LINE_START) && !this.#opensItem(at)) return null;
    const numbered = this.#scan.has(to, NUMBER) || this.#scan.kind('count', to) === 'number';
    const times = numbered && (this.#scan.word(to + 1) === 'lần' || this.#scan.word(to + 1) === 'năm');
    if (!times && !HAPPENS.has(this.#scan.word(to)) && this.#scan.word(to) !== 'đạt') return null;
    if (this.#titleUnit === undefined) this.#titleUnit = this.#unitOfTitle();
    const house = this.#titleUnit?.from ?? this.#houseAtHead()?.from ?? senderStart(this.#passage);
    return house !== null && INSTITUTIONS.has(this.#scan.kind('unit', house))
      ? itemOf(at, to, 'org', null, null)
      : null;
  }

  /** "- | Liên đội": behind the marker of a line. */
  #opensItem(at: number): boolean {
    return DASHES.has(this.#scan.mark(at - 1)) && this.#scan.has(at - 1, LINE_START);
  }

  /** "BỆNH VIỆN BẾN ĐÁ" in a line of its own over all else: whose page it is. */
  #houseAtHead(): Item | null {
    const [first] = this.#text;
    const [only, ...others] = first ? chunksWithin(this.#scan, first) : [];
    if (only?.kind !== 'units' || others.length > 0 || only.from > first.from || only.to < first.to) return null;
    const [unit, ...more] = only.list.units;
    return more.length === 0 && this.#isNamed(unit) ? unitItem(this.#scan, unit) : null;
  }

  /** "Ban | đã hai lần được tặng", "Hội vinh dự": with a capital and before what happens to it, any head stands for its name. */
  #speaksOfIts({ from, to }: { readonly from: number; readonly to: number }): boolean {
    return (
      this.#scan.has(from, CAPITAL) && HAPPENS.has(this.#scan.word(to)) && !isTerritory(this.#scan.kind('unit', from))
    );
  }

  /** The unit that a place stands for: one that was named with it, or the one unit that places were named with. */
  unitOfPlace(from: number, to: number): string | null {
    const place = this.#scan.slice(from, to);
    this.#readBefore();
    const [stem] = this.#stems;
    return this.#placed.get(place) ?? (this.#stems.size === 1 ? `${stem} ${place}` : null);
  }

  /** "Thượng úy Kiều Văn Phú hy sinh. … truy tặng Huân chương cho | anh": the one soldier of the sentences before, whom nobody addressed. */
  #ranked(word: string, at: number): Item | undefined {
    if (!COMRADES.has(word)) return undefined;
    const soldiers = new Map<string, Item>();
    for (const sentence of this.#sentences.slice(-NEAR))
      for (const { list } of chunksOf(sentence.chunks, 'persons'))
        for (const { from, name } of list.persons)
          if (name.to <= at && this.#scan.kind('address', from) === 'rank')
            soldiers.set(this.#scan.slice(name.from, name.to), itemOf(name.from, name.to, 'person', null, null));
    return soldiers.size === 1 ? [...soldiers.values()][0] : undefined;
  }

  /** "Lò Văn Thiện (23 tuổi, sinh viên) cứu được 3 em nhỏ. Năm 2028, | anh | được truy tặng": the one person of the sentences right before. */
  #onlyPerson(word: string, at: number): Item | undefined {
    if (!YOUNG.has(word)) return undefined;
    const named = new Map<string, Item>();
    const here = this.#here().index;
    // "ông Tô Hải" is no "anh"
    for (const sentence of this.#text.slice(Math.max(0, here + 1 - JUST_BEFORE), here + 1))
      for (const { list } of chunksOf(chunksWithin(this.#scan, sentence), 'persons'))
        for (const { from, name } of list.persons)
          if (
            name.to <= at &&
            (name.to - name.from > 1 || isClanName(this.#scan, name.from)) &&
            !this.#isAddressed(from, name.from)
          )
            named.set(this.#scan.slice(name.from, name.to), itemOf(name.from, name.to, 'person', null, null));
    return named.size === 1 ? [...named.values()][0] : undefined;
  }

  /** "Bác sĩ Tô Văn Hải sinh năm 1960. Năm 2020, | ông | được tặng": who was named with a title alone. */
  #openingPerson(word: string, at: number): Item | undefined {
    const one = openingPerson(this.#passage, this.#here(), word, at);
    return one ? personItem(one) : undefined;
  }

  /** "Nhạc sĩ Tô Hải còn vẽ tranh. … Năm 2000, | ông | được tặng": of whom the last sentence that names anybody tells. */
  #lastTold(word: string, at: number): Item | undefined {
    // "các thầy, | cô giáo | nhận": no pronoun
    const alone = HAPPENS.has(this.#scan.word(at + 1)) || this.#scan.word(at + 1) === 'đạt';
    if (!SEXES.has(word) || !alone || this.#isOfMany(word, at)) return undefined;
    const one = lastTold(this.#passage, this.#here(), word, at);
    return one ? personItem(one) : undefined;
  }

  /** Whom the sentence before presents, for the one that the pronoun opens. */
  #presented(at: number): Item | undefined {
    const here = this.#here();
    const one = here.from === at ? presentedBefore(this.#passage, here, (word) => PRONOUNS.has(word)) : null;
    return one ? personItem(one) : undefined;
  }

  /** "| Đồng chí | được tặng Huân chương Độc lập hạng Ba:" over the line that names him; not over lines that name what he was given. */
  #headsList(at: number): boolean {
    const here = this.#sentences.at(-1);
    if (here?.from !== at || this.#scan.mark(here.to - 1) !== COLON) return false;
    const next = entryAt(this.#text, here.index + 1);
    return next === undefined || (next.layers & AWARD) === 0;
  }

  /** "Tô Văn Hải (sinh năm 1936)" as the title, over "Năm 1990 | ông | được tặng": whom the text is about, where nobody else was addressed so. */
  #portrayed(word: string, at: number): Item | undefined {
    if (!COMRADES.has(word) && !ELDERS.has(word) && word !== 'đồng chí') return undefined;
    if (this.#portrait === undefined) {
      const chunks = this.#title ? chunksWithin(this.#scan, this.#title) : [];
      const persons = chunksOf(chunks, 'persons').flatMap(({ list }) => list.persons);
      const about = persons.length === 1 && !chunks.some(({ kind }) => kind === 'bloc' || kind === 'award');
      this.#portrait = about ? personItem(persons[0]) : null;
    }
    const one = this.#portrait;
    return one && one.to <= at && !this.#isOfMany(word, at) && !isOtherSex(this.#scan, word, one) ? one : undefined;
  }

  /** "Bác sĩ Tô Văn Hải … Riêng | anh |, năm 2010 được tặng … “Anh Hải là …”": asked where nothing else says who. */
  #calledSo(word: string, at: number): Item | undefined {
    if ((!COMRADES.has(word) && !ELDERS.has(word)) || this.#isOfMany(word, at)) return undefined;
    const known = this.#called.get(word);
    const found = known === undefined ? calledSo(this.#scan, this.#text, word) : known;
    this.#called.set(word, found);
    return found && found.to <= at ? found : undefined;
  }

  /**
   * "Già làng Siu Hải … Già Hải nói … Năm 2027, | ông | được tặng": whom a portrait speaks of again and again, where nobody was addressed so before,
   * and neither the sentence at hand nor the one before names another.
   */
  #spokenOf(word: string, at: number): Item | undefined {
    if ((!COMRADES.has(word) && !ELDERS.has(word)) || this.#isOfMany(word, at)) return undefined;
    const one = this.portrait();
    if (!one || one.to > at || isOtherSex(this.#scan, word, one)) return undefined;
    const own = this.#scan.slice(one.to - 1, one.to);
    const here = this.#here().index;
    for (const sentence of this.#text.slice(Math.max(0, here + 1 - JUST_BEFORE), here + 1))
      for (const { list } of chunksOf(chunksWithin(this.#scan, sentence), 'persons'))
        for (const { name } of list.persons)
          if (name.to <= at && this.#scan.slice(name.to - 1, name.to) !== own) return undefined;
    return one;
  }

  /** The one person whom the whole text is about; null for other texts. */
  portrait(): Item | null {
    if (this.#portrayedOne === undefined) this.#portrayedOne = portraitOf(this.#scan, this.#text);
    return this.#portrayedOne;
  }

  /** The last person of the sentence at hand who fits. */
  #personHere(fits: (person: Person) => boolean): Item | undefined {
    const here = this.#here();
    const found = chunksOf(here.chunks, 'persons')
      .flatMap(({ list }) => list.persons)
      .findLast(fits);
    return found && personItem(found);
  }

  /** Reads the sentences before the one at hand that were not read yet. */
  #readBefore(): this {
    for (; this.#read < this.#sentences.length - 1; this.#read++)
      for (const chunk of chunksWithin(this.#scan, this.#sentences[this.#read])) {
        if (chunk.kind === 'persons') for (const person of chunk.list.persons) this.#readPerson(person);
        // Of several units in one list the first is meant.
        if (chunk.kind === 'units') for (const unit of this.#doers(chunk.list.units).toReversed()) this.#readUnit(unit);
      }
    return this;
  }

  /** "tại | Nhà hát Lớn, Nhà hát Chèo Bến Đá | tổ chức lễ": those behind the place where they met, where more stand behind it than where it lies. */
  #doers(units: readonly UnitName[]): readonly UnitName[] {
    const seat = LINKS.has(this.#scan.word(units[0].from - 1));
    const others = seat ? units.slice(1) : units;
    return others.some(({ kind }) => !isTerritory(kind)) ? others : units;
  }

  /** "Khối do | Sở Y tế | làm Khối trưởng, …": who leads stands beside those the sentence is about. */
  #leads({ from, to }: UnitName): boolean {
    return this.#scan.word(from - 1) === 'do' && this.#scan.word(to) === 'làm';
  }

  /** "Tốt nghiệp | Trường Cao đẳng Bến Đá |", "học tại …": where somebody learnt, of which nothing else is told. */
  #isLearntAt({ from }: UnitName): boolean {
    const before = LINKS.has(this.#scan.word(from - 1)) ? from - 1 : from;
    return LEARNS.has(this.#scan.pairAt(before - 2)) || (before < from && this.#scan.word(before - 1) === 'học');
  }

  #readUnit(unit: UnitName): void {
    // "Cán bộ, chiến sĩ | Đội Cảnh sát hình sự Công an huyện Bến Đá": "Đội" behind it is the team
    const people = unit.full === null ? anyUnitHead(this.#scan, unit.from) : null;
    if (people?.kind === 'people' && people.to < unit.to) {
      const { kind } = anyUnitHead(this.#scan, people.to) ?? unit;
      if (kind !== 'people' && !isTerritory(kind)) this.#readUnit({ ...unit, kind, from: people.to });
    }
    if (this.#isNamed(unit) && !this.#isLearntAt(unit) && !FORMER.has(this.#scan.pairAt(unit.from - 2)))
      for (let size = 1; size <= 2; size++)
        this.#units.set(this.#words(unit.from, unit.from + size), unitItem(this.#scan, unit));
    const at = placeAtEnd(this.#scan, unit);
    const name = unit.full ?? this.#scan.slice(unit.from, unit.to);
    const place = this.#scan.slice(at, unit.to);
    if (at === unit.to || isTerritory(unit.kind)) return;
    this.#placed.set(place, name);
    this.#stems.add(name.slice(0, name.length - place.length).trimEnd());
  }

  #readPerson(person: Person): void {
    const { from, name } = person;
    const item = personItem(person);
    for (let size = 1; size <= 2 && size < name.to - name.from; size++)
      this.#named.set(this.#scan.slice(name.to - size, name.to), item);
    if (from < name.from) this.#addressed.set(this.#addressAt(from), item);
  }

  /** A unit with more to its name than the head, none that is elided. */
  #isNamed({ from, to, full }: { readonly from: number; readonly to: number; readonly full: string | null }): boolean {
    const head = full === null ? anyUnitHead(this.#scan, from) : null;
    return head !== null && to > head.to;
  }

  /** The first words of a name: "bệnh viện" is no "bệnh xá", "công ty" no "công đoàn"; "BV" is "bệnh viện". */
  #words(at: number, to: number): string {
    if (this.#scan.slice(at, at + 1) === 'BV') return HOSPITAL;
    return foldCase(this.#scan.slice(at, Math.min(to, at + 2)));
  }
}

const HOSPITAL = 'bệnh viện';

const LINKS = new Set(['tại', 'từ', 'ở']);

/** "được thành lập trên cơ sở chia tách từ | Trung tâm Y tế huyện |": what a unit came out of, and not the one that is told of. */
const FORMER = new Set(['tách từ', 'tách ra', 'nhập từ', 'cấp từ', 'thân là', 'đổi từ', 'lập từ', 'tách khỏi']);

const LEARNS = new Set(['tốt nghiệp', 'theo học', 'cựu sinh', 'thi đỗ', 'thi vào', 'vào học']);

/** Words for a unit that name nothing else in small letters. */
const POSTS = new Set(['đồn', 'trạm', 'hạt']);

const SAYS_WHEN = new Set(['năm', 'nay', 'qua', 'đó', 'ấy', 'này', 'trên']);

const LONGEST_WHEN = 12;

/** Heads of units that the sentences behind their names call so. */
const OPENS_SMALL = new Set([
  ...['chi hội', 'trạm', 'câu lạc bộ', 'khoa', 'phòng', 'tổ', 'đội', 'chi bộ', 'đảng bộ', 'hội', 'sở', 'cục', 'ban'],
  ...['chi cục', 'chi đoàn', 'liên đội', 'công đoàn', 'văn phòng', 'hạt', 'phân xưởng', 'làng nghề', 'đồn', 'viện'],
]);

/** Second halves of words that begin as a kind of place does. */
const WITH_PLACE = new Set([
  'hội',
  'viên',
  'đội',
  'đoàn',
  'ủy',
  'lộ',

  'nhà',
  'giao',
  'trưởng',
  'khác',
  'nào',
]);

const UNIT = layerBits('unit');

const AWARD = layerBits('award');

/** Sentences between the name in full and its last word alone. */
const CALLED_SOON = 8;

/** Of words that are no given name, or too often something else. */
const OTHER_WORDS = layerBits(
  'unit',
  'stop',
  'verb',
  'act',
  'cue',
  'count',
  'title',
  'role',
  'place',
  'award',
  'address',
);

/** "(Biên phòng) - " */
const LONGEST_DATELINE = 5;

/** How many sentences open a text. */
const OPENING = 8;

/** "các đơn vị", "mỗi đơn vị", "một đơn vị", "toàn bộ đơn vị", "hầu hết đơn vị": others than the one in the title. */
const SEVERAL = new Set(
  'các những mỗi nhiều một hai ba số từng mọi bộ cả hết lớn nửa trăm vài mấy loạt chục'.split(' '),
);

/** Heads that stand for a name given before; "bộ" and "xã" are too common as words. */
const INSTITUTIONS = new Set(['school', 'hospital', 'company', 'centre', 'coop', 'media', 'factory', 'troop']);

/** "Giám đốc" of who is "Giám đốc Bệnh viện"; "Giám đốc Sở Y tế" of nobody else. */
function fitsTitle(scan: Scan, post: { readonly from: number; readonly to: number }, words: string): boolean {
  const title = foldCase(scan.slice(post.from, post.to));
  return title === words || title.startsWith(`${words} `);
}

/** What there is one of in each of them. */
const WITHIN = new Set([
  ...['công đoàn', 'công đoàn cơ sở', 'liên đội', 'chi đoàn', 'chi đoàn giáo viên', 'chi bộ', 'đảng bộ', 'đảng ủy'],
  ...['đoàn thanh niên', 'hội cựu chiến binh', 'chi hội chữ thập đỏ', 'ban nữ công'],
]);

/** Papers that open with those who give or ask. */
const GIVES: ReadonlySet<string> = new Set(['decision', 'submission']);

const GETS = new Set(['được', 'đạt', 'đón', 'vinh', 'đăng']);

const HAPPENS = new Set(['đã', 'được', 'vinh', 'đón', 'từng', 'còn', 'cũng', 'liên', 'nhiều', 'tiếp', 'đăng', 'chính']);

/** Tokens of what may stand before the subject of a sentence: "Từ năm 2022, ". */
const SOON = 6;

/** How many sentences before it a pronoun may look for somebody with a rank. */
const NEAR = 4;

/** Sentences, the one at hand included. */
const JUST_BEFORE = 2;

const YOUNG = new Set(['anh', 'chị', 'em']);

const COMRADES = new Set(['anh', 'chị', 'ông']);

const SEXES = new Set(['ông', 'bà', 'anh', 'chị', 'cô', 'già', 'cụ']);

const ELDERS = new Set(['bà', 'già', 'thầy', 'cô', 'cụ']);

const BESIDE_NAME = new Set(['do', 'của', 'với', 'cùng', 'bởi', 'theo', 'như', 'về', 'và', 'là', 'vợ', 'chồng', 'con']);

/** What somebody is called by and no list of titles holds. */
const CALLINGS = new Set([
  'y sĩ',
  'nghệ nhân',
  'nghệ sĩ',
  'nhạc sĩ',
  'thầy giáo',
  'cô giáo',
  'già làng',
  'lão nông',
  'chiến binh',
]);

const GIVEN_TO = new Set(['tặng', 'trao', 'thưởng', 'cho']);

const BEFORE_ELDER = new Set(['cho', 'tặng', 'thì', 'và']);

/** Acts of who speaks. */
const SAYS = new Set(['speak', 'utter']);

/** "Riêng tôi", "bản thân tôi" */
const I_OPENS = new Set(['riêng', 'thân', 'và', 'thì']);

/** What a portrait calls somebody by, whose work it tells of, and speaks of him alone with. */
const WORKERS = new Set([
  ...['bác sĩ', 'dược sĩ', 'y sĩ', 'lương y', 'giáo sư', 'tiến sĩ', 'nhà giáo', 'luật sư'],
  ...['nghệ sĩ', 'nghệ nhân', 'nhạc sĩ', 'họa sĩ', 'ca sĩ', 'thi sĩ', 'võ sư', 'soạn giả', 'đạo diễn', 'kỹ sư'],
  ...['nhà văn', 'nhà thơ', 'nhà báo', 'lão nông'],
]);

const PRONOUNS = new Set([
  ...WORKERS,
  ...['ông', 'bà', 'anh', 'chị', 'thầy', 'cô', 'cụ', 'mẹ', 'em', 'cháu', 'đồng chí'],
  // "Già làng A Lăng Bê", "Già"
  'già',
  // Of the religions
  ...['ni sư', 'sư cô', 'sư thầy', 'đại đức', 'thượng tọa', 'hòa thượng', 'ni trưởng', 'linh mục', 'mục sư'],
]);
