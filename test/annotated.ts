import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { extract } from '../src/extract/extract.js';
import { toRecord } from '../src/extract/record.js';
import { readDocument } from '../src/read/read.js';
import { readGold, scoredSchema } from '../src/stages/evaluation/gold.js';
import { Scoreboard } from '../src/stages/evaluation/score.js';
import { FIXTURES, fixtures } from './fixtures.js';

const HELD_OUT = join(FIXTURES, 'held-out');

/** Paths of the annotated documents of the project, by set; the fixtures are two, as only texts are read at once. */
export const SETS: ReadonlyMap<string, readonly string[]> = new Map([
  ['fixtures (text)', fixtures.map(({ path }) => path).filter((path) => extname(path) === '.txt')],
  ['fixtures (other formats)', fixtures.map(({ path }) => path).filter((path) => extname(path) !== '.txt')],
  ...readdirSync(HELD_OUT).map(
    (set) => [set, readdirSync(join(HELD_OUT, set)).map((name) => join(HELD_OUT, set, name, 'document.txt'))] as const,
  ),
]);

export interface Wrong {
  /** By kind and sign: "awards +" found but not annotated, "-" annotated but not found, "~" found with a wrong field. */
  readonly counts: Readonly<Record<string, number>>;
  /** Each by itself, in words. */
  readonly errors: readonly string[];
}

/** What is extracted from the documents and differs from what a person annotated. */
export async function wrongIn(paths: readonly string[]): Promise<Wrong> {
  const scoreboard = new Scoreboard();
  for (const path of paths) {
    const document = await readDocument(readFileSync(path), { name: path });
    const gold = await readGold(join(dirname(path), 'expected.json'));
    scoreboard.add('it', gold, scoredSchema.parse(toRecord('it', document, extract(document))));
  }
  const { errors, fields } = scoreboard.result();
  const counts: Record<string, number> = {};
  for (const error of errors) {
    const kind = error.split(' ', 3).slice(1).join(' ');
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  for (const [field, { right, of }] of Object.entries(fields))
    if (field.startsWith('doc ') && right < of) counts[field] = of - right;
  return { counts, errors };
}
