import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Disagreement } from '../api-types.js';
import { call } from '../call.js';
import { roleName, saidOf, summaryOf } from '../document/summary.js';
import { Failure } from '../failure.js';
import { Form } from '../form.js';
import { useWords } from '../words/words.js';
import { AgreementFigures } from './agreement.js';
import { useQueueWords } from './words.js';

/** Where two reviewers disagree, side by side, to be settled by a third; and how well they agree in all. */
export function Disagreements({ mayReview }: { readonly mayReview: boolean }) {
  const words = useWords();
  const own = useQueueWords();
  const client = useQueryClient();
  const { data, error, isPending } = useQuery({
    queryKey: ['disagreements'],
    queryFn: () => call('GET /api/seconds/disagreements'),
  });
  const changed = () =>
    Promise.all(['disagreements', 'agreement', 'queues'].map((key) => client.invalidateQueries({ queryKey: [key] })));
  return (
    <>
      <h2>{own.queues.disagreements}</h2>
      <p>{own.disagreementsLead}</p>
      {error && <Failure error={error} />}
      {isPending && <p className="pending">{words.loading}</p>}
      {data?.disagreements.length === 0 && <p>{own.noDisagreements}</p>}
      <ul className="cards">
        {data?.disagreements.map((one) => (
          <Card key={`${one.second} ${one.anchor}`} one={one} mayReview={mayReview} changed={changed} />
        ))}
      </ul>
      {!error && <AgreementFigures />}
    </>
  );
}

type Opinion = Disagreement['first'];

function Card({
  one,
  mayReview,
  changed,
}: {
  readonly one: Disagreement;
  readonly mayReview: boolean;
  changed(): Promise<unknown>;
}) {
  const words = useWords();
  const own = useQueueWords();
  const [choice, setChoice] = useState<'first' | 'second' | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  const { document, anchor, mark, second, kind, found, first, said, by } = one;
  const settle = (form: FormData) => {
    const body = { second, anchor, mark, for: choice!, reason: String(form.get('reason')) };
    return call('POST /api/seconds/settle', { body }).then(changed, setFailure);
  };
  const sides = [found, first?.arguments ?? null, said?.arguments ?? null];
  const wordsOf = (list: NonNullable<Disagreement['found']> | null, role: string) =>
    (list ?? [])
      .filter((argument) => argument.role === role)
      .map((argument) => saidOf(argument, words))
      .join(', ');
  // What all say alike is told in one line; what they say otherwise field by field.
  const differing = [...new Set(sides.flatMap((list) => (list ?? []).map(({ role }) => role)))]
    .map((role) => ({ role, words: sides.map((list) => wordsOf(list, role)) }))
    .filter(({ words: [extracted, one, other] }) => one !== other || (found && extracted !== one));
  const verdict = (opinion: Opinion) => (opinion ? own.verdicts[opinion.verdict] : own.unsaid);
  return (
    <li>
      <p>
        <b>{words.kinds[kind]}</b>{' '}
        <Link to={`/documents/${document}?claim=${anchor.slice(0, 8)}`}>
          {own.fullPage} {document}
        </Link>
      </p>
      <table className="list">
        <thead>
          <tr>
            <td />
            <th scope="col">{own.extractor}</th>
            <th scope="col">
              {own.first} {first?.author && `(${first.author})`}: {verdict(first)}
            </th>
            <th scope="col">
              {own.second} ({by}): {verdict(said)}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{own.claim}</th>
            {sides.map((list, index) => (
              <td key={index}>{list && list.length > 0 && summaryOf({ kind, arguments: list }, words)}</td>
            ))}
          </tr>
          {differing.map(({ role, words: cells }) => (
            <tr key={role} className="differs">
              <th scope="row">{roleName(role, words)}</th>
              {cells.map((cell, index) => (
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
          {(first?.reason || said?.reason) && (
            <tr>
              <th scope="row">{own.why}</th>
              <td />
              <td>{first?.reason}</td>
              <td>{said?.reason}</td>
            </tr>
          )}
        </tbody>
      </table>
      {mayReview &&
        (choice === null ? (
          <p className="line">
            {(['first', 'second'] as const).map((side) => (
              <button key={side} type="button" onClick={() => setChoice(side)}>
                {own.choose}: {own[side]}
              </button>
            ))}
          </p>
        ) : (
          <Form className="line" send={settle}>
            <b>
              {own.choose}: {own[choice]}
            </b>
            {/* biome-ignore lint/a11y/noAutofocus: who chose goes on by saying why */}
            <input name="reason" required aria-label={own.why} placeholder={own.why} autoFocus />
            <button type="submit">{own.save}</button>
            <button type="button" className="quiet" onClick={() => setChoice(null)}>
              {own.cancel}
            </button>
          </Form>
        ))}
      {failure && <Failure error={failure} />}
    </li>
  );
}
