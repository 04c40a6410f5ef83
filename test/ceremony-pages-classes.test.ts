import { describe, expect, it } from 'vitest';
import { awardLines, headLines, recipientNames, recordOf } from './record-of.js';

// Ceremonies, congresses, portraits of units and persons, and what they tell of awards beside the point.

describe('mothers who are honoured in a list', () => {
  const under = (given: string): string[] =>
    awardLines(
      `Ngày 22/12/2028, huyện Tân Khê tổ chức lễ trao tặng, truy tặng danh hiệu “Bà mẹ Việt Nam anh hùng” cho 37 mẹ. ${given}`,
    );
  it('have the title that was named above, and the sum of the list is no row', () =>
    expect(
      under(
        'Đợt này huyện có 2 mẹ còn sống được phong tặng gồm: Mẹ Hà Thị Nhàn, sinh năm 1928, ở xã Bến Đá (mẹ liệt sĩ Hà Văn Bảy); Mẹ Tô Thị Mận, sinh năm 1931, xã Tân Khê và 35 mẹ được truy tặng.',
      ),
    ).toEqual([
      'Bà mẹ Việt Nam anh hùng → Hà Thị Nhàn 2028',
      'Bà mẹ Việt Nam anh hùng → Tô Thị Mận 2028',
      'Bà mẹ Việt Nam anh hùng → #35 2028',
    ]));
  it('are only given presents', () =>
    expect(
      under('Dịp này, 2 mẹ còn sống được tặng quà gồm: Mẹ Hà Thị Nhàn, sinh năm 1928; Mẹ Tô Thị Mận, sinh năm 1931.'),
    ).toEqual(['Bà mẹ Việt Nam anh hùng → #37 2028']));
  it('are not told again by a total without a comma', () =>
    expect(
      awardLines(
        'Bí thư Huyện ủy trao danh hiệu “Bà mẹ Việt Nam anh hùng” cho mẹ Hà Thị Nhàn. Tính đến nay toàn huyện có 1.102 mẹ được phong tặng danh hiệu “Bà mẹ Việt Nam anh hùng”.',
      ),
    ).toEqual(['Bà mẹ Việt Nam anh hùng → Hà Thị Nhàn']));
  it('are another count where nothing sums them up', () =>
    expect(
      awardLines(
        'Bí thư Huyện ủy trao danh hiệu “Bà mẹ Việt Nam anh hùng” cho mẹ Hà Thị Nhàn. Dịp này, 12 mẹ được truy tặng danh hiệu “Bà mẹ Việt Nam anh hùng”.',
      ),
    ).toContain('Bà mẹ Việt Nam anh hùng → #12'));
});

describe('the union of a sector', () => {
  it('receives from the one above it', () =>
    expect(awardLines('Công đoàn ngành được Công đoàn Giáo dục Việt Nam tặng Bằng khen.')).toEqual([
      'Bằng khen → Công đoàn ngành',
    ]));
  it('has its own name', () =>
    expect(awardLines('Công đoàn ngành Y tế được Liên đoàn Lao động tỉnh tặng Bằng khen.')).toEqual([
      'Bằng khen → Công đoàn ngành Y tế',
    ]));
});

describe('one of those whom a number counts', () => {
  const counted = (rest: string): string[] =>
    recipientNames(`UBND huyện công nhận 12 tập thể lao động tiên tiến${rest}`);
  it('is named in a bracket', () =>
    expect(counted(' (trong đó có cơ quan Phòng Y tế).')).toEqual(['cơ quan Phòng Y tế']));
  it('is not named there', () => expect(counted(' (theo đề nghị của Phòng Y tế).')).toEqual(['#12']));
});

describe('one of many who are unnamed', () => {
  const given = (rest: string): string[] => recipientNames(`Bà Hà Nhàn trao Cờ thi đua cho các đơn vị dẫn đầu ${rest}`);
  it('is told behind "trong đó có"', () =>
    expect(given('cụm, khối, trong đó có Công ty Than Bến Đá.')).toEqual(['Công ty Than Bến Đá']));
  it('is told of otherwise', () => expect(given('cụm, khối, trong đó ghi nhận Công ty Than Bến Đá.')).toEqual([]));
});

describe('a clause about an award', () => {
  it('says who was given it', () =>
    expect(
      awardLines('Ông nhắc đến Huân chương Lao động hạng Ba mà đơn vị bạn - Sở Y tế được Chủ tịch nước tặng thưởng.'),
    ).toEqual(['Huân chương Lao động hạng Ba → Sở Y tế']));
  it('says who hopes for it', () =>
    expect(awardLines('Ông nhắc đến Huân chương Lao động hạng Ba mà đơn vị bạn - Sở Y tế mong muốn.')).toEqual([]));
});

describe('what is hoped for beside what is asked', () => {
  it('takes nothing from it', () =>
    expect(
      awardLines(
        'Công ty Bến Đá đang lập hồ sơ trình Chính phủ tặng Cờ thi đua và quyết tâm hướng tới Huân chương Lao động.',
      ),
    ).toEqual(['Cờ thi đua → Công ty Bến Đá']));
  it('governs both', () =>
    expect(awardLines('Công ty Bến Đá quyết tâm hướng tới Cờ thi đua và Huân chương Lao động hạng Ba.')).toEqual([]));
});

describe('the years of one who receives again and again', () => {
  it('open each clause, over a comma too', () =>
    expect(
      awardLines(
        'Năm 2026, Sở Y tế được UBND tỉnh tặng Bằng khen, năm 2027 được Chính phủ tặng Cờ thi đua và năm 2028, tiếp tục được Bộ Y tế tặng Giấy khen.',
      ),
    ).toEqual(['Bằng khen → Sở Y tế 2026', 'Cờ thi đua → Sở Y tế 2027', 'Giấy khen → Sở Y tế 2028']));
  it('are two of one award', () =>
    expect(
      awardLines('Sở Y tế được Chính phủ tặng Cờ thi đua năm 2026 và năm 2027, được Bộ Y tế tặng Giấy khen.').slice(
        0,
        2,
      ),
    ).toEqual(['Cờ thi đua → Sở Y tế 2026', 'Cờ thi đua → Sở Y tế 2027']));
  it('are as many as a number says', () =>
    expect(awardLines('Sở Y tế được Chính phủ tặng Cờ thi đua hai năm 2025, 2027.')).toEqual([
      'Cờ thi đua → Sở Y tế 2025',
      'Cờ thi đua → Sở Y tế 2027',
    ]));
  it('say nothing of what is given today', () =>
    expect(
      awardLines(
        'Ngày 21/9/2028, Hội Nông dân tỉnh tổ chức đại hội. Sở Y tế được Chính phủ tặng Cờ thi đua năm 2026, Bộ Y tế tặng Cờ thi đua năm 2025. Tại đại hội, UBND tỉnh tặng Cờ thi đua cho Sở Nội vụ.',
      ),
    ).toContain('Cờ thi đua → Sở Nội vụ 2028'));
  it('are those of the same flag', () =>
    expect(
      awardLines(
        'Ngày 21/2/2028, Thủ tướng tặng Cờ thi đua cho Sở Y tế dẫn đầu phong trào năm 2026. Dịp này, Sở Nội vụ được tặng Cờ thi đua.',
      ),
    ).toContain('Cờ thi đua → Sở Nội vụ 2026'));
});

describe('the year in which somebody became a soldier', () => {
  const honoured = (deed: string): string[] =>
    awardLines(`Năm 1961 ông Tô Hải ${deed}, được tặng Huân chương Chiến sĩ giải phóng hạng Ba.`);
  it('is not that of the order', () =>
    expect(honoured('nhập ngũ, chiến đấu ở Bến Đá')).toEqual(['Huân chương Chiến sĩ giải phóng hạng Ba → Tô Hải']));
  it('is that of a battle', () =>
    expect(honoured('chiến đấu ở Bến Đá')).toEqual(['Huân chương Chiến sĩ giải phóng hạng Ba → Tô Hải 1961']));
});

describe('last year', () => {
  const given = (rest: string): (number | null)[] =>
    recordOf(`Hạt giữ rừng tốt\n\nThứ Tư, 10/03/2028\n\nSở Y tế được UBND tỉnh tặng Bằng khen ${rest}.`).awards.map(
      ({ year }) => year,
    );
  it('stands behind the award', () => expect(given('cuối năm ngoái')).toEqual([2027]));
  it('is another', () => expect(given('vào đầu tuần')).toEqual([2028]));
});

describe('which bloc an award is of', () => {
  const blocs = (text: string): (string | null)[] => recordOf(text).awards.map(({ bloc }) => bloc);
  const led = 'Công ty Than Bến Đá được tặng Cờ thi đua do dẫn đầu Khối thi đua các doanh nghiệp';
  it('is none of what else is told behind the leader', () =>
    expect(blocs(`${led}, ngoài ra Xí nghiệp Than Tân Khê cũng được nhận Bằng khen.`)).toEqual([
      'Khối thi đua các doanh nghiệp',
      null,
    ]));
  it('is the same where it goes on', () =>
    expect(blocs(`${led} và được nhận Bằng khen.`)).toEqual([
      'Khối thi đua các doanh nghiệp',
      'Khối thi đua các doanh nghiệp',
    ]));
  const handed = (last: string): string | null | undefined =>
    recordOf(
      `UBND tỉnh tổng kết phong trào thi đua. Ông Tô Hải trao Cờ thi đua cho Sở Y tế (Khối thi đua các sở); bà Hà Nhàn trao Cờ thi đua cho Công ty Than Bến Đá, ${last}. Nhân dịp này, UBND tỉnh tặng Bằng khen cho bà Lê Thị Hoa.`,
    ).awards.find(({ recipient }) => recipient === 'Lê Thị Hoa')?.bloc;
  it('is none behind those who lead several', () =>
    expect(handed('đơn vị dẫn đầu Khối thi đua các doanh nghiệp')).toBeNull());
  it('is the last one that is named otherwise', () =>
    expect(handed('đơn vị thuộc Khối thi đua các doanh nghiệp')).toBe('Khối thi đua các doanh nghiệp'));
});

describe('what the State gives', () => {
  const given = (hand: string): string[] =>
    awardLines(
      `UBND tỉnh tổng kết phong trào thi đua năm 2027\n\n28/02/2028\n\nChiều 27-2, UBND tỉnh tổ chức hội nghị tổng kết phong trào thi đua yêu nước năm 2027.\n\nNhân dịp này, ${hand} trao Huân chương Lao động hạng Ba cho Bệnh viện Tâm thần.`,
    );
  it('is of the year under review, whoever hands it over for whom', () => {
    for (const hand of ['ông Tô Hải', 'thừa ủy quyền của Chủ tịch nước, ông Tô Hải'])
      expect(given(hand)).toEqual(['Huân chương Lao động hạng Ba → Bệnh viện Tâm thần 2027']);
  });
  it('is counted beside orders of another year', () =>
    expect(
      awardLines(
        'Năm 2027, Chủ tịch nước tặng Huân chương Lao động các hạng cho 11 tập thể. Năm 2028, Chủ tịch nước tặng Huân chương Lao động hạng Nhì cho Sở Y tế. Năm 2028, Chủ tịch nước tặng Huân chương Lao động hạng Ba cho Sở Nội vụ.',
      ),
    ).toHaveLength(3));
  it('sums up orders of its year', () =>
    expect(
      awardLines(
        'Năm 2028, Chủ tịch nước tặng Huân chương Lao động các hạng cho 2 tập thể. Năm 2028, Chủ tịch nước tặng Huân chương Lao động hạng Nhì cho Sở Y tế. Năm 2028, Chủ tịch nước tặng Huân chương Lao động hạng Ba cho Sở Nội vụ.',
      ),
    ).toHaveLength(2));
});

describe('names', () => {
  it('of teachers of several grades', () =>
    expect(recipientNames('Trao Giấy khen cho tổ chuyên môn 4+5 và 3 đồng chí.')).toEqual(['tổ chuyên môn 4+5', '#3']));
  it('are none of a team without its number', () =>
    expect(recipientNames('Trao Giấy khen cho tổ chuyên môn 4 lần liên tiếp.')).toEqual([]));
  it('of clubs', () =>
    expect(recipientNames('Câu lạc bộ hát xoan Bến Đá được UBND tỉnh tặng Bằng khen.')).toEqual([
      'Câu lạc bộ hát xoan Bến Đá',
    ]));
  it('of a body in letters, with its level', () =>
    expect(
      recipientNames(
        'Đại hội Hội Nông dân (HND) tỉnh bế mạc. Trong nhiệm kỳ, HND tỉnh được Chính phủ tặng Cờ thi đua.',
      ),
    ).toEqual(['Hội Nông dân tỉnh']));
  it('of a place go on', () =>
    expect(
      recipientNames('Đại hội Hội Nông dân (HND) tỉnh bế mạc. Trong nhiệm kỳ, HND huyện Tân Khê được tặng Cờ thi đua.'),
    ).toEqual(['HND huyện Tân Khê']));
  it('of a title with its cup', () =>
    expect(awardLines('Ông Tô Hải được trao danh hiệu Doanh nhân Việt Nam tiêu biểu – Cúp Sao Biển 2027.')).toEqual([
      'Doanh nhân Việt Nam tiêu biểu – Cúp Sao Biển → Tô Hải 2027',
    ]));
  it('of a title before something else', () =>
    expect(
      awardLines('Ông Tô Hải được trao danh hiệu Doanh nhân Việt Nam tiêu biểu – Sở Công Thương cho biết.'),
    ).toEqual(['Doanh nhân Việt Nam tiêu biểu → Tô Hải']));
  it('of a bloc end before what else is told', () =>
    expect(
      recordOf(
        'Công ty Than Bến Đá dẫn đầu Khối thi đua các doanh nghiệp, ngoài ra Xí nghiệp Than Tân Khê được tặng Bằng khen.',
      ).blocs[0].name,
    ).toBe('Khối thi đua các doanh nghiệp'));
});

describe('who acts', () => {
  const acts = (text: string): string[] => recordOf(text).officials.map(({ name, act }) => `${name} ${act}`);
  it('takes an award for a unit, and hands it over', () =>
    expect(
      acts(
        'Ông Tô Hải – Tổng Giám đốc đã thay mặt công ty lên đón nhận từ tay ông Lê Văn Quý – Phó Giám đốc Sở Nội vụ.',
      ),
    ).toEqual(['Tô Hải attend', 'Lê Văn Quý present']));
  it('is given it', () =>
    expect(acts('Ông Tô Hải – Tổng Giám đốc Công ty Than Bến Đá đón nhận Bằng khen của UBND tỉnh.')).toEqual([]));
  it('answers a call', () =>
    expect(acts('Bà Hà Nhàn, Chủ tịch Hội Nông dân tỉnh, hưởng ứng phát động thi đua.')).toEqual(['Hà Nhàn speak']));
  it('is named by the way', () =>
    expect(acts('Bà Hà Nhàn, Chủ tịch Hội Nông dân tỉnh, hưởng ứng tích cực.')).toEqual(['Hà Nhàn other']));
});

describe('the year of a deputy', () => {
  const told = (year: string): string[] =>
    headLines(
      `Khối thi đua số 2 sơ kết 6 tháng đầu năm 2028. Hội nghị đề nghị tặng Cờ thi đua${year}, phân công Sở Y tế (Khối phó) xây dựng bảng chấm điểm.`,
    );
  it('is not that of a flag', () => expect(told(' năm 2027')).toEqual(['deputy 2028 Sở Y tế']));
  it('is said for itself', () =>
    expect(headLines('Khối thi đua số 2 sơ kết 6 tháng đầu năm 2028. Năm 2029, Sở Y tế làm Khối phó.')).toEqual([
      'deputy 2029 Sở Y tế',
    ]));
});
