import fc from 'fast-check';
import { expect, it } from 'vitest';
import { extractWith, findWith } from '../src/engines/local-rules/extract-with.js';
import { documentOf, open, withPattern } from './local-rule.js';

it('what local rules find is the same every time, with quotes under its spans', async () => {
  const rules = await open(
    withPattern('[<recipient>#Unit] .{0,4} được (trao|tặng) [<award>#Award]'),
    withPattern('trao [<award>#Award] cho [<recipient>(#Person|#Unit|#Count)]'),
  );
  const pieces = fc.constantFrom(
    ...[
      'Sở Y tế',
      'các Sở: Y tế,\nNội vụ',
      'được trao',
      'vinh dự được  tặng',
      'Cờ thi đua',
      'Bằng khen của Bộ Y tế',
      ',',
    ],
    ...[
      'trao',
      'cho',
      'ông Lê Văn Cầm',
      '4 đơn vị',
      '. ',
      'Khối thi đua số 3',
      'năm 2019',
      '\n\n',
      'SỞ NỘI VỤ',
      'ĐƯỢC TRAO',
    ],
  );
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 3, maxLength: 40 }), (words) => {
      const text = words.join(' ');
      fc.pre(text.trim() !== '');
      const document = documentOf(text);
      const claims = extractWith(rules, document);
      expect(extractWith(rules, document)).toEqual(claims);
      for (const { rule, trigger, arguments: all } of claims) {
        if (!rule.startsWith('local:')) continue;
        expect(trigger.end).toBeLessThanOrEqual(document.text.length);
        for (const { written, basis, spans } of all) {
          const quotes = spans.map(({ start, end }) => document.text.slice(start, end).replace(/\s+/g, ' '));
          if (written !== null) expect(quotes.join(' ')).toBe(written);
          if (basis === 'stated') expect(spans.length).toBeGreaterThan(0);
        }
      }
    }),
    { seed: 20191203, numRuns: 300 },
  );
});

// A sentence of one word again and again is the worst for a pattern that repeats it.
it.each([
  ['a unit', 'Sở Y tế được ', '[<recipient>#Unit] được .* trao [<award>#Award]'],
  ['one word', 'được ', '[<recipient>được+] trao? .* [<award>được] được'],
  ['commas', ',', '[<recipient>#Mark+] , [<award>#Mark+] được'],
  ['one award after the other', 'Sở Y tế trao Cờ thi đua, ', '[<recipient>#Unit] trao [<award>#Award]'],
])('takes time that grows no faster than the text of %s', async (_, piece, pattern) => {
  const rules = await open(withPattern(pattern));
  // Processor time: other work of the machine does not count.
  const time = (size: number) => {
    const document = documentOf(`${piece.repeat(size / piece.length)} trao được`);
    const passes = [0, 0, 0].map(() => {
      const start = process.cpuUsage();
      findWith(rules, document);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    });
    return Math.min(...passes);
  };
  time(5_000);
  // Quadratic would be 100 times.
  expect(time(50_000)).toBeLessThan(40 * time(5_000) + 100);
});
