import { type Resolved, resolveDate } from '../../calendar.js';
import { chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed, Passage } from '../../passage.js';
import type { Frame } from './frame.js';

/**
 * "D. KỶ NIỆM CHƯƠNG …" over "(Theo Quyết định số 401/QĐ-TLĐ ngày 21/3/2028)": the year of the decision that gave it. A commemorative medal is
 * for no one year, whatever year the whole list is about; a certificate ("Bằng khen") is for that year.
 */
export function yearOfOwnDecision(
  { scan, sentences }: Passage,
  { index }: Parsed,
  { award }: Frame,
): Resolved<number> | null {
  const next = sentences[index + 1];
  if (!award.award.code.startsWith('commemorative-medal') || next === undefined || scan.mark(next.from) !== OPEN)
    return null;
  if (scan.slice(next.from + 1, next.from + 4).toLowerCase() !== 'theo quyết định') return null;
  const [day, ...others] = chunksOf(chunksWithin(scan, next), 'date');
  const date = day && others.length === 0 ? resolveDate(scan, day.date, null, null) : null;
  return date && { ...date, value: Number(date.value.slice(0, 4)) };
}
const OPEN = 0x28;
