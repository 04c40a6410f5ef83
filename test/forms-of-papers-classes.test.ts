import { describe, expect, it } from 'vitest';
import { awardLines, recordOf } from './record-of.js';

// Forms of papers: flags by bloc, votes below what the text asks for, pledges in numbered lines, agendas, annexes over pages, titles in one line.

const members = (text: string): string[] => recordOf(text).members.map(({ org }) => org);
const heads = (text: string): string[] =>
  recordOf(text).heads.map(({ bloc, org, year, role }) => `${bloc}: ${role} ${year} ${org}`);
const officials = (text: string): string[] =>
  recordOf(text).officials.map(({ name, titles, act }) => [name, ...titles, act].join(' | '));
const meetings = (text: string): string[] =>
  recordOf(text).meetings.map(({ bloc, date, venue }) => `${bloc} @ ${date} ${venue}`);

describe('a line that opens with a bloc', () => {
  const under = (lead: string): string[] =>
    awardLines(
      `${lead}\nKhối thi đua số 1 : Sở Y tế\nKhối thi đua số 2 : Không xét\nKhối thi đua số 3 : Thuế tỉnh\nKính báo.`,
    );
  it('says who has the flag that the words above give', () =>
    expect(under('Nay tặng Cờ thi đua của UBND tỉnh cho những đơn vị lá cờ đầu các khối, có tên dưới đây:')).toEqual([
      'Cờ thi đua của UBND tỉnh → Sở Y tế',
      'Cờ thi đua của UBND tỉnh → Thuế tỉnh',
    ]));
  it('says nothing of flags under words that only point to it', () =>
    expect(under('Nay phân công các đơn vị theo dõi phong trào, có tên dưới đây:')).toEqual([]));
  it('says who is in the bloc', () =>
    expect(
      awardLines('Tặng Cờ thi đua của UBND tỉnh cho các đơn vị dẫn đầu sau:\nKhối thi đua số 1: gồm 05 đơn vị'),
    ).toEqual([]));
  it('is of its bloc', () =>
    expect(
      recordOf('Tặng Cờ thi đua của UBND tỉnh cho các đơn vị sau:\nKhối thi đua số 1: Sở Y tế').awards.map(
        ({ bloc }) => bloc,
      ),
    ).toEqual(['Khối thi đua số 1']));
  it('is a line of its own, though the one above fills the width', () => {
    const line = (number: number, name: string): string => `   Khối thi đua số ${number}  :  ${name}`;
    const text = [
      'Điều 1. Nay tặng Cờ thi đua của UBND tỉnh cho những đơn vị',
      'đứng đầu các khối trong phong trào thi đua của toàn tỉnh,',
      'đạt nhiều thành tích, có tên trong bản danh sách sau đây:',
      line(1, 'Trường Trung học cơ sở và tiểu học Tân Khê'),
      line(2, 'Trường Trung học phổ thông Bến Đá'),
    ].join('\n');
    expect(awardLines(text)).toHaveLength(2);
  });
});

describe('a rotating flag', () => {
  it('is given by a body', () =>
    expect(awardLines('Nay trao Cờ thi đua luân lưu của UBND tỉnh cho Sở Y tế.')).toEqual([
      'Cờ thi đua luân lưu của UBND tỉnh → Sở Y tế',
    ]));
  it('is handed on to the next chair', () =>
    expect(awardLines('Nay trao Cờ thi đua luân lưu của UBND tỉnh cho Khối trưởng là Sở Y tế.')).toEqual([]));
});

describe('votes below a share', () => {
  const voted = (rule: string): string[] =>
    awardLines(
      `BIÊN BẢN\nHọp Hội đồng Thi đua - Khen thưởng tỉnh\n\n${rule}\n\nSTT|Đối tượng trình|Đồng ý|Không|Tỷ lệ\nA|Bằng khen của UBND tỉnh|||\n1|Sở Y tế|13|0|100\n2|Thuế tỉnh|9|4|69,2\n`,
    );
  it('are too few where the text says so', () =>
    expect(voted('Quy ước: trường hợp được dưới 80% số phiếu thì gạch tên khỏi danh sách trình.')).toHaveLength(1));
  it('are enough above it', () =>
    expect(voted('Quy ước: trường hợp được dưới 60% số phiếu thì gạch tên khỏi danh sách trình.')).toHaveLength(2));
  it('are enough where that is of another award', () =>
    expect(voted('Danh hiệu Chiến sĩ thi đua toàn quốc: dưới 80% số phiếu thì gạch tên khỏi danh sách.')).toHaveLength(
      2,
    ));
  it('are told as a share, whatever number begins the next row', () =>
    expect(
      recordOf(
        'Kết quả bỏ phiếu:\n\nTT|Đơn vị|Tỷ lệ phiếu|Hình thức\n1|Sở Y tế|92,3|Bằng khen\n2|Thuế tỉnh|100|Bằng khen\n',
      ).awards.map(({ votes_share }) => votes_share),
    ).toEqual([92.3, 100]));
});

describe('a matter that is put off', () => {
  const told = (verdict: string): string[] =>
    awardLines(
      `BIÊN BẢN\nHọp Hội đồng Thi đua - Khen thưởng tỉnh\n\nÔng Tô Hải có ý kiến về hồ sơ của Sở Y tế (đề nghị Huân chương Lao động hạng Ba): 13/13 thành viên biểu quyết ${verdict}.`,
    );
  it('is not proposed', () => expect(told('để lại, không trình đợt này')).toEqual([]));
  it('is that of another, who is named behind', () =>
    expect(
      awardLines(
        'BIÊN BẢN\nHọp Hội đồng Thi đua - Khen thưởng tỉnh\n\nHội đồng đề nghị UBND tỉnh tặng Cờ thi đua cho Sở Y tế; riêng hồ sơ của Thuế tỉnh để lại, không trình đợt này.',
      ),
    ).toEqual(['Cờ thi đua → Sở Y tế']));
  it('is proposed where they agree', () => expect(told('đồng ý trình đợt này')).toHaveLength(1));
});

describe('minutes of a council', () => {
  const minutes = (head: string): string[] =>
    meetings(
      `${head}\nSố: 02/BB\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nBIÊN BẢN\nPhiên họp xét khen thưởng năm 2027\n\nKhai mạc hồi 8 giờ, ngày 17/01/2028 tại phòng họp số 2.\n\nÔng Tô Hải báo cáo hồ sơ.\n\nThống nhất chấm điểm như đã bàn.\n\nKết luận như trên, giao thư ký hoàn tất thủ tục.\n\nCác ý kiến khác đã được ghi lại.\n\nCác hồ sơ được giữ tại Khối thi đua số 1.`,
    );
  it('are of no bloc that they speak of', () =>
    expect(minutes('HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG TỈNH LAM HẢI')).toEqual([]));
  it('are of the bloc otherwise', () => expect(minutes('SỞ NỘI VỤ TỈNH LAM HẢI')).toHaveLength(1));
});

describe('a pledge in numbered lines', () => {
  const pledge = (signs: string): string =>
    [
      'CỤM THI ĐUA SỐ 2',
      '',
      'BẢN GIAO ƯỚC THI ĐUA',
      'Năm 2027',
      '',
      'Hôm nay, các đơn vị trong Cụm thi đua số 2 nhất trí ký kết giao ước.',
      '',
      'PHẦN THỨ HAI - DANH HIỆU ĐĂNG KÝ CỦA TỪNG ĐƠN VỊ',
      '',
      ...['Sở Y tế', 'Thuế tỉnh', 'Sở Nội vụ'].flatMap((unit, i) => [
        `[${i + 1}] ${unit}`,
        `    Danh hiệu đăng ký: ${i < 2 ? 'Cờ thi đua của UBND tỉnh' : '(chưa đăng ký)'}`,
        `    ${signs}: ${['Tô Văn Hải', 'Hà Thị Nhàn', 'Kiều Văn Phú'][i]} - Giám đốc`,
        '',
      ]),
    ].join('\n');
  it('names members, what they register for, and who signs', () => {
    const text = pledge('Người ký');
    expect(members(text)).toEqual(['Sở Y tế', 'Thuế tỉnh', 'Sở Nội vụ']);
    expect(awardLines(text)).toEqual([
      'Cờ thi đua của UBND tỉnh → Sở Y tế 2027',
      'Cờ thi đua của UBND tỉnh → Thuế tỉnh 2027',
    ]);
    expect(recordOf(text).awards.every(({ status }) => status === 'registered')).toBe(true);
    expect(officials(text)).toEqual([
      'Tô Văn Hải | Giám đốc | sign',
      'Hà Thị Nhàn | Giám đốc | sign',
      'Kiều Văn Phú | Giám đốc | sign',
    ]);
  });
  it('calls nobody a member for whom nobody signs', () => {
    expect(members(pledge('Người theo dõi'))).toEqual([]);
    expect(officials(pledge('Người theo dõi')).some((one) => one.endsWith('sign'))).toBe(false);
  });
  it('is no number in brackets of a law', () =>
    expect(awardLines('Tặng Bằng khen của UBND tỉnh cho:\n[2027] Sở Y tế')).not.toEqual([
      'Bằng khen của UBND tỉnh → Sở Y tế',
    ]));
});

describe('who led before', () => {
  it('says nothing of the year of the next', () =>
    expect(
      heads(
        'Cụm thi đua số 2 tổng kết.\nNăm 2028 Cụm trưởng là Sở Y tế (nhận bàn giao từ Cụm trưởng năm 2027 là Sở Nội vụ).',
      ).sort(),
    ).toEqual(['Cụm thi đua số 2: head 2027 Sở Nội vụ', 'Cụm thi đua số 2: head 2028 Sở Y tế']));
  it('is another than a deputy of the same year', () =>
    expect(
      heads(
        'Cụm thi đua số 2 tổng kết.\nCụm trưởng là Sở Y tế (được giúp việc bởi Cụm phó năm 2027 là Sở Nội vụ).',
      ).sort(),
    ).toEqual(['Cụm thi đua số 2: deputy 2027 Sở Nội vụ', 'Cụm thi đua số 2: head 2027 Sở Y tế']));
});

describe('what should not be asked for', () => {
  const told = (lead: string): string[] =>
    awardLines(`${lead} một người vừa đề nghị Chiến sĩ thi đua cấp tỉnh vừa đề nghị Bằng khen của UBND tỉnh.`);
  it('is told among faults', () => expect(told('Sở thấy còn nhiều sai sót như: chưa xác nhận thuế;')).toEqual([]));
  it('is told of some place', () => expect(told('Hồ sơ còn chậm; có nơi')).toEqual([]));
  it('is asked for elsewhere', () => expect(told('Hồ sơ đã nộp đủ như sau:')).toHaveLength(2));
});

describe('an invitation', () => {
  const invitation = (label: string, guests = 'Khách mời'): string =>
    [
      'GIẤY MỜI',
      'dự họp tổng kết năm 2027',
      '',
      'Khối thi đua các cơ quan Đảng huyện Tân Khê trân trọng kính mời đồng chí dự họp tổng kết năm 2027 của Khối.',
      '',
      '* Thời gian : 14 giờ, ngày 12 tháng 01 năm 2028.',
      '',
      '* Địa điểm : Phòng họp tầng 2, cơ quan Huyện ủy.',
      '',
      '* Thành phần :',
      '  + Mỗi đơn vị thành viên 02 đồng chí (thủ trưởng và cán bộ theo dõi thi đua):',
      '     . Văn phòng Huyện ủy',
      '     . Ban Dân vận Huyện ủy',
      `  + ${guests} : Phòng Nội vụ huyện.`,
      '',
      `* ${label} :`,
      '  1- Nghe báo cáo;',
      '  2- Bỏ phiếu chọn 01 đơn vị đề nghị UBND huyện tặng Cờ thi đua, 03 đơn vị đề nghị tặng Giấy khen.',
    ].join('\n');
  it('tells what will be voted on', () => expect(awardLines(invitation('Nội dung'))).toEqual([]));
  it('tells what was voted on', () => expect(awardLines(invitation('Kết quả'))).toHaveLength(2));
  it('names members, and guests who are none', () =>
    expect(members(invitation('Nội dung'))).toEqual(['Văn phòng Huyện ủy', 'Ban Dân vận Huyện ủy']));
  it('names the house of a room', () =>
    expect(meetings(invitation('Nội dung'))).toEqual([
      'Khối thi đua các cơ quan Đảng huyện Tân Khê @ 2028-01-12 Phòng họp tầng 2, cơ quan Huyện ủy',
    ]));
  it('names no house in the next clause', () =>
    expect(meetings(invitation('Nội dung').replace('cơ quan Huyện ủy', 'cơ quan đã bố trí chỗ'))).toEqual([
      'Khối thi đua các cơ quan Đảng huyện Tân Khê @ 2028-01-12 Phòng họp tầng 2',
    ]));
});

describe('a table of a cell a line', () => {
  const annex = (head: readonly string[]): string =>
    [
      'DANH SÁCH',
      'Tặng Giấy khen năm 2027',
      '',
      'TT',
      'Họ và tên',
      'Đơn vị',
      'Hình thức',
      ...['1', 'Tô Hải', 'Phòng Hậu cần', 'Giấy khen', '2', 'Hà Nhàn', 'Phòng Kỹ thuật', 'Giấy khen'],
      'Trang 1/2',
      '',
      ...head,
      ...['3', 'Kiều Phú', 'Phòng Tham mưu', 'Giấy khen', '4', 'Cao Yến', 'Văn phòng', 'Giấy khen'],
      'Tổng cộng: 04 cá nhân.',
    ].join('\n');
  it('goes on under its head on the next page', () =>
    expect(awardLines(annex(['TT', 'Họ và tên', 'Đơn vị', 'Hình thức']))).toHaveLength(4));
  it('ends before another head', () =>
    expect(awardLines(annex(['TT', 'Họ và tên', 'Chức danh', 'Ghi chú']))).not.toContain('Giấy khen → Kiều Phú 2027'));
});

describe('titles in one line of a signature', () => {
  const signedAs = (post: string): string[] =>
    officials(
      `BỘ CHQS TỈNH LAM HẢI\nSố: 7/BC-BCH\n\nBÁO CÁO\nKết quả thi đua năm 2027\n\nĐơn vị đã hoàn thành nhiệm vụ.\n\nKT. CHỈ HUY TRƯỞNG\n${post}\n(Đã ký)\nTô Văn Hải\n`,
    );
  it('are two posts', () =>
    expect(signedAs('PHÓ CHỈ HUY TRƯỞNG - THAM MƯU TRƯỞNG')).toEqual([
      'Tô Văn Hải | PHÓ CHỈ HUY TRƯỞNG | THAM MƯU TRƯỞNG | sign',
    ]));
  it('are one, of a division with a dash', () =>
    expect(signedAs('TRƯỞNG PHÒNG TÀI CHÍNH - KẾ HOẠCH')).toEqual([
      'Tô Văn Hải | TRƯỞNG PHÒNG TÀI CHÍNH - KẾ HOẠCH | sign',
    ]));
});

describe('a ward named like the Youth Union', () => {
  const led = (unit: string): string[] =>
    heads(`Cụm thi đua số 3 gồm 02 đơn vị: Công an xã Bến Đá, ${unit}; Cụm trưởng: ${unit}.`);
  it('is the place of its police', () =>
    expect(led('Công an phường Đoàn Kết')).toEqual(['Cụm thi đua số 3: head null Công an phường Đoàn Kết']));
  it('is the union where another name follows', () =>
    expect(led('Phường Đoàn Tân Khê')).toEqual(['Cụm thi đua số 3: head null Phường Đoàn Tân Khê']));
});

describe('a role that stands alone', () => {
  const chosen = (verb: string): string[] =>
    heads(
      `Cụm thi đua số 3 và Cụm thi đua số 4 đã họp.\n\n4. Cụm trưởng năm 2028. Cụm thi đua số 3 ${verb} Sở Y tế; Cụm thi đua số 4 chưa thống nhất, giao Phòng tham mưu sau.`,
    );
  it('goes to whom a bloc chooses in the next sentence', () =>
    expect(chosen('nhất trí cử')).toEqual(['Cụm thi đua số 3: head 2028 Sở Y tế']));
  it('goes to nobody where it does not choose', () => expect(chosen('không nhất trí cử')).toEqual([]));
});

describe('one day of several blocs', () => {
  const met = (count: string): string[] =>
    meetings(
      `Ngày 17/11/2027, tại Hội trường Sở Y tế, ${count} cụm xã đã họp chấm điểm.\n\nCụm thi đua số 3 gồm 02 đơn vị: xã Bến Đá, xã Tân Khê.\n\nCụm thi đua số 4 gồm 02 đơn vị: xã Hòa Tân, xã Kim Bình.`,
    );
  it('is of all that are counted', () =>
    expect(met('hai')).toEqual([
      'Cụm thi đua số 3 @ 2027-11-17 Hội trường Sở Y tế',
      'Cụm thi đua số 4 @ 2027-11-17 Hội trường Sở Y tế',
    ]));
  it('is of none where others are counted', () => expect(met('ba')).toEqual([]));
});

describe('what was received', () => {
  const under = (heading: string): string[] =>
    awardLines(
      `Khối thi đua số 3 báo cáo.\n\n${heading}\n+ Thuế tỉnh: Huân chương Lao động hạng Ba;\n+ 09 tập thể, 21 cá nhân: Bằng khen của Bộ trưởng Bộ Y tế.`,
    );
  it('stands under a heading that says so', () =>
    expect(under('Những phần thưởng cao quý đã đón nhận trong năm 2027:')).toEqual([
      'Huân chương Lao động hạng Ba → Thuế tỉnh 2027',
      'Bằng khen của Bộ trưởng Bộ Y tế → #9 2027',
      'Bằng khen của Bộ trưởng Bộ Y tế → #21 2027',
    ]));
  it('is hoped for under another', () =>
    expect(under('Những phần thưởng cao quý phấn đấu đón nhận trong năm 2027:')).toEqual([]));
  it('is named under those who are counted', () =>
    expect(
      awardLines('Kết quả khen thưởng năm 2027:\n- 02 tập thể: Bằng khen của UBND tỉnh;\n+ Sở Y tế;\n+ Thuế tỉnh.'),
    ).toEqual(['Bằng khen của UBND tỉnh → Sở Y tế 2027', 'Bằng khen của UBND tỉnh → Thuế tỉnh 2027']));
});

describe('letters behind a division', () => {
  it('end the title', () =>
    expect(officials('Bà Hà Nhàn, Trưởng Ban Tổ chức và Nhân sự EVNLH phát biểu giải đáp các kiến nghị.')).toEqual([
      'Hà Nhàn | Trưởng Ban Tổ chức và Nhân sự EVNLH | speak',
    ]));
  it('are a person in capitals where more follow', () =>
    expect(
      officials('Trưởng Ban Tổ chức và Nhân sự TÔ HẢI phát biểu giải đáp các kiến nghị.').every(
        (one) => !one.includes('Nhân sự TÔ |'),
      ),
    ).toBe(true));
});
