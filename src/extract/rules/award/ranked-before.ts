import type { Scan } from '../../../lexicon/scan.js';
import { NUMBER } from '../../../text/tokens.js';
import { entryAt } from '../../entry.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Item } from './item.js';

/**
 * "Sở Nội vụ đạt 97 điểm và | Thanh tra tỉnh | đạt 96 điểm, đề nghị tặng Bằng khen", "Sở Nội vụ xếp thứ nhì, | Thanh tra tỉnh | xếp thứ ba,
 * được …", "Sở Nội vụ hạng nhì, | Thanh tra tỉnh | hạng ba, cùng được …": those of whom the same is told before the group at `index`, and the award is for all of them. `stop`: past what is told of
 * the last.
 */
export function rankedBefore(scan: Scan, elements: readonly Element[], index: number, stop: number): Item[] {
  const told = remarkAt(scan, elements, index + 1, stop + 1);
  const items: Item[] = [];
  let at = index;
  while (told !== '') {
    const end =
      isMark(entryAt(elements, at - 1), ',') || wordOf(scan, entryAt(elements, at - 1)) === 'và' ? at - 1 : -1;
    let first = end - 1;
    while (first > 0 && end - first < LONGEST_REMARK && elements[first].kind !== 'group') first--;
    const group = entryAt(elements, first);
    if (end < 0 || group?.kind !== 'group' || !group.items.every(isNamed)) break;
    if (remarkAt(scan, elements, first + 1, end) !== told) break;
    items.unshift(...group.items);
    at = first;
  }
  return items.length > 0 ? items : rankedAhead(scan, elements, index);
}
const LONGEST_REMARK = 9;

/** "xếp thứ nhì Sở Nội vụ, xếp thứ ba | Thanh tra tỉnh |, đề nghị tặng Bằng khen": the same where each rank stands before its name and opens the clause. */
function rankedAhead(scan: Scan, elements: readonly Element[], index: number): Item[] {
  const items: Item[] = [];
  for (let at = rankAhead(scan, elements, index); at >= 0; ) {
    const before = entryAt(elements, at - 1);
    if (before === undefined || isMark(before, ';', ':')) return items;
    if (!isMark(before, ',') && wordOf(scan, before) !== 'và') return [];
    const named = elements[at - 2]?.kind === 'bracket' ? at - 3 : at - 2;
    const group = entryAt(elements, named);
    if (group?.kind !== 'group' || !group.items.every(isNamed)) return [];
    items.unshift(...group.items);
    at = rankAhead(scan, elements, named);
  }
  return [];
}

/** "xếp thứ nhì (là) |", "đứng thứ 3 |": where it begins; -1 for other words. */
function rankAhead(scan: Scan, elements: readonly Element[], index: number): number {
  const last = wordOf(scan, entryAt(elements, index - 1)) === 'là' ? index - 2 : index - 1;
  const at = last - 2;
  const ranks = at >= 0 && COMES.has(wordOf(scan, elements[at])) && wordOf(scan, elements[at + 1]) === 'thứ';
  return ranks && OF_SCORES.has(wordOf(scan, elements[last]))
    ? at
    : ranks && scan.has(elements[last].from, NUMBER)
      ? at
      : -1;
}
const COMES = new Set(['xếp', 'đứng']);

/** The word by which the elements `[from, to)` tell a score or a rank, and nothing else; "" for others. */
function remarkAt(scan: Scan, elements: readonly Element[], from: number, to: number): string {
  const verb = elements[from];
  if (verb === undefined || to - from < 2 || to - from > LONGEST_REMARK) return '';
  const told = TELLS.get(scan.word(verb.from));
  if (told === undefined) return '';
  for (let i = from + 1; i < to; i++) {
    const { kind, from: at } = elements[i];
    const plain =
      kind === 'word' || kind === 'filler' || kind === 'date' || kind === 'bloc' || isMark(elements[i], ',', '/', '.');
    if (!plain || !(scan.has(at, NUMBER) || OF_SCORES.has(scan.word(at)) || kind === 'mark' || kind === 'bloc'))
      return '';
  }
  return told;
}
/** Words that open what is told, by the one that stands for those that tell the same: "nhì khối", "đồng hạng ba". */
const TELLS: ReadonlyMap<string, string> = new Map([
  ...['đạt', 'xếp', 'được', 'có'].map((word) => [word, word] as const),
  ...['hạng', 'đồng', 'nhất', 'nhì'].map((word) => [word, 'hạng'] as const),
]);
const OF_SCORES = new Set(
  'điểm thứ nhất nhì ba tư hai hạng loại vị tổng số phiếu bầu trong khối cụm thi đua và với là cùng đều'.split(' '),
);
