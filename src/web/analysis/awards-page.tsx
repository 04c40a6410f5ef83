import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { AWARD_FACETS, AWARD_FILTERS } from '../../domain/award-life.js';
import { shownOf } from '../../domain/row-filter.js';
import type { AwardRow } from '../api-types.js';
import { call } from '../call.js';
import { ExportButtons } from '../export/export.js';
import { Failure } from '../failure.js';
import { useWords } from '../words/words.js';
import { fileAddress, given, useAddress } from './address.js';
import { AwardSteps } from './award-steps.js';
import { useChartWords } from './chart-words.js';
import { FilterBar, useAwardCounts, useAwardValueName } from './filter-bar.js';
import { blocAddress } from './hit.js';
import { useAnalysisWords } from './words.js';
import './style.css';
import { useFigures } from '../figures.js';

/** Awards on their way, with the steps that are missing; every number of the charts opens this list. */
export function AwardsPage() {
  const counted = useFigures();
  const words = useChartWords();
  const { nextPage, firstPage, clear } = useAnalysisWords();
  const { name, loading } = useWords();
  const address = useAddress();
  const nameOf = useAwardValueName();
  const filters = given(address, AWARD_FILTERS);
  const after = address.get('after');
  const counts = useAwardCounts(address);
  const { data, error, refetch } = useQuery({
    queryKey: ['awards', filters, after],
    queryFn: () => call('GET /api/awards', { query: { ...filters, ...(after ? { after } : {}) } as never }),
    placeholderData: (before) => before,
  });
  // Each award has one province, so that these add up; of a chosen province its own number is the whole.
  const total = counts.data && shownOf<string>(counts.data, 'place', filters);
  const named = (['unit', 'bloc', 'course'] as const).filter((one) => filters[one] !== undefined);
  return (
    <main className="page wide">
      <title>{`${words.awards} · ${name}`}</title>
      <h1>{words.awards}</h1>
      <p className="lead">{words.awardsLead}</p>
      <FilterBar address={address} counts={counts.data ?? []} facets={AWARD_FACETS} />
      {(error ?? counts.error) && <Failure error={(error ?? counts.error)!} again={() => refetch()} />}
      <p role="status" className="total line">
        <span data-total={total}>{total === undefined ? loading : words.counts(counted(total))}</span>
        {named.map((one) => (
          <span key={one}>
            {words.filters[one]}: {one === 'course' ? words.oneCourse : nameOf(one, filters[one], null)}{' '}
            <Link to={address.with({ [one]: null })} aria-label={`× ${words.filters[one]}`}>
              ×
            </Link>
          </span>
        ))}
        {Object.keys(filters).length > 0 && <Link to="?">{clear}</Link>}
      </p>
      {data?.rows.length === 0 && <p>{words.nothing}</p>}
      {data && data.rows.length > 0 && (
        <table className="list awards">
          <thead>
            <tr>
              <th scope="col">{words.year}</th>
              <th scope="col">{words.unit}</th>
              <th scope="col">{words.filters.award}</th>
              <th scope="col">{words.path}</th>
              <th scope="col">{words.sources}</th>
            </tr>
          </thead>
          <tbody>
            {data.rows.map((award) => (
              <Row key={`${award.course} ${award.unitCode} ${award.year}`} award={award} />
            ))}
          </tbody>
        </table>
      )}
      <p className="line">
        {after && <Link to={address.with({})}>{firstPage}</Link>}
        {data?.next && <Link to={address.with({ after: data.next })}>{nextPage}</Link>}
      </p>
      {data && data.rows.length > 0 && <ExportButtons address={fileAddress('/api/awards/file', filters)} />}
    </main>
  );
}

function Row({ award }: { readonly award: AwardRow }) {
  const counted = useFigures();
  const words = useChartWords();
  const { reviews } = useAnalysisWords();
  const { course, year, unit, unitCode, granter, bloc, blocCode, days, documents, origins, review } = award;
  return (
    <tr className={review} data-course={course}>
      <td>{year ?? '—'}</td>
      <td>
        <Link to={`/units/${encodeURIComponent(unitCode)}`}>{unit}</Link>
        {bloc && blocCode && (
          <small className="path">
            <Link to={blocAddress(blocCode, year)}>{bloc}</Link>
          </small>
        )}
      </td>
      <td>
        {award.award} {granter && <small>({granter})</small>}
      </td>
      <td>
        <AwardSteps award={award} />
        {days !== null && (
          <small>
            {words.days}: {counted(days)}
          </small>
        )}
      </td>
      <td>
        {documents.split(' ').map((id) => (
          <Link key={id} to={`/documents/${id}`}>
            {id}{' '}
          </Link>
        ))}
        <small>({words.texts(origins)})</small> <i>{reviews[review]}</i>
      </td>
    </tr>
  );
}
