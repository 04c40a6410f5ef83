import { describe, expect, it } from 'vitest';
import { awardLines, headLines, memberLines, recordOf } from './record-of.js';

// Classes of wordings in papers that are filed: each beside one that differs as little as possible and must not match.

describe('who leads the last bloc of a list', () => {
  const listed = (last: string): string[] =>
    headLines(
      [
        'QUYẾT ĐỊNH:',
        'Điều 1. Thành lập 03 khối, cụm thi đua, cụ thể như sau:',
        '1. Khối thi đua các cơ quan tổng hợp, gồm 02 đơn vị: Văn phòng UBND tỉnh, Sở Nội vụ.\n   Khối trưởng năm 2027: Sở Nội vụ.',
        '2. Khối thi đua các cơ quan kinh tế, gồm 02 đơn vị: Sở Tài chính, Sở Xây dựng.\n   Khối trưởng năm 2027: Sở Tài chính.',
        `3. Khối thi đua các hội, gồm 02 đơn vị${last}`,
      ].join('\n\n'),
    );
  it('stands under the lines of its members', () =>
    expect(
      listed(':\n   a) Hội Người mù tỉnh;\n   b) Hội Đông y tỉnh.\n   Khối trưởng năm 2027: Hội Đông y tỉnh.'),
    ).toEqual(['head 2027 Sở Nội vụ', 'head 2027 Sở Tài chính', 'head 2027 Hội Đông y tỉnh']));
  it('has nothing to do with what comes behind the list', () => {
    const blocs = (last: string): (string | null)[] =>
      recordOf(
        [
          '1. Khối thi đua các cơ quan tổng hợp: Văn phòng UBND tỉnh, Sở Nội vụ.',
          '2. Khối thi đua các cơ quan kinh tế: Sở Tài chính, Sở Xây dựng.',
          '3. Khối thi đua các hội:\n- Hội Người mù tỉnh;\n- Hội Đông y tỉnh.',
          last,
        ].join('\n\n'),
      ).awards.map(({ bloc }) => bloc);
    expect(blocs('Dịp này, Sở Y tế được tặng Bằng khen.')).toEqual([null]);
    expect(blocs('Dịp này, Khối có Hội Đông y tỉnh được tặng Bằng khen.')).toEqual(['Khối thi đua các hội']);
  });
});

describe('a bloc to which one is moved', () => {
  const moved = (words: string): string[] =>
    memberLines(`Khối thi đua số 4 tổng kết năm 2027. ${words} Khối thi đua số 5.`);
  it('has it, in the passive too', () =>
    expect(moved('Trường Chính trị tỉnh được chuyển sang sinh hoạt tại')).toEqual([
      'Khối thi đua số 5: Trường Chính trị tỉnh',
    ]));
  it('has not what somebody only asks for', () =>
    expect(moved('Khối đề nghị cho Trường Chính trị tỉnh được chuyển sang sinh hoạt tại')).toEqual([]));
});

describe('who leads on', () => {
  const led = (words: string): string[] =>
    headLines(`Khối thi đua số 4 báo cáo tổng kết năm 2027. Sở Y tế tiếp tục đảm nhiệm Trưởng Khối ${words}.`).sort();
  it('led as the year before', () => expect(led('như năm 2026')).toEqual(['head 2026 Sở Y tế', 'head 2027 Sở Y tế']));
  it('leads in the year that is said', () =>
    expect(led('trong năm 2028')).toEqual(['head 2027 Sở Y tế', 'head 2028 Sở Y tế']));
});

describe('a paper of one of several blocs', () => {
  const paper = (over: string): (string | null)[] =>
    recordOf(
      [
        'KHỐI THI ĐUA SỐ 4',
        'Số: 03/BC-KTĐ',
        '',
        'BÁO CÁO',
        'Tổng kết công tác thi đua năm 2027',
        '',
        'Khối thi đua số 4 có 06 thành viên. Sở Y tế đã chuyển sang Khối thi đua số 5.',
        '',
        over,
        'PHÓ GIÁM ĐỐC SỞ NỘI VỤ',
        '(Đã ký)',
        'Tô Văn Hải',
      ].join('\n'),
    ).officials.map(({ bloc }) => bloc);
  it('is signed for that', () => expect(paper('TM. KHỐI THI ĐUA\nKT. TRƯỞNG KHỐI')).toEqual(['Khối thi đua số 4']));
  it('is signed for the office of who signs', () => expect(paper('KT. GIÁM ĐỐC')).toEqual([null]));
});

describe('who drew up a list', () => {
  const signers = (left: string): string[] =>
    recordOf(
      [
        'CÔNG AN TỈNH BẾN ĐÁ',
        '',
        'DANH SÁCH',
        'Tập thể đề nghị khen thưởng năm 2027',
        '',
        '1. Công an xã Tân Khê: Bằng khen của Bộ Công an',
        '',
        `${left.padEnd(48)}TRƯỞNG PHÒNG`,
        '',
        `${'Trung úy Hà Thị Nhàn'.padEnd(48)}Thượng tá Tô Văn Hải`,
      ].join('\n'),
    )
      .officials.map(({ name, titles }) => `${name}: ${titles.join(', ')}`)
      .sort();
  it('signs it beside who leads', () =>
    expect(signers('CÁN BỘ LẬP DANH SÁCH')).toEqual([
      'Hà Thị Nhàn: CÁN BỘ LẬP DANH SÁCH, Trung úy',
      'Tô Văn Hải: TRƯỞNG PHÒNG, Thượng tá',
    ]));
  it('is not told of by other words', () =>
    expect(signers('ẢNH CỦA ĐƠN VỊ')).toEqual(['Tô Văn Hải: TRƯỞNG PHÒNG, Thượng tá']));
});

describe('those who pledge', () => {
  const acts = (us: string): string[] =>
    recordOf(
      [
        'BẢN GIAO ƯỚC THI ĐUA NĂM 2027',
        '',
        `Hôm nay, ngày 25/01/2027, tại trụ sở UBND xã Bến Đá, ${us} gồm:`,
        '',
        '1. Ông Tô Hải, Chủ tịch UBND xã Bến Đá;',
        '2. Bà Hà Nhàn, Chủ tịch UBND xã Tân Khê;',
        '',
        'Ngoài ra, đồng chí Hà Nhàn đăng ký danh hiệu Chiến sĩ thi đua cơ sở.',
      ].join('\n'),
    ).officials.map(({ name, act }) => `${name} ${act}`);
  it('sign, whatever they register', () => expect(acts('chúng tôi')).toEqual(['Tô Hải sign', 'Hà Nhàn sign']));
  it('are not those who see it', () => expect(acts('người chứng kiến')).toEqual(['Tô Hải other']));
});

describe('names of units', () => {
  it('of centres of general technique and of workshops', () =>
    expect(
      awardLines(
        'Tặng Bằng khen cho Trung tâm Kỹ thuật tổng hợp - Hướng nghiệp, Trường Niềm Vui; Xưởng Sửa chữa 12, Cục Kỹ thuật.',
      ),
    ).toEqual([
      'Bằng khen → Trung tâm Kỹ thuật tổng hợp - Hướng nghiệp',
      'Bằng khen → Trường Niềm Vui',
      'Bằng khen → Xưởng Sửa chữa 12, Cục Kỹ thuật',
    ]));
  it('end before a gloss', () =>
    expect(awardLines('Tặng Bằng khen cho Trung tâm Kỹ thuật - đơn vị dẫn đầu.')).toEqual([
      'Bằng khen → Trung tâm Kỹ thuật',
    ]));
});

describe('what somebody had', () => {
  const had = (bracket: string): string[] =>
    awardLines(`Riêng ông Tô Hải, do nhiều lần cứu người (${bracket}), Sở đề nghị tặng Huân chương Dũng cảm.`);
  it('has the years that open its clauses', () =>
    expect(had('năm 2019 được UBND tỉnh tặng Bằng khen; năm 2021 được tặng Giấy khen')).toEqual([
      'Bằng khen → Tô Hải 2019',
      'Giấy khen → Tô Hải 2021',
      'Huân chương Dũng cảm → Tô Hải',
    ]));
  it('is nothing that he is only worth', () =>
    expect(had('năm 2019 xứng đáng với Bằng khen; năm 2021 xứng đáng với Giấy khen')).toEqual([
      'Huân chương Dũng cảm → Tô Hải',
    ]));
  it('gives no year to what he gets now', () =>
    expect(
      awardLines(
        'Sở đề nghị tặng Bằng khen cho ông Tô Hải (năm 2019 được tặng Giấy khen; năm 2021 được tặng Kỷ niệm chương).',
      )[0],
    ).toBe('Bằng khen → Tô Hải'));
});

describe('so many whom a sentence is about', () => {
  it('were given it already', () =>
    expect(awardLines('Đối với 11 thuyền viên khác cùng cứu nạn, Giám đốc Sở đã tặng Giấy khen.')).toEqual([
      'Giấy khen → #11',
    ]));
  it('lack what it takes', () =>
    expect(awardLines('Đối với 11 thuyền viên chưa cùng cứu nạn, Giám đốc Sở đã tặng Giấy khen.')).toEqual([]));
  it('may get it', () =>
    expect(awardLines('Đối với 11 thuyền viên khác cùng cứu nạn, Giám đốc Sở tặng Giấy khen.')).toEqual([]));
});

describe('the year of a sudden deed', () => {
  const years = (subject: string, opening: string): (number | null)[] =>
    recordOf(
      [
        'SỞ Y TẾ',
        'Số: 14/SYT-TCCB',
        `V/v đề nghị khen thưởng ${subject}`,
        '',
        'Bến Đá, ngày 11 tháng 7 năm 2027',
        '',
        'Kính gửi: Chủ tịch UBND tỉnh.',
        '',
        `${opening} ngày 27/6/2027, tàu cá bị chìm ở ngoài khơi.`,
        '',
        'Sở Y tế kính đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho ông Tô Hải.',
      ].join('\n'),
    ).awards.map(({ year }) => year);
  it('is that of the day with which the proposal opens', () => expect(years('đột xuất', 'Rạng sáng')).toEqual([2027]));
  it('is not that of a plan', () => expect(years('đột xuất', 'Thực hiện Kế hoạch')).toEqual([null]));
  it('is asked for by name', () => expect(years('chuyên đề', 'Rạng sáng')).toEqual([null]));
});

describe('a bloc that met again', () => {
  const days = (deed: string): (string | null)[] =>
    recordOf(
      [
        'KHỐI THI ĐUA SỐ 4',
        'Số: 03/BC-KTĐ',
        '',
        'BÁO CÁO',
        'Tổng kết hoạt động của Khối thi đua số 4 năm 2027',
        '',
        '1. Ngày 16/3/2027, tại hội trường Sở Y tế, Khối tổ chức ký kết giao ước thi đua.',
        '',
        `2. Ngày 28/12/2027 Khối ${deed} tại Trung tâm Hội nghị Bến Đá.`,
      ].join('\n'),
    ).meetings.map(({ date }) => date);
  it('is told of without a comma', () => expect(days('họp bình xét thi đua')).toEqual(['2027-03-16', '2027-12-28']));
  it('did something else', () => expect(days('thăm, tặng quà')).toEqual(['2027-03-16']));
});

describe('a list of blocs with who leads them', () => {
  const led = (second: string): string[] => {
    const { blocs, heads } = recordOf(
      `Hội đồng thống nhất danh sách luân phiên Trưởng cụm năm 2028: Cụm thi đua số 1 - Công ty Cà phê Bến Đá; Cụm thi đua số 2 - ${second}.`,
    );
    return [...blocs.map(({ name }) => name), ...heads.map(({ org, year }) => `${org} ${year}`)];
  };
  it('parts the two at the dash', () =>
    expect(led('Công ty Cà phê Tân Khê')).toEqual([
      'Cụm thi đua số 1',
      'Cụm thi đua số 2',
      'Công ty Cà phê Bến Đá 2028',
      'Công ty Cà phê Tân Khê 2028',
    ]));
  it('keeps what describes a bloc', () =>
    expect(led('Cụm các nông trường')).toEqual([
      'Cụm thi đua số 1 - Công ty Cà phê Bến Đá',
      'Cụm thi đua số 2 - Cụm các nông trường',
    ]));
});

describe('a year under the name of a paper', () => {
  const title = (under: string): string | null =>
    recordOf(
      `KHỐI THI ĐUA SỐ 2\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nBẢN GIAO ƯỚC THI ĐUA\n${under}\n\nHôm nay, ngày 25/01/2027, các đơn vị ký kết giao ước thi đua.`,
    ).doc.title;
  it('is a title with it', () => expect(title('Năm 2027')).toBe('BẢN GIAO ƯỚC THI ĐUA Năm 2027'));
  it('goes with other words', () => expect(title('Về công tác năm 2027')).toBe('Về công tác năm 2027'));
});

describe('a district on an island', () => {
  const members = (district: string): string[] =>
    memberLines(
      [
        'KHỐI THI ĐUA SỐ 2',
        '',
        'BẢN GIAO ƯỚC THI ĐUA NĂM 2027',
        '',
        'Hôm nay, ngày 25/01/2027, tại trụ sở VKSND huyện Bến Đá, chúng tôi gồm:',
        '',
        '1. Ông Tô Hải, Viện trưởng VKSND huyện Bến Đá;',
        '2. Ông Hà Nhàn, Viện trưởng VKSND huyện Lam Sơn;',
        `3. Bà Tô Thị Mận, Phó Viện trưởng VKSND ${district},`,
        '',
        'đại diện cho 03 đơn vị thành viên Khối thi đua số 2 (VKSND các huyện: Bến Đá, Lam Sơn, Tân Khê), cùng nhau ký kết giao ước thi đua.',
      ].join('\n'),
    ).map((line) => line.replace('Khối thi đua số 2: ', ''));
  it('is called so or not', () =>
    expect(members('huyện đảo Tân Khê')).toEqual(['VKSND huyện Bến Đá', 'VKSND huyện Lam Sơn', 'VKSND huyện Tân Khê']));
  it('is not another', () =>
    expect(members('huyện đảo Anh Hòa')).toEqual([
      'VKSND huyện Bến Đá',
      'VKSND huyện Lam Sơn',
      'VKSND huyện đảo Anh Hòa',
      'VKSND huyện Tân Khê',
    ]));
});

describe('a bracket behind the number of a bloc', () => {
  const bloc = (bracket: string): string | undefined =>
    recordOf(`Khối thi đua số 2 (${bracket}) tổng kết năm 2027.`).blocs[0]?.name;
  it('lists its members', () => expect(bloc('VKSND các huyện: Bến Đá, Lam Sơn, Tân Khê')).toBe('Khối thi đua số 2'));
  it('says what it is', () =>
    expect(bloc('VKSND các huyện Bến Đá, Lam Sơn, Tân Khê')).toBe(
      'Khối thi đua số 2 (VKSND các huyện Bến Đá, Lam Sơn, Tân Khê)',
    ));
});
