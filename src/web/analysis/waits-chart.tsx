import { useQuery } from '@tanstack/react-query';
import { AWARD_FILTERS, LADDER, WAITS } from '../../domain/award-life.js';
import type { FacetCount } from '../../domain/row-filter.js';
import type { Waits } from '../api-types.js';
import { call } from '../call.js';
import { ExportButtons } from '../export/export.js';
import { Failure } from '../failure.js';
import { useFigures } from '../figures.js';
import { useWords } from '../words/words.js';
import { type Address, fileAddress, given } from './address.js';
import { Chart } from './chart.js';
import { useChartWords } from './chart-words.js';
import { useAwardValueName } from './filter-bar.js';
import { AwardNumber } from './number.js';
import { PALETTE } from './palette.js';

const COLUMNS: Readonly<Record<(typeof WAITS)[number], keyof Waits & string>> = {
  before: 'before',
  '0-30': 'to30',
  '31-60': 'to60',
  '61-90': 'to90',
  '91-180': 'to180',
  '181-365': 'to365',
  '366-': 'over365',
  open: 'open',
  unknown: 'unknown',
};
const MISSING: Readonly<Record<(typeof LADDER)[number], keyof Waits & string>> = {
  registered: 'noRegistered',
  voted: 'noVoted',
  recommended: 'noRecommended',
  council: 'noCouncil',
  decided: 'noDecided',
  presented: 'noPresented',
};

/** From the first paper that puts an award forward to the first that gives it, by year or province; and the steps that are missing. */
export function WaitsChart({
  address,
  title,
  counts,
}: {
  readonly address: Address;
  readonly title: string;
  readonly counts: readonly FacetCount[];
}) {
  const counted = useFigures();
  const words = useChartWords();
  const { meanings } = useWords();
  const nameOf = useAwardValueName();
  const by = address.get('by') === 'place' ? 'place' : 'year';
  const filters = given(address, AWARD_FILTERS);
  const { data, error, refetch } = useQuery({
    queryKey: ['chart-waits', filters, by],
    queryFn: () => call('GET /api/charts/waits', { query: { ...filters, by } as never }),
    placeholderData: (before) => before,
  });
  if (error) return <Failure error={error} again={() => refetch()} />;
  if (!data) return null;
  const rows = data.rows;
  const labels = new Map(counts.filter(({ facet }) => facet === 'place').map(({ value, label }) => [value, label]));
  const groupName = (group: string) => nameOf(by, group, labels.get(group) ?? null);
  const count = (row: Waits, column: string) => row[column as 'awards'];
  const headed = (names: readonly string[]) =>
    names.map((name) => (
      <th key={name} scope="col" className="number">
        {name}
      </th>
    ));
  return (
    <>
      <p className="line">
        <label>
          {words.by}{' '}
          <select value={by} onChange={({ target }) => address.set({ by: target.value })}>
            <option value="year">{words.byNames.year}</option>
            <option value="place">{words.byNames.place}</option>
          </select>
        </label>
      </p>
      {rows.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <>
          <Chart
            title={title}
            height={150 + Math.max(rows.length, 4) * 26}
            option={{
              color: PALETTE,
              legend: { top: 34, left: 8 },
              grid: { top: 100, left: 150, right: 30, bottom: 45 },
              xAxis: { type: 'value', name: words.count, nameLocation: 'middle', nameGap: 28, minInterval: 1 },
              yAxis: {
                type: 'category',
                name: words.byNames[by],
                inverse: true,
                nameLocation: 'start',
                data: rows.map(({ group }) => groupName(group)),
              },
              series: WAITS.map((wait) => ({
                type: 'bar',
                stack: 'all',
                name: words.waits[wait],
                data: rows.map((row) => count(row, COLUMNS[wait])),
              })),
            }}
          />
          <div className="across">
            <table className="list figures" data-chart="waits">
              <caption>{title}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.byNames[by]}</th>
                  {headed([...WAITS.map((wait) => words.waits[wait]), words.total, words.median])}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.group} data-group={row.group}>
                    <th scope="row">{groupName(row.group)}</th>
                    {WAITS.map((wait) => (
                      <td key={wait} className="number" data-value={wait}>
                        <AwardNumber
                          count={count(row, COLUMNS[wait])}
                          filters={{ ...filters, [by]: row.group, wait }}
                        />
                      </td>
                    ))}
                    <td className="number" data-total="">
                      <AwardNumber
                        count={row.awards}
                        reviewed={row.reviewed}
                        disputed={row.disputed}
                        filters={{ ...filters, [by]: row.group }}
                      />
                    </td>
                    <td className="number" data-median="">
                      {row.median === null ? '—' : counted(row.median)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            <table className="list figures" data-chart="missing">
              <caption>{words.missingTable}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.byNames[by]}</th>
                  {headed(LADDER.map((step) => meanings[step]))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.group} data-group={row.group}>
                    <th scope="row">{groupName(row.group)}</th>
                    {LADDER.map((step) => (
                      <td key={step} className="number" data-value={step}>
                        <AwardNumber
                          count={count(row, MISSING[step])}
                          filters={{ ...filters, [by]: row.group, missing: step }}
                        />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <ExportButtons sources={false} address={fileAddress('/api/charts/waits/file', { ...filters, by })} />
        </>
      )}
    </>
  );
}
