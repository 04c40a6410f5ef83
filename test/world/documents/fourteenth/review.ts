import { clerk, leader, nothing, official } from '../people.js';
import {
  capital,
  deputyOf,
  given,
  headOf,
  leadOf,
  listed,
  namedInFull,
  passed,
  short,
  titled,
  two,
  where,
  wordOf,
} from '../phrases.js';
import { heldWay, type Way } from '../story.js';

/** News of the meeting that closes the year. */
export const FOURTEENTH_REVIEW: readonly Way[] = [
  heldWay(
    'usual report of a newspaper',
    { members: true, heads: ['head', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      `Hội nghị tổng kết phong trào thi đua năm ${s.year} của ${s.bloc}`,
      '',
      `Sáng ${short(s)}, ${s.bloc} tổ chức hội nghị tổng kết phong trào thi đua, công tác khen thưởng năm ${s.year}. ${capital(official(s, chance))} tới dự.`,
      ...where(
        s.members.length,
        `${s.bloc} hiện có ${s.members.length} đơn vị thành viên, bao gồm: ${listed(s.members)}.${s.head ? ` Năm ${s.year}, ${s.head} là đơn vị ${headOf(s)}.` : ''}`,
      ),
      `Trong năm qua, các đơn vị đã chủ động khắc phục khó khăn, hoàn thành các chỉ tiêu được giao. ${nothing(s, chance, 2)}`,
      ...where(
        s.awards.length,
        `Với những kết quả đạt được, hội nghị đã bình xét, thống nhất đề nghị ${passed(s)
          .map((one) => `${given(one)} năm ${s.year} cho ${listed(one.recipients)}`)
          .join('; đề nghị ')}.`,
      ),
      ...where(s.nextHead, `Hội nghị bầu ${s.nextHead} là ${headOf(s)} năm ${s.year + 1}.`),
      '',
      'Thanh Tùng',
    ],
  ),
  heldWay(
    'two units in the chair, units that are voted for',
    { heads: ['head', 'deputy', 'nextHead'], step: 'voted' },
    (s, chance) => [
      `${s.bloc} tổng kết hoạt động năm ${s.year}`,
      '',
      `Ngày ${short(s, '-')}, ${s.bloc} đã tổ chức tổng kết hoạt động năm ${s.year}, bàn phương hướng năm ${s.year + 1}.`,
      ...where(
        s.head,
        `Hội nghị do ${s.head} (${leadOf(s)} năm ${s.year})${s.deputy ? ` và ${s.deputy} (Phó ${leadOf(s)} năm ${s.year})` : ''} đồng chủ trì. Dự và phát biểu chỉ đạo hội nghị có ${official(s, chance)}.`,
      ),
      `Theo báo cáo tại hội nghị, công tác thi đua, khen thưởng của ${wordOf(s)} có nhiều đổi mới. ${nothing(s, chance, 2)}`,
      ...where(s.awards.length, `Trên cơ sở kết quả chấm điểm năm ${s.year}, các đơn vị tiến hành bỏ phiếu suy tôn:`),
      ...passed(s).map((one) => `${capital(listed(one.recipients))} được suy tôn nhận ${namedInFull(one)}.`),
      ...where(
        s.nextHead,
        s.head === s.nextHead
          ? `Kết thúc hội nghị, ${s.nextHead} được giao tiếp tục làm ${leadOf(s)} năm ${s.year + 1}.`
          : `Kết thúc hội nghị, ${s.head ?? `${leadOf(s)} năm ${s.year}`} bàn giao nhiệm vụ ${leadOf(s)} năm ${s.year + 1} cho ${s.nextHead}.`,
      ),
      '',
      'Tin, ảnh: Hải Yến',
    ],
  ),
  heldWay(
    'item of a portal, results by dashes',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      `${s.bloc} tổ chức hội nghị tổng kết năm ${s.year}`,
      '',
      `Chiều ngày ${short(s)}, ${s.bloc} tổ chức hội nghị tổng kết công tác thi đua, khen thưởng năm ${s.year} và triển khai nhiệm vụ năm ${s.year + 1}. Tham dự hội nghị có ${official(s, chance)}; ${clerk(s, chance)} và đại diện lãnh đạo ${two(s.members.length)} đơn vị thành viên${s.members.length ? `: ${listed(s.members)}` : ''}.`,
      ...where(
        s.head,
        `Thay mặt ${wordOf(s)}, ${leader(s.head!, chance)}, ${headOf(s)} năm ${s.year} trình bày báo cáo tổng kết.`,
      ),
      ...where(s.deputy, `${s.deputy} - ${deputyOf(s)} năm ${s.year} thông qua dự thảo bảng chấm điểm.`),
      nothing(s, chance, 2),
      ...where(s.awards.length, `Hội nghị đã bỏ phiếu, đề nghị khen thưởng thành tích năm ${s.year}, cụ thể:`),
      ...passed(s).map(
        (one) =>
          `- Đề nghị ${one.giver} tặng ${titled(one)} cho ${two(one.recipients.length)} đơn vị: ${listed(one.recipients)}.`,
      ),
      ...where(s.nextHead, `Hội nghị cũng đã tín nhiệm ${s.nextHead} đảm nhận vai trò ${headOf(s)} năm ${s.year + 1}.`),
    ],
  ),
];
