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

/** Each example: a text, then all that must come out of it and nothing else. */
const EXAMPLES: readonly (readonly [text: string, found: readonly string[]])[] = [
  // in brackets
  ['Khối gồm Thuế tỉnh (làm phó khối), Sở Y tế.', ['deputy 2027 Thuế tỉnh']],
  ['Thuế tỉnh (giữ vai trò Khối trưởng) báo cáo.', ['head 2027 Thuế tỉnh']],
  ['Thuế tỉnh (dẫn đầu phong trào, Khối trưởng) báo cáo.', ['head 2027 Thuế tỉnh']],
  ['Thuế tỉnh (dẫn đầu phong trào, Khối trưởng khen) báo cáo.', []],
  ['Cao su Bến Đá (Khối trưởng) báo cáo.', ['head 2027 Cao su Bến Đá']],
  ['Hội nghị bầu ban điều hành, Thuế tỉnh và Sở Y tế (Phó khối).', ['deputy 2028 Thuế tỉnh', 'deputy 2028 Sở Y tế']],
  ['Hội nghị bầu ban điều hành: Thuế tỉnh và Sở Y tế (Phó khối).', ['deputy 2028 Thuế tỉnh', 'deputy 2028 Sở Y tế']],
  ['Khối gồm các đơn vị: Thuế tỉnh và Sở Y tế (Phó khối).', ['deputy 2027 Sở Y tế']],
  ['Giám đốc Sở Y tế (Khối trưởng) báo cáo.', ['head 2027 Sở Y tế']],
  ['Báo cáo của ông Tô Hải, Chủ tịch Hội Luật gia (Khối phó) được thông qua.', ['deputy 2027 Hội Luật gia']],
  ['Báo cáo của ông Tô Hải (Khối phó) được thông qua.', []],
  [
    'Báo cáo của ông Tô Hải, Chủ tịch Hội Luật gia và bà Hà Thị Mai, Giám đốc Sở Y tế (Khối phó) được thông qua.',
    ['deputy 2027 Sở Y tế'],
  ],
  // two roles, two units
  ['Khối trưởng, Khối phó năm 2028 là Thuế tỉnh và Sở Y tế.', ['head 2028 Thuế tỉnh', 'deputy 2028 Sở Y tế']],
  ['Khối trưởng và Khối phó năm 2028: Thuế tỉnh, Sở Y tế.', ['head 2028 Thuế tỉnh', 'deputy 2028 Sở Y tế']],
  [
    'Khối trưởng cùng Khối phó năm 2028 lần lượt là Thuế tỉnh và Sở Y tế.',
    ['head 2028 Thuế tỉnh', 'deputy 2028 Sở Y tế'],
  ],
  ['Khối trưởng, Khối phó năm 2028 thuộc về Thuế tỉnh và Sở Y tế.', ['head 2028 Thuế tỉnh', 'deputy 2028 Sở Y tế']],
  ['Thuế tỉnh và Sở Y tế lần lượt làm Khối trưởng, Khối phó năm 2028.', ['head 2028 Thuế tỉnh', 'deputy 2028 Sở Y tế']],
  ['Thuế tỉnh và Sở Y tế làm Khối trưởng và Khối phó năm 2028.', ['head 2028 Thuế tỉnh', 'deputy 2028 Sở Y tế']],
  [
    'Thuế tỉnh và Sở Y tế được UBND tỉnh giao làm Khối trưởng, Khối phó năm 2028.',
    ['head 2028 Thuế tỉnh', 'deputy 2028 Sở Y tế'],
  ],
  [
    'Thuế tỉnh và Sở Y tế được UBND tỉnh lần lượt giao làm Khối trưởng, Khối phó năm 2028.',
    ['head 2028 Thuế tỉnh', 'deputy 2028 Sở Y tế'],
  ],
  [
    'Bến Đá Bank và Tân Khê Bank làm Khối trưởng, Khối phó năm 2028.',
    ['head 2028 Bến Đá Bank', 'deputy 2028 Tân Khê Bank'],
  ],
  ['Khối trưởng, Khối phó năm 2028 là Thuế tỉnh; Sở Y tế.', ['head 2028 Thuế tỉnh', 'deputy 2028 Sở Y tế']],
  [
    'Khối trưởng, Khối phó năm 2028 là Thuế tỉnh, Sở Y tế làm Khối phó thứ hai.',
    ['head 2028 Thuế tỉnh', 'deputy 2028 Sở Y tế'],
  ],
  ['Khối trưởng - Khối phó năm 2028 là Thuế tỉnh và Sở Y tế.', ['head 2028 Thuế tỉnh', 'deputy 2028 Sở Y tế']],
  // the role stands first
  ['Khối trưởng năm 2028 do Thuế tỉnh đảm nhiệm.', ['head 2028 Thuế tỉnh']],
  ['Khối trưởng năm 2028 do Thuế tỉnh mời.', []],
  ['Khối trưởng năm 2028 vẫn là Thuế tỉnh.', ['head 2028 Thuế tỉnh']],
  ['Khối trưởng năm 2028 tiếp tục là Thuế tỉnh.', ['head 2028 Thuế tỉnh']],
  ['Khối trưởng năm 2028 thuộc về đơn vị Thuế tỉnh.', ['head 2028 Thuế tỉnh']],
  ['Khối trưởng năm 2028 gồm Thuế tỉnh.', ['head 2028 Thuế tỉnh']],
  ['Khối phó năm 2028 gồm: Thuế tỉnh, Sở Y tế.', ['deputy 2028 Thuế tỉnh', 'deputy 2028 Sở Y tế']],
  ['Khối trưởng - Thuế tỉnh trình bày báo cáo.', ['head 2027 Thuế tỉnh']],
  ['Hội nghị có báo cáo của Sở Y tế: Khối trưởng - Thuế tỉnh trình bày.', ['head 2027 Thuế tỉnh']],
  ['Sở Tư pháp - Khối trưởng - trình bày báo cáo; Thuế tỉnh dự.', ['head 2027 Sở Tư pháp']],
  ['Đơn vị Khối trưởng - Thuế tỉnh - báo cáo.', ['head 2027 Thuế tỉnh']],
  ['Đơn vị Khối trưởng - Thuế tỉnh, báo cáo.', ['head 2027 Thuế tỉnh']],
  ['Đơn vị Khối trưởng - Thuế tỉnh báo cáo.', ['head 2027 Thuế tỉnh']],
  ['Khối trưởng là đơn vị Thuế tỉnh.', ['head 2027 Thuế tỉnh']],
  [
    'Danh sách Khối trưởng: Thuế tỉnh (Khối trưởng), Sở Y tế (Khối phó).',
    ['head 2027 Thuế tỉnh', 'deputy 2027 Sở Y tế'],
  ],
  ['Khối trưởng do Giám đốc Sở Nội vụ giao.', []],
  ['Khối trưởng năm 2028 là Thuế tỉnh, Sở Y tế.', ['head 2028 Thuế tỉnh', 'head 2028 Sở Y tế']],
  // several between semicolons
  ['Khối phó năm 2028: Thuế tỉnh; Sở Y tế.', ['deputy 2028 Thuế tỉnh', 'deputy 2028 Sở Y tế']],
  ['Khối phó năm 2028: Thuế tỉnh; Sở Y tế; ông Tô Hải dự.', ['deputy 2028 Thuế tỉnh', 'deputy 2028 Sở Y tế']],
  // to whom it goes
  ['Vai trò Khối trưởng được giao cho Thuế tỉnh, Sở Y tế dự.', ['head 2028 Thuế tỉnh']],
  ['Vai trò Khối trưởng sẽ giao cho Thuế tỉnh.', ['head 2028 Thuế tỉnh']],
  ['Vai trò Khối trưởng sẽ chuyển sang cho Thuế tỉnh.', ['head 2028 Thuế tỉnh']],
  ['Vai trò Khối trưởng chuyển cho Thuế tỉnh.', ['head 2028 Thuế tỉnh']],
  ['Đơn vị Khối trưởng chuyển giao hồ sơ cho Thuế tỉnh.', []],
  ['Đơn vị Khối trưởng chuyển tài liệu cho Thuế tỉnh.', []],
  ['Đơn vị Khối trưởng giao sổ cho Thuế tỉnh.', []],
  ['Khối trưởng năm 2028 được bầu là Thuế tỉnh.', ['head 2028 Thuế tỉnh']],
  ['Khối trưởng năm 2028 được biết là Thuế tỉnh.', []],
  ['Khối trưởng năm 2028 được cử là Thuế tỉnh (Khối trưởng).', ['head 2028 Thuế tỉnh']],
  [
    'Khối trưởng và Khối phó được bầu là Thuế tỉnh (Khối trưởng) và Sở Y tế (Khối phó).',
    ['head 2028 Thuế tỉnh', 'deputy 2028 Sở Y tế'],
  ],
  ['Khối trưởng được khen.', []],
  // who takes it
  ['Hội nghị bầu Thuế tỉnh làm Khối trưởng.', ['head 2028 Thuế tỉnh']],
  ['Thuế tỉnh được giao nhiệm vụ Khối trưởng.', ['head 2028 Thuế tỉnh']],
  ['Thuế tỉnh được Khối trưởng công bố dẫn đầu.', []],
  ['Thuế tỉnh tiếp tục được bầu làm Khối trưởng năm 2028.', ['head 2028 Thuế tỉnh', 'head 2027 Thuế tỉnh']],
  ['Thuế tỉnh vẫn làm Khối trưởng năm 2028.', ['head 2028 Thuế tỉnh', 'head 2027 Thuế tỉnh']],
  ['Thuế tỉnh tiếp tục giữ vai trò Khối trưởng.', ['head 2028 Thuế tỉnh', 'head 2027 Thuế tỉnh']],
  ['Giám đốc Sở Y tế, được khối tín nhiệm giữ chức Khối trưởng năm 2028.', ['head 2028 Sở Y tế']],
  ['Ông Tô Hải, Giám đốc Sở Y tế, được các đơn vị tín nhiệm giữ chức Khối trưởng năm 2028.', ['head 2028 Sở Y tế']],
  ['UBND tỉnh giao nhiệm vụ Khối trưởng cho Thuế tỉnh.', ['head 2028 Thuế tỉnh']],
  ['UBND tỉnh giao nhiệm vụ Khối trưởng.', []],
  ['UBND tỉnh đã giao nhiệm vụ Khối trưởng cho Thuế tỉnh.', ['head 2028 Thuế tỉnh']],
  ['UBND tỉnh vừa giao nhiệm vụ Khối trưởng cho Thuế tỉnh.', ['head 2028 Thuế tỉnh']],
  ['Chủ tịch UBND tỉnh giao nhiệm vụ Khối trưởng cho Thuế tỉnh.', ['head 2028 Thuế tỉnh']],
  ['Thuế tỉnh thay Sở Y tế làm Khối trưởng.', ['head 2028 Thuế tỉnh', 'head 2027 Sở Y tế']],
  ['Thuế tỉnh thay thế Sở Y tế làm Khối trưởng.', ['head 2028 Thuế tỉnh', 'head 2027 Sở Y tế']],
  ['Thuế tỉnh sẽ thay Sở Y tế làm Khối trưởng.', ['head 2028 Thuế tỉnh', 'head 2027 Sở Y tế']],
  ['Sở Y tế chuyển giao nhiệm vụ cho Agribank làm Trưởng khối.', ['head 2028 Agribank']],
  ['Sở Y tế bàn giao sang Thuế tỉnh làm Trưởng khối.', ['head 2028 Thuế tỉnh']],
  ['Khối do Thuế tỉnh làm Khối trưởng.', ['head 2027 Thuế tỉnh']],
  ['Năm 2028, Khối do Thuế tỉnh làm Khối trưởng.', ['head 2028 Thuế tỉnh']],
  ['Từ năm 2025, Khối do Thuế tỉnh làm Khối trưởng.', ['head 2027 Thuế tỉnh']],
  [
    'Khối giữ nguyên Thuế tỉnh làm Khối trưởng năm 2028, Sở Y tế làm Khối phó.',
    ['head 2028 Thuế tỉnh', 'head 2027 Thuế tỉnh', 'deputy 2028 Sở Y tế'],
  ],
  ['Hội nghị nhất trí để nguyên Thuế tỉnh làm Khối trưởng năm 2028.', ['head 2028 Thuế tỉnh', 'head 2027 Thuế tỉnh']],
  ['Khối trưởng năm 2028 là Thuế tỉnh, Sở Y tế làm Khối phó.', ['head 2028 Thuế tỉnh', 'deputy 2028 Sở Y tế']],
  ['Khối trưởng năm 2028: Thuế tỉnh, Sở Y tế làm Khối phó.', ['head 2028 Thuế tỉnh', 'deputy 2028 Sở Y tế']],
  ['Năm 2025 Sở Y tế và năm 2026 Thuế tỉnh làm Khối trưởng.', ['head 2026 Thuế tỉnh', 'head 2025 Sở Y tế']],
  ['Năm 2025 Sở Y tế, năm 2026 Thuế tỉnh làm Khối trưởng.', ['head 2026 Thuế tỉnh', 'head 2025 Sở Y tế']],
  [
    'Năm 2024 Sở Nội vụ, năm 2025 Sở Y tế, năm 2026 Thuế tỉnh làm Khối trưởng.',
    ['head 2026 Thuế tỉnh', 'head 2024 Sở Nội vụ', 'head 2025 Sở Y tế'],
  ],
  ['Năm 2025 họp tại Sở Y tế, năm 2026 Thuế tỉnh làm Khối trưởng.', ['head 2026 Thuế tỉnh']],
  // the verb was said with the role before
  ['Thuế tỉnh làm Khối trưởng, Sở Y tế Khối phó.', ['head 2027 Thuế tỉnh', 'deputy 2027 Sở Y tế']],
  ['Thuế tỉnh làm Khối trưởng còn Sở Y tế Khối phó.', ['head 2027 Thuế tỉnh', 'deputy 2027 Sở Y tế']],
  ['Thuế tỉnh làm Khối trưởng, Sở Y tế Khối phó trong năm 2028.', ['head 2028 Thuế tỉnh', 'deputy 2028 Sở Y tế']],
  ['Thuế tỉnh làm Khối trưởng, Sở Y tế Khối phó và Sở Tư pháp dự.', ['head 2027 Thuế tỉnh', 'deputy 2027 Sở Y tế']],
  ['Thuế tỉnh dự, Sở Y tế Khối phó.', []],
  ['UBND tỉnh giao Khối trưởng cho Thuế tỉnh và Khối phó cho Sở Y tế.', ['head 2028 Thuế tỉnh', 'deputy 2028 Sở Y tế']],
  [
    'UBND tỉnh giao nhiệm vụ Khối trưởng cho Thuế tỉnh; Khối phó cho Sở Y tế.',
    ['head 2028 Thuế tỉnh', 'deputy 2028 Sở Y tế'],
  ],
  // who is done with it
  ['Thuế tỉnh vừa hoàn thành nhiệm vụ Khối trưởng.', ['head 2027 Thuế tỉnh']],
  ['Thuế tỉnh hoàn thành tốt nhiệm vụ Khối trưởng năm 2026.', ['head 2026 Thuế tỉnh']],
  ['Hoàn thành nhiệm vụ Khối trưởng, đơn vị báo cáo.', []],
  ['Các đơn vị hoàn thành xuất sắc nhiệm vụ Khối trưởng.', []],
  // who gives it
  ['Thuế tỉnh được Ban Thường vụ Tỉnh ủy phân công làm Khối trưởng năm 2028.', ['head 2028 Thuế tỉnh']],
  // beside the name
  ['Thuế tỉnh - Khối trưởng trình bày báo cáo.', ['head 2027 Thuế tỉnh']],
  ['Thuế tỉnh – đơn vị Khối trưởng trình bày báo cáo.', ['head 2027 Thuế tỉnh']],
  ['Thuế tỉnh, đơn vị Khối trưởng trình bày báo cáo.', ['head 2027 Thuế tỉnh']],
  ['Thuế tỉnh, Khối trưởng trình bày báo cáo.', ['head 2027 Thuế tỉnh']],
  ['Hội nghị nghe Thuế tỉnh, Khối trưởng trình bày báo cáo.', ['head 2027 Thuế tỉnh']],
  ['Hội nghị nghe Thuế tỉnh, Khối trưởng, trình bày báo cáo.', ['head 2027 Thuế tỉnh']],
  ['Sáng 5/12, Sở Y tế, Khối trưởng Khối thi đua số 3 báo cáo.', ['head 2027 Sở Y tế']],
  ['Thuế tỉnh và Sở Y tế - Khối trưởng trình bày báo cáo.', ['head 2027 Sở Y tế']],
  ['Bến Đá Bank - Khối trưởng trình bày báo cáo.', ['head 2027 Bến Đá Bank']],
  ['Bến Đá Bank, đơn vị Khối trưởng trình bày báo cáo.', ['head 2027 Bến Đá Bank']],
  ['Giám đốc Thuế tỉnh - Khối trưởng trình bày báo cáo.', ['head 2027 Thuế tỉnh']],
  ['Giám đốc Thuế tỉnh, đơn vị Khối trưởng trình bày báo cáo.', ['head 2027 Thuế tỉnh']],
  ['Kết quả: Thuế tỉnh: Khối trưởng; Sở Y tế: Khối phó.', ['head 2027 Thuế tỉnh', 'deputy 2027 Sở Y tế']],
  ['Khối trưởng Thuế tỉnh, Khối phó Kho bạc dự.', ['head 2027 Thuế tỉnh', 'deputy 2027 Kho bạc']],
  ['Khối trưởng Thuế tỉnh, Sở Y tế dự.', ['head 2027 Thuế tỉnh']],
  // in the role
  ['Thuế tỉnh trong vai trò Khối trưởng đã mở 2 đợt kiểm tra.', ['head 2027 Thuế tỉnh']],
  ['Thuế tỉnh với tư cách là Khối trưởng đã mở 2 đợt kiểm tra.', ['head 2027 Thuế tỉnh']],
  ['Thuế tỉnh, trong vai trò Khối trưởng, đã mở 2 đợt kiểm tra.', ['head 2027 Thuế tỉnh']],
  ['Thuế tỉnh sẽ cầm lái Khối với vai trò Khối trưởng.', ['head 2028 Thuế tỉnh']],
  ['Thuế tỉnh cầm lái Khối với vai trò Khối trưởng.', ['head 2027 Thuế tỉnh']],
  ['Thuế tỉnh năm 2026 cầm lái Khối với vai trò Khối trưởng.', ['head 2026 Thuế tỉnh']],
  ['Thuế tỉnh nói về vai trò Khối trưởng.', []],
  ['Thuế tỉnh làm việc với Khối trưởng.', []],
  ['Khối trưởng năm 2028 do đơn vị Thuế tỉnh đảm nhiệm.', ['head 2028 Thuế tỉnh']],
  ['Hội nghị bầu Thuế tỉnh làm Khối trưởng thay thế Sở Y tế.', ['head 2028 Thuế tỉnh', 'head 2027 Sở Y tế']],
  ['Hội nghị bầu Thuế tỉnh làm Khối trưởng thay cho Sở Y tế.', ['head 2028 Thuế tỉnh', 'head 2027 Sở Y tế']],
  ['Đại diện đơn vị Khối trưởng, ông Tô Hải, Giám đốc Sở Y tế trình bày báo cáo.', ['head 2027 Sở Y tế']],
  ['Thay mặt Khối trưởng, ông Tô Hải, Giám đốc Sở Y tế trình bày báo cáo.', ['head 2027 Sở Y tế']],
  ['Thay mặt đơn vị Khối trưởng, ông Tô Hải, Giám đốc Sở Y tế trình bày báo cáo.', ['head 2027 Sở Y tế']],
  ['Khối trưởng hiện tại là Thuế tỉnh.', ['head 2027 Thuế tỉnh']],
  // handed over
  ['Chủ tịch UBND tỉnh trao quyết định công nhận Khối trưởng năm 2028 cho Sở Y tế.', ['head 2028 Sở Y tế']],
  ['Hội nghị bầu Trung tâm GDNN-GDTX làm Khối trưởng.', ['head 2028 Trung tâm GDNN-GDTX']],
  ['Hội nghị ở Trung tâm đã bầu GDTX làm Khối trưởng.', ['head 2028 GDTX']],
  ['Thuế tỉnh bàn giao nhiệm vụ Khối trưởng cho Sở Y tế.', ['head 2027 Thuế tỉnh', 'head 2028 Sở Y tế']],
  ['Thuế tỉnh chuyển nhiệm vụ Khối trưởng từ Sở Nội vụ sang Sở Y tế.', ['head 2027 Sở Nội vụ', 'head 2028 Sở Y tế']],
  ['Khối chuyển nhiệm vụ Khối trưởng từ Thuế tỉnh cho Sở Y tế.', ['head 2027 Thuế tỉnh', 'head 2028 Sở Y tế']],
  ['Sở Y tế nhận nhiệm vụ Khối trưởng từ Thuế tỉnh.', ['head 2027 Thuế tỉnh', 'head 2028 Sở Y tế']],
  ['Sở Y tế tiếp nhận nhiệm vụ Khối trưởng của Thuế tỉnh.', ['head 2027 Thuế tỉnh', 'head 2028 Sở Y tế']],
  ['Sở Y tế nhận cờ Khối trưởng.', ['head 2028 Sở Y tế']],
  ['Thuế tỉnh trao nhiệm vụ Khối trưởng cho Sở Y tế.', ['head 2027 Thuế tỉnh', 'head 2028 Sở Y tế']],
  ['Thuế tỉnh trao nhiệm vụ Khối trưởng về Sở Y tế.', ['head 2027 Thuế tỉnh', 'head 2028 Sở Y tế']],
  ['Thuế tỉnh trao nhiệm vụ Khối trưởng sang cho Sở Y tế.', ['head 2027 Thuế tỉnh', 'head 2028 Sở Y tế']],
  ['Thuế tỉnh, bàn giao nhiệm vụ Khối trưởng cho Sở Y tế.', ['head 2027 Thuế tỉnh', 'head 2028 Sở Y tế']],
  ['Thuế tỉnh bàn giao nhiệm vụ cho Khối trưởng năm 2028 là Sở Y tế.', ['head 2027 Thuế tỉnh', 'head 2028 Sở Y tế']],
  // in whose place
  ['Bầu Sở Y tế làm Khối trưởng năm 2028, thay Thuế tỉnh.', ['head 2028 Sở Y tế', 'head 2027 Thuế tỉnh']],
  [
    'Bầu Sở Y tế làm Khối trưởng năm 2028, thay bà Mạc Bình, Giám đốc Thuế tỉnh.',
    ['head 2028 Sở Y tế', 'head 2027 Thuế tỉnh'],
  ],
  [
    'Bầu Sở Y tế làm Khối trưởng năm 2028 thay Thuế tỉnh hết nhiệm kỳ Khối trưởng.',
    ['head 2028 Sở Y tế', 'head 2027 Thuế tỉnh'],
  ],
  [
    'Bầu Sở Y tế làm Khối trưởng năm 2028 thay Thuế tỉnh hết nhiệm kỳ Khối phó năm 2026.',
    ['head 2028 Sở Y tế', 'deputy 2026 Thuế tỉnh'],
  ],
  // in whose name
  ['Bà Từ Thị Lan, Giám đốc Thuế tỉnh, thay mặt Khối trưởng năm 2028 nhận hồ sơ.', ['head 2028 Thuế tỉnh']],
  ['Bà Từ Thị Lan thay mặt Khối trưởng năm 2028 nhận hồ sơ.', []],
  ['Bà Từ Thị Lan, Giám đốc Thuế tỉnh - đại diện Khối trưởng phát biểu.', ['head 2027 Thuế tỉnh']],
  ['Chủ tịch UBND xã Bến Đá - đơn vị Khối trưởng, điều hành.', ['head 2027 UBND xã Bến Đá']],
  ['Thuế tỉnh thay mặt Khối trưởng nhận hồ sơ.', []],
  // before the subject
  ['Tiếp nhận cương vị Khối trưởng năm 2028, Giám đốc Sở Y tế Tô Văn Hải cam kết.', ['head 2028 Sở Y tế']],
  ['Với vai trò Khối trưởng, Thuế tỉnh đã mở 2 đợt kiểm tra.', ['head 2027 Thuế tỉnh']],
  ['Năm 2026, là Khối trưởng, Thuế tỉnh đã mở 2 đợt kiểm tra.', ['head 2026 Thuế tỉnh']],
  ['Thời gian qua, là Khối trưởng, Thuế tỉnh đã mở 2 đợt kiểm tra.', ['head 2027 Thuế tỉnh']],
  ['Theo đó, là Khối trưởng năm 2027, Thuế tỉnh đã mở 2 đợt kiểm tra.', ['head 2027 Thuế tỉnh']],
  ['Trên cương vị Khối trưởng, các đơn vị nhận quà.', []],
  // the year
  ['Khối trưởng là Sở Y tế, Khối phó là Sở Tư pháp nhiệm kỳ 2028.', ['head 2028 Sở Y tế', 'deputy 2028 Sở Tư pháp']],
  ['Bầu Thuế tỉnh làm Khối trưởng năm tới.', ['head 2028 Thuế tỉnh']],
  ['Sở Y tế (Khối trưởng), Thuế tỉnh (Khối phó) đã cam kết năm 2028.', ['head 2027 Sở Y tế', 'deputy 2027 Thuế tỉnh']],
  ['Bầu chọn Thuế tỉnh (Khối trưởng) là đơn vị dẫn đầu.', ['head 2027 Thuế tỉnh']],
  ['Đề nghị Thuế tỉnh làm Khối trưởng.', ['head 2028 Thuế tỉnh']],
  ['Thuế tỉnh làm Khối trưởng.', ['head 2027 Thuế tỉnh']],
  [
    'Năm 2026, Thuế tỉnh là Khối trưởng; năm 2028, Sở Y tế là Khối trưởng.',
    ['head 2026 Thuế tỉnh', 'head 2028 Sở Y tế'],
  ],
  ['Thuế tỉnh là Khối trưởng năm 2026; Sở Y tế là Khối phó.', ['head 2026 Thuế tỉnh', 'deputy 2026 Sở Y tế']],
  ['Tổng kết năm 2026, Thuế tỉnh làm Khối trưởng.', ['head 2027 Thuế tỉnh']],
  ['Năm học 2027 - 2028, Thuế tỉnh làm Khối trưởng.', ['head 2028 Thuế tỉnh']],
  [
    'Năm 2028, Khối có 2 đơn vị: Thuế tỉnh (Khối trưởng), Sở Y tế (Khối phó).',
    ['head 2027 Thuế tỉnh', 'deputy 2027 Sở Y tế'],
  ],
  ['Năm 2028, Khối bầu Thuế tỉnh (Khối trưởng), Sở Y tế (Khối phó).', ['head 2028 Thuế tỉnh', 'deputy 2028 Sở Y tế']],
  [
    'Khối trưởng, Khối phó năm 2028 gồm: Thuế tỉnh (Khối trưởng), Sở Y tế (Khối phó).',
    ['head 2028 Thuế tỉnh', 'deputy 2028 Sở Y tế'],
  ],
  // behind what is decided on
  ['Về Khối trưởng năm 2028: 100% đại biểu nhất trí chọn Thuế tỉnh.', ['head 2028 Thuế tỉnh']],
  ['Về Khối trưởng năm 2028: 100% đại biểu nhất trí khen Thuế tỉnh.', []],
  ['Về luân phiên Khối trưởng: năm 2028 do Thuế tỉnh đảm nhiệm.', ['head 2028 Thuế tỉnh']],
  ['Về luân phiên Khối trưởng: năm 2028 do Thuế tỉnh báo cáo.', []],
  ['Sang năm 2028, Thuế tỉnh sẽ tiếp nối làm Khối trưởng.', ['head 2028 Thuế tỉnh']],
  ['Sang năm 2028, Thuế tỉnh sẽ tiếp tục làm Khối trưởng.', ['head 2028 Thuế tỉnh', 'head 2027 Thuế tỉnh']],
  // by the title of a person
  ['Chủ tịch Hội Luật gia làm Khối trưởng năm 2028.', ['head 2028 Hội Luật gia']],
  ['Sở Giao thông làm Khối trưởng.', ['head 2027 Sở Giao thông']],
  ['Sở Phân phối làm Khối trưởng.', ['head 2027 Sở Phân phối']],
  [
    'Ông Tô Văn Hải làm Giám đốc Sở Y tế. Ông Tô Văn Hải, Chủ tịch Hội Luật gia tỉnh làm Khối trưởng năm 2028.',
    ['head 2028 Hội Luật gia tỉnh'],
  ],
  [
    'Ông Tô Văn Hải, Giám đốc Sở Y tế dự. Ông Tô Văn Hải thay mặt Khối trưởng năm 2028 phát biểu.',
    ['head 2028 Sở Y tế'],
  ],
];

describe('how a sentence says which unit leads', () => {
  it.each(EXAMPLES)('%s', (sentence, found) => expect(heads(`${OPENING} ${sentence}\n`)).toEqual(found));
});
