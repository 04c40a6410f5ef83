import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract/extract.js';
import { toRecord } from '../src/extract/record.js';
import { readText } from '../src/read/text.js';

/** Heads as "role year org", the deputies with them. */
function heads(text: string): string[] {
  const document = readText(new TextEncoder().encode(text), 'example.txt');
  return toRecord('x', document, extract(document)).heads.map((h) => `${h.role} ${h.year} ${h.org_full ?? h.org}`);
}

const OPENING = 'Chiều 5-12-2027, Khối thi đua số 3 tỉnh Lam Hải tổng kết năm 2027.';
const told = (sentence: string): string => `${OPENING} ${sentence}\n`;

describe('units that lead', () => {
  it.each([
    [
      'Hội nghị bầu Thuế tỉnh làm Khối trưởng, Bưu điện tỉnh làm Khối phó năm 2028.',
      ['head 2028 Thuế tỉnh', 'deputy 2028 Bưu điện tỉnh'],
    ],
    // the verb is said once, or a colon stands for it
    ['Năm 2028, Thuế tỉnh làm Khối trưởng và Sở Y tế Khối phó.', ['head 2028 Thuế tỉnh', 'deputy 2028 Sở Y tế']],
    ['Năm 2028: Thuế tỉnh Khối trưởng; Sở Y tế Khối phó.', ['head 2028 Thuế tỉnh', 'deputy 2028 Sở Y tế']],
    [
      'UBND tỉnh giao nhiệm vụ Khối trưởng năm 2028 cho Thuế tỉnh, Khối phó cho Sở Y tế.',
      ['head 2028 Thuế tỉnh', 'deputy 2028 Sở Y tế'],
    ],
    ['Năm 2028, Thuế tỉnh mời Khối trưởng và Sở Y tế mời Khối phó.', []],
    // another bloc's year, the words of a name before the unit in it
    ['Thuế tỉnh bàn giao nhiệm vụ Khối trưởng năm 2027 cho Sở Y tế.', ['head 2026 Thuế tỉnh', 'head 2027 Sở Y tế']],
    ['Khối gồm 3 đơn vị: Truyền hình Quốc hội (Khối trưởng), Sở Y tế, Thuế tỉnh.', ['head 2027 Truyền hình Quốc hội']],
    // the unit of a title before the bracket, of a council, of one that is done with it
    ['Báo cáo do bà Từ Thị Nhàn, Chủ tịch Hội Luật gia tỉnh (Khối phó) trình bày.', ['deputy 2027 Hội Luật gia tỉnh']],
    ['Dự có ông Tô Văn Hải, Chủ tịch Hội đồng Thi đua khen thưởng BIDV, Trưởng Khối thi đua số 3.', ['head 2027 BIDV']],
    ['Thuế tỉnh đã hoàn thành xuất sắc nhiệm vụ Khối trưởng.', ['head 2027 Thuế tỉnh']],
    ['Thuế tỉnh đã hoàn thành xuất sắc nhiệm vụ của Khối trưởng giao.', []],
    ['Thuế tỉnh làm Khối trưởng năm 2028; Sở Y tế, Khối phó.', ['head 2028 Thuế tỉnh', 'deputy 2028 Sở Y tế']],
    ['Sở Y tế, Khối trưởng Khối thi đua số 3 cùng các sở đã đi khảo sát.', ['head 2027 Sở Y tế']],
    // between two commas before what it does; other names behind the second say nothing
    ['Sở Y tế, Khối trưởng năm 2027, báo cáo; các đơn vị góp ý.', ['head 2027 Sở Y tế']],
    [
      'Tại hội nghị, Sở Y tế, Khối trưởng trong năm 2028, sẽ trình bày kế hoạch; Thuế tỉnh, Khối phó, nêu ý kiến.',
      ['head 2028 Sở Y tế', 'deputy 2028 Thuế tỉnh'],
    ],
    ['Đại diện Thuế tỉnh, Khối phó Khối thi đua số 3 năm 2027, đã tiếp thu ý kiến.', ['deputy 2027 Thuế tỉnh']],
    ['Lãnh đạo Sở Y tế, Khối trưởng năm 2027, Khối phó năm 2027 dự.', []],
    ['Các đơn vị, Khối trưởng năm 2027, báo cáo.', []],
    ['Thuế tỉnh bàn giao đơn vị Khối trưởng năm 2028 về Sở Y tế.', ['head 2027 Thuế tỉnh', 'head 2028 Sở Y tế']],
    // whose place it takes, beside who has the other role
    [
      'Hội nghị suy cử Thuế tỉnh làm Khối trưởng năm 2028 thay Bưu điện tỉnh, Sở Y tế làm Khối phó.',
      ['head 2028 Thuế tỉnh', 'head 2027 Bưu điện tỉnh', 'deputy 2028 Sở Y tế'],
    ],
    [
      'Hội nghị suy cử Thuế tỉnh làm Khối trưởng năm 2028 thay Bưu điện tỉnh.',
      ['head 2028 Thuế tỉnh', 'head 2027 Bưu điện tỉnh'],
    ],
    // names that no list holds
    [
      'Khối bầu Bến Đá Bank làm Khối trưởng, VinaPort Lam Hải làm Khối phó năm 2028.',
      ['head 2028 Bến Đá Bank', 'deputy 2028 VinaPort Lam Hải'],
    ],
    [
      'Khối cử VinaPort Lam Hải và Thuế tỉnh lần lượt giữ vai trò Trưởng khối, Phó khối năm 2028.',
      ['head 2028 VinaPort Lam Hải', 'deputy 2028 Thuế tỉnh'],
    ],
    // other words for taking and giving
    // whom the role goes to
    [
      'Khối trưởng năm 2028 được các đơn vị thống nhất lựa chọn là Thuế tỉnh; Khối phó được giới thiệu là Sở Y tế.',
      ['head 2028 Thuế tỉnh', 'deputy 2028 Sở Y tế'],
    ],
    ['Đơn vị Khối trưởng năm 2028 được đánh giá là hoàn thành tốt.', []],
    ['Vai trò Khối trưởng năm 2028 được các thành viên tín nhiệm trao cho Thuế tỉnh.', ['head 2028 Thuế tỉnh']],
    [
      'Thuế tỉnh đã bàn giao cờ luân lưu và vai trò đơn vị Khối trưởng Khối thi đua số 3 năm 2028 cho Sở Y tế.',
      ['head 2027 Thuế tỉnh', 'head 2028 Sở Y tế'],
    ],
    [
      'Khối trưởng năm 2027 là Thuế tỉnh bàn giao nhiệm vụ cho Khối trưởng năm 2028 là Sở Y tế.',
      ['head 2027 Thuế tỉnh', 'head 2028 Sở Y tế'],
    ],
    ['Lễ bàn giao Khối trưởng giữa Thuế tỉnh và Sở Y tế.', ['head 2027 Thuế tỉnh', 'head 2028 Sở Y tế']],
    ['Lễ giao lưu của Khối trưởng giữa Thuế tỉnh và Sở Y tế.', []],
    ['Sở Y tế nhận nhiệm vụ Khối trưởng năm 2028 do Thuế tỉnh bàn giao.', ['head 2027 Thuế tỉnh', 'head 2028 Sở Y tế']],
    ['Sở Y tế sẽ thay Thuế tỉnh giữ cương vị Khối trưởng.', ['head 2028 Sở Y tế', 'head 2027 Thuế tỉnh']],
    [
      'Khối bầu Thuế tỉnh (Khối trưởng) và Sở Y tế (Khối phó) năm 2028.',
      ['head 2028 Thuế tỉnh', 'deputy 2028 Sở Y tế'],
    ],
    [
      'Khối trưởng và Khối phó năm 2028 được bầu chọn là Thuế tỉnh (Khối trưởng) và Sở Y tế (Khối phó).',
      ['head 2028 Thuế tỉnh', 'deputy 2028 Sở Y tế'],
    ],
    ['Đại diện Khối trưởng, ông Tô Hải, Giám đốc Sở Y tế trình bày báo cáo.', ['head 2027 Sở Y tế']],
    ['Ông Tô Hải, Giám đốc Sở Y tế đại diện đơn vị Khối trưởng phát biểu.', ['head 2027 Sở Y tế']],
    ['Ông Tô Hải, Giám đốc Sở Y tế tặng hoa đại diện đơn vị Khối trưởng.', []],
    [
      'Dự có ông Tô Hải, Chủ tịch Hội Nông dân tỉnh, Phó Chủ tịch Hội đồng Thi đua - Khen thưởng tỉnh, Khối trưởng.',
      ['head 2027 Hội Nông dân tỉnh'],
    ],
    [
      'Khối gồm 3 sở: Tài nguyên và Môi trường (trưởng khối), Y tế, Du lịch.',
      ['head 2027 sở Tài nguyên và Môi trường'],
    ],
    ['Khối gồm 2 sở: Y tế, Văn hóa, Thể thao và Du lịch (trưởng khối).', ['head 2027 sở Văn hóa, Thể thao và Du lịch']],
    ['Gặp gỡ Khối trưởng, ông Tô Hải, Giám đốc Sở Y tế trình bày báo cáo.', []],
    ['Thuế tỉnh - đơn vị khối trưởng nhiệm kỳ 2028 phát biểu.', ['head 2028 Thuế tỉnh']],
    // companies by short names, unions of an institute
    [
      'Ông Tô Văn Hải, Giám đốc Công ty CP Cao su Bến Đá, Khối trưởng, chủ trì. Khối có 2 công ty: Cao su Bến Đá (Khối trưởng), Cao su Tân Khê.',
      ['head 2027 Cao su Bến Đá'],
    ],
    ['Khối do Đoàn Viện Nghiên cứu Mía đường VN làm Khối trưởng.', ['head 2027 Đoàn Viện Nghiên cứu Mía đường VN']],
    // in full where the text shortens it
    [
      'Hội Nhà báo (HNB) tỉnh Bến Đá - Khối trưởng; HNB tỉnh Tân Khê làm Khối trưởng năm 2028.',
      ['head 2027 Hội Nhà báo tỉnh Bến Đá', 'head 2028 Hội Nhà báo tỉnh Tân Khê'],
    ],
    ['Thuế tỉnh giữ chân Khối trưởng năm 2028.', ['head 2028 Thuế tỉnh']],
    ['Thuế tỉnh sẽ cầm lái Khối trong năm 2028 với vai trò Khối trưởng.', ['head 2028 Thuế tỉnh']],
    ['Thuế tỉnh, với tư cách Khối trưởng, trình bày báo cáo.', ['head 2027 Thuế tỉnh']],
    ['Thuế tỉnh - đơn vị Khối trưởng năm 2026 đã báo cáo.', ['head 2026 Thuế tỉnh']],
    [
      'PC Lam Hải - Khối trưởng năm 2027 đã bàn giao nhiệm vụ Khối trưởng cho PC Tân Khê.',
      ['head 2027 PC Lam Hải', 'head 2028 PC Tân Khê'],
    ],
    ['Ông Tô Văn Hải, Giám đốc Thuế tỉnh - đơn vị Khối trưởng, chủ trì.', ['head 2027 Thuế tỉnh']],
    ['Ghế Khối trưởng năm 2028 thuộc về Thuế tỉnh.', ['head 2028 Thuế tỉnh']],
    ['Thuế tỉnh trúng cử Khối trưởng năm 2028.', ['head 2028 Thuế tỉnh']],
    // each clause its year
    [
      'Năm 2026 do Thuế tỉnh làm Khối trưởng; năm 2027 đến lượt Bưu điện tỉnh làm Khối trưởng.',
      ['head 2026 Thuế tỉnh', 'head 2027 Bưu điện tỉnh'],
    ],
    ['Vai trò Khối trưởng được giao cho Thuế tỉnh.', ['head 2028 Thuế tỉnh']],
    ['Trọng trách Khối trưởng được đặt lên vai Thuế tỉnh.', ['head 2028 Thuế tỉnh']],
    ['Đại diện đơn vị Khối trưởng - Thuế tỉnh - đọc báo cáo.', ['head 2027 Thuế tỉnh']],
    ['Thuế tỉnh (dẫn đầu phong trào, Khối trưởng năm 2027) đọc báo cáo.', ['head 2027 Thuế tỉnh']],
    ['Năm 2028 Thuế tỉnh thay Sở Y tế làm Khối trưởng.', ['head 2028 Thuế tỉnh', 'head 2027 Sở Y tế']],
    [
      'Thuế tỉnh vẫn giữ vai trò Khối trưởng, Sở Y tế đảm nhận vai trò Khối phó trong năm 2028.',
      ['head 2028 Thuế tỉnh', 'head 2027 Thuế tỉnh', 'deputy 2028 Sở Y tế'],
    ],
    ['Năm 2028 Bến Đá làm khối trưởng, Tân Khê làm khối phó.', ['head 2028 Bến Đá', 'deputy 2028 Tân Khê']],
    // a second clause on the same bloc
    [
      'Năm 2028, Thuế tỉnh là Khối trưởng Khối thi đua số 3, Sở Tư pháp là Khối phó.',
      ['head 2028 Thuế tỉnh', 'deputy 2028 Sở Tư pháp'],
    ],
    ['Khối trưởng năm 2028 là Sở Y tế, Sở Tư pháp là Khối phó.', ['head 2028 Sở Y tế', 'deputy 2028 Sở Tư pháp']],
    [
      'Khối trưởng, Khối phó năm 2028 lần lượt là các Sở: Y tế; Tư pháp.',
      ['head 2028 Sở Y tế', 'deputy 2028 Sở Tư pháp'],
    ],
    [
      'Khối trưởng, Khối phó năm 2028 lần lượt thuộc về Sở Y tế; Sở Tư pháp.',
      ['head 2028 Sở Y tế', 'deputy 2028 Sở Tư pháp'],
    ],
    // the year behind both
    ['Khối trưởng là Sở Y tế, Khối phó là Sở Tư pháp trong năm 2028.', ['head 2028 Sở Y tế', 'deputy 2028 Sở Tư pháp']],
    ['Khối trưởng là Sở Y tế trình bày kế hoạch năm 2028.', ['head 2027 Sở Y tế']],
    // deputies by number
    [
      'Khối trưởng năm 2028: Thuế tỉnh; Phó khối 1: Sở Y tế; Phó khối thứ hai: Sở Tư pháp.',
      ['head 2028 Thuế tỉnh', 'deputy 2028 Sở Y tế', 'deputy 2028 Sở Tư pháp'],
    ],
    // an office without a name, and a bracket after one
    ['Khối trưởng năm 2028: Giám đốc Sở Y tế.', ['head 2028 Sở Y tế']],
    ['Khối trưởng do Giám đốc Sở Y tế đảm nhiệm.', ['head 2027 Sở Y tế']],
    ['Khối trưởng do Chủ tịch UBND tỉnh chỉ định.', []],
    ['UBND tỉnh giao nhiệm vụ Khối trưởng năm 2028 cho Thuế tỉnh.', ['head 2028 Thuế tỉnh']],
    ['Dự có Đại tá Tô Văn Hải, Phó Giám đốc Công an tỉnh (đơn vị Khối phó).', ['deputy 2027 Công an tỉnh']],
    ['Dự có Đại tá Tô Văn Hải, Phó Giám đốc Công an tỉnh (đơn vị đăng cai).', []],
    ['Ông Tô Văn Hải, chủ tịch UBND xã Bến Đá khối trưởng trình bày báo cáo.', ['head 2027 UBND xã Bến Đá']],
    // names of one unit
    ['Năm 2028, Thị đoàn Buôn Trắng làm Khối trưởng.', ['head 2028 Thị đoàn Buôn Trắng']],
    ['Khối trưởng năm 2028 là UBMTTQVN huyện Tân Khê.', ['head 2028 UBMTTQVN huyện Tân Khê']],
    ['Năm 2028 Trường Chính trị làm Khối trưởng.', ['head 2028 Trường Chính trị']],
    // words between the role and who has it
    ['Nhiệm vụ Khối trưởng năm 2028 sẽ do Sở Y tế đảm nhiệm.', ['head 2028 Sở Y tế']],
    ['Khối phó hiện nay là Sở Y tế.', ['deputy 2027 Sở Y tế']],
    ['Sở Y tế hiện đảm nhiệm vị trí Khối phó.', ['deputy 2027 Sở Y tế']],
    ['Năm 2028 vai trò Khối trưởng chuyển sang Sở Y tế.', ['head 2028 Sở Y tế']],
    // the subject comes behind its role, in the midst of a sentence
    ['Ông Hải cho biết, là đơn vị Khối trưởng năm 2027, Thuế tỉnh đã mở 2 đợt kiểm tra.', ['head 2027 Thuế tỉnh']],
    ['Năm 2027, với vai trò Khối trưởng, Thuế tỉnh đã mở 2 đợt kiểm tra.', ['head 2027 Thuế tỉnh']],
    ['Sau lời chào của Khối trưởng, Thuế tỉnh nêu 2 ý kiến.', []],
    ['Sở Y tế trao cờ Khối trưởng cho Sở Tư pháp.', ['head 2027 Sở Y tế', 'head 2028 Sở Tư pháp']],
    [
      'Sở Y tế đã bàn giao nhiệm vụ Trưởng khối Khối thi đua số 3 cho Sở Tư pháp.',
      ['head 2027 Sở Y tế', 'head 2028 Sở Tư pháp'],
    ],
    [
      'Năm 2028, Khối do Sở Y tế làm Trưởng khối, Sở Tư pháp làm Phó khối.',
      ['head 2028 Sở Y tế', 'deputy 2028 Sở Tư pháp'],
    ],
    // who speaks for the unit
    ['Lãnh đạo Sở Y tế - Khối trưởng báo cáo.', ['head 2027 Sở Y tế']],
    ['Sở Y tế, Khối trưởng Khối thi đua số 3 báo cáo kết quả.', ['head 2027 Sở Y tế']],
    ['Nhờ sự điều hành của Khối trưởng Sở Y tế, các đơn vị đã hoàn thành.', ['head 2027 Sở Y tế']],
    ['Tại Nhà Văn hóa Lao động tỉnh, LĐLĐ tỉnh - Khối trưởng năm 2028 họp mặt các đơn vị.', ['head 2028 LĐLĐ tỉnh']],
    [
      'Vai trò Khối trưởng năm 2028 được chuyển giao cho Thuế tỉnh, Sở Y tế làm Khối phó.',
      ['head 2028 Thuế tỉnh', 'deputy 2028 Sở Y tế'],
    ],
    [
      'Khối phó năm 2028: Thuế tỉnh; Sở Y tế; Sở Nội vụ.',
      ['deputy 2028 Thuế tỉnh', 'deputy 2028 Sở Y tế', 'deputy 2028 Sở Nội vụ'],
    ],
    ['Khối phó năm 2028: Thuế tỉnh; Sở Y tế trình bày báo cáo.', ['deputy 2028 Thuế tỉnh']],
    ['Sáng 5/12, Sở Y tế, Khối trưởng Khối thi đua số 3 năm 2028 gặp mặt các đơn vị.', ['head 2028 Sở Y tế']],
    [
      'Các đơn vị bầu Khối trưởng, kết quả: Thuế tỉnh: Khối trưởng; Sở Y tế: Khối phó.',
      ['head 2028 Thuế tỉnh', 'deputy 2028 Sở Y tế'],
    ],
    ['Sở Y tế được các thành viên tín nhiệm giao làm Khối trưởng năm 2028.', ['head 2028 Sở Y tế']],
    ['Sở Y tế nhận cờ luân lưu Khối trưởng năm 2028.', ['head 2028 Sở Y tế']],
    [
      'Sở Y tế là Khối trưởng; Thuế tỉnh được chọn làm Khối trưởng năm 2028.',
      ['head 2027 Sở Y tế', 'head 2028 Thuế tỉnh'],
    ],
    [
      'Hội nghị chọn ra Khối trưởng, Khối phó năm 2028 gồm: Sở Y tế (Khối trưởng), Thuế tỉnh (Khối phó).',
      ['head 2028 Sở Y tế', 'deputy 2028 Thuế tỉnh'],
    ],
    [
      'Bàn giao vị trí khối trưởng: Thuế tỉnh bàn giao cho Sở Y tế làm khối trưởng năm 2028.',
      ['head 2027 Thuế tỉnh', 'head 2028 Sở Y tế'],
    ],
    // several deputies
    [
      'Khối trưởng năm 2028: Thuế tỉnh; hai Khối phó: Bưu điện tỉnh, Sở Y tế.',
      ['head 2028 Thuế tỉnh', 'deputy 2028 Bưu điện tỉnh', 'deputy 2028 Sở Y tế'],
    ],
    [
      'Hội nghị bầu Thuế tỉnh làm Khối trưởng, Bưu điện tỉnh và Sở Y tế cùng làm Khối phó năm 2028.',
      ['head 2028 Thuế tỉnh', 'deputy 2028 Bưu điện tỉnh', 'deputy 2028 Sở Y tế'],
    ],
    // handed over
    [
      'Hội nghị nhất trí để Thuế tỉnh tiếp nhận nhiệm vụ Khối trưởng từ Sở Y tế.',
      ['head 2027 Sở Y tế', 'head 2028 Thuế tỉnh'],
    ],
    [
      'Hội nghị nhất trí để Thuế tỉnh tiếp nhận nhiệm vụ Khối trưởng từ LHPC.',
      ['head 2027 LHPC', 'head 2028 Thuế tỉnh'],
    ],
    ['Thuế tỉnh tiếp nhận cờ luân lưu Khối trưởng từ Sở Y tế.', ['head 2027 Sở Y tế', 'head 2028 Thuế tỉnh']],
    [
      'Hội nghị bầu Thuế tỉnh làm Khối trưởng năm 2028, thay cho Sở Y tế đã hoàn thành nhiệm vụ Khối trưởng năm 2027.',
      ['head 2028 Thuế tỉnh', 'head 2027 Sở Y tế'],
    ],
    ['Khối giữ nguyên Thuế tỉnh làm Khối trưởng năm 2028.', ['head 2028 Thuế tỉnh', 'head 2027 Thuế tỉnh']],
    // years past and spans
    [
      'Năm 2025 Sở Y tế rồi năm 2026 Thuế tỉnh đã đảm nhiệm vai trò Khối trưởng.',
      ['head 2026 Thuế tỉnh', 'head 2025 Sở Y tế'],
    ],
    [
      'Từ năm 2024 đến năm 2026, Thuế tỉnh làm Khối trưởng; nay Sở Y tế được giao nhiệm vụ Khối trưởng năm 2028.',
      ['head 2026 Thuế tỉnh', 'head 2028 Sở Y tế'],
    ],
    ['Giai đoạn 2025 - 2027, Thuế tỉnh làm Khối trưởng.', ['head 2027 Thuế tỉnh']],
    // by the title of a person
    [
      'Điều hành là bà Tạ Kim Oanh, Phó Giám đốc Ngân hàng TMCP Bến Đá - Chi nhánh Lam Hải, đơn vị giữ vai trò Khối trưởng năm 2027.',
      ['head 2027 Ngân hàng TMCP Bến Đá - Chi nhánh Lam Hải'],
    ],
    ['Bộ trưởng Bộ Xây dựng Tô Văn Hải, Khối trưởng chủ trì hội nghị.', ['head 2027 Bộ Xây dựng']],
    ['Báo cáo do bà Tạ Kim Oanh, Phó Giám đốc Sở Y tế, đơn vị Trưởng Khối, trình bày.', ['head 2027 Sở Y tế']],
    ['Đơn vị Trưởng khối Tỉnh đoàn cho biết, các đoàn thể đã giúp 1.907 hộ.', ['head 2027 Tỉnh đoàn']],
    // the year of the sentence before, and of the clause before
    [
      'Hội nghị cũng bầu khối trưởng, khối phó năm 2028. Theo đó, Thuế tỉnh được bầu là khối trưởng; khối phó là Sở Y tế.',
      ['head 2028 Thuế tỉnh', 'deputy 2028 Sở Y tế'],
    ],
    [
      'Khối gồm 2 đơn vị:\n- Thuế tỉnh, Khối trưởng;\n- Sở Y tế, Khối phó.',
      ['head 2027 Thuế tỉnh', 'deputy 2027 Sở Y tế'],
    ],
    // in lines under a heading with the year
    [
      'Bầu Khối trưởng, Khối phó năm 2028:\n- Khối trưởng: Thuế tỉnh (17/17 phiếu).\n- Khối phó: Sở Y tế (16/17 phiếu).',
      ['head 2028 Thuế tỉnh', 'deputy 2028 Sở Y tế'],
    ],
  ])('%s', (sentence, expected) => expect(heads(told(sentence))).toEqual(expected));

  it.each([
    ['Sở Y tế, Bộ Nội vụ, Bộ Xây dựng và Bộ Tư pháp', 'head 2027 Bộ Xây dựng'],
    ['Sở Y tế, Văn phòng Bộ Xây dựng và Thanh tra Bộ Xây dựng', 'head 2027 Văn phòng Bộ Xây dựng'],
  ])('the ministry or its office, as the text lists them: %s', (list, expected) =>
    expect(
      heads(told(`Khối gồm ${list}. Hội nghị do bà Hà Thị Mai, Chánh Văn phòng Bộ Xây dựng, Trưởng Khối chủ trì.`)),
    ).toEqual([expected]),
  );

  it('in capitals', () => {
    const text =
      'SÁNG 26/5/2028, CỤM THI ĐUA SỐ 7 TỔNG KẾT NĂM HỌC 2027-2028. HỘI NGHỊ BẦU TRƯỜNG THPT BẾN ĐÁ LÀM CỤM TRƯỞNG, TRƯỜNG THPT TÂN KHÊ LÀM CỤM PHÓ NĂM HỌC 2028-2029.\n';
    expect(heads(text)).toEqual(['head 2029 TRƯỜNG THPT BẾN ĐÁ', 'deputy 2029 TRƯỜNG THPT TÂN KHÊ']);
  });

  it('in a table with columns of heads and deputies', () => {
    const text = `Phân công khối trưởng năm 2028

TT | Tên khối | Đơn vị thành viên | Khối trưởng | Khối phó
1 | Khối thi đua số 1 | Sở Y tế, Sở Tư pháp, Thanh tra tỉnh | Sở Y tế | Thanh tra tỉnh
2 | Khối thi đua số 2 | Thuế tỉnh; Kho bạc Nhà nước tỉnh | Thuế tỉnh | Kho bạc Nhà nước tỉnh
`;
    expect(heads(text)).toEqual([
      'head 2028 Sở Y tế',
      'deputy 2028 Thanh tra tỉnh',
      'head 2028 Thuế tỉnh',
      'deputy 2028 Kho bạc Nhà nước tỉnh',
    ]);
  });

  it('in a paper that assigns them for the year of its title', () => {
    const paper = (title: string) =>
      `Số: 12/TB-HĐ\nLam Hải, ngày 03 tháng 3 năm 2028\n\nTHÔNG BÁO\n${title}\n\n1. Cụm thi đua các xã: xã Bến Đá được giao nhiệm vụ Cụm trưởng.\n`;
    expect(heads(paper('Phân công Cụm trưởng, Cụm phó năm 2028'))).toEqual(['head 2028 xã Bến Đá']);
    expect(heads(paper('Kết quả hội nghị tổng kết năm 2027'))).toEqual(['head 2028 xã Bến Đá']);
    expect(heads(paper('Kết quả hội nghị tổng kết năm 2028'))).toEqual(['head 2029 xã Bến Đá']);
  });

  it('in a column for notes', () => {
    const text = `Danh sách đề nghị năm 2027

TT | Đơn vị | Điểm | Ghi chú
A | Khối thi đua số 1 | |
1 | Sở Y tế | 98 | Khối trưởng
2 | Sở Tư pháp | 97 | Khối phó năm 2028
3 | Thanh tra tỉnh | 96 | Thư ký
`;
    expect(heads(text)).toEqual(['head 2027 Sở Y tế', 'deputy 2028 Sở Tư pháp']);
  });

  it.each([
    ['Vai trò Khối trưởng được đánh giá cao.'],
    ['Thuế tỉnh (do Khối trưởng, Khối phó giới thiệu) được khen.'],
    ['Thuế tỉnh dự họp, hứa sẽ giúp Khối với vai trò cố vấn.'],
    ['Bưu điện tỉnh được Khối trưởng, ông Tô Văn Hải công bố dẫn đầu với 97,5 điểm.'],
    ['Thuế tỉnh mời Khối trưởng, Khối phó các khối về dự.'],
    ['Dự kiến Khối trưởng năm 2028 sẽ được bầu vào tháng 3.'],
    ['Hội nghị bầu Thuế tỉnh làm đơn vị đăng cai giải bóng đá.'],
    ['Khối phó: chưa phân công, các thành viên tiếp tục hiệp thương.'],
    ['Ông Tô Văn Hải, Trưởng khối phố Bến Đá cho biết bà con rất vui.'],
  ])('none: %s', (sentence) => expect(heads(told(sentence))).toEqual([]));
});

describe('who leads, by a title that stands in another sentence', () => {
  const met = (title: string, speaker: string): string[] =>
    heads(
      told(`Dự có bà Phạm Thị Nhàn, ${title}. Phát biểu khai mạc, ${speaker}, Trưởng Khối thi đua số 3, nêu ý kiến.`),
    );
  it('is the unit of the title', () =>
    expect(met('Phó Giám đốc Học viện Bến Đá', 'bà Phạm Thị Nhàn')).toEqual(['head 2027 Học viện Bến Đá']));
  it('not of those who direct it', () =>
    expect(met('Phó Giám đốc phụ trách Ban Giám đốc Học viện Bến Đá', 'bà Phạm Thị Nhàn')).toEqual([
      'head 2027 Học viện Bến Đá',
    ]));
  it('nor of somebody else', () => expect(met('Phó Giám đốc Học viện Bến Đá', 'bà Tô Thị Lan')).toEqual([]));
});

describe('a bloc of which nothing is reviewed', () => {
  it('has the year that was said with a role', () =>
    expect(
      heads(
        'Sở Nội vụ - Trưởng Khối thi đua số 4 năm 2028 gặp mặt các đơn vị. Khối thi đua số 4 có 2 đơn vị: Sở Nội vụ (Khối trưởng), Sở Y tế (Khối phó).\n',
      ),
    ).toEqual(['head 2028 Sở Nội vụ', 'deputy 2028 Sở Y tế']));
});

describe('a text that assigns the roles', () => {
  const under = (title: string): string =>
    `${title}\n\n1. Khối thi đua số 1:\n- Giám đốc Sở Y tế, Khối trưởng.\n- Cục trưởng Cục Thuế tỉnh, Khối phó.\n2. Khối thi đua số 2:\n- Khối trưởng: Giám đốc Sở Nội vụ.\n`;

  it('gives them its year', () =>
    expect(heads(under('Phân công Khối trưởng, Khối phó các khối thi đua năm 2028'))).toEqual([
      'head 2028 Sở Y tế',
      'deputy 2028 Cục Thuế tỉnh',
      'head 2028 Sở Nội vụ',
    ]));

  it('says so in its title', () =>
    expect(heads(under('Danh sách các khối thi đua'))).not.toContain('head 2028 Sở Y tế'));
});

describe('a role that names its bloc', () => {
  it('tells of that bloc, and the year behind it is its own', () => {
    const text =
      'Sáng 5-12-2027, Cụm thi đua số 1 và Cụm thi đua số 2 tỉnh Lam Hải tổng kết. Thuế tỉnh được bầu làm Trưởng Cụm 2 năm 2028; Trưởng Cụm 1 là Sở Y tế.\n';
    const document = readText(new TextEncoder().encode(text), 'example.txt');
    const record = toRecord('x', document, extract(document));
    expect(record.heads.map((h) => `${h.bloc} ${h.year} ${h.org}`)).toEqual([
      'Cụm thi đua số 2 tỉnh Lam Hải 2028 Thuế tỉnh',
      'Cụm thi đua số 1 2028 Sở Y tế',
    ]);
    expect(record.blocs.map((b) => b.year)).toEqual([2027, 2027]);
  });
});

describe('what stands between a unit and its role', () => {
  const headsOf = (said: string) => {
    const text = `Ngày 5-12-2027, Cụm thi đua số 3 tổng kết năm 2027. ${said}\n`;
    const document = readText(new TextEncoder().encode(text), 'example.txt');
    return toRecord('x', document, extract(document)).heads.map((head) => head.org);
  };

  it.each([
    ['Hội nghị bầu Tân Khê làm Cụm trưởng năm 2028.', ['Tân Khê']],
    ['Hội nghị bầu tân Cụm trưởng năm 2028.', []],
    ['Sở Y tế được bầu giữ vai trò Cụm trưởng năm 2028.', ['Sở Y tế']],
    ['Sở Y tế là Cụm trưởng năm 2028.', ['Sở Y tế']],
    ['Sở Y tế gặp Cụm trưởng năm 2028.', []],
    ['Sở Y tế mời họp, nhắc Cụm trưởng năm 2028.', []],
  ])('%s', (said, orgs) => expect(headsOf(said)).toEqual(orgs));
});

describe('units that lead, one after the other', () => {
  it.each([
    [
      'Thanh tra tỉnh nhận bàn giao Khối trưởng từ Sở Tư pháp; Tòa án nhân dân tỉnh giữ vai trò Khối phó năm 2028.',
      ['head 2027 Sở Tư pháp', 'head 2028 Thanh tra tỉnh', 'deputy 2028 Tòa án nhân dân tỉnh'],
    ],
    [
      'Bàn giao đơn vị Khối trưởng năm 2028 từ Công an tỉnh Bến Đá cho Công an tỉnh Tân Khê.',
      ['head 2027 Công an tỉnh Bến Đá', 'head 2028 Công an tỉnh Tân Khê'],
    ],
    ['Bàn giao Khối trưởng năm 2028 từ Sở Y tế sang Sở Tư pháp.', ['head 2027 Sở Y tế', 'head 2028 Sở Tư pháp']],
    [
      'Thuế tỉnh (Trưởng khối) đã chuyển giao nhiệm vụ cho Bưu điện tỉnh làm Trưởng khối năm 2028.',
      ['head 2027 Thuế tỉnh', 'head 2028 Bưu điện tỉnh'],
    ],
    [
      'Sở Y tế (Khối trưởng năm 2028) nhận cờ luân lưu từ Thuế tỉnh (Khối trưởng năm 2027).',
      ['head 2028 Sở Y tế', 'head 2027 Thuế tỉnh'],
    ],
    // in whose place: one, or as many as the roles
    ['Cử Sở Y tế làm Trưởng Khối năm 2028 thay Thuế tỉnh.', ['head 2028 Sở Y tế', 'head 2027 Thuế tỉnh']],
    [
      'Cử Sở Y tế làm Trưởng Khối, Sở Tư pháp làm Phó Trưởng Khối năm 2028 thay Thuế tỉnh và Bưu điện tỉnh.',
      ['head 2028 Sở Y tế', 'deputy 2028 Sở Tư pháp', 'head 2027 Thuế tỉnh', 'deputy 2027 Bưu điện tỉnh'],
    ],
    [
      'Hội nghị nhất trí bầu Sở Y tế làm Khối trưởng, Sở Tư pháp làm Khối phó Khối thi đua số 3 năm 2028, thay Thuế tỉnh là Khối trưởng năm 2027.',
      ['head 2028 Sở Y tế', 'deputy 2028 Sở Tư pháp', 'head 2027 Thuế tỉnh'],
    ],
    ['Dự có lãnh đạo các đơn vị thành viên và đơn vị Khối trưởng Sở Y tế.', ['head 2027 Sở Y tế']],
    [
      'Khối trưởng năm 2028: Sở Y tế; Khối phó: Sở Tư pháp, Thuế tỉnh.',
      ['head 2028 Sở Y tế', 'deputy 2028 Sở Tư pháp', 'deputy 2028 Thuế tỉnh'],
    ],
    ['Lễ trao cờ luân lưu Khối trưởng cho Sở Y tế.', ['head 2028 Sở Y tế']],
    // it goes on, or does not
    ['Sở Y tế tiếp tục làm Khối trưởng năm 2028.', ['head 2028 Sở Y tế', 'head 2027 Sở Y tế']],
    ['Sở Y tế thôi làm Khối trưởng.', ['head 2027 Sở Y tế']],
    ['Sở Y tế không nhận làm Khối trưởng năm 2028.', []],
  ])('%s', (sentence, expected) => expect(heads(told(sentence))).toEqual(expected));
});

describe('who gives a role away, and in whose name it is received', () => {
  it.each([
    [
      'Năm 2027, Hội Làm vườn tỉnh Lam Hải được Ban đại diện tỉnh phân công làm Khối trưởng, Sở Y tế làm Khối phó.',
      ['head 2027 Hội Làm vườn tỉnh Lam Hải', 'deputy 2027 Sở Y tế'],
    ],
    ['Kho bạc tỉnh được Chủ tịch UBND tỉnh giao nhiệm vụ Khối trưởng năm 2028.', ['head 2028 Kho bạc tỉnh']],
    [
      'Hội Nông dân, Thuế tỉnh lần lượt được Hội đồng Thi đua - Khen thưởng tỉnh chỉ định làm Khối trưởng, Khối phó năm 2028.',
      ['head 2028 Hội Nông dân', 'deputy 2028 Thuế tỉnh'],
    ],
    ['UBND tỉnh phân công làm Khối trưởng năm 2028.', []],
    ['Hội Nông dân được biết UBND tỉnh, Sở Nội vụ phân công làm Khối trưởng năm 2028.', []],
    ['Chiều 12/12/2027, với tư cách Khối trưởng, Viện Dược liệu khai mạc.', ['head 2027 Viện Dược liệu']],
    ['Chiều 12/12/2027, Khối trưởng, Viện Dược liệu khai mạc.', []],
    [
      'Ông Lê Quang Hiển, Giám đốc Agribank thay mặt đơn vị được giao làm Khối trưởng năm 2028 nhận hồ sơ.',
      ['head 2028 Agribank'],
    ],
    ['Ông Lê Quang Hiển, Giám đốc Agribank thay mặt đơn vị được giao tặng hoa Khối trưởng năm 2028.', []],
    ['Bà Lan tặng hoa Thuế tỉnh, đơn vị giữ vai trò Khối trưởng năm trước.', ['head 2026 Thuế tỉnh']],
    ['Khối trưởng năm ngoái là Thuế tỉnh.', ['head 2026 Thuế tỉnh']],
    ['Thuế tỉnh làm Khối trưởng năm 2028, năm trước là thành viên.', ['head 2028 Thuế tỉnh']],
    // names that end with a word which elsewhere takes a role
    [
      'Khối gồm 3 Sở Ngoại vụ: Bình Định (Khối trưởng), Kon Tum, Nam Định (Khối phó).',
      ['head 2027 Sở Ngoại vụ Bình Định', 'deputy 2027 Sở Ngoại vụ Nam Định'],
    ],
  ])('%s', (sentence, found) => expect(heads(told(sentence))).toEqual(found));
});

describe('one role in several blocs', () => {
  const CLUSTERS =
    'Năm 2027, Cụm thi đua số 1 gồm Thuế tỉnh, Sở Y tế; Cụm thi đua số 2 gồm Sở Nội vụ, Sở Xây dựng; Cụm thi đua số 3 gồm Bưu điện tỉnh, Sở Tư pháp.';
  const led = (text: string): string[] => {
    const document = readText(new TextEncoder().encode(`${text}\n`), 'example.txt');
    return toRecord('x', document, extract(document)).heads.map((h) => `${h.bloc} ${h.year} ${h.org}`);
  };

  it.each([
    [
      'Năm nay, Sở Y tế, Sở Xây dựng và Sở Tư pháp theo thứ tự làm Cụm trưởng Cụm thi đua số 1, 2 và 3.',
      ['Cụm thi đua số 1 2027 Sở Y tế', 'Cụm thi đua số 2 2027 Sở Xây dựng', 'Cụm thi đua số 3 2027 Sở Tư pháp'],
    ],
    [
      'Cụm trưởng các Cụm thi đua số 1, số 3 năm 2028 lần lượt là Sở Y tế và Sở Tư pháp.',
      ['Cụm thi đua số 1 2028 Sở Y tế', 'Cụm thi đua số 3 2028 Sở Tư pháp'],
    ],
    [
      'Thuế tỉnh và Bưu điện tỉnh lần lượt được bầu làm Cụm trưởng Cụm thi đua số 1 và Cụm thi đua số 3.',
      ['Cụm thi đua số 1 2028 Thuế tỉnh', 'Cụm thi đua số 3 2028 Bưu điện tỉnh'],
    ],
    ['Cụm trưởng Cụm thi đua số 1, 2 và 3 lần lượt phát biểu tại Sở Y tế, Sở Xây dựng và Sở Tư pháp.', []],
    ['Sở Y tế và Sở Nội vụ lần lượt mời Cụm trưởng Cụm thi đua số 1 và 2.', []],
    // two units for three blocs
    ['Năm nay, Sở Y tế và Sở Xây dựng lần lượt làm Cụm trưởng Cụm thi đua số 1, 2 và 3.', []],
  ])('%s', (sentence, found) => expect(led(`${CLUSTERS} ${sentence}`)).toEqual(found));

  it('is that of the only khối, whichever cụm was named last', () => {
    const text = 'Khối thi đua các sở tổng kết năm 2027. Khối chia thành hai cụm.';
    expect(led(`${text} ${CLUSTERS} Sở Y tế Lam Hải làm Khối trưởng năm 2028.`)).toEqual([
      'Khối thi đua các sở 2028 Sở Y tế Lam Hải',
    ]);
    expect(led(`${CLUSTERS} Sở Y tế Lam Hải làm Khối trưởng năm 2028.`)).toEqual([
      'Cụm thi đua số 3 2028 Sở Y tế Lam Hải',
    ]);
  });
});
