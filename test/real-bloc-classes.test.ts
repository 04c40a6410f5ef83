import { describe, expect, it } from 'vitest';
import { memberNames, recipientNames, recordOf } from './record-of.js';

// Pages that ask the people about proposals, lists that go over the lines of a division, and names as papers write them.

/** "recommended Tô Hải: Bằng khen" of each award. */
const awardsOf = (text: string): string[] =>
  recordOf(text).awards.map(
    ({ status, recipient_full, recipient, count, award }) =>
      `${status} ${recipient_full ?? recipient ?? `#${count}`}: ${award}`,
  );

describe('what a page asks the people about', () => {
  const ASKS = 'Sở Nội vụ tỉnh Bến Đá vừa có văn bản lấy ý kiến nhân dân về việc khen thưởng các tập thể, cá nhân.\n\n';
  it.each([
    [
      'Theo đó, tặng Huân chương Lao động hạng Nhì cho Trường THPT Tân Khê.',
      'recommended Trường THPT Tân Khê: Huân chương Lao động hạng Nhì',
    ],
    [
      'Tặng Huân chương Lao động hạng Ba cho ông Tô Văn Hải - Giám đốc Sở Y tế.',
      'recommended Tô Văn Hải: Huân chương Lao động hạng Ba',
    ],
    [
      'Trong đó, truy tặng Huân chương Độc lập hạng Ba cho ông Hà Văn Lý (quê quán: xã Tân Khê).',
      'recommended Hà Văn Lý: Huân chương Độc lập hạng Ba',
    ],
    // what somebody has given is no part of what is asked
    [
      'Năm 2019, Chủ tịch nước đã tặng Huân chương Lao động hạng Ba cho Sở Y tế.',
      'awarded Sở Y tế: Huân chương Lao động hạng Ba',
    ],
    [
      'Trước đó, Sở Y tế đã được tặng Bằng khen của Bộ trưởng Bộ Y tế.',
      'awarded Sở Y tế: Bằng khen của Bộ trưởng Bộ Y tế',
    ],
  ])('%s', (told, award) => expect(awardsOf(ASKS + told)).toEqual([award]));

  it.each([
    [
      'Sở Nội vụ lấy ý kiến nhân dân trên Báo Bến Đá về truy tặng Huân chương Độc lập hạng Ba cho ông Hà Văn Lý.',
      'recommended Hà Văn Lý: Huân chương Độc lập hạng Ba',
    ],
    // a hearing about something else, and a ceremony beside it
    [
      'Ngày 5/6, UBND xã lấy ý kiến nhân dân đối với đồ án quy hoạch. \n\nTặng Giấy khen cho ông Hà Văn Lý.',
      'awarded Hà Văn Lý: Giấy khen',
    ],
  ])('%s', (text, award) => expect(awardsOf(text)).toEqual([award]));
});

describe('who gives looks at it first', () => {
  it.each([
    'xem xét, truy tặng',
    'xét và truy tặng',
    'xem xét, quyết định trao tặng',
    'xem xét quyết định tặng thưởng',
  ])('trình cấp có thẩm quyền %s', (words) => {
    const text = `Sở Nội vụ đang xác lập hồ sơ để trình cấp có thẩm quyền ${words} Huân chương Độc lập hạng Ba cho ông Hà Văn Lý.`;
    expect(awardsOf(text)).toEqual(['recommended Hà Văn Lý: Huân chương Độc lập hạng Ba']);
  });
});

describe('those with whom an award is put forward', () => {
  it.each([
    [
      'Đề nghị khen thưởng Huân chương Lao động hạng Nhất với các đồng chí: Tô Văn Hải, Phó Bí thư Thành ủy; Hà Thị Nhàn, Chủ tịch HĐND thành phố.',
      ['Tô Văn Hải', 'Hà Thị Nhàn'],
    ],
    ['UBND tỉnh đề nghị khen thưởng Huân chương Lao động hạng Ba với Sở Y tế.', ['Sở Y tế']],
    ['Khối đề nghị tặng Bằng khen với các đơn vị: Sở Y tế, Sở Tư pháp.', ['Sở Y tế', 'Sở Tư pháp']],
    ['UBND xã tặng Giấy khen với ông Tô Văn Hải và bà Hà Thị Nhàn.', ['Tô Văn Hải', 'Hà Thị Nhàn']],
    // beside whom, and what for
    ['Sở Y tế được tặng Bằng khen với Sở Tư pháp.', ['Sở Y tế']],
    ['Sở Y tế đề nghị tặng Giấy khen với thành tích xuất sắc cho Trạm Y tế xã Tân Khê.', ['Trạm Y tế xã Tân Khê']],
  ] as const)('%s', (text, names) => expect(recipientNames(text)).toEqual(names));
});

describe('the name of a person', () => {
  /** "Tô Hải: Giám đốc Sở Y tế" of each official. */
  const officials = (text: string): string[] =>
    recordOf(text).officials.map(({ name, titles }) => `${name}: ${titles.join('; ')}`);
  it.each([
    // "Anh" behind a family name is part of it
    ['Phó Chủ tịch UBND tỉnh Trần Anh Tuấn chủ trì hội nghị.', ['Trần Anh Tuấn: Phó Chủ tịch UBND tỉnh']],
    ['Chủ tịch UBND xã Vũ Anh Khoa phát biểu.', ['Vũ Anh Khoa: Chủ tịch UBND xã']],
    ['Chủ tịch UBND huyện Trần Đề Lê Văn Nam phát biểu.', ['Lê Văn Nam: Chủ tịch UBND huyện Trần Đề']],
    // a name that was typed small
    ['Đồng chí Tô minh Hải, Chánh án Tòa án huyện phát biểu.', ['Tô minh Hải: Chánh án Tòa án huyện']],
    ['Bà Hà thị Nhàn, Giám đốc Sở Y tế chủ trì.', ['Hà thị Nhàn: Giám đốc Sở Y tế']],
    ['Ông Tô Văn hùng, Phó Giám đốc Sở Y tế dự hội nghị.', ['Tô Văn hùng: Phó Giám đốc Sở Y tế']],
    ['Ông Tô Văn chủ trì, Giám đốc Sở Y tế kết luận.', ['Tô Văn: ']],
  ])('%s', (text, names) => expect(officials(text)).toEqual(names));

  it.each([
    [
      'UBND tỉnh tặng Bằng khen cho Công ty Hoàng Anh Tân Khê và Trường Tiểu học Trần Anh Tông.',
      ['Công ty Hoàng Anh Tân Khê', 'Trường Tiểu học Trần Anh Tông'],
    ],
    [
      'UBND huyện tặng Giấy khen cho bà Hà thị Nhàn, ông Tô đình Lý và ông Hà Văn minh, Trưởng thôn Bến Đá.',
      ['Hà thị Nhàn', 'Tô đình Lý', 'Hà Văn minh'],
    ],
  ] as const)('%s', (text, names) => expect(recipientNames(text)).toEqual(names));
});

describe('what a council has before it', () => {
  it.each([
    // on whom it votes, and then what came of it
    [
      'Hội đồng tiến hành bỏ phiếu xét chọn danh hiệu Nhà giáo ưu tú cho 2 nhà giáo là: cô giáo Hà Thị Nhàn, giáo viên Trường THPT Bến Đá; thầy giáo Tô Văn Hải, giáo viên Trường THCS Tân Khê.\n\nSau khi bỏ phiếu kín, có 1 nhà giáo được đề nghị tặng danh hiệu Nhà giáo ưu tú là cô giáo Hà Thị Nhàn.',
      ['recommended Hà Thị Nhàn: Nhà giáo ưu tú'],
    ],
    ['Hội đồng tiến hành bỏ phiếu xét, đề nghị tặng Bằng khen cho 5 cá nhân.', ['recommended #5: Bằng khen']],
    ['Hội đồng đã bỏ phiếu bình chọn Sở Y tế đề nghị tặng Cờ thi đua.', ['recommended Sở Y tế: Cờ thi đua']],
    ['Kết quả bỏ phiếu xét tặng Bằng khen: Sở Y tế 9/9 phiếu.', ['awarded Sở Y tế: Bằng khen']],
  ])('%s', (text, awards) => expect(awardsOf(text)).toEqual(awards));
});

describe('whose lives are told beside an award', () => {
  it('tells no year of the award by the year of a death', () => {
    const { awards } = recordOf(
      'UBND tỉnh đề nghị truy tặng danh hiệu “Bà mẹ Việt Nam anh hùng” đối với bà Hà Thị Nhàn, sinh năm 1890, mất năm 1945, quê quán: xã Bến Đá.',
    );
    expect(awards.map(({ recipient, year }) => [recipient, year])).toEqual([['Hà Thị Nhàn', null]]);
  });
  it.each([
    ['hoạt động cách mạng', []],
    ['phong trào giải phóng dân tộc', []],
    ['hội nghị', ['Tô Văn Hải']],
  ])('tells of nobody who attends: tham gia %s', (what, names) => {
    const text = `Truy tặng Huân chương Độc lập hạng Ba cho 2 cá nhân tham gia ${what} gồm: ông Tô Văn Hải (SN 1909); ông Hà Văn Lý (SN 1905).`;
    expect(
      recordOf(text)
        .officials.map(({ name }) => name)
        .slice(0, 1),
    ).toEqual(names);
  });
});

describe('the year that a bloc looks back on', () => {
  /** "2027 | head 2028 Sở Y tế" */
  const yearsOf = (text: string): string => {
    const { blocs, heads } = recordOf(text);
    return [
      ...blocs.map(({ year }) => `${year}`),
      ...heads.map((head) => `${head.role} ${head.year} ${head.org}`),
    ].join(' | ');
  };
  const MEETING = 'Chiều ngày 22/11/2027, Khối thi đua 6 tổ chức Hội nghị tổng kết';
  it.each([
    [
      `Sở Y tế được bầu làm Trưởng Khối thi đua 6 - năm 2028\n\n${MEETING} đánh giá tình hình triển khai thực hiện công tác thi đua năm 2027.`,
      '2027 | head 2028 Sở Y tế',
    ],
    [
      `Sở Y tế làm Trưởng Khối thi đua 6 – năm 2028\n\n${MEETING} công tác thi đua năm 2027.`,
      '2027 | head 2028 Sở Y tế',
    ],
    [`${MEETING}, triển khai công tác thi đua năm 2028.`, '2027'],
    [
      'Khối thi đua số 3 tổng kết năm 2027, bầu Sở Y tế làm Trưởng Khối thi đua số 3 - năm 2028.',
      '2027 | head 2028 Sở Y tế',
    ],
  ])('%s', (text, years) => expect(yearsOf(text)).toBe(years));
});

describe('the year of merit that the lines around say', () => {
  /** "Sở Y tế 2027" of each award. */
  const dated = (text: string): string[] => recordOf(text).awards.map(({ recipient, year }) => `${recipient} ${year}`);
  it.each([
    [
      'Ngày 19/7/2028, UBND tỉnh tặng Cờ thi đua cho 2 tập thể.\n\n2 tập thể này gồm: Sở Y tế; Sở Tư pháp.\n\nĐây là những đơn vị đã hoàn thành xuất sắc nhiệm vụ, dẫn đầu phong trào thi đua năm 2027.',
      ['Sở Y tế 2027', 'Sở Tư pháp 2027'],
    ],
    [
      'Ngày 19/7/2028, UBND tỉnh tặng Cờ thi đua cho Sở Y tế. Đây là tập thể có thành tích xuất sắc trong công tác năm 2027.',
      ['Sở Y tế 2027'],
    ],
    // what they are to do, when they began, and another year between
    [
      'Ngày 19/7/2028, UBND tỉnh tặng Cờ thi đua cho Sở Y tế. Đây là đơn vị xuất sắc, phấn đấu năm 2029 tiếp tục dẫn đầu.',
      ['Sở Y tế 2028'],
    ],
    ['Ngày 19/7/2028, UBND tỉnh tặng Cờ thi đua cho Sở Y tế. Đây là đơn vị được thành lập năm 1957.', ['Sở Y tế 2028']],
    [
      'Ngày 19/7/2028, UBND tỉnh tặng Cờ thi đua cho Sở Y tế. Năm 2020, Sở được xây mới. Đây là đơn vị dẫn đầu phong trào năm 2027.',
      ['Sở Y tế 2028'],
    ],
    [
      'Sở Nội vụ công bố danh sách đề nghị khen thưởng cấp Nhà nước năm 2027 như sau:\nĐề nghị khen thưởng Huân chương Lao động hạng Nhất với các đồng chí: Tô Văn Hải; Hà Thị Nhàn.',
      ['Tô Văn Hải 2027', 'Hà Thị Nhàn 2027'],
    ],
  ])('%s', (text, awards) => expect(dated(text)).toEqual(awards));
});

describe('the members that a list names', () => {
  it.each([
    // what leads to the whole list is elided again behind a unit in full
    [
      'Khối thi đua số 3 gồm các hội: Nhà báo, Người mù, Liên hiệp các Hội Văn học nghệ thuật, Khuyến học và Đông y.',
      ['hội Nhà báo', 'hội Người mù', 'Liên hiệp các Hội Văn học nghệ thuật', 'hội Khuyến học', 'hội Đông y'],
    ],
    ['Cụm thi đua số 2 gồm các xã: Bến Đá, thị trấn Tân Khê, An Sơn.', ['xã Bến Đá', 'thị trấn Tân Khê', 'xã An Sơn']],
    [
      'Khối thi đua số 3 gồm các sở: Y tế, Nội vụ; các ban: Dân tộc, Tôn giáo.',
      ['sở Y tế', 'sở Nội vụ', 'ban Dân tộc', 'ban Tôn giáo'],
    ],
    // who comes too, and who stands for each of them
    [
      'Khối thi đua số 3 ký giao ước. Dự hội nghị có đại diện 2 đơn vị trong Khối: Sở Nội vụ, Công an tỉnh và đại diện Ban Thi đua - Khen thưởng tỉnh.',
      ['Sở Nội vụ', 'Công an tỉnh'],
    ],
    [
      'Khối thi đua số 3 gồm lãnh đạo Sở Nội vụ, lãnh đạo Công an tỉnh và lãnh đạo Sở Y tế.',
      ['Sở Nội vụ', 'Công an tỉnh', 'Sở Y tế'],
    ],
    [
      'Khối thi đua số 3 gồm đại diện Sở Nội vụ, Công an tỉnh và đại diện Sở Y tế.',
      ['Sở Nội vụ', 'Công an tỉnh', 'Sở Y tế'],
    ],
  ] as const)('%s', (text, names) => expect(memberNames(text)).toEqual(names));

  it('is borrowed by those who receive, too', () => {
    expect(recipientNames('UBND tỉnh tặng Bằng khen cho các sở: Y tế, Nội vụ, Ban Dân tộc, Tư pháp.')).toEqual([
      'sở Y tế',
      'sở Nội vụ',
      'Ban Dân tộc',
      'sở Tư pháp',
    ]);
  });
});

describe('two whom a dash joins in one household', () => {
  it.each([
    [
      'Truy tặng Huân chương Độc lập hạng Ba cho 2 gia đình: ông Tô Văn Hải - bà Hà Thị Nhàn (xã Bến Đá), ông Hà Văn Lý - bà Tô Thị Lan (xã Tân Khê).',
      ['ông Tô Văn Hải - bà Hà Thị Nhàn', 'ông Hà Văn Lý - bà Tô Thị Lan'],
    ],
    [
      'UBND xã tặng Giấy khen cho gia đình ông Tô Văn Hải - bà Hà Thị Nhàn và gia đình ông Hà Văn Lý.',
      ['gia đình ông Tô Văn Hải - bà Hà Thị Nhàn', 'gia đình ông Hà Văn Lý'],
    ],
    [
      'UBND xã tặng Giấy khen cho ông Tô Văn Hải - Trưởng thôn Đông, bà Hà Thị Nhàn - Trưởng thôn Đoài.',
      ['Tô Văn Hải', 'Hà Thị Nhàn'],
    ],
    ['UBND xã tặng Giấy khen cho ông Tô Văn Hải - ông Hà Văn Lý.', ['Tô Văn Hải']],
  ] as const)('%s', (text, names) => expect(recipientNames(text)).toEqual(names));
});
