import { layerBits, type Scan } from '../../../lexicon/scan.js';
import type { Parsed } from '../../passage.js';
import type { Reason, Silence } from '../../silence.js';
import type { Frame } from './frame.js';
import { isDropped } from './status.js';

const AWARD = layerBits('award');
const GOVERNS = new Set(['propose', 'vote', 'register', 'give']);

/**
 * Why each award of the sentence makes no claim, should none hold it; where there is no award, the first of its words
 * that speaks of one: "khen thưởng", "suy tôn".
 */
export function silencesOf(scan: Scan, sentence: Parsed, frames: readonly Frame[]): Silence[] {
  if (frames.length > 0) return frames.map((frame) => silenceOf(sentence, frame));
  const { from, to, layers } = sentence;
  const kind = (layers & AWARD) !== 0 ? 'award' : 'verb';
  for (let i = from, size = 0; i < to; i += Math.max(size, 1)) {
    size = scan.size(kind, i);
    // "NGƯT Tô Văn Hải": letters before a name
    if (size === 1 && kind === 'award' && scan.size('address', i) === 1) continue;
    // A verb that is none of these hides those inside it: "chương trình", "thi đua, khen thưởng".
    if (size > 0 && (kind === 'award' || GOVERNS.has(scan.kind('verb', i))))
      return [{ kind, sentence, from: i, to: i + size, reason: 'no-award', names: [] }];
  }
  return [];
}

const silenceOf = (sentence: Parsed, frame: Frame): Silence => ({
  kind: 'award',
  sentence,
  from: frame.award.award.nameFrom,
  to: frame.award.to,
  reason: reasonOf(frame),
  names: frame.items.filter((item) => item.count === null),
});

function reasonOf({ outcome, items, side, open, annexed }: Frame): Reason {
  if (outcome === 'unsaid' || isDropped(outcome)) return outcome;
  const named = side !== 'none' && items.some((item) => item.count === null);
  if (!named && (open || annexed)) return 'unlisted';
  return side === 'none' || items.length === 0 ? 'no-recipient' : 'repeated';
}
