import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import type { AboutEntity, Entity, Moves } from '../api-types.js';
import { type CallFailure, call } from '../call.js';
import { Failure } from '../failure.js';
import { useWords } from '../words/words.js';
import { Candidates } from './candidates.js';
import { JudgeForm } from './judge-form.js';
import { JudgementsAbout } from './judgements.js';
import { useEntityWords } from './words.js';

/** What was asked to be judged, as it stands in the address: it can be sent to a colleague. */
const ASKED = ['judge', 'of', 'province', 'within', 'as', 'asProvince', 'asWithin'] as const;

/** What else may be the same, merging and splitting, and all that people said of it. */
export function AboutSections({ entity, mayReview }: { readonly entity: Entity; readonly mayReview: boolean }) {
  const words = useWords();
  const here = useEntityWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [address, setAddress] = useSearchParams();
  const { kind, code } = entity;
  const { data, error, isPending } = useQuery<AboutEntity, CallFailure>({
    queryKey: ['about', kind, code],
    queryFn: () => call('GET /api/entities/{kind}/{code}/about', { path: { kind, code } }),
  });
  const [going, setGoing] = useState<{ readonly to: string; readonly left: number } | null>(null);
  useEffect(() => {
    if (going && error?.status === 422) navigate(pageOf(kind, going.to)); // no document is under it any more
  }, [going, error, kind, navigate]);
  const ask = (given: Partial<Record<(typeof ASKED)[number], string | null>> | null) => {
    const next = new URLSearchParams(address);
    for (const name of ASKED) next.delete(name);
    for (const [name, value] of Object.entries(given ?? {})) if (value) next.set(name, value);
    setAddress(next, { replace: true, preventScrollReset: true });
  };
  const changed = async (answer?: Moves) => {
    // What papers alone knew and is another now has no page of its own any more.
    const gone = answer?.ways.filter(({ from }) => from === code) ?? [];
    const to = gone.find((one) => one.to !== null)?.to;
    const mentions = gone.reduce((sum, { mentions }) => sum + mentions, 0);
    const all = entity.surfaces.reduce((sum, { mentions }) => sum + mentions, 0);
    const left = answer?.left ?? 0;
    if (to && !entity.listed && mentions >= all && left === 0) navigate(pageOf(kind, to));
    // Its documents are still under it, and come to the other one by one.
    setGoing(left > 0 && to ? { to, left } : null);
    await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
  };
  if (isPending) return <p className="pending">{words.loading}</p>;
  if (!data) return <Failure error={error!} />;
  const asked = address.get('judge');
  return (
    <>
      <section id="candidates">
        <h2>{here.candidates}</h2>
        <p>{here.candidatesLead}</p>
        <Candidates
          kind={kind}
          candidates={data.candidates}
          mayReview={mayReview}
          judge={({ of, as }) =>
            ask({
              ...{ judge: 'same', of: of.name, province: of.province, within: of.within },
              ...{ as: as.name, asProvince: as.province, asWithin: as.within },
            })
          }
        />
      </section>
      {mayReview && data.own && (
        <section id="judge">
          <h2>{here.mergeSplit}</h2>
          <p>{here.mergeSplitLead}</p>
          <p className="line">
            <button type="button" onClick={() => ask({ judge: 'same', ...firstOf(entity) })}>
              {here.merge}
            </button>
            <button
              type="button"
              onClick={() =>
                ask({
                  ...{ judge: 'different', ...firstOf(entity) },
                  ...{ as: data.own!.name, asProvince: data.own!.province, asWithin: data.own!.within },
                })
              }
            >
              {here.split}
            </button>
          </p>
          {going && !data.judgements[0]?.reverted && (
            <p role="status">
              {here.going(going.left)} <Link to={pageOf(kind, going.to)}>{going.to}</Link>
            </p>
          )}
          {asked && (
            <JudgeForm
              key={ASKED.map((name) => address.get(name)).join('|')}
              entity={entity}
              verdict={asked}
              of={said(address, ['of', 'province', 'within'])}
              as={said(address, ['as', 'asProvince', 'asWithin'])}
              close={() => ask(null)}
              changed={changed}
            />
          )}
        </section>
      )}
      <section id="judgements">
        <h2>{here.judgements}</h2>
        <JudgementsAbout judgements={data.judgements} mayReview={mayReview} changed={changed} />
      </section>
    </>
  );
}

const pageOf = (kind: Entity['kind'], code: string): string =>
  `/${kind === 'organisation' ? 'units' : 'blocs'}/${encodeURIComponent(code)}#judgements`;

/** The writing that documents use most. */
function firstOf({ surfaces }: Entity) {
  const [first] = surfaces;
  return first ? { of: first.name, province: first.place, within: first.within } : {};
}

const said = (address: URLSearchParams, [name, province, within]: readonly [string, string, string]) => ({
  name: address.get(name) ?? '',
  province: address.get(province) ?? '',
  within: address.get(within) ?? '',
});
