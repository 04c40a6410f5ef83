import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

const awardsOf = (text: string): string[] =>
  recordOf(text).awards.map(
    ({ award, recipient, count, status }) => `${award} → ${recipient ?? `#${count}`} ${status}`,
  );
const headsOf = (text: string): string[] => recordOf(text).heads.map((h) => `${h.role} ${h.year} ${h.org}`);
const membersOf = (text: string): string[] => recordOf(text).members.map((m) => m.org);
const officialsOf = (text: string): string[] => recordOf(text).officials.map(({ name }) => name);

const paper = (form: string, about: string, ...lines: string[]): string =>
  ['UBND TỈNH LAM HẢI', 'Số: 12/UBND-KT', '', form, about, '', ...lines, ''].join('\n');
const decision = (...lines: string[]): string => paper('QUYẾT ĐỊNH', 'Về việc khen thưởng năm 2027', ...lines);
const results = (line: string): string =>
  paper(
    'THÔNG BÁO',
    'Kết quả xét thi đua năm 2027',
    'Hội đồng thống nhất kết quả như sau:',
    '',
    'Cụm thi đua 1:',
    line,
  );

// Each pair: what must come out, then a text that differs in what the rule asks for.
describe('tables whose columns are parted by blanks', () => {
  it.each([
    ['TT    Họ và tên       Hình thức khen thưởng', ['Giấy khen → Tô Văn Hải awarded', 'Giấy khen → Hà Nhàn awarded']],
    ['Họ và tên       Hình thức khen thưởng', []],
  ])('%s', (head, found) =>
    expect(awardsOf(decision(head, '1     Tô Văn Hải      Giấy khen', '2     Hà Nhàn         Giấy khen'))).toEqual(
      found,
    ),
  );
});

describe('lists behind the signature', () => {
  const signed = (...behind: string[]): string =>
    decision(
      'Điều 1. Tặng Giấy khen cho 02 tập thể.',
      '',
      'Nơi nhận:                  GIÁM ĐỐC',
      '- Lưu: VT.                 Tô Văn Hải',
      '',
      ...behind,
      '1- Ban Tài chính',
      '2- Đội Vệ binh',
    );
  const listed = ['GIẤY KHEN → Ban Tài chính awarded', 'GIẤY KHEN → Đội Vệ binh awarded'];
  it.each([
    ['DANH SÁCH KHEN THƯỞNG (trích)\nI. GIẤY KHEN', listed],
    ['I. GIẤY KHEN', listed],
    ['Q. TRƯỞNG PHÒNG', ['Giấy khen → #2 awarded']],
  ])('%s', (behind, found) => expect(awardsOf(signed(behind))).toEqual(found));
});

describe('who stands alone in a line before the proposal', () => {
  it.each([
    ['- Nhất: xã Bến Đá - đề nghị UBND tỉnh tặng Cờ thi đua.', ['Cờ thi đua → xã Bến Đá recommended']],
    ['- Xã Bến Đá (97 điểm) - đề nghị UBND tỉnh tặng Cờ thi đua.', ['Cờ thi đua → Xã Bến Đá recommended']],
    ['- Hạng Nhì: xã Bến Đá; đề nghị Chủ tịch UBND tỉnh tặng Bằng khen.', ['Bằng khen → xã Bến Đá recommended']],
    ['- Nhất: xã Bến Đá - đề nghị các xã khác gửi hồ sơ xét Cờ thi đua.', []],
  ])('%s', (line, found) => expect(awardsOf(results(line))).toEqual(found));
});

describe('those who receive in decisions', () => {
  it.each([
    [
      'Điều 1. Tặng Giấy khen cho Đội Hình sự - Công an huyện Bến Đá và các đồng chí: Tô Văn Hải, Hà Thị Nhàn.',
      [
        'Giấy khen → Đội Hình sự - Công an huyện Bến Đá awarded',
        'Giấy khen → Tô Văn Hải awarded',
        'Giấy khen → Hà Thị Nhàn awarded',
      ],
    ],
    [
      'Điều 1. Tặng Giấy khen cho Đội Hình sự và yêu cầu các đồng chí: Tô Văn Hải.',
      ['Giấy khen → Đội Hình sự awarded'],
    ],
    [
      'Điều 1. Tặng Giấy khen của Ban Chấp hành Đảng bộ Khối cho Chi bộ Sở Y tế.',
      ['Giấy khen của Ban Chấp hành Đảng bộ Khối → Chi bộ Sở Y tế awarded'],
    ],
    [
      'Điều 1. Tặng Giấy khen của Ban Chấp hành cho Chi bộ Sở Y tế.',
      ['Giấy khen của Ban Chấp hành → Chi bộ Sở Y tế awarded'],
    ],
    [
      'Điều 1. Công nhận 12 hộ gia đình trên địa bàn xã Bến Đá đạt danh hiệu “Gia đình văn hóa”.',
      ['Gia đình văn hóa → #12 awarded'],
    ],
    // what those are like who receive something else
    [
      'Điều 1. Tặng Giấy khen cho 3 cá nhân đạt danh hiệu Chiến sĩ thi đua cơ sở 3 năm liền.',
      ['Giấy khen → #3 awarded'],
    ],
    ['Điều 1. Tặng Kỷ niệm chương cho 12 chị.', ['Kỷ niệm chương → #12 awarded']],
  ])('%s', (line, found) => expect(awardsOf(decision(line))).toEqual(found));

  it('a list of names that goes on with a count', () => {
    const list = (last: string) => decision('Điều 1. Tặng Giấy khen cho:', '1- Ông Tô Văn Hải', '2- Bà Hà Nhàn', last);
    expect(awardsOf(list('3- Và 12 cá nhân ngành Giáo dục'))).toContain('Giấy khen → #12 awarded');
    expect(awardsOf(list('3- Mức thưởng cho 12 cá nhân: 300.000 đồng'))).not.toContain('Giấy khen → #12 awarded');
  });
});

describe('persons of a proposal', () => {
  it.each([
    ['Đề nghị tặng Huân chương Lao động hạng Ba: ông Tô Văn Hải, Giám đốc Sở Y tế.', []],
    ['Trình bày báo cáo: ông Tô Văn Hải, Giám đốc Sở Y tế.', ['Tô Văn Hải']],
  ])('%s', (line, found) => expect(officialsOf(paper('THÔNG BÁO', 'Về việc lấy ý kiến', line))).toEqual(found));
});

describe('years over the heads of blocs', () => {
  const heads = (over: string, line: string) =>
    headsOf(paper('QUYẾT ĐỊNH', 'Về việc khen thưởng các Khối thi đua năm 2027', `Điều 2. ${over}`, line));
  it.each([
    ['Công nhận Khối trưởng, Khối phó năm 2028:', 'head 2028 Thuế tỉnh'],
    ['Kết quả của các khối:', 'head 2027 Thuế tỉnh'],
  ])('%s', (over, found) => expect(heads(over, 'a) Khối thi đua 1: Thuế tỉnh - Khối trưởng.')).toEqual([found]));

  it('a role that does not change', () => {
    const said = (words: string) => headsOf(paper('THÔNG BÁO', 'Về Khối thi đua số 3 năm 2027', words));
    expect(said('Khối phó Khối thi đua số 3 năm 2027 không thay đổi: Thuế tỉnh.')).toEqual(['deputy 2027 Thuế tỉnh']);
    expect(said('Khối phó Khối thi đua số 3 năm 2027 không báo cáo: Thuế tỉnh.')).toEqual([]);
  });
});

describe('units by their letters', () => {
  it.each([
    ['TH Kim Đồng, TH số 1 Tân Khê, PTCS Bến Đá, PTDT Nội trú huyện', 4],
    ['Th Kim Đồng, th số 1 Tân Khê', 0],
  ])('%s', (list, size) =>
    expect(membersOf(`${decision(`Cụm thi đua 1 gồm các trường: ${list}.`)}`)).toHaveLength(size),
  );
});

describe('the day of an invitation', () => {
  const day = (line: string) =>
    recordOf(paper('GIẤY MỜI', 'Dự tổng kết Khối thi đua số 3 năm 2027', line)).meetings.map(({ date }) => date);
  it.each([
    ['1. Thời gian: 1/2 ngày, từ 7 giờ 30 phút ngày 07/12/2027.', ['2027-12-07']],
    ['1. Thời gian nộp: trước ngày 07/12/2027.', []],
  ])('%s', (line, found) => expect(day(line)).toEqual(found));
});
