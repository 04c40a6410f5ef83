import { idle } from '../fourth/idle.js';
import { leader, nothing, official } from '../people.js';
import { capital, given, headOf, leadOf, listed, namedInFull, passed, short, two, where, wordOf } from '../phrases.js';
import { type Way, way } from '../story.js';

/** News of reviews, in ways that were written after the fifth set was opened. */
export const SIXTH_REVIEW: readonly Way[] = [
  way('asked and answered', { heads: ['head', 'nextHead'], step: 'recommended' }, (s, chance) => [
    `Nhìn lại một năm thi đua của ${s.bloc}`,
    `Bên lề hội nghị tổng kết năm ${s.year} của ${s.bloc} ngày ${short(s)}, phóng viên trao đổi với đại diện ${s.head ? leader(s.head, chance) : 'đơn vị chủ trì'}${s.head ? `, ${leadOf(s)} năm ${s.year}` : ''}.`,
    '* PV: Xin cho biết kết quả bình xét năm nay?',
    `- ${nothing(s, chance, 1)} Các thành viên đã bỏ phiếu và thống nhất đề nghị ${passed(s)
      .map((one) => `${given(one)} cho ${listed(one.recipients)}`)
      .join('; đề nghị ')}.`,
    ...where(
      s.nextHead,
      '* PV: Đơn vị nào sẽ tiếp tục dẫn dắt phong trào?',
      `- Năm ${s.year + 1}, ${s.nextHead} sẽ đảm nhiệm vai trò ${headOf(s)}.`,
    ),
    '* PV: Trân trọng cảm ơn!',
  ]),
  way('one paragraph', { members: true, heads: ['nextHead'], step: 'recommended' }, (s, chance) => [
    `${s.bloc} tổng kết năm ${s.year}`,
    `(${s.town}) Ngày ${short(s)}, ${s.bloc} gồm các đơn vị ${listed(s.members)} đã tổng kết công tác thi đua năm ${s.year}; ${official(s, chance)} dự. Kết quả, ${wordOf(s).toLowerCase()} thống nhất đề nghị tặng ${passed(
      s,
    )
      .map((one) => `${namedInFull(one)} cho ${two(one.recipients.length)} đơn vị (${listed(one.recipients)})`)
      .join(', ')}.${s.nextHead ? ` ${headOf(s)} năm ${s.year + 1} là ${s.nextHead}.` : ''}`,
    idle(s, chance, 1),
  ]),
  way('who stood out', { heads: ['head', 'nextHead'], step: 'recommended' }, (s, chance) => [
    `Nhiều điểm sáng trong phong trào thi đua của ${s.bloc}`,
    `${s.head ? `Dưới sự điều hành của ${headOf(s)} ${s.head}, năm` : 'Năm'} ${s.year} các đơn vị trong ${wordOf(s).toLowerCase()} đã hoàn thành các chỉ tiêu. ${nothing(s, chance, 1)}`,
    `Đó là đánh giá tại hội nghị tổng kết năm ${s.year} của ${s.bloc} chiều ${short(s)}.`,
    ...passed(s).map(
      (one, i) =>
        `${i === 0 ? 'Nổi bật nhất' : 'Tiếp đến'} là ${listed(one.recipients)}, được hội nghị đề nghị ${given(one)}.`,
    ),
    ...where(s.nextHead, `${capital(s.nextHead!)} được chọn làm ${headOf(s)} năm ${s.year + 1}.`),
    'Mai Phương',
  ]),
];
