import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Judgement } from '../src/domain/judgement.js';
import { type FactMove, factKey } from '../src/reconcile/fact-moves.js';
import { currentAuthority, keepShippedList } from '../src/stages/authority/authority.js';
import { type Judged, judge, takeBackJudgements } from '../src/stages/identity/judge.js';
import { situationAsked } from '../src/stages/identity/situation-asked.js';
import { bringUpToDate } from '../src/stages/identity/up-to-date.js';
import type { Database } from '../src/store/connection.js';
import { factsOfUnits } from '../src/store/fact-rows.js';
import { loadJudgements } from '../src/store/judgements.js';
import { createDatabase } from './database.js';
import { movesSlowly } from './moves-slowly.js';
import { paper } from './papers.js';
import { say } from './reviews.js';
import { stored } from './stored.js';

const talk = Array.from({ length: 120 }, (_, i) => `việc${i}`).join(' ');
const BLOCS = ['Khối thi đua Kinh tế', 'Khối thi đua Văn hóa'] as const;
const UNITS = ['Sở Y tế', 'Sở Nội vụ', 'Ban Một Cửa', 'Trung tâm Hành chính công tỉnh', 'Sở Sức khỏe'] as const;

/** A paper of a bloc's year: two members, who leads next, who is put forward by whom; some are told twice. */
const papers = fc.array(
  fc.record({
    bloc: fc.constantFrom(...BLOCS),
    year: fc.integer({ min: 2018, max: 2020 }),
    units: fc.shuffledSubarray([...UNITS], { minLength: 2, maxLength: 2 }),
    // Of none it is one award for each text and its copies.
    giver: fc.constantFrom('UBND tỉnh ', 'Ban Một Cửa ', ''),
    copied: fc.boolean(),
  }),
  { minLength: 3, maxLength: 6 },
);
const judgements = fc.array(
  fc.record({
    verdict: fc.constantFrom('same' as const, 'same' as const, 'different' as const),
    names: fc.shuffledSubarray([...UNITS, 'Ban Không Ai Nhắc'], { minLength: 2, maxLength: 2 }),
    blocs: fc.boolean(),
    since: fc.option(fc.integer({ min: 2018, max: 2020 })),
  }),
  { minLength: 2, maxLength: 4 },
);

async function factsNow(database: Database): Promise<Set<string>> {
  await bringUpToDate(database);
  const units = await database.query<{ id: string }>(
    `select unit_id as id from membership_evidence where unit_id is not null union select unit_id from headship_evidence where unit_id is not null
     union select unit_id from award_evidence where unit_id is not null`,
  );
  const facts = await factsOfUnits(
    database,
    units.map(({ id }) => id),
  );
  return new Set(facts.flatMap((fact) => factKey(fact) ?? []));
}

/** What is there after the moves that a preview tells. */
function foretold(before: ReadonlySet<string>, moves: readonly FactMove[]): Set<string> {
  const facts = new Set(before);
  for (const { beforeKey, stays } of moves) if (beforeKey !== null && !stays) facts.delete(beforeKey);
  for (const { afterKey, what } of moves) if (afterKey !== null && what !== 'appearance') facts.add(afterKey);
  return facts;
}

const mentionsNow = async (database: Database) =>
  new Map(
    (
      await database.query<{ place: string; code: string | null }>(
        "select document_id || ' ' || name || ' ' || coalesce(year, 0) as place, coalesce(code, open::text) as code from mention order by document_id, position",
      )
    ).map(({ place, code }) => [place, code]),
  );

/** `then`: what holds afterwards of what holds now. */
async function previewThenDo(
  database: Database,
  then: (holding: readonly Judgement[]) => readonly Judgement[],
  work: (dryRun: boolean) => Promise<Judged>,
): Promise<number> {
  const before = await factsNow(database);
  const preview = await work(true);
  expect(preview.ids).toEqual([]);
  const slowly = await movesSlowly(database, then);
  expect({ moved: preview.moved, facts: preview.facts }).toEqual(slowly);
  expect(await factsNow(database)).toEqual(before);
  const names = await mentionsNow(database);
  const done = await work(false);
  expect(done.moved).toEqual(preview.moved);
  const after = await factsNow(database);
  expect([...foretold(before, preview.facts)].sort()).toEqual([...after].sort());
  // Nothing is told to move that stays, or to come that was there.
  for (const { beforeKey, afterKey, stays, joins, what } of preview.facts)
    if (what !== 'appearance') {
      if (beforeKey !== null) expect([before.has(beforeKey), after.has(beforeKey)]).toEqual([true, stays]);
      if (afterKey !== null) expect([before.has(afterKey), after.has(afterKey)]).toEqual([joins, true]);
    }
  const changed = [...(await mentionsNow(database))].filter(([place, code]) => names.get(place) !== code);
  const told = new Set(preview.moved.map(({ documentId, name, year }) => `${documentId} ${name} ${year ?? 0}`));
  for (const [place] of changed) expect(told).toContain(place);
  return preview.facts.length;
}

describe('the preview of a judgement', () => {
  it('tells every fact that really moves, and no other, there and back', { timeout: 300_000 }, async () => {
    let moved = 0;
    await fc.assert(
      fc.asyncProperty(papers, judgements, async (history, said) => {
        const { database, drop } = await createDatabase();
        try {
          await keepShippedList(database);
          for (const [n, one] of history.entries()) await bring(database, n, one);
          await bringUpToDate(database);
          const [first] = await database.query<{ id: number }>(
            'select document_id as id from award_evidence order by 1 limit 1',
          );
          // A rejected claim speaks against a fact, and moves with it.
          if (first) await say(database, [{ document: String(first.id), claim: '1', action: 'reject', reason: 'thử' }]);
          const authority = await currentAuthority(database);
          for (const [n, { verdict, names, blocs, since }] of said.entries()) {
            const kind = blocs ? 'bloc-series' : 'organisation';
            const [of, as] = (blocs ? BLOCS : names).map((name) =>
              situationAsked(authority, { kind, name, province: 'bac-ninh' }),
            );
            const about = {
              ...{ author: 'Lan', reason: 'vì thế', batch: `${n}` },
              at: `2027-01-0${n + 1}T00:00:00.000Z`,
            };
            const judgement: Judgement = { verdict, of: { ...of, since }, as, ...about };
            moved += await previewThenDo(
              database,
              (holding) => [...holding, judgement],
              (dryRun) => judge(database, [judgement], { dryRun, evenSo: true }),
            );
          }
          for (const { id } of (await loadJudgements(database)).judgements) {
            const back = { author: 'Lan', reason: 'nhầm', batch: 'b', at: `2027-02-01T00:00:0${id}.000Z` };
            moved += await previewThenDo(
              database,
              (holding) => holding.filter((one) => (one as Judgement & { id: number }).id !== id),
              (dryRun) => takeBackJudgements(database, [id], back, { dryRun, evenSo: true }),
            );
          }
        } finally {
          await drop();
        }
      }),
      { numRuns: 6, seed: 20261126 },
    );
    expect(moved).toBeGreaterThan(20);
  });
});

async function bring(
  database: Database,
  n: number,
  { bloc, year, units: [one, other], giver, copied }: (typeof papers extends fc.Arbitrary<infer P> ? P : never)[number],
): Promise<void> {
  const text = `${bloc} tổng kết năm ${year}. Khối gồm 2 đơn vị: ${one} và ${other}. Hội nghị bầu ${other} làm Khối trưởng năm ${year + 1}. Hội nghị đề nghị ${giver}tặng Cờ thi đua cho ${one}. ${talk} ${n}`;
  const facts = { province: 'Bắc Ninh', published: `${year}-12-05` };
  await stored(database, paper([text]), `/tin/${n}.txt`, undefined, facts);
  if (copied) await stored(database, paper([`${text} Đăng lại.`]), `/tin/${n}-lai.txt`, undefined, facts);
}
