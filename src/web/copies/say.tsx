import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CopyWord } from '../api-types.js';
import { call } from '../call.js';
import { Failure } from '../failure.js';
import { Form } from '../form.js';
import { useCopyWords } from './words.js';

interface Props {
  readonly document: number;
  readonly other: number;
  readonly verdict: CopyWord['verdict'];
  readonly label: string;
}

/** Says something of two documents, with a reason: it is asked for before anything is sent. */
export function SayOfTwo({ document, other, verdict, label }: Props) {
  const here = useCopyWords();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<Error | null>(null);
  const send = async (form: FormData) => {
    setFailure(null);
    const reason = String(form.get('why')).trim();
    try {
      await call('POST /api/copies/said', { body: { document, other, verdict, reason } });
      setAsking(false);
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
    } catch (error) {
      setFailure(error as Error);
    }
  };
  if (!asking)
    return (
      <button type="button" className="quiet" onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  return (
    <>
      <Form className="line" send={send} aria-label={label}>
        <label>
          {here.why} <input name="why" maxLength={2000} required />
        </label>
        <button type="submit">{label}</button>
        <button type="button" className="quiet" onClick={() => setAsking(false)}>
          {here.cancel}
        </button>
      </Form>
      {failure && <Failure error={failure} />}
    </>
  );
}
