import { clerk, leader, official } from '../people.js';
import {
  capital,
  deputyOf,
  given,
  headOf,
  leadOf,
  listed,
  namedInFull,
  passed,
  semicolons,
  short,
  titled,
  two,
  where,
  wordOf,
} from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { again, idle } from './layout.js';

/** News of reviews, as provincial papers mostly write them. */
export const ELEVENTH_REVIEW: readonly Way[] = [
  heldWay(
    'news of a provincial paper',
    { members: true, heads: ['head', 'nextHead'], step: 'recommended' },
    (s, chance) => {
      const guest = official(s, chance);
      return [
        `${s.bloc} triển khai phương hướng, nhiệm vụ năm ${s.year + 1}`,
        '',
        `Chiều ${short(s)}, ${s.bloc} tổ chức hội nghị tổng kết công tác thi đua, khen thưởng năm ${s.year}; phương hướng, nhiệm vụ năm ${s.year + 1}. Đến dự có ${guest}; lãnh đạo các đơn vị thành viên.`,
        `Năm ${s.year}, ${s.bloc} có ${s.members.length} đơn vị, gồm: ${listed(s.members)}${s.head ? `, do ${s.head} làm ${headOf(s)}` : ''}. ${idle(s, chance, 3)}`,
        `Tại hội nghị, các đơn vị đã bỏ phiếu bình xét và đề nghị ${passed(s)
          .map((one) => `${given(one, 'tặng thưởng')} năm ${s.year} cho ${listed(one.recipients)}`)
          .join('; đề nghị ')}.`,
        ...where(s.nextHead, `Hội nghị đã bầu ${s.nextHead} giữ chức ${headOf(s)} năm ${s.year + 1}.`),
        `Phát biểu kết luận hội nghị, ${again(guest)} ghi nhận, đánh giá cao những kết quả mà ${wordOf(s)} đã đạt được.`,
        'Thanh Tùng',
      ];
    },
  ),
  heldWay(
    'on a portal, members as those who came',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'voted' },
    (s, chance) => [
      `Hội nghị tổng kết công tác thi đua, khen thưởng năm ${s.year} của ${s.bloc}`,
      '',
      `Ngày ${short(s)}, ${s.bloc} tổ chức Hội nghị tổng kết công tác thi đua, khen thưởng năm ${s.year}.`,
      ...where(
        s.head,
        `${capital(leader(s.head!, chance))}, ${leadOf(s)} thi đua năm ${s.year} chủ trì hội nghị. Tham dự hội nghị có ${clerk(s, chance)}.`,
      ),
      `Hội nghị có sự tham gia của đại diện lãnh đạo ${two(s.members.length)} đơn vị thành viên trong ${wordOf(s)}: ${semicolons(s.members)}.`,
      ...where(
        s.deputy,
        `Thay mặt ${wordOf(s)}, đại diện ${s.deputy} - ${deputyOf(s)} năm ${s.year} trình bày báo cáo tổng kết. ${idle(s, chance)}`,
      ),
      ...where(!s.deputy, `Hội nghị đã nghe báo cáo tổng kết. ${idle(s, chance)}`),
      'Sau khi xem xét bảng điểm của từng đơn vị, hội nghị đã bình bầu:',
      ...passed(s).map((one) => `${capital(listed(one.recipients))} nhận ${namedInFull(one)} năm ${s.year}.`),
      ...where(
        s.nextHead,
        `Cũng tại hội nghị, nhiệm vụ ${leadOf(s)} năm ${s.year + 1} được bàn giao cho ${s.nextHead}.`,
      ),
      'Nguồn: Phòng Thi đua - Khen thưởng',
    ],
  ),
  heldWay(
    'awards by lines, more is said',
    { members: true, heads: ['head', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      `${s.bloc}: Tiếp tục đổi mới, nâng cao chất lượng phong trào thi đua`,
      '',
      `Sáng ${short(s, '-')}, ${s.bloc} tổ chức hội nghị tổng kết phong trào thi đua năm ${s.year}.`,
      ...where(
        s.head,
        `Báo cáo của ${s.head}, đơn vị ${headOf(s)} năm ${s.year}, cho thấy ${wordOf(s).toLowerCase()} đã hoàn thành các nội dung giao ước.`,
      ),
      idle(s, chance, 3),
      `Hiện nay, ${wordOf(s).toLowerCase()} thi đua này có ${s.members.length} thành viên: ${listed(s.members)}.`,
      `Phát biểu tại hội nghị, ${official(s, chance)} đề nghị các đơn vị khắc phục những hạn chế đã được chỉ ra.`,
      `Hội nghị nhất trí đề nghị cấp có thẩm quyền khen thưởng các tập thể có thành tích xuất sắc năm ${s.year}, cụ thể:`,
      ...passed(s).map((one) => `- ${capital(titled(one))} của ${one.giver}: ${listed(one.recipients)}.`),
      ...where(s.nextHead, `${s.nextHead} được tín nhiệm bầu làm ${headOf(s)} năm ${s.year + 1}.`),
      'Mai Hương',
    ],
  ),
];
