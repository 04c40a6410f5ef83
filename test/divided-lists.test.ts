import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

const recordIn = (...lines: readonly string[]) => recordOf(`${lines.join('\n')}\n`);
const awardsOf = (...lines: readonly string[]): string[] =>
  recordIn(...lines).awards.map(({ award, recipient, count }) => `${award} → ${recipient ?? `#${count}`}`);

const LETTERHEAD = ['UỶ BAN NHÂN DÂN', 'HUYỆN LAM HẢI', 'Số: 09/TTr-UBND', ''];
const submission = (...lines: readonly string[]): string[] => [
  ...LETTERHEAD,
  'TỜ TRÌNH',
  'V/v đề nghị khen thưởng thành tích năm 2027',
  'UBND huyện kính trình UBND tỉnh xem xét, tặng thưởng cho các tập thể, cá nhân, gồm:',
  ...lines,
];

// Each pair: what must come out, then a text that differs in what the rule asks for.
describe('an award whose recipients are counted by kinds, over a list of each kind', () => {
  const list = (kind: string, line: string): string[] =>
    awardsOf(
      ...submission(
        '1/ Chiến sĩ thi đua cấp tỉnh:',
        '- Ông Tô Văn Hải.',
        line,
        `a) ${kind}:`,
        '- Sở Y tế;',
        '- Sở Nội vụ.',
      ),
    );
  const own = ['Chiến sĩ thi đua cấp tỉnh → Tô Văn Hải'];
  it('has those of the lists', () =>
    expect(list('Tập thể', '2/ Bằng khen của Chủ tịch UBND tỉnh: 02 tập thể, 03 cá nhân')).toEqual([
      ...own,
      'Bằng khen của Chủ tịch UBND tỉnh → #3',
      'Bằng khen của Chủ tịch UBND tỉnh → Sở Y tế',
      'Bằng khen của Chủ tịch UBND tỉnh → Sở Nội vụ',
    ]));
  it('but of no kind that it does not count', () =>
    expect(list('Tập thể', '2/ Bằng khen của Chủ tịch UBND tỉnh: 03 cá nhân')).toEqual([
      ...own,
      'Bằng khen của Chủ tịch UBND tỉnh → #3',
    ]));
  it('and the next number ends the list before, whatever it says of who receives', () =>
    expect(list('Tập thể', '2/ Bằng khen của Chủ tịch UBND tỉnh: 05')).toEqual(own));
});

describe('lines of a list that count their names', () => {
  const decided = (...lines: readonly string[]): string[] =>
    awardsOf(
      ...LETTERHEAD,
      'QUYẾT ĐỊNH',
      'Về việc khen thưởng năm 2027',
      'Điều 1. Tặng Giấy khen của Chủ tịch UBND huyện cho:',
      ...lines,
      'Điều 2. Quyết định có hiệu lực từ ngày ký.',
    );
  const given = (...names: readonly string[]): string[] =>
    names.map((name) => `Giấy khen của Chủ tịch UBND huyện → ${name}`);
  it('name as many as they count', () =>
    expect(
      decided(
        'a) 2 tổ chức cơ sở đảng trong sạch vững mạnh 3 năm liền (2025 - 2027): Đảng bộ xã Tân Khê, Chi bộ Hạt Kiểm lâm;',
      ),
    ).toEqual(given('Đảng bộ xã Tân Khê', 'Chi bộ Hạt Kiểm lâm')));
  it('and are left where they name another number', () =>
    expect(decided('a) 3 tổ chức cơ sở đảng trong sạch vững mạnh: Đảng bộ xã Tân Khê, Chi bộ Hạt Kiểm lâm;')).toEqual(
      [],
    ));
  it('or stand over them, with what those are like', () =>
    expect(
      decided(
        'b) 2 đảng viên hoàn thành xuất sắc nhiệm vụ:',
        '- Đ/c Tô Văn Hải, Bí thư Đảng uỷ xã;',
        '- Đ/c Hà Thị Nhàn, Trưởng thôn.',
      ),
    ).toEqual(given('Tô Văn Hải', 'Hà Thị Nhàn')));
});

describe('rows of a table under an award in full', () => {
  const table = (heading: string): string[] =>
    awardsOf(
      ...LETTERHEAD,
      'QUYẾT ĐỊNH',
      'Về việc khen thưởng năm 2027',
      'Điều 1. Khen thưởng các cá nhân có tên trong danh sách kèm theo.',
      '',
      '| STT | Họ tên | Chức danh | Danh hiệu |',
      `| A | ${heading} | | |`,
      '| 1 | Hà Thị Nhàn | Hộ lý | Giấy khen |',
    );
  it('have it', () =>
    expect(table('GIẤY KHEN CỦA GIÁM ĐỐC BỆNH VIỆN')).toEqual(['GIẤY KHEN CỦA GIÁM ĐỐC BỆNH VIỆN → Hà Thị Nhàn']));
  it('and their own under another', () => expect(table('CHIẾN SĨ THI ĐUA CƠ SỞ')).toEqual(['Giấy khen → Hà Thị Nhàn']));
});

describe('members with their role behind a dash', () => {
  const members = (line: string): string[] =>
    recordIn('Khối thi đua các doanh nghiệp, gồm 02 đơn vị:', `+ ${line};`, '+ Bưu điện tỉnh.').members.map(
      ({ org }) => org,
    );
  it('are named without it, in capitals too', () =>
    expect(members('Viễn thông Bến Đá - Phó Trưởng Khối')).toEqual(['Viễn thông Bến Đá', 'Bưu điện tỉnh']));
  it('and with what belongs to the name', () =>
    expect(members('Điện lực Bến Đá - Tân Khê')).toEqual(['Điện lực Bến Đá - Tân Khê', 'Bưu điện tỉnh']));
});

describe('units of a table of scores', () => {
  const members = (count: string): string[] =>
    recordIn(
      'BIÊN BẢN',
      'Họp Khối thi đua số 9 năm 2027',
      '',
      `Thư ký thông qua bảng tổng hợp điểm của ${count}:`,
      '',
      'TT | Đơn vị | Điểm Khối chấm | Xếp thứ',
      '1 | Hội Đông y tỉnh | 986 | 1',
      '2 | Hội Người mù tỉnh | 985 | 2',
    ).members.map(({ org }) => org);
  it('are the members where the line above counts as many', () =>
    expect(members('02 đơn vị thành viên')).toEqual(['Hội Đông y tỉnh', 'Hội Người mù tỉnh']));
  it('and none where it counts others', () => {
    expect(members('03 đơn vị thành viên')).toEqual([]);
    expect(members('02 đơn vị')).toEqual([]);
  });
});

describe('an award with "đối với"', () => {
  const decided = (link: string): string[] =>
    awardsOf(
      ...LETTERHEAD,
      'QUYẾT ĐỊNH',
      'Về việc khen thưởng năm 2027',
      `Điều 1. Công nhận danh hiệu Tập thể lao động tiên tiến ${link} Sở Y tế; Sở Nội vụ.`,
    );
  it('goes to those behind it, also behind a colon', () => {
    const both = ['Tập thể lao động tiên tiến → Sở Y tế', 'Tập thể lao động tiên tiến → Sở Nội vụ'];
    expect(decided('đối với')).toEqual(both);
    expect(decided('đối với:')).toEqual(both);
    expect(decided('sau khi lấy ý kiến của')).toEqual([]);
  });
});

describe('an award that is put off', () => {
  const awards = (end: string): string[] =>
    awardsOf(
      ...submission(
        'Bằng khen của Chủ tịch UBND tỉnh: Sở Y tế.',
        '',
        `Riêng đề nghị tặng Huân chương Lao động hạng Ba cho ông Tô Văn Hải, Hội đồng ${end} vào năm sau.`,
      ),
    ).filter((one) => one.startsWith('Huân chương'));
  it('is none', () => {
    expect(awards('thống nhất để lại xét')).toEqual([]);
    expect(awards('sẽ báo cáo thêm')).toEqual(['Huân chương Lao động hạng Ba → Tô Văn Hải']);
  });
});

describe('a "Cờ thưởng"', () => {
  const awards = (noun: string): string[] =>
    awardsOf(
      ...LETTERHEAD,
      'QUYẾT ĐỊNH',
      'Về việc khen thưởng năm 2027',
      `Điều 1. Tặng ${noun} "Đơn vị dẫn đầu phong trào thi đua" cho Lữ đoàn 25.`,
    );
  it('is a flag with what it is for', () => {
    expect(awards('Cờ thưởng')).toEqual(['Cờ thưởng "Đơn vị dẫn đầu phong trào thi đua" → Lữ đoàn 25']);
    expect(awards('tiền thưởng')).not.toContain('tiền thưởng "Đơn vị dẫn đầu phong trào thi đua" → Lữ đoàn 25');
  });
});
