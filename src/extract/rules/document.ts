import type { Argument, Claim } from '../../domain/claim.js';
import type { Scan } from '../../lexicon/scan.js';
import { claim, inferred, stated } from '../argument.js';
import type { Passage } from '../passage.js';
import { type PageKind, pageKind } from './document/page-kind.js';
import { RULES } from './document/rules.js';

export { factsOf } from './document/facts.js';
export { formOf } from './document/form.js';
export { zonesOf } from './document/zones.js';

/** One claim about the document itself: what its form says of it. */
export function documents(passage: Passage): Claim[] {
  const { facts, scan } = passage;
  const page = pageKind(passage);
  const rule = RULES[page?.kind ?? facts.kind];
  const claimed = page ? asPage(scan, facts.claimed, page) : facts.claimed;
  const [kind] = claimed;
  const named = claimed.find((a) => a.role === 'number' || a.role === 'title');
  const trigger = kind?.spans[0] ?? named?.spans[0] ?? scan.span(0, Math.min(1, scan.tokens.count));
  return [claim('document', rule.name, rule.confidence, trigger, claimed)];
}

/** What was taken for news, as the kind of page that it is; who speaks on it published it, where nothing else says who. */
function asPage(scan: Scan, claimed: readonly Argument[], { kind, publisher }: PageKind): readonly Argument[] {
  const said = publisher && stated(scan, 'publisher', publisher.from, publisher.to);
  const names = kind === 'notice' || !claimed.some(({ role }) => role === 'publisher');
  const kept = claimed.filter(({ role }) => role !== 'kind' && !(said && names && role === 'publisher'));
  return [inferred('kind', kind, 'inferred', []), ...kept, ...(said && names ? [said] : [])];
}
