import { describe, expect, it } from 'vitest';
import { recipientNames, recordOf } from './record-of.js';

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
