import { entityId } from '../domain/entity.js';
import { samePlaceAndName } from '../domain/judgement.js';
import type {
  Alone,
  IdentifiedMention,
  Identity,
  Mention,
  OpenReason,
  Proposal,
  Situation,
} from '../domain/mention.js';
import { BEGINNING, END, firstDay, lastDay } from '../domain/period.js';
import type { Judgements } from './judgements.js';
import { contextOf, type DocumentFacts, type MentionContext, timesOf } from './mention-context.js';
import type { Register } from './register.js';
import { type Candidate, resolve } from './resolve.js';
import { type Situated, situate } from './situation.js';

/** The rules of identity; stored with what they found, which is found anew when it changes. */
export const IDENTIFIER = 'identity/13';

/** Who the mentions of a document are. The same claims, judgements and list give the same answers, in whatever order they came. */
export function identifierOf(facts: DocumentFacts, register: Register, judgements: Judgements) {
  // Claims of a document are about a year or two.
  const contexts = new Map<number | null, MentionContext>();
  const contextIn = (year: number | null): MentionContext => {
    let context = contexts.get(year);
    if (!context) contexts.set(year, (context = contextOf({ ...facts, year }, register)));
    return context;
  };
  // A document names its units over and over.
  const known = new Map<string, Identified>();
  return (mention: Pick<Mention, 'kind' | 'name' | 'year'>): Identified => {
    const asked = `${mention.kind} ${mention.year} ${mention.name}`;
    let identified = known.get(asked);
    if (!identified) known.set(asked, (identified = identify(mention)));
    return identified;
  };

  function identify(mention: Pick<Mention, 'kind' | 'name' | 'year'>): Identified {
    const context = contextIn(mention.year);
    const situated = situate(mention, facts, context, register);
    const { situation } = situated;
    const alone = byItself(situated, context, register);
    // What a person said of "UBND tỉnh" in one province says nothing of that in a paper of nobody knows where.
    const identity = situated.unknown ? alone : judged(situation, alone, context, register, judgements);
    return { situation, identity, placed: !situated.unknown, alone: identity === alone ? null : aloneOf(alone) };
  }
}

type Identified = Omit<IdentifiedMention, 'mention'>;

const aloneOf = (identity: Identity): Alone =>
  identity.entity === null
    ? { entity: null, code: null, open: identity.open }
    : { entity: identity.entity, code: identity.code, open: null };

/** A mention whose place is told, as it was identified, with the day (or what stands for it) that its document tells. */
export interface PlacedMention {
  readonly situation: Situation;
  readonly alone: Alone;
  readonly dated: string | null;
}

/** Who placed mentions are by what people said, without what their documents say besides: the same as `identifierOf` tells of them. */
export function judgedBy(register: Register, judgements: Judgements): (mention: PlacedMention) => Alone {
  // Of one name in one place thousands of papers tell, of a few days.
  const known = new Map<string, Alone>();
  return ({ situation, alone, dated }) => {
    const { kind, key, place, within, since: year } = situation;
    if (wayOf(situation, judgements)?.length === 1 && judgements.different(situation).length === 0) return alone;
    const asked = JSON.stringify([kind, key, place, within, year, dated, alone]);
    let who = known.get(asked);
    if (!who) {
      const itself: Identity =
        alone.entity === null
          ? { entity: null, open: alone.open, proposals: [] }
          : { entity: alone.entity, code: alone.code, basis: 'papers', proposals: [] };
      who = aloneOf(judged(situation, itself, timesOf(dated, year), register, judgements));
      known.set(asked, who);
    }
    return who;
  };
}

/** As names alone tell: exactly one of the list, or else itself in its place. */
function byItself({ situation, unknown }: Situated, context: MentionContext, register: Register): Identity {
  const { kind, name, key, place, within } = situation;
  if (kind === 'organisation') {
    const found = resolve(name, context, register);
    if (found.same) return { entity: found.same.id, code: found.same.code, basis: 'list', proposals: [] };
    const proposals = found.candidates.map(proposalOf);
    // "Hội Nông dân Việt Nam" is above those of provinces and of districts.
    const ofAll = place === null && unknown === null;
    const doubt = ofAll
      ? undefined
      : found.candidates.find(({ reasons }) => reasons[0] !== 'similar' && DOUBTS.has(reasons.at(-1)!));
    if (doubt) return { entity: null, open: DOUBTS.get(doubt.reasons.at(-1)!)!, proposals };
    return unknown ? { entity: null, open: unknown, proposals } : { ...inPapers(), proposals };
  }
  return unknown ? { entity: null, open: unknown, proposals: [] } : { ...inPapers(), proposals: [] };

  // Its code is all that tells it from others, so the id is the same wherever it is met first.
  function inPapers() {
    const code = [key, ...[within, place].filter((part) => part)].map((part) => part!.replaceAll(' ', '-')).join('@');
    return { entity: entityId(kind, code), code, basis: 'papers' as const };
  }
}

const DOUBTS = new Map<string, OpenReason>([
  ['level', 'level'],
  ['several', 'several'],
  ['place', 'several'],
  ['other-time', 'other-time'],
]);

const proposalOf = ({ entity, score, reasons }: Candidate): Proposal => ({
  entity: entity.id,
  code: entity.code,
  score,
  reasons,
});

type Times = Pick<MentionContext, 'time' | 'wider'>;

/** With what people said of it: known as another is, or not as the one that it seemed to be. */
function judged(
  situation: Situation,
  alone: Identity,
  context: Times,
  register: Register,
  judgements: Judgements,
): Identity {
  const way = wayOf(situation, judgements);
  if (way === null) return { entity: null, open: 'contradiction', proposals: alone.proposals };
  const last = way.at(-1)!;
  const found = way.length === 1 ? alone : identityOf(last, context, register);
  if (found.entity === null) return found;
  // A chain that would make two one which were kept apart makes nobody of those in it, and leaves alone who it leads to.
  const chained = way.length > 1;
  const steps = chained ? way.slice(0, -1) : way;
  const kept = steps
    .flatMap((step) => judgements.different(step))
    .some((other) => {
      const known = chained ? wayOf(other, judgements) : [other];
      return known !== null && identityOf(known.at(-1)!, context, register).entity === found.entity;
    });
  if (kept) return { entity: null, open: chained ? 'contradiction' : 'different', proposals: alone.proposals };
  return chained ? { ...found, basis: 'judgement', proposals: [] } : found;
}

/** From a situation to what it is known as, and on; null where that comes back to where it was. */
function wayOf(from: Situation, judgements: Judgements): Situation[] | null {
  const way = [from];
  for (let next = judgements.same(from); next; next = judgements.same(next)) {
    // "Công an" of a province is known as its "Công an tỉnh": the name is the same, and who bears it is said.
    if (samePlaceAndName(way.at(-1)!, next)) return [...way, next];
    if (way.some((step) => sameSituation(step, next!))) return null;
    way.push(next);
  }
  return way;
}

const sameSituation = (a: Situation, b: Situation): boolean =>
  a.key === b.key && a.place === b.place && a.within === b.within && a.since === b.since && a.until === b.until;

/** Who a situation that a person named is, at its own time or else that of the mention. */
function identityOf(situation: Situation, { time, wider }: Times, register: Register): Identity {
  const { place, within, since, until } = situation;
  const own = { from: since ? firstDay(String(since)) : BEGINNING, to: until ? lastDay(String(until)) : END };
  const dated = since !== null || until !== null;
  const id = place === null ? null : entityId('place', place);
  const context: MentionContext = {
    places: id === null ? [] : register.gazetteer.of(id),
    level: within === '' ? 'province' : 'district',
    time: dated ? own : time,
    wider: dated ? own : wider,
    defined: new Map(),
  };
  return byItself({ situation, unknown: null }, context, register);
}
