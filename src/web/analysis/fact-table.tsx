import { Link } from 'react-router';
import type { BlocYear, BlocYearFact } from '../api-types.js';
import { useWords } from '../words/words.js';
import { useBlocWords } from './bloc-words.js';
import { useChartWords } from './chart-words.js';
import { Evidence } from './evidence.js';
import { useAnalysisWords } from './words.js';

/** Facts of one kind of a bloc's year, each with who says it and whether somebody looked at it. */
export function FactTable({
  name,
  heading,
  facts,
  evidence,
  filtered,
  more,
}: {
  readonly name: string;
  readonly heading: string;
  readonly facts: readonly BlocYearFact[];
  readonly evidence: BlocYear['evidence'];
  /** There may be others. */
  readonly filtered: boolean;
  /** Further ones are on a page that was not asked for yet. */
  readonly more: boolean;
}) {
  const words = useBlocWords();
  const desk = useWords();
  return (
    <section data-section={name}>
      <h2>
        {heading}{' '}
        <small data-count={facts.length}>
          ({facts.length}
          {more && '+'})
        </small>
      </h2>
      {facts.length === 0 && !more && <p>{filtered ? words.noneLeft : words.none}</p>}
      {facts.length > 0 && (
        <table className="list facts">
          <thead>
            <tr>
              <th scope="col">{heading}</th>
              <th scope="col">{desk.documents}</th>
              <th scope="col">{desk.columns.reviewed}</th>
            </tr>
          </thead>
          <tbody>
            {facts.map((fact) => (
              <FactRow
                key={`${fact.what} ${fact.code}`}
                fact={fact}
                evidence={evidence.filter(
                  (one) => one.what === fact.what && one.code === fact.code && one.year === fact.year,
                )}
              />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function FactRow({ fact, evidence }: { readonly fact: BlocYearFact; readonly evidence: BlocYear['evidence'] }) {
  const words = useBlocWords();
  const { roles, reviews } = useAnalysisWords();
  const { texts } = useChartWords();
  const meanings = useWords().meanings as Readonly<Record<string, string>>;
  const { what, code, name, detail, review, claimsAgainst, origins } = fact;
  return (
    <tr className={review} data-code={code}>
      <td>
        {what === 'official' ? (
          <Link to={`/search?find=${encodeURIComponent(name)}&kind=official`}>{name}</Link>
        ) : (
          <Link to={`/units/${encodeURIComponent(code)}`}>{name}</Link>
        )}
        {(what === 'head' || what === 'deputy') && ` · ${roles[what]}`}
        {detail && <small className="path">{what === 'official' ? withMeanings(detail, meanings) : detail}</small>}
      </td>
      <td>
        <Evidence evidence={evidence} />
      </td>
      <td>
        {texts(origins)} · {reviews[review]} {claimsAgainst > 0 && `· ${words.against(claimsAgainst)}`}
      </td>
    </tr>
  );
}

/** "Phó Giám đốc · speak; · attend" with what was done in the reader's words; titles hold any other sign. */
const withMeanings = (detail: string, meanings: Readonly<Record<string, string>>): string =>
  detail
    .split(/(?<= · [a-z]+); /)
    .map((one) => {
      const [, titles = '', act = one] = /^(.*) · ([a-z]+)$/s.exec(one) ?? [];
      return [titles, meanings[act] ?? act].filter(Boolean).join(' · ');
    })
    .join('; ');
