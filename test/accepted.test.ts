import { readFileSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../src/read/read.js';
import { acceptedFile, linesOf, paragraphsOf } from './accepted-lines.js';
import { SETS } from './annotated.js';
import { FIXTURES } from './fixtures.js';

const texts = [...SETS]
  .filter(([set]) => set !== 'fixtures (other formats)')
  .flatMap(([, paths]) => paths.map((path) => [basename(dirname(path)), path] as const));

const folderOf = (path: string): string => relative(FIXTURES, dirname(path));

/**
 * What is extracted from each annotated text, right or wrong, to the last span, with what it leaves and why: a change that
 * nobody meant shows. One that was meant is taken over by `npx vitest run accepted -u`, and is read in the difference.
 */
describe('records of annotated texts', () => {
  it.each(texts)('%s', async (_, path) => {
    const lines = linesOf(await readDocument(readFileSync(path), { name: path }));
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(acceptedFile(FIXTURES, folderOf(path)));
  });
});

/** The same of each of their paragraphs alone: rules must not need, nor be misled by, what stood around it. */
describe('records of single paragraphs', () => {
  it.each(texts)('%s', async (_, path) => {
    const lines = (await paragraphsOf(path)).flatMap(({ line, document }) => [`@${line}`, ...linesOf(document)]);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(acceptedFile(FIXTURES, 'paragraphs', folderOf(path)));
  });
});
