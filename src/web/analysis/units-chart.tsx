import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { AWARD_FILTERS } from '../../domain/award-life.js';
import { call } from '../call.js';
import { ExportButtons } from '../export/export.js';
import { Failure } from '../failure.js';
import { type Address, fileAddress, given } from './address.js';
import { Chart } from './chart.js';
import { useChartWords } from './chart-words.js';
import { blocAddress } from './hit.js';
import { AwardNumber } from './number.js';

/** Units of a bloc against years: how many awards each has through it. */
export function UnitsChart({
  address,
  bloc,
  title,
}: {
  readonly address: Address;
  readonly bloc: string;
  readonly title: string;
}) {
  const words = useChartWords();
  const filters = { ...given(address, AWARD_FILTERS), bloc };
  const { data, error, refetch } = useQuery({
    queryKey: ['chart-units', filters],
    queryFn: () => call('GET /api/charts/units', { query: filters as never }),
    placeholderData: (before) => before,
  });
  if (error) return <Failure error={error} again={() => refetch()} />;
  if (!data) return null;
  const rows = data.rows;
  if (rows.length === 0) return <p>{words.nothing}</p>;
  // What no document dates comes last.
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => (a ?? 9999) - (b ?? 9999));
  const yearName = (year: number | null) => (year === null ? words.noYear : String(year));
  const units = [...new Map(rows.map(({ unitCode, unit }) => [unitCode, unit]))];
  const cell = (code: string, year: number | null) => rows.find((one) => one.unitCode === code && one.year === year);
  const most = Math.max(1, ...rows.map(({ awards }) => awards));
  const sum = (some: typeof rows) => some.reduce((all, { awards }) => all + awards, 0);
  return (
    <>
      <Chart
        title={title}
        height={150 + units.length * 26}
        option={{
          aria: { enabled: true },
          grid: { top: 50, left: 250, right: 30, bottom: 90 },
          xAxis: { type: 'category', name: words.year, nameLocation: 'middle', nameGap: 30, data: years.map(yearName) },
          yAxis: {
            type: 'category',
            name: words.unit,
            inverse: true,
            nameLocation: 'start',
            data: units.map(([, unit]) => unit),
            axisLabel: { width: 230, overflow: 'truncate' },
          },
          visualMap: {
            min: 0,
            max: most,
            orient: 'horizontal',
            left: 'center',
            bottom: 4,
            text: [`${words.count}: ${most}`, '0'],
            inRange: { color: ['#fffdf8', '#9cc4e4', '#0b4f8a'] },
          },
          series: [
            {
              type: 'heatmap',
              name: words.count,
              itemStyle: { borderColor: '#8d8778', borderWidth: 1 },
              // The number stands in the cell: who sees no colours reads it.
              label: {
                show: true,
                textBorderWidth: 0,
                formatter: ({ value }) => ((value as number[])[2] > 0 ? String((value as number[])[2]) : '·'),
              },
              data: rows.map(({ unitCode, year, awards }) => ({
                value: [years.indexOf(year), units.findIndex(([code]) => code === unitCode), awards],
                label: { color: awards > most / 2 ? '#ffffff' : '#20242b' },
              })),
            },
          ],
        }}
      />
      <div className="across">
        <table className="list figures" data-chart="units">
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.unit}</th>
              {years.map((year) => (
                <th key={year} scope="col" className="number">
                  <Link to={blocAddress(bloc, year)}>{yearName(year)}</Link>
                </th>
              ))}
              <th scope="col" className="number">
                {words.total}
              </th>
            </tr>
          </thead>
          <tbody>
            {units.map(([code, unit]) => (
              <tr key={code} data-unit={code}>
                <th scope="row">
                  <Link to={`/units/${encodeURIComponent(code)}`}>{unit}</Link>
                </th>
                {years.map((year) => {
                  const one = cell(code, year);
                  return (
                    <td key={year} className="number" data-value={year ?? ''}>
                      {one && one.awards === 0 ? (
                        <span title={words.memberOnly}>·</span>
                      ) : (
                        one && (
                          <AwardNumber
                            count={one.awards}
                            reviewed={one.reviewed}
                            disputed={one.disputed}
                            filters={{ ...filters, unit: code, year: String(year ?? '') }}
                          />
                        )
                      )}
                    </td>
                  );
                })}
                <td className="number" data-total="">
                  <AwardNumber
                    count={sum(rows.filter((one) => one.unitCode === code))}
                    filters={{ ...filters, unit: code }}
                  />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.total}</th>
              {years.map((year) => (
                <td key={year} className="number" data-value={year ?? ''}>
                  <AwardNumber
                    count={sum(rows.filter((one) => one.year === year))}
                    filters={{ ...filters, year: String(year ?? '') }}
                  />
                </td>
              ))}
              <td className="number" data-total="">
                <AwardNumber count={sum(rows)} filters={filters} />
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
      <ExportButtons sources={false} address={fileAddress('/api/charts/units/file', filters)} />
    </>
  );
}
