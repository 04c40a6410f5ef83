import { leader, official } from '../people.js';
import { capital, deputyOf, headOf, leadOf, listed, namedInFull, passed, short } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { others, secondOf, size, small } from '../twenty-fourth/layout.js';
import { inOrder, marked, promised, roleOf } from './layout.js';

/** News of pledges, as the portals of departments and the newspaper of an ordinary province write them. */
export const TWENTY_FIFTH_PACT: readonly Way[] = [
  heldWay('roles in brackets behind those who have them', { members: true, heads: ['head', 'deputy'] }, (s, chance) => [
    `Lễ ký kết giao ước thi đua năm ${s.year} của ${s.bloc}`,
    `Ngày ${short(s)}, ${s.bloc} đã tổ chức Lễ ký kết giao ước thi đua năm ${s.year}. ${capital(official(s, chance))} dự và phát biểu ý kiến.`,
    `${s.bloc} năm ${s.year} bao gồm các cơ quan, đơn vị: ${listed(inOrder(s).map((unit) => marked(unit, roleOf(s, unit, headOf(s), deputyOf(s)))))}.`,
    promised(s, chance),
    `Đại diện các cơ quan, đơn vị đã lần lượt ký vào bản giao ước trước sự chứng kiến của các đại biểu.`,
    'Phòng Tổng hợp',
  ]),
  heldWay('who is charged with what, and the others', { members: true, heads: ['head', 'deputy'] }, (s, chance) => [
    `Triển khai nhiệm vụ, ký giao ước thi đua năm ${s.year}`,
    `Chiều ${short(s, '-')}, ${s.bloc} họp triển khai nhiệm vụ và ký giao ước thi đua năm ${s.year}.`,
    `${s.bloc} gồm ${size(s)} thành viên, trong đó ${s.head} được giao nhiệm vụ ${headOf(s)} năm ${s.year}${s.deputy ? `, ${s.deputy} được giao nhiệm vụ ${deputyOf(s)}` : ''}; các thành viên khác là ${listed(others(s))}.`,
    `Thay mặt ${small(s)}, ${leader(s.head ?? '', chance)} trình bày dự thảo chương trình công tác. ${promised(s, chance)}`,
    `Kết thúc buổi họp, các thành viên nhất trí ký giao ước và phân công đơn vị theo dõi từng nội dung.`,
    'Nguồn: Văn phòng',
  ]),
  heldWay('who read it out, and all that signed', { members: true, heads: ['head', 'deputy'] }, (s, chance) => [
    `${s.bloc} phát động thi đua năm ${s.year}`,
    `${s.town} (${short(s)}) - Hưởng ứng lời kêu gọi thi đua ái quốc, ${s.bloc} vừa phát động phong trào thi đua và ký giao ước năm ${s.year}.`,
    `Tại lễ phát động, ${leader(s.head ?? '', chance, ' - ')}, đơn vị ${leadOf(s)} năm ${s.year}, công bố bản giao ước${s.deputy ? `; ${leader(s.deputy, chance, ' - ')}, đơn vị ${secondOf(s)} năm ${s.year}, thông qua bảng điểm` : ''}.`,
    `Đại diện ${size(s)}/${size(s)} đơn vị thành viên của ${small(s)} đã ký giao ước, đó là: ${listed(s.members)}.`,
    promised(s, chance, 3),
    `Phát biểu tại đây, ${official(s, chance)} yêu cầu việc bình xét cuối năm phải thực chất.`,
    'Xuân Trường',
  ]),
  heldWay(
    'who registered for what, unit by unit',
    { members: true, heads: ['head'], step: 'registered' },
    (s, chance) => [
      `Các đơn vị thuộc ${s.bloc} đăng ký thi đua năm ${s.year}`,
      `Ngày ${short(s)}, với vai trò ${leadOf(s)} năm ${s.year}, ${s.head} chủ trì hội nghị giao ước thi đua của ${s.bloc}.`,
      `Dự hội nghị có lãnh đạo các đơn vị thành viên của ${small(s)}: ${listed(s.members, ', ')}.`,
      promised(s, chance),
      `Tại hội nghị, các đơn vị đã đăng ký danh hiệu thi đua, hình thức khen thưởng năm ${s.year}. Cụ thể, ${passed(s)
        .map((one) => `${listed(one.recipients)} đăng ký ${namedInFull(one)}`)
        .join('; ')}.`,
      'Tin: Ngọc Ánh',
    ],
  ),
];
