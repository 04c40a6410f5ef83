import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

/** Layouts of lists that the made-up papers taught: what each says, and one that differs little and says something else. */
const awardsOf = (lines: string) =>
  recordOf(`UBND HUYỆN TÂN KHÊ
Số: 15/TTr-UBND

TỜ TRÌNH
Về việc đề nghị khen thưởng năm 2023

UBND huyện kính đề nghị Chủ tịch UBND tỉnh khen thưởng năm 2023 như sau:
${lines}
`).awards.map(({ recipient, count }) => recipient ?? count);

const divided = (lines: string, about = 'danh sách các khối thi đua') =>
  recordOf(`HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG TỈNH LAM HẢI

THÔNG BÁO
Về công tác thi đua năm 2024

Hội đồng thông báo ${about} năm 2024 như sau:

${lines}
`);
const membersOf = (lines: string, about?: string) =>
  divided(lines, about).members.map(({ bloc, org, org_full }) => `${bloc}: ${org_full ?? org}`);

describe('lines that divide or end a list of awards', () => {
  it('a kind with its count divides, and is nobody', () => {
    expect(awardsOf('I. BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH\n1. Tập thể (02):\n1. Sở Y tế\n2. Thanh tra tỉnh')).toEqual([
      'Sở Y tế',
      'Thanh tra tỉnh',
    ]);
  });
  it('a kind whose number is all that the line says counts', () => {
    expect(awardsOf('1. Bằng khen của Chủ tịch UBND tỉnh:\n- Tập thể: 18 đơn vị\n- Cá nhân: 46 người')).toEqual([
      18, 46,
    ]);
  });
  it.each(['Tổng cộng: 02 đơn vị./.', '* Ghi chú: Danh sách xếp theo thứ tự của Ban Thi đua - Khen thưởng.'])(
    '"%s" ends it',
    (last) => {
      expect(awardsOf(`1. Bằng khen của Chủ tịch UBND tỉnh:\n- Sở Y tế\n- Thanh tra tỉnh\n${last}`)).toEqual([
        'Sở Y tế',
        'Thanh tra tỉnh',
      ]);
    },
  );
});

const TWO = [
  'Khối thi đua số 1: Sở Y tế',
  'Khối thi đua số 1: Sở Nội vụ',
  'Khối thi đua số 2: Bưu điện tỉnh',
  'Khối thi đua số 2: Tỉnh đoàn',
];

describe('blocs over their members', () => {
  const numbered =
    '1. Khối thi đua số 1\n1.1. Sở Y tế\n1.2. Sở Nội vụ\n2. Khối thi đua số 2\n2.1. Bưu điện tỉnh\n2.2. Tỉnh đoàn';
  it('lines one level below', () => expect(membersOf(numbered)).toEqual(TWO));
  it('not where the paper says something else of them', () => {
    expect(membersOf(numbered, 'các đơn vị nộp báo cáo')).toEqual([]);
  });
  it('lines with another marker', () => {
    expect(
      membersOf('* Khối thi đua số 1\n1/ Sở Y tế\n2/ Sở Nội vụ\n* Khối thi đua số 2\n1/ Bưu điện tỉnh\n2/ Tỉnh đoàn'),
    ).toEqual(TWO);
  });
  it('a label between those who lead and the members is none', () => {
    expect(
      membersOf(
        '1. Khối thi đua số 1:\n- Trưởng khối: Sở Y tế\n- Các đơn vị thành viên:\n+ Sở Y tế\n+ Sở Nội vụ\n2. Khối thi đua số 2:\n- Trưởng khối: Bưu điện tỉnh\n- Các đơn vị thành viên:\n+ Bưu điện tỉnh\n+ Tỉnh đoàn',
      ),
    ).toEqual(TWO);
  });
  it('cells that go on behind tabs', () => {
    expect(
      membersOf(
        'STT\tKhối thi đua\tĐơn vị thành viên\n1\tKhối thi đua số 1\tSở Y tế\n\t\tSở Nội vụ\n2\tKhối thi đua số 2\tBưu điện tỉnh\n\t\tTỉnh đoàn',
      ),
    ).toEqual(TWO);
  });
  it('a paragraph behind tabs is no row', () => {
    const rows =
      'STT\tKhối thi đua\tĐơn vị thành viên\n1\tKhối thi đua số 1\tSở Y tế, Sở Nội vụ\n2\tKhối thi đua số 2\tBưu điện tỉnh, Tỉnh đoàn';
    expect(membersOf(`${rows}\n\t\tKính gửi Sở Tài chính xem xét.`)).toEqual(TWO);
  });
  it('a note in the row of a member says its role, of the bloc above it; another note says none', () => {
    const { heads } = divided(
      'STT | Khối thi đua | Đơn vị thành viên | Ghi chú\n1 | Khối thi đua số 1 | Sở Y tế |\n | | Sở Nội vụ | Trưởng khối\n2 | Khối thi đua số 2 | Bưu điện tỉnh | Mới\n | | Tỉnh đoàn | Phó khối',
    );
    expect(heads.map(({ bloc, org, role }) => [bloc, org, role])).toEqual([
      ['Khối thi đua số 1', 'Sở Nội vụ', 'head'],
      ['Khối thi đua số 2', 'Tỉnh đoàn', 'deputy'],
    ]);
  });
});
