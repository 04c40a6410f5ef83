import type { Scan } from '../lexicon/scan.js';
import { COMMA, EN_DASH, HYPHEN } from '../text/marks.js';
import { CAPITAL, LINE_START, NUMBER, PARAGRAPH_START, PUNCTUATION } from '../text/tokens.js';
import { ACT, ADDRESS, POSTS } from './layer-bits.js';
import { startsPerson } from './person-start.js';
import { parseUnit } from './unit.js';
import { isTerritory } from './unit-kinds.js';

/**
 * "Trưởng Ban Chỉ đạo | Phòng, chống dịch Covid-19 tỉnh Lam Hải", "Phó Chủ nhiệm Ủy ban Quốc gia | về Thanh niên Việt Nam", "Phó Trưởng BCĐ |
 * Vận động HMTN tỉnh": what a board or a national committee is for, up to the place that it serves or the next mark; `at` for another
 * body, or for words that tell of something else.
 */
export function boardPurposeEnd(scan: Scan, at: number, limit: number): number {
  if (at >= limit || scan.has(at, PARAGRAPH_START) || !isBoard(scan, at)) return at;
  const national = scan.word(at) === 'về';
  // "Trưởng Ban Chỉ đạo | phát biểu"
  if (scan.size('act', at) > 1 && !scan.has(at, CAPITAL)) return at;
  if (scan.has(at, PUNCTUATION) || !(national || opensPurpose(scan, at) || isRaised(scan, at))) return at;
  for (let i = at; i < limit && i - at < LONGEST; i++) {
    if (i > at && (scan.layers(i) & (POSTS | ADDRESS)) !== 0) return at;
    const territory = i > at && isTerritory(scan.kind('unit', i));
    if (territory) return parseUnit(scan, i, limit)?.to ?? i + Math.max(1, scan.size('unit', i));
    // "Trưởng Ban Chỉ đạo các phòng … tham mưu | UBND huyện"
    if (scan.kind('unit', i) === 'people-committee') return at;
    if (scan.word(i) === 'trung' && scan.word(i + 1) === 'ương') return i + 2;
    if (scan.has(i, LINE_START) && i > at && scan.has(i, CAPITAL)) return i;
    // "phòng, | chống tội phạm", "phòng chống thiên tai, | tìm kiếm cứu nạn và phòng thủ dân sự"
    if (scan.mark(i) === COMMA && AGAINST.has(lower(scan, i + 1))) continue;
    if (scan.has(i, PUNCTUATION) && !JOINS.has(scan.mark(i))) return i - at > 1 || national ? i : at;
    if (i > at && startsPerson(scan, i, limit)) return i;
    // "Phó Trưởng Ban Chỉ đạo | phát biểu": what he does
    if ((scan.layers(i) & ACT) !== 0 && !PURPOSES.has(lower(scan, i))) return at;
    if (TELLS.has(lower(scan, i))) return at;
  }
  return at + LONGEST >= limit ? limit : at;
}

const LONGEST = 18;
const JOINS = new Set([HYPHEN, EN_DASH, 0x22, 0x201c, 0x201d]);
const AGAINST = new Set(['chống', 'tìm', 'cứu', 'khắc', 'xây', 'chữa']);
/** Words that go on with what is told, not with the name. */
const TELLS = new Set([
  'đã',
  'đang',
  'sẽ',
  'làm',
  'cùng',
  'cho',
  'tại',
  'là',
  'được',
  'gồm',
  'với',
  'biết',
  'cũng',
  'dẫn',
]);

/** With which words the purpose of a board begins. */
const PURPOSES = new Set(
  'các phòng cải thực xây phong chương vận đề công cuộc chống toàn tổng bảo phát xóa giảm hội thi chuyển an đổi sắp đại'.split(
    ' ',
  ),
);
const opensPurpose = (scan: Scan, at: number): boolean =>
  PURPOSES.has(lower(scan, at)) || (scan.has(at, NUMBER) && isTerritory(scan.kind('unit', at + 1)));

/** What ends before the token: "Ban Chỉ đạo", "BCĐ", "Ủy ban Quốc gia". */
function isBoard(scan: Scan, at: number): boolean {
  if (lower(scan, at - 1) === 'bcđ') return true;
  const pair = `${lower(scan, at - 2)} ${lower(scan, at - 1)}`;
  if (pair === 'vận động') return scan.word(at - 3) === 'ban' && isRaised(scan, at);
  if (pair === 'quốc gia') return scan.word(at - 3) === 'ban';
  return pair === 'chỉ đạo' && scan.word(at - 3) === 'ban';
}

/** What a board canvasses for: "Ban vận động | Quỹ Vì người nghèo", "Ban Vận động | thành lập Hội". */
export const isRaised = (scan: Scan, at: number): boolean => RAISED.test(scan.slice(at, at + 1));
const RAISED = /^(?:quỹ|thành|hiến)$/iu;

const lower = (scan: Scan, at: number): string => scan.slice(at, at + 1).toLowerCase();
