import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReviewedClaim } from '../src/domain/reviewed.js';
import { extract } from '../src/extract/extract.js';
import { toRecord } from '../src/extract/record.js';
import { readDocument } from '../src/read/read.js';
import { evaluate } from '../src/stages/evaluation/evaluate.js';
import { type Exported, exportGold } from '../src/stages/gold/export.js';
import { listReviewed } from '../src/stages/review/list.js';
import { useDatabase } from './database.js';
import { FIXTURES } from './fixtures.js';
import { paper } from './papers.js';
import { say } from './reviews.js';
import { stored } from './stored.js';

const test = useDatabase();
const SET = join(FIXTURES, 'held-out/second');
const NAMES = readdirSync(SET).sort().slice(0, 6);
const SCORER = fileURLToPath(new URL('../../shared/eval/score.mjs', import.meta.url));
const why = existsSync(SCORER) ? '' : ' (skipped: ../shared is not beside this checkout)';

const documentOf = (name: string) => readDocument(readFileSync(join(SET, name, 'document.txt')), { name: 'a.txt' });
const gather = async (exported: AsyncIterable<Exported>): Promise<Exported[]> => {
  const all: Exported[] = [];
  for await (const one of exported) all.push(one);
  return all;
};

let folder: string;
const ids: number[] = [];
/** What was rejected, amended and added: one of each. */
let rejected: ReviewedClaim;
let shorter: string;

// A person accepts all but an award that they reject, a member whose name they amend, and an official that was missed.
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sovang-gold-'));
  const { database } = test();
  for (const name of NAMES) ids.push(await stored(database, await documentOf(name), `/tin/${name}.txt`));
  const [id] = ids;
  const { claims } = await listReviewed(database, String(id));
  const award = claims.find(({ claim }) => claim.asked.kind === 'award')!;
  const member = claims.find(({ claim }) => claim.asked.kind === 'member')!;
  rejected = award.claim;
  const words = member.claim.asked.arguments.find(({ role }) => role === 'org')!.written!;
  shorter = words.slice(0, words.lastIndexOf(' '));
  const said = await say(database, [
    { action: 'reject', document: id, claim: award.number, reason: 'chỉ tiêu' },
    { action: 'amend', document: id, claim: member.number, set: { org: shorter } },
    { action: 'add', document: id, kind: 'official', set: { name: words, act: 'other' }, near: 0 },
    ...claims
      .filter((one) => one !== award && one !== member)
      .map(({ number }) => ({ action: 'accept', document: id, claim: number })),
  ]);
  expect(said.map(({ outcome }) => outcome)).toEqual(said.map(() => 'saved'));
  for (const other of ids.slice(1, 5)) {
    const open = await listReviewed(database, String(other), ['open']);
    await say(database, [
      ...open.claims.map(({ number }) => ({ action: 'accept', document: other, claim: number })),
      { action: 'complete', document: other },
    ]);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('gold', () => {
  const at = () => join(folder, 'all');

  it('is written of what was reviewed, and says what was left out and why', async () => {
    const { database } = test();
    const left = (await listReviewed(database, String(ids[5]))).claims.length;
    await say(database, [{ action: 'accept', document: ids[5], claim: 1 }]);
    const exported = await gather(exportGold(database, {}, { folder: at(), originals: null }));
    expect(exported.map((one) => ('name' in one ? [one.name, one.complete] : one.left))).toEqual([
      [NAMES[0], false],
      ...NAMES.slice(1, 5).map((name) => [name, true]),
      `${left - 1} of ${left} claims are not reviewed`,
    ]);
    expect(readdirSync(join(at(), 'text'))).toEqual(NAMES.slice(0, 5).map((name) => `${name}.txt`));
  });

  it('is read by evaluate, which finds what the reviewers changed and nothing else', async () => {
    const { kinds, errors, documents } = await evaluate(join(at(), 'gold'), null, (failure) => {
      throw failure;
    });
    expect(documents).toBe(5);
    expect(errors.map((line) => line.split(' ', 3).join(' ')).sort()).toEqual(
      ['awards +', 'members +', 'members -', 'officials -'].map((error) => `${NAMES[0]}.json ${error}`),
    );
    const { awards, members, officials, blocs, heads, all } = kinds;
    expect([awards.fp, awards.fn]).toEqual([1, 0]);
    expect([members.fp, members.fn]).toEqual([1, 1]);
    expect([officials.fp, officials.fn]).toEqual([0, 1]);
    expect([blocs.fp + blocs.fn, heads.fp + heads.fn, all.tp > 50]).toEqual([0, 0, true]);
  });

  it.skipIf(why !== '')(`is read by the shared scorer${why}`, async () => {
    const found = join(folder, 'found');
    mkdirSync(found);
    for (const file of readdirSync(join(at(), 'text'))) {
      const name = basename(file, '.txt');
      const document = await readDocument(readFileSync(join(at(), 'text', file)), { name: file });
      writeFileSync(join(found, `${name}.json`), JSON.stringify(toRecord(name, document, extract(document))));
    }
    const scored = execFileSync(process.execPath, [SCORER, join(at(), 'gold'), found, '--json'], { encoding: 'utf8' });
    const { errors, ...figures } = await evaluate(join(at(), 'gold'), null, () => {});
    expect(JSON.parse(scored)).toEqual(figures);
  });

  it('keeps the shape of an annotation, with what was rejected as a trap', () => {
    const gold = JSON.parse(readFileSync(join(at(), 'gold', `${NAMES[0]}.json`), 'utf8'));
    expect(Object.keys(gold).sort()).toEqual(
      [
        'id',
        'doc',
        'blocs',
        'members',
        'officials',
        'awards',
        'heads',
        'meetings',
        'withheld',
        'traps',
        'reviewed',
      ].sort(),
    );
    expect(gold.traps).toEqual([{ text: expect.any(String), why: 'chỉ tiêu' }]);
    expect(gold.traps[0].text).toContain(rejected.asked.arguments.find(({ role }) => role === 'award')!.written);
    expect(gold.members.map((one: { org: string }) => one.org)).toContain(shorter);
    expect(JSON.stringify(gold)).not.toMatch(/"(evidence|confidence|rule)"/);
    expect(gold.reviewed).toMatchObject({ complete: false, by: ['Lan'] });
  });

  it('refuses a folder in which annotations of another day may lie', async () => {
    await expect(gather(exportGold(test().database, {}, { folder: at(), originals: null }))).rejects.toThrow(
      /is not empty/,
    );
  });

  it('is not made where a claim names a bloc that was rejected', async () => {
    const { database } = test();
    const text = 'Khối thi đua số 8 tổng kết năm 2027. Khối gồm 2 đơn vị: Sở Y tế và Thuế tỉnh.';
    const id = await stored(database, paper([text]), '/tin/khoi-8.txt');
    const { claims } = await listReviewed(database, String(id));
    await say(
      database,
      claims.map(({ number, claim }) => ({
        ...{ action: claim.asked.kind === 'bloc' ? 'reject' : 'accept', document: id, claim: number, reason: 'sai' },
      })),
    );
    const options = { folder: join(folder, 'strange'), originals: null };
    expect(await gather(exportGold(database, { documentIds: [id] }, options))).toMatchObject([
      { left: expect.stringContaining('names the bloc "Khối thi đua số 8"') },
    ]);
  });

  it('carries the new name of a bloc into all that refers to it', async () => {
    const { database } = test();
    const text = 'Khối thi đua số 9 tổng kết năm 2027. Khối gồm 2 đơn vị: Sở Y tế và Thuế tỉnh.';
    const id = await stored(database, paper([text]), '/tin/khoi-9.txt');
    const { claims } = await listReviewed(database, String(id));
    const bloc = claims.find(({ claim }) => claim.asked.kind === 'bloc')!;
    await say(database, [
      { action: 'amend', document: id, claim: bloc.number, set: { name: 'Khối thi đua số' } },
      ...claims.filter((one) => one !== bloc).map(({ number }) => ({ action: 'accept', document: id, claim: number })),
    ]);
    const options = { folder: join(folder, 'renamed'), originals: null };
    await gather(exportGold(database, { documentIds: [id] }, options));
    const gold = JSON.parse(readFileSync(join(folder, 'renamed/gold/khoi-9.json'), 'utf8'));
    expect(gold.members.length).toBe(2);
    expect(gold.members.map((one: { bloc: string }) => one.bloc)).toEqual(['Khối thi đua số', 'Khối thi đua số']);
  });

  it('is extracted with what the manifest told', async () => {
    const { database } = test();
    const facts = { published: '2027-12-06', publisher: 'Báo tỉnh' };
    const text = 'Khối thi đua số 7 tổng kết\n\nHôm qua, Khối thi đua số 7 tổng kết năm 2027 tại Sở Y tế.';
    const document = await readDocument(new TextEncoder().encode(text), { name: 'khoi-7.txt' });
    const id = await stored(database, document, '/tin/khoi-7.txt', undefined, facts);
    const { claims } = await listReviewed(database, String(id));
    await say(
      database,
      claims.map(({ number }) => ({ action: 'accept', document: id, claim: number })),
    );
    const at = join(folder, 'known');
    await gather(exportGold(database, { documentIds: [id] }, { folder: at, originals: null }));
    const gold = JSON.parse(readFileSync(join(at, 'gold/khoi-7.json'), 'utf8'));
    expect([gold.known, gold.meetings[0].date]).toEqual([{ ...facts, province: null }, '2027-12-05']);
    const { errors, fields } = await evaluate(join(at, 'gold'), null, () => {});
    expect([errors, fields['doc publisher']!.share]).toEqual([[], 1]);
  });
});
