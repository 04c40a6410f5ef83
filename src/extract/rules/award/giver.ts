import type { Chain } from './chain.js';
import type { Element } from './element.js';
import type { Frame } from './frame.js';

/** The office or body right before the verb that gives. */
export function giverOf(chain: Chain, elements: readonly Element[], before: Frame | null): Frame['granter'] {
  if (chain.granter) return chain.granter;
  const giver = elements[chain.stop];
  // "… tặng Cờ cho A và tặng Bằng khen cho B": A gives nothing, who gave the flag gives on.
  if (giver?.kind === 'group' && before?.items.some(({ from }) => from === giver.items[0].from))
    return before.award.award.granter ? null : before.granter;
  const gives =
    chain.verbs.some((verb) => verb.verb === 'give') && !chain.verbs.some((verb) => verb.verb === 'propose');
  if (!gives || !giver) return null;
  if (giver.kind === 'office') return giver;
  // "Ba trường còn lại được trao": those who are counted receive.
  const body = giver.kind === 'group' && giver.items.every((item) => item.kind === 'org' && item.count === null);
  return body ? giver : null;
}
