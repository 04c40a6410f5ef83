import { describe, expect, it } from 'vitest';
import { awardLines } from './record-of.js';

// The ordinary clauses in which somebody gets, is given, may get or does not get an award, each with several who receive and several awards.

const RECEIVERS = [
  ['Sở Y tế', 'Sở Y tế', 'đơn vị', 'Sở Nội vụ', 'Sở Nội vụ'],
  ['Trường THPT Bến Đá', 'Trường THPT Bến Đá', 'đơn vị', 'Sở Nội vụ', 'Sở Nội vụ'],
  ['ông Tô Văn Hải', 'Tô Văn Hải', 'người', 'ông Lê Văn Bình', 'Lê Văn Bình'],
  ['bà Hà Thị Nhàn', 'Hà Thị Nhàn', 'người', 'bà Mã Thị Thu', 'Mã Thị Thu'],
] as const;
const AWARDS = [
  ['Bằng khen', 'UBND tỉnh'],
  ['Bằng khen', 'Chủ tịch UBND tỉnh'],
  ['Huân chương Lao động hạng Ba', 'Chủ tịch nước'],
] as const;
const CELLS = RECEIVERS.flatMap(([who, name, kind, other, otherName]) =>
  AWARDS.map(([award, giver]) => ({ who, name, kind, other, otherName, award, giver })),
);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "R được G tặng A" of each cell: R who receives, K of what kind, S another, G who gives, A the award. */
const written = (frame: string, { who, kind, other, award, giver }: (typeof CELLS)[number]): string =>
  capital(
    frame.replace(/[RKSGA](?=[\s,.;:)]|$)/g, (letter) => ({ R: who, K: kind, S: other, G: giver, A: award })[letter]!),
  );

/** What each cell gives, beside what it should: "A → R 2026", "A của G → S". */
function read(frame: string, ...wanted: readonly string[]): void {
  for (const cell of CELLS) {
    const { name, otherName, award, giver } = cell;
    const right = wanted.map((line) =>
      line.replace(/[RSGA](?=\s|$)/g, (letter) => ({ R: name, S: otherName, G: giver, A: award })[letter]!),
    );
    expect([written(frame, cell), ...awardLines(`${written(frame, cell)}\n`)]).toEqual([
      written(frame, cell),
      ...right,
    ]);
  }
}

describe('who receives', () => {
  it.each([
    'A được G trao cho R năm 2026.',
    'A mà G tặng R năm 2026 được treo ở phòng khách.',
    'R (được G tặng A năm 2026) mở thêm hai lớp học.',
    'R, K được G tặng A năm 2026, cho biết sẽ cố gắng hơn nữa.',
    'Được G tặng A năm 2026, R cho biết sẽ cố gắng hơn nữa.',
    'R được G tặng A năm 2026, sẽ mở thêm hai lớp học.',
    'R được G tặng A năm 2026 và phấn đấu đạt Huân chương Độc lập vào năm 2028.',
    'S gặp gỡ R, K được G tặng A năm 2026.',
    'Ông Lý Văn Phúc đề nghị R, K vừa được G tặng A năm 2026, tiếp tục phát huy.',
    'R có tên trong danh sách 12 cá nhân, tập thể được G tặng A năm 2026.',
    'Được G tặng A năm 2026 - R.',
  ])('%s', (frame) => read(frame, 'A → R 2026'));

  it.each([
    'Phần thưởng dành cho R là A của G.',
    'Tấm A của G là phần thưởng xứng đáng dành cho R.',
    'Tấm A của G là kết quả của những nỗ lực của R.',
    'Tấm A của G là niềm tự hào của R.',
    'R sở hữu A của G.',
    'Chủ nhân tấm A của G là R.',
    'S thay mặt R nhận A của G.',
    'R nhiều lần được khen thưởng, trong đó có A của G.',
  ])('%s', (frame) => read(frame, 'A của G → R'));
});

describe('whose each of two awards is', () => {
  it('of two givers', () => read('R được G tặng A và Bộ Công Thương tặng Giấy khen.', 'A → R', 'Giấy khen → R'));
  it('behind what another has', () => read('Cùng với A cho R, S được tặng Giấy khen.', 'A → R', 'Giấy khen → S'));
  it('of two years side by side', () =>
    read('Nếu như năm 2025 R được tặng Giấy khen thì năm 2026 được G tặng A.', 'Giấy khen → R 2025', 'A → R 2026'));
  it('of all before a semicolon', () => read('R, S; tất cả đều được G tặng A.', 'A → R', 'A → S'));
  it('of those praised before who gives', () => {
    const text = 'Ghi nhận những đóng góp của Sở Y tế và Sở Nội vụ, UBND tỉnh đã tặng Bằng khen.';
    expect(awardLines(text)).toEqual(['Bằng khen → Sở Y tế', 'Bằng khen → Sở Nội vụ']);
  });
  it('where the name ends before its title', () => {
    const text = 'UBND tỉnh tặng Trường THPT Bến Đá danh hiệu Tập thể lao động xuất sắc.';
    expect(awardLines(text)).toEqual(['Tập thể lao động xuất sắc → Trường THPT Bến Đá']);
    expect(awardLines('Trường THPT Bến Đá giúp Sở Nội vụ được UBND tỉnh tặng Bằng khen.')).toEqual([
      'Bằng khen → Sở Nội vụ',
    ]);
  });
  it('as one has it already and may have the other', () =>
    read('R đã được G tặng A năm 2026 và có thể được tặng Huân chương Độc lập vào năm tới.', 'A → R 2026'));
});

describe('what nobody has', () => {
  it.each([
    'R suýt được G tặng A.',
    'R có thể được G tặng A trong thời gian tới.',
    'R sắp được G tặng A.',
    'R chuẩn bị đón nhận A của G.',
    'R ước mơ được G tặng A.',
    'R hy vọng năm tới được G tặng A.',
    'R chỉ còn chờ ngày được G tặng A.',
    'R rất xứng đáng được G tặng A.',
    'R đang được xem xét tặng A của G.',
    'Cả làng hy vọng R được G tặng A.',
    'Đáng lẽ R phải được G tặng A.',
    'Chưa năm nào R được G tặng A.',
    'Theo kế hoạch, R được G tặng A vào tháng tới.',
    'R phủ nhận việc được G tặng A.',
    'Thông tin R được G tặng A là không đúng sự thật.',
    'Có tin R được G tặng A nhưng đó là tin sai.',
    'Lễ trao A cho R, theo kế hoạch, sẽ diễn ra vào tháng 5.',
    'A của G là mục tiêu của R.',
    'A của G không phải là phần thưởng cho R.',
    'Nếu như R hoàn thành kế hoạch thì được G tặng A.',
  ])('%s', (frame) => read(frame));
  it('nor who takes it for others', () =>
    expect(awardLines('Ông Tô Văn Hải thay mặt đơn vị nhận Bằng khen của UBND tỉnh.')).toEqual([]));
  it('nor who was given it after another', () => read('Trước R, S đã được G tặng A.', 'A → S'));
  it('asked for is not given', () => read('R xin G tặng A cho S.', 'A → S'));
});
