import { ALL_CAPS, CAPITAL } from '../../../text/tokens.js';
import type { Passage } from '../../passage.js';

/**
 * "CÔNG TY CAO SU BẾN ĐÁ" over a submission or a report, which goes on "Năm 2026, | Công ty | đã được tặng Cờ": with a capital and no name the unit that
 * sends the paper, whichever other one was named last, "Nhà | trường" too; tokens. Null where its name opens otherwise ("Nhà máy"), or no unit asks for itself.
 */
export function senderCalled(
  { scan, facts }: Passage,
  from: number,
  to: number,
): { readonly from: number; readonly to: number } | null {
  if (!SENT.has(facts.kind) || facts.publisher === null || scan.has(from, ALL_CAPS)) return null;
  if (!scan.has(from, CAPITAL) && !(facts.kind === 'report' && scan.word(from - 1) === 'nhà')) return null;
  const start = scan.tokenAt(facts.publisher.start);
  const end = scan.tokenAt(facts.publisher.end);
  if (end - start <= to - from) return null;
  for (let i = 0; i < to - from; i++)
    if (scan.slice(start + i, start + i + 1).toLowerCase() !== scan.slice(from + i, from + i + 1).toLowerCase())
      return null;
  return { from: start, to: end };
}

/** Token where the name of the unit begins that sends a submission or a report; null of other papers. */
export const senderStart = ({ scan, facts }: Passage): number | null =>
  SENT.has(facts.kind) && facts.publisher !== null ? scan.tokenAt(facts.publisher.start) : null;

const SENT = new Set(['submission', 'report']);
