import type { Scan } from '../lexicon/scan.js';
import { BAR, CLOSE, COLON, COMMA, DASHES, OPEN, SEMICOLON, STOP } from '../text/marks.js';
import { ALL_CAPS, CAPITAL, LINE_START, NUMBER, PARAGRAPH_START } from '../text/tokens.js';
import { callingSize, honorificSize } from './address.js';
import { apposedHonorific, isApposed, opensClause } from './apposed.js';
import { isLetterName } from './clan-name.js';
import { ROLE, SURNAME, TITLE, UNIT } from './layer-bits.js';
import { hasInnerShape } from './person-evidence.js';
import { type Introduced, mayBeName, nameEnd } from './person-name.js';
import { startsPerson } from './person-start.js';
import { afterTitleMark, type Post, parseOccupation, parsePost, parseStandIn } from './post.js';
import { isOfCentre } from './title-rest.js';
import { opensLabel } from './title-unit.js';
import { parseUnit } from './unit.js';

/** A person with the titles that stand before and after the name. Tokens. */
export interface Person {
  readonly from: number;
  readonly to: number;
  readonly name: { readonly from: number; readonly to: number };
  /** In the order of the text; shared ones ("A, B - Phó Chủ tịch") lie outside the range. */
  readonly titles: readonly Post[];
  /** An honorific stands before it. */
  readonly addressed: boolean;
}

/**
 * The person at the token: "ông Tô Hải, Giám đốc Sở Y tế", "Phó Chủ tịch UBND tỉnh Lê Bá Quý", "TS. Lưu Gia Bảo - Phó
 * khối trưởng". `listed`: in a list of persons a name needs nothing before it.
 */
export function parsePerson(scan: Scan, at: number, limit: number, listed: boolean): Person | null {
  let i = at;
  // "Nhà giáo ưu tú Tô Hải": an honour, and no "nhà giáo"
  const honoured = scan.kind('address', i) === 'honour';
  let honorific = honorificSize(scan, i) || (honoured ? 0 : callingSize(scan, i));
  i += honorific;
  // "liệt sĩ, Đại úy Tô Hải"
  if (FALLEN.has(scan.pairAt(at)) && scan.mark(i) === COMMA && scan.kind('address', i + 1) === 'rank') i++;
  // "- Ông: Kiều Phú - Trưởng phòng", as forms have it
  // "các Bà | mẹ | : Hà Thị Nhàn, …" leads to a list
  const ofMany = scan.word(at) === 'mẹ' && scan.word(at - 1) === 'bà';
  if (honorific > 0 && !ofMany && scan.mark(i) === COLON && i + 1 < limit && !scan.has(i + 1, LINE_START)) i++;
  const before = leadingPosts(scan, i, limit);
  let posts: Post[] = before.posts;
  i = before.to;
  const apposed = honorific === 0 ? apposedHonorific(scan, posts, i, limit) : 0;
  if (apposed > 0) {
    honorific = apposed;
    // "Phó Giám đốc Công an tỉnh, đồng chí | Thượng tá | Tô Hải"
    const own = leadingPosts(scan, i + 1 + apposed, limit);
    posts = [...posts, ...own.posts];
    i = own.to;
  }
  const titled = honorific === 0 ? titledHonorific(scan, posts, i, limit) : i;
  if (titled > i) {
    honorific = titled - i;
    // "Chính ủy Sư đoàn 95 - đồng chí | Đại tá | Tô Văn Hải"
    const own = leadingPosts(scan, titled, limit);
    posts = [...posts, ...own.posts];
    i = own.to;
  }
  const introduced: Introduced =
    posts.length > 0 && !(honorific > 0) ? 'title' : honorific > 0 ? 'honorific' : 'nothing';
  if (introduced === 'nothing' && !mayBeName(scan, i) && !listed) return null;
  let end = i < limit ? nameEnd(scan, i, limit, introduced === 'nothing' && listed ? 'title' : introduced) : -1;
  // A comma between title and name parts them, unless the titles are ranks and degrees ("Thiếu tướng, PGS.TS").
  if (end >= 0 && posts.length > 0 && scan.mark(i - 1) === COMMA && apposed === 0) end = -1;
  if (end < 0 && posts.length > 0) {
    const split = swallowedName(scan, posts[posts.length - 1], limit);
    if (!split) return null;
    posts = [...posts.slice(0, -1), split.post];
    [i, end] = [split.post.to, split.end];
  }
  if (end < 0) return null;
  if (apposed > 0 && !isApposed(scan, at, end, limit)) return null;
  // "hành động đẹp của anh Hòa, | Giám đốc Công an tỉnh, Đại tá Tô Hải | đã quyết định": a given name alone points back, and its bearer has no new post
  const after = trailingPosts(scan, end, limit, posts.some(isOffice) || end - i === 1);
  // "Dự có Bí thư Tỉnh ủy, ông Tô Hải, Chủ tịch UBND tỉnh": the comma parts two of a list
  if (apposed > 0 && !opensClause(scan, at) && after.posts.some(isOffice)) return null;
  return {
    from: at,
    to: after.to,
    name: { from: i, to: end },
    titles: [...withoutSender(scan, posts), ...after.posts],
    addressed: honorific > 0,
  };
}

const isOffice = ({ kind }: Post): boolean => kind === 'office' || kind === 'role';

const FALLEN = new Set(['liệt sĩ', 'liệt sỹ', 'thương binh']);

/** "Thừa ủy nhiệm Chủ tịch nước, | Thứ trưởng Bộ Y tế | Tô Hải": who sends is another. */
const withoutSender = (scan: Scan, posts: readonly Post[]): readonly Post[] =>
  posts.length > 1 && scan.kind('title', posts[0].from) === 'state' && SENDING.has(scan.word(posts[0].from - 1))
    ? posts.slice(1)
    : posts;
const SENDING = new Set(['nhiệm', 'quyền', 'của']);

/**
 * "Phó Giám đốc Sở Y tế | ông | Tô Hải", "Chủ tịch UBND xã | - ông | Tô Hải", "- Giám đốc Sở Y tế | : bà | Hà Nhàn": past the honorific
 * between an office and a whole name; `at` for none.
 */
function titledHonorific(scan: Scan, posts: readonly Post[], at: number, limit: number): number {
  const last = posts[posts.length - 1];
  if (last === undefined || (last.kind !== 'office' && last.kind !== 'role')) return at;
  // "Thư ký: bà Hà Nhàn": her part in the meeting
  const colon = scan.mark(at) === COLON && last.kind === 'office' && scan.kind('form', last.from) === '';
  const from = colon ? at + 1 : at;
  if (from >= limit || scan.has(from, LINE_START)) return at;
  const size = honorificSize(scan, from);
  if (size === 0) return at;
  const { posts: own, to } = leadingPosts(scan, from + size, limit);
  const whole = nameEnd(scan, to, limit, 'honorific') - to >= 2;
  return whole && !own.some(isOffice) ? from + size : at;
}

/**
 * Titles that lead up to one name. A run of thousands is read again from each of them, as no name comes to close it, so
 * nobody has more than this.
 */
export const MOST_POSTS = 12;

/** The titles before a name, and where the name should begin. */
function leadingPosts(scan: Scan, at: number, limit: number): { posts: Post[]; to: number } {
  const posts: Post[] = [];
  let i = at;
  for (;;) {
    const post = posts.length < MOST_POSTS ? parsePost(scan, i, limit) : null;
    if (!post) return { posts, to: i };
    const place = placeBeforeName(scan, post, limit);
    if (place > post.to)
      return { posts: [...posts, { ...post, to: place, unit: post.unit && { ...post.unit, to: place } }], to: place };
    posts.push(post);
    if (nameEnd(scan, post.to, limit, 'title') < 0 && swallowedName(scan, post, limit)) return { posts, to: post.to };
    const next = afterTitleMark(scan, post.to, limit);
    if (next < 0) return { posts, to: post.to };
    if (next > post.to && !parsePost(scan, next, limit)) {
      // "TS. Lưu Gia Bảo": the stop of a degree; a dash may stand before the name too.
      return { posts, to: scan.mark(post.to) === COMMA ? post.to : next };
    }
    i = next;
  }
}

/** "Cục trưởng Cục Hải quan | Lạng Sơn | Lý Kim Soan": a known place between the unit and a whole name is the unit's. */
function placeBeforeName(scan: Scan, post: Post, limit: number): number {
  const size = scan.size('place', post.to);
  if (post.kind !== 'office' || size < 2 || !scan.has(post.to, CAPITAL)) return post.to;
  const at = post.to + size;
  const end = at < limit && scan.size('surname', at) > 0 ? nameEnd(scan, at, limit, 'title') : -1;
  return end - at >= 2 ? at : post.to;
}

/**
 * A unit ran on into the name: "Chủ tịch UBND thành phố | Lê Quân Dũng". The name is the longest run of two to four
 * words at the end of the title that begins with a family name; places that are named after persons stay places.
 */
function swallowedName(scan: Scan, post: Post, limit: number): { post: Post; end: number } | null {
  if (post.kind !== 'office') return null;
  const from = Math.max(post.from + scan.size('title', post.from), post.to - 5);
  for (let start = from; start < post.to; start++) {
    // "huyện Ea | H'leo": of a person the letter behind the apostrophe is a capital.
    const clan =
      isLetterName(scan, start) ||
      (hasSurname(scan, start) && isLetterName(scan, start + 1)) ||
      (hasInnerShape(scan, start, post.to) && !scan.has(start - 1, CAPITAL));
    if (!clan && start > post.to - 2) break;
    if (isOfCentre(scan, start) && hasSurname(scan, start + 1)) continue;
    if (!clan && (!hasSurname(scan, start) || scan.size('place', start) > 1)) continue;
    const end = nameEnd(scan, start, limit, 'title');
    if (end !== post.to || namesSchool(scan, start)) continue;
    // "UBND thành phố | H'Rina Êban": no place is written so.
    if (!clan && !(end - start < 3 ? isShortName(scan, start, end) : isLongName(scan, start, end, limit))) continue;
    const cut = parsePost(scan, post.from, start);
    if (cut && cut.to === start) return { post: cut, end };
  }
  return null;
}

const hasSurname = (scan: Scan, at: number): boolean => (scan.layers(at) & SURNAME) !== 0 && scan.has(at, CAPITAL);

/**
 * "UBND tỉnh | Kha Vĩnh Phát", "UBND huyện | Cư Hòa Vần, Chủ tịch Hội đồng": a rare family name behind a place that has no such
 * name; "huyện | Bến Đá Đông, Chủ tịch" may have.
 */
function isLongName(scan: Scan, start: number, end: number, limit: number): boolean {
  if (startsPerson(scan, start, limit)) return true;
  if (end - start > 4 || scan.has(start, ALL_CAPS) || scan.has(start - 1, CAPITAL)) return false;
  if (scan.word(start - 1) === 'tỉnh') return true;
  // "Giám đốc chi nhánh | Lều Thọ Phương": named after nobody in small letters
  const inside =
    scan.word(start - 1) === 'nhánh' || scan.word(start - 1) === 'trường' || scan.word(start - 1) === 'viện';
  if (!(PLACES.has(scan.word(start - 1)) || inside) || PARTED_PLACES.has(scan.word(end - 1))) return false;
  const mark = scan.mark(end);
  const titled = (mark === COMMA || DASHES.has(mark)) && scan.size('title', end + 1) > 1 && scan.has(end + 1, CAPITAL);
  return titled || isFollowed(scan, end);
}
/** Last words of places that were parted or joined. */
const PARTED_PLACES = new Set(['đông', 'tây', 'nam', 'bắc', 'trung', 'thượng', 'hạ']);

/** "Phó Chủ tịch Hội Nhà báo Việt Nam | Tô Bổng đã đến dự": two words are a name where a verb or a comma follows. */
function isShortName(scan: Scan, start: number, end: number): boolean {
  const surname = scan.kind('surname', start);
  if (scan.has(start, ALL_CAPS)) return false;
  // "UBND huyện Si | Ma Cai": a district is not called by one syllable.
  if (NAMED_AFTER.has(scan.word(start - 2)) && scan.has(start - 1, CAPITAL)) return false;
  // "Chủ tịch UBND tỉnh | Trần Anh - …", "tỉnh | Siu Hương": no province, as the lexicon holds them all.
  if (scan.word(start - 1) === 'tỉnh' && scan.size('place', start) === 0)
    return surname === 'surname' || isFollowed(scan, end);
  if (surname !== 'surname') return false;
  // "Trường Chính trị Nguyễn | Văn Linh": the end of a longer name.
  if ((scan.layers(start - 1) & SURNAME) !== 0 && scan.has(start - 1, CAPITAL)) return false;
  if (NAMED_AFTER.has(scan.word(start - 1)) || scan.size('place', start) > 0 || scan.size('unit', start) > 0)
    return false;
  if (scan.size('field', start) > 0 || (scan.layers(start + 1) & (TITLE | UNIT)) !== 0) return false;
  if (scan.word(end) === 'và' && (scan.layers(end + 1) & (TITLE | ROLE)) !== 0) return true;
  // "…; Giám đốc Kho bạc Nhà nước | Trần Quân |; Giám đốc Sở Nội vụ …": the next of the list opens with a title too
  if (scan.mark(end) === SEMICOLON && scan.has(end + 1, CAPITAL) && (scan.layers(end + 1) & TITLE) !== 0) return true;
  return scan.mark(end) === COMMA || isFollowed(scan, end);
}

/** Behind a name: what somebody does, or a dash before a further title. */
const isFollowed = (scan: Scan, at: number): boolean =>
  scan.size('act', at) > 0 ||
  scan.kind('stop', at) === 'verb' ||
  VERBAL.has(scan.word(at)) ||
  (DASHES.has(scan.mark(at)) && scan.word(at - 3) === 'tỉnh' && (scan.layers(at + 1) & (TITLE | ROLE)) !== 0);
const VERBAL = new Set(['được', 'đã', 'cũng', 'cho', 'cùng', 'đến', 'tới', 'về']);
/** A place, a company or a school may bear the name of two words; of provinces the lexicon holds all. */
const NAMED_AFTER = new Set(
  'xã phường huyện quận trấn phố thị khoa thôn ấp bản ty đoàn tác viện trường sở trại vực'.split(' '),
);

/**
 * "Hiệu trưởng Trường THPT | Cù Huy Ngạn": a school named after a person; "Trường Đại học Nông | Lâm Bắc Hà": none is called by
 * one syllable; "Hiệu trưởng trường | Tô Văn Hải" is a person.
 */
function namesSchool(scan: Scan, at: number): boolean {
  if (scan.word(at - 1) === 'trường' && !scan.has(at - 1, CAPITAL)) return false;
  return endsSchoolHead(scan, at) || (scan.has(at - 1, CAPITAL) && endsSchoolHead(scan, at - 1));
}

/** "Trường Phổ thông Dân tộc nội trú THCS và THPT" */
const LONGEST_HEAD = 9;

function endsSchoolHead(scan: Scan, at: number): boolean {
  for (let size = 1; size <= LONGEST_HEAD; size++)
    if (scan.kind('unit', at - size) === 'school' && scan.size('unit', at - size) === size) return true;
  return false;
}

const PLACES = new Set(['xã', 'phường', 'huyện', 'quận', 'khoa']);

/** The titles after a name, parted by commas, dashes, brackets or nothing; those that lead up to another name are its own. */
function trailingPosts(scan: Scan, at: number, limit: number, hasOffice: boolean): { posts: Post[]; to: number } {
  const posts: Post[] = [];
  let to = at;
  while (to < limit && !scan.has(to, PARAGRAPH_START)) {
    if (scan.mark(to) === OPEN) {
      const bracket = bracketed(scan, to, limit);
      if (!bracket) break;
      posts.push(...bracket.posts);
      to = bracket.to;
      continue;
    }
    const apposition = to === at ? ageEnd(scan, to, limit) : to;
    // "- Ông Tô Hải | Giám đốc Sở Y tế": the rule of a table that is none
    const ruled = to === at && scan.mark(to) === BAR && to + 1 < limit && !scan.has(to + 1, LINE_START);
    const next = ruled ? to + 1 : afterTitleMark(scan, apposition, limit);
    if (next < 0 || (next === apposition && !opensTitle(scan, next, posts.length > 0))) break;
    if (scan.mark(apposition) === STOP && !isLabelled(scan, apposition + 1, next)) break;
    // "Chủ tịch Hội đồng" / "Ủy viên dự : 9/11": the label of the next line
    if (next === apposition && scan.has(next, LINE_START) && opensLabel(scan, next)) break;
    const title = parsePost(scan, next, limit) ?? formerPost(scan, next, limit);
    const post =
      title ??
      (scan.mark(apposition) === COMMA || DASHES.has(scan.mark(apposition))
        ? (parseOccupation(scan, next, limit) ?? parseStandIn(scan, next, limit))
        : null);
    if (!post || leadsToName(scan, post, limit, hasOffice)) break;
    // "bà Tô Lan, Trưởng khoa Nhi, điều dưỡng | Hà Thị Nhàn": of the next one
    if (title === null && startsPerson(scan, post.to, limit)) break;
    const whole = overComma(scan, post, limit) ?? post;
    posts.push(whole);
    to = whole.to;
  }
  return { posts, to };
}

/** ", | nguyên" / "Tổ trưởng Tổ Văn": the post that the next line names. */
function formerPost(scan: Scan, at: number, limit: number): Post | null {
  const parted = scan.has(at + 1, LINE_START) && !scan.has(at + 1, PARAGRAPH_START);
  const post = scan.word(at) === 'nguyên' && parted && at + 1 < limit ? parsePost(scan, at + 1, limit) : null;
  return post && { ...post, from: at };
}

/** "Ông Tô Hải. | Chức vụ: | Giám đốc": a label stands between the stop and the title. */
const isLabelled = (scan: Scan, from: number, to: number): boolean => to > from && scan.word(from) === 'chức';

/** "Chỉ huy trưởng | , Bộ CHQS tỉnh | phát biểu": the unit of a title that has none, where the person then acts; null for others. */
function overComma(scan: Scan, post: Post, limit: number): Post | null {
  const part = post.unit && partOf(scan, post, limit);
  if (part) return part;
  if (post.kind !== 'office' || post.unit !== null || scan.mark(post.to) !== COMMA) return null;
  const unit = scan.at('title', post.from)?.traits?.takes === 'nothing' ? null : parseUnit(scan, post.to + 1, limit);
  return unit && scan.kind('act', unit.to) !== '' ? { ...post, to: unit.to, unit } : null;
}

/**
 * "Phó Giám đốc Trung tâm Máu quốc gia | , Viện Huyết học", "Viện trưởng Viện Xây dựng Đảng | , Học viện Chính trị": the institute or the
 * academy that the centre of a title is part of, where the title then ends; null for others.
 */
function partOf(scan: Scan, post: Post, limit: number): Post | null {
  if (post.kind !== 'office' || post.unit === null || scan.mark(post.to) !== COMMA) return null;
  if (!CENTRES.has(scan.word(post.unit.from)) && !CENTRES.has(scan.pairAt(post.unit.from))) return null;
  const at = post.to + 1;
  if (!WHOLES.has(scan.word(at)) && !WHOLES.has(scan.pairAt(at)) && !WHOLES.has(`${scan.pairAt(at)} học`)) return null;
  const whole = parseUnit(scan, at, limit);
  if (!whole) return null;
  const ends = whole.to >= limit || ENDS.has(scan.mark(whole.to)) || scan.kind('act', whole.to) !== '';
  return ends ? { ...post, to: whole.to, unit: { ...post.unit, to: whole.to } } : null;
}
const CENTRES = new Set(['viện', 'trung tâm']);
const WHOLES = new Set(['viện', 'học viện', 'đại học', 'bệnh viện', 'trường đại']);
/** ; . ) */
const ENDS = new Set([SEMICOLON, STOP, CLOSE]);

/**
 * A title that follows a name without a mark is written with a capital: "bà Diệp Giám đốc Viện Dược"; a role that follows
 * another title need not be: "bà Diệp, chủ tịch UBND xã | cụm trưởng".
 */
const opensTitle = (scan: Scan, at: number, titled: boolean): boolean =>
  (titled && scan.size('role', at) > 1) ||
  // "đồng chí Lan | thường trực Khối", "ông Hải | phó chủ tịch UBND xã": so many words are no verb.
  scan.size('title', at) > 2 ||
  ((scan.layers(at) & (TITLE | ROLE)) !== 0 &&
    scan.has(at, CAPITAL) &&
    (scan.size('title', at) > 1 || scan.size('role', at) > 1)) ||
  scan.word(at - 1) === 'kiêm';

/** "ông Tô Hải, Đồn trưởng Đồn Biên phòng | Bạch Đích": behind a name, the place after which such a station is called. */
const standsAtPlace = (scan: Scan, to: number): boolean => STATIONS.has(scan.slice(to - 3, to).toLowerCase());
const STATIONS = new Set(['đồn biên phòng', 'hạt kiểm lâm', 'trạm y tế']);

/** "…, Trưởng Ban Nội chính Nông Thị Thắm": the title belongs to the name that follows it. */
function leadsToName(scan: Scan, post: Post, limit: number, chained: boolean, depth = 0): boolean {
  // "bà Hà Nhàn, Trưởng khoa Nhi, điều dưỡng | Tô Văn Hải"
  if (post.kind === 'occupation') return startsPerson(scan, post.to, limit);
  if (post.to < limit && nameEnd(scan, post.to, limit, 'title') >= 0 && !isUnitWord(scan, post.to))
    return !isCredit(scan, post, limit);
  // "BS. Tô Hải, | ĐD. Hà Nhàn"
  const stopped = post.kind === 'degree' && scan.mark(post.to) === STOP && post.to + 1 < limit;
  if (stopped && nameEnd(scan, post.to + 1, limit, 'title') >= 0 && !isUnitWord(scan, post.to + 1)) return true;
  const swallowed = swallowedName(scan, post, limit);
  // "bà Diệp, Chủ tịch UBND xã Phạm Văn Hai": behind a name, the commune's.
  // After "Phó Bí thư Huyện ủy Tô Hải, Chủ tịch UBND huyện Đỗ Minh Hải" the posts stand before the names.
  const placed = swallowed !== null && standsAtPlace(scan, swallowed.post.to);
  const company =
    swallowed !== null && isNamelessCompany(scan, swallowed.post.to) && swallowed.end - swallowed.post.to === 2;
  if (swallowed && !placed && !company && (chained || !isNamedAfter(scan, swallowed))) return true;
  const honorific = post.to < limit ? honorificSize(scan, post.to) : 0;
  if (honorific > 0 && nameEnd(scan, post.to + honorific, limit, 'honorific') >= 0) return true;
  if (!chained || depth === MOST_POSTS) return false;
  // "Chủ tịch UBND xã A Tô Hải | - Cụm trưởng|, Chủ tịch UBND xã B Hà Nhàn": the dash joins the role to the name before
  if (post.kind === 'role' && DASHES.has(scan.mark(post.from - 1)) && scan.mark(post.to) === COMMA) return false;
  const next = afterTitleMark(scan, post.to, limit);
  const beside = next >= post.to ? parsePost(scan, next, limit) : null;
  // "Cụm trưởng Cụm thi đua số 6 | Trung tướng, GS.TS Hà Ngọc Ánh": without a mark only what stands before a name.
  const following = next > post.to || beside?.kind === 'rank' || beside?.kind === 'degree' ? beside : null;
  return following !== null && leadsToName(scan, following, limit, true, depth + 1);
}

/** "Đảng ủy Công ty CP than | Mông Dương", behind a name: a company has a name, and no capital stands between its head and the two words. */
function isNamelessCompany(scan: Scan, at: number): boolean {
  for (let i = at - 1; i > 0 && at - i < LONGEST_FORM; i--) {
    if (scan.pairAt(i - 1) === 'công ty') return true;
    if (scan.has(i, CAPITAL) && !scan.has(i, ALL_CAPS)) return false;
  }
  return false;
}
/** "Công ty cổ phần đầu tư xây dựng và thương mại" */
const LONGEST_FORM = 12;

/** "UBND xã | Phạm Văn Hai", "Công ty TNHH Lâm nghiệp | Ka Nang": a commune of any name, a company of two words. */
const isNamedAfter = (scan: Scan, { post, end }: { post: Post; end: number }): boolean =>
  PLACES.has(scan.word(post.to - 1)) || (post.unit?.kind === 'company' && end - post.to === 2);

/** "Đại tướng Tô Văn Hải, Bộ trưởng Bộ Công an | HÀ MINH |": who took the picture, in capitals at the end of a line that is not in capitals. */
function isCredit(scan: Scan, post: Post, limit: number): boolean {
  if (!scan.has(post.to, ALL_CAPS) || scan.has(post.from, ALL_CAPS) || scan.has(post.to, LINE_START)) return false;
  const end = nameEnd(scan, post.to, limit, 'title');
  return end >= limit || scan.has(end, PARAGRAPH_START);
}

const isUnitWord = (scan: Scan, at: number): boolean => (scan.layers(at) & (UNIT | SURNAME)) === UNIT;

/** ", 67 tuổi", ", sinh năm 1985" between a name and its titles; `at` where none stands. */
function ageEnd(scan: Scan, at: number, limit: number): number {
  if (scan.mark(at) !== COMMA || at + 3 >= limit) return at;
  if (scan.has(at + 1, NUMBER) && scan.slice(at + 2, at + 3) === 'tuổi') return at + 3;
  if (scan.has(at + 3, NUMBER) && scan.slice(at + 1, at + 3) === 'sinh năm') return at + 4;
  return at;
}

/** "(được UBND tỉnh tặng | Bằng khen | năm 2027)": what the person was given is told for itself. */
function namesAward(scan: Scan, open: number, close: number): boolean {
  for (let i = open + 1; i < close; i++) if (scan.size('award', i) > 0) return true;
  return false;
}

/** "(Trưởng phòng Nội vụ)" gives titles; any other short bracket after a name belongs to it and gives none. */
function bracketed(scan: Scan, open: number, limit: number): { posts: Post[]; to: number } | null {
  let close = open + 1;
  while (close < limit && close - open <= 40 && scan.mark(close) !== CLOSE) close++;
  if (close >= limit || close - open > 40) return null;
  const posts: Post[] = [];
  let i = open + 1;
  while (i < close) {
    const post = parsePost(scan, i, close) ?? parseOccupation(scan, i, close);
    if (!post) break;
    posts.push(post);
    i = post.to < close ? afterTitleMark(scan, post.to, close) : close;
    if (i < 0) break;
  }
  if (posts.length === 0 && namesAward(scan, open, close)) return null;
  return posts.length > 0 || close - open <= 12 ? { posts, to: close + 1 } : null;
}
