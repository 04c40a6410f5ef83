import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstTexts } from '../src/stages/first-texts.js';
import { findFiles } from '../src/stages/paths.js';
import { rehearse } from '../src/stages/rehearse.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sovang-rehearse-'));
  for (const name of ['a.txt', 'b.TXT', 'c.pdf']) await writeFile(join(folder, name), 'Khối thi đua số 1 họp.');
  await writeFile(join(folder, 'd.txt'), '<html><body>a page by another name</body></html>');
  await writeFile(join(folder, 'e.txt'), '');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const open = new AbortController().signal;

describe('what workers rehearse on', () => {
  it('is texts by their names, and nothing once the work begins', async () => {
    const texts = await firstTexts(findFiles([folder]), open);
    expect(texts).toEqual(['a.txt', 'b.TXT', 'd.txt', 'e.txt'].map((name) => join(folder, name)));
    expect(await firstTexts(findFiles([folder]), AbortSignal.abort())).toEqual([]);
  });

  it('may be missing, empty or no text at all', async () => {
    const texts = await firstTexts(findFiles([folder]), open);
    await expect(rehearse([join(folder, 'gone.txt'), folder, ...texts], open)).resolves.toBeUndefined();
  });
});
