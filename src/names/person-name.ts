import { layerBits, type Scan } from '../lexicon/scan.js';
import { MIDDLE_NAMES, SECOND_SURNAMES } from '../lexicon/surnames.js';
import { OCCUPATIONS } from '../lexicon/titles.js';
import { COLON, COMMA, HYPHEN, SEMICOLON, STOP } from '../text/marks.js';
import { ALL_CAPS, CAPITAL, LINE_START, NUMBER, PARAGRAPH_START, PUNCTUATION } from '../text/tokens.js';
import { isClanName } from './clan-name.js';
import { AWARD, BLOC, POSTS, SURNAME, UNIT } from './layer-bits.js';
import { hasOwnShape, livesInHamlet, mayBeCalled, runEnd, tellsOfLife } from './person-evidence.js';
import { isTitledGuest, isTitledPair, isTitledPlace } from './titled-name.js';
import { isHighlander } from './unit-capital-end.js';
import { fieldEnd } from './unit-fields.js';

/**
 * How much stands before a name to say that it is one: an honorific (then any word in capitals, also a given name
 * alone), a title, or nothing (then a listed family name and the usual length).
 */
export type Introduced = 'honorific' | 'title' | 'nothing';

const MAX = 6;
const TAB = 0x09;

/** End of the name at the token, -1 where no name begins. */
export function nameEnd(scan: Scan, at: number, limit: number, introduced: Introduced): number {
  const joined = introduced === 'nothing' ? at : joinedEnd(scan, at, limit);
  if (joined > at) return joined;
  const end = capitalsEnd(scan, at, limit);
  const size = end - at;
  if (size === 0 || size > MAX) return -1;
  if (runsOnAsPhrase(scan, at, end) || isHeadlinePhrase(scan, at, end)) return -1;
  // "Tăng Ni Trung | ương": half of a word
  if (scan.pairAt(end - 1) === 'trung ương') return -1;
  // "Bệnh viện đa khoa khu vực | Cù Lao Minh": an island
  if (scan.pairAt(at) === 'cù lao' || scan.pairAt(at - 1) === 'cù lao') return -1;
  // "Trường Đại học | Y Lam Hải": medicine, no given name.
  if (scan.word(at) === 'y' && size > 1 && MEDICAL.has(scan.word(at - 1))) return -1;
  const eponym =
    (scan.layers(at) & SURNAME) !== 0 && scan.kind('surname', at) === 'eponym' && scan.size('surname', at) === size;
  if (introduced === 'honorific') return scan.slice(at, end) === 'Hồ Chí Minh' ? -1 : end;
  // "Bí thư Tỉnh đoàn | K’Brơi": one word is a whole name in the highlands.
  if (size === 1 && isClanName(scan, at) && introduced === 'title') return end;
  if (introduced === 'nothing' && isEvident(scan, at) && runEnd(scan, at) === end) return end;
  if (size < 2 || eponym) return -1;
  const shouted = scan.has(at, ALL_CAPS);
  if (introduced === 'title') {
    if ((scan.layers(at) & SURNAME) !== 0 || (size === 2 && isHighlander(scan, at))) return end;
    return shouted || knownAsOther(scan, at, end) ? -1 : end;
  }
  if (isApart(scan, at, at + 1, limit)) return size > 3 && size <= 5 ? end : -1;
  if (shouted || isNamedAfter(scan, at)) return -1;
  // "Đoàn Viện Nghiên | cứu Cao su": a union and whose it is
  if (
    scan.size('unit', at) > 0 &&
    scan.size('unit', at + 1) > 0 &&
    scan.layers(end) === 0 &&
    !scan.has(end, PUNCTUATION)
  )
    return -1;
  if (isClanName(scan, at)) return size <= 4 ? end : -1;
  if (size === 2) return isTitledPair(scan, at, end) ? end : -1;
  if (size > 5) return -1;
  const surname = scan.kind('surname', at);
  if (surname === '' || scan.size('place', at) >= size) return -1;
  const middle = MIDDLE_NAMES.has(scan.slice(at + 1, at + 2).toLowerCase());
  if (surname === 'rare' && !middle && !headsNames(scan, at, end)) return -1;
  return size <= 4 || middle || (surname === 'surname' && isTitledPlace(scan, at, end)) ? end : -1;
}

/** "Chi bộ Khoa Luật (2): | Quan Mỹ Trân |, Lê Bé Hai": behind a colon, and another with a common family name behind its comma. */
const headsNames = (scan: Scan, at: number, end: number): boolean =>
  scan.mark(at - 1) === COLON &&
  end - at === 3 &&
  scan.mark(end) === COMMA &&
  scan.kind('surname', end + 1) === 'surname' &&
  scan.has(end + 1, CAPITAL) &&
  scan.size('unit', end + 1) === 0;

const MEDICAL = new Set(['học', 'trường', 'viện', 'khoa', 'đẳng']);

/** "Đại Tướng | Đầu Tiên Của Quân Đội |": a headline in which each word has its capital; no name has such a word inside. */
function isHeadlinePhrase(scan: Scan, at: number, end: number): boolean {
  for (let i = at + 1; i < end - 1; i++) if (LINKS.has(scan.word(i))) return true;
  return false;
}
const LINKS = new Set(['của', 'những', 'các', 'được', 'trong', 'và']);

/** "đồng chí | Bí thư", "các đồng chí | Lãnh đạo sở": a phrase of the lexicon begins here that is longer than the run. */
function runsOnAsPhrase(scan: Scan, at: number, end: number): boolean {
  if ((scan.layers(at) & PHRASED_BITS) === 0) return false;
  for (const layer of PHRASED) if (at + scan.size(layer, at) > end) return true;
  return false;
}
const PHRASED = ['unit', 'title', 'role', 'field', 'act', 'stop', 'cue', 'count', 'award'] as const;
const PHRASED_BITS = layerBits(...PHRASED);

/** Whether a name introduced by nothing begins here, and no "Trình | Bộ Y tế tặng Bằng khen": cheap enough to ask at every capital. */
export const mayBeName = (scan: Scan, at: number): boolean =>
  scan.has(at, CAPITAL) &&
  ((((scan.layers(at) & SURNAME) !== 0 || isClanName(scan, at)) && scan.has(at + 1, CAPITAL)) ||
    (isApart(scan, at, at + 1, at + 4) && scan.has(at + 3, CAPITAL)) ||
    isEvident(scan, at)) &&
  !(scan.word(at) === 'trình' && ASKED.has(scan.word(at + 1)) && scan.size('unit', at + 1) > 0);
/** "| Pịt Thị Pỏm | được tặng", "| Viễn Châu |, sinh năm 1950": no family name that a list holds, but its shape or what is told behind it says enough. */
function isEvident(scan: Scan, at: number): boolean {
  if (!scan.has(at, CAPITAL) || scan.has(at, ALL_CAPS)) return false;
  const end = runEnd(scan, at);
  if (!mayBeCalled(scan, at, end) || isNamedAfter(scan, at) || lies(scan, at)) return false;
  return (
    hasOwnShape(scan, at, end) || tellsOfLife(scan, end) || livesInHamlet(scan, at, end) || isTitledGuest(scan, at, end)
  );
}
/** "ở | Bến Đá", "người | Ba Na", "quê | Tân Khê": where somebody lives or of what people they are. */
const lies = (scan: Scan, at: number): boolean => !scan.has(at, LINE_START) && LIES.has(scan.word(at - 1));
const LIES = new Set('ở tại quê quán từ về đến tới vùng tộc người làng sông núi đảo tên gọi'.split(' '));
/** First words of who is asked; "Trình Trường Giang" is a person. */
const ASKED = new Set(['bộ', 'ubnd', 'ủy', 'sở', 'tổng', 'cục', 'đảng', 'tỉnh', 'ban']);

/** End of the run of capitalised words that can be one name. */
function capitalsEnd(scan: Scan, at: number, limit: number): number {
  let end = at;
  const shouted = scan.has(at, ALL_CAPS) && !isApart(scan, at, at + 1, limit);
  // "Phao-lô | Tô Văn Hải": a saint's name in several tokens
  if (scan.kind('surname', at) === 'baptismal' && scan.has(at, CAPITAL))
    end += Math.max(0, scan.size('surname', at) - 1);
  if (end > at) end++;
  while (end < limit && end - at <= MAX) {
    // "Thích | nữ | Diệu Hòa": the name of a nun
    if (
      end === at + 1 &&
      scan.slice(at, end) === 'Thích' &&
      scan.slice(end, end + 1) === 'nữ' &&
      scan.has(end + 1, CAPITAL)
    )
      end++;
    if (!scan.has(end, CAPITAL) && isTypedSmall(scan, at, end, limit)) {
      end++;
      continue;
    }
    if (!scan.has(end, CAPITAL) || scan.has(end, NUMBER | PUNCTUATION)) break;
    if (end > at && opensColumn(scan, end)) break;
    if (end > at && breaksName(scan, at, end, limit, shouted)) break;
    if (end - at > 1 && opensOccupation(scan, end)) break;
    end++;
    // "Y- Trần Trung Nguyên Kbuôr", "H' Rina Êban"
    if (end === at + 1 && (isHyphenated(scan, at, end, limit) || isApart(scan, at, end, limit))) end++;
  }
  return end;
}

/**
 * "Tô | minh | Hải", "Hà | thị | Nhàn": a middle name typed small between a family name and a given one; "Tô Văn | hải |, Giám đốc": the last
 * name before a title. Not "Tô Văn | dự", "Hà | và | Tô Hải".
 */
function isTypedSmall(scan: Scan, at: number, i: number, limit: number): boolean {
  if (i === at || i - at > 2 || scan.has(i, NUMBER | PUNCTUATION | LINE_START)) return false;
  if (scan.kind('surname', at) !== 'surname' || scan.has(at, ALL_CAPS) || !scan.has(i - 1, CAPITAL)) return false;
  if (i === at + 1)
    return (
      MIDDLE_NAMES.has(scan.slice(i, i + 1)) &&
      i + 1 < limit &&
      isPlainCapital(scan, i + 1) &&
      !scan.has(i + 2, LINE_START)
    );
  return (
    (scan.layers(i) & ~SURNAME) === 0 &&
    scan.mark(i + 1) === COMMA &&
    scan.size('title', i + 2) > 1 &&
    scan.has(i + 2, CAPITAL)
  );
}

/** "Tô Thị Hải | Thẩm phán", "Kiều Phú | Công nhân": a capital begins what the person does, where the cells of a table ran together. */
const opensOccupation = (scan: Scan, at: number): boolean => {
  if (scan.has(at + 1, CAPITAL | NUMBER | PUNCTUATION)) return false;
  const words = scan.slice(at, at + 2).toLowerCase();
  return OCCUPATIONS.has(words) || LIFE_LABELS.has(words);
};
/** "Tô Thị Hải | Sinh năm 1930": what a list tells of a life. */
const LIFE_LABELS = new Set([
  'sinh năm',
  'sinh ngày',
  'quê quán',
  'dân tộc',
  'chức vụ',
  'trú tại',
  'năm sinh',
  'nguyên quán',
]);

/** A tab or a wide gap before the token: "Thượng tá Tô Hạt      | Trưởng phòng" in two columns. */
function opensColumn(scan: Scan, at: number): boolean {
  const start = scan.tokens.start[at];
  if (scan.text.charCodeAt(start - 1) === TAB) return true;
  return start - scan.tokens.end[at - 1] >= WIDE && !scan.has(at, LINE_START);
}
/** Blanks that part columns. */
const WIDE = 3;

/** The phrase at the token runs over into the next column: "Hạt      Trưởng" is no head of rangers. */
const spansColumns = (scan: Scan, at: number): boolean => opensColumn(scan, at + 1);

function isHyphenated(scan: Scan, at: number, dash: number, limit: number): boolean {
  return (
    scan.mark(dash) === HYPHEN &&
    dash + 1 < limit &&
    scan.tokens.end[at] === scan.tokens.start[dash] &&
    scan.has(dash + 1, CAPITAL) &&
    (scan.tokens.end[at] - scan.tokens.start[at] === 1 || isForeign(scan, at, dash))
  );
}

/**
 * "Khăm-phỉ Xay-nha-vông", "Bun-nhăng Vô-la": names of Laos and Cambodia, of which hyphens join the syllables and small letters follow the
 * first; `at` for others, as of "Hải-phó phòng", where a title follows.
 */
function joinedEnd(scan: Scan, at: number, limit: number): number {
  let end = at;
  for (let words = 0; words < MOST_JOINED && end < limit && isPlainCapital(scan, end); words++) {
    let to = end + 1;
    while (isJoint(scan, to, limit)) to += 2;
    // "Hải-phó phòng"
    if (words === 0 && (to === at + 1 || (scan.layers(at + 2) & BREAKS) !== 0)) return at;
    end = to;
  }
  return end;
}
const MOST_JOINED = 4;
const isPlainCapital = (scan: Scan, at: number): boolean =>
  scan.has(at, CAPITAL) && !scan.has(at, ALL_CAPS | NUMBER | PUNCTUATION) && !scan.has(at, LINE_START);

/** A hyphen without blanks before a syllable in small letters. */
const isJoint = (scan: Scan, at: number, limit: number): boolean =>
  scan.mark(at) === HYPHEN &&
  at + 1 < limit &&
  scan.tokens.end[at - 1] === scan.tokens.start[at] &&
  scan.tokens.end[at] === scan.tokens.start[at + 1] &&
  !scan.has(at + 1, CAPITAL | NUMBER | PUNCTUATION);

/** "H' Rina Êban": the letter of a clan name, which a blank parts from the rest. */
const isApart = (scan: Scan, at: number, mark: number, limit: number): boolean =>
  APOSTROPHES.has(scan.mark(mark)) &&
  mark + 1 < limit &&
  CLANS.has(scan.word(at)) &&
  scan.tokens.end[at] === scan.tokens.start[mark] &&
  scan.has(mark + 1, CAPITAL);
const APOSTROPHES = new Set([0x27, 0x2019]);
const CLANS = new Set(['h', 'k']);

/** "Jean-Luc Phan": a word that no Vietnamese text has otherwise, joined without blanks. */
const isForeign = (scan: Scan, at: number, dash: number): boolean =>
  scan.word(at) === '' && scan.tokens.end[dash] === scan.tokens.start[dash + 1] && !scan.has(at, ALL_CAPS);

/** A title, a rank, a unit or a new line ends the name; words like "Bộ", "Trường", "Anh" may be part of it. */
function breaksName(scan: Scan, at: number, i: number, limit: number, shouted: boolean): boolean {
  if (scan.has(i, PARAGRAPH_START) || scan.has(i, ALL_CAPS) !== shouted) return true;
  // A line that was broken inside a name breaks after the family name or a middle name; "Phan Trần | Vạn Hải" has two family names.
  const last = scan.slice(i - 1, i).toLowerCase();
  const goesOn = MIDDLE_NAMES.has(last) || (i - at === 2 && SECOND_SURNAMES.has(last));
  if (scan.has(i, LINE_START) && i - at > 1 && !goesOn && !endsInNextLine(scan, i)) return true;
  if (!shouted && (scan.layers(i) & BREAKS) === 0) return false;
  if (spansColumns(scan, i)) return false;
  // "Đào | Công Sứ": a given name with two capitals; "Công sứ Đào Hải" is sent
  if (scan.pairAt(i) === 'công sứ' && i > at && scan.has(i + 1, CAPITAL)) return false;
  if (scan.size('title', i) > 1 || scan.size('role', i) > 1) return true;
  const address = scan.kind('address', i);
  if (address !== '' && address !== 'honorific' && (scan.size('address', i) > 1 || shouted)) return true;
  if (scan.size('address', i) > 1) return true;
  // "tặng chị Thắm | Bằng khen"; "Thắm Bằng Khen" would be a name
  if (scan.size('award', i) > 1 && !scan.has(i + 1, CAPITAL)) return true;
  if (i - at < 2) return false;
  // In capitals the verb too: "ÔNG TÔ VĂN HẢI | ĐỀ NGHỊ".
  if (shouted && (scan.size('act', i) > 1 || VERBS.has(scan.word(i)))) return true;
  if (scan.size('bloc', i) > 1 || scan.size('award', i) > 1) return true;
  const unit = scan.size('unit', i);
  return unit > 1 || (unit === 1 && fieldEnd(scan, i + 1, limit) > i + 1);
}

/** "Lò Mí | Páo, Phó Bí thư Thành ủy", "Tô Bá | Hải, Ủy viên": one syllable in the next line, and a comma before a title with a capital. */
const endsInNextLine = (scan: Scan, at: number): boolean =>
  scan.mark(at + 1) === COMMA &&
  (scan.layers(at) & BREAKS) === 0 &&
  scan.has(at + 2, CAPITAL) &&
  (scan.size('title', at + 2) > 1 || scan.size('role', at + 2) > 1);

const VERBS = new Set(['là', 'làm', 'đã', 'được', 'có', 'cùng', 'và', 'tại', 'trao', 'cho', 'nhận']);
const BREAKS = POSTS | BLOC | AWARD | UNIT;

/** Words that the lexicon knows as a unit, a field, a place or an award are no name, unless a family name leads them. */
function knownAsOther(scan: Scan, at: number, end: number): boolean {
  if (scan.size('place', at) >= end - at) return true;
  return (scan.layers(at) & OTHERS) !== 0;
}
const OTHERS = layerBits('unit', 'field', 'award', 'bloc', 'form', 'act', 'cue');

/** "Trường Nguyễn Văn A", "đường Lê Văn B", "Giải thưởng Trần Văn C": what is named after a person. */
function isNamedAfter(scan: Scan, at: number): boolean {
  if (at === 0 || scan.has(at, LINE_START)) return false;
  const before = scan.slice(at - 1, at).toLowerCase();
  if (NAMED_AFTER.has(before)) return true;
  // "Riêng | Hà Thị Nhàn | còn được tặng": the capital is that of the sentence
  if (OPENS_SENTENCE.has(before) && opensSentence(scan, at - 1)) return false;
  // Any other word in capitals right before it: the run began earlier.
  return scan.has(at - 1, CAPITAL) && !scan.has(at - 1, PUNCTUATION | NUMBER);
}

const OPENS_SENTENCE = new Set([
  'riêng',
  'hiện',
  'còn',
  'nếu',
  'khi',
  'sau',
  'trước',
  'với',
  'theo',
  'nhờ',
  'vì',
  'do',
]);
const opensSentence = (scan: Scan, at: number): boolean =>
  scan.has(at, LINE_START) || scan.mark(at - 1) === STOP || scan.mark(at - 1) === SEMICOLON;

const NAMED_AFTER = new Set(
  'trường thpt thcs thpt tiểu mầm non học thưởng đường phố huyện xã phường quận trấn thành thôn ấp khu cầu chợ quỹ viện công ty hãng đoàn đội chi tổ hội vườn nhà tượng đền chùa khóm bản buôn cụm'.split(
    ' ',
  ),
);
