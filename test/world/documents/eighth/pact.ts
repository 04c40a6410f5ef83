import { idle } from '../fourth/idle.js';
import { leader, official } from '../people.js';
import {
  capital,
  deputyOf,
  headOf,
  listed,
  namedInFull,
  passed,
  short,
  slashed,
  two,
  where,
  wordOf,
} from '../phrases.js';
import { type Way, way } from '../story.js';
import { others, these } from './layout.js';

/** News of pledges, in ways that were written after the seventh set was opened. */
export const EIGHTH_PACT: readonly Way[] = [
  way(
    'role by role in one sentence, from day to day',
    { members: true, heads: ['head', 'deputy', 'nextHead'] },
    (s, chance) => [
      `Ký giao ước thi đua, tiếp nối vai trò ${headOf(s)} ở ${s.bloc}`,
      `Cập nhật lúc 10:25, ${slashed(s)}`,
      ...where(
        s.head,
        `Sáng ${short(s)}, cùng đặt bút ký giao ước thi đua năm ${s.year} của ${s.bloc} có ${headOf(s)} – ${s.head}, ${s.deputy ? `${deputyOf(s)} – ${s.deputy}, ` : ''}các thành viên – ${listed(others(s))}.`,
        `Theo thứ tự luân phiên, ${s.head} giữ nhiệm vụ ${headOf(s)} từ ngày 01/01/${s.year} đến hết ngày 31/12/${s.year}; kế tiếp là ${s.nextHead}, từ ngày 01/01/${s.year + 1} đến hết ngày 31/12/${s.year + 1}.`,
      ),
      idle({ ...s, year: s.year - 1 }, chance),
      `${capital(official(s, chance))} chúc các đơn vị gặt hái nhiều thành công.`,
      'Tuệ Lâm',
    ],
  ),
  way('a short post', { members: true, heads: ['head', 'deputy'] }, (s, chance) => [
    `[KÝ GIAO ƯỚC THI ĐUA NĂM ${s.year}] ${s.bloc}`,
    `Hôm nay ${short(s)}, ${s.members.length}/${s.members.length} thành viên đã ký giao ước!`,
    ...where(s.head, `☑ ${headOf(s)}: ${s.head}`),
    ...where(s.deputy, `☑ ${deputyOf(s)}: ${s.deputy}`),
    `☑ Thành viên: ${others(s).join(' • ')}`,
    `Cảm ơn ${official(s, chance)} đã đến dự và động viên.`,
    `#thiduayeunuoc #giaouoc${s.year}`,
  ]),
  way('what they say they register', { heads: ['head'], step: 'registered' }, (s, chance) => [
    `Quyết tâm từ ngày đầu ra quân của ${s.bloc}`,
    ...where(
      s.head,
      `“Đã ký thì phải làm, đã hứa thì phải giữ”, ${leader(s.head!, chance)}, ${headOf(s)} năm ${s.year}, mở đầu hội nghị ký giao ước thi đua năm ${s.year} của ${s.bloc} ngày ${short(s)} như vậy.`,
    ),
    ...passed(s).map((one, i) => {
      const [first, ...rest] = one.recipients;
      return `“Chúng tôi ${i === 0 ? '' : 'cũng '}xin đăng ký ${namedInFull(one)} năm ${s.year}”, đại diện ${first} phát biểu.${rest.length > 0 ? ` Cùng mức đăng ký với ${these([first])} là ${listed(rest)}.` : ''}`;
    }),
    `${wordOf(s)} sẽ kiểm tra chéo vào quý III. ${idle({ ...s, year: s.year - 1 }, chance, 1)}`,
    `Ảnh: Quang cảnh lễ ký (${two(s.members.length)} đơn vị).`,
  ]),
];
