import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { StageFailure } from '../src/domain/failure.js';
import { readVntkFiles } from '../src/engines/vntk-files.js';
import { bestPath } from '../src/second-reader/best-path.js';
import { readModel } from '../src/second-reader/model.js';
import { propose } from '../src/second-reader/propose.js';
import { openSecondReader, type SecondReader } from '../src/second-reader/reader.js';
import { featureOf } from '../src/second-reader/templates.js';
import { isTitle } from '../src/second-reader/title-case.js';
import { tokenize } from '../src/second-reader/tokens.js';
import { NO_BUILT_VNTK, NO_VNTK, type Row, rowsOfVntk } from './vntk.js';

const files = NO_VNTK === '' ? await readVntkFiles() : null;
const opened = files && openSecondReader(files);
const reader = () => opened!;

const rowsOf = (from: SecondReader, lines: readonly string[]): Row[][] =>
  lines.map((line) => from.read(line).map((w) => [w.text, w.partOfSpeech, w.phrase, w.entity] as const));

describe('the tokens', () => {
  it.each([
    ['Sở Y tế, 3-12-2019.', 'Sở|Y|tế|,|3-12-2019|.'],
    ['12/3 123/4 1.234,5 1. 3a', '12/3|123|/|4|1.234,5|1|.|3a'],
    ['PGS. Tp. Á. ThS.An', 'PGS.|Tp.|Á|.|ThS.|An'],
    ['a==>b ... >>', 'a|==>|b|...|>>'],
    ['http://x.vn/a', 'http://x.vn/a'],
    ['TP.HCM', 'TP.|HCM'],
    ['xem http://x.vn', 'xem|http|:|/|/|x|.|vn'],
    ['ö☃', 'ö|☃'],
    [' \n ', ''],
  ])('of %s', (line, tokens) => {
    expect(
      tokenize(line)
        .map(({ start, end }) => line.slice(start, end))
        .join('|'),
    ).toBe(tokens);
  });
});

it.each([
  ['Sở', true],
  ['Bắc Ninh', true],
  ['2019', true],
  ['UBND', false],
  ['Y tế', false],
  ['iPhone', false],
  [',', false],
])('"%s" as a title: %s', (word, is) => {
  expect(isTitle(word)).toBe(is);
});

it('reads the names of features', () => {
  expect(featureOf('T[-2,-1][1]')).toEqual({ name: 'T[-2,-1][1]', from: -2, to: -1, column: 1, view: '' });
  expect(featureOf('T[0].lower')).toMatchObject({ from: 0, to: 0, column: 0, view: 'lower' });
});

it('takes the path that weighs most, and of equal ones the labels that come first', () => {
  const model = { labels: ['a', 'b'], transitions: Float64Array.of(0, 0, 0, 3) } as never;
  expect([...bestPath(model, Float64Array.of(1, 0, 1, 0))]).toEqual([1, 1]);
  expect([...bestPath(model, Float64Array.of(3, 0, 3, 0))]).toEqual([0, 0]);
  expect([...bestPath(model, Float64Array.of(1.5, 0, 1.5, 0))]).toEqual([0, 0]);
  expect([...bestPath(model, new Float64Array())]).toEqual([]);
});

describe.skipIf(NO_VNTK !== '')(`the second reader${NO_VNTK}`, () => {
  it('has the words of a line with their places, whatever blanks are between them', () => {
    const line = '  Sở Y\n tế họp.';
    const words = reader().read(line);
    expect(words.map(({ text }) => text)).toEqual(['Sở', 'Y tế', 'họp', '.']);
    expect(words.map(({ span }) => line.slice(span.start, span.end))).toEqual(['Sở', 'Y\n tế', 'họp', '.']);
    expect(reader().read('')).toEqual([]);
    expect(reader().read(' \n')).toEqual([]);
  });

  it('gives the same whatever it has read and forgotten before', () => {
    const lines = ['Ông Nguyễn Văn An, Giám đốc Sở Y tế, phát biểu.', 'Sở Y tế tỉnh Bắc Giang họp ngày 3-12.'];
    const forgetful = openSecondReader(files!, 1);
    expect(rowsOf(forgetful, [...lines, ...lines])).toEqual(rowsOf(reader(), [...lines, ...lines]));
  });

  // Each took vntk's own expressions and tables minutes or for ever; the time limit of a test is the check.
  it.each([
    ['capitals', `${'A'.repeat(100_000)} é`],
    ['digits', `${'1'.repeat(100_000)} é`],
    ['numbers', '1.'.repeat(50_000)],
    ['commas', ','.repeat(50_000)],
    ['words', 'An '.repeat(50_000)],
    ['words that all differ', Array.from({ length: 30_000 }, (_, i) => `x${i}`).join(' ')],
  ])('reads a long line of %s in time that grows with its length', (_, line) => {
    expect(reader().read(line).at(-1)!.span.end).toBe(line.trimEnd().length);
  });

  it('proposes what most of a name is taken for, and nothing where it is taken for nothing', () => {
    const text = 'Đồng chí Nguyễn Văn An và Công ty Điện lực Bắc Giang dự; Sở họp.';
    const names = ['Nguyễn Văn An', 'Bắc Giang', 'Sở'].map((name) => {
      const start = text.indexOf(name);
      return { span: { start, end: start + name.length }, sentence: { start: 0, end: text.length }, reason: 'unasked' };
    });
    const asked = propose(reader(), text, names).map(({ asks, span }) => [asks, text.slice(span.start, span.end)]);
    expect(asked).toEqual([
      ['person', 'Nguyễn Văn An'],
      ['unit', 'Bắc Giang'],
    ]);
  });

  it('reads of a long sentence what stands around the name', () => {
    const filler = 'và nhiều đơn vị khác cùng dự '.repeat(40);
    const text = `${filler}ông Nguyễn Văn An phát biểu ${filler}`;
    const lengths: number[] = [];
    const spy: SecondReader = {
      version: 'spy',
      read: (line) => {
        lengths.push(line.length);
        return reader().read(line);
      },
    };
    const start = text.indexOf('Nguyễn');
    const name = { span: { start, end: start + 13 }, sentence: { start: 0, end: text.length }, reason: 'unasked' };
    expect(propose(spy, text, [name]).map(({ asks }) => asks)).toEqual(['person']);
    expect(lengths).toHaveLength(1);
    expect(lengths[0]).toBeLessThan(420);
  });
});

describe.skipIf(NO_VNTK !== '')(`a model file${NO_VNTK}`, () => {
  const whole = () => files!.entities;
  const refusal = (bytes: Uint8Array): string | null => {
    try {
      readModel(bytes, 'ner/model.bin');
      return null;
    } catch (error) {
      if (error instanceof StageFailure && error.code === 'model-corrupt') return error.message;
      throw error;
    }
  };

  it('is read whole', () => {
    const model = readModel(whole(), 'ner/model.bin');
    expect(model.labels).toContain('B-PER');
    expect(model.attributes.get('T[0].istitle')!.get('True')).toBeDefined();
    expect(model.starts.at(-1)).toBe(model.weights.length);
  });

  it('that is cut short, of another kind or not at all there is refused', () => {
    for (const size of [0, 3, 47, 1000, whole().length - 1])
      expect(refusal(whole().subarray(0, size))).toMatch(/^ner\/model\.bin is no whole model .+Install the package/);
    expect(refusal(new TextEncoder().encode('<html>'.repeat(100)))).toContain('does not begin like one');
  });

  it('with any bytes changed is refused or read, and never anything else', () => {
    let state = 7;
    const dice = (most: number) => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) % most;
    let refused = 0;
    for (let round = 0; round < 300; round++) {
      const bytes = Uint8Array.from(whole());
      // Half of them in the header and the tables behind it, where the offsets stand.
      const most = round % 2 === 0 ? 48 : bytes.length;
      for (let i = 0; i < 3; i++) bytes[dice(most)] = dice(256);
      if (refusal(bytes) !== null) refused++;
    }
    expect(refused).toBeGreaterThan(100);
  });

  it('whose entries share their weights is refused', () => {
    const bytes = Buffer.from(whole());
    const table = bytes.readUInt32LE(44) + 12;
    const [first, count] = [bytes.readUInt32LE(table), bytes.readUInt32LE(24)];
    for (let i = 0; i < count; i++) bytes.writeUInt32LE(first, table + 4 * i);
    bytes.writeUInt32LE(2000, first);
    expect(refusal(bytes)).toContain('more weights than there are');
  });

  it('that is not there is told of in a sentence', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'sovang-no-vntk-'));
    try {
      await expect(readVntkFiles({ SOVANG_VNTK: empty })).rejects.toThrow(
        /^The second reader has no models: the optional package vntk is not installed in .+All else works without it\.$/,
      );
    } finally {
      rmSync(empty, { recursive: true });
    }
  });
});

// CI builds vntk's native parts to compare (.ci/build-vntk).
describe('word for word, part of speech, phrase and entity', () => {
  const shared = fileURLToPath(new URL('../../shared/', import.meta.url));
  const linesIn = (folder: string): string[] =>
    readdirSync(join(shared, folder))
      .sort()
      .flatMap((file) =>
        readFileSync(join(shared, folder, file), 'utf8')
          .normalize('NFC')
          .split('\n'),
      );
  const why = NO_BUILT_VNTK || (existsSync(shared) ? '' : ' (skipped: ../shared is not beside this checkout)');

  it.skipIf(why !== '').each([
    ['the article that the project began with', 'source', 'as-is'],
    ['the development set', 'eval/dev/text', 'set'],
  ] as const)(`is what vntk itself gives: %s${why}`, { timeout: 300_000 }, (_, folder, dictionary) => {
    const lines = linesIn(folder);
    const rows = rowsOf(reader(), lines);
    expect(rows.flat().length).toBeGreaterThan(1000);
    expect(rows).toEqual(rowsOfVntk(lines, dictionary));
  });

  it.skipIf(NO_BUILT_VNTK !== '')(`is what vntk itself gives: odd lines${NO_BUILT_VNTK}`, () => {
    const parts = [
      ...[
        'Sở',
        'Y',
        'tế',
        'UBND',
        'tỉnh',
        'Bắc Ninh',
        'ông',
        'Nguyễn Văn An',
        'A=B',
        '=',
        '==>',
        '3-12',
        '1.234',
        'PGS.',
      ],
      ...[
        'iPhone',
        'XSMax',
        ',',
        '.',
        '…',
        'và',
        'thi đua',
        'ÔNG',
        '2019',
        '“',
        '”',
        'http://x.vn',
        'ö',
        '  ',
        '\u00a0',
      ],
    ];
    let state = 3;
    const dice = (most: number) => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) % most;
    const lines = Array.from({ length: 300 }, () =>
      Array.from({ length: 1 + dice(12) }, () => parts[dice(parts.length)]).join(dice(4) === 0 ? '' : ' '),
    );
    expect(rowsOf(reader(), lines)).toEqual(rowsOfVntk(lines, 'set'));
  });
});
