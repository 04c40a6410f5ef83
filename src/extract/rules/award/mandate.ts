import type { Scan } from '../../../lexicon/scan.js';
import { isGivingUnit } from '../../../names/granter.js';
import { COMMA } from '../../../text/marks.js';
import type { Parsed } from '../../passage.js';
import type { Element } from './element.js';
import type { Frame } from './frame.js';

/**
 * "Thừa ủy quyền của | Thủ tướng Chính phủ |, bà Diệp trao Bằng khen cho Sở Y tế", "Thay mặt | UBND tỉnh |, …": who hands over does not give; the
 * frames with the giver with whom the sentence opens, unless the award names its own.
 */
export function asMandated(
  scan: Scan,
  { from }: Parsed,
  elements: readonly Element[],
  frames: readonly Frame[],
): readonly Frame[] {
  if (frames.length === 0 || !OPENINGS.has(scan.word(from))) return frames;
  const giver = giverAt(scan, elements, pastMandate(scan, from));
  if (giver === null) return frames;
  return frames.map((frame) => {
    const { outcome, side, award, trigger } = frame;
    const handed = outcome === 'awarded' && side !== 'none' && scan.word(trigger.from) === 'trao';
    return handed && award.award.granter === null ? { ...frame, granter: giver, second: null } : frame;
  });
}

/** "Thừa ủy quyền (của) |", "Được sự ủy quyền (của) |", "Thay mặt |"; `from` for other words. */
function pastMandate(scan: Scan, from: number): number {
  const at = scan.word(from + 1) === 'sự' ? from + 2 : from + 1;
  const size = MANDATES.has(scan.pairAt(at)) ? 2 : MANDATES.has(scan.pairAt(from)) ? 1 : 0;
  if (size === 0) return from;
  return scan.word(at + size) === 'của' ? at + size + 1 : at + size;
}
const OPENINGS = new Set(['thừa', 'theo', 'được', 'thay']);
const MANDATES = new Set(['ủy quyền', 'uỷ quyền', 'ủy nhiệm', 'uỷ nhiệm', 'thừa lệnh', 'thay mặt']);

/** The office or body that begins at the token and ends at a comma. */
function giverAt(scan: Scan, elements: readonly Element[], at: number): Frame['granter'] {
  const giver = elements.find(({ from }) => from >= at);
  if (giver?.from !== at || scan.mark(giver.to) !== COMMA) return null;
  const gives = giver.kind === 'group' && giver.items.length === 1 && isGivingUnit(scan, at);
  return gives || giver.kind === 'office' ? { from: giver.from, to: giver.to } : null;
}
