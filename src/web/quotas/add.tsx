import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { QUOTA_AWARDS, type QuotaAward } from '../../domain/quota.js';
import { useAwardName } from '../analysis/award-name.js';
import { call } from '../call.js';
import { Failure } from '../failure.js';
import { Form } from '../form.js';
import { useQuotaWords } from './words.js';

/** What an archivist says of a quota, with the paper that says so. */
export function AddQuota() {
  const here = useQuotaWords();
  const awardName = useAwardName();
  const client = useQueryClient();
  const [said, setSaid] = useState<string | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  const send = async (form: FormData) => {
    const text = (name: string) => String(form.get(name) ?? '').trim();
    const number = (name: 'until' | 'most' | 'share') => (text(name) === '' ? {} : { [name]: Number(text(name)) });
    setFailure(null);
    if ((text('most') === '') === (text('share') === '')) return setSaid(here.oneOf);
    setSaid(null);
    try {
      const { changed } = await call('POST /api/quotas', {
        body: {
          ...{ award: text('award') as QuotaAward, since: Number(text('since')), source: text('source') },
          ...(text('province') ? { province: text('province') } : {}),
          ...(text('bloc') ? { bloc: text('bloc') } : {}),
          ...number('until'),
          ...number('most'),
          ...number('share'),
        },
      });
      setSaid(changed ? here.saved : here.same);
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
    } catch (error) {
      setFailure(error as Error);
    }
  };
  return (
    <section id="add">
      <h2>{here.add}</h2>
      <p>{here.addLead}</p>
      <Form className="stack" send={send} aria-label={here.add} onChange={() => setSaid(null)}>
        <label>
          {here.award}{' '}
          <select name="award">
            {QUOTA_AWARDS.map((code) => (
              <option key={code} value={code}>
                {awardName(code, null)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {here.province} <input name="province" maxLength={100} />
        </label>
        <label>
          {here.bloc} <input name="bloc" maxLength={500} />
        </label>
        <div className="line">
          <label>
            {here.since} <input type="number" name="since" min={1945} max={2200} required />
          </label>
          <label>
            {here.until} <input type="number" name="until" min={1945} max={2200} />
          </label>
        </div>
        <div className="line">
          <label>
            {here.most} <input type="number" name="most" min={0} max={10_000} />
          </label>
          <label>
            {here.percent} <input type="number" name="share" min={0} max={100} />
          </label>
        </div>
        <label>
          {here.source} <input name="source" maxLength={2000} required />
        </label>
        <div className="line">
          <button type="submit">{here.save}</button>
          <span role="status">{said}</span>
        </div>
      </Form>
      {failure && <Failure error={failure} />}
    </section>
  );
}
