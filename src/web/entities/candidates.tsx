import { Link } from 'react-router';
import type { Candidate, Entity } from '../api-types.js';
import { useFigures } from '../figures.js';
import { useProvinceName } from '../province-name.js';
import { useWords } from '../words/words.js';
import { yearsOf } from './surfaces.js';
import { useEntityWords } from './words.js';

/** What else may be the same, the likeliest first, with the reasons for it and what was said of it already. */
export function Candidates(props: {
  readonly kind: Entity['kind'];
  readonly candidates: readonly Candidate[];
  readonly mayReview: boolean;
  judge(candidate: Candidate): void;
}) {
  const words = useWords();
  const figure = useFigures();
  const here = useEntityWords();
  const provinceName = useProvinceName();
  const path = props.kind === 'organisation' ? 'units' : 'blocs';
  if (props.candidates.length === 0) return <p>{here.noCandidates}</p>;
  return (
    <ul className="cards">
      {props.candidates.map((one) => {
        const { of, as, name, code, open, place, within, reasons, score, verdict } = one;
        // A name of this one that may be another of the list; else a name of another that may be this one.
        const listed = code === as.name;
        return (
          <li key={`${of.name} ${of.province} ${of.within} ${as.name}`}>
            <p>
              <b>{name}</b> {verdict && <mark>{here.alreadySaid[verdict]}</mark>}
            </p>
            <p className="path">
              <span>{[place && provinceName(place), within].filter(Boolean).join(' · ')}</span>
              <span>
                {words.settles(one.mentions, one.documents)} {yearsOf(one)}
              </span>
              <span>
                {listed ? words.mayBe : here.nowIs}{' '}
                {code ? (
                  <Link to={`/${path}/${encodeURIComponent(code)}`}>{code}</Link>
                ) : (
                  ((words.openReasons as Readonly<Record<string, string>>)[open ?? ''] ?? words.nobody)
                )}
              </span>
              <Link to={`/documents/${one.document}`}>
                {words.kinds.document} {one.document}
              </Link>
            </p>
            <p>
              <small>
                {here.score} {figure(score / 1000, 2)}:{' '}
                {reasons.map((reason) => here.reasons[reason] ?? reason).join(', ')}
              </small>
            </p>
            {!one.judgeable && <p className="hint">{here.noProvince}</p>}
            {props.mayReview && one.judgeable && (
              <button type="button" aria-label={`${here.decide} ${name}`} onClick={() => props.judge(one)}>
                {here.decide}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
