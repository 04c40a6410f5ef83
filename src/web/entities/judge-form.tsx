import { useEffect, useRef, useState } from 'react';
import type { Api, Entity, Moves } from '../api-types.js';
import { call } from '../call.js';
import { Failure } from '../failure.js';
import { Form } from '../form.js';
import { useLatest } from '../latest.js';
import { Preview } from './preview.js';
import { useEntityWords } from './words.js';

type Asked = Api['POST /api/judgements']['body'];
interface Said {
  readonly name: string;
  readonly province: string;
  readonly within: string;
}
const VERDICTS = ['same', 'different', 'unsure'] as const;
type Verdict = (typeof VERDICTS)[number];
const isVerdict = (word: string): word is Verdict => (VERDICTS as readonly string[]).includes(word);

/** Says of a name whose it is or is not; everything that moves is shown before it is said. */
export function JudgeForm(props: {
  readonly entity: Entity;
  readonly verdict: string;
  readonly of: Said;
  readonly as: Said;
  close(): void;
  changed(answer: Moves): Promise<void>;
}) {
  const here = useEntityWords();
  const { entity, of, as } = props;
  const [verdict, setVerdict] = useState<Verdict>(isVerdict(props.verdict) ? props.verdict : 'same');
  const [previewed, setPreviewed] = useState<{ readonly asked: Asked; readonly answer: Moves } | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  const [saving, setSaving] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  // Other writings of the same unit, of which the same may be said at once.
  const own = entity.surfaces.some((one) => one.name === of.name && (one.place ?? '') === of.province);
  const others = own ? entity.surfaces.filter((one) => one.name !== of.name && one.name !== as.name) : [];

  // What is previewed is what the form says: an answer to what it said before is dropped.
  const latest = useLatest();
  const change = () => {
    latest.forget();
    setPreviewed(null);
  };
  const preview = (form: FormData) => {
    const asked = { ...askedBy(form, entity, verdict), dryRun: true };
    setFailure(null);
    const answered = call('POST /api/judgements', { body: asked });
    return latest.ask(answered, (answer) => setPreviewed({ asked, answer }), setFailure);
  };
  const say = (evenSo: boolean) => {
    setSaving(true);
    return call('POST /api/judgements', { body: { ...previewed!.asked, dryRun: false, evenSo } })
      .then((answer) => {
        props.close();
        return props.changed(answer);
      }, setFailure)
      .finally(() => setSaving(false));
  };
  return (
    <div className="judge">
      <h3 ref={heading} tabIndex={-1}>
        {here.form}
      </h3>
      <Form className="stack" send={preview} onChange={change}>
        <fieldset className="line">
          <legend>{here.verdict}</legend>
          {VERDICTS.map((one) => (
            <label key={one}>
              <input type="radio" name="verdict" checked={verdict === one} onChange={() => setVerdict(one)} />{' '}
              {here.verdicts[one]}
            </label>
          ))}
        </fieldset>
        <div className="fields">
          <Field label={here.ofName} name="name" value={of.name} required />
          <Field label={here.province} name="province" value={of.province} />
          <Field label={here.within} name="within" value={of.within} />
          <Field label={here.since} name="since" type="number" placeholder={here.allYears} />
          <Field label={here.until} name="until" type="number" placeholder={here.allYears} />
        </div>
        {others.length > 0 && (
          <fieldset>
            <legend>{here.also}</legend>
            <div className="columns">
              {others.map((one, index) => (
                <label key={`${one.name} ${one.place} ${one.within}`} className="tick">
                  <input
                    type="checkbox"
                    name="more"
                    value={entity.surfaces.indexOf(one)}
                    defaultChecked={verdict === 'same' && index < 20}
                  />{' '}
                  {one.name} ({one.mentions})
                </label>
              ))}
            </div>
          </fieldset>
        )}
        <div className="fields">
          <Field label={here.asName} name="as" value={as.name} required />
          <Field label={here.asProvince} name="asProvince" value={as.province} />
          <Field label={here.asWithin} name="asWithin" value={as.within} />
        </div>
        <Field
          label={verdict === 'different' ? `${here.reason} ${here.reasonNeeded}` : here.reason}
          name="reason"
          required={verdict === 'different'}
        />
        <p className="line">
          <button type="submit">{here.preview}</button>
          <button type="button" className="quiet" onClick={props.close}>
            {here.cancel}
          </button>
        </p>
      </Form>
      {failure && <Failure error={failure} />}
      {previewed && (
        <Preview
          answer={previewed.answer}
          saving={saving}
          label={here.say}
          say={say}
          ask={(part) => call('POST /api/judgements', { body: { ...previewed.asked, ...part } })}
        />
      )}
    </div>
  );
}

function Field({
  label,
  value,
  ...rest
}: { readonly label: string; readonly value?: string } & React.ComponentProps<'input'>) {
  return (
    <label>
      <span>{label}</span>
      <input defaultValue={value} {...rest} />
    </label>
  );
}

function askedBy(form: FormData, entity: Entity, verdict: Verdict): Asked {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const years = {
    ...(text('since') ? { since: Number(text('since')) } : {}),
    ...(text('until') ? { until: Number(text('until')) } : {}),
  };
  const named = (name: string, province: string, within: string) => ({
    name,
    ...(province ? { province } : {}),
    ...(within ? { within } : {}),
  });
  const more = form.getAll('more').flatMap((index) => {
    const one = entity.surfaces[Number(index)];
    return one ? [{ ...named(one.name, one.place ?? '', one.within), ...years }] : [];
  });
  return {
    ...{ verdict, kind: entity.kind, more, dryRun: true, evenSo: false },
    of: { ...named(text('name'), text('province'), text('within')), ...years },
    as: named(text('as'), text('asProvince'), text('asWithin')),
    ...(text('reason') ? { reason: text('reason') } : {}),
  };
}
