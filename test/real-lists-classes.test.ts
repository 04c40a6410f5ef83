import { describe, expect, it } from 'vitest';
import { awardLines, recipientNames, recordOf } from './record-of.js';

// Lists as pages of news have them: names with what somebody is or does between them, counts beside their parts, units under their parents.

const officialsOf = (text: string): string[] => recordOf(text).officials.map(({ name }) => name);

describe('names of a list with words between them', () => {
  it('go on behind the place from which somebody is', () =>
    expect(
      recipientNames(
        'Chủ tịch nước truy tặng danh hiệu "Bà mẹ Việt Nam anh hùng" cho các Bà mẹ: Lê Thị Sen quê ở xã Tân Khê, Trần Thị Lụa quê ở xã Bến Đá và Võ Thị Mơ quê ở xã Phú Lâm.',
      ),
    ).toEqual(['Lê Thị Sen', 'Trần Thị Lụa', 'Võ Thị Mơ']));
  it('are communes where nothing tells of a life', () =>
    expect(recipientNames('UBND tỉnh tặng Bằng khen cho xã Tân Khê, Phạm Văn Tý và xã Bến Đá.')).toContain(
      'xã Tân Khê',
    ));
  it('go on behind a trade, where they are as many as were counted', () =>
    expect(
      recipientNames('UBND tỉnh tặng Bằng khen cho 2 nghệ nhân: Trần Hưng làm nghề gốm, Võ Tấn Lộc làm nghề mộc.'),
    ).toEqual(['Trần Hưng', 'Võ Tấn Lộc']));
  it('are only the first where they are not', () =>
    expect(
      recipientNames('UBND tỉnh tặng Bằng khen cho nghệ nhân Trần Văn Hưng làm nghề gốm, Võ Tấn Lộc dự lễ.'),
    ).toEqual(['Trần Văn Hưng']));
  it('go on behind an office that no grammar reads to its end', () =>
    expect(
      recipientNames(
        'Các cá nhân được nhận Kỷ niệm chương gồm: Đại tá Phạm Văn Tý, Chủ tịch Hội đồng chỉ đạo Tạp chí Biển Xanh; Thiếu tá Trần Văn Hải, Phó Chủ tịch Hội đồng chỉ đạo Tạp chí; Nhà báo Hà Thị Nhàn, Phó Tổng biên tập.',
      ),
    ).toEqual(['Phạm Văn Tý', 'Trần Văn Hải', 'Hà Thị Nhàn']));
  it('end before somebody who does something', () =>
    expect(
      recipientNames(
        'Các cá nhân được nhận Kỷ niệm chương gồm: ông Phạm Văn Tý, phụ trách biên tập; ông Trần Văn Hải trao Kỷ niệm chương.',
      ),
    ).not.toContain('Trần Văn Hải'));
  it('have the merit of all behind the last', () =>
    expect(
      recipientNames(
        'Chủ tịch UBND tỉnh trao Bằng khen cho các giáo viên: Ngô Thị Lụa, Trường Mầm non Tân Khê; Võ Thị Mơ, Trường THPT Bến Đá; Phạm Văn Tý, Trường THPT Phú Lâm có thành tích xuất sắc trong phong trào “Mỗi thầy, cô giáo là tấm gương tự học”.',
      ),
    ).toEqual(['Ngô Thị Lụa', 'Võ Thị Mơ', 'Phạm Văn Tý']));
  it('are given names that a word addresses', () =>
    expect(recipientNames('Trung ương Đoàn tặng Huy hiệu Tuổi trẻ dũng cảm cho ba em Lụa, Tám và Sen.')).toEqual([
      'Lụa',
      'Tám',
      'Sen',
    ]));
  it('are the given name alone of somebody who is named in full', () =>
    expect(
      recipientNames(
        'Em Phạm Văn Tý đã cứu bạn. Bộ Giáo dục và Đào tạo cũng đã quyết định truy tặng Bằng khen cho Tý.',
      ),
    ).toEqual(['Phạm Văn Tý']));
  it('are counted where they are of places', () =>
    expect(recipientNames('Trung ương Đoàn tặng Huy hiệu Tuổi trẻ dũng cảm cho hai cán bộ Huế và Vinh.')).toEqual([
      '#2',
    ]));
});

describe('unions of those who live abroad', () => {
  it('have the country in their names', () =>
    expect(
      recipientNames(
        'Tặng Bằng khen của Thủ tướng Chính phủ cho 2 tập thể gồm: 1- Hội Doanh nhân Việt Nam tại Vương quốc Bỉ; 2- Hiệp hội người Việt Nam ở Séc.',
      ),
    ).toEqual(['Hội Doanh nhân Việt Nam tại Vương quốc Bỉ', 'Hiệp hội người Việt Nam ở Séc']));
  it('have not where they meet', () =>
    expect(
      recipientNames('Bộ trưởng trao Bằng khen cho Hội Doanh nhân Việt Nam tại Hội nghị tổng kết năm 2027.'),
    ).toEqual(['Hội Doanh nhân Việt Nam']));
  it('are of those whom the list names, and no official', () => {
    const text =
      'Tặng Bằng khen của Thủ tướng Chính phủ cho 2 cá nhân gồm: 1- Ông Phạm Văn Tý, Chủ tịch Danh dự Hội người Việt Nam tại Áo; 2- Ông Trần Văn Hải, Chủ tịch Hội người Việt Nam tại Áo.';
    expect(recipientNames(text)).toEqual(['Phạm Văn Tý', 'Trần Văn Hải']);
    expect(officialsOf(text)).toEqual([]);
  });
});

describe('letters in brackets', () => {
  it('are no recipient where they stand for words', () =>
    expect(
      awardLines('Ba chiến sĩ Cảnh sát Phòng cháy, chữa cháy (PCCC) được tặng Huân chương Dũng cảm năm 2027.'),
    ).toEqual(['Huân chương Dũng cảm → #3 2027']));
  it('are one where they name a unit', () =>
    expect(
      recipientNames('Liên đoàn Lao động tỉnh Lam Hải (LĐLĐ) được tặng Bằng khen. LĐLĐ cũng được tặng Cờ thi đua.'),
    ).toEqual(['Liên đoàn Lao động tỉnh Lam Hải', 'LĐLĐ']));
  it('count athletes as such', () =>
    expect(awardLines('6 VĐV được đề nghị tặng Huân chương Lao động hạng Ba.')).toEqual([
      'Huân chương Lao động hạng Ba → #6',
    ]));
});

describe('counts of a whole', () => {
  it('are none beside badges by years that come to them', () =>
    expect(
      awardLines(
        'Đảng ủy phường trao Huy hiệu Đảng cho 9 đảng viên; trong đó có 2 đảng viên 60 năm tuổi Đảng, 7 đảng viên 40 năm tuổi Đảng. Đảng ủy xã Bến Đá trao Huy hiệu Đảng cho 8 đảng viên, gồm: 3 đảng viên 50 năm tuổi Đảng và 5 đảng viên 30 năm tuổi Đảng.',
      ),
    ).toEqual([
      'Huy hiệu 60 năm tuổi Đảng → #2',
      'Huy hiệu 40 năm tuổi Đảng → #7',
      'Huy hiệu 50 năm tuổi Đảng → #3',
      'Huy hiệu 30 năm tuổi Đảng → #5',
    ]));
  it('stay where the badges come to less', () =>
    expect(
      awardLines(
        'Đảng ủy phường trao Huy hiệu Đảng cho 19 đảng viên; trong đó có 2 đảng viên 60 năm tuổi Đảng, 7 đảng viên 40 năm tuổi Đảng.',
      ),
    ).toContain('Huy hiệu Đảng → #19'));
  it('are parted by years behind them', () =>
    expect(
      awardLines(
        'Đảng bộ huyện có 9 đảng viên được tặng Huy hiệu Đảng. Trong đó, 30 năm tuổi Đảng có 7 đảng viên và 50 năm tuổi Đảng có 2 đảng viên.',
      ),
    ).toEqual(['Huy hiệu 30 năm tuổi Đảng → #7', 'Huy hiệu 50 năm tuổi Đảng → #2']));
  it('are not parted by years that tell of members', () =>
    expect(awardLines('Đảng bộ huyện họp. Trong đó, 30 năm tuổi Đảng có 7 đảng viên.')).toEqual([]));
  it('stand behind the prize that they have', () =>
    expect(awardLines('Giải thưởng Phụ nữ Việt Nam năm 2027 có 3 tập thể, 12 cá nhân được vinh danh.')).toEqual([
      'Giải thưởng Phụ nữ Việt Nam → #3 2027',
      'Giải thưởng Phụ nữ Việt Nam → #12 2027',
    ]));
  it('are none of those who only enter for it', () =>
    expect(awardLines('Giải thưởng Phụ nữ Việt Nam năm 2027 có 3 tập thể, 12 cá nhân tham gia.')).toEqual([]));
  it('stand before the verb with their merit', () =>
    expect(awardLines('1 tập thể, 5 cá nhân có nhiều thành tích được nhận Bằng khen của Thủ tướng Chính phủ.')).toEqual(
      ['Bằng khen của Thủ tướng Chính phủ → #1', 'Bằng khen của Thủ tướng Chính phủ → #5'],
    ));
  it('stand behind certificates and cups, and are all of what they are called', () =>
    expect(
      awardLines(
        'UBND tỉnh tặng Bằng khen, Giấy chứng nhận và Cúp cho 28 doanh nghiệp, 19 doanh nhân đạt danh hiệu “Doanh nghiệp tiêu biểu”.',
      ),
    ).toEqual(['Bằng khen → #28', 'Bằng khen → #19']));
});

describe('a grade that leaves its order out', () => {
  const given = (said: string): string[] =>
    awardLines(`Chủ tịch nước tặng Huân chương Độc lập hạng Nhất cho tỉnh Lam Hải, ${said}.`);
  it('may be two', () =>
    expect(given('hạng Nhì, Ba cho 14 cá nhân')).toEqual([
      'Huân chương Độc lập hạng Nhất → tỉnh Lam Hải',
      'Huân chương Độc lập hạng Nhì, Ba → #14',
    ]));
  it('is one where a clause of its own follows', () =>
    expect(given('hạng Nhì cho 14 cá nhân, ba xã dự lễ')).toContain('Huân chương Độc lập hạng Nhì → #14'));
});

describe('a unit and the one above it', () => {
  it.each([
    'Vụ 3, VKSND tối cao',
    'Vụ Tổ chức cán bộ, Bộ Y tế',
    'Lữ đoàn Đặc công 47, Tổng cục II',
    'Nhà máy Z12, Xí nghiệp Liên hiệp Bến Đá, Tổng cục Công nghiệp quốc phòng',
  ])('%s is one', (unit) =>
    expect(recipientNames(`Bộ trưởng trao Cờ thi đua của Chính phủ tặng ${unit}.`)).toEqual([unit]),
  );
  it('are two where the list goes on', () =>
    expect(
      recipientNames('Bộ trưởng trao Cờ thi đua của Chính phủ tặng Cục Y tế dự phòng, Bộ Nội vụ và Sở Y tế.'),
    ).toEqual(['Cục Y tế dự phòng', 'Bộ Nội vụ', 'Sở Y tế']));
});

describe('names that other words were taken for', () => {
  it('end before who took the picture', () =>
    expect(
      recipientNames('Lễ tổng kết\n\nBộ trưởng trao Cờ thi đua cho Hội Nông dân tỉnh Lam Hải Ảnh: Tô Hải\n'),
    ).toEqual(['Hội Nông dân tỉnh Lam Hải']));
  it('are nobody who took it', () =>
    expect(awardLines('Lễ tổng kết\n\nBộ trưởng trao Bằng khen cho 1 tập thể và 2 cá nhân - Ảnh: T.Hải\n')).toEqual([
      'Bằng khen → #1',
      'Bằng khen → #2',
    ]));
  it('are of who gets something beside the award', () =>
    expect(recipientNames('UBND xã tặng Giấy khen và thưởng em Phạm Văn Tý (lớp 9A) đã cứu người.')).toEqual([
      'Phạm Văn Tý',
    ]));
  it('are of nobody where the reward is all', () =>
    expect(recipientNames('UBND xã tặng Giấy khen và thưởng nóng.')).toEqual([]));
  it('are of persons, of whom is told where they live', () =>
    expect(
      recordOf('Xã trao Bằng khen cho anh Võ Phú và Võ Tuấn, trú tại thôn Đông, đã cứu người.').awards.map(
        ({ recipient, recipient_kind }) => `${recipient} ${recipient_kind}`,
      ),
    ).toEqual(['Võ Phú person', 'Võ Tuấn person']));
});

describe('a profile', () => {
  const profile = (title: string): string[] =>
    recipientNames(
      `${title}\n\nPhần thưởng được Đảng, Nhà nước trao tặng:\n\n- Huân chương Quân công hạng Nhất.\n\n- Huân chương Quân công hạng Ba.\n\nÔng sinh năm 1930.\n`,
    );
  it('lists what its title had', () => expect(profile('TRẦN VĂN TRUNG')).toEqual(['TRẦN VĂN TRUNG', 'TRẦN VĂN TRUNG']));
  it('names nobody where its title does not', () => expect(profile('KỶ NIỆM NGÀY HỘI')).toEqual([]));
});

describe('a part of many', () => {
  const part = (said: string): string[] =>
    recipientNames(
      `Trong số 568 nhà giáo được Nhà nước phong tặng Nhà giáo Ưu tú, tỉnh Lam Hải có 2 nhà giáo ${said}:\n\n- Thầy Phạm Văn Tý, Hiệu trưởng Trường Tiểu học Bến Đá.\n\n- Cô Hà Thị Nhàn, Phó Hiệu trưởng Trường THCS Tân Khê.\n`,
    );
  it('is named in lines of its own', () => expect(part('được phong tặng là')).toEqual(['Phạm Văn Tý', 'Hà Thị Nhàn']));
  it('is not named by who came', () => expect(part('về dự lễ')).not.toContain('Phạm Văn Tý'));
});
