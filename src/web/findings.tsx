import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { FINDING_CODES, SEVERITY_OF } from '../domain/finding.js';
import type { Finding, Me } from './api-types.js';
import { call } from './call.js';
import { ExportButtons } from './export/export.js';
import { Failure } from './failure.js';
import { useFindingName } from './finding-words.js';
import { Form } from './form.js';
import { type Language, useWords } from './words/words.js';

const SEVERITIES = ['error', 'warning', 'open', 'info'] as const;

/** What does not fit together, the gravest first; filters stand in the address. */
export function FindingsPage({ me, language }: { readonly me: Me; readonly language: Language }) {
  const words = useWords();
  const nameOf = useFindingName();
  const client = useQueryClient();
  const [address, setAddress] = useSearchParams();
  const severity = SEVERITIES.find((one) => one === address.get('severity'));
  const code = FINDING_CODES.find((one) => one === address.get('code'));
  const year = /^\d{4}$/.exec(address.get('year') ?? '')?.[0];
  const about = address.get('about') ?? '';
  const waived = address.has('waived');
  const asked = useDeferredValue(about);
  const filters = {
    ...{ ...(severity && { severity }), ...(code && { code }), ...(year && { year: Number(year) }) },
    ...{ ...(asked && { about: asked }), waived: String(waived) },
  };
  const key = ['findings', filters];
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) =>
      call('GET /api/findings', { query: { ...filters, limit: 100, ...(pageParam ? { cursor: pageParam } : {}) } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: (before) => before,
  });
  const findings = data?.pages.flatMap((page) => page.findings);
  const set = (name: string, value: string | null) =>
    setAddress(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === null) after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: true },
    );
  return (
    <main className="page">
      <title>{`${words.findings} · ${words.name}`}</title>
      <h1>{words.findings}</h1>
      <p>{words.findingsLead}</p>
      <div className="line">
        <label>
          {words.severity}{' '}
          <select value={severity ?? ''} onChange={({ target }) => set('severity', target.value || null)}>
            <option value="">{words.all}</option>
            {SEVERITIES.map((one) => (
              <option key={one} value={one}>
                {words.severities[one]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.findingKind}{' '}
          <select value={code ?? ''} onChange={({ target }) => set('code', target.value || null)}>
            <option value="">{words.all}</option>
            {FINDING_CODES.filter((one) => !severity || SEVERITY_OF[one] === severity || one === code).map((one) => (
              <option key={one} value={one}>
                {nameOf(one)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.arguments.year}{' '}
          <input
            type="number"
            className="inline"
            min={1900}
            max={2200}
            value={address.get('year') ?? ''}
            onChange={({ target }) => set('year', target.value || null)}
          />
        </label>
        <label>
          {words.about}{' '}
          <input
            type="search"
            className="inline"
            value={about}
            onChange={({ target }) => set('about', target.value || null)}
          />
        </label>
        <label>
          <input
            type="checkbox"
            checked={waived}
            onChange={({ target }) => set('waived', target.checked ? '' : null)}
          />{' '}
          {words.showWaived}
        </label>
      </div>
      <ExportButtons
        address={`/api/findings/file?${new URLSearchParams(Object.entries(filters).map(([name, value]) => [name, String(value)]))}`}
      />
      {error && <Failure error={error} again={() => refetch()} />}
      {isPending && <p className="pending">{words.loading}</p>}
      {findings?.length === 0 && <p>{words.noFindings}</p>}
      <ul className="cards">
        {findings?.map((finding) => (
          <FindingCard
            key={`${finding.code} ${finding.subject}`}
            finding={finding}
            sentence={finding[language]}
            mayReview={me.permissions.includes('review')}
            changed={() => client.invalidateQueries({ queryKey: ['findings'] })}
          />
        ))}
      </ul>
      {hasNextPage && (
        <button type="button" disabled={isFetchingNextPage} onClick={() => fetchNextPage()}>
          {words.more}
        </button>
      )}
    </main>
  );
}

function FindingCard({
  finding: { code, subject, severity, documents, waived },
  sentence,
  mayReview,
  changed,
}: {
  readonly finding: Finding;
  readonly sentence: string;
  readonly mayReview: boolean;
  changed(): Promise<unknown>;
}) {
  const words = useWords();
  const nameOf = useFindingName();
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<Error | null>(null);
  const say = (form: FormData) =>
    call('POST /api/findings/waivers', {
      body: { code, subject, waived: waived === null, reason: String(form.get('reason')) },
    }).then(async () => {
      setAsking(false);
      await changed();
    }, setFailure);
  return (
    <li className={`finding ${severity}`}>
      <p>
        <b>{words.severities[severity]}</b> {sentence}
      </p>
      <p className="path">
        {documents.map((id) => (
          <Link key={id} to={`/documents/${id}`}>
            {words.kinds.document} {id}
          </Link>
        ))}
        <span title={code}>{nameOf(code)}</span>
        {waived !== null && <i>{waived}</i>}
      </p>
      {mayReview &&
        (asking ? (
          <Form send={say} className="line">
            <input name="reason" required aria-label={words.reason} placeholder={words.reason} />
            <button type="submit">{waived === null ? words.waive : words.unwaive}</button>
            <button type="button" className="quiet" onClick={() => setAsking(false)}>
              {words.cancel}
            </button>
          </Form>
        ) : (
          <button type="button" onClick={() => setAsking(true)}>
            {waived === null ? words.waive : words.unwaive}
          </button>
        ))}
      {failure && <Failure error={failure} />}
    </li>
  );
}
