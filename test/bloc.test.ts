import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract/extract.js';
import { toRecord } from '../src/extract/record.js';
import { lexicon } from '../src/lexicon/lexicon.js';
import { Scan } from '../src/lexicon/scan.js';
import { parseBloc } from '../src/names/bloc.js';
import { readText } from '../src/read/text.js';

/** The first bloc in the text: name, number. */
function bloc(text: string): [string, string | null] | null {
  const scan = new Scan(text, lexicon());
  for (let i = 0; i < scan.tokens.count; i++) {
    if (['unit', 'role'].some((layer) => scan.size(layer as 'unit', i) > 1)) i += scan.size('unit', i);
    const found = parseBloc(scan, i, scan.tokens.count);
    if (found && !found.bare) return [scan.slice(found.from, found.to), found.number];
  }
  return null;
}

describe('the name of a bloc', () => {
  it.each([
    ['Chiều qua, Khối thi đua số 14 tỉnh Lam Hải tổng kết', 'Khối thi đua số 14 tỉnh Lam Hải', '14'],
    ['Khối thi đua số 07 họp', 'Khối thi đua số 07', '7'],
    ['khối thi đua số IX có 4 đơn vị', 'khối thi đua số IX', '9'],
    ['Cụm thi đua 3B sơ kết', 'Cụm thi đua 3B', '3b'],
    [
      'Khối thi đua các trường trung cấp, cao đẳng nghề tỉnh tổ chức hội nghị',
      'Khối thi đua các trường trung cấp, cao đẳng nghề tỉnh',
      null,
    ],
    [
      'Cụm thi đua các xã ven biển, hải đảo và vùng bãi ngang gồm 5 xã',
      'Cụm thi đua các xã ven biển, hải đảo và vùng bãi ngang',
      null,
    ],
    // kinds of units in capitals, and then the places that have them
    [
      'Cụm thi đua Sở Tư pháp, Thi hành án dân sự các tỉnh ven biển tổ chức hội nghị',
      'Cụm thi đua Sở Tư pháp, Thi hành án dân sự các tỉnh ven biển',
      null,
    ],
    [
      'Khối thi đua Ban Quản lý các KCN, KKT các tỉnh ven biển báo cáo',
      'Khối thi đua Ban Quản lý các KCN, KKT các tỉnh ven biển',
      null,
    ],
    ['Khối thi đua Doanh nghiệp, Sở Y tế được các tỉnh chúc mừng', 'Khối thi đua Doanh nghiệp', null],
    // the stop of an abbreviation, numbers of the name, what it does
    [
      'Cụm thi đua các Hội Nhà báo miền Đông và TP. Lam Hải tổng kết',
      'Cụm thi đua các Hội Nhà báo miền Đông và TP. Lam Hải',
      null,
    ],
    ['Cụm thi đua các xã dọc Quốc lộ 1 tổng kết', 'Cụm thi đua các xã dọc Quốc lộ 1', '1'],
    ['Khối thi đua các đơn vị sự nghiệp công lập 3 gồm 5 đơn vị', 'Khối thi đua các đơn vị sự nghiệp công lập 3', '3'],
    ['Khối thi đua các doanh nghiệp 2 tháng đầu năm họp', 'Khối thi đua các doanh nghiệp', null],
    ['Khối thi đua các trường quyết tâm dạy tốt', 'Khối thi đua các trường', null],
    ['Khối thi đua các đơn vị xây dựng tổng kết', 'Khối thi đua các đơn vị xây dựng', null],
    // when it was, in small letters right behind the name
    ['tổng kết của Khối thi đua Nội chính chiều 7/12', 'Khối thi đua Nội chính', null],
    ['hội nghị của Cụm thi đua các xã ven biển cuối tuần qua', 'Cụm thi đua các xã ven biển', null],
    ['hội nghị của Khối thi đua các doanh nghiệp trong hai ngày 7 và 8/12', 'Khối thi đua các doanh nghiệp', null],
    ['Khối thi đua các công ty chiếu sáng đô thị họp', 'Khối thi đua các công ty chiếu sáng đô thị', null],
    ['Khối thi đua các quỹ đầu tư quý trọng khách', 'Khối thi đua các quỹ đầu tư quý trọng khách', null],
    // whose capital it is, and what else they have
    [
      'Khối thi đua các doanh nghiệp có vốn do Nhà nước quản lý tổng kết',
      'Khối thi đua các doanh nghiệp có vốn do Nhà nước quản lý',
      null,
    ],
    ['Khối thi đua các doanh nghiệp có 9 đơn vị', 'Khối thi đua các doanh nghiệp', null],
    // a bracket that says who belongs and who leads
    ['Khối thi đua số 3 (Sở Y tế (Khối trưởng), Sở Nội vụ) tổng kết', 'Khối thi đua số 3', '3'],
    // what its units deal with, in capitals
    [
      'Cụm thi đua khối Giáo dục, Văn hóa, Xã hội và Đối ngoại họp',
      'Cụm thi đua khối Giáo dục, Văn hóa, Xã hội và Đối ngoại',
      null,
    ],
    ['Khối thi đua Văn hóa, Thông tin, Thể thao họp', 'Khối thi đua Văn hóa, Thông tin, Thể thao', null],
    ['Khối thi đua Kinh tế, Xã hội và Nội chính họp', 'Khối thi đua Kinh tế, Xã hội và Nội chính', null],
    ['Khối thi đua Y tế, giáo dục và thể thao họp', 'Khối thi đua Y tế, giáo dục và thể thao', null],
    // two that nothing else joins may be two; a person and units are others
    ['Khối thi đua Nông, Lâm họp', 'Khối thi đua Nông', null],
    ['Khối thi đua Văn hóa, Thông tin, Lê Văn Cầm dự họp', 'Khối thi đua Văn hóa', null],
    ['Khối thi đua Nông nghiệp, Sở Y tế và Sở Tư pháp họp', 'Khối thi đua Nông nghiệp', null],
    // kinds of units, and the places that have them
    [
      'Cụm thi đua Sở Tư pháp, Thi hành án dân sự các tỉnh miền núi biên giới phía Bắc họp',
      'Cụm thi đua Sở Tư pháp, Thi hành án dân sự các tỉnh miền núi biên giới phía Bắc',
      null,
    ],
    [
      'Cụm thi đua Sở Tư pháp và Thi hành án dân sự các tỉnh miền núi họp',
      'Cụm thi đua Sở Tư pháp và Thi hành án dân sự các tỉnh miền núi',
      null,
    ],
    [
      'Cụm thi đua Ban Quản lý các KCN, KCX, KKT các tỉnh phía Nam họp',
      'Cụm thi đua Ban Quản lý các KCN, KCX, KKT các tỉnh phía Nam',
      null,
    ],
    ['Cụm thi đua Sở Tư pháp, Thi hành án dân sự họp', 'Cụm thi đua Sở Tư pháp', null],
    ['Cụm thi đua Sở Tư pháp, Giám đốc Sở Y tế các tỉnh họp', 'Cụm thi đua Sở Tư pháp', null],
    ['Cụm thi đua Sở Tư pháp, Thi hành án 5 huyện các tỉnh họp', 'Cụm thi đua Sở Tư pháp', null],
    ['Cụm thi đua Sở Tư pháp, Khối thi đua các tỉnh họp', 'Cụm thi đua Sở Tư pháp', null],
    ['Cụm thi đua Sở Tư pháp, Sở Y tế các sở họp', 'Cụm thi đua Sở Tư pháp', null],
    // behind a comma: what goes on, and another subject
    [
      'Khối thi đua các ngân hàng, tổ chức tín dụng tỉnh họp',
      'Khối thi đua các ngân hàng, tổ chức tín dụng tỉnh',
      null,
    ],
    ['Khối thi đua các xã vùng cao, tổ chức hội nghị', 'Khối thi đua các xã vùng cao', null],
    ['Khối thi đua các doanh nghiệp, Hội đồng bỏ phiếu', 'Khối thi đua các doanh nghiệp', null],
    ['Cụm thi đua các Tỉnh, Thành Đoàn Đông Nam Bộ họp', 'Cụm thi đua các Tỉnh, Thành Đoàn Đông Nam Bộ', null],
    ['Cụm thi đua Tây Nguyên, Duyên hải miền Trung họp', 'Cụm thi đua Tây Nguyên, Duyên hải miền Trung', null],
    // numbers
    ['Khối thi đua XIII họp', 'Khối thi đua XIII', '13'],
    ['Trưởng khối Khối thi đua số 3 họp', 'Khối thi đua số 3', '3'],
    ['Cụm và Khối thi đua số 3 họp', 'Khối thi đua số 3', '3'],
    ['các Khối thi đua số 3 và số 7 họp', 'Khối thi đua số 3', '3'],
    ['Khối thi đua Nông, Lâm, Thủy lợi tổ chức hội nghị', 'Khối thi đua Nông, Lâm, Thủy lợi', null],
    ['Khối thi đua Văn hóa, ông Trần Văn Hải và bà Lê Thị Lan dự', 'Khối thi đua Văn hóa', null],
    ['Khối thi đua Doanh nghiệp, Hội Nông dân và Hội Phụ nữ họp', 'Khối thi đua Doanh nghiệp', null],
    // a bracket of letters in its midst
    [
      'Cụm thi đua các Sở Văn hóa (VHTT)/Sở Du lịch (SDL) duyên hải miền Trung tổng kết',
      'Cụm thi đua các Sở Văn hóa (VHTT)/Sở Du lịch (SDL) duyên hải miền Trung',
      null,
    ],
    ['Cụm thi đua các Sở Văn hóa (VHTT) tổng kết', 'Cụm thi đua các Sở Văn hóa (VHTT)', null],
    // one unit in full, whose third bloc it is
    ['Cụm thi đua 3 Hội Chữ thập đỏ Lam Hải họp', 'Cụm thi đua 3 Hội Chữ thập đỏ Lam Hải', '3'],
    ['Cụm thi đua 3 xã ven biển họp', 'Cụm thi đua 3 xã ven biển', null],
    ['Lãnh đạo cụm bảy tỉnh biên giới phía bắc gồm', 'cụm bảy tỉnh biên giới phía bắc', null],
    ['Cụm thi đua các tỉnh ven biển (Cụm số 4) đã họp', 'Cụm thi đua các tỉnh ven biển (Cụm số 4)', '4'],
    ['Cụm thi đua các tỉnh ven biển - Cụm số 4 đã họp', 'Cụm thi đua các tỉnh ven biển', '4'],
    ['Khối thi đua các doanh nghiệp hoạt động với 5 thành viên', 'Khối thi đua các doanh nghiệp', null],
    ['Khối thi đua các cơ quan hoạt động xã hội họp', 'Khối thi đua các cơ quan hoạt động xã hội', null],
    ['Cụm thi đua số 3, Bộ Y tế họp', 'Cụm thi đua số 3, Bộ Y tế', '3'],
    ['Cụm thi đua số 3, Sở Y tế là Cụm phó', 'Cụm thi đua số 3', '3'],
    ['Cụm thi đua số 3, thuộc Sở Y tế họp', 'Cụm thi đua số 3, thuộc Sở Y tế', '3'],
    ['Cụm thi đua số 3, thuộc diện tiêu biểu', 'Cụm thi đua số 3', '3'],
    ['tổng kết thi đua khối\n\nKhối thi đua số 3 họp', 'Khối thi đua số 3', '3'],
    ['Khối thi đua số 15 của Kho bạc Nhà nước (KBNN) được', 'Khối thi đua số 15 của Kho bạc Nhà nước (KBNN)', '15'],
    [
      'Khối thi đua số 8 (khối tiểu đoàn, đại đội độc lập) Lữ đoàn 999',
      'Khối thi đua số 8 (khối tiểu đoàn, đại đội độc lập) Lữ đoàn 999',
      '8',
    ],
    [
      'Khối thi đua các cơ quan quản lý nhà nước về kinh tế và Khối thi đua Nội chính',
      'Khối thi đua các cơ quan quản lý nhà nước về kinh tế',
      null,
    ],
    ['Khối thi đua các tổ chức xã hội tổ chức hội nghị', 'Khối thi đua các tổ chức xã hội', null],
    // a number of units describes
    ['Cụm thi đua 4 thành phố vùng biển tổng kết', 'Cụm thi đua 4 thành phố vùng biển', null],
    ['Cụm thi đua bốn tỉnh biên giới phía Bắc họp', 'Cụm thi đua bốn tỉnh biên giới phía Bắc', null],
    ['Khối thi đua 8 doanh nghiệp nhà nước tổng kết', 'Khối thi đua 8 doanh nghiệp nhà nước', null],
    // after the number: a force, a region, a sector
    [
      'Cụm thi đua số 6 lực lượng Kiểm lâm khu vực Lam Hải nhìn lại năm',
      'Cụm thi đua số 6 lực lượng Kiểm lâm khu vực Lam Hải',
      '6',
    ],
    ['Cụm thi đua số 2 vùng Đồng bằng sông Hồng họp', 'Cụm thi đua số 2 vùng Đồng bằng sông Hồng', '2'],
    ['Cụm thi đua số 3 khối các trường THPT họp', 'Cụm thi đua số 3 khối các trường THPT', '3'],
    // a number after the description
    ['Cụm thi đua Tiểu học số 2 (vùng ven) họp', 'Cụm thi đua Tiểu học số 2 (vùng ven)', '2'],
    ['Khối thi đua các xí nghiệp xếp dỡ họp', 'Khối thi đua các xí nghiệp xếp dỡ', null],
    // verbs
    ['Khối thi đua Đoàn Luật sư các tỉnh miền Trung bàn chuyện', 'Khối thi đua Đoàn Luật sư các tỉnh miền Trung', null],
    ['Cụm thi đua các xã địa bàn biên giới gặp mặt', 'Cụm thi đua các xã địa bàn biên giới', null],
    // a number before a place is the bloc's, before "tỉnh" it counts
    ['dẫn đầu Khối 01 huyện Bến Đá năm 2027', 'Khối 01 huyện Bến Đá', '1'],
    ['Cụm thi đua 07 tỉnh ven biển phía Bắc họp', 'Cụm thi đua 07 tỉnh ven biển phía Bắc', null],
    ['Cụm thi đua 6 LĐLĐ tỉnh khu vực Lam Hải họp', 'Cụm thi đua 6 LĐLĐ tỉnh khu vực Lam Hải', null],
    [
      'Cụm thi đua Bộ CHQS 12 tỉnh, thành phố thuộc Quân khu 9 họp',
      'Cụm thi đua Bộ CHQS 12 tỉnh, thành phố thuộc Quân khu 9',
      null,
    ],
    ['Khối thi đua 6 tổ chức hội nghị', 'Khối thi đua 6', '6'],
    // what stands for the words before it
    ['Cụm thi đua Hội Nhà báo (HNB) các tỉnh ven biển họp', 'Cụm thi đua Hội Nhà báo (HNB) các tỉnh ven biển', null],
    // a stop inside an abbreviation
    ['Khối thi đua các cơ quan T.Ư trên địa bàn tỉnh họp', 'Khối thi đua các cơ quan T.Ư trên địa bàn tỉnh', null],
    // "tổ chức" as a noun
    [
      'Khối thi đua các ngân hàng, tổ chức tín dụng tỉnh họp',
      'Khối thi đua các ngân hàng, tổ chức tín dụng tỉnh',
      null,
    ],
    ['Khối thi đua các ngân hàng, tổ chức hội nghị', 'Khối thi đua các ngân hàng', null],
    // no gloss
    ['Cụm thi đua số 4 Tổng cục Thuế (Tờ trình số 9/TTr-CTĐ4)', 'Cụm thi đua số 4 Tổng cục Thuế', '4'],
  ])('%s', (text, name, number) => expect(bloc(text)).toEqual([name, number]));

  it.each([
    'cùng đại diện các cụm, khối thi đua trong tỉnh',
    'Cụm công nghiệp Tân Khê mở rộng'.replace('Cụm', 'cụm'),
    'học sinh khối 12 và khối phố 5',
    'khối lượng công việc lớn, cụm từ này',
    'ra một cụm bảy dòng chữ, một khối 3 căn nhà',
    'tình hình trong Cụm thi đua diễn biến phức tạp',
    'các đơn vị thuộc khối thi đua xây dựng kế hoạch',
    'tại Hội trường Khối Mặt trận - Đoàn thể',
    'Hội Phụ nữ Khối các đơn vị trực thuộc Bộ',
    'Khối trưởng là Sở Y tế, Khối thi đua và Sở Nội vụ cùng ký',
    'các đơn vị trong Khối tiếp tục',
    'bằng khen cho các cụm khối thi đua thuộc tỉnh',
    'đơn vị dẫn đầu Cụm thi đua của tỉnh',
    'Quy chế hoạt động Cụm, Khối thi đua của tỉnh',
    'Sơ kết công tác khối thi đua 6 tháng đầu năm',
  ])('none in: %s', (text) => expect(bloc(text)).toBeNull());
});

/** The blocs of a text. */
function blocs(text: string): string[] {
  const document = readText(new TextEncoder().encode(text), 'example.txt');
  return toRecord('x', document, extract(document)).blocs.map((b) => b.name);
}

describe('blocs that are not named', () => {
  it.each([
    'Các cụm, Khối thi đua của tỉnh họp.',
    'Mỗi Khối thi đua họp hai lần.',
    'Năm nay có 5 khối thi đua họp.',
    'Khối thi đua 7 đơn vị họp.',
    'Khối thi đua 12345 họp.',
  ])('%s', (text) => expect(bloc(text)).toBeNull());
});

describe('names of one bloc', () => {
  it.each([
    // all that the short name says stands in the gloss
    [
      'Ngày 5-12-2027, Cụm thi đua số 3 (Cụm các đơn vị hầm lò miền Tây) tổng kết năm 2027.\nCụm thi đua hầm lò miền Tây có 7 đơn vị.\n',
      ['Cụm thi đua số 3 (Cụm các đơn vị hầm lò miền Tây)'],
    ],
    // a number that only a role speaks of, other words in the title
    [
      'Ngày 9/3/2027, Cụm thi đua khối Giáo dục tổng kết. Hội nghị cử Sở Y tế làm Cụm trưởng Cụm thi đua số 6 năm 2028.\n',
      ['Cụm thi đua khối Giáo dục'],
    ],
    [
      'Ngày 9/3/2027, Cụm thi đua khối Giáo dục tổng kết. Cụm thi đua số 6 cũng họp.\n',
      ['Cụm thi đua khối Giáo dục', 'Cụm thi đua số 6'],
    ],
    [
      'Cụm thi đua các tỉnh ven biển miền Đông họp\n\nNgày 9/3/2027, Cụm thi đua các Sở Y tế ven biển miền Đông tổng kết năm 2026.\n',
      ['Cụm thi đua các Sở Y tế ven biển miền Đông'],
    ],
    // what a decision set up, what it lies within
    [
      'Thực hiện Quyết định số 12 về việc tổ chức Khối thi đua các sở, ngành, ngày 9/3/2027, Khối thi đua số 4 họp.\n',
      ['Khối thi đua số 4'],
    ],
    ['Ngày 9/3/2027, Cụm thi đua số 1 trong Cụm thi đua các huyện miền núi tổng kết.\n', ['Cụm thi đua số 1']],
    [
      'Ngày 9/3/2027, Cụm thi đua số 1 tổng kết. Cụm thi đua các huyện miền núi họp sau.\n',
      ['Cụm thi đua số 1', 'Cụm thi đua các huyện miền núi'],
    ],
    // a mark more or less
    [
      'Ngày 5-12-2027, Cụm thi đua các tỉnh Nam Bộ tổng kết năm 2027.\nPhóng sự về Cụm thi đua các tỉnh Nam Bô được chiếu.\n',
      ['Cụm thi đua các tỉnh Nam Bộ'],
    ],
    // the gloss of a description speaks of others too
    [
      'Ngày 5-12-2027, Cụm thi đua Đoàn các thành phố ven biển tổng kết.\nCụm thi đua Đoàn các tỉnh miền núi (Cụm số 2 Đoàn ven biển) họp sau.\n',
      ['Cụm thi đua Đoàn các thành phố ven biển', 'Cụm thi đua Đoàn các tỉnh miền núi (Cụm số 2 Đoàn ven biển)'],
    ],
    // numbers alone, where the text speaks of emulation
    [
      'Ngày 16-12-2027, các cụm thi đua của Hội tổng kết.\nCụm số 1: Họp tại huyện Bến Đá.\nCụm số 2: Họp tại huyện Tân Khê.\n',
      ['Cụm số 1', 'Cụm số 2'],
    ],
    ['Ngày 16-12-2027, các cụm công nghiệp tổng kết, bầu cụm trưởng.\nCụm số 1: Họp tại huyện Bến Đá.\n', []],
    // one number, two levels
    [
      'Ngày 5-12-2027, Cụm thi đua Tiểu học số 1 tổng kết.\nCụm thi đua Mầm non số 1 họp sau.\nCụm thi đua Mầm non số 1 bầu cụm trưởng.\n',
      ['Cụm thi đua Tiểu học số 1', 'Cụm thi đua Mầm non số 1'],
    ],
    // without "thi đua", where the sentence tells of what kind it is
    [
      'Tổng kết công tác thi đua Khối các sở kinh tế\n\nNăm 2027, Khối các sở kinh tế bình chọn Sở Y tế dẫn đầu.\n',
      ['Khối các sở kinh tế'],
    ],
    ['Sáng 17-7-2027, khối các cơ quan tổng hợp họp sơ kết phong trào thi đua.\n', ['khối các cơ quan tổng hợp']],
    ['Sáng 17-7-2027, khối các cơ quan tổng hợp họp bàn việc phòng cháy.\n', []],
    [
      'Giao nhiệm vụ cụm, khối thi đua năm 2027\n\nKhối 1 do Sở Y tế làm khối trưởng; Khối 2 do Sở Tư pháp làm khối trưởng.\n',
      ['Khối 1', 'Khối 2'],
    ],
    // alike in all but where they lie
    [
      'Ngày 5-12-2027, Cụm thi đua khu vực phía Bắc tổng kết.\nCụm thi đua khu vực phía Nam họp sau.\n',
      ['Cụm thi đua khu vực phía Bắc', 'Cụm thi đua khu vực phía Nam'],
    ],
    // "7" and "07"
    [
      'Cụm thi đua 7 tỉnh ven biển tổng kết\n\nNgày 5-12-2027, Cụm thi đua 07 tỉnh ven biển ngành Thủy sản tổng kết.\n',
      ['Cụm thi đua 07 tỉnh ven biển ngành Thủy sản'],
    ],
    // the title speaks of all of them
    [
      'Phân công Trưởng khối thi đua ngành Muối năm 2027\n\nKhối thi đua số 1: Trưởng khối: Sở Y tế.\nKhối thi đua số 2: Trưởng khối: Sở Tư pháp.\n',
      ['Khối thi đua số 1', 'Khối thi đua số 2'],
    ],
  ])('%s', (text, names) => expect(blocs(text)).toEqual(names));
});

describe('two names', () => {
  const both = (first: string, second: string): string[] =>
    blocs(`Ngày 5-12-2027, ${first} tổng kết năm 2027.\nTuần sau, ${second} họp tại Sở Y tế.\n`);

  // The first is the longer one, which gives the name.
  it.each([
    ['Cụm thi đua Tiểu học số 1', 'Cụm thi đua số 1'],
    ['Cụm thi đua các trường Tiểu học số 1', 'Cụm thi đua Tiểu học số 1'],
    ['Khối thi đua các cơ quan Nội chính', 'Khối thi đua Nội chính'],
    ['Khối thi đua các cơ quan quản lý về kinh doanh', 'Khối thi đua các cơ quan quản lý kinh tế'],
    ['Khối thi đua số 3 các trường cao đẳng', 'Khối thi đua các trường cao đẳng'],
    ['Khối thi đua Khoa học - Công nghệ', 'Khối thi đua KHCN-KT'],
  ])('of one bloc: %s, %s', (long, short) => {
    expect(both(long, short)).toEqual([long]);
    expect(both(short, long)).toEqual([long]);
  });

  it.each([
    ['Khối thi đua số 1', 'Cụm thi đua số 1'],
    ['Cụm thi đua các cơ quan Nội chính', 'Khối thi đua Nội chính'],
    ['Khối thi đua các trường cao đẳng, trung cấp', 'Khối thi đua các trường trung cấp, dạy nghề'],
    ['Khối thi đua các cơ quan quản lý kinh tế', 'Khối thi đua các cơ quan quản lý văn hóa'],
    ['Khối thi đua số 3', 'Khối thi đua cao đẳng'],
    // a number of units is no number of the bloc
    ['Cụm thi đua số 4', 'Cụm thi đua 4 thành phố vùng biển'],
    ['Cụm thi đua số 4', 'Khối thi đua 4 thành phố vùng biển'],
    // of a bloc that nothing describes all others would say more
    ['Khối thi đua tỉnh', 'Khối thi đua Nội chính'],
    ['Khối thi đua văn hóa kinh tế', 'Khối thi đua văn hóa xã hội'],
    ['Khối thi đua Khoa học - Công nghệ', 'Khối thi đua NNPT'],
    ['Khối thi đua các trường', 'Khối thi đua các ngân hàng'],
  ])('of two blocs: %s, %s', (first, second) => {
    expect(both(first, second)).toEqual([first, second]);
    expect(both(second, first)).toEqual([second, first]);
  });

  it.each([
    // capitals shout
    [
      'KHỐI THI ĐUA CÁC CƠ QUAN NỘI CHÍNH TỔNG KẾT\n\nNgày 5-12-2027, Khối thi đua Nội chính tổng kết.\n',
      'Khối thi đua Nội chính',
    ],
    // of two as long, the first
    ['Ngày 5-12-2027, Khối thi đua số 03 tổng kết.\nTuần sau, Khối thi đua số 3 họp.\n', 'Khối thi đua số 03'],
  ])('of one bloc, of which %j gives %s', (text, name) => expect(blocs(text)).toEqual([name]));

  it('of one bloc, where a heading gives the short one', () => {
    const text =
      'Các khối thi đua tổng kết\n\nKhối MTTQ và các đoàn thể\n\nNgày 5-12-2027, Khối thi đua Mặt trận và đoàn thể tỉnh tổng kết năm 2027.\n';
    expect(blocs(text)).toEqual(['Khối thi đua Mặt trận và đoàn thể tỉnh']);
  });

  it('of one bloc, however many others the text names in between', () => {
    const others = Array.from(
      { length: 300 },
      (_, i) => `Khối thi đua số ${1 + (i % 99)}${'ABCD'[Math.floor(i / 99)]} tổng kết.\n`,
    ).join('');
    const found = blocs(`Khối thi đua Nội chính tổng kết.\n${others}Khối thi đua Nội chính họp.\n`);
    expect(found).toHaveLength(301);
  });
});

describe('the year of a bloc', () => {
  it.each([
    // given out, not planned
    ['Giao nhiệm vụ Cụm trưởng các Cụm thi đua năm 2027\n\n1. Cụm thi đua số 1:\n- Sở Y tế, Cụm trưởng.\n', 2027],
    // handed over: the year of the one who takes it is the next
    [
      'Sở Y tế nhận bàn giao Trưởng Khối thi đua các sở năm 2028\n\nNgày 20/12/2027, Sở Tư pháp đã bàn giao nhiệm vụ Trưởng Khối thi đua các sở cho Sở Y tế.\n',
      2027,
    ],
    // the year of its founding is none
    [
      'Ngày 19-3-2028, Khối thi đua các sở bàn giao.\n\nKhối thi đua các sở được thành lập từ năm 2003. Trong năm 2027, Khối đã mở 8 lớp.\n',
      2027,
    ],
    // a pledge that nobody dates, and one where the meeting looks back
    ['Khối thi đua các sở ký kết giao ước\n\nHội nghị nhất trí nội dung giao ước thi đua năm 2028.\n', 2028],
    [
      'Khối thi đua các sở họp\n\nNgày 3/3/2028, Khối thi đua các sở tổng kết thực hiện giao ước thi đua năm 2027.\n',
      2027,
    ],
    [
      'Khối thi đua các sở họp\n\nNgày 3/3/2028, Khối thi đua các sở tổng kết, ký kết giao ước thi đua năm 2028.\n',
      2027,
    ],
    [
      'Khối thi đua các sở tổng kết\n\nSau phần tổng kết công tác thi đua, hội nghị nhất trí nội dung giao ước thi đua năm 2028.\n',
      2027,
    ],
  ])('%s', (text, year) => {
    const document = readText(new TextEncoder().encode(text), 'example.txt');
    expect(toRecord('x', document, extract(document)).blocs[0].year).toBe(year);
  });
});

describe('a number that only a role names', () => {
  const names = (text: string): string[] => {
    const document = readText(new TextEncoder().encode(`${text}\n`), 'example.txt');
    return toRecord('x', document, extract(document)).blocs.map((b) => b.name ?? '');
  };
  it.each([
    ['Khối thi đua số 3 tổng kết năm 2027. Thuế tỉnh, Trưởng Cụm thi đua số 3, dự.', ['Khối thi đua số 3']],
    [
      'Khối thi đua số 3 tổng kết năm 2027. Thuế tỉnh, Trưởng Cụm thi đua số 4, dự.',
      ['Khối thi đua số 3', 'Cụm thi đua số 4'],
    ],
    ['Cụm thi đua khối 33 họp. Các cơ quan nhất trí với bản thảo của Cụm trưởng Khối 33.', ['Cụm thi đua khối 33']],
    [
      'Khối thi đua số 3 tổng kết năm 2027. Cụm thi đua số 3 sơ kết năm 2027.',
      ['Khối thi đua số 3', 'Cụm thi đua số 3'],
    ],
  ])('%s', (text, found) => expect(names(text)).toEqual(found));
});
