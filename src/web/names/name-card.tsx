import { useState } from 'react';
import { Link } from 'react-router';
import type { Api, OpenName } from '../api-types.js';
import { call } from '../call.js';
import { useEntityWords } from '../entities/words.js';
import { Failure } from '../failure.js';
import { Form } from '../form.js';
import { useLatest } from '../latest.js';
import { useProvinceName, useProvinceOfCode } from '../province-name.js';
import { useWords } from '../words/words.js';
import { MovedList } from './moved.js';

const VERDICTS = ['same', 'different', 'unsure'] as const;

type Asked = Api['POST /api/judgements']['body'];
type Answer = Api['POST /api/judgements']['answer'];

/** An open name: whom it may be, and what would move if somebody said so, before they do. */
export function NameCard({
  name,
  mayReview,
  changed,
}: {
  readonly name: OpenName;
  readonly mayReview: boolean;
  changed(): Promise<unknown>;
}) {
  const words = useWords();
  const here = useEntityWords();
  const provinceName = useProvinceName();
  const provinceOf = useProvinceOfCode();
  const [previewed, setPreviewed] = useState<{ readonly asked: Asked; readonly answer: Answer } | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  const [reason, setReason] = useState('');
  const of = {
    name: name.name,
    ...(name.place ? { province: name.place } : {}),
    ...(name.within ? { within: name.within } : {}),
  };
  // Of two that are asked for one after the other the last is shown, whichever is answered first.
  const latest = useLatest();
  const preview = (verdict: Asked['verdict'], as: string) => {
    // A code says its own province; a name is of the same one.
    const other = as.includes('@') ? { name: as } : { ...of, name: as };
    const asked: Asked = { verdict, kind: name.kind, of, as: other, dryRun: true, evenSo: false };
    setFailure(null);
    setPreviewed(null);
    const answered = call('POST /api/judgements', { body: asked });
    return latest.ask(answered, (answer) => setPreviewed({ asked, answer }), setFailure);
  };
  const confirm = () =>
    call('POST /api/judgements', { body: { ...previewed!.asked, dryRun: false, ...(reason ? { reason } : {}) } }).then(
      () => {
        setPreviewed(null);
        return changed();
      },
      setFailure,
    );
  const years =
    name.since === null ? '' : name.since === name.until ? ` · ${name.since}` : ` · ${name.since}–${name.until}`;
  return (
    <li>
      <p>
        <b>{name.name}</b>{' '}
        <span className="path">{name.kind === 'bloc-series' ? words.kinds.bloc : words.arguments.org}</span>
      </p>
      <p className="path">
        <span>
          {words.settles(name.mentions, name.documents)}
          {name.place && ` · ${provinceName(name.place)}`}
          {name.within && ` · ${name.within}`}
          {years}
          {name.open && ` · ${(words.openReasons as Readonly<Record<string, string>>)[name.open] ?? name.open}`}
        </span>
        <Link to={`/documents/${name.document}`}>
          {words.kinds.document} {name.document}
        </Link>
      </p>
      {mayReview && (
        <>
          {name.proposals.slice(0, 3).map(({ code, name: listed, reasons }) => (
            <div key={code} className="line">
              <span>
                {words.mayBe} <b>{listed}</b>{' '}
                <small className="path">{[provinceOf(code), code].filter(Boolean).join(' · ')}</small>{' '}
                <small className="why">{reasons.map((reason) => here.reasons[reason] ?? reason).join(', ')}</small>
              </span>
              {VERDICTS.map((verdict) => (
                <button
                  key={verdict}
                  type="button"
                  aria-label={`${here.verdicts[verdict]}: ${listed}`}
                  onClick={() => preview(verdict, code)}
                >
                  {here.verdicts[verdict]}
                </button>
              ))}
            </div>
          ))}
          <Form className="line" send={(form) => preview('same', String(form.get('other')))}>
            <label>
              {words.another} <input name="other" required />
            </label>
            <button type="submit">{here.verdicts.same}</button>
          </Form>
        </>
      )}
      {previewed && (
        <div className="preview" role="status">
          <MovedList answer={previewed.answer} />
          <div className="line">
            <input
              value={reason}
              aria-label={words.reason}
              placeholder={words.reason}
              onChange={({ target }) => setReason(target.value)}
            />
            <button
              type="button"
              disabled={previewed.asked.verdict === 'different' && reason.trim() === ''}
              onClick={confirm}
            >
              {words.confirm}
            </button>
            <button type="button" className="quiet" onClick={() => setPreviewed(null)}>
              {words.cancel}
            </button>
          </div>
        </div>
      )}
      {failure && <Failure error={failure} />}
    </li>
  );
}
