import { describe, expect, it } from 'vitest';
import { awardLines, memberNames, recipientNames, recordOf } from './record-of.js';

// Habits of clerks and reporters, each beside words that only look alike.

describe('members counted under the name of their bloc', () => {
  const members = (line: string): string[] =>
    memberNames(`1. Khối thi đua số 1 (các cơ quan tổng hợp)\n${line}\nb) Khối trưởng: Sở Y tế.`);
  it.each([
    ['a) Gồm 03 đơn vị: Sở Y tế, Sở Nội vụ, Thanh tra tỉnh.', ['Sở Y tế', 'Sở Nội vụ', 'Thanh tra tỉnh']],
    ['- Gồm 02 xã: Bến Đá, Tân Khê.', ['xã Bến Đá', 'xã Tân Khê']],
  ])('%s', (line, names) => expect(members(line)).toEqual(names));
  it('are as many as it counts', () =>
    expect(members('a) Gồm 05 đơn vị: Sở Y tế, Sở Nội vụ, Thanh tra tỉnh.')).not.toContain('Sở Nội vụ'));
});

describe('a table of scores', () => {
  const table = (lead: string): string[] =>
    awardLines(
      [
        'BÁO CÁO',
        'Tổng kết hoạt động Khối thi đua số 3 năm 2027',
        '',
        'II. KẾT QUẢ',
        `2. Về khen thưởng: Khối làm tốt. ${lead}`,
        '',
        'III. CHẤM ĐIỂM',
        '1. Bảng tổng hợp điểm thi đua',
        '',
        'STT | Đơn vị | Điểm | Xếp hạng',
        '1 | Sở Y tế | 97 | 2',
        '2 | Sở Nội vụ | 98 | 1',
      ].join('\n'),
    );
  it('has nothing of what another section tells', () =>
    expect(table('Có 11 tập thể được Giám đốc Sở tặng Giấy khen.')).toEqual(['Giấy khen → #11 2027']));
});

describe('one line of votes', () => {
  const voted = (last: string): string[] =>
    recipientNames(
      `BIÊN BẢN\n\nNhất trí trình UBND tỉnh tặng Cờ thi đua:\n - Xã Bến Đá: 15/15 phiếu\n - Xã Tân Khê: 14/15 phiếu\n${last}`,
    );
  it('ends before the next', () =>
    expect(voted('Xã Anh Hòa được 08/15 phiếu, không đủ điều kiện trình.')).toEqual(['Xã Bến Đá', 'Xã Tân Khê']));
  it('goes on in small letters', () => expect(voted('không đủ điều kiện trình.')).toEqual(['Xã Bến Đá']));
});

describe('who leads', () => {
  const heads = (sentence: string): string[] =>
    recordOf(`Khối thi đua số 3 tổng kết năm 2027. ${sentence}`).heads.map(
      ({ org, year, role }) => `${org} ${role} ${year}`,
    );
  it.each([
    [
      'Công ty Than Bến Đá bàn giao nhiệm vụ Khối trưởng sang Công ty Than Tân Khê phụ trách năm 2028.',
      ['Công ty Than Bến Đá head 2027', 'Công ty Than Tân Khê head 2028'],
    ],
    ['Khối phó năm 2028 gồm 2 đơn vị: Sở Y tế và Sở Nội vụ.', ['Sở Y tế deputy 2028', 'Sở Nội vụ deputy 2028']],
    [
      'Khối trưởng, Khối phó năm 2028 gồm: Sở Y tế (trưởng), Sở Nội vụ (phó).',
      ['Sở Y tế head 2028', 'Sở Nội vụ deputy 2028'],
    ],
    [
      'Ban lãnh đạo Khối năm 2028: Sở Y tế - Khối trưởng; Sở Nội vụ - Khối phó.',
      ['Sở Y tế head 2028', 'Sở Nội vụ deputy 2028'],
    ],
    ['Hội nghị nhất trí để Sở Y tế tiếp quản chiếc ghế Khối trưởng năm 2028.', ['Sở Y tế head 2028']],
  ])('%s', (sentence, lines) => expect(heads(sentence)).toEqual(lines));
  it('of the year that the names themselves stand in', () =>
    expect(heads('Dự họp năm 2028: Sở Y tế - Khối trưởng.')).toEqual(['Sở Y tế head 2027']));
  it('by a role behind the dash of the one before', () =>
    expect(
      recordOf(
        'Chủ tịch UBND xã Bến Đá Tô Văn Hải - Cụm trưởng, Chủ tịch UBND xã Tân Khê Hà Thị Nhàn - Cụm phó đồng chủ trì hội nghị Cụm thi đua số 3 năm 2027.',
      ).officials.map(({ name, titles }) => [name, ...titles].join(' | ')),
    ).toEqual([
      'Tô Văn Hải | Chủ tịch UBND xã Bến Đá | Cụm trưởng',
      'Hà Thị Nhàn | Chủ tịch UBND xã Tân Khê | Cụm phó',
    ]));
});

describe('what was refused', () => {
  it('ends with "song"', () =>
    expect(
      awardLines(
        'Chưa bình xét các danh hiệu, song 7/7 đơn vị đã ký giao ước năm 2028, trong đó xã Bến Đá đăng ký Cờ thi đua của Chính phủ.',
      ),
    ).toEqual(['Cờ thi đua của Chính phủ → xã Bến Đá 2028']));
  it('goes on without it', () =>
    expect(awardLines('Chưa bình xét danh hiệu, trong đó xã Bến Đá được tặng Cờ thi đua.')).toEqual([]));
  it('is sent back', () => expect(awardLines('Hồ sơ đề nghị tặng Bằng khen cho Sở Y tế bị trả về.')).toEqual([]));
});

describe('a bloc by its number alone', () => {
  const names = (sentence: string): string[] => recordOf(sentence).blocs.map(({ name }) => String(name));
  it('reports', () =>
    expect(names('Khối thi đua 12 báo cáo kết quả hoạt động năm 2027 như sau:')).toEqual(['Khối thi đua 12']));
  it('of so many newspapers', () =>
    expect(names('Khối thi đua 12 báo Đảng khu vực họp năm 2027.')).toEqual(['Khối thi đua 12 báo Đảng khu vực']));
});

describe('all who are named', () => {
  const acts = (last: string): string[] =>
    recordOf(
      `Đồng chí Tô Văn Hải, Phó Bí thư Huyện ủy; đồng chí Hà Thị Nhàn, Chủ tịch UBND huyện; lãnh đạo các phòng ${last}.`,
    ).officials.map(({ act }) => act);
  it('attend', () => expect(acts('cùng dự')).toEqual(['attend', 'attend']));
  it('do not, where another verb comes first', () =>
    expect(acts('báo cáo và cùng dự')).not.toEqual(['attend', 'attend']));
});
