import { describe, expect, it } from 'vitest';
import { awardLines, headLines, memberNames, recipientNames, recordOf } from './record-of.js';

// Pages on blocs of newspapers and portals: names that are broken over lines or end in letters, and who leads as a bracket tells it.

describe('lines that were broken within what a body is called', () => {
  const news = (above: string, below: string): string[] =>
    recipientNames(
      `Cụm thi đua số II tổng kết năm 2027\n\nTại hội nghị, các đơn vị trong cụm thống nhất đề nghị tặng\n${above}\n${below}`,
    );
  it('go on behind MTTQ', () =>
    expect(
      news('cờ thi đua năm 2027 cho đơn vị Ủy ban MTTQ', 'Việt Nam huyện Bến Đá và bằng khen cho Sở Y tế.'),
    ).toEqual(['Ủy ban MTTQ Việt Nam huyện Bến Đá', 'Sở Y tế']));
  it('go on within Việt Nam', () =>
    expect(news('bằng khen cho 02 đơn vị Ủy ban MTTQ Việt', 'Nam các huyện: Bến Đá, Tân Khê.')).toEqual([
      'Ủy ban MTTQ Việt Nam huyện Bến Đá',
      'Ủy ban MTTQ Việt Nam huyện Tân Khê',
    ]));
  it('do not go on in a sentence of its own', () =>
    expect(
      recordOf('Thư chào mừng của Ủy ban Trung ương MTTQ\nViệt Nam đất nước ta vẻ vang\n\nCụm thi đua số II họp.').doc
        .title,
    ).toBe('Thư chào mừng của Ủy ban Trung ương MTTQ'));
});

describe('the few that act for a committee or a society', () => {
  const heads = (body: string): string[] =>
    headLines(
      `Cụm thi đua số II tổng kết năm 2027\n\nTham dự có đại diện các đơn vị trong cụm, ${body} - Cụm trưởng cụm thi đua số II chủ trì hội nghị.`,
    );
  it.each([
    ['Ban Thường trực Ủy ban MTTQ Việt Nam huyện Bến Đá', 'Ủy ban MTTQ Việt Nam huyện Bến Đá'],
    ['Ban Thường vụ Hội Nông dân huyện Bến Đá', 'Hội Nông dân huyện Bến Đá'],
  ])('%s: it is that which leads', (body, led) => expect(heads(body)).toEqual([`head 2027 ${led}`]));
  it('are called as they are in the Party', () =>
    expect(heads('Ban Thường vụ Huyện ủy Bến Đá')).toEqual(['head 2027 Ban Thường vụ Huyện ủy Bến Đá']));
});

describe('a bracket behind a field that is counted with the others', () => {
  const heads = (list: string): string[] =>
    headLines(`Khối thi đua các sở kinh tế họp năm 2027\n\nKhối thi đua các sở kinh tế gồm ${list}, đã họp tổng kết.`);
  it('tells who leads where the first has it', () =>
    expect(heads('3 sở: Xây dựng (trưởng khối), Công Thương (phó khối), Tài chính')).toEqual([
      'head 2027 sở Xây dựng',
      'deputy 2027 sở Công Thương',
    ]));
  it('tells it where another has it', () =>
    expect(heads('3 sở: Tài chính, Công Thương, Xây dựng (trưởng khối)')).toEqual(['head 2027 sở Xây dựng']));
  it('tells nothing of what somebody does', () =>
    expect(heads('3 sở: Tài chính, Công Thương, Y tế; phụ trách xây dựng (trưởng khối)')).toEqual([]));
});

describe('fields that end in letters', () => {
  const led = (unit: string): string[] => headLines(`Khối thi đua số 2 năm 2027\n\nKhối trưởng năm 2028: ${unit}.`);
  it.each([
    'Sở Khoa học & CN',
    'Sở Giáo dục và ĐT',
    'Sở Lao động TB&XH',
    'Sở Lao động - TB&XH',
    'Sở Văn hóa, TT&DL',
    'Sở Thông tin và TT',
  ])('%s', (unit) => expect(led(unit)).toEqual([`head 2028 ${unit}`]));
  it('are not made of other letters', () => expect(led('Sở Y tế và CĐ ngành')).toEqual(['head 2028 Sở Y tế']));
});

describe('schools by letters', () => {
  const given = (names: string): string[] =>
    recipientNames(`Khối thi đua các trường tổng kết năm 2027\n\nUBND tỉnh tặng Bằng khen cho ${names}.`);
  it('are colleges and universities by what they teach', () =>
    expect(given('ĐH Y khoa Bến Đá, CĐ Sư phạm Tân Khê và CĐ Kinh tế - Kỹ thuật Lam Hải')).toEqual([
      'ĐH Y khoa Bến Đá',
      'CĐ Sư phạm Tân Khê',
      'CĐ Kinh tế - Kỹ thuật Lam Hải',
    ]));
  it('are trade unions elsewhere', () =>
    expect(given('CĐ Công ty Bến Đá, CĐ Viên chức tỉnh và CĐ Y tế tỉnh')).toEqual([
      'CĐ Công ty Bến Đá',
      'CĐ Viên chức tỉnh',
      'CĐ Y tế tỉnh',
    ]));
  it('are no congresses', () =>
    expect(given('Sở Y tế và Ban tổ chức ĐH Đảng bộ tỉnh')).not.toContain('ĐH Đảng bộ tỉnh'));
  it('have youth unions of their own', () =>
    expect(
      headLines(
        'Khối thi đua số 2 năm 2027\n\nKhối thi đua số 2 do Đoàn Công ty Bến Đá làm Khối trưởng, Đoàn Trường Cao đẳng nghề Dầu khí - Luyện kim Tân Khê làm Khối phó.',
      ),
    ).toEqual(['head 2027 Đoàn Công ty Bến Đá', 'deputy 2027 Đoàn Trường Cao đẳng nghề Dầu khí - Luyện kim Tân Khê']));
});

describe('so many units that are counted and one of which leads in a bracket', () => {
  const news = (came: string): string =>
    `Cụm thi đua số 2 họp xét thi đua năm 2027\n\nTham dự có ông Tô Hải, Trưởng phòng Nội vụ huyện; ${came}.`;
  it('are the members, whoever of theirs came', () =>
    expect(
      memberNames(news('Chủ tịch và công chức 4 xã gồm: Bến Đá (cụm trưởng), Tân Khê, Vân Trạch, Lam Sơn')),
    ).toEqual(['xã Bến Đá', 'xã Tân Khê', 'xã Vân Trạch', 'xã Lam Sơn']));
  it('are read past a bracket that was left open', () => {
    const text = news('công chức 3 xã gồm: Bến Đá (cụm trưởng, Tân Khê (cụm phó), Vân Trạch');
    expect(memberNames(text)).toEqual(['xã Bến Đá', 'xã Tân Khê', 'xã Vân Trạch']);
    expect(headLines(text)).toEqual(['head 2027 xã Bến Đá', 'deputy 2027 xã Tân Khê']);
  });
  it('are no members where nobody leads', () =>
    expect(memberNames(news('Chủ tịch và công chức 3 xã gồm: Bến Đá, Tân Khê, Vân Trạch'))).toEqual([]));
  it('are no members where more are named than are counted', () =>
    expect(memberNames(news('Chủ tịch 2 xã gồm: Bến Đá (cụm trưởng), Tân Khê, Vân Trạch'))).toEqual([]));
});

describe('awards for which those to be chosen are looked into', () => {
  const given = (text: string): string[] =>
    awardLines(`Cụm thi đua số 2 họp xét thi đua năm 2027\n\nNgày 12/01/2028, cụm họp. ${text}`);
  it('are nobody’s yet', () =>
    expect(
      given('4 xã còn lại được đưa ra xét để chọn 01 tập thể lao động xuất sắc và 01 cờ thi đua của tỉnh.'),
    ).toEqual([]));
  it('are those of who is named', () =>
    expect(given('Cụm đã bỏ phiếu kín để chọn xã Tân Khê đề nghị tặng cờ thi đua của tỉnh.')).toEqual([
      'cờ thi đua của tỉnh → xã Tân Khê 2027',
    ]));
  it('are those of so many who were chosen', () =>
    expect(given('Cụm đã bỏ phiếu kín chọn 02 xã đề nghị tặng cờ thi đua của tỉnh.')).toEqual([
      'cờ thi đua của tỉnh → #2 2027',
    ]));
});

describe('provinces that letters or a dash write in several ways', () => {
  const heads = (first: string, second: string): string[] =>
    headLines(
      `Cụm thi đua số 5 tổng kết năm 2027\n\nCụm thi đua số 5 bàn giao nhiệm vụ Cụm trưởng từ ${first} cho Công an tỉnh Lam Hải.\n\nDự hội nghị có đơn vị Cụm trưởng ${second}.`,
    );
  it.each([
    ['Công an tỉnh Thừa Thiên Huế', 'Công an tỉnh TT-Huế'],
    ['Công an tỉnh Thừa Thiên Huế', 'Công an tỉnh Thừa Thiên - Huế'],
    ['Công an tỉnh Bà Rịa - Vũng Tàu', 'Công an tỉnh BR-VT'],
  ])('%s and %s are one head', (first, second) => expect(heads(first, second)).toHaveLength(2));
  it('are two where they are others', () =>
    expect(heads('Công an tỉnh Thừa Thiên Huế', 'Công an tỉnh Quảng Trị')).toHaveLength(3));
});

describe('a day on which a bloc signs a pledge that names no year', () => {
  const year = (day: string, told: string): (number | null)[] =>
    recordOf(
      `Khối thi đua các doanh nghiệp tỉnh Lam Hải\n\nChiều ${day}, tại Công ty Bến Đá, Khối thi đua các doanh nghiệp tỉnh Lam Hải đã tổ chức ${told}.\n\nUBND tỉnh đã tặng Bằng khen năm 2027 cho Công ty Tân Khê.`,
    ).blocs.map((bloc) => bloc.year);
  it('is of the year for which it is signed', () =>
    expect(year('19/4/2028', 'ký kết giao ước thi đua')).toEqual([2028]));
  it('closes the year before where it sums up too', () =>
    expect(year('19/2/2028', 'tổng kết và ký kết giao ước thi đua')).toEqual([2027]));
  it('says nothing at the end of a year', () => expect(year('19/12/2027', 'ký kết giao ước thi đua')).toEqual([2027]));
});

describe('Trung ương that gives', () => {
  const news = (title: string): string[] =>
    awardLines(
      `${title}\n\nCụm thi đua số 3 tổng kết năm 2027. Cụm đề nghị Trung ương Hội CCB Việt Nam tặng cờ thi đua cho Hội CCB tỉnh Lam Hải và Hội CCB tỉnh Tân Khê.`,
    );
  it('belongs to the name of the award, which the headline has longer', () =>
    expect(news('Hội CCB tỉnh Lam Hải được đề nghị nhận Cờ Thi đua của Trung ương')).toEqual([
      'Cờ Thi đua của Trung ương → Hội CCB tỉnh Lam Hải 2027',
      'cờ thi đua → Hội CCB tỉnh Tân Khê 2027',
    ]));
  it('is no part of it where it begins another name', () =>
    expect(news('Cờ thi đua của Trung ương Đảng ủy')[0]).toBe('cờ thi đua → Hội CCB tỉnh Lam Hải 2027'));
});
