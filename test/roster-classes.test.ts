import { describe, expect, it } from 'vitest';
import { headLines, memberLines, memberNames, recordOf } from './record-of.js';

// Who belongs to a bloc and who leads it, by the rows of those who attend, by two roles side by side, and by whom a sentence points back to.

const minutes = (present: string): string =>
  `KHỐI THI ĐUA SỐ 2 HUYỆN TÂN KHÊ\nSố: 11/BB-KTĐ\n\nBIÊN BẢN HỘI NGHỊ\nTổng kết phong trào thi đua năm 2027\n\nNgày 05/12/2027, Khối thi đua số 2 tổ chức hội nghị tổng kết phong trào thi đua năm 2027.\n1. Thành phần dự họp\n${present}`;

describe('a table of who attends', () => {
  const table = (note: string, last = '4 | Ông Đỗ Văn Hậu | Viện trưởng VKSND | Thành viên'): string =>
    minutes(
      `a) Đại diện các đơn vị thành viên:\nSTT | Họ và tên | Chức vụ, đơn vị công tác | ${note}\n1 | Ông Tô Hải | Chủ tịch UBND xã Bến Đá | Thành viên\n2 | Bà Hà Nhàn | Hiệu trưởng THCS Vân Trạch | Khối trưởng\n3 | Ông Kiều Văn Phú | Chủ tịch LĐLĐ | Khối phó\n${last}`,
    );
  it('says in each row who belongs to the bloc, and in some who leads it', () => {
    expect(memberNames(table('Vai trò trong Khối năm 2027'))).toEqual([
      'UBND xã Bến Đá',
      'THCS Vân Trạch',
      'LĐLĐ',
      'VKSND',
    ]);
    expect(headLines(table('Vai trò trong Khối năm 2027'))).toEqual(['head 2027 THCS Vân Trạch', 'deputy 2027 LĐLĐ']);
  });
  it('gives its roles for the year that heads them', () =>
    expect(headLines(table('Vai trò trong Khối năm 2026'))).toEqual(['head 2026 THCS Vân Trạch', 'deputy 2026 LĐLĐ']));
  it('names guests too', () =>
    expect(memberNames(table('Ghi chú', '4 | Ông Đỗ Văn Hậu | Phó Trưởng phòng Nội vụ | Khách mời'))).toHaveLength(3));
  it('says of others nothing but that they came', () =>
    expect(
      memberNames(
        minutes(
          'STT | Họ và tên | Chức vụ, đơn vị công tác | Ghi chú\n1 | Ông Tô Hải | Chủ tịch UBND xã Bến Đá | Thư ký\n2 | Bà Hà Nhàn | Hiệu trưởng Trường THCS Vân Trạch | Khối trưởng',
        ),
      ),
    ).toEqual(['Trường THCS Vân Trạch']));
  it('has no members where guests of theirs are listed', () =>
    expect(
      memberNames(
        minutes(
          'a) Khách mời của các đơn vị thành viên:\nSTT | Họ và tên | Chức vụ, đơn vị công tác\n1 | Ông Tô Hải | Chủ tịch UBND xã Bến Đá\n2 | Bà Hà Nhàn | Hiệu trưởng Trường THCS Vân Trạch',
        ),
      ),
    ).toEqual([]));
  it('needs no note under words for the members', () =>
    expect(
      memberNames(
        minutes(
          'a) Đại diện các đơn vị thành viên:\nSTT | Họ và tên | Chức vụ, đơn vị công tác\n1 | Ông Tô Hải | Chủ tịch UBND xã Bến Đá\n2 | Bà Hà Nhàn | Hiệu trưởng Trường THCS Vân Trạch',
        ),
      ),
    ).toEqual(['UBND xã Bến Đá', 'Trường THCS Vân Trạch']));
});

describe('two who lead, in one apposition', () => {
  const led = (by: string): string[] => headLines(`Khối thi đua số 3 tổng kết năm 2027. Hội nghị do ${by} chủ trì.`);
  it('have a role each', () =>
    expect(led('Sở Y tế, Khối trưởng năm 2027 và Thuế tỉnh, Khối phó')).toEqual([
      'head 2027 Sở Y tế',
      'deputy 2027 Thuế tỉnh',
    ]));
  it('are read past who is sent', () =>
    expect(led('Sở Y tế, Khối trưởng năm 2027 và đại diện Thuế tỉnh, Khối phó')).toHaveLength(2));
  it('are not two where one has no role', () =>
    expect(led('Sở Y tế, Khối trưởng năm 2027 và Thuế tỉnh')).toEqual(['head 2027 Sở Y tế']));
  it('are not those of whom the role is said behind', () =>
    expect(led('Sở Y tế, Khối trưởng năm 2027 và Thuế tỉnh, Khối phó là Sở Nội vụ,')).toEqual([
      'head 2027 Sở Y tế',
      'deputy 2027 Sở Nội vụ',
    ]));
});

describe('"Đó là"', () => {
  const those = (done: string, names: string): string[] =>
    memberNames(`Chiều 20/02, năm đơn vị của Khối thi đua số 3 đã ${done} năm 2027. Đó là ${names}.`);
  const five = 'Sở Y tế, Sở Nội vụ, Thuế tỉnh, Công an tỉnh và Sở Tư pháp';
  it('names who signed, as many as there were', () =>
    expect(those('ký giao ước thi đua', five)).toEqual([
      'Sở Y tế',
      'Sở Nội vụ',
      'Thuế tỉnh',
      'Công an tỉnh',
      'Sở Tư pháp',
    ]));
  it('names some of them', () => expect(those('ký giao ước thi đua', 'Sở Y tế, Sở Nội vụ')).toEqual([]));
  it('names who did something else', () => expect(those('được biểu dương', five)).toEqual([]));
});

describe('the name of a bloc in capitals', () => {
  const named = (name: string): string[] =>
    recordOf(
      `UBND TỈNH LAM HẢI\n${name}\nSố: 3/BB-CTĐ\n\nBIÊN BẢN\nHội nghị bình xét thi đua năm 2027\n\nĐơn vị Cụm trưởng: UBND huyện Tân Khê.`,
    ).blocs.map((bloc) => bloc.name ?? '');
  it('goes on over kinds of places to the place that has them', () =>
    expect(named('CỤM THI ĐUA CÁC HUYỆN, THỊ XÃ, THÀNH PHỐ TỈNH LAM HẢI')).toEqual([
      'CỤM THI ĐUA CÁC HUYỆN, THỊ XÃ, THÀNH PHỐ TỈNH LAM HẢI',
    ]));
  it('ends before a place of its own name', () =>
    expect(named('CỤM THI ĐUA CÁC HUYỆN MIỀN NÚI, THÀNH PHỐ BẾN ĐÁ')).toEqual(['CỤM THI ĐUA CÁC HUYỆN MIỀN NÚI']));
});

describe('a role that was handed on', () => {
  const handed = (year: number): string[] =>
    headLines(
      `KẾ HOẠCH\nHoạt động năm 2028 của Khối thi đua số 5\n\nThuế tỉnh đã bàn giao nhiệm vụ Khối trưởng năm ${year} cho Sở Y tế.`,
    );
  it('was that of the year before', () => expect(handed(2027)).toEqual(['head 2027 Thuế tỉnh', 'head 2028 Sở Y tế']));
  it('is that of the year itself', () => expect(handed(2028)).toEqual(['head 2027 Thuế tỉnh', 'head 2028 Sở Y tế']));
  it('is that of the year after', () => expect(handed(2029)).toEqual(['head 2028 Thuế tỉnh', 'head 2029 Sở Y tế']));
});

describe('"Kính gửi: các đơn vị"', () => {
  const letter = (to: string): string[] =>
    recordOf(
      `SỞ NỘI VỤ\nSố: 12/SNV-VP\n\nV/v kết quả khen thưởng năm 2027\n\nKính gửi: ${to}\n\nSở Nội vụ xin gửi kết quả để các đơn vị được biết:\n1. Sở Y tế được UBND tỉnh tặng Cờ thi đua.`,
    ).awards.map(({ bloc }) => bloc ?? '-');
  it('names the bloc of a letter', () =>
    expect(letter('Thủ trưởng các đơn vị thuộc Khối thi đua số 3')).toEqual(['Khối thi đua số 3']));
  it('names who else gets it', () => expect(letter('Khối trưởng Khối thi đua số 3')).toEqual(['-']));
});

describe('the members of a bloc', () => {
  it('are those of the lines for head and deputy beside the others', () =>
    expect(
      memberLines(
        minutes(
          'Đơn vị Khối trưởng: Sở Y tế tỉnh Lam Hải, do ông Tô Hải, Giám đốc Sở Y tế làm đại diện.\nCác thành viên khác của Khối: Thuế tỉnh, Công an tỉnh và Sở Tư pháp.',
        ),
      ).length,
    ).toBe(4));
});
