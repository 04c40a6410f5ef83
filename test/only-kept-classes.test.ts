import { describe, expect, it } from 'vitest';
import { awardLines, recipientNames, recordOf } from './record-of.js';

// Lines, columns and brackets that say who stands for whom; each beside one that only looks like it.

const heads = (text: string): string[] => recordOf(text).heads.map(({ org, role, year }) => `${org} ${role} ${year}`);
const officials = (text: string): string[] => recordOf(text).officials.map(({ name, act }) => `${name} ${act}`);

describe('a pledge signed in one column', () => {
  const pledge = (third: string): string => `LIÊN ĐOÀN LAO ĐỘNG TỈNH BẾN ĐÁ
CỤM THI ĐUA SỐ 2

Bến Đá, ngày 24 tháng 02 năm 2027

GIAO ƯỚC THI ĐUA NĂM 2027

Cụm thi đua số 2 ký kết giao ước thi đua năm 2027.

ĐẠI DIỆN CÁC ĐƠN VỊ KÝ GIAO ƯỚC

LĐLĐ HUYỆN TÂN KHÊ (CỤM TRƯỞNG)
Chủ tịch
Tô Hải

LĐLĐ HUYỆN VÂN TRẠCH (CỤM PHÓ)
Phó Chủ tịch
Hà Nhàn
${third}`;
  const signed = pledge('\nLĐLĐ HUYỆN ANH HÒA\nChủ tịch\nLê Bá Quý\n');
  it('has as many signers as units', () =>
    expect(officials(signed)).toEqual(['Tô Hải sign', 'Hà Nhàn sign', 'Lê Bá Quý sign']));
  it('has the one who leads for the paper', () => expect(recordOf(signed).doc.signer).toBe('Tô Hải'));
  it('says in brackets who leads', () =>
    expect(heads(signed)).toEqual(['LĐLĐ HUYỆN TÂN KHÊ head 2027', 'LĐLĐ HUYỆN VÂN TRẠCH deputy 2027']));
  it('is signed by all or by none', () =>
    expect(officials(pledge('\nPhòng Nội vụ huyện xác nhận:\nLê Bá Quý\n'))).toEqual([]));
  it('says in brackets other things too', () =>
    expect(heads(signed.replace('(CỤM TRƯỞNG)', '(ĐƠN VỊ ĐĂNG CAI)'))).not.toContain('LĐLĐ HUYỆN TÂN KHÊ head 2027'));
});

/** A list of a youth union in two columns, with its head. */
const youth = (
  lines: string,
  right = 'ĐOÀN TNCS HỒ CHÍ MINH',
): string => `        BCH ĐOÀN TỈNH BẾN ĐÁ                   ${right}
                 ***                       Bến Đá, ngày 24 tháng 12 năm 2027

                              DANH SÁCH
      TẬP THỂ, CÁ NHÂN ĐƯỢC KHEN THƯỞNG CÔNG TÁC ĐOÀN VÀ PHONG TRÀO
                   THANH THIẾU NHI TỈNH NĂM 2027
   (Đính kèm Quyết định số 35-QĐ/TĐTN-VP ngày 24/12/2027 của Ban Thường vụ
                              Tỉnh Đoàn)

I. CỜ THI ĐUA CỦA BAN CHẤP HÀNH ĐOÀN TỈNH
${lines}

                                        TM. BAN THƯỜNG VỤ TỈNH ĐOÀN
                                                 BÍ THƯ
                                                (đã ký)
                                            Kiều Thị Mai
`;

describe('a name in the first of two columns', () => {
  const two = '  1. Huyện Đoàn Anh Hòa             Đơn vị dẫn đầu Cụm thi đua số 1';
  const wrapped =
    '  2. Đoàn Trường Cao đẳng           Đơn vị dẫn đầu Cụm thi đua Khối\n     Bến Đá                         trường học';
  const other = '  2. Thị Đoàn Tân Khê               Đơn vị dẫn đầu Cụm thi đua số 2';
  it('ends at the gap', () =>
    expect(recipientNames(youth(`${two}\n${other}`))).toEqual(['Huyện Đoàn Anh Hòa', 'Thị Đoàn Tân Khê']));
  it.each([
    '- Phòng Cảnh sát      Hình sự, Công an tỉnh\n- Trường THPT      Chuyên Lê Quý Đôn, huyện Tân Khê',
    '1. Công ty Cổ phần      Cấp nước Bến Đá',
  ])('goes on past the blanks of a justified line: %s', (lines) =>
    expect(recipientNames(youth(lines)).join()).toMatch(/Hình sự.*Lê Quý Đôn|Cấp nước Bến Đá/),
  );
  it('goes on past them in a sentence', () =>
    expect(
      recordOf(
        'Khối thi đua số 1 tổng kết năm 2027. Hội nghị bầu      Sở Giáo      dục và\nĐào tạo làm      Khối trưởng,      Sở Văn hóa và\nThể thao      làm Khối phó năm 2028.',
      ).heads.map(({ org }) => org),
    ).toEqual(['Sở Giáo dục và Đào tạo', 'Sở Văn hóa và Thể thao']));
  it('goes on below it', () =>
    expect(recipientNames(youth(`${two}\n${wrapped}`))).toEqual(['Huyện Đoàn Anh Hòa', 'Đoàn Trường Cao đẳng Bến Đá']));
  it('gives no part of it to the bloc of the second', () =>
    expect(recordOf(youth(`${two}\n${wrapped}`)).blocs.map(({ name }) => name)).toEqual(['Cụm thi đua số 1']));
  it('is all of a line with blanks behind its first word', () =>
    expect(recipientNames(youth('  1. Trường      Mầm non Tân Khê'))[0]).toContain('Tân Khê'));
});

describe('the youth union beside who issues a paper', () => {
  const list = '  1. Huyện Đoàn Anh Hòa';
  it('is its motto', () => expect(recordOf(youth(list)).doc.publisher).toBe('BCH ĐOÀN TỈNH BẾN ĐÁ'));
  it('issues it where a place stands behind it', () =>
    expect(recordOf(youth(list, 'ĐOÀN TNCS HỒ CHÍ MINH TỈNH LAM HẢI')).doc.publisher).toBe(
      'ĐOÀN TNCS HỒ CHÍ MINH TỈNH LAM HẢI',
    ));
});

describe('sections of a list of those who were rewarded', () => {
  const statuses = (second: string): string[] =>
    recordOf(`DANH SÁCH
TẬP THỂ, CÁ NHÂN ĐƯỢC KHEN THƯỞNG NĂM 2027

I. ĐỀ NGHỊ TRUNG ƯƠNG ĐOÀN TẶNG THƯỞNG
* Bằng khen của Ban Chấp hành Trung ương Đoàn:
  1. Huyện Đoàn Tân Khê

${second}
  1. Huyện Đoàn Bến Đá
`).awards.map(({ status }) => status);
  it('ask for nothing where the heading says who gives', () =>
    expect(statuses('II. BẰNG KHEN CỦA BAN CHẤP HÀNH ĐOÀN TỈNH')).toEqual(['recommended', 'awarded']));
  it('go on with what is asked for under a sign', () =>
    expect(statuses('* Cờ thi đua của Ban Chấp hành Trung ương Đoàn:')).toEqual(['recommended', 'recommended']));
});

describe('columns beside what a submission asks for', () => {
  const table = (over: string): string[] =>
    recordOf(`UBND HUYỆN TÂN KHÊ
Số: 12/TTr-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Tân Khê, ngày 21 tháng 12 năm 2027

TỜ TRÌNH
Về việc đề nghị khen thưởng năm 2027

Kính gửi: UBND tỉnh Bến Đá.

UBND huyện trình UBND tỉnh xem xét.

TM. UỶ BAN NHÂN DÂN
CHỦ TỊCH
(Đã ký)
Kiều Văn Phú

DANH SÁCH
${over}

Số TT\tHọ và tên\tChức vụ, đơn vị\tĐã được khen
1\tTô Hải\tChủ tịch UBND xã Anh Hòa\tCSTĐCS 2024, 2025
2\tHà Nhàn\tTrưởng ấp 4\tGiấy khen UBND huyện 2026
`).awards.map(({ recipient, award, status, year }) => `${recipient} ${award} ${status} ${year}`);
  it('tell what each one had', () =>
    expect(table('Cá nhân đề nghị Chủ tịch UBND tỉnh tặng Bằng khen').sort()).toEqual([
      'Hà Nhàn Bằng khen recommended 2027',
      'Hà Nhàn Giấy khen UBND huyện awarded 2026',
      'Tô Hải Bằng khen recommended 2027',
      'Tô Hải CSTĐCS awarded 2024',
      'Tô Hải CSTĐCS awarded 2025',
    ]));
  it('are all that is told where nothing is asked for', () =>
    expect(table('Cá nhân tiêu biểu').some((line) => line.includes('Bằng khen'))).toBe(false));
});

describe('a bloc in a cell', () => {
  const blocs = (head: string, cell: string): (string | null)[] =>
    recordOf(
      `DANH SÁCH TẬP THỂ ĐỀ NGHỊ TẶNG CỜ THI ĐUA NĂM 2027\n\nTT\tTên đơn vị\tHình thức đề nghị\t${head}\n1\tTrường Bến Đá\tCờ thi đua\t${cell}\n2\tTrạm Y tế xã Tân Khê\tCờ thi đua\t\n`,
    ).awards.map(({ bloc }) => bloc);
  it('is of the row where it is ranked in it', () => {
    expect(blocs('Xếp hạng', 'Khối thi đua trường học')).toEqual(['Khối thi đua trường học', null]);
    expect(blocs('Ghi chú', 'Nhất Khối thi đua trường học')).toEqual(['Khối thi đua trường học', null]);
  });
  it('is merged over the rows below', () =>
    expect(blocs('Khối thi đua', 'Khối thi đua trường học')).toEqual([
      'Khối thi đua trường học',
      'Khối thi đua trường học',
    ]));
});

describe('a bloc meets', () => {
  const minutes = (line: string): string => `BIÊN BẢN HỌP
Tổng kết năm 2027
Khối thi đua số 8

Hôm nay, ngày 10 tháng 01 năm 2028, tại Khách sạn Anh Hòa, phường 5, thành phố Tân Khê, Khối thi đua số 8 họp tổng kết năm 2027.
Thành phần tham dự gồm có:
* Các đơn vị thành viên:
+ ${line};
+ Thuế tỉnh: ông Lê Bá Quý, Phó Cục trưởng.
`;
  const led = minutes('Sở Y tế: ông Tô Hải, Giám đốc - Khối trưởng');
  it('with the unit of the line at its head', () => expect(heads(led)).toEqual(['Sở Y tế head 2027']));
  it('with nobody at its head whom no unit sent', () =>
    expect(heads(minutes('Chủ tọa: ông Tô Hải, Giám đốc - Khối trưởng'))).toEqual([]));
  it('in a hotel with its address', () =>
    expect(recordOf(led).meetings[0].venue).toBe('Khách sạn Anh Hòa, phường 5, thành phố Tân Khê'));
  it('in an office by its name', () =>
    expect(recordOf(led.replace('Khách sạn Anh Hòa', 'Sở Y tế')).meetings[0].venue).toBe('Sở Y tế'));
});

describe('who is said to be the first', () => {
  const ranked = (sentence: string): string[] =>
    awardLines(
      `BÁO CÁO\nTổng kết năm 2027 của Khối thi đua số 1\n\nTT\tĐơn vị\tĐiểm\tXếp thứ\n1\tCà phê Bến Đá\t982\t1\n2\tCao su Tân Khê\t979\t2\n\n${sentence}\n`,
    );
  it('is the one who is named', () =>
    expect(
      ranked('Các đơn vị suy tôn Công ty Cà phê Bến Đá là đơn vị dẫn đầu Khối, đề nghị Chính phủ tặng Cờ thi đua.'),
    ).toEqual(['Cờ thi đua → Công ty Cà phê Bến Đá 2027']));
  it('is looked up where nobody is', () =>
    expect(ranked('Khối đề nghị Chính phủ tặng Cờ thi đua cho đơn vị dẫn đầu Khối.')).toEqual([
      'Cờ thi đua → Cà phê Bến Đá 2027',
    ]));
});

describe('the year of a clause', () => {
  const told = (opening: string): (number | null)[] =>
    recordOf(
      `BÁO CÁO\nTổng kết năm 2027 của Khối thi đua số 1\n\n${opening} Sở Nội vụ được tặng Cờ thi đua của Chính phủ năm 2026; ông Tô Hải, công nhân Nông trường Bến Đá được tặng Bằng khen của Bộ Y tế.`,
    ).awards.map(({ year }) => year);
  it('is its own in a sentence of one year', () => expect(told('Trong năm,')).toEqual([2026, 2027]));
  it('goes on in another', () => expect(told('Ngày 15/01/2028,')).toEqual([2026, 2026]));
});

describe('a notice of who leads', () => {
  const notice = (bracket: string, duty: string): string => `UBND TỈNH BẾN ĐÁ
Số: 06/TB-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Bến Đá, ngày 16 tháng 01 năm 2028

THÔNG BÁO
Về danh sách các Khối thi đua và đơn vị Khối trưởng, Khối phó năm 2028

1. Khối thi đua các ngành kinh tế, gồm 2 đơn vị: Sở Công Thương, Sở Xây dựng.
Khối trưởng: Sở Công Thương${bracket}. Khối phó: Sở Xây dựng.

${duty}
- Chủ trì tổng kết năm; lựa chọn 01 đơn vị đề nghị UBND tỉnh tặng Cờ thi đua;
`;
  const duties = 'Đơn vị Khối trưởng, Cụm trưởng có trách nhiệm:';
  it('says who goes on', () =>
    expect(heads(notice(' (tiếp tục đảm nhiệm)', duties))).toEqual([
      'Sở Công Thương head 2027',
      'Sở Công Thương head 2028',
      'Sở Xây dựng deputy 2028',
    ]));
  it('says who leads for the first time', () =>
    expect(heads(notice(' (mới được bầu)', duties))).toEqual(['Sở Công Thương head 2028', 'Sở Xây dựng deputy 2028']));
  it('gives nothing by what they are to do', () => expect(awardLines(notice('', duties))).toEqual([]));
  it('tells what was done', () =>
    expect(awardLines(notice('', 'Trong năm, Khối đã thực hiện:')).length).toBeGreaterThan(0));
});

describe('what is asked for in brackets', () => {
  const council = (says: string): string[] =>
    awardLines(
      `BIÊN BẢN\nPhiên họp Hội đồng Thi đua - Khen thưởng tỉnh xét khen thưởng năm 2027\n\n4. Hội đồng ${says} Sở Y tế (đề nghị Huân chương Lao động hạng Ba).`,
    );
  it('is refused with the one before them', () => expect(council('thống nhất không xem xét đối với')).toEqual([]));
  it('is passed with the one before them', () =>
    expect(council('thống nhất xem xét đối với')).toEqual(['Huân chương Lao động hạng Ba → Sở Y tế 2027']));
});

describe('names of a decision', () => {
  const decided = (line: string): string[] =>
    recipientNames(`QUYẾT ĐỊNH\nVề việc tặng Bằng khen\n\nĐiều 1. Tặng Bằng khen cho:\n${line};\n- Sở Y tế.`);
  it('are counted beside one of a crew', () =>
    expect(decided('- Ông Tô Hải, thuyền trưởng tàu Bến Đá, và 02 thuyền viên cùng tàu')).toEqual([
      'Tô Hải',
      '#2',
      'Sở Y tế',
    ]));
  it('are none of those who were saved', () =>
    expect(decided('- Ông Tô Hải, thuyền trưởng tàu Bến Đá, đã cứu 02 thuyền viên')).toEqual(['Tô Hải', 'Sở Y tế']));
  it('are cells of a quarter', () =>
    expect(decided('- Chi bộ tiểu khu 6, Đảng bộ thị trấn Tân Khê')).toEqual([
      'Chi bộ tiểu khu 6, Đảng bộ thị trấn Tân Khê',
      'Sở Y tế',
    ]));
});

describe('counts of a submission over its table', () => {
  const named = (rows: string): string[] =>
    recipientNames(
      `TỜ TRÌNH\nVề việc đề nghị khen thưởng năm 2027\n\nKính trình UBND tỉnh tặng thưởng, gồm:\n- Bằng khen: 02 cá nhân.\nNgoài ra, huyện có Tờ trình số 7 đề nghị tặng Bằng khen cho em Lý Mai.\n\nDANH SÁCH\n\nTT\tHọ và tên\tHình thức đề nghị\n1\tTô Hải\tBằng khen\n${rows}`,
    );
  it('are those whom it names', () => expect(named('2\tHà Nhàn\tBằng khen\n')).not.toContain('#2'));
  it('are kept where it names fewer than they say', () =>
    expect(named('2\tHà Nhàn\tGiấy khen\n3\tLê Bá Quý\tBằng khen\n4\tKiều Phú\tBằng khen\n')).toContain('#2'));
});

describe('a unit under the bloc that issues a paper', () => {
  const publisher = (bracket: string): string | null =>
    recordOf(`KHỐI THI ĐUA CÁC SỞ TỔNG HỢP
SỞ Y TẾ
${bracket}
-------

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 11/BC-KTĐ
Bến Đá, ngày 21 tháng 02 năm 2028

BÁO CÁO
Tổng kết công tác thi đua, khen thưởng năm 2027

Khối thi đua các sở tổng hợp gồm 2 đơn vị: Sở Y tế và Sở Nội vụ.
`).doc.publisher;
  it('leads it', () => expect(publisher('(Khối trưởng năm 2027)')).toBe('KHỐI THI ĐUA CÁC SỞ TỔNG HỢP'));
  it('issues it', () => expect(publisher('(Cơ quan thường trực)')).toBe('SỞ Y TẾ'));
});
