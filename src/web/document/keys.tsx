import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '../words/words.js';

/** Each key with what it does; the sheet of keys shows them in this order. */
export const KEYS = {
  j: 'next',
  k: 'previous',
  n: 'nextOpen',
  a: 'accept',
  x: 'reject',
  e: 'amend',
  m: 'add',
  u: 'undo',
  c: 'complete',
  Enter: 'save',
  Escape: 'leave',
  g: 'list',
  '?': 'help',
} as const;
export type Action = (typeof KEYS)[keyof typeof KEYS];

const ARROWS: Readonly<Record<string, Action>> = { ArrowDown: 'next', ArrowUp: 'previous' };

/** Calls what a key is for, unless somebody types. */
export function useKeys(act: (action: Action) => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const target = event.target as HTMLElement;
      if (target.closest('dialog')) return;
      const typing = target.closest('input:not([type=checkbox]), select, textarea');
      // In the text the arrows scroll.
      const arrow = target.closest('.paper') ? undefined : ARROWS[event.key];
      const action = KEYS[event.key as keyof typeof KEYS] ?? arrow;
      if (!action || action === 'save' || (typing && action !== 'leave')) return;
      // A key that is held down goes through claims, and says nothing of them.
      if (event.repeat && action !== 'next' && action !== 'previous') return;
      event.preventDefault();
      // At once: what is typed next may be meant for a field that this opens.
      flushSync(() => latest.current(action));
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

export function KeySheet({ close }: { close(): void }) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} onClose={close} aria-labelledby="keys-heading">
      <h2 id="keys-heading">{words.keys}</h2>
      <dl className="keys">
        {Object.entries(KEYS).map(([key, action]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words.keyHelp[action]}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit">{words.close}</button>
      </form>
    </dialog>
  );
}
