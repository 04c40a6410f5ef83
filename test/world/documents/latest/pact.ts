import { leader, nothing, official } from '../people.js';
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

/** News of pledges, written when all others had been looked at. */
export const LATEST_PACT: readonly Way[] = [
  way('bullets, charge', { members: true, heads: ['head', 'deputy'] }, (s, chance) => [
    `Lễ ký kết giao ước thi đua giữa các đơn vị thành viên ${s.bloc}`,
    `Cập nhật lúc: 08:15 ${short(s)}/${s.year}`,
    `${s.bloc} vừa ra mắt và ký kết giao ước thi đua năm ${s.year} với sự có mặt của ${official(s, chance)}.`,
    `Danh sách các đơn vị thành viên năm ${s.year}:`,
    ...s.members.map((unit) => `• ${unit}`),
    nothing({ ...s, year: s.year - 1 }, chance),
    ...where(
      s.head,
      `Đơn vị được phân công làm ${headOf(s)} năm ${s.year} là ${s.head}${s.deputy ? `; đơn vị được phân công làm ${deputyOf(s)} là ${s.deputy}` : ''}.`,
    ),
    '>> Xem thêm: Sáu tháng đầu năm tặng 45 suất quà cho hộ nghèo',
  ]),
  way('besides those who lead', { members: true, heads: ['head', 'deputy'] }, (s, chance) => [
    `Nhịp cầu thi đua: ${s.bloc} vào năm mới`,
    `${s.town}, ${short(s)} - ${two(s.members.length)} thành viên của ${s.bloc} đã cùng đặt bút ký giao ước thi đua năm ${s.year}.`,
    ...where(
      s.head,
      `Ngoài ${s.head} (${leadOf(s)})${s.deputy ? ` và ${s.deputy} (Phó ${leadOf(s)})` : ''}, ${wordOf(s).toLowerCase()} có các thành viên: ${listed(s.members.filter((unit) => unit !== s.head && unit !== s.deputy))}.`,
    ),
    `${capital(official(s, chance))} mong muốn các đơn vị giữ vững đoàn kết. ${nothing({ ...s, year: s.year - 1 }, chance)}`,
    '(Nguồn: Phòng Thi đua - Khen thưởng)',
  ]),
  way('what each signs up for', { heads: ['head'], step: 'registered' }, (s, chance) => [
    `${s.bloc} đăng ký thi đua năm ${s.year}`,
    `Sáng nay, ${short(s)}, ${s.bloc} tổ chức đăng ký, ký kết giao ước thi đua năm ${s.year}.`,
    ...where(
      s.head,
      `Khai mạc hội nghị, ${leader(s.head!, chance)} - đơn vị ${headOf(s)} năm ${s.year} - quán triệt các chỉ tiêu. ${nothing({ ...s, year: s.year - 1 }, chance)}`,
    ),
    `Theo bản đăng ký năm ${s.year} được công bố tại hội nghị, ${passed(s)
      .map((one) => `${listed(one.recipients)} đăng ký phấn đấu đạt ${namedInFull(one)}`)
      .join('; ')}.`,
  ]),
];
