import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

// Members of a bloc in news whose list is led to by words that no rule of lists knows.

const members = (text: string): string[] => recordOf(`${text}\n`).members.map(({ org, org_full }) => org_full ?? org);
const MET = 'Chiều 13/02/2027, Khối thi đua số 5 tỉnh Lam Hải tổng kết công tác thi đua.';

type Row = readonly [text: string, rows: readonly string[]];
const all = (rows: readonly Row[]): void => {
  it.each(rows)('%s', (text, expected) => expect(members(text)).toEqual(expected));
};

describe('a run of units behind whatever speaks of the bloc or of members', () =>
  all([
    [
      `${MET}\n\nTham dự có đại diện lãnh đạo 04 đơn vị thành viên và các viên chức phụ trách công tác thi đua - khen thưởng của các đơn vị gồm: Trường Cao đẳng Lam Hải; Sở Y tế; Sở Nội vụ; Thuế tỉnh.`,
      ['Trường Cao đẳng Lam Hải', 'Sở Y tế', 'Sở Nội vụ', 'Thuế tỉnh'],
    ],
    [
      `Tổng số các đơn vị tham gia Cụm thi đua số 2 tỉnh Lam Hải (có 02 bệnh viện và 02 trung tâm): Bệnh viện Phổi, Bệnh viện Tâm thần, Trung tâm Y tế huyện Bến Đá và Trung tâm Y tế huyện Lam Sơn.`,
      ['Bệnh viện Phổi', 'Bệnh viện Tâm thần', 'Trung tâm Y tế huyện Bến Đá', 'Trung tâm Y tế huyện Lam Sơn'],
    ],
    [
      `${MET}\n\nVề phía các đơn vị trong Khối tham gia ký kết có Hạt trưởng và cán bộ theo dõi thi đua của các Hạt Kiểm lâm: Bến Đá, Lam Sơn, Tân Khê.`,
      ['Hạt Kiểm lâm Bến Đá', 'Hạt Kiểm lâm Lam Sơn', 'Hạt Kiểm lâm Tân Khê'],
    ],
    [`${MET}\n\nKhách mời dự hội nghị gồm các đơn vị: Sở Tài chính; Sở Tư pháp; Sở Công Thương.`, []],
    [`${MET}\n\nĐề nghị tặng Bằng khen cho các đơn vị gồm: Sở Y tế; Sở Nội vụ; Thuế tỉnh.`, []],
  ]));
