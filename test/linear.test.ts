import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { extract } from '../src/extract/extract.js';
import { LEXICON } from '../src/lexicon/lexicon.js';
import { LAYERS } from '../src/lexicon/phrase.js';
import { textOf, workOf } from './work.js';

// Twice the text takes twice the work, whatever it says: counted, not timed (test/work.ts), so that no other process can
// make it fail; nor shall a clock.
vi.setConfig({ testTimeout: 600_000 });

/** Code units of the smaller text; the longest sentence has some ten thousand. */
const SIZE = 30_000;

const times = (unit: string) => (size: number) => unit.repeat(Math.ceil(size / unit.length));

function numbered(head: string, line: (index: number) => string) {
  return (size: number): string => {
    let text = head;
    for (let index = 1; text.length < size; index++) text += line(index);
    return text;
  };
}

/** A name for each number, of three syllables. */
const nameOf = (index: number): string =>
  ['Tô', 'An', 'Ba'].map((syllable, place) => syllable + 'bcdghklmn'[Math.floor(index / 9 ** place) % 9]).join(' ');

const FIRST_OF_LAYERS = LAYERS.map((layer) => LEXICON.find((phrase) => phrase.layer === layer)!.forms[0]);
const WORDS = [
  ...FIRST_OF_LAYERS,
  ...['đề nghị tặng', 'Khối thi đua', 'Cụm thi đua số 1', 'Cờ thi đua', 'Sở', 'Sở Y tế', 'đồng chí', 'gồm', 'năm 2020'],
  ...['ông Nguyễn Văn A', 'Nguyễn Văn A', 'Phó Chủ tịch', 'Chủ tịch UBND tỉnh', 'Trưởng khối', '12', '01/01/2020'],
  ...['10 tập thể', 'SỞ Y TẾ', 'ABC', 'Sở Y tế (SYT)', 'bầu Sở Y tế làm Khối trưởng', 'cho', 'Điều 1', 'Căn cứ'],
];
const BETWEEN = [' ', ', ', '; ', '. ', ' | ', '\n', '\n- '];

const PAPER = 'SỞ Y TẾ\nSố: 1/QĐ-SYT\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n\n';

/** Where each part may ask all the others of its line or sentence, which are never so many that growth would show it. */
const COSTLY: Readonly<Record<string, (size: number) => string>> = {
  'recipients in columns of one line': (size) => `Tặng Bằng khen cho: ${times('Sở Y tế      ')(size)}`,
  'awards that are counted': times('2 Bằng khen, '),
};

const HOSTILE: Readonly<Record<string, (size: number) => string>> = {
  ...Object.fromEntries(
    [
      ',',
      ';',
      '(',
      ')',
      '((a',
      '()',
      '[',
      '"',
      '“',
      '…',
      '-',
      '|',
      ':',
      '.',
      'A',
      'A ',
      'Á, ',
      '1',
      '1 ',
      'a\n',
      '1. a\n',
    ].map((mark) => [JSON.stringify(mark), times(mark)]),
  ),
  'brackets in brackets': (size) => `${'(Sở Y tế '.repeat(size / 18)}${') '.repeat(size / 18)}`,
  'brackets behind a bloc': (size) => `Khối thi đua số 1 ${times('gồm (Sở Y tế ')(size)}`,
  'a list in one line': (size) => `Khối thi đua số 1 gồm: ${times('Sở Y tế, ')(size)}`,
  ...COSTLY,
  'rows behind numbers of their own': numbered(
    'Tặng Bằng khen cho:\n',
    (i) => `${((i - 1) % 900) + 1}\nPhòng Y tế ${i}\n`,
  ),
  'decisions that name a year': times('Quyết định số 205/2005/QĐ-CTN tặng Cờ thi đua cho Sở Y tế, '),
  'places before those who receive': times('tại Sở Y tế, Sở Nội vụ được tặng Cờ thi đua, '),
  'what is deserved': times('xứng đáng được trao Cờ thi đua, '),
  'sections of their own': times('I\nTập thể\n'),
  'years of their own': times('2001\nBằng khen\n2002\n'),
  'headings of honours': times('Phần thưởng cao quý\n'),
  'persons behind units': numbered('tặng Chiến sĩ thi đua cơ sở cho các cá nhân: ', (i) => `Khoa ${i} (Tô Hải); `),
  'votes behind dots': times('TAND tỉnh ... 15/17\n'),
  'news behind stars': times('* Hưng Hà: Sáng 10/1, Sở Y tế tặng Bằng khen cho 2 đơn vị.\n'),
  'numbered members': numbered('Khối thi đua số 1 gồm:\n', (i) => `${i}. Sở Y tế ${i}\n`),
  // A marker has three digits: beyond them the lines are no list any more, and cost more.
  'numbered recipients': numbered(
    'Tặng Bằng khen cho các tập thể:\n',
    (i) => `${((i - 1) % 900) + 1}. Phòng Y tế ${i}\n`,
  ),
  'recipients in bare lines': numbered('Các đơn vị được đề nghị tặng Bằng khen gồm:\n', (i) => `Sở ${nameOf(i)}\n`),
  'scored members': numbered('Khối thi đua số 1 chấm điểm các đơn vị: ', (i) => `Sở Y tế ${nameOf(i)} 98 điểm; `),
  'rows of a table': numbered('STT | Đơn vị | Danh hiệu\n', (i) => `${i} | Sở Y tế ${i} | Cờ thi đua\n`),
  'rows of blocs': numbered(
    'Khối thi đua | Khối trưởng\n',
    (i) => `Khối thi đua số ${(i % 99) + 1} | Sở Nội vụ ${i}\n`,
  ),
  'blocs in lines': numbered('', (i) => `Khối thi đua số ${i} tổng kết năm 2020.\n`),
  'blocs of one word': numbered('', (i) => `Khối thi đua các trường ${nameOf(i)} tổng kết. `),
  'blocs in a sentence': numbered('', (i) => `Khối thi đua số ${i} `),
  persons: numbered('', (i) => `Ông ${nameOf(i)}, Giám đốc Sở Y tế, phát biểu.\n`),
  'persons of one given name': numbered(
    '',
    (i) => `Ông ${nameOf(i)} An, Giám đốc Sở ${i}, chủ trì. Giám đốc nói. Ông nói.\n`,
  ),
  heads: numbered('', (i) => `Bầu Sở Y tế ${i} làm Khối trưởng Khối thi đua số ${i} năm 2020. `),
  abbreviations: numbered('', (i) => `Sở Y tế ${i} (SYT${i}) được tặng Cờ thi đua.\n`),
  papers: numbered('', (i) => `QUYẾT ĐỊNH\nĐiều 1. Tặng Bằng khen cho Sở ${i}\nTM. CHỦ TỊCH\n${nameOf(i)}\n`),
  'laws in a line': numbered(`${PAPER}Căn cứ `, (i) => `Luật Thi đua ${i}, biên bản họp và Nghị định số ${i}/NĐ-CP, `),
  'lines of laws': numbered(
    PAPER,
    (i) => `Căn cứ Luật Thi đua ${i};\nXét đề nghị của Sở Y tế (Tờ trình số ${i}/TTr);\n`,
  ),
  'lines under "Kính gửi"': numbered(`${PAPER}Kính gửi:\n`, (i) => `- Sở Y tế ${i};\n`),
  'lines under "Nơi nhận"': numbered(`${PAPER}Nơi nhận:\n`, (i) => `- Sở Y tế ${i};\nTM. SỞ Y TẾ\n`),
  answers: numbered('', (i) => `Ông ${nameOf(i)}: Chúng tôi có ${i} trạm bơm.\n`),
  honours: numbered('', (i) => `Những phần thưởng cao quý của Công ty Tô ${i}:\n- Cờ thi đua năm 2020\n`),
  'lines under a label': numbered('', (i) => `${i}/ Sở Y tế ${i}\n* Khen thưởng đã có: Bằng khen năm 2020.\n`),
  'columns of stages': numbered(
    'STT\tĐơn vị\tĐăng ký năm 2020\tĐề nghị năm 2020\n',
    (i) => `${i}\tSở Y tế ${i}\tCờ thi đua\tBằng khen\n`,
  ),
  'blocs in a list': numbered('', (i) => `Khối thi đua số ${i}: Sở Y tế ${i}\nSở họp.\n`),
  'boxes of a head': numbered('', (i) => `SỞ Y TẾ ${i} -\nKHEN THƯỞNG\n`),
};

const growthOf = (make: (size: number) => string): number =>
  (workOf(textOf(make(2 * SIZE))) + 1) / (workOf(textOf(make(SIZE))) + 1);

describe('twice the text takes twice the work', () => {
  it.each(Object.entries(HOSTILE))('%s', (_, make) => {
    expect(growthOf(make)).toBeLessThan(2.3);
  });

  // Each with two of them, in turn: all with all would take half a minute.
  it.each(WORDS.map((word, i) => [word, i] as const))('%s alone', (word, i) => {
    for (const between of [BETWEEN[i % BETWEEN.length], BETWEEN[(i + 3) % BETWEEN.length]])
      expect(growthOf(times(word + between)), JSON.stringify(between)).toBeLessThan(2.3);
  });
});

describe('a part asks few of the others', () => {
  it.each(Object.entries(COSTLY))('%s', (_, make) => {
    expect(workOf(textOf(make(SIZE))) / SIZE).toBeLessThan(100);
  });
});

describe('any mix of phrases of the lexicon', () => {
  const phrase = fc.constantFrom(...LEXICON.flatMap(({ forms }) => forms), ...WORDS);
  const between = fc.constantFrom(' ', ' ', ' ', ...BETWEEN, ' (', ') ', ': ', ' - ', '\n\n');
  const text = fc
    .array(fc.tuple(phrase, fc.boolean(), between), { minLength: 1, maxLength: 60 })
    .map((parts) =>
      parts
        .map(([words, capital, after]) => (capital ? words[0].toUpperCase() + words.slice(1) : words) + after)
        .join(''),
    );

  it('gives claims whose words are those under their spans', () => {
    fc.assert(
      fc.property(text, (mixed) => {
        // A few words in which two vowels stand side by side may look like an old encoding, which is refused.
        const document = textOf(`${mixed}x, được sự đồng ý của Ủy ban`);
        for (const { trigger, arguments: said } of extract(document)) {
          const spans = [trigger, ...said.flatMap((argument) => argument.spans)];
          for (const { start, end } of spans) {
            expect(start).toBeLessThanOrEqual(end);
            expect(end).toBeLessThanOrEqual(document.text.length);
          }
          for (const { written, spans: own } of said)
            if (written !== null)
              expect(own.map(({ start, end }) => document.text.slice(start, end).replace(/\s+/g, ' ')).join(' ')).toBe(
                written,
              );
        }
      }),
      { seed: 20, numRuns: 300 },
    );
  });

  it('takes work in proportion, again and again in one text', () => {
    fc.assert(
      fc.property(text, (mixed) => {
        const half = textOf(mixed.repeat(Math.ceil(SIZE / mixed.length)));
        const whole = textOf(half.text + half.text);
        expect(workOf(whole)).toBeLessThan(2.3 * workOf(half) + 1000);
      }),
      { seed: 21, numRuns: 10 },
    );
  });
});
