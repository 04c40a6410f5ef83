import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Me } from './api-types.js';
import { browserOf } from './browser-of.js';
import { call } from './call.js';
import { LetterKeys } from './document/letter-keys.js';
import { Failure } from './failure.js';
import { Form } from './form.js';
import { dayOf } from './when.js';
import { spoken, useWords } from './words/words.js';

const usePasswordWords = spoken(
  {
    ends: 'Mật khẩu mới kết thúc mọi phiên đăng nhập và mọi khóa API của bạn; hãy tạo lại khóa cho chương trình nào còn cần.',
  },
  { ends: 'A new password ends all your sessions and API tokens; make new tokens for the programs that need them.' },
);

/** One's own password, sessions and tokens. */
export function AccountPage({ me }: { readonly me: Me }) {
  const words = useWords();
  return (
    <main className="page">
      <title>{`${words.account} · ${words.name}`}</title>
      <h1>{me.name}</h1>
      <p>{me.roles.map((role) => words.roleNames[role]).join(', ')}</p>
      <Sessions />
      <Tokens me={me} />
      <LetterKeys />
      <Password />
    </main>
  );
}

function Sessions() {
  const words = useWords();
  const client = useQueryClient();
  const { data } = useQuery({ queryKey: ['sessions'], queryFn: () => call('GET /api/sessions') });
  const end = async (id: number | 'all') => {
    await call('DELETE /api/sessions/{id}', { path: { id } });
    await client.invalidateQueries();
  };
  return (
    <section>
      <h2>{words.sessions}</h2>
      <ul className="rows">
        {data?.map(({ id, agent, seenAt, this: own }) => (
          <li key={id}>
            <span>
              <span title={agent ?? ''}>{browserOf(agent) ?? words.someProgram}</span>{' '}
              {own && <b>{words.thisSession}</b>} · {words.lastSeen(dayOf(seenAt))}
            </span>
            <button type="button" onClick={() => end(id)}>
              {words.end}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => end('all')}>
        {words.endAll}
      </button>
    </section>
  );
}

function Tokens({ me }: { readonly me: Me }) {
  const words = useWords();
  const client = useQueryClient();
  const [secret, setSecret] = useState<string | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  const { data } = useQuery({ queryKey: ['tokens'], queryFn: () => call('GET /api/tokens') });
  const again = () => client.invalidateQueries({ queryKey: ['tokens'] });
  const make = async (form: FormData) => {
    const permissions = me.permissions.filter((one) => form.get(one));
    if (permissions.length === 0) return;
    const body = { name: String(form.get('name')), permissions, days: Number(form.get('days')) };
    const made = await call('POST /api/tokens', { body }).catch((error: Error) => error);
    if (made instanceof Error) return setFailure(made);
    setSecret(made.secret);
    await again();
  };
  const end = async (id: number) => {
    await call('DELETE /api/tokens/{id}', { path: { id } });
    await again();
  };
  return (
    <section>
      <h2>{words.tokens}</h2>
      <p>{words.tokensLead}</p>
      <ul className="rows">
        {data?.map(({ id, name, permissions, expiresAt }) => (
          <li key={id}>
            <span>
              {name} · {permissions.map((one) => words.permissions[one]).join(', ')} · {words.until(dayOf(expiresAt))}
            </span>
            <button type="button" onClick={() => end(id)}>
              {words.end}
            </button>
          </li>
        ))}
      </ul>
      {failure && <Failure error={failure} />}
      {secret && (
        <p role="status">
          {words.tokenOnce} <code>{secret}</code>
        </p>
      )}
      <Form send={make} className="line" aria-label={words.tokens}>
        <label>
          {words.tokenName} <input name="name" required maxLength={80} />
        </label>
        <label>
          {words.tokenDays} <input name="days" type="number" min={1} max={366} defaultValue={90} required />
        </label>
        <fieldset className="line">
          <legend className="unseen">{words.tokens}</legend>
          {me.permissions.map((one) => (
            <label key={one}>
              <input type="checkbox" name={one} defaultChecked={one === 'read'} /> {words.permissions[one]}
            </label>
          ))}
        </fieldset>
        <button type="submit">{words.makeToken}</button>
      </Form>
    </section>
  );
}

function Password() {
  const words = useWords();
  const client = useQueryClient();
  const [failure, setFailure] = useState<Error | null>(null);
  const change = (form: FormData) =>
    call('PUT /api/me/password', { body: { old: String(form.get('old')), next: String(form.get('next')) } }).then(
      () => client.resetQueries({ queryKey: ['me'] }),
      setFailure,
    );
  return (
    <section>
      <h2>{words.changePassword}</h2>
      <p>{usePasswordWords().ends}</p>
      <Form send={change} className="line" aria-label={words.changePassword}>
        <label>
          {words.oldPassword} <input name="old" type="password" autoComplete="current-password" required />
        </label>
        <label>
          {words.newPassword} <input name="next" type="password" autoComplete="new-password" required minLength={10} />
        </label>
        <button type="submit">{words.changePassword}</button>
      </Form>
      {failure && <Failure error={failure} />}
    </section>
  );
}
