import { clerk, leader, nothing, official } from '../people.js';
import {
  capital,
  given,
  headOf,
  leadOf,
  listed,
  namedInFull,
  passed,
  semicolons,
  short,
  slashed,
  two,
  wordOf,
} from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { closed } from './layout.js';

/** News of the meeting that closes the year of a bloc. */
export const FIFTEENTH_REVIEW: readonly Way[] = [
  heldWay(
    'proposals in one paragraph',
    { members: true, heads: ['head', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      `${s.bloc} tổng kết phong trào thi đua năm ${s.year}`,
      '',
      `Sáng ${short(s)}, ${s.bloc} tổ chức hội nghị tổng kết phong trào thi đua năm ${s.year}, triển khai nhiệm vụ năm ${s.year + 1}. ${capital(official(s, chance))} dự hội nghị.`,
      `Năm ${s.year}, ${wordOf(s)} có ${s.members.length} đơn vị thành viên: ${listed(s.members)}; ${s.head} giữ nhiệm vụ ${headOf(s)}.`,
      nothing(s, chance, 3),
      `Tại hội nghị, các đại biểu đã bình xét, bỏ phiếu và thống nhất ${passed(s)
        .map((one) => `đề nghị ${given(one)} cho ${listed(one.recipients)}`)
        .join('; ')}.`,
      `Hội nghị đã bầu ${s.nextHead} giữ nhiệm vụ ${headOf(s)} năm ${s.year + 1}.`,
      'Thanh Tùng',
    ],
  ),
  heldWay('units are voted for', { members: true, heads: ['head', 'nextHead'], step: 'voted' }, (s, chance) => [
    `Hội nghị tổng kết hoạt động năm ${s.year} của ${s.bloc}`,
    '',
    `Ngày ${short(s, '-')}, ${s.bloc} tổ chức hội nghị tổng kết hoạt động năm ${s.year}. Chủ trì hội nghị có ${leader(s.head!, chance)}, ${leadOf(s)} năm ${s.year}.`,
    `Dự hội nghị có ${clerk(s, chance)} và đại diện các đơn vị thành viên của ${wordOf(s)}, gồm ${listed(s.members)}.`,
    nothing(s, chance, 3),
    `Sau khi thảo luận, các đơn vị tiến hành bỏ phiếu suy tôn danh hiệu thi đua, hình thức khen thưởng năm ${s.year}. Kết quả:`,
    ...closed(passed(s).map((one) => `- ${listed(one.recipients)} được suy tôn nhận ${namedInFull(one)}`)),
    `Hội nghị cũng thống nhất chọn ${s.nextHead} là đơn vị ${leadOf(s)} năm ${s.year + 1}.`,
    'Tin, ảnh: Lê Hương',
  ]),
  heldWay(
    'awards as headings of units',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      `${s.bloc} tổng kết công tác năm ${s.year}, bàn phương hướng năm ${s.year + 1}`,
      '',
      `Chiều ${slashed(s)}, ${s.bloc} họp tổng kết công tác thi đua, khen thưởng năm ${s.year}. Dự và chỉ đạo hội nghị có ${official(s, chance)}.`,
      `Theo báo cáo tại hội nghị, ${wordOf(s)} có ${two(s.members.length)} đơn vị (${semicolons(s.members)}). Năm ${s.year}, ${s.head} làm ${leadOf(s)}${s.deputy ? `, ${s.deputy} làm Phó ${leadOf(s)}` : ''}. ${nothing(s, chance)}`,
      `Căn cứ kết quả chấm điểm, ${wordOf(s)} thống nhất đề nghị khen thưởng năm ${s.year} cho các đơn vị:`,
      ...closed(passed(s).map((one) => `- Đề nghị ${given(one, 'xét tặng')}: ${listed(one.recipients)}`)),
      `Phát biểu kết luận, đại diện ${s.head} cảm ơn sự phối hợp của các đơn vị trong thời gian qua. Năm ${s.year + 1}, ${s.nextHead} sẽ đảm nhiệm vai trò ${leadOf(s)}.`,
      'Minh Quân',
    ],
  ),
];
