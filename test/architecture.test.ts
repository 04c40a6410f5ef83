import { dirname, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { complaint, FILES, floorOf, importsOf } from './house.js';

// A clock, chance, the environment, the world.
const IMPURE =
  /\bprocess\.(?!versions)\w+|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bfetch\(|\bsetTimeout\(|\bconsole\./;

describe('the house', () => {
  it('has every file on a floor', () => {
    expect(FILES.length).toBeGreaterThan(50);
    expect(FILES.filter(({ path }) => floorOf(path) < 0).map(({ path }) => path)).toEqual([]);
  });

  it('is entered from above only, and every package has its home', () => {
    const wrong = FILES.flatMap(({ path, text }) =>
      importsOf(text).flatMap((imported) => {
        const why = complaint(path, imported);
        return why ? [`${path}: '${imported}' ${why}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('has no clock, disk, chance or environment on its lower floors', () => {
    const wrong = FILES.filter(({ path }) => floorOf(path) <= 2).flatMap(({ path, text }) => {
      const code = text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      const found = IMPURE.exec(code);
      return found ? [`${path}: ${found[0]}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('has no room for what has no name', () => {
    const rooms = new Set(
      FILES.flatMap(({ path }) => [dirname(path), posix.basename(path, '.ts')]).flatMap((path) => path.split('/')),
    );
    expect([...rooms].filter((room) => /^(utils?|helpers?|common|lib|shared|misc|manager)$/.test(room))).toEqual([]);
  });
});

describe('the test of the house', () => {
  it.each([
    ['src/text/a.ts', '../domain/claim.js', 'leads to a higher floor'],
    ['src/store/a.ts', '../queue/queue.js', 'leads to a neighbour'],
    ['src/lexicon/a.ts', '../names/unit.js', 'leads to a neighbour'],
    ['src/names/a.ts', '../lexicon/units.js', undefined],
    ['src/stages/a.ts', '../read/read.js', undefined],
    ['src/reconcile/a.ts', '../names/unit.js', undefined],
    ['src/reconcile/a.ts', '../extract/extract.js', 'leads to a neighbour'],
    ['src/engines/pool/a.ts', './child.js', undefined],
    ['src/read/a.ts', '../../package.json', 'leads out of the house'],
    ['src/extract/a.ts', 'node:fs', 'does I/O on a pure floor'],
    ['src/read/a.ts', 'node:zlib', undefined],
    ['src/store/a.ts', 'fs', 'lacks "node:"'],
    ['src/stages/a.ts', 'pg', 'belongs to src/store/, src/engines/postgres-server/'],
    ['src/cli/a.ts', 'bullmq', 'belongs to src/queue/'],
    ['src/stages/a.ts', 'compromise/one', 'belongs to src/engines/local-rules/'],
    ['src/names/a.ts', 'zod', expect.stringContaining('belongs to')],
    ['src/store/a.ts', 'left-pad', 'is not a dependency'],
  ])('%s importing %s', (path, imported, why) => {
    expect(complaint(path, imported)).toEqual(why);
  });

  it('sees every form of import', () => {
    const text =
      "import a, {\n  b,\n} from 'one';\nexport * from 'two';\nimport 'three';\nawait import('four');\nimport type { X } from 'five';";
    expect(importsOf(text)).toEqual(['one', 'two', 'three', 'four', 'five']);
  });
});
