import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract/extract.js';
import { toRecord } from '../src/extract/record.js';
import { readDocument } from '../src/read/read.js';
import { docxOf, p } from './office-files.js';
import { headLines, memberNames, recordOf } from './record-of.js';

// Habits of clerks and newspapers that a world of documents showed, each in other words than it was met in.

type Record = ReturnType<typeof recordOf>;

/** "council Cờ thi đua của UBND tỉnh → Sở Y tế", those that are refused or revoked behind the others. */
const stagesIn = ({ awards, withheld }: Record): string[] =>
  [...awards, ...withheld].map(({ stage, award, recipient, recipient_full }) =>
    [stage, award, '→', recipient_full ?? recipient].join(' '),
  );
const stages = (text: string): string[] => stagesIn(recordOf(text));

/** "Chính phủ: Cờ thi đua → Sở Y tế" */
const givers = (text: string): string[] =>
  recordOf(text).awards.map(({ granter, award, recipient }) => `${granter}: ${award} → ${recipient}`);

const COUNCIL = 'BIÊN BẢN\nHọp Hội đồng Thi đua - Khen thưởng tỉnh xét khen thưởng năm 2027\n\n';

describe('a table with award and unit in one cell', () => {
  it.each([
    [
      'TT | Nội dung lấy ý kiến | Đồng ý | Không đồng ý | Kết quả\n01 | Tặng Cờ thi đua của UBND tỉnh cho Sở Y tế | 15 | 0 | Hội đồng thông qua\n02 | Tặng Bằng khen của Chủ tịch UBND tỉnh cho Sở Nội vụ | 14 | 1 | Hội đồng thông qua\n03 | Tặng Bằng khen của Chủ tịch UBND tỉnh cho Thanh tra tỉnh | 05 | 10 | Hội đồng không thông qua',
      'council Cờ thi đua của UBND tỉnh → Sở Y tế',
      'council Bằng khen của Chủ tịch UBND tỉnh → Sở Nội vụ',
      'refused Bằng khen của Chủ tịch UBND tỉnh → Thanh tra tỉnh',
    ],
    [
      'STT | Trường hợp | Tán thành | Không tán thành\n1 | Trường THPT Bến Đá - Cờ thi đua của UBND tỉnh | 9 | 2\n2 | Sở Tư pháp - Bằng khen của Chủ tịch UBND tỉnh | 4 | 7\n3 | Sở Nội vụ - Bằng khen của Chủ tịch UBND tỉnh | 11 | 0',
      'council Cờ thi đua của UBND tỉnh → Trường THPT Bến Đá',
      'council Bằng khen của Chủ tịch UBND tỉnh → Sở Nội vụ',
      'refused Bằng khen của Chủ tịch UBND tỉnh → Sở Tư pháp',
    ],
    [
      'STT\tĐề nghị khen thưởng\tSố phiếu\n1\tBằng khen của Chủ tịch UBND tỉnh: Bệnh viện Bến Đá\t15/15\n2\tCờ thi đua của UBND tỉnh: Trung tâm Y tế Tân Khê\t14/15',
      'council Bằng khen của Chủ tịch UBND tỉnh → Bệnh viện Bến Đá',
      'council Cờ thi đua của UBND tỉnh → Trung tâm Y tế Tân Khê',
    ],
    [
      'TT | Nội dung | Phiếu thuận\n1 | Đề nghị tặng Sở Y tế Cờ thi đua của UBND tỉnh | 15/15\n2 | Đề nghị tặng Sở Nội vụ Bằng khen của Chủ tịch UBND tỉnh | 14/15',
      'council Cờ thi đua của UBND tỉnh → Sở Y tế',
      'council Bằng khen của Chủ tịch UBND tỉnh → Sở Nội vụ',
    ],
    [
      'TT | Đơn vị và hình thức đề nghị | Phiếu thuận\n1 | Sở Y tế (Cờ thi đua của UBND tỉnh) | 15/15\n2 | Sở Nội vụ (Bằng khen của Chủ tịch UBND tỉnh) | 6/15',
      'council Cờ thi đua của UBND tỉnh → Sở Y tế',
      'refused Bằng khen của Chủ tịch UBND tỉnh → Sở Nội vụ',
    ],
  ])('gives to each: %s', (table, ...rows) => expect(stages(COUNCIL + table)).toEqual(rows));
  it.each([
    'TT | Nhiệm vụ | Kết quả\n1 | Tham mưu UBND tỉnh tặng Bằng khen cho 5 tập thể | Hoàn thành\n2 | Tổ chức hội nghị tổng kết | Hoàn thành\n3 | Xây dựng kế hoạch tuyên truyền | Đang thực hiện',
    'TT | Nội dung | Thời gian\n1 | Xét Cờ thi đua của UBND tỉnh | 8h00\n2 | Xét Bằng khen của Chủ tịch UBND tỉnh | 9h00',
  ])('gives nothing where its cells say other things: %s', (table) =>
    expect(stages(`BÁO CÁO\nKết quả thực hiện nhiệm vụ năm 2027\n\n${table}`)).toEqual([]),
  );
});

describe('who gives, before a colon', () => {
  it.each([
    [
      '- Chính phủ đã tặng: Cờ thi đua cho Sở Y tế.\n- Chủ tịch UBND tỉnh đã tặng: Bằng khen cho Sở Nội vụ; danh hiệu Tập thể lao động xuất sắc cho Thanh tra tỉnh.',
      'Chính phủ: Cờ thi đua → Sở Y tế',
      'Chủ tịch UBND tỉnh: Bằng khen → Sở Nội vụ',
      'Chủ tịch UBND tỉnh: Tập thể lao động xuất sắc → Thanh tra tỉnh',
    ],
    ['Bộ Y tế đã quyết định tặng thưởng: Cờ thi đua cho Bệnh viện Bến Đá.', 'Bộ Y tế: Cờ thi đua → Bệnh viện Bến Đá'],
    [
      'Năm 2027, UBND tỉnh đã tặng các hình thức sau: Cờ thi đua cho Sở Y tế và Sở Nội vụ.',
      'UBND tỉnh: Cờ thi đua → Sở Y tế',
      'UBND tỉnh: Cờ thi đua → Sở Nội vụ',
    ],
    ['Do Thủ tướng Chính phủ tặng: Bằng khen cho Sở Nội vụ.', 'Thủ tướng Chính phủ: Bằng khen → Sở Nội vụ'],
    [
      'Chủ tịch UBND tỉnh đã quyết định tặng:\n- Bằng khen cho Sở Y tế.\n- Bằng khen cho Thanh tra tỉnh.',
      'Chủ tịch UBND tỉnh: Bằng khen → Sở Y tế',
      'Chủ tịch UBND tỉnh: Bằng khen → Thanh tra tỉnh',
    ],
  ])('gives all behind it: %s', (text, ...rows) => expect(givers(text)).toEqual(rows));
  it.each([
    ['Sở Y tế đã được tặng: Cờ thi đua, Bằng khen.', ['null: Cờ thi đua → Sở Y tế', 'null: Bằng khen → Sở Y tế']],
    [
      '- Chủ tịch UBND tỉnh đã tặng: Cờ thi đua của Chính phủ cho Sở Y tế.',
      ['Chính phủ: Cờ thi đua của Chính phủ → Sở Y tế'],
    ],
  ])('is not who receives, nor another than the award names: %s', (text, rows) => expect(givers(text)).toEqual(rows));
});

describe('a bracket that counts and names', () => {
  it.each([
    'Các đơn vị thuộc Khối thi đua số 2 đã được quyết định tặng thưởng, gồm: Cờ thi đua của UBND tỉnh (02 tập thể: Sở Y tế và Sở Nội vụ), Bằng khen của Chủ tịch UBND tỉnh (01 tập thể: Thanh tra tỉnh).',
    'Các đơn vị thuộc Khối đã được tặng thưởng: Cờ thi đua của UBND tỉnh (02 đơn vị: Sở Y tế, Sở Nội vụ); Bằng khen của Chủ tịch UBND tỉnh (01 đơn vị: Thanh tra tỉnh).',
    'Các đơn vị đã được tặng thưởng: Cờ thi đua của UBND tỉnh (2 đơn vị gồm Sở Y tế và Sở Nội vụ); Bằng khen của Chủ tịch UBND tỉnh (1 đơn vị - Thanh tra tỉnh).',
  ])('says who has the award before it: %s', (text) =>
    expect(stages(text)).toEqual([
      'decided Cờ thi đua của UBND tỉnh → Sở Y tế',
      'decided Cờ thi đua của UBND tỉnh → Sở Nội vụ',
      'decided Bằng khen của Chủ tịch UBND tỉnh → Thanh tra tỉnh',
    ]),
  );
  it('may count those who otherwise give', () =>
    expect(stages('Các huyện đã được tặng thưởng: Cờ thi đua của UBND tỉnh (01 tập thể: UBND huyện Bến Đá).')).toEqual([
      'decided Cờ thi đua của UBND tỉnh → UBND huyện Bến Đá',
    ]));
  it('names who gives where it counts nobody', () =>
    expect(stages('Sở Y tế đã được tặng thưởng: Cờ thi đua (UBND tỉnh).')).toEqual(['decided Cờ thi đua → Sở Y tế']));
});

describe('a label under the unit', () => {
  const submission = (lines: string): string[] =>
    stages(
      `TỜ TRÌNH\nVề việc đề nghị khen thưởng năm 2027\n\nSở Nội vụ đề nghị khen thưởng các đơn vị sau:\n${lines}\nKính trình UBND tỉnh xem xét.`,
    );
  it.each(['Hình thức đề nghị', 'Đề nghị', 'Danh hiệu đề nghị', 'Hình thức'])('is of the unit above it: %s', (label) =>
    expect(
      submission(
        `1. Sở Y tế\nThành tích: Hoàn thành 15/15 chỉ tiêu. Nội bộ đoàn kết.\n${label}: Cờ thi đua của UBND tỉnh.\n2. Sở Tư pháp\nThành tích: Dẫn đầu về cải cách hành chính.\n${label}: Bằng khen của Chủ tịch UBND tỉnh; Bằng khen của Bộ Tư pháp.`,
      ),
    ).toEqual([
      'recommended Cờ thi đua của UBND tỉnh → Sở Y tế',
      'recommended Bằng khen của Chủ tịch UBND tỉnh → Sở Tư pháp',
      'recommended Bằng khen của Bộ Tư pháp → Sở Tư pháp',
    ]),
  );
  it('heads a list where a colon ends it', () =>
    expect(submission('Hình thức đề nghị: Cờ thi đua của UBND tỉnh cho:\n1. Sở Y tế\n2. Sở Tư pháp')).toEqual([
      'recommended Cờ thi đua của UBND tỉnh → Sở Y tế',
      'recommended Cờ thi đua của UBND tỉnh → Sở Tư pháp',
    ]));
});

const columns = (rows: readonly (readonly string[])[]): string[] =>
  rows.map((row) => row.map((cell, i) => (i + 1 < row.length ? cell.padEnd(36) : cell)).join(''));

describe('columns that blanks part', () => {
  const notice = ['THÔNG BÁO', 'Các đơn vị được khen thưởng năm 2027', ''];
  const two = columns([
    ['Đơn vị', 'Đã được tặng'],
    ['Sở Y tế', 'Cờ thi đua của UBND tỉnh'],
    ['Trường THPT Bến Đá', 'Bằng khen của Chủ tịch UBND tỉnh'],
  ]);
  const three = columns([
    ['Tên đơn vị', 'Đề nghị tặng', 'Số phiếu'],
    ['Sở Y tế', 'Cờ thi đua của UBND tỉnh', '7/7'],
    ['Trường THPT Bến Đá', 'Bằng khen của Chủ tịch UBND tỉnh', '7/7'],
  ]);
  const docx = async (lines: readonly string[]): Promise<string[]> => {
    const document = await readDocument(docxOf(lines.map((line) => p(line)).join('')), { name: 'x.docx' });
    return stagesIn(toRecord('x', document, extract(document)));
  };
  const rows = (stage: string): string[] => [
    `${stage} Cờ thi đua của UBND tỉnh → Sở Y tế`,
    `${stage} Bằng khen của Chủ tịch UBND tỉnh → Trường THPT Bến Đá`,
  ];
  it('are a table of two', () => expect(stages([...notice, ...two].join('\n'))).toEqual(rows('decided')));
  it('are one in paragraphs of Word, too', async () => {
    expect(await docx([...notice, ...two])).toEqual(rows('decided'));
    expect(await docx(['BIÊN BẢN', 'Họp Khối thi đua số 2', '', ...three])).toEqual(rows('recommended'));
  });
  it('tell what is taken back, in one row', () =>
    expect(
      stages(
        [
          'QUYẾT ĐỊNH',
          'Về việc thu hồi danh hiệu thi đua',
          '',
          ...columns([
            ['Đơn vị', 'Nội dung thu hồi', 'Năm'],
            ['Sở Y tế', 'Cờ thi đua của UBND tỉnh', '2027'],
          ]),
        ].join('\n'),
      ),
    ).toEqual(['revoked Cờ thi đua của UBND tỉnh → Sở Y tế']));
  it('are no table in a letterhead or a signature', async () =>
    expect(
      await docx([
        'UBND TỈNH BẾN ĐÁ                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'SỞ NỘI VỤ                           Độc lập - Tự do - Hạnh phúc',
        'Sở Y tế được tặng Cờ thi đua.',
        'Nơi nhận:                           GIÁM ĐỐC',
        '- Sở Y tế.                          Tô Văn Hải',
      ]),
    ).toEqual(['decided Cờ thi đua → Sở Y tế']));
});

describe('two columns of those who register', () => {
  const pact = (between: string): string[] =>
    stages(
      `Khối thi đua số 2 ký giao ước thi đua năm 2028\n${[
        ['Đơn vị thành viên', 'Đăng ký năm 2028'],
        ['Sở Y tế', 'Cờ thi đua của UBND tỉnh'],
        ['Sở Nội vụ', '-'],
        ['Thanh tra tỉnh', 'Bằng khen của Chủ tịch UBND tỉnh'],
      ]
        .map((row) => row.join(between))
        .join('\n')}`,
    );
  it.each([' | ', '\t'])('are a table, whose head may have a year: %j', (between) =>
    expect(pact(between)).toEqual([
      'registered Cờ thi đua của UBND tỉnh → Sở Y tế',
      'registered Bằng khen của Chủ tịch UBND tỉnh → Thanh tra tỉnh',
    ]),
  );
});

describe('a list of what is handed over', () => {
  const under = (head: string): string[] =>
    stages(
      `Trao thưởng năm 2027\nSáng 12/3/2028, UBND tỉnh tổ chức hội nghị.\n${head}:\n- Cờ thi đua của UBND tỉnh: Sở Nội vụ\n+ Bằng khen của Chủ tịch UBND tỉnh (01 tập thể): Sở Y tế`,
    ).map((row) => row.split(' ')[0]);
  it.each([
    'Danh sách các đơn vị được trao thưởng tại buổi lễ',
    'Những đơn vị được trao tặng phần thưởng dịp này',
    'Các tập thể được trao thưởng trong sáng nay',
  ])('opens with where or when: %s', (head) => expect(under(head)).toEqual(['presented', 'presented']));
  it.each([
    ['Danh sách các đơn vị sẽ được trao thưởng tại buổi lễ tới đây', 'presented'],
    ['Các đơn vị được tặng thưởng tại Quyết định số 120', 'presented'],
    ['Danh sách các đơn vị được đề nghị trao thưởng tại hội nghị', 'presented'],
  ])('is none where it is still to come, or is given by a paper: %s', (head, stage) =>
    expect(under(head)).not.toContain(stage),
  );
});

describe('what a council agrees with', () => {
  const concluded = (first: string, second: string): string[] =>
    stages(
      `THÔNG BÁO\nKết luận phiên họp Hội đồng Thi đua - Khen thưởng tỉnh xét khen thưởng năm 2027\n\nHội đồng đi đến kết luận:\n1. ${first} với đề nghị UBND tỉnh tặng Cờ thi đua cho Sở Y tế; ${second} với đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho Sở Nội vụ.`,
    ).map((row) => row.split(' ')[0]);
  it.each([
    ['Đồng ý', 'đồng ý'],
    ['Tán thành', 'tán thành'],
    ['Đồng ý', 'chấp thuận'],
  ])('is its own in each clause: %s', (first, second) =>
    expect(concluded(first, second)).toEqual(['council', 'council']),
  );
  const notice = (line: string): string[] =>
    stages(
      `UBND TỈNH BẾN ĐÁ\nHỘI ĐỒNG THI ĐUA - KHEN THƯỞNG\nSố: 06/TB-HĐTĐKT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nTHÔNG BÁO\nKết luận phiên họp xét khen thưởng năm 2027\n\n${line}`,
    );
  it('is not given by that', () =>
    expect(
      notice(
        '1. Nhất trí tặng Cờ thi đua của UBND tỉnh cho Sở Y tế; nhất trí tặng Bằng khen của Chủ tịch UBND tỉnh cho Sở Nội vụ.',
      ),
    ).toEqual(['council Cờ thi đua của UBND tỉnh → Sở Y tế', 'council Bằng khen của Chủ tịch UBND tỉnh → Sở Nội vụ']));
  it('is not what was given before', () =>
    expect(notice('1. Năm 2026, Sở Y tế đã được tặng Cờ thi đua của UBND tỉnh.')).toEqual([
      'decided Cờ thi đua của UBND tỉnh → Sở Y tế',
    ]));
  it('is not what it disagrees with', () => expect(concluded('Không đồng ý', 'không đồng ý')).not.toContain('council'));
});

describe('who is voted for', () => {
  it.each([
    'Năm 2027, Sở Y tế được các đơn vị tín nhiệm bầu nhận Cờ thi đua của UBND tỉnh.',
    'Khối thi đua số 2 họp. Sở Y tế được hội nghị bầu nhận Cờ thi đua của UBND tỉnh.',
  ])('to receive an award: %s', (text) => expect(stages(text)).toEqual(['voted Cờ thi đua của UBND tỉnh → Sở Y tế']));
  it('to lead receives none by that', () =>
    expect(stages('Sở Y tế được bầu làm Khối trưởng năm 2028 và được tặng Cờ thi đua của UBND tỉnh.')).toEqual([
      'decided Cờ thi đua của UBND tỉnh → Sở Y tế',
    ]));
});

const BLOC = 'Khối thi đua các sở họp tổng kết năm 2027.\n';

describe('the members of a bloc', () => {
  it.each([
    'Dự họp có toàn bộ thành viên của khối, đó là Sở Y tế, Sở Nội vụ và Thuế tỉnh.',
    'Khối do Sở Y tế làm Khối trưởng; các đơn vị cùng sinh hoạt trong khối là Sở Y tế, Sở Nội vụ và Thuế tỉnh.',
    'Các cơ quan đang tham gia thi đua trong Khối gồm: Sở Y tế, Sở Nội vụ và Thuế tỉnh.',
  ])('are called so in other words: %s', (text) =>
    expect(memberNames(BLOC + text)).toEqual(['Sở Y tế', 'Sở Nội vụ', 'Thuế tỉnh']),
  );
  it('are so behind a long name', () =>
    expect(
      memberNames(
        'BIÊN BẢN\nHọp bình xét năm 2027\n\n- Thành viên Khối thi đua các ngành Văn hóa - Xã hội tỉnh Bến Đá dự họp (02/02):\n  + Sở Y tế\n  + Sở Văn hóa, Thể thao và Du lịch',
      ),
    ).toEqual(['Sở Y tế', 'Sở Văn hóa, Thể thao và Du lịch']));
  it.each([
    'Hai đơn vị thành viên của khối được tặng Cờ thi đua, đó là Sở Y tế và Sở Nội vụ.',
    'Các đơn vị cùng sinh hoạt trong khối được suy tôn là Sở Y tế, Sở Nội vụ và Thuế tỉnh.',
    'Các đơn vị cùng tham gia hội thao là Sở Y tế, Sở Nội vụ và Thuế tỉnh.',
    'Nay khen thưởng các đơn vị thuộc Cụm thi đua các huyện, thị xã, thành phố tỉnh Quảng Ngãi theo những hình thức sau:\n– Hình thức Cờ thi đua của UBND tỉnh: tặng 01 tập thể (Sở Y tế);\n– Hình thức Bằng khen của Chủ tịch UBND tỉnh: tặng 01 tập thể (Sở Nội vụ).',
  ])('are not those who are honoured, nor others: %s', (text) => expect(memberNames(BLOC + text)).toEqual([]));
});

describe('who leads a bloc', () => {
  it.each([
    [
      'Ký giao ước năm 2028\nVới vai trò Khối trưởng Khối thi đua các sở năm 2028, ngày 20-2, Sở Y tế đã tổ chức hội nghị.',
      'head 2028 Sở Y tế',
    ],
    [
      'Ký giao ước năm 2028\nTrong vai trò Cụm trưởng Cụm thi đua các huyện miền núi, sáng 20/2, UBND huyện Bến Đá tổ chức lễ ký giao ước năm 2028.',
      'head 2028 UBND huyện Bến Đá',
    ],
    [
      'Ký giao ước năm 2028\nKhối thi đua các sở ký giao ước.\nỞ cương vị Khối trưởng năm 2028, Sở Y tế tổ chức hội nghị.',
      'head 2028 Sở Y tế',
    ],
    [
      `${BLOC}Khối được giao cho Sở Y tế làm Trưởng khối và Sở Nội vụ làm Phó khối năm 2027.`,
      'head 2027 Sở Y tế',
      'deputy 2027 Sở Nội vụ',
    ],
    [
      `${BLOC}- Sở Y tế: đ/c Tô Thị Hạnh, Giám đốc - chủ tọa (đơn vị Trưởng khối năm 2027);\n- Sở Nội vụ: đ/c Hà Văn Lực, Giám đốc (đơn vị Phó khối năm 2027);`,
      'head 2027 Sở Y tế',
      'deputy 2027 Sở Nội vụ',
    ],
    [`${BLOC}- Sở Y tế: bà Tô Thị Hạnh, Giám đốc, chủ trì cuộc họp (Khối trưởng năm 2027);`, 'head 2027 Sở Y tế'],
    [
      `${BLOC}Bà Trần Thị Nhung, Giám đốc Sở Y tế đã trao cờ Khối trưởng năm 2028 cho đại diện Sở Nội vụ.`,
      'head 2027 Sở Y tế',
      'head 2028 Sở Nội vụ',
    ],
    [
      `${BLOC}Lãnh đạo Sở Y tế trao lá cờ luân lưu Khối trưởng năm 2028 cho lãnh đạo đơn vị Sở Nội vụ.`,
      'head 2027 Sở Y tế',
      'head 2028 Sở Nội vụ',
    ],
  ])('is told: %s', (text, ...heads) => expect(headLines(text)).toEqual(heads));
  it.each([
    [`${BLOC}Với vai trò Khối trưởng, sáng 20/2, các đơn vị Sở Y tế, Sở Nội vụ đã phối hợp.`],
    [`${BLOC}- Sở Y tế: bà Tô Thị Hạnh, Giám đốc - chủ tọa (có mặt);`],
    [`${BLOC}Bà Trần Thị Nhung đã trao Cờ thi đua cho đại diện Sở Nội vụ.`],
  ])('is not told: %s', (text) => expect(headLines(text)).toEqual([]));
  it('is the next where it is handed on', () =>
    expect(headLines(`${BLOC}Nhiệm vụ được bàn giao cho Sở Y tế làm Khối trưởng.`)).toEqual(['head 2028 Sở Y tế']));
});

describe('a paper for the units of a bloc', () => {
  const blocs = (before: string): (string | null)[] =>
    recordOf(`Trao thưởng năm 2027\n${before}\n- Cờ thi đua của UBND tỉnh: Sở Nội vụ`).awards.map(({ bloc }) => bloc);
  it('is about the bloc', () =>
    expect(blocs('Hội đồng lấy ý kiến về việc khen thưởng đối với các đơn vị thuộc Khối thi đua số 2:')).toEqual([
      'Khối thi đua số 2',
    ]));
  it('is not where it speaks of one of them', () =>
    expect(blocs('UBND tỉnh khen thưởng đơn vị dẫn đầu Khối thi đua số 2 và các đơn vị khác:')).toEqual([null]));
});

describe('what a list was given for, under its last line', () => {
  const decision = (last: string): (string | null)[] =>
    recordOf(
      `UBND TỈNH BẾN ĐÁ\nSố: 12/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc tặng Bằng khen\n\nĐiều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho:\n- Sở Y tế;\n- Công an tỉnh${last}\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.`,
    ).awards.map(({ bloc }) => bloc);
  it.each([
    ',\nĐã có thành tích xuất sắc trong phong trào thi đua năm 2027 của Khối thi đua các sở.',
    ',\nđã hoàn thành xuất sắc nhiệm vụ năm 2027 trong Khối thi đua các sở.',
  ])('tells of which bloc all are: %s', (last) =>
    expect(decision(last)).toEqual(['Khối thi đua các sở', 'Khối thi đua các sở']),
  );
  it('does not where only one line has it', () =>
    expect(decision(' (Khối thi đua các sở).')).toEqual([null, 'Khối thi đua các sở']));
});
