import type { Scan } from '../../../lexicon/scan.js';
import { isGivingUnit } from '../../../names/granter.js';
import { COMMA, SEMICOLON } from '../../../text/marks.js';
import type { Parsed } from '../../passage.js';
import type { Element } from './element.js';
import type { Frame } from './frame.js';

/**
 * "Thừa ủy quyền của | Thủ tướng Chính phủ |, bà Diệp trao Bằng khen cho Sở Y tế", "Nhân dịp này, thay mặt | UBND tỉnh |, …": who hands over does not
 * give; "Theo Quyết định của | Chủ tịch nước |, Sở Y tế được tặng …": nor is the giver named again. The frames with the giver in whose name it is done,
 * unless the award names its own.
 */
export function asMandated(
  scan: Scan,
  sentence: Parsed,
  elements: readonly Element[],
  frames: readonly Frame[],
): readonly Frame[] {
  if (!frames.some((frame) => isGiven(frame) && (frame.granter === null || isHanded(scan, frame)))) return frames;
  const givers = giversIn(scan, sentence, elements);
  if (givers.length === 0) return frames;
  return frames.map((frame) => {
    const giver = givers.findLast(({ to }) => to <= frame.trigger.from);
    if (!giver || !isGiven(frame) || isParted(scan, giver.to, frame.trigger.from)) return frame;
    const mandated = giver.decided ? frame.granter === null : isHanded(scan, frame);
    return mandated ? { ...frame, granter: { from: giver.from, to: giver.to }, second: null } : frame;
  });
}

/** In whose name something is done; `decided`: by a decision of theirs. */
interface Authority {
  readonly from: number;
  readonly to: number;
  readonly decided: boolean;
}

const isGiven = ({ outcome, side, award }: Frame): boolean =>
  outcome === 'awarded' && side !== 'none' && award.award.granter === null;

/** "ông Tô Hải | đã trao | Bằng khen", "… | gắn | Huân chương": it is handed over, and no giver stands in its name. */
function isHanded(scan: Scan, { award, trigger }: Frame): boolean {
  for (let i = trigger.from; i < trigger.to; i++) if (HANDS.has(scan.word(i))) return true;
  for (let i = Math.max(trigger.to, award.from - NEAR); i < award.from; i++) if (HANDS.has(scan.word(i))) return true;
  return false;
}
const HANDS = new Set(['trao', 'gắn']);
/** "đã | trao tặng danh hiệu |" */
const NEAR = 5;

/** "…; Giám đốc Sở Y tế trao Giấy khen cho …": what stands behind a semicolon is another's. */
function isParted(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scan.mark(i) === SEMICOLON) return true;
  return false;
}

/** Those in whose name something is done in the sentence. */
function giversIn(scan: Scan, { from, to }: Parsed, elements: readonly Element[]): Authority[] {
  const givers: Authority[] = [];
  for (let i = from; i < to; i++) {
    if (!OPENINGS.has(scan.word(i))) continue;
    const mandate = pastMandate(scan, i);
    const at = mandate > i ? mandate : pastDecision(scan, i);
    const giver = at > i ? giverAt(scan, elements, at) : null;
    if (giver) givers.push({ ...giver, decided: mandate === i });
  }
  return givers;
}

/** "Theo Quyết định số 12/QĐ-UBND ngày 3/2/2020 của |"; `from` for other words. */
function pastDecision(scan: Scan, from: number): number {
  if (scan.word(from) !== 'theo' || scan.pairAt(from + 1) !== 'quyết định') return from;
  const of = scan.next('của', from + 3, from + LONGEST_NUMBER);
  return of < 0 ? from : of + 1;
}
const LONGEST_NUMBER = 20;

/** "Thừa ủy quyền (của) |", "Được sự ủy quyền (của) |", "Thay mặt |"; `from` for other words. */
function pastMandate(scan: Scan, from: number): number {
  const at = scan.word(from + 1) === 'sự' ? from + 2 : from + 1;
  const size = MANDATES.has(scan.pairAt(at)) ? 2 : MANDATES.has(scan.pairAt(from)) ? 1 : 0;
  if (size === 0) return from;
  return scan.word(at + size) === 'của' ? at + size + 1 : at + size;
}
const OPENINGS = new Set(['thừa', 'theo', 'được', 'thay']);
const MANDATES = new Set(['ủy quyền', 'uỷ quyền', 'ủy nhiệm', 'uỷ nhiệm', 'thừa lệnh', 'thay mặt']);

/** The office or body that begins at the token and ends at a comma, or before what is handed over; "Chính phủ, ông Tô Hải" may be read as a list. */
function giverAt(scan: Scan, elements: readonly Element[], at: number): Frame['granter'] {
  const giver = elements.find(({ from }) => from >= at);
  if (giver?.from !== at) return null;
  const { to } = giver.kind === 'group' ? giver.items[0] : giver;
  if (scan.mark(to) !== COMMA && !HANDS.has(scan.word(scan.word(to) === 'đã' ? to + 1 : to))) return null;
  return giver.kind === 'office' || (giver.kind === 'group' && isGivingUnit(scan, at)) ? { from: at, to } : null;
}
