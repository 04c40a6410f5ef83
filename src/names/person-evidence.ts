import {
  CALLING_PREFIXES,
  GROUP_CALLINGS,
  KIN,
  LONE_CALLINGS,
  STAFF_CALLINGS,
  TRADE_HEADS,
} from '../lexicon/callings.js';
import { MEDICAL, NOBODY, PLACE_STARTS, TURNS } from '../lexicon/name-words.js';
import { PEOPLES } from '../lexicon/peoples.js';
import { layerBits, type Scan } from '../lexicon/scan.js';
import { COMMA, OPEN, STOP } from '../text/marks.js';
import { isSyllable } from '../text/syllable.js';
import { ALL_CAPS, CAPITAL, LINE_START, NUMBER, PUNCTUATION } from '../text/tokens.js';
import { isLetterName } from './clan-name.js';
import { ACT, AWARD, BLOC, CUE, FIELD, PLACE, ROLE, STOP as STOPS, SURNAME, TITLE, UNIT, VERB } from './layer-bits.js';
import { isTerritory } from './unit-kinds.js';

// What says that a run of capitals is a person though no list holds the family name: its own shape, or what is told behind it.

const LONGEST = 6;

/** End of the run of words in capitals at the token, in its line. */
export function runEnd(scan: Scan, at: number): number {
  let end = at;
  while (
    end - at <= LONGEST &&
    scan.has(end, CAPITAL) &&
    !scan.has(end, NUMBER | PUNCTUATION) &&
    !(end > at && scan.has(end, LINE_START))
  )
    end++;
  return end;
}

/** "Viễn Châu", "Bnướch Hạp": two words or more in capitals (one of the highlands: "H'Blơn") that the lexicon knows as nothing else. */
export function mayBeCalled(scan: Scan, at: number, end: number): boolean {
  const size = end - at;
  if (size > LONGEST || (size < 2 && !(size === 1 && isLetterName(scan, at)))) return false;
  if (scan.has(at, ALL_CAPS) || PEOPLES.has(scan.slice(at, end).toLowerCase())) return false;
  for (let i = at; i < end; i++) if (scan.has(i, ALL_CAPS)) return false;
  return !knownAsOther(scan, at, end);
}

/** A unit, or what opens with a place, a field or an award of two words ("Xã Ea Kuăng", "Hà Tiên"), or ends with a place ("Agribank Đắk Lắk"). */
function knownAsOther(scan: Scan, at: number, end: number): boolean {
  for (let i = at; i < end; i++) if (scan.size('place', i) > 1) return true;
  if (NOBODY.has(spelt(scan, at))) return true;
  if ((scan.layers(at) & OTHERS) === 0) return false;
  for (const layer of OTHER_LAYERS) if (scan.size(layer, at) > 1) return true;
  return (scan.layers(at) & UNIT) !== 0;
}
const OTHER_LAYERS = ['unit', 'field', 'award', 'bloc', 'form', 'act', 'title', 'role', 'cue'] as const;
const OTHERS = layerBits('place', ...OTHER_LAYERS);

/** "Pịt | Thị | Pỏm", "Bì | Văn | Nhị", "Cứ | A | Nếnh", "Kpuih | H'Blơn", "Nay | Y | Blưu": the shape alone says that it is a person. */
export const hasOwnShape = (scan: Scan, at: number, end: number): boolean =>
  hasInnerShape(scan, at, end) || isHighlandName(scan, at, end);

/** The same by letters and middle names alone, which no place has: not "A Lưới", "Hbông". */
export function hasInnerShape(scan: Scan, at: number, end: number): boolean {
  const size = end - at;
  if (size < 1 || size > LONGEST) return false;
  if (isLetterName(scan, at)) return size < 5;
  if (hasMiddleName(scan, at, end) || (size > 1 && size < 5 && BY_CHILD.has(scan.slice(at, at + 1)))) return true;
  const second = size > 1 ? scan.slice(at + 1, at + 2) : '';
  if (size === 3 && (second === 'A' || second === 'Y')) return (scan.layers(at) & (UNIT | FIELD)) === 0;
  return size > 1 && (isLetterName(scan, at + 1) || (size > 2 && isLetterName(scan, at + 2))) && !opensPlace(scan, at);
}

/** "Pịt | Thị | Pỏm", "Bì | Văn | Nhị"; not "Huyện Văn Giang" */
function hasMiddleName(scan: Scan, at: number, end: number): boolean {
  if (end - at < 3 || end - at > 5 || (scan.layers(at) & (UNIT | FIELD)) !== 0) return false;
  const second = scan.slice(at + 1, at + 2);
  // "Trần | Lê | Thị | Ngọc Hân"
  const two = end - at > 3 && (scan.layers(at) & scan.layers(at + 1) & SURNAME) !== 0;
  return second === 'Thị' || second === 'Văn' || (two && scan.slice(at + 2, at + 3) === 'Thị');
}

/** "Ama | Tý": who is called by the eldest child. */
const BY_CHILD = new Set(['Ama', 'Amí', 'Aduôn']);

/** "A Xép", "Y Thui", "Y Wang Mlô"; "Zơrâm Thức", "Bnướch Hạp": letters and sounds of the highlands, but no "Krông Búk". */
function isHighlandName(scan: Scan, at: number, end: number): boolean {
  const size = end - at;
  const first = scan.slice(at, at + 1);
  if (first === 'A') return size === 2 && (scan.layers(at) & PLACE) === 0;
  if (first === 'Y')
    return (
      size > 1 && size < 6 && (scan.layers(at) & (PLACE | UNIT | FIELD)) === 0 && !MEDICAL.has(spelt(scan, at + 1))
    );
  if (size < 2 || size > 5) return false;
  let sounds = false;
  for (let i = at; i < end; i++) {
    if (opensPlace(scan, i)) return false;
    sounds ||= isHighlandWord(scan, i);
  }
  return sounds;
}

/** "Bnướch", "Hmưnh", "Blúp": Vietnamese letters in what is no Vietnamese syllable. */
function isHighlandWord(scan: Scan, at: number): boolean {
  const word = scan.slice(at, at + 1).toLowerCase();
  return MARKED.test(word) && !isSyllable(word);
}
/** Letters that no other language has so. */
const MARKED = /[ăâđêôơư\u00e0-\u00fd\u1ea0-\u1ef9]/u;

/** "Krông Pắc", "Ea H'leo", "Đắk Hà": the first words of rivers, hills and hamlets, after which places are called. */
const opensPlace = (scan: Scan, at: number): boolean => PLACE_STARTS.has(spelt(scan, at));

const spelt = (scan: Scan, at: number): string => (at < scan.tokens.count ? scan.spelling(at) : '');

/**
 * "| sinh năm 1950", "| (35 tuổi)", "| , dân tộc Mông", "| , trú tại thôn Bến Đá", "| , người làng Bút": what is told of nobody but a person,
 * right behind the name.
 */
export function tellsOfLife(scan: Scan, end: number): boolean {
  const parted = scan.mark(end) === OPEN || scan.mark(end) === COMMA;
  const at = parted ? end + 1 : end;
  if (at >= scan.tokens.count || scan.has(at, LINE_START)) return false;
  const age = spelt(scan, at) === 'năm' && spelt(scan, at + 1) === 'nay' ? at + 2 : at;
  if (scan.has(age, NUMBER)) return spelt(scan, age + 1) === 'tuổi';
  if (scan.has(at, CAPITAL) && scan.mark(end) !== OPEN) return false;
  const first = spelt(scan, at);
  const second = LIFE_STARTS.has(first) ? spelt(scan, at + 1) : '';
  if (first === 'người') return parted && isFrom(scan, at + 1, second);
  if (first === 'quê') return second === 'ở' || second === 'quán' || second === 'tại' || isHome(scan, at + 1);
  return LIFE.has(`${first} ${second}`);
}
const LIFE = new Set([
  ...['sinh năm', 'sinh ngày', 'sinh tháng', 'sinh ra', 'sinh tại', 'dân tộc', 'trú tại', 'trú ở', 'ngụ tại', 'ngụ ở'],
  ...['thường trú', 'nguyên quán', 'tên thật', 'bí danh', 'hưởng thọ', 'tạm trú', 'hiện trú', 'hiện ngụ', 'cư trú'],
]);
const LIFE_STARTS = new Set(['người', 'quê', ...[...LIFE].map((words) => words.split(' ')[0])]);

/** "người | dân tộc Mông", "người | Mông ở bản Pá Hốc", "người | làng Bút" */
const isFrom = (scan: Scan, at: number, word: string): boolean =>
  (word === 'dân' && spelt(scan, at + 1) === 'tộc') || scan.has(at, CAPITAL) || isHome(scan, at);
const isHome = (scan: Scan, at: number): boolean =>
  isTerritory(scan.kind('unit', at)) || spelt(scan, at) === 'làng' || scan.size('place', at) > 1;

/** "Hai Đực | ở thôn Bến Đá", "Ba Vân | , ở bản Pá Hốc": a person rather than a unit, where nothing stands before the name in its clause. */
export function livesInHamlet(scan: Scan, at: number, end: number): boolean {
  const word = scan.mark(end) === COMMA ? end + 1 : end;
  if (spelt(scan, word) !== 'ở' || scan.has(word, CAPITAL)) return false;
  const opens = scan.has(at, LINE_START) || scan.has(at - 1, PUNCTUATION | NUMBER) || JOINS.has(spelt(scan, at - 1));
  const hamlet = word + 1;
  return (
    opens && scan.kind('unit', hamlet) === 'hamlet' && scan.has(hamlet + scan.size('unit', hamlet), CAPITAL | NUMBER)
  );
}
const JOINS = new Set(['cho', 'và', 'cùng', 'tặng', 'với']);

/** "| Tô Hoành": a listed family name and one to four more words; not "Đường Nguyễn Văn Tẹo", a street. */
export function hasFamilyName(scan: Scan, at: number, end: number): boolean {
  const kind = scan.kind('surname', at);
  if (kind === 'surname') return end - at > 1;
  return kind === 'rare' && end - at > 2 && !(end - at > 3 && scan.kind('surname', at + 1) === 'surname');
}

/** "Mười Hạnh", "Út Lành", "Bảy Nhiêu": called by the turn among the children. */
const isByTurn = (scan: Scan, at: number, end: number): boolean => end - at === 2 && TURNS.has(spelt(scan, at));

/** What says that it is a name behind a word for many: "nông dân | Tô Hoành", "thợ rèn | Cil Múp |, 40 tuổi"; not "nông dân | Bến Đá". */
const isNameOfOne = (scan: Scan, at: number, end: number): boolean =>
  hasFamilyName(scan, at, end) ||
  hasOwnShape(scan, at, end) ||
  isByTurn(scan, at, end) ||
  tellsOfLife(scan, end) ||
  soundsOfTwo(scan, at, end);

/** "Bling Hạnh", "Kring Nhếch": a word that is no Vietnamese syllable beside one that only a Vietnamese name has. */
function soundsOfTwo(scan: Scan, at: number, end: number): boolean {
  let [foreign, own] = [false, false];
  for (let i = at; i < end; i++) {
    if (opensPlace(scan, i)) return false;
    if (!isSyllable(lower(scan, i, i + 1))) foreign = true;
    else if (MARKED.test(lower(scan, i, i + 1))) own = true;
  }
  return foreign && own;
}

/** "Pờ Lóng Tơ", "Zơrâm Thức", of which nothing is told: rather a person than a unit that no head names; two words with a family name may be a place. */
export const soundsLikePerson = (scan: Scan, at: number, end: number): boolean =>
  mayBeCalled(scan, at, end) && ((end - at > 2 && hasFamilyName(scan, at, end)) || hasOwnShape(scan, at, end));

/** "Giản Tư Lành", "Chảo Láo Tả": three words and more are seldom a place, but for "Tân Khê Đông". */
const isLongName = (scan: Scan, at: number, end: number): boolean =>
  end - at > 2 && scan.kind('surname', at) !== 'eponym' && !PARTS.has(spelt(scan, end - 1));
const PARTS = new Set(['đông', 'tây', 'nam', 'bắc', 'trung', 'thượng', 'hạ', 'nội', 'ngoại', 'trong', 'ngoài']);

/** "soạn giả | Viễn Châu", "nữ du kích | Tô Hoành", "thợ lặn | Cil Múp |, 40 tuổi", "pả | Mồ Láo Lở": the words before a name, in tokens; 0 for none. */
export function calledSize(scan: Scan, at: number): number {
  const kin = KIN.get(spelt(scan, at));
  if (kin !== undefined && scan.has(at + 1, CAPITAL)) return isCalledKin(scan, at, kin) ? 1 : 0;
  // "nữ | bác sĩ Tô Hoành": a degree is a title of its own
  const prefixed = CALLING_PREFIXES.has(spelt(scan, at)) && !scan.has(at + 1, CAPITAL);
  if (prefixed && scan.kind('address', at + 1) === 'degree')
    return scan.has(at + 1 + scan.size('address', at + 1), CAPITAL) ? 1 : 0;
  const name = callingEnd(scan, at);
  if (name < 0) return 0;
  const end = runEnd(scan, name);
  if (!mayBeCalled(scan, name, end)) return 0;
  const size = callingHeadSize(scan, at);
  const head = size > 0 ? lower(scan, at, at + size) : lower(scan, at + 1, at + 1 + callingHeadSize(scan, at + 1));
  const long = !STAFF_CALLINGS.has(head) && isLongName(scan, name, end);
  const lone = LONE_CALLINGS.has(head) && name === at + (size > 0 ? 0 : 1) + head.split(' ').length;
  return lone || long || isStageName(scan, at, head, end - name) || isNameOfOne(scan, name, end) ? name - at : 0;
}

/** "nghệ sĩ | Thanh Thúy": who goes by two words that no family name opens; not "các nghệ sĩ Bến Đá", "12 diễn viên Bến Đá", those of a place. */
const isStageName = (scan: Scan, at: number, head: string, size: number): boolean =>
  size === 2 && STAGE.has(head) && !scan.has(at - 1, NUMBER) && !OF_MANY.has(spelt(scan, at - 1));
const STAGE = new Set(['nghệ sĩ', 'nghệ sỹ', 'diễn viên']);
const OF_MANY = new Set('các những số nhiều ngũ giới thể đoàn toàn mọi hội và văn'.split(' '));

/** "| nữ nghệ nhân hát then | Tô Hoành": where the words for what somebody is end before a capital; -1 for none. */
export function callingEnd(scan: Scan, at: number): number {
  const size = callingHeadSize(scan, at);
  if (size > 0) return complementEnd(scan, at + size);
  const second =
    CALLING_PREFIXES.has(spelt(scan, at)) && !scan.has(at + 1, CAPITAL) ? callingHeadSize(scan, at + 1) : 0;
  return second > 0 ? complementEnd(scan, at + 1 + second) : -1;
}

/** "pả | Mồ Láo Lở"; with a capital where it opens the sentence, but for words that begin names as well: "Bá Văn Trống". */
function isCalledKin(scan: Scan, at: number, opens: boolean): boolean {
  if (scan.size('place', at) > 1 || !mayBeCalled(scan, at + 1, runEnd(scan, at + 1))) return false;
  return !scan.has(at, CAPITAL) || (opens && (scan.has(at, LINE_START) || scan.mark(at - 1) === STOP));
}

/** Tokens of the longest calling at the token, or of the word that opens one of any trade; 0 for none. */
export function callingHeadSize(scan: Scan, at: number): number {
  if (!CALLED_FIRST.has(spelt(scan, at)) || scan.size('unit', at) > 2) return 0;
  for (let size = LONGEST_CALLING; size > 1; size--) {
    const words = lower(scan, at, at + size);
    if (LONE_CALLINGS.has(words) || GROUP_CALLINGS.has(words) || STAFF_CALLINGS.has(words)) return size;
  }
  // "thợ | lặn", "người | trồng sâm"; not "người | Dao Khe Lịm"
  return TRADE_HEADS.has(spelt(scan, at)) && !scan.has(at + 1, CAPITAL) ? 1 : 0;
}
const LONGEST_CALLING = 4;
const CALLED_FIRST = new Set([
  ...TRADE_HEADS,
  ...[...LONE_CALLINGS, ...GROUP_CALLINGS, ...STAFF_CALLINGS].map((calling) => calling.split(' ')[0]),
]);
/** With what the words before a name begin. */
export const CALLED_STARTS: ReadonlySet<string> = new Set([...CALLED_FIRST, ...CALLING_PREFIXES, ...KIN.keys()]);

const lower = (scan: Scan, from: number, to: number): string => scan.slice(from, to).toLowerCase();

/** "nghệ nhân | hát then | Tô Hoành", "nhân viên y tế | thôn | Tô Hoành": past words in small letters that say nothing else; -1 where no name follows. */
function complementEnd(scan: Scan, at: number): number {
  let end = at;
  while (end - at < LONGEST_COMPLEMENT && !scan.has(end, CAPITAL)) {
    if (scan.has(end, NUMBER | PUNCTUATION | LINE_START) || end >= scan.tokens.count) return -1;
    if ((scan.layers(end) & SAYS_MORE) !== 0 && !WITHIN_CALLING.has(spelt(scan, end))) return -1;
    end++;
  }
  return scan.has(end, CAPITAL) && !scan.has(end, LINE_START) ? end : -1;
}
const LONGEST_COMPLEMENT = 4;
const SAYS_MORE = ACT | AWARD | BLOC | CUE | ROLE | STOPS | TITLE | UNIT | VERB;
/** "ca trù", "y tế thôn bản": no shift of workers, no hamlet with a name. */
const WITHIN_CALLING = new Set(['ca', 'thôn', 'bản', 'buôn', 'làng', 'vườn', 'đàn', 'trồng', 'chế', 'giỏi']);
