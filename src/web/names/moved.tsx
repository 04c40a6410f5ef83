import { Link } from 'react-router';
import type { Api } from '../api-types.js';
import { useWords } from '../words/words.js';

const SHOWN = 50;

/** Each mention that a judgement moves, from whom to whom. */
export function MovedList({ moved }: { readonly moved: Api['POST /api/judgements']['answer']['moved'] }) {
  const words = useWords();
  return (
    <>
      <p>{words.wouldMove(moved.length)}</p>
      <ul>
        {moved.slice(0, SHOWN).map(({ documentId, name, year, from, to }, index) => (
          <li key={index}>
            <Link to={`/documents/${documentId}`}>{documentId}</Link> {name} {year}: {from ?? words.nobody} →{' '}
            {to ?? words.nobody}
          </li>
        ))}
      </ul>
      {moved.length > SHOWN && <p>… {moved.length - SHOWN}</p>}
    </>
  );
}
