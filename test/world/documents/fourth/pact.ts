import { leader, official } from '../people.js';
import {
  capital,
  deputyOf,
  headOf,
  leadOf,
  listed,
  namedInFull,
  passed,
  semicolons,
  short,
  two,
  where,
  wordOf,
} from '../phrases.js';
import { type Way, way } from '../story.js';
import { idle } from './idle.js';

/** News of pledges, in ways that were written when the three sets before had been looked at. */
export const FOURTH_PACT: readonly Way[] = [
  way('who leads, then the others', { members: true, heads: ['head', 'deputy'] }, (s, chance) => [
    `${s.town}: ${s.bloc} ký kết giao ước thi đua`,
    `Thứ Năm, 20/02/${s.year} | 09:17`,
    `Sáng ${short(s)}, ${s.bloc} tổ chức Hội nghị triển khai nhiệm vụ, ký kết giao ước thi đua năm ${s.year}. Dự và chỉ đạo hội nghị có ${official(s, chance)}.`,
    ...where(
      s.head,
      `Năm ${s.year}, ${s.bloc} có ${two(s.members.length)} đơn vị thành viên, trong đó ${s.head} là ${headOf(s)}${s.deputy ? `, ${s.deputy} là ${deputyOf(s)}` : ''} và các đơn vị: ${listed(s.members.filter((unit) => unit !== s.head && unit !== s.deputy))}.`,
    ),
    idle({ ...s, year: s.year - 1 }, chance),
    `Ảnh: Các đơn vị trong ${wordOf(s).toLowerCase()} ký kết giao ước thi đua.`,
  ]),
  way('present are the leaders', { members: true, heads: ['head'] }, (s, chance) => [
    `${s.bloc} phát động phong trào thi đua năm ${s.year}`,
    `(${s.town} online) - Hôm qua ${short(s, '-')}, ${s.bloc} đã tổ chức phát động phong trào thi đua và ký giao ước thi đua năm ${s.year}.`,
    `Đến dự có ${official(s, chance)}; cùng lãnh đạo ${s.members.length} đơn vị thành viên của ${wordOf(s)} là: ${semicolons(s.members)}.`,
    ...where(
      s.head,
      `Thay mặt đơn vị ${leadOf(s)}, ${leader(s.head!, chance)} phát động phong trào thi đua năm ${s.year} với chủ đề “Đoàn kết, kỷ cương, sáng tạo”. ${idle({ ...s, year: s.year - 1 }, chance)}`,
    ),
    'Tin liên quan: Trao 60 suất quà cho học sinh nghèo vượt khó',
  ]),
  way('all sign, some register', { heads: ['head', 'deputy'], step: 'registered' }, (s, chance) => [
    `Ký giao ước thi đua ${s.bloc} năm ${s.year}`,
    `Chiều ${short(s)}/${s.year}, tại hội trường ${s.head ?? s.place}, ${s.bloc} ký kết giao ước thi đua năm ${s.year}.`,
    ...where(
      s.head,
      `Theo phân công, ${s.head} đảm nhận cương vị ${headOf(s)} năm ${s.year}${s.deputy ? ` và ${s.deputy} làm ${deputyOf(s)}` : ''}.`,
    ),
    `${capital(official(s, chance))} phát biểu giao nhiệm vụ. ${idle({ ...s, year: s.year - 1 }, chance, 1)}`,
    ...where(
      s.awards.length,
      `${s.members.length}/${s.members.length} đơn vị đã ký giao ước thi đua và đăng ký danh hiệu năm ${s.year}; trong đó: ${passed(
        s,
      )
        .map((one) => `${listed(one.recipients)} đăng ký ${namedInFull(one)}`)
        .join('; ')}.`,
    ),
  ]),
];
