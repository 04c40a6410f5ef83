import { type InfiniteData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useContext } from 'react';
import { Link, useParams } from 'react-router';
import { BLOC_YEAR_FACETS } from '../../domain/row-filter.js';
import type { BlocYear } from '../api-types.js';
import { type CallFailure, call } from '../call.js';
import { ExportButtons } from '../export/export.js';
import { Failure } from '../failure.js';
import { LanguageContext, useWords } from '../words/words.js';
import { fileAddress, given, useAddress } from './address.js';
import { AwardSteps } from './award-steps.js';
import { useBlocWords } from './bloc-words.js';
import { Comparison } from './comparison.js';
import { Evidence } from './evidence.js';
import { FactTable } from './fact-table.js';
import { ClearFilters, FilterBar, FilterTotal } from './filter-bar.js';
import { blocAddress } from './hit.js';
import { QuotaTable } from './quota-table.js';
import { useAnalysisWords } from './words.js';
import './style.css';

type Filters = Readonly<Record<string, string>>;
const ALL: Filters = {};

/** Until other filters are answered what was shown of the same bloc and year stays. */
const ofSame =
  (code: string, year: number | null) =>
  <T,>(before: T | undefined, query: { readonly queryKey: readonly unknown[] } | undefined): T | undefined =>
    query?.queryKey[1] === code && query.queryKey[2] === year ? before : undefined;

const pageOfBlocYear = (code: string, year: number | null, filters: Filters, after: string, limit?: number) =>
  call('GET /api/blocs/{code}/{year}', {
    path: { code, year: String(year) as never },
    query: { ...filters, ...(after ? { after } : {}), ...(limit ? { limit } : {}) } as never,
  });

/** A page after the other, as one asks for more. */
const useBlocYear = (code: string, year: number, filters: Filters) =>
  useInfiniteQuery<BlocYear, CallFailure, InfiniteData<BlocYear>, readonly unknown[], string>({
    queryKey: ['bloc-year', code, year, filters],
    queryFn: ({ pageParam }) => pageOfBlocYear(code, year, filters, pageParam),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: ofSame(code, year),
  });

/** All of it. */
const useWholeYear = (code: string, year: number | null) =>
  useQuery<BlocYear, CallFailure>({
    queryKey: ['whole-bloc-year', code, year],
    queryFn: async () => {
      const pages = [await pageOfBlocYear(code, year, ALL, '', 1000)];
      for (let next = pages[0]!.next; next !== null; next = pages.at(-1)!.next)
        pages.push(await pageOfBlocYear(code, year, ALL, next, 1000));
      return { ...pages[0]!, rows: pages.flatMap(({ rows }) => rows), next: null };
    },
    enabled: year !== null,
    placeholderData: ofSame(code, year),
  });

/** A bloc in one year, beside another year where the address names one (`?with=2022`). */
export function BlocYearPage() {
  const words = useBlocWords();
  const { name, loading } = useWords();
  const address = useAddress();
  const path = useParams();
  const code = path.code ?? '';
  const other = address.get('with') === null ? null : Number(address.get('with'));
  const year = Number(path.year);
  const filters = given(address, BLOC_YEAR_FACETS);
  const { kind, ...awardFilters } = filters;
  const { data: pages, error, isPending, refetch, hasNextPage, fetchNextPage } = useBlocYear(code, year, filters);
  const data = pages && allOf(pages.pages);
  // Two years are compared whole.
  const now = useWholeYear(code, other === null ? null : year);
  const then = useWholeYear(code, other);
  const ofAwards = kind === undefined || kind === 'award';
  if (isPending) return <p className="pending">{loading}</p>;
  if (!data)
    return (
      <main className="page">
        <Failure error={error!} again={() => refetch()} />
        <ClearFilters address={address} facets={BLOC_YEAR_FACETS} />
      </main>
    );
  const { rows, counts } = data;
  const filtered = Object.keys(filters).length > 0;
  const heads = (year: number) =>
    rows.filter((one) => (one.what === 'head' || one.what === 'deputy') && one.year === year);
  // Rows come in the order of the sections.
  const last = SECTIONS.indexOf(rows.at(-1)?.what ?? 'head');
  const more = (what: (typeof SECTIONS)[number]) => hasNextPage && SECTIONS.indexOf(what) >= last;
  const of = (what: string) => rows.filter((one) => one.what === what);
  return (
    <main className="page wide bloc-year">
      <title>{`${data.name} ${data.year} · ${name}`}</title>
      <p className="line">
        <Link to={blocAddress(data.code, null)}>← {words.allYears}</Link>
        {data.years.map((year) => (
          <Link key={year} to={blocAddress(data.code, year)} aria-current={year === data.year ? 'page' : undefined}>
            {year}
          </Link>
        ))}
        <label>
          {words.compare}{' '}
          <select value={other ?? ''} onChange={({ target }) => address.set({ with: target.value || null })}>
            <option value="">{words.nothing}</option>
            {data.years
              .filter((year) => year !== data.year)
              .map((year) => (
                <option key={year}>{year}</option>
              ))}
          </select>
        </label>
        <Link to={`/charts/units?bloc=${encodeURIComponent(data.code)}`}>{words.charts}</Link>
      </p>
      <h1>
        {data.name} · {data.year}
      </h1>
      <p className="path">{data.code}</p>
      {then.error && <Failure error={then.error} again={() => then.refetch()} />}
      {other !== null && now.data && then.data && <Comparison now={now.data} then={then.data} />}
      <PaperCounts papers={data.papers} />
      <FilterBar address={address} counts={counts} facets={BLOC_YEAR_FACETS} />
      <FilterTotal address={address} counts={counts} facets={BLOC_YEAR_FACETS} />
      {error && <Failure error={error} again={() => refetch()} />}
      <div className="two">
        <FactTable
          name="heads"
          heading={words.heads}
          facts={heads(data.year)}
          evidence={data.evidence}
          filtered={filtered}
          more={more('deputy')}
        />
        <FactTable
          name="next"
          heading={words.headsNext(data.year + 1)}
          facts={heads(data.year + 1)}
          evidence={data.evidence}
          filtered={filtered}
          more={more('deputy')}
        />
      </div>
      <FactTable
        name="members"
        heading={words.members}
        facts={of('member')}
        evidence={data.evidence}
        filtered={filtered}
        more={more('member')}
      />
      <Awards of={data} filters={ofAwards ? awardFilters : null} filtered={filtered} />
      <Findings code={data.code} year={data.year} />
      <FactTable
        name="officials"
        heading={words.officials}
        facts={of('official')}
        evidence={data.evidence}
        filtered={filtered}
        more={more('official')}
      />
      {hasNextPage && (
        <button type="button" className="more-facts" onClick={() => fetchNextPage()}>
          {words.more}
        </button>
      )}
      <ExportButtons
        what={words.membersAndHeads}
        address={fileAddress(`/api/blocs/${encodeURIComponent(data.code)}/${data.year}/file`, filters)}
      />
      {ofAwards && (
        <ExportButtons
          what={words.awards}
          address={fileAddress('/api/awards/file', { ...awardFilters, bloc: data.code, year: String(data.year) })}
        />
      )}
    </main>
  );
}

const SECTIONS = ['head', 'deputy', 'member', 'official'] as const;

/** What is of the whole year stands on the first page. */
const allOf = (pages: readonly BlocYear[]): BlocYear => ({
  ...pages[0]!,
  rows: pages.flatMap(({ rows }) => rows),
  evidence: pages.flatMap(({ evidence }) => evidence),
});

function PaperCounts({ papers }: { readonly papers: BlocYear['papers'] }) {
  const words = useBlocWords();
  return (
    <section data-section="papers">
      <h2>{words.papers}</h2>
      <ul className="steps">
        {(['news', 'minutes', 'submissions', 'decisions'] as const).map((kind) => (
          <li
            key={kind}
            data-value={kind}
            data-count={papers[kind]}
            className={papers[kind] === 0 ? 'missing' : undefined}
          >
            {words.paperKinds[kind]}: {papers[kind] === 0 ? words.paperMissing : papers[kind]}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The first awards that the filters leave (null: none of them); those of all count towards the quotas. */
function Awards({
  of,
  filters,
  filtered,
}: {
  readonly of: BlocYear;
  readonly filters: Filters | null;
  readonly filtered: boolean;
}) {
  const desk = useWords();
  const words = useBlocWords();
  const { nextPage, reviews } = useAnalysisWords();
  const asked = { ...filters, bloc: of.code, year: String(of.year) };
  const { data, error, refetch } = useQuery({
    queryKey: ['awards of a bloc', of.code, of.year, filters],
    queryFn: () => call('GET /api/awards', { query: { ...asked, limit: 200 } as never }),
    enabled: filters !== null,
    placeholderData: ofSame(of.code, of.year),
  });
  const rows = (filters !== null && data?.rows) || [];
  return (
    <section data-section="awards">
      <h2>{words.awards}</h2>
      <QuotaTable of={of} filtered={filtered} />
      {error && <Failure error={error} again={() => refetch()} />}
      {filtered && rows.length === 0 && !error && (data || filters === null) && <p>{words.noneLeft}</p>}
      {rows.length > 0 && (
        <table className="list awards">
          <thead>
            <tr>
              <th scope="col">{desk.units}</th>
              <th scope="col">{words.awards}</th>
              <th scope="col">{desk.steps}</th>
              <th scope="col">{desk.documents}</th>
              <th scope="col">{desk.columns.reviewed}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((award) => (
              <tr key={`${award.course} ${award.unitCode}`} className={award.review} data-course={award.course}>
                <td>
                  <Link to={`/units/${encodeURIComponent(award.unitCode)}`}>{award.unit}</Link>
                </td>
                <td>
                  <Link to={`/awards?course=${award.course}`}>{award.award}</Link>
                </td>
                <td>
                  <AwardSteps award={award} />
                </td>
                <td>
                  <Evidence
                    evidence={of.evidence.filter(({ what, code }) => what === 'award' && code === award.course)}
                  />
                </td>
                <td>{reviews[award.review]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {filters !== null && data?.next && (
        <Link to={`/awards?${new URLSearchParams({ ...asked, after: data.next })}`}>{nextPage}</Link>
      )}
    </section>
  );
}

// Asked for by itself: it takes a look at all that is known.
function Findings({ code, year }: { readonly code: string; readonly year: number }) {
  const words = useBlocWords();
  const { severities, loading } = useWords();
  const { data, error } = useQuery({
    queryKey: ['bloc-year-findings', code, year],
    queryFn: () => call('GET /api/blocs/{code}/{year}/findings', { path: { code, year } as never }),
  });
  const findings = data?.rows ?? [];
  const language = useContext(LanguageContext);
  return (
    <section data-section="findings">
      <h2>
        {words.findings} {data && <small data-count={findings.length}>({findings.length})</small>}
      </h2>
      {error && <Failure error={error} />}
      {!data && !error && <p>{loading}</p>}
      {data && findings.length === 0 && <p>{words.noFindings}</p>}
      <ul className="cards">
        {findings.map((finding) => (
          <li key={`${finding.code} ${finding.subject}`} className={`finding ${finding.severity}`}>
            <p>
              <b>{severities[finding.severity]}</b> {finding[language]}
            </p>
            <p className="path">
              {finding.documents.map((id) => (
                <Link key={id} to={`/documents/${id}`}>
                  {id}
                </Link>
              ))}
              {finding.waived !== null && (
                <i>
                  {words.waived}: {finding.waived}
                </i>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
