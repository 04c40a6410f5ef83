import { describe, expect, it } from 'vitest';
import { awardLines, memberLines, recipientNames, recordOf } from './record-of.js';

// Ordinary habits of pages and old papers: whom a pronoun speaks of some sentences behind the name, flags that went round, blocs of one number.

describe('a pronoun some sentences behind the name', () => {
  const told = (lead: string, last = 'Năm 1978 ông được tặng Huân chương Lao động hạng Ba.'): string[] =>
    recipientNames(`Tin trong ngày\n\n${lead} ${last}\n`);
  it.each([
    'Vi Văn Hướng sinh năm 1951, quê ở Thanh Hóa. Ông làm thợ mỏ.',
    'Vi Văn Hướng sinh năm 1951. Ông làm thợ mỏ. Mỏ nằm ở Mông Dương. Công việc vất vả.',
  ])('speaks of who opened the last sentence with a name: %s', (lead) => expect(told(lead)).toEqual(['Vi Văn Hướng']));
  it.each([
    'Vi Văn Hướng và Tô Văn Hải sinh năm 1951. Mỏ nằm ở Mông Dương.',
    'Vi Thị Hướng sinh năm 1951. Mỏ nằm ở Mông Dương.',
    'Vi Văn Hướng phát biểu tại buổi lễ. Mỏ nằm ở Mông Dương.',
  ])('speaks of none of two, of nobody of the other sex, nor of who only speaks: %s', (lead) =>
    expect(told(lead)).toEqual([]),
  );
});

describe('a year before an award without a verb', () => {
  it('is of the award behind it', () =>
    expect(
      awardLines('Năm 1978, Sở Y tế được tặng Huân chương Lao động hạng Ba, năm 1982 Huân chương Lao động hạng Nhì.'),
    ).toEqual(['Huân chương Lao động hạng Ba → Sở Y tế 1978', 'Huân chương Lao động hạng Nhì → Sở Y tế 1982']));
  it('is of the award before it where a comma follows', () =>
    expect(
      awardLines('Sở Y tế được tặng Huân chương Lao động hạng Ba, năm 1978, Huân chương Lao động hạng Nhì, năm 1982.'),
    ).toEqual(['Huân chương Lao động hạng Ba → Sở Y tế 1978', 'Huân chương Lao động hạng Nhì → Sở Y tế 1982']));
});

describe('flags that go round', () => {
  it.each(['Nay thưởng', 'Tặng thưởng', 'Tặng'])('are awards where a body gives them: %s', (verb) =>
    expect(
      recipientNames(`Điều 1. ${verb} cờ thi đua luân lưu của Hội đồng Bộ trưởng cho Nhà máy Xi măng Bến Đá.`),
    ).toEqual(['Nhà máy Xi măng Bến Đá']),
  );
  it('are none where the chair hands them on', () =>
    expect(recipientNames('Sở Y tế trao cờ luân lưu cho Sở Nội vụ, Khối trưởng năm 2027.')).toEqual([]));
});

describe('blocs of one number', () => {
  const names = (text: string): string[] => recordOf(text).blocs.map(({ name }) => name);
  it('are two where two agencies number them', () =>
    expect(
      names('Cụm thi đua số 5 Bảo hiểm xã hội Việt Nam họp.\n\nCùng ngày, Cụm thi đua số 5 thuộc Cục Thuế tổng kết.'),
    ).toEqual(['Cụm thi đua số 5 Bảo hiểm xã hội Việt Nam', 'Cụm thi đua số 5 thuộc Cục Thuế']));
  it.each([
    'Cụm thi đua số 2 thuộc LĐLĐ tỉnh họp. Cụm thi đua số 2 Liên đoàn Lao động tỉnh tổng kết.',
    'Cụm thi đua số 2, Bộ Công an họp. Cụm thi đua số 2 thuộc Bộ Công an tổng kết. Cụm thi đua số 2 ký giao ước.',
    'Cụm thi đua số 2 tỉnh Phú Thọ họp. Cụm thi đua số 2 thuộc Sở Y tế tổng kết.',
  ])('are one where nothing parts them: %s', (text) => expect(names(text)).toHaveLength(1));
});

describe('members between dashes', () => {
  const lead = 'Cụm thi đua các xã miền núi họp ở Tân Khê.';
  it('stand behind their count', () =>
    expect(
      memberLines(`${lead} Ba thành viên của cụm - xã Bến Đá, xã Phú Lâm, xã Tân Mỹ - cùng chung cái khó.`),
    ).toHaveLength(3));
  it('are none of those who only meet', () =>
    expect(
      memberLines(`${lead} Ba đại biểu của tỉnh - xã Bến Đá, xã Phú Lâm, xã Tân Mỹ - cùng chung cái khó.`),
    ).toEqual([]));
});

describe('"tập thể" behind "cho"', () => {
  const told = (whom: string): string[] =>
    recipientNames(`Trạm Y tế xã Bến Đá vượt khó\n\nTrạm có 7 cán bộ. UBND tỉnh tặng Bằng khen cho ${whom}.`);
  it('is the unit that the text tells of', () => expect(told('đơn vị')).toEqual(['Trạm Y tế xã Bến Đá']));
  it('is no unit among kinds of receivers', () => expect(told('tập thể, cá nhân tham gia chiến dịch')).toEqual([]));
});

describe('a list of years', () => {
  const list = (...lines: string[]): string[] =>
    recipientNames(`Phụ nữ thi đua yêu nước\n\n${lines.map((l) => `- ${l}`).join('\n')}`);
  const own = 'Năm 2001: Chủ tịch nước tặng Huân chương Lao động hạng Ba cho Hội LHPN tỉnh.';
  it('goes on with the one unit that a line above names', () =>
    expect(list(own, 'Năm 2010: TW Hội tặng Cờ thi đua xuất sắc.', 'Năm 2011: UBND tỉnh tặng Bằng khen.')).toEqual([
      'Hội LHPN tỉnh',
      'Hội LHPN tỉnh',
      'Hội LHPN tỉnh',
    ]));
  it('has other receivers where a line names them', () =>
    expect(list(own, 'Năm 2010: TW Hội tặng Bằng khen cho bà Hà Thị Nhàn.')).toEqual(['Hội LHPN tỉnh', 'Hà Thị Nhàn']));
  it('tells nobody where the line before names two', () =>
    expect(
      list('Năm 2001: UBND tỉnh tặng Cờ cho Sở Y tế, Sở Nội vụ.', 'Năm 2010: UBND tỉnh tặng Bằng khen.'),
    ).not.toHaveLength(3));
});

describe('those who are counted and called by a title', () => {
  it.each(['5 năm qua, huyện có', 'Hiện nay, đơn vị có', 'Trường có 50 giáo viên, trong đó có'])(
    'bear it: %s',
    (lead) => expect(recipientNames(`${lead} 3 cá nhân là Chiến sĩ thi đua cấp tỉnh.`)).toEqual(['#3']),
  );
  it.each(['Phấn đấu đến năm 2025, huyện có', 'Năm 2025 trường sẽ có', 'Dự hội nghị có'])(
    'are only hoped for, or come: %s',
    (lead) => expect(recipientNames(`${lead} 3 cá nhân là Chiến sĩ thi đua cấp tỉnh.`)).toEqual([]),
  );
});

describe('a part of those who are only there', () => {
  it.each(['được tặng Bằng khen', 'đạt danh hiệu Chiến sĩ thi đua cấp tỉnh'])('receives alone: %s', (verb) => {
    expect(recipientNames(`Trường có 50 giáo viên, trong đó có 3 cá nhân ${verb}.`)).toEqual(['#3']);
    expect(
      recipientNames(
        `Huyện có 25 trường, trong đó 3 đơn vị ${verb.replace('Chiến sĩ thi đua cấp tỉnh', 'Tập thể lao động xuất sắc')}.`,
      ),
    ).toEqual(['#3']);
  });
});
