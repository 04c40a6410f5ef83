import type { Scan } from '../../../lexicon/scan.js';
import { CLOSE, COLON, COMMA, DASHES, OPEN } from '../../../text/marks.js';
import { CAPITAL, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed, Passage } from '../../passage.js';
import { RELATIONAL } from '../../passage.js';
import { type Item, itemsOf } from './item.js';
import { cellText, headingOf, tablesOf } from './table-layout.js';
import { itemsIn } from './table-recipient.js';

/** A unit and the place it came in, at the sentence that says so. */
interface Place {
  readonly rank: number;
  readonly item: Item;
  readonly sentence: number;
}

/** Which unit came first, second, …: by the tables of the text, and where it says so beside a name. Read when somebody asks. */
export class Ranked {
  readonly #passage: Passage;
  #places: readonly Place[] | null = null;

  constructor(passage: Passage) {
    this.#passage = passage;
  }

  /** Those of the ranks; none where a rank is nobody's, or one of two lists has another unit for it. */
  at({ index }: Parsed, ranks: readonly number[]): readonly Item[] {
    this.#places ??= [...inTables(this.#passage), ...inSentences(this.#passage)];
    const { scan } = this.#passage;
    const before = this.#places.filter(({ sentence }) => sentence < index);
    const of = (rank: number): readonly Item[] => {
      const named = new Map<string, Item>();
      for (const place of before)
        if (place.rank === rank) named.set(scan.slice(place.item.from, place.item.to).toLowerCase(), place.item);
      return [...named.values()];
    };
    const found = ranks.map(of);
    return found.every((items) => items.length === 1) ? found.flat() : [];
  }
}

/** "TT | Đơn vị | Điểm | Xếp hạng" */
function inTables(passage: Passage): Place[] {
  const { scan } = passage;
  return tablesOf(passage).flatMap((table) => {
    const heading = headingOf(passage, table);
    if (!heading) return [];
    return table.slice(heading.row + 1).flatMap((row) => {
      const cellOf = (column: string) => row.find((cell) => heading.columns.get(cell.cell.column) === column);
      const [name, place] = [cellOf('name'), cellOf('rank')];
      const rank = place ? rankOf(cellText(scan, place)) : 0;
      const items = name && rank > 0 ? itemsIn(scan, name, undefined) : [];
      return items.map((item) => ({ rank, item, sentence: row[0].sentence.index }));
    });
  });
}

/** "Sở Y tế (hạng Nhất, 98 điểm)", "Sở Y tế xếp thứ nhất", "hạng Nhì: Sở Nội vụ" */
function inSentences({ scan, sentences }: Passage): Place[] {
  const places: Place[] = [];
  for (const sentence of sentences) {
    if (!RELATIONAL.has(sentence.zone) || sentence.kind === 'table-cell' || !saysRank(scan, sentence)) continue;
    for (const chunk of chunksOf(chunksWithin(scan, sentence), 'units')) {
      const items = itemsOf(scan, chunk);
      const last = items.at(-1);
      if (!last) continue;
      const own = rankBehind(scan, chunk.to, sentence.to);
      if (own?.ranks.length === 1) places.push({ rank: own.ranks[0], item: last, sentence: sentence.index });
      const over = items.length === 1 ? rankBefore(scan, sentence.from, chunk.from) : 0;
      if (over > 0 && !own) places.push({ rank: over, item: last, sentence: sentence.index });
    }
  }
  return places;
}

function saysRank(scan: Scan, { from, to }: Parsed): boolean {
  for (let i = from; i < to; i++) if (RANKED.has(scan.word(i))) return true;
  return false;
}
const RANKED = new Set(['hạng', 'thứ', 'đầu', 'nhất']);

/** "Sở Y tế | (hạng Nhất)", "| (98 điểm, xếp thứ nhất)", "| : hạng Nhất", "| xếp thứ nhất". */
function rankBehind(scan: Scan, at: number, limit: number): ReturnType<typeof ranksAt> {
  const mark = scan.mark(at);
  if (mark !== OPEN) return ranksAt(scan, mark === COMMA || mark === COLON || DASHES.has(mark) ? at + 1 : at);
  for (let i = at + 1; i < limit && scan.mark(i) !== CLOSE; i++) {
    // "(Huân chương Lao động hạng Nhất)"
    if (scan.size('award', i) > 0) return null;
    const found = ranksAt(scan, i);
    if (found) return found;
  }
  return null;
}

/** "hạng Nhất: |", "hạng Nhất là |", "xếp thứ hai thuộc về |": the rank that leads to the token; 0 for none. */
function rankBefore(scan: Scan, from: number, at: number): number {
  // "Nhất - | Sở Y tế", "Nhì: | Thuế tỉnh"
  const mark = scan.mark(at - 1);
  const bare = scan.has(at - 2, CAPITAL) && scan.word(at - 3) !== 'hạng';
  if (at - 2 >= from && (DASHES.has(mark) || mark === COLON) && bare) {
    const rank = rankOf(scan.slice(at - 2, at - 1));
    if (rank > 0) return rank;
  }
  for (let i = at - 1; i >= from && at - i < 8; i--) {
    const opens = scan.word(i) === 'hạng' || scan.word(i) === 'thứ' || isFirst(scan, i) > 0;
    const found = opens ? ranksAt(scan, i) : null;
    if (!found) continue;
    // "Huân chương Lao động | hạng Nhất: Sở Y tế"
    if (scan.word(i) === 'hạng' && AWARDS.has(scan.word(i - 1))) return 0;
    const linked = scan.mark(found.to) === COLON || LEADS.has(scan.word(found.to));
    return linked && found.ranks.length === 1 && found.to + 2 >= at ? found.ranks[0] : 0;
  }
  return 0;
}
const AWARDS = new Set(['động', 'lập', 'công', 'chương', 'huy', 'vệ', 'khoa']);
const LEADS = new Set(['là', 'thuộc', 'gồm', 'của']);

/** "xếp hạng Nhất", "hạng Nhì và Ba", "đứng thứ 1, 2": the ranks, and the token past them; null for other words. */
export function ranksAt(scan: Scan, at: number): { readonly ranks: readonly number[]; readonly to: number } | null {
  let i = at;
  while (i - at < 4 && COMES.has(scan.word(i)) && isFirst(scan, i) === 0) i++;
  const first = isFirst(scan, i);
  if (first > 0) return { ranks: [1], to: i + first };
  if (scan.word(i) === 'vị' && (scan.word(i + 1) === 'trí' || scan.word(i + 1) === 'thứ')) i++;
  if (scan.word(i) === 'trí') i++;
  if (scan.word(i) !== 'hạng' && scan.word(i) !== 'thứ') return null;
  if (scan.word(i) === 'thứ' && scan.word(i + 1) === 'hạng') i++;
  const ranks: number[] = [];
  let to = i + 1;
  for (let next = i + 1; ; ) {
    if (scan.word(next) === 'hạng' || scan.word(next) === 'thứ') next++;
    const rank = rankOf(scan.slice(next, next + 1));
    // "hạng Nhất, | 98 điểm"
    if (
      rank === 0 ||
      (ranks.length > 0 && (scan.has(next, NUMBER) !== scan.has(to - 1, NUMBER) || scan.word(next + 1) === 'điểm'))
    )
      break;
    ranks.push(rank);
    to = next + 1;
    if (scan.mark(to) !== COMMA && scan.word(to) !== 'và') break;
    next = to + 1;
  }
  return ranks.length > 0 ? { ranks, to } : null;
}
const COMES = new Set(['được', 'đã', 'có', 'đạt', 'giữ', 'giành', 'chiếm', 'xếp', 'đứng', 'ở', 'về']);

/** "dẫn đầu (khối)", "đứng đầu bảng điểm", "Nhất khối": the tokens that say so; 0 for "dẫn đầu phong trào hiến máu". */
function isFirst(scan: Scan, at: number): number {
  const leads = (scan.word(at) === 'dẫn' || scan.word(at) === 'đứng') && scan.word(at + 1) === 'đầu';
  const next = leads ? at + 2 : at + 1;
  const whole = WHOLE.has(scan.word(next)) ? next + 1 : next;
  const to =
    scan.word(next) === 'bảng' && (scan.word(whole) === 'điểm' || scan.word(whole) === 'xếp') ? whole + 1 : whole;
  if (scan.word(at) === 'nhất') return scan.has(at, CAPITAL) && whole > next ? to - at : 0;
  const ends =
    scan.has(to, PUNCTUATION) || AFTER.has(scan.word(to)) || to >= scan.tokens.count || scan.size('award', to) > 0;
  return leads && (whole > next || ends) ? to - at : 0;
}
const WHOLE = new Set(['khối', 'cụm', 'bảng']);
const AFTER = new Set(['là', 'được', 'với', 'và', 'năm', 'thuộc', 'đề']);

/** "Nhất", "II", "03", "thứ tư"; 0 for other words. */
function rankOf(words: string): number {
  const last = words.trim().toLowerCase().split(/\s+/).at(-1) ?? '';
  const digits = /^0?(\d{1,2})$/.exec(last);
  return digits ? Number(digits[1]) : (RANKS.get(last) ?? 0);
}
const RANKS = new Map<string, number>(
  [
    ['nhất', 'i', 'một'],
    ['nhì', 'ii', 'hai'],
    ['ba', 'iii'],
    ['tư', 'iv', 'bốn'],
    ['năm', 'v'],
    ['sáu', 'vi'],
    ['bảy', 'vii'],
    ['tám', 'viii'],
    ['chín', 'ix'],
    ['mười', 'x'],
  ].flatMap((words, i) => words.map((word) => [word, i + 1] as const)),
);
