import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract/extract.js';
import { toRecord } from '../src/extract/record.js';
import { readDocument } from '../src/read/read.js';
import { readGold, scoredSchema } from '../src/stages/evaluation/gold.js';
import { Scoreboard } from '../src/stages/evaluation/score.js';
import { FIXTURES } from './fixtures.js';

const HELD_OUT = join(FIXTURES, 'held-out');

/** Least precision and recall of all kinds: what was learned from each set must not be forgotten. */
const FLOORS: Readonly<Record<string, { documents: number; precision: number; recall: number }>> = {
  first: { documents: 24, precision: 0.98, recall: 0.96 },
  second: { documents: 31, precision: 0.99, recall: 0.98 },
  third: { documents: 14, precision: 0.98, recall: 0.97 },
  fourth: { documents: 12, precision: 0.98, recall: 0.92 },
};

async function scoreOf(set: string) {
  const scoreboard = new Scoreboard();
  const names = readdirSync(join(HELD_OUT, set)).sort();
  for (const name of names) {
    const folder = join(HELD_OUT, set, name);
    const document = await readDocument(readFileSync(join(folder, 'document.txt')), { name: 'document.txt' });
    scoreboard.add(
      name,
      await readGold(join(folder, 'expected.json')),
      scoredSchema.parse(toRecord(name, document, extract(document))),
    );
  }
  return scoreboard.result();
}

describe('the held-out sets', () => {
  it('are all named here', () => expect(readdirSync(HELD_OUT).sort()).toEqual(Object.keys(FLOORS).sort()));

  it.each(Object.entries(FLOORS))('keep what was learned from the %s', async (set, floor) => {
    const { documents, kinds } = await scoreOf(set);
    expect(documents).toBe(floor.documents);
    expect(kinds.all.precision, 'precision').toBeGreaterThanOrEqual(floor.precision);
    expect(kinds.all.recall, 'recall').toBeGreaterThanOrEqual(floor.recall);
  });
});
