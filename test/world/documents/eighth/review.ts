import { idle } from '../fourth/idle.js';
import { leader, nothing, official } from '../people.js';
import { capital, deputyOf, given, headOf, listed, namedInFull, passed, short, where, wordOf } from '../phrases.js';
import { type Way, way } from '../story.js';
import { inWords, OTHER_BLOCS, ranked, rankOf } from './layout.js';

/** News of reviews, in ways that were written after the seventh set was opened. */
export const EIGHTH_REVIEW: readonly Way[] = [
  way('what the chair says', { members: true, heads: ['head', 'nextHead'], step: 'recommended' }, (s, chance) => [
    `${s.bloc}: “Khen đúng người, đúng việc”`,
    ...where(
      s.head,
      `Ngày ${short(s)}, ${s.bloc} tổng kết năm ${s.year}. Kết luận hội nghị, ${leader(s.head!, chance)}, ${headOf(s)} năm ${s.year}, nói:`,
    ),
    `- “Mái nhà chung của chúng ta có ${inWords(s.members.length)} thành viên: ${listed(s.members)}. Năm qua không đơn vị nào đứng ngoài cuộc.”`,
    `- “Về khen thưởng năm ${s.year}, chúng ta đã thống nhất: ${passed(s)
      .map((one) => `${listed(one.recipients)} được đề nghị ${given(one)}`)
      .join('; ')}.”`,
    ...where(
      s.nextHead,
      `- “Năm ${s.year + 1}, vai trò ${headOf(s)} được chuyển sang ${s.nextHead}. Xin chúc mừng đơn vị.”`,
    ),
    `${capital(official(s, chance))} ghi nhận những kết quả đó. ${idle(s, chance, 1)}`,
    'Kim Liên',
  ]),
  way(
    'several blocs in one paper',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'voted' },
    (s, chance) => [
      `Các khối, cụm thi đua ${s.place} bước vào mùa tổng kết`,
      `${OTHER_BLOCS[0]} dự kiến tổng kết vào tuần tới; hiện các đơn vị đang tự chấm điểm. ${nothing(s, chance, 1)}`,
      ...where(
        s.head,
        `Trong khi đó, ngày ${short(s)}, ${s.bloc} đã tổng kết năm ${s.year}. Có mặt đầy đủ các thành viên: ${s.members
          .map((unit) =>
            unit === s.head ? `${unit} – ${headOf(s)}` : unit === s.deputy ? `${unit} – ${deputyOf(s)}` : unit,
          )
          .join('; ')}.`,
      ),
      `Các thành viên bầu chọn ${passed(s)
        .map((one) => `${listed(one.recipients)} nhận ${namedInFull(one)} năm ${s.year}`)
        .join('; ')}.`,
      ...where(s.nextHead, `Người “cầm lái” năm ${s.year + 1} của ${s.bloc} với vai trò ${headOf(s)}: ${s.nextHead}.`),
      `Còn ${OTHER_BLOCS[1]} chưa ấn định ngày họp.`,
      `${capital(official(s, chance))} lưu ý các khối, cụm hoàn thành việc tổng kết trước ngày 20/12.`,
    ],
  ),
  way('who came first', { members: true, heads: ['head', 'nextHead'], step: 'recommended' }, (s, chance) => [
    `Bảng điểm thi đua của ${s.bloc} đã ngã ngũ`,
    `Chiều ${short(s)}, ${s.bloc} công bố điểm thi đua năm ${s.year} của các thành viên, lần lượt từ cao xuống thấp: ${ranked(
      s,
    )
      .map((unit, i) => `${unit} (hạng ${rankOf(s, unit)}, ${97 - i} điểm)`)
      .join(', ')}.`,
    `Với kết quả này, ${wordOf(s).toLowerCase()} đề nghị ${passed(s)
      .map(
        (one) =>
          `${given(one)} cho ${one.recipients.length > 1 ? 'các đơn vị' : 'đơn vị'} hạng ${listed(one.recipients.map((unit) => rankOf(s, unit)))}`,
      )
      .join('; ')}.`,
    nothing(s, chance, 1),
    ...where(
      s.head,
      `Sau một năm giữ vai trò ${headOf(s)} (01/01 - 31/12/${s.year}), ${s.head} bàn giao lại cho ${s.nextHead}, ${headOf(s)} năm ${s.year + 1}, trước sự chứng kiến của ${official(s, chance)}.`,
    ),
  ]),
];
