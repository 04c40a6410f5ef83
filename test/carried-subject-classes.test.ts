import { describe, expect, it } from 'vitest';
import { awardLines } from './record-of.js';

// Whose an award is where the name stands behind a post, beside the award, or in a sentence before.

describe('who is named behind a post', () => {
  const AWARD = 'Huân chương Độc lập hạng Ba';
  const listed = (...lines: string[]): string[] => listedOf('3 cá nhân', ...lines);
  const listedOf = (who: string, ...lines: string[]): string[] =>
    awardLines(`${who} được tặng ${AWARD} gồm:\n${lines.map((line) => `- ${line}.`).join('\n')}`);
  it.each([
    ['Nguyên Cán bộ Ban Dân y Khu ủy Bến Đá Tô Văn Hải', 'Nguyên Bí thư Huyện ủy Tân Khê Hà Thị Nhàn'],
    ['Giáo viên Trường Tiểu học Bến Đá Tô Văn Hải', 'Nguyên Y tá Ban Quân y Quân khu 8 Hà Thị Nhàn'],
    ['Nguyên Tiểu đoàn trưởng Tiểu đoàn 7, Trung đoàn 12, Bộ Quốc phòng Tô Văn Hải', 'Bà Hà Thị Nhàn'],
  ])('receives in a line: %s', (...lines) =>
    expect(listed(...lines)).toEqual([`${AWARD} → Tô Văn Hải`, `${AWARD} → Hà Thị Nhàn`]),
  );
  it.each([
    'Chủ tịch nước tặng Huân chương Độc lập hạng Ba cho nguyên Cán bộ Ban Dân y Trung ương Cục miền Nam Tô Văn Hải.',
    'Chủ tịch Quốc hội trao Huân chương Độc lập hạng Ba cho nguyên Chủ nhiệm Ủy ban Văn hóa - Giáo dục - Thanh niên và nhi đồng của Quốc hội Tô Văn Hải.',
  ])('receives behind "cho": %s', (text) => expect(awardLines(text)).toEqual([`${AWARD} → Tô Văn Hải`]));
  it.each([
    ['Cán bộ, giáo viên Trường Tiểu học Tô Văn Hải', 'Trường Tiểu học Tô Văn Hải'],
    ['Chiến sĩ Đại đội nữ pháo binh Ngư Thủy', 'Đại đội nữ pháo binh Ngư Thủy'],
    ['Nguyên Ban Dân y Khu ủy Bến Đá', 'Nguyên Ban Dân y Khu ủy Bến Đá'],
  ])('is none where a house is called so: %s', (line, house) =>
    expect(listedOf('3 tập thể', line)).toEqual([`${AWARD} → ${house}`]),
  );
  it('is not the one whose a team is', () =>
    expect(listed('Tổ xe của ông Tô Văn Hải')).not.toContain(`${AWARD} → Tô Văn Hải`));
});

describe('names in lines under a headline', () => {
  it('stay beside one that the text gives the same', () =>
    expect(
      awardLines(
        '2 cá nhân được phong tặng danh hiệu Anh hùng Lao động gồm\n\n- Ông Tô Văn Hải.\n\n- Bà Hà Thị Nhàn.\n\nTruy tặng danh hiệu Anh hùng Lao động cho ông Kiều Văn Phú.',
      ),
    ).toEqual(['Tô Văn Hải', 'Hà Thị Nhàn', 'Kiều Văn Phú'].map((name) => `Anh hùng Lao động → ${name}`)));
});

describe('those whose works are told under a prize', () => {
  const PRIZE = 'Giải thưởng Hồ Chí Minh';
  const under = (...lines: string[]): string[] =>
    awardLines(`Trong đó, 3 tác giả được tặng ${PRIZE} gồm:\n\n${lines.join('\n\n')}`);
  it('receive', () =>
    expect(
      under(
        'Nhạc sĩ Tô Văn Hải với cụm tác phẩm Lênh đênh, Khao khát, Gửi một câu hát.',
        'Tác giả Hà Thị Nhàn với bộ ảnh Đường về. NSND Kiều Văn Phú (đồng tác giả) với các tiết mục múa Nước; Vũ khúc.',
      ),
    ).toEqual(['Tô Văn Hải', 'Hà Thị Nhàn', 'Kiều Văn Phú'].map((name) => `${PRIZE} → ${name}`)));
  it('do not where somebody says something', () =>
    expect(
      under(
        'Nhạc sĩ Tô Văn Hải với nụ cười hiền cho biết ông rất vui khi những bài ca viết ở Bến Đá trong những năm gian khó vẫn còn được nhiều người trẻ hát.',
      ),
    ).toEqual([`${PRIZE} → #3`]));
});

describe('many prizes of which some are named', () => {
  const school = 'Trường Cao đẳng Bến Đá';
  const both = ['Huân chương Lao động hạng Nhất', 'Bằng khen của Bộ Y tế'].map((award) => `${award} → ${school}`);
  it.each([
    'nhiều phần thưởng cao quý,',
    'nhiều danh hiệu cao quý, như:',
    'nhiều danh hiệu cao quý như',
    'nhiều phần thưởng, tiêu biểu là',
    'nhiều giải thưởng, trong đó có',
    'nhiều danh hiệu tiêu biểu:',
  ])('%s', (prizes) =>
    expect(
      awardLines(`${school} đã được Nhà nước tặng ${prizes} Huân chương Lao động hạng Nhất, Bằng khen của Bộ Y tế.`),
    ).toEqual(both),
  );
  it('go on past what is no award of ours', () =>
    expect(
      awardLines(
        'Bà Hà Nhàn được Nhà nước tặng Huân chương Lao động hạng Nhất đợt 1, Giải thưởng Hòa bình quốc tế, danh hiệu Anh hùng Lao động.',
      ),
    ).toEqual(['Huân chương Lao động hạng Nhất → Hà Nhàn', 'Anh hùng Lao động → Hà Nhàn']));
  it.each(['xứng đáng với danh hiệu Anh hùng Lao động', 'phấn đấu đạt danh hiệu Anh hùng Lao động'])(
    'end where another clause begins: %s',
    (clause) =>
      expect(awardLines(`Công ty Bến Đá được tặng Cờ thi đua của Chính phủ, ${clause}.`)).toEqual([
        'Cờ thi đua của Chính phủ → Công ty Bến Đá',
      ]),
  );
  it('are not of who hands out gifts', () =>
    expect(awardLines('Sở Y tế tặng hoa, quà, Giấy khen cho các cá nhân.')).toEqual([]));
  it('acknowledge a deed, in no year that is told', () =>
    expect(
      awardLines(
        'Cứu người giữa dòng lũ\n12/02/2024\nHành động dũng cảm cứu người của anh Tô Hải đã được lãnh đạo Nhà nước, bộ, ngành ghi nhận như: Huân chương Dũng cảm; Huy hiệu “Tuổi trẻ dũng cảm”.',
      ),
    ).toEqual(['Huân chương Dũng cảm → Tô Hải', 'Huy hiệu “Tuổi trẻ dũng cảm” → Tô Hải']));
});

describe('an award beside a name', () => {
  it('is theirs with its year or their work', () =>
    expect(
      awardLines(
        'Trường có hai nhà giáo được nhận giải thưởng. Đó là cố GS Tô Văn Hải - Giải thưởng Hồ Chí Minh (1996); GS Hà Thị Nhàn - Giải thưởng Nhà nước với công trình “Văn học”.',
      ),
    ).toEqual(['Giải thưởng Hồ Chí Minh → Tô Văn Hải 1996', 'Giải thưởng Nhà nước → Hà Thị Nhàn']));
  it.each([
    'Dự lễ có ông Tô Văn Hải, Anh hùng Lao động Hà Thị Nhàn.',
    'Ông Tô Văn Hải - Huân chương Lao động hạng Nhất là phần thưởng cao quý.',
  ])('is only what somebody is called: %s', (text) => expect(awardLines(text)).toEqual([]));
});

describe('a pronoun', () => {
  const PRIZE = 'Giải thưởng Nhà nước';
  const got = (before: string, who: string): string[] => awardLines(`${before} Năm 2001 ${who} được tặng ${PRIZE}.`);
  it.each([
    ['Ngoài âm nhạc, nhạc sĩ Tô Đức Hải còn vẽ tranh. Những bức tranh của ông trong sáng.', 'ông', 'Tô Đức Hải'],
    ['Tô Đức Hải, tên khai sinh là Hà Quang, là nhà thơ. Ông quê ở Bến Đá.', 'ông', 'Tô Đức Hải'],
    ['Đời sống đã đem tới cho họa sĩ Tô Giáng Hương niềm cảm xúc. Bà hướng về hiện thực.', 'bà', 'Tô Giáng Hương'],
    ['Chị sống cùng Anh hùng Hà Thị Lợi; Kiều Thị Sáu (tên thật là Hà Thị Sáu) sinh năm 1933.', 'chị', 'Kiều Thị Sáu'],
  ])('speaks of the last one told of: %s', (before, who, name) =>
    expect(got(before, who)).toEqual([`${PRIZE} → ${name} 2001`]),
  );
  it.each([
    ['Chủ tịch xã Tô Văn Hải cho biết mô hình có ích.', 'ông'],
    ['Nhà văn Hà Minh và nhà văn Mạc Tư đến thăm.', 'ông'],
    ['Kỹ sư Hà Minh và kỹ sư Tô Nam, bạn của Kiều Phú, làm vườn.', 'ông'],
    ['Kỹ sư Tô Thị Mận làm vườn.', 'ông'],
  ])('speaks of nobody sure: %s', (before, who) => expect(got(before, who)).toEqual([]));
  it('is none before "giáo"', () =>
    expect(
      awardLines('Bác sĩ Ma Thị Ánh đến thăm.\nCác thầy, cô giáo nhận Bằng khen của Chủ tịch UBND tỉnh trong buổi lễ.'),
    ).toEqual([]));
});

describe('who stands far before what was got', () => {
  const ORDER = 'Huân chương Lao động hạng Ba';
  it.each([
    [
      'Nhạc sĩ Tô Đức Hải sinh năm 1929 tại Hà Nội, là một cựu sĩ quan với quân hàm Đại tá Quân đội Nhân dân Việt Nam và từng được Nhà nước trao tặng',
      'Tô Đức Hải',
    ],
    ['Từ khi thành lập, kinh tế - xã hội xã Bến Đá không ngừng phát triển, được Chủ tịch nước tặng', 'xã Bến Đá'],
    ['Huyện Bến Đá có 12 xã. Toàn huyện đã về đích nông thôn mới và được Chủ tịch nước tặng', 'Huyện Bến Đá'],
    [
      'Trường THCS Bến Đá có bề dày. Trải qua 27 năm, ngôi trường đã có nhiều cố gắng trong phong trào thi đua, với gần 20 năm liên tục được công nhận là đơn vị xuất sắc dẫn đầu, được tặng',
      'Trường THCS Bến Đá',
    ],
    ['Trung đoàn không quân 45 được tặng', 'Trung đoàn không quân 45'],
    ['Vùng 5 hải quân được tặng', 'Vùng 5 hải quân'],
  ])('%s', (text, who) => expect(awardLines(`${text} ${ORDER}.`)).toEqual([`${ORDER} → ${who}`]));
  it('is not counted by the hour above', () =>
    expect(awardLines('25/10/2015 - 19:59\n\nVùng 5 hải quân nhận Huân chương Lao động hạng Ba')).toEqual([
      `${ORDER} → Vùng 5 hải quân 2015`,
    ]));
});

describe('a sentence without a subject', () => {
  it('is of whom the line above the life names, whatever the title of the page', () =>
    expect(
      awardLines(
        '10 Vị Đại Tướng Đầu Tiên Của Quân Đội\n\n1. Tô Văn Hải (1935)\n\nÔng sinh ngày 19/08/1935 tại Bến Đá. Ông giữ chức Bộ trưởng từ năm 1997. Được phong tặng danh hiệu Anh hùng LLVTND, Huân chương Hồ Chí Minh.\n\n2. Hà Văn Khuê (1923 - 1999)\n\nÔng quê tại Tân Khê. Ông đã được Nhà nước tặng thưởng: Huân chương Sao vàng (truy tặng năm 2007).',
      ),
    ).toEqual([
      'Anh hùng LLVTND → Tô Văn Hải',
      'Huân chương Hồ Chí Minh → Tô Văn Hải',
      'Huân chương Sao vàng → Hà Văn Khuê 2007',
    ]));
  it('is of nobody where somebody only speaks before', () =>
    expect(
      awardLines('Chủ tịch xã Tô Văn Hải cho biết mô hình có ích. Được Thủ tướng Chính phủ tặng Bằng khen.'),
    ).toEqual([]));
});

describe('a troop with a number', () => {
  const of = (one: string, other: string): string[] =>
    awardLines(
      `Ngày 28/10, ${one} đón nhận Huân chương Chiến công hạng Nhất. Chủ tịch nước đã tặng Huân chương Chiến công hạng Nhất cho ${other}.`,
    );
  it('is the same with the one that it is part of', () =>
    expect(of('Sư đoàn Không quân 39', 'Sư đoàn Không quân 39, Quân chủng Phòng không - Không quân')).toHaveLength(1));
  it('is another of another', () => expect(of('Trung đoàn 39, Sư đoàn 5', 'Trung đoàn 39, Sư đoàn 7')).toHaveLength(2));
});
