import type { Claim } from '../../src/domain/claim.js';
import type { SourceDocument } from '../../src/domain/document.js';
import { EXTRACTOR, extract } from '../../src/extract/extract.js';
import { readDocument } from '../../src/read/read.js';
import { keepShippedList } from '../../src/stages/authority/authority.js';
import { bringUpToDate } from '../../src/stages/identity/up-to-date.js';
import { openBatch } from '../../src/store/batches.js';
import type { Database } from '../../src/store/connection.js';
import { saveExtractions } from '../../src/store/extractions.js';
import { saveReadings } from '../../src/store/readings.js';
import { registerSources } from '../../src/store/sources.js';
import { loadReadings, type StoredReading } from '../../src/store/stored-readings.js';
import { claimOf, follows, paper, sourceOf } from '../papers.js';
import type { WrittenPaper } from './documents/tellings.js';
import type { Paper } from './papers.js';

/** Brings papers in, in this order, and makes facts of what they are known to claim. Returns their ids in the database. */
export const recorded = (database: Database, papers: readonly Paper[]): Promise<Map<string, number>> =>
  kept(
    database,
    papers,
    async (one) => textOf(one),
    (one, { document }) => claimsOf(one, document),
  );

/** Brings files in by the road of an import: they are read, and what is extracted from them is claimed. */
export const imported = (database: Database, papers: readonly WrittenPaper[]): Promise<Map<string, number>> =>
  kept(
    database,
    papers,
    ({ file }) => readDocument(file.bytes, file),
    (_, { document, context }) => extract(document, context),
  );

async function kept<T extends Paper>(
  database: Database,
  papers: readonly T[],
  read: (paper: T) => Promise<SourceDocument>,
  claims: (paper: T, reading: StoredReading) => readonly Claim[],
): Promise<Map<string, number>> {
  await keepShippedList(database);
  const ids = new Map<string, number>();
  for (let at = 0; at < papers.length; at += AT_ONCE) {
    const some = await Promise.all(
      papers.slice(at, at + AT_ONCE).map(async (one) => ({ one, document: await read(one) })),
    );
    const batch = await openBatch(database, 'world');
    const rows = some.map(({ one, document }) =>
      sourceOf(document, `/${one.id}`, {
        province: one.province,
        publisher: one.publisher,
        published: one.published,
      }),
    );
    const kept = await registerSources(database, batch, rows);
    await saveReadings(
      database,
      some.map(({ document }, i) => ({ id: kept[i].documentId, document })),
    );
    const readings = new Map(
      (
        await loadReadings(
          database,
          kept.map(({ documentId }) => documentId),
        )
      ).map((one) => [one.documentId, one]),
    );
    await saveExtractions(
      database,
      some.map(({ one }, i) => {
        const reading = readings.get(kept[i].documentId)!;
        ids.set(one.id, kept[i].documentId);
        return { reading, extractor: EXTRACTOR, context: reading.context, claims: claims(one, reading) };
      }),
    );
  }
  await bringUpToDate(database);
  return ids;
}
const AT_ONCE = 200;

/** A line for each claim. A repost has another title, and the text of the paper that it repeats. */
function textOf({ id, repostOf, said }: Paper) {
  const own = repostOf ?? id;
  return paper([
    `Bản ${id}`,
    ...said.map(({ kind, values }, i) => `${triggerOf(own, i)} ${kind} ${Object.values(values).join(' ')}`),
    ...Array.from({ length: 24 }, (_, i) => `Lời ${own}${String.fromCharCode(97 + i)} kết của văn bản này`),
  ]);
}

const triggerOf = (id: string, i: number): string => `Điều ${id}x${i}`;

const claimsOf = ({ id, repostOf, said }: Paper, document: ReturnType<typeof paper>) =>
  said.map(({ kind, values }, i) =>
    claimOf(
      document,
      kind,
      `${triggerOf(repostOf ?? id, i)} `,
      ...Object.entries(values).map(([role, value]) => follows(role, value)),
    ),
  );
