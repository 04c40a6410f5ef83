import { AWARD_QUALIFIERS, OTHER_FLAGS } from '../lexicon/awards.js';
import type { Scan } from '../lexicon/scan.js';
import { CAPITAL, NUMBER, PARAGRAPH_START, PUNCTUATION } from '../text/tokens.js';
import { parseGranter, sectorEnd } from './granter.js';
import { unitHead } from './unit-head.js';
import { fieldEnd } from './unit-words.js';

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
  /** Who may receive it (src/lexicon/awards.ts): "T", "C", "H", "TC", "TCH". */
  readonly recipients: string;
}

const OPENS = new Set([0x22, 0x201c, 0xab, 0x27, 0x2018]);
const CLOSES = new Set([0x22, 0x201d, 0xbb, 0x27, 0x2019]);
const OPEN = 0x28;
const CLOSE = 0x29;
const COMMA = 0x2c;
/** Longest title in quotation marks, tokens. */
const QUOTED = 24;

/** The award that begins at the token; null where the words name none in particular ("các danh hiệu thi đua", "cờ luân lưu"). */
export function parseAward(scan: Scan, at: number, limit: number): AwardName | null {
  const size = scan.size('award', at);
  if (size === 0 || at + size > limit) return null;
  if (scan.kind('award', at) === 'title') return parseTitled(scan, at, at + size, limit);
  return parseNamed(scan, at, limit);
}

/** "danh hiệu Lao động tiên tiến", "danh hiệu “Xã, phường, đặc khu tiêu biểu”", "danh hiệu Nông dân Việt Nam xuất sắc". */
function parseTitled(scan: Scan, from: number, at: number, limit: number): AwardName | null {
  const quoted = quotedEnd(scan, at, limit);
  const inside = quoted > at ? at + 1 : at;
  const known = scan.kind('award', inside) !== 'title' ? parseNamed(scan, inside, limit) : null;
  if (known) {
    // 'danh hiệu "Cờ thi đua" | của Bộ Công an'
    const giver = quoted > known.nameTo && known.granter === null ? granterAfter(scan, quoted, limit) : null;
    if (giver) return { ...known, from, to: giver.to, nameFrom: at, nameTo: giver.to, granter: giver };
    return { ...known, from, to: Math.max(known.to, quoted) };
  }
  const end = quoted > at ? quoted - 1 : titleEnd(scan, at, limit);
  if (end <= inside) return null;
  const granter = granterAfter(scan, quoted > at ? quoted : end, limit);
  return {
    from,
    to: granter ? granter.to : Math.max(end, quoted),
    nameFrom: inside,
    nameTo: end,
    code: `title-${scan.slice(inside, end).toLowerCase()}`,
    granter,
    recipients: 'TCH',
  };
}

function parseNamed(scan: Scan, at: number, limit: number): AwardName | null {
  const phrase = scan.at('award', at);
  const head = at + scan.size('award', at);
  if (!phrase || head > limit) return null;
  const open = phrase.traits?.open === true;
  const bareFlag = scan.word(at) === 'cờ' && head === at + 1;
  if (bareFlag && isOtherFlag(scan, at, limit)) return null;
  if (phrase.kind === 'flag' && OTHER_FLAGS.has(scan.word(head)) && scan.word(head) !== 'nhất') return null;
  // In '"Tập thể lao động xuất sắc" và "…"' the next straight mark closes the quotation, it opens none.
  const inside = OPENS.has(scan.mark(at - 1)) && CLOSES.has(scan.mark(at - 1));
  const quoteEnd = (from: number): number => (inside ? from : quotedEnd(scan, from, limit));
  let end = bodyEnd(scan, head, limit, phrase.kind, open, quoteEnd);
  // "các Huân chương", "huy hiệu" alone name none.
  if (NAMED_ONLY.has(phrase.kind) && end === head) return null;
  const grade = phrase.traits?.graded === true ? gradeAt(scan, end, limit) : null;
  if (grade) end = grade.to;
  end = Math.max(end, quoteEnd(end));
  const after = granterAfter(scan, end, limit);
  // "Huân chương Lao động hạng Ba của Trường X": of who received it; the state's awards come from the President.
  const granter = after && phrase.traits?.granter !== undefined && !isState(scan, after.from) ? null : after;
  if (granter) end = granter.to;
  end = Math.max(end, quoteEnd(end));
  // The grade may follow the giver: "Cờ thi đua của UBND tỉnh hạng Nhất".
  const late = grade === null && granter && phrase.traits?.graded === true ? gradeAt(scan, end, limit) : null;
  if (late) end = late.to;
  const closed = OPENS.has(scan.mark(at - 1)) && CLOSES.has(scan.mark(end));
  const outside = closed && granter === null && !inside ? granterAfter(scan, end + 1, limit) : null;
  if (outside) end = outside.to;
  const quoted = closed && !outside ? end + 1 : end;
  return {
    from: at,
    to: repeatEnd(scan, quoted, limit),
    nameFrom: at,
    nameTo: end,
    code: codeOf(scan, phrase.kind, head, end, (grade ?? late)?.grade ?? null),
    granter: granter ?? outside,
    recipients: String(phrase.traits?.to),
  };
}

const isState = (scan: Scan, at: number): boolean =>
  scan.kind('title', at) === 'state' || scan.kind('unit', at) === 'government' || scan.word(at) === 'nhà';

const NAMED_ONLY = new Set(['order', 'badge', 'medal']);
const GAMES = new Set(['vàng', 'bạc', 'đồng']);

/** "lá cờ đầu", "cờ luân lưu", "ngọn cờ": no award; a bare "cờ" in lower case is one only with what it is for. */
function isOtherFlag(scan: Scan, at: number, limit: number): boolean {
  const before = scan.slice(at - 1, at).toLowerCase();
  if (['lá', 'ngọn', 'màu', 'chào', 'treo', 'đánh', 'chơi', 'cột', 'quốc', 'phất'].includes(before)) return true;
  const next = at + 1;
  if (next >= limit) return false;
  // "trao cờ Khối trưởng": handed on with the chair
  if (scan.size('role', next) > 0) return true;
  return OTHER_FLAGS.has(scan.slice(next, next + 1).toLowerCase());
}

/** What belongs to the name after its head: qualifiers, a level, a title in quotation marks or in capitals. */
function bodyEnd(
  scan: Scan,
  head: number,
  limit: number,
  kind: string,
  open: boolean,
  quoteEnd: (from: number) => number,
): number {
  let end = qualifiersEnd(scan, head, limit);
  end = levelEnd(scan, end, limit, kind);
  if (kind === 'order') return end === head ? orderEnd(scan, head, limit) : end;
  if (!open) return end;
  const quoted = quoteEnd(end);
  if (quoted > end) return qualifiersEnd(scan, quoted, limit);
  if (kind === 'medal' && GAMES.has(scan.slice(end, end + 1).toLowerCase())) return end;
  return kind === 'badge' || kind === 'medal' || kind === 'commemorative-medal' || scan.word(head - 1) === 'cờ'
    ? Math.max(end, purposeEnd(scan, end, limit))
    : end;
}

/** An order that the list does not hold, written with a capital: "Huân chương Lê-nin". */
function orderEnd(scan: Scan, at: number, limit: number): number {
  let end = at;
  while (end < limit && end - at < 5 && scan.has(end, CAPITAL) && !scan.has(end, PUNCTUATION | NUMBER)) end++;
  return end;
}

/** "xuất sắc", "dẫn đầu phong trào thi đua", "toàn diện" after the head. */
function qualifiersEnd(scan: Scan, at: number, limit: number): number {
  let end = at;
  for (let i = at; i < limit && i - at < 10; i++) {
    if (scan.has(i, PUNCTUATION | PARAGRAPH_START) || !AWARD_QUALIFIERS.has(scan.word(i))) break;
    const pair = `${scan.word(i)} ${scan.word(i + 1)}`;
    if (!QUALIFIER_PAIRS.has(pair)) break;
    end = i + 2;
    i++;
  }
  if (end > at && scan.word(end - 2) === 'đơn') return end - 2;
  return end > at && scan.word(end - 2) === 'dẫn' ? leadEnd(scan, end, limit) : end;
}
/** "Cờ thi đua dẫn đầu | Khối": of the bloc at hand; one that is named ("dẫn đầu | Khối thi đua số 2") is no part of it. */
function leadEnd(scan: Scan, at: number, limit: number): number {
  const bloc = at < limit && (scan.word(at) === 'khối' || scan.word(at) === 'cụm');
  if (!bloc || scan.has(at, PARAGRAPH_START)) return at;
  if (scan.word(at + 1) === 'thi' && scan.word(at + 2) === 'đua')
    return at + 3 >= limit || !isName(scan, at + 3) ? Math.min(limit, at + 3) : at;
  return at + 1 >= limit || !isName(scan, at + 1) ? at + 1 : at;
}

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

/** "cấp tỉnh", "cơ sở", "toàn quốc", "cấp Bộ", "toàn quân" after the head. */
function levelEnd(scan: Scan, at: number, limit: number, kind: string): number {
  if (at >= limit || scan.has(at, PARAGRAPH_START)) return at;
  const word = scan.word(at);
  if (word === 'cấp') {
    const next = scan.word(at + 1);
    if (['cơ', 'thành', 'toàn', 'nhà', 'trung'].includes(next) && at + 3 <= limit) return at + 3;
    if (['tỉnh', 'bộ', 'huyện', 'ngành', 'xã', 'ban', 'quận'].includes(next)) {
      const ended = at + 2;
      // "cấp Bộ, ban, ngành", "cấp Bộ Y tế"
      if (next === 'bộ' && scan.mark(ended) === COMMA && scan.word(ended + 1) === 'ban')
        return Math.min(limit, ended + 4);
      return ended;
    }
    return at;
  }
  if (kind === 'fighter') {
    // "Chiến sĩ thi đua ngành Tài chính"
    if (word === 'ngành') return sectorEnd(scan, at + 1, limit);
    if (word === 'tỉnh' || word === 'huyện') return at + 1;
    // "toàn quân", "toàn ngành Kiểm sát", "toàn lực lượng Công an nhân dân"
    if (word === 'toàn' && scan.word(at + 1) === 'ngành') return sectorEnd(scan, at + 2, limit);
    if (word === 'toàn') return scan.word(at + 1) === 'lực' ? forceEnd(scan, at + 3, limit) : Math.min(limit, at + 2);
    if (word === 'cơ' && scan.word(at + 1) === 'sở') return at + 2;
  }
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
  if (scan.has(at, NUMBER) && scan.word(at + 1) === 'năm')
    return scan.word(at + 2) === 'tuổi' ? Math.min(limit, at + 4) : at;
  return scan.has(at, CAPITAL) && parseGranter(scan, at, limit) === null ? titleEnd(scan, at, limit) : at;
}

/** A title in words: from a capital to a word that leads on ("cho", "của Bộ …", "năm 2024"). */
function titleEnd(scan: Scan, at: number, limit: number): number {
  if (at >= limit || !scan.has(at, CAPITAL) || scan.has(at, PARAGRAPH_START)) return at;
  if (scan.size('address', at) > 0 || (scan.size('unit', at) > 0 && parseGranter(scan, at, limit) !== null)) return at;
  let end = at;
  for (let i = at; i < limit && i - at < 14; i++) {
    if (i > at && (scan.has(i, PUNCTUATION | PARAGRAPH_START) || scan.size('address', i) > 0)) break;
    const word = scan.word(i);
    if (TITLE_ENDS.has(word) || (word === 'năm' && scan.has(i + 1, NUMBER))) break;
    if (word === 'của' && (scan.has(i + 1, CAPITAL) || scan.size('unit', i + 1) > 0)) break;
    if (i > at && scan.size('verb', i) > 0 && !scan.has(i, CAPITAL)) break;
    // "Vì sự nghiệp | Khoa học và Công nghệ"
    i = Math.max(i, fieldEnd(scan, i, limit) - 1);
    end = i + 1;
  }
  return end;
}
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
  'và',
]);

/** End of a title in quotation marks, past the closing one; `at` for none. */
function quotedEnd(scan: Scan, at: number, limit: number): number {
  if (!OPENS.has(scan.mark(at)) || at >= limit) return at;
  for (let i = at + 2; i < limit && i - at < QUOTED; i++) if (CLOSES.has(scan.mark(i))) return i + 1;
  return at;
}

/** "hạng Nhất", "hạng II", "hạng 3"; "các hạng" is none. */
function gradeAt(scan: Scan, at: number, limit: number): { to: number; grade: number } | null {
  const bracket = scan.mark(at) === OPEN ? 1 : 0;
  const from = at + bracket;
  if (scan.word(from) !== 'hạng' || from + 1 >= limit) return null;
  const grade = GRADES[scan.slice(from + 1, from + 2).toLowerCase()];
  if (grade === undefined) return null;
  return { to: from + 2 + (bracket && scan.mark(from + 2) === CLOSE ? 1 : 0), grade };
}
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

/** "của Bộ Y tế", "Giám đốc Sở" after the name: who gives it. "của các cấp, các ngành" is nobody. */
function granterAfter(scan: Scan, at: number, limit: number): { from: number; to: number } | null {
  if (at >= limit || scan.has(at, PARAGRAPH_START)) return null;
  if (scan.word(at) === 'của' || scan.word(at) === 'do') {
    const granter = parseGranter(scan, at + 1, limit);
    return scan.word(at) === 'do' && granter && scan.word(granter.to) !== 'tặng' ? null : granter;
  }
  // Without "của" only an office or a body that gives awards: "Bằng khen Giám đốc Sở", "Cờ UBND tỉnh".
  const granter = scan.has(at, CAPITAL) ? parseGranter(scan, at, limit) : null;
  if (granter?.gives) return granter;
  // "Cờ thi đua Tòa án nhân dân": a whole sector, no court in particular.
  const sector = granter && unitHead(scan, at);
  return sector && SECTORS.has(sector.kind) && sector.takes === 'place' && sector.to === granter.to ? granter : null;
}

const SECTORS = new Set(['court', 'force']);

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
  for (let i = head; i < end; i++) {
    if (!OPENS.has(scan.mark(i))) continue;
    const close = quotedEnd(scan, i, end);
    if (close > i) code += `-${scan.slice(i + 1, close - 1).toLowerCase()}`;
    break;
  }
  return code;
}
