import { readdir } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { StageFailure } from '../../domain/failure.js';
import { extract } from '../../extract/extract.js';
import { toRecord } from '../../extract/record.js';
import { failureOf } from '../failure-of.js';
import { fileFailure } from '../file-failure.js';
import { readFileBytes } from '../original-bytes.js';
import { openReader } from '../reader.js';
import { readGold, type Scored, scoredSchema } from './gold.js';
import { type Evaluation, Scoreboard } from './score.js';

export interface Annotated {
  readonly name: string;
  readonly gold: string;
  /** The document, null where none stands in the place where it should. */
  readonly document: string | null;
}

/**
 * Extracts the annotated documents and scores what was found. Annotations are `<slug>.json` with the documents in
 * `documents` (by default the folder `text` beside theirs), or `<slug>/expected.json` beside `<slug>/document.*`.
 */
export async function evaluate(
  folder: string,
  documents: string | null,
  complain: (failure: StageFailure) => void,
): Promise<Evaluation> {
  const annotated = await findAnnotated(folder, documents);
  if (annotated.length === 0)
    throw new StageFailure('no-gold', `${folder} holds no annotations (<slug>.json or <slug>/expected.json).`);
  const scoreboard = new Scoreboard();
  const reader = openReader();
  try {
    for (const { name, gold, document } of annotated) {
      scoreboard.add(`${name}.json`, await readGold(gold), await found(name, document));
    }
  } finally {
    await reader.close();
  }
  return scoreboard.result();

  async function found(name: string, path: string | null): Promise<Scored | null> {
    if (path === null) {
      complain(new StageFailure('no-document', `There is no document for ${name}; it counts as empty.`));
      return null;
    }
    try {
      const document = await reader.read(await readFileBytes(path), path);
      return scoredSchema.parse(toRecord(name, document, extract(document)));
    } catch (error) {
      complain(failureOf(error, path));
      return null;
    }
  }
}

export async function findAnnotated(folder: string, documents: string | null): Promise<Annotated[]> {
  const annotated: Annotated[] = [];
  const texts = documents ?? join(folder, '..', 'text');
  const among = await filesOf(texts).catch(() => [] as string[]);
  for (const entry of await filesOf(folder)) {
    const { name, ext } = parse(entry);
    if (ext === '.json') {
      const document = among.find((file) => parse(file).name === name);
      annotated.push({ name, gold: join(folder, entry), document: document ? join(texts, document) : null });
      continue;
    }
    const inside = await filesOf(join(folder, entry)).catch(() => [] as string[]);
    if (!inside.includes('expected.json')) continue;
    const document = inside.find((file) => parse(file).name === 'document');
    annotated.push({
      name: entry,
      gold: join(folder, entry, 'expected.json'),
      document: document ? join(folder, entry, document) : null,
    });
  }
  return annotated;
}

const filesOf = async (folder: string): Promise<string[]> => {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    throw fileFailure(error, folder);
  }
};
