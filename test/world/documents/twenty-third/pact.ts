import { leader, official } from '../people.js';
import { capital, leadOf, listed, namedInFull, semicolons, short, two, where } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { perUnit } from '../twenty-second/layout.js';
import { promises, seated, secondOf, small } from './layout.js';

/** News of pledges, as an ordinary portal has them. */
export const TWENTY_THIRD_PACT: readonly Way[] = [
  heldWay(
    'who presided together, members of a meeting in brackets',
    { members: true, heads: ['head', 'deputy'] },
    (s, chance) => [
      `${s.bloc} phát động thi đua và ký giao ước năm ${s.year}`,
      `Ngày ${short(s)}, tại ${s.head} diễn ra Hội nghị phát động phong trào thi đua và ký giao ước năm ${s.year} của ${s.bloc}.`,
      s.deputy
        ? `Đồng chủ trì Hội nghị có lãnh đạo ${s.head} (đơn vị ${leadOf(s)} năm ${s.year}) và lãnh đạo ${s.deputy} (đơn vị ${secondOf(s)} năm ${s.year}).`
        : `Chủ trì Hội nghị là lãnh đạo ${s.head} (đơn vị ${leadOf(s)} năm ${s.year}).`,
      `Về phía thành viên của ${small(s)}, tham dự Hội nghị có đại diện ${two(s.members.length)} đơn vị (${semicolons(s.members)}).`,
      promises(s, chance, 3),
      `Phát biểu tại Hội nghị, ${official(s, chance)} mong muốn các đơn vị cụ thể hóa giao ước thành việc làm hằng ngày.`,
      'Nguồn: Phòng Thi đua - Khen thưởng',
    ],
  ),
  heldWay('who signed, one after the other', { members: true, heads: ['head', 'deputy'] }, (s, chance) => [
    `Giao ước thi đua năm ${s.year}: Quyết tâm ngay từ đầu năm`,
    `Mới đây, ${s.bloc} đã họp mặt đầu năm, bàn chương trình hoạt động và ký giao ước thi đua năm ${s.year}.`,
    `Năm nay, đơn vị giữ vai trò ${leadOf(s)} là ${s.head}${s.deputy ? `, giúp việc cho ${leadOf(s)} có ${secondOf(s)} là ${s.deputy}` : ''}.`,
    promises(s, chance),
    `${capital(leader(s.head ?? '', chance))} cho biết, so với năm trước, nội dung giao ước năm ${s.year} sát thực tế hơn.`,
    `Trước sự chứng kiến của ${official(s, chance)}, lần lượt đặt bút ký là đại diện các thành viên trong ${small(s)}: ${listed(seated(s))}.`,
    'Bài và ảnh: Đình Nguyên',
  ]),
  heldWay(
    'what each has registered, line by line',
    { members: true, heads: ['head'], step: 'registered' },
    (s, chance) => {
      const aims = new Map(perUnit(s.awards));
      const without = s.members.filter((unit) => !aims.has(unit));
      return [
        `${s.bloc}: Đăng ký danh hiệu thi đua, hình thức khen thưởng năm ${s.year}`,
        `Sáng ${short(s, '-')}, ${s.head} - đơn vị được phân công làm ${leadOf(s)} năm ${s.year} - tổ chức ký giao ước thi đua cho các đơn vị trong ${s.bloc}.`,
        promises(s, chance),
        `Tại buổi ký kết, các đơn vị thành viên công bố bản đăng ký thi đua năm ${s.year}, cụ thể:`,
        ...[...aims].map(([unit, told]) => `• ${unit} đăng ký ${listed(told.map(namedInFull))};`),
        ...where(
          without.length,
          `• ${capital(listed(without))} cũng là thành viên của ${small(s)}, chưa đăng ký danh hiệu nào trong năm ${s.year}.`,
        ),
        'Quang Huy',
      ];
    },
  ),
];
