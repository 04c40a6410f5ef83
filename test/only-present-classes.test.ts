import { describe, expect, it } from 'vitest';
import { awardLines, headLines, memberNames, recordOf } from './record-of.js';

// Who receives, what a council lets pass, who leads, who belongs to a bloc and who acts: each beside a sentence that only looks like it.

describe('the year of a head', () => {
  it('is that of the role the list goes on with', () =>
    expect(
      headLines(
        'Cụm thi đua số 7 (gồm các xã: Bến Đá, Tân Khê, Lam Hải) do xã Bến Đá làm Cụm trưởng, xã Tân Khê làm Cụm phó năm 2026.',
      ),
    ).toEqual(['head 2026 xã Bến Đá', 'deputy 2026 xã Tân Khê']));
  it('is none of what something else says', () =>
    expect(
      headLines('Cụm thi đua số 7 do xã Bến Đá làm Cụm trưởng, họp để bầu xã Tân Khê làm Cụm phó năm 2026.')[0],
    ).toContain('head null'));

  it('is that of the change which opens the sentence', () =>
    expect(headLines('Năm 2024, Trưởng Cụm thi đua số 4 chuyển từ Bệnh viện Bến Đá sang Bệnh viện Tân Khê.')).toEqual([
      'head 2023 Bệnh viện Bến Đá',
      'head 2024 Bệnh viện Tân Khê',
    ]));
  it('is the next where the year is that of the meeting', () =>
    expect(
      headLines(
        'Năm 2024, hội nghị tổng kết đã chuyển nhiệm vụ Trưởng Cụm thi đua số 4 từ Bệnh viện Bến Đá sang Bệnh viện Tân Khê.',
      ),
    ).toEqual(['head 2024 Bệnh viện Bến Đá', 'head 2025 Bệnh viện Tân Khê']));

  it('is the one before for who is replaced', () =>
    expect(headLines('Sở Y tế được bầu làm Khối trưởng Khối thi đua số 3 năm 2025, thay Sở Nội vụ.')).toEqual([
      'head 2025 Sở Y tế',
      'head 2024 Sở Nội vụ',
    ]));
  it('is unsaid where none stands with the role', () =>
    expect(headLines('Sở Y tế được bầu làm Khối trưởng Khối thi đua số 3, thay Sở Nội vụ.')).toContain(
      'head null Sở Nội vụ',
    ));

  it('is the one before too of who goes on', () =>
    expect(headLines('Hội nghị cử Sở Y tế tiếp tục làm Khối trưởng Khối thi đua số 3 năm 2024.')).toEqual([
      'head 2024 Sở Y tế',
      'head 2023 Sở Y tế',
    ]));
  it('is no other where somebody goes on to its end', () =>
    expect(headLines('Hội nghị cử Sở Y tế tiếp tục làm Khối trưởng Khối thi đua số 3 đến hết năm 2024.')).not.toContain(
      'head 2023 Sở Y tế',
    ));
});

describe('two places before one bracket', () => {
  const deputies = (text: string): string[] => headLines(text).filter((line) => line.startsWith('deputy'));
  it('are both deputies', () =>
    expect(
      deputies('Tỉnh Hòa Bình (Cụm trưởng), Sơn La và Lai Châu (Cụm phó) chủ trì hội nghị Cụm thi đua số 2 năm 2023.'),
    ).toEqual(['deputy 2023 Sơn La', 'deputy 2023 Lai Châu']));
  it('are not where a list of members holds them', () =>
    expect(
      deputies('Cụm thi đua số 2 năm 2023 có các tỉnh: Hòa Bình (Cụm trưởng), Hà Giang, Sơn La và Lai Châu (Cụm phó).'),
    ).toHaveLength(1));
});

describe('foresters who patrol', () => {
  const given = (unit: string): string[] => awardLines(`Chủ tịch UBND tỉnh tặng Bằng khen cho ${unit}.`);
  it('are a troop with a number', () =>
    expect(given('Đội Kiểm lâm cơ động số 1 và Đội Kiểm lâm cơ động và phòng cháy, chữa cháy rừng số 2')).toEqual([
      'Bằng khen → Đội Kiểm lâm cơ động số 1',
      'Bằng khen → Đội Kiểm lâm cơ động và phòng cháy, chữa cháy rừng số 2',
    ]));
  it('are told of', () =>
    expect(given('Đội Kiểm lâm có thành tích cơ động 3 lần trong năm')).toEqual(['Bằng khen → Đội Kiểm lâm']));
});

describe('words behind a unit and a comma', () => {
  const given = (tail: string): string[] =>
    awardLines(`Sở Y tế tặng Giấy khen cho Phòng Quản lý công nghệ, ${tail} vì thành tích năm 2027.`);
  it('speak of all before them', () => expect(given('tất cả')).toEqual(['Giấy khen → Phòng Quản lý công nghệ 2027']));
  it('go on with its name', () =>
    expect(given('sáng kiến')).toEqual(['Giấy khen → Phòng Quản lý công nghệ, sáng kiến 2027']));
});

describe('a bloc in which several take part', () => {
  it('has those as members', () =>
    expect(memberNames('Cụm thi đua số 8 có sự tham gia của 3 đơn vị là Sở Y tế, Sở Nội vụ, Thuế tỉnh.')).toEqual([
      'Sở Y tế',
      'Sở Nội vụ',
      'Thuế tỉnh',
    ]));
  it('has no other number of them', () =>
    expect(memberNames('Cụm thi đua số 8 có sự tham gia của 4 đơn vị là Sở Y tế, Sở Nội vụ, Thuế tỉnh.')).toEqual([]));
  it('has no guests', () =>
    expect(memberNames('Cụm thi đua số 8 có sự tham gia của 2 đơn vị là khách mời: Sở Y tế, Thuế tỉnh.')).toEqual([]));
});

describe('who speaks without a title', () => {
  const officials = (text: string): string[] => recordOf(text).officials.map(({ name, act }) => `${name} ${act}`);
  it('acts at a meeting', () =>
    expect(officials('Đồng chí Tô Hải phát biểu tại hội nghị tổng kết Cụm thi đua số 4 năm 2027.')).toEqual([
      'Tô Hải speak',
    ]));
  it('acts with a report', () =>
    expect(officials('Ông Tô Hải trình bày báo cáo tổng kết Cụm thi đua số 4.')).toEqual(['Tô Hải speak']));
  it('acts not elsewhere', () => expect(officials('Ông Tô Hải phát biểu tại nhà văn hóa của thôn.')).toEqual([]));
  it('acts not where he tells of something', () =>
    expect(officials('Ông Tô Hải báo cáo trưởng thôn, rồi cứu hai cháu bé.')).toEqual([]));
  it('acts not as one who receives', () =>
    expect(officials('Ông Tô Hải được tặng Bằng khen. Ông Hải phát biểu tại hội nghị tổng kết.')).toEqual([]));
});
