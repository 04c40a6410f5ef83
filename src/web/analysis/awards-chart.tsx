import { useQuery } from '@tanstack/react-query';
import { AWARD_FILTERS, OUTCOMES } from '../../domain/award-life.js';
import { LEVELS } from '../../domain/search-facet.js';
import type { AwardsOfYear } from '../api-types.js';
import { call } from '../call.js';
import { ExportButtons } from '../export/export.js';
import { Failure } from '../failure.js';
import { type Address, fileAddress, given } from './address.js';
import { Chart } from './chart.js';
import { useChartWords } from './chart-words.js';
import { useAwardValueName } from './filter-bar.js';
import { AwardNumber } from './number.js';
import { PALETTE } from './palette.js';

const SPLITS = ['level', 'review', 'outcome', 'award'] as const;
// Those that have an order of their own; kinds of awards come by their numbers.
const ORDER: Readonly<Record<string, readonly string[]>> = {
  level: LEVELS,
  review: ['reviewed', 'unreviewed', 'disputed'],
  outcome: OUTCOMES,
};

/** Awards by year, split by the level of who gives, by review, by what came of them, or by kind. */
export function AwardsChart({ address, title }: { readonly address: Address; readonly title: string }) {
  const words = useChartWords();
  const nameOf = useAwardValueName();
  const by = SPLITS.find((one) => one === address.get('by')) ?? 'level';
  const filters = given(address, AWARD_FILTERS);
  const { data, error, refetch } = useQuery({
    queryKey: ['chart-awards', filters, by],
    queryFn: () => call('GET /api/charts/awards', { query: { ...filters, by } as never }),
    placeholderData: (before) => before,
  });
  const rows = data?.rows ?? [];
  const years = [...new Set(rows.map(({ year }) => year))];
  const sums = summed(rows);
  const values = [...sums.keys()].sort((a, b) => orderOf(by, a) - orderOf(by, b) || sums.get(b)! - sums.get(a)!);
  const labels = new Map(rows.map(({ value, label }) => [value, label]));
  const called = (value: string) => nameOf(by, value, labels.get(value) ?? null);
  const yearName = (year: number | null) => (year === null ? words.noYear : String(year));
  const cell = (year: number | null, value: string) => rows.find((one) => one.year === year && one.value === value);
  const all = rows.reduce((sum, { awards }) => sum + awards, 0);
  const split = (
    <label>
      {words.by}{' '}
      <select value={by} onChange={({ target }) => address.set({ by: target.value })}>
        {SPLITS.map((one) => (
          <option key={one} value={one}>
            {words.byNames[one]}
          </option>
        ))}
      </select>
    </label>
  );
  if (error) return <Failure error={error} again={() => refetch()} />;
  if (!data) return null;
  if (rows.length === 0) return <p>{words.nothing}</p>;
  return (
    <>
      <p className="line">{split}</p>
      <Chart
        title={title}
        height={440}
        option={{
          color: PALETTE,
          legend: { top: 34, left: 8, type: 'plain' },
          grid: { top: 96, left: 60, right: 20, bottom: 50 },
          xAxis: { type: 'category', name: words.year, nameLocation: 'middle', nameGap: 30, data: years.map(yearName) },
          yAxis: { type: 'value', name: words.count, minInterval: 1 },
          series: values.map((value) => ({
            type: 'bar',
            stack: 'all',
            name: called(value),
            data: years.map((year) => cell(year, value)?.awards ?? 0),
          })),
        }}
      />
      <table className="list figures" data-chart="awards">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            {values.map((value) => (
              <th key={value} scope="col" className="number">
                {called(value)}
              </th>
            ))}
            <th scope="col" className="number">
              {words.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year} data-year={year ?? ''}>
              <th scope="row">{yearName(year)}</th>
              {values.map((value) => (
                <td key={value} className="number" data-value={value}>
                  <AwardNumber
                    count={cell(year, value)?.awards ?? 0}
                    reviewed={cell(year, value)?.reviewed ?? 0}
                    disputed={cell(year, value)?.disputed ?? 0}
                    filters={{ ...filters, year: String(year ?? ''), [by]: value }}
                  />
                </td>
              ))}
              <td className="number" data-total="">
                <AwardNumber
                  count={rows.filter((one) => one.year === year).reduce((sum, { awards }) => sum + awards, 0)}
                  filters={{ ...filters, year: String(year ?? '') }}
                />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            {values.map((value) => (
              <td key={value} className="number" data-value={value}>
                <AwardNumber count={sums.get(value)!} filters={{ ...filters, [by]: value }} />
              </td>
            ))}
            <td className="number" data-total="">
              <AwardNumber count={all} filters={filters} />
            </td>
          </tr>
        </tfoot>
      </table>
      <ExportButtons sources={false} address={fileAddress('/api/charts/awards/file', { ...filters, by })} />
    </>
  );
}

function summed(rows: readonly AwardsOfYear[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { value, awards } of rows) sums.set(value, (sums.get(value) ?? 0) + awards);
  return sums;
}

// What is not known comes last.
function orderOf(by: string, value: string): number {
  if (value === '') return 100;
  const place = ORDER[by]?.indexOf(value) ?? 0;
  return place < 0 ? 99 : place;
}
