import { useQueryClient } from '@tanstack/react-query';
import { useLayoutEffect, useRef } from 'react';
import type { Me } from './api-types.js';
import { call } from './call.js';
import { CredentialsForm } from './credentials.js';
import { outboxOf } from './document/use-outbox.js';
import { useTableWords } from './document/words.js';

/** Over a page whose session has ended: who signs in again goes on where they were, and what was unsent is sent. */
export function SignInAgain({ account }: { readonly account: string }) {
  const words = useTableWords();
  const client = useQueryClient();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current!;
    if (!shown.open) shown.showModal();
    // Closed before it goes, so that the browser gives the focus back to where it was.
    return () => shown.close();
  }, []);
  const submit = async (name: string, password: string) => {
    await call('POST /api/sessions', { body: { name, password } });
    const me = await client.fetchQuery<Me>({ queryKey: ['me'], queryFn: () => call('GET /api/me'), staleTime: 0 });
    // Somebody else sees nothing of what the one before them had open.
    if (me.name === account) await client.invalidateQueries();
    else await client.resetQueries();
    outboxOf(me.name).send();
  };
  return (
    <dialog
      ref={dialog}
      aria-labelledby="again-heading"
      className="again"
      // Without a session nothing on the page can be done: it is left by signing in.
      onCancel={(event) => event.preventDefault()}
    >
      <h2 id="again-heading">{words.signInAgain}</h2>
      <p>{words.signInAgainLead}</p>
      <CredentialsForm label={words.signInAgain} fresh={false} submit={submit} />
    </dialog>
  );
}
