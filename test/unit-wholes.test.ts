import { describe, expect, it } from 'vitest';
import { recipientNames, recordOf } from './record-of.js';

// What is part of a whole is named with it: each ordinary head before each ordinary whole that has one.

const PLACES = [
  'xã Tân Khê',
  'phường Bến Đá',
  'thị trấn Phú Lâm',
  'huyện Tân Khê',
  'thành phố Hòa Thắng',
  'thị xã An Bình',
];
const SCHOOLS = ['Trường THPT Lê Lợi', 'Trường Đại học Bến Đá'];
const HOSPITALS = ['Bệnh viện Đa khoa tỉnh', 'Bệnh viện Bến Đá', 'Trung tâm Y tế huyện Tân Khê'];
const COMPANIES = [
  'Công ty Cao su Bến Đá',
  'Công ty TNHH MTV Cấp nước Bến Đá',
  'Tổng công ty May 10',
  'Điện lực Bến Đá',
];
const OFFICES = [
  ...['Sở Y tế', 'Sở Nông nghiệp và PTNT', 'Công an huyện Tân Khê', 'Bộ CHQS tỉnh', 'Cục Thuế tỉnh', 'Bưu điện tỉnh'],
  ...['Tòa án nhân dân tỉnh', 'Ngân hàng Nông nghiệp huyện Tân Khê', 'Kho bạc Nhà nước Bến Đá', 'Viện Quy hoạch'],
];
const HOUSES = [...SCHOOLS, ...HOSPITALS, ...COMPANIES, ...OFFICES];

const WHOLES: readonly (readonly [part: string, wholes: readonly string[]])[] = [
  ['Đảng ủy', [...PLACES, ...HOUSES, 'cơ quan UBND huyện', 'Khối các cơ quan tỉnh']],
  ['Đảng bộ', [...PLACES, ...HOUSES, 'cơ quan UBND huyện', 'Khối các cơ quan tỉnh']],
  ['Chi bộ', [...HOUSES, 'cơ quan UBND huyện']],
  ['Công đoàn', [...HOUSES, 'cơ quan UBND huyện']],
  ['Công đoàn cơ sở', [...HOUSES, 'cơ quan UBND huyện']],
  ['Chi đoàn', HOUSES],
  ['Đoàn Thanh niên', [...PLACES, ...HOUSES, 'cơ quan UBND huyện']],
  ['Đoàn TNCS Hồ Chí Minh', [...PLACES, ...HOUSES]],
  ['Hội Cựu chiến binh', [...PLACES, ...HOUSES, 'cơ quan UBND huyện']],
  ['Hội LHPN', [...PLACES, ...HOUSES]],
  ['Hội Phụ nữ', [...PLACES, ...HOUSES, 'cơ quan UBND huyện']],
  ['Hội Chữ thập đỏ', [...PLACES, ...SCHOOLS]],
  ['Hội Nông dân', PLACES],
  ['Hội Khuyến học', PLACES],
  ['Hội Người cao tuổi', PLACES],
  ['Chi hội Phụ nữ', PLACES],
  ['Ban CHQS', PLACES],
  ['Ủy ban MTTQ', PLACES],
  ['Hội đồng nhân dân', PLACES],
  ['Công an', PLACES],
  ['Trạm Y tế', PLACES],
  ['Văn phòng', [...OFFICES, 'Liên minh Hợp tác xã tỉnh', 'Liên minh HTX tỉnh', 'Hội Nông dân tỉnh']],
  ['Phòng Tổ chức - Hành chính', [...SCHOOLS, ...HOSPITALS, ...COMPANIES]],
  ['Khoa Nhi', HOSPITALS],
  ['Tổ Toán', SCHOOLS],
];

describe('a part with its whole', () => {
  it.each(WHOLES.flatMap(([part, wholes]) => wholes.map((whole) => `${part} ${whole}`)))('%s', (name) => {
    expect(recipientNames(`UBND tỉnh tặng Bằng khen cho ${name}.`)).toEqual([name]);
    expect(recipientNames(`Năm 2019, ${name} được UBND tỉnh tặng Bằng khen.`)).toEqual([name]);
    expect(recipientNames(`UBND tỉnh tặng Bằng khen cho Sở Xây dựng, ${name} và Sở Nội vụ.`)).toEqual([
      'Sở Xây dựng',
      name,
      'Sở Nội vụ',
    ]);
  });
});

describe('a part that the text parts from what follows', () => {
  it.each([
    ['UBND tỉnh tặng Bằng khen cho Đảng ủy, Công ty Cao su Bến Đá.', 2],
    ['UBND tỉnh tặng Bằng khen cho Hội LHPN và Trường THPT Lê Lợi.', 2],
    ['UBND tỉnh tặng Bằng khen cho Hội Phụ nữ; cơ quan UBND huyện tặng hoa.', 1],
  ])('%s', (text, count) => expect(recipientNames(text)).toHaveLength(count));
});

describe('commands of the army and the police', () => {
  it.each([
    ...['Hải quân', 'Cảnh sát biển', 'Bộ đội Biên phòng', 'Quân khu 7', 'Thủ đô Hà Nội', 'Công binh', 'Pháo binh'],
    ...['Vùng 4 Hải quân', 'Vùng Cảnh sát biển 2', 'Cảnh sát cơ động', 'Cảnh vệ'],
  ])('Bộ Tư lệnh %s gives', (command) => {
    const { awards } = recordOf(
      `Thiếu tướng Tô Văn Hải trao Bằng khen của Bộ Tư lệnh ${command} tặng Trung đoàn 83, Lữ đoàn 162.`,
    );
    expect(awards.map(({ award, recipient }) => `${award} → ${recipient}`)).toEqual([
      `Bằng khen của Bộ Tư lệnh ${command} → Trung đoàn 83`,
      `Bằng khen của Bộ Tư lệnh ${command} → Lữ đoàn 162`,
    ]);
  });
  it('have companies of their battalions', () =>
    expect(recipientNames('Bộ Quốc phòng tặng Bằng khen cho Đại đội 3, Tiểu đoàn 5.')).toEqual([
      'Đại đội 3, Tiểu đoàn 5',
    ]));
});
