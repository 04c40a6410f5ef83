import { beforeAll, describe, expect, it } from 'vitest';
import { FINDING_CODES, SEVERITY_OF } from '../src/domain/finding.js';
import { allFindings } from './all-findings.js';
import { createDatabase, useDatabase } from './database.js';
import { factsOf, type Measured, measured, type Score } from './world/measure.js';
import type { Paper } from './world/papers.js';
import { CONTRADICTION, contradictions } from './world/planted.js';
import { recorded } from './world/record.js';
import { HELD_OUT, OPEN, papersOfWorld, type World } from './world/worlds.js';

const precision = ({ right, found }: Score): number => right / found;
const recall = ({ right, told }: Score): number => right / told;

/** Some ten seconds, on a machine that does nothing else. */
const PATIENCE = 180_000;

type Kind = 'memberships' | 'headships' | 'awards';
type Floor = readonly [precision: number, recall: number];

/** Just under what was measured (docs/measurements/history.md). */
const FLOORS: readonly (readonly [what: string, World, Readonly<Record<Kind, Floor>>])[] = [
  [
    'in forms of names that the rules were tuned on',
    OPEN,
    { memberships: [0.995, 0.995], headships: [0.995, 0.995], awards: [0.995, 0.995] },
  ],
  [
    'in forms that were held out',
    HELD_OUT,
    { memberships: [0.995, 0.995], headships: [0.995, 0.995], awards: [0.995, 0.995] },
  ],
];

describe.each(FLOORS)('a generated world, %s', (_, world, floors) => {
  const test = useDatabase();
  const papers = papersOfWorld(world);
  const planted = contradictions();
  let ids: Map<string, number>;
  let facts: Measured;
  beforeAll(async () => {
    ids = await recorded(test().database, [...papers, ...planted.flatMap((one) => one.papers)]);
    facts = await measured(test().database, papers, ids);
  }, PATIENCE);

  it.each(['memberships', 'headships', 'awards'] as const)('has its %s found, and no others', (kind) => {
    expect(facts[kind].told).toBeGreaterThan(50);
    expect(precision(facts[kind])).toBeGreaterThanOrEqual(floors[kind][0]);
    expect(recall(facts[kind])).toBeGreaterThanOrEqual(floors[kind][1]);
  });

  it('has no two units, blocs or awards taken for one', () => expect(facts.merged).toEqual([]));

  it('has reposts counted as no witnesses', () => expect(facts.miscounted).toEqual([]));

  it('has each contradiction found that was planted, and no other', async () => {
    const found = await allFindings(test().database, {
      codes: FINDING_CODES.filter((code) => CONTRADICTION.has(code)),
    });
    const of = (papers: readonly Paper[]) => {
      const own = new Set(papers.map(({ id }) => ids.get(id)!));
      return found.filter(({ documents }) => documents.some((id) => own.has(id)));
    };
    for (const { what, papers, found: codes } of planted)
      expect([what, ...of(papers).map(({ code }) => code)]).toEqual([what, ...codes]);
    const others = of(papers).map(({ code, unit, bloc, year }) => ({ code, unit, bloc, year }));
    expect(others.filter(({ code }) => SEVERITY_OF[code] === 'error')).toEqual([]);
    // Names that are not known again make warnings.
    if (!world.held) expect(others).toEqual([]);
  });
});

it(
  'is the same whatever comes first',
  async () => {
    const some = papersOfWorld(OPEN).slice(-SOME);
    const facts = await Promise.all(
      [some, [...some].reverse()].map(async (papers) => {
        const { database, drop } = await createDatabase();
        const ids = await recorded(database, papers);
        return factsOf(database, ids).finally(drop);
      }),
    );
    expect(facts[0].length).toBeGreaterThan(SOME);
    expect(facts[1]).toEqual(facts[0]);
  },
  PATIENCE,
);
const SOME = 120;
