import type { Scan } from '../../../lexicon/scan.js';
import { inFull } from '../../../names/in-full.js';
import type { Item } from './list-item.js';

/**
 * "VKSND tỉnh Bến Đá", "Viện kiểm sát nhân dân tỉnh Bến Đá" and "VKSND Bến Đá" are one, and so are "UBND xã Tân Khê" and "xã Tân Khê",
 * "huyện đảo Tân Khê" and "huyện Tân Khê".
 */
export const keyOf = (scan: Scan, item: Item): string =>
  inFull(item.full ?? scan.slice(item.from, item.to))
    .replace(COMMITTEE, '')
    .replace(LAND, '')
    .replace(/ tỉnh (?=\p{L})/u, ' ');
const LAND = /(?<=(?:^| )(?:huyện|xã)) (?:đảo|miền núi|vùng cao|biên giới|nghèo)(?= \p{L})/u;
const COMMITTEE = /^(?:ủy|uỷ) ban nhân dân (?=(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh) \p{L})/u;

/** "1. Ông Tô Hải, Giám đốc | Sở Y tế": right behind a title. */
export const isTitled = (scan: Scan, { from }: Item): boolean =>
  [1, 2, 3, 4].some((back) => from >= back && scan.size('title', from - back) === back);

/** "Tây Nguyên", "miền Trung"; cities are some of them for the lexicon, and may be members: "Công an các tỉnh, TP. Hồ Chí Minh". */
export const isRegion = (scan: Scan, { from, to }: Item): boolean =>
  scan.size('place', from) === to - from && REGIONS.test(scan.slice(from, to));
const REGIONS =
  /^(?:tây nguyên|(?:đông|tây) nam bộ|(?:duyên hải )?(?:bắc|nam) trung bộ|miền (?:trung|bắc|nam)|.* bắc bộ|.* phía bắc)$/iu;
