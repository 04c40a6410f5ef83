import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import yazl from 'yazl';
import { StageFailure } from '../src/domain/failure.js';
import { type Office, openOffice } from '../src/stages/importing/office.js';
import { sentPath } from '../src/stages/importing/sent-path.js';
import { type Installation, openInstallation } from '../src/stages/installation.js';
import { saveFailures } from '../src/store/failures.js';
import { useDatabase } from './database.js';
import { deskOn, signedIn } from './desk.js';
import { awardPaper } from './papers.js';
import { stored } from './stored.js';
import { until } from './until.js';

// The desk and the office that imports what is sent, without workers: nobody reads here. test/serve-import.test.ts has all of it.
const test = useDatabase();
let home: string;
let installation: Installation;
let office: Office;
let on: Awaited<ReturnType<typeof deskOn>>;
let headers: Record<string, string>;
const troubles: string[] = [];
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'sovang-imports-'));
  installation = await openInstallation({ DATABASE_URL: test().url, SOVANG_HOME: home });
  const queue = await installation.openQueue();
  const trouble = ({ message }: StageFailure) => void troubles.push(message);
  office = openOffice(installation, queue, { hire() {}, trouble, interval: 200 });
  on = await deskOn(test().database, home, office);
  ({ headers } = await signedIn(test().database, 'Người nhập', ['archivist'], on.clock.now));
});
afterAll(async () => {
  await on.desk.close();
  await office.close();
  await installation.close();
  rmSync(home, { recursive: true });
});

type Sent = { readonly path: string; readonly bytes: string | Buffer; readonly from?: number; readonly size?: number };

async function ask<T>(
  method: 'GET' | 'POST' | 'DELETE',
  url: string,
  body?: object,
): Promise<{ status: number; json: T }> {
  const answer = await on.desk.inject({ method, url: `/api${url}`, headers, ...(body && { body }) });
  return { status: answer.statusCode, json: answer.body === '' ? (null as T) : answer.json() };
}

interface Refused {
  readonly error: { readonly code: string; readonly message: string };
}

/** A request as the page makes it. */
function send(id: number, files: readonly Sent[], list?: string) {
  const form = new FormData();
  const announced = files.map(({ path, bytes, from = 0, size }) => ({
    ...{ path, from },
    size: size ?? from + Buffer.byteLength(bytes),
  }));
  form.append('files', list ?? JSON.stringify(announced));
  files.forEach(({ bytes }, i) => {
    if (bytes.length > 0) form.append(String(i), new Blob([new Uint8Array(Buffer.from(bytes))]), 'x');
  });
  const request = new Response(form);
  return request.arrayBuffer().then((body) =>
    on.desk.inject({
      method: 'POST',
      url: `/api/imports/${id}/files`,
      headers: { ...headers, 'content-type': request.headers.get('content-type')! },
      body: Buffer.from(body),
    }),
  );
}

const begin = async (batch: string): Promise<number> =>
  (await ask<{ id: number }>('POST', '/imports', { batch })).json.id;

/** Sends the files as one batch and waits until they are looked at; gives the batch. */
async function imported(batch: string, files: readonly Sent[]): Promise<number> {
  const id = await begin(batch);
  for (const file of files) expect((await send(id, [file])).statusCode).toBe(200);
  const { batchId } = (await ask<{ batchId: number }>('POST', `/imports/${id}/start`)).json;
  await until(async () => (await waiting(id)) === 0, `${batch} is looked at`);
  return batchId;
}

// An archive waits to the end of its import.
const waiting = async (id: number): Promise<number> => {
  const [upload] = (await ask<{ id: number; files: number; looked: number }[]>('GET', '/imports')).json.filter(
    (one) => one.id === id,
  );
  return upload ? upload.files - upload.looked : 0;
};
const paths = async (batch: number): Promise<string[]> =>
  (await test().database.query<{ path: string }>('select path from source where batch_id = $1', [batch]))
    .map(({ path }) => path)
    .sort();
const failuresOf = async (batch: number): Promise<string[]> =>
  (await ask<{ path: string; code: string }[]>('GET', `/failures?batch=${batch}`)).json
    .map(({ path, code }) => `${path} ${code}`)
    .sort();

function zip(entries: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const file = new yazl.ZipFile();
  for (const [name, content] of Object.entries(entries)) file.addBuffer(Buffer.from(content), name);
  file.end();
  return buffer(file.outputStream);
}

/** The same archive with another name in it, of as many letters: writers refuse to make what readers must refuse. */
const renamed = (archive: Buffer, from: string, to: string): Buffer =>
  Buffer.from(archive.toString('latin1').replaceAll(from, to), 'latin1');

const text = (n: number | string) => `Khối thi đua số ${n} tổng kết năm 2019. Sở Y tế được tặng Cờ thi đua.`;

describe('what is sent', () => {
  it('becomes sources under the names that it has there, and the second time nothing is new', async () => {
    const files = [
      { path: 'Báo cáo/2019/a.txt', bytes: text('a') },
      { path: 'Báo cáo/.DS_Store', bytes: 'x' },
      { path: 'b.txt', bytes: text('b') },
    ];
    const batch = await imported('hai tệp', files);
    expect(await paths(batch)).toEqual(['Báo cáo/2019/a.txt', 'b.txt']);
    const again = await imported('hai tệp, lần nữa', files);
    expect(await paths(again)).toEqual([]);
    const [became] = await test().database.query<{ known: number; skipped: number }>(
      `select count(*) filter (where became = 'known') as known, count(*) filter (where became = 'skipped') as skipped
       from uploaded_file f join upload u on u.id = f.upload_id where u.batch_id = $1`,
      [again],
    );
    expect(became).toEqual({ known: 2, skipped: 1 });
  });

  it('comes in pieces, each as often as it takes, and is on the disk under a number only', async () => {
    const id = await begin('từng khúc');
    const whole = text('từng khúc');
    const bytes = Buffer.from(whole);
    const piece = (from: number, to: number) => ({
      path: 'c.txt',
      bytes: bytes.subarray(from, to),
      from,
      size: bytes.length,
    });
    expect((await send(id, [piece(30, 60)])).json<Refused>().error.code).toBe('piece-missing');
    expect((await send(id, [piece(0, 30)])).json()).toEqual([{ path: 'c.txt', received: 30 }]);
    expect((await send(id, [piece(0, 30)])).json()).toEqual([{ path: 'c.txt', received: 30 }]);
    expect((await send(id, [piece(30, 60)])).json()).toEqual([{ path: 'c.txt', received: 60 }]);
    expect((await send(id, [piece(30, bytes.length)])).json()).toEqual([{ path: 'c.txt', received: bytes.length }]);
    const [name] = readdirSync(join(home, 'uploads', String(id)));
    expect(name).toMatch(/^\d+$/);
    expect(readFileSync(join(home, 'uploads', String(id), name!), 'utf8')).toBe(whole);
    expect((await ask('DELETE', `/imports/${id}`)).status).toBe(204);
    expect(existsSync(join(home, 'uploads', String(id)))).toBe(false);
  });

  it.each(['../../etc/passwd', '/etc/passwd', 'C:\\boot.ini', 'a/../../b', '..\\x', './.', 'x'.repeat(1001)])(
    'is refused under the name %s',
    async (path) => {
      const id = await begin('tên lạ');
      expect((await send(id, [{ path, bytes: 'x' }])).json<Refused>().error.code).toBe('unsafe-path');
      expect(existsSync(join(home, 'uploads', String(id)))).toBe(false);
    },
  );

  it('keeps odd names as names', async () => {
    const odd = [
      '<script>alert(1)</script>.txt',
      'a\u202Etxt.exe.txt',
      `${'dài '.repeat(60)}.txt`,
      "'; drop table source; --.txt",
    ];
    const batch = await imported(
      'tên kỳ',
      odd.map((path) => ({ path, bytes: text(path) })),
    );
    expect(await paths(batch)).toEqual([...odd].sort());
    expect(sentPath('a\u0000b\nc')).toBe('a\ufffdb\ufffdc');
    expect(sentPath('.\\2019\\\\a.pdf')).toBe('2019/a.pdf');
  });

  it('is refused where a request is no list of files, or brings too much', async () => {
    const id = await begin('yêu cầu sai');
    const code = async (files: readonly Sent[], list?: string) =>
      (await send(id, files, list)).json<Refused>().error.code;
    expect(await code([{ path: 'a', bytes: 'x' }], 'no JSON')).toBe('bad-request');
    expect(await code([{ path: 'a', bytes: 'x' }], '[]')).toBe('bad-request');
    expect(await code([{ path: 'a', bytes: 'xyz', size: 2 }])).toBe('bad-request');
    expect(
      await code([
        { path: 'a', bytes: 'x' },
        { path: './a', bytes: 'x' },
      ]),
    ).toBe('bad-request');
    const large = Buffer.alloc(9 * 2 ** 20);
    expect(
      await code([
        { path: 'a', bytes: large },
        { path: 'b', bytes: large },
      ]),
    ).toBe('request-too-large');
    expect((await send(999_999, [{ path: 'a', bytes: 'x' }])).json<Refused>().error.code).toBe('upload-unknown');
    expect(troubles).toEqual([]);
    expect(on.faults).toEqual([]);
  });

  it('is named where it cannot be imported, and the rest comes', async () => {
    const batch = await imported('có tệp hỏng', [
      { path: 'ảnh.png', bytes: Buffer.from('\x89PNG\r\n', 'latin1') },
      { path: 'rỗng.txt', bytes: '' },
      { path: 'lớn.pdf', bytes: '', size: 70 * 2 ** 20 },
      { path: 'dở.txt', bytes: 'một phần', size: 1000 },
      { path: 'tốt.txt', bytes: text('tốt') },
    ]);
    expect(await failuresOf(batch)).toEqual([
      'dở.txt upload-incomplete',
      'lớn.pdf file-too-large',
      'rỗng.txt empty-file',
      'ảnh.png unsupported-format',
    ]);
    expect(await paths(batch)).toEqual(['tốt.txt']);
  });

  it('fails for itself in each batch, and no longer when it comes again and is well', async () => {
    const bad = { path: 'một.txt', bytes: '' };
    const [one, other] = [await imported('lô một', [bad]), await imported('lô hai', [bad])];
    await imported('lô một', [{ path: 'một.txt', bytes: text('lô một') }]);
    expect([await failuresOf(one), await failuresOf(other)]).toEqual([[], ['một.txt empty-file']]);
  });
});

describe('a ZIP', () => {
  it('brings its files, with what a table in it says of them', async () => {
    const manifest = 'path;published;publisher\n2019/a.txt;3/12/2019;Báo Bình Dương\n';
    const archive = await zip({ '2019/a.txt': text('zip'), 'bảng kê.csv': manifest, '__MACOSX/._a.txt': 'x' });
    const batch = await imported('nén', [{ path: 'đợt 1.zip', bytes: archive }]);
    await until(async () => (await paths(batch)).length === 1, 'it came');
    const rows = await test().database.query('select path, published, publisher from source where batch_id = $1', [
      batch,
    ]);
    expect(rows).toEqual([{ path: 'đợt 1.zip/2019/a.txt', published: '2019-12-03', publisher: 'Báo Bình Dương' }]);
    expect(await failuresOf(batch)).toEqual([]);
  });

  it('whose names climb or whose content is damaged brings the others', async () => {
    const climbing = renamed(
      await zip({ 'xx/yy/z.txt': text('leo'), 'b.txt': text('ngoan') }),
      'xx/yy/z.txt',
      '../../z.txt',
    );
    const batch = await imported('leo', [{ path: 'leo.zip', bytes: climbing }]);
    const told = async () => (await paths(batch)).length === 1 && (await failuresOf(batch)).length === 1;
    await until(told, 'the other came, and the failure is told');
    expect(await failuresOf(batch)).toEqual(['leo.zip/(..)/(..)/z.txt unsafe-path']);
    expect(await paths(batch)).toEqual(['leo.zip/b.txt']);
    expect(existsSync(join(home, 'z.txt'))).toBe(false);
  });

  it('that is broken, locked up or a bomb is refused by its name', async () => {
    const bomb = await zip({ 'a.txt': Buffer.alloc(40 * 2 ** 20) });
    const whole = await zip({ 'a.txt': text('sau'), 'b.txt': text('trước') });
    const batch = await imported('hỏng', [
      { path: 'không phải.zip', bytes: 'PK nhưng không phải' },
      { path: 'đứt.zip', bytes: whole.subarray(0, whole.length - 30) },
      { path: 'bom.zip', bytes: bomb },
      { path: 'tốt.txt', bytes: text('tốt hơn') },
    ]);
    await until(async () => (await failuresOf(batch)).length === 3, 'three failures');
    expect(await failuresOf(batch)).toEqual([
      'bom.zip/a.txt zip-bomb',
      'không phải.zip broken-archive',
      'đứt.zip broken-archive',
    ]);
    expect(await paths(batch)).toEqual(['tốt.txt']);
  });
});

describe('a manifest', () => {
  it('tells of what is sent with it; its refused rows are told', async () => {
    const batch = await imported('bảng kê', [
      { path: 'kê.csv', bytes: 'path,published,province\nx/a.txt,2019-12-03,Bình Dương\nx/b.txt,hôm qua,\n' },
      { path: 'x/a.txt', bytes: text('kê a') },
      { path: 'x/b.txt', bytes: text('kê b') },
    ]);
    const rows = await test().database.query(
      'select path, published, province from source where batch_id = $1 order by path',
      [batch],
    );
    expect(rows).toEqual([
      { path: 'x/a.txt', published: '2019-12-03', province: 'Bình Dương' },
      { path: 'x/b.txt', published: null, province: null },
    ]);
    expect(await failuresOf(batch)).toEqual(['kê.csv manifest-rows']);
  });

  it('speaks of files that did not come: they are named until they come', async () => {
    const rows = 'path,province\nx/a.txt,Bình Dương\nx/chưa.txt,Bình Dương\nx/nén.txt,Bình Dương\n';
    const batch = await imported('bảng thiếu', [
      { path: 'kê.csv', bytes: rows },
      { path: 'x/a.txt', bytes: text('thiếu a') },
      { path: 'dồn.zip', bytes: await zip({ 'x/nén.txt': text('thiếu nén') }) },
    ]);
    expect(await failuresOf(batch)).toEqual(['x/chưa.txt manifest-file-missing']);
    await imported('bảng thiếu', [
      { path: 'kê.csv', bytes: rows },
      { path: 'sau.zip', bytes: await zip({ 'x/chưa.txt': text('thiếu nay có') }) },
    ]);
    expect(await failuresOf(batch)).toEqual([]);
    expect(await paths(batch)).toEqual(['dồn.zip/x/nén.txt', 'sau.zip/x/chưa.txt', 'x/a.txt']);
  });

  it('that has no column of paths is refused', async () => {
    const batch = await imported('bảng sai', [{ path: 'kê.csv', bytes: 'tệp,ngày\na.txt,2019\n' }]);
    expect(await failuresOf(batch)).toEqual(['kê.csv bad-manifest']);
  });
});

describe('retrying', () => {
  it('imports the kept file again, by its cause or alone, and tells where it is gone', async () => {
    const batch = await imported('thử lại', [
      { path: 'một.png', bytes: Buffer.from('\x89PNG\r\n', 'latin1') },
      { path: 'hai.png', bytes: Buffer.from('\x89PNG\r\n', 'latin1') },
    ]);
    // A later reader reads what this one does not: here the file becomes one that it reads.
    const [row] = await test().database.query<{ upload: number; id: number }>(
      "select upload_id as upload, f.id from uploaded_file f join upload u on u.id = f.upload_id where u.batch_id = $1 and path = 'một.png'",
      [batch],
    );
    writeFileSync(join(home, 'uploads', String(row!.upload), String(row!.id)), text('thử lại'));
    const retried = await ask('POST', '/failures/retry', { batch, code: 'unsupported-format', stage: 'import' });
    expect(retried.json).toEqual({ documents: 0, files: 2 });
    await until(async () => (await paths(batch)).length === 1, 'the file came');
    expect(await paths(batch)).toEqual(['một.png']);
    await until(
      async () =>
        (await ask<{ retryAt: string | null }[]>('GET', `/failures?batch=${batch}`)).json[0]!.retryAt === null,
      'it failed again',
    );
    expect(await failuresOf(batch)).toEqual(['hai.png unsupported-format']);
    // Nobody waits for it any more.
    const causes = await ask<{ count: number; again: number }[]>('GET', `/failures/causes?batch=${batch}`);
    expect(causes.json).toEqual([expect.objectContaining({ count: 1, again: 0 })]);
  });

  it('what is no file to read fails for the same cause again', async () => {
    const climbing = renamed(await zip({ 'xx/leo.txt': text('trèo') }), 'xx/leo', '../leo');
    const batch = await imported('không giữ', [
      { path: 'trèo.zip', bytes: climbing },
      { path: 'hỏng.zip', bytes: 'PK nhưng không phải' },
      { path: 'kê.csv', bytes: 'path,published\na.txt,hôm qua\n' },
    ]);
    const told = ['hỏng.zip broken-archive', 'kê.csv manifest-rows', 'trèo.zip/(..)/leo.txt unsafe-path'];
    await until(async () => (await failuresOf(batch)).length === 3, 'three failures');
    expect(await failuresOf(batch)).toEqual(told);
    expect((await ask('POST', '/failures/retry', { batch })).json).toEqual({ documents: 0, files: 3 });
    await until(
      async () =>
        (await ask<{ retryAt: string | null }[]>('GET', `/failures?batch=${batch}`)).json.every((one) => !one.retryAt),
      'they failed again',
    );
    expect(await failuresOf(batch)).toEqual(told);
  });

  it('makes documents due', async () => {
    const { document, claims } = awardPaper(77);
    const id = await stored(test().database, document, '/giay/77.txt', claims);
    await saveFailures(test().database, [
      { id, stage: 'read', failure: new StageFailure('parser-timeout', 'Too slow.') },
    ]);
    const causes = await ask<{ code: string; count: number }[]>('GET', '/failures/causes');
    expect(causes.json).toContainEqual(expect.objectContaining({ code: 'parser-timeout', count: 1 }));
    const [failure] = (await ask<{ id: number }[]>('GET', '/failures?code=parser-timeout')).json;
    expect((await ask('POST', '/failures/retry', { ids: [failure!.id] })).json).toEqual({ documents: 1, files: 0 });
  });
});

describe('a batch', () => {
  it('shows what withdrawing it would take, is withdrawn with a reason, and comes back', async () => {
    const batch = await imported('rút', [
      { path: 'chung.txt', bytes: text('chung') },
      { path: 'riêng.txt', bytes: text('riêng') },
    ]);
    await imported('giữ', [{ path: 'khác/chung.txt', bytes: text('chung') }]);
    expect((await ask('GET', `/batches/${batch}/withdrawal`)).json).toEqual({
      documents: 2,
      alone: 1,
      claims: 0,
      reviewed: 0,
    });
    expect((await ask('POST', `/batches/${batch}/withdrawal`, { withdrawn: true, reason: ' ' })).status).toBe(400);
    const say = (withdrawn: boolean) => ask('POST', `/batches/${batch}/withdrawal`, { withdrawn, reason: 'nhập nhầm' });
    expect((await say(true)).json).toEqual({ changed: true });
    expect((await say(true)).json).toEqual({ changed: false });
    const whole = async () =>
      (await ask<{ batch: { withdrawn: boolean; due: number }; withdrawals: object[] }>('GET', `/batches/${batch}`))
        .json;
    expect(await whole()).toMatchObject({
      batch: { withdrawn: true, due: 1 },
      withdrawals: [{ reason: 'nhập nhầm', author: 'Người nhập' }],
    });
    expect((await say(false)).json).toEqual({ changed: true });
    expect(await whole()).toMatchObject({
      batch: { withdrawn: false, due: 2 },
      withdrawals: [{ withdrawn: false }, {}],
    });
  });

  it('is listed with figures that are those of the documents, the newest first, page by page', async () => {
    const all: { id: number }[] = [];
    for (let below: number | null = null; ; ) {
      const page: { json: { batches: { id: number }[]; next: number | null } } = await ask(
        'GET',
        `/batches?limit=3${below ? `&below=${below}` : ''}`,
      );
      all.push(...page.json.batches);
      below = page.json.next;
      if (below === null) break;
    }
    const counted = await test().database.query<{ id: number; documents: number }>(
      'select b.id, (select count(distinct document_id) from source where batch_id = b.id) as documents from batch b order by b.id desc',
    );
    expect(all).toEqual(counted.map((one) => expect.objectContaining(one)));
    expect((await ask('GET', '/batches/999999')).status).toBe(404);
  });

  it('tells how far it is, and that nobody reads here', async () => {
    const batch = await imported('tiến độ', [{ path: 'p.txt', bytes: text('p') }]);
    expect((await ask('GET', `/batches/${batch}/progress`)).json).toEqual({
      ...{ documents: 1, read: 0, extracted: 0, failed: 0, due: 1 },
      ...{ sent: 1, looked: 1, importing: true, rate: null, secondsLeft: null, trouble: null },
    });
  });
});
