import { layerBits, type Scan } from '../lexicon/scan.js';
import type { BlocName } from '../names/bloc.js';
import type { PersonList } from '../names/person-list.js';
import { parseRole } from '../names/role.js';
import { CLOSE, COLON, COMMA, OPEN } from '../text/marks.js';
import { CAPITAL, NUMBER, PUNCTUATION } from '../text/tokens.js';
import { dividesIntoBlocs } from './division.js';
import type { Parsed } from './passage.js';

const AWARD = layerBits('award');
const ROLE = layerBits('role');
const CUE = layerBits('cue');
const BLOC = layerBits('bloc');

/** One place where the text names a bloc. */
export interface Mention {
  readonly sentence: number;
  readonly name: BlocName;
  /** Inside a role: "Trưởng Khối thi đua số 3" speaks of the bloc without turning to it. */
  readonly inRole: boolean;
}

/** All mentions, in the order of the text. */
export function mentionsOf(scan: Scan, sentences: readonly Parsed[]): Mention[] {
  const mentions: Mention[] = [];
  for (const sentence of sentences) {
    if ((sentence.layers & BLOC) === 0) continue;
    for (const chunk of sentence.chunks) {
      if (chunk.kind === 'bloc' && !chunk.bloc.bare)
        mentions.push({ sentence: sentence.index, name: chunk.bloc, inRole: false });
      if (chunk.kind === 'role' && chunk.role.bloc)
        mentions.push({ sentence: sentence.index, name: chunk.role.bloc, inRole: true });
      if (chunk.kind === 'persons')
        for (const name of blocsLed(scan, chunk.list)) mentions.push({ sentence: sentence.index, name, inRole: true });
    }
  }
  return mentions;
}

/** "ông Tô Hải, đại diện Trưởng | Khối thi đua số 3": blocs that stand in nothing but the titles of persons. */
function blocsLed(scan: Scan, { persons }: PersonList): BlocName[] {
  const blocs: BlocName[] = [];
  for (const { titles } of persons)
    for (const { from, to } of titles)
      for (let i = from; i < to; i++) {
        const role = parseRole(scan, i, to);
        if (role?.bloc) blocs.push(role.bloc);
        if (role) i = role.to - 1;
      }
  return blocs;
}

/**
 * "Cụm | số 2", "Cụm 2 | gồm", "Cụm 2 do huyện Bến Đá làm | cụm trưởng", "Cụm 2 | :", or a line of its own: blocs where the text
 * speaks of "các cụm thi đua".
 */
export const isNumbered = (scan: Scan, { name, sentence }: Mention, sentences: readonly Parsed[]): boolean =>
  name.number !== null &&
  (scan.word(name.from + 1) === 'số' ||
    INCLUDES.has(scan.word(name.to)) ||
    (sentences[sentence].layers & ROLE) !== 0 ||
    opensList(scan, name, sentences[sentence]));

/** "Khối 2 (Khối nội chính)", "II. Cụm 2:" */
const opensList = (scan: Scan, name: BlocName, { from, to }: Parsed): boolean =>
  name.from - from <= 2 &&
  scan.has(name.from, CAPITAL) &&
  (scan.mark(name.to) === COLON || name.to >= to || (name.to === to - 1 && scan.has(name.to, PUNCTUATION)));

/** "1. Khối các xã, thị trấn | (37 đơn vị)": a line of its own that says how many belong to it. */
export function isCountedLine(scan: Scan, { name, sentence }: Mention, sentences: readonly Parsed[]): boolean {
  const { from, to, chunks } = sentences[sentence];
  if (name.from - from > 3 || !scan.has(name.from, CAPITAL) || scan.mark(name.to) !== OPEN) return false;
  const count = chunks.find((chunk) => chunk.from === name.to + 1);
  return count?.kind === 'count' && count.count.of === 'org' && to - count.to <= 2;
}

/**
 * "1. Khối Nông - Lâm - Thủy lợi: …", "2. Khối các tổ chức xã hội 1 (06 đơn vị): …": lines of a list that open with a bloc and go on
 * with who is in it; two at least, or one whose next line says who leads it, as a line alone may be about anything.
 */
export function listedBlocs(
  scan: Scan,
  mentions: readonly Mention[],
  sentences: readonly Parsed[],
): ReadonlySet<Mention> {
  let divided: boolean | null = null;
  const listed = mentions.filter(({ name, inRole, sentence }) => {
    if (inRole || !scan.has(name.from, CAPITAL)) return false;
    const { from, to, zone, chunks } = sentences[sentence];
    // "Điều 1. Thành lập | Khối Nội chính gồm …"
    const made = scan.word(name.from - 1) === 'lập' && scan.word(name.from - 2) === 'thành' && name.from - from < 7;
    if (name.from - from > 3 && !made) return false;
    // "2. Khối Nội chính gồm: …", "II. KHỐI NỘI CHÍNH" where the paper has said that it divides units into blocs
    if (zone !== 'title' && (name.to >= to || includesAt(scan, name.to))) {
      divided ??= sentences.some((s) => (s.layers & BLOC) !== 0 && dividesIntoBlocs(scan, s.from, s.to));
      if (divided) return true;
    }
    if (name.from - from > 3 || name.to >= to) return false;
    if (scan.mark(name.to) === COLON) return true;
    if (scan.mark(name.to) !== OPEN) return false;
    const count = chunks.find((chunk) => chunk.from === name.to + 1);
    return count?.kind === 'count' && count.count.of === 'org' && scan.mark(count.to + 1) === COLON;
  });
  if (listed.length > 1) return tellsGuests(scan, sentences[listed[0]!.sentence - 1]) ? NONE : new Set(listed);
  const [only] = listed;
  // "Khối Tổng hợp: Sở Tài chính (Khối trưởng), Sở Tư pháp (Khối phó)."
  const own = only && (sentences[only.sentence].layers & ROLE) !== 0 && leads(sentences[only.sentence], only);
  if (own) return new Set(listed);
  const next = only ? sentences[only.sentence + 1] : undefined;
  return next?.chunks.find(({ kind }) => kind !== 'mark')?.kind === 'role' ? new Set(listed) : NONE;
}

/** Some unit stands right behind the colon, and a role of a bloc behind it. */
function leads({ chunks }: Parsed, { name }: Mention): boolean {
  const first = chunks.findIndex(({ from }) => from > name.to);
  return chunks[first]?.kind === 'units' && chunks.slice(first).some(({ kind }) => kind === 'role');
}

/** "Khối Ngoại: | Khoa Ngoại tổng hợp | (Trưởng khối)": who leads is a room of one house, which has no blocs that compete. */
export const ofRooms = (scan: Scan, { sentence }: Mention, sentences: readonly Parsed[]): boolean =>
  sentences[sentence].chunks.some(({ kind, from }) => kind === 'units' && ROOMS.has(scan.word(from)));
const ROOMS = new Set(['khoa', 'phòng', 'tổ', 'lớp', 'bộ', 'đội']);

/** "gồm", "bao gồm", "có 03 đơn vị", with a comma or without, in brackets or not; "(03 đơn vị), gồm". */
function includesAt(scan: Scan, at: number): boolean {
  const bracket = scan.mark(at) === OPEN;
  const i = scan.mark(at) === COMMA || bracket ? at + 1 : at;
  if (bracket && scan.has(i, NUMBER)) return scan.kind('count', i + 1) === 'org';
  return INCLUDES.has(scan.word(i)) || (scan.word(i) === 'có' && scan.has(i + 1, NUMBER));
}
const NONE: ReadonlySet<Mention> = new Set();

/** "Thành phần tham dự:", "Khách mời:": whom a gathering has, sorted, over "- Khối Đảng: Văn phòng Tỉnh ủy". */
export function tellsGuests(scan: Scan, above: Parsed | undefined): boolean {
  if (!above || scan.mark(above.to - 1) !== COLON) return false;
  for (let i = above.from; i < above.to; i++) if (GUESTS.has(scan.word(i))) return true;
  return false;
}
const GUESTS = new Set(['dự', 'mời', 'khách']);

/** "Khối Kinh tế kỹ thuật | tổng kết tại …", "Khối các huyện, thị xã | họp": in a text of blocs, one that does what blocs do. */
export const meets = (scan: Scan, { name, inRole }: Mention): boolean =>
  !inRole &&
  scan.has(name.from, CAPITAL) &&
  (scan.kind('cue', name.to) === 'review' ||
    (MEETS.has(`${scan.word(name.to)} ${scan.word(name.to + 1)}`) && scan.word(name.to + 2) !== 'hợp') ||
    scan.word(name.to) === 'họp');
const MEETS = new Set(['ký giao', 'ký kết', 'bình xét', 'bình bầu', 'sơ kết', 'tổng kết']);

/** "báo cáo thi đua của | Khối 9 |", "phong trào thi đua của | Khối 9 |": whose emulation it is, where the text tells of who leads blocs. */
export const emulates = (scan: Scan, { name }: Mention): boolean =>
  scan.has(name.from, CAPITAL) && scan.word(name.from - 1) === 'của' && scan.pairAt(name.from - 3) === 'thi đua';

/** "gồm", "bao gồm" */
export const INCLUDES: ReadonlySet<string> = new Set(['gồm', 'bao']);

/**
 * "Tổng kết công tác thi đua | Khối các cơ quan Trung ương", "dẫn đầu phong trào thi đua | Khối 01": the sentence says of
 * what kind the bloc is, and that it meets, signs, is led or ranked.
 */
export function competes(scan: Scan, { from, to, layers }: Parsed): boolean {
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

/** "Khối trưởng | Khối Nội chính: Sở Y tế": a role whose bloc is named, of a unit and no title of a person. */
export const isGivenRole = (scan: Scan, { name, inRole, sentence }: Mention, sentences: readonly Parsed[]): boolean =>
  inRole &&
  scan.has(name.from, CAPITAL) &&
  sentences[sentence].chunks.some((chunk) => chunk.kind === 'role' && chunk.role.bloc?.from === name.from) &&
  sentences[sentence].chunks.some((chunk) => chunk.kind === 'units');

/** "tặng Cờ thi đua cho: Sở Y tế | (Khối các sở) | ; …": of whom it is told in brackets that a bloc holds. */
export function isReceivers(scan: Scan, { name, sentence }: Mention, sentences: readonly Parsed[]): boolean {
  const { layers, chunks } = sentences[sentence];
  if ((layers & AWARD) === 0 || scan.mark(name.from - 1) !== OPEN || scan.mark(name.to) !== CLOSE) return false;
  return chunks.some((chunk) => chunk.kind === 'units' && chunk.to === name.from - 1);
}

/** "Sở Y tế, dẫn đầu | Khối các cơ quan nội chính", "trong đó | Khối Nội chính | có Công an tỉnh": where awards go by blocs. */
export function isLedOrHas(scan: Scan, { name, inRole, sentence }: Mention, sentences: readonly Parsed[]): boolean {
  if (inRole || !scan.has(name.from, CAPITAL)) return false;
  if (scan.word(name.from - 2) === 'dẫn' && scan.word(name.from - 1) === 'đầu') return true;
  const { layers, chunks } = sentences[sentence];
  const has = (layers & AWARD) !== 0 && scan.word(name.to) === 'có';
  return has && chunks.some(({ kind, from }) => kind === 'units' && from === name.to + 1);
}

export function saysBlocs(scan: Scan): boolean {
  for (let i = 0; i < scan.tokens.count; i++)
    if (
      (scan.layers(i) & BLOC) !== 0 &&
      (scan.at('bloc', i)?.traits?.sure === true || signsPact(scan, i) || emulate(scan, i))
    )
      return true;
  return false;
}

/** "kết quả bình xét thi đua (của) các | khối năm 2027"; not "các | khối phố", "các | khối năm học 2027 - 2028" */
function emulate(scan: Scan, at: number): boolean {
  if (scan.word(at - 1) !== 'các' || (scan.word(at) !== 'cụm' && scan.word(at) !== 'khối')) return false;
  const last = BETWEEN.has(scan.word(at - 2)) ? at - 3 : at - 2;
  const dated = scan.word(at + 1) === 'năm' && scan.has(at + 2, NUMBER);
  return dated && scan.word(last) === 'đua' && scan.word(last - 1) === 'thi';
}
const BETWEEN = new Set(['của', 'giữa', 'tại', 'ở', 'trong']);

/** "ký kết giao ước thi đua năm 2028 giữa hai | cụm": those that sign a pact of emulation with each other. */
function signsPact(scan: Scan, at: number): boolean {
  if (!SEVERAL.has(scan.word(at - 1)) || (scan.word(at) !== 'cụm' && scan.word(at) !== 'khối')) return false;
  for (let i = at - 1; i > 0 && at - i < PACT; i--)
    if (scan.word(i) === 'ước' && scan.word(i - 1) === 'giao') return scan.word(i + 1) === 'thi';
  return false;
}
const SEVERAL = new Set(['hai', 'ba', 'bốn', 'các', '2', '3', '4']);
const PACT = 10;

/** "Xã sẽ tham gia | Cụm thi đua các xã vùng cao khi có quyết định": no bloc yet. */
export function isPlanned(scan: Scan, at: number): boolean {
  const [first, second] = [scan.word(at - 2), scan.word(at - 1)];
  const enters =
    (first === 'tham' && second === 'gia') ||
    (first === 'gia' && second === 'nhập') ||
    (first === 'thành' && second === 'lập');
  return enters && (scan.word(at - 3) === 'sẽ' || scan.word(at - 4) === 'sẽ');
}

/** "10 tập thể dẫn đầu | Khối thi đua của các huyện": one bloc has one leader, and so each huyện has one of its own. */
export function isOfMany(scan: Scan, { from, number }: BlocName): boolean {
  if (number !== null || scan.word(from - 2) !== 'dẫn' || scan.word(from - 1) !== 'đầu') return false;
  if (scan.kind('count', from - 4) !== 'org' || scan.size('count', from - 4) !== 2) return false;
  const counted = from - 5;
  return scan.has(counted, NUMBER) && Number(scan.slice(counted, counted + 1)) >= FEWEST_OF_MANY;
}
/** First, second and third of one bloc may all be told to lead it. */
const FEWEST_OF_MANY = 5;

/**
 * What other blocs are told by: "Thực hiện Quyết định số 12 về việc tổ chức | Khối thi đua các sở, …, Khối thi đua số 4 ký
 * giao ước", "Cụm thi đua số 1 | trong Cụm thi đua các tỉnh miền núi", "Tiểu khối Kinh tế | thuộc Khối thi đua các sở".
 */
export function isAside(scan: Scan, { from, zone, chunks }: Parsed, { name }: Mention): boolean {
  if (zone !== 'body') return false;
  const before = scan.word(name.from - 1);
  const outer = before === 'trong' || before === 'thuộc';
  // "Tiểu khối Kinh tế thuộc | Khối thi đua các sở"
  const inner = before === 'thuộc' && chunks.some((c) => c.kind === 'bloc' && !c.bloc.bare && c.to === name.from - 1);
  if (inner) return true;
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

/**
 * "Khối 12 gồm 8 lớp: 12A1, 12A2", "học sinh Khối 9": a year of a school, in a text where such words stand beside one of them. "Khối
 * số 5" and "Khối thi đua 5" are none.
 */
export function isYearOfSchool(scan: Scan, { name }: Mention, { from, to }: Parsed): boolean {
  if (!mayBeYear(scan, name)) return false;
  for (let i = from; i < to; i++) {
    if (scan.word(i) === 'lớp' && (scan.has(i - 1, NUMBER) || CLASS.test(scan.slice(i + 1, i + 2)))) return true;
    if (scan.word(i) === 'học' && scan.word(i + 1) === 'sinh' && i + 2 === name.from) return true;
  }
  return false;
}
const CLASS = /^\d{1,2}\p{Lu}?\d*$/u;

export const mayBeYear = (scan: Scan, { number, sure, from, to }: BlocName): boolean =>
  !sure && number !== null && to === from + 2 && scan.word(from) === 'khối' && Number(number) <= LAST_YEAR;
const LAST_YEAR = 12;
