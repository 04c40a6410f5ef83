import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { samePlaceAndName } from '../src/domain/judgement.js';
import type { Situation } from '../src/domain/mention.js';
import { judgementsOn, loadJudgements, type Said, saveJudgements, takeBack } from '../src/store/judgements.js';
import type { Side } from '../src/store/sides.js';
import { statement } from '../src/store/statement.js';
import { useDatabase } from './database.js';

const test = useDatabase();

// Few names, so that many are said of one, in several places.
const side = fc.record({
  kind: fc.constantFrom('organisation' as const, 'bloc-series' as const, 'person' as const),
  key: fc.constantFrom('sở y tế', 'sở nội vụ', 'trường a'),
  place: fc.constantFrom('bac-ninh', 'ha-nam', null),
  within: fc.constantFrom('', 'huyện tiên du'),
});
const situation = fc
  .record({ side, since: fc.constantFrom(null, 2018), until: fc.constantFrom(null, 2020) })
  .map(({ side, ...years }): Situation => ({ ...side, name: side.key, ...years }));
const judgement = fc.record({
  verdict: fc.constantFrom('same' as const, 'different' as const, 'unsure' as const),
  of: situation,
  as: situation,
});

beforeAll(async () => {
  const { database } = test();
  const said = fc.sample(judgement, { numRuns: 400, seed: 4 }).map((one, i) => ({
    ...one,
    as: { ...one.as, kind: one.of.kind },
    ...{ author: 'Lan', reason: 'thử', batch: `b${i % 50}`, at: new Date(1_700_000_000_000 + i).toISOString() },
  }));
  await database.transaction(async (session) => {
    await saveJudgements(session, said, []);
    const { judgements } = await loadJudgements(session);
    const some = judgements.filter(({ id }) => id % 3 === 0);
    const back = { author: 'Mai', reason: 'nhầm', batch: 'b', at: new Date(1_800_000_000_000).toISOString() };
    await takeBack(
      session,
      some.map((reverts) => ({ ...back, reverts })),
      [],
    );
  });
});

/** As it was told of all that was ever said. */
function among({ judgements, takenBack }: Said, sides: readonly Side[]): Said {
  const about = judgements.filter(({ of, as }) =>
    sides.some((one) => {
      const asked = { ...one, name: '', since: null, until: null };
      return samePlaceAndName(of, asked) || samePlaceAndName(as, asked);
    }),
  );
  const ids = new Set(about.map(({ id }) => id));
  return { judgements: about, takenBack: takenBack.filter(({ reverts }) => ids.has(reverts.id)) };
}

it('what was said of some names is what all that was said holds of them', async () => {
  const { database } = test();
  const all = await loadJudgements(database);
  expect([all.judgements.length, all.takenBack.length]).toEqual([400, 133]);
  await fc.assert(
    fc.asyncProperty(fc.array(side, { maxLength: 4 }), async (sides) => {
      expect(await judgementsOn(database, sides)).toEqual(among(all, sides));
    }),
    { numRuns: 200, seed: 1 },
  );
});

it('is looked up by the names', async () => {
  const { database } = test();
  const plan = await database.transaction(async (session) => {
    // A few hundred rows may well be read in whole: asked is whether the indexes serve.
    for (const way of ['enable_seqscan', 'enable_hashjoin', 'enable_mergejoin'])
      await session.query("select set_config($1, 'off', true)", [way]);
    const sql = statement('judgements_on_sides');
    const rows = await session.query<{ 'QUERY PLAN': string }>(`explain ${sql}`, [
      ['organisation'],
      ['sở y tế'],
      ['bac-ninh'],
      [''],
    ]);
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  });
  for (const index of ['judgement_of', 'judgement_as', 'judgement_reverts_key']) expect(plan).toContain(index);
  expect(plan).not.toContain('Seq Scan');
});
