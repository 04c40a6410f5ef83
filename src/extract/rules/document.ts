import type { Claim } from '../../domain/claim.js';
import { claim } from '../argument.js';
import type { Passage } from '../passage.js';
import { RULES } from './document/rules.js';

export { factsOf } from './document/facts.js';
export { formOf } from './document/form.js';
export { zonesOf } from './document/zones.js';

/** One claim about the document itself: what its form says of it. */
export function documents({ facts, scan }: Passage): Claim[] {
  const rule = RULES[facts.kind];
  const [kind] = facts.claimed;
  const named = facts.claimed.find((a) => a.role === 'number' || a.role === 'title');
  const trigger = kind?.spans[0] ?? named?.spans[0] ?? scan.span(0, Math.min(1, scan.tokens.count));
  return [claim('document', rule.name, rule.confidence, trigger, facts.claimed)];
}
