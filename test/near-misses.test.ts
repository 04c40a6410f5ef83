import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

// What stands close to what a rule reads, and is something else.

const NEWS = 'Chiều 5-12-2027, Khối thi đua số 3 tỉnh Lam Hải tổng kết năm 2027.';
const MINUTES = 'BIÊN BẢN\nHọp Khối thi đua số 5 năm 2027\n\n';

describe('awards', () => {
  it('are of the person where a column of departments stands beside', () => {
    const table =
      'TT | Khoa | Họ và tên | Danh hiệu\n1 | Khoa Nội | Tô Văn Hải | Lao động tiên tiến\n2 | Khoa Ngoại | Hà Thị Nhàn | Lao động tiên tiến\n';
    const { awards } = recordOf(`QUYẾT ĐỊNH\nVề việc công nhận danh hiệu thi đua năm 2027\n\nDANH SÁCH\n\n${table}`);
    expect(awards.map(({ recipient }) => recipient)).toEqual(['Tô Văn Hải', 'Hà Thị Nhàn']);
  });

  it('are not refused for what somebody lacks and gets them for all that', () => {
    const text = `${NEWS} Xã Tân Mỹ chưa đạt tiêu chí nông thôn mới nhưng vẫn được UBND tỉnh tặng Bằng khen.`;
    expect(recordOf(text).withheld).toEqual([]);
  });
});

describe('heads', () => {
  const heads = (text: string) => recordOf(text).heads.map(({ org, year, role }) => `${org} ${role} ${year}`);
  it.each([
    [
      // the year of a section is not of who leads no more
      `${MINUTES}III. PHÂN CÔNG NĂM 2028\n- Thuế tỉnh làm Khối trưởng thay Sở Y tế.\n`,
      ['Thuế tỉnh head 2028', 'Sở Y tế head 2027'],
    ],
    [
      `${MINUTES}Khối họp và bầu Thuế tỉnh làm Khối trưởng năm 2028 (thay cho Sở Y tế là Khối trưởng năm 2027).\n`,
      ['Sở Y tế head 2027', 'Thuế tỉnh head 2028'],
    ],
    [
      // a bloc has several deputies: none of them follows another
      `${MINUTES}Hội nghị bầu Sở Y tế làm Khối phó. Khối cũng thống nhất Sở Nội vụ làm Khối phó năm 2028.\n`,
      ['Sở Y tế deputy 2028', 'Sở Nội vụ deputy 2028'],
    ],
  ])('%s', (text, found) => expect(heads(text).sort()).toEqual(found.sort()));
});

describe('members', () => {
  it.each([
    `${NEWS} Nhân dịp này, Vietinbank Bến Đá ký kết các hợp đồng tín dụng với các đơn vị: Công ty Anh Hòa, Công ty Bến Đá, Công ty Tân Khê.`,
    `${NEWS} Các đơn vị: Công an xã, Trường THCS Bến Đá, Hội Phụ nữ xã ký cam kết an toàn giao thông.`,
  ])('are not who signs something else: %s', (text) => expect(recordOf(text).members).toEqual([]));

  it('elide a field that the list holds, and no other words', () => {
    const members = (of: string) =>
      recordOf(`${NEWS} Khối gồm 3 ${of}: Kon Tum, Gia Lai, Đắk Lắk.`).members.map((m) => m.org_full ?? m.org);
    expect(members('Sở Ngoại vụ')).toEqual(['Sở Ngoại vụ Kon Tum', 'Sở Ngoại vụ Gia Lai', 'Sở Ngoại vụ Đắk Lắk']);
    expect(members('Sở Ngoại vụ khu vực Tây Nguyên').join()).not.toContain('Nguyên');
  });
});
