import { describe, expect, it } from 'vitest';
import { StageFailure } from '../src/domain/failure.js';
import { readHtml } from '../src/read/html/html.js';
import { readText } from '../src/read/text.js';

// Text is read in the process that asks for it, without a clock: no file may make a pattern try itself over and over,
// be it one endless line or many lines that are nearly a date.

const SIZE = 100_000;

const UNITS = [
  ...[' ', '\t', '\n', '\r', 'a', 'à', '1', '.', '-', '_', '|', '(', '"', '\u0301', '\xad', '\ufffd'],
  ...['a\t', 'a | ', '| ', 'a\n', '1 a\n', '1. ', 'I. ', '- ', '… ', '11:11 ', '1/1/2020 ', 'ngày 1/1/2020 ', 'xem: 1'],
  ...['Nguyễn ', 'Số ', 'Tin ', 'tin, ', 'Ảnh: ', 'Tin khác\n', 'Căn cứ\n', 'STT Tên\n1 a\n', 'a\u0301', 'ă\u0323'],
];
const TAGS = [
  ...[
    '<',
    '&',
    '&amp;',
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<a>',
    '<i><p>',
    '<li>',
    '<svg>',
    '<!--',
    '<div>a',
    '<div class=related>',
  ],
  ...[
    '<table>',
    '<td>',
    '<tr><td>a<td>b',
    '<table><tr><td>a',
    '<h4>Tin khác</h4>',
    '<p>Tin liên quan<p>Một câu dài, có dấu phẩy và dấu chấm.',
  ],
];

function timeOf(read: (bytes: Uint8Array, name: string) => unknown, content: string): number {
  const bytes = Buffer.from(content);
  const began = performance.now();
  try {
    read(bytes, 'a');
  } catch (error) {
    if (!(error instanceof StageFailure)) throw error;
  }
  return performance.now() - began;
}

describe('however often one thing stands in a file, it is read in time', () => {
  it.each(UNITS)('%j in a text', (unit) => {
    for (const end of ['', 'x', 'x\ny'])
      expect(timeOf(readText, unit.repeat(SIZE / unit.length) + end)).toBeLessThan(3000);
    expect(timeOf(readText, `${unit.repeat(180 / unit.length)}x\n`.repeat(30))).toBeLessThan(3000);
  });

  it.each([...TAGS, ...UNITS])('%j in a page', (unit) => {
    expect(timeOf(readHtml, `<p>${unit.repeat(SIZE / unit.length)}`)).toBeLessThan(5000);
  });
});
