import type { Scan } from '../../../lexicon/scan.js';
import { parseAmount } from '../../../names/count.js';
import { CLOSE, COLON, OPEN, SLASH } from '../../../text/marks.js';
import { CAPITAL, NUMBER } from '../../../text/tokens.js';
import { entryAt } from '../../entry.js';
import { oneBehindKind, quotedNames } from './as-one.js';
import { classesBehind } from './classes.js';
import { isCounted } from './counted-subject.js';
import { countsOthers } from './denial.js';
import { type Element, isMark, wordOf } from './element.js';
import { wholeEntry, withParents } from './entries.js';
import { blocIn, describedEnd, pastOccupation } from './grouped.js';
import { inEachPart } from './in-each-part.js';
import { type Item, isStaffInLetters, itemOf, STAFF } from './item.js';
import { isDenied } from './line-items.js';
import type { Mentioned } from './mentioned.js';
import { areEachPlaced, placesAfter, withAddresses } from './names-placed.js';
import {
  besideReason,
  endsPlainly,
  groupAt,
  isPerson,
  LONGEST_LIFE,
  LONGEST_REASON,
  lifeEnd,
  ownAwardEnd,
  pastHouse,
  postRest,
  REASON_WORDS,
  REASONS,
  reasonBehind,
  remarkEnd,
  tellsOfMerit,
} from './past-name.js';
import { namedBehindPost } from './post-before-name.js';
import { titledCounted } from './titled-counted.js';
import { pastJoint, toldInEntry, toldOfPerson } from './told-in-entry.js';
import { namedBehindCount } from './trade-before.js';

// Those who are named behind a word that leads to them: "cho", a colon, "gồm".

/** "Gia đình văn hóa: thôn Bến Đá | 120/130 hộ", "thôn Đông: | 120/130 hộ": so many of those who live there, and not the place. */
function isCountedFor(scan: Scan, at: number): boolean {
  const from = scan.mark(at) === COLON ? at + 1 : at;
  return (
    scan.has(from, NUMBER) &&
    scan.mark(from + 1) === SLASH &&
    scan.has(from + 2, NUMBER) &&
    (scan.word(from + 3) === 'hộ' || scan.pairAt(from + 3) === 'gia đình')
  );
}

/** Groups from `at` on; in a list (`listed`) semicolons part them too, as long as no verb or award comes between. */
export function collect(
  scan: Scan,
  elements: readonly Element[],
  at: number,
  mentioned: Mentioned,
  listed: boolean,
): { items: Item[]; end: number } {
  const classes = classesBehind(scan, elements, at);
  if (classes) return classes;
  const bearers = bearersAt(scan, elements, at) ?? countsBehind(scan, elements, at);
  if (bearers) return bearers;
  const whole = oneBehindKind(scan, elements, at) ?? quotedNames(scan, elements, at);
  if (whole) return whole;
  const one = pastIndividual(scan, elements, at);
  if (one > at) return collect(scan, elements, one, mentioned, listed);
  const titled = titledCounted(scan, elements, at);
  if (titled) {
    const { items, end } = collect(scan, elements, titled.names, mentioned, true);
    const persons = items.map(asPerson);
    if (items.length >= titled.count && persons.every(isPerson)) return { items: persons, end };
  }
  const lead = leadEnd(scan, elements, at, mentioned);
  if (lead.unit) return withOthers(scan, elements, lead.index + 1, lead.unit);
  const occupied = elements[lead.index]?.kind === 'group' ? at : pastOccupation(scan, elements, at);
  if (elements[lead.index]?.kind !== 'group') lead.index = occupied;
  const posted = namedBehindPost(scan, elements, at);
  if (posted > 0) lead.index = posted;
  const group = elements[lead.index];
  if (group?.kind === 'group' && isCountedFor(scan, group.items[0].to)) return { items: [], end: at };
  // "truy tặng Huân chương Dũng cảm cho | anh."
  // "… cho chị | nhân ngày truyền thống", "… cho anh | vì đã cứu người"
  // "cho | gia đình | anh."
  const who = pastFamily(scan, elements, at);
  const next = elements[who + 1];
  const ended =
    next === undefined || next.kind === 'mark' || TELLS_WHY.has(wordOf(scan, next)) || isOccasion(scan, next);
  const meant = group?.kind !== 'group' && ended && elements[who] ? mentioned.pronoun(elements[who].from) : null;
  if (meant) return { items: [meant], end: who + 1 };
  const beside = pronounWithOthers(scan, elements, at, mentioned);
  if (beside) return beside;
  const crew = crewAt(scan, elements, at);
  if (crew && (group?.kind !== 'group' || group.items[0].unknown)) return crew;
  if (group?.kind !== 'group') return placesAfter(scan, elements, at, mentioned);
  const phrase = lead.index > at && lead.phrase ? { from: elements[at].from } : null;
  const parted = isMark(elements[lead.index - 1], ';') || isMark(elements[lead.index + 1], ';');
  const passed = withoutFailed(scan, group);
  const called = occupied > at && lead.index === occupied ? passed.map(asPerson) : passed;
  const named = parted || areEachPlaced(scan, called) ? withAddresses(scan, called) : called;
  const items = named.map((item, i) => {
    const person = mentioned.person(item);
    // "tập thể cán bộ, nhân viên Công ty X" is Company X, written at length.
    return phrase && i === 0 && item.kind === 'org' && item.count === null
      ? { ...person, from: phrase.from, full: item.full ?? scan.slice(item.from, item.to) }
      : person;
  });
  let end = lead.index + 1;
  for (;;) {
    const works = isPerson(items.at(-1)) ? (placeOfWork(scan, elements, end) ?? nextLife(scan, elements, end)) : null;
    if (works) {
      items.push(...works.items.map((item) => mentioned.person(item)));
      end = works.end;
      continue;
    }
    const life = listed && isPerson(items.at(-1)) ? lifeEnd(scan, elements, end) : -1;
    const next = life > 0 ? life : remarkEnd(scan, elements, end) + (listed ? postRest(scan, elements, end) : 0);
    const remark = elements.slice(end, next);
    const bloc = remark.find((element) => element.kind === 'bloc') ?? remark.map(blocIn).find((inside) => inside);
    // "ông Tô Hải 2/5 (không đạt)"
    if (remark.some((one) => isDenied(one) && !countsOthers(elements[end - 1], one))) {
      items.pop();
      end = next;
    } else if (bloc) {
      // "Sở A (Khối thi đua số 1); Sở B, Sở C | (Khối thi đua số 2)": where semicolons part them, of both
      // "Sở A, Sở B (Khối thi đua số 1) và Sở C | (Khối thi đua số 2)": of C alone
      const after = items.findLastIndex((item) => item.bloc !== null);
      const of = parted ? items.splice(after + 1) : items.splice(-1);
      items.push(...of.map((item) => ({ ...item, bloc: item.bloc ?? bloc.from })));
      for (let i = after - 1; i >= 0; i--) items[i] = { ...items[i], bloc: items[i].bloc ?? items[i + 1].bloc };
    }
    // "Bằng khen cho Sở A, Sở B | (Cờ thi đua), 15 công đoàn cơ sở": B has an award of its own, and the list goes on.
    const beyond = remark.some(hasOwnAward) ? ownAwardEnd(scan, elements, next) : -1;
    if (beyond > 0) {
      items.pop();
      const others = elements[beyond];
      if (others.kind === 'group') items.push(...others.items.map((item) => mentioned.person(item)));
      end = beyond + 1;
      continue;
    }
    const leads = isMark(elements[at - 1], ':') || wordOf(scan, elements[at - 1]) === 'cho';
    const label = leads ? labelNext(scan, elements, next) : -1;
    if (label > 0) {
      const others = collect(scan, elements, label, mentioned, listed);
      items.push(...others.items);
      end = Math.max(end, others.end);
      break;
    }
    // "… cho 03 tổ chức gồm: Đảng bộ A và Chi bộ B; | cho 02 chi bộ: Chi bộ C"
    const again = isMark(elements[next], ';') && wordOf(scan, elements[next + 1]) === 'cho' ? next + 2 : 0;
    const group = again > 0 ? elements[again] : undefined;
    if (group?.kind === 'group' && group.items.every(isCounted)) {
      const detail = detailAfter(scan, elements, again + 1, mentioned);
      items.push(...(detail ? replaceCounts(group.items, detail.items) : group.items));
      end = detail?.end ?? again + 1;
      continue;
    }
    const also = givenToo(scan, elements, next);
    const alike = also > 0 ? groupAt(elements, pastOccupation(scan, elements, also)) : [];
    // "cho ông Tô Hải | và cho | nghệ nhân Hà Nhàn"
    if (alike.length > 0 && alike.every(({ kind, count }) => kind === items.at(-1)?.kind && count === null)) {
      items.push(...alike.map((item) => mentioned.person(item)));
      end = pastOccupation(scan, elements, also) + 1;
      continue;
    }
    const house = items.at(-1)?.kind === 'org' ? pastHouse(scan, elements, end) : -1;
    if (house > 0) {
      items.push(...groupAt(elements, house).map((item) => mentioned.person(item)));
      end = house + 1;
      continue;
    }
    const beside = besideReason(scan, elements, end);
    if (beside > 0) {
      items.push(...groupAt(elements, beside).map((item) => mentioned.person(item)));
      end = beside + 1;
      continue;
    }
    const told = listed && isPerson(items.at(-1)) ? toldOfPerson(scan, elements, end) : -1;
    const semicolon =
      told > 0 ? told : isMark(elements[next], ';') ? next : listed ? toldInEntry(scan, elements, next) : -1;
    if (semicolon < 0) break;
    const reasoned = semicolon > end && REASONS.has(reasonBehind(scan, elements, semicolon));
    const list = listed || namesSeveral(scan, elements, at);
    const plainly = list && endsPlainly(scan, elements, semicolon + 1) && !doesElse(scan, elements[semicolon + 2]);
    const another =
      plainly ||
      reasoned ||
      (!listed &&
        (isNameAlone(scan, elements, semicolon + 1) ||
          (items.every(isCounted) && countsAloneAt(elements, semicolon + 1)) ||
          isAddressed(scan, elements, semicolon + 1)));
    if (life < 0 && told < 0 && !another) break;
    const entry = told > 0 ? pastJoint(scan, elements, semicolon + 1) : semicolon + 1;
    const known = collect(scan, elements, entry, mentioned, life > 0 || told > 0);
    const found = told > 0 ? { items: known.items.map(asPerson), end: known.end } : known;
    const more = found.items.length === 0 && listed ? wholeEntry(scan, elements, entry) : found;
    if (more.items.length === 0) break;
    // "cho 2 tập thể: Sở A; Sở B; và 3 cá nhân gồm: …"
    const counted = more.items.some((item) => item.count !== null);
    const detail = counted ? detailAfter(scan, elements, more.end, mentioned) : null;
    // "…; 02 đơn vị thuộc | Cụm thi đua số 2 |, gồm: …"
    const of = detail && elements.slice(more.end, more.end + 2).find(({ kind }) => kind === 'bloc');
    const placed = of ? detail.items.map((item) => ({ ...item, bloc: item.bloc ?? of.from })) : detail?.items;
    items.push(...(placed ? replaceCounts(more.items, placed) : more.items));
    end = (detail ?? more).end;
  }
  return { items: withParents(scan, items), end };
}

/** "cho | các tập thể Sở Y tế; Sở Nội vụ, đã có thành tích": semicolons part them, as they say that they are several. */
const namesSeveral = (scan: Scan, elements: readonly Element[], at: number): boolean =>
  wordOf(scan, elements[at]) === 'các' && SEVERAL.has(scan.pairAt(elements[at].to));
const SEVERAL = new Set(['tập thể', 'đơn vị', 'cá nhân', 'đồng chí', 'ông bà']);

/**
 * "cho | cá nhân | ông Tô Hải", "cho | cá nhân | đồng chí Hà Nhàn và Sở Y tế", "cho | vợ chồng | ông Tô Hải và bà Hà Nhàn": what he is, or the two
 * of them, and no more; `at` for others.
 */
function pastIndividual(scan: Scan, elements: readonly Element[], at: number): number {
  const what = `${wordOf(scan, elements[at])} ${wordOf(scan, elements[at + 1])}`;
  const persons = groupAt(elements, at + 2).filter(isPerson).length;
  return (what === 'cá nhân' && persons > 0) || (what === 'vợ chồng' && persons === 2) ? at + 2 : at;
}

/** "cho | (đại diện) gia đình | anh", "cho | thân nhân (của) | chị": index of the word for whose they are; `at` for others. */
function pastFamily(scan: Scan, elements: readonly Element[], at: number): number {
  const first = elements[at]?.from ?? -1;
  const from = scan.pairAt(first) === 'đại diện' ? first + 2 : first;
  if (!FAMILIES.has(scan.pairAt(from))) return at;
  const whose = scan.word(from + 2) === 'của' ? from + 3 : from + 2;
  const index = elements.findIndex((element, i) => i > at && element.from >= whose);
  return elements[index]?.from === whose ? index : at;
}

const FAMILIES = new Set(['gia đình', 'thân nhân']);

/** "cho ông Tô Hải | và cho | nghệ nhân Hà Nhàn", "truy tặng … cho ông Tô Hải | và trao tặng cho | bà Hà Nhàn": index of the next ones; 0 for none. */
function givenToo(scan: Scan, elements: readonly Element[], at: number): number {
  if (wordOf(scan, elements[at]) !== 'và') return 0;
  const verb = elements[at + 1];
  const to = verb?.kind === 'verb' && verb.verb === 'give' ? at + 2 : at + 1;
  // "và trao tặng cho bà Hà Nhàn | Giấy khen": another award
  return wordOf(scan, elements[to]) === 'cho' && elements[to + 2]?.kind !== 'award' ? to + 1 : 0;
}

/** "cho | anh và 4 thanh niên khác": whom the pronoun speaks of, and so many more; null for others. */
function pronounWithOthers(
  scan: Scan,
  elements: readonly Element[],
  at: number,
  mentioned: Mentioned,
): { items: Item[]; end: number } | null {
  const joint = wordOf(scan, elements[at + 1]);
  const others = joint === 'và' || joint === 'cùng' ? groupAt(elements, at + 2) : [];
  if (others.length === 0 || !others.every(isCounted) || elements[at].kind !== 'word') return null;
  const meant = mentioned.pronoun(elements[at].from);
  return meant ? { items: [meant, ...others], end: at + 3 } : null;
}

/** "cho | Bệnh viện | và 03 cá nhân": those who receive beside the one that was named before; not "… và ông Tô Hải | tặng hoa". */
function withOthers(scan: Scan, elements: readonly Element[], at: number, unit: Item): { items: Item[]; end: number } {
  const others = wordOf(scan, elements[at]) === 'và' ? elements[at + 1] : undefined;
  const after = elements[at + 2];
  const plain = after === undefined || after.kind === 'mark' || after.kind === 'bracket';
  const ended = plain || TELLS_WHY.has(wordOf(scan, after)) || REASONS.has(wordOf(scan, after));
  return others?.kind === 'group' && (ended || others.items.every(isCounted))
    ? { items: [unit, ...others.items], end: at + 2 }
    : { items: [unit], end: at };
}

const TELLS_WHY = new Set(['nhân', 'vì', 'về', 'do', 'giai']);

/** "cho già | trong dịp sơ kết", "cho chị | tại lễ tổng kết" */
const isOccasion = (scan: Scan, { from }: Element): boolean =>
  IN.has(scan.word(from)) && OCCASIONS.has(scan.word(from + 1));

const IN = new Set(['trong', 'vào', 'tại']);

const OCCASIONS = new Set(['dịp', 'đợt', 'lễ', 'buổi', 'hội']);

/**
 * "cho 3 tập thể là | Cung đường Ghềnh, Đội Kiến trúc, Phòng Kỹ thuật và 12 cá nhân": a first name of no shape that a grammar knows, where
 * with it they are as many as were counted.
 */
function unheardFirst(
  scan: Scan,
  elements: readonly Element[],
  counted: number,
  at: number,
  mentioned: Mentioned,
): { items: Item[]; end: number } | null {
  const group = entryAt(elements, counted - 1);
  const announced = group?.kind === 'group' && group.items.length === 1 ? group.items[0] : null;
  if (announced === null || announced.kind !== 'org' || !scan.has(elements[at]?.from ?? 0, CAPITAL)) return null;
  let comma = at;
  while (elements[comma]?.kind === 'word' && scan.size('verb', elements[comma].from) === 0) comma++;
  if (comma === at || comma - at > LONGEST_UNHEARD || !isMark(elements[comma], ',')) return null;
  const { items, end } = collect(scan, elements, comma + 1, mentioned, true);
  const named = items.filter(({ kind, count }) => kind === 'org' && count === null);
  const places = named.some(({ place }) => place !== null);
  if (places || named.length === 0 || named.length + 1 !== announced.count) return null;
  return { items: [itemOf(elements[at].from, elements[comma - 1].to, 'org', null, null), ...items], end };
}

const LONGEST_UNHEARD = 6;

/** "12 huyện (thị xã); | 143 xã (phường, thị trấn) |; 26 đơn vị và 04 cá nhân |.": more counts, and nothing told of them. */
function countsAloneAt(elements: readonly Element[], at: number): boolean {
  const group = elements[at];
  if (group?.kind !== 'group' || !group.items.every(isCounted)) return false;
  const behind = elements[elements[at + 1]?.kind === 'bracket' ? at + 2 : at + 1];
  return behind === undefined || isMark(behind, ';', '.');
}

/** Who has a name that no grammar knows, where persons are counted. */
const asPerson = (item: Item): Item => (item.unknown ? { ...item, kind: 'person' } : item);

/**
 * "ông Tô Hải | - Phòng Kế hoạch, bà Hà Nhàn - Phòng Tài chính", "… | - Phòng Kế hoạch (9/9), bà Hà Nhàn": behind a dash where
 * somebody works, and who is named next; null where units go on.
 */
function placeOfWork(
  scan: Scan,
  elements: readonly Element[],
  at: number,
): { items: readonly Item[]; end: number } | null {
  const group = elements[at + 1];
  if (!isMark(elements[at], '-', '–') || group?.kind !== 'group') return null;
  const [unit, ...others] = group.items;
  if (unit.kind !== 'org' || unit.count !== null || !others.every(isPerson)) return null;
  if (others.length > 0) return { items: others, end: at + 2 };
  const end = elements[at + 2]?.kind === 'bracket' ? at + 3 : at + 2;
  const next = elements[end + 1];
  const joined = isMark(elements[end], ',') || wordOf(scan, elements[end]) === 'và';
  if (joined && next?.kind === 'group' && next.items.every(isPerson)) return { items: next.items, end: end + 2 };
  return elements[end] === undefined || isMark(elements[end], ';', '.') ? { items: [], end } : null;
}

/**
 * "đồng chí Tô Thị Mận | sinh năm 1936, sinh hoạt tại Chi bộ khu 2 và đồng chí Hà Văn Bảy": who is named next, by an address, behind what is told
 * of somebody's life; null where nobody is.
 */
function nextLife(
  scan: Scan,
  elements: readonly Element[],
  at: number,
): { items: readonly Item[]; end: number } | null {
  const first = isMark(elements[at], ',') ? at + 1 : at;
  const tells = elements[first];
  if (tells?.kind !== 'word' || !LIFE.has(scan.slice(tells.from, tells.to).toLowerCase())) return null;
  for (let i = first + 1; i < elements.length && i - first < LONGEST_LIFE; i++) {
    const element = elements[i];
    if (element.kind === 'award' || element.kind === 'verb' || isMark(element, ';', '.')) return null;
    if (element.kind !== 'group') continue;
    const persons = element.items.filter(isPerson);
    const next = elements[i + 1];
    // "…, bà Lê Thị Hoa | là | vợ ông"
    if (next && next.kind !== 'mark' && !LIFE.has(scan.slice(next.from, next.to).toLowerCase())) return null;
    // "trú tại | thôn 2 và ông Hà Văn Bảy"
    // "sinh hoạt tại | chi bộ | khu 3 và ông Hà Văn Bảy"
    const cell = wordOf(scan, elements[i - 1]) === 'bộ' && wordOf(scan, elements[i - 2]) === 'chi';
    const lives = LIVES.has(wordOf(scan, elements[cell ? i - 3 : i - 1]));
    if (persons.length > 0 && persons.length < element.items.length && lives) return { items: persons, end: i + 1 };
    if (persons.length < element.items.length) continue;
    const joined = isMark(elements[i - 1], ',') || wordOf(scan, elements[i - 1]) === 'và';
    return joined && scan.size('address', element.from) > 0 ? { items: element.items, end: i + 1 } : null;
  }
  return null;
}

const LIFE = new Set(['sinh', 'sn', 'quê', 'trú', 'ngụ', 'hiện']);

const LIVES = new Set(['tại', 'ở', 'quán']);

/** "cho | các tập thể, cá nhân | (02 tập thể, 03 cá nhân) có tên tại …": so many of those kinds; null for others. */
function countsBehind(scan: Scan, elements: readonly Element[], at: number): { items: Item[]; end: number } | null {
  let i = at;
  while (i - at < LONGEST_KINDS && (KINDS.has(wordOf(scan, elements[i])) || isMark(elements[i], ','))) i++;
  const bracket = elements[i];
  if (i === at || bracket?.kind !== 'bracket') return null;
  const items = bracket.inside.flatMap((one) => (one.kind === 'group' ? one.items : []));
  const plain = bracket.inside.every(
    (one) => one.kind === 'group' || isMark(one, ',', ';') || wordOf(scan, one) === 'và',
  );
  return plain && items.length > 0 && items.every(({ count }) => count !== null) ? { items, end: i + 1 } : null;
}

const LONGEST_KINDS = 12;

const KINDS = new Set('các những tập thể cá nhân đơn vị hộ gia đình và'.split(' '));

/** "Giấy khen cho | 205 | gia đình văn hóa |, tổ dân phố số 4": who bears a title receives something else. */
function bearersAt(scan: Scan, elements: readonly Element[], at: number): { items: Item[]; end: number } | null {
  const [number, title] = [elements[at], elements[at + 1]];
  if (wordOf(scan, elements[at - 1]) !== 'cho' || title?.kind !== 'award' || number?.kind !== 'word') return null;
  const kind = title.award.recipients === 'H' ? 'household' : CALLED.test(title.award.code) ? 'person' : null;
  const amount = parseAmount(scan, number.from, title.from);
  if (kind === null || amount?.to !== title.from || amount.value === 0) return null;
  const counted = itemOf(number.from, title.to, kind, null, amount.value);
  const joined = isMark(elements[at + 2], ',') || wordOf(scan, elements[at + 2]) === 'và';
  const others = joined ? elements[at + 3] : undefined;
  return others?.kind === 'group'
    ? { items: [counted, ...others.items], end: at + 4 }
    : { items: [counted], end: at + 2 };
}

const CALLED = /^(people|hero)-/;

const hasOwnAward = (element: Element): boolean =>
  element.kind === 'bracket' &&
  element.inside.some(({ kind }) => kind === 'award') &&
  element.inside.every(({ kind }) => kind !== 'group');

/** "…; Liên đoàn Thể thao | tặng hoa | các đoàn": what is none of our verbs, and done by somebody. */
const doesElse = (scan: Scan, element: Element | undefined): boolean =>
  element?.kind === 'word' && scan.kind('verb', element.from) === 'other' && GIFTS.has(scan.word(element.from));

const GIFTS = new Set(['tặng', 'trao']);

/** "các tập thể: Sở Y tế | và các cá nhân: ông Tô Hải", "cho Sở Y tế | và các đồng chí: Tô Hải, Hà Nhàn": index past the colon of the next ones; -1 for none. */
function labelNext(scan: Scan, elements: readonly Element[], at: number): number {
  if (wordOf(scan, elements[at]) !== 'và' && !isMark(elements[at], ',', ';')) return -1;
  const many = elements[at + 1];
  if (many === undefined || !['các', 'những'].includes(wordOf(scan, many))) return -1;
  const noun = scan.kind('count', many.from + 1);
  if (noun !== 'org' && noun !== 'person' && noun !== 'household') return -1;
  const colon = many.from + 1 + scan.size('count', many.from + 1);
  const index = elements.findIndex(({ from }, i) => i > at && from >= colon);
  if (elements[index]?.from !== colon) return -1;
  // "đại diện Sở Y tế | và các cá nhân | Tô Hải, Hà Nhàn"
  const persons = noun === 'person' && groupAt(elements, index);
  if (persons && persons.length > 0 && persons.every(isPerson)) return index;
  return isMark(elements[index], ':') ? index + 1 : -1;
}

/** "tặng ông Tô Hải; bà Hà Nhàn; bà Mã Nga": nothing but the name up to the next mark. */
function isNameAlone(scan: Scan, elements: readonly Element[], at: number): boolean {
  const [group, after] = [elements[at], elements[at + 1]];
  if (group?.kind !== 'group' || group.items[0].count !== null) return false;
  // "Sở Y tế; Sở Nội vụ | và 3 cá nhân có công": a count at the end, with what it says of them
  if (group.items.some((item) => item.count !== null)) return endsPlainly(scan, elements, at);
  // "Sở Y tế; Sở Nội vụ, | do chưa đủ tiêu chuẩn"
  const why = isMark(after, ',') && REASON_WORDS.has(wordOf(scan, elements[at + 2]));
  return after === undefined || why || isMark(after, ';', '.');
}

/** "cho Chi cục A; | các ông (bà): Tô Hải, Hà Nhàn": persons who are addressed, and nothing else up to the next mark. */
function isAddressed(scan: Scan, elements: readonly Element[], at: number): boolean {
  let named = false;
  let posted = false;
  for (let i = at; i < elements.length && !isMark(elements[i], ';', '.'); i++) {
    const element = elements[i];
    if (named && tellsOfMerit(scan, elements, i)) break;
    if (element.kind === 'verb' || element.kind === 'award' || element.kind === 'bloc') return false;
    if (element.kind === 'group') {
      if (element.items.some(({ kind, count }) => kind !== 'person' || count !== null)) return false;
      named = true;
    } else if (element.kind === 'word' && !(named ? posted : ADDRESSES.has(scan.word(element.from)))) return false;
    // "Tô Hải - Hạt trưởng"; "ông Tô Hải cảm ơn" says what he does.
    if (element.kind === 'mark') posted = true;
    else if (element.kind === 'group') posted = false;
  }
  return named;
}

const ADDRESSES = new Set(['các', 'ông', 'bà', 'đồng', 'chí', 'anh', 'chị', 'thầy', 'cô', 'cá', 'nhân']);

/** Past "tập thể cán bộ, nhân viên" to the group, or to a short word for a unit named before ("nhà trường"). */
function leadEnd(
  scan: Scan,
  elements: readonly Element[],
  at: number,
  mentioned: Mentioned,
): { index: number; phrase: boolean; unit: Item | null } {
  let i = at;
  let staff = false;
  // "cho thân nhân của | 04 Mẹ được truy tặng gồm: …": who takes it for them
  if (wordOf(scan, elements[at]) === 'thân' && wordOf(scan, elements[at + 2]) === 'của') i = at + 3;
  const all = allCounted(scan, elements, at);
  if (all > at) return { index: all, phrase: false, unit: null };
  const union = unionOf(scan, elements, at, mentioned);
  if (union) return union;
  for (; i < elements.length && i - at < 18; i++) {
    const element = elements[i];
    if (element.kind === 'group') break;
    const word = wordOf(scan, element);
    const whole = i === at && element.kind === 'word';
    if (word === 'nhà' || (i === at && word !== '') || whole) {
      const unit = mentioned.unit(word === 'nhà' ? element.from + 1 : element.from);
      if (unit && elements[i + 1]?.kind !== 'group') return { index: word === 'nhà' ? i + 1 : i, phrase: false, unit };
    }
    const letters = element.kind === 'word' && isStaffInLetters(scan, element.from);
    if (!STAFF.has(word) && !letters && !isMark(element, ',') && !(staff && isMark(element, '-', '–'))) {
      // "tập thể (cán bộ, viên chức) | Bệnh viện |": of the one that was named before
      const unit =
        staff || (word !== 'nhà' && wordOf(scan, entryAt(elements, i - 1)) === 'thể')
          ? mentioned.unit(element.from)
          : null;
      const next = elements.findIndex(({ from }) => from >= element.from + scan.size('unit', element.from));
      if (unit && next > i && elements[next]?.kind !== 'group') return { index: next - 1, phrase: false, unit };
      break;
    }
    if (letters || ['cán', 'nhân', 'công', 'ban', 'thầy', 'chiến', 'toàn'].includes(word)) staff = true;
  }
  return { index: i, phrase: staff, unit: null };
}

/** "cho | Đảng bộ Bệnh viện": a union or a cell of the house that was named before, of which only the head stands here; null for others. */
function unionOf(
  scan: Scan,
  elements: readonly Element[],
  at: number,
  mentioned: Mentioned,
): { index: number; phrase: boolean; unit: Item } | null {
  const from = elements[at]?.kind === 'word' ? elements[at].from : -1;
  if (from < 0 || !scan.has(from, CAPITAL)) return null;
  const head = from + scan.size('unit', from);
  const unit = head > from ? mentioned.unit(head) : null;
  if (unit?.from !== from || unit.to <= head) return null;
  const next = elements.findIndex((element) => element.from >= unit.to);
  return { index: (next < 0 ? elements.length : next) - 1, phrase: false, unit };
}

/**
 * "cho | tất cả | 8 thành viên đội tuyển", "cho | cả | 3 đơn vị: Sở A, Sở B, Sở C": index of those who are counted; `at` for others, as of "cho cả
 * hai đơn vị", who were few enough to be named before.
 */
function allCounted(scan: Scan, elements: readonly Element[], at: number): number {
  const index = wordOf(scan, elements[at]) === 'tất' ? at + 2 : at + 1;
  const group = elements[index];
  if (wordOf(scan, elements[index - 1]) !== 'cả' || group?.kind !== 'group') return at;
  const [{ count }, ...others] = group.items;
  if (count === null || others.length > 0) return at;
  const next = elements[index + 1];
  const leads = isMark(next, ':') || next?.kind === 'bracket' || ['gồm', 'là'].includes(wordOf(scan, next));
  return leads || count > FEW_NAMED ? index : at;
}

/** So few may have been named one by one. */
const FEW_NAMED = 5;

/** The names behind counts: "cho 3 đội (Đội 1, Đội 3)", "2 tập thể: A, B", "gồm: 1. Đội 1; 2. Đội 3". */
export function detailAfter(
  scan: Scan,
  elements: readonly Element[],
  at: number,
  mentioned: Mentioned,
): { items: Item[]; end: number } | null {
  const traded = namedBehindCount(scan, elements, at);
  if (traded) return traded;
  const described = describedEnd(scan, elements, at);
  // "70 công nhân của | 7 đơn vị | gồm A, B": where they work
  if (elements.slice(at, described).some((e) => e.kind === 'group' && e.items.some((item) => item.count !== null)))
    return null;
  const bracket = elements[described];
  if (bracket?.kind === 'bracket') {
    const inside = collect(scan, bracket.inside, 0, mentioned, true);
    // "04 xã | (Thường trực Hội đồng hoàn thiện danh sách)": one for several names none of them
    const counted = groupAt(elements, at - 1).at(-1)?.count ?? 0;
    const lone = inside.items.length === 1 && counted > 2;
    if (!lone && inside.items.length > 0 && inside.items.every((item) => item.count === null))
      return { items: inside.items, end: described + 1 };
  }
  const dashed = behindDash(scan, elements, at, described, mentioned);
  if (dashed) return dashed;
  for (let i = described; i < elements.length && i - described < LONGEST_REASON; i++) {
    const element = elements[i];
    if (
      element.kind === 'award' ||
      isMark(element, '.') ||
      (isMark(element, ';') && !opensAmong(scan, elements, i + 1))
    )
      return null;
    // "trong đó", "trong số này"
    const those = wordOf(scan, element) === 'đó' || (i > 1 && opensAmong(scan, elements, i - 2));
    const parts = those ? inEachPart(scan, elements, i + 1) : null;
    if (parts) return parts;
    // "…; trong đó(,) có cô Hà Nhàn"
    const among = those && wordOf(scan, elements[isMark(elements[i + 1], ',') ? i + 2 : i + 1]) === 'có';
    const opens = isMark(element, ':') || among || ['gồm', 'là'].includes(wordOf(scan, element));
    if (!opens) continue;
    let next = i + 1;
    while (
      isMark(elements[next], ':') ||
      (among && isMark(elements[next], ',')) ||
      wordOf(scan, elements[next]) === 'có'
    )
      next++;
    const detail = unheardFirst(scan, elements, at, next, mentioned) ?? collect(scan, elements, next, mentioned, true);
    // "12 liệt sĩ thuộc các tỉnh: Bến Đá, Tân Khê": where they come from
    const from = elements.slice(at, i).some((e) => wordOf(scan, e) === 'thuộc');
    if (from && detail.items.every((item) => item.place !== null)) return null;
    // "27 cá nhân là | cán bộ Hội Phụ nữ xã |": whose people they are
    if (wordOf(scan, element) === 'là' && arePersons(elements, at - 1) && detail.items.every(isUnit)) return null;
    const all = addressedAsCounted(scan, elements, at - 1, next, detail.items.length);
    if (all) return all;
    if (detail.items.length > 0 && detail.items.some((item) => item.count === null))
      return noMoreThanCounted(elements, at - 1, next, detail);
  }
  return null;
}

/** "3 cá nhân gồm: bà A, giáo viên; ông B, kế toán; ông C, bảo vệ và ông D, …": behind what is told of each, those who are too many may be anybody. */
function noMoreThanCounted<D extends { readonly items: Item[]; readonly end: number }>(
  elements: readonly Element[],
  counted: number,
  first: number,
  detail: D,
): D {
  const [announced, ...others] = groupAt(elements, counted);
  if (announced?.kind !== 'person' || announced.count === null || others.length > 0) return detail;
  const told = elements.slice(first, detail.end).some(({ kind }) => kind === 'word' || kind === 'office');
  return told && detail.items.length > announced.count
    ? { ...detail, items: detail.items.slice(0, announced.count) }
    : detail;
}

function arePersons(elements: readonly Element[], counted: number): boolean {
  const items = groupAt(elements, counted);
  return items.length > 0 && items.every(({ kind }) => kind === 'person');
}

const isUnit = ({ kind, unknown }: Item): boolean => kind === 'org' && !unknown;

/**
 * "cho 2 cá nhân là | đồng chí A - Bí thư, Trưởng bản và đồng chí B - Phó bản |;": persons who are addressed, whatever is told between them, as
 * many as were counted and more than were `read`; null for others.
 */
function addressedAsCounted(
  scan: Scan,
  elements: readonly Element[],
  counted: number,
  at: number,
  read: number,
): { items: Item[]; end: number } | null {
  const [announced, ...more] = groupAt(elements, counted);
  if (announced?.kind !== 'person' || more.length > 0 || announced.count === null || announced.count <= read)
    return null;
  const items: Item[] = [];
  let i = at;
  for (; i < elements.length && i - at < LONGEST_REASON && !isMark(elements[i], '.', ';'); i++) {
    const element = elements[i];
    if (element.kind === 'award' || element.kind === 'verb') return null;
    if (element.kind === 'group' && scan.size('address', element.from) > 0)
      items.push(...element.items.filter(isPerson));
  }
  return items.length === announced.count ? { items, end: i } : null;
}

/** "Cờ thi đua: 02 đơn vị | - | Sở A và Sở B": behind a dash, as many as were counted. */
function behindDash(
  scan: Scan,
  elements: readonly Element[],
  at: number,
  dash: number,
  mentioned: Mentioned,
): { items: Item[]; end: number } | null {
  const counted = elements[at - 1];
  if (counted?.kind !== 'group' || counted.items.length > 1 || !isMark(elements[dash], '-', '–')) return null;
  const named = collect(scan, elements, dash + 1, mentioned, true);
  const fits = named.items.length === counted.items[0].count && named.items.every(({ count }) => count === null);
  return fits ? named : null;
}

/** A count that its own list repeats is none; "và 2 cá nhân khác" stays. */
export function replaceCounts(items: readonly Item[], named: readonly Item[]): Item[] {
  const counted = items.filter((item) => item.count !== null);
  // "2 cá nhân: Tô Hải, Hà Nhàn": names that no grammar knows are what was counted.
  const persons = counted.length > 0 && counted.every(({ kind }) => kind === 'person');
  const each = counted.length === 1 ? counted[0].each : undefined;
  const names = persons
    ? named.map(asPerson)
    : named.map((item) => (each && item.place ? { ...item, full: `${each} ${item.place}` } : item));
  const kinds = new Set(names.filter((item) => item.count === null).map((item) => item.kind));
  return [...items.filter((item) => item.count === null || !kinds.has(item.kind)), ...names];
}

/** "cho | đoàn phượt Phong Vân | vì đã cứu người", "cho | tổ công tác số 3": those who go or work together, in small letters up to their name; null for others. */
function crewAt(scan: Scan, elements: readonly Element[], at: number): { items: Item[]; end: number } | null {
  if (wordOf(scan, elements[at - 1]) !== 'cho') return null;
  // "cho | tập thể | tàu cá QNg-98465"
  const whole = wordOf(scan, elements[at]) === 'tập' && wordOf(scan, elements[at + 1]) === 'thể' ? at + 2 : at;
  if (!CREWS.has(scan.word(elements[whole]?.from ?? -1))) return null;
  let named = -1;
  let i = whole;
  for (; i < elements.length && i - at < LONGEST_CREW; i++) {
    const element = elements[i];
    const { kind, from } = element;
    if (kind === 'group' && element.items.length === 1 && (element.items[0].unknown || CREWS.has(scan.word(from))))
      named = i;
    // "QNg | -98465", "SAR 27 | -01"
    else if (named === i - 1 && isMark(element, '-') && scan.has(elements[i + 1]?.from ?? 0, NUMBER)) named = ++i;
    else if ((kind !== 'word' && kind !== 'filler') || TELLS_WHY.has(scan.word(from))) break;
    else if (scan.has(from, CAPITAL) || (scan.has(from, NUMBER) && scan.word(from - 1) === 'số')) named = i;
    else if (named >= 0) break;
  }
  if (named < whole + 1 && elements[named]?.kind !== 'group') return null;
  const crew = itemOf(elements[at].from, elements[named].to, 'org', null, null);
  const others = wordOf(scan, elements[named + 1]) === 'và' ? groupAt(elements, named + 2) : [];
  return others.length > 0 && others.every(isPerson)
    ? { items: [crew, ...others], end: named + 3 }
    : { items: [crew], end: named + 1 };
}

const CREWS = new Set(['đoàn', 'nhóm', 'tổ', 'đội', 'kíp', 'tàu']);

const LONGEST_CREW = 10;

const opensAmong = (scan: Scan, elements: readonly Element[], at: number): boolean =>
  wordOf(scan, elements[at]) === 'trong' &&
  (wordOf(scan, elements[at + 1]) === 'đó' ||
    (wordOf(scan, elements[at + 1]) === 'số' && THOSE.has(wordOf(scan, elements[at + 2]))));

const THOSE = new Set(['này', 'đó']);

/** "ông Tô Hải (9/9 phiếu), ông Lê Quý (5/9 phiếu - | không đạt)": persons of a group but those of whom a bracket says that they fell short. */
function withoutFailed(scan: Scan, { items, to }: Extract<Element, { kind: 'group' }>): readonly Item[] {
  return items.filter((item, i) => {
    let open = false;
    for (let at = item.to; at < (items[i + 1]?.from ?? to); at++) {
      if (scan.mark(at) === OPEN) open = true;
      else if (open && (scan.pairAt(at) === 'không đạt' || scan.pairAt(at) === 'chưa đạt') && endsBracket(scan, at + 2))
        return false;
    }
    return true;
  });
}

/** "không đạt | )", "không đạt | tỷ lệ" */
const endsBracket = (scan: Scan, at: number): boolean =>
  scan.mark(at) === CLOSE || ['tỷ', 'tỉ', 'yêu', 'số'].includes(scan.word(at));
