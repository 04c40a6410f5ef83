import { describe, expect, it } from 'vitest';
import { awardLines, memberNames, recipientNames, recordOf } from './record-of.js';

// What only tells of a unit, of its files or of many whom nobody names; each beside one that the rule is for.

describe('what a unit was before', () => {
  it('is no part of its name', () =>
    expect(
      awardLines(
        'Công ty Dệt lụa Tân Khê tiền thân là Xí nghiệp ươm tơ Bến Đá. Năm 1996 công ty được Nhà nước tặng thưởng Huân chương Lao động hạng Nhì.',
      ),
    ).toEqual(['Huân chương Lao động hạng Nhì → Công ty Dệt lụa Tân Khê 1996']));
  it('has its own award', () =>
    expect(awardLines('Xí nghiệp ươm tơ Bến Đá được tặng Bằng khen năm 1996.')).toEqual([
      'Bằng khen → Xí nghiệp ươm tơ Bến Đá 1996',
    ]));
});

describe('two roles that two units have', () => {
  const heads = (said: string): string[] =>
    recordOf(`Khối thi đua số 2 tổng kết năm 2027. ${said}`).heads.map(({ role, org }) => `${role} ${org}`);
  it('are taken by each in turn', () =>
    expect(
      heads('Nhiệm vụ Khối trưởng, Khối phó năm 2028 lần lượt do Liên đoàn Lao động tỉnh và Tỉnh đoàn đảm nhận.'),
    ).toEqual(['head Liên đoàn Lao động tỉnh', 'deputy Tỉnh đoàn']));
  it('are not taken by who hands them over', () =>
    expect(heads('Quyết định công nhận Khối trưởng, Khối phó năm 2028 do Sở Nội vụ và Sở Y tế trao.')).toEqual([]));
});

describe('places behind a court', () => {
  const members = (list: string): string[] =>
    memberNames(`Ngày 12/11/2027, Cụm thi đua số 2 gồm ${list} tổ chức Hội nghị tổng kết năm 2027.`);
  it('have one each', () =>
    expect(members('TAND hai cấp thành phố Bến Đá, thành phố Tân Khê và các tỉnh Lam Hải, Phú Lâm')).toEqual([
      'TAND thành phố Bến Đá',
      'TAND thành phố Tân Khê',
      'TAND tỉnh Lam Hải',
      'TAND tỉnh Phú Lâm',
    ]));
  it('are themselves, where other units stand among them', () =>
    expect(members('TAND thành phố Bến Đá, Sở Y tế, xã Tân Khê và xã Phú Lâm')).toEqual([
      'TAND thành phố Bến Đá',
      'Sở Y tế',
      'xã Tân Khê',
      'xã Phú Lâm',
    ]));
});

describe('many whom nobody names', () => {
  const told = (others: string): string[] =>
    awardLines(`Toàn huyện có 11 tập thể, 14 cá nhân được tặng Bằng khen của Thủ tướng Chính phủ; ${others}.`);
  it('receive their own award', () =>
    expect(told('hàng nghìn lượt tập thể, cá nhân được tặng Giấy khen của UBND huyện')).toEqual([
      'Bằng khen của Thủ tướng Chính phủ → #11',
      'Bằng khen của Thủ tướng Chính phủ → #14',
    ]));
  it('are counted', () =>
    expect(told('25 tập thể được tặng Giấy khen của UBND huyện')).toContain('Giấy khen của UBND huyện → #25'));
});

describe('files', () => {
  it('are taken in by an office that asks for nothing', () =>
    expect(
      awardLines('Sở Nội vụ nhận 47 hồ sơ đề nghị xét Cờ thi đua, 96 hồ sơ đề nghị Bằng khen của Chủ tịch UBND tỉnh.'),
    ).toEqual([]));
  it('are of who is proposed', () =>
    expect(awardLines('Sở Nội vụ đề nghị tặng Cờ thi đua của UBND tỉnh.')).toEqual([
      'Cờ thi đua của UBND tỉnh → Sở Nội vụ',
    ]));
});

describe('who sends an award', () => {
  it('does not receive it', () =>
    expect(awardLines('UBND tỉnh Bến Đá cũng gửi tặng Bằng khen tới toàn bộ 34 thành viên của ba đoàn.')).toEqual([]));
  it('names to whom', () =>
    expect(awardLines('UBND tỉnh Bến Đá cũng gửi tặng Bằng khen tới Sở Y tế.')).toEqual(['Bằng khen → Sở Y tế']));
});

describe('troops by their arm', () => {
  it('are complete without a number', () =>
    expect(recipientNames('Bộ CHQS tỉnh tặng Giấy khen cho Đại đội Trinh sát, Xã đội Bến Đá cùng 18 cá nhân.')).toEqual(
      ['Đại đội Trinh sát', 'Xã đội Bến Đá', '#18'],
    ));
  it('have one', () =>
    expect(recipientNames('Bộ CHQS tỉnh tặng Giấy khen cho Đại đội Trinh sát 5.')).toEqual(['Đại đội Trinh sát 5']));
});

describe('communities of faith', () => {
  it('are named with their house', () =>
    expect(
      recipientNames(
        'Chủ tịch UBND tỉnh tặng Bằng khen cho 3 tập thể (Hội đồng Trị sự Phật giáo Bến Đá, Ban Cai quản Thánh thất Cao Đài Tân Khê và Bếp ăn từ thiện Bệnh viện Bến Đá).',
      ),
    ).toEqual([
      'Hội đồng Trị sự Phật giáo Bến Đá',
      'Ban Cai quản Thánh thất Cao Đài Tân Khê',
      'Bếp ăn từ thiện Bệnh viện Bến Đá',
    ]));
  it('are a priest, with the name of a saint', () =>
    expect(recipientNames('UBND tỉnh tặng Bằng khen cho Linh mục Phao-lô Tô Hải.')).toEqual(['Phao-lô Tô Hải']));
  it('are a person of that family name', () =>
    expect(recipientNames('UBND tỉnh tặng Bằng khen cho ông Cao Đài và bà Hà Nhàn.')).toEqual(['Cao Đài', 'Hà Nhàn']));
});

describe('who is thanked', () => {
  const told = (sentence: string): string[] => {
    const { officials } = recordOf(sentence);
    return [...awardLines(sentence), ...officials.map(({ name, titles }) => `${name}: ${titles.join(', ')}`)];
  };
  it('has no share in the office behind the comma, which gives', () =>
    expect(told('Ghi nhận những đóng góp của ông Tô Hải, Chủ tịch UBND tỉnh đã tặng Bằng khen năm 2008.')).toEqual([
      'Bằng khen → Tô Hải 2008',
    ]));
  it('gives, where nobody thanks', () =>
    expect(told('Ông Tô Hải, Chủ tịch UBND tỉnh đã tặng Bằng khen cho Sở Y tế.')).toEqual([
      'Bằng khen → Sở Y tế',
      'Tô Hải: Chủ tịch UBND tỉnh',
    ]));
});

describe('a union in the unit that the text tells of', () => {
  const told = (sentence: string): string[] =>
    recipientNames(`Công ty Dệt Tân Khê kỷ niệm 40 năm ngày thành lập. ${sentence} được tặng Bằng khen năm 1998.`);
  it('receives itself', () => {
    expect(told('Công đoàn công ty')).toEqual(['Công đoàn công ty']);
    expect(told('Trung đội dân quân công ty')).toEqual(['Trung đội dân quân công ty']);
  });
  it('is not who chairs it', () => expect(told('Chủ tịch Công đoàn công ty')).not.toContain('Công đoàn công ty'));
  it('is not the unit', () => expect(told('Năm qua, công ty')).toEqual(['Công ty Dệt Tân Khê']));
});
