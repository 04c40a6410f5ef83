import { describe, expect, it } from 'vitest';
import { awardsOf } from './awards-of.js';

// A form behind a colon or a comma, what a "but" turns, honours that lines date by spans, and the bearers of a title whom a house counts.

type Row = readonly [text: string, rows: readonly string[]];
const all = (rows: readonly Row[]): void => {
  it.each(rows)('%s', (text, expected) => expect(awardsOf(`${text}\n`)).toEqual(expected));
};

describe('the form behind those who are put forward or who register', () =>
  all([
    [
      'Đề nghị khen thưởng Sở Y tế, hình thức Bằng khen của Chủ tịch UBND tỉnh.',
      ['Bằng khen của Chủ tịch UBND tỉnh → Sở Y tế | recommended'],
    ],
    [
      'Trình Thủ tướng Chính phủ khen thưởng Sở Y tế: Bằng khen của Thủ tướng Chính phủ.',
      ['Bằng khen của Thủ tướng Chính phủ → Sở Y tế | recommended'],
    ],
    ['UBND tỉnh khen thưởng Sở Y tế: Bằng khen.', ['Bằng khen → Sở Y tế | awarded']],
    ['UBND tỉnh thăm Sở Y tế: Bằng khen.', []],
    ['Sở Y tế đăng ký danh hiệu: Cờ thi đua của UBND tỉnh.', ['Cờ thi đua của UBND tỉnh → Sở Y tế | registered']],
    [
      'Sở Y tế và Sở Nội vụ đăng ký thi đua: Cờ thi đua của UBND tỉnh.',
      ['Cờ thi đua của UBND tỉnh → Sở Y tế | registered', 'Cờ thi đua của UBND tỉnh → Sở Nội vụ | registered'],
    ],
    ['Sở Y tế báo cáo danh hiệu: Cờ thi đua của UBND tỉnh.', []],
  ]));

describe('who is elected to receive an award', () =>
  all([
    [
      'Các đơn vị bỏ phiếu kín bầu Sở Y tế nhận Cờ thi đua của UBND tỉnh.',
      ['Cờ thi đua của UBND tỉnh → Sở Y tế | voted'],
    ],
    [
      'Các đơn vị bầu Sở Y tế làm Khối trưởng và nhận Bằng khen của UBND tỉnh.',
      ['Bằng khen của UBND tỉnh → Sở Y tế | awarded'],
    ],
  ]));

describe('what was refused, up to the word that turns it', () =>
  all([
    [
      'Sở Y tế không được tặng Cờ thi đua nhưng được tặng Bằng khen của UBND tỉnh.',
      ['Bằng khen của UBND tỉnh → Sở Y tế | awarded'],
    ],
    [
      'Sở Y tế không được đề nghị tặng Cờ thi đua, Sở Nội vụ được đề nghị tặng Bằng khen.',
      ['Bằng khen → Sở Nội vụ | recommended'],
    ],
    [
      'Không đề nghị tặng Cờ thi đua cho Sở Y tế nhưng đề nghị tặng Bằng khen cho Sở Nội vụ.',
      ['Bằng khen → Sở Nội vụ | recommended'],
    ],
    ['Sở Y tế không được tặng Cờ thi đua nhưng không nản lòng, phấn đấu được tặng Bằng khen.', []],
    ['Không xem xét đề nghị tặng Cờ thi đua, Bằng khen cho Sở Y tế.', []],
  ]));

const HONOURS = 'TRƯỜNG THPT LAM SƠN\n\nKhen thưởng:\n- Bằng khen của Thủ tướng Chính phủ năm 1990.\n';
const FIRST = 'Bằng khen của Thủ tướng Chính phủ → TRƯỜNG THPT LAM SƠN | awarded 1990';
describe('lines of honours with a span of years', () =>
  all([
    [
      `${HONOURS}- Tập thể Lao động xuất sắc từ năm 2001 đến năm 2005.`,
      [FIRST, 'Tập thể Lao động xuất sắc → TRƯỜNG THPT LAM SƠN | awarded 2005'],
    ],
    [
      `${HONOURS}- Tập thể Lao động xuất sắc liên tục từ năm học 2010-2011 đến nay.`,
      [FIRST, 'Tập thể Lao động xuất sắc → TRƯỜNG THPT LAM SƠN | awarded'],
    ],
    [`${HONOURS}- Tập thể Lao động xuất sắc từ thiện.`, [FIRST]],
  ]));

const TEACHERS = ['Nhà giáo ưu tú → Tô Văn Hải | awarded', 'Nhà giáo ưu tú → Hà Thị Lan | awarded'];
describe('bearers of a title for life whom a house counts among its people', () =>
  all([
    ['Nhà trường có 2 Nhà giáo ưu tú là thầy Tô Văn Hải, cô Hà Thị Lan.', TEACHERS],
    ['Nhà trường có 12 Nhà giáo ưu tú, trong đó có thầy Tô Văn Hải, cô Hà Thị Lan.', TEACHERS],
    ['Đến dự buổi lễ có 2 Nhà giáo nhân dân là thầy Tô Văn Hải, cô Hà Thị Lan.', []],
    ['Ban giám khảo cuộc thi có 2 NSND: Tô Văn Hải, Hà Thị Lan.', []],
  ]));
