import { describe, expect, it } from 'vitest';
import { awardLines, memberNames, recipientNames, recordOf } from './record-of.js';

// News of ceremonies, portraits of single persons and units, and of what blocs sign: each rule beside what only looks alike.

describe('whose record a sentence tells behind a colon', () => {
  const told = (words: string): string[] =>
    awardLines(`Từ đó, Trường Tiểu học Bến Đá ${words}: năm 2026 được công nhận Tập thể Lao động xuất sắc.`);
  it('is the unit of which the words before it tell', () =>
    expect(told('có nhiều khởi sắc')).toEqual(['Tập thể Lao động xuất sắc → Trường Tiểu học Bến Đá 2026']));
  it('is nobody where others stand there', () => expect(told('có bà Hà Nhàn và ông Tô Hải')).toEqual([]));
});

describe('what goes on over semicolons', () => {
  const given = (who: string): string[] =>
    awardLines(
      `Công ty Bến Đá kỷ niệm 35 năm. Nhiều năm qua, ${who} dẫn đầu phong trào; năm 2026 được tặng Cờ thi đua; năm 2027 được Chính phủ tặng Bằng khen.`,
    );
  it('is of the house in short', () =>
    expect(given('Công ty')).toEqual(['Cờ thi đua → Công ty Bến Đá 2026', 'Bằng khen → Công ty Bến Đá 2027']));
  it('is not of its workers', () => expect(given('công nhân')).toEqual([]));
});

describe('one unit with its place in brackets', () => {
  const twice = (other: string): string[] =>
    awardLines(
      `Ngày 29/11/2027, Công ty Cơ khí Bến Đá (huyện Tân Khê) đón nhận Huân chương Lao động hạng Nhì.\n\nÔng Tô Hải trao Huân chương Lao động hạng Nhì cho ${other}.`,
    );
  it('is the one without', () => expect(twice('Công ty Cơ khí Bến Đá')).toHaveLength(1));
  it('is not another', () => expect(twice('Công ty Cơ khí Kim Bình')).toHaveLength(2));
});

describe('a cell of the Party', () => {
  const whose = (unit: string): string[] =>
    recipientNames(
      `Trung tâm Y tế Bến Đá tổ chức gặp mặt. Trung tâm Y tế Bến Đá có 14 khoa. ${unit} được Huyện ủy tặng Giấy khen.`,
    );
  it('is of the house in short', () => expect(whose('Chi bộ Trung tâm')).toEqual(['Chi bộ Trung tâm']));
  it('is not the house', () => expect(whose('Trung tâm')).toEqual(['Trung tâm Y tế Bến Đá']));
});

describe('names of units', () => {
  const names = (list: string): string[] => recipientNames(`Chủ tịch UBND tỉnh tặng Bằng khen cho ${list}.`);
  it('go on over what they fight', () =>
    expect(names('Khoa Kiểm soát bệnh tật và HIV/AIDS, Trạm Y tế xã Bến Đá và 03 cá nhân')).toEqual([
      'Khoa Kiểm soát bệnh tật và HIV/AIDS',
      'Trạm Y tế xã Bến Đá',
      '#3',
    ]));
  it('end before another unit', () =>
    expect(names('Khoa Kiểm soát bệnh tật và Khoa Nội')).toEqual(['Khoa Kiểm soát bệnh tật', 'Khoa Nội']));
  it('end with a word that heads units elsewhere', () =>
    expect(names('Đồn Biên phòng Nà Khoa')).toEqual(['Đồn Biên phòng Nà Khoa']));
  it('end so behind other syllables of the mountains', () =>
    expect(names('Đồn Biên phòng Nậm Khoa')).toEqual(['Đồn Biên phòng Nậm Khoa']));
  it('end before one that heads a name', () =>
    expect(names('Đồn Biên phòng Nà Khê, Khoa Nội')).toEqual(['Đồn Biên phòng Nà Khê', 'Khoa Nội']));
});

describe('schools by the letters of their level', () => {
  const members = (list: string): string[] => memberNames(`Cụm thi đua số 2 gồm ${list}.`);
  it('have each a youth union', () =>
    expect(members('Đoàn các trường: ĐH Y Dược TP.HCM, ĐH Bến Đá và CĐ Kinh tế đối ngoại')).toEqual([
      'Đoàn trường ĐH Y Dược TP.HCM',
      'Đoàn trường ĐH Bến Đá',
      'Đoàn trường CĐ Kinh tế đối ngoại',
    ]));
  it('are members themselves', () =>
    expect(members('các trường: ĐH Y khoa Phạm Ngọc Thạch, ĐH Bến Đá và CĐ Y tế Tân Khê')).toEqual([
      'trường ĐH Y khoa Phạm Ngọc Thạch',
      'trường ĐH Bến Đá',
      'trường CĐ Y tế Tân Khê',
    ]));
  it('are no unions', () =>
    expect(members('3 đơn vị: CĐ Y tế Bến Đá, CĐ Xây dựng và Công đoàn Viên chức')).toEqual([
      'CĐ Y tế Bến Đá',
      'CĐ Xây dựng',
      'Công đoàn Viên chức',
    ]));
});

describe('who attends', () => {
  const acts = (text: string): string[] => recordOf(text).officials.map(({ name, act }) => `${name} ${act}`);
  it('wishes well', () =>
    expect(acts('Đến dự và chúc mừng có các đồng chí: Hà Nhàn, Bí thư Huyện ủy.')).toEqual(['Hà Nhàn attend']));
  it('makes a speech', () =>
    expect(acts('Đến dự và phát biểu có các đồng chí: Hà Nhàn, Bí thư Huyện ủy.')).toEqual(['Hà Nhàn speak']));
  const honoured = (deed: string): string[] =>
    acts(`Bà Hà Nhàn, Giám đốc Công ty Bến Đá ${deed}. Bà Hà Nhàn được tặng Bằng khen.`);
  it('is not at work', () => expect(honoured('đã có mặt ở công trường')).toEqual([]));
  it('is at a meeting', () => expect(honoured('đã có mặt tại buổi lễ')).toEqual(['Hà Nhàn attend']));
  it('gives the speech of the day, though honoured', () =>
    expect(honoured('nói trong diễn văn: “Thành tích là của tập thể”')).toEqual(['Hà Nhàn speak']));
  it('is only quoted', () => expect(honoured('nói trong nước mắt: “Thành tích là của tập thể”')).toEqual([]));
});

describe('a name of the highlands', () => {
  const chair = (name: string): string[] =>
    recordOf(`Chủ tịch UBND xã Bến Đá ${name} phát biểu.`).officials.map(({ name: own }) => own);
  it('opens with a letter', () => expect(chair('A Thút')).toEqual(['A Thút']));
  it('is no letter of a place', () => expect(chair('A')).toEqual([]));
});

describe('a soldier of the hamlet', () => {
  const given = (who: string): string[] =>
    recipientNames(`${who} Thôn đội trưởng làng Bến Đá, người được Ban Chỉ huy Quân sự huyện tặng Giấy khen năm 2027.`);
  it('has his post behind his name', () => expect(given('Anh Tô Hải,')).toEqual(['Tô Hải']));
  it('is somebody else behind "cùng"', () => expect(given('Anh Tô Hải ở cùng')).toEqual([]));
});

describe('the year under review', () => {
  const year = (words: string): (number | null)[] =>
    recordOf(
      `Cụm thi đua số 4 ký giao ước thi đua năm 2028\n\n03/02/2028\n\nNgày 2/2, Cụm thi đua số 4 tổ chức hội nghị ${words} ký kết giao ước thi đua năm 2028.`,
    ).blocs.map((bloc) => bloc.year);
  it('is weighed', () => expect(year('đánh giá công tác thi đua, khen thưởng năm 2027 và')).toEqual([2027]));
  it('is pledged for', () => expect(year('bàn công tác thi đua và')).toEqual([2028]));
});

describe('what is registered', () => {
  const years = (words: string): (number | null)[] =>
    recordOf(
      `Khối thi đua số 3 tổng kết năm 2027. Tại hội nghị, các xã ${words}; đồng thời đăng ký thi đua: xã Bến Đá đăng ký Cờ thi đua của UBND tỉnh.`,
    ).awards.map(({ year }) => year);
  it('is of the year that is pledged for', () =>
    expect(years('thống nhất nội dung giao ước thi đua năm 2030 gồm 5 nhóm tiêu chí')).toEqual([2030]));
  it('is of no year that it aims at', () =>
    expect(years('thống nhất nội dung giao ước thi đua gồm 5 nhóm tiêu chí đến năm 2030')).not.toEqual([2030]));
});

describe('years of awards', () => {
  const row = (between: string): string[] =>
    awardLines(`Ngày 20/11/2028. Cô Hà Nhàn 5 năm ${between} đạt danh hiệu Chiến sĩ thi đua cơ sở.`);
  it('run to the end of the bracket', () =>
    expect(row('liền (2023-2027)')).toEqual(['Chiến sĩ thi đua cơ sở → Hà Nhàn 2027']));
  it('are not of a score', () =>
    expect(row('liền (2023 điểm)')).not.toEqual(['Chiến sĩ thi đua cơ sở → Hà Nhàn 2023']));
  const given = (when: string): string[] =>
    awardLines(
      `Sáng 27/02, Bộ đội Biên phòng tỉnh kỷ niệm 55 năm Ngày truyền thống (3/3/1973 - 3/3/2028).\n${when} 11/10/2027, Đồn Biên phòng Bến Đá phá chuyên án.\nTại buổi lễ, ông Tô Hải trao Giấy khen cho Đồn Biên phòng Bến Đá.\nBộ Tư lệnh tặng Bằng khen cho nhân dân xã Tân Khê.`,
    ).slice(-1);
  it('are not of a night before', () => expect(given('Đêm')).toEqual(['Bằng khen → nhân dân xã Tân Khê 2028']));
  it('are of a day that is named', () => expect(given('Ngày')).toEqual(['Bằng khen → nhân dân xã Tân Khê 2027']));
});

describe('the day of a meeting', () => {
  const days = (lead: string): (string | null)[] =>
    recordOf(
      `Trong hai ngày ${lead}, hai khối thi đua của ngành đã tổ chức tổng kết công tác thi đua năm 2027.\n\nKhối thi đua các ngân hàng họp ngày 8-01 tại trụ sở Công ty Bến Đá.\n\nNgày 9-01, tại Công ty Tân Khê, Khối thi đua các doanh nghiệp cũng tiến hành tổng kết.`,
    ).meetings.map(({ date }) => date);
  it('has its year where the text has it in full', () =>
    expect(days('8 và 9-01-2028')).toEqual(['2028-01-08', '2028-01-09']));
  it('has that of the review elsewhere', () => expect(days('8 và 9-02-2028')).toEqual(['2027-01-08', '2027-01-09']));
  const venue = (place: string): (string | null)[] =>
    recordOf(`Cụm thi đua số 3 tổng kết sáng 16-7-2027 tại ${place} phần lớn thời gian.`).meetings.map(
      (meeting) => meeting.venue,
    );
  it('is spent somewhere', () => expect(venue('Khu du lịch Bến Đá dành')).toEqual(['Khu du lịch Bến Đá']));
  it('is at a place of that name', () => expect(venue('Khu du lịch Bến Dành')[0]).toContain('Bến Dành'));
});
