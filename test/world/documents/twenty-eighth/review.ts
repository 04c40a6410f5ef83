import { leader, official } from '../people.js';
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
  slashed,
  titled,
  where,
} from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { others, secondOf, size, small } from '../twenty-fourth/layout.js';
import { isFlag, stamped, told } from './layout.js';

/** News of reviews, as portals and newspapers of provinces carry them. */
export const TWENTY_EIGHTH_REVIEW: readonly Way[] = [
  heldWay(
    'members in brackets behind the bloc, whom it agreed to propose',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      `Hội nghị tổng kết công tác thi đua, khen thưởng ${s.bloc} năm ${s.year}`,
      stamped(s, chance),
      `Ngày ${slashed(s)}, tại ${s.head}, ${s.bloc} (gồm ${size(s)} đơn vị: ${listed(s.members)}) tổ chức Hội nghị tổng kết công tác thi đua, khen thưởng năm ${s.year}.`,
      `Chủ trì Hội nghị có ${leader(s.head ?? '', chance)} - ${headOf(s)} năm ${s.year}${s.deputy ? `; ${leader(s.deputy, chance)} - ${deputyOf(s)} năm ${s.year}` : ''}.`,
      told(s, chance, 3),
      `Phát biểu tại Hội nghị, ${official(s, chance)} ghi nhận, biểu dương những kết quả mà các đơn vị đã đạt được.`,
      `Hội nghị đã tiến hành bình xét và thống nhất: ${passed(s)
        .map((one) => `đề nghị ${given(one)} năm ${s.year} cho ${listed(one.recipients)}`)
        .join('; ')}.`,
      ...where(
        s.nextHead,
        `Theo quy chế luân phiên, Hội nghị thống nhất phân công ${s.nextHead} làm ${headOf(s)} năm ${s.year + 1}.`,
      ),
      'Tin, ảnh: Phương Thảo',
    ],
  ),
  heldWay(
    'the first of the bloc, and those proposed with it',
    { members: true, heads: ['head', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      `${s.bloc}: Nhiều kết quả nổi bật trong phong trào thi đua năm ${s.year}`,
      `Chiều ${short(s)}, ${s.head}, đơn vị ${leadOf(s)} năm ${s.year}, chủ trì hội nghị tổng kết phong trào thi đua ${s.bloc}.`,
      `Tham gia ${small(s)} trong năm ${s.year} có ${size(s)} cơ quan, đơn vị là ${listed(s.members)}.`,
      `Dự và chỉ đạo hội nghị có ${official(s, chance)}. ${told(s, chance, 3)}`,
      `Với những thành tích đạt được trong năm ${s.year}, ${passed(s)
        .map((one) =>
          isFlag(one)
            ? `${listed(one.recipients)} được các đơn vị bình chọn xếp thứ nhất và đề nghị tặng ${namedInFull(one)}`
            : `${listed(one.recipients)} được đề nghị tặng ${namedInFull(one)}`,
        )
        .join('; ')}.`,
      ...where(s.nextHead, `Đơn vị được chọn làm ${leadOf(s)} năm ${s.year + 1} là ${s.nextHead}.`),
      'Nguyễn Hoàng',
    ],
  ),
  heldWay(
    'by secret vote so and so was chosen for what',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'voted' },
    (s, chance) => [
      `${s.bloc} bỏ phiếu suy tôn đơn vị xuất sắc`,
      stamped(s, chance),
      `Trong khuôn khổ hội nghị tổng kết phong trào thi đua năm ${s.year} tổ chức ngày ${short(s)}, ${s.bloc} đã bỏ phiếu kín suy tôn các đơn vị có thành tích xuất sắc trong năm.`,
      `Năm ${s.year}, ${s.bloc} do ${s.head} làm ${headOf(s)}${s.deputy ? `, ${s.deputy} làm ${deputyOf(s)}` : ''}, cùng các thành viên: ${listed(others(s))}.`,
      `${capital(official(s, chance))} đánh giá cao sự nỗ lực của các đơn vị. ${told(s, chance)}`,
      `Kết quả bỏ phiếu, các đơn vị được suy tôn gồm: ${passed(s)
        .map((one) => `${listed(one.recipients)} được suy tôn nhận ${titled(one)} của ${one.giver} năm ${s.year}`)
        .join('; ')}.`,
      ...where(
        s.nextHead,
        `Các đại biểu cũng biểu quyết thông qua việc giao ${s.nextHead} giữ nhiệm vụ ${headOf(s)} năm ${s.year + 1}.`,
      ),
      'BBT Trang thông tin điện tử',
    ],
  ),
  heldWay(
    'as the newspaper has it, a list of dashes in the midst',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      `Tổng kết công tác thi đua ${s.bloc}`,
      `${s.town} - Sáng nay (${short(s)}), ${s.bloc} tổ chức hội nghị tổng kết công tác thi đua năm ${s.year}, ký kết chương trình phối hợp năm ${s.year + 1}. Dự hội nghị có ${official(s, chance)}.`,
      `Các đơn vị thành viên của ${s.bloc} gồm:`,
      ...s.members.map(
        (unit) =>
          `- ${unit}${unit === s.head ? ` (${leadOf(s)} năm ${s.year})` : unit === s.deputy ? ` (${secondOf(s)} năm ${s.year})` : ''}`,
      ),
      told(s, chance),
      `Tại hội nghị, các đơn vị nhất trí cao đề nghị cấp trên xem xét tặng các hình thức khen thưởng, danh hiệu thi đua năm ${s.year}: ${passed(
        s,
      )
        .map((one) => `${namedInFull(one)} cho ${listed(one.recipients)}`)
        .join('; ')}.`,
      ...where(s.nextHead, `Nhiệm vụ ${leadOf(s)} năm ${s.year + 1} do ${s.nextHead} đảm nhận.`),
      'Việt Hùng',
    ],
  ),
];
