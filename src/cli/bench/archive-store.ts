import { readText } from '../../read/text.js';
import { extractReadings } from '../../stages/extract.js';
import { extractHere } from '../../stages/extraction/here.js';
import { openBatch } from '../../store/batches.js';
import type { Database } from '../../store/connection.js';
import { storeReadings } from '../../store/readings.js';
import { registerSources } from '../../store/sources.js';
import type { ArchivePaper } from './archive.js';

const AT_ONCE = 200;

/** Stores papers with the claims that are extracted from them, as an import does, but for files and queue. `paper(from)` is the first. */
export async function storePapers(
  database: Database,
  paper: (index: number) => ArchivePaper,
  from: number,
  to: number,
): Promise<void> {
  const batch = await openBatch(database, 'bench');
  for (let at = from; at < to; at += AT_ONCE) {
    const papers = Array.from({ length: Math.min(AT_ONCE, to - at) }, (_, i) => paper(at + i));
    const read = papers.map(({ text }, i) => readText(Buffer.from(text), `${at + i}.txt`));
    const sources = await registerSources(
      database,
      batch,
      read.map(({ sha256, format, text }, i) => ({
        ...{
          sha256,
          format,
          bytes: text.length,
          path: `/${at + i}.txt`,
          address: null,
          licence: null,
          publisher: null,
        },
        ...{ published: papers[i].published, province: papers[i].province },
      })),
    );
    const readings = await storeReadings(
      database,
      sources.map(({ documentId }, i) => ({ id: documentId, document: read[i] })),
    );
    await extractReadings(
      { database, extract: extractHere },
      readings,
      new Map(readings.map(({ documentId }, i) => [documentId, `${at + i}.txt`])),
    );
  }
}
