import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listOfRules, ruleShown } from '../src/cli/rules/show.js';
import { describeTest } from '../src/cli/rules/test.js';
import type { LocalRule, RuleTest } from '../src/domain/local-rule.js';
import { EXTRACTOR } from '../src/extract/extract.js';
import { readDocument } from '../src/read/read.js';
import { extractDocuments } from '../src/stages/extract.js';
import { extractHere } from '../src/stages/extraction/here.js';
import { currentExtractor } from '../src/stages/local-rules/current-extractor.js';
import { testRule } from '../src/stages/local-rules/rule-test.js';
import { addRules, readRules, ruleNamed, turnOn } from '../src/stages/local-rules/rules.js';
import { adoptAll, reextract } from '../src/stages/reextract.js';
import type { Difference } from '../src/stages/verification/difference.js';
import { checkJournal, checkLocalRules } from '../src/stages/verification/journal.js';
import { openBatch } from '../src/store/batches.js';
import { noteTest, rulesOn, switchOff, switchOn } from '../src/store/local-rules.js';
import { saveReadings } from '../src/store/readings.js';
import { findRecords } from '../src/store/records.js';
import { registerSources } from '../src/store/sources.js';
import { loadCurrentExtractions } from '../src/store/stored-extractions.js';
import { useDatabase } from './database.js';
import { sourceOf } from './papers.js';

const FILE = `rule: cam-trich
yields: head
pattern: [<org>#Unit] cầm trịch toàn khối
role: head
year: next
example: Khối thi đua số 3 tổng kết năm 2027. Hội nghị nhất trí để Thuế tỉnh cầm trịch toàn khối.
  org: Thuế tỉnh
  year: 2028
not: Thuế tỉnh cầm trịch hội thi.
`;
const paper = (number: number): string =>
  `Khối thi đua số ${number} tổng kết năm 2027\n\nNgày 5-12-2027, Khối thi đua số ${number} tổng kết năm 2027. Hội nghị nhất trí để Thuế tỉnh cầm trịch toàn khối.\n`;

const test = useDatabase();
let folder: string;
let path: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sovang-rules-'));
  path = join(folder, 'luat.txt');
  await writeFile(path, FILE);
});
afterAll(() => rm(folder, { recursive: true }));

/** Annotations of one paper, with the unit that leads next. */
async function goldOf(name: string, org: string): Promise<string> {
  const gold = join(folder, name);
  await mkdir(join(gold, 'bai'), { recursive: true });
  await writeFile(join(gold, 'bai', 'document.txt'), paper(3));
  const bloc = 'Khối thi đua số 3';
  const heads = [{ bloc, org, year: 2028, role: 'head', basis: 'stated' }];
  const expected = { blocs: [{ name: bloc, kind: 'khoi', year: 2027 }], heads };
  await writeFile(join(gold, 'bai', 'expected.json'), JSON.stringify(expected));
  return gold;
}

const fail = (failure: Error) => {
  throw failure;
};

/** A paper that was read and not extracted. */
async function readPaper(text: string): Promise<number> {
  const { database } = test();
  const document = await readDocument(Buffer.from(text), { name: 'bai.txt' });
  const source = { ...sourceOf(document, `${document.sha256}.txt`), bytes: text.length };
  const [{ documentId }] = await registerSources(database, await openBatch(database, 'luật'), [source]);
  await saveReadings(database, [{ id: documentId, document }]);
  return documentId;
}

async function extractNow(id: number): Promise<void> {
  const task = { step: 'extract', version: null, ids: [id], urgent: false, wave: 'w' } as const;
  await extractDocuments({ database: test().database, extract: extractHere }, task);
}

const counting = async (id: number) => (await loadCurrentExtractions(test().database, [id]))[0];
const headsOf = async (id: number) =>
  (await counting(id)).claims.filter(({ claim }) => claim.kind === 'head').map(({ claim }) => claim.rule);

async function renewed(id: number) {
  const all = [];
  for await (const one of reextract(test().database, { documentIds: [id] })) all.push(one);
  const [first] = all;
  if (!first || 'failure' in first) throw new Error('it could not be extracted anew');
  return first;
}

async function tested(gold: string): Promise<RuleTest> {
  const { database } = test();
  const rule = await ruleNamed(database, 'cam-trich');
  const [parsed] = await readRules(path);
  const result = await testRule(parsed as LocalRule, [gold], fail);
  await noteTest(database, rule, 'Bình', result);
  return result;
}

// The tests follow each other as an archivist goes on.
describe('a local rule', () => {
  it('is kept once with its author, and not at all where an example does not hold', async () => {
    const { database } = test();
    const bad = join(folder, 'sai.txt');
    await writeFile(bad, FILE.replace('  org: Thuế tỉnh', '  org: Sở Y tế'));
    await expect(addRules(database, bad, 'An')).rejects.toThrow('should give org "Sở Y tế"');
    await expect(ruleNamed(database, 'cam-trich')).rejects.toThrow('There is no local rule');
    expect(await addRules(database, path, 'An')).toEqual([{ name: 'cam-trich', version: 1, added: true }]);
    expect(await addRules(database, path, 'Bình')).toEqual([{ name: 'cam-trich', version: 1, added: false }]);
    expect(await ruleNamed(database, 'cam-trich')).toMatchObject({ author: 'An', on: null, tested: false });
  });

  it('is not switched on before it was tested', async () => {
    await expect(turnOn(test().database, 'cam-trich', 'An')).rejects.toThrow('was not tested');
  });

  it('shows record by record what it gains on gold, and what it loses', async () => {
    const wrong = await tested(await goldOf('gold-wrong', 'Sở Y tế'));
    expect(wrong).toMatchObject({ documents: 1, made: 1, right: 0, gains: [] });
    expect(wrong.losses).toEqual(['bai.json heads: khối thi đua số 3 head 2028 = thuế tỉnh']);
    const right = await tested(await goldOf('gold', 'Thuế tỉnh'));
    expect(right).toMatchObject({ extractor: EXTRACTOR, made: 1, right: 1, losses: [] });
    expect(right.gains).toEqual(['bai.json heads: khối thi đua số 3 head 2028 = thuế tỉnh']);
    expect(right.kinds.heads).toMatchObject({ before: { f1: 0 }, after: { f1: 1 } });
    expect(describeTest('cam-trich', right)).toMatch(
      /1 document: 1 record added, 1 right; confidence 600\n {2}\+ bai.json heads: khối[^\n]*\n[\s\S]*heads\s+0\.00\s+100\.00/,
    );
    await expect(testRule({} as LocalRule, [join(folder, 'nix')], fail)).rejects.toThrow();
  });

  it('takes part in extraction once it is on, and what was extracted before is offered anew', async () => {
    const { database } = test();
    const before = await readPaper(paper(3));
    await extractNow(before);
    expect(await headsOf(before)).toEqual([]);
    expect((await counting(before)).extractor).toBe(EXTRACTOR);

    expect(await turnOn(database, 'cam-trich', 'Bình')).toMatchObject({ confidence: 600, changed: true });
    expect((await turnOn(database, 'cam-trich', 'Bình')).changed).toBe(false);
    const { version, idle } = await currentExtractor(database);
    expect([version, idle]).toEqual([`${EXTRACTOR}+rules/1(cam-trich@1:600)`, []]);

    const after = await readPaper(paper(4));
    await extractNow(after);
    expect(await counting(after)).toMatchObject({ extractor: version });
    expect(await headsOf(after)).toEqual(['local:cam-trich']);
    const [found] = await findRecords(database, 'heads', { unit: 'thuế tỉnh' });
    expect(found).toMatchObject({
      fields: { org: 'Thuế tỉnh', role: 'head', year: 2028, bloc: 'Khối thi đua số 4' },
      place: {
        rule: 'local:cam-trich',
        confidence: 600,
        quote: expect.stringContaining('Thuế tỉnh cầm trịch'),
      },
    });

    const { comparison, extractionId } = await renewed(before);
    expect(comparison).toMatchObject({ gained: [{ claim: { rule: 'local:cam-trich' } }], lost: [], changed: [] });
    expect(await headsOf(before)).toEqual([]);
    expect(await adoptAll(database, [extractionId!])).toBe(1);
    expect(await headsOf(before)).toEqual(['local:cam-trich']);
    // The same rules give the same again: nothing new.
    expect(await renewed(before)).toMatchObject({ extractionId: null, unversioned: false });
  });

  it('is listed and shown with all that was done', async () => {
    const { database } = test();
    const { rows, text, idle } = await listOfRules(database);
    expect(rows).toMatchObject([{ name: 'cam-trich', yields: 'head', version: 1, tested: true, author: 'An' }]);
    expect([rows[0].on, idle]).toEqual([{ version: 1, confidence: 600 }, []]);
    expect(text).toContain('on (version 1, confidence 600)');
    const shown = await ruleShown(database, 'cam-trich');
    expect(shown.rule.events.map(({ act, author }) => [act, author])).toEqual([
      ['tested', 'Bình'],
      ['tested', 'Bình'],
      ['on', 'Bình'],
    ]);
    expect(shown.text).toContain(FILE.trim());
    expect(shown.text).toContain('(1 records added, 0 right) by Bình');
  });

  it('stays on as it is while its next version is written and tested', async () => {
    const { database } = test();
    await writeFile(path, FILE.replace('toàn khối\n', '(toàn|cả) khối\n'));
    expect(await addRules(database, path, 'An')).toEqual([{ name: 'cam-trich', version: 2, added: true }]);
    await expect(turnOn(database, 'cam-trich', 'An')).rejects.toThrow('Version 2 of cam-trich was not tested');
    expect(await rulesOn(database)).toMatchObject([{ version: 1 }]);
    await tested(join(folder, 'gold'));
    await turnOn(database, 'cam-trich', 'An');
    expect(await rulesOn(database)).toMatchObject([{ version: 2, confidence: 600 }]);
  });

  it('is off with one word, and extraction is the core again', async () => {
    const { database } = test();
    expect(await switchOff(database, 'cam-trich', 'An')).toBe(true);
    expect(await switchOff(database, 'cam-trich', 'An')).toBe(false);
    expect(await rulesOn(database)).toEqual([]);
    expect((await currentExtractor(database)).version).toBe(EXTRACTOR);
    const id = await readPaper(paper(5));
    await extractNow(id);
    expect(await headsOf(id)).toEqual([]);
  });

  it('is switched once, whoever asks at the same time', async () => {
    const { database } = test();
    const rule = await ruleNamed(database, 'cam-trich');
    const asked = await Promise.all([1, 2, 3].map(() => switchOn(database, rule, 'An', 500)));
    expect(asked.filter(Boolean)).toHaveLength(1);
    const added = await Promise.all([1, 2].map(() => addRules(database, path, 'An')));
    expect(added.flat().map((one) => one.added)).toEqual([false, false]);
  });

  it('that cannot run any more is left out, and said', async () => {
    const { database } = test();
    const rule = await ruleNamed(database, 'cam-trich');
    const source = rule.source.replace('#Unit', '#Gone');
    await database.transaction(async (session) => {
      await session.change('set local session_replication_role = replica');
      await session.change('update local_rule set source = $1 where id = $2', [source, rule.id]);
    });
    const { version, idle } = await currentExtractor(database);
    expect(version).toBe(EXTRACTOR);
    expect(idle.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^The local rule cam-trich is on and does not run here: .*there is no tag #Gone/),
    ]);
  });

  it('that was changed behind the back is found out', async () => {
    const { database } = test();
    const look = async () => {
      const found: Difference[] = [];
      const differs = (part: string, says: string) => found.push({ document: null, path: null, part, says });
      await checkLocalRules(database, differs);
      await checkJournal(database, differs);
      return found.map(({ says }) => says);
    };
    expect(await look()).toEqual([expect.stringMatching(/cam-trich, version 2\) is not what its seal says/)]);
    await database.transaction(async (session) => {
      await session.change('set local session_replication_role = replica');
      await session.change("delete from local_rule_event where act = 'off'");
    });
    expect((await look())[1]).toMatch(/a row with the seal .* was removed or changed/);
    await expect(database.change("update local_rule set author = 'x'")).rejects.toThrow('only added');
    await expect(database.change('delete from local_rule_event')).rejects.toThrow('only added');
  });
});
