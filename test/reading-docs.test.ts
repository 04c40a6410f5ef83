import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const PROJECT = join(import.meta.dirname, '..');

const SOURCES = [
  ...['src/read', 'src/engines/parser-pool'].flatMap((folder) =>
    readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  ),
  ...['file-failure.ts', 'original-bytes.ts', 'paths.ts'].map((name) => join('src/stages', name)),
];

it('docs/reading.md lists the codes of all failures and notes of reading, and no others', () => {
  const code = /(?:StageFailure|\bnote)\(\s*'([a-z0-9-]+)'|\bcode: '([a-z0-9-]+)'/g;
  const used = SOURCES.flatMap((path) =>
    [...readFileSync(join(PROJECT, path), 'utf8').matchAll(code)].map((found) => found[1] ?? found[2]),
  );
  const listed = [...readFileSync(join(PROJECT, 'docs/reading.md'), 'utf8').matchAll(/^\| `([a-z0-9-]+)`/gm)];
  expect([...new Set(used)].sort()).toEqual(listed.map(([, name]) => name).sort());
});
