import { Link } from 'react-router';
import type { BlocYear } from '../api-types.js';
import { useWords } from '../words/words.js';
import { useBlocWords } from './bloc-words.js';

/** The sentences behind a fact, each a link to its place; those that somebody rejected are told. */
export function Evidence({ evidence }: { readonly evidence: BlocYear['evidence'] }) {
  const words = useBlocWords();
  const { states } = useWords();
  return (
    <details className="evidence">
      <summary>{words.evidence(evidence.length)}</summary>
      <ul>
        {evidence.map(({ documentId, anchor, quote, page, state }) => (
          <li key={`${documentId} ${anchor}`} className={state}>
            <Link to={`/documents/${documentId}?claim=${anchor.slice(0, 8)}`}>
              {documentId}
              {page !== null && `, tr. ${page}`}
            </Link>{' '}
            <q>{quote ?? words.byReviewer}</q> {state !== 'open' && <i>{states[state]}</i>}
          </li>
        ))}
      </ul>
    </details>
  );
}
