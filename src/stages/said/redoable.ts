import type { SaidBy, SaidId } from '../../store/said-by.js';

interface TakenBack {
  /** Of what was taken back; it is said again under its name. */
  readonly batch: string;
  /** In the order in which it was said. */
  readonly taken: readonly SaidId[];
  /** The step that took it back. */
  readonly back: string;
}

/** Of all that an author said in order, what a redo says again: the last step back after which nothing new was said. */
export function redoable(author: string, rows: readonly SaidBy[]): TakenBack | null {
  let open: TakenBack[] = [];
  let again: string | null = null;
  for (const row of rows) {
    const batch = row.revertedBatch;
    if (batch !== null) {
      // What others said is not theirs to say again.
      if (row.revertedAuthor !== author) continue;
      // One step takes back what stands in one ledger; of a finding or of copies, the one thing.
      const back = [
        row.ledger,
        row.saidAt.getTime(),
        row.ledger === 'waiver' || row.ledger === 'copies' ? row.id : row.batch,
      ].join(' ');
      const one = { ledger: row.ledger, id: row.reverts!, documentId: row.documentId };
      const last = open.at(-1);
      again = null;
      if (last?.back === back) open = [...open.slice(0, -1), { ...last, taken: [one, ...last.taken] }];
      else open.push({ batch, taken: [one], back });
    } else if (open.at(-1)?.batch === row.batch) {
      again = row.batch;
      open.pop();
    } else if (row.batch !== again) {
      again = null;
      open = [];
    }
  }
  return open.at(-1) ?? null;
}
