import { NUMBER } from '../../../text/tokens.js';
import type { Resolved } from '../../calendar.js';
import type { Passage } from '../../passage.js';

/** "V/v | đăng ký thi đua năm 2028": the year for which a paper is written to register; null for a title that says more before it. */
export function yearOfRegister({ scan, facts }: Passage): Resolved<number> | null {
  if (facts.title === null) return null;
  const from = scan.tokenAt(facts.title.start);
  const to = scan.tokenAt(facts.title.end);
  let at = from;
  while (at < to && at - from <= LEAD && !(scan.word(at) === 'đăng' && scan.word(at + 1) === 'ký')) at++;
  if (at >= to || at - from > LEAD) return null;
  for (let i = at + 2; i + 1 < to; i++)
    if (scan.word(i) === 'năm' && scan.has(i + 1, NUMBER) && YEAR.test(scan.slice(i + 1, i + 2)))
      return { value: Number(scan.slice(i + 1, i + 2)), basis: 'from_context', span: scan.span(i, i + 2) };
  return null;
}
/** "V/v", "Về việc", "CÔNG VĂN Về việc" */
const LEAD = 4;
const YEAR = /^(?:19|20)\d\d$/;
