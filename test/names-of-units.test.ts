import { describe, expect, it } from 'vitest';
import { recipientNames as recipientsOf, recordOf } from './record-of.js';

// Where the names of units and persons end. Each pair: what must come out, then a text that differs in what the rule asks for.

const given = (whom: string): string[] => recipientsOf(`UBND tỉnh tặng Bằng khen cho ${whom}.`);

describe('a school called by letters', () => {
  it.each(['Trường TH Thái Thị Bôi', 'Trường MN Nguyễn Như Hạnh'])('bears the name behind them: %s', (name) =>
    expect(given(`${name} và Sở Y tế`)).toEqual([name, 'Sở Y tế']),
  );
  it('not of who teaches there', () =>
    expect(given('Trường TH Bến Đá, ông Tô Văn Hải')).toEqual(['Trường TH Bến Đá', 'Tô Văn Hải']));
});

describe('the number of one of several branches', () => {
  it('ends its name', () =>
    expect(given('Agribank Chi nhánh Lam Hải II và Sở Y tế')).toEqual(['Agribank Chi nhánh Lam Hải II', 'Sở Y tế']));
  it('heads a section in a line of its own', () =>
    expect(recipientsOf('UBND tỉnh tặng Bằng khen cho:\n- Agribank Chi nhánh Lam Hải\nII. KẾT QUẢ KHÁC\n')).toEqual([
      'Agribank Chi nhánh Lam Hải',
    ]));
});

describe('a commune called like the Youth Union', () => {
  it('is a place', () => expect(given('xã Đoàn Kết, xã Tân Mỹ')).toEqual(['xã Đoàn Kết', 'xã Tân Mỹ']));
  it('which "Xã Đoàn" is not', () => expect(given('Xã Đoàn Tân Mỹ')).toEqual(['Xã Đoàn Tân Mỹ']));
});

describe('"Hai Bà Trưng"', () => {
  it('is a name, of a place or a school', () =>
    expect(given('quận Hai Bà Trưng và Trường THPT Hai Bà Trưng')).toEqual([
      'quận Hai Bà Trưng',
      'Trường THPT Hai Bà Trưng',
    ]));
  it('unlike two women', () =>
    expect(given('hai bà Trưng Thị Lan, Tô Thị Hoa')).toEqual(['Trưng Thị Lan', 'Tô Thị Hoa']));
});

describe('words behind a name', () => {
  const school = (words: string): string[] =>
    recipientsOf(`Trường Trung học Tây Nguyên ${words} đón nhận Huân chương Lao động hạng Nhì.`);
  it.each(['tưng bừng', 'nô nức', 'hiện nay'])('end it: "%s"', (words) =>
    expect(school(words)).toEqual(['Trường Trung học Tây Nguyên']),
  );
  it('belong to it where they are written as names are', () =>
    expect(school('Nô Nức')).toEqual(['Trường Trung học Tây Nguyên Nô Nức']));
  it('say what a person does, where cells ran together', () =>
    expect(
      recipientsOf('UBND tỉnh tặng Bằng khen cho 02 cá nhân:\n1. Vi Văn Tuyên Thẩm phán TAND huyện\n2. Tô Hải Phán\n'),
    ).toEqual(['Vi Văn Tuyên', 'Tô Hải Phán']));
});

describe('degrees', () => {
  it('stand before the next person, with a stop', () =>
    expect(given('các cá nhân: BS. Trần Thị Liên, ĐD. Lê Hoàng Nam, NHS. Néang Sóc Kha')).toEqual([
      'Trần Thị Liên',
      'Lê Hoàng Nam',
      'Néang Sóc Kha',
    ]));
  it('or end a sentence behind one', () =>
    expect(given('ông Trần Văn Liên, ThS. Hội nghị kết thúc')).toEqual(['Trần Văn Liên']));
});

describe('a bloc', () => {
  const report = (link: string): (string | null)[] =>
    recordOf(
      `LĐLĐ HUYỆN TÂN KHÊ\nSố: 61/BC-LĐLĐ\nTân Khê, ngày 14 tháng 12 năm 2025\n\nBÁO CÁO\nCông tác thi đua năm 2025\n\nHuyện ${link} Cụm thi đua số 3 của LĐLĐ tỉnh do LĐLĐ huyện Tân Mỹ làm Cụm trưởng.\n\nTổng Liên đoàn tặng Bằng khen cho CĐCS Trường THPT Bến Đá.\n\nĐề nghị sớm phân công Cụm trưởng năm 2026.\n`,
    ).awards.map(({ bloc }) => bloc ?? null);
  it('within which a unit is, has nothing of what else the unit tells', () =>
    expect(report('nằm trong')).toEqual([null]));
  it('unlike the one that meets', () => expect(report('dự họp')).toEqual(['Cụm thi đua số 3 của LĐLĐ tỉnh']));
});

describe('a bloc that a paper names of one who receives', () => {
  const submission = (note: string): (string | null)[] =>
    recordOf(
      `CÔNG ĐOÀN NGÀNH NÔNG NGHIỆP\nSố: 41/TTr-CĐN\nBến Đá, ngày 20 tháng 11 năm 2025\n\nTỜ TRÌNH\nVề việc đề nghị khen thưởng năm 2025\n\n${note}\n\n2/ Bằng khen của Tổng LĐLĐ Việt Nam (01 tập thể):\n- Công đoàn cơ sở Trung tâm Giống thủy sản;\n`,
    ).awards.flatMap(({ recipient, bloc }) => (recipient?.endsWith('thủy sản') ? [bloc ?? null] : []));
  it('in a bracket is not that of the others', () =>
    expect(
      submission('1/ Cờ thi đua của LĐLĐ tỉnh:\nCông đoàn cơ sở Công ty Bến Đá (đơn vị dẫn đầu Khối thi đua số 2).'),
    ).toEqual([null]));
  it('but the paper may be one of a bloc', () =>
    expect(submission('Khối thi đua số 2 đã họp bình xét ngày 16/11/2025.')).toEqual(['Khối thi đua số 2']));
});

describe('a section that assigns blocs for a year', () => {
  const heads = (heading: string, form = 'KẾ HOẠCH'): string[] =>
    recordOf(
      `CÔNG AN TỈNH LAM HẢI\nSố: 56/KH-CAT\n\nLam Hải, ngày 30 tháng 01 năm 2025\n\n${form}\nTổ chức phong trào thi đua năm 2025\n\nIV. ${heading}\n\nCụm thi đua số 3: Giao Công an huyện Tân Khê làm Cụm trưởng (thay Công an thành phố Bến Đá), Công an huyện Tân Mỹ làm Cụm phó.\n`,
    ).heads.map(({ role, year, org }) => `${role} ${year}: ${org}`);
  it('says when they lead, and who led before', () =>
    expect(heads('PHÂN CÔNG CỤM THI ĐUA NĂM 2025')).toEqual([
      'head 2025: Công an huyện Tân Khê',
      'head 2024: Công an thành phố Bến Đá',
      'deputy 2025: Công an huyện Tân Mỹ',
    ]));
  it('not where it says no year, in a paper that plans for none', () =>
    expect(heads('PHÂN CÔNG CỤM THI ĐUA', 'BÁO CÁO')).not.toContain('head 2024: Công an thành phố Bến Đá'));
});

describe('a name of three fields', () => {
  it.each([
    'Trường Cao đẳng Kỹ thuật, Công nghệ và Dịch vụ Lam Hải',
    'Công ty Cổ phần Nước, Môi trường và Đô thị Bến Đá',
    'Trung tâm Kiểm nghiệm Thuốc, Mỹ phẩm và Thực phẩm',
    'Chi cục Chăn nuôi, Thú y',
  ])('is one: %s', (name) => expect(given(`${name}, Sở Y tế`)).toEqual([name, 'Sở Y tế']));
  it('unlike names, which have a capital in every syllable', () =>
    expect(given('các trường THPT Bến Đá, Lam Hải và Tân Khê')).toEqual([
      'trường THPT Bến Đá',
      'trường THPT Lam Hải',
      'trường THPT Tân Khê',
    ]));
  it('unlike departments that share a head', () =>
    expect(given('Sở Y tế, Nội vụ và Tài chính')).toEqual(['Sở Y tế', 'Sở Nội vụ', 'Sở Tài chính']));
});
