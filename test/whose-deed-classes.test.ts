import { describe, expect, it } from 'vitest';
import { awardLines, recordOf } from './record-of.js';

// Who receives what, by what is said of deeds: each beside one that differs as little as possible and must not match.

describe('those for whom somebody did what is rewarded', () => {
  const given = (words: string): string[] => awardLines(`Năm 2027, ${words} được UBND huyện tặng Giấy khen.`);
  it('do not receive it', () => {
    for (const deed of ['giúp 25 hội viên thoát nghèo,', 'cứu sống 3 học sinh và', 'tạo việc làm cho 30 lao động,'])
      expect(given(`chị Hà Nhàn ${deed}`)).toEqual(['Giấy khen → Hà Nhàn 2027']);
    expect(given('Hội Phụ nữ xã Bến Đá đỡ đầu hơn 5 học sinh nghèo,')).toEqual([
      'Giấy khen → Hội Phụ nữ xã Bến Đá 2027',
    ]);
  });
  it('receive it where they did it themselves', () => {
    expect(given('xã Bến Đá có 5 hội viên')).toEqual(['Giấy khen → #5 2027']);
    expect(given('25 hội viên thoát nghèo')).toEqual(['Giấy khen → #25 2027']);
  });
});

describe('who weighs what others are to get', () => {
  const asked = (words: string): string[] => awardLines(`${words} đề nghị tặng Cờ thi đua của UBND tỉnh năm 2027.`);
  it('does not get it', () => {
    for (const does of [
      'họp xét,',
      'thẩm định hồ sơ,',
      'đã rà soát, tổng hợp hồ sơ',
      'hướng dẫn lập hồ sơ',
      'tham mưu',
    ])
      expect(asked(`Sở Nội vụ ${does}`)).toEqual([]);
  });
  it('gets it where it leads, is weighed itself or asks for itself', () => {
    for (const does of ['dẫn đầu Khối,', 'được Khối bình xét,', 'đã lập hồ sơ'])
      expect(asked(`Sở Nội vụ ${does}`)).toEqual(['Cờ thi đua của UBND tỉnh → Sở Nội vụ 2027']);
  });
});

describe('units that are named behind what they are rewarded for', () => {
  const given = (words: string): string[] => awardLines(`UBND tỉnh tặng Cờ thi đua cho ${words} Sở Y tế, Sở Nội vụ.`);
  it('receive, whatever year stands between', () => {
    for (const words of [
      'các đơn vị có thành tích xuất sắc năm 2027, gồm:',
      'các đơn vị dẫn đầu phong trào thi đua năm 2027 gồm',
      'các tập thể đã có thành tích xuất sắc trong phong trào thi đua năm 2027 là:',
    ])
      expect(given(words)).toEqual(['Cờ thi đua → Sở Y tế 2027', 'Cờ thi đua → Sở Nội vụ 2027']);
  });
  it('do not behind words that say something else', () =>
    expect(given('các đơn vị có thành tích xuất sắc năm 2027; dự lễ có')).toEqual([]));
});

describe('persons in a list of those who receive', () => {
  const officials = (text: string) => recordOf(text).officials.map(({ name, act }) => `${name} ${act}`);
  it('are no guests', () => {
    expect(officials('UBND tỉnh tặng Bằng khen cho 2 cá nhân gồm ông Tô Hải, ông Kiều Phú.')).toEqual([]);
    expect(officials('UBND tỉnh tặng Bằng khen cho 2 cá nhân, gồm các ông: Tô Hải, Kiều Phú.')).toEqual([]);
  });
  it('are where the list says who came', () =>
    expect(officials('Tham dự lễ trao Bằng khen gồm ông Tô Hải, Giám đốc Sở Y tế.')).toEqual(['Tô Hải attend']));
});

describe('a short name in small letters, behind when it was', () => {
  const given = (first: string, words: string): string[] =>
    awardLines(`${first} có 25 người. ${words} được UBND huyện tặng Giấy khen.`).map((line) =>
      line.replace(/.*→ /, ''),
    );
  it('is the one unit of the text that opens so', () => {
    expect(given('Chi bộ thôn Bến Đá', 'Nhiều năm liền, chi bộ')).toEqual(['Chi bộ thôn Bến Đá']);
    expect(given('Khoa Nội, Bệnh viện Đa khoa Bến Đá', 'Năm 2027, khoa')).toEqual([
      'Khoa Nội, Bệnh viện Đa khoa Bến Đá 2027',
    ]);
    expect(given('Hội Nông dân xã Bến Đá', 'Với thành tích đó, hội')).toEqual(['Hội Nông dân xã Bến Đá']);
  });
  it('is nobody where the text has two, or says a share', () => {
    expect(given('Chi bộ thôn Bến Đá, Chi bộ thôn Tân Khê', 'Năm 2027, chi bộ')).toEqual([]);
    expect(given('Phòng Tài vụ', '80% khoa, phòng')).toEqual([]);
  });
});

describe('what is said of a person before the verb', () => {
  const given = (words: string): string[] =>
    awardLines(`${words} được UBND tỉnh tặng Bằng khen.`).map((line) => line.replace(/.*→ /, ''));
  it('may stand between dashes', () => {
    expect(given('Ông Tô Hải - Chủ tịch UBND xã Bến Đá -')).toEqual(['Tô Hải']);
    expect(given('Xã Bến Đá - xã đầu tiên về đích nông thôn mới -')).toEqual(['Xã Bến Đá']);
    expect(given('Xã Bến Đá họp, bàn việc -')).toEqual([]);
  });
  it('may be the people to which somebody belongs', () => {
    for (const people of ['Ba Na', 'Phù Lá', 'La Hủ', 'Mông'])
      expect(given(`Chị Hà Nhàn, dân tộc ${people}, xã Bến Đá`)).toEqual(['Hà Nhàn']);
    expect(given('Chị Hà Nhàn, dân tộc Phù Lá và anh Tô Hải')).toEqual(['Hà Nhàn', 'Tô Hải']);
  });
  it('may be where each of two lives', () =>
    expect(given('Ông Tô Hải, ở thôn Bến Đá và bà Hà Nhàn, ở xã Tân Khê')).toEqual(['Tô Hải', 'Hà Nhàn']));
});

describe('what is acknowledged by an award', () => {
  it('is the merit of who gets it', () => {
    expect(awardLines('Những đóng góp của bà Hà Nhàn được ghi nhận bằng Bằng khen của UBND tỉnh.')).toEqual([
      'Bằng khen của UBND tỉnh → Hà Nhàn',
    ]);
    expect(awardLines('Những đóng góp của bà Hà Nhàn được UBND tỉnh ghi nhận.')).toEqual([]);
  });
});

describe('a unit of which somebody gets it', () => {
  it('does not get it itself', () => {
    expect(awardLines('Năm 2027, Sở Y tế có cá nhân được UBND tỉnh tặng Bằng khen.')).toEqual([]);
    expect(awardLines('Năm 2027, Sở Y tế được UBND tỉnh tặng Bằng khen.')).toEqual(['Bằng khen → Sở Y tế 2027']);
  });
});

describe('what is asked for and given', () => {
  const status = (text: string) => recordOf(text).awards.map(({ status: said }) => said);
  it('is awarded', () => expect(status('Sở Y tế đề nghị và được UBND tỉnh tặng Cờ thi đua.')).toEqual(['awarded']));
  it('is recommended where only others ask', () =>
    expect(status('Sở Y tế được Khối đề nghị UBND tỉnh tặng Cờ thi đua.')).toEqual(['recommended']));
});

describe('grades and conditions beside who receives', () => {
  it('take nobody out', () => {
    expect(awardLines('Hiệu trưởng tặng Giấy khen cho 35 sinh viên tốt nghiệp loại giỏi.')).toEqual([
      'Giấy khen → #35',
    ]);
    expect(awardLines('Hội đồng loại 35 sinh viên được đề nghị tặng Giấy khen.')).toEqual([]);
  });
  it('are no part of a name', () =>
    expect(awardLines('Trường THPT Bến Đá đủ điều kiện đề nghị UBND tỉnh tặng Cờ thi đua.')).toEqual([
      'Cờ thi đua → Trường THPT Bến Đá',
    ]));
});

describe('officials beside an award', () => {
  const acts = (text: string) => recordOf(text).officials.map(({ name, act }) => `${name} ${act}`);
  it('are none where a committee gives them one', () => {
    expect(acts('Ông Tô Hải, Trưởng ấp Bến Đá được Ủy ban nhân dân tỉnh tặng Bằng khen.')).toEqual([]);
    expect(acts('Ông Tô Hải, Trưởng ấp Bến Đá được ủy quyền trao Bằng khen cho Sở Y tế.')).toEqual(['Tô Hải present']);
  });
  it('attend where it is handed out', () => {
    expect(acts('Dự lễ trao Bằng khen cho Sở Y tế có ông Tô Hải, Chánh Văn phòng.')).toEqual(['Tô Hải attend']);
    expect(acts('Tham dự và trao Bằng khen cho Sở Y tế có ông Tô Hải, Chánh Văn phòng.')).toEqual(['Tô Hải present']);
  });
});

describe('who prepares what others are to get', () => {
  const asked = (words: string): string[] => awardLines(`Phòng Nội vụ ${words}`);
  it('does not get it', () => {
    for (const words of [
      'trình Chủ tịch UBND huyện tặng Giấy khen cho các tập thể, cá nhân theo quy định.',
      'đề nghị Chủ tịch UBND huyện tặng Giấy khen đối với những cá nhân có thành tích.',
      'có trách nhiệm thẩm định hồ sơ đề nghị tặng Giấy khen.',
      'niêm yết danh sách đề nghị tặng Giấy khen.',
    ])
      expect(asked(words)).toEqual([]);
  });
  it('gets it where it is named for itself', () =>
    expect(asked('được đề nghị Chủ tịch UBND huyện tặng Giấy khen cho các thành tích năm 2027.')).toEqual([
      'Giấy khen → Phòng Nội vụ 2027',
    ]));
});

describe('a unit that no grammar knows, first of a list', () => {
  const given = (whom: string): string[] =>
    awardLines(`Bộ Tư lệnh tặng Giấy khen cho ${whom}.`).map((line) => line.replace(/.*→ /, ''));
  it('goes up to the comma before one that is known', () => {
    expect(given('Văn phòng, Thanh tra Sở Y tế')).toEqual(['Văn phòng Sở Y tế', 'Thanh tra Sở Y tế']);
    expect(given('Tàu 263, Trạm Ra đa 535 và Thiếu tá Tô Hải')).toEqual(['Tàu 263', 'Trạm Ra đa 535', 'Tô Hải']);
  });
  it('is none before words that are no unit', () =>
    expect(given('Văn phòng, vì đã hoàn thành nhiệm vụ Sở Y tế giao')).toEqual([]));
});

describe('somebody behind a unit, by his work', () => {
  const given = (whom: string): string[] =>
    awardLines(`UBND tỉnh tặng Bằng khen cho Chi cục Thống kê Bến Đá và ${whom}.`).map((line) =>
      line.replace(/.*→ /, ''),
    );
  it('receives too', () =>
    expect(given('điều tra viên Hà Thị Nhàn')).toEqual(['Chi cục Thống kê Bến Đá', 'Hà Thị Nhàn']));
  it('does not as a mere companion', () =>
    expect(given('chúc mừng sinh nhật Hà Thị Nhàn')).toEqual(['Chi cục Thống kê Bến Đá']));
});
