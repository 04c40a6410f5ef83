import { clerk, leader, official } from '../people.js';
import {
  capital,
  dashed,
  deputyOf,
  headOf,
  leadOf,
  listed,
  named,
  passed,
  short,
  two,
  where,
  wordOf,
} from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { ahead } from './layout.js';

/** News of the signing of pledges. */
export const FOURTEENTH_PACT: readonly Way[] = [
  heldWay('who takes part, who leads', { members: true, heads: ['head', 'deputy'] }, (s, chance) => [
    `${s.bloc} ký kết giao ước thi đua năm ${s.year}`,
    '',
    `Chiều ${short(s)}, ${s.bloc} tổ chức hội nghị triển khai phương hướng, nhiệm vụ và ký kết giao ước thi đua năm ${s.year}. Đến dự có ${official(s, chance)}; ${clerk(s, chance)} cùng lãnh đạo các đơn vị thành viên.`,
    ...where(
      s.members.length,
      `Năm ${s.year}, ${s.bloc} có ${two(s.members.length)} đơn vị thành viên, gồm: ${listed(s.members)}.`,
    ),
    ...where(
      s.head,
      `Theo phân công, ${s.head} đảm nhiệm vai trò ${headOf(s)} năm ${s.year}${s.deputy ? `, ${s.deputy} đảm nhiệm vai trò ${deputyOf(s)}` : ''}.`,
    ),
    ahead(s, chance, 2),
    `Tại hội nghị, lãnh đạo các đơn vị đã ký kết giao ước thi đua, cam kết thực hiện thắng lợi các chỉ tiêu, nhiệm vụ được giao trong năm ${s.year}.`,
    '',
    'Ngọc Ánh',
  ]),
  heldWay(
    'titles that are registered',
    { members: true, heads: ['head'], step: 'registered', givers: false },
    (s, chance) => [
      `Phát động phong trào thi đua năm ${s.year} tại ${s.bloc}`,
      '',
      `Sáng nay, ${short(s, '-')}, ${s.bloc} tổ chức lễ phát động phong trào thi đua và ký giao ước thi đua năm ${s.year}.`,
      `Tham dự buổi lễ có ${official(s, chance)}.`,
      ...where(
        s.head,
        `Thay mặt đơn vị ${leadOf(s)} năm ${s.year}, ${leader(s.head!, chance)} đã phát động phong trào thi đua trong toàn ${wordOf(s).toLowerCase()}. ${ahead(s, chance, 1)}`,
      ),
      ...where(
        s.members.length,
        `Tiếp đó, đại diện ${s.members.length} đơn vị thành viên của ${wordOf(s)} là ${listed(s.members)} đã ký giao ước thi đua.`,
      ),
      ...where(
        s.awards.length,
        `Cũng tại buổi lễ, các đơn vị đăng ký danh hiệu thi đua, hình thức khen thưởng năm ${s.year}: ${passed(s)
          .map((one) => `${listed(one.recipients)} đăng ký ${named(one)}`)
          .join('; ')}.`,
      ),
      '',
      'Tin, ảnh: Đức Minh',
    ],
  ),
  heldWay('units by dashes, leaders after them', { members: true, heads: ['head', 'deputy'] }, (s, chance) => [
    `Hội nghị ký giao ước thi đua của ${s.bloc} năm ${s.year}`,
    '',
    `Ngày ${short(s)}, dưới sự chủ trì của ${s.head ? `${s.head} - đơn vị ${leadOf(s)} năm ${s.year}` : 'lãnh đạo'}, ${s.bloc} đã tổ chức hội nghị ký giao ước thi đua năm ${s.year}.`,
    ...where(
      s.members.length,
      `Các đơn vị thành viên ${wordOf(s)} thi đua tham gia ký giao ước:`,
      ...dashed(s.members),
    ),
    ...where(s.deputy, `Hội nghị nhất trí cử ${s.deputy} làm Phó ${leadOf(s)} năm ${s.year}.`),
    `${capital(official(s, chance))} phát biểu tại hội nghị, ghi nhận sự chuẩn bị chu đáo của các đơn vị; yêu cầu các thành viên bám sát nội dung giao ước đã ký kết.`,
    ahead(s, chance, 2),
    '',
    'Nguồn: Phòng Thi đua - Khen thưởng',
  ]),
];
