import { type Post, parseOccupation, parsePost } from '../../../names/post.js';
import { CAPITAL, LINE_START, PUNCTUATION } from '../../../text/tokens.js';
import type { Parsed, Passage } from '../../passage.js';
import type { Stated } from './predicate.js';

/** What the cells to the right of a person's say of him: "Tô Hải | Giám đốc Sở Y tế | Chủ trì". */
export interface Beside {
  readonly titles: readonly Post[];
  readonly part: Stated | null;
}

const NOTHING: Beside = { titles: [], part: null };
const CELLS_AT_MOST = 8;

/** For a person in a cell of his own, by the other cells of the row. */
export function besideInRow({ document, scan, sentences }: Passage, { block, index, chunks }: Parsed): Beside {
  const { cell } = document.blocks[block];
  if (!cell || !chunks.every(({ kind }) => kind === 'persons' || kind === 'mark')) return NOTHING;
  let titles: readonly Post[] = [];
  let part: Stated | null = null;
  for (let s = index + 1; s < sentences.length && s - index < CELLS_AT_MOST; s++) {
    const other = document.blocks[sentences[s].block].cell;
    if (other?.table !== cell.table || other.row !== cell.row) break;
    const { from, to } = sentences[s];
    const form = scan.kind('form', from);
    if (titles.length === 0) titles = postsOver(scan, from, to);
    if ((form === 'chair' || form === 'clerk') && endsAt(scan, from + scan.size('form', from), to))
      part = { act: form === 'chair' ? 'chair' : 'other', from, to: from + scan.size('form', from) };
    // "Thư ký" alone is his part in the meeting.
    if (part) titles = titles.filter((title) => title.from !== from);
  }
  return { titles, part };
}

/** For a person in a line of his own without a title, by the line under it: "Ông Tô Hải" / "Giám đốc Sở Y tế". */
export function titlesBelow({ scan, sentences }: Passage, { index, zone }: Parsed): readonly Post[] {
  const next = sentences[index + 1];
  // "1. Ông Tô Hải" over a line that is no item
  const goesOn = next?.zone === zone || (zone === 'item' && next?.zone === 'body');
  const alone = goesOn && next.kind !== 'table-cell' && scan.has(next.from, LINE_START);
  return alone && scan.has(next.from, CAPITAL) ? postsOver(scan, next.from, next.to, true) : [];
}

/** The titles, and occupations where they count, that the words `[from, to)` consist of; none where they say anything else. */
function postsOver(scan: Passage['scan'], from: number, to: number, occupied = false): readonly Post[] {
  const posts: Post[] = [];
  for (let at = from; at < to; ) {
    const post = parsePost(scan, at, to) ?? (occupied ? parseOccupation(scan, at, to) : null);
    if (!post) return [];
    posts.push(post);
    if (endsAt(scan, post.to, to)) return posts;
    at = scan.has(post.to, PUNCTUATION) || scan.word(post.to) === 'kiêm' ? post.to + 1 : post.to;
  }
  return posts;
}

/** Nothing but the rule of the table follows. */
function endsAt(scan: Passage['scan'], at: number, to: number): boolean {
  for (let i = at; i < to; i++) if (!scan.has(i, PUNCTUATION)) return false;
  return at <= to;
}
