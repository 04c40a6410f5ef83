import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

/** Award, who receives (or how many), year and status of each row. */
const rows = (text: string): string[] =>
  recordOf(`${text}\n`).awards.map(
    ({ award, recipient, count, year, status }) => `${award} | ${recipient ?? count} | ${year ?? '-'} | ${status}`,
  );
const DECISION =
  'UBND TỈNH LAM HẢI\nSố: 12/QĐ-UBND\nLam Hải, ngày 9 tháng 2 năm 2028\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n\nCHỦ TỊCH UBND TỈNH LAM HẢI\n\nCăn cứ Luật Thi đua, khen thưởng;\n\nQUYẾT ĐỊNH:\n\n';

describe('what they receive stands behind a label at the end', () => {
  const WHO = [
    ['Bệnh viện Bến Đá', ['Bệnh viện Bến Đá']],
    ['ông Tô Văn Hải, Giám đốc Sở Y tế', ['Tô Văn Hải']],
    [
      '02 tập thể: Phòng Hậu cần, Công an tỉnh; Trường THPT Phú Lâm',
      ['Phòng Hậu cần, Công an tỉnh', 'Trường THPT Phú Lâm'],
    ],
    ['04 tập thể và 9 cá nhân (có danh sách kèm theo)', ['4', '9']],
  ] as const;
  const MERITS = [
    ['', '2028'],
    [', đã hoàn thành xuất sắc nhiệm vụ năm 2027', '2027'],
    [', đạt thành tích xuất sắc 3 năm liền (2025 - 2027)', '2027'],
    [', có thành tích trong phong trào “Dạy tốt” giai đoạn 2022 - 2026', '2026'],
  ] as const;
  const LABELS = [
    '; hình thức khen thưởng: tặng Bằng khen.',
    '; hình thức: Bằng khen.',
    '; mức khen: tặng Bằng khen.',
    '; hình thức khen thưởng: Bằng khen.',
  ];
  it.each(WHO)('in a decision: %s', (who, names) => {
    for (const [merit, year] of MERITS)
      for (const label of LABELS) {
        const text = `${DECISION}Điều 1. Khen thưởng ${who}${merit}${label}`;
        expect(rows(text), text).toEqual(names.map((name) => `Bằng khen | ${name} | ${year} | awarded`));
      }
  });

  it('in a proposal', () =>
    expect(
      rows(
        'Sở Y tế đề nghị khen thưởng Bệnh viện Bến Đá và 05 cá nhân, đã hoàn thành xuất sắc nhiệm vụ năm 2027; hình thức đề nghị: Bằng khen của Chủ tịch UBND tỉnh.',
      ),
    ).toEqual([
      'Bằng khen của Chủ tịch UBND tỉnh | Bệnh viện Bến Đá | 2027 | recommended',
      'Bằng khen của Chủ tịch UBND tỉnh | 5 | 2027 | recommended',
    ]));

  it.each([
    'Không khen thưởng Bệnh viện Bến Đá; hình thức khen thưởng: Bằng khen.',
    'Bệnh viện Bến Đá phấn đấu năm 2028 được khen thưởng; hình thức khen thưởng: Bằng khen.',
    'Quy chế quy định việc khen thưởng; hình thức khen thưởng: Bằng khen.',
    'Nếu khen thưởng Bệnh viện Bến Đá; hình thức khen thưởng: Bằng khen.',
  ])('nobody: %s', (text) => expect(rows(text)).toEqual([]));
});

describe('what all of them did stands behind the last of a list', () => {
  it.each([
    'đã hoàn thành xuất sắc nhiệm vụ công tác năm 2027',
    'đạt thành tích xuất sắc 2 năm liền (2026 - 2027)',
    'lập thành tích trong phong trào “Xóa nhà tạm” năm 2027',
    'có đóng góp cho phong trào năm 2027',
  ])('%s', (merit) =>
    expect(
      rows(
        `Sở Xây dựng kính đề nghị Chủ tịch UBND tỉnh xem xét, tặng Bằng khen cho 03 tập thể: Lâm trường Phú Lâm; Xí nghiệp Đá số 4; Đội Cầu, Công ty Đường sông, ${merit}.`,
      ),
    ).toEqual(
      ['Lâm trường Phú Lâm', 'Xí nghiệp Đá số 4', 'Đội Cầu, Công ty Đường sông'].map(
        (name) => `Bằng khen | ${name} | 2027 | recommended`,
      ),
    ),
  );

  it('in brackets, over the lines', () =>
    expect(
      rows(
        'Sở Y tế trình Chủ tịch UBND tỉnh tặng Bằng khen cho 02 cá nhân có tên dưới đây (đã hoàn thành xuất sắc nhiệm vụ năm 2027):\n- Bà Hà Thị Nhàn, điều dưỡng;\n- Ông Tô Văn Hải, bác sĩ.',
      ),
    ).toEqual(['Hà Thị Nhàn', 'Tô Văn Hải'].map((name) => `Bằng khen | ${name} | 2027 | recommended`)));
});

describe('what is done with a list names nobody', () => {
  it.each([
    'Danh sách được công khai trên Cổng thông tin điện tử tỉnh trong 10 ngày.',
    'Danh sách đã được niêm yết tại trụ sở Ủy ban nhân dân xã Tân Khê.',
    'Danh sách gửi về Sở Nội vụ trước ngày 15/12.',
  ])('%s', (line) =>
    expect(
      rows(`Hội đồng trình UBND tỉnh tặng Bằng khen cho 02 tập thể và 10 cá nhân.\n${line}`).map(
        (row) => row.split(' | ')[1],
      ),
    ).toEqual(['2', '10']),
  );
});

describe('the number of a page among lines', () => {
  const NUMBERS = ['\n2\n\n', '\n- 2 -\n\n', '2\n'];
  it.each(NUMBERS)('of members: %j', (page) => {
    const text = `Khối thi đua số 3 có 04 đơn vị thành viên:\n1. Sở Y tế;\n2. Sở Nội vụ;\n3. Thuế tỉnh;\n${page}4. Bưu điện tỉnh.\nKhối thi đua số 3 đã ký giao ước.\n`;
    expect(recordOf(text).members.map(({ org }) => org)).toEqual([
      'Sở Y tế',
      'Sở Nội vụ',
      'Thuế tỉnh',
      'Bưu điện tỉnh',
    ]);
  });
  it.each(NUMBERS)('of heads: %j', (page) => {
    const text = `Khối thi đua số 3 tổng kết năm 2027.\nHội nghị thống nhất phân công nhiệm vụ năm 2028:\n- Khối trưởng: Thuế tỉnh;\n${page}- Khối phó: Sở Y tế.\n`;
    expect(recordOf(text).heads.map(({ org, role, year }) => `${org} ${role} ${year}`)).toEqual([
      'Thuế tỉnh head 2028',
      'Sở Y tế deputy 2028',
    ]);
  });
});

describe('lines that were broken at a width', () => {
  it.each([
    [
      'Điều 1. Tặng Giấy khen cho ông Tô Văn Hải, Trưởng phòng Tài chính\n- Kế hoạch huyện Bến Đá, vì đã hoàn thành xuất sắc nhiệm vụ công\ntác năm 2027.\nĐiều 2. Văn phòng và các phòng có liên quan chịu trách nhiệm thi\nhành Quyết định này.',
      ['Giấy khen | Tô Văn Hải | 2027 | awarded'],
    ],
    [
      'Điều 1. Tặng Giấy khen về thành tích xuất sắc 3 năm liền (2025 - 2027)\ncho Tổ Toán và 08 cá nhân.',
      ['Giấy khen | Tổ Toán | 2027 | awarded', 'Giấy khen | 8 | 2027 | awarded'],
    ],
  ])('%j', (text, wanted) => expect(rows(DECISION + text)).toEqual(wanted));

  it('but a list stays one', () =>
    expect(rows(`${DECISION}Điều 1. Tặng Giấy khen cho các phòng:\n- Kế hoạch\n- Tài chính\n`).length).toBeLessThan(3));
});

describe('the list that a letter brings with it', () => {
  const LETTER =
    'UBND HUYỆN BẾN ĐÁ\nSố: 49/UBND-NV\nV/v khen thưởng\nBến Đá, ngày 2 tháng 3 năm 2028\n\nKính gửi: UBND tỉnh Lam Hải.\n\nUBND huyện Bến Đá đề nghị UBND tỉnh tặng Bằng khen cho 02 tập thể (có danh sách kèm theo) đã hoàn thành xuất sắc nhiệm vụ năm 2027.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTô Văn Hải\n\n';
  it('is no head', () =>
    expect(
      rows(
        `${LETTER}DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG\n(Kèm theo văn bản nêu trên)\n\n1. Phòng Tài chính huyện Bến Đá;\n2. Trường THCS Tân Khê.`,
      ),
    ).toEqual(
      ['Phòng Tài chính huyện Bến Đá', 'Trường THCS Tân Khê'].map((name) => `Bằng khen | ${name} | 2027 | recommended`),
    ));
});

describe('the reason that the paragraph or the line under a list gives', () => {
  const ONES = 'Điều 1. Nay tặng Giấy khen cho 12 cá nhân (theo danh sách đính kèm).';
  it.each([
    ['Lý do: đã hoàn thành xuất sắc nhiệm vụ năm 2027.', '2027'],
    ['Lý do khen thưởng: liên tục hoàn thành tốt nhiệm vụ hai năm liền 2026, 2027.', '2027'],
    ['Lý do: hoàn thành vượt mức kế hoạch năm 2027.', '2027'],
    ['Văn phòng thi hành Quyết định này.', '2028'],
  ])('behind: %s', (reason, year) =>
    expect(rows(`${DECISION}${ONES} ${reason}`)).toEqual([`Giấy khen | 12 | ${year} | awarded`]),
  );
  it.each([
    ['Lý do: liên tục dẫn đầu các phong trào năm 2027.', '2027'],
    ['Liên tục hoàn thành tốt nhiệm vụ hai năm liền 2026, 2027.', '2027'],
    ['Hoàn thành vượt mức các chỉ tiêu kế hoạch năm 2027.', '2027'],
    ['Quyết định có hiệu lực từ năm 2029.', '2028'],
  ])('under a list: %s', (reason, year) =>
    expect(
      rows(
        `${DECISION}Điều 1. Tặng Giấy khen cho 02 tập thể:\n+ Trường THCS Tân Khê;\n+ Trạm Thú y Bến Đá.\n${reason}`,
      ),
    ).toEqual(['Trường THCS Tân Khê', 'Trạm Thú y Bến Đá'].map((name) => `Giấy khen | ${name} | ${year} | awarded`)),
  );
});

describe('who led and who will, each with the year in brackets', () => {
  it.each([
    'Hội nghị chứng kiến việc chuyển giao nhiệm vụ Khối trưởng từ Thuế tỉnh (năm 2027) sang Sở Y tế (năm 2028).',
    'Hội nghị chuyển giao nhiệm vụ Khối trưởng từ Thuế tỉnh sang Sở Y tế (năm 2028).',
  ])('%s', (text) =>
    expect(
      recordOf(`Khối thi đua số 3 tổng kết năm 2027.\n${text}\n`).heads.map(({ org, year }) => `${org} ${year}`),
    ).toEqual(['Thuế tỉnh 2027', 'Sở Y tế 2028']),
  );
});

describe('a paper that sums up what is registered', () => {
  it('is one', () => {
    const text =
      'KHỐI THI ĐUA CÁC HỘI NGHỀ NGHIỆP\nSố: 9/ĐK-TĐ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nTỔNG HỢP ĐĂNG KÝ THI ĐUA\nNăm 2028\n\nNăm 2028, Hội Luật gia tỉnh được phân công làm Trưởng Khối Khối thi đua các hội nghề nghiệp.\nĐơn vị đăng ký Bằng khen: Hội Làm vườn tỉnh, Hội Nhà báo tỉnh.';
    expect(rows(text)).toEqual(
      ['Hội Làm vườn tỉnh', 'Hội Nhà báo tỉnh'].map((name) => `Bằng khen | ${name} | 2028 | registered`),
    );
  });
});
