import './style.css';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import type { ImportReport, Me, WholeBatch } from '../api-types.js';
import { call } from '../call.js';
import { Failure } from '../failure.js';
import { momentOf } from '../when.js';
import { useWords } from '../words/words.js';
import { Failures } from './failures.js';
import { Live } from './live.js';
import { Withdraw } from './withdraw.js';
import { timeOf, useImportWords } from './words.js';

/** One batch: how far it is, what failed, what each import did, and taking it out. */
export function BatchPage({ me }: { readonly me: Me }) {
  const { name } = useWords();
  const words = useImportWords();
  const id = Number(useParams().id);
  const client = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: ['batch', id],
    queryFn: () => call('GET /api/batches/{id}', { path: { id } }),
  });
  const mayImport = me.permissions.includes('import');
  const changed = () => client.invalidateQueries();
  return (
    <main className="page imports">
      <title>{`${data?.batch.name ?? words.batch} · ${name}`}</title>
      <p>
        <Link to="/imports">{words.imports}</Link>
      </p>
      {error && <Failure error={error} again={() => refetch()} />}
      {data && (
        <>
          <h1>
            <bdi>{data.batch.name}</bdi>
            {data.batch.withdrawn && <span className="mark"> {words.withdrawn}</span>}
          </h1>
          <p className="path">{momentOf(data.batch.createdAt)}</p>
          <Live id={id} ended={() => client.invalidateQueries({ queryKey: ['batch', id] })} />
          {mayImport && <Failures batch={id} />}
          <Reports reports={data.reports} />
          {mayImport && <Withdraw id={id} withdrawn={data.batch.withdrawn} changed={changed} />}
          <ul>
            {data.withdrawals.map(({ withdrawn, reason, at, author }) => (
              <li key={at}>
                {words.said[String(withdrawn)]} {momentOf(at)}
                {author && (
                  <>
                    {' · '}
                    <bdi>{author}</bdi>
                  </>
                )}
                : {reason}
              </li>
            ))}
          </ul>
        </>
      )}
    </main>
  );
}

function Reports({ reports }: { readonly reports: WholeBatch['reports'] }) {
  const words = useImportWords();
  return (
    <section>
      <h2>{words.reports}</h2>
      {reports.length === 0 && <p>{words.noReports}</p>}
      <ul className="cards">
        {reports.map(({ at, report }) => (
          <li key={at}>
            <Report at={at} report={report} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const FIGURES = ['newDocuments', 'newSources', 'known', 'refused', 'skipped'] as const;

function Report({ at, report }: { readonly at: string; readonly report: ImportReport }) {
  const words = useImportWords();
  const { kinds } = useWords();
  const figures = FIGURES.filter((figure) => report[figure] > 0).map((figure) => words.report[figure](report[figure]));
  const isNew = report.newDocuments + report.newSources + report.refused > 0;
  const claims = Object.entries(report.claims).filter(([kind]) => kind !== 'document');
  return (
    <>
      <p>
        <b>{momentOf(at)}</b> · {words.report.files(report.files)}
        {figures.length > 0 && `: ${figures.join(', ')}`}, {words.took(timeOf(report.seconds, words))}
        {report.stopped && ` · ${words.stopped}`}
      </p>
      {!isNew && !report.stopped && <p>{words.nothingNew}</p>}
      {claims.length > 0 && (
        <p className="path">
          {words.found}{' '}
          {claims
            .map(
              ([kind, count]) =>
                `${count.toLocaleString(words.language)} ${((kinds as Record<string, string>)[kind] ?? kind).toLowerCase()}`,
            )
            .join(', ')}
        </p>
      )}
    </>
  );
}
