import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract/extract.js';
import { toRecord } from '../src/extract/record.js';
import { readText } from '../src/read/text.js';

/** "name [titles] act", in the order of the text. */
function officials(text: string): string[] {
  const document = readText(new TextEncoder().encode(text), 'example.txt');
  return toRecord('x', document, extract(document)).officials.map(
    ({ name, titles, act }) => `${name} [${titles.join(' / ')}] ${act}`,
  );
}

const OPENING = 'Chiều 5-12-2027, Khối thi đua số 3 tỉnh Lam Hải tổng kết năm 2027.';

/** Each example: a text, then all that must come out of it and nothing else. */
const EXAMPLES: readonly (readonly [text: string, found: readonly string[]])[] = [
  // who keeps the minutes, also with a rank or a trade alone
  [
    'Chủ trì: ông Tô Văn Hải, Giám đốc Sở Y tế\nThư ký: Thiếu tá Mai Văn Tựu.\nKết quả: đạt.',
    ['Tô Văn Hải [Giám đốc Sở Y tế] chair', 'Mai Văn Tựu [Thiếu tá] other'],
  ],
  [
    'Chủ trì: ông Tô Văn Hải, Giám đốc Sở Y tế\nNhân chứng: Thiếu tá Mai Văn Tựu.\nKết quả: đạt.',
    ['Tô Văn Hải [Giám đốc Sở Y tế] chair'],
  ],
  // lists of attendants
  [
    'Dự hội nghị có ông Tô Văn Hải, Giám đốc Sở Y tế; bà Hà Thị Mai, Giám đốc Sở Nội vụ; ông Lê Quang Hiển, Giám đốc Thuế tỉnh.',
    [
      'Tô Văn Hải [Giám đốc Sở Y tế] attend',
      'Hà Thị Mai [Giám đốc Sở Nội vụ] attend',
      'Lê Quang Hiển [Giám đốc Thuế tỉnh] attend',
    ],
  ],
  ['Dự hội nghị có ông Tô Văn Hải; lãnh đạo các sở; bà Hà Thị Mai.', ['Tô Văn Hải [] attend', 'Hà Thị Mai [] attend']],
  ['Dự hội nghị có lãnh đạo Sở Nội vụ; ông Tô Văn Hải, Giám đốc Sở Y tế.', ['Tô Văn Hải [Giám đốc Sở Y tế] attend']],
  ['Dự có ông Tô Văn Hải; bà Hà Thị Mai chủ trì hội nghị.', ['Tô Văn Hải [] attend', 'Hà Thị Mai [] chair']],
  ['Dự có ông Tô Văn Hải; bà Hà Thị Mai đồng chủ trì hội nghị.', ['Tô Văn Hải [] chair', 'Hà Thị Mai [] chair']],
  ['Dự có ông Tô Văn Hải và bà Hà Thị Mai chủ trì hội nghị.', ['Tô Văn Hải [] chair', 'Hà Thị Mai [] chair']],
  ['Ông Tô Văn Hải cùng bà Hà Thị Mai chủ trì hội nghị.', ['Tô Văn Hải [] chair', 'Hà Thị Mai [] chair']],
  [
    'Dự có Đại tá Tô Văn Hải, Phó Giám đốc Công an tỉnh (Đơn vị cụm trưởng); Đại tá Lê Quang Hiển, Phó Giám đốc Công an tỉnh Bến Đá.',
    [
      'Tô Văn Hải [Đại tá / Phó Giám đốc Công an tỉnh] attend',
      'Lê Quang Hiển [Đại tá / Phó Giám đốc Công an tỉnh Bến Đá] attend',
    ],
  ],
  // recipients
  ['Khối trao Giấy khen cho ông Tô Văn Hải; bà Hà Thị Mai.', []],
  ['Khối tặng Bằng khen cho Bệnh viện Sản và bà Tạ Thị Kiều.', []],
  ['Khối tặng Bằng khen cho 2 cá nhân là ông Tô Văn Hải, ông Lê Quang Hiển và trao Cờ cho Sở Y tế.', []],
  ['Khối tặng Bằng khen đối với các cá nhân gồm: ông Tô Văn Hải, ông Lê Quang Hiển.', []],
  ['Ông Tô Văn Hải trao Bằng khen cho bà Tạ Thị Kiều.', ['Tô Văn Hải [] present']],
  ['Khối trao quyết định tặng Nghệ sĩ Nhân dân Tô Văn Hải.', []],
  ['Ông Tô Văn Hải được tặng Bằng khen.', []],
  ['Ông Tô Văn Hải nhận Bằng khen.', []],
  // absent, sent
  [
    'Được sự ủy quyền của ông Tô Văn Hải, Giám đốc Sở Y tế, bà Hà Thị Mai, Phó Giám đốc Sở Y tế dự hội nghị.',
    ['Hà Thị Mai [Phó Giám đốc Sở Y tế] attend'],
  ],
  [
    'Dự có ông Tô Văn Hải; bà Hà Thị Mai (vắng); ông Lê Quang Hiển.',
    ['Tô Văn Hải [] attend', 'Lê Quang Hiển [] attend'],
  ],
  ['Vắng mặt: ông Tô Văn Hải, bà Hà Thị Mai.', []],
  ['Vắng mặt có lý do: ông Tô Văn Hải.', []],
  // lists in lines
  [
    'Thành phần dự hội nghị:\n- Ông Tô Văn Hải, Giám đốc Sở Y tế\n- Bà Hà Thị Mai, Giám đốc Sở Nội vụ',
    ['Tô Văn Hải [Giám đốc Sở Y tế] attend', 'Hà Thị Mai [Giám đốc Sở Nội vụ] attend'],
  ],
  [
    'Thành phần dự hội nghị:\n1. Ông Tô Văn Hải - Giám đốc Sở Y tế: Chủ trì\n2. Bà Hà Thị Mai - Giám đốc Sở Nội vụ: Thư ký',
    ['Tô Văn Hải [Giám đốc Sở Y tế] chair', 'Hà Thị Mai [Giám đốc Sở Nội vụ] other'],
  ],
  [
    'Thành phần dự hội nghị:\n1. Ông Tô Văn Hải - Giám đốc Sở Y tế (chủ trì)\n2. Bà Hà Thị Mai - Giám đốc Sở Nội vụ (thư ký)',
    ['Tô Văn Hải [Giám đốc Sở Y tế] chair', 'Hà Thị Mai [Giám đốc Sở Nội vụ / thư ký] other'],
  ],
  [
    'Thành phần dự hội nghị:\n1. Ông Tô Văn Hải, Giám đốc Sở Y tế: dự, chỉ đạo.\n2. Bà Hà Thị Mai',
    ['Tô Văn Hải [Giám đốc Sở Y tế] direct', 'Hà Thị Mai [] attend'],
  ],
  ['Danh sách khen thưởng:\n- Ông Tô Văn Hải, Giám đốc Sở Y tế\n- Bà Hà Thị Mai, Giám đốc Sở Nội vụ', []],
  ['Vắng mặt:\n- Ông Tô Văn Hải\n- Bà Hà Thị Mai', []],
  ['Công tác chuẩn bị:\n- Ông Tô Văn Hải viết báo cáo\n- Bà Hà Thị Mai lo hội trường', []],
  [
    'BIÊN BẢN\nHọp Khối thi đua số 3 năm 2027\n\nI. Thành phần\n1. Ông Tô Văn Hải, Giám đốc Sở Y tế\n2. Bà Hà Thị Mai, Giám đốc Sở Nội vụ\n\nII. Nội dung\nÔng Tô Văn Hải phát biểu.',
    ['Tô Văn Hải [Giám đốc Sở Y tế] speak', 'Hà Thị Mai [Giám đốc Sở Nội vụ] attend'],
  ],
  // roster
  [
    'Ông Tô Văn Hải, Giám đốc Sở Y tế dự. Ông Hải phát biểu chỉ đạo hội nghị.',
    ['Tô Văn Hải [Giám đốc Sở Y tế] direct'],
  ],
  ['Ông Tô Văn Hải, Giám đốc Sở Y tế dự. Đồng chí Văn Hải phát biểu.', ['Tô Văn Hải [Giám đốc Sở Y tế] speak']],
  [
    'Ông A Mảy phát biểu. Ông K’Krang A Mảy, Chủ tịch Hội Nông dân dự hội nghị.',
    ['K’Krang A Mảy [Chủ tịch Hội Nông dân] speak'],
  ],
  [
    'Ông Tô Văn Hải, Giám đốc Sở Y tế chủ trì. Ông Tô Vân Hải, Giám đốc Sở Y tế phát biểu.',
    ['Tô Văn Hải [Giám đốc Sở Y tế] chair'],
  ],
  [
    'Ông Tô Văn Hải, Giám đốc Sở Y tế chủ trì. Ông Tô Vân Hải, Giám đốc Thuế tỉnh phát biểu.',
    ['Tô Văn Hải [Giám đốc Sở Y tế] chair', 'Tô Vân Hải [Giám đốc Thuế tỉnh] speak'],
  ],
  [
    'Ông Tô Văn Hải, Phó Giám đốc chủ trì. Ông Tô Văn Hải, Phó Giám đốc Sở Y tế phát biểu.',
    ['Tô Văn Hải [Phó Giám đốc Sở Y tế] chair'],
  ],
  [
    'Ông Tô Văn Hải, Phó Chủ tịch Thường trực UBND tỉnh chủ trì. Ông Tô Văn Hải, Phó Chủ tịch UBND tỉnh phát biểu.',
    ['Tô Văn Hải [Phó Chủ tịch Thường trực UBND tỉnh] chair'],
  ],
  [
    'Ông Tô Văn Hải, PCT UBND tỉnh chủ trì. Ông Tô Văn Hải, Phó Chủ tịch UBND tỉnh phát biểu.',
    ['Tô Văn Hải [PCT UBND tỉnh] chair'],
  ],
  [
    'Ông Tô Văn Hải, Chủ tịch Hội CGCVN chủ trì. Ông Tô Văn Hải, Chủ tịch Hội Cựu giáo chức Việt Nam phát biểu.',
    ['Tô Văn Hải [Chủ tịch Hội Cựu giáo chức Việt Nam] chair'],
  ],
  ['GS.TS Tô Văn Hải phát biểu. GS TS Tô Văn Hải trao cờ.', ['Tô Văn Hải [GS.TS] present']],
  ['Ông Tô Văn Hải, Giám đốc Sở Y tế dự. Giám đốc Sở Y tế chỉ đạo hội nghị.', ['Tô Văn Hải [Giám đốc Sở Y tế] direct']],
  [
    'Ông Tô Văn Hải, Giám đốc Sở Y tế và bà Hà Thị Hải, Phó Giám đốc Thuế tỉnh dự. Bà Hải phát biểu.',
    ['Tô Văn Hải [Giám đốc Sở Y tế] attend', 'Hà Thị Hải [Phó Giám đốc Thuế tỉnh] speak'],
  ],
  [
    'Thành phần dự hội nghị:\n- Ông Tô Văn Hải, Giám đốc Sở Y tế\n- Bà Hà Thị Mai, Giám đốc Sở Nội vụ\nHội nghị đã nghe báo cáo của Ban Tổ chức về công tác chuẩn bị.',
    ['Tô Văn Hải [Giám đốc Sở Y tế] attend', 'Hà Thị Mai [Giám đốc Sở Nội vụ] attend'],
  ],
  [
    'Thành phần dự hội nghị:\n- Ông Tô Văn Hải, Giám đốc Sở Y tế\n- Bà Hà Thị Mai, Giám đốc Sở Nội vụ;\n- Ông Lê Quang Hiển, Giám đốc Thuế tỉnh.\nHội nghị đã nghe báo cáo của Ban Tổ chức về công tác chuẩn bị.',
    [
      'Tô Văn Hải [Giám đốc Sở Y tế] attend',
      'Hà Thị Mai [Giám đốc Sở Nội vụ] attend',
      'Lê Quang Hiển [Giám đốc Thuế tỉnh] attend',
    ],
  ],
  [
    'Thành phần dự hội nghị:\n- Ông Tô Văn Hải, Giám đốc Sở Y tế (chủ trì)\n- Bà Hà Thị Mai, Giám đốc Sở Nội vụ;\n- Ông Lê Quang Hiển, Giám đốc Thuế tỉnh.',
    [
      'Tô Văn Hải [Giám đốc Sở Y tế] chair',
      'Hà Thị Mai [Giám đốc Sở Nội vụ] attend',
      'Lê Quang Hiển [Giám đốc Thuế tỉnh] attend',
    ],
  ],
  [
    'Thành phần dự hội nghị:\n- Ông Tô Văn Hải (chủ trì)\n- Bà Hà Thị Mai, Giám đốc Sở Nội vụ;\n- Ông Lê Quang Hiển, Giám đốc Thuế tỉnh.',
    ['Tô Văn Hải [] chair', 'Hà Thị Mai [Giám đốc Sở Nội vụ] attend', 'Lê Quang Hiển [Giám đốc Thuế tỉnh] attend'],
  ],
  [
    'Thành phần dự hội nghị:\n- Ông Tô Văn Hải - Giám đốc Sở Y tế (Chủ tọa)\n- Bà Hà Thị Mai, Giám đốc Sở Nội vụ;\n- Ông Lê Quang Hiển, Giám đốc Thuế tỉnh.',
    [
      'Tô Văn Hải [Giám đốc Sở Y tế] chair',
      'Hà Thị Mai [Giám đốc Sở Nội vụ] attend',
      'Lê Quang Hiển [Giám đốc Thuế tỉnh] attend',
    ],
  ],
  // minutes
  ['Ông K’Brêu, Chủ tịch Hội Nông dân phát biểu tại hội nghị.', ['K’Brêu [Chủ tịch Hội Nông dân] speak']],
  [
    'Chủ trì hội nghị: ông Tô Văn Hải, Giám đốc Sở Y tế; Thư ký: bà Hà Thị Mai, Chánh Văn phòng.',
    ['Tô Văn Hải [Giám đốc Sở Y tế] chair', 'Hà Thị Mai [Chánh Văn phòng] other'],
  ],
  [
    'Ông Tô Văn Hải, Giám đốc Sở Y tế phát biểu, bà Hà Thị Mai, Giám đốc Sở Nội vụ chỉ đạo hội nghị.',
    ['Tô Văn Hải [Giám đốc Sở Y tế] speak', 'Hà Thị Mai [Giám đốc Sở Nội vụ] direct'],
  ],
  [
    'Khối trao Giấy khen cho ông Tô Văn Hải; bà Hà Thị Mai, Giám đốc Sở Nội vụ phát biểu.',
    ['Hà Thị Mai [Giám đốc Sở Nội vụ] speak'],
  ],
  [
    'Ông Tô Văn Hải, Giám đốc Sở Y tế, bà Hà Thị Mai, Giám đốc Sở Nội vụ và ông Lê Quang Hiển, Giám đốc Thuế tỉnh phát biểu tại hội nghị.',
    [
      'Tô Văn Hải [Giám đốc Sở Y tế] speak',
      'Hà Thị Mai [Giám đốc Sở Nội vụ] speak',
      'Lê Quang Hiển [Giám đốc Thuế tỉnh] speak',
    ],
  ],
  [
    'Dự có lãnh đạo Sở Nội vụ; ông Tô Văn Hải, Giám đốc Sở Y tế và các đại biểu.',
    ['Tô Văn Hải [Giám đốc Sở Y tế] attend'],
  ],
  [
    'Dự có ông Tô Văn Hải, Giám đốc Sở Y tế; các ông Lê Quang Hiển, Giám đốc Thuế tỉnh, Hà Văn Nhàn, Giám đốc Sở Nội vụ.',
    [
      'Tô Văn Hải [Giám đốc Sở Y tế] attend',
      'Lê Quang Hiển [Giám đốc Thuế tỉnh] attend',
      'Hà Văn Nhàn [Giám đốc Sở Nội vụ] attend',
    ],
  ],
  [
    'Dự có ông Tô Văn Hải, Giám đốc Sở Y tế và các ông bà trong Ban Chấp hành; bà Hà Thị Mai, Giám đốc Sở Nội vụ.',
    ['Tô Văn Hải [Giám đốc Sở Y tế] attend', 'Hà Thị Mai [Giám đốc Sở Nội vụ] attend'],
  ],
  [
    'Ông Tô Văn Hải, Phó Chủ tịch UBND tỉnh, Chủ tịch Hội đồng Thi đua dự. Phó Chủ tịch UBND tỉnh đề nghị các đơn vị cố gắng.',
    ['Tô Văn Hải [Phó Chủ tịch UBND tỉnh / Chủ tịch Hội đồng Thi đua] speak'],
  ],
  [
    'Ông Tô Văn Hải, Ủy viên BTV Tỉnh ủy dự. Ông Tô Văn Hải, Ủy viên Ban Thường vụ Tỉnh ủy phát biểu.',
    ['Tô Văn Hải [Ủy viên BTV Tỉnh ủy] speak'],
  ],
  [
    'Ông Tô Văn Hải, Phó Giám đốc Sở Y tế dự. Ông Tô Văn Hải, Giám đốc Sở Y tế phát biểu.',
    ['Tô Văn Hải [Phó Giám đốc Sở Y tế / Giám đốc Sở Y tế] speak'],
  ],
];

describe('who is there, one after the other', () => {
  it.each(EXAMPLES)('%s', (text, found) =>
    expect(officials(text.startsWith('BIÊN BẢN') ? text : `${OPENING} ${text}\n`)).toEqual(found),
  );
});
