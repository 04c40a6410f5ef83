import { describe, expect, it } from 'vitest';
import { awardLines, recordOf } from './record-of.js';

// News of awards as pages of portals and papers show them: lines broken within names, menus over the headline, and whom a count names.

describe('lines broken within a name or an award', () => {
  const news = (text: string): string[] => awardLines(`08/09/2027\n\nĐảng bộ xã Bến Đá trao Huy hiệu Đảng\n\n${text}`);
  it('go on behind one syllable of the name', () =>
    expect(
      news(
        'Trong đợt này, đồng chí Phan\nThị Nhài được nhận Huy hiệu 55 năm tuổi Đảng; 2 đồng chí Kiều Xuân Hợi và Mai\nVăn Thuyên được trao Huy hiệu 50 năm tuổi Đảng.',
      ),
    ).toEqual([
      'Huy hiệu 55 năm tuổi Đảng → Phan Thị Nhài 2027',
      'Huy hiệu 50 năm tuổi Đảng → Kiều Xuân Hợi 2027',
      'Huy hiệu 50 năm tuổi Đảng → Mai Văn Thuyên 2027',
    ]));
  it('go on before the last syllable of the first of two', () =>
    expect(
      news('Cũng trong đợt này, 2 đồng chí Mai Xuân\nBái và Trịnh Đức Đạo nhận Huy hiệu 40 năm tuổi Đảng.'),
    ).toEqual(['Huy hiệu 40 năm tuổi Đảng → Mai Xuân Bái 2027', 'Huy hiệu 40 năm tuổi Đảng → Trịnh Đức Đạo 2027']));
  it('go on before the years of a badge', () =>
    expect(news('Trong đó có 1 đảng viên được nhận Huy hiệu\n75 năm tuổi Đảng.')).toEqual([
      'Huy hiệu 75 năm tuổi Đảng → #1 2027',
    ]));
  it('end with a name that is whole', () =>
    expect(
      news('Thay mặt Đảng ủy, dự buổi lễ có đồng chí Tô Văn Hải\nHà Nhàn được nhận Huy hiệu 30 năm tuổi Đảng.'),
    ).toEqual(['Huy hiệu 30 năm tuổi Đảng → Hà Nhàn 2027']));
});

describe('badges of this year and of the year before', () => {
  const news = (told: string): string[] =>
    awardLines(
      `08/09/2027\n\nĐảng bộ xã Bến Đá trao Huy hiệu Đảng cho 2 đảng viên\n\nĐảng bộ xã Bến Đá có 2 đồng chí được trao Huy hiệu Đảng. Trong đó, đồng chí Hà Nhàn nhận Huy hiệu 65 năm tuổi Đảng; đồng chí Tô Văn Hải nhận Huy hiệu 40 năm tuổi Đảng.\n\n${told}`,
    );
  const now = ['Huy hiệu 65 năm tuổi Đảng → Hà Nhàn 2027', 'Huy hiệu 40 năm tuổi Đảng → Tô Văn Hải 2027'];
  it('each have their sum, and "Được biết trong năm" says which is which', () =>
    expect(
      news(
        'Được biết trong năm 2026, toàn Đảng bộ đã có 7 đảng viên được nhận Huy hiệu Đảng. Trong đó có 3 đảng viên được nhận Huy hiệu 60 năm tuổi Đảng; 4 đảng viên được nhận Huy hiệu 55 năm tuổi Đảng.',
      ),
    ).toEqual([...now, 'Huy hiệu 60 năm tuổi Đảng → #3 2026', 'Huy hiệu 55 năm tuổi Đảng → #4 2026']));
  it('are of this year where the sentence before says no other', () =>
    expect(
      news('Được biết, Đảng bộ có 15 chi bộ. Trong đó có 3 đảng viên được nhận Huy hiệu 60 năm tuổi Đảng.'),
    ).toEqual([...now, 'Huy hiệu 60 năm tuổi Đảng → #3 2027']));
});

describe('the term that a congress opens', () => {
  const news = (term: string): string[] =>
    awardLines(
      `Ngành Y tế có 2 tập thể được khen thưởng tại Đại hội thi đua yêu nước tỉnh lần thứ V, giai đoạn ${term}\n\nĐại hội thi đua yêu nước tỉnh Lam Hải lần thứ V, giai đoạn ${term} khai mạc ngày 24/9/2020 tại Trung tâm Hội nghị tỉnh.\n\n2 tập thể được nhận Cờ thi đua của UBND tỉnh gồm: Bệnh viện Đa khoa tỉnh và Trung tâm Y tế huyện Tân Khê.`,
    );
  it('is not the one of the merit, which is that of the day', () =>
    expect(news('2020 - 2025')).toEqual([
      'Cờ thi đua của UBND tỉnh → Bệnh viện Đa khoa tỉnh 2020',
      'Cờ thi đua của UBND tỉnh → Trung tâm Y tế huyện Tân Khê 2020',
    ]));
  it('is that of the merit where it ends on that day', () =>
    expect(news('2016 - 2020')[0]).toBe('Cờ thi đua của UBND tỉnh → Bệnh viện Đa khoa tỉnh 2020'));
  it('changes nothing of a year that is said', () =>
    expect(
      awardLines(
        'Đại hội thi đua yêu nước lần thứ V, giai đoạn 2020 - 2025\n\nĐại hội khai mạc ngày 24/9/2020 tại Lam Hải.\n\nSở Y tế được tặng Cờ thi đua của UBND tỉnh năm 2019.',
      ),
    ).toEqual(['Cờ thi đua của UBND tỉnh → Sở Y tế 2019']));
});

describe('parts of a portal over the headline', () => {
  const titleUnder = (...lines: string[]): (string | null)[] => {
    const { doc } = recordOf(
      `${lines.join('\n')}\n\nTrường Mầm non Bến Đá đón nhận Cờ thi đua\n\nSáng 19/7, Trường Mầm non Bến Đá tổ chức lễ đón nhận Cờ thi đua của UBND tỉnh.\n`,
    );
    return [doc.title, doc.publisher];
  };
  it('are neither its title nor its publisher', () =>
    expect(
      titleUnder(
        'Liên kết website',
        'Thống kê truy cập',
        'Hôm nay : 14',
        'Tháng 10 : 52',
        'Năm 2021 : 2.036',
        'A- A A+ | Tăng tương phản Giảm tương phản',
      ),
    ).toEqual(['Trường Mầm non Bến Đá đón nhận Cờ thi đua', null]));
  it('have an office among them that publishes', () =>
    expect(titleUnder('Thống kê tỉnh Lam Hải', 'Hôm nay : 14')).toEqual([
      'Trường Mầm non Bến Đá đón nhận Cờ thi đua',
      'Thống kê tỉnh Lam Hải',
    ]));
});

describe('schools by their kind', () => {
  const news = (school: string): string[] =>
    awardLines(`Các đơn vị được tặng Cờ thi đua gồm: ${school}, THPT Chuyên và Trung tâm GDNN-GDTX Bến Đá.`);
  it.each(['THCS dân lập Tân Khê', 'Trường Tiểu học bán trú Tân Khê'])(
    'are named with words in small letters: %s',
    (school) =>
      expect(news(school)).toEqual([
        `Cờ thi đua → ${school}`,
        'Cờ thi đua → THPT Chuyên',
        'Cờ thi đua → Trung tâm GDNN-GDTX Bến Đá',
      ]),
  );
  it('are not named with what they do', () =>
    expect(awardLines('Trường THCS Bến Đá được tặng Cờ thi đua; Trường THCS tiếp tục Đổi mới.')).toEqual([
      'Cờ thi đua → Trường THCS Bến Đá',
    ]));
  it('take no rank for a number of them', () =>
    expect(
      awardLines(
        'Chất lượng giáo dục xếp thứ 4/28 trường tiểu học toàn huyện, được Chủ tịch UBND tỉnh tặng Cờ thi đua.',
      ),
    ).toEqual([]));
  it('are counted as parts of all', () =>
    expect(awardLines('Có 4/28 trường tiểu học được Chủ tịch UBND tỉnh tặng Cờ thi đua.')).toEqual([
      'Cờ thi đua → #4',
    ]));
});

describe('a medal that the headline names in full', () => {
  const news = (title: string, text = 'Ông Tô Hải và bà Hà Nhàn được nhận Kỷ niệm chương dịp này.'): string[] =>
    awardLines(`${title}\n\n${text}`);
  it('is the one of those whom the text names', () =>
    expect(news('Cán bộ Hội nhận Kỷ niệm chương Vì sự nghiệp giáo dục')).toEqual([
      'Kỷ niệm chương Vì sự nghiệp giáo dục → Tô Hải',
      'Kỷ niệm chương Vì sự nghiệp giáo dục → Hà Nhàn',
    ]));
  it('is not that of a text that names another', () =>
    expect(
      news(
        'Cán bộ Hội nhận Kỷ niệm chương Vì sự nghiệp giáo dục',
        'Ông Tô Hải được nhận Kỷ niệm chương. Bà Hà Nhàn được nhận Kỷ niệm chương Vì sự nghiệp y tế.',
      ),
    ).toContain('Kỷ niệm chương → Tô Hải'));
  it('has no name where the headline gives none', () =>
    expect(news('Cán bộ Hội nhận Kỷ niệm chương')).toEqual(['Kỷ niệm chương → Tô Hải', 'Kỷ niệm chương → Hà Nhàn']));
  it('goes to editors and to those behind them', () =>
    expect(
      news(
        'Cán bộ Hội nhận Kỷ niệm chương',
        'Các cá nhân được nhận Kỷ niệm chương gồm: ông Tô Hải, Chủ tịch Hội đồng biên tập Tạp chí Y học; bà Chẩu Thị Nhàn, Ủy viên Hội đồng biên tập.',
      ),
    ).toEqual(['Kỷ niệm chương → Tô Hải', 'Kỷ niệm chương → Chẩu Thị Nhàn']));
});

describe('years between a comma and who receives', () => {
  it.each(['giai đoạn 2016 - 2020', 'năm 2020'])('are those of the award: %s', (year) =>
    expect(awardLines(`UBND tỉnh tặng Cờ thi đua xuất sắc, ${year} cho Sở Y tế.`)).toEqual([
      'Cờ thi đua xuất sắc → Sở Y tế 2020',
    ]),
  );
  it('lead to nobody where something else is given', () =>
    expect(awardLines('UBND tỉnh tặng Cờ thi đua, năm 2020 hỗ trợ cho Sở Y tế.')).toEqual([]));
});

describe('a unit that the headline names with its place', () => {
  const news = (title: string): string[] =>
    awardLines(`${title} nhận Bằng khen\n\nUBND tỉnh trao Bằng khen cho Hội Khuyến học thị trấn và ông Tô Hải.`);
  it('is the one that the text names without', () =>
    expect(news('Hội Khuyến học thị trấn Bến Đá (Tân Khê)')).toEqual([
      'Bằng khen → Hội Khuyến học thị trấn Bến Đá (Tân Khê)',
      'Bằng khen → Tô Hải',
    ]));
  it('is not another one', () =>
    expect(news('Hội Nông dân thị trấn Bến Đá')).toContain('Bằng khen → Hội Khuyến học thị trấn'));
});

describe('awards that part those who are counted before', () => {
  const news = (said: string): string[] =>
    awardLines(
      `Lam Hải có 5 nghệ nhân ${said} gồm 3 “nghệ nhân ưu tú” là các nghệ nhân Lê Ngọc Mẫn, Đinh Văn Ngoạn và Tạ Thị Lụa; hai “nghệ nhân nhân dân” là nghệ nhân Trần Quang Thêu và nghệ nhân Phạm Chí Thực.`,
    );
  it('are given to those whom each names by its number', () =>
    expect(news('được phong tặng danh hiệu đợt này,')).toEqual([
      'nghệ nhân ưu tú → Lê Ngọc Mẫn',
      'nghệ nhân ưu tú → Đinh Văn Ngoạn',
      'nghệ nhân ưu tú → Tạ Thị Lụa',
      'nghệ nhân nhân dân → Trần Quang Thêu',
      'nghệ nhân nhân dân → Phạm Chí Thực',
    ]));
  it('are not given where nobody says so', () => expect(news('tham gia giảng dạy,')).toEqual([]));
  it('are not given where it is only planned', () => expect(news('sẽ được phong tặng danh hiệu năm sau,')).toEqual([]));
});

describe('those who are honoured after their death', () => {
  const officials = (said: string): string[] =>
    recordOf(
      `Chủ tịch nước đã truy tặng Huân chương Chiến công hạng Nhì cho 2 chiến sĩ.\n\n2 cán bộ, chiến sĩ ${said} gồm đại úy Tô Văn Hải (38 tuổi) - phó đội trưởng và trung sĩ Kiều Văn Phú (21 tuổi) - chiến sĩ.`,
    ).officials.map(({ name, act }) => `${name} ${act}`);
  it('attend nothing', () => expect(officials('được truy tặng')).toEqual([]));
  it('are others than those who do', () => expect(officials('đến dự')).toContain('Tô Văn Hải attend'));
});
