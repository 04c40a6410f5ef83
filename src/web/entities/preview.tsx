import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { Moves } from '../api-types.js';
import { JudgementLine } from './judgement-line.js';
import { useEntityWords } from './words.js';

type Fact = Moves['facts'][number];
const SHOWN = 100;

/** Every mention and every fact that would move, what would contradict itself, and the button that does it. */
export function Preview(props: {
  readonly answer: Moves;
  readonly saving: boolean;
  readonly label: string;
  say(evenSo: boolean): unknown;
}) {
  const here = useEntityWords();
  const { moved, facts, against } = props.answer;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const lost = moved.filter(({ open, from }) => open === 'contradiction' && from !== null).length;
  return (
    <section className="preview" aria-label={here.preview}>
      <h3 ref={heading} tabIndex={-1}>
        {moved.length === 0 ? here.nothingMoves : here.mentionsMove(moved.length)}
        {' · '}
        {facts.length === 0 ? here.noFactMoves : here.factsMove(facts.length)}
      </h3>
      {lost > 0 && (
        <div role="alert" className="failure">
          <p>
            <b>{here.contradiction}.</b> {here.contradictionLead(lost)}
          </p>
          <ul>
            {against.map((one) => (
              <li key={one.id}>
                <JudgementLine judgement={one} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {facts.length > 0 && (
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{here.years}</th>
              <th scope="col">{here.fact}</th>
              <th scope="col">{here.before}</th>
              <th scope="col">{here.after}</th>
              <th scope="col">{here.documents}</th>
            </tr>
          </thead>
          <tbody>
            {facts.slice(0, SHOWN).map((fact, index) => (
              <FactRow key={`${fact.what} ${fact.year} ${index}`} fact={fact} />
            ))}
          </tbody>
        </table>
      )}
      {facts.length > SHOWN && <p>{here.and(facts.length - SHOWN)}</p>}
      {moved.length > 0 && (
        <details>
          <summary>{here.mentionsMove(moved.length)}</summary>
          <ul>
            {moved.slice(0, SHOWN).map(({ documentId, name, year, from, to }, index) => (
              <li key={`${documentId} ${name} ${index}`}>
                <Link to={`/documents/${documentId}`}>
                  {here.document} {documentId}
                </Link>{' '}
                “{name}” {year}: {from ?? here.noOne} → {to ?? here.noOne}
              </li>
            ))}
          </ul>
          {moved.length > SHOWN && <p>{here.and(moved.length - SHOWN)}</p>}
        </details>
      )}
      <p className="line">
        <button type="button" disabled={props.saving} onClick={() => props.say(lost > 0)}>
          {props.saving ? here.saying : lost > 0 ? here.sayAnyway : props.label}
        </button>
      </p>
    </section>
  );
}

function FactRow({
  fact: { what, year, award, granter, before, after, documents, stays, joins },
}: {
  readonly fact: Fact;
}) {
  const here = useEntityWords();
  return (
    <tr>
      <td>{year ?? '—'}</td>
      <td>
        {here.factKinds[what] ?? what} {award} {granter && <small>({granter})</small>}
      </td>
      <td>
        <Holder holder={before} what={what} /> {stays && <small>{here.stays}</small>}
      </td>
      <td>
        <Holder holder={after} what={what} /> {joins && <small>{here.joins}</small>}
      </td>
      <td>
        {documents.slice(0, 5).map((id) => (
          <Link key={id} to={`/documents/${id}`}>
            {id}{' '}
          </Link>
        ))}
        {documents.length > 5 && here.and(documents.length - 5)}
      </td>
    </tr>
  );
}

function Holder({ holder, what }: { readonly holder: Fact['before']; readonly what: string }) {
  const here = useEntityWords();
  if (holder === null) return <i>{here.noOne}</i>;
  const { unit, unitCode, bloc, blocCode } = holder;
  return (
    <>
      {unit} {what !== 'appearance' && <small className="path">{unitCode}</small>}
      {bloc && (
        <small className="path">
          {bloc} {blocCode}
        </small>
      )}
    </>
  );
}
