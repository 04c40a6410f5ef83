import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

const awardsOf = (text: string): string[] =>
  recordOf(text).awards.map(
    ({ award, recipient, recipient_full, count, year, status }) =>
      `${award} → ${recipient_full ?? recipient ?? `#${count}`} | ${year} ${status}`,
  );

const MET = 'Sáng 3-12-2027, Bộ Xây dựng họp báo.\n\n';

describe('a list over several paragraphs, of those who belong to somebody', () => {
  it.each([
    [
      `${MET}Danh sách 7 tập thể của ngành Y tế tỉnh Lam Hải được tặng Cờ thi đua năm 2027 gồm: Bệnh viện Phổi; Chi cục Dân số.

Ông Trần Văn Nam trao Cờ thi đua cho các tập thể. (Ảnh: Hà Nhàn)

Trung tâm Pháp y; Bệnh viện Mắt; Khoa Nhi, Bệnh viện Đa khoa tỉnh Lam Hải.

Trạm Y tế xã Bến Đá; Trạm Y tế xã Tân Khê.`,
      [
        'Bệnh viện Phổi',
        'Chi cục Dân số',
        'Trung tâm Pháp y',
        'Bệnh viện Mắt',
        'Khoa Nhi, Bệnh viện Đa khoa tỉnh Lam Hải',
        'Trạm Y tế xã Bến Đá',
        'Trạm Y tế xã Tân Khê',
      ],
    ],
    [
      `${MET}Danh sách 4 tập thể thuộc Sở Y tế được tặng Cờ thi đua năm 2027 gồm: Bệnh viện Phổi; Chi cục Dân số.

Trung tâm Pháp y; Bệnh viện Mắt.

Trạm Y tế xã Bến Đá; Trạm Y tế xã Tân Khê.`,
      ['Bệnh viện Phổi', 'Chi cục Dân số', 'Trung tâm Pháp y', 'Bệnh viện Mắt'],
    ],
    // the last of the list alone
    [
      `${MET}Danh sách 5 tập thể được tặng Cờ thi đua năm 2027 gồm: Bệnh viện Phổi; Chi cục Dân số.

Trung tâm Pháp y; Bệnh viện Mắt.

Sở Y tế tỉnh Lam Hải.`,
      ['Bệnh viện Phổi', 'Chi cục Dân số', 'Trung tâm Pháp y', 'Bệnh viện Mắt', 'Sở Y tế tỉnh Lam Hải'],
    ],
    // two are missing: who stands alone may be whose page it is
    [
      `${MET}Danh sách 6 tập thể được tặng Cờ thi đua năm 2027 gồm: Bệnh viện Phổi; Chi cục Dân số.

Trung tâm Pháp y; Bệnh viện Mắt.

Sở Y tế tỉnh Lam Hải.`,
      ['Bệnh viện Phổi', 'Chi cục Dân số', 'Trung tâm Pháp y', 'Bệnh viện Mắt'],
    ],
    // they do something else
    [
      `${MET}Danh sách 5 tập thể của tỉnh được tặng Cờ thi đua năm 2027 gồm: Bệnh viện Phổi; Chi cục Dân số.

Trung tâm Pháp y và Bệnh viện Mắt dự họp.`,
      ['Bệnh viện Phổi', 'Chi cục Dân số'],
    ],
  ])('%s', (text, expected) => {
    const named = recordOf(text).awards.filter(({ recipient }) => recipient !== null);
    expect(named.map(({ recipient }) => recipient)).toEqual(expected);
  });
});

describe('departments of courts and of the procuracy', () => {
  it.each([
    [
      'Tặng Bằng khen cho Vụ Giám đốc, kiểm tra về lao động, gia đình và người chưa thành niên và Sở Y tế.',
      [
        'Bằng khen → Vụ Giám đốc, kiểm tra về lao động, gia đình và người chưa thành niên | null awarded',
        'Bằng khen → Sở Y tế | null awarded',
      ],
    ],
    [
      'Tặng Bằng khen cho Phòng Kiểm sát thi hành án dân sự và Phòng Thực hành quyền công tố và kiểm sát điều tra án ma túy.',
      [
        'Bằng khen → Phòng Kiểm sát thi hành án dân sự | null awarded',
        'Bằng khen → Phòng Thực hành quyền công tố và kiểm sát điều tra án ma túy | null awarded',
      ],
    ],
    ['Ông Tô Hải, Giám đốc, kiểm tra về hình sự tại cơ sở và tặng quà cho các hộ.', []],
  ])('%s', (text, expected) => {
    expect(awardsOf(text)).toEqual(expected);
  });
});
