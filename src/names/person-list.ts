import type { Scan } from '../lexicon/scan.js';
import { CLOSE, COLON, COMMA, OPEN, SEMICOLON } from '../text/marks.js';
import { CAPITAL, LINE_START, PARAGRAPH_START, PUNCTUATION } from '../text/tokens.js';
import { callingSize, honorificSize } from './address.js';
import { ADDRESS, POSTS, ROLE, TITLE } from './layer-bits.js';
import { MOST_POSTS, type Person, parsePerson } from './person.js';
import { calledSize } from './person-evidence.js';
import { mayBeName, nameEnd } from './person-name.js';
import { afterTitleMark, type Post, parsePost } from './post.js';
import { parseUnit } from './unit.js';
import { isTerritory } from './unit-kinds.js';

/** Persons that share one place in the sentence: "ông Tô Hải, ông Kiều Văn Phú". */
export interface PersonList {
  readonly from: number;
  readonly to: number;
  readonly persons: readonly Person[];
}

/**
 * The persons at the token, parted by commas, "và" and "cùng". Semicolons part them only in an announced list ("các
 * đồng chí: A, Trưởng phòng; B, Phó phòng"); elsewhere a new clause may begin there, and the caller joins.
 */
export function parsePersons(scan: Scan, at: number, limit: number): PersonList | null {
  if (!mayOpen(scan, at) || isTaken(scan, at) || isRepresented(scan, at, limit)) return null;
  const announced = announcement(scan, at, limit);
  const persons: Person[] = [];
  let next = announced ? announced.to : at;
  let to = at;
  while (next >= 0) {
    const listed =
      announced !== null ||
      (persons.length > 0 && (persons[0].addressed ? livesWithLast(scan, next) : mayBeName(scan, next)));
    const person: Person | null =
      persons.length > 0 && (!joins(scan, next, persons, announced !== null) || isOtherSubject(scan, at, persons, next))
        ? null
        : parsePerson(scan, next, limit, listed);
    if (!person) break;
    persons.push(person);
    to = person.to;
    next = afterPerson(scan, announced ? pastHome(scan, to, limit) : to, limit, announced !== null);
  }
  if (persons.length === 0) return null;
  const shared = shareTitles(scan, persons, announced?.posts ?? []);
  return { from: at, to, persons: isAddressed(scan, at) ? shared.map(addressed) : shared };
}

/** "hành động đẹp của anh Hòa, | Giám đốc Công an tỉnh, Đại tá Tô Hải | đã quyết định": a given name alone points back to whose deed it is, and the comma ends that. */
export const isOtherSubject = (scan: Scan, at: number, persons: readonly Person[], next: number): boolean =>
  persons.length === 1 &&
  persons[0].name.to - persons[0].name.from === 1 &&
  scan.word(at - 1) === 'của' &&
  scan.mark(next - 1) === COMMA &&
  scan.size('title', next) > 0;

/** "các ông Tô Hải, Kiều Phú": the honorific before the first is that of all. */
const isAddressed = (scan: Scan, at: number): boolean =>
  (scan.layers(at) & ADDRESS) !== 0 &&
  scan.kind('address', at) === 'plural' &&
  HONORIFICS.has(scan.word(at + scan.size('address', at) - 1));
const HONORIFICS = new Set(['ông', 'bà', 'chí', 'anh', 'chị']);
const addressed = (person: Person): Person => (person.addressed ? person : { ...person, addressed: true });

function mayOpen(scan: Scan, at: number): boolean {
  if ((scan.layers(at) & POSTS) !== 0 || mayBeName(scan, at) || opensTitles(scan, at)) return true;
  // "nhà báo Tô Văn Hải"
  const calling = callingSize(scan, at);
  const name = at + calling;
  if (calling > 0 && (calledSize(scan, at) === calling || (mayBeName(scan, name) && !isNamesake(scan, name))))
    return true;
  // "Già làng | A Lăng Bê": "A" of other callings stands for a name
  if (calling === 2 && scan.pairAt(at) === 'già làng' && scan.word(at + 2) === 'a')
    return [2, 3, 4].every((i) => scan.has(at + i, CAPITAL) && !scan.has(at + i, LINE_START));
  // "nghệ nhân | A Tô", "nghệ nhân | Y Nhàn"
  if (calling === 2 && scan.pairAt(at) === 'nghệ nhân' && HIGHLANDERS.has(scan.slice(at + 2, at + 3)))
    return scan.has(at + 3, CAPITAL) && !scan.has(at + 3, LINE_START) && scan.size('place', at + 2) === 0;
  // "liệt sĩ, Đại úy Tô Hải"
  return calling === 2 && scan.mark(at + 2) === COMMA && scan.kind('address', at + 3) === 'rank';
}

/** "ngư dân | Hải Phòng", "học sinh | Trần Hưng Đạo": a known place, or one after whom schools are named, is all that stands in capitals there. */
const isNamesake = (scan: Scan, at: number): boolean => {
  const size = scan.kind('surname', at) === 'eponym' ? scan.size('surname', at) : scan.size('place', at);
  return size > 1 && !scan.has(at + size, CAPITAL);
};

/** What men and women of the highlands have before their names. */
const HIGHLANDERS = new Set(['A', 'Y']);

/** "Thừa ủy quyền của | Chủ tịch nước, Trung tướng …", "thay mặt Tỉnh ủy và | Chủ tịch UBND tỉnh, Đại tá …": the post of another. */
function isRepresented(scan: Scan, at: number, limit: number): boolean {
  const behalf = isOnBehalf(scan, scan.word(at - 1) === 'của' ? at - 2 : at - 1) || isJoinedOnBehalf(scan, at);
  if (!behalf) return false;
  const post = parsePost(scan, at, limit);
  return post !== null && scan.mark(post.to) === COMMA;
}

const isOnBehalf = (scan: Scan, last: number): boolean => BEHALF.has(scan.pairAt(last - 1));
const BEHALF = new Set(['ủy quyền', 'thừa lệnh', 'thay mặt']);

/** "thừa ủy quyền của Chủ tịch nước và | Thủ tướng Chính phủ": the second of two. */
function isJoinedOnBehalf(scan: Scan, at: number): boolean {
  if (scan.word(at - 1) !== 'và') return false;
  for (let i = at - 2; i > 0 && at - i < LONGEST_OFFICE && !scan.has(i, PUNCTUATION); i--)
    if (isOnBehalf(scan, i)) return true;
  return false;
}
/** Tokens of the first of two offices, with "của" and "và". */
const LONGEST_OFFICE = 12;

/** "giữ cương vị | Trưởng Khối năm 2026, Giám đốc Sở …": what somebody becomes is not yet a title. */
const isTaken = (scan: Scan, at: number): boolean =>
  (scan.layers(at) & (ROLE | TITLE)) !== 0 && BECOMES.has(scan.word(at - 1));
const BECOMES = new Set(['vị', 'chức', 'trò', 'làm', 'vụ', 'nhận', 'nhiệm', 'bầu', 'giữ', 'danh', 'trách', 'trí']);

/** "các đồng chí:", "các đồng chí Phó Chủ tịch UBND tỉnh:", "các ông": a list of names follows. */
function announcement(scan: Scan, at: number, limit: number): { to: number; posts: Post[] } | null {
  const plural = (scan.layers(at) & ADDRESS) !== 0 && scan.kind('address', at) === 'plural';
  if (!plural && !opensTitles(scan, at)) return null;
  let i = at + (plural ? scan.size('address', at) : 1);
  const posts: Post[] = [];
  if (scan.mark(i) !== COLON) {
    for (let post = parsePost(scan, i, limit); post && posts.length < MOST_POSTS; post = parsePost(scan, i, limit)) {
      posts.push(post);
      i = post.to;
      if (scan.mark(i) === COLON) break;
      const next = afterTitleMark(scan, i, limit);
      if (next <= i) break;
      i = next;
    }
  }
  if (scan.mark(i) === COLON) return i + 1 < limit && !scan.has(i + 1, PARAGRAPH_START) ? { to: i + 1, posts } : null;
  // "hai đồng chí Mai Văn Tựu và Cao Minh Tú"
  return plural && posts.length === 0 && nameEnd(scan, i, limit, 'title') > 0 ? { to: i, posts } : null;
}

/** "các | Phó Chủ tịch", "các | đại tá": of words that are no address for several only this opens a list. */
const opensTitles = (scan: Scan, at: number): boolean =>
  scan.word(at) === 'các' && ((scan.layers(at + 1) & TITLE) !== 0 || scan.kind('address', at + 1) === 'rank');

/** "Ủy viên Bộ Chính trị", "UVTV Tỉnh ủy", "Thành ủy viên" */
const isMembership = (scan: Scan, at: number): boolean =>
  scan.pairAt(at) === 'ủy viên' || scan.word(at + 2) === 'viên' || /^UV/u.test(scan.slice(at, at + 1));

/** Past what parts this person from the next, -1 where the list ends. */
function afterPerson(scan: Scan, at: number, limit: number, announced: boolean): number {
  if (at >= limit || scan.has(at, PARAGRAPH_START)) return -1;
  let i = at;
  const mark = scan.mark(i);
  if (mark === COMMA || (announced && mark === SEMICOLON)) i++;
  // "ông Tô Hải, | cùng với | bà Hà Nhàn"
  if (scan.pairAt(i) === 'cùng với') i += 2;
  else if (scan.word(i) === 'và' || scan.word(i) === 'cùng') i++;
  if (i === at || i >= limit || scan.has(i, PARAGRAPH_START)) return -1;
  return i;
}

/** "các ông: Tô Hải | , khu phố 6, thị trấn Bến Đá (Ninh Hải) | ; Lê Đông": past where one of an announced list lives; `at` for others. */
function pastHome(scan: Scan, at: number, limit: number): number {
  let i = at;
  for (let places = 0; places < MOST_PLACES && i + 1 < limit && scan.mark(i) === COMMA; places++) {
    if (scan.has(i + 1, LINE_START) || honorificSize(scan, i + 1) > 0) break;
    const home = parseUnit(scan, i + 1, limit);
    if (!home || !isTerritory(home.kind)) break;
    i = home.to;
  }
  if (i === at) return at;
  if (i < limit && scan.mark(i) === OPEN) {
    const close = [1, 2, 3, 4, 5, 6, 7, 8].find((size) => scan.mark(i + size) === CLOSE);
    if (close !== undefined) i += close + 1;
  }
  return i < limit && (scan.mark(i) === SEMICOLON || scan.word(i) === 'và') ? i : at;
}
const MOST_PLACES = 3;

/** The next in the list has an honorific, a title right before the name, or, among bare names, a bare name. */
function joins(scan: Scan, at: number, persons: readonly Person[], announced: boolean): boolean {
  if (honorificSize(scan, at) > 0 || parsePost(scan, at, scan.tokens.count) !== null) return true;
  if (announced) return scan.has(at, CAPITAL) && !scan.has(at, PUNCTUATION);
  const first = persons[0];
  if (first.addressed && livesWithLast(scan, at)) return true;
  return mayBeName(scan, at) && (!first.addressed || persons.length > 1) && !scan.has(at, LINE_START);
}

/** "anh Võ Phú và | Võ Huấn |, trú tại xã Bến Đá": a name behind "và", of which is told where they live or when they were born. */
function livesWithLast(scan: Scan, at: number): boolean {
  if (scan.word(at - 1) !== 'và' || scan.kind('surname', at) !== 'surname' || !mayBeName(scan, at)) return false;
  let end = at + 1;
  while (end - at < 4 && scan.has(end, CAPITAL)) end++;
  const told = scan.mark(end) === COMMA ? end + 1 : end;
  return LIVES.has(scan.pairAt(told)) || (scan.word(told) === 'cùng' && LIVES.has(scan.pairAt(told + 1)));
}
const LIVES = new Set(['trú tại', 'trú ở', 'ngụ tại', 'ngụ ở', 'sinh năm', 'quê ở']);

/**
 * One title for several: "Phó Chủ tịch Hội Lê Bá Quý, Ngô Thị Thắm", "Nguyễn Đức Đường, Lê Thị Kim Ngân - Phó Chủ tịch".
 * Only names without an honorific share; each that has its own breaks the row.
 */
function shareTitles(scan: Scan, persons: readonly Person[], announced: readonly Post[]): readonly Person[] {
  if (persons.length === 1 && announced.length === 0) return persons;
  const result = [...persons];
  const offices = (person: Person) => person.titles.filter((t) => t.kind === 'office' || t.kind === 'role');
  for (let i = 1; i < result.length; i++) {
    const before = result[i - 1];
    const leading = offices(before).filter((t) => t.from < before.name.from || (i > 1 && t.to <= result[0].name.from));
    if (
      !result[i].addressed &&
      result[i].titles.length === 0 &&
      leading.length > 0 &&
      offices(before).length === leading.length
    )
      result[i] = { ...result[i], titles: leading };
  }
  for (let i = result.length - 2; i >= 0; i--) {
    const next = result[i + 1];
    const trailing = offices(next).filter((t) => t.from > next.name.to);
    if (!result[i].addressed && !next.addressed && result[i].titles.length === 0 && trailing.length > 0)
      result[i] = { ...result[i], titles: trailing };
  }
  // "các Phó Chủ tịch Hội đồng: Thứ trưởng Tô Hải": what stands right before the name is his besides.
  // "các đại tá: Tô Hải, Chủ nhiệm Chính trị; …", "các Ủy viên Trung ương Đảng: Tô Hải, Bộ trưởng Bộ Y tế; …": borne beside any office
  const beside = announced.every(({ kind, from }) => kind === 'rank' || isMembership(scan, from));
  return result.map((person) =>
    announced.length > 0 && (beside || offices(person).every((t) => t.to <= person.name.from))
      ? { ...person, titles: [...announced, ...person.titles] }
      : person,
  );
}
