import { describe, expect, it } from 'vitest';
import { awardLines, memberNames, recordOf } from './record-of.js';

// Who is in a bloc, as minutes, notices and pledges say it, and what they tell beside; each with one that differs little and says nothing of it.

const MINUTES = `KHỐI THI ĐUA SỐ 7
Số: 02/BB-KTĐ

BIÊN BẢN
Hội nghị tổng kết Khối thi đua số 7 năm 2027

Ngày 09/12/2027, tại Trường Cao đẳng Bến Đá, Khối thi đua số 7 tiến hành hội nghị tổng kết.
`;

describe('the units of a bloc in its minutes', () => {
  const under = (label: string, absent: string): string[] =>
    memberNames(`${MINUTES}
1. Khách mời: Ông Tô Hải, Phó Giám đốc Sở Nội vụ.
2. ${label}
- Trường Cao đẳng Y tế: bà Hà Nhàn, Hiệu trưởng;
- Báo Bến Đá: ông Lý Hên, Phó Tổng Biên tập.
${absent}
3. Chủ trì: bà Hà Nhàn.
`);
  it('stand under a fraction, and those who are away behind them', () =>
    expect(under('Các đơn vị thành viên (2/3 đơn vị):', 'Vắng: Sở Y tế (có gửi bảng điểm).')).toEqual([
      'Trường Cao đẳng Y tế',
      'Báo Bến Đá',
      'Sở Y tế',
    ]));
  it('are no guests', () =>
    expect(under('Các đơn vị khách mời (2/3 đơn vị):', 'Vắng: Sở Y tế (có gửi bảng điểm).')).toEqual([]));

  const scored = (above: string, told: string): string[] =>
    memberNames(`${MINUTES}
1. Có mặt ${told}.
2. ${above}:

   TT  Đơn vị                    Điểm tự chấm   Điểm Khối   Xếp hạng
   1   Trường Cao đẳng Y tế         985            978          1
   2   Báo Bến Đá                   981            975          2
   3   Sở Y tế                      928            901          3

3. Hội nghị kết thúc lúc 11 giờ.
`);
  it('are those who are scored, as many as they are', () =>
    expect(scored('Kết quả chấm điểm', '3/3 đơn vị')).toEqual(['Trường Cao đẳng Y tế', 'Báo Bến Đá', 'Sở Y tế']));
  it('are not told by the scores of some', () => expect(scored('Kết quả chấm điểm', '4/4 đơn vị')).toEqual([]));
  it('are not told by those of a contest', () => expect(scored('Kết quả hội thao', '3/3 đơn vị')).toEqual([]));
});

describe('members behind their label', () => {
  const labelled = (members: string): string[] =>
    memberNames(`Sở Nội vụ thông báo các cụm, khối thi đua như sau:
1. Cụm thi đua số 9 (các xã, phường khu vực Bến Đá)
Thành viên: ${members} phường Bến Đá, xã Tân Khê, xã Anh Hòa.
Trưởng cụm: UBND xã Tân Khê.
`);
  const three = ['phường Bến Đá', 'xã Tân Khê', 'xã Anh Hòa'];
  it('stand behind their number', () => {
    expect(labelled('03 đơn vị, gồm')).toEqual(three);
    expect(labelled('3 đơn vị:')).toEqual(three);
  });
  it('are not those who are left out', () => expect(labelled('các xã, trừ')).toEqual([]));
});

describe('a pledge', () => {
  const pledged = (who: string, below = 'cùng nhau ký kết giao ước thi đua với những nội dung sau:'): string[] =>
    memberNames(`Cụm thi đua số 2

Hôm nay, ngày 17 tháng 02 năm 2027, tại Tân Khê, chúng tôi ${who}:

1. Công an tỉnh Bến Đá
2. Công an tỉnh Tân Khê

${below}
`);
  const both = ['Công an tỉnh Bến Đá', 'Công an tỉnh Tân Khê'];
  it('is that of the units for which some sign', () =>
    expect(pledged('đại diện cho cán bộ, chiến sĩ 2 đơn vị')).toEqual(both));
  it('names as many as it counts', () => expect(pledged('đại diện cho cán bộ, chiến sĩ 3 đơn vị')).toEqual([]));
  it('is not that of guests', () => expect(pledged('đại diện cho Cụm mời 2 đơn vị')).toEqual([]));
  it('is signed', () =>
    expect(pledged('đại diện cho cán bộ, chiến sĩ 2 đơn vị', 'cùng nhau đi thăm biên giới.')).toEqual([]));
});

describe('signers side by side', () => {
  const signers = (second: string): string[] =>
    recordOf(`CỤM THI ĐUA SỐ 2

GIAO ƯỚC THI ĐUA
Năm 2027

Chúng tôi cùng nhau ký kết giao ước thi đua năm 2027.

ĐẠI DIỆN CÁC ĐƠN VỊ KÝ GIAO ƯỚC

CÔNG AN BẾN ĐÁ              CÔNG AN TÂN KHÊ            CÔNG AN ANH HÒA
CHÍNH ỦY                    PHÓ CHÍNH ỦY               CHÍNH ỦY
Đại tá Tô Văn Hải           ${second}Đại tá Lý Hên
`).officials.map(({ name, titles }) => `${name}: ${titles.join(', ')}`);
  it('have the post over them, though a long name leaves two blanks', () =>
    expect(signers('Thượng tá Hà Trọng Phương  ')).toEqual([
      'Tô Văn Hải: CHÍNH ỦY, Đại tá',
      'Hà Trọng Phương: PHÓ CHÍNH ỦY, Thượng tá',
      'Lý Hên: CHÍNH ỦY, Đại tá',
    ]));
  it('are not parted where no column begins', () =>
    expect(signers('Thượng tá Hà Trọng Nhàn  ')).toEqual(['Tô Văn Hải: CHÍNH ỦY, Đại tá']));
});

describe('who does not register', () => {
  const had = (clause: string): string[] => awardLines(`Sở Nội vụ không đăng ký danh hiệu cấp trên do ${clause}.`);
  it('may just have had an award', () =>
    expect(had('vừa được tặng thưởng Huân chương Lao động hạng Nhì năm 2026')).toEqual([
      'Huân chương Lao động hạng Nhì → Sở Nội vụ 2026',
    ]));
  it('or none', () => expect(had('chưa được tặng thưởng Huân chương Lao động hạng Nhì năm 2026')).toEqual([]));
});

const COUNCIL = `UBND HUYỆN BẾN ĐÁ
HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

BIÊN BẢN HỌP
Xét khen thưởng phong trào thi đua năm 2027

Thành phần:
1. Đ/c Tô Hải, Chủ tịch UBND huyện, Chủ tịch Hội đồng - Chủ trì;
2. Đ/c Hà Nhàn, Trưởng phòng Nội vụ, Phó Chủ tịch Hội đồng.
`;

describe('what is reported to a council', () => {
  const passed = (report: string): string[] =>
    awardLines(`${COUNCIL}
${report}

Hội đồng thảo luận từng trường hợp và biểu quyết:

I. Trình UBND tỉnh tặng Cờ thi đua (05/05 thành viên nhất trí):
   1. Xã Tân Khê - Cụm thi đua số 1;
   2. Trường THCS Bến Đá - Khối thi đua các trường học.
   Đối với xã Anh Hòa: Hội đồng không đồng ý.
`);
  const lines = ['Cờ thi đua → Xã Tân Khê 2027', 'Cờ thi đua → Trường THCS Bến Đá 2027'];
  it('is none of its own proposals, nor their name', () =>
    expect(
      passed('Đồng chí Hà Nhàn báo cáo tổng hợp đề nghị của 04 cụm: có 05 đơn vị trình Cờ thi đua của UBND tỉnh.'),
    ).toEqual(lines));
  it('is another award', () =>
    expect(
      passed('Đồng chí Hà Nhàn báo cáo tổng hợp đề nghị của 04 cụm: có 05 đơn vị trình Bằng khen của UBND tỉnh.'),
    ).toEqual(['Bằng khen của UBND tỉnh → #5 2027', ...lines]));
  it('is less than what it proposes', () =>
    expect(
      passed('Đồng chí Hà Nhàn báo cáo tổng hợp đề nghị của 04 cụm: có 01 đơn vị trình Cờ thi đua của UBND tỉnh.'),
    ).toEqual(['Cờ thi đua của UBND tỉnh → #1 2027', ...lines]));
});

describe('what a council lets pass behind a colon', () => {
  const told = (line: string): string[] => awardLines(`${COUNCIL}\n${line}\n`);
  it('is counted', () => {
    expect(
      told(
        'III. Chủ tịch UBND huyện công nhận danh hiệu Chiến sĩ thi đua cơ sở: Hội đồng thông qua 38 cá nhân; 03 cá nhân không đạt.',
      ),
    ).toEqual(['Chiến sĩ thi đua cơ sở → #38 2027']);
    expect(told('II. Trình UBND tỉnh tặng Bằng khen: Hội đồng thông qua 08 cá nhân.')).toEqual(['Bằng khen → #8 2027']);
  });
  it('is not those who fail', () =>
    expect(told('II. Bằng khen cho 08 cá nhân: Hội đồng bỏ phiếu, không đạt.')).toEqual([]));
  it('is not what it refuses', () =>
    expect(
      told('III. Chủ tịch UBND huyện công nhận danh hiệu Chiến sĩ thi đua cơ sở: Hội đồng không thông qua 38 cá nhân.'),
    ).toEqual([]));
});

describe('who speaks in minutes', () => {
  const blocs = (head: string): (string | null)[] =>
    recordOf(`${head}
Khối thi đua các trường học do Phòng Giáo dục và Đào tạo làm Khối trưởng năm 2028.

Đồng chí Hà Nhàn phát biểu đề nghị các xã đẩy nhanh giải ngân vốn.
`)
      .officials.filter(({ name }) => name === 'Hà Nhàn')
      .map(({ bloc }) => bloc);
  it('of a council is of no bloc that lines above name', () => expect(blocs(COUNCIL)).toEqual([null]));
  it('of a bloc is of it', () =>
    expect(
      blocs(
        COUNCIL.replace('HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG', 'KHỐI THI ĐUA CÁC TRƯỜNG HỌC').replaceAll('Hội đồng', 'Hội'),
      ),
    ).toEqual(['Khối thi đua các trường học']));
});

describe('the other meeting of a year', () => {
  const days = (sentence: string, held = 'tổ chức ở thành phố Tân Khê'): string[] =>
    recordOf(`TỈNH LAM HẢI
CỤM THI ĐUA SỐ 4

BÁO CÁO
Tổng kết công tác thi đua Cụm thi đua số 4 năm 2027

1. Phong trào
${sentence}

2. Kết quả bình xét
Căn cứ kết quả bỏ phiếu tại Hội nghị tổng kết ngày 10/10/2027 ${held}, Cụm thi đua số 4 thống nhất bình xét các danh hiệu.
`).meetings.map(({ date, venue }) => `${date} ${venue}`);
  const last = '2027-10-10 thành phố Tân Khê';
  it('stands before the one that closed it, with its place', () =>
    expect(
      days('Ngay từ đầu năm, ngày 16/02/2027 tại trụ sở Sở Y tế, Cụm đã tổ chức ký kết giao ước thi đua.'),
    ).toEqual([last, '2027-02-16 trụ sở Sở Y tế']));
  it('is no day of something else', () =>
    expect(
      days('Ngay từ đầu năm, ngày 16/02/2027 tại trụ sở Sở Y tế, Cụm đã ban hành kế hoạch ký kết giao ước thi đua.'),
    ).toEqual([last]));
  it('has no place where none is named', () =>
    expect(days('Các đơn vị thi đua sôi nổi.', 'tổ chức ở cơ sở')).toEqual(['2027-10-10 null']));
});

describe('provinces beside a city', () => {
  const fullOf = (members: string): (string | null)[] =>
    recordOf(`Cụm thi đua số 3 gồm: ${members}.`).members.map(({ org, org_full }) => org_full ?? org);
  it.each([
    ['TP. Hồ Chí Minh, Đồng Nai, Bình Dương', ['TP. Hồ Chí Minh', 'tỉnh Đồng Nai', 'tỉnh Bình Dương']],
    ['thành phố Cần Thơ, An Giang và Hậu Giang', ['thành phố Cần Thơ', 'tỉnh An Giang', 'tỉnh Hậu Giang']],
    ['thành phố Hà Nội, Hải Phòng', ['thành phố Hà Nội', 'thành phố Hải Phòng']],
    ['thành phố Lam Sơn, Bến Đá', ['thành phố Lam Sơn', 'thành phố Bến Đá']],
  ])('are none: %s', (members, full) => expect(fullOf(members)).toEqual(full));
});
