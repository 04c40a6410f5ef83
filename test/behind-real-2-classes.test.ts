import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

// Lists of those who have an award, with what each of them did or made, and numbers of those who were made what they are called.

/** Whom a text says to have an award, with the year and the status where they are told: "Tô Hải 2020 recommended". */
const whoHas = (text: string): string[] =>
  recordOf(text).awards.map(({ recipient, recipient_full, count, year, status }) =>
    [recipient_full ?? recipient ?? `#${count}`, year ?? '', status === 'awarded' ? '' : status]
      .filter(Boolean)
      .join(' '),
  );

describe('persons whom semicolons part, with anything told of each', () => {
  it.each([
    [
      'Danh hiệu Nghệ nhân Ưu tú được trao cho các nghệ nhân: Tô Văn Hải (Quảng Trạch) nắm giữ nghệ thuật trình diễn hát ru; Hà Thị Nhàn (Minh Hóa), nắm giữ dân ca Nguồn; cùng các nghệ nhân Lê Văn Quý, Mai Thị Tựu và Cao Minh Tú (Lệ Thủy) nắm giữ hò khoan.',
      ['Tô Văn Hải', 'Hà Thị Nhàn', 'Lê Văn Quý', 'Mai Thị Tựu', 'Cao Minh Tú'],
    ],
    [
      'UBND tỉnh tặng Bằng khen cho các cô giáo: Tô Thị Hải, dạy lớp ghép ở bản Nậm Chua; Hà Thị Nhàn, 20 năm bám bản; Mai Thị Tựu vận động học sinh ra lớp.',
      ['Tô Thị Hải', 'Hà Thị Nhàn', 'Mai Thị Tựu'],
    ],
    [
      'Giải thưởng Nhà nước được trao cho các tác giả: Tô Văn Hải với tiểu thuyết “Sông xa”; Hà Thị Nhàn với tập thơ “Mưa”; và Lê Quý với kịch bản phim.',
      ['Tô Văn Hải', 'Hà Thị Nhàn', 'Lê Quý'],
    ],
    [
      'Tặng Giấy khen cho 3 học sinh: Tô Văn Hải lớp 9A giải Nhất môn Toán; Hà Thị Nhàn lớp 9B giải Nhì môn Văn; Lê Quý, lớp 8C.',
      ['Tô Văn Hải', 'Hà Thị Nhàn', 'Lê Quý'],
    ],
    // somebody speaks, another does something
    ['Trao Bằng khen cho ông Tô Văn Hải phát biểu tại lễ; bà Hà Thị Nhàn trao hoa.', ['Tô Văn Hải']],
    ['Được tặng Bằng khen gồm ông Tô Văn Hải có 30 năm công tác; đoàn đã thăm bà Hà Thị Nhàn.', ['Tô Văn Hải']],
    [
      'Tặng Bằng khen cho các ông: Tô Văn Hải, nguyên Chủ tịch xã; Hội Phụ nữ xã tặng quà bà Hà Thị Nhàn.',
      ['Tô Văn Hải'],
    ],
  ])('%s', (text, found) => expect(whoHas(text)).toEqual(found));
});

describe('numbers of those who are called by a title for life', () => {
  it.each([
    [
      'Theo đó, 84 Nghệ sĩ nhân dân và 307 Nghệ sĩ ưu tú đã được Chủ tịch nước ký Quyết định phong tặng.',
      ['#84', '#307'],
    ],
    ['Đợt này, 12 Nhà giáo Nhân dân, 40 Nhà giáo Ưu tú được phong tặng.', ['#12', '#40']],
    ['3 Bà mẹ Việt Nam anh hùng được truy tặng đợt này.', ['#3']],
    [
      'Chủ tịch nước vừa ký quyết định phong tặng danh hiệu cho 62 Nghệ nhân nhân dân và 561 Nghệ nhân ưu tú.',
      ['#62', '#561'],
    ],
    // they have it already, and are given something else
    ['Tại buổi lễ, 12 Nhà giáo Ưu tú được tặng hoa.', []],
    ['Tặng quà cho 12 Bà mẹ Việt Nam anh hùng.', []],
    ['Tỉnh có 12 Bà mẹ Việt Nam anh hùng được phụng dưỡng.', []],
  ])('%s', (text, found) => expect(whoHas(text)).toEqual(found));
  it('may be given another award', () =>
    expect(
      recordOf('Dịp này, 12 Nhà giáo Ưu tú được tặng Bằng khen của UBND tỉnh.').awards.map(
        ({ award, count }) => `${award} ${count}`,
      ),
    ).toEqual(['Bằng khen của UBND tỉnh 12']));
});

describe('those who are counted, before who gives and the verb', () => {
  it.each([
    ['Năm 2005: 1 cá nhân Trung ương Đoàn tặng bằng khen, 2 cá nhân Tỉnh đoàn tặng bằng khen.', ['#1 2005', '#2 2005']],
    ['3 tập thể UBND tỉnh tặng Bằng khen, 5 cá nhân Sở Y tế tặng Giấy khen.', ['#3', '#5']],
    [
      'Kết quả: 02 cá nhân Chủ tịch UBND tỉnh tặng Bằng khen; 01 tập thể Bộ trưởng Bộ Y tế tặng Cờ thi đua.',
      ['#2', '#1'],
    ],
    ['+ 4 đồng chí LĐLĐ huyện tặng Giấy khen.', ['#4']],
    ['2 cá nhân Sở Y tế tặng hoa.', []],
    ['Sẽ có 4 cá nhân UBND tỉnh tặng Bằng khen.', []],
    ['Cùng 4 cá nhân UBND tỉnh tặng Bằng khen cho bà Hà Thị Nhàn.', ['Hà Thị Nhàn']],
  ])('have it: %s', (text, found) => expect(whoHas(text)).toEqual(found));
});

const WORKS = `Giải thưởng Hồ Chí Minh

Tô Hải với tiểu thuyết “Sông không xa”

Đức Nhàn với truyện thiếu nhi “Khúc hát” và tập thơ “Huế” (Lê Mai)

Giải thưởng Nhà nước

Lê Quý với tiểu thuyết “Dòng sông mía” và tiểu thuyết “Nước mắt”

Cao Minh Tú với hai trường ca`;
const AUTHORS = ['Tô Hải', 'Đức Nhàn', 'Lê Quý', 'Cao Minh Tú'];

describe('lists under a prize, of who made what', () => {
  it.each([
    `Đợt này có 15 nhà văn được trao Giải thưởng.\n\n${WORKS}`,
    `Các giải thưởng về văn học cũng đã được công bố. Nhìn vào danh sách, thấy số lượng tiểu thuyết khá lớn.\n\n${WORKS}`,
  ])('%s', (text) => expect(whoHas(text).filter((who) => !who.startsWith('#'))).toEqual(AUTHORS));
  it('may be proposed', () =>
    expect(whoHas(`Hội đồng công bố danh sách đề nghị xét tặng giải thưởng\n\n${WORKS}`)).toEqual(
      AUTHORS.map((who) => `${who} recommended`),
    ));
  it.each([
    'Gương mặt tiêu biểu\n\nBằng khen của Bộ Y tế\n\nTô Văn Hải với đồng nghiệp trao đổi chuyên môn.\n\nHà Thị Nhàn với học trò đến dự lễ.',
    'Cuộc thi viết năm nay\n\nGiải thưởng Nhà nước\n\n1. Ngô Ngọc Nam\n\n2. Lê Thị Minh Nhàn',
  ])('are none: %s', (text) => expect(whoHas(text)).toEqual([]));
});

describe('paragraphs that go on with a list of persons, under what those are', () => {
  const lead = 'Có 12 nhà báo vinh dự được trao Bằng khen.\n\nĐó là các nhà báo: Nguyễn Văn Hải, Trần Bỉnh Nhàn...';
  const first = ['Nguyễn Văn Hải', 'Trần Bỉnh Nhàn'];
  it.each([
    ['Nghệ sĩ nhiếp ảnh: Vũ Tạo, Hứa Kiểm (đã mất), Lâm Tấn Tài...', ['Vũ Tạo', 'Hứa Kiểm', 'Lâm Tấn Tài']],
    ['Nhà báo, nghệ sĩ nhiếp ảnh: Lê Văn Quý và Mai Tựu.', ['Lê Văn Quý', 'Mai Tựu']],
    ['Ảnh: Vũ Tạo, Hứa Kiểm.', []],
    ['Giáo viên các trường: Bến Đá, Tân Khê.', []],
    ['Nhà báo dự lễ: Vũ Tạo, Hứa Kiểm chụp ảnh lưu niệm.', []],
  ])('%s', (text, more) => expect(whoHas(`${lead}\n\n${text}`)).toEqual([...first, ...more]));
});

describe('a name that no grammar knows', () => {
  const kinds = (text: string): string[] =>
    recordOf(text).awards.map(({ recipient, recipient_kind }) => `${recipient} ${recipient_kind}`);
  it('is a person before an honour of persons alone', () =>
    expect(kinds('Giải thưởng Hồ Chí Minh thuộc về Xuân Hải và Hữu Tú.')).toEqual([
      'Xuân Hải person',
      'Hữu Tú person',
    ]));
  it('may be a house before another', () => expect(kinds('Cờ thi đua thuộc về Xuân Hải.')).toEqual(['Xuân Hải org']));
});

describe('a page that lists whom its title speaks of', () => {
  const title = 'Danh sách đề nghị tặng danh hiệu Anh hùng Lực lượng vũ trang nhân dân';
  it('has them under sections that say nothing of it', () =>
    expect(
      whoHas(`${title}

Báo trân trọng giới thiệu danh sách các tập thể nêu trên. Các ý kiến đóng góp gửi về Ban trước ngày 5-6-2027.

I. THỜI KỲ KHÁNG CHIẾN CHỐNG THỰC DÂN PHÁP

1. Tòa án Quân sự Trung ương, Bộ Quốc phòng;

2. Nhân dân và Lực lượng vũ trang xã Tân Thủy, huyện Ba Tri, tỉnh Bến Tre.

II. THỜI KỲ KHÁNG CHIẾN CHỐNG MỸ, CỨU NƯỚC

1. Trung đoàn 22, Sư đoàn 3, Quân khu 1, Bộ Quốc phòng;`),
    ).toEqual([
      'Tòa án Quân sự Trung ương, Bộ Quốc phòng recommended',
      'Nhân dân và Lực lượng vũ trang xã Tân Thủy, huyện Ba Tri, tỉnh Bến Tre recommended',
      'Trung đoàn 22, Sư đoàn 3, Quân khu 1, Bộ Quốc phòng recommended',
    ]));
  it('may tell who came', () =>
    expect(
      whoHas(`${title}

Sáng nay, Ban tổ chức hội nghị lấy ý kiến.

I. ĐẠI BIỂU DỰ HỘI NGHỊ

1. Trung đoàn 22, Sư đoàn 3, Quân khu 1, Bộ Quốc phòng;

2. Trung đoàn 23, Sư đoàn 3, Quân khu 1, Bộ Quốc phòng;`),
    ).toEqual([]));
});

describe('a title for life that goes without saying', () => {
  it.each([
    [
      'Chủ tịch nước đã ký quyết định phong tặng danh hiệu Anh hùng Lực lượng vũ trang nhân dân cho 28 tập thể, 34 cá nhân. Theo đó, Quyết định số 803/QĐ-CTN, truy tặng 19 cá nhân có thành tích trong kháng chiến chống Mỹ. Quyết định số 804/QĐ-CTN, phong tặng 23 tập thể và 5 cá nhân.',
      ['#28', '#34', '#19', '#23', '#5'],
    ],
    [
      'Chủ tịch nước phong tặng danh hiệu Nghệ nhân Ưu tú cho 30 cá nhân. Ngoài ra còn truy tặng 4 nghệ nhân đã mất.',
      ['#30', '#4'],
    ],
    // of two titles nobody knows which
    [
      'Chủ tịch nước phong tặng danh hiệu Nghệ nhân Ưu tú và Nghệ nhân Nhân dân. Đợt này còn truy tặng 4 nghệ nhân đã mất.',
      [],
    ],
    [
      'Chủ tịch nước phong tặng danh hiệu Nghệ nhân Ưu tú cho 30 cá nhân. Huyện trao tặng 4 nghệ nhân 10 triệu đồng.',
      ['#30'],
    ],
  ])('%s', (text, found) => expect(whoHas(text)).toEqual(found));
});

describe('the paper that shows a title', () => {
  it.each([
    ['Bà Hà Thị Nhàn đã trao chứng nhận danh hiệu “Bà mẹ Việt Nam anh hùng” cho thân nhân của 76 Bà Mẹ.', ['#76']],
    ['Bà Hà Thị Nhàn đã trao giấy chứng nhận danh hiệu “Nghệ nhân Ưu tú” cho ông Tô Văn Hải.', ['Tô Văn Hải']],
    ['Bà Hà Thị Nhàn đã trao giấy chứng nhận cho ông Tô Văn Hải, Nghệ nhân Ưu tú.', []],
  ])('is handed over: %s', (text, found) => expect(whoHas(text)).toEqual(found));
});
