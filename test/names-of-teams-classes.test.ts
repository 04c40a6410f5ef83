import { describe, expect, it } from 'vitest';
import { awardLines, recipientNames } from './record-of.js';

// Units by names that end elsewhere than their head says.

const got = (who: string): string[] => recipientNames(`${who} được UBND tỉnh tặng Bằng khen.`);
const given = (whom: string): string[] => recipientNames(`UBND tỉnh tặng Bằng khen cho ${whom}.`);

describe('quarters by their numbers', () => {
  it.each([
    'Chi hội Nông dân khu 5',
    'Ban Công tác Mặt trận khu 5',
    'Ban cán sự khối 7, phường Bến Đá',
    'Nhân dân khu 5, xã Tân Khê',
    'Khu 5, xã Tân Khê',
  ])('%s', (who) => expect(got(who)).toEqual([who]));
  it('stand in the midst of a list', () =>
    expect(given('Chi hội Nông dân khu 5 và Chi bộ khu 3')).toEqual(['Chi hội Nông dân khu 5', 'Chi bộ khu 3']));
  it('are no region of the army', () => expect(got('Quân khu 5')).toEqual(['Quân khu 5']));
});

describe('teams by what they do', () => {
  it.each([
    'Tổ tự quản thu gom rác thôn 5',
    'Đội tuyển học sinh giỏi môn Hóa học Trường THPT Bến Đá',
    'Tổ công tác đặc biệt 141',
    'Lực lượng dân quân xã Bến Đá',
    'Tàu 263',
  ])('%s', (who) => expect(got(who)).toEqual([who]));
  it('are not counted', () => expect(got('Đội xung kích 12 đoàn viên')).not.toContain('Đội xung kích 12'));
});

describe('boards by the number of a paper', () => {
  it.each(['Ban Chỉ đạo 389 tỉnh', 'BCĐ 389 tỉnh', 'Ban Chỉ đạo 35 Huyện ủy'])('%s', (who) =>
    expect(got(who)).toEqual([who]),
  );
  it('stand beside others who are counted', () =>
    expect(given('Ban Chỉ đạo tỉnh và 35 cá nhân')).toEqual(['Ban Chỉ đạo tỉnh', '#35']));
});

describe('houses that do business', () => {
  it.each(['Cơ sở may Bến Đá', 'Nhà hàng Hương Sen', 'Trang trại Đồi Chè', 'Nhóm thiện nguyện Hoa Phượng Đỏ'])(
    '%s',
    (who) => expect(got(who)).toEqual([who]),
  );
  it('are what somebody owns', () => expect(given('ông Tô Hải, chủ trang trại Đồi Chè')).toEqual(['Tô Hải']));
});

describe('offices by their bare names', () => {
  it('are those of the department that the last of the list names', () =>
    expect(given('Văn phòng, Thanh tra, Phòng Kế hoạch - Tài chính Sở Y tế')).toEqual([
      'Văn phòng Sở Y tế',
      'Thanh tra Sở Y tế',
      'Phòng Kế hoạch - Tài chính Sở Y tế',
    ]));
  it('are nobody’s beside the department', () => expect(given('Văn phòng, Thanh tra và Sở Y tế')).toEqual([]));
});

describe('callings before a name', () => {
  it('are those of two', () =>
    expect(given('huấn luyện viên Tô Hải và vận động viên Hà Nhàn')).toEqual(['Tô Hải', 'Hà Nhàn']));
  it('name nobody alone', () =>
    expect(awardLines('UBND tỉnh tặng Bằng khen cho huấn luyện viên và vận động viên của tỉnh.')).toEqual([]));
});
