import { PEOPLES } from '../lexicon/peoples.js';
import { layerBits, type Scan } from '../lexicon/scan.js';
import { COMMA, OPEN } from '../text/marks.js';
import { isSyllable } from '../text/syllable.js';
import { ALL_CAPS, CAPITAL, LINE_START, NUMBER, PUNCTUATION } from '../text/tokens.js';
import { FIELD, PLACE, SURNAME, UNIT } from './layer-bits.js';
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
  if (GEOGRAPHY.has(spelt(scan, at))) return true;
  if ((scan.layers(at) & OTHERS) === 0) return false;
  for (const layer of OTHER_LAYERS) if (scan.size(layer, at) > 1) return true;
  return (scan.layers(at) & UNIT) !== 0;
}
/** "Sông Hương" */
const GEOGRAPHY = new Set('sông núi đảo chợ chùa đền cầu bến hang thác suối rừng vịnh biển làng xóm'.split(' '));
const OTHER_LAYERS = ['unit', 'field', 'award', 'bloc', 'form', 'act', 'title', 'role', 'cue'] as const;
const OTHERS = layerBits('place', ...OTHER_LAYERS);

/** "Pịt | Thị | Pỏm", "Bì | Văn | Nhị", "Cứ | A | Nếnh", "Kpuih | H'Blơn", "Nay | Y | Blưu": the shape alone says that it is a person. */
export function hasOwnShape(scan: Scan, at: number, end: number): boolean {
  const size = end - at;
  if (size < 1 || size > LONGEST) return false;
  if (isLetterName(scan, at)) return size < 5;
  if (hasMiddleName(scan, at, end)) return true;
  const second = size > 1 ? scan.slice(at + 1, at + 2) : '';
  if (size === 3 && (second === 'A' || second === 'Y')) return (scan.layers(at) & (UNIT | FIELD)) === 0;
  if (size > 1 && (isLetterName(scan, at + 1) || (size > 2 && isLetterName(scan, at + 2)))) return !opensPlace(scan, at);
  return isHighlandName(scan, at, end);
}

/** "Pịt | Thị | Pỏm", "Bì | Văn | Nhị"; not "Huyện Văn Giang" */
function hasMiddleName(scan: Scan, at: number, end: number): boolean {
  if (end - at < 3 || end - at > 5 || (scan.layers(at) & (UNIT | FIELD)) !== 0) return false;
  const second = scan.slice(at + 1, at + 2);
  return second === 'Thị' || second === 'Văn';
}

/** "A Xép", "Y Thui", "Y Wang Mlô"; "Zơrâm Thức", "Bnướch Hạp": letters and sounds of the highlands, but no "Krông Búk". */
function isHighlandName(scan: Scan, at: number, end: number): boolean {
  const size = end - at;
  const first = scan.slice(at, at + 1);
  if (first === 'A') return size === 2 && (scan.layers(at) & PLACE) === 0;
  if (first === 'Y')
    return size > 1 && size < 6 && (scan.layers(at) & (PLACE | UNIT | FIELD)) === 0 && !MEDICAL.has(spelt(scan, at + 1));
  if (size < 2 || size > 5) return false;
  let sounds = false;
  for (let i = at; i < end; i++) {
    if (opensPlace(scan, i)) return false;
    sounds ||= isHighlandWord(scan, i);
  }
  return sounds;
}
const MEDICAL = new Set(['dược', 'khoa', 'học', 'tế', 'tá', 'sĩ', 'sỹ', 'tý', 'tỵ', 'bác', 'viện']);

/** "Bnướch", "Hmưnh", "Blúp": Vietnamese letters in what is no Vietnamese syllable. */
function isHighlandWord(scan: Scan, at: number): boolean {
  const word = scan.slice(at, at + 1).toLowerCase();
  return /[ăâđêôơư\u00e0-\u00fd\u1ea0-\u1ef9]/u.test(word) && !isSyllable(word);
}

/** "Krông Pắc", "Ea H'leo", "Đắk Hà": the first words of rivers, hills and hamlets, after which places are called. */
const opensPlace = (scan: Scan, at: number): boolean => PLACE_STARTS.has(spelt(scan, at));
const PLACE_STARTS = new Set(
  'krông đắk đăk đak dak đák ea ia chư cư plei pleiku plây buôn bon đạ đam yang nậm huổi phiêng pá tà mường bản'.split(' '),
);

/** "H'Blơn", "K'Brèm": a letter and an apostrophe before a capital. */
function isLetterName(scan: Scan, at: number): boolean {
  const start = scan.tokens.start[at];
  if (scan.tokens.end[at] - start < 3) return false;
  const mark = scan.text.charCodeAt(scan.text[start + 1] === 'h' ? start + 2 : start + 1);
  return (mark === 0x27 || mark === 0x2019) && /\p{Lu}/u.test(scan.text[start + (scan.text[start + 1] === 'h' ? 3 : 2)]);
}

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

/** "| Tô Hoành": a listed family name and one to four more words. */
export const hasFamilyName = (scan: Scan, at: number, end: number): boolean =>
  (scan.layers(at) & SURNAME) !== 0 &&
  end - at > (scan.kind('surname', at) === 'surname' ? 1 : 2) &&
  scan.kind('surname', at) !== 'eponym';
