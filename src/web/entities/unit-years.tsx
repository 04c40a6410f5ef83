import { AwardNumber } from '../analysis/number.js';
import type { UnitHistory } from '../api-types.js';
import { useWords } from '../words/words.js';
import { useEntityWords } from './words.js';

type Fact = UnitHistory['facts'][number];

/** In how many awards of some facts a unit is, year by year; each number opens to them, by the filters that left them. */
export function UnitYears({
  code,
  facts,
  filters: { kind: _, ...filters },
}: {
  readonly code: string;
  readonly facts: readonly Fact[];
  readonly filters: Readonly<Record<string, string>>;
}) {
  const words = useWords();
  const here = useEntityWords();
  const awards = facts.filter(({ what }) => what === 'award');
  if (awards.length === 0) return null;
  const years = [...new Set(awards.map(({ year }) => year))].sort((a, b) => (b ?? 0) - (a ?? 0));
  const of = (year: number | null, review?: Fact['review']) =>
    awards.filter((one) => one.year === year && (review === undefined || one.review === review)).length;
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
        {years.map((year) => (
          <tr key={year}>
            <th scope="row">{year ?? '—'}</th>
            <td className="number" data-year={year ?? ''}>
              <AwardNumber
                count={of(year)}
                filters={{ ...filters, unit: code, year: year === null ? '' : String(year) }}
                reviewed={of(year, 'reviewed')}
                disputed={of(year, 'disputed')}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
