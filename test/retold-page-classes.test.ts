import { describe, expect, it } from 'vitest';
import { awardLines, memberNames, recipientNames, recordOf } from './record-of.js';

// Lines that were broken at a width, persons for whom a word stands, and counts that speak of others: each beside one that only looks so.

const officialLines = (text: string): string[] =>
  recordOf(text).officials.map(({ name, titles, act }) => [name, ...titles, act].join(' | '));

describe('a line that breaks off', () => {
  it('within the name of a committee goes on', () =>
    expect(
      memberNames(
        'Cụm thi đua số 3 tổng kết năm 2027.\n\nCụm thi đua số 3 gồm Ủy ban\nMTTQ Việt Nam các huyện Bến Đá, Tân Khê và thị xã An Sơn.\n',
      ),
    ).toEqual([
      'Ủy ban MTTQ Việt Nam huyện Bến Đá',
      'Ủy ban MTTQ Việt Nam huyện Tân Khê',
      'Ủy ban MTTQ Việt Nam thị xã An Sơn',
    ]));
  const guests = (title: string): string[] =>
    officialLines(`Dự hội nghị có bà Hà Thị Nhàn, ${title}; đại diện các sở trong khối.\n`);
  it('behind a post in mid sentence goes on with its unit', () =>
    expect(guests('Phó Chủ tịch\nHội Nông dân tỉnh')).toEqual([
      'Hà Thị Nhàn | Phó Chủ tịch Hội Nông dân tỉnh | attend',
    ]));
  it('behind a post in a list of persons does not', () =>
    expect(
      officialLines('Thành phần dự họp:\n- bà Hà Thị Nhàn, Phó Chủ tịch\nHội Nông dân tỉnh đã báo cáo, thảo luận.\n'),
    ).toEqual(['Hà Thị Nhàn | Phó Chủ tịch | attend']));
  it('before the year of birth goes on', () =>
    expect(
      awardLines('Tại xã Tân Khê, cụ Hà Thị Nhàn\n(SN 1926), ở thôn Đông được trao Huy hiệu 70 năm tuổi Đảng.\n'),
    ).toEqual(['Huy hiệu 70 năm tuổi Đảng → Hà Thị Nhàn']));
  it('before another bracket does not', () =>
    expect(
      awardLines('Tại xã Tân Khê, cụ Hà Thị Nhàn\n(Danh sách kèm theo) được trao Huy hiệu 70 năm tuổi Đảng.\n'),
    ).toEqual([]));
  const colonels = (name: string): string[] =>
    officialLines(`Cụm thi đua số 3 tổng kết năm 2027. Đại tá ${name} phát biểu tại hội nghị tổng kết.\n`);
  it('within a name goes on with its last syllable', () =>
    expect(colonels('Rơ Chăm\nNhàn, Chỉ huy trưởng Bộ CHQS tỉnh')).toEqual([
      'Rơ Chăm Nhàn | Đại tá | Chỉ huy trưởng Bộ CHQS tỉnh | speak',
    ]));
  it('behind a whole name does not', () =>
    expect(
      officialLines('Dự hội nghị có:\nĐại tá Tô Hải\nHà Nhàn, Chỉ huy trưởng Bộ CHQS tỉnh\n').join(),
    ).not.toContain('Tô Hải Hà'));
  const names = (list: string): string[] => recipientNames(`Trong số các đơn vị, được trao Bằng khen là: ${list}\n`);
  it('within a list goes on with the rest of it', () =>
    expect(names('Sở Y tế,\nSở Nội vụ, Thuế tỉnh.')).toEqual(['Sở Y tế', 'Sở Nội vụ', 'Thuế tỉnh']));
  it('behind a whole list does not', () =>
    expect(names('Sở Y tế.\nSở Nội vụ, Thuế tỉnh đã báo cáo.')).toEqual(['Sở Y tế']));
});

describe('a count', () => {
  const badges = (verb: string): string[] =>
    awardLines(
      `Đảng ủy xã ${verb} Huy hiệu 40 năm tuổi Đảng cho 1 đồng chí. Cùng ngày, bà Hà Nhàn được nhận Huy hiệu 40 năm tuổi Đảng.`,
    );
  it('of the dead is none of those who are named', () =>
    expect(badges('truy tặng')).toEqual(['Huy hiệu 40 năm tuổi Đảng → #1', 'Huy hiệu 40 năm tuổi Đảng → Hà Nhàn']));
  it('of the living is', () => expect(badges('trao')).toEqual(['Huy hiệu 40 năm tuổi Đảng → Hà Nhàn']));
  const households = (others: string): string[] =>
    recipientNames(
      `UBND xã tặng Giấy khen cho 1 hộ gia đình${others}. Trước đó, UBND xã tặng Giấy khen cho bà Hà Nhàn.`,
    );
  it('of households stands beside one of persons', () => expect(households(', 24 cá nhân')).toContain('#1'));
  it('of households alone is of who heads it', () => expect(households('')).toEqual(['Hà Nhàn']));
  it('takes the word for those it counts', () =>
    expect(recipientNames('UBND xã tặng Giấy khen cho 02 tập thể xóm Bến Đá và xóm Tân Khê.')).toEqual([
      'xóm Bến Đá',
      'xóm Tân Khê',
    ]));
  it('has no part in the word where it counts nobody', () =>
    expect(recipientNames('UBND xã tặng Giấy khen cho tập thể xóm Bến Đá và xóm Tân Khê.')).toEqual([
      'tập thể xóm Bến Đá',
      'xóm Tân Khê',
    ]));
  const among = (words: string): string[] =>
    recipientNames(
      `5 tập thể, 9 cá nhân được UBND tỉnh tặng Bằng khen; ${words} có ông Tô Hải, Chủ tịch Hội Nông dân.`,
    );
  it('is of whom "trong số này" names', () => expect(among('trong số này')).toEqual(['#5', 'Tô Hải']));
  it('is of nobody else', () => expect(among('trong buổi này')).toEqual(['#5', '#9']));
});

describe('a council', () => {
  const told = (act: string): string[] => awardLines(`Hội đồng ${act} tặng Bằng khen cho Sở Y tế.`);
  it('turns a dossier down', () => expect(told('bác hồ sơ đề nghị')).toEqual([]));
  it('considers one', () => expect(told('nhất trí hồ sơ đề nghị')).toEqual(['Bằng khen → Sở Y tế']));
  const asked = (end: string): string[] =>
    awardLines(`Về Bằng khen của UBND tỉnh, có 5 tập thể được Hội đồng thống nhất đề nghị${end}.`);
  it('asks for those of whom the sentence is', () =>
    expect(asked(' vì thành tích xuất sắc')).toEqual(['Bằng khen của UBND tỉnh → #5']));
  it('asks them for something else', () => expect(asked(' bổ sung hồ sơ')).toEqual([]));
  const passed = (names: string): string[] =>
    awardLines(`Đối với Cờ thi đua của Chính phủ, trong 6 đơn vị được đề nghị, Hội đồng chỉ thông qua ${names}.`);
  it('passes as many as it names', () =>
    expect(passed('2 đơn vị là Sở Y tế và Sở Nội vụ')).toEqual([
      'Cờ thi đua của Chính phủ → Sở Y tế',
      'Cờ thi đua của Chính phủ → Sở Nội vụ',
    ]));
  it('passes nothing of theirs', () => expect(passed('quy chế của Sở Y tế và Sở Nội vụ')).toEqual([]));
});

describe('a pronoun far from the name', () => {
  const portrait = (called: string): string[] =>
    awardLines(
      `Bác sĩ Tô Văn Hải làm việc ở trạm y tế Bến Đá.\n\nTrạm nằm giữa bốn bề sông nước.\n\nMùa mưa đường rất khó đi.\n\nRiêng anh, năm 2027 được UBND tỉnh tặng Bằng khen, 5 lần đạt danh hiệu Chiến sĩ thi đua cơ sở.\n\n"${called} là người tốt", dân làng nói.`,
    );
  it('is of whom the text calls so; what came several times is of no one year', () =>
    expect(portrait('Anh Hải')).toEqual(['Bằng khen → Tô Văn Hải 2027', 'Chiến sĩ thi đua cơ sở → Tô Văn Hải']));
  it('is of who was named before, whomever the text calls so behind', () =>
    expect(portrait('Anh Phú')).toEqual(portrait('Anh Hải')));
  it('stands in a clause of its year', () =>
    expect(
      awardLines('Năm 2027, ông Tô Hải được UBND tỉnh tặng Bằng khen, đạt danh hiệu Chiến sĩ thi đua cơ sở.'),
    ).toEqual(['Bằng khen → Tô Hải 2027', 'Chiến sĩ thi đua cơ sở → Tô Hải 2027']));
});

describe('who takes part', () => {
  const guests = (second: string): string[] =>
    officialLines(
      `Ngày 5/12/2027, tỉnh tổ chức hội nghị. Dự hội nghị có ông Tô Hải, Phó Chủ tịch UBND tỉnh. ${second}`,
    );
  it('is listed on behind a stop', () =>
    expect(guests('Bà Hà Nhàn,Trưởng ban Dân vận Tỉnh ủy.')).toEqual([
      'Tô Hải | Phó Chủ tịch UBND tỉnh | attend',
      'Hà Nhàn | Trưởng ban Dân vận Tỉnh ủy | attend',
    ]));
  it('is not who is told of', () =>
    expect(guests('Bà Hà Nhàn, Trưởng ban Dân vận Tỉnh ủy nghỉ hưu.')[1]).toBe(
      'Hà Nhàn | Trưởng ban Dân vận Tỉnh ủy | other',
    ));
  const comrade = (words: string): string[] =>
    officialLines(
      `Đồng chí Tô Hải, Phó Giám đốc Sở Y tế phát biểu. Thay mặt Sở, ${words} trao Giấy khen cho 02 tập thể.`,
    );
  it('is the comrade named before', () =>
    expect(comrade('đồng chí đã')).toEqual(['Tô Hải | Phó Giám đốc Sở Y tế | present']));
  it('is none of several', () => expect(comrade('các đồng chí đã')).toEqual(['Tô Hải | Phó Giám đốc Sở Y tế | speak']));
  it('bears the honour before the name', () =>
    expect(officialLines('Anh hùng LLVT nhân dân Tô Văn Hải, nguyên Đồn trưởng phát biểu tại hội nghị.')).toEqual([
      'Tô Văn Hải | Anh hùng LLVT nhân dân | nguyên Đồn trưởng | speak',
    ]));
  it('is no honour of a unit', () =>
    expect(officialLines('Đơn vị Anh hùng LLVT nhân dân Bến Đá phát biểu tại hội nghị.')).toEqual([]));
});

describe('what belongs to a name', () => {
  const police = (division: string): string[] =>
    recipientNames(`Bộ Công an tặng Bằng khen cho Phòng PC02, ${division}, Công an huyện Bến Đá; Đại úy Tô Hải.`);
  it('is no division of the province under a district', () =>
    expect(police('Phòng PK02')).toEqual(['Phòng PC02', 'Phòng PK02', 'Công an huyện Bến Đá', 'Tô Hải']));
  it('is a team under a district', () =>
    expect(police('Đội Tham mưu')).toEqual(['Phòng PC02', 'Đội Tham mưu, Công an huyện Bến Đá', 'Tô Hải']));
  it('is the division over a team leader', () =>
    expect(
      recipientNames('Bộ Công an tặng Bằng khen cho Thiếu tá Tô Hải, Đội trưởng thuộc Phòng PC04; Đại úy Hà Nhàn.'),
    ).toEqual(['Tô Hải', 'Hà Nhàn']));
  const school = (words: string): string[] =>
    recipientNames(`${words}, ông Tô Hải, Bí thư Đảng ủy phường trao Giấy khen cho trường.`);
  it('is no place of a meeting', () =>
    expect(school('Tại Trường Mầm non Bến Đá, phường Tân Khê')).toEqual(['Trường Mầm non Bến Đá']));
  it('is the place of a school that receives', () =>
    expect(recipientNames('Tỉnh tặng Giấy khen cho Trường Mầm non Bến Đá, phường Tân Khê.')).toEqual([
      'Trường Mầm non Bến Đá, phường Tân Khê',
    ]));
  it('is no staff of a town', () =>
    expect(recipientNames('Ông Tô Hải trao Bằng khen cho sinh viên sư phạm Trường THCS Bến Đá.')).not.toContain(
      'tập thể sư phạm Trường THCS Bến Đá',
    ));
  it('is the staff of a school', () =>
    expect(recipientNames('Ông Tô Hải trao Bằng khen cho tập thể sư phạm Trường THCS Bến Đá.')).toEqual([
      'tập thể sư phạm Trường THCS Bến Đá',
    ]));
  it('is a family name of the Khmer', () =>
    expect(recipientNames('Vợ anh, nữ hộ sinh Kiên Thị Nhàn được UBND tỉnh tặng Bằng khen.')).toEqual([
      'Kiên Thị Nhàn',
    ]));
});

describe('an error of the portal over the page', () => {
  const pledged = (first: string): (number | null)[] =>
    recordOf(
      `${first}\n\nKhối thi đua các sở đăng ký thi đua năm 2027\n\n22/02/2027\n\nSáng 22/2, Khối thi đua các sở ký giao ước và bàn kế hoạch năm 2027.\n\n- Sở Y tế đăng ký Cờ thi đua của UBND tỉnh.\n`,
    ).awards.map(({ year }) => year);
  it('is no title', () =>
    expect(
      pledged(
        'Cannot retrieve the URL specified in the Content Link property. For more assistance, contact your site administrator.',
      ),
    ).toEqual([2027]));
});
