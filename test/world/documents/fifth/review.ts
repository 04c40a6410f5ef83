import { idle } from '../fourth/idle.js';
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

/** News of reviews, in ways that were written before the fourth set was looked at. */
export const FIFTH_REVIEW: readonly Way[] = [
  way('by all votes, and beside that', { members: true, heads: ['nextHead'], step: 'recommended' }, (s, chance) => [
    `Dấu ấn một năm thi đua của ${s.bloc}`,
    `Năm ${s.year}, ${s.members.length} đơn vị thành viên ${s.bloc}: ${semicolons(s.members)} đã hoàn thành toàn diện nhiệm vụ. Kết quả đó được khẳng định tại hội nghị tổng kết chiều ${short(s)}, có ${official(s, chance)} dự.`,
    idle(s, chance),
    ...passed(s).map((one, i) =>
      i === 0
        ? `Với số phiếu tuyệt đối, ${listed(one.recipients)} được các thành viên suy tôn, đề nghị ${given(one)}.`
        : `Cùng với đó, ${listed(one.recipients)} được đề nghị ${given(one)}.`,
    ),
    ...where(
      s.nextHead,
      `Hội nghị cũng thống nhất giao ${s.nextHead} đảm nhiệm vai trò ${headOf(s)} trong năm ${s.year + 1}.`,
    ),
    'Tin, ảnh: Lan Chi',
  ]),
  way('bullets', { members: true, heads: ['head', 'nextHead'], step: 'recommended' }, (s, chance) => [
    `Tổng kết công tác thi đua, khen thưởng ${s.bloc}`,
    `${s.town} - Ngày ${short(s)}, ${s.bloc} tổng kết công tác thi đua, khen thưởng năm ${s.year}.${s.head ? ` ${s.head} - đơn vị ${headOf(s)} - chủ trì hội nghị.` : ''}`,
    `Dự hội nghị có ${official(s, chance)}; đại diện lãnh đạo các đơn vị thành viên của ${wordOf(s)}, gồm: ${listed(s.members)}.`,
    nothing(s, chance),
    `Kết quả bình xét thi đua năm ${s.year} như sau:`,
    ...passed(s).map((one) => `• Đề nghị ${given(one)}: ${listed(one.recipients)}.`),
    ...where(s.nextHead, `• Bầu ${headOf(s)} năm ${s.year + 1}: ${s.nextHead}.`),
    'Ban Biên tập',
  ]),
  way('so many cases', { heads: ['head', 'nextHead'], step: 'recommended' }, (s, chance) => [
    `${s.bloc} bình chọn các tập thể tiêu biểu`,
    `Hội nghị tổng kết năm ${s.year} của ${s.bloc} diễn ra sáng ${short(s)}. ${capital(official(s, chance))} tham dự.`,
    ...where(
      s.head,
      `Báo cáo do ${leader(s.head!, chance)}, ${leadOf(s)} thi đua năm ${s.year} trình bày cho thấy phong trào có nhiều đổi mới. ${idle(s, chance)}`,
    ),
    `Trên cơ sở đó, ${wordOf(s)} đã lựa chọn, đề nghị khen thưởng năm ${s.year} đối với ${two(s.awards.length)} trường hợp, cụ thể: ${passed(
      s,
    )
      .map((one) => `${namedInFull(one)} cho ${listed(one.recipients)}`)
      .join('; ')}.`,
    ...where(s.nextHead, `Nhiệm vụ ${leadOf(s)} năm ${s.year + 1} được bàn giao cho ${s.nextHead}.`),
  ]),
];
