import { describe, expect, it } from 'vitest';
import { awardLines, headLines, memberNames, recordOf } from './record-of.js';

// What anniversaries, portraits and news of rewards tell of those who were honoured; each beside what only looks like it.

const officials = (text: string): string[] =>
  recordOf(text).officials.map(({ name, titles, act }) => [name, ...titles, act].join(' | '));

describe('honours handed to one, in lines below', () => {
  const honours = (lead: string): string => `Bến Đá - những dấu mốc

Thứ 4, 23/12/2020

${lead}

- Huân chương Lao động hạng Ba năm 1985;
- Cờ thi đua của Chính phủ các năm 2011, 2014;
- Đảng bộ Công ty nhiều năm đạt trong sạch, vững mạnh, được Ban Thường vụ Tỉnh ủy tặng Bằng khen giai đoạn 2010 - 2014.
`;
  const given = honours('Đảng, Nhà nước đã trao tặng Công ty Điện lực Bến Đá nhiều phần thưởng:');
  it('are those of the one whom they were given', () =>
    expect(awardLines(given)).toEqual([
      'Huân chương Lao động hạng Ba → Công ty Điện lực Bến Đá 1985',
      'Cờ thi đua của Chính phủ → Công ty Điện lực Bến Đá 2011',
      'Cờ thi đua của Chính phủ → Công ty Điện lực Bến Đá 2014',
      'Bằng khen → Đảng bộ Công ty 2014',
    ]));
  it('are nobody’s where something else is handed over', () =>
    expect(
      awardLines(honours('Tỉnh đã trao tặng Công ty Điện lực Bến Đá nhiều tài liệu về khen thưởng:')),
    ).not.toContain('Huân chương Lao động hạng Ba → Công ty Điện lực Bến Đá 1985'));
});

describe('a place that is spoken of by its kind alone', () => {
  const told = (title: string, other = ''): string => `${title}

Thứ hai, 22/12/2014

Bước vào đổi mới, xã dồn điền đổi thửa từ năm 2012. ${other}Xã đã được tặng Huân chương Lao động hạng Ba (năm 2001).
`;
  it('is the one of the title', () =>
    expect(awardLines(told('Xã Tân Khê hôm nay', 'Cùng huyện có xã Bến Đá và xã Sơn Tiến. '))).toEqual([
      'Huân chương Lao động hạng Ba → Xã Tân Khê 2001',
    ]));
  it('is the only one that the text names', () =>
    expect(awardLines(told('Đổi mới trên quê lúa', 'Nằm ven sông, xã Bến Đá có bảy thôn. '))).toEqual([
      'Huân chương Lao động hạng Ba → xã Bến Đá 2001',
    ]));
  it('is unknown where the text names several', () =>
    expect(awardLines(told('Đổi mới trên quê lúa', 'Cùng huyện có xã Bến Đá và xã Sơn Tiến. '))).toEqual([]));
});

describe('collectives and persons counted together', () => {
  const counted = (rest: string): string =>
    `Chủ tịch UBND tỉnh tặng Bằng khen năm 2023 cho 02 tập thể và 02 cá nhân. Các tập thể được khen thưởng là: Sở Y tế, Sở Nội vụ. ${rest}`;
  it('are named sentence by sentence', () => {
    const text = counted('Các cá nhân gồm các ông: Tô Hải, Trưởng khu Mỹ Á; Hà Nhàn, Phó Trưởng Công an xã Tân Khê.');
    expect(awardLines(text)).toEqual([
      'Bằng khen → Sở Y tế 2023',
      'Bằng khen → Sở Nội vụ 2023',
      'Bằng khen → Tô Hải 2023',
      'Bằng khen → Hà Nhàn 2023',
    ]);
    expect(officials(text)).toEqual([]);
  });
  it('stay counted where others are named', () =>
    expect(awardLines(counted('Dự lễ có các ông: Tô Hải, Trưởng khu Mỹ Á; Hà Nhàn, Phó Trưởng Công an xã.'))).toContain(
      'Bằng khen → #2 2023',
    ));
  const handed = (behind: string, count = 'hai'): string[] =>
    awardLines(
      `Năm 2014, đồng chí Lê Quý trao Bằng khen của Chủ tịch UBND tỉnh cho ${count} cá nhân: Tô Hải, Trưởng thôn Mỹ Á; Hà Nhàn, Chủ tịch Hội Phụ nữ xã, ${behind}.`,
    );
  it('have done something, all of them', () =>
    expect(handed('đã có thành tích xuất sắc trong xây dựng nông thôn mới')).toHaveLength(2));
  it('are as many as are named, whatever stands behind the last; no more where she does something', () => {
    expect(handed('đã có bài phát biểu')).toHaveLength(2);
    expect(handed('đã có bài phát biểu', 'ba')).not.toContain('Bằng khen của Chủ tịch UBND tỉnh → Hà Nhàn 2014');
  });
});

describe('an anniversary', () => {
  it('is of a force, and the one who keeps it receives', () =>
    expect(
      awardLines(
        'Sáng 21-5-2003, Chi cục Kiểm lâm tỉnh Bến Đá tổ chức lễ kỷ niệm 30 năm thành lập lực lượng Kiểm lâm nhân dân Việt Nam (21-5-1973 - 21-5-2003) và đón nhận Huân chương Lao động hạng Nhì.',
      ),
    ).toEqual(['Huân chương Lao động hạng Nhì → Chi cục Kiểm lâm tỉnh Bến Đá 2003']));
  it('is of the one who receives', () =>
    expect(
      awardLines(
        'Sáng 21-5-2003 diễn ra lễ kỷ niệm 30 năm thành lập Bệnh viện Đa khoa Bến Đá và đón nhận Huân chương Lao động hạng Nhì.',
      ),
    ).toEqual(['Huân chương Lao động hạng Nhì → Bệnh viện Đa khoa Bến Đá 2003']));
  it('tells of a flag of the Government that was lent for a year', () =>
    expect(awardLines('Thủ tướng Chính phủ tặng cờ luân lưu năm 1998 cho Sở Y tế.')).toEqual([
      'cờ luân lưu → Sở Y tế 1998',
    ]));
  it('tells of a flag that is handed on', () =>
    expect(awardLines('Sở Nội vụ trao cờ luân lưu năm 1998 cho Sở Y tế.')).toEqual([]));
});

describe('who is quoted', () => {
  const quoted = (speech: string): string[] =>
    awardLines(
      `Bà Tô Thị Chín mở lớp học tình thương. Năm 2004, bà Tô Thị Chín được UBND tỉnh tặng Bằng khen. Bà Hà Ngọc Nhàn, Phó Chủ tịch UBND quận, ${speech} đề nghị Thủ tướng Chính phủ tặng Bằng khen cho bà.`,
    );
  it('speaks of another', () => expect(quoted('cho biết: quận đã')).toContain('Bằng khen → Tô Thị Chín'));
  it('is told of', () => expect(quoted('được Hội đồng')).not.toContain('Bằng khen → Tô Thị Chín'));
  it('looks back', () =>
    expect(officials('“Khó nhất là tiếp nhận lưới điện” - ông Tô Hải, Giám đốc Công ty nhớ lại.')).toEqual([
      'Tô Hải | Giám đốc Công ty | speak',
    ]));
});

describe('a station', () => {
  it('is called after its place', () =>
    expect(officials('Ông Hà Lan, Đồn trưởng Đồn Biên phòng Bạch Đích, kể chuyện.')).toEqual([
      'Hà Lan | Đồn trưởng Đồn Biên phòng Bạch Đích | speak',
    ]));
  it('has a head who is named behind it', () =>
    expect(officials('Đồn trưởng Đồn Biên phòng Hà Nhàn kể chuyện.')).toEqual([
      'Hà Nhàn | Đồn trưởng Đồn Biên phòng | speak',
    ]));
  it('is no house in which a bloc meets', () =>
    expect(officials('Ông Hà Lan, Giám đốc Sở Y tế Bạch Đích, kể chuyện.')).not.toEqual([
      'Hà Lan | Giám đốc Sở Y tế Bạch Đích | speak',
    ]));
});

describe('those who lead a bloc', () => {
  const bloc = (rest: string): string =>
    `Cụm thi đua số 4 tổ chức tổng kết năm 2014. Sở Y tế là Cụm trưởng, Sở Nội vụ là Cụm phó năm 2014. ${rest}`;
  it('are members beside the rest of them', () =>
    expect(memberNames(bloc('Các thành viên còn lại của Cụm là Sở Tư pháp và Thuế tỉnh.'))).toEqual([
      'Sở Y tế',
      'Sở Nội vụ',
      'Sở Tư pháp',
      'Thuế tỉnh',
    ]));
  it('are not told to be so where the guests are named', () =>
    expect(memberNames(bloc('Khách mời của Cụm là Sở Tư pháp và Thuế tỉnh.'))).not.toContain('Sở Tư pháp'));
  const met = (room: string): string[] =>
    headLines(`BIÊN BẢN
Họp Cụm thi đua số 2 tỉnh Bến Đá năm 2023
2. Địa điểm: ${room} Sở Y tế (đơn vị Cụm trưởng năm 2023).`);
  it('have a room where it meets', () => expect(met('Phòng họp')).toEqual(['head 2023 Sở Y tế']));
  it('may be a part of a house', () => expect(met('Văn phòng')).toEqual(['head 2023 Văn phòng Sở Y tế']));
});

describe('what is handed out', () => {
  const stages = (text: string): string[] =>
    recordOf(text).awards.map(({ award, granter, year, stage }) => [award, granter, year, stage].join(' | '));
  const handed = (verb: string): string => `Lễ công bố và trao tặng danh hiệu thi đua, hình thức khen thưởng năm 2021

Ông Tô Hải, Phó Chủ tịch UBND tỉnh Bến Đá ${verb} cho các tập thể những phần thưởng sau:
Cờ thi đua của UBND tỉnh (01 tập thể):
- Sở Nội vụ tỉnh Bến Đá.
Bằng khen của Chủ tịch UBND tỉnh (01 tập thể):
- Sở Công Thương tỉnh Bến Đá.`;
  it('is presented, list by list', () =>
    expect(stages(handed('đã trao tặng'))).toEqual([
      'Cờ thi đua của UBND tỉnh | UBND tỉnh | 2021 | presented',
      'Bằng khen của Chủ tịch UBND tỉnh | Chủ tịch UBND tỉnh | 2021 | presented',
    ]));
  it('is decided where nobody hands it over', () =>
    expect(stages(handed('đã quyết định tặng'))).toEqual([
      'Cờ thi đua của UBND tỉnh | UBND tỉnh | 2021 | decided',
      'Bằng khen của Chủ tịch UBND tỉnh | Chủ tịch UBND tỉnh | 2021 | decided',
    ]));
  const praised = (verb: string): string[] =>
    stages(`Tin về Khối thi đua các trường huyện Tân Khê
Báo Bến Đá, 20/03/2023

Ngày 20-3, huyện Tân Khê đã ${verb} các đơn vị thuộc Khối thi đua các trường huyện Tân Khê có thành tích xuất sắc năm 2022.
Dịp này, Trường THCS Bến Đá vinh dự được Chủ tịch UBND huyện Tân Khê tặng Giấy khen.`);
  it('is of the year that is praised', () =>
    expect(praised('tuyên dương')).toEqual(['Giấy khen | Chủ tịch UBND huyện Tân Khê | 2022 | decided']));
  it('is of the day where others are visited', () =>
    expect(praised('thăm')).toEqual(['Giấy khen | Chủ tịch UBND huyện Tân Khê | 2023 | decided']));
  const asked = (section: string): string[] =>
    stages(`SỞ NỘI VỤ
Số: 33/TTr-SNV

TỜ TRÌNH
Về việc đề nghị khen thưởng năm 2024

Kính gửi: Hội đồng Thi đua - Khen thưởng tỉnh.

Sở Nội vụ kính trình Hội đồng xem xét, khen thưởng các tập thể sau:
TT | Tên tập thể | Hình thức đề nghị khen thưởng
I | ${section} | 
1 | Sở Công Thương | Cờ thi đua`);
  it('is asked of who stands over the rows', () =>
    expect(asked('Đề nghị UBND tỉnh tặng Cờ thi đua')).toEqual(['Cờ thi đua | UBND tỉnh | 2024 | recommended']));
  it('is asked of nobody that another award names', () =>
    expect(asked('Đề nghị UBND tỉnh tặng Bằng khen')).toEqual(['Cờ thi đua |  | 2024 | recommended']));
});

describe('what a council decides', () => {
  const rows = (text: string): string[] => {
    const { awards, withheld } = recordOf(text);
    return [...awards, ...withheld].map(({ award, recipient, stage }) => `${award} → ${recipient} ${stage}`);
  };
  const notice = (title: string): string => `UBND TỈNH BẾN ĐÁ
HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG
Số: 24/TB-HĐTĐKT
Bến Đá, ngày 25 tháng 01 năm 2024

THÔNG BÁO
${title}

Ngày 25/01/2024, Hội đồng Thi đua - Khen thưởng tỉnh Bến Đá đã bỏ phiếu kín, kết quả như sau:
I. Các tập thể được Hội đồng thông qua
TT | Tên tập thể | Danh hiệu, hình thức khen thưởng | Số phiếu đồng ý
1 | Sở Y tế | Cờ thi đua của UBND tỉnh | 15/15
2 | Sở Nội vụ | Bằng khen của Chủ tịch UBND tỉnh | 15/15
II. Các tập thể không được Hội đồng thông qua
TT | Tên tập thể | Danh hiệu, hình thức khen thưởng | Số phiếu đồng ý
1 | Sở Tư pháp | Huân chương Lao động hạng Ba | 06/15
Hội đồng thông báo để các đơn vị biết./.`;
  it('is passed on, table by table, in a notice of its session', () =>
    expect(rows(notice('Kết quả họp xét khen thưởng năm 2023'))).toEqual([
      'Cờ thi đua của UBND tỉnh → Sở Y tế council',
      'Bằng khen của Chủ tịch UBND tỉnh → Sở Nội vụ council',
      'Huân chương Lao động hạng Ba → Sở Tư pháp refused',
    ]));
  it('was decided where the notice tells of what was given', () =>
    expect(rows(notice('Danh sách khen thưởng năm 2023').split('II. ')[0])).toContain(
      'Cờ thi đua của UBND tỉnh → Sở Y tế decided',
    ));
  const minutes = (heading: string, line: string): string[] =>
    rows(`BIÊN BẢN
Họp Hội đồng Thi đua - Khen thưởng tỉnh Bến Đá xét khen thưởng năm 2024

Hội đồng kết luận:
1. ${heading}:
- ${line}.`);
  it('is passed behind who should give it', () =>
    expect(
      minutes(
        'Thống nhất thông qua việc đề nghị',
        'Chủ tịch UBND tỉnh Bến Đá tặng Bằng khen cho 02 tập thể: Sở Y tế; Sở Nội vụ',
      ),
    ).toEqual(['Bằng khen → Sở Y tế council', 'Bằng khen → Sở Nội vụ council']));
  it('is refused to all before the reason', () =>
    expect(
      minutes(
        'Không thông qua việc đề nghị',
        'Chủ tịch UBND tỉnh tặng Bằng khen cho Sở Y tế; Sở Nội vụ, do chưa đủ tiêu chuẩn',
      ),
    ).toEqual(['Bằng khen → Sở Y tế refused', 'Bằng khen → Sở Nội vụ refused']));
  it('is refused with the reason in a bracket', () =>
    expect(
      minutes(
        'Hội đồng không thông qua',
        'Đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho 01 tập thể: Sở Y tế (05/13 phiếu, không đủ tỷ lệ)',
      ),
    ).toEqual(['Bằng khen → Sở Y tế refused']));
  it('is nobody’s where another does something in the line', () =>
    expect(
      minutes(
        'Thống nhất thông qua việc đề nghị',
        'Chủ tịch UBND tỉnh tặng Bằng khen cho Sở Y tế; Sở Nội vụ, trình hồ sơ',
      ),
    ).not.toContain('Bằng khen → Sở Nội vụ council'));
  const told = (behind: string): (string | null)[] =>
    recordOf(`Tin tuyên dương năm 2021

Dịp này, Sở Y tế vinh dự được Chủ tịch UBND tỉnh tặng Bằng khen năm 2021. ${behind}`).awards.map(({ stage }) => stage);
  it('was handed over, as the next sentence says', () =>
    expect(told('Các phần thưởng năm 2021 đã được trao tận tay đại diện các đơn vị.')).toEqual(['presented']));
  it('is to be handed over', () =>
    expect(told('Các phần thưởng năm 2021 sẽ được trao tại hội nghị tổng kết.')).toEqual(['decided']));
});

describe('who gives', () => {
  const givers = (text: string): string[] =>
    recordOf(text).awards.map(({ award, granter, recipient }) => `${granter}: ${award} → ${recipient}`);
  const behind =
    'Thủ tướng Chính phủ đã tặng Bằng khen năm 2008; Bộ Công an tặng Giấy khen năm 2010; Chủ tịch UBND tỉnh 2 lần tặng Bằng khen.';
  it('is named clause by clause, behind whose merit it was', () =>
    expect(givers(`Ghi nhận những đóng góp của ông Tô Văn Hải, ${behind}`)).toEqual([
      'Thủ tướng Chính phủ: Bằng khen → Tô Văn Hải',
      'Bộ Công an: Giấy khen → Tô Văn Hải',
      'Chủ tịch UBND tỉnh: Bằng khen → Tô Văn Hải',
    ]));
  it('gives to nobody in particular where nobody is named', () =>
    expect(givers(`Ghi nhận những đóng góp đó, ${behind}`)).toEqual([]));
});

describe('what somebody was', () => {
  it('stands between the one and the award', () =>
    expect(
      awardLines(
        'Ông Tô Văn Hải vào du kích. Ông làm giao liên, rồi làm trung đội trưởng bộ đội địa phương, từng được tặng thưởng Huân chương Chiến công hạng Nhì năm 1969.',
      ),
    ).toEqual(['Huân chương Chiến công hạng Nhì → Tô Văn Hải 1969']));
  it('is another who gives', () =>
    expect(
      awardLines('Ông Tô Văn Hải vào du kích. Ông gặp trung đội trưởng bộ đội địa phương, tặng Bằng khen năm 1969.'),
    ).toEqual([]));
});

describe('a count of votes and its lines', () => {
  const minutes = (verdict: string): string => `BIÊN BẢN
Họp Hội đồng Thi đua - Khen thưởng tỉnh Bến Đá xét khen thưởng năm 2021

2. Hội đồng bỏ phiếu kín. Kết quả kiểm phiếu:
- ${verdict} đề nghị UBND tỉnh tặng Cờ thi đua:
+ Sở Xây dựng: 13/13 phiếu, đạt 100%.
3. Chủ trì giao Sở Nội vụ hoàn thiện thủ tục theo kết quả bỏ phiếu.`;
  const told = (verdict: string): string[] => {
    const { awards, withheld } = recordOf(minutes(verdict));
    return [...awards, ...withheld].map(({ recipient, stage }) => `${recipient} ${stage}`);
  };
  it('passes those who have enough', () => expect(told('Đủ tỷ lệ phiếu')).toEqual(['Sở Xây dựng council']));
  it('refuses those who have not, and nobody in the next point', () =>
    expect(told('Không đủ tỷ lệ phiếu')).toEqual(['Sở Xây dựng refused']));
  const members = (title: string): string[] =>
    memberNames(`${title}: TRIỂN KHAI NHIỆM VỤ, KÝ KẾT GIAO ƯỚC
Thứ hai, 20/02/2023
Sáng 20/2, Cụm thi đua số 2 tỉnh Bến Đá tổ chức hội nghị.`);
  it('is none in the number of a bloc', () => expect(members('CỤM THI ĐUA SỐ 2 TỈNH')).toEqual([]));
  it('is one of units where it has them', () =>
    expect(memberNames('Cụm thi đua số 2 có 2 tỉnh: Bình Định, Phú Yên.')).toHaveLength(2));
});
