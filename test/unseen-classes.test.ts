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

const membersOf = (text: string): string[] => recordOf(text).members.map((m) => m.org_full ?? m.org);

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

describe('units in lists', () => {
  it.each([
    // places that share the head of a list part at "và", also where no list knows them
    [
      'Ngày 5/1/2028, Cụm thi đua số 3 gồm Văn phòng Đảng ủy các phường: Hòa Lam, Bình Khê và Vĩnh Lũng tổng kết năm 2027.',
      ['Văn phòng Đảng ủy phường Hòa Lam', 'Văn phòng Đảng ủy phường Bình Khê', 'Văn phòng Đảng ủy phường Vĩnh Lũng'],
    ],
    [
      'Ngày 5/1/2028, Cụm thi đua số 3 gồm Sở Khoa học và Công nghệ, Sở Nông nghiệp và Môi trường tổng kết năm 2027.',
      ['Sở Khoa học và Công nghệ', 'Sở Nông nghiệp và Môi trường'],
    ],
    // the bracket behind the words of the bloc's name
    [
      'Ngày 5/1/2028, khối thi đua 3 Sư đoàn Bộ binh (Sư đoàn 305, Sư đoàn 312, Sư đoàn 327) tổng kết năm 2027.',
      ['Sư đoàn 305', 'Sư đoàn 312', 'Sư đoàn 327'],
    ],
    ['Ngày 5/1/2028, khối thi đua 3 Sư đoàn Bộ binh (Sư đoàn 305 chủ trì) tổng kết năm 2027.', []],
  ])('%s', (text, found) => expect(membersOf(text)).toEqual(found));

  it.each([
    // one school of two levels
    ['Trường THCS và THPT Bến Đá được tặng Cờ thi đua.', ['Cờ thi đua → Trường THCS và THPT Bến Đá | awarded']],
    [
      'Trường PTDT nội trú THCS và THPT huyện Tân Khê được tặng Cờ thi đua.',
      ['Cờ thi đua → Trường PTDT nội trú THCS và THPT huyện Tân Khê | awarded'],
    ],
    [
      'Trường THPT Lê Bá Quý và THPT Bến Đá được tặng Cờ thi đua.',
      ['Cờ thi đua → Trường THPT Lê Bá Quý | awarded', 'Cờ thi đua → THPT Bến Đá | awarded'],
    ],
    // unions of the school or the agency at hand
    ['Công đoàn trường được tặng Bằng khen.', ['Bằng khen → Công đoàn trường | awarded']],
    ['Công đoàn mạnh được tặng Bằng khen.', []],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('flags of movements, and lists in which one has an award of its own', () => {
  it.each([
    [
      'Trung đoàn 5 được tặng Cờ đơn vị xuất sắc trong phong trào thi đua Quyết thắng năm 2027.',
      ['Cờ đơn vị xuất sắc trong phong trào thi đua Quyết thắng → Trung đoàn 5 | awarded 2027'],
    ],
    [
      'Trung đoàn 5 được tặng Cờ đơn vị xuất sắc trong phong trào thi đua năm 2027.',
      ['Cờ đơn vị xuất sắc → Trung đoàn 5 | awarded 2027'],
    ],
    [
      'Sở tặng Bằng khen cho Sở Y tế, Thuế tỉnh (Cờ thi đua), 15 phòng và 40 cá nhân.',
      [
        'Bằng khen → Sở Y tế | awarded',
        'Cờ thi đua → Thuế tỉnh | awarded',
        'Bằng khen → #15 org | awarded',
        'Bằng khen → #40 person | awarded',
      ],
    ],
    [
      'Sở tặng Bằng khen cho Sở Y tế, Thuế tỉnh (dẫn đầu thi đua), 15 phòng và 40 cá nhân.',
      [
        'Bằng khen → Sở Y tế | awarded',
        'Bằng khen → Thuế tỉnh | awarded',
        'Bằng khen → #15 org | awarded',
        'Bằng khen → #40 person | awarded',
      ],
    ],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});
