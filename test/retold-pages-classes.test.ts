import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

const awardsOf = (text: string): string[] =>
  recordOf(text).awards.map(
    ({ award, recipient, recipient_full, count, year, status }) =>
      `${award} → ${recipient_full ?? recipient ?? `#${count}`} | ${year} ${status}`,
  );

const MET = 'Sáng 3-12-2027, Bộ Xây dựng họp báo.\n\n';

describe('a list over several paragraphs, of those who belong to somebody', () => {
  it.each([
    [
      `${MET}Danh sách 7 tập thể của ngành Y tế tỉnh Lam Hải được tặng Cờ thi đua năm 2027 gồm: Bệnh viện Phổi; Chi cục Dân số.

Ông Trần Văn Nam trao Cờ thi đua cho các tập thể. (Ảnh: Hà Nhàn)

Trung tâm Pháp y; Bệnh viện Mắt; Khoa Nhi, Bệnh viện Đa khoa tỉnh Lam Hải.

Trạm Y tế xã Bến Đá; Trạm Y tế xã Tân Khê.`,
      [
        'Bệnh viện Phổi',
        'Chi cục Dân số',
        'Trung tâm Pháp y',
        'Bệnh viện Mắt',
        'Khoa Nhi, Bệnh viện Đa khoa tỉnh Lam Hải',
        'Trạm Y tế xã Bến Đá',
        'Trạm Y tế xã Tân Khê',
      ],
    ],
    [
      `${MET}Danh sách 4 tập thể thuộc Sở Y tế được tặng Cờ thi đua năm 2027 gồm: Bệnh viện Phổi; Chi cục Dân số.

Trung tâm Pháp y; Bệnh viện Mắt.

Trạm Y tế xã Bến Đá; Trạm Y tế xã Tân Khê.`,
      ['Bệnh viện Phổi', 'Chi cục Dân số', 'Trung tâm Pháp y', 'Bệnh viện Mắt'],
    ],
    // the last of the list alone
    [
      `${MET}Danh sách 5 tập thể được tặng Cờ thi đua năm 2027 gồm: Bệnh viện Phổi; Chi cục Dân số.

Trung tâm Pháp y; Bệnh viện Mắt.

Sở Y tế tỉnh Lam Hải.`,
      ['Bệnh viện Phổi', 'Chi cục Dân số', 'Trung tâm Pháp y', 'Bệnh viện Mắt', 'Sở Y tế tỉnh Lam Hải'],
    ],
    // two are missing: who stands alone may be whose page it is
    [
      `${MET}Danh sách 6 tập thể được tặng Cờ thi đua năm 2027 gồm: Bệnh viện Phổi; Chi cục Dân số.

Trung tâm Pháp y; Bệnh viện Mắt.

Sở Y tế tỉnh Lam Hải.`,
      ['Bệnh viện Phổi', 'Chi cục Dân số', 'Trung tâm Pháp y', 'Bệnh viện Mắt'],
    ],
    // they do something else
    [
      `${MET}Danh sách 5 tập thể của tỉnh được tặng Cờ thi đua năm 2027 gồm: Bệnh viện Phổi; Chi cục Dân số.

Trung tâm Pháp y và Bệnh viện Mắt dự họp.`,
      ['Bệnh viện Phổi', 'Chi cục Dân số'],
    ],
  ])('%s', (text, expected) => {
    const named = recordOf(text).awards.filter(({ recipient }) => recipient !== null);
    expect(named.map(({ recipient }) => recipient)).toEqual(expected);
  });
});

describe('departments of courts and of the procuracy', () => {
  it.each([
    [
      'Tặng Bằng khen cho Vụ Giám đốc, kiểm tra về lao động, gia đình và người chưa thành niên và Sở Y tế.',
      [
        'Bằng khen → Vụ Giám đốc, kiểm tra về lao động, gia đình và người chưa thành niên | null awarded',
        'Bằng khen → Sở Y tế | null awarded',
      ],
    ],
    [
      'Tặng Bằng khen cho Phòng Kiểm sát thi hành án dân sự và Phòng Thực hành quyền công tố và kiểm sát điều tra án ma túy.',
      [
        'Bằng khen → Phòng Kiểm sát thi hành án dân sự | null awarded',
        'Bằng khen → Phòng Thực hành quyền công tố và kiểm sát điều tra án ma túy | null awarded',
      ],
    ],
    ['Ông Tô Hải, Giám đốc, kiểm tra về hình sự tại cơ sở và tặng quà cho các hộ.', []],
  ])('%s', (text, expected) => {
    expect(awardsOf(text)).toEqual(expected);
  });
});

const HONOURS = `BẢNG VÀNG THÀNH TÍCH

Trường THPT Bến Đá

Cờ thi đua năm 2004, 2007 do Thủ tướng Chính phủ tặng.
`;

describe('lines of honours that say who gave, of whose paper and of several years', () => {
  it.each([
    [
      `${HONOURS}
Huân chương Lao động hạng Ba do Chủ tịch nước trao tặng (Quyết định số 633/QĐ-CTN, ngày 14/06/2005).`,
      ['Huân chương Lao động hạng Ba → Trường THPT Bến Đá | 2005 awarded'],
    ],
    [
      `${HONOURS}
Bằng khen do UBND tỉnh tặng đơn vị có thành tích trong phong trào thi đua giai đoạn 2001-2006 (QĐ số 558/QĐ-UB, ngày 20/04/2007).
Giấy khen do Sở Y tế khen tặng tập thể dẫn đầu năm 2008.`,
      ['Bằng khen → Trường THPT Bến Đá | 2006 awarded', 'Giấy khen → Trường THPT Bến Đá | 2008 awarded'],
    ],
    [
      `${HONOURS}
Bằng khen của Bộ trưởng Bộ Y tế tặng Nhà trường xuất sắc toàn diện năm 2006, 2008 và 2010.`,
      [2006, 2008, 2010].map((year) => `Bằng khen của Bộ trưởng Bộ Y tế → Trường THPT Bến Đá | ${year} awarded`),
    ],
    // a span is of its last year
    [
      `${HONOURS}
Bằng khen của Bộ trưởng Bộ Y tế tặng Nhà trường xuất sắc toàn diện năm 2006 - 2008.`,
      ['Bằng khen của Bộ trưởng Bộ Y tế → Trường THPT Bến Đá | 2008 awarded'],
    ],
    [
      `${HONOURS}
Cờ thi đua do Tỉnh ủy khen tặng Đảng bộ Nhà trường 5 năm liền trong sạch vững mạnh (Quyết định số 1038/QĐ-TU, ngày 19/8/2010).
Bằng khen của Liên đoàn Lao động tỉnh khen tặng Công đoàn trường có thành tích xuất sắc (QĐ 133/QĐ-LĐLĐ, ngày 04/05/2011).`,
      [
        'Cờ thi đua → Đảng bộ Nhà trường | 2010 awarded',
        'Bằng khen của Liên đoàn Lao động tỉnh → Công đoàn trường | 2011 awarded',
      ],
    ],
    // a rule, and what is planned
    [
      `${HONOURS}
Cờ thi đua: tặng đơn vị dẫn đầu (Quyết định số 7/QĐ-UBND, ngày 3/5/2011).
Phấn đấu được UBND tỉnh tặng Bằng khen năm 2012, 2013.`,
      [],
    ],
  ])('%s', (text, expected) => {
    expect(awardsOf(text).slice(2)).toEqual(expected);
  });

  it.each([
    [
      'Sáng 3-12-2027, Bệnh viện Phổi Lam Hải họp. Tỉnh ủy tặng Cờ thi đua cho Đảng bộ Bệnh viện.',
      ['Cờ thi đua → Đảng bộ Bệnh viện | 2027 awarded'],
    ],
    [
      'Sáng 3-12-2027, Công ty Than Lam Hải họp. Liên đoàn Lao động tỉnh tặng Bằng khen cho Công đoàn Công ty và 02 cá nhân.',
      ['Bằng khen → Công đoàn Công ty | 2027 awarded', 'Bằng khen → #2 | 2027 awarded'],
    ],
    // of one award for several years' merit
    [
      'Sáng 3-12-2010, UBND tỉnh tặng Bằng khen cho Sở Y tế vì có thành tích xuất sắc các năm 2006 - 2008.',
      ['Bằng khen → Sở Y tế | 2008 awarded'],
    ],
    ['Tỉnh ủy tặng quà cho Đảng bộ Bệnh viện Phổi. Đảng bộ Bệnh viện đạt trong sạch.', []],
  ])('%s', (text, expected) => {
    expect(awardsOf(text)).toEqual(expected);
  });
});

describe('the year of the meeting on a day without one', () => {
  it.each([
    [
      'Ngày 28/12, Sở Xây dựng đã tổ chức hội nghị cán bộ, công chức năm 2027.\n\nSở đã làm tốt nhiều việc. Nhân dịp này, Giám đốc Sở Lê Hữu Nam trao Giấy khen cho 3 cá nhân.',
      ['Giấy khen → #3 | 2027 awarded'],
    ],
    [
      'Ngày 12/6, Huyện đoàn Bến Đá tổ chức Hội thi tin học trẻ năm 2026. Dịp này, Tỉnh đoàn tặng Bằng khen cho 3 tập thể.',
      ['Bằng khen → #3 | 2026 awarded'],
    ],
    // the year to come, and the year of something else
    [
      'Sáng 28/12, Sở Xây dựng tổ chức hội nghị triển khai nhiệm vụ năm 2028. Dịp này, Sở trao Giấy khen cho 3 cá nhân.',
      ['Giấy khen → #3 | null awarded'],
    ],
    [
      'Sáng 28/12, Công ty Than Bến Đá thành lập năm 1987 đón nhận Huân chương Lao động hạng Ba.',
      ['Huân chương Lao động hạng Ba → Công ty Than Bến Đá | null awarded'],
    ],
  ])('%s', (text, expected) => {
    expect(awardsOf(text)).toEqual(expected);
  });
});

describe('on behalf of two', () => {
  it.each([
    [
      'Thừa ủy quyền của Chủ tịch nước và Thủ tướng Chính phủ, Bộ trưởng Lê Hữu Nam trao Bằng khen cho Sở Y tế.',
      ['Bộ trưởng'],
    ],
    [
      'Thay mặt Tỉnh ủy và Chủ tịch UBND tỉnh, Phó Giám đốc Sở Y tế Lê Hữu Nam trao Bằng khen cho Sở Nội vụ.',
      ['Phó Giám đốc Sở Y tế'],
    ],
    // two titles of his own
    [
      'Thay mặt lãnh đạo tỉnh, Ủy viên Ban Thường vụ Tỉnh ủy, Chủ tịch UBND tỉnh Lê Hữu Nam trao Bằng khen cho Sở Nội vụ.',
      ['Ủy viên Ban Thường vụ Tỉnh ủy', 'Chủ tịch UBND tỉnh'],
    ],
  ])('%s', (text, titles) => {
    expect(recordOf(text).officials.map((one) => one.titles)).toEqual([titles]);
  });
});

describe('titles that a house keeps for years', () => {
  const FOUNDED = 'Sáng 3-12-2027, Trường THPT Bến Đá kỷ niệm 65 năm thành lập. ';
  it.each([
    [
      `${FOUNDED}Nhiều năm liền trường giữ vững danh hiệu Tập thể lao động xuất sắc, được nhận Cờ thi đua của UBND tỉnh.`,
      ['Tập thể lao động xuất sắc', 'Cờ thi đua của UBND tỉnh'],
    ],
    [
      `${FOUNDED}Liên tục 5 năm qua, nhà trường giữ vững danh hiệu Tập thể lao động xuất sắc.`,
      ['Tập thể lao động xuất sắc'],
    ],
    [`${FOUNDED}Nhà trường quyết tâm giữ vững danh hiệu Tập thể lao động xuất sắc.`, []],
    [`${FOUNDED}Nhiều năm liền học sinh đoạt giải, trường phấn đấu giữ vững Cờ thi đua của UBND tỉnh.`, []],
    [`${FOUNDED}Thời gian tới, trường tiếp tục giữ vững danh hiệu Tập thể lao động xuất sắc.`, []],
  ])('%s', (text, expected) => {
    expect(recordOf(text).awards.map(({ award }) => award)).toEqual(expected);
  });
});

describe('each of those voted for with what it gets, and one of them in other words', () => {
  it.each([
    [
      'Các đơn vị đã bình xét, suy tôn các tập thể xuất sắc năm 2027 gồm: Bệnh viện Phổi nhận Cờ thi đua của UBND tỉnh, Trung tâm Pháp y nhận Bằng khen của UBND tỉnh; Bệnh viện Mắt phong tặng Tập thể lao động xuất sắc.',
      [
        'Cờ thi đua của UBND tỉnh → Bệnh viện Phổi | 2027 voted',
        'Bằng khen của UBND tỉnh → Trung tâm Pháp y | 2027 voted',
        'Tập thể lao động xuất sắc → Bệnh viện Mắt | 2027 voted',
      ],
    ],
    // who gives, and who gives to others
    [
      'Sáng 3-12-2027, Trường THPT Bến Đá nhận Cờ thi đua của UBND tỉnh; Bộ Y tế tặng Bằng khen cho Bệnh viện Mắt.',
      ['Cờ thi đua của UBND tỉnh → Trường THPT Bến Đá | 2027 awarded', 'Bằng khen → Bệnh viện Mắt | 2027 awarded'],
    ],
    [
      'Sáng 3-12-2027, Trường THPT Bến Đá nhận Cờ thi đua của UBND tỉnh; Trường THPT Tân Khê tặng Giấy khen cho 3 giáo viên.',
      ['Cờ thi đua của UBND tỉnh → Trường THPT Bến Đá | 2027 awarded', 'Giấy khen → #3 | 2027 awarded'],
    ],
  ])('%s', (text, expected) => {
    expect(awardsOf(text)).toEqual(expected);
  });
});
