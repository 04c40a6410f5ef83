import { describe, expect, it } from 'vitest';
import { headLines, memberLines, recordOf, statusLines } from './record-of.js';

const blocsOf = (text: string): string[] => recordOf(text).blocs.map(({ name }) => name);
const yearsOf = (text: string): string[] =>
  recordOf(text).awards.map(({ recipient, count, year }) => `${recipient ?? `#${count}`} ${year}`);
const officialsOf = (text: string): string[] =>
  recordOf(text).officials.map(({ name, titles, act }) => `${name} | ${titles.join(', ')} | ${act}`);

const DIVISION = 'QUYẾT ĐỊNH\nVề việc chia cụm, khối thi đua năm 2027\n\nPHỤ LỤC\n';

// Each pair: what must come out, then a text that differs in what the rule asks for.
describe('names of blocs', () => {
  it.each([
    [
      'Khối thi đua các Bệnh viện, Trung tâm Y tế tuyến huyện họp.',
      ['Khối thi đua các Bệnh viện, Trung tâm Y tế tuyến huyện'],
    ],
    ['Khối thi đua các Bệnh viện, Trung tâm Y tế huyện Kim Bình họp.', ['Khối thi đua các Bệnh viện']],
    // all of a line of its own tells what the bloc is
    [
      'II. Khối thi đua số 2 - Văn hóa, xã hội và dân tộc\n1. Sở Y tế',
      ['Khối thi đua số 2 - Văn hóa, xã hội và dân tộc'],
    ],
    ['II. Khối thi đua số 2 - Văn hóa, xã hội họp tổng kết ngày 5/12\n1. Sở Y tế', ['Khối thi đua số 2']],
    // one of them by its number
    ['Khối thi đua các đồn tuyến núi, Đồn 212 làm Khối trưởng, họp.', ['Khối thi đua các đồn tuyến núi']],
    // led, or with whom an award is, where the text speaks of blocs
    [
      'UBND tỉnh trao thưởng cho các đơn vị dẫn đầu các khối, cụm thi đua. 3 đơn vị được nhận Cờ thi đua, trong đó Khối Nội chính có Công an tỉnh; Cụm miền núi cao có huyện Kim Bình.',
      ['Khối Nội chính', 'Cụm miền núi cao'],
    ],
    [
      'UBND tỉnh trao thưởng cho các đơn vị dẫn đầu phong trào. 3 đơn vị được nhận Cờ thi đua, trong đó Khối Nội chính có Công an tỉnh; Cụm miền núi cao có huyện Kim Bình.',
      [],
    ],
    [
      'Điều 1. Tặng Cờ thi đua cho 02 đơn vị dẫn đầu các khối thi đua:\n1. Nông trường Ea Kao, dẫn đầu Khối các Nông trường\n2. Công ty Bến Đá, dẫn đầu Khối Chế biến, Thương mại',
      ['Khối các Nông trường', 'Khối Chế biến, Thương mại'],
    ],
    // the other column of the line
    ['Khối thi đua số 3          Bến Đá, ngày 5/12', ['Khối thi đua số 3']],
  ])('%s', (text, expected) => {
    expect(blocsOf(text)).toEqual(expected);
  });
});

describe('members', () => {
  it.each([
    // as many names in running text as the line over them says; a bracket that the next line closes
    [
      `${DIVISION}I. Cụm thi đua số 1 (03 đơn vị)\nCác phường: An Khê, Bến Đá; xã Tân Hòa (Phó\nTrưởng cụm).\nII. Cụm thi đua số 2 (02 đơn vị)\n- Xã Vân Trạch;\n- Xã Kim Bình.`,
      [
        'Cụm thi đua số 1: phường An Khê',
        'Cụm thi đua số 1: phường Bến Đá',
        'Cụm thi đua số 1: xã Tân Hòa',
        'Cụm thi đua số 2: Xã Vân Trạch',
        'Cụm thi đua số 2: Xã Kim Bình',
      ],
    ],
    [
      `${DIVISION}I. Cụm thi đua số 1 (04 đơn vị)\nCác phường: An Khê, Bến Đá; xã Tân Hòa.\nII. Cụm thi đua số 2 (02 đơn vị)\n- Xã Vân Trạch;\n- Xã Kim Bình.`,
      ['Cụm thi đua số 2: Xã Vân Trạch', 'Cụm thi đua số 2: Xã Kim Bình'],
    ],
    // "hiện có"; the number of a quarter ends a sentence
    [
      'Cụm thi đua số 5 kiểm điểm quý I. Cụm 5 hiện có Hội Nông dân thành phố Hải Phòng và Hội Nông dân các tỉnh: Nam Định, Hà Nam.',
      [
        'Cụm thi đua số 5: Hội Nông dân thành phố Hải Phòng',
        'Cụm thi đua số 5: Hội Nông dân tỉnh Nam Định',
        'Cụm thi đua số 5: Hội Nông dân tỉnh Hà Nam',
      ],
    ],
    [
      'Cụm thi đua số 5 kiểm điểm quý I. Cụm 5 từng có Hội Nông dân thành phố Hải Phòng và Hội Nông dân các tỉnh: Nam Định, Hà Nam.',
      [],
    ],
    // "nói trên" is no speech
    [
      'Cụm thi đua số 4 họp. Ngoài hai đơn vị nói trên, cụm còn có Trại giam Bến Đá, Trại giam A2.',
      ['Cụm thi đua số 4: Trại giam Bến Đá', 'Cụm thi đua số 4: Trại giam A2'],
    ],
    ['Cụm thi đua số 4 họp. Ngoài hai đơn vị dự họp, cụm còn có Trại giam Bến Đá, Trại giam A2.', []],
    // those who are left
    [
      'TAND tỉnh Hà Nam, Cụm trưởng Cụm thi đua số VI, cùng các đơn vị còn lại trong Cụm là TAND các tỉnh Nam Định, Ninh Bình đã họp.',
      ['Cụm thi đua số VI: TAND tỉnh Nam Định', 'Cụm thi đua số VI: TAND tỉnh Ninh Bình'],
    ],
    [
      'TAND tỉnh Hà Nam, Cụm trưởng Cụm thi đua số VI, cùng các đơn vị còn lại dự họp là TAND các tỉnh Nam Định, Ninh Bình đã họp.',
      [],
    ],
    [
      'Khối thi đua số 9 họp. Ngoài Sở Y tế và Thuế tỉnh, thành viên của khối còn có: Sở Nội vụ, Kho bạc tỉnh.',
      [
        'Khối thi đua số 9: Sở Y tế',
        'Khối thi đua số 9: Thuế tỉnh',
        'Khối thi đua số 9: Sở Nội vụ',
        'Khối thi đua số 9: Kho bạc tỉnh',
      ],
    ],
    // asked for, or told in full behind how many they are
    [
      'Phóng viên: Thưa ông, Cụm thi đua số 6 gồm những đơn vị nào?\nÔng Tô Văn Hải: Ba đơn vị, gồm Trại giam Bến Đá, Trại giam A2 và Trại giam A3.',
      ['Cụm thi đua số 6: Trại giam Bến Đá', 'Cụm thi đua số 6: Trại giam A2', 'Cụm thi đua số 6: Trại giam A3'],
    ],
    [
      'Phóng viên: Thưa ông, Cụm thi đua số 6 thăm những nơi nào?\nÔng Tô Văn Hải: Ba nơi, gồm Trại giam Bến Đá, Trại giam A2 và Trại giam A3.',
      [],
    ],
    [
      'Khối thi đua số 6 có 3 anh em. Gọi tên cho đủ thì là Sở Y tế, Thuế tỉnh và Kho bạc tỉnh.',
      ['Khối thi đua số 6: Sở Y tế', 'Khối thi đua số 6: Thuế tỉnh', 'Khối thi đua số 6: Kho bạc tỉnh'],
    ],
    ['Khối thi đua số 6 có 5 anh em. Giúp đỡ nhiều nhất thì là Sở Y tế, Thuế tỉnh và Kho bạc tỉnh.', []],
    // all of it, by a bracket, by as many names as are counted or before its own name
    [
      'Cụm thi đua số 8 họp. Hồi ấy cả cụm (Trại giam A1, Trại giam A2 và Trại giam A3) thiếu nước.',
      ['Cụm thi đua số 8: Trại giam A1', 'Cụm thi đua số 8: Trại giam A2', 'Cụm thi đua số 8: Trại giam A3'],
    ],
    ['Cụm thi đua số 8 họp. Hồi ấy một góc cụm (Trại giam A1, Trại giam A2 và Trại giam A3) thiếu nước.', []],
    [
      'Cụm thi đua số 8 họp. Năm qua, 3 xã trong cụm, tức các xã Ia Grai, Ia O, Đức Cơ, đã trồng 300 ha rừng.',
      ['Cụm thi đua số 8: xã Ia Grai', 'Cụm thi đua số 8: xã Ia O', 'Cụm thi đua số 8: xã Đức Cơ'],
    ],
    [
      'Cụm thi đua số 8 họp. Năm qua, cả 3 xã trong cụm là Ia Grai, Ia O, Đức Cơ đã trồng 300 ha rừng.',
      ['Cụm thi đua số 8: xã Ia Grai', 'Cụm thi đua số 8: xã Ia O', 'Cụm thi đua số 8: xã Đức Cơ'],
    ],
    ['Cụm thi đua số 8 họp. Năm qua, 5 xã trong cụm là Ia Grai, Ia O, Đức Cơ đã trồng 300 ha rừng.', []],
    [
      'Là mái nhà chung của 3 xã Ia Grai, Ia O, Đức Cơ, Cụm thi đua số 8 họp ngày 9/1/2027.',
      ['Cụm thi đua số 8: xã Ia Grai', 'Cụm thi đua số 8: xã Ia O', 'Cụm thi đua số 8: xã Đức Cơ'],
    ],
    ['Là dịp gặp mặt của 3 xã Ia Grai, Ia O, Đức Cơ, đêm văn nghệ do Cụm thi đua số 8 mở.', []],
    // two dashed names in a line
    [
      'QUYẾT ĐỊNH\nV/v phân chia khối thi đua\n\nĐiều 1. Nay phân chia các đơn vị trong tỉnh thành 02 khối thi đua.\n\n1- Khối thi đua Đoàn thể (4 đơn vị)\n   - Tỉnh Đoàn               - Hội Nông dân tỉnh\n   - Hội Phụ nữ tỉnh         - Hội Cựu chiến binh tỉnh\n2- Khối thi đua Nội chính (2 đơn vị)\n   a/ Công an tỉnh\n   b/ Sở Tư pháp',
      [
        'Khối thi đua Đoàn thể: Tỉnh Đoàn',
        'Khối thi đua Đoàn thể: Hội Nông dân tỉnh',
        'Khối thi đua Đoàn thể: Hội Phụ nữ tỉnh',
        'Khối thi đua Đoàn thể: Hội Cựu chiến binh tỉnh',
        'Khối thi đua Nội chính: Công an tỉnh',
        'Khối thi đua Nội chính: Sở Tư pháp',
      ],
    ],
    // those who have come to be in it, and sign
    [
      'Khối thi đua số 3 có Sở Y tế, Sở Nội vụ, Thuế tỉnh, Kho bạc tỉnh và Bưu điện tỉnh - thành viên mới của Khối - ký giao ước thi đua năm 2028.',
      [
        'Khối thi đua số 3: Sở Y tế',
        'Khối thi đua số 3: Sở Nội vụ',
        'Khối thi đua số 3: Thuế tỉnh',
        'Khối thi đua số 3: Kho bạc tỉnh',
        'Khối thi đua số 3: Bưu điện tỉnh',
      ],
    ],
    ['Khối thi đua số 3 có Sở Y tế, Sở Nội vụ, Thuế tỉnh, Kho bạc tỉnh và Bưu điện tỉnh được tặng Bằng khen.', []],
  ])('%s', (text, expected) => {
    expect(memberLines(text)).toEqual(expected);
  });
});

describe('heads', () => {
  const MET = 'Khối thi đua số 9 tổng kết năm 2027 ngày 20/12/2027. ';

  it.each([
    // from hand to hand
    [
      `${MET}Lá cờ Khối trưởng từ tay Sở Y tế được chuyển sang Sở Nội vụ.`,
      ['head 2027 Sở Y tế', 'head 2028 Sở Nội vụ'],
    ],
    [`${MET}Lá cờ thi đua từ tay Sở Y tế được chuyển sang Sở Nội vụ.`, []],
    [
      `${MET}Nhận cờ luân lưu Khối trưởng năm 2028 từ Sở Y tế vào chiều 27/12 là Sở Nội vụ.`,
      ['head 2027 Sở Y tế', 'head 2028 Sở Nội vụ'],
    ],
    // behind what is said aside
    [`${MET}Khối phó năm tới, theo sự thống nhất của các thành viên, sẽ là Sở Nội vụ.`, ['deputy 2028 Sở Nội vụ']],
    [`${MET}Khối phó năm tới, theo sự thống nhất của các thành viên, sẽ do Hội nghị bầu.`, []],
    // year after year, and one unit for several
    [`${MET}Năm 2026 Sở Y tế làm Khối trưởng, năm 2027 là Sở Nội vụ.`, ['head 2026 Sở Y tế', 'head 2027 Sở Nội vụ']],
    [`${MET}Năm 2026 Sở Y tế làm Khối trưởng, năm 2027 Sở Nội vụ được tặng Cờ thi đua.`, ['head 2026 Sở Y tế']],
    [`${MET}Sở Y tế làm Khối phó hai năm liền 2026 và 2027.`, ['deputy 2026 Sở Y tế', 'deputy 2027 Sở Y tế']],
    [
      `${MET}Sở Y tế các năm 2025, 2026, 2027 giữ nhiệm vụ Khối trưởng.`,
      ['head 2025 Sở Y tế', 'head 2026 Sở Y tế', 'head 2027 Sở Y tế'],
    ],
    [`${MET}Sở Y tế đạt Cờ thi đua hai năm liền 2026, 2027, Khối trưởng đề nghị cả khối học tập.`, []],
    // handed on behind the role and its year; to whom the duty goes
    [
      `${MET}Sở Y tế, Khối trưởng năm 2027, đã bàn giao nhiệm vụ cho Thuế tỉnh.`,
      ['head 2027 Sở Y tế', 'head 2028 Thuế tỉnh'],
    ],
    [`${MET}Sở Y tế, Khối trưởng năm 2027, đã giao nhiệm vụ cho Thuế tỉnh chuẩn bị hội thao.`, ['head 2027 Sở Y tế']],
    [`${MET}Sở Y tế, Khối trưởng năm 2027, đã bàn giao 5 ngôi nhà cho Thuế tỉnh.`, ['head 2027 Sở Y tế']],
    [`${MET}Nhiệm vụ Khối trưởng năm 2028 giao về Thuế tỉnh.`, ['head 2028 Thuế tỉnh']],
    [`${MET}Trọng trách Khối trưởng năm 2028 đặt lên vai Thuế tỉnh.`, ['head 2028 Thuế tỉnh']],
    [`${MET}Thuế tỉnh phụ trách Khối với tư cách Khối trưởng năm 2028.`, ['head 2028 Thuế tỉnh']],
    // as many deputies as are counted, or have their votes
    [
      `${MET}Giúp việc trong năm tới là hai Khối phó Sở Nội vụ và Thuế tỉnh.`,
      ['deputy 2028 Sở Nội vụ', 'deputy 2028 Thuế tỉnh'],
    ],
    [
      `Khối thi đua số 9 tổng kết năm 2027\n20/01/2028 08:15\n\nSáng 19/01, Khối thi đua số 9 tổng kết năm 2027. Giúp việc trong năm nay là hai Khối phó Sở Nội vụ và Thuế tỉnh.`,
      ['deputy 2028 Sở Nội vụ', 'deputy 2028 Thuế tỉnh'],
    ],
    [`${MET}Có mặt Khối phó Sở Nội vụ và Thuế tỉnh.`, ['deputy 2027 Sở Nội vụ']],
    [
      `${MET}Khối phó năm 2028: Sở Nội vụ (7/8 phiếu), Sở Y tế (6/8 phiếu).`,
      ['deputy 2028 Sở Nội vụ', 'deputy 2028 Sở Y tế'],
    ],
    [
      `${MET}Khối phó năm 2028: Sở Nội vụ (7/8 phiếu), Sở Y tế được đề nghị tặng Cờ thi đua (6/8 phiếu).`,
      ['deputy 2028 Sở Nội vụ'],
    ],
    [`${MET}Sở Nội vụ chính thức thay Sở Y tế làm Khối trưởng năm 2028.`, ['head 2028 Sở Nội vụ', 'head 2027 Sở Y tế']],
    [`${MET}Sở Nội vụ thay mặt Sở Y tế làm Khối trưởng năm 2028.`, ['head 2028 Sở Y tế']],
    // a place that begins like an honorific
    [`${MET}Bà Rịa - Vũng Tàu làm Khối trưởng năm 2028.`, ['head 2028 Bà Rịa - Vũng Tàu']],
    [`${MET}Công ty Bà Rịa - Bến Đá làm Khối trưởng năm 2028.`, ['head 2028 Công ty Bà Rịa - Bến Đá']],
    [
      `${MET}Trường PT Dân tộc nội trú THCS Bến Đá làm Khối trưởng năm 2028.`,
      ['head 2028 Trường PT Dân tộc nội trú THCS Bến Đá'],
    ],
    // a section with a Roman number of one letter leaves the blocs before it
    [
      `${DIVISION}III. Cụm thi đua số 3 (02 đơn vị)\n- Xã Vân Trạch;\n- Xã Kim Bình: Trưởng cụm.\n\nB. CÁC KHỐI THI ĐUA\nI. Khối thi đua số 1\n1. Sở Y tế (Trưởng khối)\n2. Sở Nội vụ`,
      ['head 2027 Xã Kim Bình', 'head 2027 Sở Y tế'],
    ],
  ])('%s', (text, expected) => {
    expect(headLines(text)).toEqual(expected);
  });
});

describe('awards', () => {
  it.each([
    [
      'UBND tỉnh tặng Chiến sĩ thi đua cấp Quân khu cho ông Tô Văn Hải.',
      ['Chiến sĩ thi đua cấp Quân khu → Tô Văn Hải | awarded'],
    ],
    [
      'UBND tỉnh tặng Chiến sĩ thi đua cấp Tổng cục, Bằng khen cho ông Tô Văn Hải.',
      ['Chiến sĩ thi đua cấp Tổng cục → Tô Văn Hải | awarded', 'Bằng khen → Tô Văn Hải | awarded'],
    ],
    // the last days before the end, and nothing withdrawn
    [
      'Ông Tô Văn Hải trao Bằng khen cho 7 tập thể có thành tích trong đợt thi đua 90 ngày nước rút.',
      ['Bằng khen → #7 | awarded'],
    ],
    [
      'Kết quả bỏ phiếu đề nghị khen thưởng: phường An Khê (10/11 phiếu) Cờ thi đua; xã Bến Đá và xã Tân Hòa, Bằng khen.',
      [
        'Cờ thi đua → phường An Khê | recommended',
        'Bằng khen → xã Bến Đá | recommended',
        'Bằng khen → xã Tân Hòa | recommended',
      ],
    ],
    [
      'Kết quả bỏ phiếu đề nghị khen thưởng: phường An Khê, Cờ thi đua cho xã Bến Đá.',
      ['Cờ thi đua → xã Bến Đá | recommended'],
    ],
    [
      'UBND tỉnh tặng Bằng khen cho Phòng Kế toán và Ngân quỹ Agribank Nam Định.',
      ['Bằng khen → Phòng Kế toán và Ngân quỹ Agribank Nam Định | awarded'],
    ],
    // set in under what stands behind the colon; the award over both kinds
    [
      'UBND HUYỆN KIM BÌNH\nSố: 3/TTr-UBND\n\nTỜ TRÌNH\nVề việc đề nghị khen thưởng năm 2027\n\nKính gửi: UBND tỉnh\n\nUBND huyện kính trình:\n\n1. Cờ thi đua của UBND tỉnh: Sở Y tế;\n                             Sở Nội vụ\n2. Bằng khen của UBND tỉnh:\n2.1. Tập thể:\n- Thuế tỉnh;\n- Kho bạc tỉnh;\n- Bưu điện tỉnh.\n2.2. Cá nhân:\n|TT|Họ tên|Chức vụ|\n|--|------|-------|\n|1|Tô Văn Hải|Giám đốc Sở Y tế|\n|2|Hà Ngọc Diệp|Phó Giám đốc Sở Nội vụ|',
      [
        'Cờ thi đua của UBND tỉnh → Sở Y tế | recommended',
        'Cờ thi đua của UBND tỉnh → Sở Nội vụ | recommended',
        'Bằng khen của UBND tỉnh → Thuế tỉnh | recommended',
        'Bằng khen của UBND tỉnh → Kho bạc tỉnh | recommended',
        'Bằng khen của UBND tỉnh → Bưu điện tỉnh | recommended',
        'Bằng khen của UBND tỉnh → Tô Văn Hải | recommended',
        'Bằng khen của UBND tỉnh → Hà Ngọc Diệp | recommended',
      ],
    ],
    [
      'TỜ TRÌNH\nĐề nghị khen thưởng năm 2027\n\nTT | Đơn vị | Hình thức đề nghị\n1 | Sở Y tế (Khối trưởng) | Cờ thi đua\n2 | Sở Nội vụ (Bến Đá) | Bằng khen',
      ['Cờ thi đua → Sở Y tế | recommended', 'Bằng khen → Sở Nội vụ (Bến Đá) | recommended'],
    ],
    // so many of a kind that was not named
    [
      'Sở Y tế được đề nghị tặng Bằng khen; 2 đơn vị Thuế tỉnh còn lại được đề nghị tặng Giấy khen.',
      ['Bằng khen → Sở Y tế | recommended', 'Giấy khen → #2 | recommended'],
    ],
    [
      'Đề nghị Giám đốc Sở tặng Giấy khen: 12 tập thể khoa, phòng và 35 cá nhân.',
      ['Giấy khen → #12 | recommended', 'Giấy khen → #35 | recommended'],
    ],
    [
      'UBND tỉnh tặng Bằng khen cho Phân trại số 2, Trại giam Bến Đá.',
      ['Bằng khen → Phân trại số 2, Trại giam Bến Đá | awarded'],
    ],
    [
      'UBND tỉnh tặng Bằng khen cho Phòng PA03, Trại tạm giam Bến Đá.',
      ['Bằng khen → Phòng PA03 | awarded', 'Bằng khen → Trại tạm giam Bến Đá | awarded'],
    ],
    // a row for those whom nobody names, with nothing else in its cell
    [
      'TỜ TRÌNH\nĐề nghị khen thưởng năm 2027\n\nSTT | Tập thể, cá nhân | Hình thức khen thưởng\n1 | Sở Y tế | Cờ thi đua\n2 | 12 cá nhân (có danh sách) | Lao động tiên tiến\n3 | Cộng 13 cá nhân | Bằng khen',
      ['Cờ thi đua → Sở Y tế | recommended', 'Lao động tiên tiến → #12 | recommended'],
    ],
    // in capitals too a school year is no place; rows that are numbered with blanks
    [
      'DANH SÁCH\nTẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH NĂM HỌC 2026 - 2027\n(Kèm theo Quyết định số 9/QĐ-UBND)\n\nI. TẬP THỂ\n1   Trường Mầm non Sao Sáng, huyện Kim Bình\n2   Trường Tiểu học Bến Đá, thị xã\n    Tân Khê',
      [
        'BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH → Trường Mầm non Sao Sáng, huyện Kim Bình | awarded',
        'BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH → Trường Tiểu học Bến Đá, thị xã Tân Khê | awarded',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(statusLines(text)).toEqual(expected);
  });

  const LETTER =
    'SỞ Y TẾ\nSố: 3/SYT-VP\n\nBến Đá, ngày 12 tháng 02 năm 2028\n\nKính gửi: UBND tỉnh\n\nKhối thi đua số 3 năm 2028 gồm Sở Y tế, Sở Nội vụ.\n\n';

  it.each([
    [`${LETTER}2. Khen thưởng năm 2027\n- UBND tỉnh tặng Cờ thi đua cho Sở Y tế;`, ['Sở Y tế 2027']],
    [`${LETTER}2. Khen thưởng\n- UBND tỉnh tặng Cờ thi đua cho Sở Y tế;`, ['Sở Y tế 2028']],
    // a pact that was just signed says nothing of when its awards are had
    [
      'Chiều 27/2/2028, Khối thi đua số 11 tổng kết năm 2027, ký giao ước. Theo bản giao ước vừa ký, Sở Y tế đăng ký Cờ thi đua.',
      ['Sở Y tế 2028'],
    ],
    [
      'Chiều 27/2/2028, Khối thi đua số 11 tổng kết năm 2027, ký giao ước. Đầu năm, Sở Y tế đã đăng ký Cờ thi đua.',
      ['Sở Y tế 2027'],
    ],
    // half a year, or of a school's
    [
      'Sáng 18/01/2028, Cụm thi đua số 3 sơ kết học kỳ I năm học 2027 - 2028. Các trường đăng ký bổ sung: Trường THCS Bến Đá - Cờ thi đua.',
      ['Trường THCS Bến Đá 2028'],
    ],
    // who sets out on a drive in the midst of a year registers for that year
    [
      'Ngày 06/9/2027\n\nCụm thi đua số 9 ra quân\n\nSáng 5/9, Cụm thi đua số 9 ký giao ước thi đua. Xã Bến Đá đăng ký Cờ thi đua.',
      ['Xã Bến Đá 2027'],
    ],
  ])('%s', (text, expected) => {
    expect(yearsOf(text)).toEqual(expected);
  });
});

describe('officials', () => {
  it.each([
    // a form of two columns, in parts
    [
      'BIÊN BẢN\nBàn giao Khối trưởng\n\nHôm nay, ngày 19 tháng 01 năm 2028, tại Sở Y tế, chúng tôi gồm:\n\nA. CHỦ TRÌ\n   Ông: Tô Văn Hải        Chức vụ: Giám đốc Sở Nội vụ\nB. BÊN GIAO: SỞ Y TẾ\n   1/ Bà: Hà Ngọc Diệp    Chức vụ: Chánh Văn phòng\n   2/ Ông: Kiều Văn Phú   Chức vụ: Trưởng phòng Tổ chức',
      [
        'Tô Văn Hải | Giám đốc Sở Nội vụ | chair',
        'Hà Ngọc Diệp | Chánh Văn phòng | attend',
        'Kiều Văn Phú | Trưởng phòng Tổ chức | attend',
      ],
    ],
    // what an invitation says before its programme is no head of the paper
    [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 118/GM-SYT\n\nGIẤY MỜI\nDự Hội nghị tổng kết Khối thi đua số 3 năm 2027\n\nKính gửi: Các đơn vị thành viên.\n\nSở Y tế trân trọng kính mời đại biểu dự hội nghị, thành phần:\n - Ông Tô Văn Hải, Giám đốc Sở Nội vụ: dự và chỉ đạo;\n - Lãnh đạo các phòng.\n\nTrân trọng./.\n\nCHƯƠNG TRÌNH HỘI NGHỊ\n(Kèm theo Giấy mời số 118/GM-SYT)\n1. Đón tiếp đại biểu\n2. Khai mạc',
      ['Tô Văn Hải | Giám đốc Sở Nội vụ | direct'],
    ],
  ])('%s', (text, expected) => {
    expect(officialsOf(text)).toEqual(expected);
  });
});
