import { leader, nothing, official } from '../people.js';
import {
  capital,
  dashed,
  deputyOf,
  given,
  headOf,
  listed,
  namedInFull,
  passed,
  short,
  two,
  where,
  wordOf,
} from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { roles, times } from './layout.js';

/** News of the meetings at the end of the year, as newspapers commonly have them. */
export const EIGHTEENTH_REVIEW: readonly Way[] = [
  heldWay('handed over', { members: true, heads: ['head', 'nextHead'], step: 'recommended' }, (s, chance) => [
    `${s.bloc} tổng kết năm ${s.year}`,
    `Sáng ${short(s, '-')}, tại ${s.head}, ${s.bloc} tổ chức hội nghị tổng kết công tác thi đua, khen thưởng năm ${s.year} và triển khai phương hướng, nhiệm vụ năm ${s.year + 1}. ${capital(official(s, chance))} tới dự.`,
    `Năm ${s.year}, ${wordOf(s)} thi đua do ${s.head} làm ${headOf(s)}, có ${s.members.length} đơn vị thành viên gồm: ${listed(s.members)}.`,
    nothing(s, chance, 3),
    ...where(
      s.awards.length,
      `Qua chấm điểm và bỏ phiếu, hội nghị thống nhất đề nghị tặng ${passed(s)
        .map((one) => `${namedInFull(one)} cho ${listed(one.recipients)}`)
        .join('; ')}.`,
    ),
    ...where(
      s.nextHead,
      s.head === s.nextHead
        ? `Dịp này, ${s.head} tiếp tục được bầu làm ${headOf(s)} năm ${s.year + 1}.`
        : `Dịp này, ${s.head} đã bàn giao nhiệm vụ ${headOf(s)} cho ${s.nextHead}, đơn vị được bầu làm ${headOf(s)} năm ${s.year + 1}.`,
    ),
    'Quỳnh Trang',
  ]),
  heldWay('voted, award by award', { members: true, heads: ['nextHead'], step: 'voted' }, (s, chance) => [
    `Tổng kết công tác thi đua, khen thưởng ${s.bloc} năm ${s.year}`,
    `Ngày ${short(s)}, ${s.bloc} tổ chức hội nghị tổng kết công tác thi đua, khen thưởng năm ${s.year}. Dự hội nghị có ${official(s, chance)}; lãnh đạo ${two(s.members.length)} đơn vị thành viên trong ${wordOf(s)} là: ${listed(s.members)}.`,
    `Báo cáo tại hội nghị cho thấy, trong năm qua phong trào thi đua của ${wordOf(s)} có nhiều đổi mới. ${nothing(s, chance)}`,
    `Hội nghị đã bỏ phiếu bình chọn các đơn vị tiêu biểu năm ${s.year}. Kết quả các đơn vị được suy tôn như sau:`,
    ...dashed(passed(s).map((one) => `${capital(namedInFull(one))}: ${listed(one.recipients)}`)),
    ...where(
      s.nextHead,
      `Các đơn vị cũng đã nhất trí bầu ${s.nextHead} giữ nhiệm vụ ${roles(s).lead} năm ${s.year + 1}.`,
    ),
    'Tin, ảnh: Lê Sơn',
  ]),
  heldWay(
    'units that are proposed',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      `Hội nghị tổng kết phong trào thi đua năm ${s.year} của ${s.bloc}`,
      `Chiều ${short(s)}, ${s.bloc} tổng kết phong trào thi đua năm ${s.year}. ${capital(leader(s.head!, chance))}, ${headOf(s)} năm ${s.year}${s.deputy ? ` và ${leader(s.deputy, chance)}, ${deputyOf(s)} năm ${s.year} đồng` : ''} chủ trì hội nghị.`,
      `${s.bloc} hiện có ${two(s.members.length)} đơn vị (${s.members.join(', ')}). ${nothing(s, chance)}`,
      `Phát biểu tại hội nghị, ${official(s, chance)} ghi nhận, biểu dương những kết quả các đơn vị đã đạt được; mong muốn ${wordOf(s)} tiếp tục đổi mới hoạt động trong năm ${s.year + 1}.`,
      `Với những thành tích đạt được trong năm ${s.year}, có ${times(s, 'đơn vị')} được hội nghị thống nhất đề nghị khen thưởng:`,
      ...passed(s).map((one) => `${capital(listed(one.recipients))} được đề nghị ${given(one)}.`),
      ...where(s.nextHead, `${headOf(s)} năm ${s.year + 1} được giao cho ${s.nextHead}.`),
      'Bài, ảnh: Ngọc Tú',
    ],
  ),
];
