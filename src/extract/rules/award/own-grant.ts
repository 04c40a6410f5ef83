import { inFull } from '../../../names/in-full.js';
import { written } from '../../argument.js';
import type { Passage } from '../../passage.js';
import type { Frame } from './frame.js';

/**
 * "UBND huyện tặng Giấy khen: xã Tân Mỹ" in a notice of that committee on the results of a vote: what the one who signs the
 * paper gives is given, whatever is voted on around it.
 */
export function asOwnGrant({ scan, facts }: Passage, frame: Frame): Frame {
  const { outcome, granter, trigger } = frame;
  if (outcome !== 'voted' || granter === null || facts.publisher === null) return frame;
  if (scan.kind('verb', trigger.from) !== 'give' || granter.to !== trigger.from) return frame;
  const giver = nameOf(scan.slice(granter.from, granter.to));
  const publisher = nameOf(written(scan.text, facts.publisher));
  return giver.includes(' ') && publisher.startsWith(giver) ? { ...frame, outcome: 'awarded' } : frame;
}

/** "UỶ BAN", "Ủy ban": old and new place of the tone mark */
const nameOf = (name: string): string => inFull(name).replaceAll('uỷ', 'ủy').trim();
