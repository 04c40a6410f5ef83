import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

// Those who receive stand behind the award: what they are called, what they do, how many of them there are.

/** Whom a text says to have an award, with the year and the status where they are told: "Tô Hải 2020 recommended". */
const whoHas = (text: string): string[] =>
  recordOf(text).awards.map(({ recipient, recipient_full, count, year, status }) =>
    [recipient_full ?? recipient ?? `#${count}`, year ?? '', status === 'awarded' ? '' : status]
      .filter(Boolean)
      .join(' '),
  );

describe('parts of a house whose work is written in small letters', () => {
  it.each([
    [
      'Ông Tô Văn Hải trao Bằng khen của UBND tỉnh cho tập thể Phòng cảnh sát hình sự Công an tỉnh Bến Tre và Công an huyện Ba Tri vì đã phá nhanh vụ án.',
      ['Phòng cảnh sát hình sự Công an tỉnh Bến Tre', 'Công an huyện Ba Tri'],
    ],
    [
      'Chủ tịch UBND tỉnh tặng Bằng khen cho Phòng cảnh sát hình sự và Phòng cảnh sát điều tra tội phạm về ma túy Công an tỉnh Bến Tre.',
      ['Phòng cảnh sát hình sự', 'Phòng cảnh sát điều tra tội phạm về ma túy Công an tỉnh Bến Tre'],
    ],
    [
      'UBND tỉnh trao Bằng khen cho tập thể Khoa hồi sức tích cực chống độc Bệnh viện Nguyễn Đình Chiểu và Trung tâm Y tế huyện Ba Tri.',
      ['Khoa hồi sức tích cực chống độc Bệnh viện Nguyễn Đình Chiểu', 'Trung tâm Y tế huyện Ba Tri'],
    ],
    ['Chủ tịch UBND tỉnh tặng Bằng khen cho Phòng tổ chức hành chính Sở Y tế.', ['Phòng tổ chức hành chính Sở Y tế']],
    ['Phòng tổ chức hành chính Sở Y tế được tặng Bằng khen.', ['Phòng tổ chức hành chính Sở Y tế']],
    ['UBND tỉnh tặng Bằng khen cho phòng chống tội phạm.', []],
  ])('are named with it: %s', (text, found) => expect(whoHas(text)).toEqual(found));
});

describe('collectives with a capital and nothing proper in their name', () => {
  it.each([
    ['Bộ Tư lệnh BĐBP đã trao Bằng khen và thưởng 50 triệu đồng cho Ban chuyên án.', ['Ban chuyên án']],
    ['Thủ tướng tặng Bằng khen cho Ban chuyên án và 3 cá nhân.', ['Ban chuyên án', '#3']],
    ['Giám đốc Công an tỉnh trao Bằng khen của Bộ Công an cho tập thể Ban chuyên án.', ['Ban chuyên án']],
    ['UBND tỉnh tặng Bằng khen cho Ban tổ chức hội thi.', ['Ban tổ chức hội thi']],
    [
      'UBND tỉnh trao Bằng khen, tiền thưởng cho tập thể Đội bóng, 4 huấn luyện viên và 12 vận động viên.',
      ['Đội bóng', '#4', '#12'],
    ],
    [
      'UBND tỉnh tặng Bằng khen cho Ban vận động xây cầu, Nhóm thợ mộc và ông Tô Hải.',
      ['Ban vận động xây cầu', 'Nhóm thợ mộc', 'Tô Hải'],
    ],
    [
      'UBND tỉnh tặng Bằng khen cho Đội văn nghệ xung kích và Câu lạc bộ dưỡng sinh.',
      ['Đội văn nghệ xung kích', 'Câu lạc bộ dưỡng sinh'],
    ],
    // of which sort they are, which office or who somebody is
    ['UBND tỉnh tặng Bằng khen cho Chi hội tiêu biểu.', []],
    ['UBND tỉnh tặng Bằng khen cho Tổ dân phố văn hóa.', []],
    ['UBND tỉnh tặng Bằng khen cho Đội thắng cuộc.', []],
    ['UBND tỉnh tặng Bằng khen cho Ban ngành, đoàn thể của xã.', []],
    ['UBND tỉnh tặng Bằng khen cho Hội viên có nhiều đóng góp.', []],
    ['UBND tỉnh tặng Bằng khen cho Ban trong dịp này.', []],
    ['Chủ tịch nước tặng Huân chương Lao động hạng Ba cho Hợp tác xã.', []],
  ])('are named behind the award: %s', (text, found) => expect(whoHas(text)).toEqual(found));
});

describe('what somebody does, between the noun for a person and the name', () => {
  it.each([
    ['Thành phố trao danh hiệu Nghệ nhân Nhân dân cho nghệ nhân làm lồng đèn Tô Hải.', ['Tô Hải']],
    [
      'Thành phố trao danh hiệu Nghệ nhân Nhân dân cho nghệ nhân sản phẩm lọng và lồng đèn Tô Ngọc Hải',
      ['Tô Ngọc Hải'],
    ],
    ['Chủ tịch huyện trao Giấy khen cho nam sinh lớp 9 Tô Văn Hải đã cứu bạn.', ['Tô Văn Hải']],
    [
      'UBND tỉnh tặng Bằng khen cho học sinh lớp 12 Tô Văn Hải và giáo viên dạy giỏi Hà Thị Nhàn.',
      ['Tô Văn Hải', 'Hà Thị Nhàn'],
    ],
    ['UBND tỉnh tặng Bằng khen cho chủ cơ sở mây tre đan xuất khẩu Tô Văn Hải.', ['Tô Văn Hải']],
    ['UBND tỉnh tặng Bằng khen cho nữ công nhân vệ sinh môi trường Tô Thị Hải.', ['Tô Thị Hải']],
    ['UBND tỉnh tặng Bằng khen cho 2 nghệ nhân đúc đồng Tô Văn Hải và Hà Văn Nhàn.', ['Tô Văn Hải', 'Hà Văn Nhàn']],
    // a house that is called like somebody, whose people they are, or where
    ['UBND tỉnh tặng Bằng khen cho nghệ sĩ đoàn cải lương Trần Hữu Trang.', []],
    ['Công ty trao Giấy khen cho cán bộ của bà Tô Thị Hải.', []],
    ['Công ty trao Giấy khen cho công nhân mỏ than Mạo Khê.', []],
    ['UBND xã tặng Giấy khen cho người trồng rau ở Tân Thủy.', []],
  ])('is passed over: %s', (text, found) => expect(whoHas(text)).toEqual(found));
});

describe('the family of whom the text told', () => {
  it.each([
    'UBND tỉnh đã công nhận liệt sĩ cho anh Tô Văn Hải và trao bằng Tổ quốc ghi công cho gia đình anh.',
    'Anh Tô Văn Hải hy sinh khi cứu người. Chủ tịch UBND huyện đã trao Bằng Tổ quốc ghi công cho gia đình anh.',
    'Anh Tô Văn Hải hy sinh khi cứu người. Chủ tịch UBND huyện đã trao Huân chương Dũng cảm cho thân nhân của anh.',
  ])('takes it for him: %s', (text) => expect(whoHas(text)).toEqual(['Tô Văn Hải']));
  it('is nobody where nobody was told of', () =>
    expect(whoHas('Đồng chí Tô Hải trao Huân chương Độc lập cho gia đình liệt sĩ.')).toEqual([]));
});

describe('numbers of an award with the kind of those who have it right behind it', () => {
  it.each([
    [
      'Hội nghị đã trao bằng khen của LĐLĐ thành phố gồm: 6 bằng khen tập thể, 10 bằng khen cá nhân có thành tích xuất sắc.',
      ['#6', '#10'],
    ],
    ['Hội nghị trao 5 bằng khen tập thể, 8 bằng khen cá nhân.', ['#5', '#8']],
    [
      'Dịp này, LĐLĐ tỉnh trao tặng: 3 Cờ thi đua đơn vị, 15 Bằng khen cá nhân và 4 Bằng khen tập thể.',
      ['#3', '#15', '#4'],
    ],
    [
      'Trong năm, ngành được khen thưởng gồm: 2 Huân chương Lao động tập thể, 10 bằng khen cá nhân, 7 giấy khen tập thể.',
      ['#2', '#10', '#7'],
    ],
    // what a house itself was given, what may be asked for or is meant to be reached
    ['Nhà trường đã được tặng 3 bằng khen tập thể.', []],
    ['Mỗi cụm được xét 2 bằng khen tập thể, 5 bằng khen cá nhân.', []],
    ['Năm 2026 phấn đấu có 6 bằng khen tập thể và 10 bằng khen cá nhân.', []],
  ])('count them: %s', (text, found) => expect(whoHas(text)).toEqual(found));
});

describe('a number, with what says more of it', () => {
  it.each([
    ['UBND tỉnh tổ chức trao tặng 24 gia đình liệt sĩ Huân chương Độc lập.', ['#24']],
    ['Giám đốc tặng 5 nữ công nhân tiêu biểu Giấy khen.', ['#5']],
    ['UBND Tỉnh tặng 1 cờ thi đua nhất khối các trường THCS toàn tỉnh cho trường THCS Lê Lợi.', ['trường THCS Lê Lợi']],
    ['UBND tỉnh tặng 24 gia đình nghèo 10 suất quà và Giấy khen.', []],
  ])('stands before the award: %s', (text, found) => expect(whoHas(text)).toEqual(found));
});
