import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { Moves } from '../api-types.js';
import { Failure } from '../failure.js';
import { Unsettled } from '../unsettled.js';
import { JudgementLine } from './judgement-line.js';
import { useEntityWords } from './words.js';

type Fact = Moves['facts'][number];
type Part = { readonly factsAfter: string } | { readonly movedAfter: string };

/** Every mention and every fact that would move, a page at a time, what would contradict itself, and the button that does it. */
export function Preview(props: {
  readonly answer: Moves;
  readonly saving: boolean;
  readonly label: string;
  /** Asks the same again, for another page. */
  ask(part: Part): Promise<Moves>;
  say(evenSo: boolean): unknown;
}) {
  const here = useEntityWords();
  const { answer } = props;
  const { against, movedCount, factsCount, lost, ways } = answer;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const facts = usePages(
    answer,
    ({ facts: rows, factsNext: next }) => ({ rows, next }),
    (factsAfter) => props.ask({ factsAfter }),
  );
  const moved = usePages(
    answer,
    ({ moved: rows, movedNext: next }) => ({ rows, next }),
    (movedAfter) => props.ask({ movedAfter }),
  );
  return (
    <section className="preview" aria-label={here.preview}>
      <h3 ref={heading} tabIndex={-1}>
        {movedCount === 0 ? here.nothingMoves : here.mentionsMove(movedCount)}
        {' · '}
        {factsCount === 0 ? here.noFactMoves : here.factsMove(factsCount)}
      </h3>
      <Unsettled documents={answer.unsettled} />
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
      {factsCount > 0 && (
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
            {facts.rows.map((fact, index) => (
              <FactRow key={`${fact.what} ${fact.year} ${index}`} fact={fact} />
            ))}
          </tbody>
        </table>
      )}
      <More pages={facts} count={factsCount} />
      {movedCount > 0 && (
        <details>
          <summary>{here.mentionsMove(movedCount)}</summary>
          <ul>
            {ways.map(({ from, to, mentions }) => (
              <li key={`${from} ${to}`}>
                {mentions}: {from ?? here.noOne} → {to ?? here.noOne}
              </li>
            ))}
          </ul>
          <ul>
            {moved.rows.map(({ documentId, name, year, from, to }, index) => (
              <li key={`${documentId} ${name} ${index}`}>
                <Link to={`/documents/${documentId}`}>
                  {here.document} {documentId}
                </Link>{' '}
                “{name}” {year}: {from ?? here.noOne} → {to ?? here.noOne}
              </li>
            ))}
          </ul>
          <More pages={moved} count={movedCount} />
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

interface Pages<Row> {
  readonly rows: readonly Row[];
  readonly failure: Error | null;
  /** Shows more; null where all are. */
  readonly more: (() => Promise<unknown>) | null;
}

/** The rows of the pages that were asked for, of one answer. */
function usePages<Row>(
  answer: Moves,
  pageOf: (answer: Moves) => { readonly rows: readonly Row[]; readonly next: string | null },
  ask: (after: string) => Promise<Moves>,
): Pages<Row> {
  const [shown, setShown] = useState({ answer, pages: [answer], failure: null as Error | null });
  const current = shown.answer === answer ? shown : { answer, pages: [answer], failure: null };
  const { next } = pageOf(current.pages.at(-1)!);
  const take = (change: (before: typeof shown) => typeof shown) =>
    setShown((before) => change(before.answer === answer ? before : current));
  return {
    rows: current.pages.flatMap((page) => pageOf(page).rows),
    failure: current.failure,
    more:
      next === null
        ? null
        : () =>
            ask(next).then(
              (page) => take((before) => ({ ...before, pages: [...before.pages, page], failure: null })),
              (failure: Error) => take((before) => ({ ...before, failure })),
            ),
  };
}

function More({ pages: { rows, more, failure }, count }: { readonly pages: Pages<unknown>; readonly count: number }) {
  const here = useEntityWords();
  const [asking, setAsking] = useState(false);
  return (
    <>
      {failure && <Failure error={failure} />}
      {more && (
        <p className="line">
          <span>{here.and(count - rows.length)}</span>
          <button
            type="button"
            disabled={asking}
            onClick={() => {
              setAsking(true);
              return more().finally(() => setAsking(false));
            }}
          >
            {here.more}
          </button>
        </p>
      )}
    </>
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
