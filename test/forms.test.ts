import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract/extract.js';
import { toRecord } from '../src/extract/record.js';
import { readDocument } from '../src/read/read.js';
import { KINDS, type Scored, scoredSchema } from '../src/stages/evaluation/gold.js';
import { Scoreboard } from '../src/stages/evaluation/score.js';
import { FIXTURES } from './fixtures.js';

// Short texts made by combining what occurs: leads, frames, layouts, shapes of entries, kinds of names. See fixtures/README.md.

interface Form {
  readonly text?: string;
  readonly html?: string;
  readonly gold: Scored;
}

const formsOf = (theme: string): readonly Form[] =>
  readFileSync(join(FIXTURES, 'forms', `${theme}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Form);

/** F1 of the records of the kinds that the forms ask for, in per cent. */
async function scoreOf(forms: readonly Form[]): Promise<number> {
  const board = new Scoreboard();
  for (const [index, { text, html, gold }] of forms.entries()) {
    const document = await readDocument(Buffer.from(html ?? `${text}\n`), { name: html ? 'form.html' : 'form.txt' });
    const found = scoredSchema.parse(toRecord('form', document, extract(document)));
    const asked = KINDS.filter((kind) => gold[kind]);
    // Other records name blocs: those that were found stand for both sides where blocs are not asked for.
    const blocs = asked.includes('blocs') ? gold.blocs : [];
    const only = (record: Scored): Scored => ({
      ...Object.fromEntries(asked.map((kind) => [kind, record[kind]])),
      blocs: record === gold ? blocs : asked.includes('blocs') ? record.blocs : [],
    });
    board.add(String(index), only(gold), only(found));
  }
  return 100 * (board.result().kinds.all.f1 ?? 0);
}

describe('forms', () => {
  it.each([
    ['lists', 95],
    ['histories', 79],
    ['tables', 89],
    ['officials', 95],
    ['blocs', 96],
    ['papers', 98],
    ['prose', 98],
  ])('%s', async (theme, floor) => {
    expect(await scoreOf(formsOf(theme))).toBeGreaterThan(floor);
  });
});
