import { describe, expect, it } from 'vitest';
import { awardLines, memberNames, recipientNames, recordOf } from './record-of.js';

// What the press writes of a day: who came and what they did, whom they call by a given name or in short, of what year it is.

const names = (text: string): string[] => recordOf(text).officials.map(({ name }) => name);
const titles = (text: string): (string | null)[] => recordOf(text).officials.flatMap((one) => one.titles);

describe('places of one head behind "có"', () => {
  const members = (said: string): string[] =>
    memberNames(`Cụm thi đua số 7 họp. Cụm thi đua số 7 có Công an 3 tỉnh ${said}.`);
  const all = ['Công an tỉnh Đắk Lắk', 'Công an tỉnh Gia Lai', 'Công an tỉnh Kon Tum'];
  it('are its members behind "là"', () => expect(members('Tây Nguyên, là Đắk Lắk, Gia Lai, Kon Tum')).toEqual(all));
  it('are its members behind a colon', () => expect(members(': Đắk Lắk, Gia Lai, Kon Tum')).toEqual(all));
  it('end before the next clause', () =>
    expect(members(': Đắk Lắk, Gia Lai và Kon Tum; Công an Gia Lai đảm nhận vai trò Cụm trưởng')).toEqual(all));
  it('are as many as are counted', () => expect(members('Tây Nguyên, là Đắk Lắk, Gia Lai')).toEqual([]));
  it('are some of them where more is told', () =>
    expect(members('là Đắk Lắk, Gia Lai, Kon Tum chưa hoàn thành nhiệm vụ')).toEqual([]));
  it('are guests where they attend', () =>
    expect(
      memberNames('Khối thi đua số 2 họp. Dự họp cùng Khối có Công an 3 tỉnh là Đắk Lắk, Gia Lai, Kon Tum.'),
    ).toEqual([]));
  it('are none where no word leads to them', () =>
    expect(members('dự họp, trao đổi kinh nghiệm với Đắk Lắk, Gia Lai, Kon Tum')).toEqual([]));
});

describe('a board that commends', () => {
  it('has it behind "và" in its name', () =>
    expect(
      titles('Đến dự có ông Tô Hải, Phó Trưởng ban Ban Chính sách và Thi đua khen thưởng Hội Nông dân tỉnh.'),
    ).toEqual(['Phó Trưởng ban Ban Chính sách và Thi đua khen thưởng Hội Nông dân tỉnh']));
  it('has it behind a field of work', () =>
    expect(titles('Đến dự có ông Tô Hải, Trưởng ban Ban Tổ chức và Thi đua, khen thưởng Hội Nông dân tỉnh.')).toEqual([
      'Trưởng ban Ban Tổ chức và Thi đua, khen thưởng Hội Nông dân tỉnh',
    ]));
  it('is another of several', () =>
    expect(recipientNames('UBND tỉnh tặng Bằng khen cho các Ban: Tổ chức và Thi đua khen thưởng.')).not.toContain(
      'Ban Tổ chức và Thi đua khen thưởng',
    ));
  it('is another of two without a colon', () =>
    expect(
      titles('Đến dự có ông Tô Hải, Trưởng các Ban Tổ chức và Thi đua khen thưởng Hội Nông dân tỉnh.'),
    ).not.toContain('Trưởng các Ban Tổ chức và Thi đua khen thưởng Hội Nông dân tỉnh'));
  it('is none where somebody is commended', () =>
    expect(
      recipientNames('UBND tỉnh tặng Bằng khen cho Ban Chính sách và thi đua khen thưởng năm 2027.'),
    ).not.toContain('Ban Chính sách và thi đua khen thưởng'));
});

describe('a battalion without a number', () => {
  it('is called after its work', () =>
    expect(titles('Đến dự có Thiếu tá Tô Hải, Chính trị viên Tiểu đoàn Huấn luyện - Cơ động.')).toContain(
      'Chính trị viên Tiểu đoàn Huấn luyện - Cơ động',
    ));
  it('is not called after what it did', () =>
    expect(titles('Đến dự có Thiếu tá Tô Hải, Chính trị viên Tiểu đoàn 5 - huấn luyện giỏi.')).toContain(
      'Chính trị viên Tiểu đoàn 5',
    ));
});

describe('the last of a list', () => {
  const listed = (told: string): string[] =>
    recipientNames(`UBND tỉnh tặng Bằng khen cho 02 tập thể: Sở Y tế; Sở Nội vụ ${told}.`);
  it('has the merit of all behind it', () =>
    expect(listed('đã hoàn thành xuất sắc nhiệm vụ năm 2027')).toEqual(['Sở Y tế', 'Sở Nội vụ']));
  it('is none of it where it does something else', () =>
    expect(listed('đã hoàn thành hồ sơ trình tỉnh')).toEqual(['Sở Y tế']));
});

describe('who is named behind the life of another', () => {
  const given = (told: string): string[] =>
    recipientNames(`Huy hiệu 60 năm tuổi Đảng được trao cho đồng chí Tô Hải sinh năm 1928, ${told}.`);
  it('stands behind the cell of the first', () =>
    expect(given('sinh hoạt tại chi bộ khu 3 và đồng chí Hà Nhàn, sinh năm 1929')).toEqual(['Tô Hải', 'Hà Nhàn']));
  it('is told to live with him', () =>
    expect(given('sống cùng bố ở khu 3 và đồng chí Hà Nhàn đã khai mạc')).toEqual(['Tô Hải']));
});

describe('those counted behind the house of others', () => {
  const given = (told: string): string[] =>
    recipientNames(`Sở Giáo dục tặng Bằng khen cho tổ Ngữ văn, tổ Toán ${told}.`);
  it('receive too', () => expect(given('của trường và 05 cá nhân')).toEqual(['tổ Ngữ văn', 'tổ Toán', '#5']));
  it('are others where somebody serves there', () =>
    expect(recipientNames('Sở Giáo dục tặng Bằng khen cho ông Tô Hải, cán bộ của xã và 05 đại biểu đến dự.')).toEqual([
      'Tô Hải',
    ]));
  it('are none of those who saw it', () =>
    expect(given('của trường trước 05 cá nhân')).toEqual(['tổ Ngữ văn', 'tổ Toán']));
});

describe('given names behind a count', () => {
  const given = (told: string): string[] =>
    recipientNames(`Em Tô Minh Hải và em Hà Thanh Nhàn đã cứu người. Sở Giáo dục trao Giấy khen cho ${told}.`);
  it('are those whom the text names in full', () =>
    expect(given('hai em Hải và Nhàn')).toEqual(['Tô Minh Hải', 'Hà Thanh Nhàn']));
  it('are as many as are counted', () => expect(given('ba em Hải và Nhàn')).toEqual(['#3']));
  it('are nobody whom the text does not name', () => expect(given('hai em Hải và Oanh')).toEqual(['#2']));
});

describe('who takes part', () => {
  it('in a deed is no guest', () =>
    expect(names('Cùng tham gia cứu nạn hôm ấy còn có ông Tô Hải và anh Hà Văn Nhàn.')).toEqual([]));
  it('in a meeting is one', () =>
    expect(names('Cùng tham gia hội nghị hôm ấy còn có ông Tô Hải và anh Hà Văn Nhàn.')).toEqual([
      'Tô Hải',
      'Hà Văn Nhàn',
    ]));
});

describe('who is commended', () => {
  const officials = (acts: string): string[] =>
    names(
      `Tại cuộc họp, ông Tô Hải, Trưởng phòng Nội vụ ${acts}.\n\nĐề nghị tặng danh hiệu Chiến sĩ thi đua cấp tỉnh cho ông Tô Hải.`,
    );
  it('reads the list all the same', () =>
    expect(officials('trình bày danh sách đề nghị khen thưởng')).toEqual(['Tô Hải']));
  it('is no official by a word of thanks', () => expect(officials('phát biểu cảm ơn')).toEqual([]));
});

describe('the place of a meeting', () => {
  const venue = (told: string): (string | null)[] =>
    recordOf(
      `Thi đua dạy tốt\n\nKhối thi đua số 5 tổng kết công tác thi đua, khen thưởng năm 2027.\n\n${told}\n\nÔng Tô Hải chủ trì.`,
    ).meetings.map((meeting) => meeting.venue);
  it('stands with the day behind the lead', () =>
    expect(venue('Ngày 17/8/2027, tại Trường Đại học Bến Đá, Khối thi đua số 5 tổ chức Hội nghị tổng kết.')).toEqual([
      'Trường Đại học Bến Đá',
    ]));
  it('is none where something else is held', () =>
    expect(venue('Ngày 17/8/2027, tại Trường Đại học Bến Đá, Khối thi đua số 5 trồng cây.')).toEqual([null]));
});

describe('the year', () => {
  const years = (text: string): (number | null)[] => recordOf(text).awards.map(({ year }) => year);
  const staff = (title: string): (number | null)[] =>
    years(
      `${title}\n\n16/12/2027 09:47 GMT+7\n\nNgày 14/12, Công ty Than Bến Đá tổ chức hội nghị. Ông Tô Hải trao Bằng khen của Bộ Công Thương cho Phân xưởng Cơ điện.\n`,
    );
  it('ahead is that for which staff meet', () =>
    expect(staff('Than Bến Đá: Hội nghị người lao động năm 2028, khen thưởng nhiều tập thể')).toEqual([2027]));
  it('is that for which they are commended', () =>
    expect(staff('Than Bến Đá: Khen thưởng người lao động năm 2026')).toEqual([2026]));

  const brave = (told: string, award: string): (number | null)[] =>
    years(
      `Phá chuyên án ma túy\n\n05/10/2027 15:20\n\n${told} Bộ đội Biên phòng tỉnh đang trình cấp trên đề nghị Chủ tịch nước tặng ${award} cho Đại úy Tô Hải.\n`,
    );
  const deed = 'Theo báo cáo, rạng sáng 19/9/2027, tại bản Đông, tổ công tác đã bắt quả tang 3 đối tượng.';
  it('of a medal of bravery is that of the one deed', () =>
    expect(brave(deed, 'Huân chương Chiến công hạng Nhì')).toEqual([2027]));
  it('of other medals is none of it', () => expect(brave(deed, 'Huân chương Lao động hạng Nhì')).toEqual([null]));
  it('is not that of a ceremony', () =>
    expect(brave('8 giờ ngày 19/9/2027, UBND tỉnh tổ chức lễ tuyên dương.', 'Huân chương Chiến công hạng Nhì')).toEqual(
      [null],
    ));
});

describe('"giấy tờ"', () => {
  const statuses = (words: string): string[] =>
    recordOf(`Chúng tôi ${words} Nhà nước tặng Huân chương Lao động hạng Ba cho ông Tô Hải.`).awards.map(
      ({ status }) => status,
    );
  it('is made to ask', () => expect(statuses('đã làm giấy tờ đề nghị')).toEqual(['recommended']));
  it('is no paper by that name', () => expect(statuses('được xem tờ đề nghị, nay')).not.toEqual(['recommended']));
});

describe('a unit in short', () => {
  const given = (told: string): string[] =>
    awardLines(`Trạm Y tế xã Bến Đá đổi mới. ${told} được Bộ Y tế tặng Bằng khen.`);
  it('stands right behind its year', () =>
    expect(given('Năm 1999 trạm')).toEqual(['Bằng khen → Trạm Y tế xã Bến Đá 1999']));
  it('has it again', () => expect(given('Ba năm sau, trạm lại')).toHaveLength(1));
  it('is one of several', () => expect(given('Có 99 trạm')).toEqual(['Bằng khen → #99']));
  it('is one with its district in a title', () =>
    expect(
      awardLines(
        'Cô Hà Nhàn, Trưởng trạm Y tế xã Bến Đá, huyện Tân Khê. Trạm Y tế xã Bến Đá đổi mới. Năm 1999, trạm được Bộ Y tế tặng Bằng khen.',
      ),
    ).toEqual(['Bằng khen → Trạm Y tế xã Bến Đá 1999']));
  it('is nobody beside another', () =>
    expect(
      awardLines(
        'Trạm Y tế xã Vân Trạch đổi mới. Trạm Y tế xã Bến Đá đổi mới. Năm 1999, trạm được Bộ Y tế tặng Bằng khen.',
      ),
    ).toEqual([]));
});

describe('who signs an article', () => {
  const signed = (name: string): (string | null)[] => {
    const { byline, publisher } = recordOf(
      `Khen thưởng người lao động\n\n16/12/2027\n\nNgày 14/12, Công ty Than Bến Đá tặng Giấy khen cho ông Tô Hải.\n\n${name}\n`,
    ).doc;
    return [byline, publisher];
  };
  it('may be called Đoàn', () => expect(signed('Đoàn Thanh Hải')).toEqual(['Đoàn Thanh Hải', null]));
  it('may be the Youth Union', () => expect(signed('Đoàn xã Bến Đá')).toEqual([null, 'Đoàn xã Bến Đá']));
});
