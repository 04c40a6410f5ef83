import { readFileSync, writeFileSync } from 'node:fs';
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
// As the formatter leaves it, but for blanks and line ends.
const bare = (text: string) => text.replaceAll(/[\s;,|]+/g, '');

describe('the types of the client', () => {
  it('are those that the description of the API gives', async () => {
    const description = (await on.desk.inject({ url: '/api/openapi.json' })).json() as Description;
    const types = clientTypes(description);
    if (process.env.SOVANG_WRITE) writeFileSync(FILE, types);
    expect(bare(readFileSync(FILE, 'utf8'))).toBe(bare(types));
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
    expect(types).toContain("export type Thing = { 'a': string | null };");
    expect(types).toContain(
      "'GET /api/things/{id}': { path: { 'id': number }; query: { 'limit'?: number }; body: null; answer: (Thing | 1)[] };",
    );
  });
});
