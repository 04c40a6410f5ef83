import type { Scan } from '../../../lexicon/scan.js';
import { COLON, SEMICOLON } from '../../../text/marks.js';
import { NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import type { Parsed, Passage } from '../../passage.js';
import { asksPeople } from '../document/page-kind.js';
import type { Frame } from './frame.js';

/**
 * What a page asks the people about is proposed, whatever verb tells it: "Sở Nội vụ lấy ý kiến nhân dân về | truy tặng
 * Huân chương … cho …", and under it "Theo đó, | tặng Huân chương … cho …". What somebody has given stays given.
 */
export function asHeard(passage: Passage, { from, to }: Parsed, frame: Frame): Frame {
  const { outcome, side, granter, trigger } = frame;
  if (outcome !== 'awarded' || side === 'left' || granter !== null || !isHearing(passage)) return frame;
  const { scan } = passage;
  const asks = asksPeople(scan, from, to);
  const proposed = (asks >= 0 && asks < trigger.from) || giftOpens(scan, from, trigger.from);
  return proposed ? { ...frame, outcome: 'recommended' } : frame;
}

/** One of the first sentences asks what people think, and says of what award or commendation. */
function isHearing(passage: Passage): boolean {
  const known = HEARINGS.get(passage);
  if (known !== undefined) return known;
  const { scan, sentences } = passage;
  const hears = sentences.slice(0, OPENING).some(({ from, to }) => {
    const asks = asksPeople(scan, from, to);
    for (let i = asks; i >= 0 && i < to; i++) if (ABOUT.has(scan.kind('verb', i))) return true;
    return false;
  });
  HEARINGS.set(passage, hears);
  return hears;
}
const HEARINGS = new WeakMap<Passage, boolean>();
const OPENING = 12;
const ABOUT = new Set(['give', 'propose']);

/** "Theo đó, | tặng …", "2. | Truy tặng …", "…; | tặng …": nobody stands before the verb that opens the clause of the one at `to`. */
function giftOpens(scan: Scan, from: number, to: number): boolean {
  let at = to;
  while (at > from && scan.mark(at - 1) !== SEMICOLON && scan.mark(at - 1) !== COLON) at--;
  while (at < to && scan.has(at, NUMBER | PUNCTUATION)) at++;
  if (LEADS.has(scan.pairAt(at))) at += 2;
  while (at < to && scan.has(at, PUNCTUATION)) at++;
  return at <= to && scan.kind('verb', at) === 'give';
}
const LEADS = new Set(['theo đó', 'trong đó', 'cụ thể', 'đồng thời', 'ngoài ra']);
