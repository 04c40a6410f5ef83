import { describe, expect, it } from 'vitest';
import { isShortOf } from '../src/names/short-name.js';
import { recordOf } from './record-of.js';

const headsOf = (text: string): string[] =>
  recordOf(text).heads.map((h) => `${h.role} ${h.year} ${h.org_full ?? h.org}`);

const DATED = 'UBND HUYỆN BẾN ĐÁ\nPHÒNG NỘI VỤ\n\nBến Đá, ngày 9 tháng 7 năm 2027\n\n';
const HEAD = (under: string): string =>
  `UBND TỈNH LAM HẢI\nKHỐI THI ĐUA SỐ 3\n${under}\n\nLam Hải, ngày 10 tháng 12 năm 2027\n\nTỜ TRÌNH\nVề việc đề nghị khen thưởng năm 2027\n\nKhối thi đua số 3 kính trình Hội đồng xem xét.\n`;

// Each text is followed by one that differs in what the rule asks for.
describe('heads in papers', () => {
  it.each([
    // the last column stands right before the name of the next row
    [
      'Phân công năm 2027\n\nKhối | Khối trưởng | Khối phó\nKhối thi đua số 1 | Sở Y tế | Sở Tư pháp\n',
      ['head 2027 Sở Y tế', 'deputy 2027 Sở Tư pháp'],
    ],
    [
      'Phân công năm 2027\n\nKhối | Khối trưởng | Đơn vị dự\nKhối thi đua số 1 | Sở Y tế | Sở Tư pháp\n',
      ['head 2027 Sở Y tế'],
    ],
    // under the name of the bloc that issues the paper
    [HEAD('(Cơ quan Khối trưởng: Cục Thuế tỉnh)'), ['head 2027 Cục Thuế tỉnh']],
    [HEAD('(Cơ quan soạn thảo: Cục Thuế tỉnh)'), []],
    // the year till whose end the role is given
    [`${DATED}Giao Phòng Tư pháp làm Khối trưởng Khối thi đua số 3 cho đến hết năm 2027.`, ['head 2027 Phòng Tư pháp']],
    [`${DATED}Giao Phòng Tư pháp làm Khối trưởng Khối thi đua số 3 cho năm 2028.`, ['head 2028 Phòng Tư pháp']],
    // who has the role no more
    [`${DATED}Phòng Y tế không còn là Khối trưởng Khối thi đua số 3.`, ['head 2027 Phòng Y tế']],
    [`${DATED}Phòng Y tế không phải là Khối trưởng Khối thi đua số 3.`, []],
    [`${DATED}Phòng Y tế thôi làm Khối trưởng Khối thi đua số 3 kể từ năm 2027.`, ['head 2026 Phòng Y tế']],
    [`${DATED}Phòng Y tế thôi làm Khối trưởng Khối thi đua số 3 kể từ ngày 10/7/2027.`, ['head 2027 Phòng Y tế']],
  ])('%s', (text, found) => expect(headsOf(text)).toEqual(found));
});

describe('short names', () => {
  it.each([
    ['công ty cao su bến đá', 'công ty tnhh mtv cao su bến đá', true],
    ['công ty cao su', 'công ty tnhh mtv cao su bến đá', false],
    ['cục thads tỉnh', 'cục thi hành án dân sự tỉnh', true],
    ['cục thads tỉnh', 'cục thuế tỉnh', false],
  ])('%s of %s', (short, long, same) => expect(isShortOf(short, long)).toBe(same));
});
