import { describe, expect, it } from 'vitest';
import { awardLines as awardsOf, recipientNames, recordOf } from './record-of.js';

// Awards, members and heads in lists, pages and interviews that say little. Each pair: what must come out, then a text that differs in what the rule
// asks for.

const records = (text: string) => recordOf(text);
const given = (whom: string): string[] => recipientNames(`UBND tỉnh tặng Bằng khen cho ${whom}.`);

describe('monks and nuns by letters', () => {
  it.each([
    ['HT.Thích Như Ngộ', 'Thích Như Ngộ'],
    ['ĐĐ. Thích Minh Trí', 'Thích Minh Trí'],
    ['NS.Thích nữ Như Hảo', 'Thích nữ Như Hảo'],
    ['HT.Thạch Sốc Xanh', 'Thạch Sốc Xanh'],
  ])('%s', (written, name) => expect(given(`Sở Y tế, ${written}`)).toEqual(['Sở Y tế', name]));
  it('unlike a town', () => expect(given('Sở Y tế, TT. Thích Khê')).not.toContain('Thích Khê'));
  it('have an award of their own', () =>
    expect(awardsOf('Giáo hội tặng Bằng Tuyên dương Công đức cho 8 tập thể.')).toEqual([
      'Bằng Tuyên dương Công đức → #8',
    ]));
});

describe('places by their numbers', () => {
  it.each([
    ['LĐLĐ các quận: 5, 6, 10', ['LĐLĐ quận 5', 'LĐLĐ quận 6', 'LĐLĐ quận 10']],
    ['UBND các phường 1, 2 và 3', ['UBND phường 1', 'UBND phường 2', 'UBND phường 3']],
    ['các phường: 4, 5, Tân Khê', ['phường 4', 'phường 5', 'phường Tân Khê']],
  ])('%s', (whom, found) => expect(given(whom)).toEqual(found));
  it('unlike a count of them', () => expect(given('LĐLĐ các quận 5 năm liền')).not.toContain('LĐLĐ quận 5'));
});

describe('a district that says where it lies', () => {
  it.each(['Huyện đảo Phú Tân', 'Thành phố biển Bến Đá', 'xã biên giới Tân Khê'])('%s', (name) =>
    expect(given(`${name} và Sở Y tế`)).toEqual([name, 'Sở Y tế']),
  );
  it('unlike many of them', () => expect(given('các huyện miền núi')).toEqual([]));
});

describe('one who is called one of a kind', () => {
  const told = (called: string): string[] =>
    recipientNames(`Anh Tô Văn Hải, ${called} cứu 11 người trong bão, vừa được Thủ tướng tặng Bằng khen.`);
  it('receives what follows', () => expect(told('một ngư dân ở Bến Đá')).toEqual(['Tô Văn Hải']));
  it('unlike two', () => expect(told('hai ngư dân ở Bến Đá')).not.toEqual(['Tô Văn Hải']));
  it('and a unit that makes work for many', () =>
    expect(
      recipientNames('Công ty Bến Đá, đơn vị tạo việc làm cho 1.200 lao động, được UBND tỉnh tặng Bằng khen.'),
    ).toEqual(['Công ty Bến Đá']));
});

describe('what is set out', () => {
  const told = (lead: string): string[] =>
    awardsOf(
      `Đại hội phát động phong trào thi đua ${lead}: hàng năm có 01 tập thể được tặng Cờ thi đua của Chính phủ.`,
    );
  it('is nothing that was given', () => expect(told('với chỉ tiêu')).toEqual([]));
  it('unlike what came of it', () => expect(told('và đã thực hiện')).toEqual(['Cờ thi đua của Chính phủ → #1']));
});

describe('years behind the colon of an award', () => {
  const page = (years: string): string[] =>
    awardsOf(
      `CÔNG TY CỔ PHẦN BẾN ĐÁ\n\nGIẢI THƯỞNG - DANH HIỆU\n\nCông ty Cổ phần Bến Đá đã vinh dự được trao tặng nhiều phần thưởng:\n\nHUÂN CHƯƠNG\nHuân chương Lao động hạng Ba (1986)\nCỜ THI ĐUA\nCờ thi đua của Chính phủ: ${years}\nBẰNG KHEN\nBằng khen của Thủ tướng Chính phủ: Nông trường Tân Khê (2010)\n`,
    ).filter((line) => line.startsWith('Cờ'));
  it('are years', () =>
    expect(page('2005, 2009')).toEqual([
      'Cờ thi đua của Chính phủ → Công ty Cổ phần Bến Đá 2005',
      'Cờ thi đua của Chính phủ → Công ty Cổ phần Bến Đá 2009',
    ]));
  it('and no count', () => expect(page('2007')).toEqual(['Cờ thi đua của Chính phủ → Công ty Cổ phần Bến Đá 2007']));
});

describe('counts in a line under their award', () => {
  const list = (line: string): string[] =>
    awardsOf(
      `UBND HUYỆN TÂN KHÊ\nSố: 12/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc khen thưởng năm 2027\n\nĐiều 1. Khen thưởng như sau:\nI. Giấy khen của Chủ tịch UBND huyện\n${line}\nII. Bằng khen của UBND tỉnh\n- Sở Y tế\n`,
    ).filter((one) => one.includes('#'));
  it.each(['15 tập thể, 48 cá nhân', 'Tổng số: 15 tập thể, 48 cá nhân (có danh sách riêng).'])('%s', (line) =>
    expect(list(line).map((one) => one.replace(/^.*→ /u, '').replace(/ 2027$/, ''))).toEqual(['#15', '#48']),
  );
  it('not what was done for them', () => expect(list('Hỗ trợ 15 tập thể, 48 cá nhân vay vốn')).toEqual([]));
});

describe('the head of a table whose cells were lost', () => {
  const list = (head: string): string[] =>
    recipientNames(
      `TỜ TRÌNH\nĐề nghị khen thưởng năm 2027\n\nIII. BẰNG KHEN CỦA UBND TỈNH\n2. Cá nhân:\n\n${head}\n1 Tô Văn Hải Kế toán trưởng, Sở Y tế\n2 Hà Thị Nhàn Thẩm phán TAND huyện Tân Khê\n`,
    );
  it('is nobody', () => expect(list('TT HỌ VÀ TÊN CHỨC VỤ, ĐƠN VỊ')).toEqual(['Tô Văn Hải', 'Hà Thị Nhàn']));
  it('unlike a centre', () =>
    expect(recipientNames('Điều 1. Tặng Bằng khen cho các tập thể sau:\n- TT Y tế huyện Tân Khê\n- Sở Y tế\n')).toEqual(
      ['TT Y tế huyện Tân Khê', 'Sở Y tế'],
    ));
});

describe('a list that goes with a submission', () => {
  const status = (paper: string): string | undefined =>
    records(
      `DANH SÁCH TẬP THỂ\n(Kèm theo ${paper} số 12/SYT ngày 6 tháng 11 năm 2027 của Sở Y tế tỉnh Lam Hải)\n\nA. BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH\n1. Bệnh viện Bến Đá\n2. Bệnh viện Tân Khê\n`,
    ).awards[0]?.status;
  it('proposes', () => expect(status('Tờ trình')).toBe('recommended'));
  it('unlike one that goes with a decision', () => expect(status('Quyết định')).toBe('awarded'));
});

describe('a dossier', () => {
  const dossier = (label: string): string[] =>
    awardsOf(
      `UBND TỈNH LAM HẢI\nSố: 112/BC-CT\nBến Đá, ngày 16 tháng 4 năm 2029\n\nBÁO CÁO THÀNH TÍCH\nĐề nghị tặng thưởng Huân chương Lao động hạng Nhì\n\n${label}: Công ty Cổ phần Bến Đá (viết tắt: Công ty)\n\nIII. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG\n1. Danh hiệu thi đua\n\nNăm\nDanh hiệu thi đua\nSố, ngày, tháng, năm của quyết định\n2025\nTập thể lao động xuất sắc\nQĐ số 215/QĐ-UBND ngày 02/02/2026\n2026\nTập thể lao động tiên tiến\nQĐ số 51/QĐ-SNN ngày 25/01/2027\n2027\nCờ thi đua của UBND tỉnh\nQĐ số 402/QĐ-UBND ngày 22/02/2028\n`,
    );
  it('says whose it is', () =>
    expect(dossier('Tên đơn vị')).toEqual([
      'Huân chương Lao động hạng Nhì → Công ty Cổ phần Bến Đá',
      'Tập thể lao động xuất sắc → Công ty Cổ phần Bến Đá 2025',
      'Tập thể lao động tiên tiến → Công ty Cổ phần Bến Đá 2026',
      'Cờ thi đua của UBND tỉnh → Công ty Cổ phần Bến Đá 2027',
    ]));
  it('which a unit that it works with is not', () => expect(dossier('Đơn vị phối hợp')).toEqual([]));
});

describe('what is registered under an item without a colon', () => {
  const lines = (item: string): string[] =>
    records(
      `KẾ HOẠCH\nHoạt động của Cụm thi đua số 5 năm 2027\n\nIII. NỘI DUNG\n1. ${item}\nBiểu tổng hợp:\n- Cờ thi đua của Chính phủ: Phường Bến Đá\n- Cờ thi đua của UBND tỉnh: Xã Tân Khê, Xã Tân Mỹ\n`,
    ).awards.map(({ status, recipient, year }) => `${status} ${recipient} ${year}`);
  it('is registered', () =>
    expect(lines('Đăng ký thi đua năm 2027')).toEqual([
      'registered Phường Bến Đá 2027',
      'registered Xã Tân Khê 2027',
      'registered Xã Tân Mỹ 2027',
    ]));
  it('unlike what an item of other words heads', () =>
    expect(lines('Hướng dẫn thi đua năm 2027').join()).not.toContain('registered'));
});

describe('a bloc', () => {
  it('is named by letters in the letterhead of its paper', () => {
    const blocs = (letters: string): number =>
      records(
        `KHỐI THI ĐUA CÁC NGÂN HÀNG, ${letters}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nBIÊN BẢN\nHội nghị tổng kết năm 2027 Khối thi đua các ngân hàng, tổ chức tín dụng tỉnh Lam Hải\n\nHôm nay, Khối thi đua các ngân hàng, tổ chức tín dụng tỉnh Lam Hải họp.\n`,
      ).blocs.length;
    expect([blocs('TCTD'), blocs('QTDND')]).toEqual([1, 2]);
  });
  it('has those for members whom a label calls so', () => {
    const members = (label: string): string[] =>
      records(
        `THÔNG BÁO\nPhân công Khối trưởng các khối thi đua năm 2027\n\n1. Khối thi đua số 4 (Kinh tế)\n- ${label} (03 đơn vị):\n+ Sở Tài chính\n+ Thuế tỉnh\n+ Ban Quản lý Khu kinh tế (chuyển từ Khối thi đua số 5 sang)\n- Khối trưởng: Sở Tài chính.\n2. Khối thi đua số 5 (Văn hóa)\n- Khối trưởng: Sở Xây dựng.\n`,
      ).members.map(({ org }) => org);
    expect(members('Thành viên')).toEqual(['Sở Tài chính', 'Thuế tỉnh', 'Ban Quản lý Khu kinh tế']);
    expect(members('Phối hợp')).toEqual([]);
  });
  it('is divided into groups that name its members', () => {
    const members = (lead: string): string[] =>
      records(
        `QUY CHẾ\nHoạt động của Khối thi đua số 3\n\nKhối thi đua số 3 gồm 4 cơ quan, ${lead}:\na) Nhóm 1 (các sở): Sở Y tế, Sở Nội vụ;\nb) Nhóm 2 (đoàn thể): Tỉnh đoàn, Hội Nông dân tỉnh.\n`,
      ).members.map(({ org }) => org);
    expect(members('chia thành 02 nhóm')).toEqual(['Sở Y tế', 'Sở Nội vụ', 'Tỉnh đoàn', 'Hội Nông dân tỉnh']);
    expect(members('chia thành 02 nhóm').some((org) => org.includes('Nhóm'))).toBe(false);
  });
  it('is not of the year since which a unit is its member', () => {
    const year = (opening: string) => records(`${opening}\n\nHội nghị tổng kết năm 2027.\n`).blocs[0]?.year;
    expect(year('Công ty Bến Đá là thành viên Khối thi đua số 3 từ năm 2014.')).toBe(2027);
    expect(records('Khối thi đua số 3 tổng kết năm 2014.').blocs[0]?.year).toBe(2014);
  });
  it('that a title names is the one its holder leads', () => {
    const heads = (title: string) =>
      records(
        `Cụm thi đua số 9 tổng kết năm 2027 tại Bến Đá.\n\nBà Hà Thị Nhàn, Chủ tịch Hội Phụ nữ tỉnh, ${title}, phát biểu.\n`,
      ).heads.map(({ bloc, org }) => [bloc, org]);
    expect(heads('Khối trưởng Khối thi đua số 3')).toEqual([['Khối thi đua số 3', 'Hội Phụ nữ tỉnh']]);
    expect(heads('Cụm trưởng')).toEqual([['Cụm thi đua số 9', 'Hội Phụ nữ tỉnh']]);
  });
});

describe('an interview', () => {
  const awards = (question: string): (string | null)[] =>
    records(
      `Thi đua không phải để chia cờ\n22/12/2027\n\nPhóng viên trao đổi với ông Tô Văn Hải, Phó Giám đốc Sở Nội vụ.\n\n${question} Khối thi đua các doanh nghiệp ra sao?\n- Khối này họp ngày 12-12, thống nhất đề nghị UBND tỉnh tặng Cờ thi đua cho Công ty Bến Đá.\n\n${question} Còn người lao động?\n- Đã có 27% người được khen là công nhân, nông dân trong toàn tỉnh.\n`,
    ).awards.map(({ bloc }) => bloc ?? null);
  it('goes on about the bloc of the question, and is no digest', () =>
    expect(awards('* PV: Thưa ông,')).toEqual(['Khối thi đua các doanh nghiệp']));
});

describe('a grade under the line of its award', () => {
  const list = (head: string): string[] =>
    awardsOf(
      `TỜ TRÌNH\nĐề nghị khen thưởng năm 2027\n\n4. ${head}\na) Hạng Nhất: Sở Y tế; Sở Nội vụ.\nb) Hạng Nhì: bà Hà Thị Nhàn, Giám đốc Công ty Bến Đá.\nc) Hạng Ba: 05 tập thể (có danh sách).\n`,
    );
  it('is of that award', () =>
    expect(list('Huân chương Lao động')).toEqual([
      'Huân chương Lao động Hạng Nhất → Sở Y tế 2027',
      'Huân chương Lao động Hạng Nhất → Sở Nội vụ 2027',
      'Huân chương Lao động Hạng Nhì → Hà Thị Nhàn 2027',
      'Huân chương Lao động Hạng Ba → #5 2027',
    ]));
  it('unlike under one that has none', () => expect(list('Bằng khen').join()).not.toContain('Hạng Nhất'));
});

describe('an obituary', () => {
  const told = (pronoun: string): string[] =>
    awardsOf(
      `TIN BUỒN\n\nĐồng chí BÙI VĂN NHẸM\nSinh ngày 12/6/1928; quê quán: xã Tân Khê. Đồng chí đã từ trần hồi 04 giờ 15 phút ngày 12 tháng 11 năm 2019, hưởng thọ 92 tuổi.\n\nNăm 1952, ${pronoun} được tặng thưởng Huân chương Chiến công hạng Ba.\n\nVới quá trình cống hiến, ${pronoun} đã được Nhà nước tặng thưởng: Huân chương Độc lập hạng Ba và nhiều huân, huy chương khác.\n\nDANH SÁCH BAN LỄ TANG\n1. Đồng chí Đinh Công Hải, Phó Bí thư Tỉnh ủy - Trưởng ban\n2. Đồng chí Hà Thị Nhàn, Phó Chủ tịch UBND tỉnh - Phó Trưởng ban\n`,
    );
  it('tells of the one who died, though a list stands at its end', () =>
    expect(told('đồng chí')).toEqual([
      'Huân chương Chiến công hạng Ba → BÙI VĂN NHẸM 1952',
      'Huân chương Độc lập hạng Ba → BÙI VĂN NHẸM',
    ]));
  it('and not of others', () => expect(told('mỗi đồng chí').join()).not.toContain('BÙI VĂN NHẸM'));
});
