import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Failure } from './failure.js';
import { Form } from './form.js';

interface Props {
  readonly label: string;
  readonly why: string;
  readonly cancel: string;
  /** Given the reason, once it was said. */
  send(reason: string): Promise<unknown>;
}

/** A button for what needs a reason: it is asked for before anything is sent. */
export function WithReason({ label, why, cancel, send }: Props) {
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<Error | null>(null);
  const say = async (form: FormData) => {
    setFailure(null);
    try {
      await send(String(form.get('why')).trim());
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
      <Form className="line" send={say} aria-label={label}>
        <label>
          {why} <input name="why" maxLength={2000} required />
        </label>
        <button type="submit">{label}</button>
        <button type="button" className="quiet" onClick={() => setAsking(false)}>
          {cancel}
        </button>
      </Form>
      {failure && <Failure error={failure} />}
    </>
  );
}
