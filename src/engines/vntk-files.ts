import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { StageFailure } from '../domain/failure.js';
import type { VntkFiles } from '../second-reader/reader.js';

/**
 * The models and the dictionary of the optional package vntk: of the one beside sovang, or of that in the folder that
 * `SOVANG_VNTK` names. Only its files are read: none of its code runs, so that its native parts need not be built. A
 * StageFailure `vntk-absent` says so where the package, or a file of it, is not there.
 */
export async function readVntkFiles(env: NodeJS.ProcessEnv = process.env): Promise<VntkFiles> {
  const from = env.SOVANG_VNTK ? join(resolve(env.SOVANG_VNTK), 'package.json') : import.meta.url;
  try {
    const about = createRequire(from).resolve('vntk/package.json');
    const model = (folder: string) => readFile(join(dirname(about), 'lib', folder, 'model.bin'));
    const dictionary = createRequire(about).resolve('@vntk/dictionary/package.json');
    const { version } = JSON.parse(await readFile(about, 'utf8'));
    return {
      version: `vntk ${version}`,
      words: await model('word_tokenizer'),
      partsOfSpeech: await model('pos_tag'),
      phrases: await model('chunking'),
      entities: await model('ner'),
      dictionary: await readFile(join(dirname(dictionary), 'data/Viet74K.txt')),
    };
  } catch (cause) {
    const where = env.SOVANG_VNTK ? ` in ${env.SOVANG_VNTK}` : '';
    const says = `The second reader has no models: the optional package vntk is not installed${where} ("npm ci --include=optional" installs it). All else works without it.`;
    throw new StageFailure('vntk-absent', says, { cause });
  }
}
