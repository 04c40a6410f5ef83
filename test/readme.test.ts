import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { program } from '../src/cli/program.js';
import { extract } from '../src/extract/extract.js';
import { toRecord } from '../src/extract/record.js';
import { readDocument } from '../src/read/read.js';

const PROJECT = fileURLToPath(new URL('../', import.meta.url));
const PAGES = ['README.md', 'README.vi.md'] as const;
const page = (name: string): string => readFileSync(join(PROJECT, name), 'utf8');

describe.each([...PAGES, 'fixtures/README.md'])('%s', (name) => {
  it('links to what is there', () => {
    const links = [...page(name).matchAll(/\]\(([^)#\s]+)/g)].map((match) => match[1]!);
    expect(links.length).toBeGreaterThan(0);
    const places = links.filter((link) => !/^https?:/.test(link)).map((link) => join(name, '..', link));
    expect(places.filter((place) => !existsSync(join(PROJECT, place)))).toEqual([]);
  });
});

describe.each(PAGES)('%s', (name) => {
  it('names every command', async () => {
    const commands = (await program()).commands.map((command) => command.name());
    expect(commands.filter((command) => !commandsIn(name).includes(command))).toEqual([]);
  });
});

describe('the two languages', () => {
  const [english, vietnamese] = PAGES;

  it('show the same example, the same commands and the same words', () => {
    expect(exampleIn(vietnamese)).toBe(exampleIn(english));
    expect(commandsIn(vietnamese)).toEqual(commandsIn(english));
    expect(shellIn(vietnamese)).toEqual(shellIn(english));
    expect(termsIn(vietnamese)).toEqual(termsIn(english));
  });

  it('have the same parts', () => {
    const parts = (name: string) => page(name).match(/^#+ /gm);
    expect(parts(vietnamese)).toEqual(parts(english));
  });
});

// What the first screen promises.
it('the example gives what the README says', async () => {
  const document = await readDocument(new TextEncoder().encode(exampleIn('README.md')), { name: 'bao.txt' });
  const { blocs, members, awards, heads, meetings } = toRecord('bao', document, extract(document));
  expect(blocs).toMatchObject([{ name: 'Khối thi đua số 3', year: 2027 }]);
  expect(meetings).toMatchObject([{ date: '2027-12-05', venue: 'Sở Y tế' }]);
  expect(members.map(({ org }) => org)).toEqual(['Sở Y tế', 'Thuế tỉnh', 'Bưu điện tỉnh']);
  expect(awards).toMatchObject([
    { award: 'Cờ thi đua', recipient: 'Bưu điện tỉnh', granter: 'UBND tỉnh', status: 'recommended' },
  ]);
  expect(heads.map(({ org, year, role }) => [org, year, role])).toEqual([
    ['Thuế tỉnh', 2027, 'head'],
    ['Sở Y tế', 2028, 'head'],
  ]);
});

const linesIn = (name: string, starts: string): string[] =>
  page(name)
    .split('\n')
    .filter((line) => line.startsWith(starts));

/** The quoted text of the first screen, as one paragraph. */
const exampleIn = (name: string): string =>
  linesIn(name, '> ')
    .map((line) => line.slice(2))
    .join(' ');

/** The command names of the table: "| `status`, `failures` | …" */
const commandsIn = (name: string): string[] =>
  linesIn(name, '| `').flatMap((line) =>
    [...line.split(/(?<!\\)\|/)[1]!.matchAll(/`([a-z]+)/g)].map((match) => match[1]!),
  );

/** Commands of the shell, without what is said about them. */
const shellIn = (name: string): string[] => linesIn(name, 'npm ').map((line) => line.split('#')[0]!.trim());

/** The terms in both languages, without what they mean here. */
function termsIn(name: string): string[][] {
  const table = page(name)
    .split('\n\n')
    .find((text) => text.includes('| head, deputy '))!;
  return table
    .split('\n')
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, 3)
        .map((cell) => cell.trim()),
    );
}
