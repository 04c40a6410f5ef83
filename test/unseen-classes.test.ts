import { describe, expect, it } from 'vitest';
import type { ExtractionRecord } from '../src/domain/record.js';
import { extract } from '../src/extract/extract.js';
import { toRecord } from '../src/extract/record.js';
import { readText } from '../src/read/text.js';

function recordOf(text: string): ExtractionRecord {
  const document = readText(new TextEncoder().encode(text), 'example.txt');
  return toRecord('x', document, extract(document));
}

/** "award → recipient | status year", and the bloc of each where it has one. */
const awardsOf = (text: string): string[] =>
  recordOf(text).awards.map(
    ({ award, recipient, count, recipient_kind, status, year, bloc }) =>
      `${award} → ${recipient ?? `#${count} ${recipient_kind}`} | ${status}${year ? ` ${year}` : ''}${bloc ? ` | ${bloc}` : ''}`,
  );

const JOINT =
  'Ngày 15/7/2027, Khối thi đua số 7 và Khối thi đua số 8 họp chung.\n\nỞ Khối thi đua số 8, kết quả cao hơn.\n\n';

// Each pair: what must come out, then a text that differs in what the rule asks for.
describe('awards of several blocs', () => {
  it.each([
    [`${JOINT}Nhân dịp này, bà Mây trao Cờ thi đua cho Sở Y tế.`, ['Cờ thi đua → Sở Y tế | awarded 2027']],
    [
      `${JOINT}Tại khối, bà Mây trao Cờ thi đua cho Sở Y tế.`,
      ['Cờ thi đua → Sở Y tế | awarded 2027 | Khối thi đua số 8'],
    ],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});
