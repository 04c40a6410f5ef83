import { describe, expect, it } from 'vitest';
import { awardLines, memberNames, recordOf } from './record-of.js';

// What pages tell of blocs, awards and meetings, each beside words that only look like it.

const blocs = (text: string): string[] => recordOf(text).blocs.map(({ name }) => name);
const doc = (text: string) => recordOf(text).doc;

describe('the head of a page', () => {
  const page = (above: string): string =>
    `${above}\n\nCụm thi đua các huyện Lam Hải tổng kết năm 2027\n\n22/12/2027\n\nNgày 21/12, tại Bến Đá, Cụm thi đua các huyện Lam Hải đã tổ chức hội nghị tổng kết công tác thi đua năm 2027.`;
  it('names the publisher in English too', () =>
    expect(doc(page('SỞ NỘI VỤ TỈNH LAM HẢI\n\nDepartment of Home Affairs')).title).toBe(
      'Cụm thi đua các huyện Lam Hải tổng kết năm 2027',
    ));
  it('leads past itself', () =>
    expect(doc(page('Truy cập nội dung luôn')).title).toBe('Cụm thi đua các huyện Lam Hải tổng kết năm 2027'));
  it('has a headline in foreign words', () =>
    expect(
      doc(
        'Department store Bến Đá đón nhận Bằng khen\n\n22/12/2027\n\nNgày 21/12, tại Bến Đá, đã diễn ra lễ trao thưởng.',
      ).title,
    ).toBe('Department store Bến Đá đón nhận Bằng khen'));
  it('has a field that was left empty', () =>
    expect(doc(`null ${page('').trim()}`).title).toBe('Cụm thi đua các huyện Lam Hải tổng kết năm 2027'));
  it('gives the day of the article under the day of today', () =>
    expect(
      doc(
        'Thứ hai, 12/06/2028\n\nThứ năm, 06/04/2028\n\nKhối thi đua số 3 tổng kết năm 2027\n\nKhối thi đua số 3 tỉnh Lam Hải vừa tổng kết công tác năm 2027 và ký giao ước thi đua năm 2028 tại Bến Đá.',
      ).published,
    ).toBe('2028-04-06'));
  it('names the agency under its ministry', () => {
    const publisher = (above: string, at: string): string | null =>
      doc(
        `${above}\n\n${at}\n\nKhối thi đua số 3 tổng kết năm 2027\n\nKhối thi đua số 3 vừa tổng kết công tác năm 2027 và ký giao ước thi đua năm 2028 tại Bến Đá.`,
      ).publisher;
    expect(publisher('BỘ NỘI VỤ', 'CỤC VĂN THƯ VÀ LƯU TRỮ')).toBe('CỤC VĂN THƯ VÀ LƯU TRỮ');
    expect(publisher('BỘ NỘI VỤ', 'SỞ NỘI VỤ')).toBe('BỘ NỘI VỤ');
  });
});

describe('the foot of a page', () => {
  const text =
    'Khối thi đua số 3 tổng kết năm 2027\n\nNgày 21/12/2027, Khối thi đua số 3 tổng kết công tác năm 2027 tại Sở Y tế tỉnh Lam Hải với nhiều kết quả.\n\n';
  it('is signed under the word for tags', () => expect(doc(`${text}TAGS\nHẢI HÀ |`).byline).toBe('HẢI HÀ'));
  it('leads home under another headline', () =>
    expect(
      doc(
        `${text}Hà Nhàn\n\nBác sĩ trẻ hiến máu cứu người bệnh\nVề trang chủ   |   Gửi ý kiến   |   © Bản quyền thuộc Báo điện tử`,
      ).byline,
    ).toBe('Hà Nhàn'));
  it('points to older news', () =>
    expect(
      doc(
        `${text}Văn phòng Sở Y tế\nCác tin đã đưa: Tạm dừng tiếp công dân (02-11-2027) | Sở Y tế ký giao ước (14-03-2027)`,
      ).publisher,
    ).toBe('Văn phòng Sở Y tế'));
});

describe('a line that a number in a bracket opens', () => {
  const page = (first: string, last: string): string =>
    `Ngày 15/11/2027, Cụm thi đua 2 (${first}\n${last}\nmặt kỷ niệm 78 năm Ngày thành lập Hội Chữ thập\nđỏ Việt Nam (23/11/1949 - 23/11/2027) tại Tân Khê.`;
  it('goes on with the list above', () => {
    const record = recordOf(
      page(
        'Hội Chữ\nthập đỏ Phường 15, 17, 19, 21, 22, 24 và Phường',
        '25) tổ chức tổng kết công tác Hội năm 2027 và họp',
      ),
    );
    expect(record.members.map(({ org, org_full }) => org_full ?? org)).toEqual([
      'Hội Chữ thập đỏ Phường 15',
      ...[17, 19, 21, 22, 24, 25].map((number) => `Hội Chữ thập đỏ Phường ${number}`),
    ]);
    expect(record.meetings.map(({ date }) => date)).toEqual(['2027-11-15']);
    expect(record.doc.title).toBeNull();
  });
  it('is an item of a list', () =>
    expect(
      memberNames(
        'Khối thi đua số 3 gồm các đơn vị:\n1) Sở Y tế\n2) Sở Nội vụ\n3) Sở Tư pháp\n(theo Quyết định số 12).',
      ),
    ).toEqual(['Sở Y tế', 'Sở Nội vụ', 'Sở Tư pháp']));
});

describe('two days in a bracket', () => {
  const dates = (bracket: string): (string | null)[] =>
    recordOf(`Cụm thi đua số 2 họp mặt và tổng kết công tác năm 2027 (${bracket}) tại Sở Y tế.`).meetings.map(
      ({ date }) => date,
    );
  it('are celebrated', () => expect(dates('23/11/1949 - 23/11/2027')).toEqual([null]));
  it('are one, of the meeting', () => expect(dates('23/11/2027')).toEqual(['2027-11-23']));
});

describe('members beside those that a number counts', () => {
  const text = (link: string): string =>
    `Khối thi đua các doanh nghiệp tỉnh Lam Hải gồm 7 đơn vị, trong đó có 2 công ty cao su là Cao su Bến Đá và Cao su Tân Khê; có 3 công ty cà phê là Công ty cà phê Vân Trạch, Thuận Hòa và Lam Hải ${link} Công ty giấy Kim Bình và Công ty Phú Lâm.`;
  it('are joined to them', () =>
    expect(memberNames(text('cùng với'))).toEqual([
      'Cao su Bến Đá',
      'Cao su Tân Khê',
      'Công ty cà phê Vân Trạch',
      'Công ty cà phê Thuận Hòa',
      'Công ty cà phê Lam Hải',
      'Công ty giấy Kim Bình',
      'Công ty Phú Lâm',
    ]));
  it('are others, who help', () => expect(memberNames(text('do sự giúp đỡ của'))).not.toContain('Công ty Phú Lâm'));
});

describe('a bloc', () => {
  it('does not go on with where its units do well', () =>
    expect(
      blocs(
        'Cụm thi đua số 4 tổng kết năm 2027. Hội nghị nghe báo cáo của các đơn vị trong cụm thi đua trên tất cả các lĩnh vực: kinh tế, văn hóa.',
      ),
    ).toEqual(['Cụm thi đua số 4']));
  it('goes on with where they are', () =>
    expect(blocs('Khối thi đua các doanh nghiệp trên địa bàn tỉnh Lam Hải tổng kết năm 2027.')).toEqual([
      'Khối thi đua các doanh nghiệp trên địa bàn tỉnh Lam Hải',
    ]));
  it('is called by whose units they are', () => {
    const named = (does: string): string[] =>
      blocs(`Phong trào thi đua năm 2027 có nhiều kết quả. Cụm biên phòng tuyến biển ${does}.`);
    expect(named('đề ra 5 phương hướng phong trào thi đua')).toEqual(['Cụm biên phòng tuyến biển']);
    expect(named('giúp dân gặt lúa')).toEqual([]);
  });
  it('is spoken of from the start and named in the end', () => {
    const awarded = (third: string): (string | null)[] =>
      recordOf(
        `Năm 2027, Hội Làm vườn trong Cụm thi đua đã kết nạp 31 hội viên. Toàn Cụm có 1.062 hội viên. ${third}\nDịp này, Hội Làm vườn tỉnh Phú Lâm được Hội Làm vườn Việt Nam tặng Bằng khen.\nSau đó các đại biểu tham quan vườn mẫu. Mọi người trao đổi kinh nghiệm. Buổi chiều có mưa. Các đại biểu ra về. Hội Làm vườn tỉnh Lam Hải bàn giao nhiệm vụ cụm trưởng Cụm thi đua Hội Làm vườn các tỉnh ven biển cho Hội Làm vườn tỉnh Kim Bình.`,
      ).awards.map(({ bloc }) => bloc);
    expect(awarded('Các đơn vị trong Cụm thi đua đã ký kết giao ước.')).toEqual([
      'Cụm thi đua Hội Làm vườn các tỉnh ven biển',
    ]);
    expect(awarded('Các hội đã ký kết giao ước.')).toEqual([null]);
  });
});

describe('what a certificate says', () => {
  const given = (behind: string): string[] =>
    awardLines(`Hội nghị đề nghị tặng Bằng khen đơn vị hoàn thành xuất sắc nhiệm vụ năm 2027${behind}.`);
  it('belongs to its name', () =>
    expect(given(' cho Sở Y tế')).toEqual(['Bằng khen đơn vị hoàn thành xuất sắc nhiệm vụ → Sở Y tế 2027']));
  it('is who has it', () => expect(given(': Sở Y tế').join()).not.toContain('Bằng khen đơn vị'));
});

describe('who receives', () => {
  it('is a board of zones beside another', () =>
    expect(
      awardLines(
        'Khối thi đua số 3 đề nghị tặng Bằng khen cho Ban Quản lý các KCN và chế xuất Bến Đá và Ban Quản lý KKT Tân Khê.',
      ),
    ).toEqual(['Bằng khen → Ban Quản lý các KCN và chế xuất Bến Đá', 'Bằng khen → Ban Quản lý KKT Tân Khê']));
  it('is not who leads, whom the same sentence proposes', () =>
    expect(
      awardLines(
        'Xã Vân Trạch và thị trấn Bến Đá được đề nghị UBND huyện tặng Giấy khen và giới thiệu Trưởng cụm là xã Anh Hòa.',
      ),
    ).toEqual(['Giấy khen → Xã Vân Trạch', 'Giấy khen → thị trấn Bến Đá']));
  it('is who is named behind the award', () =>
    expect(awardLines('Đơn vị được đề nghị UBND huyện tặng Giấy khen là xã Anh Hòa.')).toEqual([
      'Giấy khen → xã Anh Hòa',
    ]));
  it('is no official at the end of a list', () => {
    const officials = (behind: string): string[] =>
      recordOf(`Trao Bằng khen của Bộ Y tế cho Khoa Nội, bác sĩ Tô Hải - Trưởng khoa Ngoại ${behind}.`).officials.map(
        ({ name }) => name,
      );
    expect(officials('và hai điều dưỡng')).toEqual([]);
    expect(officials('nhấn mạnh nhiệm vụ năm 2028')).toEqual(['Tô Hải']);
  });
  it('is a hospital by its letters', () => {
    const lines = (had: string): string[] =>
      awardLines(
        `Ngày 26-2-2027, Bệnh viện (BV) Đa khoa Bến Đá đón nhận Huân chương Lao động hạng Nhì lần thứ 2. ${had} đã được Nhà nước trao tặng Huân chương Lao động hạng Nhì (năm 1997).`,
      );
    expect(lines('BV')).toEqual([
      'Huân chương Lao động hạng Nhì → Bệnh viện (BV) Đa khoa Bến Đá 2027',
      'Huân chương Lao động hạng Nhì → Bệnh viện (BV) Đa khoa Bến Đá 1997',
    ]);
    expect(lines('Sở Y tế')[1]).toBe('Huân chương Lao động hạng Nhì → Sở Y tế 1997');
  });
  it('is a school by the letters of its words', () => {
    const given = (again: string): string[] =>
      awardLines(
        `Sáng 26/9, Trường Đại học Sư phạm Kỹ thuật Bến Đá đón nhận Huân chương Lao động hạng Ba.\n\n${again} đón nhận Huân chương Lao động hạng Ba trong niềm vui của thầy và trò.`,
      );
    expect(given('Trường ĐH SPKT Bến Đá')).toHaveLength(1);
    expect(given('Trường ĐH KTCN Bến Đá')).toHaveLength(2);
  });
  it('is in a running total', () => {
    const lines = (total: string): string[] =>
      awardLines(
        `UBND huyện trao tặng danh hiệu Bà mẹ Việt Nam anh hùng cho mẹ Hà Thị Nhàn. ${total} 61 mẹ được phong tặng danh hiệu Bà mẹ Việt Nam anh hùng.`,
      );
    expect(lines('Tính đến nay, toàn huyện có')).toHaveLength(1);
    expect(lines('Cùng ngày, toàn tỉnh có')).toHaveLength(2);
  });
});

describe('the year of a ceremony', () => {
  it('is that of what it celebrates', () => {
    const year = (since: number): (number | null)[] =>
      recordOf(
        `Trường Bến Đá đón nhận Huân chương\n\nSáng 26/9, Trường Đại học Bến Đá tổ chức Lễ kỷ niệm 35 năm thành lập trường (${since} - 2027) và đón nhận Huân chương Lao động hạng Ba do Chủ tịch nước tặng thưởng.`,
      ).awards.map((award) => award.year);
    expect(year(1992)).toEqual([2027]);
    expect(year(1995)).toEqual([null]);
  });
  it('is that of the month in which the page was saved', () => {
    const years = (gives: string): (number | null)[] =>
      recordOf(
        `Tân Khê vinh danh người có công\n date 2027-07 (LHO) - Sáng nay 22.7, UBND huyện Tân Khê tổ chức lễ.\n\n${gives} Huân chương Kháng chiến hạng Ba cho ông Tô Văn Hải.`,
      ).awards.map(({ year }) => year);
    expect(years('Thừa ủy quyền của Chủ tịch nước, lãnh đạo huyện đã trao tặng')).toEqual([2027]);
    expect(years('Nhà nước đã tặng')).toEqual([null]);
  });
});

describe('a title', () => {
  const titles = (told: string): string[] => recordOf(told).officials.flatMap((official) => official.titles);
  it('has a board that holds events', () => {
    expect(titles('Ông Tô Hải, Trưởng Ban tổ chức Hội nghị, Hội thao phát biểu khai mạc.')).toEqual([
      'Trưởng Ban tổ chức Hội nghị, Hội thao',
    ]);
    expect(titles('Ông Tô Hải, Trưởng Ban tổ chức thi đua phát biểu khai mạc.')).not.toContain(
      'Trưởng Ban tổ chức thi đua',
    );
  });
  it('is written in letters', () =>
    expect(titles('Đến dự có UVTƯ Đảng, Bộ trưởng Bộ Y tế Tô Văn Hải.')).toEqual(['UVTƯ Đảng', 'Bộ trưởng Bộ Y tế']));
  it('names a bureau with commas', () =>
    expect(titles('Dự có ông Tô Hải, Phó Cục trưởng Cục Thanh tra, giải quyết khiếu nại, tố cáo Khu vực 2.')).toEqual([
      'Phó Cục trưởng Cục Thanh tra, giải quyết khiếu nại, tố cáo Khu vực 2',
    ]));
  it('has its ministry in letters', () =>
    expect(titles('Dự có ông Tô Hải, Vụ trưởng Vụ Tổ chức cán bộ, TTCP.')).toEqual([
      'Vụ trưởng Vụ Tổ chức cán bộ, TTCP',
    ]));
  it('is that of who looks back', () =>
    expect(
      recordOf('Đồng chí Hà Nhàn, Chủ tịch Hội Làm vườn xã Bến Đá ôn truyền thống của Hội.').officials.map(
        ({ act }) => act,
      ),
    ).toEqual(['speak']));
});
