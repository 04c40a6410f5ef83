import type { Scan } from '../../../lexicon/scan.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { CLOSE, COMMA, DASHES, OPEN, PERCENT } from '../../../text/marks.js';
import { CAPITAL, NUMBER, SPACED } from '../../../text/tokens.js';
import { entryAt } from '../../entry.js';
import { acknowledgedBefore } from './acknowledged.js';
import { wholeBefore, withoutWhole } from './among.js';
import { apposed } from './apposition.js';
import { befallenBefore } from './befallen.js';
import { type Chain, isOneOf, isOwner, UNNAMED } from './chain.js';
import {
  byPosts,
  countedBefore,
  countsBefore,
  isNamed,
  listedBefore,
  partedAsCounted,
  placesBehind,
  REACH,
} from './counted-subject.js';
import { type Element, isMark, type Verb, wordOf } from './element.js';
import { asManyAs } from './entries.js';
import { namesIn } from './grouped.js';
import { type Item, itemOf } from './item.js';
import { livesBefore } from './lives-before.js';
import type { Mentioned } from './mentioned.js';
import { isMeritToldOf } from './merit-of.js';
import { replaceCounts } from './names-behind.js';
import {
  considers,
  isAnniversary,
  isHall,
  isHelped,
  isHome,
  isInvited,
  isJoined,
  isMetWith,
  isOfKin,
  isOfKind,
  isOfRank,
  isPassedOver,
  isPassive,
  isPicturedPlace,
  isShareOf,
  isTasked,
  isToldOf,
  isVisited,
  LONGEST_MANNER,
  opensTitle,
  organizes,
  takesFiles,
  weighs,
} from './no-subject.js';
import { isOfUnnamed } from './of-unnamed.js';
import { placesBefore } from './places-before.js';
import { holderOf } from './post-holder.js';
import { rankedBefore } from './ranked-before.js';
import { antecedentOf, unitAntecedent } from './relative.js';
import { isOfTheirHouse } from './their-house.js';

/** Who receives where they stand before the verb. */
export interface Subject {
  readonly items: readonly Item[];
  readonly index: number;
  /** Negations between subject and verb. */
  readonly verbs: readonly Verb[];
  /** A clause of its own tells of it: what governs the name says nothing of the award ("đề nghị Sở Y tế, đơn vị vừa được tặng Cờ thi đua, tiếp tục …"). */
  readonly apart?: boolean;
  /** Tokens of the verb that stands before it and governs. */
  readonly trigger?: { readonly from: number; readonly to: number };
  /** Tokens of who gives, where they stand beside it. */
  readonly granter?: { readonly from: number; readonly to: number };
}

/** "Khoa Nội | do bác sĩ Tô Hải làm trưởng khoa | được tặng": where the words begin that say who leads it; -1 for none. */
function leaderBefore(scan: Scan, elements: readonly Element[], at: number, start: number): number {
  for (let i = at - 1; i > start && at - i < 4; i--) {
    if (wordOf(scan, elements[i]) !== 'làm') continue;
    for (let by = i - 1; by > start && i - by < 6; by--) if (wordOf(scan, elements[by]) === 'do') return by;
    return -1;
  }
  return -1;
}

/**
 * The subject of the chain: "Sở Y tế | được đề nghị tặng", "xã Thọ Lập | là đơn vị dẫn đầu cụm, đề nghị … tặng",
 * "Trường | đã được tặng". Null where it is unnamed ("các đơn vị được tặng"), gives instead, or stands further back.
 */
export function subjectOf(
  scan: Scan,
  elements: readonly Element[],
  chain: Chain,
  start: number,
  mentioned: Mentioned,
): Subject | null {
  if (chain.plural || organizes(scan, elements, chain) || isOfTheirHouse(scan, chain)) return null;
  const befallen = befallenBefore(scan, elements, chain, start);
  const one = entryAt(elements, befallen);
  if (one?.kind === 'group')
    return { items: one.items.map((item) => mentioned.person(item)), index: befallen, verbs: [] };
  const posted = byPosts(scan, elements, chain.stop, start);
  if (posted) return posted;
  const meant = apposed(scan, elements, chain.stop, start);
  if (meant) return { ...meant, items: meant.items.map((item) => mentioned.person(item)), verbs: [] };
  const told = antecedentOf(scan, elements, chain.stop, start) ?? unitAntecedent(scan, elements, chain.stop, start);
  if (told) return { ...told, items: told.items.map((item) => mentioned.person(item)) };
  const places = placesBefore(scan, elements, chain.stop, mentioned);
  // "| Bến Đá | trao Bằng khen cho các ngư dân": the place gives
  if (places) return places.index === 0 && onlyGives(chain) ? null : places;
  const verbs: Verb[] = [];
  const proposes = chain.verbs[0]?.verb === 'propose';
  if (chain.verbs.length > 0 && isOfUnnamed(scan, chain.verbs[0].from)) return null;
  const praised = proposes ? acknowledgedBefore(scan, elements, chain, mentioned) : null;
  if (praised) return praised;
  let spoken = false;
  let apart = false;
  let oneOf = false;
  /** "3 cơ quan dẫn đầu (Sở Y tế, Sở Nội vụ, Thuế tỉnh) được tặng": the names in the bracket. */
  let named: readonly Item[] = [];
  let also: readonly Item[] = [];
  let counted: Subject | null = null;
  const far = followsFrom(scan, elements, chain.stop) || isFarButAlone(elements, chain.stop, start);
  const reach = far ? 2 * REACH : REACH;
  let anchor = chain.stop;
  for (let i = chain.stop; i >= start && anchor - i < reach; i--) {
    const element = elements[i];
    const leader = leaderBefore(scan, elements, i, start);
    // "do Sở Y tế làm Khối trưởng, | Bệnh viện | được tặng"
    const opens = leader > start && isMark(elements[i - 1], ',') && mentioned.unit(element.from) !== null;
    if (leader > start && !opens) {
      i = leader;
      continue;
    }
    switch (element.kind) {
      case 'group': {
        // "đóng góp của | bà Hà Nhàn | được ghi nhận bằng Bằng khen"
        // "việc làm của | anh Hải | được UBND huyện tặng Giấy khen"
        const noted =
          chain.verbs.some(({ from }) => scan.word(from) === 'ghi') || DEEDS.has(scan.pairAt(element.from - 3));
        if (noted && isMeritToldOf(scan, element.from))
          return { items: element.items.map((item) => mentioned.person(item)), index: i, verbs };
        // "Lãnh đạo UBND tỉnh | chụp ảnh lưu niệm cùng | các cá nhân được tặng": beside those who receive
        if (scan.word(element.to) === 'chụp' && scan.word(element.to + 1) === 'ảnh') return null;
        // "100% | Sở Y tế | đăng ký": a share
        if (scan.mark(element.from - 1) === PERCENT) return null;
        if (isVisited(scan, element)) return null;
        if (opensTitle(scan, element) || isKindOfCounted(scan, elements, i) || isKindOfOne(scan, elements, i)) continue;
        if (isOfRank(scan, element) || saysWhatOneIs(scan, elements, i, start)) continue;
        // "Người con của | xã Bến Đá | ấy được tặng": whom the words before it picture
        const pictured = POINTS.has(scan.word(element.to)) ? mentioned.pronoun(elements[start].from) : null;
        if (pictured) return { items: [pictured], index: start, verbs };
        // "Ông Hải thay mặt | Sở Y tế | nhận Bằng khen": it is theirs
        if (takesIt(chain) && element.items.every(isNamed) && scan.pairAt(element.from - 2) === 'thay mặt')
          return { items: element.items, index: i, verbs };
        if (isPlace(scan, elements, i) && !isToldOf(scan, elements, i, chain)) {
          const items = pastPlace(scan, elements, i, start, element.items);
          if (items.length > 0) return { items: items.map((item) => mentioned.person(item)), index: i, verbs };
          also = [...personsBehindPlace(scan, element.items), ...also];
          if (isJoined(scan, element)) i -= 2;
          continue;
        }
        // "12 cá nhân là cán bộ | Hội Nông dân tỉnh | được tặng": whose people they are who are counted
        const staff = staffOf(scan, elements, i);
        if (staff) return { items: staff, index: i, verbs };
        const employers = workplacesFrom(scan, elements, i);
        if (employers >= 0) {
          i = employers;
          continue;
        }
        if (describes(scan, elements, i, chain)) return null;
        if (holdsForPlace(scan, element, chain)) {
          const place = placeOf(scan, element.items[element.items.length - 1]);
          return place && { items: [place], index: i, verbs: [] };
        }
        // "chọn 1 đơn vị để | UBND tỉnh | bình chọn, đề nghị Chính phủ tặng": who is to act on it
        if (wordOf(scan, entryAt(elements, i - 1)) === 'để' && i === chain.stop) continue;
        // "được Khối trình | UBND tỉnh | để đề nghị Chính phủ tặng": to whom it was proposed.
        if (scan.word(element.from - 1) === 'trình') continue;
        // "Giao | Phòng Nội vụ | lập hồ sơ trình UBND tỉnh tặng Bằng khen": whose task it is
        if (considers(scan, element.from, element.to) || isAnniversary(scan, elements, i)) continue;
        if (proposes && (isTasked(scan, element.from) || takesFiles(scan, element.to) || weighs(scan, element.to)))
          return null;
        if (hasList(scan, chain)) return null;
        // "Vợ | ông Hải | được tặng"; "Vợ | ông Hải, bà Lan, | được tặng": her
        if (isOfKin(scan, element.from)) {
          const [first, ...others] = element.items;
          const named = others.length > 0 && scan.mark(first.to) === COMMA;
          return named ? { items: others.map((item) => mentioned.person(item)), index: i, verbs } : null;
        }
        // "Ông Sang nói … được tặng": who speaks does not receive by it.
        if (spoken && element.items.some((item) => item.kind === 'person')) return null;
        const holder = holderOf(scan, elements, i, start, element.items);
        if (holder) return { items: holder.map((item) => mentioned.person(item)), index: i, verbs };
        // "| Công an tỉnh | đề nghị truy tặng": one who died for it
        if (element.items.every(({ kind, unknown }) => kind === 'org' && !unknown) && isForTheDead(scan, chain))
          return null;
        if (givesItself(elements, chain, i) && !isInvited(scan, element.from) && !isNextToGet(scan, elements, i))
          return null;
        if (i < chain.stop && !oneOf && element.items.every((item) => item.unknown)) continue;
        if (isHelped(scan, element)) continue;
        if (isPassedOver(scan, elements, i, chain)) {
          counted ??= { items: element.items, index: i, verbs };
          continue;
        }
        const whole = wholeBefore(scan, elements, i);
        if (whole >= 0 && element.items.every((item) => item.count !== null)) {
          i = whole + 1;
          continue;
        }
        const items = element.items.every((item) => item.count !== null)
          ? replaceCounts(
              withoutWhole(scan, elements, i, element.items),
              named.length > 0 ? named : placesBehind(scan, elements, i, chain.stop, mentioned),
            )
          : partedAsCounted(scan, elements, i, element.items);
        // "Sở Y tế, Sở Nội vụ | là 2 đơn vị được tặng"
        const meant = wordOf(scan, entryAt(elements, i - 1)) === 'là' ? entryAt(elements, i - 2) : undefined;
        if (items.every((item) => item.count !== null) && meant?.kind === 'group' && meant.items.every(isNamed))
          return { items: meant.items.map((item) => mentioned.person(item)), index: i - 2, verbs };
        const described = describedBefore(elements, i, items);
        if (described) return { items: described.map((item) => mentioned.person(item)), index: i - 2, verbs };
        const before = countedBefore(elements, i);
        const ranked = items.every(isNamed) ? rankedBefore(scan, elements, i, chain.stop) : [];
        const all = before
          ? replaceCounts(before, asManyAs(scan, before, items))
          : [
              ...ranked,
              ...(items.every(isNamed)
                ? [
                    ...beforeLabel(scan, elements, i),
                    ...listedBefore(scan, elements, i),
                    ...(items.every(({ kind }) => kind === 'person') ? livesBefore(scan, elements, i) : []),
                  ]
                : countsBefore(scan, elements, i)),
              ...items,
            ];
        const persons = all.every(({ kind, count }) => kind === 'person' && count === null) ? also : [];
        return {
          items: [...all, ...persons].map((item) => mentioned.person(item)),
          index: i,
          verbs,
        };
      }
      case 'bracket':
        named = namesIn(scan, element.inside);
        break;
      case 'award':
        return null;
      case 'office':
        // "Bản thân | Giám đốc | được công nhận": who was named with that title
        if (opensClause(scan, elements, i, start) && isGivenTo(scan, chain)) {
          const bearer = mentioned.bearer(element);
          if (bearer) return { items: [bearer], index: i, verbs };
        }
        // "Ông làm giao liên, rồi | làm | trung đội trưởng, từng được tặng": what he was
        if (!WAS.has(wordOf(scan, entryAt(elements, i - 1)))) return null;
        break;
      case 'verb':
        // "gửi danh sách tập thể | đã được | Hội đồng họp, thống nhất trình"
        if (element.verb === 'passive' && isOfUnnamed(scan, element.from)) return null;
        // "chưa từng lỡ hẹn, được tặng": it denies what stands before the comma; "chưa bao giờ, kể từ …, được tặng".
        if (element.verb === 'negate' && apart && !isMark(elements[i + 1], ',')) break;
        if (['negate', 'deny'].includes(element.verb)) verbs.push(element.verb);
        // "được suy tôn là đơn vị dẫn đầu, đề nghị tặng": the subject of both
        else if (element.verb === 'vote' && isPassive(entryAt(elements, i - 1))) continue;
        // "được Khối thi đua các sở suy tôn đơn vị dẫn đầu, đề nghị tặng"
        else if (element.verb === 'vote' && passiveBefore(elements, i) >= 0) i = passiveBefore(elements, i);
        // "được công nhận là đơn vị xuất sắc …, | được tặng": of what got both
        else if (element.verb === 'give' && apart && isPassive(chain.verbs[0]) && passiveOf(elements, i) >= 0)
          anchor = i = passiveOf(elements, i);
        // "được Khối trình Tổng công ty | để đề nghị Bộ tặng": proposed by way of others.
        else if (element.verb === 'propose' && passiveBefore(elements, i) >= 0) i = passiveBefore(elements, i);
        else if (!['fact', 'passive', 'receive'].includes(element.verb)) return null;
        break;
      case 'word':
      case 'filler': {
        // "là 1 trong | các | doanh nghiệp được nhận": who is meant stands before.
        if (isOneOf(scan, elements, i)) {
          oneOf = true;
          break;
        }
        // "5 cô giáo của | trường", "Chi hội do | chị | gây dựng được tặng"
        // "Mục tiêu của nhà | trường | là được tặng"
        const own = scan.pairAt(element.from - 1) === 'nhà trường' ? i - 2 : i - 1;
        // "gặp | mặt | các cán bộ được tặng"
        const preposed = wordOf(scan, entryAt(elements, own));
        if (PREPOSITIONS.has(preposed) && (preposed !== 'mặt' || scan.word(elements[own].from - 1) === 'thay')) break;
        // "57 cá nhân có thành tích xây dựng | Hội | được tặng": what they work for
        if (WORKS_FOR.has(scan.pairAt(element.from - 2))) break;
        // "15 cán bộ | Hội | được tặng": whose they are
        if (countsPersons(entryAt(elements, i - 1)) && scan.has(element.from, CAPITAL)) break;
        // "các trường còn lại | được tặng": not the school that was named before
        const many = UNNAMED.has(wordOf(scan, entryAt(elements, i - 1))) && mentioned.unit(element.from) !== null;
        if (many && chain.stop - i < 8) return null;
        // "Ông Hải thay mặt đơn vị | nhận Bằng khen": it is not his
        if (takesIt(chain) && scan.pairAt(element.from) === 'thay mặt') return null;
        // "tập thể | này | được tặng"
        const these = wordOf(scan, element) === 'này' ? mentioned.unit(element.from - 2) : null;
        if (these) return { items: [these], index: i, verbs };
        const unit = mentioned.unit(element.from) ?? (spoken ? null : mentioned.pronoun(element.from));
        // "Chị Lan kể chồng | chị | được tặng"; "Anh Hải và vợ | anh | được tặng"
        if (unit?.kind === 'person' && isOfKin(scan, element.from)) {
          if (scan.word(element.from - 2) === 'và') break;
          return null;
        }
        if (unit) return { items: [unit], index: i, verbs };
        // "dẫn đầu về điểm | số | và được tặng": a noun
        // "trong cơn bão | số | 6, được tặng"
        const before = scan.word(element.from - 1);
        const numbers = NUMBERS.has(before) || (NUMBERED.has(before) && scan.has(element.to, NUMBER));
        const noun = wordOf(scan, element) === 'số' && numbers && elements[i + 1]?.kind !== 'group';
        const unnamed = UNNAMED.has(wordOf(scan, element)) && !noun && !saysWhatTheyAre(scan, elements, i);
        const achieved = ACHIEVED.has(scan.pairAt(element.to));
        if (unnamed && isOwner(scan, elements, i)) break;
        if (unnamed && chain.stop - i < 8 && !achieved && !THINGS.has(scan.word(element.to))) return null;
        if (SPEECH.has(scan.kind('act', element.from))) spoken = true;
        break;
      }
      default:
        // "tăng 12%, được tặng": of what stands before the comma.
        if (isMark(element, ',')) apart = true;
        // "Trường A có 100% học sinh đỗ, | được tặng": of the school
        if (isMark(element, '%') && apart && (!isShareOf(scan, element.to) || isMark(elements[chain.stop], ','))) break;
        if (isMark(element, '%')) return null;
        if (isMark(element, '-') && i === chain.stop) {
          const opens = dashBefore(scan, elements, i, start);
          if (opens < 0) return null;
          i = opens;
        }
    }
  }
  return counted;
}

/** "được công nhận", "đạt danh hiệu": not "nhận Cờ", which somebody may do for others. */
const isGivenTo = (scan: Scan, { verbs }: Chain): boolean =>
  verbs[0]?.verb === 'passive' || (verbs[0]?.verb === 'receive' && scan.word(verbs[0].from) === 'đạt');

/** Nothing but "Bản thân", "Riêng" stands before it in the clause. */
function opensClause(scan: Scan, elements: readonly Element[], index: number, start: number): boolean {
  let i = index - 1;
  while (i >= start && HIMSELF.has(wordOf(scan, elements[i]))) i--;
  return i < start || isMark(elements[i], ',', ';', ':', '.');
}

const HIMSELF = new Set(['bản', 'thân', 'riêng', 'cá', 'nhân', 'đồng', 'chí']);

/** "nhận", "đón nhận": one may take an award for others; "được tặng" is who has it. */
const takesIt = ({ verbs }: Chain): boolean => verbs[0]?.verb === 'receive';

/**
 * "Trải qua 30 năm, | cán bộ, chiến sĩ Lữ đoàn 293 | luôn nêu cao tinh thần dũng cảm, mưu trí, …, vượt qua mọi khó khăn, đã được tặng": far before the
 * verb, but nobody else is named there, nothing is done to anybody and no other mark than a comma stands between.
 */
function isFarButAlone(elements: readonly Element[], stop: number, start: number): boolean {
  for (let i = stop; i >= start && stop - i < 2 * REACH; i--) {
    const element = elements[i];
    if (element.kind === 'group')
      return isNamed(element.items[0]) && !elements.slice(0, i).some(({ kind }) => kind === 'group');
    if (element.kind !== 'word' && element.kind !== 'filler' && !isMark(element, ',')) return false;
  }
  return false;
}

/** "… góp phần vào sự phát triển của đất nước | nên đã | được tặng": what it follows from is told at length. */
const followsFrom = (scan: Scan, elements: readonly Element[], stop: number): boolean =>
  [stop, stop - 1].some((i) => wordOf(scan, entryAt(elements, i)) === 'nên');

/** "Ông Tô Hải | - Chủ tịch UBND xã | - được tặng": the first of two dashes, right behind who is named, in the clause; -1 for none. */
function dashBefore(scan: Scan, elements: readonly Element[], at: number, start: number): number {
  // "| Ông Tô Hải - Chủ tịch UBND xã Bến Đá | - được tặng"
  const last = entryAt(elements, at - 1);
  if (last?.kind === 'group')
    for (let i = last.from; i < last.to; i++) if (DASHES.has(scan.mark(i)) && scan.has(i + 1, SPACED)) return at;
  for (let i = at - 1; i > start && at - i < REACH; i--) {
    const { kind } = elements[i];
    if (kind === 'award' || isMark(elements[i], ';', ':', '.')) return -1;
    if (isMark(elements[i], '-')) return elements[i - 1].kind === 'group' ? i : -1;
  }
  return -1;
}

const POINTS = new Set(['ấy', 'này']);

const DEEDS = new Set(['việc làm', 'nghĩa cử', 'hành động']);

/** "Sở Y tế, Thuế tỉnh là | những | đơn vị dẫn đầu": of those whom it names. */
function saysWhatTheyAre(scan: Scan, elements: readonly Element[], index: number): boolean {
  const group = wordOf(scan, entryAt(elements, index - 1)) === 'là' ? entryAt(elements, index - 2) : undefined;
  return group?.kind === 'group' && group.items.length > 1 && group.items.every(isNamed);
}

const WAS = new Set(['làm', 'là']);

/** "| Phòng Kế hoạch | và các cá nhân: ông Tô Hải, bà Hà Nhàn được tặng": who is named before the label of those beside. */
function beforeLabel(scan: Scan, elements: readonly Element[], at: number): readonly Item[] {
  if (!isMark(entryAt(elements, at - 1), ':')) return [];
  let i = at - 2;
  while (at - i < 6 && OF_LABEL.has(wordOf(scan, entryAt(elements, i)))) i--;
  const named = entryAt(elements, i - 1);
  const joined = i < at - 2 && wordOf(scan, entryAt(elements, i)) === 'và';
  return joined && named?.kind === 'group' && named.items.every(isNamed) ? named.items : [];
}

const OF_LABEL = new Set(['các', 'cá', 'nhân']);

/** "Sở Y tế, Thuế tỉnh | - | hai đơn vị được tặng": as many as are counted stand before the mark. */
function describedBefore(elements: readonly Element[], index: number, items: readonly Item[]): readonly Item[] | null {
  const [named, count] = [entryAt(elements, index - 2), items.length === 1 ? items[0].count : null];
  if (count === null || !isMark(entryAt(elements, index - 1), '-', '–', ',') || named?.kind !== 'group') return null;
  return named.items.length === count && named.items.every(isNamed) ? named.items : null;
}

/** "tặng Giấy khen cho | 5 hộ gia đình | đạt danh hiệu Gia đình văn hóa 3 năm liền": what those are like who receive something else. */
const describes = (scan: Scan, elements: readonly Element[], index: number, { verbs, stop }: Chain): boolean =>
  index === stop &&
  verbs.length === 1 &&
  scan.word(verbs[0].from) === 'đạt' &&
  wordOf(scan, entryAt(elements, index - 1)) === 'cho' &&
  elements.slice(0, index).some(({ kind }) => kind === 'award');

/**
 * "Huyện ủy, HĐND, UBND, Ủy ban MTTQ huyện Bến Đá | long trọng tổ chức lễ kỷ niệm và đón nhận Huân chương": the authorities of a place hold the
 * ceremony together, at which the place itself receives.
 */
function holdsForPlace(scan: Scan, { items, to }: Extract<Element, { kind: 'group' }>, { verbs }: Chain): boolean {
  // "HĐND - UBND xã Bến Đá": two in one name
  const several = items.length > 1 || scan.word(items[0].from) === 'hđnd';
  if (!several || !verbs.every(({ verb }) => verb === 'receive' || verb === 'fact')) return false;
  const kinds = items.map(({ from }) => scan.kind('unit', from));
  if (!kinds.includes('people-committee') || !kinds.every((kind) => AUTHORITIES.has(kind))) return false;
  let past = to;
  while (past - to < LONGEST_MANNER && scan.mark(to) === OPEN && scan.mark(past - 1) !== CLOSE) past++;
  for (let i = past; i < past + LONGEST_MANNER; i++) if (scan.pairAt(i) === 'tổ chức') return true;
  return false;
}

const AUTHORITIES = new Set(['party-committee', 'people-committee', 'front']);

/** "UBMTTQ | xã Bến Đá | (huyện Lam Sơn)", "UBND | huyện Bến Đá |"; null for "UBND huyện". */
function placeOf(scan: Scan, { from, to }: Item): Item | null {
  for (let i = from + 1; i + 1 < to; i++) {
    const end = scan.size('unit', i) > 0 && isTerritory(scan.kind('unit', i)) ? i + scan.size('unit', i) : i;
    if (end === i || !scan.has(end, CAPITAL)) continue;
    let last = end;
    while (last < to && scan.has(last, CAPITAL)) last++;
    return itemOf(i, last, 'org', null, null);
  }
  return null;
}

const countsPersons = (element: Element | undefined): boolean => {
  const last = element?.kind === 'group' ? element.items.at(-1) : undefined;
  return last !== undefined && last.kind === 'person' && last.count !== null;
};

/** "| 12 cá nhân | là cán bộ | Hội Nông dân tỉnh |": those who are counted, of whom the words before the unit say what they are; null for others. */
function staffOf(scan: Scan, elements: readonly Element[], index: number): readonly Item[] | null {
  if (!STAFF_OF.has(scan.pairAt(elements[index].from - 2)) || scan.word(elements[index].from - 3) !== 'là') return null;
  const counted = entryAt(elements, index - 4);
  return counted?.kind === 'group' && countsPersons(counted) ? counted.items : null;
}

const STAFF_OF = new Set([
  ...['cán bộ', 'hội viên', 'đoàn viên', 'công chức', 'viên chức', 'nhân viên', 'giáo viên', 'giảng viên'],
  ...['chiến sĩ', 'chiến sỹ', 'học sinh', 'sinh viên', 'công nhân', 'bác sĩ', 'lãnh đạo', 'đảng viên'],
]);

/**
 * "17 đồng chí đang công tác tại các cơ quan, đơn vị | Bộ Chỉ huy Quân sự tỉnh | được tặng": one of the houses where those serve who are counted. The index
 * of "các"; -1 for others.
 */
function workplacesFrom(scan: Scan, elements: readonly Element[], index: number): number {
  let i = index - 1;
  while (
    index - i < LONGEST_HOUSES &&
    (isMark(entryAt(elements, i), ',') || HOUSE_WORDS.has(wordOf(scan, entryAt(elements, i))))
  )
    i--;
  return wordOf(scan, entryAt(elements, i)) === 'các' && isOwner(scan, elements, i) ? i : -1;
}

const LONGEST_HOUSES = 12;

const HOUSE_WORDS = new Set('cơ quan đơn vị phòng ban ngành đoàn thể tổ chức trực thuộc'.split(' '));

/** "cơn bão | số 6", "thôn | số 3": one of several; not "Quyết định | số 12" */
const NUMBERED = new Set(['bão', 'thôn', 'ấp', 'tổ', 'khu', 'khóm', 'lô', 'trạm', 'nhà']);

/** "điểm số", "chỉ số", "dân số", "kỹ thuật số", "chuyển đổi số" */
const NUMBERS = new Set(['điểm', 'chỉ', 'doanh', 'con', 'hệ', 'dân', 'thiểu', 'thuật', 'đổi']);

/** "Công ty Bến Đá lập nhiều | thành tích | nên được tặng": what the subject did, not who gets it. */
const ACHIEVED = new Set([
  ...['thành tích', 'thành tựu', 'thành công', 'chiến công', 'kết quả', 'cố gắng', 'nỗ lực', 'tiến bộ'],
  ...['biện pháp', 'giải pháp', 'đóng góp'],
]);

const THINGS = new Set(
  'cụm khối phong nhiệm lĩnh mặt chỉ cuộc thời năm lần đợt đóng hoạt nội chương tiêu kỳ giải phiếu điểm lượng'.split(
    ' ',
  ),
);

/** Index of "được" before who proposes: "được | Khối thống nhất | trình"; -1 for none. */
function passiveBefore(elements: readonly Element[], index: number): number {
  for (let i = index - 1; i >= 0 && index - i <= LONGEST_VOTE; i--) {
    if (isPassive(elements[i])) return i;
    if (elements[i].kind === 'verb' || elements[i].kind === 'mark') break;
  }
  return -1;
}

/** Index of "được" right before a verb, or before who did it: "được | công nhận", "được | Bộ Y tế | công nhận"; -1 for none. */
const passiveOf = (elements: readonly Element[], index: number): number =>
  isPassive(entryAt(elements, index - 1)) ? index - 1 : passiveBefore(elements, index);

/** "Nhạc sĩ Tô Hải sinh năm 1929, là | một cựu sĩ quan | và từng được tặng": what the one is who opens the clause. */
function saysWhatOneIs(scan: Scan, elements: readonly Element[], index: number, start: number): boolean {
  const element = elements[index];
  if (element.kind !== 'group' || wordOf(scan, entryAt(elements, index - 1)) !== 'là') return false;
  const [item, ...others] = element.items;
  const [first] = elements.slice(start);
  const named = first?.kind === 'group' && first.items.length === 1 && isNamed(first.items[0]);
  return item.count === 1 && others.length === 0 && named && isMark(entryAt(elements, index - 2), ',');
}

/** "được | các đơn vị thành viên trong Khối nhất trí | suy tôn", in elements. */
const LONGEST_VOTE = 12;

const SPEECH = new Set(['speak', 'utter', 'direct', 'attend', 'chair']);

/** "truy tặng", and no other verb that gives. */
const isForTheDead = (scan: Scan, { verbs }: Chain): boolean => {
  const given = verbs.filter(({ verb }) => verb === 'give');
  return given.length > 0 && given.every(({ from }) => scan.word(from) === 'truy');
};

const onlyGives = ({ verbs }: Chain): boolean => verbs.every(({ verb }) => verb === 'give' || verb === 'fact');

/** "Bộ Y tế tặng Cờ", "UBND tỉnh ra quyết định tặng Cờ": an organisation before a verb that only gives, no mark between. */
function givesItself(elements: readonly Element[], chain: Chain, index: number): boolean {
  if (!onlyGives(chain)) return false;
  const group = elements[index];
  // "Ông Hải (bìa trái) thay mặt khối trưởng trao Cờ cho các thành viên"
  const presents =
    group.kind === 'group' && group.items.every(({ kind, count }) => kind === 'person' && count === null);
  if (presents && chain.verbs.some((verb) => verb.verb === 'give')) return true;
  return index === chain.stop || elements.slice(index + 1, chain.stop + 1).every((element) => element.kind === 'word');
}

/**
 * "Bệnh viện A nhận Cờ thi đua, Bệnh viện B nhận Bằng khen; | Bệnh viện C | phong tặng Tập thể lao động xuất sắc.": each of a list with what it gets,
 * and the next one in other words; not "…; Bộ Y tế tặng Bằng khen", which may give, nor what goes to somebody behind it.
 */
function isNextToGet(scan: Scan, elements: readonly Element[], index: number): boolean {
  const group = elements[index];
  const [unit, ...others] = group.kind === 'group' ? group.items : [];
  if (!unit || others.length > 0 || unit.count !== null || !HOUSES.has(scan.kind('unit', unit.from))) return false;
  const [other, gets, award, mark] = elements.slice(Math.max(0, index - 4), index);
  const parallel = other?.kind === 'group' && gets.kind === 'verb' && gets.verb === 'receive' && award.kind === 'award';
  const [verb, own, end] = elements.slice(index + 1, index + 4);
  const ends = own?.kind === 'award' && (end === undefined || isMark(end, '.', ';', ','));
  return parallel && isMark(mark, ';', ',') && verb?.kind === 'verb' && ends;
}

/** Those who give nothing but to their own people. */
const HOUSES = new Set(['hospital', 'school', 'centre', 'company', 'division']);

/** "tại Sở Y tế", "của Sở Y tế", "theo ông Hải": not a subject. */
export const isPlace = (scan: Scan, elements: readonly Element[], index: number): boolean =>
  (PREPOSITIONS.has(wordOf(scan, entryAt(elements, index - 1))) ||
    opensAside(scan, elements, index) ||
    isPicturedPlace(scan, elements[index]) ||
    isHall(scan, elements[index]) ||
    isHome(scan, elements[index]) ||
    isJoined(scan, elements[index])) &&
  !isOfKind(scan, elements[index]) &&
  !isMetWith(scan, elements[index]);

/** "| Trước | Sở Y tế", "| Bên cạnh | Sở Y tế |, Sở Nội vụ", "Theo đó, ngoài | bà Nhàn |, ông Hải": not "Ngoài | 5 tập thể | đã được tặng". */
function opensAside(scan: Scan, elements: readonly Element[], index: number): boolean {
  const word = wordOf(scan, entryAt(elements, index - 1));
  if (!OPENING.has(word)) return false;
  const first = word === 'cạnh' ? index - 2 : index - 1;
  if (BESIDES.has(word)) {
    const group = elements[index];
    const other = group.kind === 'group' && scan.mark(group.items[0].to) === COMMA;
    return other && (first === 0 || (isMark(entryAt(elements, first - 1), ',') && first <= LONGEST_LEAD));
  }
  return first === 0;
}

const BESIDES = new Set(['ngoài', 'cạnh']);

/** Elements of "Theo đó,", "Trong dịp này,". */
const LONGEST_LEAD = 5;

/** "07 tập thể khoa, phòng, | trạm y tế | được tặng": the last of the kinds, all in small letters, of those who are counted. */
function isKindOfCounted(scan: Scan, elements: readonly Element[], index: number): boolean {
  const { from, to } = elements[index];
  if (scan.mark(from - 1) !== COMMA || scan.has(from, NUMBER)) return false;
  for (let i = from; i < to; i++) if (scan.has(i, CAPITAL)) return false;
  for (let i = index - 1; i >= 0 && index - i < LONGEST_KINDS; i--) {
    const before = elements[i];
    if (before.kind === 'group') return before.items.every(({ count }) => count !== null);
    const small = before.kind === 'word' || before.kind === 'filler';
    if (!isMark(before, ',') && (!small || scan.has(before.from, CAPITAL | NUMBER))) return false;
  }
  return false;
}

const LONGEST_KINDS = 10;

/** "là một trong 10 tập thể | Doanh nghiệp kiểu mẫu | được tặng": of what kind those are of whom the one named before is one. */
const isKindOfOne = (scan: Scan, elements: readonly Element[], index: number): boolean =>
  wordOf(scan, entryAt(elements, index - 2)) === 'trong' && ONE.has(wordOf(scan, entryAt(elements, index - 3)));

const ONE = new Set(['một', '1', '01']);

/** "Hội đồng | thông qua danh sách đề nghị | tặng Cờ thi đua": those on the list receive; "Sở Y tế có tên trong danh sách | đề nghị |" is on it. */
function hasList(scan: Scan, { verbs }: Chain): boolean {
  const asks = verbs.find(({ verb }) => verb === 'propose');
  const list = asks ? scan.nextPair('danh', 'sách', asks.from - 2, asks.to) : -1;
  return list >= 0 && !WITHIN.has(scan.word(list - 1));
}

const WITHIN = new Set(['trong', 'vào', 'thuộc', 'ở', 'tại', 'theo', 'khỏi', 'từ']);

/** "Ông Tô Hải, ở | thôn Bến Đá và bà Hà Nhàn |, ở xã Tân Khê được tặng": who is named behind the place where another lives. */
function personsBehindPlace(scan: Scan, [place, ...others]: readonly Item[]): readonly Item[] {
  const lives = place !== undefined && isTerritory(scan.kind('unit', place.from));
  return lives ? others.filter(({ kind, count }) => kind === 'person' && count === null) : [];
}

/**
 * "tại tỉnh Phú Lâm, | Hội Nông dân tỉnh | được tặng", "Theo Sở Nội vụ, | bà Lan | được tặng": who stands behind the place
 * where it happened, or behind what the clause opens with.
 */
function pastPlace(
  scan: Scan,
  elements: readonly Element[],
  index: number,
  start: number,
  items: readonly Item[],
): readonly Item[] {
  const word = wordOf(scan, entryAt(elements, index - 1));
  // "Cùng với | Sở Y tế, Sở Nội vụ | được tặng": both
  if (word === 'với' && wordOf(scan, entryAt(elements, index - 2)) === 'cùng' && items.length > 1)
    return opensBeside(elements, index - 2, start) && scan.mark(items[0].to) === COMMA ? items : [];
  // "Ngoài | Sở Y tế, Sở Nội vụ | cũng được tặng": the other one
  if (BESIDES.has(word)) return scan.mark(items[0].to) === COMMA ? items.slice(1) : [];
  // "Tại lễ tuyên dương của Sở Y tế, | Bệnh viện A và Trạm Y tế B | được tặng"
  if (
    word === 'của' &&
    items.length > 1 &&
    scan.mark(items[0].to) === COMMA &&
    opensWithPlace(scan, elements, index, start)
  )
    return items.slice(1);
  // "Không phụ lòng tin của | nhân dân, Hợp tác xã Bến Đá | được tặng": whose trust the words before the comma speak of
  if (word === 'của' && items.length === 2 && scan.mark(items[0].to) === COMMA && isCrowd(scan, items[0]))
    return items.slice(1);
  // "tại xã cửa biển | Bến Đá, huyện Tân Khê, Đồn Biên phòng 441 | đón nhận"
  if (isPicturedPlace(scan, elements[index]) && scan.mark(items[0].to) === COMMA)
    return items.slice(1).filter(({ from }) => !isTerritory(scan.kind('unit', from)));
  if (
    items.length !== 2 ||
    scan.mark(items[0].to) !== COMMA ||
    !['tại', 'ở', 'trong', 'theo', ...OPENING].includes(word)
  )
    return [];
  const [place, unit] = items.map(({ from }) => isTerritory(scan.kind('unit', from)));
  // "Sáng 22-11, tại Sơn Lũng, | Lữ đoàn 299 | đón nhận": a place that no list holds
  const seat = place || (items[0].unknown && !items[1].unknown);
  return !unit && (index - 1 === start || (seat && word !== 'theo')) ? items.slice(1) : [];
}

/** "nhân dân", "bà con nhân dân": people of no place in particular. */
const isCrowd = (scan: Scan, { from, to, unknown }: Item): boolean =>
  !unknown && to - from <= 4 && CROWDS.has(scan.pairAt(to - 2)) && !scan.has(from, CAPITAL);

const CROWDS = new Set(['nhân dân', 'bà con', 'người dân', 'đồng bào']);

/** Nothing but a year or a date stands before it in the clause: "Năm 2027, | cùng với …". */
const opensBeside = (elements: readonly Element[], at: number, start: number): boolean =>
  elements.slice(start, at).every((one) => one.kind === 'year' || one.kind === 'date' || isMark(one, ','));

/** The clause opens with "Tại lễ …", "Trong đợt …", and no mark stands before the group. */
function opensWithPlace(scan: Scan, elements: readonly Element[], index: number, start: number): boolean {
  for (let i = start; i < index; i++) if (elements[i].kind === 'mark') return false;
  return ['tại', 'trong', 'ở'].includes(scan.word(elements[start].from));
}

/** "Trước | Sở Y tế |, Sở Nội vụ được tặng", "Ngoài | bà Nhàn |, ông Hải cũng được tặng": what a sentence may open with. */
const OPENING = new Set(['trước', 'sau', 'nhờ', 'ngoài', 'cạnh']);

const WORKS_FOR = new Set(['xây dựng', 'phát triển', 'bảo vệ', 'công tác', 'hoạt động', 'phong trào', 'sự nghiệp']);

const PREPOSITIONS = new Set('tại ở của thuộc theo với từ bởi do trong về trên cùng thay mặt bàn'.split(' '));
