import type { Scan } from '../../../lexicon/scan.js';
import { NUMBER } from '../../../text/tokens.js';
import { chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed, Passage } from '../../passage.js';
import { RELATIONAL } from '../../passage.js';
import { type Item, itemsOf } from './recipients.js';
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
      const behind = scan.mark(chunk.to) === OPEN || scan.mark(chunk.to) === COMMA ? chunk.to + 1 : chunk.to;
      const own = ranksAt(scan, behind);
      if (own?.ranks.length === 1) places.push({ rank: own.ranks[0], item: last, sentence: sentence.index });
      const over = items.length === 1 ? rankBefore(scan, sentence.from, chunk.from) : 0;
      if (over > 0 && !own) places.push({ rank: over, item: last, sentence: sentence.index });
    }
  }
  return places;
}

function saysRank(scan: Scan, { from, to }: Parsed): boolean {
  for (let i = from; i < to; i++) if (scan.word(i) === 'hạng' || scan.word(i) === 'thứ') return true;
  return false;
}

/** "hạng Nhất: |", "hạng Nhất là |", "xếp thứ hai thuộc về |": the rank that leads to the token; 0 for none. */
function rankBefore(scan: Scan, from: number, at: number): number {
  for (let i = at - 1; i >= from && at - i < 8; i--) {
    const found = scan.word(i) === 'hạng' || scan.word(i) === 'thứ' ? ranksAt(scan, i) : null;
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
const OPEN = 0x28;
const COLON = 0x3a;
const COMMA = 0x2c;

/** "xếp hạng Nhất", "hạng Nhì và Ba", "đứng thứ 1, 2": the ranks, and the token past them; null for other words. */
export function ranksAt(scan: Scan, at: number): { readonly ranks: readonly number[]; readonly to: number } | null {
  let i = at;
  while (i - at < 4 && COMES.has(scan.word(i))) i++;
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
const COMES = new Set(['được', 'đã', 'có', 'đạt', 'giữ', 'xếp', 'đứng', 'ở', 'về']);

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
