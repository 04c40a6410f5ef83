import { describe, expect, it } from 'vitest';
import { recipientNames, recordOf } from './record-of.js';

// Where a name ends before words that no list holds as names: of time, of manner, of what else was given. Each pair: a name that ends, and
// one that goes on with the same word.

const UNITS = ['Công ty Bến Đá', 'Trường THPT Kim Sơn', 'Khoa Nội'];

describe('a unit before what says when, how often and how', () => {
  it.each([
    'hai lần',
    'ba năm liền',
    'lại',
    'thêm một lần nữa',
    'cuối năm',
    'đầu tháng 3',
    'tối 12/3',
    'quý I',
    'lúc đó',
    'tiêu biểu',
    'hiện',
    'đơn vị duy nhất',
    'trực tiếp',
  ])('%s', (words) => {
    for (const unit of UNITS)
      expect(recipientNames(`${unit} ${words} được tặng Bằng khen của Bộ Y tế.`)).toEqual([unit]);
  });
  it.each([
    'nhân dịp 20/11',
    'ngay sau đó',
    'kèm 10 triệu đồng',
    'đúng dịp Quốc khánh',
    'hồi tháng 3',
    'suốt 5 năm qua',
    'đợt 1',
    'chiều 12/3',
    'mức thưởng 5 triệu đồng',
    'kỳ này',
    'rồi chụp ảnh lưu niệm',
    'một cách trang trọng',
    '6 tháng đầu năm',
  ])('%s', (words) => {
    for (const unit of UNITS) expect(recipientNames(`Bộ Y tế tặng Bằng khen cho ${unit} ${words}.`)).toEqual([unit]);
  });
  it.each([
    'Trung tâm Học tập suốt đời tỉnh Lam Hải',
    'Trung tâm Việc làm thêm sinh viên Lam Hải',
    'Đội Cảnh sát chữa cháy trực tiếp',
    'Đội Quản lý đường dây 22kv',
  ])('nor where it is part of one: %s', (unit) =>
    expect(recipientNames(`Bộ Y tế tặng Bằng khen cho ${unit}.`)).toEqual([unit]),
  );
  it.each([
    'Bệnh viện Phục hồi chức năng',
    'Phòng Quản lý đơn vị sự nghiệp',
    'Trường Mầm non Thăng Long 2',
    'Khoa Nội tổng hợp',
  ])('unlike in %s', (unit) => expect(recipientNames(`Bộ Y tế tặng Bằng khen cho ${unit}.`)).toEqual([unit]));
});

describe('a bloc before what says when, and what it is called', () => {
  const blocsOf = (text: string): string[] => recordOf(text).blocs.map(({ name }) => name);
  it.each(['trong năm 2027 đạt nhiều kết quả', 'mới thành lập gồm 5 đơn vị', '(gọi tắt là Khối) tổng kết năm 2027'])(
    '%s',
    (words) => {
      for (const bloc of ['Khối thi đua các sở, ban, ngành', 'Cụm thi đua các huyện miền núi'])
        expect(blocsOf(`Ngày 12/3/2027, ${bloc} ${words}.`)).toEqual([bloc]);
    },
  );
  it('unlike what its members are within', () =>
    expect(blocsOf('Ngày 12/3/2027, Khối thi đua các đơn vị trong ngành Y tế tổng kết năm 2027.')).toEqual([
      'Khối thi đua các đơn vị trong ngành Y tế',
    ]));
});

describe('a post before what its holder does', () => {
  const titlesOf = (text: string): string[][] => recordOf(text).officials.map(({ titles }) => [...titles]);
  it.each(['kết luận hội nghị', 'đọc diễn văn khai mạc'])('%s', (does) =>
    expect(
      titlesOf(
        `Khối thi đua số 3 tổng kết năm 2027. Tại hội nghị, ông Mai Quốc Việt, Hiệu trưởng Trường Đại học Lam Hải ${does}.`,
      ),
    ).toEqual([['Hiệu trưởng Trường Đại học Lam Hải']]),
  );
});
