import type { Scan } from '../../../lexicon/scan.js';
import { parseAmount } from '../../../names/count.js';
import { isGivingUnit } from '../../../names/granter.js';
import { unitHead } from '../../../names/unit-head.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { COMMA, DASHES } from '../../../text/marks.js';
import { CAPITAL, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { entryAt } from '../../entry.js';
import { type Element, isMark, newElement, wordOf } from './element.js';
import type { Item } from './item.js';
import { besideParent, nextCount } from './next-count.js';
import { pastTrade } from './trade-before.js';

/** Joins groups that a comma, "và" or "cùng" holds together; what describes a count ("2 cá nhân khác") goes with it. */
export function grouped(scan: Scan, elements: readonly Element[]): Element[] {
  const joined: Element[] = [];
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i];
    if (element.kind !== 'group') {
      joined.push(element);
      continue;
    }
    let { items, to } = element;
    const before = entryAt(elements, i - 1);
    // "cho 3 tập thể tiêu biểu và 2 cá nhân", "tặng bằng khen 14 tổ khai thác và 70 công nhân"
    const given = wordOf(scan, before) === 'cho' || before?.kind === 'award';
    for (;;) {
      const names = namesInBracket(scan, elements, i, items);
      if (names) {
        items = [...items.slice(0, -1), ...names.items];
        to = elements[names.index].to;
        i = names.index;
      }
      const direct = nextOfGroup(scan, elements, i, items);
      const next = direct < 0 && given ? nextCount(scan, elements, i, items) : direct;
      const beside = next < 0 && given ? besideParent(scan, elements, i, items) : null;
      if (beside) {
        items = [...items, ...beside.items];
        to = elements[beside.index].to;
        i = beside.index;
        continue;
      }
      if (next < 0) break;
      const more = elements[next] as Extract<Element, { kind: 'group' }>;
      // "Sở Y tế (Khối thi đua số 1), Sở Nội vụ (…)"
      items = withPlace(scan, items, elements[i + 1]);
      const bloc = blocIn(elements[i + 1]);
      if (bloc) items = [...items.slice(0, -1), { ...items[items.length - 1], bloc: bloc.from }];
      // "ông Tô Hải, Phòng Thi đua Sở Nội vụ": where he works; "gia đình ông Hải, thôn Đông": where they live.
      const works =
        items[items.length - 1].kind !== 'org' &&
        items[items.length - 1].count === null &&
        isMark(elements[next - 1], ',');
      if (!(works && more.items.every((item) => item.kind === 'org' && item.count === null)))
        items = [...items, ...more.items];
      to = more.to;
      i = next;
    }
    items = withPlace(scan, items, elements[i + 1]);
    const giver = elements[i + 1]?.kind === 'verb' ? giverAtEnd(scan, elements[i + 1], items) : null;
    if (giver) {
      const others = items[items.length - 2];
      joined.push(newElement('group', element.from, others.to, items.slice(0, -1)));
      joined.push(newElement('filler', others.to, giver.from, null));
      joined.push(newElement('group', giver.from, giver.to, [giver]));
    } else joined.push(newElement('group', element.from, to, items));
  }
  return joined;
}

/** "xã An Ninh | (huyện Quảng Ninh)": which of that name it is, the last of the names before the bracket. */
function withPlace(scan: Scan, items: readonly Item[], bracket: Element | undefined): readonly Item[] {
  const last = items[items.length - 1];
  if (bracket?.kind !== 'bracket' || last.kind !== 'org' || last.count !== null || last.full !== null) return items;
  const places = bracket.inside.every((e) => e.kind === 'group' || isMark(e, ','));
  const [first] = bracket.inside;
  if (!places || first?.kind !== 'group' || !isTerritory(scan.kind('unit', first.from)) || last.to !== bracket.from)
    return items;
  return [...items.slice(0, -1), { ...last, full: scan.slice(last.from, bracket.to) }];
}

/** The bloc that stands alone in a bracket. */
export function blocIn(element: Element | undefined): Element | undefined {
  const inside = element?.kind === 'bracket' ? element.inside : [];
  return inside.length === 1 && inside[0].kind === 'bloc' ? inside[0] : undefined;
}

/** "cho Trường THPT Lê Lợi | và UBND tỉnh | tặng": the last of several that gives, where those before it do not. */
function giverAtEnd(scan: Scan, next: Element, items: readonly Item[]): Item | null {
  if (next.kind !== 'verb' || next.verb !== 'give' || items.length < 2) return null;
  const givers = items.map((item) => item.kind === 'org' && item.count === null && isGivingUnit(scan, item.from));
  return givers.findIndex((gives) => gives) === items.length - 1 ? items[items.length - 1] : null;
}

/** "2 tập thể (Đội 1, Đội 3)": the bracket names whom the count means. */
function namesInBracket(
  scan: Scan,
  elements: readonly Element[],
  i: number,
  items: readonly Item[],
): { items: readonly Item[]; index: number } | null {
  if (items[items.length - 1].count === null) return null;
  // "hai bác sĩ | Nguyễn Khoa Diệp, Hồ Thị A"; "5 cán bộ | Sở Y tế" are of the department.
  const beside = elements[i + 1];
  const last = items[items.length - 1];
  if (beside?.kind === 'group' && beside.items.every((item) => item.count === null)) {
    // "30 hộ gia đình | xã Bến Đá", "30 gia đình | CCB": where they live, or of whom
    const homes = last.kind === 'household' && (last.count ?? 0) > 1;
    const staff =
      (last.kind === 'person' || homes) &&
      beside.items.every(
        (item) => item.kind === 'org' && (!item.unknown || PEOPLE.has(scan.slice(item.from, item.to))),
      );
    // "02 tập thể | HĐND tỉnh: Ban A; Tổ B": two of it; "2 đơn vị | Thuế tỉnh | còn lại": of that kind
    const ended =
      isMark(elements[i + 2], ':') || (scan.word(beside.to) === 'còn' && scan.word(beside.to + 1) === 'lại');
    const parts = last.kind === 'org' && (last.count ?? 0) > 1 && beside.items.length === 1 && ended;
    return { items: staff || parts ? [last] : beside.items, index: i + 1 };
  }
  const index = nounEnd(scan, elements, describedEnd(scan, elements, i + 1));
  const bracket = elements[index];
  const [first] = bracket?.kind === 'bracket' ? bracket.inside : [];
  const all = bracket?.kind === 'bracket' ? namesIn(scan, bracket.inside) : [];
  if (all.length === last.count && all.length > 1) return { items: all, index };
  const bare = bracket?.kind === 'bracket' ? bareNames(scan, last, bracket) : null;
  if (bare) return { items: bare, index };
  const kinds = bracket?.kind === 'bracket' ? kindsIn(scan, bracket.inside, last.count ?? 0) : null;
  if (kinds) return { items: kinds, index };
  const some = bracket?.kind === 'bracket' ? namesAndOthers(scan, bracket.inside, last.count ?? 0) : null;
  if (some) return { items: some, index };
  // "04 xã | (Thường trực Hội đồng)"
  const lone = first?.kind === 'group' && first.items.length === 1 && (last.count ?? 0) > 2;
  const named = first?.kind === 'group' && !lone && first.items.every((item) => item.count === null);
  return named ? { items: parted(scan, first.items, items[items.length - 1].count ?? 0), index } : null;
}

/** "4 tập thể | (Sở Y tế, Sở Nội vụ và 2 đơn vị khác)": some by name, and how many more, which make up the sum; null for others. */
function namesAndOthers(scan: Scan, inside: readonly Element[], sum: number): readonly Item[] | null {
  const others = inside.at(-1);
  const items = receiversIn(scan, others && wordOf(scan, others) === 'khác' ? inside.slice(0, -1) : inside);
  const named = items.filter(({ count }) => count === null).length;
  const total = items.reduce((all, { count }) => all + (count ?? 1), 0);
  return named > 0 && named < items.length && total === sum ? items : null;
}

/** "131 trường hợp | (46 tập thể, 85 cá nhân)": how many of each kind, where they make up the sum; null for others. */
function kindsIn(scan: Scan, inside: readonly Element[], sum: number): readonly Item[] | null {
  const items = receiversIn(scan, inside);
  const total = items.reduce((all, { count }) => all + (count ?? Number.NaN), 0);
  return items.length > 1 && total === sum ? items : null;
}

/** "2 phòng | (Tham mưu, Chính trị)": as many as are counted, each with the noun that it leaves out; null for others. */
function bareNames(scan: Scan, counted: Item, bracket: Extract<Element, { kind: 'bracket' }>): readonly Item[] | null {
  const noun = counted.to - 1;
  if (counted.kind !== 'org' || (counted.count ?? 0) < 2 || unitHead(scan, noun)?.to !== counted.to) return null;
  const names: Item[] = [];
  let from = bracket.from + 1;
  for (let i = from; i < bracket.to; i++) {
    const ends = i === bracket.to - 1 || scan.mark(i) === COMMA || scan.word(i) === 'và';
    if (!ends && scan.has(i, NUMBER | PUNCTUATION) && !DASHES.has(scan.mark(i))) return null;
    if (!ends) continue;
    if (i === from || !scan.has(from, CAPITAL) || i - from > LONGEST_NAME) return null;
    names.push({ ...counted, from, to: i, count: null, full: `${capitalised(scan, noun)} ${scan.slice(from, i)}` });
    from = i + 1;
  }
  return names.length === counted.count ? names : null;
}
const LONGEST_NAME = 6;
const capitalised = (scan: Scan, at: number): string => {
  const word = scan.slice(at, at + 1);
  return word[0].toUpperCase() + word.slice(1);
};

/** Past the rest of the noun that is counted, where a bracket follows: "03 trạm | y tế (…)". */
function nounEnd(scan: Scan, elements: readonly Element[], at: number): number {
  let i = at;
  while (i - at < 5 && elements[i]?.kind === 'word' && !scan.has(elements[i].from, CAPITAL | NUMBER)) i++;
  return elements[i]?.kind === 'bracket' ? i : at;
}

/** Who stands in the bracket, where it holds nothing but names. */
export function namesIn(scan: Scan, inside: readonly Element[]): readonly Item[] {
  const items = receiversIn(scan, inside);
  return items.every((item) => item.count === null) ? items : [];
}

/** Whom a bracket names and counts, where it holds nothing else: "Sở Y tế, Sở Nội vụ", "46 tập thể và 85 cá nhân". */
function receiversIn(scan: Scan, inside: readonly Element[]): readonly Item[] {
  const plain = (e: Element): boolean => e.kind === 'group' || isMark(e, ',', ';') || wordOf(scan, e) === 'và';
  if (!inside.every(plain)) return [];
  return inside.flatMap((element) => (element.kind === 'group' ? element.items : []));
}

/** "3 tập thể (Phòng Kinh doanh, | Xí nghiệp 1, Đội 2)": a unit and one beside it rather than above it, where the count says so. */
function parted(scan: Scan, items: readonly Item[], count: number): readonly Item[] {
  if (items.length >= count) return items;
  const parts = items.flatMap((item) => {
    const commas: number[] = [];
    if (item.kind === 'org' && item.full === null)
      for (let i = item.from + 1; i < item.to - 1; i++)
        if (scan.mark(i) === COMMA && unitHead(scan, i + 1) !== null) commas.push(i);
    const starts = [item.from, ...commas.map((i) => i + 1)];
    return starts.map((from, i) => ({ ...item, from, to: commas[i] ?? item.to }));
  });
  return parts.length === count ? parts : items;
}

/** Index of the group that goes on with the one at `i`, -1 for none. */
function nextOfGroup(scan: Scan, elements: readonly Element[], i: number, items: readonly Item[]): number {
  let at = i + 1;
  const last = items[items.length - 1];
  if (last.count !== null) at = describedEnd(scan, elements, at);
  const bracket = elements[at];
  // "Sở Y tế (Cờ thi đua), …": what the bracket says is said of this one alone.
  if (bracket?.kind === 'bracket' && !bracket.inside.some(({ kind }) => kind === 'award')) at++;
  // "huyện Nam Lũng 8/9 phiếu và huyện Tân Khê"
  const votes = votesEnd(scan, elements, at);
  if (votes > at && (isVote(scan, elements[votes - 1]) || sharesVotes(scan, elements, at, votes))) at = votes;
  if (last.kind === 'org') at = pastLeader(scan, elements, at);
  else if (last.count === null) at = pastSeat(scan, elements, at);
  const separated = at;
  // "vợ chồng | ông Tô Hải - bà Hà Nhàn |"
  const couple = last.kind === 'person' && wordOf(scan, entryAt(elements, i - 1)) === 'chồng';
  if (isMark(elements[at], ',') || (couple && isMark(elements[at], '-', '–'))) at++;
  // "Sở Y tế | cùng với | Sở Nội vụ"
  if (wordOf(scan, elements[at]) === 'cùng' && wordOf(scan, elements[at + 1]) === 'với') at += 2;
  else if (['và', 'cùng'].includes(wordOf(scan, elements[at])) || isLastWith(scan, elements, at)) at++;
  // "và tập thể Phòng A", "và đơn vị Sở B"
  if (at > separated) while (COLLECTIVE.has(wordOf(scan, elements[at]))) at++;
  // "…, vợ chồng | ông Tô Hải"
  if (at > separated && wordOf(scan, elements[at]) === 'vợ' && wordOf(scan, elements[at + 1]) === 'chồng') at += 2;
  // "và điều dưỡng trưởng | Mã Thị Nga"
  const works = at > separated ? pastOccupation(scan, elements, at) : at;
  // "Chi cục Thống kê Bến Đá và | điều tra viên | Hà Nhàn": behind a unit only what is surely somebody's work
  const worker = works > at && WORKERS.has(wordOf(scan, elements[works - 1]));
  if (at > separated && (worker || items[items.length - 1].kind === 'person')) at = works;
  // "và ngư dân | Lò Văn Sáng"
  else if (at > separated) at = pastKind(scan, elements, at);
  // "và hai | bác sĩ A, B"
  if (at > separated && isAmount(scan, elements[at])) at = pastCounted(scan, elements, at);
  if (at === separated) return -1;
  const next = elements[at];
  if (next?.kind !== 'group') return -1;
  // "…, Tổng LĐLĐ tặng": the next clause has a giver of its own; "2 tập thể, 3 cá nhân đề nghị tặng" has none.
  const after = elements[at + 1];
  const opensClause =
    after?.kind === 'verb' && (after.verb === 'give' || after.verb === 'propose') && at - separated === 1;
  const counted = next.items.every((item) => item.count !== null);
  return opensClause && !counted && isMark(elements[separated], ',') ? -1 : at;
}

/** "hai | bác sĩ A, B", "2 học trò | A, B": past a number and what they are, where as many persons are named; `at` for others. */
function pastCounted(scan: Scan, elements: readonly Element[], at: number): number {
  if (elements[at + 1]?.kind === 'group') return at + 1;
  let end = at + 1;
  while (end - at <= LONGEST_KIND && elements[end]?.kind === 'word' && !scan.has(elements[end].from, CAPITAL | NUMBER))
    end++;
  const group = elements[end];
  if (
    end === at + 1 ||
    group?.kind !== 'group' ||
    !group.items.every(({ kind, count }) => kind === 'person' && count === null)
  )
    return at;
  return parseAmount(scan, elements[at].from, elements[at].to)?.value === group.items.length ? end : at;
}
const LONGEST_KIND = 3;

/** "bà Hà Nhàn, Tham tán Đại sứ quán Lào | tại Việt Nam | và 3 cán bộ": past where somebody serves, up to "và"; `at` for others. */
function pastSeat(scan: Scan, elements: readonly Element[], at: number): number {
  if (wordOf(scan, elements[at]) !== 'tại') return at;
  let i = at + 1;
  while (i - at < 4 && elements[i]?.kind === 'word' && scan.has(elements[i].from, CAPITAL)) i++;
  return i > at + 1 && wordOf(scan, elements[i]) === 'và' ? i : at;
}
/** "Ban chuyên án 12 | do Phòng A chủ trì |, Đội B": past who runs the one before, up to the comma of the next; `at` for others. */
function pastLeader(scan: Scan, elements: readonly Element[], at: number): number {
  if (wordOf(scan, elements[at]) !== 'do' || elements[at + 1]?.kind !== 'group') return at;
  let i = at + 2;
  while (i - at < 5 && elements[i]?.kind === 'word' && !scan.has(elements[i].from, CAPITAL | NUMBER)) i++;
  return i > at + 2 && isMark(elements[i], ',') && elements[i + 1]?.kind === 'group' ? i : at;
}
/** "Sở Y tế | với | Sở Nội vụ.": the last of those who are named, and nothing behind. */
function isLastWith(scan: Scan, elements: readonly Element[], at: number): boolean {
  const [named, after] = [elements[at + 1], elements[at + 2]];
  if (wordOf(scan, elements[at]) !== 'với' || named?.kind !== 'group') return false;
  return named.items.every(({ count }) => count === null) && (after === undefined || isMark(after, '.', ';'));
}
/** Past a word for what a person is that stands before the name; `at` where none does. */
export function pastKind(scan: Scan, elements: readonly Element[], at: number): number {
  const word = elements[at];
  if (word === undefined || word.kind === 'group' || scan.kind('count', word.from) !== 'person') return at;
  const name = word.from + scan.size('count', word.from);
  let i = at;
  while (elements[i] !== undefined && elements[i].from < name) i++;
  const group = elements[i];
  return group?.kind === 'group' && group.from === name && group.items[0].kind === 'person' ? i : at;
}

const COLLECTIVE = new Set(['tập', 'thể', 'đơn', 'vị']);

const isAmount = (scan: Scan, element: Element | undefined): boolean =>
  element?.kind === 'word' && (scan.has(element.from, NUMBER) || scan.kind('count', element.from) === 'number');

/** Past "5/5 phiếu", "98,5 điểm" beside a name. */
export function votesEnd(scan: Scan, elements: readonly Element[], at: number): number {
  if (!elements[at] || !scan.has(elements[at].from, NUMBER)) return at;
  let i = at;
  while (
    elements[i] &&
    ((elements[i].kind !== 'group' && scan.has(elements[i].from, NUMBER)) ||
      isMark(elements[i], '/', '%') ||
      isVote(scan, elements[i]))
  )
    i++;
  return i;
}
/** "Sở Y tế | 5/5 |, Sở Nội vụ 4/5": of as many votes as the next one, and more than half of them for both. */
function sharesVotes(scan: Scan, elements: readonly Element[], at: number, end: number): boolean {
  const next = isMark(elements[end], ',') || wordOf(scan, elements[end]) === 'và' ? end + 2 : 0;
  if (next === 0 || elements[next - 1]?.kind !== 'group') return false;
  const [own, other] = [votesOf(scan, elements, at), votesOf(scan, elements, next)];
  return own !== null && other !== null && own.all === other.all && [own, other].every(({ won, all }) => won * 2 > all);
}
function votesOf(scan: Scan, elements: readonly Element[], at: number): { won: number; all: number } | null {
  const end = votesEnd(scan, elements, at);
  if (end === at) return null;
  const [, won, all] = /^(\d{1,3}) ?\/ ?(\d{1,3})$/.exec(scan.slice(elements[at].from, elements[end - 1].to)) ?? [];
  return won !== undefined && Number(won) <= Number(all) ? { won: Number(won), all: Number(all) } : null;
}
const isVote = (scan: Scan, element: Element): boolean => ['phiếu', 'điểm'].includes(wordOf(scan, element));

/** "30 gia đình | CCB", "12 đại biểu | CCB": letters for people, and for nobody's name. */
const PEOPLE = new Set(['CCB', 'TNXP', 'NCT', 'CNVC', 'CNVCLĐ', 'CNLĐ']);

const WORKERS = new Set(['viên', 'dân', 'nhân', 'sĩ', 'sư', 'thợ']);

/** Past up to three words in lower case that say what the person behind them does: "thợ cạo | Điểu Krêh", "các cầu thủ | Tô Hải, Hà Như và Lê Thị Quý". */
export function pastOccupation(scan: Scan, elements: readonly Element[], at: number): number {
  const first = MANY.has(wordOf(scan, elements[at])) ? at + 1 : at;
  let i = first;
  while (i - first < 3 && elements[i]?.kind === 'word' && isOccupation(scan, elements[i])) i++;
  const group = elements[i];
  if (group?.kind !== 'group' || i === first) return first === at ? pastTrade(scan, elements, at) : at;
  const persons = first === at ? group.items[0].kind === 'person' : group.items.length > 1 && arePersons(scan, group);
  return persons ? i : at;
}
const MANY = new Set(['các', 'những']);

/** Persons, and names of two syllables that no grammar knows, each with a family name: "Tô Hải". */
const arePersons = (scan: Scan, { items }: { readonly items: readonly Item[] }): boolean =>
  items.every(
    ({ kind, count, unknown, from }) =>
      count === null && (kind === 'person' || (unknown && scan.kind('surname', from) === 'surname')),
  );

const isOccupation = (scan: Scan, { from, to }: Element): boolean =>
  to === from + 1 && !scan.has(from, CAPITAL | NUMBER) && scan.size('stop', from) === 0 && !LINKS.has(scan.word(from));
/** Also ", vợ | ông Tô Hải", ", con gái | bà Nhàn": whose kin it is, and none beside. */
const LINKS = new Set('cho của tại với và cùng do là vợ chồng con cha mẹ bố cháu em gái ruột'.split(' '));

/** Past "khác", "tiêu biểu", "thuộc Khối", "của tỉnh X" after a count. */
export function describedEnd(scan: Scan, elements: readonly Element[], at: number): number {
  let i = sortsEnd(scan, elements, at);
  for (let steps = 0; steps < 4; steps++) {
    const word = wordOf(scan, elements[i]);
    if (DESCRIBES.has(word)) i++;
    else if (['của', 'thuộc', 'trong', 'ở', 'tại'].includes(word) && i + 1 < elements.length)
      // "2 đơn vị trực thuộc: Phòng A, Đội B"
      // "4 đơn vị trực thuộc | và 2 cá nhân"
      i += isMark(elements[i + 1], ':', ',') || wordOf(scan, elements[i + 1]) === 'và' ? 1 : 2;
    else break;
  }
  return i;
}
const DESCRIBES = new Set('khác tiêu biểu xuất sắc điển hình còn lại trực tiếp'.split(' '));

/** "12 tập thể | khoa, phòng | và 35 cá nhân": what sorts of units they are, where more who receive are counted behind; `at` for others. */
function sortsEnd(scan: Scan, elements: readonly Element[], at: number): number {
  let i = at;
  while (
    SORTS.has(wordOf(scan, elements[i])) &&
    isMark(elements[i + 1], ',') &&
    SORTS.has(wordOf(scan, elements[i + 2]))
  )
    i += 2;
  const [joint, next] = [wordOf(scan, elements[i + 1]), elements[i + 2]];
  return i > at && joint === 'và' && next?.kind === 'group' && next.items.every(({ count }) => count !== null)
    ? i + 1
    : at;
}
const SORTS = new Set('khoa phòng ban đội tổ trạm xã phường thôn bản ấp sở ngành lớp chi'.split(' '));
