import { describe, expect, it } from 'vitest';
import { recipientNames } from './record-of.js';

// What is told of somebody between the name and the next one, in whatever words, receives nothing and parts nobody from the others.

const TOLD = [
  ', thợ máy Nhà máy Sợi 2',
  ', nông dân xã Bến Đá',
  ', công nhân may Xí nghiệp Veston Tân Khê',
  ', kế toán Công ty May 5',
  ', hội viên phụ nữ thôn Đông, xã Tân Khê',
  ' ở thôn Đông, xã Tân Khê',
  ', ngụ phường Bến Đá B',
  ', trú tại tổ 5, thị trấn Tân Khê',
  ', quê ở huyện Tân Khê',
  ', sinh năm 1988, người có nhiều đóng góp cho quỹ khuyến học',
];

describe('what is told of each of two persons', () => {
  it.each(TOLD)('who receive: "%s"', (told) => {
    expect(recipientNames(`Anh Tô Văn Hải${told} và chị Hà Thị Nhàn${told} được trao Bằng Lao động sáng tạo.`)).toEqual(
      ['Tô Văn Hải', 'Hà Thị Nhàn'],
    );
  });
  it.each(TOLD)('to whom is given, with others behind them: "%s"', (told) => {
    expect(
      recipientNames(`UBND tỉnh tặng Bằng khen cho anh Tô Văn Hải${told}, chị Hà Thị Nhàn${told} và 4 tập thể.`),
    ).toEqual(['Tô Văn Hải', 'Hà Thị Nhàn', '#4']);
  });
  it.each(TOLD)('who is refused: "%s"', (told) => {
    expect(recipientNames(`Anh Tô Văn Hải${told} và chị Hà Thị Nhàn${told} không được tặng Bằng khen.`)).toEqual([]);
  });
});

describe('who stands behind a person', () => {
  it.each([
    ['Theo ông Tô Văn Hải, nhà văn hóa thôn và Chi hội Tân Khê được tặng Giấy khen.', ['Chi hội Tân Khê']],
    ['Nhờ bà Hà Thị Nhàn, người gây dựng, Chi hội Tân Khê được tặng Bằng khen.', ['Chi hội Tân Khê']],
    [
      'UBND huyện tặng Giấy khen cho ông Tô Văn Hải, gia đình anh Hà Văn Lý và chị Hà Thị Nhàn.',
      ['Tô Văn Hải', 'gia đình anh Hà Văn Lý', 'Hà Thị Nhàn'],
    ],
    ['UBND huyện tặng Giấy khen cho ông Tô Văn Hải, con trai của liệt sĩ và bà Hà Thị Nhàn.', ['Tô Văn Hải']],
    ['Liệt sĩ Tô Văn Hải, trinh sát, mãi đến năm 2012 mới được truy tặng Huân chương Chiến công.', ['Tô Văn Hải']],
  ])('%s', (text, names) => expect(recipientNames(text)).toEqual(names));
});
