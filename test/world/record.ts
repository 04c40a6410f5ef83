import { EXTRACTOR } from '../../src/extract/extract.js';
import { keepShippedList } from '../../src/stages/authority/authority.js';
import { bringUpToDate } from '../../src/stages/identity/up-to-date.js';
import { openBatch } from '../../src/store/batches.js';
import type { Database } from '../../src/store/connection.js';
import { saveExtractions } from '../../src/store/extractions.js';
import { saveReadings } from '../../src/store/readings.js';
import { registerSources } from '../../src/store/sources.js';
import { loadReadings } from '../../src/store/stored-readings.js';
import { claimOf, follows, paper, sourceOf } from '../papers.js';
import type { Paper } from './papers.js';

/** Brings papers in, in this order, and makes facts of them. Returns their ids in the database. */
export async function recorded(database: Database, papers: readonly Paper[]): Promise<Map<string, number>> {
  await keepShippedList(database);
  const ids = new Map<string, number>();
  for (let at = 0; at < papers.length; at += AT_ONCE) {
    const some = papers.slice(at, at + AT_ONCE).map((one) => ({ one, document: textOf(one) }));
    const batch = await openBatch(database, 'world');
    const rows = some.map(({ one, document }) =>
      sourceOf(document, `/${one.id}.txt`, {
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
      some.map(({ one, document }, i) => {
        const reading = readings.get(kept[i].documentId)!;
        ids.set(one.id, kept[i].documentId);
        return { reading, extractor: EXTRACTOR, context: reading.context, claims: claimsOf(one, document) };
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
