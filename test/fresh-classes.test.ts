import { describe, expect, it } from 'vitest';
import { awardsOf } from './awards-of.js';
import { recordOf } from './record-of.js';

const officialsOf = (text: string): string[] =>
  recordOf(text).officials.map(({ name, titles }) => `${name}: ${titles.join(', ')}`);

const headsOf = (text: string): string[] =>
  recordOf(text).heads.map((h) => `${h.role} ${h.year} ${h.org_full ?? h.org}`);

const membersOf = (text: string): string[] => recordOf(text).members.map((m) => m.org_full ?? m.org);

const blocsOf = (text: string): string[] =>
  recordOf(text).blocs.map(({ name, year }) => `${name} ${year ?? ''}`.trim());

const venuesOf = (text: string): (string | null)[] => recordOf(text).meetings.map(({ venue }) => venue);

const WEIGHS = 'Khối thi đua số 3 tổng kết năm 2027.';
const SITS = 'Ngày 25-2-2028, Hội đồng Thi đua - Khen thưởng tỉnh họp xét khen thưởng năm 2027.\n\n';

// Classes of errors that fresh texts showed; each pair differs in what the rule asks for.
describe('names in news that nobody tuned for', () => {
  it.each([
    // a rare family name behind a place that has no such name
    [`${WEIGHS} Chủ tịch UBND tỉnh Kha Vĩnh Phát chỉ đạo hội nghị.`, ['Kha Vĩnh Phát: Chủ tịch UBND tỉnh']],
    [`${WEIGHS} Chủ tịch UBND xã Lều Thọ Phương phát biểu.`, ['Lều Thọ Phương: Chủ tịch UBND xã']],
    [`${WEIGHS} Chủ tịch UBND xã Ngọc Khê Đông phát biểu.`, []],
    // as whom somebody speaks
    [`${WEIGHS} Bà Tô Hạ Uyên, đại diện Khối trưởng phát biểu.`, ['Tô Hạ Uyên: đại diện Khối trưởng']],
    [`${WEIGHS} Bà Tô Hạ Uyên, đại diện gia đình phát biểu.`, []],
    [`${WEIGHS} Trưởng Khối Hồ Viết Lực phát biểu.`, ['Hồ Viết Lực: Trưởng Khối']],
  ])('%s', (text, found) => expect(officialsOf(text)).toEqual(found));

  it.each([
    // a bloc that stands in nothing but somebody's title
    ['Hội nghị tổng kết năm 2027. Ông Tô Hải, Khối trưởng Khối thi đua số 3 phát biểu.', ['Khối thi đua số 3 2027']],
    ['Hội nghị tổng kết năm 2027. Ông Tô Hải, Khối trưởng các khối thi đua phát biểu.', []],
    // how or when something is done names no bloc
    ['Các đơn vị gửi hồ sơ về Khối thi đua đúng thời hạn.', []],
    ['Các đơn vị gửi hồ sơ về Khối thi đua chậm nhất ngày 5/1.', []],
    ['Các đơn vị gửi hồ sơ về Khối thi đua phường.', ['Khối thi đua phường']],
    // the year before the one for which a meeting that looks back chooses its head
    ['Sáng 18/1, Khối thi đua số 3 tổng kết. Khối bầu Sở Y tế làm Khối trưởng năm 2028.', ['Khối thi đua số 3 2027']],
    ['Sáng 18/1, Khối thi đua số 3 gặp mặt. Khối bầu Sở Y tế làm Khối trưởng năm 2028.', ['Khối thi đua số 3']],
    // what blocs do each year is no meeting that looks back
    ['Hằng năm, các cụm tổng kết.\n\nCụm thi đua số 6 ký giao ước thi đua năm 2028.', ['Cụm thi đua số 6 2028']],
    ['Vừa qua, các cụm tổng kết.\n\nCụm thi đua số 6 ký giao ước thi đua năm 2028.', ['Cụm thi đua số 6 2027']],
  ])('%s', (text, found) => expect(blocsOf(text)).toEqual(found));

  it.each([
    ['Sáng 2-7-2027, tại Ba Vì, UBND xã Bến Đá - Cụm trưởng Cụm thi đua số 7 chủ trì sơ kết.', ['Ba Vì']],
    [
      'Ngày 18/10/2027, tại Văn phòng Công ty Cao su Bến Đá, Khối thi đua số 3 họp sơ kết.',
      ['Văn phòng Công ty Cao su Bến Đá'],
    ],
  ])('%s', (text, found) => expect(venuesOf(text)).toEqual(found));
});

describe('units and who receives', () => {
  it.each([
    // a school may be called after somebody
    [
      `${WEIGHS} Giám đốc Sở tặng Giấy khen cho các trường Tân Khê, Vân Trạch và Lê Hồng Phong.`,
      ['Tân Khê', 'Vân Trạch', 'Lê Hồng Phong'].map((name) => `Giấy khen → ${name} = trường ${name} | awarded 2027`),
    ],
    [
      `${WEIGHS} Giám đốc Sở tặng Giấy khen cho các trường Tân Khê và Lê Hồng Phong, Giám đốc Công ty Bến Đá.`,
      ['Giấy khen → Tân Khê = trường Tân Khê | awarded 2027', 'Giấy khen → Lê Hồng Phong | awarded 2027'],
    ],
    // the letters behind a whole name are no part of it
    [`${WEIGHS} Công đoàn viên chức (CĐVC) nhận Cờ.`, ['Cờ → Công đoàn viên chức | awarded 2027']],
    [
      'Trao Cờ cho Cơ quan đại diện\n\nSáng 12/5/2027, Hãng trao Cờ cho Cơ quan đại diện tại miền Trung - Tây Nguyên.',
      ['Cờ → Cơ quan đại diện tại miền Trung - Tây Nguyên | awarded 2027'],
    ],
    // "Trong đợt … năm N," says of what year
    [
      'Trong đợt mưa bão năm 2027, Điện lực Tân Khê được tặng giấy khen.',
      ['giấy khen → Điện lực Tân Khê | awarded 2027'],
    ],
    [
      'Trong đợt ký giao ước năm 2027, Điện lực Tân Khê được tặng giấy khen.',
      ['giấy khen → Điện lực Tân Khê | awarded'],
    ],
    // some of what a council was asked for; each of the cases is no condition
    [`${SITS}Hội đồng chỉ thông qua đề nghị tặng Cờ cho 37 đơn vị.`, ['Cờ → #37 org | recommended 2027']],
    [`${SITS}Hội đồng không thông qua đề nghị tặng Cờ cho 37 đơn vị.`, []],
    [
      `${SITS}Sau khi bàn từng trường hợp, Hội đồng đề nghị tặng Cờ cho 37 đơn vị.`,
      ['Cờ → #37 org | recommended 2027'],
    ],
    [`${SITS}Trường hợp bàn xong, Hội đồng đề nghị tặng Cờ cho 37 đơn vị.`, []],
    // who asks need not say who is to give
    [
      `${SITS}Có 40 cá nhân đề nghị tặng Bằng khen. Hội đồng thống nhất đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho 37 cá nhân.`,
      ['Bằng khen → #37 person | recommended 2027'],
    ],
    [
      `${SITS}Có 40 tập thể đề nghị tặng Bằng khen. Hội đồng thống nhất đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho 37 cá nhân.`,
      ['Bằng khen → #40 org | recommended 2027', 'Bằng khen → #37 person | recommended 2027'],
    ],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('who leads and who belongs', () => {
  const LEADS = 'Năm 2027, Sở Y tế là đơn vị đăng cai cụm trưởng Cụm thi đua số 2';
  it('reads who hosts as the head', () => expect(headsOf(`${LEADS}.`)).toEqual(['head 2027 Sở Y tế']));
  it.each([
    [`${LEADS}, gồm 2 đơn vị là thị xã Tân Khê và huyện Bến Đá.`, ['thị xã Tân Khê', 'huyện Bến Đá']],
    [`${LEADS}, mời 2 đơn vị là thị xã Tân Khê và huyện Bến Đá.`, []],
  ])('%s', (text, found) => expect(membersOf(text)).toEqual(found));
});

describe('papers that say which units make up the blocs', () => {
  const BLOCS = 'Danh sách các khối thi đua năm 2027\n\n';
  it.each([
    // a number alone opens the list of a bloc, also behind a line that ends with an office
    [
      `${BLOCS}Khối 1: Các cơ quan Đảng\n1. Ban Dân vận Tỉnh ủy\n2. Ban Tổ chức Tỉnh ủy\nKhối 2: Nội chính\n1. Công an tỉnh\n2. Sở Tư pháp\n`,
      ['Khối 1: Ban Dân vận Tỉnh ủy', 'Khối 1: Ban Tổ chức Tỉnh ủy', 'Khối 2: Công an tỉnh', 'Khối 2: Sở Tư pháp'],
    ],
    [
      'Phân khối thi đua năm 2027\n\nKhối thi đua số 1 (2 đơn vị): Công an tỉnh - Khối trưởng, Sở Tư pháp - Khối phó.',
      ['Khối thi đua số 1: Công an tỉnh', 'Khối thi đua số 1: Sở Tư pháp'],
    ],
    [
      'Mời khối thi đua năm 2027\n\nKhối thi đua số 1 (3 đơn vị): Công an tỉnh - Khối trưởng, Sở Tư pháp - Khối phó.',
      [],
    ],
    // a column of blocs, where the rows go on with the one above
    [
      'Các cụm thi đua\n\nCụm | Đơn vị | Nhiệm vụ\nCụm 1 | Xã Tân Khê | Cụm trưởng\n | Xã Vân Trạch |\nCụm 2 | Xã An Sơn | Cụm trưởng\n',
      ['Cụm 1: Xã Tân Khê', 'Cụm 1: Xã Vân Trạch', 'Cụm 2: Xã An Sơn'],
    ],
    [
      'Tặng Cờ thi đua cho 3 tập thể\n\nTT | Đơn vị | Khối\n1 | Sở Y tế | Khối thi đua số 1\n2 | Thuế tỉnh | Khối thi đua số 2\n3 | Sở Tư pháp | Khối thi đua số 2\n',
      [],
    ],
    [
      'Các khối thi đua\n\nTT | Đơn vị | Khối\n1 | Sở Y tế | Khối thi đua số 1\n2 | Thuế tỉnh | Khối thi đua số 2\n3 | Sở Tư pháp | Khối thi đua số 2\n',
      ['Khối thi đua số 1: Sở Y tế', 'Khối thi đua số 2: Thuế tỉnh', 'Khối thi đua số 2: Sở Tư pháp'],
    ],
  ])('%s', (text, found) => {
    const members = recordOf(text).members.filter(({ basis }) => basis !== 'inferred');
    expect(members.map(({ bloc, org }) => `${bloc}: ${org}`)).toEqual(found);
  });
});

describe('results without a verb of their own', () => {
  it.each([
    // each with who and what, behind colons
    [
      'Kết quả bình xét năm 2027: Sở Y tế: Cờ thi đua; Sở Nội vụ, Sở Tư pháp: Bằng khen.',
      [
        'Cờ thi đua → Sở Y tế | voted 2027',
        'Bằng khen → Sở Nội vụ | voted 2027',
        'Bằng khen → Sở Tư pháp | voted 2027',
      ],
    ],
    ['Kết quả bình xét năm 2027: Sở Y tế: 95 điểm; Cờ thi đua: chưa xét.', []],
    // those who were not named get nothing of what the one before got
    [`${WEIGHS} Sở Y tế được tặng Cờ, các đơn vị còn lại được tặng Bằng khen.`, ['Cờ → Sở Y tế | awarded 2027']],
    [
      `${WEIGHS} Sở Y tế được tặng Cờ, đồng thời cũng được tặng Bằng khen.`,
      ['Cờ → Sở Y tế | awarded 2027', 'Bằng khen → Sở Y tế | awarded 2027'],
    ],
    // whose people those are who are counted
    [
      'Hội Nông dân tỉnh tổng kết năm 2027. 15 cán bộ Hội được tặng Bằng khen.',
      ['Bằng khen → #15 person | awarded 2027'],
    ],
    [
      'Hội Nông dân tỉnh tổng kết năm 2027. 15 năm, Hội được tặng Bằng khen.',
      ['Bằng khen → Hội Nông dân tỉnh | awarded 2027'],
    ],
    // a person behind a branch in small letters
    ['Giám đốc chi nhánh Lều Thọ Phương được tặng Bằng khen năm 2027.', ['Bằng khen → Lều Thọ Phương | awarded 2027']],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));

  it.each([
    ['Ngày 20/3/2027, Cụm thi đua số 2 tổng kết. Bầu Sở Y tế làm cụm trưởng.', ['head 2027 Sở Y tế']],
    ['Ngày 20/3/2027, Cụm thi đua số 2 tổng kết. Có Sở Y tế làm cụm trưởng.', ['head 2026 Sở Y tế']],
  ])('%s', (text, found) => expect(headsOf(text)).toEqual(found));
});

describe('notices of who leads', () => {
  it.each([
    [
      'Cụm thi đua số 1: LĐLĐ thành phố (Cụm trưởng), CĐN Giáo dục, CĐN Y tế.',
      ['LĐLĐ thành phố', 'CĐN Giáo dục', 'CĐN Y tế'],
    ],
    ['Cụm thi đua số 1: LĐLĐ thành phố (vắng mặt), CĐN Giáo dục, CĐN Y tế.', []],
    // the inspectors of a district have no divisions, those of a province have
    [
      'Khối thi đua số 1 gồm: Phòng Nội vụ, Phòng Y tế, Thanh tra huyện.',
      ['Phòng Nội vụ', 'Phòng Y tế', 'Thanh tra huyện'],
    ],
    // a full name has no line breaks
    ['Cụm thi đua số 1 gồm các xã Tân Khê, Vân\u00a0 Trạch, Bến Đá.', ['xã Tân Khê', 'xã Vân Trạch', 'xã Bến Đá']],
  ])('%s', (text, found) => expect(membersOf(text)).toEqual(found));

  it.each([
    [`${WEIGHS} PC45 làm Khối trưởng, PA72 Khối phó năm 2028.`, ['head 2028 PC45', 'deputy 2028 PA72']],
    [`${WEIGHS} PC45 làm Khối trưởng, mời Khối phó năm 2028.`, ['head 2028 PC45']],
  ])('%s', (text, found) => expect(headsOf(text)).toEqual(found));

  // votes are no day
  it.each([
    [`${WEIGHS} Kết quả bỏ phiếu: Hội Luật gia (4/5) làm Khối phó.`, null],
    [`${WEIGHS} Kết quả hội nghị: Hội Luật gia (4/5) làm Khối phó.`, '2027-05-04'],
  ])('%s', (text, date) => expect(recordOf(text).meetings[0]?.date ?? null).toBe(date));
});

describe('codes of workshops, and what a headline leaves out', () => {
  it.each([
    [
      'Giám đốc Công ty tặng Giấy khen năm 2027 cho PX.KT1, PX.KT3 và PX.ĐL2.',
      ['PX.KT1', 'PX.KT3', 'PX.ĐL2'].map((code) => `Giấy khen → ${code} | awarded 2027`),
    ],
    // the text quotes what the flag is called, or speaks of another award
    [
      'Trường Tân Khê được tặng Cờ\n\nNgày 5/12/2027, UBND tỉnh tặng Cờ “Đơn vị xuất sắc” cho Trường THPT Tân Khê, tỉnh Lam Hải.',
      ['Cờ “Đơn vị xuất sắc” → Trường THPT Tân Khê, tỉnh Lam Hải | awarded 2027'],
    ],
    [
      'Trường Tân Khê được tặng Cờ\n\nNgày 5/12/2027, UBND tỉnh tặng Bằng khen cho Trường THPT Tân Khê, tỉnh Lam Hải.',
      ['Cờ → Trường Tân Khê | awarded 2027', 'Bằng khen → Trường THPT Tân Khê, tỉnh Lam Hải | awarded 2027'],
    ],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('persons, each with where they work', () => {
  const VOTED = 'Hội đồng bình xét năm 2027, kết quả:\n1. Lao động tiên tiến: ';
  it.each([
    [
      `${VOTED}ông Tô Hải - Phòng Kế hoạch, bà Hà Nhàn - Phòng Tài chính.`,
      ['Lao động tiên tiến → Tô Hải | voted 2027', 'Lao động tiên tiến → Hà Nhàn | voted 2027'],
    ],
    [
      `${VOTED}ông Tô Hải - Phòng Kế hoạch (9/9), bà Hà Nhàn - Phòng Tài chính (8/9).`,
      ['Lao động tiên tiến → Tô Hải | voted 2027', 'Lao động tiên tiến → Hà Nhàn | voted 2027'],
    ],
    [`${VOTED}ông Tô Hải - Phòng Kế hoạch, 3 tổ - Phòng Tài chính.`, ['Lao động tiên tiến → Tô Hải | voted 2027']],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('givers in letters, and pacts', () => {
  const SIGNED =
    '\nKhối thi đua số 2 năm 2027\n\nCác đơn vị đăng ký thi đua:\n1. Sở Y tế: Cờ thi đua\nKHỐI TRƯỞNG\n(Đã ký)\nTô Văn Hải\n';
  it.each([
    [
      `${WEIGHS} Khối đề nghị tặng Bằng khen của CT UBND tỉnh cho Sở Y tế; BK TTCP cho Thuế tỉnh.`,
      ['Bằng khen của CT UBND tỉnh → Sở Y tế | recommended 2027', 'BK TTCP → Thuế tỉnh | recommended 2027'],
    ],
    [`${WEIGHS} Khối đề nghị tặng Bằng khen của CT 12 cho Sở Y tế.`, ['Bằng khen → Sở Y tế | recommended 2027']],
    // what is pledged under such a title is of its year
    [`GIAO ƯỚC THI ĐUA${SIGNED}`, ['Cờ thi đua → Sở Y tế | registered 2027']],
    [`TỔNG KẾT THI ĐUA${SIGNED}`, ['Cờ thi đua → Sở Y tế | registered 2028']],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('provinces that stand for their units', () => {
  const MEETS = 'Sáng 12-1-2028, Cụm thi đua các tỉnh ven biển tổng kết năm 2027.';
  it.each([
    [
      `${MEETS} Cụm suy tôn Vĩnh Long, Cần Thơ đề nghị Chính phủ tặng Cờ.`,
      ['Cờ → Vĩnh Long | recommended 2027', 'Cờ → Cần Thơ | recommended 2027'],
    ],
    [
      `${MEETS} Vĩnh Long được suy tôn nhận Cờ; Cần Thơ và An Giang được tặng Bằng khen.`,
      ['Cờ → Vĩnh Long | voted 2027', 'Bằng khen → Cần Thơ | awarded 2027', 'Bằng khen → An Giang | awarded 2027'],
    ],
    [`${MEETS} Ở Vĩnh Long, An Giang được tặng Cờ.`, []],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});
