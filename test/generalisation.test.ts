import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_CONTEXT } from '../src/domain/document.js';
import { extract } from '../src/extract/extract.js';
import { toRecord } from '../src/extract/record.js';
import { formKeys, formsIn, unknownWords } from '../src/lexicon/attested.js';
import { lexicon, lexiconWithout } from '../src/lexicon/lexicon.js';
import { foundIn, scoreOf } from '../src/stages/evaluation/evaluate.js';
import type { Example } from '../src/stages/evaluation/examples.js';
import { type Scored, scoredSchema } from '../src/stages/evaluation/gold.js';
import { byGroup, groupOf, UNSTATED, without } from '../src/stages/evaluation/groups.js';
import { type Cost, NAMING, unknownWordsOf } from '../src/stages/evaluation/unknown-words.js';
import { commandHere } from './command-here.js';
import { paper } from './papers.js';

const fail = (failure: Error) => {
  throw failure;
};

/** An example of which all that this extractor finds is right. */
function right(name: string, text: string, gold: Partial<Scored> = {}): Example {
  const document = paper(text.split('\n'));
  return { name, document, gold: { ...scoredSchema.parse(toRecord(name, document, extract(document))), ...gold } };
}

const answersOf = (examples: readonly Example[]) =>
  examples.map((example) => ({ example, found: foundIn(example, fail) }));

const of = (unit: string): string =>
  `Khối thi đua số 3 tổng kết năm 2027. Hội nghị đề nghị UBND tỉnh tặng Cờ thi đua cho ${unit}; bầu ${unit} làm Khối trưởng năm 2028.`;
const POST = of('Bưu điện tỉnh');
const COURT = of('Tòa án nhân dân tỉnh');

describe('a group', () => {
  const doc = { title: null, byline: null, number: null, signer: null };
  it.each<[string, Scored, string]>([
    ['genre', { doc: { ...doc, kind: 'decision' } }, 'decision'],
    ['genre', {}, UNSTATED],
    ['publisher', { doc: { ...doc, publisher: 'Báo Quảng Trị' } }, 'Báo Quảng Trị'],
    ['publisher', { doc: { ...doc, publisher: null } }, UNSTATED],
    ['year', { doc: { ...doc, published: '2019-12-03' }, blocs: [{ name: 'Khối 1', year: 2018 }] }, '2019'],
    [
      'year',
      {
        blocs: [
          { name: 'Khối 1', year: 2018 },
          { name: 'Khối 2', year: 2020 },
        ],
      },
      '2020',
    ],
    ['year', { awards: [{ award: 'Cờ thi đua', year: 2011 }] }, '2011'],
    ['year', { blocs: [] }, UNSTATED],
  ])('by %s of %j is %s', (grouping, gold, name) => {
    expect(groupOf({ gold }, grouping as 'genre')).toBe(name);
  });

  const answer = (name: string, kind: string, names: number, found = names) => ({
    example: { name, document: null, gold: { doc: { ...doc, kind }, officials: officials(names) } },
    found: { officials: officials(found) },
  });
  const officials = (count: number) => Array.from({ length: count }, (_, i) => ({ name: `Người ${i}`, titles: [] }));

  it('stands beside all others, and small ones together', () => {
    const answers = [
      answer('a', 'news', 30, 15),
      answer('b', 'decision', 40),
      answer('c', 'list', 4),
      answer('d', 'notice', 2, 1),
    ];
    const groups = byGroup(answers, 'genre');
    expect(groups.map(({ name, groups, documents, records }) => [name, groups, documents, records])).toEqual([
      ['decision', 1, 1, 40],
      ['news', 1, 1, 30],
      [null, 2, 2, 6],
    ]);
    const [total] = [scoreOf(answers).kinds.all];
    for (const { all, rest } of groups)
      expect([all.tp + rest!.tp, all.fp + rest!.fp, all.fn + rest!.fn]).toEqual([total.tp, total.fp, total.fn]);
    expect(groups[1]!.all.recall).toBe(0.5);
    expect(groups[1]!.kinds.officials.fn).toBe(15);
  });

  it('has no rest where it is all there is', () => {
    expect(byGroup([answer('a', 'news', 30)], 'genre').map(({ rest }) => rest)).toEqual([null]);
  });

  it('is left out by its name in any case, and only if it is there', () => {
    const examples = [answer('a', 'news', 3), answer('b', 'list', 3)].map(({ example }) => example);
    expect(without(examples, [{ grouping: 'genre', value: 'News' }]).map(({ name }) => name)).toEqual(['b']);
    expect(() => without(examples, [{ grouping: 'genre', value: 'minutes' }])).toThrow(/but "list", "news"/);
    const all = ['news', 'list'].map((value) => ({ grouping: 'genre' as const, value }));
    expect(() => without(examples, all)).toThrow(/Every annotated document/);
  });
});

describe('the forms of a text', () => {
  it('are the longest of each layer, however they are spelled', () => {
    const keys = formKeys(lexicon(), ['place', 'unit']);
    const forms = formsIn('TOÀ ÁN NHÂN DÂN tỉnh Hoà Bình', lexicon(), ['place', 'unit']);
    expect(forms).toContain(keys.get('place Hòa Bình'));
    const unit = [...keys].filter(([, key]) => forms.has(key)).map(([form]) => form.toLowerCase());
    expect(unit).toContain('unit tòa án nhân dân');
    expect(unit).not.toContain('unit tòa án');
  });

  it('taken out of the lexicon are unknown, and only in that one', () => {
    const lacking = lexiconWithout(({ layer }, form) => layer === 'place' && form === 'Đắk Nông');
    expect(unknownWords('Đắk Nông 2019, Đắk Lắk', lexicon())).toEqual({ words: 4, unknown: 0 });
    expect(formsIn('Đắk Nông', lexicon(), ['place']).size).toBe(1);
    expect(formsIn('Đắk Nông', lacking, ['place']).size).toBe(0);
    expect(formsIn('Đắk Lắk', lacking, ['place']).size).toBe(1);
  });

  it('leave no trace in what is extracted with the whole lexicon afterwards', () => {
    const document = paper([POST]);
    const before = extract(document);
    const less = extract(
      document,
      NO_CONTEXT,
      lexiconWithout(({ layer }) => layer === 'unit'),
    );
    expect(less).not.toEqual(before);
    expect(extract(document)).toEqual(before);
  });
});

describe('the cost of unknown words', () => {
  const costs = (examples: readonly Example[], groups = (example: Example) => example.name) =>
    unknownWordsOf(answersOf(examples), groups, fail);
  const cost = (all: readonly Cost[], layer: string | null) => all.find((one) => one.layer === layer)!;

  it('is what a document loses without the forms that it alone has', () => {
    const { costs: all } = costs([right('post', POST), right('court', COURT)]);
    const unit = cost(all, 'unit');
    expect(unit).toMatchObject({ documents: 2, before: { f1: 1 }, lost: { blocs: 0 } });
    expect(unit.after.f1).toBeLessThan(1);
    expect(unit.lost.heads).toBeGreaterThan(0);
    expect(cost(all, 'surname')).toMatchObject({ forms: 0, documents: 0, after: { f1: 1 } });
    expect(cost(all, null).forms).toBe(all.slice(0, -1).reduce((sum, one) => sum + one.forms, 0));
  });

  it('is nothing where another document, or one of another group, has the same forms', () => {
    const { costs: all } = costs([right('a', POST), right('b', POST)]);
    expect(all.map(({ forms, after }) => [forms, after.f1])).toEqual(all.map(() => [0, 1]));
    const together = costs([right('a', POST), right('b', POST)], () => 'one group').costs;
    expect(cost(together, 'unit').forms).toBeGreaterThan(0);
    expect(cost(together, 'unit').after.f1).toBeLessThan(1);
  });

  it('is larger where no form of the layer is known at all', () => {
    const unit = cost(costs([right('a', POST), right('b', POST)]).costs, 'unit');
    expect(unit.blind.f1).toBeLessThan(unit.after.f1!);
  });

  it('is told apart by the names of records', () => {
    const members = [{ bloc: 'Khối thi đua số 3', org: 'Bưu điện Xyzzyq' }];
    const example = right('post', POST, { members });
    const { knownNames, unknownNames, words, unknown } = costs([example]);
    expect([unknownNames.tp, unknownNames.fp, unknownNames.fn]).toEqual([0, 0, 1]);
    expect([knownNames.fp, knownNames.fn, knownNames.tp > 1]).toEqual([0, 0, true]);
    expect([words > 15, unknown]).toEqual([true, 0]);
  });
});

describe('sovang evaluate', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sovang-generalisation-'));
    const write = (name: string, text: string, kind: string) => {
      const { document, gold } = right(name, text);
      const place = join(folder, 'set', name);
      mkdirSync(place, { recursive: true });
      writeFileSync(join(place, 'document.txt'), document!.text);
      writeFileSync(join(place, 'expected.json'), JSON.stringify({ ...gold, doc: { ...gold.doc, kind } }));
    };
    write('post', POST, 'news');
    write('court', COURT, 'minutes');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('tells the figures of each group, and what unknown words cost', async () => {
    const { out, code } = await commandHere(['evaluate', folder, '--by', 'genre', '--unknown-words']);
    expect(code).toBe(0);
    expect(out).toMatch(/^2 documents\n/);
    expect(out).toMatch(/^GENRE +DOCUMENTS/m);
    expect(out).toMatch(/^2 small groups +2 /m);
    expect(out).toMatch(/forms that one genre alone has/);
    expect(out).toMatch(/^unit +\d+ +2 +100\.0 /m);
    const json = JSON.parse((await commandHere(['evaluate', folder, '--unknown-words', '--json'])).out);
    expect(json.unknownWords.costs.map(({ layer }: Cost) => layer)).toEqual([...NAMING, null]);
    expect(json).not.toHaveProperty('groups');
  });

  it('leaves groups out, and says which there are', async () => {
    expect((await commandHere(['evaluate', folder, '--leave-out', 'genre=news'])).out).toMatch(/^1 documents\n/);
    await expect(commandHere(['evaluate', folder, '--leave-out', 'year=1990'])).rejects.toThrow(/but "202\d"/);
    await expect(commandHere(['evaluate', folder, '--leave-out', 'season=1'])).rejects.toThrow(/Say a group/);
  });
});
