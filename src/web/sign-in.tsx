import { useQueryClient } from '@tanstack/react-query';
import { call } from './call.js';
import { CredentialsForm } from './credentials.js';
import { useWords } from './words/words.js';

export function SignIn({ toggle }: { readonly toggle: React.ReactNode }) {
  const words = useWords();
  const client = useQueryClient();
  const submit = async (name: string, password: string) => {
    await call('POST /api/sessions', { body: { name, password } });
    await client.resetQueries();
  };
  return (
    <main className="door">
      <h1>{words.name}</h1>
      <p>{words.signInLead}</p>
      <CredentialsForm label={words.signIn} fresh={false} submit={submit} />
      {toggle}
    </main>
  );
}
