import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PERMISSIONS, permissionsOf, ROLES } from '../src/domain/account.js';
import type { Access } from '../src/server/access.js';
import { makeToken } from '../src/stages/accounts/tokens.js';
import { accountOf } from '../src/store/accounts.js';
import { useDatabase } from './database.js';
import { deskOn, signedIn } from './desk.js';

const test = useDatabase();
let on: Awaited<ReturnType<typeof deskOn>>;
beforeAll(async () => {
  on = await deskOn(test().database);
  await on.desk.ready();
});
afterAll(() => on.desk.close());

// "| `GET /api/me` | `signed-in` |"
const DOCUMENTED = [
  ...readFileSync(new URL('../docs/desk.md', import.meta.url), 'utf8').matchAll(
    /^\| `([A-Z]+) (\/\S+)` +\| `(\S+)` +\|$/gm,
  ),
].map(([, method, url, access]) => ({ method: method!, url: url!, access: access as Access }));

// Behind these lies no data; HEAD is what GET says without its body.
const isOpen = (url: string) => !url.startsWith('/api/') || /^\/api\/(docs|openapi\.json)/.test(url);
const ask = (method: string, url: string, headers: Record<string, string>) =>
  on.desk.inject({
    method: method as 'GET',
    url: url.replace(':id', '999999'),
    headers,
    ...(method === 'GET' || method === 'DELETE' ? {} : { body: {} }),
  });

describe('the table of docs/desk.md', () => {
  it('names every route of the API with what it asks for', () => {
    const real = on.desk.accessTable.filter(({ method, url }) => method !== 'HEAD' && !isOpen(url));
    const line = ({ method, url, access }: (typeof real)[number]) => `${method} ${url} ${access}`;
    expect(real.map(line).sort()).toEqual(DOCUMENTED.map(line).sort());
  });

  // Every route nine times.
  it('holds for each role, for tokens, and for nobody', { timeout: 180_000 }, async () => {
    const { database } = test();
    const callers = await Promise.all(
      ROLES.map(async (role) => {
        const { id, headers } = await signedIn(database, `walks ${role}`, [role], on.clock.now);
        const account = (await accountOf(database, id))!;
        const permissions = permissionsOf([role]);
        const token = await makeToken(database, account, { name: role, permissions, days: 1 }, on.clock.now);
        return { role, permissions, headers, token: { authorization: `Bearer ${token.secret}` } };
      }),
    );
    const wrong: string[] = [];
    const say = (who: string, route: string, status: number, expected: string) =>
      wrong.push(`${who}, ${route}: ${status}, not ${expected}`);
    for (const { method, url, access } of DOCUMENTED) {
      const route = `${method} ${url}`;
      const nobody = (await ask(method, url, {})).statusCode;
      if (access === 'anyone' ? nobody === 403 : nobody !== 401) say('nobody', route, nobody, '401');
      for (const { role, permissions, headers, token } of callers) {
        const asked = access.replace('-in-person', '');
        const isPermission = (PERMISSIONS as readonly string[]).includes(asked);
        const may = !isPermission || permissions.includes(asked as (typeof PERMISSIONS)[number]);
        // Before what ends the session: DELETE of session 999999 ends none.
        const person = (await ask(method, url, headers)).statusCode;
        if (may ? person === 401 || (person === 403 && !route.includes('password')) : person !== 403)
          say(role, route, person, may ? 'allowed' : '403');
        const program = (await ask(method, url, token)).statusCode;
        const mayProgram = may && !access.endsWith('in-person');
        if (mayProgram ? access !== 'anyone' && (program === 401 || program === 403) : program !== 403)
          say(`token of ${role}`, route, program, mayProgram ? 'allowed' : '403');
      }
    }
    expect(wrong).toEqual([]);
    expect(on.faults).toEqual([]);
  });

  it('a route that does not say who may use it keeps the desk from starting', async () => {
    const other = await deskOn(test().database);
    other.desk.get('/api/forgotten', () => 'all');
    await expect(other.desk.ready()).rejects.toThrow('GET /api/forgotten does not say who may use it');
  });
});

describe('what another site sends', () => {
  const send = (headers: Record<string, string>) =>
    on.desk.inject({ method: 'POST', url: '/api/sessions', headers, body: { name: 'a', password: 'b' } });

  it.each([
    ['Origin', { origin: 'https://evil.example' }],
    ['Origin of another port', { origin: 'http://localhost:1' }],
    ['Origin of a file', { origin: 'null' }],
    ['Sec-Fetch-Site', { 'sec-fetch-site': 'cross-site' }],
    ['a sibling', { 'sec-fetch-site': 'same-site' }],
  ])('is refused by %s', async (_, headers) => {
    expect((await send(headers)).json().error.code).toBe('other-site');
  });

  it.each([
    ['the desk itself', { origin: 'http://localhost:80', 'sec-fetch-site': 'same-origin' }],
    ['a program', {}],
  ])('but not what %s sends', async (_, headers) => {
    expect((await send(headers)).json().error.code).toBe('not-signed-in');
  });

  it('is refused under a name that is not ours', async () => {
    const answer = await on.desk.inject({ url: '/api/me', headers: { host: 'rebound.example' } });
    expect(answer.json().error.code).toBe('wrong-host');
  });

  it('as a form is no JSON', async () => {
    const body = 'name=a&password=b';
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await on.desk.inject({ method: 'POST', url: '/api/sessions', headers, body });
    expect(answer.statusCode).toBe(415);
  });
});

describe('every answer', () => {
  it('of a page and of the API tells browsers to load from the desk alone, and to show it in no frame', async () => {
    for (const url of ['/', '/api/me', '/nowhere']) {
      const { headers } = await on.desk.inject({ url });
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toContain('unsafe');
      expect(policy).toContain("frame-ancestors 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
    expect((await on.desk.inject({ url: '/api/me' })).headers['cache-control']).toBe('no-store');
  });

  it('that refuses has a code and a sentence', async () => {
    for (const [url, code] of [
      ['/api/me', 'sign-in-needed'],
      ['/api/nothing', 'unknown-address'],
    ] as const) {
      expect((await on.desk.inject({ url })).json()).toEqual({
        error: { code, message: expect.stringMatching(/\w.*\.$/) },
      });
    }
  });
});
