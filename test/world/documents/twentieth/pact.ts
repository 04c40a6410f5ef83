import { leader, official } from '../people.js';
import {
  capital,
  deputyOf,
  headOf,
  leadOf,
  listed,
  numbered,
  passed,
  semicolons,
  short,
  where,
  wordOf,
} from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { calledInFull, inWords, pledges } from './layout.js';

/** News of pledges, as three more ordinary newspapers have them. */
export const TWENTIETH_PACT: readonly Way[] = [
  heldWay('signed by all, led by one', { members: true, heads: ['head', 'deputy'] }, (s, chance) => [
    `${s.bloc} ký giao ước thi đua năm ${s.year}`,
    `Chiều ${short(s)}, ${inWords(s.members.length)} đơn vị của ${s.bloc} đã ký giao ước thi đua năm ${s.year}. Đó là ${listed(s.members)}.`,
    pledges(s, chance),
    ...where(s.head, `${headOf(s)} năm ${s.year} là ${s.head}${s.deputy ? `; ${deputyOf(s)} là ${s.deputy}` : ''}.`),
    `Chứng kiến lễ ký, ${official(s, chance)} mong muốn các đơn vị biến nội dung giao ước thành việc làm cụ thể.`,
    'Lê Vân',
  ]),
  heldWay('members by numbers, the head speaks', { members: true, heads: ['head'] }, (s, chance) => [
    `Phát động thi đua năm ${s.year} ở ${s.bloc}`,
    `Ngày ${short(s)}, ${s.bloc} phát động thi đua và ký giao ước năm ${s.year}.`,
    `Tham gia ký giao ước năm ${s.year} có các thành viên của ${wordOf(s).toLowerCase()}:`,
    ...numbered(s.members),
    ...where(
      s.head,
      `Đọc lời phát động, ${leader(s.head ?? '', chance)} - đơn vị được giao làm ${leadOf(s)} năm ${s.year} kêu gọi các thành viên thi đua ngay từ những ngày đầu, tháng đầu.`,
    ),
    pledges(s, chance),
    'Bài, ảnh: Quốc Việt',
  ]),
  heldWay('what they registered', { members: true, heads: ['head'], step: 'registered' }, (s, chance) => [
    `${s.bloc} đăng ký thi đua năm ${s.year}`,
    `Sáng ${short(s, '-')}, tại ${s.town}, ${s.bloc} họp triển khai nhiệm vụ năm ${s.year} dưới sự điều hành của ${s.head}, ${leadOf(s)} năm ${s.year}.`,
    `Dự họp có đầy đủ các thành viên: ${semicolons(s.members)}.`,
    `Tại cuộc họp, các đơn vị đăng ký thi đua năm ${s.year} như sau:`,
    ...passed(s).map((one) => `- ${capital(listed(one.recipients))} đăng ký đạt ${calledInFull(one)}.`),
    pledges(s, chance),
    'Cuối cuộc họp, các đơn vị cùng ký vào bản giao ước.',
    'Thành Đạt',
  ]),
];
