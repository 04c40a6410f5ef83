import { readdirSync, readFileSync } from 'node:fs';
import { Version } from 'csp_evaluator/dist/csp.js';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGES } from '../src/server/pages.js';
import { ENGLISH } from '../src/web/words/english.js';
import { VIETNAMESE } from '../src/web/words/vietnamese.js';
import { useDatabase } from './database.js';
import { deskOn, signedIn } from './desk.js';
import { FILES } from './house.js';

const test = useDatabase();
let on: Awaited<ReturnType<typeof deskOn>>;
let headers: Record<string, string>;
beforeAll(async () => {
  on = await deskOn(test().database);
  headers = (await signedIn(test().database, 'Người hỏi', ['analyst'], on.clock.now)).headers;
});
afterAll(() => on.desk.close());

const TEXT = readFileSync(new URL('../docs/api.md', import.meta.url), 'utf8');
// "| `name-taken`, `last-administrator` | 409 | … |"
const LISTED = new Map(
  [...TEXT.matchAll(/^\| (`[^|]+`) +\| (\d{3}) +\|/gm)].flatMap(([, codes, status]) =>
    [...codes!.matchAll(/`([a-z-]+)`/g)].map(([, code]) => [code!, Number(status)] as const),
  ),
);
// What the desk itself and the stages that only it has may refuse.
const OF_THE_DESK =
  /^src\/(server\/|stages\/(accounts|review|sql|facts|identity|table-file|queues|second|entities|analysis)\/|stages\/(cursor|subject|findings|show|importing\/receive)\.ts|store\/(ask|reader)\.ts)/;

describe('the codes of errors', () => {
  it('are all listed in docs/api.md', () => {
    const said = FILES.filter(({ path }) => OF_THE_DESK.test(path)).flatMap(({ path, text }) =>
      [...text.matchAll(/(?:StageFailure|Refusal|said)\(\s*(?:\d+,\s*)?'([a-z-]+)'/g)].map(
        ([, code]) => `${code} (${path})`,
      ),
    );
    expect(said.length).toBeGreaterThan(30);
    expect(said.filter((one) => !LISTED.has(one.split(' ')[0]!))).toEqual([]);
  });

  it('have a sentence in both languages of the pages', () => {
    const untold = (failures: object) => [...LISTED.keys()].filter((code) => !(code in failures));
    expect([untold(VIETNAMESE.failures), untold(ENGLISH.failures)]).toEqual([[], []]);
  });

  it('of files that cannot be read say in both what to do', () => {
    const words = FILES.find(({ path }) => path === 'src/web/imports/words.ts')!.text;
    const codes = FILES.filter(({ path }) => /^src\/(read|engines\/parser)/.test(path)).flatMap(({ text }) =>
      [...text.matchAll(/new StageFailure\(\s*'([a-z-]+)'/g)].map(([, code]) => code!),
    );
    expect(new Set(codes).size).toBeGreaterThan(8);
    expect([...new Set(codes)].filter((code) => words.split(`'${code}': [`).length !== 3)).toEqual([]);
  });

  it('are all there, none of them gone', () => {
    const all = FILES.map(({ text }) => text).join('\n');
    const generic = [
      'body-too-large',
      'invalid-media-type',
      'unit-ambiguous',
      'bloc-ambiguous',
      'unit-unmentioned',
      'bloc-unmentioned',
    ];
    expect([...LISTED.keys()].filter((code) => !generic.includes(code) && !all.includes(`'${code}'`))).toEqual([]);
  });

  it('come with the status that is listed', async () => {
    const post = (url: string, payload: string, type = 'application/json') =>
      on.desk.inject({ method: 'POST', url, headers: { ...headers, 'content-type': type }, payload });
    const answers = [
      await on.desk.inject({ url: '/api/me' }),
      await on.desk.inject({ url: '/api/nothing', headers }),
      await on.desk.inject({ url: '/api/accounts', headers }),
      await on.desk.inject({ url: '/api/documents/999999', headers }),
      await on.desk.inject({ url: '/api/queries/999999', headers }),
      await on.desk.inject({ url: '/api/units/khong-co', headers }),
      await on.desk.inject({ url: '/api/facts/award?cursor=x', headers }),
      await on.desk.inject({ url: '/api/facts/award?limit=0', headers }),
      await on.desk.inject({ url: '/api/me', headers: { ...headers, host: 'other.example' } }),
      await post('/api/sql', '{"sql": "selec"}'),
      await post('/api/sql', '{"sql": "select * from account"}'),
      await post('/api/sql', `{"sql": "${'x'.repeat(1 << 20)}"}`),
      await post('/api/sql', 'a=1', 'application/x-www-form-urlencoded'),
    ];
    const codes = answers.map((answer) => [answer.json().error.code as string, answer.statusCode]);
    expect(codes).toEqual(codes.map(([code]) => [code, LISTED.get(String(code))]));
    expect(new Set(codes.map(([code]) => code)).size).toBeGreaterThan(10);
  });
});

interface Described {
  readonly paths: Record<
    string,
    Record<string, { responses: Record<string, { description?: string; content?: object }>; description?: string }>
  >;
}

describe('the description of the API', () => {
  it('says of every route who may use it, what it answers and how it refuses', async () => {
    const { paths } = (await on.desk.inject({ url: '/api/openapi.json' })).json() as Described;
    const operations = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, one]) => ({ route: `${method.toUpperCase()} ${path}`, ...one })),
    );
    expect(operations.length).toBe(
      on.desk.accessTable.filter(({ method, url }) => method !== 'HEAD' && /^\/api\/(?!docs|openapi)/.test(url)).length,
    );
    const wrong = operations.flatMap(({ route, responses, description }) => {
      const good = Object.keys(responses).filter((status) => status.startsWith('2'));
      const lacks = [
        ...(good.length === 1 ? [] : ['one answer']),
        ...(good.some((status) => status !== '204' && !responses[status]!.content) ? ['a content'] : []),
        ...['422', 'default'].filter((status) => !responses[status]?.content),
        ...(description?.includes('For: ') ? [] : ['who may']),
        ...(/For: anyone/.test(description ?? '') || responses['401'] ? [] : ['401']),
        ...(route.includes('{') && !responses['404'] ? ['404'] : []),
      ];
      return lacks.map((one) => `${route} lacks ${one}`);
    });
    expect(wrong).toEqual([]);
  });
});

/** What Google's evaluator of policies finds, but for what may be none ("'self' can be problematic if you host JSONP"). */
const weaknesses = (policy: string): string[] =>
  new CspEvaluator(new CspParser(policy).csp, Version.CSP3)
    .evaluate()
    .filter(({ severity }) => severity <= Severity.HIGH_MAYBE)
    .map(({ directive, description }) => `${directive}: ${description}`);

describe('what a scanner of headers looks for', () => {
  it('is no policy that lets anything in', () =>
    expect(weaknesses("default-src 'self'; script-src * 'unsafe-inline'")).not.toEqual([]));

  it('is in every answer: pages, their files, the API, its refusals, its files, its description', async () => {
    const assets = readdirSync(`${PAGES}assets`);
    const script = assets.find((name) => name.endsWith('.js'))!;
    for (const url of [
      '/',
      '/documents',
      `/assets/${script}`,
      '/api/me',
      '/api/nothing',
      '/api/openapi.json',
      '/api/docs/',
      '/api/facts/award/file',
    ]) {
      const answer = await on.desk.inject({ url, headers });
      const said = answer.headers;
      const least = {
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'origin-agent-cluster': '?1',
        'x-permitted-cross-domain-policies': 'none',
      };
      expect({ url, ...said }).toMatchObject({ url, ...least });
      const policy = String(said['content-security-policy']);
      expect([url, policy]).toEqual([url, expect.stringContaining("default-src 'none'")]);
      expect([url, ...weaknesses(policy)]).toEqual([url]);
      expect([url, said['permissions-policy']]).toEqual([url, expect.stringContaining('camera=()')]);
      expect([url, said['x-powered-by'], said.server, said['access-control-allow-origin']]).toEqual([
        url,
        undefined,
        undefined,
        undefined,
      ]);
      expect([url, said['cache-control']]).toEqual([
        url,
        url.startsWith('/assets/')
          ? 'public, max-age=31536000, immutable'
          : url.startsWith('/api/docs')
            ? expect.anything()
            : expect.stringMatching(/no-(store|cache)/),
      ]);
      // Over plain HTTP it would say nothing, and over TLS it is there.
      expect([url, said['strict-transport-security']]).toEqual([url, undefined]);
    }
    expect(on.faults).toEqual([]);
  });
});
