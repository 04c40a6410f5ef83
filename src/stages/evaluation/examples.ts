import { readdir } from 'node:fs/promises';
import { join, parse } from 'node:path';
import type { SourceDocument } from '../../domain/document.js';
import { StageFailure } from '../../domain/failure.js';
import { failureOf } from '../failure-of.js';
import { fileFailure } from '../file-failure.js';
import { readFileBytes } from '../original-bytes.js';
import { openReader, type Reader } from '../reader.js';
import { readGold, type Scored } from './gold.js';

/** An annotated document, read. */
export interface Example {
  readonly name: string;
  readonly gold: Scored;
  /** Null where there is none, or where it cannot be read: it counts as empty. */
  readonly document: SourceDocument | null;
}

/**
 * The annotated documents of a folder. Annotations are `<slug>.json` with the documents in `documents` (by default the
 * folder `text` beside theirs), or `<slug>/expected.json` beside `<slug>/document.*`, in folders of such folders too.
 */
export async function readExamples(
  folder: string,
  documents: string | null,
  complain: (failure: StageFailure) => void,
): Promise<Example[]> {
  const annotated = await findAnnotated(folder, documents);
  if (annotated.length === 0)
    throw new StageFailure('no-gold', `${folder} holds no annotations (<slug>.json or <slug>/expected.json).`);
  const examples: Example[] = [];
  const reader = openReader();
  try {
    for (const { name, gold, document } of annotated)
      examples.push({ name, gold: await readGold(gold), document: await read(reader, name, document, complain) });
  } finally {
    await reader.close();
  }
  return examples;
}

async function read(
  reader: Reader,
  name: string,
  path: string | null,
  complain: (failure: StageFailure) => void,
): Promise<SourceDocument | null> {
  if (path === null) {
    complain(new StageFailure('no-document', `There is no document for ${name}; it counts as empty.`));
    return null;
  }
  try {
    return await reader.read(await readFileBytes(path), path);
  } catch (error) {
    complain(failureOf(error, path));
    return null;
  }
}

interface Annotated {
  readonly name: string;
  readonly gold: string;
  /** The document, null where none stands in the place where it should. */
  readonly document: string | null;
}

async function findAnnotated(folder: string, documents: string | null): Promise<Annotated[]> {
  const annotated: Annotated[] = [];
  const texts = documents ?? join(folder, '..', 'text');
  const among = await filesOf(texts).catch(() => [] as string[]);
  for (const entry of await filesOf(folder)) {
    const { name, ext } = parse(entry);
    if (ext === '.json') {
      const document = among.find((file) => parse(file).name === name);
      annotated.push({ name, gold: join(folder, entry), document: document ? join(texts, document) : null });
    } else annotated.push(...(await findUnder(folder, entry)));
  }
  return annotated;
}

/** A folder with an annotation and its document, or the folders of such in it: "first/hatay-3cum-2006". */
async function findUnder(folder: string, name: string): Promise<Annotated[]> {
  const path = join(folder, name);
  const inside = await filesOf(path).catch(() => [] as string[]);
  if (!inside.includes('expected.json'))
    return (await Promise.all(inside.map((entry) => findUnder(folder, join(name, entry))))).flat();
  const document = inside.find((file) => parse(file).name === 'document');
  return [{ name, gold: join(path, 'expected.json'), document: document ? join(path, document) : null }];
}

const filesOf = async (folder: string): Promise<string[]> => {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    throw fileFailure(error, folder);
  }
};
