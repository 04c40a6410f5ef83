import { useState } from 'react';
import type { Api, Judgement } from '../api-types.js';
import { call } from '../call.js';
import { JudgementLine } from '../entities/judgement-line.js';
import { Failure } from '../failure.js';
import { Form } from '../form.js';
import { dayOf } from '../when.js';
import { PersonsMovedList } from './moved.js';
import { usePersonWords } from './words.js';

type Answer = Api['POST /api/persons/{key}/judgements/take-back']['answer'];

/** What people said of persons of the name, and taking it back after a preview. */
export function PersonJudgements(props: {
  readonly name: string;
  readonly judgements: readonly Judgement[];
  readonly mayReview: boolean;
  changed(): Promise<unknown>;
}) {
  const here = usePersonWords();
  const [asking, setAsking] = useState<number | null>(null);
  if (props.judgements.length === 0) return <p>{here.noJudgements}</p>;
  return (
    <ul className="cards">
      {props.judgements.map((one) => (
        <li key={one.id}>
          <p className={one.reverted ? 'taken-back' : undefined}>
            <JudgementLine judgement={one} />
          </p>
          {one.back && <p>{here.takenBackBy(one.back.author, dayOf(one.back.at), one.back.reason)}</p>}
          {!one.reverted && props.mayReview && asking !== one.id && (
            <button type="button" onClick={() => setAsking(one.id)}>
              {here.takeBack}
            </button>
          )}
          {asking === one.id && <TakeBack {...props} id={one.id} close={() => setAsking(null)} />}
        </li>
      ))}
    </ul>
  );
}

function TakeBack(props: { readonly name: string; readonly id: number; close(): void; changed(): Promise<unknown> }) {
  const here = usePersonWords();
  const [previewed, setPreviewed] = useState<{ readonly reason: string; readonly answer: Answer } | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  const send = (reason: string, dryRun: boolean) =>
    call('POST /api/persons/{key}/judgements/take-back', {
      path: { key: props.name },
      body: { id: props.id, reason, dryRun },
    });
  return (
    <>
      <Form
        className="line"
        onChange={() => setPreviewed(null)}
        send={(form) => {
          const reason = String(form.get('reason'));
          return send(reason, true).then((answer) => setPreviewed({ reason, answer }), setFailure);
        }}
      >
        <label className="grow">
          <span>{here.reason}</span> <input name="reason" required />
        </label>
        <button type="submit">{here.preview}</button>
        <button type="button" className="quiet" onClick={props.close}>
          {here.cancel}
        </button>
      </Form>
      {failure && <Failure error={failure} />}
      {previewed && (
        <section className="preview" aria-label={here.preview}>
          <PersonsMovedList moved={previewed.answer} />
          <button
            type="button"
            onClick={() =>
              send(previewed.reason, false).then(() => {
                props.close();
                return props.changed();
              }, setFailure)
            }
          >
            {here.confirmTakeBack}
          </button>
        </section>
      )}
    </>
  );
}
