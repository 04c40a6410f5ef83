import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

// The house of docs/design.md. A file imports from its own folder or from a lower floor.
const FLOORS: readonly (readonly string[])[] = [
  ['src/text'],
  ['src/domain', 'src/lexicon', 'src/names'],
  ['src/read', 'src/extract', 'src/second-reader', 'src/reconcile'],
  ['src/store', 'src/queue', 'src/engines'],
  ['src/stages'],
  ['src/cli', 'src/server', 'src/web', 'workers'],
];
// Names are parsed with the words of the trade; a worker is also a command, and a command starts the server.
const NEIGHBOURS = new Set(['src/names → src/lexicon', 'workers → src/cli', 'src/cli → src/server']);

// Packages that have a home, each by the paths that may import it; what is not listed is free from floor 3 up.
const HOMES: Record<string, readonly string[]> = {
  pg: ['src/store/', 'src/engines/postgres-server/'],
  'pg-copy-streams': ['src/store/'],
  yazl: ['src/store/', 'src/stages/table-file/'],
  bullmq: ['src/queue/'],
  ioredis: ['src/queue/'],
  'pdf-parse': ['src/read/'],
  parse5: ['src/read/'],
  saxes: ['src/read/'],
  yauzl: ['src/read/', 'src/store/'],
  compromise: ['src/engines/local-rules/'],
  'read-excel-file': ['src/stages/sheet/'],
  'write-excel-file': ['src/stages/sheet/'],
  'hyparquet-writer': ['src/stages/table-file/'],
  commander: ['src/cli/'],
  fastify: ['src/server/'],
  '@fastify/multipart': ['src/server/'],
  'fastify-type-provider-zod': ['src/server/'],
  react: ['src/web/'],
  'react-dom': ['src/web/'],
  zod: [
    'src/domain/',
    'src/queue/',
    'src/store/',
    'src/engines/',
    'src/stages/',
    'src/server/',
    'src/cli/',
    'workers/',
  ],
};

// What a pure floor may use of Node: nothing that reads, waits, listens or starts.
const PURE_MODULES = new Set(['node:buffer', 'node:crypto', 'node:string_decoder', 'node:util', 'node:zlib']);
const PROJECT = fileURLToPath(new URL('../', import.meta.url));
const PACKAGE = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
export const FILES = ['src', 'workers']
  .flatMap((folder) =>
    readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' }).map((name) => posix.join(folder, name)),
  )
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(PROJECT, path), 'utf8') }));

const folderOf = (path: string) => FLOORS.flat().find((folder) => path.startsWith(`${folder}/`));
export const floorOf = (path: string) => FLOORS.findIndex((folders) => folders.includes(folderOf(path) ?? ''));

// `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')`
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s+'([^']+)'|(?:^|\n)import\s+'([^']+)'|\bimport\('([^']+)'\)/g;

export function importsOf(text: string): string[] {
  return [...text.matchAll(IMPORT)].map((match) => (match[1] ?? match[2] ?? match[3])!);
}

/** What is wrong with an import, or nothing. */
export function complaint(path: string, imported: string): string | undefined {
  return imported.startsWith('.') ? complainOfFile(path, imported) : complainOfPackage(path, imported);
}

function complainOfFile(path: string, imported: string): string | undefined {
  const target = posix.join(posix.dirname(path), imported);
  const [from, to] = [folderOf(path), folderOf(target)];
  if (!to) return 'leads out of the house';
  if (from === to || NEIGHBOURS.has(`${from} → ${to}`)) return undefined;
  if (floorOf(target) > floorOf(path)) return 'leads to a higher floor';
  return floorOf(target) === floorOf(path) ? 'leads to a neighbour' : undefined;
}

function complainOfPackage(path: string, imported: string): string | undefined {
  const pure = floorOf(path) <= 2;
  if (isBuiltin(imported)) {
    if (!imported.startsWith('node:')) return 'lacks "node:"';
    return pure && !PURE_MODULES.has(imported) ? 'does I/O on a pure floor' : undefined;
  }
  const name = imported.split('/', imported.startsWith('@') ? 2 : 1).join('/');
  // What pages are made of is needed when they are built, and not after; a bench is run in a checkout.
  const there = /^src\/(web|cli\/bench)\//.test(path) ? PACKAGE.devDependencies : {};
  const declared = { ...PACKAGE.dependencies, ...PACKAGE.optionalDependencies, ...there };
  if (!(name in declared)) return 'is not a dependency';
  const homes = HOMES[name];
  if (!homes) return pure ? 'is a package without a home here' : undefined;
  return homes.some((home) => path.startsWith(home)) ? undefined : `belongs to ${homes.join(', ')}`;
}
