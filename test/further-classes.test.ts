import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

/** "award → recipient | status year" */
const awardsOf = (text: string): string[] =>
  recordOf(text).awards.map(
    ({ award, recipient, count, status, year }) =>
      `${award} → ${recipient ?? `#${count}`} | ${status}${year ? ` ${year}` : ''}`,
  );
const membersOf = (text: string): string[] => recordOf(text).members.map((m) => m.org_full ?? m.org);
const blocsOf = (text: string): string[] => recordOf(text).blocs.map(({ name }) => name);
const headsOf = (text: string): string[] => recordOf(text).heads.map(({ role, org }) => `${role} ${org}`);

const paper = (form: string, about: string, ...lines: string[]): string =>
  ['UBND TỈNH LAM HẢI', 'Số: 12/UBND-KT', '', form, about, '', ...lines, ''].join('\n');
const decision = (...lines: string[]): string => paper('QUYẾT ĐỊNH', 'Về việc khen thưởng năm 2027', ...lines);
const meeting = (sentence: string): string => `Khối thi đua số 3 tổng kết năm 2027\n${sentence}\n`;

// Each pair: what must come out, then a text that differs in what the rule asks for.
describe('"đơn vị" under a title that names one', () => {
  const titled = (words: string): string =>
    `Bưu điện tỉnh Lam Hải mở hội thao\n${words} đơn vị được tặng Bằng khen của UBND tỉnh.`;
  it.each([
    ['Năm 2026', ['Bằng khen của UBND tỉnh → Bưu điện tỉnh Lam Hải | awarded 2026']],
    ['95%', []],
    ['Toàn bộ', []],
    ['Hầu hết', []],
    ['Bốn', ['Bằng khen của UBND tỉnh → #4 | awarded']],
  ])('%s', (words, found) => expect(awardsOf(titled(words))).toEqual(found));
});

describe('letters that stand for the Red Cross', () => {
  it.each([
    [
      'Hội tặng Giấy khen phong trào CTĐ cho Hội Nông dân xã Bến Đá.',
      ['Giấy khen phong trào CTĐ → Hội Nông dân xã Bến Đá | awarded'],
    ],
    ['UBND tỉnh tặng CTĐ cho Hội Nông dân xã Bến Đá.', ['CTĐ → Hội Nông dân xã Bến Đá | awarded']],
    ['UBND tỉnh xét công tác CTĐ cho Hội Nông dân xã Bến Đá.', []],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('a unit and the one above it', () => {
  const lines = (...those: string[]): string => decision('Điều 1. Tặng Giấy khen cho các tập thể:', ...those);
  it.each([
    // before a colon
    [
      decision('Điều 1. Khen thưởng các tập thể sau:', '- Đội Xe, Phòng Hành chính: Giấy khen.'),
      ['Giấy khen → Đội Xe, Phòng Hành chính | awarded 2027'],
    ],
    [
      decision('Điều 1. Khen thưởng các tập thể sau:', '- Đội Xe, Đội Hành chính: Giấy khen.'),
      ['Giấy khen → Đội Xe | awarded 2027', 'Giấy khen → Đội Hành chính | awarded 2027'],
    ],
    [
      decision(
        'Điều 1. Khen thưởng các tập thể sau:',
        '- Trường Tiểu học Bến Đá, Phòng Giáo dục và Đào tạo huyện Tân Khê: Giấy khen.',
      ),
      ['Giấy khen → Trường Tiểu học Bến Đá, Phòng Giáo dục và Đào tạo huyện Tân Khê | awarded 2027'],
    ],
    [
      decision(
        'Điều 1. Khen thưởng các tập thể sau:',
        '- Trường Tiểu học Bến Đá, Phòng Nội vụ huyện Tân Khê: Giấy khen.',
      ),
      ['Giấy khen → Trường Tiểu học Bến Đá | awarded 2027', 'Giấy khen → Phòng Nội vụ huyện Tân Khê | awarded 2027'],
    ],
    // between semicolons
    [
      'UBND tỉnh tặng Giấy khen cho Tổ Văn phòng, Phòng Kế hoạch; Đội Xe, Phòng Hành chính.',
      ['Giấy khen → Tổ Văn phòng, Phòng Kế hoạch | awarded', 'Giấy khen → Đội Xe, Phòng Hành chính | awarded'],
    ],
    [
      'UBND tỉnh tặng Giấy khen cho Tổ Văn phòng, Đội Xe; Phòng Hành chính.',
      ['Giấy khen → Tổ Văn phòng | awarded', 'Giấy khen → Đội Xe | awarded', 'Giấy khen → Phòng Hành chính | awarded'],
    ],
    // behind a name that no grammar knows
    [
      lines('+ Đội xe, Công ty Vận tải Kim Bình.', '+ Đội xe, Công ty Bến Đá.'),
      [
        'Giấy khen → Đội xe, Công ty Vận tải Kim Bình | awarded 2027',
        'Giấy khen → Đội xe, Công ty Bến Đá | awarded 2027',
      ],
    ],
    [lines('+ Đội xe, vượt khó'), ['Giấy khen → Đội xe | awarded 2027']],
    [
      lines('1. Nghiệp đoàn bốc xếp, vận tải chợ Bến Đá', '2. Khối phố 2, thị trấn Tân Khê'),
      [
        'Giấy khen → Nghiệp đoàn bốc xếp, vận tải chợ Bến Đá | awarded 2027',
        'Giấy khen → Khối phố 2, thị trấn Tân Khê | awarded 2027',
      ],
    ],
    [
      lines('1. Điện lực Tân Khê, Công ty Điện lực 2, Tập đoàn Điện lực Việt Nam;'),
      ['Giấy khen → Điện lực Tân Khê, Công ty Điện lực 2, Tập đoàn Điện lực Việt Nam | awarded 2027'],
    ],
    // troops, the smaller first
    [
      'Khối đề nghị tặng Bằng khen cho Đại đội 5, Tiểu đoàn 2, Lữ đoàn 999.',
      ['Bằng khen → Đại đội 5, Tiểu đoàn 2, Lữ đoàn 999 | recommended'],
    ],
    [
      'Khối đề nghị tặng Bằng khen cho Lữ đoàn 999, Tiểu đoàn 2, Đại đội 5.',
      [
        'Bằng khen → Lữ đoàn 999 | recommended',
        'Bằng khen → Tiểu đoàn 2 | recommended',
        'Bằng khen → Đại đội 5 | recommended',
      ],
    ],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('columns under "Khối"', () => {
  it.each([
    ['Khối thi đua', ['Khối Tiểu học', 'Khối chiều']],
    ['Khối', []],
  ])('%s', (head, found) =>
    expect(
      blocsOf(`Danh sách năm 2027\nTT | Họ tên | ${head}\n1 | Tô Văn Hải | Khối Tiểu học\n2 | Hà Nhàn | Khối chiều`),
    ).toEqual(found),
  );
});

describe('three who sign', () => {
  const signed = (form: string, head: string): string =>
    [
      head,
      '',
      form,
      'Năm 2028',
      '',
      'Các đơn vị của Khối thi đua số 3 cùng thi đua hoàn thành nhiệm vụ.',
      '',
      'GIÁM ĐỐC SỞ Y TẾ          GIÁM ĐỐC SỞ NỘI VỤ          CỤC TRƯỞNG CỤC THUẾ',
      '',
      'Tô Văn Hải                Hà Ngọc Diệp                Đỗ Hữu Khang',
    ].join('\n');
  it.each([
    ['BẢN GIAO ƯỚC THI ĐUA', 'KHỐI THI ĐUA SỐ 3', 'Khối thi đua số 3'],
    ['BẢN GIAO ƯỚC THI ĐUA', 'UBND TỈNH LAM HẢI', 'Khối thi đua số 3'],
    // the bloc's own paper, and another's
    ['BÁO CÁO', 'KHỐI THI ĐUA SỐ 3', 'Khối thi đua số 3'],
    ['BÁO CÁO', 'UBND TỈNH LAM HẢI', null],
  ])('%s of %s', (form, head, bloc) =>
    expect(recordOf(signed(form, head)).officials.map((official) => official.bloc)).toEqual([bloc, bloc, bloc]),
  );
});

describe('who belongs to a bloc', () => {
  const three = ['Sở Y tế', 'Sở Nội vụ', 'Thuế tỉnh'];
  const transfers = (...lines: string[]): string => paper('THÔNG BÁO', 'Về việc điều chuyển thành viên', ...lines);
  it.each([
    // a field that all share, in one part of the country
    [
      'Cụm thi đua Ngoại vụ gồm 3 Sở Ngoại vụ khu vực Tây Nguyên: Kon Tum, Gia Lai, Đắk Lắk.',
      ['Sở Ngoại vụ Kon Tum', 'Sở Ngoại vụ Gia Lai', 'Sở Ngoại vụ Đắk Lắk'],
    ],
    // who is moved is no part of the bloc's name
    [
      transfers('1. Chuyển Thuế tỉnh sang Khối thi đua số 1, Sở Y tế sang Khối thi đua số 2.'),
      ['Thuế tỉnh', 'Sở Y tế'],
    ],
    [transfers('1. Chuyển Thuế tỉnh sang Khối thi đua số 1, Sở Y tế mời Khối thi đua số 2.'), ['Thuế tỉnh']],
    [transfers('1. Từ Khối thi đua số 3 sang Khối thi đua số 1: Sở Y tế và Thuế tỉnh.'), ['Sở Y tế', 'Thuế tỉnh']],
    [transfers('1. Từ Khối thi đua số 3 mời Khối thi đua số 1: Sở Y tế và Thuế tỉnh.'), []],
    // persons with their units
    [
      meeting(
        'Dự hội nghị có ông Tô Văn Hải (Sở Y tế), bà Hà Nhàn (Sở Nội vụ), ông Đỗ Khang (Thuế tỉnh) là các đơn vị thành viên trong Khối.',
      ),
      three,
    ],
    [
      meeting(
        'Dự hội nghị có ông Tô Văn Hải (Sở Y tế), bà Hà Nhàn (Sở Nội vụ), ông Đỗ Khang (Thuế tỉnh) và các đơn vị thành viên trong Khối.',
      ),
      [],
    ],
    [
      meeting(
        'Đại diện các đơn vị thành viên: ông Tô Văn Hải, Sở Y tế; bà Hà Nhàn, Phó Giám đốc Sở Nội vụ; ông Đỗ Khang - Thuế tỉnh.',
      ),
      three,
    ],
    [meeting('Đại diện các đơn vị thành viên: ông Tô Văn Hải, Sở Y tế; bà Hà Nhàn; ông Đỗ Khang - Thuế tỉnh.'), []],
    [
      meeting('Đại diện các đơn vị thành viên gồm:\n1. Ông Tô Văn Hải, Sở Y tế\n2. Bà Hà Nhàn (Sở Nội vụ)'),
      ['Sở Y tế', 'Sở Nội vụ'],
    ],
    // what a paper goes by
    [
      decision('Căn cứ kết quả họp Khối thi đua số 3 (gồm: Sở Y tế, Sở Nội vụ, Thuế tỉnh);', 'Điều 1. Giao Sở Nội vụ.'),
      three,
    ],
    [decision('Căn cứ kết quả họp Hội đồng tỉnh (gồm: Sở Y tế, Sở Nội vụ, Thuế tỉnh);', 'Điều 1. Giao Sở Nội vụ.'), []],
  ])('%s', (text, found) => expect(membersOf(text)).toEqual(found));

  it('no unit that is moved ends the name of a bloc', () => {
    expect(blocsOf(transfers('Sang Khối thi đua số 1, Sở Y tế và Thuế tỉnh.'))).toEqual(['Khối thi đua số 1']);
    expect(blocsOf('Cụm thi đua số 3, Bộ Y tế tổng kết năm 2027.')).toEqual(['Cụm thi đua số 3, Bộ Y tế']);
  });
});

describe('several names in a line', () => {
  const wide = ['Sở Y tế          Sở Nội vụ         Thuế tỉnh', 'Sở Xây dựng      Bưu điện tỉnh'];
  const all = ['Sở Y tế', 'Sở Nội vụ', 'Thuế tỉnh', 'Sở Xây dựng', 'Bưu điện tỉnh'];
  it('are as many members', () =>
    expect(membersOf(['Khối thi đua số 3 gồm các đơn vị:', ...wide].join('\n'))).toEqual(all));
  it('are as many who receive', () =>
    expect(awardsOf(decision('Điều 1. Tặng Giấy khen cho các tập thể:', ...wide))).toEqual(
      all.map((name) => `Giấy khen → ${name} | awarded 2027`),
    ));
  it.each([
    [
      '1. THPT Yên Bình      2. THPT Tân Khê      3. THPT Phú Lương',
      ['THPT Yên Bình', 'THPT Tân Khê', 'THPT Phú Lương'],
    ],
    ['1. THPT Yên Bình      5. THPT Tân Khê      9. THPT Phú Lương', []],
  ])('%s', (line, found) => expect(membersOf(`Cụm thi đua số 4 gồm 3 đơn vị:\n${line}\nCụm đã họp.`)).toEqual(found));
  it('but a post in the second column is of the one in the first', () =>
    expect(
      recordOf(meeting('Dự có:\nÔng Tô Văn Hải   Giám đốc Sở Y tế\nBà Hà Nhàn   Giám đốc Sở Nội vụ')).officials.map(
        ({ titles }) => titles,
      ),
    ).toEqual([['Giám đốc Sở Y tế'], ['Giám đốc Sở Nội vụ']]));
});

describe('words between an award and who receives it', () => {
  const both = ['Giấy khen → Sở Y tế | awarded', 'Giấy khen → Thuế tỉnh | awarded'];
  it.each([
    ['UBND tỉnh tặng Giấy khen cho mỗi tổ chức sau: Sở Y tế; Thuế tỉnh.', both],
    ['UBND tỉnh tặng Giấy khen cho mỗi tổ chức: 02 tập thể, 03 cá nhân.', []],
    ['UBND tỉnh tặng Giấy khen, thưởng 500.000 đồng cho Sở Y tế và Thuế tỉnh.', both],
    ['UBND tỉnh tặng Giấy khen và thưởng mỗi tập thể 2 triệu đồng cho Sở Y tế và Thuế tỉnh.', both],
    ['UBND tỉnh tặng Giấy khen, thưởng 500.000 điểm cho Sở Y tế và Thuế tỉnh.', []],
    ['UBND tỉnh khen thưởng bằng Giấy khen cho Sở Y tế và Thuế tỉnh.', both],
    ['UBND tỉnh khen thưởng bằng hình thức Giấy khen cho Sở Y tế và Thuế tỉnh.', both],
    ['UBND tỉnh khen thưởng bằng nguồn quỹ Giấy khen cho Sở Y tế và Thuế tỉnh.', []],
    // a bracket for all before it
    [
      'Khối đề nghị tặng: Sở Nội vụ (Cờ thi đua), Sở Y tế và Thuế tỉnh (cùng Bằng khen).',
      [
        'Cờ thi đua → Sở Nội vụ | recommended',
        'Bằng khen → Sở Y tế | recommended',
        'Bằng khen → Thuế tỉnh | recommended',
      ],
    ],
    [
      'Khối đề nghị tặng: Sở Nội vụ (Cờ thi đua), Sở Y tế và Thuế tỉnh (Bằng khen).',
      ['Cờ thi đua → Sở Nội vụ | recommended', 'Bằng khen → Thuế tỉnh | recommended'],
    ],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('the record of a person', () => {
  const had = ['Chiến sĩ thi đua cơ sở → Hà Nhàn | awarded', 'Giấy khen → Hà Nhàn | awarded 2005'];
  it.each([
    [
      'Thành tích của chị Hà Nhàn: 5 năm liền đạt danh hiệu Chiến sĩ thi đua cơ sở; năm 2005 được Bộ Y tế tặng Giấy khen.',
      had,
    ],
    ['Chị Hà Nhàn: 5 năm liền đạt danh hiệu Chiến sĩ thi đua cơ sở; năm 2005 được Bộ Y tế tặng Giấy khen.', had],
    [
      'Thành tích của chị Hà Nhàn:\n- 5 năm liền đạt danh hiệu Chiến sĩ thi đua cơ sở;\n- Năm 2005 được Bộ Y tế tặng Giấy khen.',
      had,
    ],
    ['Chỉ tiêu của chị Hà Nhàn: 5 năm liền đạt danh hiệu Chiến sĩ thi đua cơ sở.', []],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('two awards of one article, and their annexes', () => {
  const annexed = (giver: string): string =>
    decision(
      `Điều 1. Tặng Cờ thi đua${giver} cho 03 công đoàn cấp trên dẫn đầu các cụm; tặng Bằng khen${giver} cho 01 tập thể (danh sách 2).`,
      '',
      'DANH SÁCH 1',
      'TẬP THỂ ĐƯỢC TẶNG CỜ THI ĐUA',
      '1. Sở Y tế',
      '2. Thuế tỉnh',
      '',
      'DANH SÁCH 2',
      'TẬP THỂ ĐƯỢC TẶNG BẰNG KHEN',
      '1. Sở Nội vụ',
    );
  it.each([
    [
      ' của UBND tỉnh',
      [
        'Cờ thi đua của UBND tỉnh → Sở Y tế',
        'Cờ thi đua của UBND tỉnh → Thuế tỉnh',
        'Bằng khen của UBND tỉnh → Sở Nội vụ',
      ],
    ],
    ['', ['CỜ THI ĐUA → Sở Y tế', 'CỜ THI ĐUA → Thuế tỉnh', 'BẰNG KHEN → Sở Nội vụ']],
  ])('%s', (giver, found) => expect(awardsOf(annexed(giver))).toEqual(found.map((row) => `${row} | awarded 2027`)));
});

describe('the head of a bloc over the paper', () => {
  const headed = (right: string): string =>
    [
      `TRƯỞNG CỤM: TỈNH LAM HẢI                   ${right}`,
      'Số: 12/BC-CTĐ',
      '',
      'BÁO CÁO',
      'Kết quả hoạt động Cụm thi đua số 5 năm 2027',
      '',
      'Cụm thi đua số 5 đã hoàn thành nhiệm vụ.',
    ].join('\n');
  it.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', ['head TỈNH LAM HẢI']],
    ['Độc lập - Tự do - Hạnh phúc', ['head TỈNH LAM HẢI']],
  ])('%s', (right, found) => expect(headsOf(headed(right))).toEqual(found));
});

describe('the end of a signature', () => {
  const annexed = (...heading: string[]): string =>
    decision(
      'Điều 1. Tặng Bằng khen cho các tập thể (có phụ lục kèm theo).',
      '',
      'Nơi nhận:                                   KT. CHỦ TỊCH',
      '- Như Điều 3;                               PHÓ CHỦ TỊCH',
      '',
      '                                            Tô Văn Hải',
      '',
      ...heading,
      '1. Sở Y tế',
      '2. Thuế tỉnh',
    );
  const listed = ['CỜ THI ĐUA → Sở Y tế | awarded 2027', 'CỜ THI ĐUA → Thuế tỉnh | awarded 2027'];
  it.each([
    ['Phụ lục I', listed],
    ['PHỤ LỤC I', listed],
  ])('%s', (annex, found) => expect(awardsOf(annexed(annex, 'TẬP THỂ ĐƯỢC TẶNG CỜ THI ĐUA'))).toEqual(found));
});

describe('counts in the parts of a list', () => {
  it.each([
    [
      'Hội đồng đề nghị UBND huyện công nhận: Tập thể lao động tiên tiến 12 tập thể; Lao động tiên tiến 340 cá nhân.',
      ['Tập thể lao động tiên tiến → #12 | recommended', 'Lao động tiên tiến → #340 | recommended'],
    ],
    ['Hội đồng đề nghị UBND huyện công nhận; Tập thể lao động tiên tiến 12 tập thể chưa họp.', []],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('some of the members', () => {
  it.each([
    [
      meeting('Trong số 9 đơn vị của Khối có Sở Y tế (Khối trưởng), Sở Nội vụ cùng các sở: Xây dựng, Tư pháp...'),
      ['Sở Y tế', 'Sở Nội vụ', 'sở Xây dựng', 'sở Tư pháp'],
    ],
    [meeting('Trong số 9 đơn vị của Khối có Sở Y tế, Sở Nội vụ cùng các sở: Xây dựng, Tư pháp hoàn thành sớm.'), []],
    [
      'Cụm thi đua số 3 gồm các Phòng giao dịch: Tân Khê, Bến Đá, Kim Bình, Hội sở tỉnh.',
      ['Phòng giao dịch Tân Khê', 'Phòng giao dịch Bến Đá', 'Phòng giao dịch Kim Bình', 'Hội sở tỉnh'],
    ],
    [
      'Cụm thi đua số 3 gồm 3 đơn vị: Hội Nông dân tỉnh Cà Mau, Hội Nông dân các tỉnh, thành phố: Cần Thơ, An Giang.',
      ['Hội Nông dân tỉnh Cà Mau', 'Hội Nông dân Cần Thơ', 'Hội Nông dân An Giang'],
    ],
  ])('%s', (text, found) => expect(membersOf(text)).toEqual(found));
});

describe('what somebody was, year after year', () => {
  it.each([
    ['Chị Hà Nhàn 5 năm liền là Chiến sĩ thi đua cơ sở.', ['Chiến sĩ thi đua cơ sở → Hà Nhàn | awarded']],
    ['Mục tiêu của chị Hà Nhàn là Chiến sĩ thi đua cơ sở.', []],
    [
      'Thành tích của chị Hà Nhàn được nhiều nơi biết tới: năm 2004 được Bộ Y tế tặng Bằng khen.',
      ['Bằng khen → Hà Nhàn | awarded 2004'],
    ],
    [
      'Chị Hà Nhàn tận tụy.\nThành tích của chị được nhiều nơi biết tới: năm 2004 được Bộ Y tế tặng Bằng khen.',
      ['Bằng khen → Hà Nhàn | awarded 2004'],
    ],
    ['Chị Hà Nhàn tận tụy.\nChỉ tiêu của chị được nhiều nơi biết tới: năm 2004 được Bộ Y tế tặng Bằng khen.', []],
    [
      'Chị Hà Nhàn tận tụy.\nXã đề nghị UBND tỉnh tặng Bằng khen cho chị nhân ngày truyền thống.',
      ['Bằng khen → Hà Nhàn | recommended'],
    ],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('marks around those who receive', () => {
  it.each([
    [
      'Đăng ký thi đua năm 2028:\n+ Bệnh viện Nhi; Bệnh viện Mắt: Tập thể lao động xuất sắc\n+ Bệnh viện Phổi: Cờ thi đua',
      [
        'Tập thể lao động xuất sắc → Bệnh viện Nhi | registered 2028',
        'Tập thể lao động xuất sắc → Bệnh viện Mắt | registered 2028',
        'Cờ thi đua → Bệnh viện Phổi | registered 2028',
      ],
    ],
    ['Về Cờ thi đua: suy tôn Sở Y tế.', ['Cờ thi đua → Sở Y tế | voted']],
    ['Về Cờ thi đua: suy tôn Sở Y tế, đề nghị UBND tỉnh tặng.', ['Cờ thi đua → Sở Y tế | recommended']],
    ['Về Cờ thi đua: suy tôn sau cuộc họp của Sở Y tế.', []],
    [
      decision(
        'Điều 1. Tặng Giấy khen cho các tập thể:',
        '1. Phòng Đầu tư và Quy hoạch,',
        'Sở Tài chính',
        '2. Sở Y tế',
      ),
      ['Giấy khen → Phòng Đầu tư và Quy hoạch, Sở Tài chính | awarded 2027', 'Giấy khen → Sở Y tế | awarded 2027'],
    ],
    ['Sở Y tế nhận Bằng khen TW Hội.', ['Bằng khen TW Hội → Sở Y tế | awarded']],
    ['Sở Y tế nhận Bằng khen TW Hải.', ['Bằng khen → Sở Y tế | awarded']],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));

  it.each([
    ['xã Tân Mỹ (Đồng Tháp)', 'xã Tân Mỹ (Đồng Tháp)'],
    ['xã Tân Mỹ (huyện Cao Lãnh)', 'xã Tân Mỹ (huyện Cao Lãnh)'],
    ['xã Tân Mỹ (98 điểm)', 'xã Tân Mỹ'],
  ])('%s', (receiver, full) => {
    const [award] = recordOf(`UBND tỉnh tặng Bằng khen cho ${receiver} và Sở Y tế.`).awards;
    expect(award.recipient_full ?? award.recipient).toEqual(full);
  });
});

describe('cells of tables', () => {
  it.each([
    ['Viện Chiến lược, Chính sách công thương', 'Viện Chiến lược, Chính sách công thương'],
    ['Viện Chiến lược, Trung tâm Giống', 'Viện Chiến lược'],
  ])('a name with a comma: %s', (cell, name) =>
    expect(
      membersOf(
        paper(
          'QUYẾT ĐỊNH',
          'Về việc chia khối thi đua',
          'Điều 1. Chia các khối thi đua như sau:',
          'TT | Đơn vị | Ghi chú',
          'I | KHỐI THI ĐUA SỐ 1 | ',
          `1 | ${cell} | `,
          '2 | Sở Y tế | Trưởng khối',
          'II | KHỐI THI ĐUA SỐ 2 | ',
          '1 | Thuế tỉnh | Trưởng khối',
          '2 | Sở Nội vụ | ',
        ),
      ),
    ).toEqual([name, 'Sở Y tế', 'Thuế tỉnh', 'Sở Nội vụ']),
  );

  it.each([
    ['(xét sau)', ['Giấy khen → Phòng Tài vụ | awarded 2027']],
    ['(xét đủ)', ['Giấy khen → Phòng Tài vụ | awarded 2027', 'Giấy khen → Phòng Y vụ | awarded 2027']],
  ])('who is put off: %s', (remark, found) =>
    expect(
      awardsOf(
        decision(
          'Điều 1. Tặng Giấy khen cho các tập thể:',
          'TT | Đơn vị | Ghi chú',
          '1 | Phòng Tài vụ | ',
          `2 | Phòng Y vụ | ${remark}`,
        ),
      ),
    ).toEqual(found),
  );
});
