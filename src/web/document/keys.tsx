import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { Link } from 'react-router';
import { useGuideWords } from '../guide/words.js';
import { useWords } from '../words/words.js';
import { letterKeys } from './letter-keys.js';
import { useTableWords } from './words.js';

/** Each key with what it does. */
export const KEYS = {
  j: 'next',
  k: 'previous',
  n: 'nextOpen',
  a: 'accept',
  x: 'reject',
  e: 'amend',
  m: 'add',
  u: 'undo',
  U: 'redo',
  s: 'similar',
  h: 'recent',
  p: 'original',
  l: 'address',
  c: 'complete',
  Enter: 'save',
  Escape: 'leave',
  g: 'list',
  '?': 'help',
} as const;
export type Action = (typeof KEYS)[keyof typeof KEYS];

const ARROWS: Readonly<Record<string, Action>> = { ArrowDown: 'next', ArrowUp: 'previous' };

/** With Ctrl (⌘): these do what they do everywhere, also where single letters are turned off. */
const WITH_CONTROL: Readonly<Record<string, 'undo' | 'redo'>> = { z: 'undo', y: 'redo', Z: 'redo' };

const actionOf = (event: KeyboardEvent, inText: boolean): Action | undefined => {
  if (event.altKey) return undefined;
  if (event.ctrlKey || event.metaKey) return WITH_CONTROL[event.key];
  if (event.key.length === 1 && !letterKeys()) return undefined;
  // In the text the arrows scroll.
  return KEYS[event.key as keyof typeof KEYS] ?? (inText ? undefined : ARROWS[event.key]);
};

/** Calls what a key is for, unless somebody types. */
export function useKeys(act: (action: Action) => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.isComposing) return;
      const target = event.target as HTMLElement;
      if (target.closest('dialog[open]')) return;
      const typing = target.closest('input:not([type=checkbox]), select, textarea');
      const action = actionOf(event, target.closest('.paper') !== null);
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

/** Calls what Ctrl (⌘) with a letter is for, unless somebody types. */
export function useStepKeys(act: (action: 'undo' | 'redo') => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.isComposing || event.repeat || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      if ((event.target as HTMLElement).closest('dialog[open], input:not([type=checkbox]), select, textarea')) return;
      const action = WITH_CONTROL[event.key];
      if (!action) return;
      event.preventDefault();
      latest.current(action);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

/** What only who may review can do. */
const REVIEWS = new Set<Action>(['accept', 'reject', 'amend', 'add', 'undo', 'redo', 'similar', 'complete', 'save']);

/** Other keys for what one key does. */
const ALSO: Readonly<Partial<Record<Action, string>>> = { next: '↓', previous: '↑', undo: 'Ctrl+Z', redo: 'Ctrl+Y' };

/** All keys; who may review has more of them, and finds the guide here again. */
export function KeySheet({ mayReview, close }: { readonly mayReview: boolean; close(): void }) {
  const words = useWords();
  const { furtherKeys, queueKeys } = useTableWords();
  const { guide } = useGuideWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} onClose={close} aria-labelledby="keys-heading" className="key-sheet">
      <h2 id="keys-heading">{words.keys}</h2>
      <dl className="keys">
        {Object.entries(KEYS)
          .filter(([, action]) => mayReview || !REVIEWS.has(action))
          .map(([key, action]) => (
            <KeyLine key={key} keys={[key, ALSO[action] ?? '']} does={words.keyHelp[action]} />
          ))}
        {[...(mayReview ? furtherKeys : []), ...queueKeys].map(([key, does]) => (
          <KeyLine key={key} keys={[key]} does={does} />
        ))}
      </dl>
      <form method="dialog" className="line">
        <button type="submit">{words.close}</button>
        {mayReview && (
          <Link to="/guide" onClick={() => dialog.current?.close()}>
            {guide}
          </Link>
        )}
      </form>
    </dialog>
  );
}

const KeyLine = ({ keys, does }: { readonly keys: readonly string[]; readonly does: string }) => (
  <div>
    <dt>
      {keys.filter(Boolean).map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </dt>
    <dd>{does}</dd>
  </div>
);
