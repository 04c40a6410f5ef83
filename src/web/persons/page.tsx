import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { PERSON_FACETS } from '../../domain/row-filter.js';
import { given, useAddress } from '../analysis/address.js';
import { ClearFilters, FilterBar, FilterTotal } from '../analysis/filter-bar.js';
import type { Me, Persons } from '../api-types.js';
import { type CallFailure, call } from '../call.js';
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
  const address = useAddress();
  const mayReview = me.permissions.includes('review');
  const personal = address.get('personal') === 'true' && mayReview;
  const filters = given(address, PERSON_FACETS);
  const { data, error, isPending, refetch } = useQuery<Persons, CallFailure>({
    queryKey: ['person', key, personal, filters],
    queryFn: () =>
      call('GET /api/persons/{key}', {
        path: { key },
        query: { ...filters, personal: personal ? 'true' : 'false' } as never,
      }),
    // Of the same name what was shown stays until the answer comes; birth years that were asked to be masked do not.
    placeholderData: (before, query) =>
      query?.queryKey[1] === key && query.queryKey[2] === personal ? before : undefined,
  });
  if (isPending) return <p className="pending">{words.loading}</p>;
  if (!data)
    return (
      <main className="page">
        <Failure error={error!} again={() => refetch()} />
        <ClearFilters address={address} facets={PERSON_FACETS} />
      </main>
    );
  const { persons, counts, pairs, judgements } = data;
  const name = persons[0]?.person ?? key;
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
          <button type="button" className="quiet" onClick={() => address.set({ personal: personal ? null : 'true' })}>
            {personal ? here.mask : here.unmask}
          </button>
        )}
      </p>
      {persons.length > 0 && (
        <>
          <FilterBar address={address} counts={counts} facets={PERSON_FACETS} />
          <FilterTotal address={address} counts={counts} facets={PERSON_FACETS} />
        </>
      )}
      {error && <Failure error={error} again={() => refetch()} />}
      {persons.map(
        (person, index) =>
          person.told.length > 0 && (
            // Persons have no id: where they stand in the list is all that tells them.
            <PersonCard key={`${person.units[0]} ${person.since} ${index}`} person={person} number={index + 1} />
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
            ask={(pair) => address.set({ pair })}
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
