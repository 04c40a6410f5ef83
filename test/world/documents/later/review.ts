import { leader, nothing, official } from '../people.js';
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
  two,
  where,
  wordOf,
} from '../phrases.js';
import { type Way, way } from '../story.js';

/** News of reviews, in ways that were written after the first had been looked at. */
export const LATER_REVIEW: readonly Way[] = [
  way('chosen, so proposed', { members: true, heads: ['head', 'nextHead'], step: 'recommended' }, (s, chance) => [
    `${s.bloc} khẳng định vai trò trong phong trào thi đua`,
    `Ngày ${short(s)}, hội nghị tổng kết công tác thi đua năm ${s.year} của ${s.bloc} đã diễn ra${s.head ? ` dưới sự điều hành của ${s.head} - ${headOf(s)}` : ''}. Dự hội nghị có ${official(s, chance)}.`,
    `Trong năm, ${s.members.length} đơn vị thành viên là ${listed(s.members)} đã hoàn thành các chỉ tiêu. ${nothing(s, chance)}`,
    ...passed(s).map(
      (one) =>
        `Với kết quả đạt được, ${listed(one.recipients)} được các đơn vị bình chọn, đề nghị ${given(one)} năm ${s.year}.`,
    ),
    ...where(s.nextHead, `${s.nextHead} được tín nhiệm bầu giữ chức ${headOf(s)} năm ${s.year + 1}.`),
    'Lê Na',
  ]),
  way('votes in one sentence', { members: true, heads: ['nextHead'], step: 'voted' }, (s, chance) => [
    `Tổng kết hoạt động ${s.bloc} năm ${s.year}`,
    `Vừa qua, ${s.bloc} tổ chức hội nghị tổng kết hoạt động năm ${s.year}. Đến dự có ${official(s, chance)} và đại diện các đơn vị thành viên: ${semicolons(s.members)}.`,
    nothing(s, chance, 3),
    `Kết thúc hội nghị, ${wordOf(s)} đã bỏ phiếu suy tôn ${passed(s)
      .map((one) => `${listed(one.recipients)} nhận ${namedInFull(one)}`)
      .join('; ')}.`,
    ...where(s.nextHead, `Hội nghị bầu ra đơn vị ${leadOf(s)} năm ${s.year + 1} là ${s.nextHead}.`),
    `(Theo Văn phòng ${wordOf(s).toLowerCase()} thi đua)`,
  ]),
  way('count, "là", names', { heads: ['head', 'nextHead'], step: 'recommended' }, (s, chance) => [
    `${wordOf(s)} thi đua tổng kết, bình xét khen thưởng năm ${s.year}`,
    `Chiều nay (${short(s)}), ${s.bloc} tổng kết phong trào thi đua năm ${s.year}. ${nothing(s, chance)}`,
    ...where(
      s.head,
      `Thay mặt ${wordOf(s)}, ${leader(s.head!, chance)} - ${headOf(s)} năm ${s.year} trình bày báo cáo tổng kết.`,
    ),
    `${capital(official(s, chance))} ghi nhận những kết quả của các đơn vị.`,
    ...passed(s).map(
      (one) =>
        `${wordOf(s)} đề nghị ${given(one, 'xét tặng')} cho ${two(one.recipients.length)} đơn vị là ${listed(one.recipients)}.`,
    ),
    ...where(s.nextHead, `Trong năm ${s.year + 1}, vai trò ${leadOf(s)} sẽ do ${s.nextHead} đảm nhận.`),
  ]),
];
