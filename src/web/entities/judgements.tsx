import { useState } from 'react';
import type { Judgement, Moves } from '../api-types.js';
import { call } from '../call.js';
import { Failure } from '../failure.js';
import { Form } from '../form.js';
import { dayOf } from '../when.js';
import { JudgementLine } from './judgement-line.js';
import { Preview } from './preview.js';
import { useEntityWords } from './words.js';

/** All that people said of it, the latest first; each is taken back after the same preview as it was said. */
export function JudgementsAbout(props: {
  readonly judgements: readonly Judgement[];
  readonly mayReview: boolean;
  changed(answer: Moves): Promise<void>;
}) {
  const here = useEntityWords();
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
          {asking === one.id && (
            <TakeBack
              judgement={one}
              together={props.judgements.some(
                (other) => other.id !== one.id && !other.reverted && other.batch === one.batch,
              )}
              close={() => setAsking(null)}
              changed={props.changed}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

function TakeBack(props: {
  readonly judgement: Judgement;
  readonly together: boolean;
  close(): void;
  changed(answer: Moves): Promise<void>;
}) {
  const here = useEntityWords();
  const [previewed, setPreviewed] = useState<{ readonly asked: Asked; readonly answer: Moves } | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  const [saving, setSaving] = useState(false);
  const preview = (form: FormData) => {
    const reason = String(form.get('reason'));
    const asked = { id: props.judgement.id, together: form.get('together') !== null, reason };
    setFailure(null);
    return call('POST /api/judgements/take-back', { body: { ...asked, dryRun: true, evenSo: false } }).then(
      (answer) => setPreviewed({ asked, answer }),
      setFailure,
    );
  };
  const say = (evenSo: boolean) => {
    setSaving(true);
    return call('POST /api/judgements/take-back', { body: { ...previewed!.asked, dryRun: false, evenSo } })
      .then((answer) => {
        props.close();
        return props.changed(answer);
      }, setFailure)
      .finally(() => setSaving(false));
  };
  return (
    <>
      <Form className="line" send={preview} onChange={() => setPreviewed(null)}>
        <label className="grow">
          <span>{here.reason}</span> <input name="reason" required />
        </label>
        {props.together && (
          <label>
            <input type="checkbox" name="together" defaultChecked /> {here.takeBackAll}
          </label>
        )}
        <button type="submit">{here.preview}</button>
        <button type="button" className="quiet" onClick={props.close}>
          {here.cancel}
        </button>
      </Form>
      {failure && <Failure error={failure} />}
      {previewed && (
        <Preview
          answer={previewed.answer}
          saving={saving}
          label={here.confirmTakeBack}
          say={say}
          ask={(part) =>
            call('POST /api/judgements/take-back', {
              body: { ...previewed.asked, dryRun: true, evenSo: false, ...part },
            })
          }
        />
      )}
    </>
  );
}

interface Asked {
  readonly id: number;
  readonly together: boolean;
  readonly reason: string;
}
