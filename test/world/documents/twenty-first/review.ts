import { leader, official } from '../people.js';
import { capital, headOf, leadOf, listed, passed, semicolons, short, two, where, wordOf } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { beside, calledInFull, plain, second, units } from './layout.js';

/** News of reviews, as the press of two more provinces has them. */
export const TWENTY_FIRST_REVIEW: readonly Way[] = [
  heldWay(
    'many short paragraphs',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      `Tổng kết thi đua ${s.bloc}`,
      `Ngày ${short(s, '.')}, ${s.bloc} tổng kết công tác thi đua, khen thưởng năm ${s.year}.`,
      `Điều hành hội nghị có đại diện ${s.head} - ${leadOf(s)}${s.deputy ? ` và đại diện ${s.deputy} - ${second(s)}` : ''} năm ${s.year}.`,
      `Các thành viên của ${wordOf(s).toLowerCase()} là: ${listed(s.members)}.`,
      beside(s, chance, 3),
      `Hội nghị nhất trí trình cấp trên xem xét khen thưởng thành tích năm ${s.year}: ${passed(s)
        .map((one) => `đề nghị ${one.giver} tặng ${plain(one)} cho ${units(one)} (${listed(one.recipients, ', ')})`)
        .join('; ')}.`,
      ...where(s.nextHead, `${s.nextHead} được tín nhiệm bầu làm ${leadOf(s)} năm ${s.year + 1}.`),
      'Kết thúc hội nghị, các đại biểu giao lưu văn nghệ.',
      'NGUYÊN VŨ',
    ],
  ),
  heldWay('results in a list', { members: true, heads: ['head', 'nextHead'], step: 'voted' }, (s, chance) => [
    `Sôi nổi, đoàn kết trong phong trào thi đua ở ${s.bloc}`,
    `Thêm một năm các đơn vị ${s.bloc} gặt hái nhiều kết quả. Điều đó được khẳng định tại hội nghị tổng kết năm ${s.year}, tổ chức ngày ${short(s)}.`,
    `Với ${two(s.members.length)} thành viên (${semicolons(s.members)}), hoạt động của ${wordOf(s).toLowerCase()} năm ${s.year} do ${s.head} điều phối với tư cách ${headOf(s)}.`,
    beside(s, chance),
    `Qua bỏ phiếu kín, kết quả suy tôn năm ${s.year} như sau:`,
    ...passed(s).map((one) => `- ${capital(listed(one.recipients))}: được suy tôn nhận ${calledInFull(one)}.`),
    `${capital(official(s, chance))} tặng hoa chúc mừng các đơn vị được suy tôn.`,
    ...where(
      s.nextHead !== s.head && s.nextHead,
      `Cờ luân lưu ${headOf(s)} năm ${s.year + 1} được trao cho ${s.nextHead}.`,
    ),
    ...where(s.nextHead === s.head, `${s.head} được tín nhiệm làm ${headOf(s)} thêm năm ${s.year + 1}.`),
    'Bài, ảnh: MỸ LINH - THANH SƠN',
  ]),
  heldWay(
    'what the head reports, then who is asked for',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      `${s.bloc} đề nghị khen thưởng ${two(passed(s).reduce((n, { recipients }) => n + recipients.length, 0))} lượt tập thể`,
      `Sáng ${short(s)}, tại ${s.town}, ${official(s, chance)} tham dự hội nghị tổng kết năm ${s.year} của ${s.bloc}.`,
      ...where(
        s.head,
        `Thay mặt đơn vị ${headOf(s)} năm ${s.year}, ${leader(s.head ?? '', chance)} cho biết: ${beside(s, chance)}`,
      ),
      ...where(s.deputy, `Đại diện ${s.deputy} (${second(s)} năm ${s.year}) trình bày kết quả chấm điểm.`),
      `Tham luận tại hội nghị, lãnh đạo các thành viên gồm ${listed(s.members)} đã nêu nhiều cách làm hay.`,
      `Trên cơ sở kết quả chấm điểm năm ${s.year}, hội nghị thống nhất đề nghị các phần thưởng gồm: ${passed(s)
        .map((one) => `${calledInFull(one)} (cho ${listed(one.recipients)})`)
        .join(', ')}.`,
      ...where(s.nextHead, `Vai trò ${headOf(s)} năm ${s.year + 1} sẽ do ${s.nextHead} đảm nhận.`),
      'BTV',
    ],
  ),
];
