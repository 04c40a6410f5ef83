import { describe, expect, it } from 'vitest';
import { awardLines, headLines, recordOf } from './record-of.js';

// Lists that say in columns who decided, whom and why: registers of an archive, badges, a person's history, registrations; and what papers say beside.

const yearsOf = (text: string): string[] =>
  recordOf(text).awards.map((award) => `${award.recipient ?? `#${award.count}`} ${award.year} ${award.status}`);

describe('a register of decisions', () => {
  const register = (...rows: string[]): string =>
    [
      'SỞ NỘI VỤ TỈNH LAM HẢI\nCHI CỤC VĂN THƯ - LƯU TRỮ\n\nLam Hải, ngày 16 tháng 8 năm 2028\n\nDANH MỤC',
      'Văn bản khen thưởng trong phông UBND tỉnh\n',
      'STT ; Số, ngày văn bản ; Cơ quan ; Người, đơn vị được khen ; Hình thức ; Lý do khen',
      ...rows.map((row, i) => `${i + 1} ; ${row}`),
      '\n                    CHI CỤC TRƯỞNG\n\n\n                    Kiều Văn Phú\n',
    ].join('\n');
  const plain = 'QĐ 12/QĐ-UB ngày 02/9/2018 ; UBND tỉnh ; Trạm Y tế Bến Đá ; Cờ thi đua ; không ghi';
  it('has who decided in one column and whom in the next', () => {
    const { doc, awards, officials } = recordOf(register(plain, plain.replace('Bến Đá', 'Tân Khê')));
    expect(doc).toMatchObject({ kind: 'list', signer: 'Kiều Văn Phú' });
    expect(officials.map(({ name, act }) => `${name} ${act}`)).toEqual(['Kiều Văn Phú sign']);
    expect(awards.map(({ recipient, granter }) => `${granter} → ${recipient}`)).toEqual([
      'UBND tỉnh → Trạm Y tế Bến Đá',
      'UBND tỉnh → Trạm Y tế Tân Khê',
    ]);
  });
  it('says of which year the merit is, else when it was decided', () =>
    expect(
      yearsOf(register(plain, plain.replace('Bến Đá', 'Tân Khê').replace('không ghi', 'thành tích 2015 - 2016'))),
    ).toEqual(['Trạm Y tế Bến Đá 2018 awarded', 'Trạm Y tế Tân Khê 2016 awarded']));
  it('has rows that reward nobody, and say nothing of those below', () =>
    expect(
      yearsOf(
        register('QĐ 9/QĐ-UB ngày 20/01/2018 ; UBND tỉnh ; – ; – ; hủy QĐ 64 tặng Bằng khen cho Đội xe Tân Khê', plain),
      ),
    ).toEqual(['Trạm Y tế Bến Đá 2018 awarded']));
  it('counts households by where they live', () =>
    expect(
      yearsOf(
        register('QĐ 9/QĐ-UB ngày 20/01/2018 ; UBND huyện ; 3 hộ nông dân xã Bến Đá ; Giấy khen ; không ghi', plain),
      ),
    ).toEqual(['#3 2018 awarded', 'Trạm Y tế Bến Đá 2018 awarded']));
  it('has papers that only ask', () =>
    expect(
      yearsOf(register(plain.replace('Cờ thi đua', 'đề nghị tặng Cờ thi đua'), plain.replace('Bến Đá', 'Tân Khê'))),
    ).toEqual(['Trạm Y tế Bến Đá 2018 recommended', 'Trạm Y tế Tân Khê 2018 awarded']));
  it('is none where no papers are numbered: then an office receives', () =>
    expect(awardLines('TT | Cơ quan | Hình thức\n1 | Sở Y tế | Bằng khen\n2 | Sở Nội vụ | Bằng khen')).toEqual([
      'Bằng khen → Sở Y tế',
      'Bằng khen → Sở Nội vụ',
    ]));
  it('may part number and day, and stand behind the award', () => {
    const table = (paper: string): string[] =>
      yearsOf(
        `DANH MỤC QUYẾT ĐỊNH KHEN THƯỞNG\n\nTT | Đơn vị | Hình thức | ${paper} | Cơ quan quyết định\n1 | Sở Y tế | Bằng khen | 12/QĐ-UBND, 02/9/2018 | UBND tỉnh\n2 | Sở Nội vụ | Cờ thi đua | 15/QĐ-UBND, 02/9/2019 | UBND tỉnh`,
      );
    expect(table('Số, ngày quyết định khen thưởng')).toEqual(['Sở Y tế 2018 awarded', 'Sở Nội vụ 2019 awarded']);
  });
  it('is no menu of a page', () =>
    expect(recordOf('DANH MỤC\nTin tức\n\nSở Y tế trao thưởng\n\nNgày 02/9/2028, Sở Y tế họp.').doc.kind).toBe('news'));
});

describe('badges under blanks', () => {
  const list = (section: string): string =>
    [
      'DANH SÁCH',
      'đảng viên được tặng Huy hiệu Đảng đợt 07/11/2028',
      '(kèm theo Quyết định số 39-QĐ/TU, ngày 25/10/2028 của Ban Thường vụ Tỉnh ủy)\n',
      'TT   HỌ VÀ TÊN              NĂM SINH   NGÀY VÀO ĐẢNG    TỔ CHỨC CƠ SỞ ĐẢNG',
      'A- HUY HIỆU 70 NĂM TUỔI ĐẢNG',
      ' 1   TÔ VĂN HẢI             1925       19/8/1946        ĐB xã Bến Đá',
      '     (từ trần ngày 14/10/2028)',
      ' 2   HÀ THỊ NHÀN            1928       02/9/1946        ĐB xã Tân Khê',
      section,
      ' 1   KIỀU VĂN PHÚ           1934       11/10/1956       ĐB xã Bến Đá',
    ].join('\n');
  const names = (text: string): string[] =>
    recordOf(text).awards.map(({ award, recipient, year }) => `${award} ${recipient} ${year}`);
  it('stand in sections behind a letter and a dash', () =>
    expect(names(list('B- HUY HIỆU 60 NĂM TUỔI ĐẢNG'))).toEqual([
      'HUY HIỆU 70 NĂM TUỔI ĐẢNG TÔ VĂN HẢI 2028',
      'HUY HIỆU 70 NĂM TUỔI ĐẢNG HÀ THỊ NHÀN 2028',
      'HUY HIỆU 60 NĂM TUỔI ĐẢNG KIỀU VĂN PHÚ 2028',
    ]));
  it('stand in sections without a letter', () =>
    expect(names(list('Huy hiệu 60 năm tuổi Đảng')).at(-1)).toBe('Huy hiệu 60 năm tuổi Đảng KIỀU VĂN PHÚ 2028'));
  it('are of the day for which they are given, and not of when somebody joined', () => {
    const cells = 'sinh 1925    vào Đảng 19/8/1946    Huy hiệu 70 năm';
    const rows = ['Tô Văn Hải', 'Hà Thị Nhàn', 'Kiều Văn Phú'].map((name, i) => `${i + 1}   ${name}      ${cells}`);
    expect(names(`DANH SÁCH ĐẢNG VIÊN NHẬN HUY HIỆU ĐẢNG ĐỢT 03/02/2028\n\n${rows.join('\n')}`)[0]).toBe(
      'Huy hiệu 70 năm Tô Văn Hải 2028',
    );
  });
  it('stand in a column that says which', () => {
    const decision = (head: string): string[] =>
      names(
        `ĐẢNG ỦY XÃ BẾN ĐÁ        ĐẢNG CỘNG SẢN VIỆT NAM\nSố 12-QĐ/ĐU              Bến Đá, ngày 25 tháng 10 năm 2028\n\nQUYẾT ĐỊNH\nvề việc tặng Huy hiệu Đảng\n\nĐiều 1. Tặng Huy hiệu Đảng cho 02 đồng chí (có danh sách kèm theo).\n\nDANH SÁCH\nTT | Họ và tên | Năm sinh | ${head}\n1 | Tô Văn Hải | 1925 | Huy hiệu 70 năm tuổi Đảng\n2 | Hà Thị Nhàn | 1928 | Huy hiệu 70 năm tuổi Đảng`,
      );
    expect(decision('Loại huy hiệu được tặng')).toEqual([
      'Huy hiệu 70 năm tuổi Đảng Tô Văn Hải 2028',
      'Huy hiệu 70 năm tuổi Đảng Hà Thị Nhàn 2028',
    ]);
    expect(decision('Số thẻ')).toEqual(['Huy hiệu Đảng Tô Văn Hải 2028', 'Huy hiệu Đảng Hà Thị Nhàn 2028']);
  });
  it('end where another line stands between the rows', () =>
    expect(names(list('Trên đây là danh sách của tỉnh.'))).not.toContain(
      'HUY HIỆU 70 NĂM TUỔI ĐẢNG KIỀU VĂN PHÚ 2028',
    ));
});

describe('the history of a person', () => {
  const TABLE =
    '\n\nNăm | Danh hiệu, hình thức | Số, ngày quyết định | Cơ quan tặng\n2026 | Giấy khen | 21/QĐ-UBND, 27/12/2026 | UBND huyện Tân Khê\n2027 | Bằng khen | 8-QĐ/HPN, 19/10/2027 | Hội LHPN tỉnh';
  const given = (text: string): string[] =>
    recordOf(text).awards.map(({ award, recipient, granter, year }) => `${year} ${award} ${granter} → ${recipient}`);
  const BOTH = ['2026 Giấy khen UBND huyện Tân Khê → Hà Nhàn', '2027 Bằng khen Hội LHPN tỉnh → Hà Nhàn'];
  it('stands under a numbered label', () =>
    expect(given(`1. Họ và tên: Hà Nhàn. Sinh năm 1981.\n2. Quá trình khen thưởng:${TABLE}`)).toEqual(BOTH));
  it('stands under her name', () => expect(given(`Quá trình khen thưởng của bà Hà Nhàn:${TABLE}`)).toEqual(BOTH));
  it('is no plan', () => expect(given(`Kế hoạch đăng ký khen thưởng của bà Hà Nhàn:${TABLE}`)).toEqual([]));
  it('takes no reason of the decision beside it', () => {
    const text = `QUYẾT ĐỊNH\nVề việc tặng Bằng khen\n\nĐiều 1. Tặng Bằng khen của UBND tỉnh cho bà Hà Nhàn, đã có thành tích xuất sắc trong công tác y tế năm 2028.\n\nQuá trình khen thưởng của bà Hà Nhàn:${TABLE}`;
    const told = recordOf(text).awards.map(({ year, reason }) => `${year} ${reason !== null}`);
    expect(told).toEqual(['2028 true', '2026 false', '2027 false']);
  });
});

describe('registrations under a ruled head', () => {
  const list = (verb: string, name = 'Ông Tô Hải, tổ trưởng tổ vay vốn  '): string =>
    [
      `UBND TỈNH LAM HẢI\nKHỐI THI ĐUA SỐ 9\n\nDANH SÁCH\n${verb} năm 2028 của Khối thi đua số 9\n`,
      'Stt  Đơn vị / cá nhân                  Danh hiệu, hình thức',
      '---  --------------------------------  -----------------------------------',
      'A    TẬP THỂ',
      '1    Sở Y tế                           Cờ thi đua của UBND tỉnh',
      'B    CÁ NHÂN',
      `1    ${name}Bằng khen của Chủ tịch UBND tỉnh`,
      '     thôn Tân Khê',
      '2    Bà Hà Nhàn, công nhân             Bằng khen của Chủ tịch UBND tỉnh',
      '',
      'Bến Đá, ngày 27 tháng 3 năm 2028',
    ].join('\n');
  it('go on under the name of a person', () =>
    expect(yearsOf(list('Đăng ký danh hiệu thi đua, hình thức khen thưởng'))).toEqual([
      'Sở Y tế 2028 registered',
      'Tô Hải 2028 registered',
      'Hà Nhàn 2028 registered',
    ]));
  it('are awards where the title does not ask', () =>
    expect(yearsOf(list('Tặng thưởng danh hiệu thi đua'))[1]).toBe('Tô Hải 2028 awarded'));
  it('cut no name of a unit', () =>
    expect(
      yearsOf(list('Đăng ký danh hiệu thi đua', 'Công ty TNHH MTV Cao su           ')).some((line) =>
        line.startsWith('Công ty TNHH MTV Cao su 2028'),
      ),
    ).toBe(false));
});

describe('a plan', () => {
  const plan = (line: string): string[] =>
    awardLines(
      `KHỐI THI ĐUA SỐ 2         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 01/KH-KTĐ                  Độc lập - Tự do - Hạnh phúc\n                               Bến Đá, ngày 10 tháng 02 năm 2028\n\nKẾ HOẠCH\nHoạt động của Khối thi đua số 2 năm 2028\n\n${line}`,
    );
  it('tells what somebody had in a year gone', () =>
    expect(plan('Năm 2027 Sở Y tế được UBND tỉnh tặng Cờ thi đua.')).toEqual(['Cờ thi đua → Sở Y tế 2027']));
  it('gives nothing in its own year', () =>
    expect(plan('Năm 2028 Sở Y tế được UBND tỉnh tặng Cờ thi đua.')).toEqual([]));
  it('names nobody where it counts', () =>
    expect(plan('Năm 2027 có 3 đơn vị được UBND tỉnh tặng Cờ thi đua.')).toEqual([]));
});

describe('areas of a ward', () => {
  const table = (deputies: string): string =>
    `Cụm thi đua phường Bến Đá năm 2028\n\nTT | Tên cụm | Đơn vị thành viên | Trưởng | Phó\n1 | Cụm thi đua số 2 | Khu vực 5; Khu vực 6; Khu vực 10 | Khu vực 6 | ${deputies}`;
  it('lead a bloc, two under one role', () =>
    expect(headLines(table('Khu vực 5; Khu vực 10'))).toEqual([
      'head 2028 Khu vực 6',
      'deputy 2028 Khu vực 5',
      'deputy 2028 Khu vực 10',
    ]));
  it('are members, or nobody', () => expect(headLines(table('luân phiên; chưa cử'))).toEqual(['head 2028 Khu vực 6']));
  it('receive', () =>
    expect(awardLines('UBND phường tặng Giấy khen cho Khu vực 5.')).toEqual(['Giấy khen → Khu vực 5']));
  it('are part of longer names', () =>
    expect(awardLines('UBND tỉnh tặng Giấy khen cho Kho bạc Nhà nước Khu vực 5.')).toEqual([
      'Giấy khen → Kho bạc Nhà nước Khu vực 5',
    ]));
});

describe('votes beside each name', () => {
  const voted = (names: string): string[] =>
    awardLines(`Khối thi đua số 2 họp.\nBình bầu đạt danh hiệu "Đơn vị tiên tiến": ${names}.`);
  it('part two of a list', () =>
    expect(voted('Tiểu đoàn 18 4/5, Sở Y tế 5/5')).toEqual([
      'Đơn vị tiên tiến → Tiểu đoàn 18',
      'Đơn vị tiên tiến → Sở Y tế',
    ]));
  it('join nobody whom less than half voted for', () =>
    expect(voted('Sở Y tế 5/5, Sở Nội vụ 2/5')).toEqual(['Đơn vị tiên tiến → Sở Y tế']));
});

describe('a council', () => {
  const minutes = (behind: string): string[] =>
    awardLines(
      `BIÊN BẢN\nHọp Hội đồng Thi đua - Khen thưởng huyện\n\nTrình UBND tỉnh tặng Bằng khen:\n1. Sở Y tế: 9/9 phiếu\n2. Danh hiệu Chiến sĩ thi đua cấp tỉnh: ông Tô Hải, giáo viên, 6/9 phiếu. ${behind}`,
    );
  it('does not ask for the one in the line', () =>
    expect(minutes('Do quy định phải đạt 90% số phiếu nên Hội đồng không đề nghị.')).toEqual(['Bằng khen → Sở Y tế']));
  it('asks for him', () => expect(minutes('Do đạt số phiếu nên Hội đồng đề nghị.')).toHaveLength(2));
  it('has members whose title ends the line', () =>
    expect(
      recordOf(
        'BIÊN BẢN\nHọp xét khen thưởng năm 2028\n\nThành phần gồm:\n1. Ông Tô Hải - Trưởng phòng Y tế, ủy viên\nThư ký cuộc họp: bà Hà Nhàn',
      ).officials.find(({ name }) => name === 'Tô Hải')?.titles,
    ).toEqual(['Trưởng phòng Y tế', 'ủy viên']));
});

describe('persons behind a semicolon', () => {
  const given = (person: string): string[] =>
    awardLines(
      `QUYẾT ĐỊNH\nĐiều 1. Tặng Giấy khen của Chánh án cho Đoàn Hội thẩm thành phố Bến Đá; bà Hà Nhàn, Hội thẩm nhân dân huyện Tân Khê${person}.`,
    );
  it('receive for what they have done', () => expect(given(', đã có nhiều đóng góp')).toHaveLength(2));
  it('do something else', () => expect(given(' chủ trì buổi lễ')).toHaveLength(1));
});

describe('a dash beside rows of awards', () => {
  const annex = (cell: string): string[] =>
    awardLines(
      `QUYẾT ĐỊNH\nĐiều 1. Tặng Giấy khen cho 02 cá nhân (có danh sách kèm theo).\n\nTT | Họ và tên | Hình thức | Ghi chú\n1 | Tô Hải | Giấy khen |\n2 | Hà Nhàn | ${cell} | xem lại\n3 | Kiều Văn Phú | Giấy khen |`,
    );
  it('gives nothing', () => expect(annex('-')).toEqual(['Giấy khen → Tô Hải', 'Giấy khen → Kiều Văn Phú']));
  it('is no name of an award', () => expect(annex('Giấy khen')).toHaveLength(3));
});

describe('a signature', () => {
  const signer = (line: string): string | null =>
    recordOf(
      `Số: 12/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n\nĐiều 1. Tặng Giấy khen cho Sở Y tế.\n\n          KT. CHỦ TỊCH\n          PHÓ CHỦ TỊCH\n\n          ${line}\n`,
    ).doc.signer;
  it('is marked without brackets', () => expect(signer('Kiều Văn Phú đã ký')).toBe('Kiều Văn Phú'));
  it('is no sentence', () => expect(signer('Kiều Văn Phú đã ký tên vào sổ')).not.toBe('Kiều Văn Phú'));
});

describe('a day of the decision beside a reward', () => {
  const notice = (cell: string): string[] =>
    yearsOf(`UBND TỈNH LAM HẢI
SỞ NỘI VỤ
Số: 272/TB-SNV
THÔNG BÁO
Về kết quả khen thưởng năm 2026

Sở Nội vụ thông báo 02 trường hợp được khen thưởng thành tích năm 2026:
TT\tTên đơn vị\tHình thức khen thưởng\tCấp quyết định khen thưởng\tNgày quyết định
1\tSở Y tế\tCờ thi đua\tChính phủ\t${cell}
2\tSở Xây dựng\tBằng khen\tChủ tịch UBND tỉnh\t${cell}
`);
  it('is not the year of merit that the lead states', () =>
    expect(notice('15/02/2027')).toEqual(['Sở Y tế 2026 awarded', 'Sở Xây dựng 2026 awarded']));
});
