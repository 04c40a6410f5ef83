import { Link } from 'react-router';
import type { CountedFacet } from '../api-types.js';
import { useFigures } from '../figures.js';
import { useWords } from '../words/words.js';
import type { Address } from './address.js';
import { useAwardName } from './award-name.js';
import { type AnalysisWords, useAnalysisWords } from './words.js';

/** What claims are counted by: each value with its number, a link to the page that has only those. */
export function Facets({ facets, address }: { readonly facets: readonly CountedFacet[]; readonly address: Address }) {
  const words = useAnalysisWords();
  return (
    <nav className="facets" aria-label={words.filters}>
      {facets.map((one) => (
        <FacetBox key={one.facet} facet={one} address={address} />
      ))}
    </nav>
  );
}

/** Values that are shown before somebody asks for more of them. */
const FEW = 8;

function FacetBox({
  facet: { facet, total, more, values, others },
  address,
}: {
  readonly facet: CountedFacet;
  readonly address: Address;
}) {
  const counted = useFigures();
  const words = useAnalysisWords();
  const nameOf = useValueName();
  const chosen = address.get(facet);
  const first = values.filter(({ value }, i) => i < FEW || value === chosen);
  const rest = values.filter((one) => !first.includes(one));
  const row = ({ value, label, hits }: CountedFacet['values'][number]) => (
    <li key={value}>
      <Link
        to={address.with({ [facet]: value === chosen ? null : value })}
        aria-current={value === chosen ? 'true' : undefined}
        data-value={value}
      >
        {nameOf(facet, value, label)}
      </Link>
      <span className="number">{counted(hits)}</span>
    </li>
  );
  return (
    <section data-facet={facet}>
      <h2>
        {words.facets[facet]} <small className="number">{more ? `> ${counted(total)}` : counted(total)}</small>
      </h2>
      {chosen !== null && <Link to={address.with({ [facet]: null })}>× {words.all}</Link>}
      <ul>{first.map(row)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>+ {rest.length}</summary>
          <ul>{rest.map(row)}</ul>
        </details>
      )}
      {others.values > 0 && (
        <small className="others" data-hits={others.hits}>
          {words.others(others.values, counted(others.hits))}
        </small>
      )}
    </section>
  );
}

/** What a value of a facet is called. */
export function useValueName(): (facet: string, value: string, label: string | null) => string {
  const words = useAnalysisWords();
  const { meanings } = useWords();
  const awardName = useAwardName();
  return (facet, value, label) => {
    if (value === '') return words.none;
    if (facet === 'award') return awardName(value, label);
    if (facet === 'place') return label ?? words.place(value);
    const named = NAMED[facet]?.(words, meanings);
    return named?.[value] ?? label ?? value;
  };
}

type Named = Readonly<Record<string, string>>;
const NAMED: Readonly<Record<string, (words: AnalysisWords, meanings: Named) => Named>> = {
  kind: ({ kinds }) => kinds,
  review: ({ reviews }) => reviews,
  level: ({ levels }) => levels,
  stage: (_, meanings) => meanings,
};
