import { z } from 'zod';
import { StageFailure } from '../../domain/failure.js';
import { VERDICTS } from '../../domain/judgement.js';
import { maskedIn } from '../../domain/personal.js';
import { REVIEW_STATES } from '../../domain/reviewed.js';
import { keyOf, nameWords } from '../../reconcile/words.js';
import { judge, takeBackJudgements } from '../../stages/identity/judge.js';
import {
  personsFound,
  personsMoved,
  personsNamed,
  personsShown,
  type ShownPersons,
  situationOfPerson,
} from '../../stages/persons/persons.js';
import { callerIn } from '../access.js';
import type { Desk, Ground } from '../desk.js';
import { Refusal } from '../refusal.js';
import { judgement, situation } from './judgement-shapes.js';
import { facetCount, personFilters } from './row-filters.js';

const year = z.number().nullable();
const found = z
  .object({
    key: z.string(),
    name: z.string(),
    appearances: z.number(),
    awards: z.number(),
    documents: z.number(),
    since: year,
    until: year,
    titles: z.array(z.string()),
  })
  .meta({ id: 'PersonName' });
const told = z.object({
  what: z.enum(['appearance', 'award']),
  documentId: z.number(),
  anchor: z.string().describe('Of the claim'),
  titles: z.array(z.string()),
  act: z.string(),
  award: z.string().nullable(),
  awardCode: z.string().nullable(),
  granter: z.string().nullable(),
  stage: z.string().nullable(),
  bloc: z.string().nullable(),
  blocCode: z.string().nullable(),
  year,
  published: z.string().nullable(),
  province: z.string().nullable(),
  place: z.string().nullable().describe('Code of the province that the document is of'),
  state: z.enum(REVIEW_STATES).describe('Whether somebody looked at the claim'),
  page: z.number().nullable(),
  quote: z.string().nullable(),
});
const person = z.object({
  person: z.string(),
  units: z.array(z.string()).describe('Compared names of the units in the titles'),
  since: year,
  until: year,
  situation: situation.describe('How a judgement speaks of them'),
  titles: z.array(z.string()).describe('All that documents give them'),
  told: z.array(told).describe('By date; what has the values'),
});
const named = z
  .object({
    key: z.string(),
    persons: z.array(person).describe('As they are most likely told apart'),
    counts: z.array(facetCount).describe('Of all that is told'),
    pairs: z.array(
      z.object({
        pair: z.tuple([z.number(), z.number()]).describe('Which two, counted from 0'),
        score: z.number(),
        reasons: z.array(z.string()),
        verdict: z.enum(VERDICTS).nullable(),
      }),
    ),
    judgements: z.array(judgement),
    masked: z.boolean().describe('Digits of birth dates and identity numbers are asterisks'),
  })
  .meta({ id: 'Persons' });

const brief = z.object({ person: z.string(), units: z.array(z.string()), since: year, until: year, told: z.number() });
const moved = z
  .object({
    id: z.number().nullable(),
    joined: z.array(z.array(brief)).describe('Who would be one'),
    parted: z.array(z.array(brief)).describe('Who would be one no more'),
    against: z.boolean().describe('It would join two that were kept apart, so it joins nobody'),
  })
  .meta({ id: 'PersonsMoved' });

const PAIRS = 100;

/** Persons by name: suggested, told apart and joined by people alone. */
export function personRoutes(app: Desk, { database, now }: Ground): void {
  const asked = z.object({
    find: z.string().trim().max(200).optional().describe('Words of the name, with diacritics or without'),
    unit: z.string().trim().max(200).optional().describe('Words of a title'),
    since: z.coerce.number().int().optional(),
    until: z.coerce.number().int().optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  });
  app.get(
    '/persons',
    { config: { access: 'read' }, schema: { querystring: asked, response: { 200: z.array(found) } } },
    async ({ query: { limit, ...asking } }) =>
      maskedIn(await personsFound(database, asking, limit)).map((one) => ({ ...one, titles: [...one.titles] })),
  );

  const which = z.object({ key: z.string().min(1).max(1000).describe('A name') });
  app.get(
    '/persons/:key',
    {
      config: { access: 'read' },
      schema: {
        params: which,
        querystring: personFilters.extend({
          personal: z.stringbool().default(false).describe('With birth dates and identity numbers; asks for `review`'),
        }),
        response: { 200: named },
      },
    },
    async (request) => {
      const { personal, ...values } = request.query;
      if (personal && !callerIn(request).permissions.includes('review'))
        throw new Refusal(403, 'not-allowed', 'Birth dates and identity numbers are for those who may review.');
      const answer = shown(await personsShown(database, request.params.key, values), !personal);
      return personal ? answer : maskedIn(answer);
    },
  );

  const side = z.object({
    place: z.string().max(200).nullable().default(null),
    within: z.string().max(500).default('').describe('A unit in the titles; empty for none'),
    since: z.number().int().nullable().default(null),
    until: z.number().int().nullable().default(null),
  });
  const said = z.object({
    verdict: z.enum(VERDICTS),
    of: side,
    as: side,
    reason: z.string().trim().max(2000).optional(),
    dryRun: z.boolean().default(false).describe('Only tell who would be one'),
    evenSo: z.boolean().default(false).describe('Even where two were kept apart, so that it joins nobody'),
  });
  app.post(
    '/persons/:key/judgements',
    { config: { access: 'review' }, schema: { params: which, body: said, response: { 200: moved } } },
    async (request) => {
      const { verdict, of, as, reason, dryRun, evenSo } = request.body;
      const before = await personsNamed(database, request.params.key);
      const name = before.persons[0]?.person;
      if (name === undefined) throw new StageFailure('person-unknown', `No document names a "${request.params.key}".`);
      if (verdict === 'different' && !reason && !dryRun)
        throw new StageFailure('reason-needed', 'Who keeps two apart says why.');
      const at = now().toISOString();
      const author = callerIn(request).account.name;
      const [one, other] = [of, as].map((given) => ({
        ...{ kind: 'person' as const, name, key: before.key, place: given.place },
        ...{ within: keyOf(nameWords(given.within)), since: given.since, until: given.until },
      }));
      if (JSON.stringify(one) === JSON.stringify(other))
        throw new StageFailure('persons-untold', 'Nothing tells the two apart: name a unit, a province or years.');
      const judged = { verdict, of: one!, as: other!, author, reason: reason || null, batch: `${at} ${author}`, at };
      const moves = personsMoved(before, { added: [judged] });
      if (moves.against && !evenSo && !dryRun)
        throw new StageFailure(
          'judgement-contradicts',
          'Two of them were said to be different persons; take that back first.',
        );
      const { ids } = dryRun ? { ids: [] } : await judge(database, [judged]);
      return { id: ids[0] ?? null, ...briefly(moves) };
    },
  );

  const back = z.object({
    id: z.number().int().positive(),
    reason: z.string().trim().min(1).max(2000),
    dryRun: z.boolean().default(false),
  });
  app.post(
    '/persons/:key/judgements/take-back',
    { config: { access: 'review' }, schema: { params: which, body: back, response: { 200: moved } } },
    async (request) => {
      const { id, reason, dryRun } = request.body;
      const before = await personsNamed(database, request.params.key);
      if (!before.judgements.some((one) => one.id === id))
        throw new StageFailure('judgement-unknown', `There is no judgement ${id} of persons of this name.`);
      const at = now().toISOString();
      const author = callerIn(request).account.name;
      const moves = personsMoved(before, { without: [id] });
      if (!dryRun) await takeBackJudgements(database, [id], { author, reason, batch: `${at} ${author}`, at });
      return { id, ...briefly(moves) };
    },
  );
}

function shown({ key, persons, shown, counts, mayBe, judgements }: ShownPersons, masked: boolean) {
  return {
    ...{ key, masked, counts: [...counts] },
    persons: persons.map((one, index) => ({
      ...{ person: one.person, units: [...one.units], since: one.since, until: one.until },
      situation: situationOfPerson(one),
      titles: [...new Set(one.appearances.flatMap(({ titles }) => titles))],
      told: shown[index]!.map(({ said, ...each }) => ({
        ...each,
        titles: [...each.titles],
        page: said?.page ?? null,
        quote: said?.quote ?? null,
      })).sort((a, b) => (a.year ?? 9999) - (b.year ?? 9999)),
    })),
    pairs: mayBe.slice(0, PAIRS).map(({ pair, score, reasons, verdict }) => ({
      ...{ pair: [pair[0], pair[1]] as [number, number], score, verdict },
      reasons: [...reasons],
    })),
    judgements: [...judgements],
  };
}

const briefly = ({ joined, parted, against }: ReturnType<typeof personsMoved>) => {
  const all = (groups: typeof joined) =>
    groups.map((group) =>
      group.map(({ person, units, since, until, appearances }) => ({
        ...{ person, units: [...units], since, until },
        told: appearances.length,
      })),
    );
  return { joined: all(joined), parted: all(parted), against };
};
