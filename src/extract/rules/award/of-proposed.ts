import type { Parsed, Passage } from '../../passage.js';
import type { Element } from './element.js';
import { elementsIn } from './elements-in.js';
import type { Frame } from './frame.js';

/**
 * "Hội đồng thống nhất đề nghị 22 tập thể, cá nhân được khen thưởng cấp Nhà nước. | Trong đó, có 4 tập thể nhận Cờ thi đua": what those get who are
 * among the proposed is proposed.
 */
export function asOfProposed(
  passage: Passage,
  sentence: Parsed,
  elements: readonly Element[],
  frames: readonly Frame[],
): readonly Frame[] {
  const { scan, sentences } = passage;
  const before = sentences[sentence.index - 1];
  const among = before !== undefined && scan.pairAt(sentence.from) === 'trong đó';
  if (!among || frames.every(({ outcome }) => outcome !== 'awarded') || elements.some(isProposal)) return frames;
  if (!proposesSome(elementsIn(passage, before))) return frames;
  return frames.map((frame) => (frame.outcome === 'awarded' ? { ...frame, outcome: 'recommended' } : frame));
}

const isProposal = (element: Element): boolean => element.kind === 'verb' && element.verb === 'propose';

/** "đề nghị | 22 tập thể, cá nhân được | khen thưởng": a proposal, those who are counted, and that they are to be rewarded, for nothing in particular. */
function proposesSome(elements: readonly Element[]): boolean {
  const proposal = elements.findLastIndex(isProposal);
  const counted = elements.findIndex(
    (one, i) => i > proposal && one.kind === 'group' && one.items.some(({ count }) => count !== null),
  );
  if (proposal < 0 || counted < 0) return false;
  const rewards = elements.some((one, i) => i > proposal && one.kind === 'verb' && one.verb === 'give');
  const other = elements.some(
    (one) => one.kind === 'award' || (one.kind === 'verb' && (one.verb === 'negate' || one.verb === 'deny')),
  );
  return rewards && !other;
}
