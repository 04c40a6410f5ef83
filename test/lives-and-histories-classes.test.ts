import { describe, expect, it } from 'vitest';
import { awardLines as awardsOf, recipientNames, recordOf } from './record-of.js';

// Lives of persons and histories of units. Each pair: what must come out, then a text that differs in what the rule asks for.

const acts = (text: string): string[] => recordOf(text).officials.map(({ name, act }) => `${name} ${act}`);

describe('an elder of a village', () => {
  const kinds = (name: string): string[] =>
    recordOf(`${name} được Chủ tịch nước tặng Bằng khen.`).awards.map(
      (award) => `${award.recipient} ${award.recipient_kind}`,
    );
  it('has a name that begins with a letter', () => expect(kinds('Già làng A Lăng Hải')).toEqual(['A Lăng Hải person']));
  it('is not the village', () => expect(kinds('Già làng Bến Đá')).toEqual(['Bến Đá org']));

  const told = (word: string): string[] =>
    awardsOf(`Già làng Tô Văn Hải năm nay 82 tuổi. ${word} được Chủ tịch nước tặng Bằng khen.`);
  it('is called "Già"', () => expect(told('Già')).toEqual(['Bằng khen → Tô Văn Hải']));
  it('unlike old people', () => expect(told('Các cụ già')).toEqual([]));
});

describe('a troop with its number and its arm', () => {
  it.each([
    'Đại đội 4 dân quân gái Bến Đá',
    'Tiểu đoàn 3 công binh',
    'Đại đội 2 pháo binh Bộ Chỉ huy Quân sự tỉnh',
    'Đại đội 4 công binh Quân khu 5',
    'Trung đội 3 nữ pháo binh xã Bến Đá',
    'Đại đội nữ dân quân xã Bến Đá',
  ])('is one: %s', (troop) => expect(recipientNames(`${troop} được tặng Bằng khen.`)).toEqual([troop]));
  it('unlike words behind a number', () =>
    expect(recipientNames('Tiểu đoàn 3 tổ chức lễ trao Bằng khen cho Sở Y tế.')).toEqual(['Sở Y tế']));
});

describe('coaches of a team', () => {
  const given = (body: string): readonly string[] =>
    recipientNames(`Bộ trưởng Bộ Y tế tặng Bằng khen cho ${body} và 20 vận động viên.`);
  it('receive', () => expect(given('Ban huấn luyện')).toEqual(['Ban huấn luyện', '#20']));
  it('are no course', () => expect(given('lớp huấn luyện')).toEqual([]));
});

describe('how the Party grades its cells', () => {
  const given = (title: string): string[] => awardsOf(`Chi bộ Trường THPT Bến Đá đạt danh hiệu ${title}.`);
  it.each(['Chi bộ trong sạch vững mạnh', '“Chi bộ trong sạch, vững mạnh”', 'Trong sạch vững mạnh'])(
    'is no award: %s',
    (title) => expect(given(title)).toEqual([]),
  );
  it('unlike the title of a collective', () =>
    expect(given('Tập thể lao động xuất sắc')).toEqual(['Tập thể lao động xuất sắc → Chi bộ Trường THPT Bến Đá']));
});

describe('so many times that somebody had a title', () => {
  const school = (words: string): string[] =>
    awardsOf(`Trường có 2 nhà giáo được phong tặng danh hiệu Nhà giáo Ưu tú, ${words}đạt Chiến sĩ thi đua cấp tỉnh.`);
  it('are of others than those before', () =>
    expect(school('14 lượt giáo viên ')).toEqual(['Nhà giáo Ưu tú → #2', 'Chiến sĩ thi đua cấp tỉnh → #14']));
  it('unlike what goes on', () =>
    expect(school('')).toEqual(['Nhà giáo Ưu tú → #2', 'Chiến sĩ thi đua cấp tỉnh → #2']));
});

describe('a number of awards from another giver', () => {
  const given = (words: string): string[] =>
    awardsOf(`Ông Tô Văn Hải được Hội Nông dân tỉnh tặng 3 Giấy khen, ${words}.`);
  it.each(['Trung ương Hội tặng 1 Bằng khen', 'được Trung ương Hội tặng 1 Bằng khen'])(
    'is of the same person: %s',
    (words) => expect(given(words)).toEqual(['Giấy khen → Tô Văn Hải', 'Bằng khen → Tô Văn Hải']),
  );
  it('unlike what it gave to others', () =>
    expect(given('Trung ương Hội tặng 5 Bằng khen cho các tập thể')).toEqual([
      'Giấy khen → Tô Văn Hải',
      'Bằng khen → #5',
    ]));
});

describe('one of many', () => {
  it.each([
    'Tỉnh đoàn vừa tuyên dương 30 thanh niên tiêu biểu. Trong số này, có anh Tô Văn Hải, người sáng lập hợp tác xã.',
    'Bộ Y tế vừa khen 40 thầy thuốc. Cùng đợt này còn có bác sĩ Tô Văn Hải.',
  ])('is nobody who attends: %s', (text) => expect(acts(text)).toEqual([]));
  it('unlike a guest', () =>
    expect(acts('Tỉnh đoàn tổ chức hội nghị. Cùng dự còn có anh Tô Văn Hải, Bí thư Huyện đoàn.')).toEqual([
      'Tô Văn Hải attend',
    ]));
});

describe('who comes in haste', () => {
  it.each(['nhanh chóng có mặt, đưa 7 người dân ra khỏi vùng lũ', 'có mặt tại hiện trường'])(
    'is at no meeting: %s',
    (does) => expect(acts(`Nhận tin báo, Thượng úy Tô Văn Hải ${does}.`)).toEqual([]),
  );
  it('unlike who is present', () =>
    expect(acts('Thượng úy Tô Văn Hải có mặt tại hội nghị.')).toEqual(['Tô Văn Hải attend']));
});

describe('who hopes for an award', () => {
  const hopes = (words: string): string[] => acts(`Chị Hà Thị Nhàn, Chủ nhiệm HTX Bến Đá, ${words}.`);
  it('does nothing yet', () =>
    expect(hopes('quyết tâm phấn đấu đạt danh hiệu Nông dân Việt Nam xuất sắc')).toEqual([]));
  it('unlike who says so', () =>
    expect(hopes('phát biểu quyết tâm phấn đấu đạt danh hiệu Nông dân Việt Nam xuất sắc')).toEqual([
      'Hà Thị Nhàn speak',
    ]));
});

describe('the commune of its people', () => {
  const told = (first: string): string[] => awardsOf(`${first} Năm 1961, xã được tặng Huân chương Lao động hạng Nhì.`);
  it('is the one', () =>
    expect(told('Bộ Chính trị gửi thư khen Nhân dân xã Bến Đá.')).toEqual([
      'Huân chương Lao động hạng Nhì → xã Bến Đá 1961',
    ]));
  it('among two is not known', () =>
    expect(told('Bộ Chính trị gửi thư khen Nhân dân xã Bến Đá và Nhân dân xã Tân Khê.')).toEqual([]));
});

describe('what somebody is proud of', () => {
  const AWARD = 'Huân chương Lao động hạng Ba';
  it.each([
    'Tài sản quý nhất của bà Hà Thị Nhàn là tấm Huân chương Lao động hạng Ba.',
    'Bà Hà Thị Nhàn tự hào với tấm Huân chương Lao động hạng Ba.',
  ])('was given to them: %s', (text) => expect(awardsOf(text)).toEqual([`${AWARD} → Hà Thị Nhàn`]));
  it.each([
    'Ước mơ lớn nhất của bà Hà Thị Nhàn là tấm Huân chương Lao động hạng Ba.',
    'Tài sản quý nhất của bà Hà Thị Nhàn là những tấm Bằng khen.',
  ])('unlike what they wish, or many: %s', (text) => expect(awardsOf(text)).toEqual([]));
});

describe('the sheet of an award', () => {
  it.each([
    'Ông Tô Văn Hải nhận tấm Bằng khen của Bộ Y tế.',
    'Ông Tô Văn Hải được trao tấm Bằng khen của Bộ Y tế.',
    'Ông Tô Văn Hải không giấu được niềm vui khi cầm trên tay tấm Bằng khen của Bộ Y tế.',
  ])('is received: %s', (text) => expect(awardsOf(text)).toEqual(['Bằng khen của Bộ Y tế → Tô Văn Hải']));
  it.each([
    'Ông Tô Văn Hải tặng Bảo tàng tỉnh tấm Huân chương Lao động hạng Ba.',
    'Bà Hà Thị Nhàn nhận tấm Bằng khen của con trai.',
    'Bà Hà Thị Nhàn nhận Bằng khen thay con trai.',
    'Ông Tô Văn Hải nhận nhiều tấm Bằng khen của Bộ Y tế.',
  ])('is a gift, or of another: %s', (text) => expect(awardsOf(text)).toEqual([]));
});

describe('a sentence that opens with what was received', () => {
  const opened = (first: string, who: string): string[] => awardsOf(`${first} Bằng khen của Bộ Y tế, ${who} cảm ơn.`);
  it.each([
    ['Nhận', 'ông Tô Văn Hải xúc động'],
    ['Xúc động đón nhận', 'ông Tô Văn Hải nói lời'],
    ['Cầm trên tay tấm', 'em Tô Văn Hải (học sinh lớp 8) nói lời'],
  ])('%s … %s', (first, who) => expect(opened(first, who)).toEqual(['Bằng khen của Bộ Y tế → Tô Văn Hải']));
  it.each([
    ['Nhận', 'ông Tô Văn Hải thay mặt Sở Y tế'],
    ['Nhận', 'ông Tô Văn Hải, Giám đốc Sở Nội vụ, nói lời'],
    ['Trao', 'ông Tô Văn Hải xúc động'],
  ])('unlike who stands for others or gives: %s … %s', (first, who) => expect(opened(first, who)).toEqual([]));
});

describe('an award that opens the sentence', () => {
  it('was given by whom the passive names, or received in the year behind it', () => {
    expect(awardsOf('Được Bộ Y tế tặng Bằng khen, ông Tô Văn Hải xúc động.')).toEqual(['Bằng khen → Tô Văn Hải']);
    expect(awardsOf('Nhận Bằng khen năm 2026, ông Tô Văn Hải xúc động.')).toHaveLength(1);
  });
  it('is not theirs who only speak of what was given', () => {
    expect(awardsOf('Bộ Y tế tặng Bằng khen, ông Tô Văn Hải xúc động.')).toEqual([]);
    expect(awardsOf('Nhận Bằng khen năm 2026 và cờ, ông Tô Văn Hải xúc động.')).toEqual([]);
  });
  it('is taken for another, or with his words', () => {
    expect(awardsOf('Bà Hà Thị Nhàn nhận Bằng khen thay cho đồng đội.')).toEqual([]);
    expect(awardsOf('Bà Hà Thị Nhàn nhận Bằng khen thay lời cảm ơn.')).toEqual(['Bằng khen → Hà Thị Nhàn']);
  });
});

describe('what people think that somebody deserves', () => {
  it('was not given', () =>
    expect(awardsOf('Bà con bảo ông Tô Văn Hải xứng đáng được tặng thưởng huân chương.')).toEqual([]));
  it('unlike a deed that was honoured', () =>
    expect(awardsOf('Ông Tô Văn Hải đã được tặng thưởng huân chương.')).toEqual(['huân chương → Tô Văn Hải']));
});

describe('years before what was given in them', () => {
  const given = (when: string): string[] =>
    awardsOf(`Hội Nông dân xã Bến Đá ${when} được Hội Nông dân huyện tặng Giấy khen.`);
  it.each(['liên tục từ năm 2018 đến 2023', 'từ năm 2018 đến năm 2023', 'từ 2018 đến 2023 liên tục'])(
    'are a span with an end: %s',
    (when) => expect(given(when)).toEqual(['Giấy khen → Hội Nông dân xã Bến Đá 2023']),
  );
  it('unlike one that goes on', () =>
    expect(given('từ năm 2018 đến nay')).toEqual(['Giấy khen → Hội Nông dân xã Bến Đá']));

  const within = (words: string): string[] =>
    awardsOf(`Trường THPT Bến Đá 10 năm liền đạt danh hiệu Tập thể lao động tiên tiến, ${words}.`);
  it('are those of the next clause, behind "trong đó"', () =>
    expect(within('trong đó năm 2016 và 2019 được UBND tỉnh tặng Cờ thi đua')).toEqual([
      'Tập thể lao động tiên tiến → Trường THPT Bến Đá',
      'Cờ thi đua → Trường THPT Bến Đá 2016',
      'Cờ thi đua → Trường THPT Bến Đá 2019',
    ]));
  it('unlike a number of them', () =>
    expect(within('trong đó 2 năm được UBND tỉnh tặng Cờ thi đua')).toEqual([
      'Tập thể lao động tiên tiến → Trường THPT Bến Đá',
      'Cờ thi đua → Trường THPT Bến Đá',
    ]));
});

describe('the deed of a child', () => {
  it('stands for whose it is, who is "cháu" then', () =>
    expect(
      awardsOf(
        'Nghĩa cử của cháu Tô Gia Hải đã được Trung ương Đoàn ghi nhận bằng Huy hiệu “Tuổi trẻ dũng cảm”. UBND huyện cũng tặng Giấy khen cho cháu.',
      ),
    ).toEqual(['Huy hiệu “Tuổi trẻ dũng cảm” → Tô Gia Hải', 'Giấy khen → Tô Gia Hải']));
  it('unlike the children of somebody', () =>
    expect(awardsOf('Cháu Tô Gia Hải là học sinh giỏi. UBND huyện tặng Giấy khen cho các cháu.')).toEqual([]));
});

describe('years in which somebody bore a title', () => {
  const told = (words: string): string[] =>
    awardsOf(`Cô Hà Thị Nhàn dạy học đã lâu. Cô có ${words} Chiến sĩ thi đua cơ sở.`);
  it('are told of who was named before', () =>
    expect(told('10 năm là')).toEqual(['Chiến sĩ thi đua cơ sở → Hà Thị Nhàn']));
  it('unlike who taught one', () => expect(told('10 năm dạy')).toEqual([]));
});

describe('the heads of a unit under a picture', () => {
  it('take an award for it', () =>
    expect(recipientNames('Lãnh đạo Trường Đại học Bến Đá đón nhận Huân chương Độc lập hạng Ba. Ảnh: H.N')).toEqual([
      'Trường Đại học Bến Đá',
    ]));
  it('unlike those to whom it was given with others', () =>
    expect(recipientNames('UBND tỉnh tặng Bằng khen tập thể lãnh đạo Trường Đại học Bến Đá.')).toEqual([
      'tập thể lãnh đạo Trường Đại học Bến Đá',
    ]));
});

describe('the prize that an award is called', () => {
  const told = (words: string): string[] => awardsOf(`Huân chương Lao động hạng Ba là ${words}.`);
  it.each([
    'phần thưởng cao quý mà Đảng, Nhà nước trao tặng cho Trường THPT Bến Đá',
    'phần thưởng xứng đáng Nhà nước trao tặng Trường THPT Bến Đá',
  ])('is of whom it names: %s', (words) =>
    expect(told(words)).toEqual(['Huân chương Lao động hạng Ba → Trường THPT Bến Đá']),
  );
  it('unlike what it is for', () =>
    expect(told('phần thưởng cao quý mà Nhà nước tặng cho tập thể có thành tích xuất sắc')).toEqual([]));
});

describe('a record of honours behind a colon', () => {
  const record = (line: string): string[] => awardsOf(`Bảng vàng thành tích của Trường Tiểu học Bến Đá: ${line}.`);
  it('goes on behind commas, where each has its year', () =>
    expect(record('Cờ thi đua của UBND tỉnh (năm 2018), Bằng khen của Bộ Y tế (năm 2020)')).toEqual([
      'Cờ thi đua của UBND tỉnh → Trường Tiểu học Bến Đá 2018',
      'Bằng khen của Bộ Y tế → Trường Tiểu học Bến Đá 2020',
    ]));
  it('unlike one without years', () => expect(record('Cờ thi đua của UBND tỉnh, Bằng khen của Bộ Y tế')).toEqual([]));
});

describe('the prize of the women', () => {
  const given = (prize: string): string[] => awardsOf(`Tập thể nữ Bệnh viện Bến Đá được nhận Giải thưởng ${prize}.`);
  it('is one with a statute, of women alone', () =>
    expect(given('Phụ nữ Việt Nam')).toEqual(['Giải thưởng Phụ nữ Việt Nam → Tập thể nữ Bệnh viện Bến Đá']));
  it('unlike that of a contest', () => expect(given('Phụ nữ khởi nghiệp')).toEqual([]));
});

describe('many prizes and those of them that are named', () => {
  const given = (words: string): string[] => awardsOf(`Sư đoàn 3 được Nhà nước tặng thưởng ${words}.`);
  it.each([
    'nhiều phần thưởng cao quý, trong đó có 2 Huân chương Quân công hạng Nhất',
    'nhiều phần thưởng cao quý, trong đó có Huân chương Quân công hạng Nhất',
  ])('are of the same unit: %s', (words) =>
    expect(given(words)).toEqual(['Huân chương Quân công hạng Nhất → Sư đoàn 3']),
  );
  it('unlike what others had of them', () =>
    expect(given('nhiều phần thưởng cao quý, trong đó có Huân chương Quân công hạng Nhất cho 3 đơn vị')).toEqual([
      'Huân chương Quân công hạng Nhất → #3',
    ]));
});

describe('the militia of a commune', () => {
  it.each(['Dân quân xã Bến Đá', 'Dân quân tự vệ xã Bến Đá'])('is not the commune: %s', (who) =>
    expect(recipientNames(`${who} được tặng Bằng khen.`)).toEqual([who]),
  );
  it('unlike some of them', () =>
    expect(recipientNames('UBND xã tặng Giấy khen cho 4 dân quân xã Bến Đá.')).toEqual(['#4']));
});

describe('who is praised without an award', () => {
  const praised = (words: string): string[] => acts(`Ông Tô Văn Hải, Trưởng thôn Bến Đá, ${words}.`);
  it.each(['được UBND huyện khen', '3 lần được UBND huyện khen thưởng', 'nhiều năm liền được tuyên dương'])(
    'is no official: %s',
    (words) => expect(praised(words)).toEqual([]),
  );
  it('unlike who is sent', () => expect(praised('được cử dự hội nghị')).toEqual(['Tô Văn Hải other']));
});

describe('a title that was kept', () => {
  const kept = (years: string): string[] => awardsOf(`Thôn Bến Đá ${years} giữ vững danh hiệu Làng văn hóa.`);
  it('for so many years was had', () => expect(kept('12 năm')).toEqual(['Làng văn hóa → Thôn Bến Đá']));
  it('is not counted by a year', () => expect(kept('quyết tâm năm 2027')).toEqual([]));
});

describe('what was given opens the sentence', () => {
  const opened = (first: string, behind: string): string[] => awardsOf(`${first}, ông Tô Văn Hải ${behind}.`);
  it('and who was given it follows', () =>
    expect(opened('Được Thủ tướng Chính phủ tặng Bằng khen năm 2021', 'càng cố gắng')).toEqual([
      'Bằng khen → Tô Văn Hải 2021',
    ]));
  it('unlike who gives something else', () =>
    expect(opened('Được Thủ tướng Chính phủ tặng Bằng khen năm 2021', 'tặng lại quỹ')).toEqual([]));
});

describe('the deeds of a company', () => {
  const told = (words: string): string[] =>
    awardsOf(`Công ty Bến Đá ra đời đã lâu. ${words}, năm 2013 Chủ tịch nước đã tặng Huân chương Lao động hạng Ba.`);
  it('are of the one that was named', () =>
    expect(told('Ghi nhận những đóng góp của công ty')).toEqual([
      'Huân chương Lao động hạng Ba → Công ty Bến Đá 2013',
    ]));
  it('unlike those of a sector', () => expect(told('Ghi nhận những đóng góp của toàn ngành')).toEqual([]));
});

describe('a year and who gave', () => {
  const given = (next: string): string[] =>
    awardsOf(`Công ty Bến Đá được Chủ tịch nước tặng Huân chương Lao động hạng Ba, ${next}.`);
  it('open the next clause', () =>
    expect(given('năm 2018 Chính phủ tặng Cờ thi đua')).toEqual([
      'Huân chương Lao động hạng Ba → Công ty Bến Đá',
      'Cờ thi đua → Công ty Bến Đá 2018',
    ]));
  it('unlike a year alone', () =>
    expect(given('năm 2018')).toEqual(['Huân chương Lao động hạng Ba → Công ty Bến Đá 2018']));
});

describe('the greatest prize for somebody', () => {
  const told = (words: string): string[] => awardsOf(`${words} bà Hà Thị Nhàn là Bằng khen của Bộ Y tế.`);
  it('is one', () => expect(told('Phần thưởng lớn nhất đối với')).toEqual(['Bằng khen của Bộ Y tế → Hà Thị Nhàn']));
  it('unlike what somebody hopes for', () => expect(told('Mong muốn lớn nhất đối với')).toEqual([]));
});
