import { describe, expect, it } from 'vitest';
import { headLines, recipientNames, recordOf } from './record-of.js';

// Names that hold words which elsewhere end a name: the class of a school, a hero, an honorific, a place of trade.

const given = (names: string): string[] => recipientNames(`UBND tỉnh tặng Bằng khen cho ${names}.`);

describe('a school', () => {
  it('is called by its class', () =>
    expect(given('Trường cấp 3 Bến Đá, Trường cấp 2-3 Tân Khê và Chi bộ Trường cấp II Vân Trạch')).toEqual([
      'Trường cấp 3 Bến Đá',
      'Trường cấp 2-3 Tân Khê',
      'Chi bộ Trường cấp II Vân Trạch',
    ]));
  it('is none where only its class is told', () => expect(given('các trường cấp 3 trong huyện')).toEqual([]));
  it('is called after a hero', () =>
    expect(given('Trường THPT Anh hùng Tô Hải')).toEqual(['Trường THPT Anh hùng Tô Hải']));
  it('receives the title of a hero', () =>
    expect(recipientNames('Trường THPT Bến Đá được tặng danh hiệu Anh hùng Lao động.')).toEqual([
      'Trường THPT Bến Đá',
    ]));
});

describe('a board', () => {
  it('is that of a port or a market', () =>
    expect(given('Ban Quản lý cảng Bến Đá và Ban Quản lý chợ Tân Khê')).toEqual([
      'Ban Quản lý cảng Bến Đá',
      'Ban Quản lý chợ Tân Khê',
    ]));
  it('is that of zones, as the union there', () =>
    expect(given('Công đoàn các Khu kinh tế tỉnh và Công đoàn ngành Y tế')).toEqual([
      'Công đoàn các Khu kinh tế tỉnh',
      'Công đoàn ngành Y tế',
    ]));
  it('of a quarter is one with the town behind it', () =>
    expect(given('Ban Công an xã Bến Đá; Ban bảo vệ dân phố khối 12, thị trấn Tân Khê')).toEqual([
      'Ban Công an xã Bến Đá',
      'Ban bảo vệ dân phố khối 12, thị trấn Tân Khê',
    ]));
  it('stands beside a town', () =>
    expect(given('Ban bảo vệ dân phố khối 12 và thị trấn Tân Khê')).toEqual([
      'Ban bảo vệ dân phố khối 12',
      'thị trấn Tân Khê',
    ]));
});

describe('a word like an honorific', () => {
  it('begins a place', () =>
    expect(given('Công ty Công trình giao thông Bà Rịa')).toEqual(['Công ty Công trình giao thông Bà Rịa']));
  it('begins a person', () =>
    expect(given('Công ty Công trình giao thông và bà Hà Nhàn')).toEqual(['Công ty Công trình giao thông', 'Hà Nhàn']));
  it('ends a place, at the end of its cell too', () =>
    expect(
      headLines(
        'THÔNG BÁO\nPhân công Cụm trưởng, Cụm phó năm 2028\n\nCụm | Cụm trưởng | Cụm phó\nCụm thi đua số 1 | LĐLĐ huyện Sa Thầy | LĐLĐ huyện Lăng Cô\nCụm thi đua số 2 | LĐLĐ huyện Bến Đá | LĐLĐ huyện Tân Khê',
      ),
    ).toEqual([
      'head 2028 LĐLĐ huyện Sa Thầy',
      'deputy 2028 LĐLĐ huyện Lăng Cô',
      'head 2028 LĐLĐ huyện Bến Đá',
      'deputy 2028 LĐLĐ huyện Tân Khê',
    ]));
});

describe('"Bà Triệu" behind a dash', () => {
  const present = (line: string): string[] =>
    recordOf(
      `BIÊN BẢN\nHọp Khối thi đua số 3\n\n1. Thành phần\n- Ông Tô Hải, Giám đốc Sở Y tế.\n- ${line}`,
    ).officials.map(({ name }) => name);
  it('is a woman of that family', () =>
    expect(present('Bà Triệu Thu Hằng, chuyên viên Sở Nội vụ: thư ký.')).toContain('Triệu Thu Hằng'));
  it('is a place', () =>
    expect(present('Bà Triệu Hà Nội, nơi họp.').some((name) => name.startsWith('Triệu'))).toBe(false));
});

describe('who asks', () => {
  const asked = (whose: string): string[] =>
    recordOf(
      `Khối thi đua số 3 họp. Ghi chú: ${whose} bác sĩ Tô Hải, Trạm Y tế xã Bến Đá, đề nghị các đơn vị xem xét.`,
    ).officials.map(({ name }) => name);
  it('is a person', () => expect(asked('có ý kiến của')).toEqual(['Tô Hải']));
  it('is a file of his', () => expect(asked('hồ sơ của')).toEqual([]));
});
