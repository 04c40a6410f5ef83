import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

const awardsOf = (text: string): string[] =>
  recordOf(text).awards.map(
    ({ award, recipient, count, status }) => `${award} → ${recipient ?? `#${count}`} ${status}`,
  );

const paper = (form: string, about: string, ...lines: string[]): string =>
  ['UBND HUYỆN KIM BÌNH', 'Số: 12/UBND-KT', '', form, about, '', ...lines, ''].join('\n');
const decision = (...lines: string[]): string =>
  paper('QUYẾT ĐỊNH', 'Về việc khen thưởng năm 2027', 'QUYẾT ĐỊNH:', ...lines);
const submission = (about: string, ...lines: string[]): string => paper('TỜ TRÌNH', about, ...lines);
const SIGNED = ['', 'CHỦ TỊCH', 'Tô Văn Hải', ''];

// Each pair: what must come out, then a text that differs in what the rule asks for.
describe('annexes with awards of their own', () => {
  it.each([
    // the heading of the annex names in short what the article names with its giver
    [
      decision(
        'Điều 1. Tặng Cờ thi đua của Huyện đoàn cho 02 đơn vị.',
        ...SIGNED,
        'DANH SÁCH KÈM THEO',
        'CỜ THI ĐUA',
        '1. Xã đoàn Tân Mỹ',
        '2. Xã đoàn Bến Đá',
      ),
      ['Cờ thi đua của Huyện đoàn → Xã đoàn Tân Mỹ awarded', 'Cờ thi đua của Huyện đoàn → Xã đoàn Bến Đá awarded'],
    ],
    [
      decision(
        'Điều 1. Tặng Bằng khen của Huyện đoàn cho 02 đơn vị.',
        ...SIGNED,
        'DANH SÁCH KÈM THEO',
        'CỜ THI ĐUA',
        '1. Xã đoàn Tân Mỹ',
        '2. Xã đoàn Bến Đá',
      ),
      [
        'Bằng khen của Huyện đoàn → #2 awarded',
        'CỜ THI ĐUA → Xã đoàn Tân Mỹ awarded',
        'CỜ THI ĐUA → Xã đoàn Bến Đá awarded',
      ],
    ],
    // the second list has another award than the one that the article says first
    [
      decision(
        'Điều 1. Tặng Cờ thi đua cho 01 tập thể và Giấy khen cho 01 tập thể (Danh sách kèm theo).',
        ...SIGNED,
        'DANH SÁCH TẬP THỂ ĐƯỢC TẶNG CỜ THI ĐUA',
        '1. Phòng Y tế',
        '',
        'DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN',
        '1. Phòng Nội vụ',
      ),
      ['Cờ thi đua → Phòng Y tế awarded', 'GIẤY KHEN → Phòng Nội vụ awarded'],
    ],
    [
      decision(
        'Điều 1. Tặng Cờ thi đua cho 01 tập thể và Giấy khen cho 01 tập thể (Danh sách kèm theo).',
        ...SIGNED,
        'DANH SÁCH TẬP THỂ ĐƯỢC TẶNG CỜ THI ĐUA',
        '1. Phòng Y tế',
        '',
        'DANH SÁCH TẬP THỂ, CÁ NHÂN KHÔNG XÉT GIẤY KHEN',
        '1. Phòng Nội vụ',
      ),
      ['Cờ thi đua → Phòng Y tế awarded'],
    ],
    // numbered lists, each with its award
    [
      decision(
        'Điều 1. Khen thưởng các tập thể theo Danh sách 1, 2 kèm theo.',
        ...SIGNED,
        'DANH SÁCH 1: TẬP THỂ LAO ĐỘNG TIÊN TIẾN',
        '1. Khoa Nhi',
        '2. Khoa Dược',
        '',
        'DANH SÁCH 2: KHÔNG XÉT THI ĐUA',
        '1. Khoa Sản',
      ),
      ['TẬP THỂ LAO ĐỘNG TIÊN TIẾN → Khoa Nhi awarded', 'TẬP THỂ LAO ĐỘNG TIÊN TIẾN → Khoa Dược awarded'],
    ],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('lists under an article', () => {
  it.each([
    // sums of money between the award and those who receive it
    [
      decision('Điều 1. Tặng Giấy khen kèm theo tiền thưởng 200.000đ cho:', '1. Trạm Y tế xã Tân Mỹ;'),
      ['Giấy khen → Trạm Y tế xã Tân Mỹ awarded'],
    ],
    [decision('Điều 1. Tặng Giấy khen kèm theo tờ trình 200.000đ cho:', '1. Trạm Y tế xã Tân Mỹ;'), []],
    [
      decision(
        'Điều 1. Tặng Giấy khen, kèm theo tiền thưởng 100.000đ (tập thể) và 50.000đ (cá nhân) cho 2 tập thể, 1 cá nhân, gồm:',
        'A/ TẬP THỂ:',
        'I/ Xã:',
        '1- UBND xã Tân Mỹ',
        'II/ Trường học:',
        '1- Trường Tiểu học Bến Đá',
        'B/ CÁ NHÂN:',
        '1- Bà Hà Nhàn, giáo viên',
      ),
      [
        'Giấy khen → UBND xã Tân Mỹ awarded',
        'Giấy khen → Trường Tiểu học Bến Đá awarded',
        'Giấy khen → Hà Nhàn awarded',
      ],
    ],
    // the place over those of it, while some who were counted are missing
    [
      decision(
        'Điều 1. Tặng Giấy khen cho 02 hộ gia đình:',
        '',
        'Ấp Tân Hòa:',
        '  - Hộ ông Tô Văn Hải',
        'Ấp Tân Bình:',
        '  - Hộ bà Hà Nhàn',
      ),
      ['Giấy khen → Hộ ông Tô Văn Hải awarded', 'Giấy khen → Hộ bà Hà Nhàn awarded'],
    ],
    [
      decision(
        'Điều 1. Tặng Giấy khen cho 01 hộ gia đình:',
        '- Hộ ông Tô Văn Hải',
        'Ấp Tân Bình:',
        '  - Hộ bà Hà Nhàn',
      ),
      ['Giấy khen → Hộ ông Tô Văn Hải awarded'],
    ],
    // a household of two
    [
      decision('Điều 1. Tặng Giấy khen cho:', '- Hộ ông Tô Văn Hải và bà Hà Nhàn, thôn Đông'),
      ['Giấy khen → Hộ ông Tô Văn Hải và bà Hà Nhàn awarded'],
    ],
    [
      decision('Điều 1. Tặng Giấy khen cho:', '- Hộ ông Tô Văn Hải và ông Kiều Phú, thôn Đông'),
      ['Giấy khen → Hộ ông Tô Văn Hải awarded'],
    ],
    // the bloc before the one whom it has the flag for; a unit called "Cụm" that is no bloc
    [
      decision(
        'Điều 1. Tặng Cờ thi đua cho các đơn vị:',
        '- Khối thi đua các phòng: Phòng Kế toán',
        '- Cụm thủy nông Đại Hà, Chi nhánh Kim Bình;',
      ),
      ['Cờ thi đua → Phòng Kế toán awarded', 'Cờ thi đua → Cụm thủy nông Đại Hà, Chi nhánh Kim Bình awarded'],
    ],
    [decision('Điều 1. Tặng Cờ thi đua cho các đơn vị:', '- Khối thi đua các phòng: chưa chọn'), []],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('lists whose award the title names', () => {
  it.each([
    [
      submission(
        'V/v đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho các tập thể năm 2027',
        'UBND huyện Kim Bình kính trình UBND tỉnh xem xét, khen tặng:',
        'A- TẬP THỂ (02)',
        '1) Cán bộ và nhân dân xã Tân Mỹ',
        '2) Hội Nông dân xã Bến Đá',
      ),
      ['Bằng khen → Cán bộ và nhân dân xã Tân Mỹ recommended', 'Bằng khen → Hội Nông dân xã Bến Đá recommended'],
    ],
    [
      submission(
        'V/v đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho các tập thể năm 2027',
        'UBND huyện Kim Bình kính gửi UBND tỉnh xem xét báo cáo của:',
        'A- TẬP THỂ (02)',
        '1) Cán bộ và nhân dân xã Tân Mỹ',
        '2) Hội Nông dân xã Bến Đá',
      ),
      [],
    ],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});
