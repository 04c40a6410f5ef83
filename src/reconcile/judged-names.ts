import { entityId } from '../domain/entity.js';
import type { Judgement } from '../domain/judgement.js';
import type { Situation } from '../domain/mention.js';
import { contextOf } from './mention-context.js';
import type { Register } from './register.js';
import { situate } from './situation.js';
import { keyOf, nameWords } from './words.js';

/**
 * A judgement as the rules of today compare names: what people wrote counts, and the key that was kept with it only says how it was
 * compared when they did. So better rules of names orphan none.
 */
export const namedNow = <J extends Judgement>(judgement: J, register: Register): J => ({
  ...judgement,
  of: situationNow(judgement.of, register),
  as: situationNow(judgement.as, register),
});

/** The same names in the same place and years; who has them below the province stays as it was said, where it was. */
function situationNow(said: Situation, register: Register): Situation {
  const { kind, name, place, within } = said;
  if (kind === 'person') return { ...said, key: keyOf(nameWords(name)) };
  const places = place === null ? [] : register.gazetteer.of(entityId('place', place));
  const { situation } = situate({ kind, name, year: null }, {}, { ...contextOf({}, register), places }, register);
  return { ...said, key: situation.key, within: within || situation.within };
}
