import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { call } from './call.js';
import { CredentialsForm } from './credentials.js';
import { useWords } from './words/words.js';

/** Where the link of somebody who forgot the password leads: its secret stands behind "#", which browsers send to nobody. */
export function NewPasswordPage({ toggle }: { readonly toggle: React.ReactNode }) {
  const words = useWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const submit = async (_: string, password: string) => {
    await call('POST /api/password-links/accept', { body: { secret: location.hash.slice(1), password } });
    client.clear();
    navigate('/', { replace: true });
  };
  return (
    <main className="door">
      <h1>{words.newPassword}</h1>
      <p>{words.newPasswordHint}</p>
      <CredentialsForm label={words.save} named={false} fresh submit={submit} />
      {toggle}
    </main>
  );
}
