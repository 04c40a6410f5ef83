import { AWARD_QUALIFIERS } from '../lexicon/awards.js';
import type { Scan } from '../lexicon/scan.js';
import { COMMA } from '../text/marks.js';
import { ALL_CAPS, CAPITAL, NUMBER, PARAGRAPH_START, PUNCTUATION } from '../text/tokens.js';
import { parseGranter, sectorEnd } from './granter.js';
import { otherLevelsEnd } from './levels.js';
import { plainWords } from './plain-words.js';
import { parseUnit } from './unit.js';
import { fieldEnd } from './unit-fields.js';
import { isTerritory } from './unit-kinds.js';

// What goes on with the name of an award behind its first words.

const CERTIFICATES = new Set(['certificate', 'merit-certificate']);
const GAMES = new Set(['vàng', 'bạc', 'đồng']);

/** What belongs to the name after its head: qualifiers, a level, a title in quotation marks or in capitals. */
export function bodyEnd(
  scan: Scan,
  head: number,
  limit: number,
  kind: string,
  open: boolean,
  quoteEnd: (from: number) => number,
): number {
  let end = qualifiersEnd(scan, head, limit, quoteEnd);
  end = levelEnd(scan, end, limit, kind);
  if (kind === 'order') return end === head ? orderEnd(scan, head, limit) : end;
  if (!open) return end;
  // "Giấy khen | Gia đình văn hóa"
  if (CERTIFICATES.has(kind) && end === head && scan.kind('award', end).startsWith('culture-'))
    return end + scan.size('award', end);
  const merit = CERTIFICATES.has(kind) && end === head ? meritTitleEnd(scan, head, limit) : end;
  if (merit > end) return merit;
  const quoted = quoteEnd(end);
  if (quoted > end) {
    const moved = scan.word(head - 1) === 'cờ' || kind === 'flag' ? movementEnd(scan, quoted, limit, quoteEnd) : quoted;
    return levelEnd(scan, qualifiersEnd(scan, moved, limit, quoteEnd), limit, kind);
  }
  if (kind === 'medal' && GAMES.has(scan.slice(end, end + 1).toLowerCase())) return end;
  return kind === 'badge' || kind === 'medal' || kind === 'commemorative-medal' || scan.word(head - 1) === 'cờ'
    ? Math.max(end, purposeEnd(scan, end, limit))
    : end;
}

/** "Bằng khen | đơn vị hoàn thành xuất sắc nhiệm vụ | (năm 2027) cho Sở Y tế": what it says, where those behind "cho" have it; `at` for whom it is given to. */
function meritTitleEnd(scan: Scan, at: number, limit: number): number {
  const said = plainWords(scan, at, Math.min(limit, at + MERIT_TITLE));
  if (!/^(?:đơn vị|tập thể) hoàn thành (?:xuất sắc|tốt) nhiệm vụ$/.test(said)) return at;
  const end = at + MERIT_TITLE;
  const timed = scan.word(end) === 'năm' && scan.has(end + 1, NUMBER) ? end + 2 : end;
  return scan.word(timed) === 'cho' ? end : at;
}
/** Words of "đơn vị hoàn thành xuất sắc nhiệm vụ". */
const MERIT_TITLE = 8;

/** An order that the list does not hold, written with a capital: "Huân chương Lê-nin", and to a mark or a grade "Huân chương Quân | kỳ quyết thắng | (2014)". */
function orderEnd(scan: Scan, at: number, limit: number): number {
  let end = at;
  while (end < limit && end - at < 5 && scan.has(end, CAPITAL) && !scan.has(end, PUNCTUATION | NUMBER)) end++;
  if (end === at) return at;
  let rest = end;
  while (rest < limit && rest - end < LONGEST_REST && isOfName(scan, rest)) rest++;
  return rest >= limit || scan.has(rest, PUNCTUATION) || ENDS_NAME.has(scan.word(rest)) ? rest : end;
}
const LONGEST_REST = 4;
const ENDS_NAME = new Set(['hạng', 'năm']);
/** A small word that neither gives nor leads to whom, when or why. */
const isOfName = (scan: Scan, at: number): boolean =>
  !scan.has(at, CAPITAL | PUNCTUATION | NUMBER | PARAGRAPH_START) &&
  !LEADS_ON.has(scan.word(at)) &&
  scan.size('verb', at) === 0;
const LEADS_ON = new Set(
  'cho của do về vì và là khi tại trong hạng năm các cùng từ để có vào lần này cao ở với theo đã'.split(' '),
);

/** "xuất sắc", "dẫn đầu phong trào thi đua", "toàn diện" after the head. */
function qualifiersEnd(scan: Scan, at: number, limit: number, quoteEnd: (from: number) => number): number {
  let end = at;
  let leads = false;
  for (let i = at; i < limit && i - at < 10; i++) {
    if (scan.has(i, PUNCTUATION | PARAGRAPH_START) || !AWARD_QUALIFIERS.has(scan.word(i))) break;
    const pair = `${scan.word(i)} ${scan.word(i + 1)}`;
    if (!QUALIFIER_PAIRS.has(pair)) break;
    // "Giấy khen | phong trào CTĐ": of the Red Cross (chữ thập đỏ)
    if (pair === 'phong trào' && scan.word(i + 2) === 'ctđ') return i + 3;
    leads ||= pair === 'dẫn đầu';
    end = i + 2;
    i++;
  }
  if (end > at && scan.word(end - 2) === 'đơn') return end - 2;
  const moved = end > at ? movementEnd(scan, end, limit, quoteEnd) : end;
  if (moved > end) return moved;
  return leads ? leadEnd(scan, end, limit) : end;
}
/**
 * "Cờ đơn vị xuất sắc | trong phong trào thi đua Quyết thắng | năm 2027", "… phong trào thi đua | “Dạy tốt, học tốt”": a movement
 * that has a name; `at` for none ("Cờ xuất sắc | trong phong trào thi đua năm 2027" says for what it is given).
 */
function movementEnd(scan: Scan, at: number, limit: number, quoteEnd: (from: number) => number): number {
  const led = scan.word(at) === 'trong' && scan.word(at + 1) === 'phong' && scan.word(at + 2) === 'trào' ? at + 3 : at;
  const competes = scan.word(led) === 'thi' && scan.word(led + 1) === 'đua' ? led + 2 : led;
  const named = led > at ? competes : at;
  const behind = scan.word(at - 1) === 'đua' && scan.word(at - 3) === 'trào';
  if ((led === at && !behind) || named >= limit || scan.has(named, PARAGRAPH_START)) return at;
  const quoted = quoteEnd(named);
  if (quoted > named) return quoted;
  const known = MOVEMENTS.find((words) => words.every((word, i) => scan.word(named + i) === word));
  if (known) return Math.min(limit, named + known.length);
  return led > at && scan.has(led, CAPITAL) && scan.size('unit', led) === 0 ? titleEnd(scan, led, limit, true) : at;
}
const MOVEMENTS = ['quyết thắng', 'yêu nước', 'vì an ninh tổ quốc', 'dạy tốt học tốt'].map((words) => words.split(' '));

/** "Cờ thi đua dẫn đầu | Khối": of the bloc at hand; one that is named ("dẫn đầu | Khối thi đua số 2") is no part of it. */
function leadEnd(scan: Scan, at: number, limit: number): number {
  const stage = schoolsEnd(scan, at, limit);
  if (stage > at) return stage;
  const bloc = at < limit && (scan.word(at) === 'khối' || scan.word(at) === 'cụm');
  if (!bloc || scan.has(at, PARAGRAPH_START)) return at;
  if (scan.word(at + 1) === 'thi' && scan.word(at + 2) === 'đua')
    return at + 3 >= limit || !isName(scan, at + 3) ? Math.min(limit, at + 3) : at;
  return at + 1 >= limit || !isName(scan, at + 1) ? at + 1 : at;
}

/** "Cờ thi đua dẫn đầu | bậc học mầm non", "… | khối THPT": among the schools of one stage; `at` for other words. */
function schoolsEnd(scan: Scan, at: number, limit: number): number {
  if (at + 1 >= limit || scan.has(at, PARAGRAPH_START)) return at;
  const said = plainWords(scan, at, Math.min(limit, at + 5));
  const stage = SCHOOLS.exec(said)?.[0];
  return stage === undefined ? at : at + stage.split(' ').length;
}
const SCHOOLS =
  /^(?:bậc học|bậc|ngành học|cấp học|cấp|khối) (?:mầm non|mẫu giáo|tiểu học|trung học cơ sở|trung học phổ thông|trung học|phổ thông|thcs|thpt)(?![\p{L}\d])/u;

/** A number or a unit's word goes on with a name: "số 2", "các sở", "I". */
const isName = (scan: Scan, at: number): boolean =>
  scan.has(at, NUMBER | CAPITAL) || ['số', 'các'].includes(scan.word(at)) || scan.size('unit', at) > 0;

const QUALIFIER_PAIRS = new Set([
  'xuất sắc',
  'dẫn đầu',
  'toàn diện',
  'chuyên đề',
  'đột xuất',
  'đơn vị',
  'tiêu biểu',
  'phong trào',
  'thi đua',
]);

const LEVEL_COMPANIES = [
  ['tổng', 'công', 'ty'],
  ['tập', 'đoàn'],
];
const ARMIES = new Set(['khu', 'chủng', 'đoàn']);

/** "cấp tỉnh", "cơ sở", "toàn quốc", "cấp Bộ", "toàn quân" after the head. */
function levelEnd(scan: Scan, at: number, limit: number, kind: string): number {
  if (at >= limit || scan.has(at, PARAGRAPH_START)) return at;
  const word = scan.word(at);
  if (word === 'cấp') {
    const next = scan.word(at + 1);
    // "cấp Tổng công ty", "cấp Tập đoàn"
    const tier = next === 'tổng' && ['công', 'liên'].includes(scan.word(at + 2)) ? at + 4 : at + 3;
    // "cấp Quân khu", "cấp Binh chủng"
    const army = (next === 'quân' || next === 'binh') && ARMIES.has(scan.word(at + 2));
    const two = army || ['cơ', 'thành', 'toàn', 'nhà', 'trung', 'tổng', 'tập'].includes(next);
    if (two && tier <= limit) return tier;
    if (['tỉnh', 'bộ', 'huyện', 'ngành', 'xã', 'ban', 'quận'].includes(next))
      return otherLevelsEnd(scan, at + 2, limit);
    // "cấp ĐHQGHN", "cấp TKV": the house of the one who has it, in letters
    const letters = !scan.has(at, ALL_CAPS) && at + 1 < limit && /^\p{Lu}{2,}$/u.test(scan.slice(at + 1, at + 2));
    return letters ? at + 2 : at;
  }
  if (kind === 'fighter') {
    // "Chiến sĩ thi đua ngành Tài chính"
    if (word === 'ngành') return sectorEnd(scan, at + 1, limit);
    // "Chiến sĩ thi đua tỉnh Lam Hải", "Chiến sĩ thi đua thành phố"
    const level = word === 'thành' && scan.word(at + 1) === 'phố' ? at + 2 : at + 1;
    if (level > at + 1 || word === 'tỉnh' || word === 'huyện' || word === 'quận')
      return Math.min(limit, level + (scan.has(level, CAPITAL) ? scan.size('place', level) : 0));
    // "toàn quân", "toàn ngành Kiểm sát", "toàn lực lượng Công an nhân dân"
    if (word === 'toàn' && scan.word(at + 1) === 'ngành') return sectorEnd(scan, at + 2, limit);
    if (word === 'toàn') return scan.word(at + 1) === 'lực' ? forceEnd(scan, at + 3, limit) : Math.min(limit, at + 2);
    if (word === 'cơ' && scan.word(at + 1) === 'sở') return at + 2;
    // "Chiến sĩ thi đua Tổng công ty", "Chiến sĩ thi đua Tập đoàn": of the one that the text is about
    const company = LEVEL_COMPANIES.find((words) => words.every((part, i) => scan.word(at + i) === part));
    const after = at + (company?.length ?? 0);
    if (company && after <= limit && (after >= limit || !scan.has(after, CAPITAL | ALL_CAPS))) return after;
    // "Chiến sĩ thi đua Tập đoàn Dầu khí", unlike "Chiến sĩ thi đua Tập đoàn Dầu khí tặng …", which gives
    const named = company ? parseUnit(scan, at, limit) : null;
    if (named && scan.size('verb', named.to) === 0) return named.to;
  }
  // "Cờ thi đua xuất sắc toàn ngành", "Cờ thi đua toàn ngành Giáo dục"
  if (kind === 'flag' && word === 'toàn' && scan.word(at + 1) === 'ngành')
    return Math.max(Math.min(limit, at + 2), sectorEnd(scan, at + 2, limit));
  // "Cờ thi đua ngành", "Cờ thi đua ngành Kiểm sát nhân dân"
  return word === 'ngành' ? Math.max(at + 1, sectorEnd(scan, at + 1, limit)) : at;
}

/** "Công an nhân dân", "CAND", "vũ trang tỉnh". */
function forceEnd(scan: Scan, at: number, limit: number): number {
  if (scan.word(at) === 'công' && scan.word(at + 2) === 'nhân') return Math.min(limit, at + 4);
  if (scan.word(at) === 'vũ' && scan.word(at + 1) === 'trang') return Math.min(limit, at + 2);
  return Math.min(limit, scan.slice(at, at + 1) === 'CAND' ? at + 1 : at);
}

/** The title that a badge or a flag bears, without quotation marks: "Vì sự nghiệp giáo dục", "40 năm tuổi Đảng". */
function purposeEnd(scan: Scan, at: number, limit: number): number {
  if (at >= limit || scan.has(at, PARAGRAPH_START)) return at;
  const ages = partyAgesEnd(scan, at, limit);
  if (ages > at) return ages;
  if (scan.has(at, NUMBER) && scan.word(at + 1) === 'năm')
    return scan.word(at + 2) === 'tuổi' ? Math.min(limit, at + 4) : isPartyAge(scan, at, limit) ? at + 2 : at;
  if (scan.word(at) === 'vì' && CAUSES.get(scan.word(at + 1))?.includes(scan.word(at + 2))) {
    const end = titleEnd(scan, at, limit, true);
    return Math.max(end, ofWhomEnd(scan, end, limit));
  }
  const place = placeOfBadge(scan, at, limit);
  if (place > at) return place;
  return scan.has(at, CAPITAL) && parseGranter(scan, at, limit) === null ? titleEnd(scan, at, limit) : at;
}
/** "Huy hiệu | 60 tuổi Đảng |", "Huy hiệu | 75, 70 và 60 năm tuổi Đảng |": years in the Party without their noun, or several; `at` for others. */
function partyAgesEnd(scan: Scan, at: number, limit: number): number {
  if (!scan.has(at, NUMBER) || scan.word(at - 1) !== 'hiệu') return at;
  let last = at;
  while (scan.has(last + 2, NUMBER) && (scan.mark(last + 1) === COMMA || scan.word(last + 1) === 'và')) last += 2;
  const age = scan.word(last + 1) === 'năm' ? last + 2 : last + 1;
  const party = scan.word(age) === 'tuổi' && scan.word(age + 1) === 'đảng';
  return party && (last > at || age === last + 1) && age + 2 <= limit ? age + 2 : at;
}

/** "Huy hiệu | Thành phố Bến Đá |": the badge that a city or a province has, with its name; `at` for none. */
function placeOfBadge(scan: Scan, at: number, limit: number): number {
  if (scan.word(at - 1) !== 'hiệu' || scan.word(at - 2) !== 'huy' || !isTerritory(scan.kind('unit', at))) return at;
  // "Huy hiệu | Thành phố | cho", "Huy hiệu | TP.HCM |"
  const own = scan.word(at) === 'thành' ? at + 2 : at + 1;
  if (scan.has(at, CAPITAL) && OWN_BADGES.has(scan.word(at)) && (own >= limit || !scan.has(own, CAPITAL | NUMBER)))
    return own;
  const place = parseUnit(scan, at, limit);
  return place !== null && place.to > at + scan.size('unit', at) && place.full === null ? place.to : at;
}
const OWN_BADGES = new Set(['thành', 'tỉnh']);
/** "Huy hiệu | 55 năm |;", "Huy hiệu | 50 năm | cho": years in the Party in fives, where nothing says of what they are. */
function isPartyAge(scan: Scan, at: number, limit: number): boolean {
  const years = Number(scan.slice(at, at + 1));
  if (!(years >= 30 && years <= 95 && years % 5 === 0) || scan.word(at - 1) !== 'hiệu') return false;
  const next = at + 2;
  return (
    next >= limit || scan.has(next, PUNCTUATION | NUMBER) || ['và', 'cho', 'tặng', 'là', 'có'].includes(scan.word(next))
  );
}

/** "vì sự nghiệp y tế", "vì sự phát triển của phụ nữ", "vì thế hệ trẻ": a title in small letters, no reason. */
const CAUSES = new Map([
  ['sự', ['nghiệp', 'phát', 'tiến', 'bình']],
  ['thế', ['hệ']],
  ['chủ', ['quyền']],
  ['giai', ['cấp']],
]);

/** "vì sự phát triển tỉnh | Lam Hải" */
function ofWhomEnd(scan: Scan, at: number, limit: number): number {
  const territory = ['tỉnh', 'huyện', 'phố'].includes(scan.word(at - 1)) && at < limit && scan.has(at, CAPITAL);
  if (!territory) return at;
  let end = at;
  while (end < limit && end - at < 3 && scan.has(end, CAPITAL)) end++;
  return end;
}

/** A title in words: from a capital to a word that leads on ("cho", "của Bộ …", "năm 2024"). */
export function titleEnd(scan: Scan, at: number, limit: number, small = false): number {
  if (at >= limit || (!small && !scan.has(at, CAPITAL)) || scan.has(at, PARAGRAPH_START)) return at;
  if (scan.size('address', at) > 0 || (scan.size('unit', at) > 0 && parseGranter(scan, at, limit) !== null)) return at;
  // "DANH HIỆU | ĐĂNG KÝ": what is done with it
  if (ASKS.has(scan.kind('verb', at))) return at;
  let end = at;
  for (let i = at; i < limit && i - at < 14; i++) {
    if (i > at && (scan.has(i, PUNCTUATION | PARAGRAPH_START) || scan.size('address', i) > 0)) break;
    const word = scan.word(i);
    if (TITLE_ENDS.has(word) || (TIMED.has(word) && scan.has(i + 1, NUMBER))) break;
    // "vì sự phát triển | của phụ nữ"
    const whose = scan.has(i + 1, CAPITAL) || (scan.size('unit', i + 1) > 0 && !small);
    if (word === 'của' && whose) break;
    // "Vì sự nghiệp Hậu cần | quân đội" names a field, and no verb
    const verb = scan.kind('verb', i);
    if (i > at && verb !== '' && verb !== 'noun' && !scan.has(i, CAPITAL)) break;
    // "Vì sự nghiệp | Khoa học và Công nghệ"
    i = Math.max(i, fieldEnd(scan, i, limit) - 1);
    end = i + 1;
  }
  // "Vì sự nghiệp Hậu cần | của | quân đội đã …"
  return end - 1 > at && scan.word(end - 1) === 'của' ? end - 1 : end;
}
const ASKS = new Set(['register', 'propose', 'vote']);
/** "… | năm 2027", "Huy hiệu Đảng | từ 30 đến 75 năm tuổi Đảng" */
const TIMED = new Set(['năm', 'từ']);
const TITLE_ENDS = new Set([
  'cho',
  'đối',
  'tặng',
  'do',
  'tại',
  'là',
  'gồm',
  'với',
  'trong',
  'lần',
  'hạng',
  'ngày',
  'đợt',
  'dịp',
  'và',
]);
