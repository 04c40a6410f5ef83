import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

const blocsOf = (text: string): string[] => recordOf(text).blocs.map(({ name }) => name);
const membersOf = (text: string): string[] =>
  recordOf(text).members.map(({ bloc, org, org_full }) => `${bloc}: ${org_full ?? org}`);
const headsOf = (text: string): string[] =>
  recordOf(text).heads.map(({ role, year, org_full, org }) => `${role} ${year} ${org_full ?? org}`);
const awardsOf = (text: string): string[] =>
  recordOf(text).awards.map(
    ({ award, recipient, recipient_full, count, status }) =>
      `${award} → ${recipient_full ?? recipient ?? `#${count}`} | ${status}`,
  );
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
    expect(membersOf(text)).toEqual(expected);
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
    expect(headsOf(text)).toEqual(expected);
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
    expect(awardsOf(text)).toEqual(expected);
  });

  const LETTER =
    'SỞ Y TẾ\nSố: 3/SYT-VP\n\nBến Đá, ngày 12 tháng 02 năm 2028\n\nKính gửi: UBND tỉnh\n\nKhối thi đua số 3 năm 2028 gồm Sở Y tế, Sở Nội vụ.\n\n';

  it.each([
    [`${LETTER}2. Khen thưởng năm 2027\n- UBND tỉnh tặng Cờ thi đua cho Sở Y tế;`, ['Sở Y tế 2027']],
    [`${LETTER}2. Khen thưởng\n- UBND tỉnh tặng Cờ thi đua cho Sở Y tế;`, ['Sở Y tế 2028']],
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
