import type { Scan } from '../../../lexicon/scan.js';
import type { Item } from './list-item.js';

/**
 * "gồm | Văn phòng, Ban Tổ chức, Ban Tuyên giáo, Ủy ban Kiểm tra và Ban Nội chính Tỉnh ủy": bodies of the Party before the one that says of which
 * committee have the same. Without such a run the items as they are.
 */
export function withSharedCommittee(scan: Scan, items: readonly Item[]): readonly Item[] {
  const last = items.findIndex((item) => isBody(scan, item) && committeeOf(scan, item) !== null);
  const committee = last < 1 ? null : committeeOf(scan, items[last]);
  if (committee === null) return items;
  let first = last;
  while (first > 0 && isWholeBody(scan, items[first - 1])) first--;
  if (last - first < FEWEST) return items;
  return items.map((item, i) =>
    i >= first && i < last ? { ...item, full: `${scan.slice(item.from, item.to)} ${committee}` } : item,
  );
}
const FEWEST = 2;

/** "Tỉnh ủy", "Đảng ủy" at the end of the name; null for none. */
function committeeOf(scan: Scan, { from, to }: Item): string | null {
  return to - from > 2 && COMMITTEES.has(scan.pairAt(to - 2)) ? scan.slice(to - 2, to) : null;
}
const COMMITTEES = new Set(['tỉnh ủy', 'thành ủy', 'huyện ủy', 'thị ủy', 'quận ủy', 'đảng ủy']);

/** "Ban Tổ chức", "Ủy ban Kiểm tra Huyện ủy" */
const isBody = (scan: Scan, { from, to }: Item): boolean => BODY.test(scan.slice(from, to));
const BODY =
  /^(?:văn phòng|ban (?:tổ chức|tuyên giáo|dân vận|nội chính|kinh tế|bảo vệ)|(?:ủy ban|ub) kiểm tra|ubkt)(?=$|\s)/iu;

/** Nothing but what the body is called: "Văn phòng", "Ban Tuyên giáo"; not "Văn phòng UBND tỉnh". */
const isWholeBody = (scan: Scan, item: Item): boolean => !item.full && WHOLE.test(scan.slice(item.from, item.to));
const WHOLE =
  /^(?:văn phòng|ban (?:tổ chức|tuyên giáo(?: và dân vận)?|dân vận|nội chính|kinh tế)|(?:ủy ban|ub) kiểm tra|ubkt)$/iu;
