import { useState } from 'react';
import type { Api, Persons } from '../api-types.js';
import { call } from '../call.js';
import { Failure } from '../failure.js';
import { useFigures } from '../figures.js';
import { Form } from '../form.js';
import { useLatest } from '../latest.js';
import { PersonsMovedList } from './moved.js';
import { usePersonWords } from './words.js';

type Asked = Api['POST /api/persons/{key}/judgements']['body'];
type Answer = Api['POST /api/persons/{key}/judgements']['answer'];
const VERDICTS = ['same', 'different', 'unsure'] as const;

/** Which two may be one person, the likeliest first, with the reasons; which pair is open stands in the address ("1-2"). */
export function Pairs(props: {
  readonly persons: Persons;
  readonly mayReview: boolean;
  readonly asked: string | null;
  ask(pair: string | null): void;
  changed(): Promise<unknown>;
}) {
  const figure = useFigures();
  const here = usePersonWords();
  return (
    <ul className="cards">
      {props.persons.pairs.map(({ pair: [a, b], score, reasons, verdict }) => {
        const name = `${a + 1}-${b + 1}`;
        return (
          <li key={name}>
            <p>
              <a href={`#person-${a + 1}`}>{here.pair(a + 1, b + 1)}</a>{' '}
              {verdict && <mark>{here.already[verdict]}</mark>}{' '}
              <small>
                {figure(score / 1000, 2)}: {reasons.map((reason) => here.reasons[reason] ?? reason).join(', ')}
              </small>
            </p>
            {props.mayReview &&
              (props.asked === name ? (
                <PairForm {...props} pair={[a, b]} close={() => props.ask(null)} />
              ) : (
                <button type="button" onClick={() => props.ask(name)}>
                  {VERDICTS.map((one) => here.verdicts[one]).join(' / ')}…
                </button>
              ))}
          </li>
        );
      })}
    </ul>
  );
}

function PairForm(props: {
  readonly persons: Persons;
  readonly pair: readonly [number, number];
  close(): void;
  changed(): Promise<unknown>;
}) {
  const here = usePersonWords();
  const [previewed, setPreviewed] = useState<{ readonly asked: Asked; readonly answer: Answer } | null>(null);
  const [verdict, setVerdict] = useState<(typeof VERDICTS)[number]>('same');
  const [failure, setFailure] = useState<Error | null>(null);
  const path = { key: props.persons.key };
  // What is previewed is what the form says: an answer to what it said before is dropped.
  const latest = useLatest();
  const change = () => {
    latest.forget();
    setPreviewed(null);
  };
  const preview = (form: FormData) => {
    const asked: Asked = {
      ...{ verdict, of: sideIn(form, 0), as: sideIn(form, 1), dryRun: true, evenSo: false },
      ...(form.get('reason') ? { reason: String(form.get('reason')) } : {}),
    };
    setFailure(null);
    const answered = call('POST /api/persons/{key}/judgements', { path, body: asked });
    return latest.ask(answered, (answer) => setPreviewed({ asked, answer }), setFailure);
  };
  const say = ({ asked, answer }: NonNullable<typeof previewed>) =>
    call('POST /api/persons/{key}/judgements', {
      path,
      body: { ...asked, dryRun: false, evenSo: answer.against },
    }).then(() => {
      props.close();
      return props.changed();
    }, setFailure);
  return (
    <div className="judge">
      <Form className="stack" send={preview} onChange={change}>
        <div className="line">
          {VERDICTS.map((one) => (
            <label key={one}>
              <input type="radio" name="verdict" checked={verdict === one} onChange={() => setVerdict(one)} />{' '}
              {here.verdicts[one]}
            </label>
          ))}
        </div>
        <details>
          <summary>{here.scope}</summary>
          {props.pair.map((index, side) => {
            const { place, within, since, until } = props.persons.persons[index]!.situation;
            const n = index + 1;
            return (
              <div key={index} className="fields">
                <Field label={here.unitOf(n)} name={`within${side}`} value={within} />
                <Field label={here.provinceOf(n)} name={`place${side}`} value={place} />
                <Field label={here.sinceOf(n)} name={`since${side}`} value={since} type="number" />
                <Field label={here.untilOf(n)} name={`until${side}`} value={until} type="number" />
              </div>
            );
          })}
        </details>
        <label>
          <span>{here.reason}</span>
          <input name="reason" required={verdict === 'different'} />
        </label>
        <p className="line">
          <button type="submit">{here.preview}</button>
          <button type="button" className="quiet" onClick={props.close}>
            {here.cancel}
          </button>
        </p>
      </Form>
      {failure && <Failure error={failure} />}
      {previewed && (
        <section className="preview" aria-label={here.preview}>
          <PersonsMovedList moved={previewed.answer} />
          <button type="button" onClick={() => say(previewed)}>
            {previewed.answer.against ? here.sayAnyway : here.say}
          </button>
        </section>
      )}
    </div>
  );
}

function Field(props: {
  readonly label: string;
  readonly name: string;
  readonly value: string | number | null;
  readonly type?: string;
}) {
  return (
    <label>
      <span>{props.label}</span>
      <input name={props.name} type={props.type ?? 'text'} defaultValue={props.value ?? ''} />
    </label>
  );
}

function sideIn(form: FormData, side: 0 | 1): Asked['of'] {
  const text = (name: string) => String(form.get(`${name}${side}`) ?? '').trim();
  const year = (name: string) => (text(name) ? Number(text(name)) : null);
  return { place: text('place') || null, within: text('within'), since: year('since'), until: year('until') };
}
