import { describe, expect, it } from 'vitest';
import { awardLines, recordOf } from './record-of.js';

// Pages on which a school or a hospital tells its history, and news of its ceremonies; each example beside one that only looks like it.

const officials = (text: string): string[] =>
  recordOf(text).officials.map(({ name, act, titles }) => [name, act, ...titles].join(' | '));

describe('a page of history', () => {
  const page = (title: string): string[] =>
    awardLines(
      [
        title,
        'Trường THCS Bến Đá tách từ trường PTCS Tân Khê năm 1989.',
        'II. Thành tích đạt được trong những năm qua:',
        '1/ Tập thể:',
        '- Năm học 2022 – 2023: Tập thể lao động tiên tiến',
        '- Năm học 2023 – 2024: Tập thể lao động xuất sắc, Cờ thi đua của UBND tỉnh.',
        '- Năm học 2024 – 2025: Bằng khen của Chủ tịch UBND tỉnh',
      ].join('\n'),
    );
  it('shows what the house in its title had', () =>
    expect(page('LỊCH SỬ HÌNH THÀNH VÀ PHÁT TRIỂN TRƯỜNG THCS BẾN ĐÁ')).toEqual([
      'Tập thể lao động tiên tiến → TRƯỜNG THCS BẾN ĐÁ 2023',
      'Tập thể lao động xuất sắc → TRƯỜNG THCS BẾN ĐÁ 2024',
      'Cờ thi đua của UBND tỉnh → TRƯỜNG THCS BẾN ĐÁ 2024',
      'Bằng khen của Chủ tịch UBND tỉnh → TRƯỜNG THCS BẾN ĐÁ 2025',
    ]));
  it('is of nobody where its title names the place', () =>
    expect(page('LỊCH SỬ HÌNH THÀNH VÀ PHÁT TRIỂN XÃ BẾN ĐÁ').filter((line) => line.includes('XÃ'))).toEqual([]));

  const persons = (heading: string): string[] =>
    awardLines(`Thành tích của trường:\n${heading}\n+ Có 11 giáo viên được công nhận chiến sĩ thi đua cơ sở.`);
  it('dates the lines by the bracket of their heading', () =>
    expect(persons('2/ Cá nhân (năm học 2025 – 2026):')).toEqual(['chiến sĩ thi đua cơ sở → #11 2026']));
  it('dates them by no bracket in the midst of it', () =>
    expect(persons('2/ Cá nhân (từ năm học 2025 – 2026) gồm có:')).toEqual(['chiến sĩ thi đua cơ sở → #11']));

  const outlook = (who: string): string[] =>
    awardLines(
      `Giới thiệu chung\nTrung tâm Y tế huyện Bến Đá\nNhững thành tích tiêu biểu:\n• Huân chương Lao động hạng Ba năm 2005\n• Cờ thi đua của Chính phủ năm 2010\n• Cờ thi đua của Bộ Y tế năm 2012\nĐịnh hướng: giữ hạng II; ${who} năm 2028 đạt danh hiệu Tập thể lao động xuất sắc.`,
    ).slice(3);
  it('registers for the house', () =>
    expect(outlook('đăng ký')).toEqual(['Tập thể lao động xuất sắc → Trung tâm Y tế huyện Bến Đá 2028']));
  it('does not where its parts do', () => expect(outlook('các khoa đăng ký')).toEqual([]));

  const within = (who: string): string[] =>
    awardLines(
      `Trường Tiểu học Bến Đá\nTrường Tiểu học Bến Đá thành lập năm 1990. ${who} ba lần nhận Bằng khen của Liên đoàn Lao động tỉnh.`,
    );
  it('names what is within the house', () =>
    expect(within('Công đoàn cơ sở')).toEqual(['Bằng khen của Liên đoàn Lao động tỉnh → Công đoàn cơ sở']));
  it('leaves many of them', () => expect(within('Các công đoàn cơ sở')).toEqual([]));
});

describe('numbers of titles', () => {
  const told = (words: string): string[] => awardLines(`Sáng 26/2/2028, Bệnh viện Bến Đá tổng kết năm 2027. ${words}`);
  const both = ['chiến sĩ thi đua cơ sở → #21 2027', 'lao động tiên tiến → #168 2027'];
  it('are announced', () =>
    expect(told('Bệnh viện công bố danh sách 21 chiến sĩ thi đua cơ sở, 168 lao động tiên tiến.')).toEqual(both));
  it('are asked for', () =>
    expect(told('Bệnh viện công bố danh sách 21 chiến sĩ thi đua cơ sở, 168 lao động tiên tiến dự kiến.')).toEqual([]));
  it('are had', () => expect(told('Có 21 chiến sĩ thi đua cơ sở, 168 lao động tiên tiến.')).toEqual(both));
  it('are the staff', () => expect(told('Hiện có 21 chiến sĩ thi đua cơ sở, 168 lao động tiên tiến.')).toEqual([]));
  it('stand behind results', () =>
    expect(told('Kết quả: 21 chiến sĩ thi đua cơ sở, 168 lao động tiên tiến.')).toEqual(both));
  it('stand behind targets', () =>
    expect(told('Chỉ tiêu: 21 chiến sĩ thi đua cơ sở, 168 lao động tiên tiến.')).toEqual([]));
  it('are those of names behind a colon', () =>
    expect(told('Có 02 Chiến sĩ thi đua toàn quốc: bác sĩ Tô Hải, bác sĩ Hà Nhàn.')).toEqual([
      'Chiến sĩ thi đua toàn quốc → Tô Hải 2027',
      'Chiến sĩ thi đua toàn quốc → Hà Nhàn 2027',
    ]));
  it('count those who once taught', () =>
    expect(awardLines('Sở Y tế tặng Giấy khen cho 14 cựu giáo viên của trường.')).toEqual(['Giấy khen → #14']));
  it('count no pupils of old', () =>
    expect(awardLines('Sở Y tế tặng Giấy khen cho các cựu giáo viên của trường.')).toEqual([]));
});

describe('a village', () => {
  it('keeps its title for years', () =>
    expect(awardLines('Thôn Bến Đá do ông phụ trách 6 năm liền giữ vững danh hiệu Thôn văn hóa.')).toEqual([
      'Thôn văn hóa → Thôn Bến Đá',
    ]));
  it('means to keep it', () =>
    expect(awardLines('Thôn Bến Đá do ông phụ trách quyết tâm giữ vững danh hiệu Thôn văn hóa.')).toEqual([]));
});

describe('where somebody lives', () => {
  const given = (home: string): string[] =>
    awardLines(`Mặt trận tỉnh tặng Bằng khen cho các ông: Tô Hải, ${home}; Vũ Nam, xóm 5, xã Tân Khê (Kim Bình).`);
  it('parts no list of names', () =>
    expect(given('khu phố 6, thị trấn Bến Đá (Kim Bình)')).toEqual(['Bằng khen → Tô Hải', 'Bằng khen → Vũ Nam']));
  it('is no unit of the list', () =>
    expect(
      awardLines('Mặt trận tỉnh tặng Bằng khen cho: Khu phố 6, thị trấn Bến Đá; Xóm 5, xã Tân Khê.').some((line) =>
        line.includes('Khu phố 6'),
      ),
    ).toBe(true));
});

describe('one who fell', () => {
  const given = (who: string): string[] => awardLines(`Truy tặng Huân chương Chiến công hạng Nhì cho ${who}.`);
  it('has a rank', () => expect(given('liệt sĩ, Đại úy Tô Hải')).toEqual(['Huân chương Chiến công hạng Nhì → Tô Hải']));
  it('is one of many', () => expect(given('các liệt sĩ, quê ở Bến Đá')).toEqual([]));
});

describe('badges of the Party', () => {
  const given = (parts: string): string[] => awardLines(`Đảng bộ xã có 12 đảng viên được tặng Huy hiệu Đảng${parts}.`);
  it('are told by years', () =>
    expect(given(', trong đó: 01 đồng chí 60 năm tuổi Đảng, 3 đồng chí 50 năm, 8 đồng chí 30 năm tuổi Đảng')).toEqual([
      'Huy hiệu 60 năm tuổi Đảng → #1',
      'Huy hiệu 50 năm → #3',
      'Huy hiệu 30 năm tuổi Đảng → #8',
    ]));
  it('are told by years before a colon', () =>
    expect(given(', gồm: 60 năm tuổi Đảng: 04 đồng chí; 50 năm tuổi Đảng: 8 đồng chí')).toEqual([
      'Huy hiệu 60 năm tuổi Đảng → #4',
      'Huy hiệu 50 năm tuổi Đảng → #8',
    ]));
  it('are not parted by an age', () =>
    expect(given(', trong đó 01 đồng chí 82 năm sống ở xã')).toEqual(['Huy hiệu Đảng → #12']));

  const province = (words: string): string[] =>
    awardLines(
      `Ngày 7/11/2028, phường Bến Đá có 4 đảng viên nhận Huy hiệu 60 năm tuổi Đảng; 6 đảng viên nhận Huy hiệu 55 năm. ${words} được tặng Huy hiệu Đảng.`,
    );
  it('of all the province hold those of the ward', () =>
    expect(province('Dịp này, toàn tỉnh có 5.218 đảng viên')).toHaveLength(2));
  it('of another ward stand beside them', () =>
    expect(province('Dịp này, phường Tân Khê có 18 đảng viên')).toHaveLength(3));
});

describe('several grades of an order', () => {
  const given = (orders: string): string[] =>
    awardLines(`Ngày 20/10/2028, Bệnh viện Bến Đá kỷ niệm. Bệnh viện vinh dự được tặng ${orders}.`);
  it('were given over the years', () =>
    expect(given('Huân chương Lao động hạng Nhất, hạng Nhì, hạng Ba')).toEqual([
      'Huân chương Lao động hạng Nhất → Bệnh viện Bến Đá',
      'Huân chương Lao động hạng Nhì → Bệnh viện Bến Đá',
      'Huân chương Lao động hạng Ba → Bệnh viện Bến Đá',
    ]));
  it('are one of the day where it stands alone', () =>
    expect(given('Huân chương Lao động hạng Nhất')).toEqual([
      'Huân chương Lao động hạng Nhất → Bệnh viện Bến Đá 2028',
    ]));
  it('stand before a flag of several years', () =>
    expect(given('Huân chương Lao động hạng Nhất năm 2010; Cờ thi đua của Chính phủ các năm 2015, 2019')).toEqual([
      'Huân chương Lao động hạng Nhất → Bệnh viện Bến Đá 2010',
      'Cờ thi đua của Chính phủ → Bệnh viện Bến Đá 2015',
      'Cờ thi đua của Chính phủ → Bệnh viện Bến Đá 2019',
    ]));
  it('do not stand before a flag that others have', () =>
    expect(given('Huân chương Lao động hạng Nhất năm 2010; Cờ thi đua của Chính phủ trao sau')).toHaveLength(1));
});

describe('the year of an honour for life', () => {
  const given = (award: string): (number | null)[] =>
    recordOf(
      `Bến Đá tổng kết\nSáng 26/2/2028, bác sĩ Tô Hải trao Bằng khen của Bộ trưởng Bộ Y tế cho khoa Sản vì có thành tích xuất sắc năm 2027; trao ${award} cho bác sĩ Hà Nhàn.`,
    ).awards.map(({ year }) => year);
  it('is that of the day', () => expect(given('danh hiệu Thầy thuốc ưu tú')).toEqual([2027, 2028]));
  it('is no other award’s', () => expect(given('Giấy khen')).toEqual([2027, 2027]));
});

describe('who does what', () => {
  it('chairs, while another attends', () =>
    expect(officials('Ông Tô Hải, Giám đốc Sở Nội vụ chủ trì, cùng dự có bà Hà Nhàn, Giám đốc Sở Y tế.')).toEqual([
      'Tô Hải | chair | Giám đốc Sở Nội vụ',
      'Hà Nhàn | attend | Giám đốc Sở Y tế',
    ]));
  it('chairs with another', () =>
    expect(
      officials('Dự và chủ trì hội nghị có ông Tô Hải, Giám đốc Sở Nội vụ; bà Hà Nhàn, Giám đốc Sở Y tế.'),
    ).toEqual(['Tô Hải | chair | Giám đốc Sở Nội vụ', 'Hà Nhàn | chair | Giám đốc Sở Y tế']));
  const goes = (where: string): string[] =>
    officials(`Ông Tô Hải, Phó Chủ tịch UBND tỉnh này đã ${where} trao Bằng khen cho Phòng Cảnh sát hình sự.`);
  it('goes somewhere and gives', () =>
    expect(goes('đến trụ sở công an')).toEqual(['Tô Hải | present | Phó Chủ tịch UBND tỉnh này']));
  it('goes somewhere else', () =>
    expect(goes('đến trụ sở công an, nơi UBND tỉnh')).toEqual(['Tô Hải | other | Phó Chủ tịch UBND tỉnh này']));
  const also = (words: string): string[] =>
    officials(
      `Đại tá Tô Hải, Giám đốc Công an tỉnh cũng thưởng nóng 10 triệu đồng cho các trinh sát tham gia phá án, ${words} sẽ đề nghị khen thưởng.`,
    ).map((line) => line.split(' | ')[1]);
  it('says something besides', () => expect(also('đồng thời cho biết')).toEqual(['speak']));
  it('leaves the word to others', () => expect(also('Phòng Hình sự cho biết')).toEqual(['other']));
  it('is only an example', () =>
    expect(officials('Phát biểu tại lễ, nhiều người được nhắc tên như GS Tô Hải.')).toEqual([]));
  it('does what stands behind it', () =>
    expect(officials('Đúng như ông Tô Hải, Giám đốc Sở Y tế phát biểu, bệnh viện đã lớn mạnh.')).toEqual([
      'Tô Hải | speak | Giám đốc Sở Y tế',
    ]));
});

describe('an honour before a name', () => {
  it('is a title', () =>
    expect(officials('Nhà giáo ưu tú Tô Hải, Hiệu trưởng nhà trường phát biểu.')).toEqual([
      'Tô Hải | speak | Nhà giáo ưu tú | Hiệu trưởng nhà trường',
    ]));
  it('is none where it only calls somebody', () =>
    expect(officials('Nhà giáo Tô Hải, Hiệu trưởng nhà trường phát biểu.')).toEqual([
      'Tô Hải | speak | Hiệu trưởng nhà trường',
    ]));
});

describe('who wrote it', () => {
  const doc = (line: string): (string | null)[] => {
    const { byline, publisher } = recordOf(
      `Phường Bến Đá trao Huy hiệu Đảng\n07/11/2028 16:32\nSáng 7/11, Đảng ủy phường Bến Đá tổ chức Lễ trao tặng Huy hiệu Đảng cho đảng viên.\n${line}`,
    ).doc;
    return [byline, publisher];
  };
  it('is no school', () => expect(doc('Trường Giang')).toEqual(['Trường Giang', null]));
  it('is a school', () => expect(doc('Trường THPT Bến Đá')).toEqual([null, 'Trường THPT Bến Đá']));
  it('are two by their letters', () => expect(doc('H.TÍN - Q.DUY')).toEqual(['H.TÍN - Q.DUY', null]));
  it('writes for an agency', () => expect(doc('Hải An - TTXVN')).toEqual(['Hải An', 'TTXVN']));
});

describe('a page without a day', () => {
  const kind = (title: string): string =>
    recordOf(`${title}\nTrường THCS Bến Đá được thành lập trên cơ sở tách từ trường PTCS Tân Khê.`).doc.kind;
  it('tells the history of a house', () =>
    expect(kind('LỊCH SỬ HÌNH THÀNH VÀ PHÁT TRIỂN TRƯỜNG THCS BẾN ĐÁ')).toBe('other'));
  it('is news otherwise', () => expect(kind('Trường THCS Bến Đá: hình thành và phát triển')).toBe('news'));
});
