import { describe, expect, it } from 'vitest';
import { headLines, memberLines, recordOf } from './record-of.js';

const awardsOf = (text: string): string[] =>
  recordOf(text).awards.map(
    ({ award, recipient, count, status }) => `${award} → ${recipient ?? `#${count}`} | ${status}`,
  );
const blocsOfAwards = (text: string): string[] =>
  recordOf(text).awards.map(({ recipient, bloc }) => `${recipient}: ${bloc}`);
const yearsOf = (text: string): string[] => recordOf(text).awards.map(({ recipient, year }) => `${recipient} ${year}`);

const ASKED = 'Sở Nội vụ lấy ý kiến đối với 02 trường hợp được đề nghị khen thưởng năm 2027, cụ thể:\n\n';

// Each pair: what must come out, then a text that differs in what the rule asks for.
describe('lines that a label opens, under the one whom they are of', () => {
  it.each([
    [
      `${ASKED}1/ Hợp tác xã Bến Đá, xã Tân Khê\n * Hình thức đề nghị: Chủ tịch nước tặng Huân chương Lao động hạng Ba.\n * Khen thưởng đã có:\n  . Năm 2025: Bằng khen của UBND tỉnh Lam Hải;\n\n2/ Ông Tô Văn Hải, Giám đốc Sở Y tế\n * Khen thưởng đã có: Bằng khen của Bộ Y tế năm 2024.`,
      [
        'Huân chương Lao động hạng Ba → Hợp tác xã Bến Đá, xã Tân Khê | recommended',
        'Bằng khen của UBND tỉnh Lam Hải → Hợp tác xã Bến Đá, xã Tân Khê | awarded',
        'Bằng khen của Bộ Y tế → Tô Văn Hải | awarded',
      ],
    ],
    [
      `${ASKED}1. Ông Tô Văn Hải, Giám đốc Sở Y tế\n - Hình thức đề nghị:\n + Huân chương Lao động hạng Ba;\n + Bằng khen của Bộ Y tế.\n2. Bà Hà Thị Nhàn, Giám đốc Sở Nội vụ\n + Bằng khen của Bộ Nội vụ.`,
      ['Huân chương Lao động hạng Ba → Tô Văn Hải | recommended', 'Bằng khen của Bộ Y tế → Tô Văn Hải | recommended'],
    ],
    // nobody above, and lines of another list
    [`${ASKED} * Khen thưởng đã có: Bằng khen của Bộ Y tế năm 2024.`, []],
    [
      `${ASKED}1/ Hợp tác xã Bến Đá, xã Tân Khê\n\nNgoài ra còn có các hồ sơ khác.\n * Khen thưởng đã có: Bằng khen của Bộ Y tế năm 2024.`,
      [],
    ],
  ])('%s', (text, expected) => {
    expect(awardsOf(text)).toEqual(expected);
  });
});

describe('who receives', () => {
  it.each([
    // how many of each kind, where they make up the sum
    [
      'Về Bằng khen của UBND tỉnh, Hội đồng thông qua 131 trường hợp (46 tập thể, 85 cá nhân).',
      ['Bằng khen của UBND tỉnh → #46 | recommended', 'Bằng khen của UBND tỉnh → #85 | recommended'],
    ],
    [
      'Về Bằng khen của UBND tỉnh, Hội đồng thông qua 131 trường hợp (40 tập thể, 85 cá nhân).',
      ['Bằng khen của UBND tỉnh → #131 | recommended'],
    ],
    // no more than half of the votes, and more than that
    [
      'Cụm thi đua số 5 đề nghị Chính phủ tặng Bằng khen cho Sở Y tế nhưng chỉ được 2/5 phiếu nên không đưa vào danh sách.',
      [],
    ],
    [
      'Cụm thi đua số 5 đề nghị Chính phủ tặng Bằng khen cho Sở Y tế nhưng chỉ được 4/5 phiếu.',
      ['Bằng khen → Sở Y tế | recommended'],
    ],
    // a school that bears somebody's name, and a person who is its head
    [
      'UBND tỉnh tặng Bằng khen cho Trường Cao đẳng Y tế Hà Thị Nhàn.',
      ['Bằng khen → Trường Cao đẳng Y tế Hà Thị Nhàn | awarded'],
    ],
    [
      'UBND tỉnh tặng Bằng khen cho Hiệu trưởng Trường Cao đẳng Y tế Hà Thị Nhàn.',
      ['Bằng khen → Hà Thị Nhàn | awarded'],
    ],
    // a short form in the midst of a name
    [
      'Bệnh viện Đa khoa khu vực (BVĐKKV) Bến Đá được tặng Huân chương Lao động hạng Nhì.',
      ['Huân chương Lao động hạng Nhì → Bệnh viện Đa khoa khu vực (BVĐKKV) Bến Đá | awarded'],
    ],
  ])('%s', (text, expected) => {
    expect(awardsOf(text)).toEqual(expected);
  });

  it.each([
    [
      'Cụm thi đua họp. Tặng Cờ thi đua cho 03 tập thể: Thuế tỉnh, Sở Y tế (Khối tài chính, văn xã); Sở Nội vụ (Khối thi đua số 3).',
      ['Thuế tỉnh: Khối tài chính, văn xã', 'Sở Y tế: Khối tài chính, văn xã', 'Sở Nội vụ: Khối thi đua số 3'],
    ],
    [
      'Cụm thi đua họp. Tặng Cờ thi đua cho 02 tập thể: Sở Y tế (Khối lượng công việc lớn); Sở Nội vụ (Khối thi đua số 3).',
      ['Sở Y tế: Khối thi đua số 3', 'Sở Nội vụ: Khối thi đua số 3'],
    ],
  ])('%s', (text, expected) => {
    expect(blocsOfAwards(text)).toEqual(expected);
  });

  it.each([
    [
      'BÁO CÁO\nSơ kết hoạt động Khối thi đua các ngân hàng 6 tháng đầu năm 2028\n\n1) Về đăng ký: Sở Y tế đăng ký Cờ thi đua của UBND tỉnh.',
      ['Sở Y tế 2028'],
    ],
    [
      'BÁO CÁO\nTổng kết hoạt động Khối thi đua các ngân hàng năm 2028\n\n1) Về đăng ký: Sở Y tế đăng ký Cờ thi đua của UBND tỉnh.',
      ['Sở Y tế 2029'],
    ],
  ])('%s', (text, expected) => {
    expect(yearsOf(text)).toEqual(expected);
  });
});

describe('columns of awards of different stages', () => {
  const stagesOf = (text: string): string[] =>
    recordOf(text).awards.map(({ recipient, status, year }) => `${recipient} ${status} ${year}`);
  const TITLE = 'KHỐI THI ĐUA SỐ 3\n\nBẢNG TỔNG HỢP\nKết quả thi đua của Khối thi đua số 3 năm 2028\n\n';
  it.each([
    [
      `${TITLE}STT\tĐơn vị\tĐăng ký năm 2028\tKhen thưởng thành tích năm 2027 (đã có QĐ)\tKhối đề nghị năm 2028\n1\tSở Y tế\tCờ thi đua của UBND tỉnh\tBằng khen của UBND tỉnh\tBằng khen của Bộ Y tế\n2\tSở Nội vụ\tBằng khen của UBND tỉnh\t\tKhông đề nghị\n`,
      ['Sở Y tế registered 2028', 'Sở Y tế awarded 2027', 'Sở Y tế recommended 2028', 'Sở Nội vụ registered 2028'],
    ],
    // one stage alone
    [
      `${TITLE}STT\tĐơn vị\tĐề nghị\n1\tSở Y tế\tCờ thi đua của UBND tỉnh\n2\tSở Nội vụ\tBằng khen của UBND tỉnh\n`,
      ['Sở Y tế recommended 2028', 'Sở Nội vụ recommended 2028'],
    ],
  ])('%s', (text, expected) => {
    expect(stagesOf(text)).toEqual(expected);
  });
});

describe('heads', () => {
  const MINUTES = 'CỤM THI ĐUA SỐ 2\n\nBIÊN BẢN HỌP\nXét khen thưởng năm 2027 - Cụm thi đua số 2\n\n';
  it.each([
    // a table of roles, whose year the heading over it says
    [
      `${MINUTES}4. NHIỆM VỤ NĂM 2028\n\n| Nhiệm vụ | Đơn vị | Phiếu |\n| Cụm trưởng | Sở Y tế | 7/7 |\n| Cụm phó | Sở Nội vụ | 6/7 |`,
      ['head 2028 Sở Y tế', 'deputy 2028 Sở Nội vụ'],
    ],
    [
      `${MINUTES}4. THÔNG TIN CHUNG\n\n| Nhiệm vụ | Đơn vị | Phiếu |\n| Cụm trưởng | Sở Y tế | 7/7 |\n| Cụm phó | Sở Nội vụ | 6/7 |`,
      ['head 2027 Sở Y tế', 'deputy 2027 Sở Nội vụ'],
    ],
    // who is named behind a role in a bracket, and before it
    [
      'Cụm thi đua số 6 tổng kết năm 2027. Sở Y tế bàn giao nhiệm vụ Trưởng cụm năm 2028 cho Thuế tỉnh (Phó Trưởng cụm: Sở Nội vụ).',
      ['head 2027 Sở Y tế', 'head 2028 Thuế tỉnh', 'deputy 2028 Sở Nội vụ'],
    ],
    // the one who hands on, dated and in passing
    [
      'Tại hội nghị của Khối thi đua các ngân hàng, đại diện Sở Y tế, Khối trưởng năm 2027 đã trao cờ luân lưu cho Thuế tỉnh, Khối trưởng năm 2028.',
      ['head 2027 Sở Y tế', 'head 2028 Thuế tỉnh'],
    ],
  ])('%s', (text, expected) => {
    expect(headLines(text)).toEqual(expected);
  });
});

describe('members', () => {
  it.each([
    // those that sign a pact of emulation with each other are blocs, though no name says so
    [
      'Hội Nông dân huyện tổ chức ký kết giao ước thi đua năm 2028 giữa hai cụm. Cụm I gồm Sở Y tế, Thuế tỉnh; Cụm II gồm Sở Nội vụ, Sở Công Thương.',
      ['Cụm I: Sở Y tế', 'Cụm I: Thuế tỉnh', 'Cụm II: Sở Nội vụ', 'Cụm II: Sở Công Thương'],
    ],
    [
      // the short form of a name on the next line of a paragraph that is broken at a width
      'Khối thi đua các ngân hàng họp sơ kết hoạt động sáu tháng đầu năm 2028, bàn\nphương hướng của cả Khối trong sáu tháng cuối năm và việc huy động vốn cho\nnông thôn. Khối có 4 thành viên gồm Sở Y tế, Ngân hàng Bến Đá, Ngân hàng\nPhát triển tỉnh, Ngân hàng Chính sách xã hội tỉnh\n(NHCSXH). Các đơn vị đã trao đổi về khó khăn của việc huy động vốn trên địa\nbàn',
      [
        'Khối thi đua các ngân hàng: Sở Y tế',
        'Khối thi đua các ngân hàng: Ngân hàng Bến Đá',
        'Khối thi đua các ngân hàng: Ngân hàng Phát triển tỉnh',
        'Khối thi đua các ngân hàng: Ngân hàng Chính sách xã hội tỉnh',
      ],
    ],
    [
      'Hội Nông dân huyện tổ chức giải bóng đá giữa hai cụm. Cụm I gồm Sở Y tế, Thuế tỉnh; Cụm II gồm Sở Nội vụ, Sở Công Thương.',
      [],
    ],
  ])('%s', (text, expected) => {
    expect(memberLines(text)).toEqual(expected);
  });
});
