import { leader, official } from '../people.js';
import {
  capital,
  deputyOf,
  headOf,
  leadOf,
  listed,
  namedInFull,
  numbered,
  passed,
  semicolons,
  short,
  two,
  where,
  wordOf,
} from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { idle, lastYear } from './layout.js';

/** News of pledges, as provincial papers mostly write them. */
export const ELEVENTH_PACT: readonly Way[] = [
  heldWay('head and deputy chair, members after', { members: true, heads: ['head', 'deputy'] }, (s, chance) => [
    `${s.bloc} tổ chức ký giao ước thi đua năm ${s.year}`,
    '',
    `Chiều ${short(s)}, ${s.bloc} tổ chức hội nghị triển khai nhiệm vụ và ký giao ước thi đua năm ${s.year}. Tới dự có ${official(s, chance)}.`,
    ...where(
      s.head,
      s.deputy
        ? `Năm ${s.year}, ${s.head} được phân công làm ${headOf(s)}, ${s.deputy} được phân công làm ${deputyOf(s)}.`
        : `Năm ${s.year}, ${s.head} được phân công làm ${headOf(s)}.`,
    ),
    `Tham gia ${wordOf(s)} có ${two(s.members.length)} đơn vị thành viên: ${listed(s.members)}.`,
    `${idle(lastYear(s), chance)} Các đơn vị đã thảo luận, thống nhất nội dung, tiêu chí thi đua và cùng ký kết giao ước.`,
    'Ngọc Lan',
  ]),
  heldWay('numbered members, roles at the end', { members: true, heads: ['head', 'deputy'] }, (s, chance) => [
    `Ký kết giao ước thi đua ${s.bloc} năm ${s.year}`,
    '',
    `Ngày ${short(s)}, tại ${s.town}, hội nghị phát động và ký kết giao ước thi đua năm ${s.year} của ${s.bloc} đã được tổ chức.`,
    `Phát biểu phát động thi đua, ${official(s, chance)} yêu cầu các đơn vị cụ thể hóa nội dung giao ước thành chương trình hành động. ${idle(lastYear(s), chance, 1)}`,
    `${s.bloc} năm ${s.year} gồm các đơn vị:`,
    ...numbered(s.members),
    ...where(s.head, `Hội nghị thống nhất ${s.head} giữ nhiệm vụ ${leadOf(s)} thi đua năm ${s.year}.`),
    ...where(s.deputy, `${s.deputy} giữ nhiệm vụ Phó ${leadOf(s)} thi đua năm ${s.year}.`),
    'Tin, ảnh: Đức Anh',
  ]),
  heldWay('pledges and what is registered', { members: true, heads: ['head'], step: 'registered' }, (s, chance) => [
    `${s.bloc} phát động phong trào thi đua năm ${s.year}`,
    '',
    `Sáng ${short(s, '-')}, ${s.bloc} tổ chức lễ phát động phong trào thi đua năm ${s.year}. Dự lễ có ${official(s, chance)}; đại diện các đơn vị thành viên: ${semicolons(s.members)}.`,
    ...where(
      s.head,
      `Thay mặt ${wordOf(s)}, ${leader(s.head!, chance)}, ${headOf(s)} năm ${s.year} đã phát động phong trào thi đua.`,
    ),
    idle(lastYear(s), chance),
    `Tại buổi lễ, các đơn vị đã ký giao ước và đăng ký thi đua năm ${s.year}. Trong đó, ${passed(s)
      .map((one) => `${listed(one.recipients)} đăng ký phấn đấu đạt ${namedInFull(one)}`)
      .join('; ')}.`,
    `${capital(wordOf(s))} sẽ sơ kết 6 tháng đầu năm vào tháng 7.`,
    'Hải Yến',
  ]),
];
