import type { Scan } from '../../../lexicon/scan.js';
import { anyUnitHead } from '../../../names/unit-head.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { COLON, COMMA, DASHES, OPEN } from '../../../text/marks.js';
import { CAPITAL, NUMBER } from '../../../text/tokens.js';
import type { Chunk } from '../../chunk.js';
import type { Parsed } from '../../passage.js';
import { listFrom } from './list.js';
import type { Item } from './list-item.js';
import { afterBracket } from './list-links.js';
import { type Opening, opening, sharedHead } from './list-start.js';
import { countOfUnits, opensNames } from './nouns.js';

// A bloc and names in one clause, in whatever wording: it is told by the words between them, when none of these says anything but that they belong together.

/**
 * "Thành phần Cụm thi đua số 3 | : A, B", "Cụm thi đua số 3 | được thành lập trên cơ sở 3 đơn vị: | A, B, C", "A, B và C | là 3 đơn vị của |
 * Cụm thi đua số 3", "A, B | được xếp vào | Cụm thi đua số 3"; null where the words between say more ("được khen trong", "đã thăm"), or an
 * award or a role stands beside.
 */
export function toldBetween(scan: Scan, sentence: Parsed): Opening | null {
  const { chunks, zone } = sentence;
  if (zone !== 'body' && zone !== 'item') return null;
  if (chunks.some(({ kind }) => kind === 'award')) return null;
  const kind = ofKind(scan, sentence);
  const blocs = chunks.filter(({ kind }) => kind === 'bloc');
  if (kind || blocs.length !== 1) return kind;
  const role = chunks.find(({ kind }) => kind === 'role')?.from ?? sentence.to;
  const found = behind(scan, sentence, blocs[0]) ?? before(scan, sentence, blocs[0]);
  // "A, B (Cụm trưởng), C"
  return found && found.at < role ? found : null;
}

/** "Đại diện | các trường trong cụm | : THCS Bến Đá, THCS Tân Khê", "Các xã thuộc Cụm thi đua số 3 | gồm Tân Khê, Bến Đá": what all of them are called. */
function ofKind(scan: Scan, { from, to, chunks }: Parsed): Opening | null {
  for (let i = from; i + 4 < to; i++) {
    const counted = countOfUnits(scan, i);
    const head = scan.word(i) === 'các' && !scan.has(i + 1, CAPITAL) ? anyUnitHead(scan, i + 1) : null;
    const of = counted?.to ?? head?.to ?? i;
    const size = of > i && WITHIN_BLOC.has(scan.word(of)) ? scan.size('bloc', of + 1) : 0;
    if (size === 0) continue;
    let at = chunks.find(({ kind, from: start }) => kind === 'bloc' && start === of + 1)?.to ?? of + 1 + size;
    while (scan.word(at) === 'năm' || isYear(scan, at) || scan.word(at) === 'bao') at++;
    if (scan.mark(at) !== COLON && scan.word(at) !== 'gồm' && scan.word(at) !== 'là') return null;
    const first = scan.mark(at + 1) === COLON ? at + 2 : at + 1;
    const noun = counted?.noun ?? (head && isTerritory(head.kind) ? scan.slice(head.from, head.to) : null);
    const items = opensNames(scan, first, to, noun) ? listFrom(scan, first, to, noun) : [];
    const count = counted?.count ?? null;
    const all = count === null ? items.length >= FEWEST_OF_KIND : items.length === count;
    return all ? { ...opening('called-members', i, first, to), noun, count } : null;
  }
  return null;
}
const WITHIN_BLOC = new Set(['trong', 'thuộc', 'của']);
const FEWEST_OF_KIND = 3;

/** "Cụm thi đua số 3 | tập hợp các cơ quan: | A, B, C", "Trong Cụm thi đua số 3 |, ngoài | A còn có B, C". */
function behind(scan: Scan, { from, to }: Parsed, bloc: Chunk): Opening | null {
  const called = callsThem(scan, from, bloc.from);
  if (!called && !leadsTo(scan, from, bloc.from)) return null;
  let at = bloc.to;
  let told = false;
  let noun: string | null = null;
  let count: number | null = null;
  while (
    at < to &&
    at - bloc.to < FARTHEST &&
    !(scan.has(at, CAPITAL) && (opensNames(scan, at, to, noun) || sharedHead(scan, bloc.to, at, to)))
  ) {
    const counted = countOfUnits(scan, at);
    const pair = scan.pairAt(at);
    if (counted) {
      ({ count, noun, to: at } = counted);
    } else if (UNITES.has(pair)) {
      told = true;
      at += 2;
    } else if (PASSES.has(pair)) {
      at += 2;
    } else if (
      BETWEEN.has(scan.word(at)) ||
      isYear(scan, at) ||
      OPENS.has(scan.mark(at)) ||
      DASHES.has(scan.mark(at))
    ) {
      at++;
    } else {
      return null;
    }
  }
  // "Danh sách Cụm thi đua số 3 | : A": what a list is called says so where nothing but a colon stands between
  if (!told && !(called && scan.mark(at - 1) === COLON)) return null;
  const limit = scan.mark(at - 1) === OPEN ? afterBracket(scan, at - 1, to) - 1 : to;
  const shared = count === null ? sharedHead(scan, bloc.to, at, limit) : null;
  if (shared) return shared;
  const items = listFrom(scan, at, limit, noun);
  if (items.length < FEWEST || (count !== null && items.length !== count)) return null;
  return { ...opening('listed', bloc.to, at, endOf(items)), noun, count };
}

/** "A, B và C | cùng nằm trong | Cụm thi đua số 3": the names begin the sentence. */
function before(scan: Scan, { from }: Parsed, bloc: Chunk): Opening | null {
  // "Bổ sung Sở Y tế; Sở Nội vụ tham gia vào Cụm": none that opens with a word of its own
  const items = anyUnitHead(scan, from) ? listFrom(scan, from, bloc.from, null) : [];
  if (items.length < FEWEST || items[0].from !== from) return null;
  let at = endOf(items);
  let told = false;
  while (at < bloc.from) {
    const counted = countOfUnits(scan, at);
    const pair = scan.pairAt(at);
    if (counted && counted.count === items.length) {
      told = true;
      at = counted.to;
    } else if (JOINS.has(pair)) {
      told = true;
      at += 2;
    } else if (PASSES.has(pair)) {
      at += 2;
    } else if (WITHIN.has(scan.word(at)) || isYear(scan, at)) {
      at++;
    } else {
      return null;
    }
  }
  return told && at === bloc.from ? { ...opening('listed', endOf(items), from, endOf(items)), bloc: bloc.from } : null;
}

const FEWEST = 2;
const FARTHEST = 24;
const endOf = (items: readonly Item[]): number => items[items.length - 1].to;
const isYear = (scan: Scan, at: number): boolean => scan.has(at, NUMBER) && scan.word(at - 1) === 'năm';

/** "Thành phần | Cụm", "Danh sách các đơn vị của | Cụm": what is behind is called so. */
function callsThem(scan: Scan, from: number, to: number): boolean {
  if (!LISTS.has(scan.pairAt(from))) return false;
  for (let at = from + 2; at < to; at++) if (!OF_THEM.has(scan.word(at))) return false;
  return true;
}
const LISTS = new Set(['thành phần', 'danh sách']);
const OF_THEM = new Set(['các', 'đơn', 'vị', 'cơ', 'quan', 'thành', 'viên', 'của', 'trong', 'thuộc']);

/** Nothing before the bloc but when, where and by whom it was made: "Năm 2022, |", "Trong |", "UBND tỉnh quyết định thành lập |"; no meeting "của |". */
function leadsTo(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (!LEADS.has(scan.word(at)) && !isYear(scan, at) && scan.mark(at) !== COMMA) return false;
  return true;
}
const LEADS = new Set(['năm', 'trong', 'hiện', 'nay', 'được', 'biết', 'riêng', 'ở', 'tại', 'đến', 'từ', 'theo', 'đó']);

const OPENS = new Set([COLON, COMMA, OPEN]);
/** Of a bloc: that it is made of the names behind. */
const UNITES = new Set([
  ...[
    'thành lập',
    'hình thành',
    'tập hợp',
    'quy tụ',
    'hội tụ',
    'hợp thành',
    'ghép từ',
    'sáp nhập',
    'tham gia',
    'góp mặt',
  ],
  ...['còn có', 'bao gồm', 'gồm có'],
]);
/** Of names: that they are in the bloc behind. */
const JOINS = new Set([
  ...['hợp thành', 'lập thành', 'làm thành', 'tạo thành', 'xếp vào', 'phân vào', 'chia vào', 'đưa vào', 'ghép vào'],
  ...['nằm trong', 'sinh hoạt', 'tham gia', 'thành viên', 'xếp ở', 'ghép thành', 'nhập vào', 'cùng thuộc', 'đều thuộc'],
]);
const PASSES = new Set([
  ...['thi đua', 'đơn vị', 'cơ quan', 'thành viên', 'địa phương', 'doanh nghiệp', 'cơ sở', 'hiện nay', 'hiện có'],
  ...['tổng số', 'cụ thể', 'sau đây', 'như sau', 'dưới đây', 'đó là'],
]);
const BETWEEN = new Set([
  ...['là', 'gồm', 'bao', 'có', 'với', 'từ', 'trên', 'được', 'của', 'các', 'những', 'sự', 'ngoài', 'nay', 'hiện'],
  ...['năm', 'đã', 'do', 'và', 'bởi', 'cả'],
]);
const WITHIN = new Set([
  ...[
    'là',
    'của',
    'thuộc',
    'trong',
    'vào',
    'cùng',
    'đều',
    'được',
    'ở',
    'tại',
    'hiện',
    'đang',
    'một',
    'nên',
    'chung',
    'năm',
  ],
  ...['đã', 'các', 'những', 'nay'],
]);
