import { useEffect, useSyncExternalStore } from 'react';
import { type Box, makeOutbox, type Outbox, type Told } from './outbox.js';

const BOXES = new Map<string, Outbox>();

/** The outbox of an account, the same on all pages of this tab. */
export function outboxOf(account: string): Outbox {
  let box = BOXES.get(account);
  if (!box) {
    box = makeOutbox(account);
    BOXES.set(account, box);
  }
  return box;
}

export function useBox(outbox: Outbox): Box {
  return useSyncExternalStore(outbox.watch, outbox.read);
}

/** Is told what becomes of each review, as long as the page is there. */
export function useOutcomes(outbox: Outbox, told: Told): void {
  useEffect(() => outbox.listen(told), [outbox, told]);
}

/** Sends what is kept when a page opens and when the connection comes back, and follows what other tabs keep. */
export function useSending(outbox: Outbox): void {
  useEffect(() => {
    outbox.send();
    const follow = ({ key }: StorageEvent) => (key === null || key.startsWith('sovang-unsent:')) && outbox.refresh();
    addEventListener('online', outbox.send);
    addEventListener('storage', follow);
    return () => {
      removeEventListener('online', outbox.send);
      removeEventListener('storage', follow);
    };
  }, [outbox]);
}
