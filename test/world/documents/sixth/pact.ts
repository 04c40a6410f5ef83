import { idle } from '../fourth/idle.js';
import { leader, official } from '../people.js';
import {
  capital,
  deputyOf,
  headOf,
  leadOf,
  listed,
  namedInFull,
  passed,
  short,
  two,
  where,
  wordOf,
} from '../phrases.js';
import { type Way, way } from '../story.js';

/** News of pledges, in ways that were written after the fifth set was opened. */
export const SIXTH_PACT: readonly Way[] = [
  way('run by two, with the others', { members: true, heads: ['head', 'deputy'] }, (s, chance) => [
    `Khởi động năm thi đua ${s.year} ở ${s.bloc}`,
    `Ngày ${short(s)}, tại ${s.town}, ${s.bloc} ký giao ước thi đua năm ${s.year}. Dự có ${official(s, chance)}.`,
    ...where(
      s.head,
      `Năm ${s.year}, ${wordOf(s)} gồm ${two(s.members.length)} đơn vị: ${s.members
        .map((unit) =>
          unit === s.head ? `${unit} (${headOf(s)})` : unit === s.deputy ? `${unit} (${deputyOf(s)})` : unit,
        )
        .join('; ')}.`,
    ),
    idle({ ...s, year: s.year - 1 }, chance),
    'Thanh Tùng',
  ]),
  way('hands on the pledge', { members: true, heads: ['head'] }, (s, chance) => [
    `${s.bloc} ra quân thi đua năm ${s.year}`,
    `Sáng nay (${short(s)}), đại diện các thành viên của ${s.bloc} là ${listed(s.members)} đã cùng đặt bút ký giao ước thi đua năm ${s.year}.`,
    ...where(
      s.head,
      `Thay mặt ${wordOf(s).toLowerCase()}, ${leader(s.head!, chance)}, đơn vị ${leadOf(s)} năm ${s.year}, đọc lời phát động.`,
    ),
    idle({ ...s, year: s.year - 1 }, chance, 1),
  ]),
  way('each says what it wants', { heads: ['head'], step: 'registered' }, (s, chance) => [
    `Các đơn vị ${s.bloc} đăng ký thi đua năm ${s.year}`,
    `Hội nghị giao ước thi đua năm ${s.year} của ${s.bloc} diễn ra chiều ${short(s)}${s.head ? `, do ${s.head}, ${headOf(s)} năm ${s.year}, đăng cai` : ''}. ${capital(official(s, chance))} dự.`,
    ...where(
      s.awards.length,
      `Tại hội nghị, ${passed(s)
        .map((one) => `${listed(one.recipients)} đăng ký ${namedInFull(one)} năm ${s.year}`)
        .join('; ')}.`,
    ),
    'Tin: Hoài Nam',
  ]),
];
