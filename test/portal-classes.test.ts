import { describe, expect, it } from 'vitest';
import { readText } from '../src/read/text.js';
import { recordOf } from './record-of.js';

const blocsOf = (text: string) => recordOf(text).blocs.map(({ name, year }) => `${name} ${year}`);
const membersOf = (text: string) =>
  recordOf(text).members.map(({ bloc, org, org_full: full }) => `${bloc} ∋ ${full ?? org}`);
const headsOf = (text: string) => recordOf(text).heads.map(({ org, role, year }) => `${org} ${role} ${year}`);
const officialsOf = (text: string) =>
  recordOf(text).officials.map(({ name, titles }) => `${name}: ${titles.join('; ')}`);
const awardsOf = (text: string) =>
  recordOf(text).awards.map(({ award, recipient, count, year }) => `${award} → ${recipient ?? `#${count}`} ${year}`);
const MET = 'Ngày 22/12/2027, Khối thi đua số 3 tổng kết công tác năm 2027. ';

// Each pair: what must come out, then a text that differs in what the rule asks for.
describe('a slip in the name of a bloc', () => {
  const text = (name: string) =>
    `Giao ban Cụm thi đua các huyện phía Nam năm 2027\nNgày 3/12/2027, cụm thi đua ${name} họp bình xét năm 2027.\n`;
  it('makes no second one', () => {
    expect(blocsOf(text('phí Nam'))).toEqual(['Cụm thi đua các huyện phía Nam 2027']);
    expect(blocsOf(text('phía Bắc')).length).toBe(2);
  });
});

describe('members', () => {
  it.each([
    [
      'Cụm thi đua số 3 có 6 thành viên gồm Sở Tư pháp và THADS các tỉnh: Lam Hải, Bến Đá và Kim Bình.',
      ['Sở Tư pháp tỉnh Lam Hải', 'Sở Tư pháp tỉnh Bến Đá', 'Sở Tư pháp tỉnh Kim Bình', 'THADS tỉnh Lam Hải'],
    ],
    [
      'Khối thi đua số 3 gồm Sở Nội vụ và UBND các huyện: Tân Khê, Vân Trạch.',
      ['Sở Nội vụ', 'UBND huyện Tân Khê', 'UBND huyện Vân Trạch'],
    ],
    [
      'Cụm thi đua số 3 do phường Bến Đá làm Cụm trưởng, các xã Tân Khê, Vân Trạch là thành viên.',
      ['xã Tân Khê', 'xã Vân Trạch', 'phường Bến Đá'],
    ],
    [
      'Cụm thi đua số 3 do ông Hà làm Cụm trưởng, các xã Tân Khê, Vân Trạch là thành viên.',
      ['xã Tân Khê', 'xã Vân Trạch'],
    ],
    [
      'Khối thi đua số 3 gồm 3 đơn vị: Chi cục Thuế các khu vực Bến Đá - Tân Khê, Lam Hải - Vân Trạch và Chi cục Thuế thành phố Kim Bình.',
      [
        'Chi cục Thuế khu vực Bến Đá - Tân Khê',
        'Chi cục Thuế khu vực Lam Hải - Vân Trạch',
        'Chi cục Thuế thành phố Kim Bình',
      ],
    ],
    [
      'Khối thi đua số 3 gồm công đoàn 3 công ty cao su Bến Đá, Tân Khê, Lam Hải và Công đoàn Trường Cao đẳng Kim Bình.',
      ['công đoàn công ty cao su Bến Đá', 'Công đoàn Trường Cao đẳng Kim Bình'],
    ],
    ['Khối thi đua số 3 vừa được bổ sung thêm thành viên là xã Bến Đá.', ['xã Bến Đá']],
    ['Khối thi đua số 3 vừa được bổ sung xã Bến Đá làm Khối phó.', []],
    ['Khối thi đua số 3 họp. Phường Bến Đá chuyển sang sinh hoạt tại Khối thi đua số 3.', ['Phường Bến Đá']],
    ['Khối thi đua số 3 họp. Phường Bến Đá chuyển hồ sơ sang Khối thi đua số 3.', []],
    [
      'Khối thi đua số 3 họp. Dự có đại diện lãnh đạo 3 bộ, ngành thành viên gồm Bộ Y tế; Bộ Nội vụ; Đài Tiếng nói Việt Nam.',
      ['Bộ Y tế', 'Bộ Nội vụ', 'Đài Tiếng nói Việt Nam'],
    ],
    [
      'Khối thi đua số 3 họp. Dự có đại diện lãnh đạo 3 bộ, ngành bạn gồm Bộ Y tế; Bộ Nội vụ; Đài Tiếng nói Việt Nam.',
      [],
    ],
  ])('%s', (text, members) => {
    const found = membersOf(`${text} Cuộc họp ngày 3/12/2027.\n`).map((line) => line.replace(/^.* ∋ /, ''));
    if (members.length === 0) expect(found).toEqual([]);
    else expect(found).toEqual(expect.arrayContaining(members));
    if (text.includes('ông Hà')) expect(found).toEqual(members);
  });

  it('of one head on one line are two, of two heads one name', () => {
    const under = (line: string) =>
      membersOf(`QUY CHẾ\nCụm thi đua số 3 gồm các đơn vị:\na) Bệnh viện Nhi;\nb) ${line};\nc) Bệnh viện Phổi.\n`)
        .length;
    expect(under('Bệnh viện Mắt, Bệnh viện Da liễu')).toBe(4);
    expect(under('Bệnh viện Tâm thần, Lao và Bệnh phổi Bến Đá')).toBe(3);
  });
});

describe('heads', () => {
  it.each([
    [
      `${MET}Hội nghị bầu khối trưởng, khối phó: Bưu điện tỉnh khối trưởng; Thuế tỉnh khối phó năm 2028.`,
      ['Bưu điện tỉnh head 2028', 'Thuế tỉnh deputy 2028'],
    ],
    [`${MET}Hội nghị bầu khối phó: Bưu điện tỉnh.`, ['Bưu điện tỉnh deputy 2028']],
    [`${MET}Năm 2026, Sở Y tế – nguyên Khối trưởng – được UBND tỉnh tặng Bằng khen.`, ['Sở Y tế head 2026']],
    [
      `${MET}Nhân sự điều hành Khối năm 2028: Khối trưởng là Sở Y tế, Khối phó là Thuế tỉnh.`,
      ['Sở Y tế head 2028', 'Thuế tỉnh deputy 2028'],
    ],
    [`${MET}Năm tới, Khối do Sở Y tế làm khối trưởng.`, ['Sở Y tế head 2028']],
    [`${MET}Khối do Sở Y tế làm khối trưởng.`, ['Sở Y tế head 2027']],
    [
      `${MET}Từ hôm nay, Thuế tỉnh thay Sở Y tế làm khối trưởng, khối phó là Sở Nội vụ.`,
      ['Thuế tỉnh head 2028', 'Sở Y tế head 2027', 'Sở Nội vụ deputy 2028'],
    ],
    [`${MET}Khối phó là Sở Nội vụ.`, ['Sở Nội vụ deputy 2027']],
    [
      'Hội đồng họp ngày 3/7/2027 xét các cụm: Cụm thi đua số 1, Cụm thi đua số 4.\n\nIII. CỤM TRƯỞNG NĂM HỌC 2027 – 2028\n- Cụm 1: Trường THPT Bến Đá\n- Cụm 4: Trường THPT Tân Khê\n',
      ['Trường THPT Bến Đá head 2028', 'Trường THPT Tân Khê head 2028'],
    ],
    [
      'Hội đồng họp ngày 3/7/2027 xét các cụm: Cụm thi đua số 1, Cụm thi đua số 4.\n\nIII. ĐƠN VỊ ĐĂNG CAI NĂM HỌC 2027 – 2028\n- Cụm 1: Trường THPT Bến Đá\n- Cụm 4: Trường THPT Tân Khê\n',
      [],
    ],
  ])('%s', (text, heads) => expect(headsOf(`${text}\n`)).toEqual(heads));
});

describe('officials', () => {
  it.each([
    [
      `${MET}Cùng dự có bà Hà Thị Nhàn – Chuyên viên Ban Thi đua - Khen thưởng tỉnh.`,
      ['Hà Thị Nhàn: Chuyên viên Ban Thi đua - Khen thưởng tỉnh'],
    ],
    [`${MET}Bà Hà Thị Nhàn – Chuyên viên Ban Thi đua - Khen thưởng tỉnh được tặng Bằng khen.`, []],
    [
      `${MET}Dự có đồng chí Tô Văn Hải - Trưởng Ban Chỉ đạo Cụm thi đua số 2; bà Hà Thị Nhàn - Trưởng Ban Chỉ đạo 389 tỉnh.`,
      ['Tô Văn Hải: Trưởng Ban Chỉ đạo Cụm thi đua số 2', 'Hà Thị Nhàn: Trưởng Ban Chỉ đạo 389 tỉnh'],
    ],
    [
      `${MET}Dự có ông Tô Văn Hải - Chi cục trưởng Chi cục Thuế khu vực Bến Đá - Tân Khê.`,
      ['Tô Văn Hải: Chi cục trưởng Chi cục Thuế khu vực Bến Đá - Tân Khê'],
    ],
    [
      `${MET}Dự có ông Tô Văn Hải - Đội trưởng Đội Hành chính - Nhân sự - Tài vụ - Quản trị - Ấn chỉ.`,
      ['Tô Văn Hải: Đội trưởng Đội Hành chính - Nhân sự - Tài vụ - Quản trị - Ấn chỉ'],
    ],
    [
      'BIÊN BẢN\nHọp Cụm thi đua số 3 năm 2027\nThành phần:\n1/ Ông Tô Văn Hải - HT trường TH Bến Đá\n2/ Bà Hà Thị Nhàn - CT UBND xã Tân Khê\n',
      ['Tô Văn Hải: HT trường TH Bến Đá', 'Hà Thị Nhàn: CT UBND xã Tân Khê'],
    ],
  ])('%s', (text, officials) => expect(officialsOf(`${text}\n`)).toEqual(officials));
});

describe('awards', () => {
  it.each([
    [
      `${MET}Kết quả bình xét: 3 tập thể: đề nghị UBND tỉnh tặng Bằng khen; 5 cá nhân: đề nghị Sở Y tế tặng Giấy khen.`,
      ['Bằng khen → #3 2027', 'Giấy khen → #5 2027'],
    ],
    [`${MET}Ý kiến của 3 tập thể: đề nghị UBND tỉnh tặng Bằng khen cho Sở Y tế.`, ['Bằng khen → Sở Y tế 2027']],
    [
      `${MET}Hội nghị bình bầu:\n- Tập thể Lao động xuất sắc: đề nghị cho 17 khoa, phòng.`,
      ['Tập thể Lao động xuất sắc → #17 2027'],
    ],
    [`${MET}Sở Y tế tặng Giấy khen cho 11 CĐ bộ phận.`, ['Giấy khen → #11 2027']],
    [
      'Phòng Nông nghiệp và PTNT, Trường THCS Bến Đá được tặng Bằng khen năm 2027.',
      ['Bằng khen → Phòng Nông nghiệp và PTNT 2027', 'Bằng khen → Trường THCS Bến Đá 2027'],
    ],
    ['Phòng Giáo dục, Sở Nội vụ được tặng Bằng khen năm 2027.', ['Bằng khen → Phòng Giáo dục, Sở Nội vụ 2027']],
    [
      'Năm 2021, cô Hà Thị Nhàn được tặng Giấy khen; năm 2023 được tặng Bằng khen và năm 2025 vinh dự đón nhận danh hiệu Nhà giáo ưu tú.',
      ['Giấy khen → Hà Thị Nhàn 2021', 'Bằng khen → Hà Thị Nhàn 2023', 'Nhà giáo ưu tú → Hà Thị Nhàn 2025'],
    ],
    [
      'Năm 2021, cô Hà Thị Nhàn được tặng Giấy khen; sau đó được tặng Bằng khen trong hai năm 2023 và năm 2025.',
      ['Giấy khen → Hà Thị Nhàn 2021', 'Bằng khen → Hà Thị Nhàn 2023'],
    ],
    [
      'Trong không khí chào mừng 54 năm ngày thành lập Quân đội nhân dân Việt Nam, Xí nghiệp Cơ khí Bến Đá đã đón nhận Huân chương Lao động hạng Ba năm 2027.',
      ['Huân chương Lao động hạng Ba → Xí nghiệp Cơ khí Bến Đá 2027'],
    ],
    [
      'Quân đội nhân dân Việt Nam, Xí nghiệp Cơ khí Bến Đá đã đón nhận Huân chương Lao động hạng Ba năm 2027.',
      [
        'Huân chương Lao động hạng Ba → Quân đội nhân dân Việt Nam 2027',
        'Huân chương Lao động hạng Ba → Xí nghiệp Cơ khí Bến Đá 2027',
      ],
    ],
    [
      'Xí nghiệp Cơ khí Bến Đá 5 lần nhận cờ thi đua luân lưu của Bộ Công Thương.',
      ['cờ thi đua luân lưu của Bộ Công Thương → Xí nghiệp Cơ khí Bến Đá null'],
    ],
    ['Xí nghiệp Cơ khí Bến Đá nhận cờ luân lưu của Bưu điện tỉnh.', []],
    ['Khoa Nội do bác sĩ Tô Hải làm trưởng khoa được tặng Giấy khen năm 2027.', ['Giấy khen → Khoa Nội 2027']],
    ['Công ty TNHH Tân cảng Bến Đá được tặng Bằng khen năm 2027.', ['Bằng khen → Công ty TNHH Tân cảng Bến Đá 2027']],
    ['Cảng Bến Đá được tặng Bằng khen năm 2027.', ['Bằng khen → Cảng Bến Đá 2027']],
    ['CĐ các Khu công nghiệp tỉnh nhận Bằng khen năm 2027.', ['Bằng khen → CĐ các Khu công nghiệp tỉnh 2027']],
    [
      'Đại hội thi đua giai đoạn 2020 - 2025\n22/09/2020\nTại Đại hội, Chủ tịch UBND tỉnh trao Bằng khen cho Sở Y tế.',
      ['Bằng khen → Sở Y tế 2020'],
    ],
    [
      'UBND TỈNH LAM HẢI\nLam Hải, ngày     tháng 10 năm 2021\nQUYẾT ĐỊNH\nVề việc tặng Bằng khen\nĐiều 1. Tặng Bằng khen cho Sở Y tế đã có thành tích đột xuất.',
      ['Bằng khen → Sở Y tế 2021'],
    ],
  ])('%s', (text, awards) => expect(awardsOf(`${text}\n`)).toEqual(awards));

  it.each([
    [
      'Tặng Bằng khen, thưởng kèm theo mỗi đơn vị 1.500.000 đ (một triệu rưỡi đồng) cho Sở Y tế, Sở Nội vụ.',
      ['Sở Y tế', 'Sở Nội vụ'],
    ],
    ['Tặng Bằng khen kèm theo mức tiền thưởng 1,5 lần mức lương cơ sở cho: Sở Y tế.', ['Sở Y tế']],
    ['Tặng Bằng khen, kèm theo báo cáo tóm tắt gửi cho Sở Nội vụ.', []],
    ['Tặng Bằng khen cho mỗi đơn vị dẫn đầu sau đây:\n1- Sở Y tế;\n2- Sở Nội vụ.', ['Sở Y tế', 'Sở Nội vụ']],
    ['Mỗi khối chọn một đơn vị để tặng Bằng khen:\n1- Sở Y tế;\n2- Sở Nội vụ.', []],
    ['Tặng Bằng khen cho:\n- Sở Y tế\n- 08 cá nhân khác có danh sách riêng.', ['Sở Y tế', '#8']],
    [
      'Tặng Bằng khen cho:\n- Tòa hình sự, Tòa án nhân dân tỉnh Lam Hải;',
      ['Tòa hình sự, Tòa án nhân dân tỉnh Lam Hải'],
    ],
    ['Tặng Giấy khen của Tỉnh hội cho 25 chi hội.', ['#25']],
  ])('of an article: %s', (article, recipients) => {
    const text = `UBND TỈNH LAM HẢI\nSố: 12/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc khen thưởng năm 2027\n\nĐiều 1. ${article}\n`;
    expect(recordOf(text).awards.map(({ recipient, count }) => recipient ?? `#${count}`)).toEqual(recipients);
  });

  const annex = (...lines: string[]) =>
    awardsOf(
      [
        'UBND TỈNH LAM HẢI',
        'Số: 12/QĐ-UBND',
        '',
        'QUYẾT ĐỊNH',
        'Về việc tặng Bằng khen',
        '',
        'Điều 1. Tặng Bằng khen cho 03 tập thể (có danh sách kèm theo) có thành tích năm 2027.',
        '',
        'DANH SÁCH TẶNG BẰNG KHEN',
        ...lines,
        '',
      ].join('\n'),
    ).map((line) => line.replace(/^Bằng khen → (.*) 2027$/, '$1'));
  it.each([
    [['(Kèm theo Quyết định số 12/QĐ-UBND)', '1/. Sở Y tế', '2/. Sở Nội vụ', '3/. Thuế tỉnh'], 3],
    [
      ['I. Dẫn đầu các cụm thi đua của tỉnh', '1. Sở Y tế', 'II. CÁC HUYỆN', '2. Huyện Tân Khê', '3. Huyện Vân Trạch'],
      3,
    ],
    [['I. CÁC SỞ', '1. Sở Y tế', 'II. KHỐI TRƯỞNG NĂM 2028', '2. Huyện Tân Khê', '3. Huyện Vân Trạch'], 1],
    [['I. TẬP THỂ', 'Sở Y tế', 'Sở Nội vụ', 'Thuế tỉnh'], 3],
    [['a. Tập thể:', '+ Sở Y tế', '+ Sở Nội vụ', 'b. Cá nhân:', '+ Ông Tô Văn Hải, Giám đốc Sở Y tế'], 3],
  ])('of an annex by lines %j', (lines, count) => {
    expect(annex(...lines).filter((name) => !name.startsWith('#'))).toHaveLength(count);
  });

  it.each([
    ['1) Cụm thi đua miền núi', 'Cụm thi đua miền núi'],
    ['1) Các đơn vị thuộc Cụm thi đua miền núi', null],
  ])('under the bloc that heads them alone: %s', (heading, bloc) => {
    const text = `UBND TỈNH LAM HẢI\nSố: 12/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc khen thưởng năm 2027\n\nĐiều 1. Khen thưởng các đơn vị:\n\n${heading}\n- Hội Nông dân huyện Tân Khê: Bằng khen\n- Hội Nông dân huyện Vân Trạch: Bằng khen\n\n2) Cụm thi đua đồng bằng\n- Hội Nông dân huyện Kim Bình: Bằng khen\n`;
    expect(recordOf(text).awards.map((award) => award.bloc)).toEqual([bloc, bloc, 'Cụm thi đua đồng bằng']);
  });

  it.each([
    ['và 8 cá nhân.', ['Sở Y tế', 'Thuế tỉnh', '#8']],
    ['Dịp này có 8 cá nhân.', ['Sở Y tế', 'Thuế tỉnh']],
  ])('that a list ends with: %s', (end, recipients) => {
    const text = `Chủ tịch UBND tỉnh trao Bằng khen cho 2 tập thể:\n\n+ Sở Y tế\n+ Thuế tỉnh\n\n${end}\n`;
    expect(recordOf(text).awards.map(({ recipient, count }) => recipient ?? `#${count}`)).toEqual(recipients);
  });

  it('behind the blocs of a section are of none of them', () => {
    const text = (second: string) =>
      `THÔNG BÁO\nKết quả xét thi đua năm 2027\nI. TẬP THỂ\nCụm thi đua số 1 tổng kết ngày 3/12/2027. Cụm thi đua số 2 tổng kết ngày 4/12/2027.\n${second} CÁ NHÂN\nHội đồng đề nghị tặng Bằng khen cho ông Tô Văn Hải.\n`;
    expect(recordOf(text('II.')).awards.map(({ bloc }) => bloc)).toEqual([null]);
    expect(recordOf(text('VÀ')).awards.map(({ bloc }) => bloc)).toEqual(['Cụm thi đua số 2']);
  });
});

describe('the year of blocs', () => {
  const paper = (title: string) =>
    `UBND HUYỆN BẾN ĐÁ\nSố: 12/QĐ-UBND\nBến Đá, ngày 18 tháng 02 năm 2027\n\nQUYẾT ĐỊNH\n${title}\n\nĐiều 1. Cụm thi đua các xã phía Bắc gồm 3 đơn vị: Tân Khê, Vân Trạch, Kim Bình.\n`;
  it('that a paper sets up is that of the paper', () => {
    expect(blocsOf(paper('Về việc thành lập các cụm thi đua trên địa bàn huyện'))).toEqual([
      'Cụm thi đua các xã phía Bắc 2027',
    ]);
    expect(blocsOf(paper('Về việc khen thưởng các cụm thi đua trên địa bàn huyện'))).toEqual([
      'Cụm thi đua các xã phía Bắc 2026',
    ]);
  });
});

describe('cells that have lines of their own', () => {
  const rows = (...cells: string[]) =>
    recordOf(['DANH SÁCH', 'Đề nghị khen thưởng năm 2027', '', ...cells].join('\n\n')).awards.map(
      ({ award, recipient }) => `${award} → ${recipient}`,
    );
  const head = ['TT', 'Họ tên, đơn vị', 'Chức vụ', 'Hình thức đề nghị', 'Phiếu'];
  it('are empty where as many empty lines again part them', () => {
    const apart = rows(...head, '1', 'Sở Y tế\n\n', 'Cờ thi đua', '9/9', '2', 'Thuế tỉnh\n\n', 'Bằng khen', '8/9');
    expect(apart).toEqual(['Cờ thi đua → Sở Y tế', 'Bằng khen → Thuế tỉnh']);
  });
});

describe('columns of roles', () => {
  const heads = (head: string) =>
    headsOf(
      `THÔNG BÁO\nTrưởng, Phó các khối thi đua năm 2027\n\n${head}\n1\tKhối thi đua Nội chính\tSở Tư pháp\tThanh tra tỉnh\n2\tKhối thi đua Kinh tế\tThuế tỉnh\tSở Tài chính\n`,
    );
  it('name no bloc where another does', () => {
    expect(heads('TT\tKhối thi đua\tĐơn vị Trưởng\tĐơn vị Phó')).toEqual([
      'Sở Tư pháp head 2027',
      'Thanh tra tỉnh deputy 2027',
      'Thuế tỉnh head 2027',
      'Sở Tài chính deputy 2027',
    ]);
    expect(heads('TT\tKhối thi đua\tĐơn vị ngang Trưởng ban\tĐơn vị ngang Phó ban')).toEqual([]);
  });
});

describe('cells that blanks part', () => {
  const table = (below: string) =>
    [
      'DANH SÁCH KHEN THƯỞNG NĂM 2027',
      'TT    Tên đơn vị                              Khối thi đua',
      '1     Bưu điện tỉnh                           Khối Kinh tế',
      '2     Công ty cổ phần Phân bón',
      below,
      '3     Công an tỉnh                            Khối Nội chính',
      '',
    ].join('\n');
  const cellsOf = (text: string) =>
    readText(new TextEncoder().encode(text), 'e.txt').blocks.filter(({ cell }) => cell !== null).length;
  it('go over two lines where the second begins under the last', () => {
    expect(cellsOf(table('      Bến Đá                                  Khối Doanh nghiệp'))).toBe(12);
    expect(cellsOf(table('   Bến Đá, Khối Doanh nghiệp'))).toBe(8);
  });
});
