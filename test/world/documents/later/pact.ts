import { nothing, official } from '../people.js';
import { capital, deputyOf, headOf, leadOf, listed, semicolons, short, two, where, wordOf } from '../phrases.js';
import { type Way, way } from '../story.js';

/** News of pledges, in ways that were written after the first had been looked at. */
export const LATER_PACT: readonly Way[] = [
  way('who signs, roles as duties', { members: true, heads: ['head', 'deputy'] }, (s, chance) => [
    `Hội nghị giao ước thi đua ${s.bloc}`,
    `Sáng ${short(s)}, tại hội trường trung tâm, ${s.bloc} tổ chức ký kết giao ước thi đua năm ${s.year}. ${capital(official(s, chance))} chứng kiến lễ ký.`,
    `Tham gia ký kết có lãnh đạo ${s.members.length} đơn vị thành viên: ${listed(s.members)}.`,
    ...where(
      s.head,
      `Năm ${s.year}, nhiệm vụ ${leadOf(s)} do ${s.head} đảm nhiệm${s.deputy ? `; ${s.deputy} đảm nhiệm nhiệm vụ Phó ${leadOf(s)}` : ''}.`,
    ),
    nothing({ ...s, year: s.year - 1 }, chance),
    'Tin, ảnh: Khánh Vy',
  ]),
  way('roles behind dashes', { members: true, heads: ['head', 'deputy'] }, (s, chance) => [
    `${s.bloc}: Phát động phong trào thi đua năm ${s.year}`,
    `Chiều ${short(s)}, ${s.bloc} phát động phong trào thi đua năm ${s.year}. ${nothing({ ...s, year: s.year - 1 }, chance)}`,
    `Các đơn vị thành viên ${wordOf(s)} năm ${s.year}:`,
    ...s.members.map(
      (unit, i) =>
        `${i + 1}. ${unit}${unit === s.head ? ` - ${headOf(s)}` : unit === s.deputy ? ` - ${deputyOf(s)}` : ''}`,
    ),
    'Các đơn vị cam kết thực hiện tốt các nội dung đã ký.',
  ]),
  way('taken over, with the others', { members: true, heads: ['head'] }, (s, chance) => [
    `Ký giao ước và bàn giao nhiệm vụ tại ${s.bloc}`,
    `Ngày ${short(s)}, các đơn vị thuộc ${s.bloc} ký giao ước thi đua năm ${s.year} trước sự chứng kiến của ${official(s, chance)}.`,
    ...where(
      s.head,
      `Tại đây, ${s.head} đã tiếp nhận nhiệm vụ ${headOf(s)} năm ${s.year}.`,
      `Cùng với ${s.head}, ${wordOf(s).toLowerCase()} còn có ${two(s.members.length - 1)} đơn vị thành viên: ${semicolons(s.members.filter((unit) => unit !== s.head))}.`,
    ),
    nothing({ ...s, year: s.year - 1 }, chance),
  ]),
];
