import type { Scan } from '../../../lexicon/scan.js';
import { anyUnitHead } from '../../../names/unit-head.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { CAPITAL, NUMBER } from '../../../text/tokens.js';
import type { Passage } from '../../passage.js';
import { type Element, isMark } from './element.js';
import { type Item, itemOf } from './item.js';
import { firstUnmarked } from './line-marker.js';
import { namedUntil, smallRestEnd } from './line-name.js';

// Lines of a list whose words no grammar takes for a name.

/** Longest name that no grammar knows, in tokens. */
const LONGEST = 20;

/** A line whose words no grammar takes for a name: all of it up to the first mark ("Nhà ăn ca", "Lớp 12A3"). */
export function wholeLine({ scan }: Passage, entry: readonly Element[]): Item | null {
  const start = firstUnmarked(scan, entry);
  if (start < 0) return null;
  // "Cụm | thủy nông Đại Hà": a unit, and no bloc
  let end = isBareBloc(entry[start]) && entry[start + 1]?.kind === 'word' ? start + 1 : start;
  while (end < entry.length && (entry[end].kind === 'word' || entry[end].kind === 'filler' || isInner(entry, end)))
    end++;
  const ended = end >= entry.length || isMark(entry[end], ',', '.', '-', '–') || entry[end].kind === 'bracket';
  if (end === start || !ended || entry.some((element) => element.kind === 'verb')) return null;
  const { from } = entry[start];
  // "Một số đơn vị gửi báo cáo chậm": nobody in particular
  if (isUnnamed(scan, from) || isOrder(scan, from)) return null;
  end = wholeEnd(scan, entry, start, end);
  const { to } = entry[end - 1];
  if (to - from > LONGEST || to - from < 2 || !scan.has(from, CAPITAL)) return null;
  const named = namedUntil(scan, from, to);
  // "Bến xe, | bến tàu Tân Khê"
  const last = named === to && isMark(entry[end], ',') ? smallRestEnd(scan, entry.slice(end), to) : named;
  return last - from < 2 ? null : itemOf(from, last, 'org', null, null);
}

/** "Giao Sở Nội vụ theo dõi", "Về công tác tài chính", "Kết thúc cuộc họp", "Kết luận của Hội đồng": what is done, or spoken of, next. */
const isOrder = (scan: Scan, at: number): boolean =>
  (scan.word(at) === 'giao' && scan.size('unit', at + 1) > 0) ||
  scan.word(at) === 'về' ||
  NEXT.has(scan.slice(at, at + 2).toLowerCase());
const NEXT = new Set(['kết thúc', 'kết luận', 'thảo luận', 'ý kiến', 'kiến nghị', 'phương hướng']);

const isUnnamed = (scan: Scan, at: number): boolean =>
  UNNAMED.has(`${scan.word(at)} ${scan.word(at + 1)}`) || UNNAMED.has(scan.word(at));
const UNNAMED = new Set(['một số', 'danh sách', 'các', 'những', 'nhiều', 'mỗi', 'mọi']);

/**
 * "Đội xe | , Công ty Vận tải", "Khối phố 2 | , thị trấn Bến Đá", "Nghiệp đoàn bốc xếp | , vận tải chợ Bến Đá": behind the comma the unit that it is
 * part of, or words of the name up to its last capital; `end` where more is said, and where the line opens with no word for a unit.
 */
function wholeEnd(scan: Scan, entry: readonly Element[], start: number, end: number): number {
  if (!isMark(entry[end], ',') || !(isBareBloc(entry[start]) || anyUnitHead(scan, entry[start].from))) return end;
  let last = entry.length;
  while (last > end && isMark(entry[last - 1], '.', ',')) last--;
  const rest = entry.slice(end + 1, last);
  const [above] = rest;
  if (above?.kind === 'group') {
    const one = above.items.length === 1 && above.items[0].kind === 'org' && above.items[0].count === null;
    // "Câu lạc bộ thơ, phường Bến Đá" tells where it is
    const part = isBareBloc(entry[start]) || !isTerritory(scan.kind('unit', above.from));
    return one && part && rest.length === 1 && !above.items[0].unknown ? last : end;
  }
  const builds = rest.every(
    (one) =>
      one.kind === 'word' || one.kind === 'filler' || (one.kind === 'group' && one.items.every((i) => i.unknown)),
  );
  const small = rest.length > 1 && !scan.has(rest[0].from, CAPITAL | NUMBER) && scan.size('title', rest[0].from) === 0;
  return builds && small && scan.has(rest[rest.length - 1].to - 1, CAPITAL) ? last : end;
}

const isBareBloc = (element: Element | undefined): boolean =>
  element?.kind === 'bloc' && element.to === element.from + 1;

/** A line that goes on with a list and that no grammar takes apart: all of it, but for its marker and what is said of it. */
export function unreadLine({ scan }: Passage, elements: readonly Element[]): Item | null {
  const start = firstUnmarked(scan, elements);
  if (start < 0) return null;
  let end = start;
  while (end < elements.length && !isMark(elements[end], ';', ':') && elements[end].kind !== 'bracket') end++;
  while (end > start && isMark(elements[end - 1], '.', '/', ',')) end--;
  const line = elements.slice(start, end);
  if (line.length === 0 || line.some(({ kind }) => !UNREAD.has(kind))) return null;
  const { from } = line[0];
  const { to } = line[line.length - 1];
  const named = scan.has(from, CAPITAL) && to - from >= 2 && to - from <= LONGEST_LINE;
  return named && scan.size('act', from) === 0 && !isUnnamed(scan, from) && !isOrder(scan, from)
    ? itemOf(from, namedUntil(scan, from + 1, to), 'org', null, null)
    : null;
}
const UNREAD: ReadonlySet<Element['kind']> = new Set(['word', 'filler', 'mark', 'group', 'office']);
const LONGEST_LINE = 32;

/** A dash between words of a name, a unit at its end: "Đội xe - máy mỏ Núi Bợm". */
const isInner = (entry: readonly Element[], index: number): boolean =>
  (isMark(entry[index], '-') && entry[index + 1]?.kind === 'word' && index > 0 && entry[index - 1].kind === 'word') ||
  (entry[index].kind === 'group' && index > 0 && entry[index - 1].kind === 'word');
