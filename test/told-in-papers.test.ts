import { describe, expect, it } from 'vitest';
import { awardLines as awardsOf, memberNames, recipientNames, recordOf } from './record-of.js';

// How papers set out blocs, who leads them and who was chosen. Each pair: what must come out, then a text that differs in what the rule asks for.

const headsOf = (text: string): string[] =>
  recordOf(text).heads.map(({ role, org, org_full, year }) => `${role} ${year} = ${org_full ?? org}`);
const officialsOf = (text: string): string[] =>
  recordOf(text).officials.map(({ name, titles, act }) => `${name}: ${titles.join('; ')} (${act})`);

describe('cells broken at the width of their column', () => {
  const table = (second: string): string =>
    `QUYẾT ĐỊNH\nVề việc tổ chức các cụm, khối thi đua năm 2028\n\nTT\nTên cụm,\nkhối thi đua\nĐơn vị thành viên\nTrưởng cụm,\nkhối\nPhó Trưởng\ncụm, khối\nA\nCỤM THI ĐUA XÃ\n1\nCụm thi đua\nsố 1\nCác phường: Bến Đá, Bến Đá\nĐông, Tân Khê; các xã: Hội Phú, Biển\nHồ\nPhường Bến\nĐá\nPhường Tân\nKhê\n2\nTT\nTên cụm,\nkhối thi đua\nĐơn vị thành viên\nTrưởng cụm,\nkhối\nPhó Trưởng\ncụm, khối\n${second}`;
  const ROW =
    '2\nKhối thi đua\ncác cơ quan\nĐảng tỉnh\n- Ban Tổ chức Tỉnh ủy;\n- Ban Nội chính Tỉnh ủy\nBan Nội chính\nTỉnh ủy\nBan Tổ chức\nTỉnh ủy\nTổng cộng: 02 cụm, khối\n';
  it('are put together', () => {
    const { blocs } = recordOf(table(ROW));
    expect(blocs.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Cụm thi đua số 1', 'Khối thi đua các cơ quan Đảng tỉnh']),
    );
    expect(memberNames(table(ROW))).toEqual([
      'phường Bến Đá',
      'phường Bến Đá Đông',
      'phường Tân Khê',
      'xã Hội Phú',
      'xã Biển Hồ',
      'Ban Tổ chức Tỉnh ủy',
      'Ban Nội chính Tỉnh ủy',
    ]);
    expect(headsOf(table(ROW))).toEqual([
      'head 2028 = Phường Bến Đá',
      'deputy 2028 = Phường Tân Khê',
      'head 2028 = Ban Nội chính Tỉnh ủy',
      'deputy 2028 = Ban Tổ chức Tỉnh ủy',
    ]);
  });
  it('are none where a row has too few lines for its columns', () =>
    expect(headsOf(table('2\nKhối thi đua\nsố 2\nTổng cộng: 02 cụm, khối\n'))).toEqual([]));
});

describe('rows that are numbered in one way', () => {
  const minutes = (number: string): string[] =>
    awardsOf(
      `KHỐI THI ĐUA SỐ 3\nBIÊN BẢN\nBình xét thi đua năm 2027\n\nTT Đơn vị Điểm tự chấm Điểm thống nhất Xếp hạng\n1 Sở Y tế 97 98 1\n2 Sở Nội vụ 96 95 2\n3 Thuế tỉnh 95 94 3\nII. Kết quả bỏ phiếu\n1${number} Suy tôn đơn vị đề nghị UBND tỉnh tặng Cờ thi đua\n- Sở Y tế 3/3\n2${number} Suy tôn đơn vị đề nghị Chủ tịch UBND tỉnh tặng Bằng khen\n- Sở Nội vụ 3/3\n- Thuế tỉnh: xin không bình xét\n`,
    );
  it('end where the paper goes on in another', () =>
    expect(minutes('.')).toEqual(['Cờ thi đua → Sở Y tế 2027', 'Bằng khen → Sở Nội vụ 2027']));
  it('unlike where it goes on in the same', () => expect(minutes('')).not.toContain('Bằng khen → Sở Nội vụ 2027'));
});

describe('a table of scores whose cells were lost', () => {
  const scores = (said: string): string[] =>
    memberNames(
      `KHỐI THI ĐUA SỐ 3\nBIÊN BẢN\nBình xét thi đua năm 2027\n\nThành phần: đại diện ${said} của Khối.\nTT Đơn vị Điểm tự chấm Điểm thống nhất Xếp hạng\n1 Sở Y tế 97 98 1\n2 Sở Nội vụ 96 95 2\n3 Thuế tỉnh 95 94 3\n`,
    );
  it('has all units of the bloc', () => expect(scores('3/3 đơn vị')).toEqual(['Sở Y tế', 'Sở Nội vụ', 'Thuế tỉnh']));
  it('unlike where the bloc has more', () => expect(scores('3/8 đơn vị')).toEqual([]));
});

describe('heads by their posts', () => {
  const paper = (lines: string): string =>
    `QUYẾT ĐỊNH\nVề việc cử Trưởng, Phó Trưởng các Cụm thi đua năm 2028\nĐiều 1. Cử Trưởng, Phó Trưởng Cụm thi đua năm 2028:\n1. Cụm thi đua các tỉnh Tây Bắc\n${lines}`;
  it('stand one behind another', () =>
    expect(
      headsOf(
        paper(
          '- Phó Trưởng Cụm: Ông Giàng Seo Vần, Giám đốc Sở Tư pháp tỉnh Lào Cai; ông Bùi Xuân Rạng, Giám đốc Sở Tư pháp tỉnh Sơn La.',
        ),
      ),
    ).toEqual(['deputy 2028 = Sở Tư pháp tỉnh Lào Cai', 'deputy 2028 = Sở Tư pháp tỉnh Sơn La']));
  it('and without their names', () =>
    expect(
      headsOf(paper('- Phó Trưởng Cụm: Giám đốc Sở Tư pháp tỉnh Lào Cai, Cục trưởng Cục Thuế tỉnh Sơn La.')),
    ).toEqual(['deputy 2028 = Sở Tư pháp tỉnh Lào Cai', 'deputy 2028 = Cục Thuế tỉnh Sơn La']));
  it('say who was there before', () =>
    expect(
      headsOf(
        paper(
          '- Trưởng Cụm: Ông Huỳnh Đắc Lộ, Giám đốc Sở Tư pháp tỉnh Lào Cai (thay Giám đốc Sở Tư pháp tỉnh Sơn La, Trưởng Cụm năm 2027);',
        ),
      ),
    ).toEqual(['head 2027 = Sở Tư pháp tỉnh Sơn La', 'head 2028 = Sở Tư pháp tỉnh Lào Cai']));
  it('are officials of a decision', () =>
    expect(officialsOf(paper('- Trưởng Cụm: Bà Cầm Thị Thao, Giám đốc Sở Tư pháp tỉnh Sơn La;'))).toEqual([
      'Cầm Thị Thao: Giám đốc Sở Tư pháp tỉnh Sơn La (other)',
    ]));
  it('unlike whom it commends', () =>
    expect(officialsOf(paper('- Tặng Bằng khen: Bà Cầm Thị Thao, Giám đốc Sở Tư pháp tỉnh Sơn La;'))).toEqual([]));
});

describe('what a report of merit is of', () => {
  const dossier = (title: string): string[] =>
    recipientNames(
      `${title}\nĐỀ NGHỊ TẶNG THƯỞNG HUÂN CHƯƠNG\nTên tập thể đề nghị: Bệnh viện Bến Đá\nIII. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG\nNăm | Danh hiệu thi đua | Quyết định\n2025 | Tập thể Lao động xuất sắc | Quyết định số 7\n2026 | Tập thể Lao động xuất sắc | Quyết định số 9\n`,
    );
  it('is no newspaper', () => expect(dossier('BÁO CÁO THÀNH TÍCH')).toEqual(['Bệnh viện Bến Đá', 'Bệnh viện Bến Đá']));
  it('unlike a newspaper', () =>
    expect(recipientNames('UBND tỉnh tặng Bằng khen cho Báo Bến Đá.')).toEqual(['Báo Bến Đá']));
});

describe('a list whose first line tells what it had before', () => {
  const list = (line: string): string[] =>
    awardsOf(
      `TỜ TRÌNH\nVề việc đề nghị khen thưởng năm 2027\n2. Bằng khen của UBND tỉnh: 02 tập thể\n- ${line};\n- Sở Nội vụ.`,
    );
  it('is read', () =>
    expect(list('Sở Y tế (đã được tặng Giấy khen năm 2025)')).toEqual(
      expect.arrayContaining(['Bằng khen của UBND tỉnh → Sở Y tế 2027', 'Bằng khen của UBND tỉnh → Sở Nội vụ 2027']),
    ));
  it('unlike a line with an award of its own', () =>
    expect(list('Sở Y tế được tặng Giấy khen năm 2025')).not.toContain('Bằng khen của UBND tỉnh → Sở Y tế 2027'));
});

describe('the order of a ceremony', () => {
  const order = (next: string): string[] =>
    recipientNames(
      `NỘI DUNG\n5. Trao Bằng khen của UBND tỉnh cho:\n- Sở Y tế\n- Sở Nội vụ\n6. ${next}: đồng chí Tô Văn Hải\n`,
    );
  it('goes on with who speaks', () => expect(order('Phát biểu chỉ đạo')).toEqual(['Sở Y tế', 'Sở Nội vụ']));
  it('unlike one more who receives', () =>
    expect(
      recipientNames('NỘI DUNG\n5. Trao Bằng khen của UBND tỉnh cho:\n- Sở Y tế\n- Sở Nội vụ\n- Thuế tỉnh\n'),
    ).toEqual(['Sở Y tế', 'Sở Nội vụ', 'Thuế tỉnh']));
});

describe('what minutes tell of the year', () => {
  const status = (opens: string): (string | null)[] =>
    recordOf(
      `BIÊN BẢN\nHọp bình xét thi đua Khối thi đua số 3 năm 2027\n- ${opens}Bộ Y tế tặng Bằng khen cho Sở Y tế.`,
    ).awards.map((award) => award.status);
  it('was given', () => expect(status('Trong năm, ')).toEqual(['awarded']));
  it('unlike what they choose', () => expect(status('')).not.toEqual(['awarded']));
});

describe('an invitation', () => {
  const meets = (title: string, place = 'Địa điểm'): (string | null)[] =>
    recordOf(
      `${title} Hội nghị tổng kết Khối thi đua số 3\n\nKhối thi đua số 3 tổ chức Hội nghị tổng kết năm 2027.\n2. Thời gian: từ 13h30, Thứ sáu, ngày 14/12/2027.\n3. ${place}: Hội trường Sở Y tế.\n`,
    ).meetings.flatMap(({ date, venue }) => [date, venue]);
  it('gives day and place in lines of their own', () =>
    expect(meets('Giấy mời dự')).toEqual(['2027-12-14', 'Hội trường Sở Y tế']));
  it('unlike where the papers go', () => expect(meets('Giấy mời dự', 'Nơi gửi báo cáo')).toEqual(['2027-12-14', null]));
});

describe('a bracket behind a person', () => {
  const act = (bracket: string): string[] =>
    officialsOf(`Khối thi đua số 3 tổng kết năm 2027.\n- Đồng chí Tô Văn Hải, Phó Chủ tịch UBND tỉnh (${bracket});`);
  it('says what part somebody has', () =>
    expect(act('dự, chỉ đạo hội nghị')).toEqual(['Tô Văn Hải: Phó Chủ tịch UBND tỉnh (direct)']));
  it('unlike one that tells something else', () =>
    expect(act('theo ý kiến chỉ đạo của Tỉnh ủy')[0]).not.toContain('direct'));
});

describe('names that go on', () => {
  const given = (whom: string): string[] => recipientNames(`UBND tỉnh tặng Bằng khen cho ${whom}.`);
  it.each([
    ['Ban Quản lý KKT Dung Quất và các KCN Quảng Ngãi, Sở Y tế', 'Ban Quản lý KKT Dung Quất và các KCN Quảng Ngãi'],
    ['Ban Quản lý KKT mở Chu Lai và Sở Y tế', 'Ban Quản lý KKT mở Chu Lai'],
    ['Chi bộ Trường THCS Lê Hồng Phong và Sở Y tế', 'Chi bộ Trường THCS Lê Hồng Phong'],
    ['Kho K602 và Sở Y tế', 'Kho K602'],
  ])('%s', (whom, name) => expect(given(whom)).toEqual([name, 'Sở Y tế']));
  it('unlike the next of a list', () =>
    expect(given('Ban Quản lý KKT Dung Quất và Sở Y tế')).toEqual(['Ban Quản lý KKT Dung Quất', 'Sở Y tế']));
  it('over two kinds of zones, each with its short form', () =>
    expect(
      recordOf(
        'Ngày 21/12/2027, Khối thi đua Ban Quản lý khu công nghiệp (KCN), khu kinh tế (KKT) các tỉnh Tây Nguyên (viết tắt là Khối thi đua) tổng kết năm 2027.',
      ).blocs.map(({ name }) => name),
    ).toEqual(['Khối thi đua Ban Quản lý khu công nghiệp (KCN), khu kinh tế (KKT) các tỉnh Tây Nguyên']));
  it('in a title, over the comma before the academy', () => {
    const title = (rest: string): string =>
      officialsOf(`Dự lễ có ông Tô Văn Hải, Viện trưởng Viện Xây dựng Đảng, ${rest}`)[0];
    expect(title('Học viện Chính trị.')).toContain('Viện Xây dựng Đảng, Học viện Chính trị (');
    expect(title('Học viện Chính trị và Sở Y tế.')).not.toContain('Học viện');
  });
});

describe('a young hero', () => {
  const told = (pronoun: string): string[] =>
    awardsOf(
      `Trưa 30/4/2027, Lò Văn Thiện (23 tuổi, sinh viên) cứu được 3 em nhỏ. Năm 2027, ${pronoun} được Chủ tịch nước truy tặng Huân chương Dũng cảm.`,
    );
  it('is whom the next sentence speaks of', () =>
    expect(told('anh')).toEqual(['Huân chương Dũng cảm → Lò Văn Thiện 2027']));
  it('unlike others', () => expect(told('các em')).toEqual([]));
});

describe('the line under a headline', () => {
  it('says how long ago, and no deadline', () =>
    expect(
      recordOf(
        'Cụm thi đua số 5 tổng kết năm 2027\n\n25/11/2027 19:20 GMT+7 · 3 giờ trước\n\nNgày 25/11, tại Sở Y tế, Cụm thi đua số 5 tổ chức Hội nghị tổng kết năm 2027.\n',
      ).meetings.map(({ date }) => date),
    ).toEqual(['2027-11-25']));
});

describe('columns of crosses', () => {
  const table = (first: string): (string | null)[] =>
    recordOf(
      `Số: 318/QĐ-LĐLĐ\n\nQUYẾT ĐỊNH\nVề việc khen thưởng năm 2027\n\nDANH SÁCH\nCác đơn vị được khen thưởng và đề nghị khen thưởng năm 2027\n\nTT\tTên đơn vị\t${first}\tCờ thi đua của LĐLĐ tỉnh\n1\tLĐLĐ huyện Bến Đá\tx\t\n2\tLĐLĐ huyện Tân Khê\t\tx\n`,
    ).awards.map(({ status }) => status);
  it('are of the paper beside one that proposes', () =>
    expect(table('Đề nghị Tổng Liên đoàn tặng Cờ thi đua')).toEqual(['recommended', 'awarded']));
});

describe('what a bloc chose', () => {
  const column = (head: string): (string | null)[] =>
    recordOf(
      `KHỐI THI ĐUA SỐ 3\nSố: 7/BC-KTĐ\n\nBÁO CÁO\nTổng kết năm 2027\n\nKhối thi đua số 3 chấm điểm như sau:\nTT\tĐơn vị\tĐiểm\t${head}\n1\tSở Y tế\t98\tCờ thi đua của UBND tỉnh\n2\tSở Nội vụ\t97\tBằng khen của UBND tỉnh\n`,
    ).awards.map(({ status }) => status);
  it('stands under "Kết quả suy tôn"', () => expect(column('Kết quả suy tôn')).toEqual(['voted', 'voted']));
  it('unlike what was given', () => expect(column('Đã được tặng')).toEqual(['awarded', 'awarded']));
});

describe('lines that go on with the one above', () => {
  const voted = (lines: string): string[] =>
    recipientNames(
      `BIÊN BẢN\nBình xét thi đua Khối thi đua số 3 năm 2027\n\nSuy tôn đề nghị UBND tỉnh tặng Bằng khen:\n${lines}\n`,
    );
  it('tell the votes', () =>
    expect(voted('- UBND huyện Tân\nKhê 08/10 phiếu = 80%\n- Sở Y tế\n09/10 phiếu = 90%')).toEqual([
      'UBND huyện Tân Khê',
      'Sở Y tế',
    ]));
  it('unlike the end of the meeting', () =>
    expect(voted('- Sở Y tế 09/10 phiếu\nCuộc họp kết thúc lúc 16 giờ 45 phút cùng ngày.')).toEqual(['Sở Y tế']));
  it('name what is given', () =>
    expect(
      recordOf(
        'BIÊN BẢN\nBình xét thi đua Khối thi đua số 3 năm 2027\n\na) Suy tôn đề nghị UBND tỉnh tặng\nCờ thi đua:\n- Sở Y tế 09/10 phiếu\n',
      ).awards.map(({ award, status }) => `${award} ${status}`),
    ).toEqual(['Cờ thi đua recommended']));
  it('name an office in capitals', () =>
    expect(
      awardsOf(
        'TỜ TRÌNH\nVề việc đề nghị khen thưởng năm 2027\n\nDANH SÁCH\nTẬP THỂ ĐỀ NGHỊ TẶNG BẰNG KHEN CỦA CHỦ TỊCH\nỦY BAN NHÂN DÂN TỈNH\n1. Sở Y tế\n2. Sở Nội vụ\n',
      )[0],
    ).toMatch(/^BẰNG KHEN CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH → Sở Y tế/u));
});

describe('a list with posts behind tabs', () => {
  const list = (line: string): string[] =>
    recipientNames(
      `QUYẾT ĐỊNH\nĐiều 2. Công nhận danh hiệu “Chiến sĩ thi đua cơ sở” năm 2027 cho 02 cá nhân:\n${line}`,
    );
  it('is no table', () =>
    expect(list('1. BSCKI Trịnh Công Thảo\t\tTrưởng khoa Nhi\n2. BS. Phan Ngọc Thọ\tPhó Giám đốc\n')).toEqual([
      'Trịnh Công Thảo',
      'Phan Ngọc Thọ',
    ]));
});

describe('some by name', () => {
  const given = (whom: string): string[] => recipientNames(`UBND tỉnh tặng Bằng khen cho 04 tập thể (${whom}).`);
  it('and the others by their number', () =>
    expect(given('Sở Y tế, Sở Nội vụ và 02 đơn vị khác')).toEqual(['Sở Y tế', 'Sở Nội vụ', '#2']));
  it('unlike numbers that make up no sum', () => expect(given('Sở Y tế và 09 đơn vị khác')).not.toContain('#9'));
  it('and so many of theirs', () =>
    expect(recipientNames('12 tập thể, 31 cá nhân thuộc các đơn vị được tặng Giấy khen của Sở Y tế.')).toEqual([
      '#12',
      '#31',
    ]));
});

describe('the owner of a page of honours', () => {
  const page = (line: string): string[] =>
    recipientNames(
      `CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG:\n${line}\nNăm | Danh hiệu thi đua | Quyết định\n2025 | Tập thể Lao động xuất sắc | Quyết định số 7\n2026 | Tập thể Lao động xuất sắc | Quyết định số 9\n2027 | Tập thể Lao động xuất sắc | Quyết định số 11\n`,
    );
  it('opens the sentence under its heading', () =>
    expect(page('Bệnh viện Bến Đá luôn hoàn thành tốt nhiệm vụ và đã được tặng:')[0]).toBe('Bệnh viện Bến Đá'));
});

describe('short news of the same day', () => {
  const digest = (third: string): (string | null)[] =>
    recordOf(
      `Tin vắn\n\n* Ngày 24-2, tại Bến Đá, Khối thi đua số 3 tổng kết năm 2027. Hội nghị đề nghị UBND tỉnh tặng Cờ thi đua cho Sở Nội vụ.\n\n* ${third}, Sở Y tế trao danh hiệu Thầy thuốc Ưu tú tặng bác sĩ Phạm Đình Thỏa.\n\n* Sáng 25-2, Công đoàn tỉnh vừa tặng 200 suất quà cho công nhân nghèo trong tỉnh.\n`,
    ).awards.map(({ bloc }) => bloc ?? null);
  it('are of no bloc of another', () => expect(digest('Cùng ngày, tại An Khê')).toEqual(['Khối thi đua số 3', null]));
});

describe('votes', () => {
  const voted = (votes: string): string[] =>
    recipientNames(
      `BIÊN BẢN\nBình xét thi đua Khối thi đua số 3 năm 2027\n\nSuy tôn đề nghị UBND tỉnh tặng Bằng khen:\n- Sở Y tế 09/10 phiếu = 90%\n- Sở Nội vụ ${votes}\n`,
    );
  it('of no more than half of them choose nobody', () => expect(voted('01/10 phiếu = 10%')).toEqual(['Sở Y tế']));
  it('unlike more', () => expect(voted('06/10 phiếu = 60%')).toEqual(['Sở Y tế', 'Sở Nội vụ']));
  it('in brackets are no day', () =>
    expect(
      recordOf(
        'BIÊN BẢN\nBình xét thi đua Khối thi đua số 3 năm 2027\n\n4. Hội nghị biểu quyết (10/10) bầu Sở Y tế làm Khối trưởng năm 2028.',
      ).meetings.map(({ date }) => date),
    ).not.toContain('2027-10-10'));
});

describe('a table of the second kind', () => {
  const statuses = (verb: string): string[] =>
    recordOf(
      `Số: 37/TTr-UBND\n\nTỜ TRÌNH\nVề việc ${verb} Giấy khen\n\nUBND xã Bến Đá kính đề nghị Chủ tịch UBND huyện quyết định tặng Giấy khen cho 02 tập thể, 02 cá nhân có thành tích xuất sắc trong công tác phòng, chống dịch bệnh trên địa bàn xã năm 2027, gồm:\nI. TẬP THỂ\n1. Trạm Y tế xã Bến Đá\n2. Trường Mầm non Bến Đá (lần trước đã được UBND xã tặng Giấy khen năm 2025)\nII. CÁ NHÂN\nSTT | Họ và tên | Chức vụ\n1 | Ông Tô Văn Hải | Trưởng Công an xã\n2 | Bà Hà Thị Nhàn | Giáo viên\n`,
    ).awards.flatMap(({ recipient, status, year }) => (recipient?.includes('Hải') ? [`${status} ${year}`] : []));
  it('is proposed with the first, whatever one of those had before', () =>
    expect(statuses('đề nghị tặng')).toEqual(['recommended 2027']));
});

describe('what is told of the beginning of the year', () => {
  const year = (opens: string): (number | null)[] =>
    recordOf(
      `Khối thi đua số 3 tổng kết năm 2027.\n2- ${opens} đơn vị ký giao ước thi đua; có 03 đơn vị đăng ký Cờ thi đua của UBND tỉnh.`,
    ).awards.map((award) => award.year);
  it('is of the year', () => expect(year('Đầu năm 8/8')).toEqual([2027]));
  it('unlike that of the next', () => expect(year('Đầu năm 2028 các')).toEqual([2028]));
});
