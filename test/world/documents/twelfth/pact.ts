import { leader, nothing, official } from '../people.js';
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
  slashed,
  two,
  where,
  wordOf,
} from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { aside } from './layout.js';

/** News of the signing of pledges, as it is commonly written. */
export const TWELFTH_PACT: readonly Way[] = [
  heldWay('plan of the year, then signed', { members: true, heads: ['head', 'deputy'] }, (s, chance) => [
    `${capital(s.bloc)} triển khai nhiệm vụ, ký giao ước thi đua năm ${s.year}`,
    `Sáng ${short(s)}, ${s.bloc} tổ chức hội nghị triển khai phương hướng, nhiệm vụ và ký giao ước thi đua năm ${s.year}. Tới dự có ${official(s, chance)}.`,
    `${capital(s.bloc)} hiện có ${two(s.members.length)} đơn vị thành viên: ${listed(s.members)}.`,
    ...where(
      s.head,
      `Năm ${s.year}, ${s.head} được giao làm ${headOf(s)}${s.deputy ? `, ${s.deputy} được giao làm ${deputyOf(s)}` : ''}.`,
    ),
    `Hội nghị đã nghe dự thảo kế hoạch công tác năm và các tiêu chí chấm điểm. ${nothing({ ...s, year: s.year - 1 }, chance, 1)}`,
    `Dịp này, lãnh đạo các đơn vị đã ký vào bản giao ước thi đua năm ${s.year}.`,
    'Tin, ảnh: Ngọc Anh',
  ]),
  heldWay('who came, who chaired', { members: true, heads: ['head'] }, (s, chance) => [
    `Hội nghị ký giao ước thi đua ${s.bloc}`,
    `Chiều ngày ${slashed(s)}, ${s.bloc} tổ chức hội nghị ký giao ước thi đua năm ${s.year}. Dự và phát biểu tại hội nghị có ${official(s, chance)}.`,
    `Tham dự hội nghị có lãnh đạo ${s.members.length} đơn vị thành viên ${wordOf(s)}, gồm: ${listed(s.members)}.`,
    ...where(s.head, `${capital(leader(s.head!, chance))}, ${leadOf(s)} thi đua năm ${s.year} chủ trì hội nghị.`),
    aside(chance, 2),
    'Trên cơ sở thảo luận dân chủ, các đơn vị nhất trí với nội dung giao ước và tiến hành ký kết.',
    'Kim Chi',
  ]),
  heldWay(
    'members by dashes, what they register for',
    { members: true, heads: ['head', 'deputy'], step: 'registered', givers: false },
    (s, chance) => [
      `Ký giao ước thi đua giữa các đơn vị thuộc ${s.bloc}`,
      `Ngày ${short(s, '-')}, các đơn vị thuộc ${s.bloc} gặp mặt đầu xuân và ký giao ước thi đua năm ${s.year}.`,
      `Các đơn vị thành viên của ${wordOf(s)} năm ${s.year} gồm:`,
      ...dashed(s.members),
      ...where(s.head, `Đơn vị ${leadOf(s)} năm ${s.year} là ${s.head}.`),
      ...where(s.deputy, `Đơn vị Phó ${leadOf(s)} năm ${s.year} là ${s.deputy}.`),
      `Tại buổi ký kết, một số đơn vị đã đăng ký danh hiệu thi đua, hình thức khen thưởng năm ${s.year}, cụ thể:`,
      ...dashed(passed(s).map((one) => `${capital(listed(one.recipients))} đăng ký ${named(one)}`)),
      `${capital(official(s, chance))} chúc các đơn vị hoàn thành tốt nội dung đã ký kết. ${aside(chance)}`,
    ],
  ),
];
