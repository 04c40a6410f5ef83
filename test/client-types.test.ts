import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientTypes, type Description } from '../src/server/client-types.js';
import { useDatabase } from './database.js';
import { deskOn } from './desk.js';

const test = useDatabase();
let on: Awaited<ReturnType<typeof deskOn>>;
beforeAll(async () => {
  on = await deskOn(test().database);
});
afterAll(() => on.desk.close());

const FILE = new URL('../src/web/api-types.ts', import.meta.url);
const BIOME = fileURLToPath(new URL('../node_modules/@biomejs/biome/bin/biome', import.meta.url));
const formatted = (text: string): string =>
  execFileSync(process.execPath, [BIOME, 'format', '--stdin-file-path', 'src/web/api-types.ts'], {
    input: text,
    encoding: 'utf8',
    cwd: fileURLToPath(new URL('../', import.meta.url)),
  });

describe('the types of the client', () => {
  it('are those that the description of the API gives', async () => {
    const description = (await on.desk.inject({ url: '/api/openapi.json' })).json() as Description;
    const types = formatted(clientTypes(description));
    if (process.env.SOVANG_WRITE) writeFileSync(FILE, types);
    expect(readFileSync(FILE, 'utf8') === types, 'SOVANG_WRITE=1 npm test -- client-types').toBe(true);
  });

  it('say what a schema says', () => {
    const answer = (schema: object) => ({ '200': { content: { 'application/json': { schema } } } });
    const types = clientTypes({
      components: {
        schemas: { Thing: { type: 'object', properties: { a: { type: ['string', 'null'] } }, required: ['a'] } },
      },
      paths: {
        '/api/things/{id}': {
          get: {
            parameters: [
              { name: 'id', in: 'path', required: true, schema: { type: 'integer' } },
              { name: 'limit', in: 'query', schema: { type: 'number' } },
            ],
            responses: answer({
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/Thing' }, { const: 1 }] },
            }),
          },
        },
      },
    } as unknown as Description);
    expect(types).toContain('export type Thing = { a: string | null };');
    expect(types).toContain(
      "'GET /api/things/{id}': { path: { id: number }; query: { limit?: number }; body: null; answer: (Thing | 1)[] };",
    );
  });
});
