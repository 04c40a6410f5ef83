import { Link } from 'react-router';
import type { Api } from '../api-types.js';
import { Unsettled } from '../unsettled.js';
import { useWords } from '../words/words.js';

const SHOWN = 50;

/** Each mention that a judgement moves, from whom to whom. */
export function MovedList({
  answer: { moved, movedCount, unsettled },
}: {
  readonly answer: Api['POST /api/judgements']['answer'];
}) {
  const words = useWords();
  return (
    <>
      <p>{words.wouldMove(movedCount)}</p>
      <Unsettled documents={unsettled} />
      <ul>
        {moved.slice(0, SHOWN).map(({ documentId, name, year, from, to }, index) => (
          <li key={index}>
            <Link to={`/documents/${documentId}`}>{documentId}</Link> {name} {year}: {from ?? words.nobody} →{' '}
            {to ?? words.nobody}
          </li>
        ))}
      </ul>
      {movedCount > SHOWN && <p>… {movedCount - SHOWN}</p>}
    </>
  );
}
