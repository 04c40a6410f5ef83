import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StageFailure } from '../../domain/failure.js';
import { readFileBytes } from '../../stages/original-bytes.js';
import { findFiles } from '../../stages/paths.js';
import { openReader } from '../../stages/reader.js';
import { varied } from './varied.js';

/** Writes `count` text files that all differ, made from the texts; the same seed gives the same bytes. */
export async function writeCorpus(texts: readonly string[], target: string, count: number, seed = 1): Promise<void> {
  for (let index = 0; index < count; index++) {
    const folder = join(target, String(Math.floor(index / 500)).padStart(3, '0'));
    if (index % 500 === 0) await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `${String(index).padStart(6, '0')}.txt`), varied(texts, index, seed));
  }
}

/** What is written in the documents under a folder, of whatever format, in the order of their paths. */
export async function readTexts(folder: string): Promise<string[]> {
  const reader = openReader();
  const texts: string[] = [];
  try {
    for await (const found of findFiles([folder])) {
      if (!('file' in found)) continue;
      const { path } = found.file;
      texts.push((await reader.read(await readFileBytes(path), path)).text);
    }
  } finally {
    await reader.close();
  }
  if (texts.length === 0) throw new StageFailure('no-samples', `There is no document under ${folder} to vary.`);
  return texts;
}
