import type { Scan } from '../../../lexicon/scan.js';
import { wordEnd } from '../../../lexicon/word-end.js';
import { CLOSE, COLON, OPEN } from '../../../text/marks.js';
import { LINE_START, PUNCTUATION } from '../../../text/tokens.js';
import type { Parsed, Passage } from '../../passage.js';
import { itemsUnder } from './lines.js';
import { listFrom } from './list.js';
import type { Item } from './list-item.js';
import { countOfUnits, opensNames, pair } from './nouns.js';

// Members that a sentence only counts, and the next ones name: as many as it says, or none.

export interface CountedBelow {
  readonly trigger: number;
  readonly items: readonly Item[];
}

/** Those whom the sentences below name; null for a sentence that counts nobody so. */
export function countedBelow(passage: Passage, sentence: Parsed): CountedBelow | null {
  const { scan, sentences } = passage;
  const under = underBloc(passage, sentence);
  if (under) return under;
  const called = callsMembers(scan, sentence);
  if (!called && !dividesBloc(scan, sentence)) return null;
  for (let at = sentence.from; at + 2 < sentence.to; at++) {
    const counted = countOfUnits(scan, at);
    if (!counted) continue;
    const end = pair(scan, counted.to, 'thành', 'viên') ? counted.to + 2 : counted.to;
    if (called && end === counted.to && !pair(scan, end - 2, 'thành', 'viên')) continue;
    if (!called && scan.word(at - 1) !== 'gồm' && scan.word(at - 1) !== 'có') continue;
    const items =
      at === sentence.from && isAlone(scan, sentence, end)
        ? namesOf(scan, sentences[sentence.index + 1], 0)
        : inParts(scan, sentences, sentence, end);
    return items.length === counted.count && items.length > 1 ? { trigger: at, items } : null;
  }
  return null;
}

/**
 * "Cụm thi đua số 3" over "(Gồm) 03 đơn vị: Sở Y tế, Sở Nội vụ, Thuế tỉnh", or over "Gồm 03 đơn vị:" and its lines: as many names as the line
 * under the bloc's says, and no more.
 */
function underBloc(passage: Passage, sentence: Parsed): CountedBelow | null {
  const { scan, sentences } = passage;
  const { index, from, to } = sentence;
  const counted = scan.has(from, LINE_START) ? countOfUnits(scan, scan.word(from) === 'gồm' ? from + 1 : from) : null;
  if (!counted || counted.count === null || counted.count < 2 || scan.mark(counted.to) !== COLON) return null;
  const above = sentences[index - 1];
  const bloc = above?.chunks.findLast(({ kind }) => kind === 'bloc');
  if (bloc?.kind !== 'bloc' || bloc.bloc.bare || wordEnd(scan, above.from, above.to) !== bloc.to) return null;
  const here = counted.to + 1 < to;
  if (here && !opensNames(scan, counted.to + 1, to)) return null;
  const items = here
    ? listFrom(scan, counted.to + 1, to, counted.noun)
    : itemsUnder(passage, sentence, counted.noun, counted.count);
  return items.length === counted.count ? { trigger: from, items } : null;
}

function callsMembers(scan: Scan, { from, to }: Parsed): boolean {
  for (let i = from + 1; i + 1 < to; i++) if (pair(scan, i, 'thành', 'viên')) return true;
  return false;
}

/** "Khối gồm 15 cơ quan, chia thành 02 nhóm:" */
function dividesBloc(scan: Scan, { from, to, chunks }: Parsed): boolean {
  if (!chunks.some(({ kind }) => kind === 'bloc') || to - from > LONGEST) return false;
  for (let i = from + 1; i + 1 < to; i++) if (pair(scan, i, 'chia', 'thành')) return true;
  return false;
}
const LONGEST = 40;

/** "05 đơn vị thành viên" in a line of its own, as a chart has it. */
function isAlone(scan: Scan, { from, to }: Parsed, end: number): boolean {
  for (let i = end; i < to; i++) if (!scan.has(i, PUNCTUATION)) return false;
  return scan.has(from, LINE_START);
}

/** "… được chia thành hai nhóm. | Nhóm thứ nhất có A và B. Nhóm thứ hai có C và D." */
function inParts(scan: Scan, sentences: readonly Parsed[], { index, to }: Parsed, end: number): Item[] {
  let divided = false;
  for (let i = end; i < Math.min(to, end + NEAR); i++) divided ||= scan.word(i) === 'chia';
  const items: Item[] = [];
  for (let next = sentences[index + 1]; divided && next; next = sentences[next.index + 1]) {
    const part = [next.from, next.from + 2].find((at) => PARTS.has(scan.word(at)));
    const link = part === undefined ? -1 : linkIn(scan, { from: part, to: next.to });
    if (link < 0) break;
    items.push(...namesOf(scan, next, link + 1 - next.from));
  }
  return items;
}
const PARTS = new Set(['nhóm', 'tổ', 'tiểu']);
/** "… đơn vị thành viên | được chia thành hai nhóm" */
const NEAR = 12;

/** "Nhóm thứ nhất | có |", "Tổ 2 | gồm | (các) đơn vị:", "Nhóm 1 (các cơ quan Đảng) | : |" */
function linkIn(scan: Scan, { from, to }: { readonly from: number; readonly to: number }): number {
  let open = 0;
  for (let i = from + 1; i < Math.min(to, from + (open > 0 ? LONGEST : 6)); i++) {
    if (scan.mark(i) === OPEN) open++;
    if (open > 0 && scan.mark(i) !== CLOSE) continue;
    if (scan.mark(i) === CLOSE) return scan.mark(i + 1) === COLON ? i + 1 : -1;
    if (scan.mark(i) === COLON) return i;
    if (scan.word(i) === 'có' || scan.word(i) === 'gồm') return scan.mark(i + 1) === COLON ? i + 1 : i;
  }
  return -1;
}

function namesOf(scan: Scan, sentence: Parsed | undefined, skip: number): Item[] {
  if (!sentence || !opensNames(scan, sentence.from + skip, sentence.to)) return [];
  const items = listFrom(scan, sentence.from + skip, sentence.to, null);
  const last = items.at(-1)?.to ?? 0;
  return sentence.to - last <= 1 ? [...items] : [];
}
