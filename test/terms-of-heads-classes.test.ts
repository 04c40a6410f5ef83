import { describe, expect, it } from 'vitest';
import { awardLines, headLines, memberNames, recipientNames, recordOf } from './record-of.js';

// For which year a unit leads a bloc, when and where the bloc met, and names that a list or a bracket cuts short.

const REVIEW = 'Khối thi đua số 3 tổng kết năm 2027. ';

describe('the year of who leads', () => {
  it('stands behind what is led', () => {
    expect(headLines(`${REVIEW}Hội nghị giới thiệu Sở Y tế làm Khối trưởng điều hành hoạt động năm 2028.`)).toEqual([
      'head 2028 Sở Y tế',
    ]);
    expect(headLines(`${REVIEW}Sở Y tế làm Khối trưởng báo cáo hoạt động năm 2028.`)).toEqual(['head 2027 Sở Y tế']);
  });
  it('is the next where somebody is put forward', () =>
    expect(headLines(`${REVIEW}Các đơn vị giới thiệu Sở Y tế làm Khối trưởng.`)).toEqual(['head 2028 Sở Y tế']));
  it('is not that of the bracket behind it, which is about another role', () => {
    const said = (aside: string): string[] =>
      headLines(`${REVIEW}Năm 2028, khối bầu Sở Y tế làm Khối trưởng, Sở Nội vụ làm Khối phó (${aside}).`);
    expect(said('năm 2027 do Thuế tỉnh làm Khối trưởng')).toEqual([
      'head 2028 Sở Y tế',
      'deputy 2028 Sở Nội vụ',
      'head 2027 Thuế tỉnh',
    ]);
    expect(said('năm 2027 do Thuế tỉnh đảm nhiệm')).toContain('deputy 2027 Thuế tỉnh');
  });
  it('is both where it leads on, at the same time as something else', () => {
    expect(headLines(`${REVIEW}Sở Y tế đồng thời tiếp tục được tín nhiệm bầu làm Khối trưởng.`)).toEqual([
      'head 2028 Sở Y tế',
      'head 2027 Sở Y tế',
    ]);
    expect(headLines(`${REVIEW}Sở Y tế đồng thời được tín nhiệm bầu làm Khối trưởng.`)).toEqual(['head 2028 Sở Y tế']);
  });
});

describe('who leads', () => {
  const signed = (lines: string): string[] =>
    headLines(
      `KHỐI THI ĐUA CÁC DOANH NGHIỆP TỈNH          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n                            Độc lập - Tự do - Hạnh phúc\nSố: 05/BC-KTĐ                                   Bến Đá, ngày 06 tháng 01 năm 2028\n\nBÁO CÁO\nKết quả hoạt động Khối thi đua các doanh nghiệp tỉnh năm 2027\n\nKhối có 06 đơn vị.\n\n${lines}\n\n                                              Tô Hải\n`,
    );
  it('is whom its vice-director signs for', () => {
    expect(
      signed(
        '                            KT. TRƯỞNG KHỐI\n                            PHÓ GIÁM ĐỐC CÔNG TY ĐIỆN LỰC TÂN KHÊ',
      ),
    ).toEqual(['head 2027 CÔNG TY ĐIỆN LỰC TÂN KHÊ']);
    expect(
      signed(
        '                            KT. TRƯỞNG KHỐI\n                            PHÓ TRƯỞNG KHỐI\n                            PHÓ GIÁM ĐỐC CÔNG TY ĐIỆN LỰC TÂN KHÊ',
      ),
    ).toEqual(['deputy 2027 CÔNG TY ĐIỆN LỰC TÂN KHÊ']);
  });
  it('is one, though a title leaves out its place', () => {
    const said = (title: string): string[] =>
      headLines(
        `Cụm thi đua số 5 tổng kết năm 2027. Bộ Chỉ huy BĐBP Bến Đá trao cờ Cụm trưởng năm 2028 cho Bộ Chỉ huy BĐBP Tân Khê. Đại tá Tô Hải, ${title}, Cụm trưởng chủ trì.`,
      ).filter((line) => line.startsWith('head 2027'));
    expect(said('Chính ủy BĐBP tỉnh')).toEqual(['head 2027 Bộ Chỉ huy BĐBP Bến Đá']);
    expect(said('Chính ủy BĐBP tỉnh Anh Hòa')).toHaveLength(2);
  });
});

describe('a bloc with a Roman letter for its number', () => {
  const blocs = (name: string): number =>
    recordOf(
      `Chiều 24-12-2027, tại hội nghị tổng kết năm 2027 của ${name}, Sở Y tế phát biểu. Ngoài ra, khối thi đua V đề nghị UBND TP tặng Cờ thi đua cho Sở Tư pháp.`,
    ).blocs.length;
  it('is one before its town', () => expect(blocs('khối thi đua V TP Tân Khê')).toBe(1));
  it('is another than one that is described', () => expect(blocs('khối thi đua Văn hóa TP Tân Khê')).toBe(2));
});

describe('the meeting of a bloc', () => {
  const meeting = (text: string): (string | null)[] =>
    recordOf(text).meetings.flatMap(({ date, venue }) => [date, venue]);
  it('has the day behind that of the page', () => {
    const saved = (opening: string): string | null =>
      meeting(`${opening}, tại phường Bến Đá, Cụm thi đua số 4 tổ chức hội nghị tổng kết năm 2027.`)[0];
    expect(saved('date 2027-12-03 Chiều 2-12')).toBe('2027-12-02');
    expect(saved('Chiều 3-12-2027 và sáng 4-12')).toBe('2027-12-03');
  });
  it('was not on the day of a law', () => {
    const based = (basis: string): string | null =>
      meeting(
        `CỤM THI ĐUA SỐ 3                  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 02/TTr-CTĐ3                Độc lập - Tự do - Hạnh phúc\n\nTỜ TRÌNH\nVề việc đề nghị khen thưởng đơn vị dẫn đầu Cụm thi đua số 3 năm 2027\n\nKính gửi: Sở Nội vụ.\n\n${basis}; căn cứ kết quả bỏ phiếu tại Hội nghị tổng kết ngày 20/12/2027, Cụm thi đua số 3 kính trình Sở Nội vụ xem xét:\n\nTặng Cờ thi đua của UBND tỉnh cho UBND huyện Tân Khê.\n`,
      )[0];
    expect(based('Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022')).toBe('2027-12-20');
    expect(based('Căn cứ kết quả họp chấm điểm ngày 15 tháng 12 năm 2027')).toBe('2027-12-15');
  });
  it('was on the day of the pact that says "hôm nay"', () => {
    const pledged = (when: string): (string | null)[] =>
      meeting(
        `KHỐI THI ĐUA SỐ 3                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n                                 Độc lập - Tự do - Hạnh phúc\n\n                                   Bến Đá, ngày 27 tháng 02 năm 2028\n\nBẢN GIAO ƯỚC THI ĐUA\ncủa Khối thi đua số 3 năm 2028\n\nHưởng ứng phong trào thi đua do Chủ tịch UBND tỉnh phát động, ${when} tại Sở Y tế, Khối thi đua số 3 gồm Sở Y tế, Sở Nội vụ thống nhất giao ước thi đua như sau:\n`,
      );
    expect(pledged('hôm nay')).toEqual(['2028-02-27', 'Sở Y tế']);
    expect(pledged('hằng năm')).toEqual([null, 'Sở Y tế']);
  });
  it('was at a society, and at no occasion', () => {
    const at = (place: string): string | null =>
      meeting(`Ngày 19-3-2028, tại ${place}, Khối thi đua số 2 tổ chức hội nghị ký kết giao ước thi đua năm 2028.`)[1];
    expect(at('Hội Nông dân tỉnh')).toBe('Hội Nông dân tỉnh');
    expect(at('Hội thi tay nghề giỏi')).toBeNull();
  });
});

describe('a list of bodies that each place has', () => {
  const members = (list: string): string[] => memberNames(`Cụm thi đua số 2 gồm ${list} tổng kết năm 2027.`);
  it('says once what they are', () =>
    expect(members('Ban CHQS thị xã Bến Đá, huyện Tân Khê, Anh Hòa')).toEqual([
      'Ban CHQS thị xã Bến Đá',
      'Ban CHQS huyện Tân Khê',
      'Ban CHQS huyện Anh Hòa',
    ]));
  it('is one body with its address', () =>
    expect(members('Ban CHQS xã Bến Đá, huyện Tân Khê; Ban CHQS xã Anh Hòa, huyện Tân Khê')).toEqual([
      'Ban CHQS xã Bến Đá, huyện Tân Khê',
      'Ban CHQS xã Anh Hòa, huyện Tân Khê',
    ]));
  it('goes on by Roman numbers', () => {
    const given = (list: string): string[] => recipientNames(`${REVIEW}Bộ Tài chính tặng Bằng khen cho ${list}.`);
    expect(given('KBNN khu vực XIII, XVI')).toEqual(['KBNN khu vực XIII', 'KBNN khu vực XVI']);
    expect(given('Sở Y tế, XVI')).toEqual(['Sở Y tế']);
  });
});

describe('who joins the bloc', () => {
  const joined = (into: string): string[] =>
    memberNames(`Khối thi đua số 3 tổng kết năm 2027. Từ ngày 01/01/2028 bổ sung Sở Y tế vào ${into}.`);
  it('is its member', () => expect(joined('Khối')).toEqual(['Sở Y tế']));
  it('is none where it is another', () => expect(joined('Khối khác')).toEqual([]));
});

describe('ranks before their names', () => {
  const given = (ranks: string): string[] =>
    recordOf(`${REVIEW}${ranks}, đề nghị UBND tỉnh tặng Bằng khen.`).awards.map(
      ({ recipient, rank }) => `${recipient} ${rank}`,
    );
  it('are of all for whom the award is asked', () =>
    expect(given('Xếp thứ nhì là Sở Y tế, xếp thứ ba là Sở Nội vụ')).toEqual(['Sở Y tế 2', 'Sở Nội vụ 3']));
  it('are those of a clause', () =>
    expect(given('Dự họp có Sở Y tế, xếp thứ ba là Sở Nội vụ')).toEqual(['Sở Nội vụ 3']));
});

describe('the year of an award', () => {
  const pledge = (said: string): string[] =>
    awardLines(
      `Chiều 23/02/2028, Cụm thi đua số 3 ký kết giao ước thi đua năm 2028.\n\n${said}, các đơn vị có nhiều mô hình mới. Tiêu biểu, Sở Y tế đạt danh hiệu Cờ thi đua của UBND tỉnh.`,
    );
  it('is the one gone in news of a pledge', () =>
    expect(pledge('Năm qua')).toEqual(['Cờ thi đua của UBND tỉnh → Sở Y tế 2027']));
  it('is none of many', () => expect(pledge('Những năm qua')).toEqual(['Cờ thi đua của UBND tỉnh → Sở Y tế 2028']));
  it('is that of the day for a medal that is handed over', () => {
    const medal = (gives: string): string[] =>
      awardLines(
        `Ngày 9/1/2028, Cụm thi đua số 7 tổng kết năm 2027. Trung tướng Tô Hải ${gives} Kỷ niệm chương "Cựu chiến binh Việt Nam" cho bà Hà Nhàn.`,
      ).map((line) => line.slice(-4));
    expect(medal('đã trao')).toEqual(['2028']);
    expect(medal('đề nghị tặng')).toEqual(['2027']);
  });
});

describe('what a member got', () => {
  const got = (when: string): (string | number | null)[] =>
    recordOf(
      `Ngày 23/01/2028, Khối thi đua số 12 tổng kết năm 2027.\n\nĐược biết, ${when}, Công ty CP Cao su Tân Khê đón nhận Huân chương Lao động hạng Nhất.`,
    ).awards.flatMap(({ bloc, year }) => [bloc, year]);
  it('at a meeting of its own before is not of the bloc', () =>
    expect(got('trước đó, tại Hội nghị người lao động')).toEqual([null, null]));
  it('at this one is', () => expect(got('tại hội nghị')).toEqual(['Khối thi đua số 12', 2028]));
});

describe('the source of news', () => {
  const credits = (source: string): (string | null)[] => {
    const { doc } = recordOf(
      `Khối thi đua số 3 tổng kết năm 2027\n\nSáng ngày 11/01/2028, Khối thi đua số 3 đã tổng kết năm 2027.\n\nNguồn: ${source}\n`,
    );
    return [doc.byline, doc.publisher];
  };
  it('is who wrote it, from a division', () =>
    expect(credits('Hà Thị Nhàn - Phòng Kế hoạch nghiệp vụ')).toEqual(['Hà Thị Nhàn', null]));
  it('is a newspaper', () => expect(credits('Báo Bến Đá')).toEqual([null, 'Báo Bến Đá']));
});

describe('officials', () => {
  const acts = (text: string): string[] => recordOf(text).officials.map(({ name, act }) => `${name} ${act}`);
  const minutes = (last: string): string[] =>
    acts(
      `BIÊN BẢN\nHọp bình xét thi đua năm 2027 Cụm thi đua số 1\n\nI. Thành phần\n- Thư ký: Đ/c Tô Hải, Phó Hiệu trưởng Trường Tiểu học Bến Đá.\nII. Nội dung\n${last}\n`,
    );
  it('keep the minutes, though they are commended', () =>
    expect(minutes('Đề nghị tặng Giấy khen: Trường Tiểu học Tân Khê và đ/c Tô Hải.')).toEqual(['Tô Hải other']));
  it('keep them and speak', () => expect(minutes('Đ/c Tô Hải đề nghị xem lại điểm trừ.')).toEqual(['Tô Hải speak']));
  it('announce what a decision gives', () => {
    const said = (does: string): string[] =>
      acts(
        `Khối thi đua số 7 ký kết giao ước năm 2028. Bà Hà Nhàn, Chủ tịch Hội, công bố quyết định ${does} tặng Bằng khen cho Sở Nội vụ.`,
      );
    expect(said('về việc tặng Cờ thi đua cho Sở Y tế và')).toEqual(['Hà Nhàn speak']);
    expect(said('và')).toEqual(['Hà Nhàn present']);
  });
  it('have the letters of their unit in the title', () => {
    const titles = (bracket: string): string[] | undefined =>
      recordOf(`${REVIEW}Ông Tô Hải, Phó Cục trưởng Cục Y tế (${bracket}) phát biểu.`).officials[0]?.titles.slice();
    expect(titles('H15')).toEqual(['Phó Cục trưởng Cục Y tế (H15)']);
    expect(titles('47 tuổi')).toEqual(['Phó Cục trưởng Cục Y tế']);
  });
  it('sign for the bloc that issues a pact', () => {
    const blocs = (issuer: string): (string | null)[] =>
      recordOf(
        `UBND TỈNH BẾN ĐÁ                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n${issuer}              Độc lập - Tự do - Hạnh phúc\n\n                                   Bến Đá, ngày 27 tháng 02 năm 2028\n\nBẢN GIAO ƯỚC THI ĐUA\ncủa Khối thi đua Văn hóa - Xã hội năm 2028\n\nCác đơn vị thống nhất giao ước thi đua.\n\nSỞ VĂN HÓA              SỞ Y TẾ\nGIÁM ĐỐC                PHÓ GIÁM ĐỐC\nTô Hải                  Hà Nhàn\n`,
      ).officials.map(({ bloc }) => bloc && 'its');
    expect(blocs('KHỐI THI ĐUA VĂN HÓA - XÃ HỘI')).toEqual(['its', 'its']);
    expect(blocs('SỞ VĂN HÓA')).toEqual([null, null]);
  });
});
