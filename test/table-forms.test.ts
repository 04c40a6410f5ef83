import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

/** "award → recipient | status" */
const awards = (text: string): string[] =>
  recordOf(text).awards.map(
    ({ award, recipient, recipient_full, status }) => `${award} → ${recipient_full ?? recipient} | ${status}`,
  );
const given = (...names: string[]): string[] => names.map((name) => `Bằng khen của UBND tỉnh → ${name} | awarded`);

const LIST = 'UBND TỈNH LAM HẢI\n\nDANH SÁCH\nTập thể được tặng Bằng khen của UBND tỉnh năm 2027\n\n';
const LATE = LIST.replace('được tặng Bằng khen của UBND tỉnh', 'nộp báo cáo chậm');
const MINUTES =
  'KHỐI THI ĐUA SỐ 3\n\nBIÊN BẢN\nHọp bình xét thi đua năm 2027\n\nHôm nay, ngày 15/02/2028, Khối thi đua số 3 họp bình xét thi đua. Sau khi bỏ phiếu, Khối thống nhất đề nghị khen thưởng như sau:\n\n';

/** Each class: a text with all that must come out of it, beside one that differs in one thing. */
const PAIRS: readonly {
  readonly name: string;
  readonly examples: readonly (readonly [text: string, found: readonly string[]])[];
}[] = [
  {
    name: 'the number of a page stands between two rows',
    examples: [
      [
        `${LIST}STT | Đơn vị | Ghi chú\n1 | Sở Y tế | \n2 | Sở Nội vụ | \n\n- 2 -\n\n3 | Thanh tra tỉnh | \n`,
        given('Sở Y tế', 'Sở Nội vụ', 'Thanh tra tỉnh'),
      ],
      // the numbers do not go on: another table, of which nobody knows what it holds
      [
        `${LIST}STT | Đơn vị | Ghi chú\n1 | Sở Y tế | \n2 | Sở Nội vụ | \n\n- 2 -\n\n9 | Thanh tra tỉnh | \n`,
        given('Sở Y tế', 'Sở Nội vụ'),
      ],
    ],
  },
  {
    name: 'empty lines part the rows',
    examples: [
      [`${LIST}STT\tTập thể\tGhi chú\n\n1\tSở Y tế\t\n\n2\tSở Nội vụ\t\n`, given('Sở Y tế', 'Sở Nội vụ')],
      [`${LIST}STT\tTập thể\tGhi chú\n\n1\tSở Y tế\t\n\nHà Văn Nhàn\tTô Thị Lan\n`, given('Sở Y tế')],
    ],
  },
  {
    name: 'the head stands over each page',
    examples: [
      [
        `${LIST}STT | Đơn vị\n1 | Sở Y tế\n\n2\n\nSTT | Đơn vị\n2 | Sở Nội vụ\n3 | Thanh tra tỉnh\n`,
        given('Sở Y tế', 'Sở Nội vụ', 'Thanh tra tỉnh'),
      ],
      // another head: another table
      [
        `${LIST}STT | Đơn vị\n1 | Sở Y tế\n\n2\n\nSTT | Đơn vị | Số điện thoại\n1 | Sở Nội vụ | 3822333\n2 | Thanh tra tỉnh | 3822444\n`,
        given('Sở Y tế'),
      ],
    ],
  },
  {
    name: 'rows that count on need no head',
    examples: [
      [`${LIST}1 | Sở Y tế\n2 | Sở Nội vụ\n3 | Thanh tra tỉnh\n`, given('Sở Y tế', 'Sở Nội vụ', 'Thanh tra tỉnh')],
      [`${LATE}1 | Sở Y tế\n2 | Sở Nội vụ\n3 | Thanh tra tỉnh\n`, []],
    ],
  },
  {
    name: 'rows without a head whose cells blanks part',
    examples: [
      [`${LIST}1   Sở Y tế\n2   Sở Nội vụ\n3   Thanh tra tỉnh\n`, given('Sở Y tế', 'Sở Nội vụ', 'Thanh tra tỉnh')],
      [`${LIST}1   Sở Y tế\n4   Sở Nội vụ\n9   Thanh tra tỉnh\n`, []],
    ],
  },
  {
    name: 'aligned cells belong to the column that they stand under',
    examples: [
      [
        `${LIST}STT   Tập thể       Ghi chú    Hình thức khen thưởng\n1     Sở Y tế       mới        Bằng khen của UBND tỉnh\n2     Sở Nội vụ                Bằng khen của UBND tỉnh\n`,
        given('Sở Y tế', 'Sở Nội vụ'),
      ],
      [
        `UBND TỈNH LAM HẢI\n\nDANH SÁCH\nTập thể được khen thưởng năm 2027\n\nSTT   Tập thể       Hình thức khen thưởng      Đã có\n1     Sở Y tế       Bằng khen của UBND tỉnh    Giấy khen\n2     Sở Nội vụ                                Bằng khen\n`,
        given('Sở Y tế', 'Sở Nội vụ'),
      ],
    ],
  },
  {
    name: 'the head of aligned columns takes two lines',
    examples: [
      [
        'UBND TỈNH LAM HẢI\n\nDANH SÁCH\nTập thể được khen thưởng năm 2027\n\nTT   Đơn vị       Hình thức\n                  khen thưởng\n3    Sở Y tế      Bằng khen của UBND tỉnh\n7    Sở Nội vụ    Bằng khen của UBND tỉnh\n',
        given('Sở Y tế', 'Sở Nội vụ'),
      ],
      // a line that stands under none of its words
      [
        'UBND TỈNH LAM HẢI\n\nDANH SÁCH\nTập thể được khen thưởng năm 2027\n\nTT   Đơn vị       Hình thức\n         của tỉnh\n3    Sở Y tế      Bằng khen của UBND tỉnh\n7    Sở Nội vụ    Bằng khen của UBND tỉnh\n',
        [],
      ],
    ],
  },
  {
    name: 'each cell has a line of its own',
    examples: [
      [`${LIST}STT\nĐơn vị\nGhi chú\n1\nSở Y tế\n2\nSở Nội vụ\n`, given('Sở Y tế', 'Sở Nội vụ')],
      // the numbers do not begin with one
      [`${LIST}STT\nĐơn vị\nGhi chú\n7\nSở Y tế\n3\nSở Nội vụ\n`, []],
    ],
  },
  {
    name: 'a cell of two lines, where a row has no room for more cells',
    examples: [
      [
        'UBND TỈNH LAM HẢI\n\nDANH SÁCH\nTập thể được khen thưởng năm 2027\n\nTT\nĐơn vị\nHình thức khen thưởng\n1\nSở Y tế\nBằng khen của\nỦy ban nhân dân tỉnh\n2\nSở Nội vụ\nnt\n',
        [
          'Bằng khen của Ủy ban nhân dân tỉnh → Sở Y tế | awarded',
          'Bằng khen của Ủy ban nhân dân tỉnh → Sở Nội vụ | awarded',
        ],
      ],
      // lines that each begin a name are no broken cell
      [
        'UBND TỈNH LAM HẢI\n\nDANH SÁCH\nTập thể được khen thưởng năm 2027\n\nTT\nĐơn vị\nHình thức khen thưởng\n1\nSở Y tế\nBằng khen\nSở Tài chính\nThanh tra tỉnh\nCông an tỉnh\n2\nSở Nội vụ\nnt\n',
        [],
      ],
      [
        'UBND TỈNH LAM HẢI\n\nDANH SÁCH\nTập thể được khen thưởng năm 2027\n\nTT\nĐơn vị\nHình thức khen thưởng\n1\nSở Y tế\nBằng khen của UBND\ntỉnh\n2\nSở Nội vụ\nnt\n',
        ['Bằng khen của UBND tỉnh → Sở Y tế | awarded', 'Bằng khen của UBND tỉnh → Sở Nội vụ | awarded'],
      ],
    ],
  },
  {
    name: 'one award is merged over all rows',
    examples: [
      [
        'UBND TỈNH LAM HẢI\n\nDANH SÁCH\nTập thể được khen thưởng năm 2027\n\nTT | Đơn vị | Hình thức khen thưởng\n1 | Sở Y tế | Bằng khen của UBND tỉnh\n2 | Sở Nội vụ | \n3 | Thanh tra tỉnh | \n',
        given('Sở Y tế', 'Sở Nội vụ', 'Thanh tra tỉnh'),
      ],
      // among units that are ranked, the first alone has it
      [
        'UBND TỈNH LAM HẢI\n\nDANH SÁCH\nTập thể được khen thưởng năm 2027\n\nTT | Đơn vị | Tổng điểm | Hình thức khen thưởng\n1 | Sở Y tế | 98,5 | Bằng khen của UBND tỉnh\n2 | Sở Nội vụ | 97 | \n3 | Thanh tra tỉnh | 96 | \n',
        given('Sở Y tế'),
      ],
    ],
  },
  {
    name: 'a total is nobody',
    examples: [
      [
        `${LIST}STT | Đơn vị | Tiền thưởng\n1 | Sở Y tế | 1.390.000\n2 | Sở Nội vụ | 1.390.000\n | Tổng cộng | 2.780.000\n`,
        given('Sở Y tế', 'Sở Nội vụ'),
      ],
      [
        `${LIST}STT | Đơn vị | Tiền thưởng\n1 | Sở Y tế | 1.390.000\n2 | Tổng công ty Lam Hải | 1.390.000\n`,
        given('Sở Y tế', 'Tổng công ty Lam Hải'),
      ],
    ],
  },
  {
    name: 'what stands over one table goes on over the next',
    examples: [
      [
        `${LIST}I. TẬP THỂ\nSTT | Đơn vị\n1 | Sở Y tế\n2 | Sở Nội vụ\n\nII. CÁ NHÂN\nSTT | Họ và tên | Chức vụ\n1 | Tô Thị Lan | Giám đốc\n2 | Hà Văn Nhàn | Kế toán\n`,
        given('Sở Y tế', 'Sở Nội vụ', 'Tô Thị Lan', 'Hà Văn Nhàn'),
      ],
      // not over one whose heading is no part of the list
      [
        `${LIST}I. TẬP THỂ\nSTT | Đơn vị\n1 | Sở Y tế\n2 | Sở Nội vụ\n\nII. PHÂN CÔNG THỰC HIỆN\nSTT | Họ và tên | Chức vụ\n1 | Tô Thị Lan | Giám đốc\n2 | Hà Văn Nhàn | Kế toán\n`,
        given('Sở Y tế', 'Sở Nội vụ'),
      ],
    ],
  },
  {
    name: 'minutes say over the award what is done with it',
    examples: [
      [
        `${MINUTES}b) Bằng khen của UBND tỉnh:\nSTT | Đơn vị | Ghi chú\n1 | Sở Y tế | \n2 | Sở Nội vụ | \n`,
        ['Bằng khen của UBND tỉnh → Sở Y tế | recommended', 'Bằng khen của UBND tỉnh → Sở Nội vụ | recommended'],
      ],
      [
        `${MINUTES.replace('đề nghị khen thưởng như sau', 'kết quả như sau')}b) Đã được tặng Bằng khen của UBND tỉnh:\nSTT | Đơn vị | Ghi chú\n1 | Sở Y tế | \n2 | Sở Nội vụ | \n`,
        given('Sở Y tế', 'Sở Nội vụ'),
      ],
    ],
  },
  {
    name: 'a column of households',
    examples: [
      [
        `${LIST.replace('Tập thể', 'Hộ gia đình')}STT | Hộ gia đình | Địa chỉ\n1 | Hộ ông Tô Văn Hải | thôn Đông\n2 | Hộ bà Hà Thị Nhàn | thôn Đoài\n`,
        given('Hộ ông Tô Văn Hải', 'Hộ bà Hà Thị Nhàn'),
      ],
      [
        `${LIST.replace('Tập thể', 'Hộ gia đình')}STT | Nội dung | Địa chỉ\n1 | Hộ ông Tô Văn Hải | thôn Đông\n2 | Hộ bà Hà Thị Nhàn | thôn Đoài\n`,
        [],
      ],
    ],
  },
  {
    name: 'one may be addressed in a column of their own',
    examples: [
      [
        `${LIST.replace('Tập thể', 'Cá nhân')}STT | Ông (bà) | Chức vụ\n1 | Tô Thị Lan | Giám đốc\n2 | Hà Văn Nhàn | Kế toán\n`,
        given('Tô Thị Lan', 'Hà Văn Nhàn'),
      ],
      [
        `${LIST.replace('Tập thể', 'Cá nhân')}STT | Ông/Bà | Họ và tên | Chức vụ\n1 | Bà | Tô Thị Lan | Giám đốc\n2 | Ông | Hà Văn Nhàn | Kế toán\n`,
        given('Tô Thị Lan', 'Hà Văn Nhàn'),
      ],
    ],
  },
  {
    name: 'what a table is stands in its first row',
    examples: [
      [
        `${LIST}DANH SÁCH TẬP THỂ | | \nSTT | Đơn vị | Ghi chú\n1 | Sở Y tế | \n2 | Sở Nội vụ | \n`,
        given('Sở Y tế', 'Sở Nội vụ'),
      ],
      [`${LIST}STT | Danh sách tập thể | Ghi chú\n1 | Sở Y tế | \n2 | Sở Nội vụ | \n`, given('Sở Y tế', 'Sở Nội vụ')],
    ],
  },
  {
    name: 'who receives below, in a numbered row',
    examples: [
      [
        `${LIST}STT | Đơn vị | Ghi chú\n1 | Tập thể | \n1.1 | Sở Y tế | \n1.2 | Sở Nội vụ | \n`,
        given('Sở Y tế', 'Sở Nội vụ'),
      ],
      [`${LIST}STT | Đơn vị | Ghi chú\n1 | Tập thể Sở Y tế | \n2 | Sở Nội vụ | \n`, given('Sở Y tế', 'Sở Nội vụ')],
    ],
  },
  {
    name: 'the result of a vote says no',
    examples: [
      [
        `UBND TỈNH LAM HẢI\n\nDANH SÁCH\nTập thể được khen thưởng năm 2027\n\nSTT | Đơn vị | Hình thức khen thưởng | Kết quả\n1 | Sở Y tế | Bằng khen của UBND tỉnh | Đạt\n2 | Sở Nội vụ | Bằng khen của UBND tỉnh | Không\n`,
        given('Sở Y tế'),
      ],
      // of no result: whether there is a debt
      [
        `UBND TỈNH LAM HẢI\n\nDANH SÁCH\nTập thể được khen thưởng năm 2027\n\nSTT | Đơn vị | Hình thức khen thưởng | Nợ thuế\n1 | Sở Y tế | Bằng khen của UBND tỉnh | Không\n2 | Sở Nội vụ | Bằng khen của UBND tỉnh | Không\n`,
        given('Sở Y tế', 'Sở Nội vụ'),
      ],
    ],
  },
];

describe('the forms of tables', () => {
  it.each(PAIRS)('$name', ({ examples }) => {
    for (const [text, found] of examples) expect(awards(text), text).toEqual(found);
  });
});
