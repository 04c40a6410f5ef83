import { inWords } from '../eighth/layout.js';
import { idle } from '../fourth/idle.js';
import { nothing, official, personOf } from '../people.js';
import { capital, deputyOf, headOf, listed, long, namedInFull, passed, short, two, where, wordOf } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { without } from './layout.js';

/** News of reviews, in ways that were written after the eighth set, by who had not seen how they are read. */
export const NINTH_REVIEW: readonly Way[] = [
  heldWay(
    'a year in numbers',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      `[Infographic] ${s.bloc}: Năm ${s.year} qua những con số`,
      `Từ số liệu công bố tại hội nghị tổng kết năm ${s.year} của ${s.bloc}, ngày ${short(s)}.`,
      `${two(s.members.length)} đơn vị thành viên`,
      `${listed(s.members)}.`,
      ...where(s.head, `01 ${headOf(s)} năm ${s.year}`, `${s.head}.`),
      ...where(s.deputy, `01 ${deputyOf(s)} năm ${s.year}`, `${s.deputy}.`),
      '98,6% hồ sơ giải quyết đúng hạn',
      nothing(s, chance, 1),
      `${two(s.awards.length)} lượt đề nghị khen thưởng năm ${s.year}`,
      `${passed(s)
        .map((one) => `${two(one.recipients.length)} đề nghị tặng ${namedInFull(one)} - ${listed(one.recipients)}`)
        .join('; ')}.`,
      ...where(s.nextHead, `01 ${headOf(s)} năm ${s.year + 1}`, `${s.nextHead}.`),
      'Đồ họa: Tuấn Kiệt',
    ],
  ),
  heldWay(
    'who takes over, and who else is aboard',
    { members: true, heads: ['head', 'nextHead'], step: 'recommended' },
    (s, chance) => {
      const rest = without(s, s.head, s.nextHead);
      return [
        `Người cầm lái mới của ${s.bloc}`,
        ...where(
          s.head && s.nextHead,
          `Năm ${s.year + 1}, ${s.nextHead} sẽ làm ${headOf(s)}. Quyết định ấy được đưa ra tại hội nghị tổng kết năm ${s.year} của ${s.bloc}, ngày ${short(s)}, do ${s.head}, ${headOf(s)} năm ${s.year}, chủ trì.`,
          `Ngoài hai đơn vị vừa nêu, ${wordOf(s).toLowerCase()} còn ${inWords(rest.length)} thành viên khác: ${listed(rest)}.`,
        ),
        idle(s, chance),
        ...passed(s).map(
          (one, i) =>
            `${capital(namedInFull(one))} là phần thưởng mà các thành viên ${i === 0 ? `thống nhất đề nghị dành cho thành tích năm ${s.year} của` : 'cũng đề nghị dành cho thành tích cùng năm của'} ${listed(one.recipients)}.`,
        ),
        `${capital(official(s, chance))} chúc ${wordOf(s).toLowerCase()} “chèo chắc tay lái” trong năm mới.`,
        'Ngọc Ánh',
      ];
    },
  ),
  heldWay('a letter to the others', { members: true, heads: ['head', 'nextHead'], step: 'voted' }, (s, chance) => [
    `Thư ngỏ của ${headOf(s)} ${s.bloc}`,
    `${s.town}, ${long(s)}`,
    `Kính gửi các đơn vị thành viên: ${listed(without(s, s.head))}.`,
    ...where(
      s.head,
      `Năm ${s.year}, ${s.head} chúng tôi vinh dự làm ${headOf(s)} và nhận được sự giúp đỡ tận tình của quý đơn vị. Cùng với ${s.head}, ${wordOf(s).toLowerCase()} ta vẫn đủ ${inWords(s.members.length)} thành viên như đầu năm.`,
    ),
    idle(s, chance, 1),
    `Tại hội nghị tổng kết vừa qua, xét thành tích năm ${s.year}, các thành viên đã bỏ phiếu suy tôn ${passed(s)
      .map((one) => `${listed(one.recipients)} nhận ${namedInFull(one)}`)
      .join(', ')}. Xin gửi tới các đơn vị được suy tôn lời chúc mừng nồng nhiệt.`,
    ...where(
      s.nextHead,
      `Từ ngày 01/01/${s.year + 1}, công việc của ${headOf(s)} sẽ do ${s.nextHead} gánh vác. Mong quý đơn vị tiếp tục đồng lòng.`,
    ),
    'Trân trọng!',
    personOf(chance).name,
  ]),
];
