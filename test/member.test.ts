import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract/extract.js';
import { toRecord } from '../src/extract/record.js';
import { readText } from '../src/read/text.js';

/** Members as "bloc: full name", the bloc left out where the text has only one. */
function members(text: string): string[] {
  const document = readText(new TextEncoder().encode(text), 'example.txt');
  const record = toRecord('x', document, extract(document));
  const one = record.blocs.length === 1;
  return record.members.map((m) => `${one ? '' : `${m.bloc}: `}${m.org_full ?? m.org}`);
}

const OPENING = 'Chiều 5-12-2027, Khối thi đua số 3 tỉnh Lam Hải tổng kết năm 2027.';
const told = (sentence: string): string => `${OPENING} ${sentence}\n`;

describe('members in a list', () => {
  it.each([
    ['Khối có 3 thành viên: Thuế tỉnh, Bưu điện tỉnh và Sở Y tế.', ['Thuế tỉnh', 'Bưu điện tỉnh', 'Sở Y tế']],
    // in brackets after a count
    ['Khối có 3 đơn vị (Thuế tỉnh, Bưu điện tỉnh, Sở Y tế) đều dự.', ['Thuế tỉnh', 'Bưu điện tỉnh', 'Sở Y tế']],
    [
      'Ba đơn vị thành viên của Khối (Thuế tỉnh, Bưu điện tỉnh, Sở Y tế) thống nhất giao ước.',
      ['Thuế tỉnh', 'Bưu điện tỉnh', 'Sở Y tế'],
    ],
    // a count inside the names
    [
      'Khối gồm Hội Làm vườn 3 xã: Tân Khê, Vân Trạch, Bến Đá tổng kết năm 2027.',
      ['Hội Làm vườn xã Tân Khê', 'Hội Làm vườn xã Vân Trạch', 'Hội Làm vườn xã Bến Đá'],
    ],
    // words that no grammar knows between a head and a comma
    [
      'Khối có 4 thành viên: Đài Tiếng nói Lam Hải, Công ty Cổ phần Gốm Bến Đá, Nhà máy Z119, Sở Y tế.',
      ['Đài Tiếng nói Lam Hải', 'Công ty Cổ phần Gốm Bến Đá', 'Nhà máy Z119', 'Sở Y tế'],
    ],
    [
      'Khối gồm 4 doanh nghiệp: Vinagas Lam Hải, PVB, Công ty Cổ phần May 29/3 Bến Đá và Nhà máy Đường Tân Khê.',
      ['Vinagas Lam Hải', 'PVB', 'Công ty Cổ phần May 29/3 Bến Đá', 'Nhà máy Đường Tân Khê'],
    ],
    // in lines of their own
    [
      'Thành viên Khối gồm 3 đơn vị, có mặt 3/3:\n- Thuế tỉnh;\n- Bưu điện tỉnh;\n- Sở Y tế.',
      ['Thuế tỉnh', 'Bưu điện tỉnh', 'Sở Y tế'],
    ],
    [
      'Khối gồm 2 đơn vị:\n- Bệnh viện Tâm thần, Lao và Bệnh phổi Bến Đá;\n- Trung tâm Giám định Y khoa và Pháp y.',
      ['Bệnh viện Tâm thần, Lao và Bệnh phổi Bến Đá', 'Trung tâm Giám định Y khoa và Pháp y'],
    ],
    [
      'Khối gồm 4 đơn vị:\n- Thuế tỉnh, Bưu điện tỉnh, Sở Y tế;\n- Thanh tra tỉnh.',
      ['Thuế tỉnh', 'Bưu điện tỉnh', 'Sở Y tế', 'Thanh tra tỉnh'],
    ],
    [
      'Khối gồm 4 đơn vị:\n- Các xã: Tân Khê, Vân Trạch, Kim Bình;\n- Phường Bến Đá.',
      ['xã Tân Khê', 'xã Vân Trạch', 'xã Kim Bình', 'Phường Bến Đá'],
    ],
    [
      'Các đơn vị thành viên Khối:\n1. Thuế tỉnh\n2. Bưu điện tỉnh\n3. Sở Y tế',
      ['Thuế tỉnh', 'Bưu điện tỉnh', 'Sở Y tế'],
    ],
  ])('%s', (sentence, expected) => expect(members(told(sentence))).toEqual(expected));

  it.each([
    ['Khối có 3 đơn vị (đạt 75%) được xét khen.'],
    ['Khối có 2 tập thể (Thuế tỉnh, Bưu điện tỉnh) được tặng Bằng khen.'],
    ['Khối gồm 3 nội dung: Sở Y tế nêu, Bưu điện tỉnh bổ sung, Thuế tỉnh kết luận.'],
    ['Khối có 4 phong trào: Dân vận khéo, Tết Vì người nghèo, Giờ Trái đất và Ngày Chủ nhật xanh.'],
    ['Khối mời 3 đơn vị bạn: Thuế tỉnh Phú Lâm, Bưu điện tỉnh Phú Lâm, Sở Y tế Phú Lâm dự.'],
  ])('none: %s', (sentence) => expect(members(told(sentence))).toEqual([]));
});

describe('members named one by one', () => {
  it.each([
    ['Là thành viên của khối, Công ty Than Bến Đá đã hiến 200 đơn vị máu.', ['Công ty Than Bến Đá']],
    ['Là một trong 9 thành viên của Khối, Bưu điện tỉnh đã xây 3 nhà tình nghĩa.', ['Bưu điện tỉnh']],
    ['Bưu điện tỉnh, thành viên của Khối, đã xây 3 nhà tình nghĩa.', ['Bưu điện tỉnh']],
    ['Bưu điện tỉnh và Thuế tỉnh, hai thành viên khác của Khối, đã hỗ trợ xã nghèo.', ['Bưu điện tỉnh', 'Thuế tỉnh']],
    ['Bưu điện tỉnh là thành viên mới của Khối.', ['Bưu điện tỉnh']],
    [
      'Là thành viên của khối, Bưu điện tỉnh hiến máu; Thuế tỉnh, một thành viên khác, trồng cây.',
      ['Bưu điện tỉnh', 'Thuế tỉnh'],
    ],
    ['Năm nay Khối kết nạp thêm Bưu điện tỉnh.', ['Bưu điện tỉnh']],
    ['Năm nay, Bưu điện tỉnh mới gia nhập Khối.', ['Bưu điện tỉnh']],
  ])('%s', (sentence, expected) => expect(members(told(sentence))).toEqual(expected));

  it.each([
    ['Là khách mời của khối, Công ty Than Bến Đá đã hiến 200 đơn vị máu.'],
    ['Bưu điện tỉnh không là thành viên của Khối.'],
    ['Bưu điện tỉnh, đơn vị đăng cai, đã lo nơi ăn ở cho các thành viên của Khối.'],
    ['Thuế tỉnh tặng quà các thành viên của Khối.'],
    ['Là thành viên của Hội Làm vườn, Bưu điện tỉnh đã trồng 200 cây.'],
    ['Bưu điện tỉnh đã rời Khối.'],
  ])('none: %s', (sentence) => expect(members(told(sentence))).toEqual([]));
});

describe('members of several blocs', () => {
  it('each in its own line with a count', () => {
    const text = `Sở Nội vụ chia các khối thi đua như sau:
1. Khối thi đua số 1 (3 đơn vị): Sở Y tế, Sở Tư pháp, Thanh tra tỉnh.
2. Khối thi đua số 2 gồm 2 đơn vị: Thuế tỉnh và Kho bạc Nhà nước tỉnh.
3. Cụm thi đua số 1: các xã Tân Khê, Vân Trạch và phường Bến Đá.
`;
    expect(members(text)).toEqual([
      'Khối thi đua số 1: Sở Y tế',
      'Khối thi đua số 1: Sở Tư pháp',
      'Khối thi đua số 1: Thanh tra tỉnh',
      'Khối thi đua số 2: Thuế tỉnh',
      'Khối thi đua số 2: Kho bạc Nhà nước tỉnh',
      'Cụm thi đua số 1: xã Tân Khê',
      'Cụm thi đua số 1: xã Vân Trạch',
      'Cụm thi đua số 1: phường Bến Đá',
    ]);
  });

  it('in a table with a column of members', () => {
    const text = `Phân công khối trưởng năm 2028

TT | Tên khối | Đơn vị thành viên | Khối trưởng | Khối phó
1 | Khối thi đua số 1 | Sở Y tế, Sở Tư pháp, Thanh tra tỉnh | Sở Y tế | Thanh tra tỉnh
2 | Khối thi đua số 2 | Thuế tỉnh; Kho bạc Nhà nước tỉnh | Thuế tỉnh | Kho bạc Nhà nước tỉnh
`;
    expect(members(text)).toEqual([
      'Khối thi đua số 1: Sở Y tế',
      'Khối thi đua số 1: Sở Tư pháp',
      'Khối thi đua số 1: Thanh tra tỉnh',
      'Khối thi đua số 2: Thuế tỉnh',
      'Khối thi đua số 2: Kho bạc Nhà nước tỉnh',
    ]);
  });

  it('not in a table of what they were awarded', () => {
    const text = `Kết quả năm 2027

TT | Tên khối | Đơn vị được khen | Hình thức
1 | Khối thi đua số 1 | Sở Y tế, Sở Tư pháp | Bằng khen
2 | Khối thi đua số 2 | Thuế tỉnh | Cờ thi đua
`;
    expect(members(text)).toEqual([]);
  });
});
