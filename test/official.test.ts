import { describe, expect, it } from 'vitest';
import type { Block, SourceDocument } from '../src/domain/document.js';
import { NOTHING_STATED } from '../src/domain/document.js';
import { extract } from '../src/extract/extract.js';
import { toRecord } from '../src/extract/record.js';
import { readText } from '../src/read/text.js';
import { identity } from '../src/text/alignment.js';

/** A document of one paragraph a line. */
function documentOf(text: string): SourceDocument {
  const blocks: Block[] = [];
  let at = 0;
  for (const line of text.split(/(?<=\n)/)) {
    blocks.push({ kind: 'paragraph', span: { start: at, end: at + line.length }, page: null, box: null, cell: null });
    at += line.length;
  }
  return {
    sha256: '0'.repeat(64),
    format: 'text',
    reader: 'test',
    encoding: 'utf-8',
    text,
    blocks,
    alignment: identity(text.length),
    stated: NOTHING_STATED,
    notes: [],
  };
}

function officials(text: string): string[] {
  const document = documentOf(text);
  return toRecord('x', document, extract(document)).officials.map((o) => `${o.act} ${o.name}`);
}

describe('officials', () => {
  it.each([
    ['Chị Tạ Kim Oanh, Phó Bí thư Huyện đoàn dự.', ['attend Tạ Kim Oanh']],
    // Who sends another stays away; who gives leave by the law of his office is another thing.
    [
      'Được sự ủy quyền của ông Tô Văn Hải, Giám đốc Sở Y tế, bà Hà Thị Nhàn, Phó Giám đốc Sở Y tế dự.',
      ['attend Hà Thị Nhàn'],
    ],
    [
      'Theo ủy quyền của đồng chí Tô Văn Hải, Chủ tịch UBND tỉnh, bà Hà Thị Nhàn, Phó Chủ tịch UBND tỉnh chủ trì hội nghị.',
      ['chair Hà Thị Nhàn'],
    ],
    [
      'Thừa ủy quyền của Giám đốc Sở, bà Hà Thị Nhàn, Phó Giám đốc Sở Y tế trao Giấy khen cho Viện Dược.',
      ['present Hà Thị Nhàn'],
    ],
    ['Hội nghị họp dưới sự chủ trì của ông Tô Văn Hải, Giám đốc Sở Y tế; có 45 đại biểu.', ['chair Tô Văn Hải']],
    [
      'Được sự ủy quyền của ông Tô Văn Hải, Giám đốc Sở Y tế, bà Hà Thị Nhàn, Phó Giám đốc Sở Y tế dự.\nSau đó, ông Tô Văn Hải, Giám đốc Sở Y tế phát biểu.',
      ['speak Tô Văn Hải', 'attend Hà Thị Nhàn'],
    ],
    ['Bà Hà Thị Nhàn - Chủ tịch công đoàn có ý kiến: mỗi tổ nên có một người.', ['speak Hà Thị Nhàn']],
    ['Ông Tô Văn Hải, Giám đốc Sở Y tế có ý kiến về dự thảo.', ['speak Tô Văn Hải']],
    ['Đồng chí Tô Văn Hải, Chánh Văn phòng cũng có ý kiến thêm.', ['speak Tô Văn Hải']],
    ['Ông Tô Văn Hải, Giám đốc Sở Y tế, có sáng kiến hay.', ['other Tô Văn Hải']],
    // who stays away, and who only might have
    ['Ông Tô Văn Hải, Giám đốc Sở Y tế không dự; các đơn vị có ý kiến.', []],
    ['Bà Hà Thị Nhàn - Chánh Văn phòng Sở Nội vụ xin phép vắng.', []],
    ['Ông Tô Văn Hải, Giám đốc Sở Y tế bận họp nên không dự hội nghị.', []],
    ['Bà Hà Thị Nhàn, Phó Giám đốc Sở Y tế và ông Lê Văn Sơn, Chánh Văn phòng vắng mặt.', []],
    [
      'Dự hội nghị có ông Tô Văn Hải, Giám đốc Sở Y tế (vắng); bà Hà Thị Nhàn, Giám đốc Sở Nội vụ.',
      ['attend Hà Thị Nhàn'],
    ],
    [
      'Đại biểu dự họp: ông Tô Văn Hải, Giám đốc Sở Y tế; bà Hà Thị Nhàn, Giám đốc Sở Nội vụ vắng mặt.',
      ['attend Tô Văn Hải'],
    ],
    ['Ông Tô Văn Hải, Giám đốc Sở Y tế đi vắng, bà Hà Thị Nhàn, Phó Giám đốc Sở Y tế chủ trì.', ['chair Hà Thị Nhàn']],
    ['Ông Tô Văn Hải, Giám đốc Sở Y tế không vắng buổi nào, phát biểu tại hội nghị.', ['speak Tô Văn Hải']],
    ['Ông Tô Văn Hải, Chủ tịch UBND huyện Vắng Sơn dự.', ['attend Tô Văn Hải']],
    // Only the first does what stands before the semicolon.
    [
      'Dự hội nghị có Thiếu tướng Tô Văn Hải, Phó Chính ủy dự và chỉ đạo hội nghị; Đại tá Hà Văn Nhàn, Phó Chính ủy.',
      ['direct Tô Văn Hải', 'attend Hà Văn Nhàn'],
    ],
    // Whoever opens a meeting holds some post.
    ['Phát biểu khai mạc hội nghị, đồng chí Tô Văn Hải nhấn mạnh nhiệm vụ.', ['speak Tô Văn Hải']],
    ['Trong giờ giải lao, đồng chí Tô Văn Hải nhấn mạnh nhiệm vụ.', []],
    // The unit above stands between him and the verb.
    ['Ông Tô Văn Hải, Giám đốc Công ty Gò Me, Quân chủng Hải quân, được tặng Huân chương Lao động hạng Ba.', []],
    // Two words are a name behind a unit where a verb follows; a school may be named so.
    ['Phó Chủ tịch Hội Nhà báo Việt Nam Nguyễn Bổng đã đến dự.', ['attend Nguyễn Bổng']],
    ['Hiệu trưởng Trường THPT Nguyễn Trãi đã đến dự.', []],
    // What is heard is not said.
    ['Ông Tô Văn Hải, Giám đốc Sở Y tế tiếp thu ý kiến chỉ đạo và bế mạc hội nghị.', ['speak Tô Văn Hải']],
    ['Ông Tô Văn Hải, Giám đốc Sở Y tế có ý kiến chỉ đạo và bế mạc hội nghị.', ['direct Tô Văn Hải']],
    [
      'Bà Hà Nhàn, Giám đốc Sở Tư pháp - Cụm trưởng và ông Tô Văn Hải, Trưởng THADS tỉnh Bắc Ninh - Cụm phó đồng chủ trì.',
      ['chair Hà Nhàn', 'chair Tô Văn Hải'],
    ],
    ['1 Chủ tọa: Đ/c Tô Văn Hải - Hiệu trưởng', ['chair Tô Văn Hải']],
    ['Ông Tô Văn Hải, Giám đốc Sở Y tế dự, phát biểu chỉ đạo.', ['direct Tô Văn Hải']],
    ['Dự và chỉ đạo hội nghị có ông Tô Văn Hải, Phó Chủ tịch UBND tỉnh.', ['direct Tô Văn Hải']],
    [
      'Chủ trì hội nghị có các đồng chí: Lê Thị Mơ, Giám đốc Sở Y tế; Tô Văn Hải, Giám đốc Thuế tỉnh.',
      ['chair Lê Thị Mơ', 'chair Tô Văn Hải'],
    ],
    ['Phát biểu kết luận, ông Tô Văn Hải, Chủ tịch UBND huyện giao các xã báo cáo.', ['direct Tô Văn Hải']],
    // the verb has another subject, behind it
    [
      'Ông Tô Văn Hải, Giám đốc Sở Y tế dự và chỉ đạo; điều hành buổi làm việc là bà Lê Thị Mơ, Phó Giám đốc.',
      ['direct Tô Văn Hải', 'chair Lê Thị Mơ'],
    ],
    ['Ngồi ghế chủ tọa có ông Tô Văn Hải, Giám đốc Sở Y tế.', ['chair Tô Văn Hải']],
    [
      'Khách mời là ông Tô Văn Hải, Giám đốc Sở Y tế và bà Lê Thị Mơ, Phó Giám đốc Sở Y tế.',
      ['attend Tô Văn Hải', 'attend Lê Thị Mơ'],
    ],
    ['Theo ông Tô Văn Hải, Giám đốc Sở Y tế - người chủ trì buổi họp, hồ sơ đã đủ.', ['chair Tô Văn Hải']],
    // what is handed on honours nobody
    [
      'Ông Tô Văn Hải, Giám đốc Sở Y tế dự. Ông Tô Văn Hải trao cờ luân lưu và sổ nhật ký cho bà Lê Thị Mơ, Giám đốc Thuế tỉnh.',
      ['attend Tô Văn Hải', 'other Lê Thị Mơ'],
    ],
    // an aim is of others; "khen thưởng" as a noun
    [
      'Ông Tô Văn Hải, Giám đốc Sở Y tế dự, giao các phòng làm thủ tục để UBND tỉnh ra quyết định tặng thưởng Cờ thi đua.',
      ['attend Tô Văn Hải'],
    ],
    [
      'Dự buổi lễ có ông Tô Văn Hải, Giám đốc Sở Y tế, trưởng các ban làm công tác thi đua khen thưởng của Sở.',
      ['attend Tô Văn Hải'],
    ],
    [
      'Phát biểu tại hội nghị, ông Tô Văn Hải, Giám đốc Sở Y tế nêu rõ, căn cứ Kế hoạch Thi đua - Khen thưởng của Sở.',
      ['speak Tô Văn Hải'],
    ],
    // a calling in small letters
    [
      'Chủ trì hội nghị có: Nhà báo Tô Văn Hải - Chủ tịch Hội Nhà báo tỉnh; nhà báo Lê Thị Mơ - Phó Chủ tịch Hội Nhà báo tỉnh.',
      ['chair Tô Văn Hải', 'chair Lê Thị Mơ'],
    ],
    // beside the person, and in brackets
    ['Ông Tô Văn Hải, Giám đốc Sở Y tế - đơn vị Khối trưởng trình bày báo cáo.', ['speak Tô Văn Hải']],
    [
      'Các đồng chí tham dự hội nghị có: Đại tá Tô Văn Hải, Giám đốc Công an tỉnh (Đơn vị cụm trưởng); Đại tá Lê Văn Mơ, Phó Giám đốc Công an tỉnh.',
      ['attend Tô Văn Hải', 'attend Lê Văn Mơ'],
    ],
    ['Phát biểu kết thúc hội nghị, ông Tô Văn Hải, Giám đốc Sở Y tế cảm ơn các đơn vị.', ['direct Tô Văn Hải']],
    ['Quyền Chủ tịch UBND tỉnh Tô Văn Hải mới đây đã ký quyết định chia khối.', ['sign Tô Văn Hải']],
    // an office that hands over
    [
      'Dự có ông Tô Văn Hải, Giám đốc Sở Y tế. Cũng tại buổi lễ, Giám đốc Sở Y tế trao Giấy khen cho 3 tập thể.',
      ['present Tô Văn Hải'],
    ],
    [
      'Dự có ông Tô Văn Hải, Giám đốc Sở Y tế. Theo quyết định, Giám đốc Sở Y tế tặng Giấy khen cho 3 tập thể.',
      ['attend Tô Văn Hải'],
    ],
    ['Bà Triệu Thị Vi (thứ ba từ trái sang), Chủ tịch Công đoàn Công ty, trao Bằng khen.', ['present Triệu Thị Vi']],
    ['Hội nghị do đồng chí Vi Văn Sơn, Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy chủ trì.', ['chair Vi Văn Sơn']],
    ['Khối họp dưới sự chủ trì của Đại tá Lê Văn Ba, Giám đốc Công an tỉnh.', ['chair Lê Văn Ba']],
    ['Theo ông Tô Văn Hải, Giám đốc Sở Y tế, khối đã đạt chỉ tiêu.', ['speak Tô Văn Hải']],
    ['Ông Tô Văn Hải, Giám đốc Sở Y tế đề nghị Sở Nội vụ chủ trì rà soát.', ['speak Tô Văn Hải']],
    ['Thừa ủy quyền của Chủ tịch nước, ông Tô Hải, Bí thư Tỉnh ủy trao Huân chương Lao động.', ['present Tô Hải']],
    ['Ông Tô Hải, Bí thư Huyện ủy tặng lẵng hoa chúc mừng hội nghị.', ['attend Tô Hải']],
    ['Bà Hà Thị Mai, Chủ tịch UBND tỉnh đã ký Quyết định tặng Bằng khen cho 12 tập thể.', ['sign Hà Thị Mai']],
    ['Về phía Sở Nội vụ có bà Hà Thị Mai, Phó Giám đốc Sở.', ['attend Hà Thị Mai']],
    ['Ông Lê Bá Quý, Giám đốc Sở Y tế, được tín nhiệm làm Trưởng khối.', ['other Lê Bá Quý']],
    ['Thuế tỉnh làm Trưởng khối thay bà Hà Thị Mai, Giám đốc Sở Y tế.', ['other Hà Thị Mai']],
    [
      'Chủ tọa: Ông Lê Bá Quý - Phó Chủ tịch UBND xã; Thư ký: Bà Hà Thị Mai - Văn thư, Phó Trưởng phòng.',
      ['chair Lê Bá Quý', 'other Hà Thị Mai'],
    ],
    ['Phó Chủ tịch UBND tỉnh Lê Bá Quý cùng lãnh đạo các sở chủ trì cuộc họp.', ['chair Lê Bá Quý']],
    [
      'Đại tá Lê Bá Quý, Chính ủy Bộ Chỉ huy Quân sự tỉnh, Thẩm phán cao cấp Hà Thị Mai, Chánh án Tòa án nhân dân tỉnh đồng chủ trì.',
      ['chair Lê Bá Quý', 'chair Hà Thị Mai'],
    ],
    ['Chủ tịch UBND tỉnh, ông Lê Bá Quý nhấn mạnh vai trò của Khối.', ['speak Lê Bá Quý']],
    ['Hội nghị vinh dự được đón tiếp ông Lê Bá Quý – Phó Chủ tịch UBND tỉnh.', ['attend Lê Bá Quý']],
    [
      'Dự hội nghị có lãnh đạo Sở Nội vụ; PGS. TS Lê Bá Quý, Phó Hiệu trưởng Trường Đại học Bến Đá.',
      ['attend Lê Bá Quý'],
    ],
    [
      'Biên bản họp khối\n\nI. Thành phần\n1. Ông Lê Bá Quý - Giám đốc Sở Y tế;\n2. Bà Hà Thị Mai - Phó Giám đốc Sở Y tế - Thư ký.',
      ['attend Lê Bá Quý', 'other Hà Thị Mai'],
    ],
    ['Ông Vàng Dỉ Páo, Trưởng khối phố 6 cho biết bà con rất vui.', ['speak Vàng Dỉ Páo']],
    ['Ông K’Brêu, Trưởng phòng Dân tộc huyện dự.', ['attend K’Brêu']],
    ['Ông Jean-Luc Phan, Giám đốc Trung tâm Hợp tác phát biểu tham luận.', ['speak Jean-Luc Phan']],
    ['PHÁT BIỂU CHỈ ĐẠO, ÔNG LÊ BÁ QUÝ, GIÁM ĐỐC SỞ Y TẾ ĐỀ NGHỊ CÁC ĐƠN VỊ CỐ GẮNG.', ['direct LÊ BÁ QUÝ']],
    [
      'Ông Lê Bá Quý, Giám đốc Sở Y tế dự.\nBà cũng trao Bằng khen cho em Tô Thạch Thi (truy tặng).',
      ['present Lê Bá Quý'],
    ],
  ])('%s', (text, expected) => expect(officials(text)).toEqual(expected));

  it('take an act from the heading over a list, and leave out the absent', () =>
    expect(
      officials(
        'Thành phần tham dự:\n- Ông Lê Bá Quý, Giám đốc Sở Y tế;\n- Bà Hà Thị Mai, Phó Giám đốc Thuế tỉnh.\n- Vắng: ông Tô Văn Ba, Giám đốc Kho bạc.',
      ),
    ).toEqual(['attend Lê Bá Quý', 'attend Hà Thị Mai']));

  it('are one row a person with the strongest act and the fullest titles', () => {
    const document = documentOf(
      'Dự có ông Đỗ Hữu Khang, Phó Giám đốc Sở Y tế.\nPhó Giám đốc Đỗ Hữu Khang phát biểu.\nÔng Khang đã trao Bằng khen cho 3 tập thể.\nÔng cũng mong các đơn vị cố gắng.',
    );
    const [official, ...others] = toRecord('x', document, extract(document)).officials;
    expect(others).toEqual([]);
    expect(official).toMatchObject({ name: 'Đỗ Hữu Khang', titles: ['Phó Giám đốc Sở Y tế'], act: 'present' });
  });

  it.each([
    ['Trung tướng Ngô Hữu Chính, Phó Tư lệnh Quân khu 5 dự.', ['Trung tướng', 'Phó Tư lệnh Quân khu 5']],
    ['Thừa ủy quyền của Chủ tịch nước, Thượng tướng Vũ Nghi Hưng trao Huân chương cho Sở Y tế.', ['Thượng tướng']],
    ['Thay mặt Chủ tịch UBND tỉnh, Đại tá Rơ Mah Tuấn trao Bằng khen cho Sở Y tế.', ['Đại tá']],
    [
      'Phát biểu của Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Lê Bá Quý khép lại hội nghị.',
      ['Phó Bí thư Tỉnh ủy', 'Chủ tịch UBND tỉnh'],
    ],
    ['Cục trưởng Cục Hải quan Lạng Sơn Lý Kim Soan phát biểu.', ['Cục trưởng Cục Hải quan Lạng Sơn']],
    [
      'Bà Hà Thị Mai, Vụ trưởng Vụ Thi đua - Khen thưởng các bộ, ngành, Ban Thi đua - Khen thưởng Trung ương dự.',
      ['Vụ trưởng Vụ Thi đua - Khen thưởng các bộ, ngành, Ban Thi đua - Khen thưởng Trung ương'],
    ],
    [
      'Bà Hà Thị Mai, Phó Viện trưởng Viện Kiểm sát nhân dân tối cao dự.',
      ['Phó Viện trưởng Viện Kiểm sát nhân dân tối cao'],
    ],
    ['Bà Hà Thị Mai, Trưởng Ban Thi đua – Khen thưởng tỉnh dự.', ['Trưởng Ban Thi đua – Khen thưởng tỉnh']],
    ['Bà Hà Thị Mai, Giám đốc nhân sự Công ty TNHH Hansu Vina dự.', ['Giám đốc nhân sự Công ty TNHH Hansu Vina']],
    [
      'Bà Hà Thị Mai, Phó Giám đốc Ngân hàng TMCP Bến Đá - Chi nhánh Lam Hải dự.',
      ['Phó Giám đốc Ngân hàng TMCP Bến Đá - Chi nhánh Lam Hải'],
    ],
    [
      'Bà Hà Thị Mai, Thành viên Hội đồng thành viên, Phó Tổng Giám đốc Tổng công ty chủ trì.',
      ['Thành viên Hội đồng thành viên', 'Phó Tổng Giám đốc Tổng công ty'],
    ],
    ['Bà Hà Thị Mai, Phó Vụ trưởng Vụ Thi đua (Bộ Xây dựng) dự.', ['Phó Vụ trưởng Vụ Thi đua (Bộ Xây dựng)']],
    ['Bà Hà Thị Mai, Trưởng Ban Tổ chức - Lao động dự.', ['Trưởng Ban Tổ chức - Lao động']],
    [
      'Hòa thượng Thích Viên Tâm, Phó Trưởng Ban Trị sự, trụ trì chùa Bến Đá dự.',
      ['Phó Trưởng Ban Trị sự', 'trụ trì chùa Bến Đá'],
    ],
    ['Bà Hà Thị Mai - Hiệu trưởng Trường Đại học Y Lam Hải dự.', ['Hiệu trưởng Trường Đại học Y Lam Hải']],
    [
      'Bà Hà Thị Mai, Phó Vụ trưởng Vụ Tổ chức cán bộ, Thường trực Hội đồng Thi đua - Khen thưởng Bộ Y tế dự.',
      ['Phó Vụ trưởng Vụ Tổ chức cán bộ', 'Thường trực Hội đồng Thi đua - Khen thưởng Bộ Y tế'],
    ],
    [
      'Bà Hà Thị Mai, Hiệu trưởng Trường THPT Cù Huy Ngạn, Cụm trưởng dự.',
      ['Hiệu trưởng Trường THPT Cù Huy Ngạn', 'Cụm trưởng'],
    ],
    ['Hiệu trưởng trường Hà Thị Mai dự.', ['Hiệu trưởng trường']],
    ['Bà Hà Thị Mai, Chủ tịch UBND xã Phạm Văn Hai dự.', ['Chủ tịch UBND xã Phạm Văn Hai']],
    [
      'Bà Hà Thị Mai, Phó Chủ tịch Trung ương Hội chữ thập đỏ Việt Nam dự.',
      ['Phó Chủ tịch Trung ương Hội chữ thập đỏ Việt Nam'],
    ],
    ['Linh mục Trần Văn Hòa, quản xứ Tân Khê dự.', ['quản xứ Tân Khê']],
    ['Nguyên Chủ tịch nước Tô Văn Hải dự.', ['Nguyên Chủ tịch nước']],
    [
      'Thẩm phán TAND tối cao Tô Văn Hải, Chánh án TAND tỉnh Lam Hải dự.',
      ['Thẩm phán TAND tối cao', 'Chánh án TAND tỉnh Lam Hải'],
    ],
  ])('titles: %s', (text, titles) => {
    const document = documentOf(text);
    expect(toRecord('x', document, extract(document)).officials.map((o) => o.titles)).toEqual([titles]);
  });

  it.each([
    'Bà Lương Thị Mận, Chủ tịch UBND xã Bến Đá, vinh dự đón nhận Huân chương Lao động hạng Ba.',
    'Tặng Bằng khen cho ông Tô Văn Hải, Giám đốc Sở Y tế và bà Lê Thị Mơ, Phó Giám đốc Sở Y tế.',
    'Tặng Bằng khen cho 2 cá nhân: ông Tô Văn Hải, Giám đốc Sở Y tế; bà Lê Thị Mơ, Phó Giám đốc.',
    'Ông Lê Bá Quý, Bí thư chi bộ thôn Bến Đá nhận Giấy khen.',
    'Trao Huân chương Lao động hạng Nhất tặng Nghệ sĩ Nhân dân Lê Thị Mơ, nguyên Trưởng đoàn Chèo Bến Đá.',
    'Bản có 57 em đi học, 4 em vào đại học, trong đó có cô Lê Thị Mơ - người học trò đầu tiên.',
    '"Chúng tôi làm cả đêm", ông Hứa Văn Đạt kể.',
    'Anh hùng Lao động Cao Minh Tú kể về những ngày đầu.',
    'Thầy Lê Phú Hậu, giáo viên Trường THPT Bến Đá được đề nghị danh hiệu Chiến sĩ thi đua.',
    'Bưu điện tỉnh được tặng Bằng khen do có thành tích tốt; ông Tô Văn Hải, nguyên Giám đốc, được nhận Huy chương.',
    'Chịu trách nhiệm nội dung: Bà Lê Thị Mơ, Tổng Biên tập.',
    'Hội nghị hiệp thương cử bà Kim Oanh làm Chủ tịch Hội.',
    'Bài và ảnh: Trần Thu Hương',
    'Chủ tịch UBND tỉnh tặng Bằng khen cho 4 tập thể.',
  ])('are not in: %s', (text) => expect(officials(text)).toEqual([]));
});

describe('titles', () => {
  it.each([
    [
      'Ông Tô Văn Hải, Chủ tịch Hội đồng thi đua, khen thưởng huyện dự.',
      'Chủ tịch Hội đồng thi đua, khen thưởng huyện',
    ],
    ['Ông Tô Văn Hải, Bí thư Đảng uỷ Khối dự.', 'Bí thư Đảng uỷ Khối'],
    ['Ông Tô Văn Hải, Phó Chủ tịch Công đoàn Tổng công ty dự.', 'Phó Chủ tịch Công đoàn Tổng công ty'],
    ['Ông Tô Văn Hải, Cục trưởng Cục Hậu cần, Bộ Công an dự.', 'Cục trưởng Cục Hậu cần, Bộ Công an'],
    ['Ông Tô Văn Hải, Trưởng Ban Tổ chức và Nhân sự dự.', 'Trưởng Ban Tổ chức và Nhân sự'],
    ['Ông Tô Văn Hải, Phó Viện trưởng VKSNDX tỉnh dự.', 'Phó Viện trưởng VKSNDX tỉnh'],
    ['Ông Tô Văn Hải, Giám đốc Sở Y tế, chủ trì.', 'Giám đốc Sở Y tế'],
    ['Đ/c Tô Văn Hải, chức vụ: Giám đốc Sở, Chủ tịch Hội đồng TĐKT dự.', 'Giám đốc Sở|Chủ tịch Hội đồng TĐKT'],
    [
      'Ông Tô Văn Hải, Phó Vụ trưởng Vụ thi đua khen thưởng - Bộ Y tế dự.',
      'Phó Vụ trưởng Vụ thi đua khen thưởng - Bộ Y tế',
    ],
    ['Ông Tô Văn Hải, Chủ nhiệm Ủy ban Kiểm tra (UBKT) Tỉnh ủy dự.', 'Chủ nhiệm Ủy ban Kiểm tra (UBKT) Tỉnh ủy'],
    ['Phó Chủ tịch UBND tỉnh Gia Lai Kpă Thương phát biểu.', 'Phó Chủ tịch UBND tỉnh Gia Lai'],
    [
      'Ông Tô Văn Hải, Phó Chủ tịch nước Cộng hòa Xã hội Chủ nghĩa Việt Nam dự.',
      'Phó Chủ tịch nước Cộng hòa Xã hội Chủ nghĩa Việt Nam',
    ],
    ['Ông Tô Văn Hải, Bí thư Trung ương Đảng, Chủ tịch UBND tỉnh dự.', 'Bí thư Trung ương Đảng|Chủ tịch UBND tỉnh'],
    ['GS TS Tô Văn Hải dự.\nGS.TS Tô Văn Hải phát biểu.', 'GS TS'],
    ['GS TS Tô Văn Hải dự.\nPGS.TS Tô Văn Hải phát biểu.', 'GS TS|PGS.TS'],
    [
      'Ông Tô Văn Hải, Phó Chủ tịch UBND huyện Bến Đá dự.\nÔng Tô Văn Hải, PCT UBND huyện phát biểu.',
      'Phó Chủ tịch UBND huyện Bến Đá',
    ],
    ['Ông Tô Văn Hải, Phó Giám đốc Bệnh viện 30-4, dự.', 'Phó Giám đốc Bệnh viện 30-4'],
    [
      'Bà Hà Thị Nhàn, thành viên Hội đồng Thi đua khen thưởng tỉnh phụ trách khối; lãnh đạo 5 sở dự.',
      'thành viên Hội đồng Thi đua khen thưởng tỉnh phụ trách khối',
    ],
    [
      'Bà Hà Thị Nhàn, Ủy viên Hội đồng Thi đua - Khen thưởng huyện phụ trách Cụm thi đua, dự.',
      'Ủy viên Hội đồng Thi đua - Khen thưởng huyện phụ trách Cụm thi đua',
    ],
    ['Bà Hà Thị Nhàn, Phó Giám đốc Sở Nội vụ phụ trách cụm, dự.', 'Phó Giám đốc Sở Nội vụ phụ trách cụm'],
    // No bloc, and more than the bloc.
    ['Bà Hà Thị Nhàn, Phó Chủ tịch UBND tỉnh phụ trách khối văn xã dự.', 'Phó Chủ tịch UBND tỉnh'],
    ['Bà Hà Thị Nhàn, Phó Giám đốc Sở Nội vụ phụ trách hội nghị.', 'Phó Giám đốc Sở Nội vụ'],
    ['Bà Hà Thị Nhàn, thành viên Hội đồng Khoa học tỉnh dự.', 'thành viên Hội đồng Khoa học tỉnh'],
    ['Bà Hà Thị Nhàn-Phó đại diện Tổng cục Thuế phía Nam dự.', 'Phó đại diện Tổng cục Thuế phía Nam'],
    ['Bà Hà Thị Nhàn, Phó Giám đốc Sở Y tế phía sau hội trường dự.', 'Phó Giám đốc Sở Y tế'],
    ['Bà Hà Thị Nhàn, Trưởng ban TTND dự.', 'Trưởng ban TTND'],
    ['Bà Hà Thị Nhàn, Trưởng ban Thanh tra nhân dân dự.', 'Trưởng ban Thanh tra nhân dân'],
    ['Ông Tô Văn Hải, chủ tịch UBND xã Bến Đá cụm trưởng dự.', 'chủ tịch UBND xã Bến Đá|cụm trưởng'],
  ])('%s', (text, titles) => {
    const document = documentOf(text);
    expect(toRecord('x', document, extract(document)).officials[0].titles.join('|')).toBe(titles);
  });
});

describe('an office that only one person of the text holds', () => {
  const actOf = (said: string) => {
    const text = `Ông Tô Văn Hải, Chủ tịch UBND huyện, được tín nhiệm ở mọi nơi.\nChủ tịch UBND huyện ${said}.\n`;
    const document = readText(new TextEncoder().encode(text), 'example.txt');
    return toRecord('x', document, extract(document)).officials.map((official) => official.act);
  };

  it.each([
    ['chủ trì hội nghị', 'chair'],
    ['chỉ đạo hội nghị', 'direct'],
    ['phát biểu tại hội nghị', 'speak'],
    ['trao Bằng khen cho Sở Y tế', 'present'],
    // may only have decided to, or sent somebody
    ['tặng Bằng khen cho Sở Y tế', 'other'],
    ['dự hội nghị', 'other'],
  ])('%s: %s', (said, act) => expect(actOf(said)).toEqual([act]));
});

describe('those who attend, and the last of them who chairs', () => {
  const actsOf = (text: string) => {
    const document = readText(new TextEncoder().encode(text), 'example.txt');
    return toRecord('x', document, extract(document)).officials.map((official) => official.act);
  };

  it.each([
    [
      'Dự có ông Tô Văn Hải, Giám đốc Sở Y tế; bà Hà Thị Nhàn, Giám đốc Sở Nội vụ chủ trì hội nghị.',
      ['attend', 'chair'],
    ],
    ['Ông Tô Văn Hải, Giám đốc Sở Y tế; bà Hà Thị Nhàn, Giám đốc Sở Nội vụ chủ trì hội nghị.', ['chair', 'chair']],
  ])('%s', (text, acts) => expect(actsOf(text)).toEqual(acts));
});

describe('what a line says of a person', () => {
  const actsOf = (text: string) => {
    const document = readText(new TextEncoder().encode(text), 'example.txt');
    return toRecord('x', document, extract(document)).officials.map((official) => `${official.name} ${official.act}`);
  };
  const minutes = (line: string): string => `BIÊN BẢN\nHọp Khối thi đua số 4\n\nThành phần:\n- ${line}\n`;

  it.each([
    [minutes('Ông Tô Văn Hải, Phó Giám đốc Sở Y tế: dự, chỉ đạo.'), ['Tô Văn Hải direct']],
    [minutes('Bà Hà Thị Nhàn, Trưởng phòng Kế toán: trình bày báo cáo.'), ['Hà Thị Nhàn speak']],
    [minutes('Bà Hà Thị Nhàn, Trưởng phòng Kế toán: vắng.'), []],
    // who is weighed or honoured is told of by her birth
    ['1/ Cô Hà Thị Nhàn, sinh năm 1972, Hiệu trưởng Trường THPT Bến Đá: 11/11 phiếu.', []],
    ['Ông Tô Văn Hải, sinh năm 1970, Giám đốc Sở Y tế chủ trì.', ['Tô Văn Hải chair']],
  ])('%s', (text, acts) => expect(actsOf(text)).toEqual(acts));

  it('knows who leads a branch of a society', () => {
    const text =
      'Cụm thi đua số 3 tổng kết năm 2027. Dự có ông Tô Văn Hải, Phó Giám đốc Sở Y tế, Chi hội trưởng Chi hội Luật gia Bộ Công an, Cụm trưởng Cụm thi đua số 3.';
    const document = readText(new TextEncoder().encode(text), 'example.txt');
    const record = toRecord('x', document, extract(document));
    expect(record.officials[0].titles).toContain('Chi hội trưởng Chi hội Luật gia Bộ Công an');
    expect(record.heads[0].org).toBe('Chi hội Luật gia Bộ Công an');
  });
});

describe('the post of a signer under the name', () => {
  const signer = (signature: string): string[] => {
    const text = `UBND HUYỆN BẾN ĐÁ\nHỘI ĐỒNG XÉT TẶNG\nSố: 03/TB-HĐ\n\nBến Đá, ngày 26 tháng 02 năm 2027\n\nTHÔNG BÁO\nVề việc công bố kết quả\n\nHội đồng họp ngày 24/02/2027.\n\n${signature}\n`;
    const document = readText(new TextEncoder().encode(text), 'example.txt');
    return toRecord('x', document, extract(document)).officials.map((o) => `${o.name}: ${o.titles.join('|')}`);
  };

  it.each([
    [
      'TM. HỘI ĐỒNG\nCHỦ TỊCH\n(Đã ký)\nTô Văn Hải\nPhó Chủ tịch UBND huyện',
      ['Tô Văn Hải: CHỦ TỊCH|Phó Chủ tịch UBND huyện'],
    ],
    ['KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nHà Thị Nhàn\nTrưởng phòng Nội vụ', ['Hà Thị Nhàn: PHÓ GIÁM ĐỐC|Trưởng phòng Nội vụ']],
    // of the next one who signs
    ['CHỦ TỊCH\nTô Văn Hải\nGiám đốc\n(Đã ký)\nHà Thị Nhàn', ['Tô Văn Hải: CHỦ TỊCH']],
    ['CHỦ TỊCH\nTô Văn Hải\nPhòng Nội vụ lưu.', ['Tô Văn Hải: CHỦ TỊCH']],
  ])('%s', (signature, found) => expect(signer(signature)).toEqual(found));
});
