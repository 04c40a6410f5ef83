import { Link } from 'react-router';
import { useWords } from '../words/words.js';

/** The documents behind a fact; copies of one text are told apart from witnesses. */
export function Documents({ documents, origins }: { readonly documents: readonly number[]; readonly origins: number }) {
  const words = useWords();
  return (
    <>
      {documents.map((id) => (
        <Link key={id} to={`/documents/${id}`}>
          {id}{' '}
        </Link>
      ))}
      {origins < documents.length && <small>{words.texts(origins)} </small>}
    </>
  );
}
