import type { Step } from '../api-types.js';
import { call } from '../call.js';
import type { Outbox } from '../document/outbox.js';
import { outboxOf } from '../document/use-outbox.js';

/** Where what a reviewer says goes, and how it is taken back and said again. */
export interface Ledger {
  readonly outbox: Outbox;
  /** `reason` stands in the record. */
  undo(reason: string): Promise<Step>;
  redo(): Promise<Step>;
}

const LEDGERS = new Map<string, Ledger>();

/** The record itself, under the name of an account; the same on all pages of this tab. */
export function ledgerOf(account: string): Ledger {
  let ledger = LEDGERS.get(account);
  if (!ledger) {
    ledger = {
      outbox: outboxOf(account),
      undo: (reason) => call('POST /api/undo', { body: { reason } }),
      redo: () => call('POST /api/redo'),
    };
    LEDGERS.set(account, ledger);
  }
  return ledger;
}
