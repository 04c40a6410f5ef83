import { describe, expect, it } from 'vitest';
import { awardLines as awardsOf, recordOf } from './record-of.js';

// Plans and pledges of blocs: heads over two lines, columns of members, what was registered for. Each pair: what must come out, then a text that
// differs in what the rule asks for.

describe('a bloc over two lines of the head', () => {
  const paper = (first: string, second: string): ReturnType<typeof recordOf> =>
    recordOf(
      `      ${first}\n  ${second}         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n     Số: 09/BC-CTĐ                      Độc lập - Tự do - Hạnh phúc\n\nBÁO CÁO\nTổng kết năm 2027\n\nCụm gồm 2 đơn vị: Sở Y tế, Sở Nội vụ.\n`,
    );
  it('lies in the area that the second tells', () => {
    const { doc, members } = paper('CỤM THI ĐUA CÁC ĐÀI PT-TH', 'MIỀN TÂY LAM HẢI VÀ TP. BẾN ĐÁ');
    expect(doc.publisher).toBe('CỤM THI ĐUA CÁC ĐÀI PT-TH MIỀN TÂY LAM HẢI VÀ TP. BẾN ĐÁ');
    expect(members.map(({ bloc }) => bloc)).toEqual(Array(2).fill(doc.publisher));
  });
  it('goes on behind a comma', () =>
    expect(paper('KHỐI THI ĐUA CÁC HTX CHÈ,', 'CÀ PHÊ VÀ HỒ TIÊU').blocs.map(({ name }) => name)).toEqual([
      'KHỐI THI ĐUA CÁC HTX CHÈ, CÀ PHÊ VÀ HỒ TIÊU',
    ]));
  it('unlike over a year', () =>
    expect(paper('CỤM THI ĐUA CÁC ĐÀI PT-TH', 'NĂM 2027').blocs.map(({ name }) => name)).toEqual([
      'CỤM THI ĐUA CÁC ĐÀI PT-TH',
    ]));
  it('unlike over a province, which the other column parts from it', () =>
    expect(
      recordOf(
        'CỤM THI ĐUA CÁC ĐÀI PT-TH    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH LAM HẢI                 Độc lập - Tự do - Hạnh phúc\n\nBÁO CÁO\nTổng kết năm 2027\n',
      ).doc.publisher,
    ).toBe('CỤM THI ĐUA CÁC ĐÀI PT-TH'));
});

describe('a plan', () => {
  const plan = (form: string, title = 'Tổ chức phong trào thi đua năm 2028'): ReturnType<typeof recordOf> =>
    recordOf(
      `KHỐI THI ĐUA SỐ 3\nSố: 01/KH-K3\n\nBến Đá, ngày 09 tháng 3 năm 2028\n\n${form}\n${title}\n\nI. CĂN CỨ\nBiên bản hội nghị tổng kết năm 2027 của Khối ngày 22/01/2028. Theo biên bản này:\n * Khối trưởng năm 2028: Sở Y tế (thay Thuế tỉnh)\n * Khối phó: Sở Nội vụ; Bưu điện tỉnh\n`,
    );
  const years = ({ blocs, heads }: ReturnType<typeof recordOf>): string[] => [
    ...blocs.map(({ year }) => `${year}`),
    ...heads.map(({ role, year, org }) => `${role} ${year} ${org}`),
  ];
  it('is of the year for which it plans, whatever it goes by', () =>
    expect(years(plan('KẾ HOẠCH'))).toEqual([
      '2028',
      'head 2028 Sở Y tế',
      'head 2027 Thuế tỉnh',
      'deputy 2028 Sở Nội vụ',
      'deputy 2028 Bưu điện tỉnh',
    ]));
  it('unlike one of a meeting that looks back', () =>
    expect(years(plan('KẾ HOẠCH', 'Tổ chức hội nghị tổng kết năm 2027'))[0]).toBe('2027'));
  it('unlike a report', () => expect(years(plan('BÁO CÁO'))[0]).toBe('2027'));
});

describe('members in columns under a heading that counts them', () => {
  const members = (heading: string): string[] =>
    recordOf(
      `KHỐI THI ĐUA SỐ 3\nSố: 01/KH-K3\n\nKẾ HOẠCH\nTổ chức phong trào thi đua năm 2028\n\nII/ ${heading}\n+ HTX Chè Bến Đá       + HTX Rau Tân Khê\n+ HTX Cam Tân Mỹ       + HTX Gốm Vân Trạch\n+ HTX Mía Sơn Hà (kết nạp mới)\n\nIII/ MỤC TIÊU\n1. Doanh thu tăng 8%.\n`,
    ).members.map(({ org }) => org);
  it('are all of them', () =>
    expect(members('THÀNH VIÊN KHỐI 3 (5 đơn vị)')).toEqual([
      'HTX Chè Bến Đá',
      'HTX Rau Tân Khê',
      'HTX Cam Tân Mỹ',
      'HTX Gốm Vân Trạch',
      'HTX Mía Sơn Hà',
    ]));
  it('unlike where the bracket says another thing', () =>
    expect(members('THÀNH VIÊN KHỐI 3 (3 đơn vị vi phạm quy chế)')).toEqual([]));
});

describe('a table that semicolons part', () => {
  const text = (head: string, last = 'Các HTX còn lại; (đăng ký sau khi đại hội)'): string =>
    `KHỐI THI ĐUA SỐ 3\nSố: 01/KH-K3\n\nKẾ HOẠCH\nTổ chức phong trào thi đua năm 2028\n\nIV/ BẢNG ĐĂNG KÝ THI ĐUA\n\n${head}\nHTX Chè Bến Đá; Cờ thi đua của UBND tỉnh; Tô Hải\nHTX Rau Tân Khê; Bằng khen của UBND tỉnh; Hà Thị Nhàn\nHTX Muối Anh Hòa; chưa đăng ký; -\n${last}\n\nV/ TỔ CHỨC THỰC HIỆN\n1. Các đơn vị thực hiện tốt.\n`;
  const HEAD = 'Đơn vị; Danh hiệu đăng ký; Người ký';
  it('says who registered for what', () =>
    expect(awardsOf(text(HEAD))).toEqual([
      'Cờ thi đua của UBND tỉnh → HTX Chè Bến Đá 2028',
      'Bằng khen của UBND tỉnh → HTX Rau Tân Khê 2028',
    ]));
  it('unlike lines of which one has more of them', () =>
    expect(
      awardsOf(text(HEAD, 'HTX Mía Sơn Hà; Bằng khen; Cờ thi đua; Vi Tuyên\nHTX Gốm; Bằng khen; Lò An')),
    ).not.toEqual(awardsOf(text(HEAD))));
  const signers = (head: string): string[] =>
    recordOf(text(head)).officials.map(({ name, act, bloc }) => `${name} ${act} ${bloc}`);
  it('and who signed', () =>
    expect(signers(HEAD)).toEqual(['Hà Thị Nhàn sign KHỐI THI ĐUA SỐ 3', 'Tô Hải sign KHỐI THI ĐUA SỐ 3']));
  it('unlike under another head', () => expect(signers('Đơn vị; Danh hiệu đăng ký; Xã viên tiêu biểu')).toEqual([]));
});

describe('what a plan will hand over', () => {
  const awards = (paper: string): string[] =>
    awardsOf(
      `KHỐI THI ĐUA SỐ 3\nSố: 01/KH-K3\n\nKẾ HOẠCH\nTổ chức phong trào thi đua năm 2028\n\nV/ TỔ CHỨC THỰC HIỆN\n1. Quý I: ký giao ước; dành thời gian công bố, trao Giấy khen của Giám đốc Sở Y tế năm 2027 đối với HTX Chè Bến Đá và ông Tô Hải, Giám đốc HTX Rau Tân Khê${paper}.\n`,
    );
  it.each([' (theo QĐ số 12/QĐ-SYT ngày 04/02/2028)', ' theo Quyết định số 12/QĐ-SYT ngày 04/02/2028'])(
    'was granted by a paper that exists:%s',
    (paper) =>
      expect(awards(paper)).toEqual([
        'Giấy khen của Giám đốc Sở Y tế → HTX Chè Bến Đá 2027',
        'Giấy khen của Giám đốc Sở Y tế → Tô Hải 2027',
      ]),
  );
  it.each(['', ' (theo kế hoạch của Sở Y tế)', ' theo quyết định của Sở Y tế'])('unlike without one:%s', (paper) =>
    expect(awards(paper)).toEqual([]),
  );
});
