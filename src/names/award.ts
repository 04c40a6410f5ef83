import { OTHER_FLAGS } from '../lexicon/awards.js';
import type { Scan } from '../lexicon/scan.js';
import { CLOSE, COLON, COMMA, DASHES, HYPHEN, OPEN, SLASH } from '../text/marks.js';
import { ALL_CAPS, CAPITAL, LINE_START, NUMBER, PARAGRAPH_START, PUNCTUATION } from '../text/tokens.js';
import { bodyEnd, titleEnd } from './award-body.js';
import { parseGranter } from './granter.js';
import { plainWords } from './plain-words.js';
import { foreignStateEnd } from './state.js';
import { unitHead } from './unit-head.js';

/** An award as written, with its giver where it follows ("Bằng khen của Chủ tịch UBND tỉnh"). Tokens. */
export interface AwardName {
  readonly from: number;
  readonly to: number;
  /** What is reported: without a leading "danh hiệu", without the quotation marks around the whole. */
  readonly nameFrom: number;
  readonly nameTo: number;
  /** Kind of the award in the lexicon with its grade: "flag", "order-labour-3". */
  readonly code: string;
  /** The giver inside the name. */
  readonly granter: { readonly from: number; readonly to: number } | null;
  /** The words before the grade that it borrows from an award named before: "… và | hạng Ba". */
  readonly borrowed: { readonly from: number; readonly to: number } | null;
  /** Who may receive it (src/lexicon/awards.ts): "T", "C", "H", "TC", "TCH". */
  readonly recipients: string;
}

const OPENS = new Set([0x22, 0x201c, 0xab, 0x27, 0x2018]);
const CLOSES = new Set([0x22, 0x201d, 0xbb, 0x27, 0x2019]);
/** Longest title in quotation marks, tokens. */
const QUOTED = 24;

/** The award that begins at the token; null where the words name none in particular ("các danh hiệu thi đua", "cờ luân lưu"). */
export function parseAward(scan: Scan, at: number, limit: number): AwardName | null {
  const size = scan.size('award', at);
  if (size === 0 || at + size > limit) return null;
  // "Nhà xuất | bản Văn hóa dân tộc"
  if (scan.word(at) === 'bản' && scan.word(at - 1) === 'xuất') return null;
  if (scan.kind('award', at) === 'title') return parseTitled(scan, at, at + size, limit);
  return parseNamed(scan, at, limit);
}

/** "danh hiệu Lao động tiên tiến", "danh hiệu “Xã, phường, đặc khu tiêu biểu”", "danh hiệu Nông dân Việt Nam xuất sắc". */
function parseTitled(scan: Scan, from: number, at: number, limit: number): AwardName | null {
  // "DANH HIỆU | ĐÃ ĐẠT ĐƯỢC": what a heading says of them
  if (SAID_OF_TITLES.has(scan.pairAt(at)) || scan.word(at) === 'mà') return null;
  const quoted = quotedEnd(scan, at, limit);
  const inside = quoted > at ? at + 1 : at;
  const known = scan.kind('award', inside) !== 'title' ? parseNamed(scan, inside, limit) : null;
  if (known) {
    // 'danh hiệu "Cờ thi đua" | của Bộ Công an'
    const giver = quoted > known.nameTo && known.granter === null ? granterAfter(scan, quoted, limit) : null;
    if (giver) return { ...known, from, to: giver.to, nameFrom: at, nameTo: giver.to, granter: giver };
    return { ...known, from, to: Math.max(known.to, quoted) };
  }
  // "danh hiệu Đơn vị | Anh hùng Lực lượng vũ trang nhân dân", "danh hiệu Đơn vị | anh hùng"
  const hero = quoted === at && scan.pairAt(at) === 'đơn vị' ? at + 2 : at;
  const borne = hero > at ? parseNamed(scan, hero, limit) : null;
  if (borne?.code.startsWith('hero')) return { ...borne, from, nameFrom: at };
  if (hero > at && scan.pairAt(hero) === 'anh hùng' && hero + 2 <= limit)
    return { ...HERO_UNIT, from, to: hero + 2, nameFrom: at, nameTo: hero + 2 };
  const end = quoted > at ? quoted - 1 : cupEnd(scan, titleEnd(scan, at, limit), limit);
  // "danh hiệu “Trong sạch vững mạnh”": how the Party grades its cells
  if (end <= inside || PARTY_GRADE.test(scan.slice(inside, inside + 2))) return null;
  // "danh hiệu Chi bộ | trong sạch, vững mạnh", too
  if (PARTY_GRADE.test(scan.slice(end, end + 2)) || GRADED_CELL.test(scan.slice(inside, end))) return null;
  const granter = granterAfter(scan, quoted > at ? quoted : end, limit);
  return {
    from,
    to: granter ? granter.to : Math.max(end, quoted),
    nameFrom: inside,
    nameTo: end,
    code: `title-${scan.slice(inside, end).toLowerCase()}`,
    granter,
    recipients: 'TCH',
    borrowed: null,
  };
}

const HERO_UNIT = { code: 'hero-unit', granter: null, recipients: 'T', borrowed: null } as const;

const SAID_OF_TITLES = new Set([
  'đã đạt',
  'đã được',
  'đã có',
  'đạt được',
  'được tặng',
  'được nhận',
  'cao quý',
  'và khen',
  'và hình',
]);
const PARTY_GRADE = /^trong sạch$/iu;
const GRADED_CELL = /^(?:chi bộ|đảng bộ|tổ chức) .*trong sạch/iu;

/** "Doanh nhân tiêu biểu | – Cúp Thánh Gióng | 2019": the cup that goes with the title; `at` for none. */
function cupEnd(scan: Scan, at: number, limit: number): number {
  if (!DASHES.has(scan.mark(at)) || scan.word(at + 1) !== 'cúp' || !scan.has(at + 1, CAPITAL)) return at;
  let end = at + 2;
  while (end < limit && end - at < CUP && scan.has(end, CAPITAL) && !scan.has(end, NUMBER | LINE_START)) end++;
  return end > at + 2 ? end : at;
}
/** Tokens of a dash, "Cúp" and its name. */
const CUP = 7;

function parseNamed(scan: Scan, at: number, outer: number): AwardName | null {
  const limit = cellEnd(scan, at, outer);
  const phrase = scan.at('award', at);
  const first = at + scan.size('award', at);
  if (!phrase || first > limit) return null;
  const head = phrase.kind === 'flag' ? rotatingEnd(scan, at, first, limit) : innerQuoteEnd(scan, at, first, limit);
  const open = phrase.traits?.open === true;
  // "khung | giấy khen": what holds the paper
  if (HOLDERS.test(scan.slice(at - 1, at))) return null;
  if (scan.word(at) === 'ctđ' && (RED_CROSS.has(scan.word(at - 1)) || isInSign(scan, at))) return null;
  if (phrase.kind === 'good-worker' && isMovement(scan, at, first)) return null;
  const bareFlag = scan.word(at) === 'cờ' && head === at + 1;
  if (bareFlag && isOtherFlag(scan, at, limit)) return null;
  // "cờ luân lưu"; what the next line begins with is no part of it: "Cờ thi đua | Hội nghị đã …".
  if (phrase.kind === 'flag' && head < limit && OTHER_FLAGS.has(scan.word(head)) && scan.word(head) !== 'nhất')
    return null;
  // In '"Tập thể lao động xuất sắc" và "…"' the next straight mark closes the quotation, it opens none.
  const inside = OPENS.has(scan.mark(at - 1)) && CLOSES.has(scan.mark(at - 1));
  const quoteEnd = (from: number): number => (inside ? from : quotedEnd(scan, from, limit));
  let end = bodyEnd(scan, head, limit, phrase.kind, open, quoteEnd);
  // "các Huân chương", "huy hiệu" alone name none.
  const sorts = NAMED_ONLY.has(phrase.kind) && end === head ? allGradesEnd(scan, end, limit, true) : end;
  if (NAMED_ONLY.has(phrase.kind) && sorts === head && !isGivenBare(scan, at, head)) return null;
  end = sorts;
  const grade = phrase.traits?.graded === true ? gradeAt(scan, end, limit) : null;
  if (grade) end = grade.to;
  const several = grade
    ? otherGradesEnd(scan, end, limit)
    : allGradesEnd(scan, end, limit, phrase.traits?.graded === true);
  const graded = several > end ? null : grade;
  end = several;
  end = Math.max(end, quoteEnd(end));
  if (STATE_PRIZES.has(phrase.kind)) end = workEnd(scan, end, limit);
  const after = granterAfter(scan, end, limit);
  // "Huân chương Lao động hạng Ba của Trường X": of who received it; the state's awards come from the President.
  const granter = after && phrase.traits?.granter !== undefined && !isState(scan, after.from) ? null : after;
  // "Huân chương Lao động hạng Nhì | do Chủ tịch nước tặng": a clause about the award, no part of its name
  const beforeClause = granter && scan.word(granter.from - 1) === 'do' ? end : null;
  if (granter) end = granter.to;
  end = Math.max(end, quoteEnd(end));
  // The grade may follow the giver: "Cờ thi đua của UBND tỉnh hạng Nhất".
  const late = grade === null && granter && phrase.traits?.graded === true ? gradeAt(scan, end, limit) : null;
  if (late) end = late.to;
  const closed = OPENS.has(scan.mark(at - 1)) && CLOSES.has(scan.mark(end));
  // '"Huân chương Lao động" hạng Ba', '"Cờ thi đua" của Bộ Y tế': what follows the quotation belongs to the name.
  const beyond =
    closed && !inside && phrase.traits?.graded === true && !grade && !late ? gradeAt(scan, end + 1, limit) : null;
  if (beyond) end = beyond.to;
  const outside = closed && granter === null ? granterAfter(scan, beyond ? end : end + 1, limit) : null;
  // '"Tập thể lao động xuất sắc" | do Chủ tịch UBND tỉnh tặng'
  const byOutside = outside !== null && scan.word(outside.from - 1) === 'do';
  const inQuotes = end;
  if (outside) end = outside.to;
  const quoted = closed && !outside && !beyond ? end + 1 : end;
  // '"Anh hùng Lao động" | thời kỳ đổi mới'
  const era = eraEnd(scan, quoted, limit, phrase.kind);
  const named = era > quoted ? era : end;
  const repeat = repeatEnd(scan, Math.max(quoted, era), limit);
  // "Huân chương Lao động hạng Nhì lần thứ 2 | của Chủ tịch nước": who gives is no part of the name there
  const again = repeat > Math.max(quoted, era) && !granter && !outside ? granterAfter(scan, repeat, limit) : null;
  const last = again && (phrase.traits?.granter === undefined || isState(scan, again.from)) ? again : null;
  const below = (last?.to ?? repeat) === limit ? granterBelow(scan, limit, outer) : null;
  return {
    from: at,
    to: below?.to ?? last?.to ?? repeat,
    // 'bằng | "Tổ quốc ghi công"'
    nameFrom:
      phrase.kind === 'fatherland' && closed && scan.word(at - 2) === 'bằng'
        ? at - 2
        : beyond || (outside && !byOutside) || (era > quoted && quoted > end)
          ? at - 1
          : at,
    nameTo: beforeClause ?? (byOutside ? inQuotes : named),
    code: codeOf(scan, phrase.kind, head, end, (graded ?? late ?? beyond)?.grade ?? null),
    granter: granter ?? outside ?? last ?? below,
    recipients: String(phrase.traits?.to),
    borrowed: null,
  };
}

/** "tập thể “Lao động xuất sắc | ”": past the mark that closes what a mark inside the name opened. */
function innerQuoteEnd(scan: Scan, at: number, to: number, limit: number): number {
  if (to >= limit || !CLOSES.has(scan.mark(to))) return to;
  for (let i = at + 1; i < to - 1; i++) if (OPENS.has(scan.mark(i))) return to + 1;
  return to;
}

const HOLDERS = /^(?:khung|phôi)$/iu;

/** "phong trào | CTĐ", "công tác | CTĐ", "cán bộ | CTĐ": of the Red Cross (chữ thập đỏ) */
const RED_CROSS = new Set(['trào', 'tác', 'bộ', 'hội', 'viên', 'động', 'đội', 'lượng', 'cấp', 'ngành', 'nghiệp']);

/** "344/CV-|CTĐ| V": whose paper it is (cụm thi đua). */
const isInSign = (scan: Scan, at: number): boolean =>
  (scan.mark(at - 1) === HYPHEN || scan.mark(at - 1) === SLASH) &&
  scan.has(at - 2, ALL_CAPS) &&
  scan.tokens.end[at - 2] === scan.tokens.start[at - 1] &&
  scan.tokens.end[at - 1] === scan.tokens.start[at];

/** "phong trào thi đua | Lao động giỏi", "“| Lao động giỏi | - Lao động sáng tạo”", "Hội thi | lao động giỏi": a movement or a contest. */
function isMovement(scan: Scan, from: number, to: number): boolean {
  const before = OPENS.has(scan.mark(from - 1)) ? from - 2 : from - 1;
  if (MOVES.has(scan.word(before))) return true;
  const behind = scan.has(to, PUNCTUATION) ? to + 1 : to;
  return (
    behind > to &&
    scan.word(behind) === 'lao' &&
    scan
      .slice(behind + 2, behind + 3)
      .toLowerCase()
      .startsWith('sáng')
  );
}
const MOVES = new Set(['trào', 'đua', 'thi', 'nghề', 'viên']);

/** "thời kỳ đổi mới", "trong thời kỳ kháng chiến chống Mỹ" behind the title of a hero; `at` for none. */
function eraEnd(scan: Scan, at: number, limit: number, kind: string): number {
  if (!kind.startsWith('hero-')) return at;
  const era = scan.word(at) === 'trong' ? at + 1 : at;
  if (scan.word(era) !== 'thời' || !['kỳ', 'kì'].includes(scan.word(era + 1))) return at;
  const name = ERAS.find((words) =>
    words.every((word, i) => scan.slice(era + 2 + i, era + 3 + i).toLowerCase() === word),
  );
  return name && era + 2 + name.length <= limit ? era + 2 + name.length : at;
}
const ERAS = [
  ['đổi', 'mới'],
  ['kháng', 'chiến', 'chống', 'mỹ'],
  ['kháng', 'chiến', 'chống', 'pháp'],
  ['kháng', 'chiến'],
  ['chống', 'mỹ'],
  ['chống', 'pháp'],
];

/** "Giải thưởng Hồ Chí Minh | về văn học, nghệ thuật", "Giải thưởng Nhà nước | về KH&CN": for what kind of work it is; `at` for other words. */
function workEnd(scan: Scan, at: number, limit: number): number {
  if (scan.word(at) !== 'về') return at;
  for (let end = Math.min(limit, at + LONGEST_WORK); end > at + 1; end--)
    if (WORKS.test(plainWords(scan, at + 1, end))) return end;
  return at;
}
const STATE_PRIZES = new Set(['state-prize', 'state-prize-ho-chi-minh']);
/** Tokens of "về văn học - nghệ thuật", "về khoa học và công nghệ". */
const LONGEST_WORK = 7;
const WORKS =
  /^(?:văn học(?:,| -| –| và)? nghệ thuật|vhnt|văn học|nghệ thuật|khoa học(?:,| -| –| và)? (?:công nghệ|kỹ thuật)|khoa học|kh ?& ?cn|khcn)$/u;

const isState = (scan: Scan, at: number): boolean =>
  scan.kind('title', at) === 'state' ||
  scan.kind('unit', at) === 'government' ||
  (scan.word(at) === 'nhà' && scan.word(at + 1) === 'nước') ||
  foreignStateEnd(scan, at, scan.tokens.count) > at;

/** "được Chủ tịch nước tặng thưởng | Huân chương;": given, though of no kind in particular. */
const isGivenBare = (scan: Scan, at: number, end: number): boolean =>
  scan.kind('award', at) === 'order' &&
  (scan.word(at - 1) === 'tặng' || scan.word(at - 1) === 'thưởng') &&
  // "xứng đáng được tặng thưởng | huân chương": what people think
  ![5, 4, 3].some((before) => scan.pairAt(at - before) === 'xứng đáng') &&
  (end >= scan.tokens.count || scan.has(end, PUNCTUATION | PARAGRAPH_START) || scan.pairAt(end) === 'đối với');
const NAMED_ONLY = new Set(['order', 'badge', 'medal']);

/**
 * "tặng | Cờ luân lưu", "xét tặng | Cờ thi đua luân lưu": of earlier years, for a year at a time; `head` where it is only handed on
 * ("trao cờ luân lưu cho Khối trưởng mới").
 */
function rotatingEnd(scan: Scan, at: number, head: number, limit: number): number {
  const rotates = head + 2 <= limit && scan.word(head) === 'luân' && scan.word(head + 1) === 'lưu';
  // "5 lần nhận | cờ thi đua luân lưu | của Bộ": for its work; "nhận cờ luân lưu của Sở Y tế" may be with the chair
  const owned = scan.word(head - 1) === 'đua' && scan.word(head + 2) === 'của';
  const won = owned && (WINS.has(scan.word(at - 1)) || isBestowed(scan, at, head + 3, limit));
  if (!rotates || !(won || GRANTS.has(scan.word(at - 1)))) return head;
  // "Thủ tướng Chính phủ tặng | cờ luân lưu"
  const high = scan.word(at - 2) === 'phủ';
  return high || scan.has(at, CAPITAL) || scan.word(head - 1) === 'đua' ? head + 2 : head;
}

const WINS = new Set(['nhận', 'đạt', 'giành']);
/** "Nay thưởng | Cờ thi đua luân lưu của Hội đồng Bộ trưởng": as decisions until the 1990s say. */
const GRANTS = new Set(['tặng', 'thưởng', 'cấp']);

/** "Nay trao | Cờ thi đua luân lưu của | UBND tỉnh cho …": a body gives it, and no chair of a bloc receives. */
function isBestowed(scan: Scan, at: number, giver: number, limit: number): boolean {
  if (scan.word(at - 1) !== 'trao' || unitHead(scan, giver) === null) return false;
  for (let i = giver; i < limit && i - giver < NEAR; i++) if (scan.size('role', i) > 0) return false;
  return true;
}
const NEAR = 24;

/** "lá cờ đầu", "cờ luân lưu", "ngọn cờ": no award; a bare "cờ" in lower case is one only with what it is for. */
function isOtherFlag(scan: Scan, at: number, limit: number): boolean {
  const before = scan.slice(at - 1, at).toLowerCase();
  if (['lá', 'ngọn', 'màu', 'chào', 'treo', 'đánh', 'chơi', 'cột', 'quốc', 'phất'].includes(before)) return true;
  const next = at + 1;
  if (next >= limit) return false;
  // "trao cờ Khối trưởng": handed on with the chair
  if (scan.size('role', next) > 0) return true;
  if (SPORT_FLAGS.has(scan.slice(next, next + 2).toLowerCase())) return true;
  return OTHER_FLAGS.has(scan.slice(next, next + 1).toLowerCase());
}
/** "cờ Phong cách", "cờ Toàn đoàn": prizes of a sports festival */
const SPORT_FLAGS = new Set(['phong cách', 'toàn đoàn']);

/** End of a title in quotation marks, past the closing one; `at` for none. */
function quotedEnd(scan: Scan, at: number, limit: number): number {
  if (!OPENS.has(scan.mark(at)) || at >= limit) return at;
  for (let i = at + 2; i < limit && i - at < QUOTED; i++) if (CLOSES.has(scan.mark(i))) return i + 1;
  return at;
}

/** "hạng Nhất", "hạng II", "hạng 3"; "các hạng" is none. */
export function gradeAt(scan: Scan, at: number, limit: number): { to: number; grade: number } | null {
  const bracket = scan.mark(at) === OPEN ? 1 : 0;
  const from = at + bracket;
  if (scan.word(from) !== 'hạng' || from + 1 >= limit) return null;
  const grade = gradeWord(scan, from + 1);
  if (grade === null) return null;
  // "Cờ thi đua | (hạng nhất các khối thi đua)": for what it is given; "Huân chương Lao động | (hạng Nhất, hạng Nhì)": of both grades
  if (bracket === 1 && scan.mark(from + 2) !== CLOSE) return null;
  return { to: from + 2 + bracket, grade };
}
/** "các hạng", "các loại" behind what has grades: some of each, or those that follow ("các hạng Nhất, Nhì, Ba"); `at` for none. */
function allGradesEnd(scan: Scan, at: number, limit: number, graded: boolean): number {
  if (!graded || at + 2 > limit || scan.word(at) !== 'các' || !GRADE_WORDS.has(scan.word(at + 1))) return at;
  const named = at + 3 <= limit && scan.word(at + 1) === 'hạng' && gradeWord(scan, at + 2) !== null;
  return named ? otherGradesEnd(scan, at + 3, limit) : at + 2;
}
const GRADE_WORDS = new Set(['hạng', 'loại']);
/** "hạng Nhất | , Nhì, Ba": several grades in one; `at` for none. */
function otherGradesEnd(scan: Scan, at: number, limit: number): number {
  let end = at;
  while (end + 1 < limit && (scan.mark(end) === COMMA || scan.word(end) === 'và')) {
    if (gradeWord(scan, end + 1) === null || scan.has(end + 1, NUMBER) || !isGradeAlone(scan, end + 1, limit)) break;
    end += 2;
  }
  return end;
}
/** "hạng nhất, | nhì, ba |.", unlike "hạng Nhất và | ba | Bằng khen". */
const isGradeAlone = (scan: Scan, at: number, limit: number): boolean =>
  scan.has(at, CAPITAL) || scan.word(at) === 'nhì' || at + 1 >= limit || scan.has(at + 1, PUNCTUATION);
/** Which grade the word is: "Nhất" is 1, "Ba" 3; null for another word. */
export const gradeWord = (scan: Scan, at: number): number | null =>
  GRADES[scan.slice(at, at + 1).toLowerCase()] ?? null;
const GRADES: Readonly<Record<string, number>> = {
  nhất: 1,
  i: 1,
  '1': 1,
  nhì: 2,
  hai: 2,
  ii: 2,
  '2': 2,
  ba: 3,
  iii: 3,
  '3': 3,
};

/**
 * "Huân chương Lao động hạng Nhì cho …, | hạng Ba | cho …": a grade alone of the award named before it; null for another
 * word, or an award without grades.
 */
export function gradeOf(scan: Scan, award: AwardName, at: number, limit: number): AwardName | null {
  if (YEARS.test(award.code)) return yearsOf(scan, award, at);
  const grade = GRADED.test(award.code) ? gradeAt(scan, at, limit) : null;
  if (grade === null || scan.word(at) !== 'hạng') return null;
  const { from } = award.borrowed ?? { from: award.nameFrom };
  let to = award.borrowed?.to ?? from;
  while (to < award.nameTo && scan.word(to) !== 'hạng') to++;
  // "Huân chương Lao động | các hạng | (hạng Nhất 1 tập thể; …)"
  if (scan.word(to - 1) === 'các') to--;
  const code = `${award.code.replace(/-\d$/, '')}-${grade.grade}`;
  // "hạng Nhất cho Sở Y tế, hạng Nhì | , Ba | cho 14 cá nhân"
  const others = otherGradesEnd(scan, grade.to, scan.tokens.count);
  const end = scan.word(others) === 'cho' ? others : grade.to;
  return {
    ...award,
    from: at,
    to: end,
    nameFrom: at,
    nameTo: end,
    code,
    granter: null,
    borrowed: { from, to },
  };
}
const GRADED = /^(order|medal)-/;
const YEARS = /^badge(?:-\d+)?$/;

/**
 * "Huy hiệu 50 năm tuổi Đảng cho …, | 40 năm tuổi Đảng | cho …", "… trong đó: 02 đồng chí | 60 năm tuổi Đảng |, 3 đồng chí | 50 năm |, …": the badge
 * of other years in the Party; only with "cho" behind it, or between those who are counted and a mark.
 */
function yearsOf(scan: Scan, award: AwardName, at: number): AwardName | null {
  // "50 | năm | tuổi Đảng", "50 tuổi Đảng"
  const age = scan.word(at + 1) === 'năm' ? at + 2 : at + 1;
  const party = scan.word(age) === 'tuổi' && scan.word(age + 1) === 'đảng';
  if (!scan.has(at, NUMBER) || !(party || age === at + 2)) return null;
  const to = party ? age + 2 : age;
  const years = Number(scan.slice(at, at + 1));
  const counted =
    years >= 30 && years <= 95 && years % 5 === 0 && MEMBERS.has(scan.pairAt(at - 2)) && scan.has(at - 3, NUMBER);
  // "gồm: | 60 năm tuổi Đảng |: 01 đồng chí; …"
  const labels = party && scan.mark(to) === COLON && scan.has(to + 1, NUMBER) && scan.has(at - 1, PUNCTUATION);
  // "Trong đó, | 30 năm tuổi Đảng | có 23 đảng viên, …"
  const has = party && scan.word(to) === 'có' && scan.has(to + 1, NUMBER) && MEMBERS.has(scan.pairAt(to + 2));
  const ends = to >= scan.tokens.count || scan.has(to, PUNCTUATION) || scan.word(to) === 'và';
  if (!(counted && ends) && !labels && !has && (scan.word(to) !== 'cho' || !OF_YEARS.test(award.code))) return null;
  const { from } = award.borrowed ?? { from: award.nameFrom };
  const code = `badge-${scan.slice(at, at + 1)}`;
  return {
    ...award,
    from: at,
    to,
    nameFrom: at,
    nameTo: to,
    code,
    granter: null,
    borrowed: { from, to: Math.min(from + 2, award.borrowed?.to ?? award.nameTo) },
  };
}

const OF_YEARS = /^badge-\d+$/;
const MEMBERS = new Set(['đồng chí', 'đảng viên']);

/** "do UBND tỉnh | tặng", "| khen tặng", "| trao tặng" */
const isGiftOf = (scan: Scan, at: number): boolean => scan.word(at) === 'tặng' || GIFTS.has(scan.pairAt(at));
const GIFTS = new Set(['khen tặng', 'trao tặng']);

/** "của Bộ Y tế", "Giám đốc Sở" after the name: who gives it. "của các cấp, các ngành" is nobody. */
function granterAfter(scan: Scan, at: number, limit: number): { from: number; to: number } | null {
  if (at >= limit || scan.has(at, PARAGRAPH_START)) return null;
  if (scan.word(at) === 'của' || scan.word(at) === 'do') {
    const granter = parseGranter(scan, at + 1, limit);
    return scan.word(at) === 'do' && granter && !isGiftOf(scan, granter.to) ? null : granter;
  }
  // Without "của" only an office or a body that gives awards: "Bằng khen Giám đốc Sở", "Cờ UBND tỉnh".
  const opens = scan.has(at, CAPITAL) || (scan.word(at) === 'bộ' && scan.has(at + 1, CAPITAL));
  const granter = opens ? parseGranter(scan, at, limit) : null;
  if (granter?.gives || (granter && isGiverBefore(scan, granter.from, granter.to))) return granter;
  // "Cờ thi đua Tòa án nhân dân": a whole sector, no court in particular; "Cờ thi đua Tổng Liên đoàn".
  const sector = granter && unitHead(scan, at);
  const wide = sector && (SECTORS.has(sector.kind) || scan.word(at) === 'tổng');
  return wide && sector.takes === 'place' && sector.to === granter.to ? granter : null;
}

/**
 * "1998" / "Huân chương Lao động hạng Nhì" / "Chủ tịch nước": cells of a row, one in a line. The end of the line behind one that holds
 * a year alone; of any other text the end that was given.
 */
function cellEnd(scan: Scan, at: number, limit: number): number {
  const year = scan.has(at, LINE_START) && scan.has(at - 1, NUMBER) && scan.slice(at - 1, at).length === YEAR_DIGITS;
  if (!year || scan.has(at, PARAGRAPH_START)) return nextColumn(scan, at, limit);
  let end = at + 1;
  while (end < limit && !scan.has(end, LINE_START)) end++;
  return end;
}
const YEAR_DIGITS = 4;

/** "Cờ thi đua của UBND tỉnh      | Quyết định số 12", "Kỷ niệm chương Vì sự nghiệp giáo dục      | 2008": where blanks part the award from the column of its paper or its year. */
function nextColumn(scan: Scan, at: number, limit: number): number {
  const { start, end } = scan.tokens;
  const last = Math.min(limit, at + LONGEST_CELL);
  for (let i = at + 1; i < last && !scan.has(i, LINE_START); i++)
    if (start[i] - end[i - 1] > 2 && (PAPERS.has(scan.word(i)) || isYearAt(scan, i))) return i;
  return limit;
}
const LONGEST_CELL = 24;
const PAPERS = new Set(['quyết', 'qđ', 'số', 'năm']);
const isYearAt = (scan: Scan, at: number): boolean =>
  scan.has(at, NUMBER) && /^(?:19|20)\d\d$/.test(scan.slice(at, at + 1));

/** The line under the award in such a row, where it holds who gave and no more. */
function granterBelow(scan: Scan, at: number, limit: number): { from: number; to: number } | null {
  if (at >= limit || !scan.has(at, LINE_START) || scan.has(at, PARAGRAPH_START)) return null;
  const state = FORMER_STATE.has(
    scan
      .slice(at, at + 4)
      .toLowerCase()
      .replace(/\s+/g, ' '),
  )
    ? { from: at, to: at + 4, gives: true }
    : null;
  const granter = state ?? parseGranter(scan, at, limit);
  const ends = granter && (granter.to >= limit || scan.has(granter.to, PARAGRAPH_START));
  return ends && (granter.gives || isState(scan, at)) ? granter : null;
}
const FORMER_STATE = new Set(['hội đồng nhà nước', 'hội đồng bộ trưởng', 'hội đồng chính phủ']);

const SECTORS = new Set(['court', 'force']);

/** "Bằng khen LĐLĐ tỉnh | cho …", "b) Cờ thi đua Sở Y tế | : …", "Giấy khen Tỉnh đoàn | năm 2013": a body with what it gives. */
function isGiverBefore(scan: Scan, from: number, to: number): boolean {
  if (to >= scan.tokens.count || scan.has(to, PARAGRAPH_START)) return false;
  if (scan.word(to) === 'cho') return true;
  const follows = scan.mark(to) === COLON || (scan.word(to) === 'năm' && scan.has(to + 1, NUMBER));
  return follows && BODIES.has(unitHead(scan, from)?.kind ?? '');
}
const BODIES = new Set(['union', 'department', 'youth', 'troop']);

/** "(lần thứ hai)", "lần 2": given again; no part of the name. */
function repeatEnd(scan: Scan, at: number, limit: number): number {
  const bracket = scan.mark(at) === OPEN ? 1 : 0;
  const from = at + bracket;
  if (scan.word(from) !== 'lần' || from + 1 >= limit) return at;
  const ordinal = scan.word(from + 1) === 'thứ' ? from + 2 : from + 1;
  if (!(scan.has(ordinal, NUMBER) || scan.kind('count', ordinal) === 'number' || scan.word(ordinal) === 'nhất'))
    return at;
  const end = ordinal + 1;
  return bracket === 0 ? end : scan.mark(end) === CLOSE ? end + 1 : at;
}

/** Awards of one kind are told apart by grade and by what stands in quotation marks. */
function codeOf(scan: Scan, kind: string, head: number, end: number, grade: number | null): string {
  let code = grade === null ? kind : `${kind}-${grade}`;
  // "Huy hiệu 40 năm tuổi Đảng"
  for (let i = head; kind === 'badge' && i < end; i++)
    if (scan.has(i, NUMBER)) return `${code}-${scan.slice(i, i + 1)}`;
  for (let i = head; i < end; i++) {
    if (!OPENS.has(scan.mark(i))) continue;
    const close = quotedEnd(scan, i, end);
    if (close > i) code += `-${scan.slice(i + 1, close - 1).toLowerCase()}`;
    break;
  }
  return code;
}
