import { describe, expect, it } from 'vitest';
import { addCounts, type Chosen, type Faceted, filterRows, shownOf } from '../src/domain/row-filter.js';

type Facet = 'kind' | 'year' | 'step';
const FACETS = ['kind', 'year', 'step'] as const;
// A member is on no step; of one award no year is told.
const ROWS = [
  { kind: 'member', year: '2018' },
  { kind: 'award', year: '2018', step: 'decided' },
  { kind: 'award', year: '2019', step: 'decided' },
  { kind: 'award', year: '', step: 'voted' },
];
const facetsOf = (row: (typeof ROWS)[number]): Faceted<Facet> => ({
  kind: { value: row.kind },
  year: { value: row.year },
  ...(row.step === undefined ? {} : { step: { value: row.step, label: row.step.toUpperCase() } }),
});
const counted = (chosen: Chosen<Facet>) => {
  const { rows, counts } = filterRows(ROWS, FACETS, facetsOf, chosen);
  const of = (facet: Facet) =>
    counts.filter((one) => one.facet === facet).map(({ value, count }) => `${value} ${count}`);
  return { rows: rows.length, kind: of('kind'), year: of('year'), step: of('step') };
};

describe('rows that are filtered', () => {
  it.each<[Chosen<Facet>, ReturnType<typeof counted>]>([
    [{}, { rows: 4, kind: ['award 3', 'member 1'], year: ['2018 2', ' 1', '2019 1'], step: ['decided 2', 'voted 1'] }],
    // What is chosen of a facet is left out of its own counts: the other kinds and years can still be chosen.
    [
      { year: '2018' },
      { rows: 2, kind: ['award 1', 'member 1'], year: ['2018 2', ' 1', '2019 1'], step: ['decided 1'] },
    ],
    [{ year: '' }, { rows: 1, kind: ['award 1'], year: ['2018 2', ' 1', '2019 1'], step: ['voted 1'] }],
    [
      { kind: 'award', year: '2018' },
      { rows: 1, kind: ['award 1', 'member 1'], year: [' 1', '2018 1', '2019 1'], step: ['decided 1'] },
    ],
    // A member is on no step, whichever is asked for.
    [{ step: 'voted' }, { rows: 1, kind: ['award 1'], year: [' 1'], step: ['decided 2', 'voted 1'] }],
    [
      { kind: 'member', step: 'voted' },
      { rows: 0, kind: ['award 1'], year: [], step: [] },
    ],
    [{ kind: 'nothing' }, { rows: 0, kind: ['award 3', 'member 1'], year: [], step: [] }],
  ])('by %o are these, with these counts', (chosen, expected) => {
    expect(counted(chosen)).toEqual(expected);
  });

  it('are each as many as the count of the choice says', () => {
    for (const chosen of [{}, { year: '2018' }, { kind: 'award' }, { kind: 'award', step: 'decided' }]) {
      for (const { facet, value, count } of filterRows(ROWS, FACETS, facetsOf, chosen).counts)
        expect(counted({ ...chosen, [facet]: value }).rows).toBe(count);
    }
  });

  it('may have several values of a facet, and count for each', () => {
    const rows = [['voted', 'council'], ['voted'], []];
    const missing = (chosen: Chosen<'missing'>) =>
      filterRows(rows, ['missing'], (steps) => ({ missing: steps.map((value) => ({ value })) }), chosen);
    const of = (chosen: Chosen<'missing'>) => missing(chosen).counts.map(({ value, count }) => `${value} ${count}`);
    expect(of({})).toEqual(['voted 2', 'council 1']);
    // Of a chosen one the others can still be chosen.
    expect([missing({ missing: 'council' }).rows.length, of({ missing: 'council' })]).toEqual([1, of({})]);
  });

  it('are counted with those of another list', () => {
    const one = { facet: 'kind', value: 'award', label: null, count: 2 };
    const added = addCounts([one, { ...one, value: 'member', count: 4 }, { ...one, label: 'khen thưởng', count: 3 }]);
    expect(added.map(({ value, label, count }) => [value, label, count])).toEqual([
      ['award', 'khen thưởng', 5],
      ['member', null, 4],
    ]);
    expect(shownOf(added, 'kind', {})).toBe(9);
    expect(shownOf(added, 'kind', { kind: 'member' })).toBe(4);
    expect(shownOf(added, 'kind', { kind: 'head' })).toBe(0);
  });
});
