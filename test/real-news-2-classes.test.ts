import { describe, expect, it } from 'vitest';
import { recordOf, statusLines } from './record-of.js';

const NEWS = 'Tin trong ngày\n\n';

// Each row: a sentence with what must come out, beside others that differ in what the rule asks for.
describe('those who are counted, with where they serve', () => {
  it.each([
    [
      '8 bác sĩ nguyên là cán bộ chủ chốt của các trạm y tế được trao tặng Huân chương Lao động hạng Ba.',
      ['Huân chương Lao động hạng Ba → #8 | awarded'],
    ],
    [
      'Tỉnh Bến Đá có 12 giáo viên đang dạy học tại các điểm trường vùng cao qua các thời kỳ được tặng Bằng khen.',
      ['Bằng khen → #12 | awarded'],
    ],
    [
      'Dịp này, 17 đồng chí đang công tác tại các cơ quan, đơn vị Công an tỉnh được nhận Bằng khen.',
      ['Bằng khen → #17 | awarded'],
    ],
    [
      '5 cá nhân là hội viên thuộc các tổ chức, đoàn thể của tỉnh đã được trao Giấy khen.',
      ['Giấy khen → #5 | awarded'],
    ],
    // who is nobody in particular, and who serves nowhere
    ['Lãnh đạo của các cơ quan, đơn vị được tặng Bằng khen.', []],
    ['Sở Y tế họp với 5 bác sĩ, các đơn vị được tặng Bằng khen đã dự.', []],
    ['Các cơ quan, đơn vị gồm Sở Y tế được tặng Bằng khen.', ['Bằng khen → Sở Y tế | awarded']],
  ])('%s', (text, found) => expect(statusLines(NEWS + text)).toEqual(found));
});

describe('those beside whom somebody else receives', () => {
  it.each([
    ['Ngoài bà Hà Thị Nhàn, ông Tô Văn Hải cũng được tặng Bằng khen.', ['Bằng khen → Tô Văn Hải | awarded']],
    ['Bên cạnh Sở Y tế, Sở Nội vụ cũng được tặng Cờ thi đua.', ['Cờ thi đua → Sở Nội vụ | awarded']],
    ['Theo đó, ngoài Thuế tỉnh, Sở Tư pháp được tặng Bằng khen.', ['Bằng khen → Sở Tư pháp | awarded']],
    // both, and those who have it already
    [
      'Cùng với Sở Y tế, Sở Nội vụ được tặng Bằng khen.',
      ['Bằng khen → Sở Y tế | awarded', 'Bằng khen → Sở Nội vụ | awarded'],
    ],
    [
      'Ngoài 5 tập thể đã được UBND tỉnh tặng Bằng khen, hội đồng đề nghị tặng Cờ thi đua cho Thuế tỉnh.',
      ['Bằng khen → #5 | awarded', 'Cờ thi đua → Thuế tỉnh | recommended'],
    ],
  ])('%s', (text, found) => expect(statusLines(NEWS + text)).toEqual(found));
});

describe('the day of a whole country, which one of its bodies keeps', () => {
  it.each([
    [
      'Hội Nông dân tỉnh tổ chức kỷ niệm 55 năm ngày truyền thống Hội Nông dân Việt Nam và đón nhận Huân chương Lao động hạng Nhì.',
      ['Huân chương Lao động hạng Nhì → Hội Nông dân tỉnh | awarded'],
    ],
    [
      'Sáng nay, Công ty Bến Đá long trọng tổ chức gặp mặt nhân Ngày thành lập Công đoàn Việt Nam và đón nhận Cờ thi đua của Chính phủ.',
      ['Cờ thi đua của Chính phủ → Công ty Bến Đá | awarded'],
    ],
    // whose own day it is
    [
      'Trong lễ kỷ niệm 60 năm ngày thành lập Trường THPT Bến Đá và đón nhận Huân chương Lao động hạng Ba, thầy Tô Văn Hải phát biểu.',
      ['Huân chương Lao động hạng Ba → Trường THPT Bến Đá | awarded'],
    ],
    [
      'UBND huyện tổ chức lễ kỷ niệm 20 năm thành lập Trường THPT Bến Đá và đón nhận Huân chương Lao động hạng Ba.',
      ['Huân chương Lao động hạng Ba → Trường THPT Bến Đá | awarded'],
    ],
  ])('%s', (text, found) => expect(statusLines(NEWS + text)).toEqual(found));
});

describe('places that give, and people in their hundreds', () => {
  it.each([
    ['Đà Nẵng trao bằng khen cho các ngư dân tiêu biểu.', []],
    ['Cần Thơ tặng Bằng khen cho 5 bác sĩ.', ['Bằng khen → #5 | awarded']],
    ['Cần Thơ được tặng Cờ thi đua.', ['Cờ thi đua → Cần Thơ | awarded']],
    [
      '3 đơn vị được Chủ tịch nước tặng Huân chương Lao động hạng Ba, hàng chục lượt cán bộ được Thủ tướng Chính phủ tặng Bằng khen.',
      ['Huân chương Lao động hạng Ba → #3 | awarded'],
    ],
    [
      'Sở Y tế được tặng Huân chương Lao động hạng Ba, hàng năm được UBND tỉnh tặng Cờ thi đua.',
      ['Huân chương Lao động hạng Ba → Sở Y tế | awarded', 'Cờ thi đua → Sở Y tế | awarded'],
    ],
  ])('%s', (text, found) => expect(statusLines(NEWS + text)).toEqual(found));
});

describe('those who stand between the verb and their award', () => {
  it.each([
    [
      'Chủ tịch nước phong tặng 19 tập thể, cá nhân đã có thành tích đặc biệt xuất sắc trong lao động từ năm 1995, góp phần xây dựng quê hương danh hiệu Anh hùng Lao động.',
      ['Anh hùng Lao động → #19 | awarded'],
    ],
    [
      'UBND tỉnh tặng 5 tập thể và 3 cá nhân có nhiều đóng góp cho vùng cao Bằng khen.',
      ['Bằng khen → #5 | awarded', 'Bằng khen → #3 | awarded'],
    ],
    [
      'Phó Chủ tịch UBND tỉnh trao tặng bà Hà Thị Nhàn - Giám đốc Sở Y tế - và ông Tô Văn Hải - chủ tịch hội làng nghề - Huân chương Lao động hạng Ba.',
      ['Huân chương Lao động hạng Ba → Hà Thị Nhàn | awarded', 'Huân chương Lao động hạng Ba → Tô Văn Hải | awarded'],
    ],
    ['Chủ tịch xã trao tặng bà Hà Thị Nhàn, Giám đốc Sở Y tế, Bằng khen.', ['Bằng khen → Hà Thị Nhàn | awarded']],
    // what else is given, and to whom it goes
    ['UBND tỉnh tặng quà 5 hộ có thành tích, trao Bằng khen cho Sở Y tế.', ['Bằng khen → Sở Y tế | awarded']],
    ['UBND tỉnh động viên 5 hộ có thành tích, chưa tặng Bằng khen.', []],
  ])('%s', (text, found) => expect(statusLines(NEWS + text)).toEqual(found));
});

describe('how many have which grade, and how many each of several awards has', () => {
  it.each([
    [
      '7 giáo viên được trao tặng Huân chương Lao động (1 Huân chương Lao động hạng Nhì, 6 Huân chương Lao động hạng Ba).',
      ['Huân chương Lao động hạng Nhì → #1 | awarded', 'Huân chương Lao động hạng Ba → #6 | awarded'],
    ],
    [
      'Chủ tịch nước trao tặng 6 Huân chương Lao động hạng Nhì, 11 Huân chương Lao động hạng Ba cho 17 học sinh.',
      ['Huân chương Lao động hạng Nhì → #6 | awarded', 'Huân chương Lao động hạng Ba → #11 | awarded'],
    ],
    [
      'UBND tỉnh tặng 2 Cờ thi đua và 6 Bằng khen cho 8 đơn vị.',
      ['Cờ thi đua → #2 | awarded', 'Bằng khen → #6 | awarded'],
    ],
    // numbers that do not come to those who are counted, and one who has them all
    ['UBND tỉnh tặng 2 Cờ thi đua và 6 Bằng khen cho 5 đơn vị.', ['Bằng khen → #5 | awarded']],
    [
      'Sở Y tế được tặng Huân chương Lao động (1 Huân chương Lao động hạng Nhì, 2 Huân chương Lao động hạng Ba).',
      ['Huân chương Lao động → Sở Y tế | awarded'],
    ],
  ])('%s', (text, found) => expect(statusLines(NEWS + text)).toEqual(found));
});

describe('whose people those are who are counted', () => {
  it.each([
    ['Hội trao Kỷ niệm chương cho 27 cá nhân là cán bộ Hội Phụ nữ xã.', ['Kỷ niệm chương → #27 | awarded']],
    ['Sở Y tế tặng Giấy khen cho 5 đồng chí là công chức Thuế tỉnh.', ['Giấy khen → #5 | awarded']],
    [
      'Sở Y tế tặng Giấy khen cho 2 cá nhân là ông Tô Văn Hải và bà Hà Thị Nhàn.',
      ['Giấy khen → Tô Văn Hải | awarded', 'Giấy khen → Hà Thị Nhàn | awarded'],
    ],
    [
      'Sở Y tế tặng Giấy khen cho 2 tập thể là Khoa Nội và Khoa Ngoại.',
      ['Giấy khen → Khoa Nội | awarded', 'Giấy khen → Khoa Ngoại | awarded'],
    ],
  ])('%s', (text, found) => expect(statusLines(NEWS + text)).toEqual(found));
});

/** Who is an official of the meeting, with what they do. */
const officialsOf = (text: string): string[] => recordOf(text).officials.map(({ name, act }) => `${name} ${act}`);

describe('those of whom only something is told', () => {
  it.each([
    [
      'Thứ trưởng Hà Văn Mận đã thay mặt Chủ tịch nước Tô Văn Hải trao tặng Huân chương Hữu nghị cho Sở Y tế.',
      ['Hà Văn Mận present'],
    ],
    ['Phó Chủ tịch UBND tỉnh Hà Văn Mận thừa ủy quyền Thủ tướng Tô Văn Hải trao Bằng khen.', ['Hà Văn Mận present']],
    ['Các đại biểu đã hưởng ứng lời kêu gọi của Tổng Bí thư Tô Văn Hải nhân ngày hiến máu.', []],
    ['Quan hệ được nâng cấp nhân chuyến thăm chính thức Lào của Chủ tịch nước Tô Văn Hải.', []],
    ['Giám đốc Sở Y tế Hà Văn Mận phát biểu, cảm ơn sự giúp đỡ của Bí thư Tỉnh ủy Tô Văn Hải.', ['Hà Văn Mận speak']],
    // who is there, and who speaks
    ['Hội nghị diễn ra dưới sự chủ trì của Giám đốc Sở Y tế Tô Văn Hải.', ['Tô Văn Hải chair']],
    ['Hội nghị nghe bài phát biểu của Giám đốc Sở Y tế Tô Văn Hải.', ['Tô Văn Hải speak']],
    ['Thay mặt Sở Y tế, Phó Giám đốc Tô Văn Hải trao Giấy khen cho Khoa Nội.', ['Tô Văn Hải present']],
  ])('%s', (text, found) => expect(officialsOf(NEWS + text)).toEqual(found));
});

describe('who gives, where only one of two sentences tells it', () => {
  it.each([
    [
      'Sáng 5/5, Sở Y tế đón nhận Huân chương Lao động hạng Ba. Thừa ủy quyền của Chủ tịch nước, ông Tô Văn Hải đã trao Huân chương Lao động hạng Ba cho Sở Y tế.',
      ['Chủ tịch nước'],
    ],
    [
      'Sáng 5/5, Sở Y tế nhận Bằng khen. Dịp này, UBND tỉnh tặng Bằng khen cho Sở Y tế vì có thành tích xuất sắc.',
      ['UBND tỉnh'],
    ],
  ])('%s', (text, found) => expect(recordOf(NEWS + text).awards.map(({ granter }) => granter)).toEqual(found));
});

describe('for whom somebody asks', () => {
  it.each([
    [
      'Căn cứ thành tích và sự hy sinh của đồng chí Tô Văn Hải, Công an tỉnh có Tờ trình đề nghị Chủ tịch nước truy tặng Huân chương Bảo vệ Tổ quốc hạng Nhì.',
      ['Huân chương Bảo vệ Tổ quốc hạng Nhì → Tô Văn Hải | recommended'],
    ],
    [
      'Trước hành động dũng cảm của em Hà Thị Nhàn, Tỉnh đoàn đề nghị Trung ương Đoàn tặng Huy hiệu “Tuổi trẻ dũng cảm”.',
      ['Huy hiệu “Tuổi trẻ dũng cảm” → Hà Thị Nhàn | recommended'],
    ],
    ['Công an tỉnh đề nghị truy tặng Huân chương Bảo vệ Tổ quốc hạng Nhì.', []],
    // for itself, by the word of a council, and what is only weighed
    ['Xã Bến Đá đã lập hồ sơ đề nghị tặng Cờ thi đua.', ['Cờ thi đua → Xã Bến Đá | recommended']],
    [
      'Căn cứ kết quả bình xét của Hội đồng, Sở Y tế đề nghị UBND tỉnh tặng Bằng khen.',
      ['Bằng khen → Sở Y tế | recommended'],
    ],
    [
      'Việc tặng thưởng Huân chương Độc lập hạng Nhì cho ông Tô Văn Hải được xem xét dựa trên cả quá trình công tác.',
      [],
    ],
    ['Việc đề nghị tặng Bằng khen cho ông Tô Văn Hải đang được xem xét.', ['Bằng khen → Tô Văn Hải | recommended']],
    [
      'Danh hiệu “Cờ thi đua của Bộ Y tế” được xét tặng cho tập thể đạt các tiêu chuẩn sau:\na) Có nhân tố mới, mô hình mới;\nb) Nội bộ đoàn kết.',
      [],
    ],
  ])('%s', (text, found) => expect(statusLines(NEWS + text)).toEqual(found));
});

describe('prizes that are called by a day, staff of a unit, and places over their people', () => {
  it.each([
    ['2 cán bộ được nhận Giải thưởng “15 tháng 10” năm 2024.', ['Giải thưởng “15 tháng 10” → #2 | awarded']],
    ['LĐLĐ quận trao Giải thưởng 28/7 cho bà Hà Thị Nhàn.', ['Giải thưởng 28/7 → Hà Thị Nhàn | awarded']],
    ['2 học sinh đoạt giải thưởng cuộc thi ngày 26/3.', []],
    ['12 cá nhân là cán bộ Hội Nông dân tỉnh được tặng Bằng khen.', ['Bằng khen → #12 | awarded']],
    [
      '5 anh, chị là hội viên Hội Nông dân Việt Nam của các tỉnh đạt Giải thưởng Lương Định Của.',
      ['Giải thưởng Lương Định Của → #5 | awarded'],
    ],
    ['Hội Nông dân tỉnh được tặng Bằng khen.', ['Bằng khen → Hội Nông dân tỉnh | awarded']],
    [
      'Các cá nhân nhận Bằng khen gồm: Huyện Bến Đá: ông Lê Văn Khăng (tổ 60), bà Hà Thị Nhàn (tổ 90).',
      ['Bằng khen → Lê Văn Khăng | awarded', 'Bằng khen → Hà Thị Nhàn | awarded'],
    ],
    [
      'UBND tỉnh tặng Bằng khen cho 2 tập thể, gồm: Huyện Bến Đá, Xã Tân Khê.',
      ['Bằng khen → Huyện Bến Đá | awarded', 'Bằng khen → Xã Tân Khê | awarded'],
    ],
  ])('%s', (text, found) => expect(statusLines(NEWS + text)).toEqual(found));
});
