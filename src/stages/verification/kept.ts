import type { Session } from '../../store/connection.js';
import {
  batchesAstray,
  cellsAstray,
  countMoved,
  documentsMiscounted,
  keptBothWays,
  namesAstray,
  namesNotCalled,
  termsAstray,
  withdrawnAstray,
} from '../../store/kept-again.js';
import { type Differs, short } from './difference.js';

/**
 * Makes again all that is kept for lists, charts, queues and the search (facts of awards, findings, rows of the search), and compares.
 * Returns of how many units, names, documents and years of blocs it waits to be made anew: those are not looked at.
 */
export async function checkKept(session: Session, differs: Differs): Promise<number> {
  for await (const { part, made, kept } of keptBothWays(session)) {
    for (const row of without(kept, made)) differs(part, `what is kept does not follow from documents: ${short(row)}`);
    for (const row of without(made, kept)) differs(part, `what follows from documents is not kept: ${short(row)}`);
  }
  for (const cell of await cellsAstray(session))
    differs('award', `awards are not counted as they are kept: ${short(cell)}`);
  for (const id of await withdrawnAstray(session))
    differs('withdrawal', `document ${id} is kept otherwise than withdrawals say`);
  for (const batch of await batchesAstray(session))
    differs('batch', `documents of a batch are not counted as they are: ${short(batch)}`);
  for (const name of await namesAstray(session))
    differs('name', `mentions of a name are not counted as they are: ${short(name)}`);
  for (const id of await documentsMiscounted(session))
    differs('finding', `document ${id} is not in as many findings as it has`);
  for (const name of await namesNotCalled(session)) differs('search', `nothing is found by the name "${short(name)}"`);
  for (const term of await termsAstray(session)) differs('search', `the term ${short(term)} is not what it should be`);
  return countMoved(session);
}

/** Those of some rows that others lack; a row that is there twice has to be there twice. */
function without(some: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const one of others) left.set(one, (left.get(one) ?? 0) + 1);
  return some.filter((one) => {
    const times = left.get(one) ?? 0;
    left.set(one, times - 1);
    return times <= 0;
  });
}
