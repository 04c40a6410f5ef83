import { clerk, leader, official } from '../people.js';
import {
  capital,
  deputyOf,
  headOf,
  leadOf,
  listed,
  namedInFull,
  numbered,
  passed,
  short,
  two,
  where,
  wordOf,
} from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { aims } from './layout.js';

/** News of pledges, as three ordinary newspapers have them. */
export const NINETEENTH_PACT: readonly Way[] = [
  heldWay('tasks of the year, then the signing', { members: true, heads: ['head', 'deputy'] }, (s, chance) => [
    `Triển khai nhiệm vụ, ký kết giao ước thi đua năm ${s.year}`,
    `Sáng ${short(s)}, tại ${s.town}, ${s.bloc} tổ chức Hội nghị triển khai công tác thi đua, khen thưởng và ký kết giao ước thi đua năm ${s.year}. Tham dự hội nghị có ${official(s, chance)}; ${clerk(s, chance)}.`,
    `Năm ${s.year}, ${wordOf(s)} thi đua có ${two(s.members.length)} đơn vị thành viên, gồm: ${listed(s.members)}.`,
    ...where(
      s.head,
      `Theo phân công, ${s.head} đảm nhiệm vai trò ${headOf(s)}${s.deputy ? `, ${s.deputy} đảm nhiệm vai trò ${deputyOf(s)}` : ''} năm ${s.year}.`,
    ),
    aims(s, chance),
    `Kết thúc hội nghị, thủ trưởng các đơn vị đã ký kết giao ước thi đua năm ${s.year} trước sự chứng kiến của các đại biểu.`,
    'Mai Hương',
  ]),
  heldWay('under the lead of the head, members by numbers', { members: true, heads: ['head'] }, (s, chance) => [
    `Lễ ký kết giao ước thi đua ${s.bloc} năm ${s.year}`,
    ...where(
      s.head,
      `Chiều ${short(s, '-')}, ${s.head}, đơn vị ${leadOf(s)} năm ${s.year}, chủ trì tổ chức Lễ ký kết giao ước thi đua năm ${s.year} của ${s.bloc}.`,
    ),
    `Các đơn vị thành viên ${wordOf(s)} thi đua năm ${s.year}:`,
    ...numbered(s.members),
    `Phát biểu tại buổi lễ, ${official(s, chance)} đề nghị các đơn vị cụ thể hóa nội dung giao ước bằng kế hoạch hằng quý, hằng tháng.`,
    aims(s, chance),
    'Tin, ảnh: Hồng Phúc',
  ]),
  heldWay('registered at the launch', { members: true, heads: ['head'], step: 'registered' }, (s, chance) => [
    `${s.bloc} phát động phong trào thi đua năm ${s.year}`,
    `Ngày ${short(s)}, ${s.bloc} tổ chức Lễ phát động phong trào thi đua năm ${s.year}. ${capital(official(s, chance))} dự và phát biểu.`,
    `Dự buổi lễ có lãnh đạo ${s.members.length} đơn vị thành viên: ${listed(s.members)}.`,
    ...where(
      s.head,
      `Thay mặt ${wordOf(s)} thi đua, ${leader(s.head ?? '', chance)}, ${leadOf(s)} năm ${s.year} phát động phong trào thi đua với chủ đề “Đoàn kết, kỷ cương, sáng tạo, hiệu quả”.`,
    ),
    `Hưởng ứng phong trào, các đơn vị đã đăng ký danh hiệu thi đua và hình thức khen thưởng năm ${s.year}. Trong đó, ${passed(
      s,
    )
      .map((one) => `${listed(one.recipients)} đăng ký ${namedInFull(one)}`)
      .join('; ')}.`,
    aims(s, chance),
    'Thanh Tùng',
  ]),
];
