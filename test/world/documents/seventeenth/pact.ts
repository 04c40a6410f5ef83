import {
  capital,
  deputyOf,
  headOf,
  leadOf,
  listed,
  namedInFull,
  numbered,
  passed,
  short,
  two,
  where,
  wordOf,
} from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { beside, comrade, postAt, someone, viceChair } from './layout.js';

/** News of the signing of pledges. */
export const SEVENTEENTH_PACT: readonly Way[] = [
  heldWay(
    'coast: members after a colon, who leads in the last paragraph',
    { members: true, heads: ['head', 'deputy'] },
    (s, chance) => [
      `${s.bloc}: Triển khai nhiệm vụ, ký kết giao ước thi đua năm ${s.year}`,
      `Sáng ${short(s)}, ${s.bloc} tổ chức hội nghị triển khai nhiệm vụ và ký kết giao ước thi đua năm ${s.year}. ${capital(someone(chance))}, ${viceChair(s)} dự và phát biểu chỉ đạo.`,
      `${s.bloc} có ${two(s.members.length)} đơn vị thành viên, gồm: ${listed(s.members)}.`,
      'Theo bản giao ước, các đơn vị thi đua thực hiện 4 nhóm nội dung với 18 chỉ tiêu cụ thể.',
      `Phát biểu tại hội nghị, lãnh đạo UBND ${s.place} đề nghị các đơn vị bám sát nội dung giao ước, kịp thời tháo gỡ khó khăn ngay từ đầu năm.`,
      `Hội nghị cũng thông qua quy chế hoạt động của ${wordOf(s)}; thống nhất ${s.head} làm ${headOf(s)} năm ${s.year}${s.deputy ? `, ${s.deputy} làm ${deputyOf(s)}` : ''}.`,
      'NGỌC HÂN',
    ],
  ),
  heldWay('highlands: who signed, by numbers', { members: true, heads: ['head'] }, (s, chance) => [
    `Lễ ký giao ước thi đua năm ${s.year} ${s.bloc}`,
    `Chiều ${short(s, '-')}, ${s.bloc} long trọng tổ chức Lễ ký giao ước thi đua năm ${s.year}.`,
    ...where(
      s.head,
      `Dự buổi lễ có ${comrade(chance)} - ${viceChair(s)}; ${comrade(chance)} - ${postAt(s.head!)}, ${leadOf(s)} năm ${s.year} cùng lãnh đạo các đơn vị thành viên.`,
    ),
    `Nhìn lại năm trước, các đơn vị đã hoàn thành nhiệm vụ được giao. ${beside(chance, 2)}`,
    `Tại buổi lễ, đại diện lãnh đạo ${two(s.members.length)} đơn vị thành viên ${wordOf(s)} đã cùng nhau ký vào bản giao ước thi đua, gồm:`,
    ...numbered(s.members),
    `Bản giao ước được gửi về ${s.office.name} để theo dõi, làm căn cứ chấm điểm cuối năm.`,
    'Tin, ảnh: H’Linh - Quốc Bảo',
  ]),
  heldWay('southeast: what each registered', { heads: ['head', 'deputy'], step: 'registered' }, (s, chance) => [
    `Phát động phong trào thi đua năm ${s.year}`,
    `(BĐT) - Ngày ${short(s)}, ${s.bloc} phát động phong trào thi đua, ký kết giao ước và đăng ký danh hiệu thi đua, hình thức khen thưởng năm ${s.year}. Tham dự có ${viceChair(s)} ${someone(chance).replace(/^\S+ /, '')}.`,
    ...where(
      s.head,
      `Năm ${s.year}, nhiệm vụ ${headOf(s)} do ${s.head} đảm nhận${s.deputy ? `; ${s.deputy} là ${deputyOf(s)}` : ''}.`,
    ),
    `Hội nghị nghe báo cáo kết quả năm trước. ${beside(chance, 2)}`,
    ...where(
      s.awards.length,
      `Tại hội nghị, các đơn vị đã đăng ký thi đua năm ${s.year}, trong đó ${passed(s)
        .map((one) => `${listed(one.recipients)} đăng ký ${namedInFull(one)}`)
        .join('; ')}.`,
    ),
    'Kết thúc hội nghị, các đơn vị ký giao ước thi đua trước sự chứng kiến của đại biểu.',
    'Thanh Tùng',
  ]),
];
