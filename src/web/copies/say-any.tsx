import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../call.js';
import { Failure } from '../failure.js';
import { Form } from '../form.js';
import { useCopyWords } from './words.js';

/** Says of any two documents, by their numbers, that they are copies or not. */
export function SayOfAny() {
  const here = useCopyWords();
  const client = useQueryClient();
  const [told, setTold] = useState<string | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  const send = async (form: FormData) => {
    setTold(null);
    setFailure(null);
    const number = (name: string) => Number(form.get(name));
    const [document, other] = [number('one'), number('other')];
    const verdict = form.get('verdict') === 'apart' ? 'apart' : 'copies';
    try {
      const { changed } = await call('POST /api/copies/said', {
        body: { document, other, verdict, reason: String(form.get('why')).trim() },
      });
      setTold(changed ? here.saved : here.unchanged);
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
    } catch (error) {
      setFailure(error as Error);
    }
  };
  return (
    <section>
      <h2>{here.say}</h2>
      <p>{here.sayLead}</p>
      <Form className="stack" send={send} aria-label={here.say} onChange={() => setTold(null)}>
        <div className="line">
          <label>
            {here.one} <input type="number" name="one" min={1} required />
          </label>
          <label>
            {here.other} <input type="number" name="other" min={1} required />
          </label>
        </div>
        <label>
          {here.decide}{' '}
          <select name="verdict">
            <option value="copies">{here.same}</option>
            <option value="apart">{here.apart}</option>
          </select>
        </label>
        <label>
          {here.why} <input name="why" maxLength={2000} required />
        </label>
        <div className="line">
          <button type="submit">{here.save}</button>
          <span role="status">{told}</span>
        </div>
      </Form>
      {failure && <Failure error={failure} />}
    </section>
  );
}
