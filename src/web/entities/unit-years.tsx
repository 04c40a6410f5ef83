import { AwardNumber } from '../analysis/number.js';
import type { UnitHistory } from '../api-types.js';
import { useWords } from '../words/words.js';
import { useEntityWords } from './words.js';

/** In how many awards of some facts a unit is, year by year; each number opens to them, by the filters that left them. */
export function UnitYears({
  code,
  years,
  filters: { kind: _, ...filters },
}: {
  readonly code: string;
  readonly years: UnitHistory['years'];
  readonly filters: Readonly<Record<string, string>>;
}) {
  const words = useWords();
  const here = useEntityWords();
  if (years.length === 0) return null;
  return (
    <table className="list unit-years">
      <caption>{here.awardsByYear}</caption>
      <thead>
        <tr>
          <th scope="col">{words.year}</th>
          <th scope="col" className="number">
            {words.factKinds.award}
          </th>
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, awards, reviewed, disputed }) => (
          <tr key={year}>
            <th scope="row">{year ?? '—'}</th>
            <td className="number" data-year={year ?? ''}>
              <AwardNumber
                count={awards}
                filters={{ ...filters, unit: code, year: year === null ? '' : String(year) }}
                reviewed={reviewed}
                disputed={disputed}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
