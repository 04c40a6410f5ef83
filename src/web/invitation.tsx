import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { call } from './call.js';
import { CredentialsForm } from './credentials.js';
import { useWords } from './words/words.js';

/** Where an invitation leads: its secret stands behind "#", which browsers send to nobody. */
export function InvitationPage({ toggle }: { readonly toggle: React.ReactNode }) {
  const words = useWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const submit = async (name: string, password: string) => {
    const secret = location.hash.slice(1);
    await call('POST /api/invitations/accept', { body: { secret, name, password } });
    client.clear();
    navigate('/', { replace: true });
  };
  return (
    <main className="door">
      <h1>{words.welcome}</h1>
      <p>{words.welcomeLead}</p>
      <CredentialsForm label={words.create} fresh submit={submit} />
      {toggle}
    </main>
  );
}
