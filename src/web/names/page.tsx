import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Me } from '../api-types.js';
import { call } from '../call.js';
import { Failure } from '../failure.js';
import { useWords } from '../words/words.js';
import { JudgementList } from './judgements.js';
import { NameCard } from './name-card.js';

/** Names that are nobody yet, with whom they may be; and what people said of names. */
export function NamesPage({ me }: { readonly me: Me }) {
  const words = useWords();
  const client = useQueryClient();
  const mayReview = me.permissions.includes('review');
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['names'],
    queryFn: () => call('GET /api/names', { query: { alike: 'true' } }),
  });
  const changed = () =>
    Promise.all(
      ['names', 'judgements', 'findings', 'pending'].map((key) => client.invalidateQueries({ queryKey: [key] })),
    );
  return (
    <main className="page">
      <title>{`${words.names} · ${words.name}`}</title>
      <h1>{words.names}</h1>
      <p>{words.namesLead}</p>
      {error && <Failure error={error} again={() => refetch()} />}
      {isPending && <p className="pending">{words.loading}</p>}
      {data?.length === 0 && <p>{words.noNames}</p>}
      <ul className="cards">
        {data?.map((name) => (
          <NameCard
            key={`${name.kind} ${name.name} ${name.place} ${name.within}`}
            name={name}
            mayReview={mayReview}
            changed={changed}
          />
        ))}
      </ul>
      <JudgementList mayReview={mayReview} changed={changed} />
    </main>
  );
}
