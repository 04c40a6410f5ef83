import type { Scan } from '../../../lexicon/scan.js';

/** "| đến với | âm nhạc", "| gắn bó | với nghề gốm", "| tham gia | kháng chiến": words of meetings that tell here of what somebody's life was. */
export const tellsOfCareer = (scan: Scan, at: number): boolean =>
  CAREERS.has(scan.pairAt(at)) || (scan.pairAt(at) === 'tham gia' && SERVED.has(scan.word(at + 2)));
const CAREERS = new Set(['đến với', 'đến nay', 'gắn bó', 'gắn liền', 'gắn với']);
/** What one joins for years. */
const SERVED = new Set(['kháng', 'cách', 'quân', 'bộ', 'lực', 'chiến', 'thanh', 'du', 'hoạt', 'giảng', 'công']);
