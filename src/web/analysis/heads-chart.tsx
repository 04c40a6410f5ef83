import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { call } from '../call.js';
import { ExportButtons } from '../export/export.js';
import { Failure } from '../failure.js';
import { type Address, fileAddress } from './address.js';
import { Chart } from './chart.js';
import { useChartWords } from './chart-words.js';
import { blocAddress } from './hit.js';
import { PALETTE } from './palette.js';
import { useAnalysisWords } from './words.js';

const ROLES = ['head', 'deputy'] as const;

/** Which unit led a bloc in which year. */
export function HeadsChart({
  address,
  bloc,
  title,
}: {
  readonly address: Address;
  readonly bloc: string;
  readonly title: string;
}) {
  const words = useChartWords();
  const { roles, reviews } = useAnalysisWords();
  const review = address.get('review');
  const { data, error, refetch } = useQuery({
    queryKey: ['chart-heads', bloc, review],
    queryFn: () => call('GET /api/charts/heads', { query: { bloc, ...(review ? { review } : {}) } as never }),
  });
  if (error) return <Failure error={error} again={() => refetch()} />;
  if (!data) return null;
  if (data.rows.length === 0) return <p>{words.nothing}</p>;
  const dated = data.rows.filter(({ year }) => year !== null);
  const years = dated.map(({ year }) => year!);
  const span =
    years.length === 0
      ? []
      : Array.from({ length: Math.max(...years) - Math.min(...years) + 1 }, (_, i) => String(Math.min(...years) + i));
  const units = [...new Set(dated.map(({ unit }) => unit))];
  return (
    <>
      <Chart
        title={title}
        height={150 + Math.max(units.length, 3) * 30}
        option={{
          color: PALETTE,
          legend: { top: 34, left: 8 },
          grid: { top: 80, left: 250, right: 30, bottom: 50 },
          xAxis: { type: 'category', name: words.year, nameLocation: 'middle', nameGap: 30, data: span },
          yAxis: {
            type: 'category',
            name: words.unit,
            inverse: true,
            nameLocation: 'start',
            data: units,
            axisLabel: { width: 230, overflow: 'truncate' },
          },
          series: ROLES.filter((role) => dated.some((one) => one.role === role)).map((role, i) => ({
            type: 'scatter',
            name: roles[role],
            symbol: ['rect', 'circle'][i],
            symbolSize: [18, 12][i],
            data: dated.filter((one) => one.role === role).map(({ year, unit }) => [String(year), unit]),
          })),
        }}
      />
      <table className="list figures" data-chart="heads">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            <th scope="col">{words.role}</th>
            <th scope="col">{words.unit}</th>
            <th scope="col">{words.filters.review}</th>
            <th scope="col">{words.documents}</th>
          </tr>
        </thead>
        <tbody>
          {data.rows.map(({ year, role, unit, unitCode, review, documents, origins }) => (
            <tr key={`${year} ${role} ${unitCode}`} className={review}>
              <td>{year === null ? words.noYear : <Link to={blocAddress(bloc, year)}>{year}</Link>}</td>
              <td>{roles[role]}</td>
              <td>
                <Link to={`/units/${encodeURIComponent(unitCode)}`}>{unit}</Link>
              </td>
              <td>{reviews[review]}</td>
              <td>
                {documents.split(' ').map((id) => (
                  <Link key={id} to={`/documents/${id}`}>
                    {id}{' '}
                  </Link>
                ))}
                <small>({words.texts(origins)})</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ExportButtons
        sources={false}
        address={fileAddress('/api/charts/heads/file', { bloc, ...(review ? { review } : {}) })}
      />
    </>
  );
}
