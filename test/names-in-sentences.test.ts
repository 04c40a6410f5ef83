import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

const OPENING = 'Chiều 5-12-2027, Khối thi đua số 3 tỉnh Lam Hải tổng kết năm 2027.';
const told = (sentence: string) => recordOf(`${OPENING} ${sentence}`);

/** Each stands before a comma, a verb, a stop. */
const UNITS = [
  'Sở Y tế',
  'Sở Giáo dục và Đào tạo',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Sở Lao động - Thương binh và Xã hội',
  'Sở Nông nghiệp và Phát triển nông thôn tỉnh',
  'Sở GD&ĐT tỉnh Lam Hải',
  'Ban Dân tộc tỉnh',
  'Ban Quản lý Khu kinh tế tỉnh',
  'Ban Tuyên giáo Tỉnh ủy',
  'Ban Dân vận Huyện ủy Tân Khê',
  'Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh',
  'Văn phòng UBND tỉnh',
  'Văn phòng Tỉnh ủy',
  'Ủy ban MTTQ Việt Nam tỉnh',
  'Ủy ban nhân dân xã Bến Đá',
  'UBND huyện Tân Khê',
  'HĐND thị xã Lam Sơn',
  'Đảng ủy Công an tỉnh',
  'Đảng ủy Khối các cơ quan tỉnh',
  'Đảng bộ Sở Y tế',
  'Huyện ủy Tân Khê',
  'Thành ủy Bến Đá',
  'Tỉnh đoàn',
  'Huyện đoàn Tân Khê',
  'Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh',
  'Hội Nông dân tỉnh',
  'Hội Liên hiệp Phụ nữ huyện Tân Khê',
  'Hội Cựu chiến binh tỉnh',
  'Hội Chữ thập đỏ tỉnh Lam Hải',
  'Hội Nạn nhân chất độc da cam/dioxin tỉnh',
  'Hội Luật gia tỉnh',
  'Liên đoàn Lao động tỉnh',
  'Liên minh Hợp tác xã tỉnh',
  'Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh',
  'Công đoàn Viên chức tỉnh',
  'Công đoàn ngành Giáo dục',
  'Cục Thống kê tỉnh',
  'Cục Thi hành án dân sự tỉnh',
  'Cục Quản lý thị trường tỉnh',
  'Chi cục Kiểm lâm',
  'Kho bạc Nhà nước tỉnh',
  'Ngân hàng Nhà nước chi nhánh tỉnh Lam Hải',
  'Ngân hàng Chính sách xã hội tỉnh',
  'Agribank chi nhánh Lam Hải',
  'Bảo hiểm xã hội tỉnh',
  'Công an tỉnh',
  'Công an thành phố Bến Đá',
  'Bộ Chỉ huy Quân sự tỉnh',
  'Bộ Chỉ huy Bộ đội Biên phòng tỉnh',
  'Ban Chỉ huy Quân sự huyện Tân Khê',
  'Tòa án nhân dân tỉnh',
  'Viện Kiểm sát nhân dân huyện Tân Khê',
  'Thanh tra tỉnh',
  'Phòng Giáo dục và Đào tạo huyện Tân Khê',
  'Phòng Tài chính - Kế hoạch huyện Tân Khê',
  'Phòng Nghiệp vụ 1, Sở Nội vụ',
  'Trường THPT Bến Đá',
  'Trường THPT chuyên Lam Sơn',
  'Trường Tiểu học Tân Khê 2',
  'Trường Mầm non Hoa Sen',
  'Trường Chính trị tỉnh',
  'Trường Cao đẳng Sư phạm Lam Hải',
  'Trường Đại học Lam Hải',
  'Trung tâm Y tế huyện Tân Khê',
  'Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên huyện Tân Khê',
  'Trung tâm Kiểm soát bệnh tật tỉnh',
  'Bệnh viện Đa khoa tỉnh',
  'Bệnh viện Y học cổ truyền',
  'Trạm Y tế xã Bến Đá',
  'Công ty Điện lực Lam Hải',
  'Công ty TNHH MTV Cao su Bến Đá',
  'Công ty Cổ phần Xi măng Lam Sơn',
  'Tổng công ty Điện lực miền Tây',
  'Viễn thông Lam Hải',
  'VNPT Lam Hải',
  'Bưu điện huyện Tân Khê',
  'Hợp tác xã Nông nghiệp Hòa Tân',
  'Nhà máy Thủy điện Bến Đá',
  'Vườn quốc gia Bến Đá',
  'Báo Lam Hải',
  'Đài Phát thanh và Truyền hình tỉnh',
  'Nhà xuất bản Giáo dục Việt Nam',
  'Viện Khoa học Lâm nghiệp',
  'Hạt Kiểm lâm huyện Tân Khê',
  'xã Bến Đá',
  'phường Lam Sơn',
  'huyện Tân Khê',
  'thị trấn Tân Khê',
  'thành phố Bến Đá',
  'thôn Hòa Tân',
  'Bộ Y tế',
  'Bộ Giáo dục và Đào tạo',
  'Tổng cục Thuế',
  'Ban Thi đua - Khen thưởng tỉnh',
  'Chi bộ thôn Hòa Tân',
  'Chi hội Phụ nữ thôn Hòa Tân',
  'Quỹ Tín dụng nhân dân Bến Đá',
  'Cảng vụ Hàng hải Bến Đá',
  'Thư viện tỉnh',
  'Bảo tàng tỉnh',
];

/** Nobody lists them with offices of a province. */
const OTHER_UNITS = [
  'Đồn Biên phòng Cửa khẩu Lam Sơn',
  'Trung đoàn 174',
  'Sư đoàn 316',
  'Khoa Nội tổng hợp',
  'Đội Cảnh sát giao thông',
  'Hải đội 2',
];

const TITLES = [
  'Giám đốc Sở Y tế',
  'Phó Giám đốc Sở Y tế',
  'Phó Giám đốc Thường trực Sở Y tế',
  'Quyền Giám đốc Sở Nội vụ',
  'Chủ tịch UBND tỉnh',
  'Phó Chủ tịch Thường trực UBND tỉnh',
  'Phó Chủ tịch HĐND huyện Tân Khê',
  'Bí thư Tỉnh ủy',
  'Phó Bí thư Thường trực Huyện ủy Tân Khê',
  'Bí thư Đảng ủy xã Bến Đá',
  'Trưởng Ban Tuyên giáo Tỉnh ủy',
  'Trưởng ban Dân tộc tỉnh',
  'Phó Trưởng Ban Thi đua - Khen thưởng tỉnh',
  'Trưởng phòng Giáo dục và Đào tạo huyện Tân Khê',
  'Chánh Văn phòng UBND tỉnh',
  'Phó Chánh Văn phòng Tỉnh ủy',
  'Chánh Thanh tra tỉnh',
  'Chánh án Tòa án nhân dân tỉnh',
  'Viện trưởng Viện Kiểm sát nhân dân tỉnh',
  'Cục trưởng Cục Thống kê tỉnh',
  'Chi cục trưởng Chi cục Kiểm lâm',
  'Hiệu trưởng Trường THPT Bến Đá',
  'Phó Hiệu trưởng Trường Chính trị tỉnh',
  'Giám đốc Bệnh viện Đa khoa tỉnh',
  'Tổng Giám đốc Tổng công ty Điện lực miền Tây',
  'Phó Tổng Giám đốc Công ty Cổ phần Xi măng Lam Sơn',
  'Chủ tịch Hội Nông dân tỉnh',
  'Phó Chủ tịch Hội Cựu chiến binh tỉnh',
  'Chủ tịch Liên đoàn Lao động tỉnh',
  'Chủ tịch Ủy ban MTTQ Việt Nam tỉnh',
  'Bí thư Tỉnh đoàn',
  'Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh',
  'Chính ủy Bộ Chỉ huy Bộ đội Biên phòng tỉnh',
  'Vụ trưởng Vụ Pháp chế',
  'Thứ trưởng Bộ Y tế',
  'Bộ trưởng Bộ Nội vụ',
  'Tổng Biên tập Báo Lam Hải',
  'Phó Trưởng Khối thi đua số 3',
  'Ủy viên Ban Thường vụ Tỉnh ủy',
  'Tỉnh ủy viên',
  'nguyên Giám đốc Sở Y tế',
  'Giám đốc Công an tỉnh',
  'Trưởng Công an huyện Tân Khê',
  'Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy',
];

const PERSONS = [
  'Tô Văn Hải',
  'Trần Hà',
  'Lê Quang Hiển',
  'Đỗ Thị Kim Oanh',
  'Vũ Đức',
  'Phạm Ngọc Thạch Anh',
  'Hoàng Lê',
  'Tôn Nữ Thị Lan',
  'Đặng Trần Bảo Châu',
  'Lò Văn Panh',
  'Giàng A Páo',
  'Vàng Thị Mỷ',
  'K’Brêu',
  'H’Rina Êban',
  'Y Thanh',
  'Siu Hương',
  'Thạch Thị Sa Rây',
  'Kim Sơn',
  'Âu Dương Minh',
  'Bùi Thị Nga',
];

const AWARDS = [
  'Huân chương Lao động hạng Ba',
  'Huân chương Độc lập hạng Nhất',
  'Huân chương Sao vàng',
  'Huân chương Bảo vệ Tổ quốc hạng Nhì',
  'Huân chương Hồ Chí Minh',
  'Cờ thi đua của Chính phủ',
  'Cờ thi đua của UBND tỉnh',
  'Cờ thi đua xuất sắc',
  'Cờ thi đua toàn diện của Bộ Y tế',
  'Cờ đơn vị dẫn đầu phong trào thi đua',
  'Bằng khen của Thủ tướng Chính phủ',
  'Bằng khen của Chủ tịch UBND tỉnh',
  'Bằng khen của Bộ trưởng Bộ Nội vụ',
  'Bằng khen',
  'Giấy khen của Giám đốc Sở Y tế',
  'Giấy khen của Chủ tịch UBND huyện Tân Khê',
  'Tập thể lao động xuất sắc',
  'Tập thể Lao động tiên tiến',
  'Đơn vị quyết thắng',
  'Đơn vị tiên tiến',
  'Anh hùng Lao động',
  'Anh hùng Lực lượng vũ trang nhân dân',
];

const BLOCS = [
  'Khối thi đua số 3',
  'Khối thi đua số 07',
  'Khối thi đua số IV',
  'Khối thi đua số 3 tỉnh Lam Hải',
  'Khối thi đua các cơ quan Đảng tỉnh',
  'Khối thi đua các sở, ban, ngành tỉnh',
  'Khối thi đua Mặt trận Tổ quốc và các đoàn thể',
  'Khối thi đua các doanh nghiệp',
  'Khối thi đua các tổ chức chính trị - xã hội',
  'Khối thi đua Nội chính',
  'Khối thi đua Văn hóa - Xã hội',
  'Khối thi đua các ngân hàng thương mại',
  'Khối thi đua số 2 - Sở Giáo dục và Đào tạo',
  'Khối thi đua các trường đại học, cao đẳng',
  'Khối thi đua số 5 (khối kinh tế)',
  'Cụm thi đua số 1',
  'Cụm thi đua các xã ven biển',
  'Cụm thi đua các huyện miền núi',
  'Cụm thi đua 5 thành phố trực thuộc Trung ương',
  'Cụm thi đua số 4, Bộ Y tế',
  'Cụm thi đua các tỉnh Tây Nguyên',
  'Cụm thi đua Hội Nông dân các tỉnh miền Đông Nam Bộ',
  'Cụm thi đua số 2 huyện Tân Khê',
  'Cụm thi đua các trường THPT',
  'Cụm thi đua số 6 lực lượng Kiểm lâm khu vực Tây Nguyên',
  'Cụm thi đua các tỉnh Đồng bằng sông Hồng',
  'Cụm thi đua 3B',
  'Cụm thi đua Tiểu học số 2',
];

// The whole name comes out wherever it stands, and nothing of what stands beside it.

describe('a unit', () => {
  const given = (unit: string) =>
    told(`UBND tỉnh tặng Bằng khen cho ${unit}. Hội nghị bầu ${unit} làm Khối trưởng năm 2028.`);

  it.each(UNITS)('%s', (unit) => {
    const listed = told(`Khối gồm ${unit}, Thuế tỉnh và Bưu điện tỉnh. ${unit} được tặng Bằng khen của UBND tỉnh.`);
    expect(listed.members.map(({ org }) => org)).toEqual([unit, 'Thuế tỉnh', 'Bưu điện tỉnh']);
    expect(listed.awards.map(({ recipient }) => recipient)).toEqual([unit]);
    const { awards, heads } = given(unit);
    expect([awards.map(({ recipient }) => recipient), heads.map(({ org }) => org)]).toEqual([[unit], [unit]]);
  });

  it.each(OTHER_UNITS)('%s', (unit) => {
    const { awards, heads } = given(unit);
    expect([awards.map(({ recipient }) => recipient), heads.map(({ org }) => org)]).toEqual([[unit], [unit]]);
  });
});

describe('a title', () => {
  it.each(TITLES)('%s', (title) => {
    const officials = [
      `Dự hội nghị có ông Tô Văn Hải, ${title}.`,
      `Ông Tô Văn Hải - ${title} chủ trì hội nghị.`,
      `${title} Tô Văn Hải phát biểu tại hội nghị.`,
    ].map((sentence) => told(sentence).officials.map(({ name, titles, act }) => [name, ...titles, act]));
    expect(officials).toEqual(['attend', 'chair', 'speak'].map((act) => [['Tô Văn Hải', title, act]]));
  });
});

describe('a person', () => {
  it.each(PERSONS)('%s', (name) => {
    const officials = [
      `Ông ${name}, Giám đốc Sở Y tế chủ trì hội nghị.`,
      `Giám đốc Sở Y tế ${name} chủ trì hội nghị.`,
      `Dự có các ông: ${name}, Giám đốc Sở Y tế.`,
    ].map((sentence) => told(sentence).officials.map((official) => [official.name, ...official.titles, official.act]));
    expect(officials).toEqual(['chair', 'chair', 'attend'].map((act) => [[name, 'Giám đốc Sở Y tế', act]]));
    const { awards } = told(`UBND tỉnh tặng Bằng khen cho bà ${name}.`);
    expect(awards.map(({ recipient, recipient_kind }) => [recipient, recipient_kind])).toEqual([[name, 'person']]);
  });
});

describe('an award', () => {
  it.each(AWARDS)('%s', (award) => {
    const found = [
      `Khối đề nghị tặng ${award} cho Sở Y tế.`,
      `Sở Y tế được tặng ${award}.`,
      `Sở Y tế vinh dự đón nhận ${award} năm 2026.`,
    ].map((sentence) => told(sentence).awards.map((row) => [row.award, row.recipient, row.status, row.year]));
    expect(found).toEqual([
      [[award, 'Sở Y tế', 'recommended', 2027]],
      [[award, 'Sở Y tế', 'awarded', 2027]],
      [[award, 'Sở Y tế', 'awarded', 2026]],
    ]);
  });
});

describe('a bloc', () => {
  it.each(BLOCS)('%s', (bloc) => {
    const found = [
      `Chiều 5-12-2027, ${bloc} tổ chức hội nghị tổng kết năm 2027.`,
      `Ngày 5-12-2027, Thuế tỉnh được bầu làm Trưởng ${bloc} năm 2028.`,
      `${bloc} tổng kết năm 2027\n\nChiều 5-12-2027, hội nghị diễn ra tại Sở Y tế.`,
    ].map((text) => recordOf(text).blocs.map(({ name, kind }) => [name, kind]));
    const kind = bloc.startsWith('Khối') ? 'khoi' : 'cum';
    expect(found).toEqual(found.map(() => [[bloc, kind]]));
  });
});
