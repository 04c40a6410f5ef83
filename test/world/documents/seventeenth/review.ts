import {
  capital,
  dashed,
  deputyOf,
  given,
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
import { heldWay, type Way } from '../story.js';
import { beside, comrade, postAt, someone, viceChair } from './layout.js';

/** News of the meeting that looks back on the year. */
export const SEVENTEENTH_REVIEW: readonly Way[] = [
  heldWay(
    'coast: chosen, to be asked for',
    { members: true, heads: ['head', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      `${s.bloc} tổng kết phong trào thi đua năm ${s.year}, triển khai nhiệm vụ năm ${s.year + 1}`,
      `Sáng ${short(s)}, ${s.head ? `tại ${s.head}, ` : ''}${s.bloc} tổ chức hội nghị tổng kết phong trào thi đua năm ${s.year}. Đến dự có ${someone(chance)}, ${viceChair(s)}.`,
      `${s.bloc} hiện có ${two(s.members.length)} đơn vị thành viên: ${listed(s.members)}. ${s.head ? `Năm ${s.year}, ${s.head} đảm nhiệm vai trò ${headOf(s)}.` : ''}`,
      `Báo cáo tại hội nghị cho thấy, năm qua các đơn vị đã hoàn thành tốt nhiệm vụ được giao. ${beside(chance, 2)}`,
      ...where(
        s.awards.length,
        `Sau khi công bố kết quả chấm điểm, các đơn vị đã bỏ phiếu, thống nhất đề nghị ${passed(s)
          .map((one) => `${given(one)} năm ${s.year} cho ${listed(one.recipients)}`)
          .join('; đề nghị ')}.`,
      ),
      ...where(s.nextHead, `Hội nghị đã tín nhiệm bầu ${s.nextHead} giữ chức ${headOf(s)} năm ${s.year + 1}.`),
      'KIM CHI',
    ],
  ),
  heldWay('highlands: chosen to receive', { heads: ['head', 'deputy', 'nextHead'], step: 'voted' }, (s, chance) => [
    `Hội nghị tổng kết công tác thi đua, khen thưởng ${s.bloc}`,
    `Ngày ${short(s, '-')}, ${s.bloc} đã tổ chức Hội nghị tổng kết công tác thi đua, khen thưởng năm ${s.year}. ${capital(comrade(chance))} - ${viceChair(s)} tham dự hội nghị.`,
    ...where(
      s.head,
      `Hội nghị do ${comrade(chance)} - ${postAt(s.head!)}, ${leadOf(s)} năm ${s.year} chủ trì.${s.deputy ? ` Cùng điều hành có ${comrade(chance)} - ${postAt(s.deputy)}, Phó ${leadOf(s)} năm ${s.year}.` : ''}`,
    ),
    beside(chance, 3),
    ...where(
      s.awards.length,
      `Với tinh thần dân chủ, khách quan, các đơn vị thành viên đã bình chọn, suy tôn các tập thể tiêu biểu năm ${s.year}. Kết quả:`,
      ...passed(s).map((one) => `- Suy tôn ${listed(one.recipients)} nhận ${namedInFull(one)}.`),
    ),
    ...where(
      s.nextHead && s.head,
      s.head === s.nextHead
        ? `Năm ${s.year + 1}, ${s.nextHead} tiếp tục làm ${leadOf(s)}.`
        : `Cuối hội nghị, ${s.head} bàn giao nhiệm vụ ${leadOf(s)} năm ${s.year + 1} cho ${s.nextHead}.`,
    ),
    'Y Khoa - Minh Thông',
  ]),
  heldWay(
    'southeast: members with semicolons, asked for in lines',
    { members: true, heads: ['deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      `Thi đua tạo động lực hoàn thành nhiệm vụ năm ${s.year}`,
      `(BĐT) - Chiều ${short(s)}, ${viceChair(s)} ${someone(chance).replace(/^\S+ /, '')} dự hội nghị tổng kết công tác thi đua, khen thưởng năm ${s.year} của ${s.bloc}.`,
      `Năm ${s.year}, ${s.bloc} bao gồm ${two(s.members.length)} đơn vị: ${semicolons(s.members)}.${s.deputy ? ` ${capital(s.deputy)} là ${deputyOf(s)}.` : ''}`,
      beside(chance, 2),
      ...where(
        s.awards.length,
        `Qua bình xét, ${wordOf(s)} thống nhất đề nghị các cấp khen thưởng thành tích năm ${s.year} đối với các tập thể:`,
        ...dashed(
          passed(s).map((one) => `${capital(listed(one.recipients))} được đề nghị ${given(one, 'tặng thưởng')}`),
        ),
      ),
      ...where(s.nextHead, `Hội nghị thống nhất bầu ${headOf(s)} năm ${s.year + 1} là ${s.nextHead}.`),
      'Phát biểu kết luận, lãnh đạo UBND yêu cầu các đơn vị đổi mới cách phát động, chú trọng khen thưởng người lao động trực tiếp.',
      'Thu Cúc',
    ],
  ),
];
