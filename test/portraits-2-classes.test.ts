import { describe, expect, it } from 'vitest';
import { awardLines as awardsOf, recipientNames, recordOf } from './record-of.js';

// Portraits: one person is named in full once, and then told of with a short word, by a calling, in a list. Each class beside what only looks like it.

const acts = (text: string): string[] => recordOf(text).officials.map(({ name, act }) => `${name} ${act}`);
const dated = (body: string): string[] => awardsOf(`Ngày đăng: 12/03/2027\n\nGương sáng vùng biên\n\n${body}`);

describe('somebody who is called by a calling and the last word of the name', () => {
  const told = (words: string): string[] => awardsOf(`Nghệ nhân Hà Thị Mận dệt vải đã 30 năm. ${words}`);
  it('receives', () => {
    expect(told('Riêng nghệ nhân Mận 3 lần được UBND tỉnh tặng Bằng khen.')).toEqual(['Bằng khen → Hà Thị Mận']);
    expect(awardsOf('Y sĩ Tô Văn Hải ở trạm xá. Bản thân y sĩ Hải được Sở Y tế tặng Giấy khen năm 2026.')).toEqual([
      'Giấy khen → Tô Văn Hải 2026',
    ]);
  });
  it('is another than one whom nobody named, and than the unit that she leads', () => {
    expect(told('Nghệ nhân Nhàn được UBND tỉnh tặng Bằng khen.')).toEqual([]);
    expect(
      awardsOf(
        'Bác sĩ Tô Văn Hải rất tận tụy. Khoa Nhi do bác sĩ Hải phụ trách được công nhận Tập thể lao động xuất sắc.',
      ),
    ).not.toContain('Tập thể lao động xuất sắc → Tô Văn Hải');
  });
});

describe('an elder of whom a portrait speaks again and again', () => {
  const portrait = (words: string): string[] =>
    awardsOf(
      `Già làng Siu Mơ (74 tuổi) đi đầu trong mọi việc. Già Mơ sinh ra ở Bến Đá.\n\nRời quân ngũ, già Mơ trồng cà phê. ${words}\n\nÔng Tô Hải, Chủ tịch UBND xã nói: “Già Mơ nói ít, làm nhiều”.`,
    );
  it('is "ông" and "già" in small letters', () => {
    expect(portrait('Năm 2018, ông được Chủ tịch UBND tỉnh tặng Bằng khen.')).toEqual(['Bằng khen → Siu Mơ 2018']);
    expect(portrait('Năm 2018 già được Chủ tịch UBND tỉnh tặng Bằng khen.')).toEqual(['Bằng khen → Siu Mơ 2018']);
    expect(portrait('UBND huyện đã tặng Giấy khen cho già trong dịp sơ kết.')).toEqual(['Giấy khen → Siu Mơ']);
  });
  it('is not who was named last, nor those who are old', () => {
    expect(
      portrait('Con rể là anh Rơ Châm Hải làm nghề rèn. Năm 2018, ông được Chủ tịch UBND tỉnh tặng Bằng khen.'),
    ).toEqual([]);
    expect(portrait('Các cụ già được UBND huyện tặng Giấy khen.')).toEqual([]);
  });
});

describe('a woman who is named within the sentence before', () => {
  const told = (name: string, word: string): string[] =>
    awardsOf(`Ở Bến Đá, nữ cựu chiến binh ${name} nuôi 40 con bò. Năm 2016, ${word} được tặng Giấy khen.`);
  it('is "bà" by her name', () => expect(told('Lò Thị Nhàn', 'bà')).toEqual(['Giấy khen → Lò Thị Nhàn 2016']));
  it('is not "ông"', () => expect(told('Lò Thị Nhàn', 'ông')).toEqual([]));
});

describe('"đồng chí" between the verb and the award', () => {
  const given = (words: string): string[] =>
    awardsOf(`Đồng chí Tô Văn Hải hoạt động ở Bến Đá. Ban Thường vụ Tỉnh ủy đã quyết định truy tặng ${words}.`);
  it('is who was called so', () =>
    expect(given('đồng chí Huy hiệu 65 năm tuổi Đảng')).toEqual(['Huy hiệu 65 năm tuổi Đảng → Tô Văn Hải']));
  it('is several behind a number', () =>
    expect(given('02 đồng chí Huy hiệu 65 năm tuổi Đảng')).not.toContain('Huy hiệu 65 năm tuổi Đảng → Tô Văn Hải'));
});

describe('what a sentence opens with, besides which somebody got more', () => {
  it('was given to the same one, in a year that nobody tells', () =>
    expect(
      awardsOf(
        'Bà Hà Thị Mận ở Bến Đá. Ngoài tấm Huân chương Lao động hạng Ba treo giữa nhà, bà còn được tặng Bằng khen năm 2016.',
      ),
    ).toEqual(['Huân chương Lao động hạng Ba → Hà Thị Mận', 'Bằng khen → Hà Thị Mận 2016']));
  it('goes to who stands behind it, and is asked for by "còn"', () => {
    expect(awardsOf('Ngoài Cờ thi đua cho Sở Y tế, UBND tỉnh còn tặng Bằng khen cho Sở Nội vụ.')).not.toContain(
      'Cờ thi đua → Sở Nội vụ',
    );
    expect(awardsOf('Ngoài Cờ thi đua, Sở Y tế được xét tặng Bằng khen.')).toEqual(['Bằng khen → Sở Y tế']);
  });
});

describe('the diploma for an idea', () => {
  const idea = (words: string): string[] =>
    awardsOf(`Chị Hà Thị Nhàn là thợ may. ${words} được Tổng Liên đoàn cấp Bằng Lao động sáng tạo năm 2017.`);
  const hers = ['Bằng Lao động sáng tạo → Hà Thị Nhàn 2017'];
  it('goes to the one whose it is', () => {
    expect(idea('Giải pháp cải tiến máy sấy của chị làm lợi 60 triệu đồng,')).toEqual(hers);
    expect(idea('Đề tài của chị Hà Thị Nhàn')).toEqual(hers);
  });
  it('is nobody’s where it does not say whose, nor his whose house it is', () => {
    expect(idea('Giải pháp cải tiến máy sấy')).toEqual([]);
    expect(idea('Nhà của chị')).toEqual([]);
  });
});

describe('some who are named among all that bear a title', () => {
  const among = (words: string): string[] =>
    awardsOf(
      `Bộ trưởng quyết định công nhận Nghệ nhân Ưu tú cho 9 cá nhân.\n\nTrong số 9 Nghệ nhân Ưu tú lần này, ${words}.`,
    );
  it('bear it, and are counted no more', () =>
    expect(among('huyện có 02 người: ông Tô Hải, nghề chạm đá và bà Hà Nhàn, nghề thêu ren')).toEqual([
      'Nghệ nhân Ưu tú → Tô Hải',
      'Nghệ nhân Ưu tú → Hà Nhàn',
    ]));
  it('are as many as the text says', () =>
    expect(among('huyện có 03 người: ông Tô Hải và bà Hà Nhàn')).toEqual(['Nghệ nhân Ưu tú → #9']));
});

describe('givers one behind the other', () => {
  const given = (words: string): string[] =>
    awardsOf(`Năm 2009 Bộ Y tế tặng ông Tô Văn Hải Kỷ niệm chương; ${words}.`).slice(1);
  it('give to the one between the first verb and its award', () => {
    expect(given('UBND tỉnh tặng Bằng khen năm 2011')).toEqual(['Bằng khen → Tô Văn Hải 2011']);
    expect(given('Chủ tịch UBND huyện tặng Giấy khen năm 2012; Sở Y tế tặng Giấy khen năm 2013')).toEqual([
      'Giấy khen → Tô Văn Hải 2012',
      'Giấy khen → Tô Văn Hải 2013',
    ]);
  });
  it('give to others where these are named', () =>
    expect(given('UBND tỉnh tặng Bằng khen cho Trạm Y tế xã Bến Đá năm 2011')).toEqual([
      'Bằng khen → Trạm Y tế xã Bến Đá 2011',
    ]));
});

describe('honours in their years behind a colon', () => {
  it('are of the unit before it', () =>
    expect(
      awardsOf('Nhà máy Bến Đá: đơn vị Anh hùng Lao động năm 1996, Huân chương Độc lập hạng Ba năm 2005.'),
    ).toEqual(['Anh hùng Lao động → Nhà máy Bến Đá 1996', 'Huân chương Độc lập hạng Ba → Nhà máy Bến Đá 2005']));
  it('unlike those that have no year', () =>
    expect(awardsOf('Nhà máy Bến Đá: phong trào thi đua đơn vị Anh hùng Lao động.')).toEqual([]));
});

describe('the year of a life', () => {
  const life = (words: string): string[] => dated(`Ông Tô Văn Hải ${words}. Ông đã được UBND tỉnh tặng Bằng khen.`);
  it.each([
    'sinh ngày 06/06/1957',
    'vào Đảng ngày 19/5/1960',
    'nhập ngũ ngày 2/4/1974',
    'tham gia cách mạng từ ngày 1/4/1954',
  ])('is none of an award: %s', (words) => expect(life(words)).toEqual(['Bằng khen → Tô Văn Hải 2027']));
  it('unlike a day on which somebody was there to hand it over', () =>
    expect(life('dự hội nghị ngày 19/5/2026')).toEqual(['Bằng khen → Tô Văn Hải 2026']));
  it('nor that of a decree', () =>
    expect(
      dated('Thực hiện Nghị định số 12/2014/NĐ-CP ngày 25/12/2014, UBND tỉnh đã tặng Bằng khen cho ông Tô Hải.'),
    ).toEqual(['Bằng khen → Tô Hải 2027']));
});

describe('a list with an order of the wars', () => {
  const list = (order: string): string[] =>
    dated(`Đồng chí Tô Văn Hải được Nhà nước tặng thưởng: Huân chương Độc lập hạng Ba; ${order}.`);
  it('is of a life, and of no year', () =>
    expect(list('Huân chương Kháng chiến hạng Nhất')).toEqual([
      'Huân chương Độc lập hạng Ba → Tô Văn Hải',
      'Huân chương Kháng chiến hạng Nhất → Tô Văn Hải',
    ]));
  it('unlike another', () =>
    expect(list('Huân chương Lao động hạng Nhất')[0]).toEqual('Huân chương Độc lập hạng Ba → Tô Văn Hải 2027'));
});

describe('a medal of the wars', () => {
  it('has its grade', () =>
    expect(
      awardsOf('Ông Tô Hải được tặng Huy chương Chiến sĩ Giải phóng hạng Nhất, Huy chương Kháng chiến hạng Nhì.'),
    ).toEqual(['Huy chương Chiến sĩ Giải phóng hạng Nhất → Tô Hải', 'Huy chương Kháng chiến hạng Nhì → Tô Hải']));
});

describe('years beside what somebody had', () => {
  const hers = (words: string): string[] => awardsOf(`Chị Hà Thị Nhàn là thợ lò. ${words}.`);
  it('run in a bracket before the one who had it', () =>
    expect(hers('5 năm liền (2019 - 2023) chị là Chiến sĩ thi đua cơ sở')).toEqual([
      'Chiến sĩ thi đua cơ sở → Hà Thị Nhàn 2023',
    ]));
  it('come later in the sentence', () =>
    expect(hers('Chị nhận Bằng khen năm 2022, đến năm 2025 thì được UBND tỉnh tặng Giấy khen')).toEqual([
      'Bằng khen → Hà Thị Nhàn 2022',
      'Giấy khen → Hà Thị Nhàn 2025',
    ]));
  it('are several, the last before "và"', () =>
    expect(
      hers('Chị được Sở Y tế tặng Giấy khen các năm 2010, 2012 và được UBND tỉnh tặng Bằng khen năm 2015'),
    ).toEqual(['Giấy khen → Hà Thị Nhàn 2010', 'Giấy khen → Hà Thị Nhàn 2012', 'Bằng khen → Hà Thị Nhàn 2015']));
  it('are the year of the page', () =>
    expect(
      dated(
        'Năm 2019 anh Tô Hải được tặng Giấy khen, còn Chi hội Phụ nữ Bến Đá vừa được tặng Bằng khen nhân dịp 8-3 năm nay.',
      ),
    ).toEqual(['Giấy khen → Tô Hải 2019', 'Bằng khen → Chi hội Phụ nữ Bến Đá 2027']));
});

describe('who is more than that', () => {
  const more = (words: string): string[] =>
    awardsOf(
      `Bà Hà Thị Mận được Trung ương Hội tặng Bằng khen năm 2013 ${words} Chủ tịch UBND tỉnh tặng Giấy khen năm 2018.`,
    );
  it('goes on behind "và là"', () =>
    expect(more('và là chủ cơ sở thêu ren duy nhất của cả làng nghề được')).toEqual([
      'Bằng khen → Hà Thị Mận 2013',
      'Giấy khen → Hà Thị Mận 2018',
    ]));
  it('stops where somebody else is told of', () =>
    expect(more('và các hộ thêu ren lâu năm của cả làng nghề cũng được')).toEqual(['Bằng khen → Hà Thị Mận 2013']));
});

describe('a case that is still to be decided', () => {
  it('is proposed', () =>
    expect(
      recordOf('Hội đồng đề nghị công nhận cô Hà Nhàn danh hiệu Chiến sĩ thi đua cấp tỉnh (đang chờ xét).').awards.map(
        ({ recipient, status }) => `${recipient} ${status}`,
      ),
    ).toEqual(['Hà Nhàn recommended']));
  it('unlike one that is left for later', () =>
    expect(
      recipientNames('Hội đồng đề nghị công nhận cô Hà Nhàn danh hiệu Chiến sĩ thi đua cấp tỉnh (chờ xét).'),
    ).toEqual([]));
});

describe('words that stand for a unit or for nobody', () => {
  it('the letters of a border post', () =>
    expect(recipientNames('Năm 2021, ĐBP Bến Đá được UBND tỉnh tặng Cờ thi đua.')).toEqual(['ĐBP Bến Đá']));
  it('"dân số" counts nobody', () =>
    expect(
      recipientNames('Vợ ông - bà Hà Thị Mận, cán bộ chuyên trách dân số cũng được UBND tỉnh tặng Bằng khen.'),
    ).toEqual(['Hà Thị Mận']));
  it('a professional soldier has a rank', () =>
    expect(
      awardsOf(
        'Đại úy Tô Văn Hải làm đội trưởng.\n\nThượng úy quân nhân chuyên nghiệp Hà Minh Sơn, nhân viên quân y, gắn bó với trạm xá. Anh được tặng Bằng khen.',
      ),
    ).toEqual(['Bằng khen → Hà Minh Sơn']));
});

describe('who says how many were commended', () => {
  it('speaks', () =>
    expect(
      acts('Theo bà Hà Thị Nhàn, Phó Giám đốc Sở Y tế, toàn ngành có 213 tập thể, 164 cá nhân được khen thưởng.'),
    ).toEqual(['Hà Thị Nhàn speak']));
});

describe('a section that looks ahead', () => {
  const section = (heading: string): readonly string[] =>
    recipientNames(
      `Lịch sử Trường THCS Bến Đá\n\nTrường được thành lập năm 2005 trên cơ sở trường cũ của xã.\n\nI. Kết quả năm học 2012 - 2013\n- Có 32 giáo viên đạt Lao động tiên tiến.\n\n${heading}\n- Trên 65% giáo viên đạt Lao động tiên tiến, 18 CSTĐ cơ sở; học sinh giỏi tăng.\n`,
    );
  it('under a Roman number says what nobody has yet', () =>
    expect(section('II. Phương hướng năm học 2013 - 2014')).toEqual(['#32']));
  it('unlike one of results', () => expect(section('II. Kết quả năm học 2013 - 2014')).toEqual(['#32', '#18']));
});

describe('headlines under the author', () => {
  const page = (author: string, end: string): readonly string[] =>
    recipientNames(
      `Thứ Hai, 08/03/2021\n\nĐiểm tựa của làng\n\n(GLO)- Già làng Siu Mơ luôn đi đầu trong mọi phong trào của làng Bến Đá.\n\nÔng nói ít, làm nhiều và được dân làng rất mực tin yêu${end}\n\n${author}\n\n• Sở Y tế đón nhận Cờ thi đua của Chính phủ\n• Trao Huy hiệu Đảng cho đảng viên\n`,
    );
  it('are of other articles', () => {
    expect(page('R’Ô HOÀNG', '.')).toEqual([]);
    expect(page('TÔ HẢI', '.')).toEqual([]);
  });
  it('unlike a list that the text announces', () => expect(page('Trong đó:', ', cụ thể:')).toEqual(['Sở Y tế']));
});
