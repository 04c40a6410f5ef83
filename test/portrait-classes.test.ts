import { describe, expect, it } from 'vitest';
import { awardLines, memberNames, recipientNames, recordOf } from './record-of.js';

// Interviews, portraits, sports news, bulleted honours: sentences that rules read, each beside one that only looks like it.

const heads = (text: string): string[] => recordOf(text).heads.map(({ org, year, role }) => `${org} ${year} ${role}`);
const acts = (text: string): string[] => recordOf(text).officials.map(({ name, act }) => `${name} ${act}`);

describe('who is interviewed', () => {
  const interview = (answer: string): string =>
    `Chúng tôi có cuộc trao đổi với bà Hà Nhàn, Chủ tịch Hội Nông dân huyện Bến Đá.\n\n* Thưa bà, phong trào có gì mới?\n\n- Có chứ.\n\n* Riêng bà thì sao?\n\n- ${answer}\n\nCảm ơn bà!`;
  it('says what she was given', () => {
    const text = interview('Năm 2025, tôi được Chủ tịch UBND tỉnh tặng Bằng khen.');
    expect(awardLines(text)).toEqual(['Bằng khen → Hà Nhàn 2025']);
    expect(acts(text)).toEqual(['Hà Nhàn speak']);
  });
  it('does not say it with others, nor quote herself', () => {
    expect(awardLines(interview('Năm 2025, chúng tôi được Chủ tịch UBND tỉnh tặng Bằng khen.'))).toEqual([]);
    expect(awardLines(interview('Anh Tô Hải kể: "Năm 2025, tôi được tặng Bằng khen".'))).toEqual([]);
  });
  it('answers questions, and is nobody without them', () =>
    expect(
      awardLines('Chúng tôi có cuộc trao đổi với bà Hà Nhàn.\n\n- Năm 2025, tôi được UBND tỉnh tặng Bằng khen.'),
    ).toEqual([]));
  it('had an award of her own before the year of the bloc', () => {
    const blocs = (year: number): (string | null)[] =>
      recordOf(
        `Khối thi đua số 2 tổng kết năm 2027. ${interview(`Năm ${year}, tôi được UBND tỉnh tặng Bằng khen.`)}`,
      ).awards.map(({ bloc }) => bloc ?? null);
    expect(blocs(2025)).toEqual([null]);
    expect(blocs(2027)).toEqual(['Khối thi đua số 2']);
  });
});

describe('what somebody tells behind a deed', () => {
  const tells = (words: string): string[] => acts(`Ông Tô Hải, Trưởng Bưu điện huyện rót chén chè ${words}.`);
  it('is speech before a colon', () => expect(tells('rồi kể: hồi ấy khó lắm')).toEqual(['Tô Hải speak']));
  it('is none without it', () => expect(tells('rồi kể cho con nghe')).toEqual(['Tô Hải other']));
});

describe('each of those who are named', () => {
  it('gets one', () =>
    expect(awardLines('Sở Y tế với Thuế tỉnh, mỗi nơi được Khối đề nghị một Bằng khen.')).toEqual([
      'Bằng khen → Sở Y tế',
      'Bằng khen → Thuế tỉnh',
    ]));
  it('may send in one, which is a quota', () => {
    expect(awardLines('Năm tới, mỗi nơi được Khối đề nghị một Bằng khen.')).toEqual([]);
    expect(awardLines('Sở Y tế, Thuế tỉnh, mỗi đơn vị được chọn 01 cá nhân đề nghị tặng một Bằng khen.')).toEqual([]);
  });
});

describe('persons who are counted', () => {
  it('hold a post together', () =>
    expect(
      recipientNames('Năm cô chú trưởng Ban Công tác Mặt trận khu phố được nhận Bằng khen của UBND tỉnh.'),
    ).toEqual(['#5']));
  it('are others than who holds a post behind the comma', () =>
    expect(recipientNames('Có 3 cán bộ, trưởng phòng Y tế được nhận Bằng khen của UBND tỉnh.')).toEqual([]));
  it('are of many places', () =>
    expect(
      recipientNames('Ba cán bộ Trung tâm Y tế các xã, phường được đề nghị tặng Bằng khen của UBND tỉnh.'),
    ).toEqual(['#3']));
  it('are others than the places behind the comma', () =>
    expect(recipientNames('Được 3 cán bộ giúp đỡ, các xã, phường được đề nghị tặng Bằng khen.')).toEqual([]));
  it('are so many of what each place has', () =>
    expect(
      recipientNames(
        'Tại hội nghị, 11 tập thể và 27 cá nhân thuộc Thanh tra các tỉnh được Thanh tra Chính phủ tặng Bằng khen.',
      ),
    ).toEqual(['#11', '#27']));
  it('are not counted by years', () => {
    expect(recipientNames('Nhiều năm cán bộ Hội được tặng Bằng khen.')).toEqual([]);
    expect(recipientNames('Năm cán bộ Hội được tặng Bằng khen.')).toEqual(['#5']);
  });
});

describe('the Front of a place', () => {
  it('is a unit', () =>
    expect(recipientNames('Tặng Bằng khen cho Mặt trận huyện Bến Đá.')).toEqual(['Mặt trận huyện Bến Đá']));
  it('is none by its people, nor without a place', () => {
    expect(recipientNames('Tặng Bằng khen cho cán bộ Mặt trận huyện Bến Đá.')).toEqual([]);
    expect(recipientNames('Tặng Bằng khen cho Mặt trận.')).toEqual([]);
  });
});

describe('flags', () => {
  it('of sports are no awards', () => {
    expect(awardLines('Sở Y tế được trao cờ Phong cách.')).toEqual([]);
    expect(awardLines('Sở Y tế được trao cờ Toàn đoàn.')).toEqual([]);
  });
  it('with a title are', () => expect(awardLines('Sở Y tế được trao cờ Đơn vị tiên tiến.')).toHaveLength(1));
});

describe('"anh" behind a sentence that presents somebody', () => {
  const given = (presents: string): string[] =>
    recipientNames(
      `Ban tổ chức trao giải cho anh Tô Hải. ${presents} là Lò Văn Phú, thợ máy. Anh từng được Bộ Y tế tặng Bằng khen.`,
    );
  it('is who is presented', () => expect(given('Người được nhắc đến nhiều nhất')).toEqual(['Lò Văn Phú']));
  it('is who was addressed so, where it tells of him', () => expect(given('Người thầy của anh')).toEqual(['Tô Hải']));
});

describe('"đơn vị" in a portrait', () => {
  const given = (told: string, what = 'tặng đơn vị năm 1993'): string[] =>
    awardLines(`${told} Trên tường, phần thưởng treo kín. Bằng khen của Bộ Y tế ${what}.`);
  it('is the one unit that was named', () =>
    expect(given('Bưu điện huyện Bến Đá là con chim đầu đàn. Bưu điện huyện có 12 người.')).toEqual([
      'Bằng khen của Bộ Y tế → Bưu điện huyện Bến Đá 1993',
    ]));
  it('is unknown among two', () =>
    expect(given('Bưu điện huyện Bến Đá là con chim đầu đàn, hơn cả Bưu điện huyện Tân Khê.')).toEqual([]));
  it('is another, as likely as not, where no year tells of old awards', () =>
    expect(given('Bưu điện huyện Bến Đá tổ chức lễ.', 'tặng đơn vị')).toEqual([]));
  it('is many where they are some', () =>
    expect(given('Bưu điện huyện Bến Đá là con chim đầu đàn.', 'tặng các đơn vị năm 1993')).toEqual([]));
});

describe('what the State gave', () => {
  it('stands before it', () =>
    expect(awardLines('Tấm Huân chương Lao động hạng Ba Nhà nước thưởng cho Trường THPT Bến Đá năm 1997.')).toEqual([
      'Huân chương Lao động hạng Ba → Trường THPT Bến Đá 1997',
    ]));
  it('is another behind a comma', () =>
    expect(
      awardLines('Nhắc đến Huân chương Lao động hạng Ba, Nhà nước thưởng cho Trường THPT Bến Đá một thư viện.'),
    ).toEqual([]));
});

describe('letters of a company', () => {
  it('give', () =>
    expect(awardLines('Tặng Giấy khen của VNPTNET cho bà Hà Nhàn.')).toEqual(['Giấy khen của VNPTNET → Hà Nhàn']));
  it('belong to a longer name', () =>
    expect(awardLines('Trao Giấy khen của CBCNV Công ty Bến Đá cho bà Hà Nhàn.')).toEqual([]));
  it('have a bloc', () => {
    const blocs = (text: string): string[] => recordOf(text).blocs.map(({ name }) => name);
    expect(blocs('Cụm thi đua số 2 EVNHCMC tổng kết năm 2027.')).toEqual(['Cụm thi đua số 2 EVNHCMC']);
    expect(blocs('Cụm thi đua số 2 EVNHCMC, Bưu điện và Viễn thông Bến Đá tổng kết năm 2027.')).toEqual([
      'Cụm thi đua số 2',
    ]);
    expect(blocs('Cụm thi đua số 2, EVNHCMC tổng kết năm 2027.')).toEqual(['Cụm thi đua số 2']);
  });
});

describe('Chiến sĩ thi đua Tổng công ty', () => {
  it('is a title', () =>
    expect(awardLines('Công nhận Chiến sĩ thi đua Tổng công ty cho bà Hà Nhàn.')).toEqual([
      'Chiến sĩ thi đua Tổng công ty → Hà Nhàn',
    ]));
  it('is that of the company with its name', () =>
    expect(awardLines('Công nhận Chiến sĩ thi đua Tổng công ty Điện lực Bến Đá cho bà Hà Nhàn.')).toEqual([
      'Chiến sĩ thi đua Tổng công ty Điện lực Bến Đá → Hà Nhàn',
    ]));
});

describe('teams and power offices', () => {
  const given = (team: string): string[] =>
    recipientNames(`Tặng Bằng khen cho ${team}, Điện lực Bến Đá, Điện lực Tân Khê.`);
  it('stand side by side for the grid of the province', () =>
    expect(given('Đội Quản lý vận hành lưới điện cao thế')).toHaveLength(3));
  it('are one for that of a district', () => expect(given('Đội Quản lý điện 2')).toHaveLength(2));
});

describe('what a register notes', () => {
  const noted = (where: string, what = 'ghi'): string[] =>
    recordOf(`Trong ${where}, Sở Y tế ${what} Cờ thi đua của UBND tỉnh năm 2027.`).awards.map(({ status }) => status);
  it('is registered', () => expect(noted('bản đăng ký')).toEqual(['registered']));
  it('is not, where it is left out or the book is another', () => {
    expect(noted('bản đăng ký', 'không ghi')).toEqual([]);
    expect(noted('sổ vàng')).toEqual([]);
  });
});

describe('members in the bracket of a bloc', () => {
  it('stand behind the role too', () =>
    expect(memberNames('Sở Y tế còn là Cụm trưởng Cụm thi đua số 2 (Sở Y tế, Sở Nội vụ, Thuế tỉnh).')).toEqual([
      'Sở Y tế',
      'Sở Nội vụ',
      'Thuế tỉnh',
    ]));
  it('are none where the bracket says what the bloc is', () =>
    expect(memberNames('Sở Y tế còn là Cụm trưởng Cụm thi đua số 2 (khối văn hóa, xã hội, y tế).')).toEqual([]));
});

describe('kinds of places behind their names', () => {
  const listed = (words: string): string[] =>
    memberNames(`Cụm thi đua số 2 họp. Cụm gom 4 đơn vị hành chính: ${words}.`);
  it('are of all before', () =>
    expect(listed('Bến Đá, Tân Khê (phường) và Lam Hải, Vân Trạch (xã)')).toEqual([
      'phường Bến Đá',
      'phường Tân Khê',
      'xã Lam Hải',
      'xã Vân Trạch',
    ]));
  it('are of one where only that has it', () =>
    expect(listed('Bến Đá, Tân Khê, Lam Hải, Vân Trạch (xã)')).toEqual(['Bến Đá', 'Tân Khê', 'Lam Hải', 'Vân Trạch']));
  it('are as many as are counted', () => expect(listed('Bến Đá, Tân Khê (phường) và Lam Hải (xã)')).toEqual([]));
});

describe('whose turn it is', () => {
  const led = (turn: string): string[] =>
    heads(`Khối thi đua số 2 tổng kết năm 2027. Sở Y tế giữ vai Khối trưởng năm 2027; năm nay đến lượt ${turn}.`);
  it('leads next', () => expect(led('Thuế tỉnh')).toEqual(['Sở Y tế 2027 head', 'Thuế tỉnh 2028 head']));
  it('does something else', () => expect(led('Thuế tỉnh phát biểu')).toEqual(['Sở Y tế 2027 head']));
  it('is somebody who also leads', () =>
    expect(heads('Khối thi đua số 2 tổng kết năm 2027. Sở Y tế còn là Khối trưởng.')).toEqual(['Sở Y tế 2027 head']));
  it('is nobody who leads no more now', () =>
    expect(heads('Khối thi đua số 2 tổng kết năm 2027. Năm 2028, Sở Y tế không còn là Khối trưởng.')).not.toContain(
      'Sở Y tế 2028 head',
    ));
});

describe('the year of a bloc that closes its books', () => {
  const years = (closes: string): (number | null)[] =>
    recordOf(`Chiều 02/02/2028, Khối thi đua số 2 ${closes}vừa ký giao ước cho năm 2028.`).blocs.map(
      ({ year }) => year,
    );
  it('is the one that it closes', () => expect(years('vừa khép sổ năm 2027, ')).toEqual([2027]));
  it('is the one that it pledges for', () => expect(years('')).toEqual([2028]));
});
