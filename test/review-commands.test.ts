import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { program } from '../src/cli/program.js';
import { commandHere } from './command-here.js';
import { useDatabase } from './database.js';
import { paper } from './papers.js';
import { stored } from './stored.js';

const test = useDatabase();
const TEXT = 'Khối thi đua số 3 tổng kết năm 2027. Khối gồm 2 đơn vị: Sở Y tế và Thuế tỉnh. Bưu điện tỉnh cũng dự.';
let folder: string;
let id: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sovang-review-'));
  id = String(await stored(test().database, paper([TEXT]), '/tin/khoi-3.txt'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const sovang = (...args: readonly string[]) => commandHere(args, { DATABASE_URL: test().url, SOVANG_HOME: folder });

const listed = async () =>
  (await sovang('review', 'list', id, '--json')).out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('sovang review', () => {
  it('lists claims with marks that name them', async () => {
    const { out } = await sovang('review', 'list', id);
    expect(out).toMatch(/^document \d+: not declared complete\n1 {2}[\da-f]{8}-[\da-f]{8} {2}open/);
    const [first] = await listed();
    expect(first).toMatchObject({ number: 1, state: 'open', anchor: expect.stringMatching(/^[\da-f]{64}$/) });
    expect(first.claim).toBe(`${first.anchor.slice(0, 8)}-${first.content.slice(0, 8)}`);
  });

  it('takes many from a file, and says of each bad line what is wrong', async () => {
    const member = (await listed()).find(({ kind }) => kind === 'member');
    const file = join(folder, 'reviews.jsonl');
    const lines = [
      { action: 'add', document: id, kind: 'member', set: { bloc: 'Khối thi đua số 3', org: 'Bưu điện tỉnh' } },
      { action: 'accept', document: id, claim: `${member.claim.slice(0, 9)}00000000` },
      { action: 'accept', document: id, claim: member.claim },
    ];
    writeFileSync(file, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n{"action":"praise"}\n`);
    const { out, said, code } = await sovang('review', 'apply', file, '--author', 'Lan', '--batch', 'sáng');
    expect(out).toBe('2 saved, 0 unchanged, 2 refused\n');
    expect(said).toMatch(/^line 2: claim .* says something else since you saw it; it is .* now\nline 4: action: /);
    expect(code).toBe(1);
    expect((await sovang('review', 'list', '--batch', 'sáng')).out).toMatch(
      /add member by Lan.*\n.*accept member by Lan/,
    );
  });

  it('accepts the rest of a document that was read to the end, and its gold is written', async () => {
    const { out } = await sovang('review', 'complete', id, '--accept-rest', '--author', 'Lan', '--json');
    const outcomes = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(outcomes.at(-1)).toMatchObject({ action: 'complete', outcome: 'saved' });
    const gold = join(folder, 'gold-1');
    expect((await sovang('export', 'gold', gold)).out).toBe(`1 document written to ${gold}, 0 left out\n`);
    expect(readdirSync(join(gold, 'gold'))).toEqual(['khoi-3.json']);
    const { out: figures } = await sovang('evaluate', join(gold, 'gold'), '--json');
    expect(JSON.parse(figures).kinds.members).toMatchObject({ tp: 2, fp: 0, fn: 1 });
  });

  it('amends, and takes all of a batch back', async () => {
    const amend = [
      'review',
      'amend',
      id,
      '1',
      '--unset',
      'published',
      '--set',
      'title=Khối thi đua số 3',
      '--batch',
      'thử',
    ];
    expect((await sovang(...amend)).out).toBe('1 saved, 0 unchanged, 0 refused\n');
    expect((await listed())[0].state).toBe('amended');
    const { out } = await sovang('review', 'revert', '--of', 'thử', '--reason', 'chỉ thử');
    expect(out).toBe('1 saved, 0 unchanged, 0 refused\n');
    expect((await listed())[0].state).toBe('accepted');
  });

  it.each([
    [['accept', '1'], 'name claims, or say --all'],
    [['amend', '1', '1'], 'say what changes'],
    [['amend', '1', '1', '--set', 'year'], 'Say a role and what it is'],
    [['revert'], 'name reviews, or their batch'],
    [['list'], 'name a document, or a batch'],
  ])('sovang review %j is wrong usage', async (args, why) => {
    const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const sovang = await program('review');
    await expect(sovang.parseAsync(['review', ...args], { from: 'user' })).rejects.toThrow(why);
    stderr.mockRestore();
  });
});
