import { Link } from 'react-router';
import { useWords } from '../words/words.js';

/** The documents behind a fact; copies of one text are told apart from witnesses, reviewed facts from those that nobody looked at. */
export function Documents({
  documents,
  origins,
  review,
}: {
  readonly documents: readonly number[];
  readonly origins: number;
  readonly review: 'unreviewed' | 'reviewed' | 'disputed';
}) {
  const words = useWords();
  return (
    <>
      {documents.map((id) => (
        <Link key={id} to={`/documents/${id}`}>
          {id}{' '}
        </Link>
      ))}
      {origins < documents.length && <small>{words.texts(origins)} </small>}
      {review !== 'unreviewed' && <i>{words.factReviews[review]}</i>}
    </>
  );
}
