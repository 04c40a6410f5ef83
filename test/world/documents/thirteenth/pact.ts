import { leader, official } from '../people.js';
import {
  capital,
  deputyOf,
  headOf,
  leadOf,
  listed,
  named,
  passed,
  semicolons,
  short,
  two,
  where,
  wordOf,
} from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { ahead, perUnit } from './layout.js';

/** News of the day on which the members of a bloc sign their pledges. */
export const THIRTEENTH_PACT: readonly Way[] = [
  heldWay('members, among them who leads', { members: true, heads: ['head', 'deputy'] }, (s, chance) => [
    `Hội nghị ký kết giao ước thi đua năm ${s.year} của ${s.bloc}`,
    `Sáng ngày ${short(s)}, ${s.bloc} tổ chức Hội nghị triển khai nhiệm vụ và ký kết giao ước thi đua năm ${s.year}. ${capital(official(s, chance))} tham dự và phát biểu chỉ đạo hội nghị.`,
    `${s.bloc} năm ${s.year} có ${two(s.members.length)} đơn vị thành viên là ${listed(s.members)}; trong đó ${s.head} là ${headOf(s)}${s.deputy ? `, ${s.deputy} là ${deputyOf(s)}` : ''}.`,
    ahead(s, chance, 3),
    'Kết thúc hội nghị, đại diện lãnh đạo các đơn vị đã ký giao ước thi đua trước sự chứng kiến của các đại biểu.',
    'Tin, ảnh: Ngọc Ánh',
  ]),
  heldWay('the leader launches, who signs', { members: true, heads: ['head'] }, (s, chance) => [
    `${s.bloc}: Phát động phong trào thi đua năm ${s.year}`,
    `Chiều ${short(s, '-')}, ${s.bloc} tổ chức lễ phát động phong trào thi đua yêu nước và ký kết giao ước thi đua năm ${s.year}.`,
    ...where(
      s.head,
      `Tại buổi lễ, ${leader(s.head!, chance)}, ${leadOf(s)} thi đua năm ${s.year} đã phát động phong trào thi đua với chủ đề “Đoàn kết, kỷ cương, sáng tạo, hiệu quả”. ${ahead(s, chance)}`,
    ),
    `Hưởng ứng lời phát động, các đơn vị thành viên của ${wordOf(s)} gồm: ${semicolons(s.members)} đã cùng ký kết giao ước thi đua.`,
    `Phát biểu tại buổi lễ, ${official(s, chance)} yêu cầu các đơn vị cụ thể hóa nội dung giao ước thành kế hoạch thực hiện.`,
    'Văn Thành',
  ]),
  heldWay(
    'elected for the year, what units register for',
    { members: true, heads: ['head', 'deputy'], step: 'registered', givers: false },
    (s, chance) => [
      `${s.bloc} triển khai công tác thi đua, khen thưởng năm ${s.year}`,
      `Ngày ${short(s)}, ${s.bloc} họp triển khai công tác thi đua, khen thưởng năm ${s.year}. Dự cuộc họp có lãnh đạo ${two(s.members.length)} đơn vị thành viên: ${listed(s.members)}.`,
      ahead(s, chance),
      `Cuộc họp thống nhất ${s.head} giữ nhiệm vụ ${headOf(s)}${s.deputy ? `, ${s.deputy} giữ nhiệm vụ ${deputyOf(s)}` : ''} năm ${s.year}.`,
      ...where(
        passed(s).length,
        `Các đơn vị đã đăng ký danh hiệu thi đua và hình thức khen thưởng năm ${s.year}, trong đó: ${perUnit(s.awards)
          .map(([unit, awards]) => `${unit} đăng ký ${awards.map(named).join(' và ')}`)
          .join('; ')}.`,
      ),
      'Sau khi trao đổi, các đơn vị đã tiến hành ký giao ước thi đua.',
    ],
  ),
];
