import type { Scan } from '../../../lexicon/scan.js';
import { COLON } from '../../../text/marks.js';
import { PUNCTUATION } from '../../../text/tokens.js';
import type { Parsed } from '../../passage.js';
import type { Frame } from './frame.js';

/**
 * "Tới dự và trao Bằng khen có:", "Hội đồng xét tặng Bằng khen gồm:", "Hồ sơ đề nghị tặng Bằng khen gồm:": the line that ends with a colon names the
 * award, and under it stand others than who receives it. "Tới dự và trao Bằng khen cho các đơn vị gồm:" heads those who do.
 */
export function headsOthers(scan: Scan, { from, to }: Parsed, { award }: Frame): boolean {
  if (scan.mark(to - 1) !== COLON) return false;
  let at = from;
  while (at < to && scan.has(at, PUNCTUATION)) at++;
  const opening = `${scan.word(at)} ${scan.word(at + 1)}`;
  if (MONEY.has(opening) || holdsCeremony(scan, from, award.from)) return true;
  if (!LINKS.has(scan.word(to - 2))) return false;
  if (opening === 'hội đồng' && acts(scan, at, award.from)) return false;
  return THINGS.has(opening) || (PERSONS.has(opening) && award.to >= to - 3);
}

/** "Hội đồng | đề nghị tặng Bằng khen gồm:": what it does; "Hội đồng xét tặng Bằng khen" is its name. */
function acts(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (ACTS.has(scan.kind('verb', i))) return true;
  return false;
}
const ACTS = new Set(['propose', 'vote']);

/** "Nhà tài trợ | lễ trao Bằng khen", "Đơn vị tổ chức | lễ trao Bằng khen" */
function holdsCeremony(scan: Scan, from: number, award: number): boolean {
  for (let i = award - 1; i > from && award - i < 5; i--)
    if (scan.word(i) === 'lễ' && HOLDS.has(`${scan.word(i - 2)} ${scan.word(i - 1)}`)) return true;
  return false;
}
const HOLDS = new Set(['tài trợ', 'tổ chức', 'chủ trì', 'phối hợp', 'phục vụ']);
const LINKS = new Set(['có', 'gồm']);
const MONEY = new Set(['kinh phí', 'tiền thưởng']);
const THINGS = new Set(['chương trình', 'hồ sơ', 'thủ tục']);
const PERSONS = new Set(['tới dự', 'đến dự', 'về dự', 'tham dự', 'dự lễ', 'dự và', 'chứng kiến', 'hội đồng']);
