import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'react-router';
import type { Me, Persons } from '../api-types.js';
import { type CallFailure, call } from '../call.js';
import { ReviewFilter, useReviewFilter } from '../entities/review-filter.js';
import { Failure } from '../failure.js';
import { useWords } from '../words/words.js';
import { PersonCard } from './card.js';
import { PersonJudgements } from './judgements.js';
import { Pairs } from './pairs.js';
import { usePersonWords } from './words.js';
import '../entities/style.css';

/** All who have a name, as they are most likely told apart, who of them may be one, and what people said of it. */
export default function PersonPage({ me }: { readonly me: Me }) {
  const words = useWords();
  const here = usePersonWords();
  const client = useQueryClient();
  const key = useParams().key ?? '';
  const [address, setAddress] = useSearchParams();
  const mayReview = me.permissions.includes('review');
  const personal = address.get('personal') === 'true' && mayReview;
  const { data, error, isPending } = useQuery<Persons, CallFailure>({
    queryKey: ['person', key, personal],
    queryFn: () => call('GET /api/persons/{key}', { path: { key }, query: { personal: personal ? 'true' : 'false' } }),
  });
  const all = (data?.persons ?? []).flatMap(({ told }) => told.map(({ state }) => ({ review: REVIEW_OF[state] })));
  const { chosen, choose } = useReviewFilter(all);
  if (isPending) return <p className="pending">{words.loading}</p>;
  if (!data) return <Failure error={error!} />;
  const { persons, pairs, judgements } = data;
  const shown = persons.map(({ told }) =>
    chosen === null ? told : told.filter(({ state }) => REVIEW_OF[state] === chosen),
  );
  const name = persons[0]?.person ?? key;
  const set = (field: string, value: string | null) => {
    const next = new URLSearchParams(address);
    if (value === null) next.delete(field);
    else next.set(field, value);
    setAddress(next, { replace: true, preventScrollReset: true });
  };
  const changed = () => client.invalidateQueries({ queryKey: ['person', key] });
  return (
    <main className="page entity">
      <p>
        <Link to="/persons">← {here.back}</Link>
      </p>
      <title>{`${name} · ${words.name}`}</title>
      <h1>{name}</h1>
      {persons.length === 0 && <p>{here.noName}</p>}
      {persons.length > 0 && <p>{persons.length === 1 ? here.one : here.likely(persons.length)}</p>}
      <p className="line">
        {data.masked && <small>{here.masked}</small>}
        {mayReview && (
          <button type="button" className="quiet" onClick={() => set('personal', personal ? null : 'true')}>
            {personal ? here.mask : here.unmask}
          </button>
        )}
      </p>
      {persons.length > 0 && <ReviewFilter {...{ all, chosen, choose }} />}
      {persons.map(
        (person, index) =>
          shown[index].length > 0 && (
            // Persons have no id: where they stand in the list is all that tells them.
            <PersonCard
              key={`${person.units[0]} ${person.since} ${index}`}
              person={person}
              told={shown[index]}
              number={index + 1}
            />
          ),
      )}
      {pairs.length > 0 && (
        <section id="pairs">
          <h2>{here.pairs}</h2>
          <p>{here.pairsLead}</p>
          <Pairs
            persons={data}
            mayReview={mayReview}
            asked={address.get('pair')}
            ask={(pair) => set('pair', pair)}
            changed={changed}
          />
        </section>
      )}
      <section id="judgements">
        <h2>{here.judgements}</h2>
        <PersonJudgements name={data.key} judgements={judgements} mayReview={mayReview} changed={changed} />
      </section>
    </main>
  );
}

/** Who looked at what is told, as facts tell it: a claim that changed since, or that somebody rejected, is disputed. */
const REVIEW_OF = {
  open: 'unreviewed',
  accepted: 'reviewed',
  amended: 'reviewed',
  added: 'reviewed',
  rejected: 'disputed',
  changed: 'disputed',
} as const satisfies Record<Persons['persons'][number]['told'][number]['state'], string>;
