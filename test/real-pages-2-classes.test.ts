import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

const told = (text: string): string[] =>
  recordOf(`${text}\n`).awards.map(
    ({ award, recipient, count, year, status }) => `${award} | ${recipient ?? count} | ${year ?? '–'} | ${status}`,
  );
const ARTISAN = 'Nghệ nhân Ưu tú';
const ORDER = 'Huân chương Lao động hạng Ba';

type Row = readonly [text: string, rows: readonly string[]];
const all = (rows: readonly Row[]): void => {
  it.each(rows)('%s', (text, expected) => expect(told(text)).toEqual(expected));
};

describe('words that only lead to the name of a title', () =>
  all([
    [
      `Chủ tịch nước phong tặng danh hiệu Nhà nước “${ARTISAN}” cho ông Tô Văn Hải.`,
      [`${ARTISAN} | Tô Văn Hải | – | awarded`],
    ],
    [`Tỉnh Lam Hải có 9 nghệ nhân được phong tặng danh hiệu Nhà nước “${ARTISAN}”.`, [`${ARTISAN} | 9 | – | awarded`]],
  ]));

describe('years', () =>
  all([
    [`Ông Tô Văn Hải được tặng ${ORDER} (đợt 2, năm 2020).`, [`${ORDER} | Tô Văn Hải | 2020 | awarded`]],
    // behind the mark of a footnote another sentence begins
    [
      `Tháng 5 năm 2012, bà Hà Thị Hường làm giảng viên.[2] Ngày 6 tháng 3 năm 2017, bà Hà Thị Hường được tặng ${ORDER}.[3][4] Bà có ba con.`,
      [`${ORDER} | Hà Thị Hường | 2017 | awarded`],
    ],
  ]));

describe('what was given before, over headings with numbers', () =>
  all([
    [
      'Sở Nội vụ đang xác lập hồ sơ để trình cấp có thẩm quyền khen thưởng.\n\nNhững thành tích mà tỉnh Lam Hải đã được khen thưởng:\n\n1. Trong kháng chiến\n\n- Anh hùng Lao động: 1 tập thể, 2 cá nhân.\n\n2. Trong xây dựng\n\n- Cờ thi đua của Chính phủ: 36 tập thể',
      [
        'Anh hùng Lao động | 1 | – | awarded',
        'Anh hùng Lao động | 2 | – | awarded',
        'Cờ thi đua của Chính phủ | 36 | – | awarded',
      ],
    ],
  ]));

describe('so many who are called by the title that they were given', () =>
  all([
    [
      'Theo đó, 84 Nghệ sĩ Nhân dân và 307 Nghệ sĩ Ưu tú đã được Chủ tịch nước phong tặng.',
      ['Nghệ sĩ Nhân dân | 84 | – | awarded', 'Nghệ sĩ Ưu tú | 307 | – | awarded'],
    ],
    ['Đợt này có 12 Thầy thuốc Ưu tú được đề nghị phong tặng.', ['Thầy thuốc Ưu tú | 12 | – | recommended']],
    // who has it already
    ['Dịp này, 12 Thầy thuốc Ưu tú được tặng quà.', []],
    ['Nhà hát có 84 Nghệ sĩ Nhân dân và 307 Nghệ sĩ Ưu tú được khán giả yêu mến.', []],
  ]));

describe('lines under what looks back on a life', () =>
  all([
    [
      'Nguyên Bí thư Huyện ủy Tô Văn Hải từ trần\n\nĐồng chí Tô Văn Hải đã từ trần ngày 22-4-2019 tại nhà riêng.\n\nTrong suốt quá trình công tác, đồng chí Tô Văn Hải đã nhận được nhiều phần thưởng cao quý như:\n- Huân chương Độc lập hạng Ba,\n- Huân chương Lao động hạng Nhất',
      [
        'Huân chương Độc lập hạng Ba | Tô Văn Hải | – | awarded',
        'Huân chương Lao động hạng Nhất | Tô Văn Hải | – | awarded',
      ],
    ],
  ]));
