import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Judgement } from '../src/domain/judgement.js';
import type { Situation } from '../src/domain/mention.js';
import { JudgementBook } from '../src/reconcile/judgement-book.js';
import { judgementsOf } from '../src/reconcile/judgements.js';
import { currentAuthority, keepShippedList } from '../src/stages/authority/authority.js';
import { judge, takeBackJudgements } from '../src/stages/identity/judge.js';
import { identificationNow, openIdentification } from '../src/stages/identity/reconcile.js';
import { saidOfNames } from '../src/stages/identity/said-of-names.js';
import { situationAsked } from '../src/stages/identity/situation-asked.js';
import type { Session } from '../src/store/connection.js';
import { createDatabase } from './database.js';

// Few names, so that many are said of one, in several places.
const side = fc.record({
  kind: fc.constantFrom('organisation' as const, 'bloc-series' as const),
  key: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  place: fc.constantFrom('bac-ninh', 'ha-nam', null),
  within: fc.constantFrom('', 'huyện tiên du'),
});
const situation = fc
  .record({ side, since: fc.constantFrom(null, 2018), until: fc.constantFrom(null, 2020) })
  .map(({ side, ...years }): Situation => ({ ...side, name: side.key, ...years }));
const steps = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        verdict: fc.constantFrom('same' as const, 'different' as const),
        of: situation,
        as: situation,
      }),
    },
    { weight: 1, arbitrary: fc.nat(30).map((back) => ({ back })) },
  ),
  { maxLength: 30 },
);
const said = { author: 'Lan', reason: 'thử', batch: 'b', at: '2027-01-01T00:00:00.000Z' };
const sideOf = ({ kind, key, place, within }: Situation) => JSON.stringify([kind, key, place, within]);

/** As it was told of all that was ever said: what is tied to some names, and to that, and so on. */
function tiedAmong(own: readonly Situation[], all: readonly Pick<Judgement, 'of' | 'as'>[]): string[] {
  const tied = new Set(own.map(sideOf));
  for (let before = -1; before < tied.size; ) {
    before = tied.size;
    for (const { of, as } of all)
      if (tied.has(sideOf(of)) || tied.has(sideOf(as))) for (const one of [of, as]) tied.add(sideOf(one));
  }
  return [...tied].sort();
}

it('tells of what was said and taken back what all that holds tells', () => {
  fc.assert(
    fc.property(
      steps,
      fc.array(situation, { minLength: 1, maxLength: 4 }),
      situation,
      situation,
      (steps, asked, of, as) => {
        const book = new JudgementBook<Judgement & { readonly id: number }>();
        let holding: (Judgement & { readonly id: number })[] = [];
        for (const [id, step] of steps.entries())
          if ('back' in step) {
            book.takeBack(step.back);
            holding = holding.filter((one) => one.id !== step.back);
          } else {
            const one = { ...said, ...step, as: { ...step.as, kind: step.of.kind }, id };
            book.add(one);
            holding.push(one);
          }
        const all = judgementsOf(holding);
        for (const one of asked) {
          expect(book.judgements.same(one)).toEqual(all.same(one));
          expect(book.judgements.different(one)).toEqual(all.different(one));
        }
        const keys = new Set(asked.map(({ key }) => key));
        expect(book.withKeys(keys)).toEqual(holding.filter(({ of, as }) => keys.has(of.key) || keys.has(as.key)));
        const more = [{ ...said, verdict: 'same' as const, of, as: { ...as, kind: of.kind } }];
        expect(book.tied(asked, more).map(sideOf).sort()).toEqual(tiedAmong(asked, [...holding, ...more]));
        expect(book.all()).toEqual(holding);
      },
    ),
    { numRuns: 500, seed: 3 },
  );
});

it('of a database only what was said since is read, whoever said it', async () => {
  const { database, drop } = await createDatabase();
  try {
    await keepShippedList(database);
    const authority = await currentAuthority(database);
    const of = (name: string) => situationAsked(authority, { kind: 'organisation', name, province: 'bac-ninh' });
    const say = (n: number) =>
      judge(database, [{ ...said, verdict: 'same', of: of(`Ban ${n}`), as: of('Sở Y tế'), batch: `${n}` }]);
    for (let n = 0; n < 30; n++) await say(n);
    let rows = 0;
    const counting = {
      ...database,
      query: async (sql: string, parameters?: readonly unknown[]) => {
        const found = await database.query(sql, parameters);
        rows += found.length;
        return found;
      },
    } as unknown as Session;
    const { register } = await identificationNow(database);
    await saidOfNames(counting, database.url, register);
    expect(rows).toBe(1);
    await say(30);
    const [{ id }] = await database.query<{ id: number }>('select min(id)::integer as id from judgement');
    await takeBackJudgements(database, [id], { ...said, batch: 'z' });
    rows = 0;
    await saidOfNames(counting, database.url, register);
    // The last that was known, what was said and what was taken back.
    expect(rows).toBeLessThanOrEqual(3);
    // As all of it tells.
    const [now, all] = [await identificationNow(database), await openIdentification(database)];
    expect([now.madeBy, now.lastJudgement]).toEqual([all.madeBy, all.lastJudgement]);
    for (let n = 0; n <= 30; n++) {
      expect(now.judgements.same(of(`Ban ${n}`))).toEqual(all.judgements.same(of(`Ban ${n}`)));
      expect(now.judgements.same(of(`Ban ${n}`)) === null).toBe(n === 0);
    }
    await expect(takeBackJudgements(database, [9999], said)).rejects.toMatchObject({ code: 'judgement-unknown' });
    // Another database under the same address is read from its beginning.
    const other = await createDatabase();
    try {
      await keepShippedList(other.database);
      expect((await saidOfNames(other.database, database.url, register)).book.all()).toEqual([]);
    } finally {
      await other.drop();
    }
    expect((await saidOfNames(database, database.url, register)).book.all()).toHaveLength(30);
  } finally {
    await drop();
  }
});
