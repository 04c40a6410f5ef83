import { useState } from 'react';
import { Failure } from './failure.js';
import { Form } from './form.js';
import { useWords } from './words/words.js';

/** A name and a password, or where that says whose it is (not `named`) the password alone; `fresh` ones are made now. */
export function CredentialsForm({
  label,
  fresh,
  named = true,
  submit,
}: {
  readonly label: string;
  readonly fresh: boolean;
  readonly named?: boolean;
  submit(name: string, password: string): Promise<void>;
}) {
  const words = useWords();
  const [failure, setFailure] = useState<Error | null>(null);
  const send = (form: FormData) =>
    submit(String(form.get('name') ?? ''), String(form.get('password'))).then(() => setFailure(null), setFailure);
  return (
    <Form send={send} className="stack">
      {named && (
        <label>
          {words.userName}
          <input name="name" autoComplete="username" required maxLength={80} />
        </label>
      )}
      <label>
        {words.password}
        <input
          name="password"
          type="password"
          autoComplete={fresh ? 'new-password' : 'current-password'}
          required
          minLength={fresh ? 10 : undefined}
          aria-describedby={fresh ? 'password-hint' : undefined}
        />
      </label>
      {fresh && <p id="password-hint">{words.passwordHint}</p>}
      {failure && <Failure error={failure} />}
      <button type="submit">{label}</button>
    </Form>
  );
}
