import { layerBits, type Scan } from '../lexicon/scan.js';
import type { BlocName } from '../names/bloc.js';
import { plainKey } from '../text/fold.js';
import { foldCase } from '../text/fold-case.js';
import { ALL_CAPS, CAPITAL, NUMBER, PUNCTUATION } from '../text/tokens.js';
import type { Parsed } from './passage.js';

/** One place where the text names a bloc. */
export interface Mention {
  readonly sentence: number;
  readonly name: BlocName;
  /** Inside a role: "Trưởng Khối thi đua số 3" speaks of the bloc without turning to it. */
  readonly inRole: boolean;
}

/** Mentions that name one bloc, in the order of the text. */
export interface Group {
  readonly mentions: Mention[];
  /** The different ways in which they name it. */
  readonly names: BlocKey[];
}

/**
 * Gathers the mentions of each bloc. The same number names the same bloc; of two descriptions, one says what the other
 * says in fewer words. A name without "thi đua" ("Khối các ngân hàng") counts only where blocs are spoken of.
 */
export function groupBlocs(scan: Scan, sentences: readonly Parsed[]): Group[] {
  const mentions = mentionsOf(sentences);
  const spoken =
    mentions.some((m) => m.name.sure) ||
    sentences.some((s) => (s.layers & ROLE) !== 0 && s.chunks.some((c) => c.kind === 'role'));
  const numbers = new Set(mentions.filter((m) => !m.name.sure).map((m) => m.name.number ?? ''));
  const numberedToo = (numbers.size > 1 || !numbers.has('')) && numbers.size > 0 && saysBlocs(scan);
  let said: boolean | null = null;
  const saidAnywhere = (): boolean => {
    said ??= saysBlocs(scan);
    return said;
  };
  const isMeant = (mention: Mention): boolean =>
    mention.name.sure ||
    // "Cụm 1 gồm …; Cụm 2 gồm …"
    (numberedToo && (numbers.size > 2 ? mention.name.number !== null : isNumbered(scan, mention, sentences))) ||
    competes(scan, sentences[mention.sentence]) ||
    (isReceivers(scan, mention, sentences) && saidAnywhere());
  const gathered = new Gathered();
  for (const mention of mentions) {
    // In small letters "khối các cơ quan" may be anything.
    const likely = spoken && scan.has(mention.name.from, CAPITAL);
    if (!likely && !isMeant(mention)) continue;
    gathered.add(mention, keyOf(scan, mention, sentences));
  }
  const { groups } = gathered;
  if (groups.length === 2) joinPair(groups, sentences);
  const numbered = groups.filter((group) => group.names.some((name) => name.number !== null)).length;
  return groups.filter(
    (group) =>
      !(numbered >= 2 && isOfAll(group, sentences)) &&
      group.mentions.some((m) => sentences[m.sentence].zone === 'heading' || isMeant(m)) &&
      !group.mentions.every((m) => isPlanned(scan, m.name.from) || isOfMany(scan, m.name)) &&
      !(groups.length > 1 && group.mentions.every((m) => isAside(scan, sentences[m.sentence], m))),
  );
}

/** Two blocs that one text tells of as one: by its number in a role alone, or in other words in the title. */
function joinPair(groups: Group[], sentences: readonly Parsed[]): void {
  const short = groups.findIndex(
    (group, i) => isRoleNumber(group, groups[1 - i]) || isHeadline(group, groups[1 - i], sentences),
  );
  if (short < 0) return;
  const sameNumber = groups[short].names[0].number !== null && groups[1 - short].names[0].number !== null;
  if (groups[0].names[0].kind !== groups[1].names[0].kind && !sameNumber) return;
  const [kept, joined] = [groups[1 - short], groups[short]];
  kept.mentions.push(...joined.mentions);
  kept.mentions.sort((a, b) => a.name.from - b.name.from);
  kept.names.push(...joined.names);
  groups.splice(short, 1);
}

/** "Cụm thi đua khối Giáo dục tổng kết … Hội nghị cử A làm | Cụm trưởng Cụm thi đua số 6": only a role speaks of the number. */
const isRoleNumber = (group: Group, other: Group): boolean =>
  group.mentions.every((m) => m.inRole) &&
  group.names.every((name) => name.number !== null) &&
  other.mentions.some((m) => !m.inRole) &&
  // "Cụm trưởng Khối 33" of "Cụm thi đua số 33"
  other.names.every((name) => name.number === null || name.number === group.names[0].number);

/** "Cụm thi đua các tỉnh ven biển họp" over "Cụm thi đua các Sở Y tế ven biển họp": all but the kind of place is the same. */
function isHeadline(group: Group, other: Group, sentences: readonly Parsed[]): boolean {
  const titled = (m: Mention): boolean => sentences[m.sentence].zone === 'title';
  if (!group.mentions.every(titled) || other.mentions.some(titled)) return false;
  return group.names.every(({ words, number }) => {
    const said = [...words].filter((word) => !TERRITORIES.has(word));
    return (
      number === null && said.length >= 2 && other.names.some((name) => said.every((word) => name.words.has(word)))
    );
  });
}

/** Two numbers are two blocs. */
const contradicts = (a: Group, b: Group): boolean =>
  a.names.some((x) => b.names.some((y) => x.number !== null && y.number !== null && x.number !== y.number));

/** A name is compared with those of so many blocs, the latest; older ones are found by the very same words. */
const LATEST = 256;

/** The groups so far. A register of a province names thousands of blocs, and not each can be compared with all. */
class Gathered {
  readonly groups: Group[] = [];
  /** The first group that was named so, by what a name says. */
  readonly #named = new Map<string, Group>();

  add(mention: Mention, key: BlocKey): void {
    const said = `${key.kind}|${key.number}|${key.sure}|${[...key.words].join(' ')}|${[...key.before].join(' ')}`;
    const like = this.#like(key);
    const group = like[0] ?? this.#named.get(said);
    if (!group) {
      const opened = { mentions: [mention], names: [key] };
      this.groups.push(opened);
      this.#named.set(said, opened);
      return;
    }
    // "Cụm thi đua số 1 Hội Nông dân" joins what "Cụm thi đua số 1" and "Cụm thi đua Hội Nông dân" began.
    for (const other of like.slice(1)) if (!contradicts(group, other)) this.#join(group, other);
    group.mentions.push(mention);
    if (!this.#named.has(said)) this.#named.set(said, group);
    if (!group.names.some((name) => name.words.size === key.words.size && name.sure === key.sure))
      group.names.push(key);
  }

  #like(key: BlocKey): Group[] {
    return this.groups.slice(-LATEST).filter((group) => group.names.some((name) => sameBloc(name, key)));
  }

  #join(group: Group, other: Group): void {
    this.groups.splice(this.groups.indexOf(other), 1);
    for (const mention of other.mentions) group.mentions.push(mention);
    group.mentions.sort((a, b) => a.name.from - b.name.from);
    group.names.push(...other.names);
    for (const [said, named] of this.#named) if (named === other) this.#named.set(said, group);
  }
}

/** "Cụm | số 2", "Cụm 2 | gồm", "Cụm 2 do huyện Bến Đá làm | cụm trưởng": blocs where the text speaks of "các cụm thi đua". */
const isNumbered = (scan: Scan, { name, sentence }: Mention, sentences: readonly Parsed[]): boolean =>
  !name.sure &&
  name.number !== null &&
  (scan.word(name.from + 1) === 'số' || INCLUDES.has(scan.word(name.to)) || (sentences[sentence].layers & ROLE) !== 0);

const INCLUDES = new Set(['gồm', 'bao']);

/**
 * "Tổng kết công tác thi đua | Khối các cơ quan Trung ương", "dẫn đầu phong trào thi đua | Khối 01": the sentence says of
 * what kind the bloc is, and that it meets, signs, is led or ranked.
 */
function competes(scan: Scan, { from, to, layers }: Parsed): boolean {
  let emulates = false;
  let acts = (layers & ROLE) !== 0;
  for (let i = from; i + 1 < to; i++) {
    const word = scan.word(i);
    if (word === 'thi' && scan.word(i + 1) === 'đua') emulates = true;
    else if (word === 'dẫn' && scan.word(i + 1) === 'đầu') acts = true;
    else if ((scan.layers(i) & CUE) !== 0) acts = true;
  }
  return emulates && acts;
}

/** "tặng Cờ thi đua cho: Sở Y tế | (Khối các sở) | ; …": of whom it is told in brackets that a bloc holds. */
function isReceivers(scan: Scan, { name, sentence }: Mention, sentences: readonly Parsed[]): boolean {
  const { layers, chunks } = sentences[sentence];
  if ((layers & AWARD) === 0 || scan.mark(name.from - 1) !== 0x28 || scan.mark(name.to) !== 0x29) return false;
  return chunks.some((chunk) => chunk.kind === 'units' && chunk.to === name.from - 1);
}

function saysBlocs(scan: Scan): boolean {
  for (let i = 0; i < scan.tokens.count; i++)
    if ((scan.layers(i) & BLOC) !== 0 && scan.at('bloc', i)?.traits?.sure === true) return true;
  return false;
}

/** "Phân công Khối trưởng khối thi đua ngành Thống kê" over the blocs of the sector: all of them, no bloc. */
const isOfAll = (group: Group, sentences: readonly Parsed[]): boolean =>
  group.mentions.every((m) => m.inRole && m.name.number === null && sentences[m.sentence].zone === 'title');

/** "Xã sẽ tham gia | Cụm thi đua các xã vùng cao khi có quyết định": no bloc yet. */
function isPlanned(scan: Scan, at: number): boolean {
  const [first, second] = [scan.word(at - 2), scan.word(at - 1)];
  const enters =
    (first === 'tham' && second === 'gia') ||
    (first === 'gia' && second === 'nhập') ||
    (first === 'thành' && second === 'lập');
  return enters && (scan.word(at - 3) === 'sẽ' || scan.word(at - 4) === 'sẽ');
}

/** "10 tập thể dẫn đầu | Khối thi đua của các huyện": one bloc has one leader, and so each huyện has one of its own. */
function isOfMany(scan: Scan, { from, number }: BlocName): boolean {
  if (number !== null || scan.word(from - 2) !== 'dẫn' || scan.word(from - 1) !== 'đầu') return false;
  if (scan.kind('count', from - 4) !== 'org' || scan.size('count', from - 4) !== 2) return false;
  const counted = from - 5;
  return scan.has(counted, NUMBER) && Number(scan.slice(counted, counted + 1)) >= FEWEST_OF_MANY;
}
/** First, second and third of one bloc may all be told to lead it. */
const FEWEST_OF_MANY = 5;

/**
 * What other blocs are told by: "Thực hiện Quyết định số 12 về việc tổ chức | Khối thi đua các sở, …, Khối thi đua số 4 ký
 * giao ước", "Cụm thi đua số 1 | trong Cụm thi đua các tỉnh miền núi".
 */
function isAside(scan: Scan, { from, zone, chunks }: Parsed, { name }: Mention): boolean {
  if (zone !== 'body') return false;
  const before = scan.word(name.from - 1);
  const outer = before === 'trong' || before === 'thuộc';
  if (outer) {
    const first = chunks.find((chunk) => chunk.kind === 'bloc');
    return first?.kind === 'bloc' && !first.bloc.bare && first.from < name.from && first.bloc.number !== null;
  }
  const sets = scan.word(name.from - 2);
  const set = (sets === 'thành' && before === 'lập') || (sets === 'tổ' && before === 'chức');
  if (!set) return false;
  for (let i = name.from - 3; i > from && name.from - i < 24; i--)
    if (scan.word(i) === 'quyết' && scan.word(i + 1) === 'định') return scan.word(name.from - 3) === 'việc';
  return false;
}

function mentionsOf(sentences: readonly Parsed[]): Mention[] {
  const mentions: Mention[] = [];
  for (const sentence of sentences) {
    if ((sentence.layers & BLOC) === 0) continue;
    for (const chunk of sentence.chunks) {
      if (chunk.kind === 'bloc' && !chunk.bloc.bare)
        mentions.push({ sentence: sentence.index, name: chunk.bloc, inRole: false });
      if (chunk.kind === 'role' && chunk.role.bloc)
        mentions.push({ sentence: sentence.index, name: chunk.role.bloc, inRole: true });
    }
  }
  return mentions;
}

const AWARD = layerBits('award');
const ROLE = layerBits('role');
const CUE = layerBits('cue');
const BLOC = layerBits('bloc');
const PLACE = layerBits('place');

/** What tells a bloc from others. */
interface BlocKey {
  readonly kind: 'khoi' | 'cum';
  readonly number: string | null;
  readonly sure: boolean;
  /** Its words without "khối thi đua các" and the places that all blocs of a province share. */
  readonly words: ReadonlySet<string>;
  /** What stands before its number: "Cụm thi đua | Tiểu học | số 1" is not "Cụm thi đua THCS số 1". */
  readonly before: ReadonlySet<string>;
  /** The words of its gloss: "Cụm thi đua số 3 (Cụm các đơn vị hầm lò)" is "Cụm thi đua khối hầm lò" too. */
  readonly gloss: ReadonlySet<string>;
  /** Its words without their marks. */
  readonly plain: string;
  /** Letters of the abbreviations in it, and first letters of all its words. */
  readonly letters: string;
  readonly initials: string;
  /** Sentence of a short heading without "thi đua", -1 for other mentions. */
  readonly heading: number;
  readonly sentence: number;
}

function keyOf(scan: Scan, mention: Mention, sentences: readonly Parsed[]): BlocKey {
  const { name } = mention;
  const words = new Set<string>();
  const before = new Set<string>();
  const gloss = new Set<string>();
  let letters = '';
  let initials = '';
  for (let i = name.from; i < name.to; i++) {
    if (scan.has(i, PUNCTUATION) || (scan.layers(i) & PLACE) !== 0) continue;
    const spelt = foldCase(scan.slice(i, i + 1));
    // "07 tỉnh" and "7 tỉnh"
    const word = scan.has(i, NUMBER) ? String(Number(spelt)) : spelt;
    const society = word === 'xã' && scan.word(i + 1) === 'hội';
    if (COMMON.has(word) && !society && !(TERRITORIES.has(word) && scan.word(i - 1) === 'các')) continue;
    // Of a name that describes, the gloss may speak of others: "Cụm các tỉnh ven biển (Cụm số 2 Trung ương Đoàn)".
    if (i < name.stem || name.number !== null) words.add(word);
    if (i < name.stem - 1 && name.number !== null && !scan.has(i, NUMBER)) before.add(word);
    if (i >= name.stem) gloss.add(word);
    initials += word[0];
    if (scan.has(i, ALL_CAPS)) letters += word;
  }
  const { sentence } = mention;
  const short = sentences[sentence].to - sentences[sentence].from < 20;
  return {
    kind: name.kind,
    number: name.number,
    sure: name.sure,
    words,
    before,
    gloss,
    plain: plainKey([...words].join(' ')),
    letters,
    initials,
    heading: !name.sure && short ? sentence : -1,
    sentence,
  };
}

const TERRITORIES = new Set(['xã', 'huyện', 'phường', 'tỉnh']);
const COMMON = new Set('khối cụm thi đua tđ tđkt các của và số tỉnh huyện thành phố thị xã thuộc trực'.split(' '));

function sameBloc(a: BlocKey, b: BlocKey): boolean {
  if (a.number !== null && b.number !== null)
    return (
      a.number === b.number &&
      a.kind === b.kind &&
      !(a.before.size > 0 && b.before.size > 0 && shares(a.before, b.before) === 0)
    );
  if (glosses(a, b) || glosses(b, a)) return true;
  if (isOpposite(a.words, b.words)) return false;
  const shared = shares(a.words, b.words);
  const smaller = Math.min(a.words.size, b.words.size);
  const described = a.number === null && b.number === null && a.kind === b.kind;
  if (described && smaller > 0 && shared === smaller) return true;
  // "Nam Bộ" and "Nam Bô": a mark more or less
  if (described && a.words.size === b.words.size && a.plain === b.plain) return true;
  const numbered = (a.number === null) !== (b.number === null);
  if (smaller > 1 && shared / (a.words.size + b.words.size - shared) >= (numbered ? 0.75 : 0.6)) return true;
  return headsSection(a, b) || abbreviates(a, b) || abbreviates(b, a);
}

/** "khu vực phía Bắc" and "khu vực phía Nam": alike in all but where they lie. */
const isOpposite = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  OPPOSITES.some((word) => a.has(word) && !b.has(word)) && OPPOSITES.some((word) => b.has(word) && !a.has(word));
const OPPOSITES = [
  'bắc',
  'nam',
  'đông',
  'tây',
  'trung',
  'trên',
  'dưới',
  'trong',
  'ngoài',
  'mầm',
  'tiểu',
  'thcs',
  'thpt',
];

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared;
}

/** All that the one says without a number stands in the gloss of the other. */
const glosses = (a: BlocKey, b: BlocKey): boolean =>
  a.number !== null && b.number === null && b.words.size > 1 && shares(a.gloss, b.words) === b.words.size;

/** A heading "Khối MTTQ và các đoàn thể: …" speaks of the bloc that its first sentence names in full. */
const headsSection = (a: BlocKey, b: BlocKey): boolean =>
  a.heading >= 0 && b.sure && a.kind === b.kind && b.sentence > a.heading && b.sentence - a.heading <= 2;

/** "Khối thi đua KHCN-KT" after "Khối thi đua Khoa học - Công nghệ, Kinh tế". */
const abbreviates = (short: BlocKey, long: BlocKey): boolean =>
  short.letters.length >= 3 &&
  (long.initials.startsWith(short.letters.slice(0, 4)) || long.initials.includes(short.letters));
