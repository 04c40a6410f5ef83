import { createHash } from 'node:crypto';
import type { EntityRows } from './entity.js';
import type { Seal } from './seal.js';

/** The seal of an edition of the authority list: who made it, and every row in order. The day is no part of it. */
export function sealEdition(
  { name, author }: { readonly name: string; readonly author: string },
  rows: EntityRows,
): Seal {
  const hash = createHash('sha256');
  // A line a row: a list of tens of thousands is never one string.
  const say = (...row: readonly unknown[]) => hash.update(`${JSON.stringify(row)}\n`);
  say('edition', name, author);
  for (const e of rows.entities)
    say('entity', e.id, e.kind, e.code, e.jurisdiction, e.level, e.shared, e.since, e.until, e.source);
  for (const { id, name: n } of rows.names) say('name', id, n.name, n.kind, n.since, n.until, n.source);
  for (const r of rows.relations) say('relation', r.kind, r.from, r.to, r.since, r.until, r.source);
  return hash.digest();
}
