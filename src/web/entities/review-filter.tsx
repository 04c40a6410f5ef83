import { useSearchParams } from 'react-router';
import { useAnalysisWords } from '../analysis/words.js';
import { useWords } from '../words/words.js';
import { useEntityWords } from './words.js';

const REVIEWS = ['unreviewed', 'reviewed', 'disputed'] as const;
type FactReview = (typeof REVIEWS)[number];

/** Which facts of a page are shown, by who looked at them: it stands in the address (`?review=disputed`). */
export function useReviewFilter<F extends { readonly review: FactReview }>(all: readonly F[]) {
  const [address, setAddress] = useSearchParams();
  const chosen = REVIEWS.find((one) => one === address.get('review')) ?? null;
  const choose = (review: string) =>
    setAddress(
      (before) => {
        const after = new URLSearchParams(before);
        if (review === '') after.delete('review');
        else after.set('review', review);
        return after;
      },
      { replace: true },
    );
  return { chosen, choose, facts: chosen === null ? all : all.filter(({ review }) => review === chosen) };
}

/** The choice, with how many facts each would show. */
export function ReviewFilter({
  all,
  chosen,
  choose,
}: {
  readonly all: readonly { readonly review: FactReview }[];
  readonly chosen: FactReview | null;
  choose(review: string): void;
}) {
  const { columns } = useWords();
  const { reviews } = useAnalysisWords();
  const here = useEntityWords();
  return (
    <label className="line">
      {columns.reviewed}{' '}
      <select value={chosen ?? ''} onChange={({ target }) => choose(target.value)}>
        <option value="">{here.everyReview(all.length)}</option>
        {REVIEWS.map((review) => (
          <option key={review} value={review}>
            {here.ofReview(reviews[review], all.filter((one) => one.review === review).length)}
          </option>
        ))}
      </select>
    </label>
  );
}
