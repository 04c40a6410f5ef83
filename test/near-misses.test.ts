import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

// What stands close to what a rule reads, and is something else.

const NEWS = 'Chiều 5-12-2027, Khối thi đua số 3 tỉnh Lam Hải tổng kết năm 2027.';
const MINUTES = 'BIÊN BẢN\nHọp Khối thi đua số 5 năm 2027\n\n';

describe('awards', () => {
  it('are of the person where a column of departments stands beside', () => {
    const table =
      'TT | Khoa | Họ và tên | Danh hiệu\n1 | Khoa Nội | Tô Văn Hải | Lao động tiên tiến\n2 | Khoa Ngoại | Hà Thị Nhàn | Lao động tiên tiến\n';
    const { awards } = recordOf(`QUYẾT ĐỊNH\nVề việc công nhận danh hiệu thi đua năm 2027\n\nDANH SÁCH\n\n${table}`);
    expect(awards.map(({ recipient }) => recipient)).toEqual(['Tô Văn Hải', 'Hà Thị Nhàn']);
  });

  it('are not refused for what somebody lacks and gets them for all that', () => {
    const text = `${NEWS} Xã Tân Mỹ chưa đạt tiêu chí nông thôn mới nhưng vẫn được UBND tỉnh tặng Bằng khen.`;
    expect(recordOf(text).withheld).toEqual([]);
  });

  const given = (text: string) => recordOf(text).awards.map(({ recipient, count }) => recipient ?? String(count));
  const persons = 'Ông Tô Văn Hải, Chủ tịch UBND tỉnh\nBà Hà Thị Nhàn, Giám đốc Sở Nội vụ\n';
  const units = 'Sở Y tế\nThuế tỉnh\n';
  it.each([
    [
      `Năm 2027, UBND tỉnh tổ chức lễ trao tặng Bằng khen cho các tập thể. Tới dự và trao Bằng khen có:\n${persons}`,
      [],
    ],
    [`UBND tỉnh tổng kết năm 2027. Hội đồng xét tặng Bằng khen gồm:\n${persons}`, []],
    [`UBND tỉnh tổng kết năm 2027. Kinh phí mua Bằng khen được trích từ các đơn vị:\n${units}`, []],
    [`Đơn vị tổ chức lễ trao Bằng khen năm 2027:\n${units}`, []],
    ['Chương trình lễ trao tặng Bằng khen gồm:\n1. Văn nghệ chào mừng;\n2. Công bố quyết định.\n', []],
    [`Các tập thể được đề nghị tặng Bằng khen năm 2027 gồm:\n${units}`, ['Sở Y tế', 'Thuế tỉnh']],
  ])('are not of those whom a colon leads to for something else: %s', (text, found) =>
    expect(given(text)).toEqual(found),
  );

  const decided = (lines: string) =>
    given(`QUYẾT ĐỊNH\nVề việc tặng Bằng khen năm 2027\n\nĐiều 1. Tặng Bằng khen cho các tập thể sau:\n${lines}`);
  it.each([
    ['a. Sở Y tế;\nb. Thuế tỉnh.\n2. Giao Sở Nội vụ theo dõi.\n', ['Sở Y tế', 'Thuế tỉnh']],
    ['1. Sở Y tế\n2. Thuế tỉnh\n3. Một số ý kiến khác\n', ['Sở Y tế', 'Thuế tỉnh']],
    ['1. Sở Y tế\n2. Thuế tỉnh\n3. Kết thúc cuộc họp\n', ['Sở Y tế', 'Thuế tỉnh']],
    ['1. Bến xe, mới thành lập;\n2. Bến xe, bến tàu Tân Khê.\n', ['Bến xe', 'Bến xe, bến tàu Tân Khê']],
  ])('are of names alone in lines that count on: %s', (lines, found) => expect(decided(lines)).toEqual(found));

  it.each([
    ['Thành tích của chị Hà Nhàn: năm 2005 chồng con được tặng Giấy khen.', []],
    ['Trong quý 3 giám đốc doanh nghiệp được tặng Bằng khen năm 2027.', []],
    ['Sáng nay, 3 giám đốc doanh nghiệp được tặng Bằng khen năm 2027.', ['3']],
    ['Thành tích của chị Hà Nhàn: năm 2005 được tặng Giấy khen.', ['Hà Nhàn']],
    ['Sở Y tế (được tặng Bằng khen và được mời dự lễ trao Cờ thi đua) họp năm 2027.', []],
    ['Số hồ sơ đề nghị tặng Bằng khen năm 2027: 02 (Sở Y tế tiếp nhận; Sở Nội vụ thẩm định).', []],
    ['Số đơn vị được đề nghị tặng Bằng khen năm 2027: 02 (Sở Y tế; Sở Nội vụ).', ['Sở Y tế', 'Sở Nội vụ']],
  ])('are of whom the sentence tells: %s', (text, found) => expect(given(text)).toEqual(found));
});

describe('blocs', () => {
  const blocs = (text: string) => recordOf(text).blocs.map(({ name }) => name);
  it.each([
    [`${NEWS} Thành phần tham dự:\n- Khối Đảng: Văn phòng Tỉnh ủy;\n- Khối Nhà nước: Sở Y tế, Sở Nội vụ;\n`, 1],
    [`${NEWS} Các khối thi đua của tỉnh:\n- Khối Đảng: Văn phòng Tỉnh ủy;\n- Khối Nhà nước: Sở Y tế, Sở Nội vụ;\n`, 3],
    [`${NEWS} Khối Doanh nghiệp ký kết hợp đồng với Sở Y tế.`, 1],
    [`${NEWS} Khối Doanh nghiệp ký kết giao ước thi đua.`, 2],
  ])('are not what sorts guests or trades: %s', (text, count) => expect(blocs(text)).toHaveLength(count));
});

describe('heads', () => {
  const heads = (text: string) => recordOf(text).heads.map(({ org, year, role }) => `${org} ${role} ${year}`);
  it.each([
    [
      // the year of a section is not of who leads no more
      `${MINUTES}III. PHÂN CÔNG NĂM 2028\n- Thuế tỉnh làm Khối trưởng thay Sở Y tế.\n`,
      ['Thuế tỉnh head 2028', 'Sở Y tế head 2027'],
    ],
    [
      `${MINUTES}Khối họp và bầu Thuế tỉnh làm Khối trưởng năm 2028 (thay cho Sở Y tế là Khối trưởng năm 2027).\n`,
      ['Sở Y tế head 2027', 'Thuế tỉnh head 2028'],
    ],
    [
      // a bloc has several deputies: none of them follows another
      `${MINUTES}Hội nghị bầu Sở Y tế làm Khối phó. Khối cũng thống nhất Sở Nội vụ làm Khối phó năm 2028.\n`,
      ['Sở Y tế deputy 2028', 'Sở Nội vụ deputy 2028'],
    ],
    [`${NEWS} Nếu Sở Y tế làm Khối trưởng năm 2028 thì Thuế tỉnh làm Khối phó.`, []],
    [`${NEWS} Giả sử Sở Y tế làm Khối trưởng năm 2028.`, []],
    [`${NEWS} Nêu rõ Sở Y tế làm Khối trưởng năm 2028.`, ['Sở Y tế head 2028']],
    [`${NEWS} Nguyên Khối trưởng (Sở Y tế) phát biểu.`, []],
    [`${NEWS} Khối trưởng (Sở Y tế) phát biểu.`, ['Sở Y tế head 2027']],
    [`${NEWS} Về Khối trưởng năm 2028, các thành viên không nhất trí để Thuế tỉnh đảm nhận.`, []],
    [`${NEWS} Về Khối trưởng năm 2028, các thành viên nhất trí để Thuế tỉnh đảm nhận.`, ['Thuế tỉnh head 2028']],
    [`${NEWS} Đối với Khối trưởng, các đơn vị đề nghị cử Thuế tỉnh hỗ trợ.`, []],
    [
      'Khối trưởng năm 2027 tặng hoa cho các khối, địa điểm họp:\nKhối thi đua số 1: Sở Y tế\nKhối thi đua số 2: Sở Nội vụ\n',
      [],
    ],
  ])('%s', (text, found) => expect(heads(text).sort()).toEqual(found.sort()));
});

describe('members', () => {
  it.each([
    `${NEWS} Nhân dịp này, Vietinbank Bến Đá ký kết các hợp đồng tín dụng với các đơn vị: Công ty Anh Hòa, Công ty Bến Đá, Công ty Tân Khê.`,
    `${NEWS} Các đơn vị: Công an xã, Trường THCS Bến Đá, Hội Phụ nữ xã ký cam kết an toàn giao thông.`,
    `${NEWS} Giải bóng chuyền xếp theo thứ tự: Công ty Bến Đá 9 điểm; Công ty Tân Khê 7 điểm; Công ty Lam Sơn 6 điểm.`,
    `${NEWS} Chỉ số cải cách hành chính của 3 đơn vị: Sở Y tế 98 điểm; Sở Nội vụ 97 điểm; Thuế tỉnh 96 điểm.`,
    `${NEWS} Đại diện các đơn vị tài trợ: Công ty Bến Đá (có mặt); Công ty Tân Khê (vắng).`,
    `${NEWS} Khách mời của các đơn vị thành viên: ông Tô Văn Hải, Sở Y tế; bà Hà Ngọc Diệp, Thuế tỉnh.`,
    `${NEWS} Gửi văn bản sang Khối thi đua số 1: Sở Y tế, Thuế tỉnh.`,
  ])('are not who does something else: %s', (text) => expect(recordOf(text).members).toEqual([]));

  it('elide a field that the list holds, and no other words', () => {
    const members = (of: string) =>
      recordOf(`${NEWS} Khối gồm 3 ${of}: Kon Tum, Gia Lai, Đắk Lắk.`).members.map((m) => m.org_full ?? m.org);
    expect(members('Sở Ngoại vụ')).toEqual(['Sở Ngoại vụ Kon Tum', 'Sở Ngoại vụ Gia Lai', 'Sở Ngoại vụ Đắk Lắk']);
    expect(members('Sở Ngoại vụ khu vực Tây Nguyên').join()).not.toContain('Nguyên');
  });
});

describe('kin of somebody', () => {
  const given = (text: string) => recordOf(text).awards.map(({ recipient }) => recipient);
  it.each([
    ['Chị Hà Ngọc Diệp cho biết chồng chị được tặng Bằng khen của UBND tỉnh.', []],
    ['Chị Hà Ngọc Diệp cho biết chị được tặng Bằng khen của UBND tỉnh.', ['Hà Ngọc Diệp']],
    ['Con trai bà Hà Ngọc Diệp được tặng Bằng khen của UBND tỉnh.', []],
    ['Em trai ông Tô Văn Hải, ông Tô Văn Sơn, được tặng Bằng khen của UBND tỉnh.', ['Tô Văn Sơn']],
    ['Vợ ông Tô Văn Hải được tặng Bằng khen của UBND tỉnh.', []],
    ['Anh Tô Văn Hải và vợ anh được tặng Bằng khen của UBND tỉnh.', ['Tô Văn Hải']],
  ])('receives for itself: %s', (text, found) => expect(given(text)).toEqual(found));
});

describe('roles that nobody has by what is said', () => {
  const led = (text: string) =>
    recordOf(`Khối thi đua số 3 họp bầu Khối trưởng. ${text}`).heads.map(({ org, year }) => `${org} ${year}`);
  it.each([
    ['Sở Y tế được 2/5 phiếu bầu làm Khối trưởng nên không trúng cử.', []],
    ['Sở Y tế được 3/5 phiếu bầu làm Khối trưởng; Sở Nội vụ không trúng cử.', ['Sở Y tế null']],
    ['Sở Y tế không còn làm Khối trưởng năm 2028.', ['Sở Y tế 2027']],
    ['Sở Y tế thôi làm Khối trưởng năm 2028.', ['Sở Y tế 2028']],
    ['Khối trưởng nhận quà lưu niệm từ Sở Nội vụ.', []],
    ['Khối trưởng nhận bàn giao nhiệm vụ từ Sở Nội vụ.', ['Sở Nội vụ null']],
  ])('%s', (text, found) => expect(led(text)).toEqual(found));
});

describe('years of a school', () => {
  const blocs = (text: string) => recordOf(text).blocs.map(({ name }) => name);
  it.each([
    ['Khối 12 gồm 8 lớp tổng kết thi đua. Khối 10 dẫn đầu phong trào thi đua năm 2020.', []],
    ['Khối 12 gồm 8 xã tổng kết thi đua. Khối 10 dẫn đầu phong trào thi đua năm 2020.', ['Khối 12', 'Khối 10']],
    ['Sơ kết thi đua, học sinh Khối 9 dẫn đầu phong trào.', []],
    ['Sơ kết thi đua, các xã Khối 9 dẫn đầu phong trào.', ['Khối 9']],
  ])('are no blocs: %s', (text, found) => expect(blocs(text)).toEqual(found));
});
