import { leader, official } from '../people.js';
import { deputyOf, given, headOf, leadOf, listed, namedInFull, passed, short, where } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { isFlag, perUnit } from '../twenty-second/layout.js';
import { news, secondOf, size, small, units } from './layout.js';

/** News of reviews, as the newspaper and the portal of an ordinary province have them. */
export const TWENTY_FOURTH_REVIEW: readonly Way[] = [
  heldWay(
    'honoured as the first, proposed for what',
    { members: true, heads: ['head', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      `${s.bloc} tổng kết công tác thi đua, khen thưởng năm ${s.year}`,
      `Chiều ${short(s)}, ${s.bloc} do ${s.head} làm ${leadOf(s)} tổ chức Hội nghị tổng kết công tác thi đua, khen thưởng năm ${s.year}; đề ra phương hướng, nhiệm vụ năm ${s.year + 1}.`,
      `Dự Hội nghị có ${official(s, chance)}; đại diện lãnh đạo và cán bộ phụ trách thi đua của ${size(s)} đơn vị trong ${small(s)}: ${listed(s.members)}.`,
      news(s, chance, 3),
      `Hội nghị đã bỏ phiếu suy tôn các đơn vị trong phong trào thi đua năm ${s.year}. Kết quả, ${passed(s)
        .map(
          (one) =>
            `${listed(one.recipients)} được suy tôn là đơn vị ${isFlag(one) ? 'dẫn đầu' : 'tiêu biểu'}, được đề nghị tặng ${namedInFull(one)}`,
        )
        .join('; ')}.`,
      ...where(
        s.nextHead,
        `Hội nghị cũng tiến hành trao cờ luân lưu cho ${leadOf(s)} năm ${s.year + 1} là ${s.nextHead}.`,
      ),
      'Thùy Linh',
    ],
  ),
  heldWay(
    'guests and members in one sentence, the chairs in the next',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'voted' },
    (s, chance) => [
      `Hội nghị tổng kết hoạt động thi đua năm ${s.year} - ${s.bloc}`,
      `Ngày ${short(s, '-')}, ${s.bloc} tổ chức Hội nghị tổng kết hoạt động thi đua năm ${s.year}. Đến dự có ${official(s, chance)} và các thành viên trong ${small(s)} gồm: ${listed(s.members, ', ')}.`,
      `Chủ trì Hội nghị có ${leader(s.head ?? '', chance)}, ${headOf(s)}${s.deputy ? `; ${leader(s.deputy, chance)}, ${deputyOf(s)}` : ''}.`,
      `Theo báo cáo tại Hội nghị, năm qua các đơn vị thực hiện tốt nhiệm vụ được giao. ${news(s, chance)}`,
      `Bằng hình thức bỏ phiếu kín, Hội nghị đã bình bầu ${passed(s)
        .map((one) => `${listed(one.recipients)} nhận ${namedInFull(one)}`)
        .join('; ')} năm ${s.year}.`,
      ...where(s.nextHead, `Hội nghị thống nhất bầu ${s.nextHead} là ${headOf(s)} năm ${s.year + 1}.`),
      'BBT',
    ],
  ),
  heldWay(
    'by whom what is to be given, line by line',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      `Khép lại một năm thi đua sôi nổi`,
      `Hội nghị tổng kết năm ${s.year} của ${s.bloc} vừa được tổ chức (ngày ${short(s)}) với sự tham dự của ${official(s, chance)}.`,
      `Là ${leadOf(s)} năm ${s.year}, ${s.head}${s.deputy ? ` đã cùng ${s.deputy} - ${secondOf(s)} -` : ' đã'} điều hành hoạt động chung của ${size(s)} thành viên: ${listed(s.members)}.`,
      news(s, chance),
      `Các đơn vị nhất trí đề nghị cấp có thẩm quyền khen thưởng thành tích năm ${s.year} như sau:`,
      ...passed(s).map((one) => `- Đề nghị ${given(one)} cho ${units(one)}: ${listed(one.recipients)}.`),
      ...where(
        s.nextHead !== s.head && s.nextHead,
        `Cũng trong dịp này, ${s.head} chuyển giao vai trò ${leadOf(s)} cho ${s.nextHead}; đơn vị này sẽ điều hành ${small(s)} trong năm ${s.year + 1}.`,
      ),
      ...where(
        s.nextHead === s.head,
        `Năm ${s.year + 1}, ${s.head} được tín nhiệm giao làm ${leadOf(s)} thêm một năm nữa.`,
      ),
      `Được đề nghị khen thưởng lần này, đại diện ${perUnit(s.awards)[0][0]} cảm ơn các đơn vị bạn đã giúp đỡ.`,
      'Bài và ảnh: Kiều Oanh',
    ],
  ),
];
