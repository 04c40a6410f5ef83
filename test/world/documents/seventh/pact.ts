import { idle } from '../fourth/idle.js';
import { official } from '../people.js';
import {
  capital,
  deputyOf,
  headOf,
  leadOf,
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

/** News of pledges, in ways that were written without a look at how they are read. */
export const SEVENTH_PACT: readonly Way[] = [
  way('members and their tasks in a table', { members: true, heads: ['head', 'deputy'] }, (s, chance) => [
    `${s.bloc}: Ký kết giao ước, phân công nhiệm vụ năm ${s.year}`,
    `Đăng ngày ${slashed(s)}`,
    `Ngày ${short(s)}, ${s.bloc} tổ chức Hội nghị ký kết giao ước thi đua năm ${s.year}. ${capital(official(s, chance))} dự hội nghị. ${idle({ ...s, year: s.year - 1 }, chance, 1)}`,
    `Danh sách thành viên và nhiệm vụ của từng đơn vị trong ${wordOf(s)} năm ${s.year} như sau:`,
    [
      ['STT', 'Tên đơn vị', `Nhiệm vụ trong ${wordOf(s)}`],
      ...s.members.map((unit, i) => [
        String(i + 1),
        unit,
        unit === s.head ? headOf(s) : unit === s.deputy ? deputyOf(s) : 'Thành viên',
      ]),
    ],
    'Phòng Nghiệp vụ',
  ]),
  way('those who set the pace', { members: true, heads: ['head', 'deputy'] }, (s, chance) => [
    'Thi đua ngay từ những ngày đầu năm',
    `“Càng khó khăn càng phải thi đua” là tinh thần được ${official(s, chance)} nhắc lại tại hội nghị giao ước thi đua năm ${s.year} của ${s.bloc} ngày ${short(s)}.`,
    `Đặt bút ký vào bản giao ước năm ${s.year} là đại diện ${two(s.members.length)} đơn vị thành viên của ${wordOf(s).toLowerCase()}: ${listed(s.members)}.`,
    ...where(
      s.head,
      `Giữ nhịp hoạt động chung trong cả năm ${s.year} là ${leadOf(s)} ${s.head}${s.deputy ? `, cùng sự hỗ trợ của Phó ${leadOf(s)} ${s.deputy}` : ''}.`,
    ),
    idle({ ...s, year: s.year - 1 }, chance),
    'Bài, ảnh: An Nhiên',
  ]),
  way('what the list of pledges says', { heads: ['head'], step: 'registered' }, (s, chance) => [
    `${s.bloc} công bố bản đăng ký thi đua năm ${s.year}`,
    `Sáng ${short(s)}, ${s.bloc} tổ chức lễ phát động, đăng ký thi đua năm ${s.year} với sự chứng kiến của ${official(s, chance)}.`,
    ...where(
      s.head,
      `Với trách nhiệm ${headOf(s)} năm ${s.year}, ${s.head} đã tổng hợp và công bố bản đăng ký của các đơn vị.`,
    ),
    ...where(
      s.awards.length,
      'Theo bản đăng ký này:',
      ...passed(s).map(
        (one, i, { length }) =>
          `- Có ${two(one.recipients.length)} đơn vị đăng ký ${namedInFull(one)} năm ${s.year}, ${one.recipients.length > 1 ? 'gồm' : 'là'} ${listed(one.recipients)}${i < length - 1 ? ';' : '.'}`,
      ),
    ),
    idle({ ...s, year: s.year - 1 }, chance, 1),
    'Hồng Quân',
  ]),
];
