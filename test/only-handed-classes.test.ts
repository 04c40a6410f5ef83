import { describe, expect, it } from 'vitest';
import { awardLines, recipientNames, recordOf } from './record-of.js';

describe('the class of a pupil', () => {
  const given = (who: string): string[] => recipientNames(`UBND tỉnh tặng Bằng khen cho ${who}.`);
  const received = (who: string): string[] => recipientNames(`${who} được UBND tỉnh tặng Bằng khen.`);
  it('says with its school whence the pupil comes', () => {
    expect(received('Em Tô Hải, lớp 12A1, Trường THPT Bến Đá,')).toEqual(['Tô Hải']);
    expect(received('Em Tô Hải, lớp 9A Trường THCS Tân Khê,')).toEqual(['Tô Hải']);
    expect(received('Em Tô Hải, lớp 12 Toán, Trường THPT chuyên Bến Đá,')).toEqual(['Tô Hải']);
    expect(given('em Tô Hải, lớp 9A, Trường THCS Bến Đá và em Hà Nhàn, lớp 8B, Trường THCS Tân Khê')).toEqual([
      'Tô Hải',
      'Hà Nhàn',
    ]);
  });
  it('does not where the school stands beside the pupil', () => {
    expect(received('Em Tô Hải và Trường THPT Bến Đá')).toEqual(['Tô Hải', 'Trường THPT Bến Đá']);
    expect(given('em Tô Hải; Trường THCS Bến Đá')).toEqual(['Tô Hải', 'Trường THCS Bến Đá']);
  });
  it('receives itself as one collective of its school', () => {
    expect(received('Tập thể lớp 11B2 Trường THPT Bến Đá')).toEqual(['Tập thể lớp 11B2 Trường THPT Bến Đá']);
    expect(given('tập thể lớp 9A, Trường THCS Bến Đá và 4 học sinh')).toEqual([
      'tập thể lớp 9A, Trường THCS Bến Đá',
      '#4',
    ]);
    expect(given('2 tập thể: Lớp 9A, Trường THCS Bến Đá và Lớp 8B, Trường THCS Tân Khê')).toEqual([
      'Lớp 9A, Trường THCS Bến Đá',
      'Lớp 8B, Trường THCS Tân Khê',
    ]);
  });
  it('is none without its number', () =>
    expect(given('tập thể giáo viên Trường THCS Bến Đá')).toEqual(['Trường THCS Bến Đá']));
  it('fills a cell', () =>
    expect(
      recipientNames(
        'DANH SÁCH TẶNG GIẤY KHEN NĂM 2027\nTT\tTập thể\n1\tLớp 12A1, Trường THPT Bến Đá\n2\tChi đoàn 12A1, Trường THPT Bến Đá\n3\tKhối 9, Trường THCS Bến Đá\n4\tTrường THCS Tân Khê',
      ),
    ).toEqual([
      'Lớp 12A1, Trường THPT Bến Đá',
      'Chi đoàn 12A1, Trường THPT Bến Đá',
      'Khối 9, Trường THCS Bến Đá',
      'Trường THCS Tân Khê',
    ]));
});

describe('"cả" and "tất cả" before a number', () => {
  const given = (whom: string, before = ''): string[] =>
    recipientNames(`${before}UBND tỉnh tặng Bằng khen cho ${whom}.`);
  it('lead to the names behind them', () => {
    expect(given('cả 3 đơn vị: Sở Nội vụ, Sở Xây dựng, Sở Y tế')).toEqual(['Sở Nội vụ', 'Sở Xây dựng', 'Sở Y tế']);
    expect(given('cả hai tập thể gồm Sở Y tế và Sở Nội vụ')).toEqual(['Sở Y tế', 'Sở Nội vụ']);
  });
  it('mean those who were named right before', () =>
    expect(given('cả hai đơn vị', 'Sở Y tế, Sở Nội vụ dẫn đầu. ')).toEqual(['Sở Y tế', 'Sở Nội vụ']));
  it('count those who are too many to have been named', () => {
    expect(given('cả 10 gương mặt', 'Thành đoàn tuyên dương 10 gương mặt trẻ. ')).toEqual(['#10']);
    expect(given('cả hai cá nhân')).toEqual([]);
  });
});

describe('members', () => {
  const given = (whom: string): string[] => recipientNames(`UBND tỉnh tặng Bằng khen cho ${whom}.`);
  it('of a team are persons', () => {
    expect(given('tất cả 8 thành viên đội tuyển Olympic tỉnh')).toEqual(['#8']);
    expect(given('12 thành viên Tổ công tác')).toEqual(['#12']);
  });
  it('of a bloc are units, and so no persons', () => expect(given('8 thành viên Khối thi đua số 2')).toEqual([]));
});

describe('an award that is meant for somebody', () => {
  const meant = (whom: string): string[] => recipientNames(`Bằng khen của UBND tỉnh ${whom}.`);
  it('is given to those who are named', () => {
    expect(meant('dành cho Sở Y tế và Sở Nội vụ')).toEqual(['Sở Y tế', 'Sở Nội vụ']);
    expect(meant('năm nay dành cho bà Hà Nhàn')).toEqual(['Hà Nhàn']);
  });
  it('is given to nobody whom the words only describe, nor in days to come', () => {
    expect(meant('dành cho tập thể, cá nhân xuất sắc')).toEqual([]);
    expect(meant('dành cho 2 đơn vị dẫn đầu')).toEqual([]);
    expect(meant('sẽ dành cho Sở Y tế')).toEqual([]);
  });
});

describe('what one is praised with', () => {
  it('stands behind those who are praised', () => {
    expect(recipientNames('Khen thưởng cho Sở Y tế, Sở Nội vụ bằng hình thức tặng Giấy khen.')).toHaveLength(2);
    expect(recipientNames('Khen thưởng cho 2 tập thể: Sở Y tế, Sở Nội vụ bằng hình thức Giấy khen.')).toEqual([
      'Sở Y tế',
      'Sở Nội vụ',
    ]);
    expect(recipientNames('Khen thưởng 3 tập thể bằng hình thức tặng Giấy khen.')).toEqual(['#3']);
  });
  it('stands behind a word of its own', () => {
    const { awards, officials } = recordOf(
      'Đề xuất khen thưởng chuyên đề: Phòng Kế hoạch và 02 cá nhân: Thượng úy Tô Hải, Trung úy Hà Nhàn; hình thức: Giấy khen của Giám đốc Sở.',
    );
    expect(awards.map(({ recipient, status }) => `${recipient} ${status}`)).toEqual([
      'Phòng Kế hoạch recommended',
      'Tô Hải recommended',
      'Hà Nhàn recommended',
    ]);
    expect(officials).toEqual([]);
  });
  it('may be money, or meant every year', () => {
    expect(recipientNames('Khen thưởng Sở Y tế bằng nguồn quỹ thi đua.')).toEqual([]);
    expect(recipientNames('Mỗi năm khen thưởng cho Sở Y tế bằng hình thức Giấy khen.')).toEqual([]);
  });
});

describe('tables that count', () => {
  const rows = (title: string, heads: string, ...lines: string[]): string[] =>
    awardLines([title, heads, ...lines].join('\n'));
  it('name the unit of those who are counted', () =>
    expect(
      rows(
        'DANH SÁCH KHEN THƯỞNG NĂM 2027',
        'STT\tĐối tượng\tHình thức khen thưởng',
        '1\t05 tập thể thuộc Sở Y tế\tTập thể lao động xuất sắc',
        '2\tVăn phòng Sở Y tế\tCờ thi đua của UBND tỉnh',
      ),
    ).toEqual(['Tập thể lao động xuất sắc → #5 2027', 'Cờ thi đua của UBND tỉnh → Văn phòng Sở Y tế 2027']));
  it('have a column of their own for the number', () =>
    expect(
      rows(
        'TỔNG HỢP KHEN THƯỞNG NĂM 2027',
        'TT\tĐơn vị\tDanh hiệu\tSố lượng',
        '1\tHuyện Bến Đá\tTập thể lao động xuất sắc\t05 tập thể',
        '2\tHuyện Tân Khê\tChiến sĩ thi đua cơ sở\t04',
        '3\tHuyện Tân Khê\tTập thể lao động xuất sắc\t',
      ),
    ).toEqual(['Tập thể lao động xuất sắc → #5 2027', 'Tập thể lao động xuất sắc → Huyện Tân Khê 2027']));
  const units = (title: string): string[] =>
    rows(
      title,
      'TT\tĐơn vị\tBằng khen của UBND tỉnh\tGiấy khen',
      '1\tPhòng Y tế huyện Bến Đá\t2 tập thể, 3 cá nhân\t5 cá nhân',
    );
  it('count under each award', () =>
    expect(units('BIỂU TỔNG HỢP KHEN THƯỞNG NĂM 2027')).toEqual([
      'Bằng khen của UBND tỉnh → #2 2027',
      'Bằng khen của UBND tỉnh → #3 2027',
      'Giấy khen → #5 2027',
    ]));
  it('may say how many there may be', () => expect(units('PHÂN BỔ CHỈ TIÊU KHEN THƯỞNG NĂM 2027')).toEqual([]));
  it('sum up whom a list names', () =>
    expect(
      awardLines(
        'TỔNG HỢP KHEN THƯỞNG\nTT\tĐơn vị\tBằng khen\n1\tXã Bến Đá\t2 tập thể\n\nDANH SÁCH TẶNG BẰNG KHEN\nTT\tTập thể\tHình thức\n1\tSở Y tế\tBằng khen\n2\tSở Nội vụ\tBằng khen',
      ),
    ).toEqual(['Bằng khen → Sở Y tế', 'Bằng khen → Sở Nội vụ']));
});

describe('a list of what somebody had', () => {
  const LINES = '- Tập thể lao động xuất sắc năm 2026\n- Năm 2027: Tập thể lao động xuất sắc';
  it('is headed by titles and whose they are', () =>
    expect(awardLines(`Các danh hiệu thi đua của Trường THCS Bến Đá:\n${LINES}`)).toEqual([
      'Tập thể lao động xuất sắc → Trường THCS Bến Đá 2026',
      'Tập thể lao động xuất sắc → Trường THCS Bến Đá 2027',
    ]));
  it('stands under a label', () => {
    expect(recipientNames(`Đơn vị: Trường THCS Bến Đá\nCác danh hiệu thi đua đã đạt được:\n${LINES}`)).toEqual([
      'Trường THCS Bến Đá',
      'Trường THCS Bến Đá',
    ]);
    expect(
      recipientNames(
        `CÁC DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG ĐÃ ĐƯỢC GHI NHẬN\nĐơn vị: Trường THCS Bến Đá\n${LINES}`,
      ),
    ).toHaveLength(2);
  });
  it('may be one of what there is, or of who gives', () => {
    expect(
      awardLines('Các danh hiệu thi đua của Công ty Bến Đá:\n- Lao động tiên tiến\n- Chiến sĩ thi đua cơ sở'),
    ).toEqual([]);
    expect(awardLines(`Các danh hiệu thi đua của UBND tỉnh:\n${LINES}`)).toEqual([]);
    expect(awardLines(`Danh hiệu thi đua:\n${LINES}`)).toEqual([]);
  });
});

describe('the first part of an excerpt', () => {
  it('heads its items', () =>
    expect(
      awardLines(
        'I. ĐỀ NGHỊ TẶNG CỜ THI ĐUA NĂM 2027\n1. Sở Nội vụ\n2. Sở Y tế\nII. ĐỀ NGHỊ TẶNG BẰNG KHEN NĂM 2027\n1. Sở Tư pháp',
      ),
    ).toEqual(['CỜ THI ĐUA → Sở Nội vụ 2027', 'CỜ THI ĐUA → Sở Y tế 2027', 'BẰNG KHEN → Sở Tư pháp 2027']));
  it('is no headline with a number', () =>
    expect(
      recordOf('1. Khối thi đua số 1 tổng kết năm 2027\nSáng 15/1, Khối thi đua số 1 tổng kết phong trào.').doc.title,
    ).toContain('Khối thi đua số 1'));
});
