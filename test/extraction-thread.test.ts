import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { NO_CONTEXT } from '../src/domain/document.js';
import type { Asked } from '../src/extract/batch.js';
import { readDocument } from '../src/read/read.js';
import { extractHere } from '../src/stages/extraction/here.js';
import { type ExtractionThread, startExtraction } from '../src/stages/extraction/thread.js';

const TEXTS = [
  'Ngày 12-12, Khối thi đua số 1 tổng kết năm 2019. Hội nghị tặng Cờ thi đua cho Sở Y tế.',
  'Khối thi đua số 2 họp. Hội nghị nhất trí để Sở Y tế cầm trịch toàn khối.',
];

const RULE = `rule: cam-trich
yields: head
pattern: [<org>#Unit] cầm trịch toàn khối
role: head
example: Khối thi đua số 3 tổng kết năm 2027. Hội nghị nhất trí để Thuế tỉnh cầm trịch toàn khối.
  org: Thuế tỉnh
not: Thuế tỉnh cầm trịch hội thi.
`;

const asked = (): Promise<Asked[]> =>
  Promise.all(
    TEXTS.map(async (text, i) => ({
      document: await readDocument(Buffer.from(text), { name: `${i}.txt` }),
      context: NO_CONTEXT,
    })),
  );

let thread: ExtractionThread;
afterEach(() => thread.close());

describe('the thread that extracts', () => {
  it('says what extraction says here, whatever it is asked meanwhile', async () => {
    thread = startExtraction();
    const documents = await asked();
    const rules = [{ name: 'cam-trich', version: 2, source: RULE, confidence: 700 }];
    const [core, local, again] = await Promise.all([
      thread.extract([], documents),
      thread.extract(rules, documents),
      thread.extract([], documents.slice(1)),
    ]);
    expect(core).toEqual(await extractHere([], documents));
    expect(local).toEqual(await extractHere(rules, documents));
    expect(local.version).toContain('cam-trich@2:700');
    expect(local.answers).not.toEqual(core.answers);
    expect(again.answers).toEqual(core.answers.slice(1));
  });

  it('rehearses until it is asked', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sovang-thread-'));
    await writeFile(join(folder, 'a.txt'), TEXTS[0]);
    thread = startExtraction();
    thread.rehearse(Array.from({ length: 50 }, () => join(folder, 'a.txt')));
    const documents = await asked();
    expect(await thread.extract([], documents)).toEqual(await extractHere([], documents));
    await rm(folder, { recursive: true });
  });

  it('says what a document throws, and what the others say', async () => {
    thread = startExtraction();
    const [one, two] = await asked();
    const broken = { ...one, document: { ...one.document, blocks: null as never } };
    const { answers } = await thread.extract([], [broken, two]);
    expect(answers[0]).toEqual({ error: expect.any(TypeError) });
    expect(answers[1]).toEqual((await extractHere([], [two])).answers[0]);
  });

  it('ends its process where it says nothing for too long', () => {
    const entry = new URL('../dist/src/stages/extraction/thread.js', import.meta.url).href;
    const asks = `import { startExtraction } from '${entry}'; await startExtraction(1).extract([], []);`;
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', asks], { encoding: 'utf8' });
    expect(stderr).toContain('Extraction has said nothing for 0.001 seconds.');
    expect(status).toBe(1);
  });
});
