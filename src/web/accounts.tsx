import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Account } from './api-types.js';
import { call } from './call.js';
import { Failure } from './failure.js';
import { useWords } from './words/words.js';

const ROLES = ['analyst', 'reviewer', 'archivist', 'administrator'] as const;

/** Who may use the desk, for administrators. */
export function AccountsPage() {
  const words = useWords();
  const client = useQueryClient();
  const [failure, setFailure] = useState<Error | null>(null);
  const { data, error } = useQuery({ queryKey: ['accounts'], queryFn: () => call('GET /api/accounts') });
  const revise = (id: number, body: { roles?: Account['roles']; closed?: boolean }) =>
    call('PATCH /api/accounts/{id}', { path: { id }, body }).then(() => {
      setFailure(null);
      return client.invalidateQueries({ queryKey: ['accounts'] });
    }, setFailure);
  const [link, setLink] = useState<{ readonly id: number; readonly secret: string } | null>(null);
  const newPassword = (id: number) =>
    call('POST /api/accounts/{id}/password-link', { path: { id } }).then(({ secret }) => {
      setFailure(null);
      setLink({ id, secret });
    }, setFailure);
  const shown = failure ?? error;
  return (
    <main className="page">
      <title>{`${words.accounts} · ${words.name}`}</title>
      <h1>{words.accounts}</h1>
      {shown && <Failure error={shown} />}
      <table className="list">
        <tbody>
          {data?.map((account) => (
            <tr key={account.id}>
              <th scope="row">
                {account.name} {account.closedAt && <span className="path">{words.closed}</span>}
              </th>
              <td>
                <RoleBoxes
                  chosen={account.roles}
                  label={account.name}
                  choose={(roles) => roles.length > 0 && revise(account.id, { roles })}
                />
              </td>
              <td>
                <div className="line">
                  <button type="button" onClick={() => revise(account.id, { closed: !account.closedAt })}>
                    {account.closedAt ? words.openAccount : words.closeAccount}
                  </button>
                  {!account.closedAt && (
                    <button
                      type="button"
                      aria-label={`${words.newPasswordFor}: ${account.name}`}
                      onClick={() => newPassword(account.id)}
                    >
                      {words.newPasswordFor}
                    </button>
                  )}
                </div>
                {link?.id === account.id && (
                  <p role="status">
                    {words.newPasswordLead} <code>{`${location.origin}/new-password#${link.secret}`}</code>
                  </p>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Invite />
    </main>
  );
}

function RoleBoxes({
  chosen,
  label,
  choose,
}: {
  readonly chosen: Account['roles'];
  readonly label: string;
  choose(roles: Account['roles']): unknown;
}) {
  const words = useWords();
  return (
    <fieldset className="line" aria-label={`${words.roles}: ${label}`}>
      {ROLES.map((role) => (
        <label key={role}>
          <input
            type="checkbox"
            checked={chosen.includes(role)}
            onChange={({ target }) =>
              choose(ROLES.filter((one) => (one === role ? target.checked : chosen.includes(one))))
            }
          />{' '}
          {words.roleNames[role]}
        </label>
      ))}
    </fieldset>
  );
}

function Invite() {
  const words = useWords();
  const [roles, setRoles] = useState<Account['roles']>(['reviewer']);
  const [secret, setSecret] = useState<string | null>(null);
  const invite = async () => setSecret((await call('POST /api/invitations', { body: { roles } })).secret);
  return (
    <section>
      <h2>{words.invite}</h2>
      <RoleBoxes chosen={roles} label={words.invite} choose={setRoles} />
      <button type="button" disabled={roles.length === 0} onClick={invite}>
        {words.invite}
      </button>
      {secret && (
        <p role="status">
          {words.inviteLead} <code>{`${location.origin}/invitation#${secret}`}</code>
        </p>
      )}
    </section>
  );
}
