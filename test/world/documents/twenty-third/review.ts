import { leader, official } from '../people.js';
import { given, headOf, leadOf, listed, namedInFull, passed, semicolons, short, two, where } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { perUnit } from '../twenty-second/layout.js';
import { deeds, secondOf, small } from './layout.js';

/** News of reviews, as an ordinary portal has them. */
export const TWENTY_THIRD_REVIEW: readonly Way[] = [
  heldWay(
    'what was done, how they voted, who takes over',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      `Hội nghị tổng kết công tác thi đua, khen thưởng ${s.bloc} năm ${s.year}`,
      `(Cập nhật: ${short(s)}) Vừa qua, tại ${s.head}, ${s.bloc} tổ chức Hội nghị tổng kết công tác thi đua, khen thưởng năm ${s.year}. Dự Hội nghị có ${official(s, chance)}.`,
      `${s.head} (đơn vị ${leadOf(s)})${s.deputy ? ` và ${s.deputy} (đơn vị ${secondOf(s)})` : ''} chủ trì Hội nghị. Tham gia có lãnh đạo các đơn vị khác trong ${small(s)}: ${listed(s.members.filter((unit) => unit !== s.head && unit !== s.deputy))}.`,
      deeds(s, chance, 3),
      `Hội nghị đã bỏ phiếu lựa chọn đơn vị tiêu biểu năm ${s.year}. Theo đó, ${passed(s)
        .map(
          (one) =>
            `${two(one.recipients.length)} đơn vị được đề nghị tặng ${namedInFull(one)} là ${listed(one.recipients)}`,
        )
        .join('; ')}.`,
      ...where(
        s.nextHead !== s.head && s.nextHead,
        `Cũng tại Hội nghị, ${s.head} đã bàn giao nhiệm vụ ${leadOf(s)} năm ${s.year + 1} cho ${s.nextHead}.`,
      ),
      ...where(
        s.nextHead === s.head,
        `Hội nghị thống nhất giao ${s.head} tiếp tục làm ${leadOf(s)} năm ${s.year + 1}.`,
      ),
      'Tin: Văn phòng',
    ],
  ),
  heldWay('whom the votes favoured', { members: true, heads: ['head', 'nextHead'], step: 'voted' }, (s, chance) => [
    `${perUnit(s.awards).length} đơn vị được suy tôn ở ${s.bloc}`,
    `Ngày ${short(s, '-')}, dưới sự điều hành của ${s.head} - ${headOf(s)} năm ${s.year}, ${s.bloc} đã chấm điểm, suy tôn các đơn vị xuất sắc năm ${s.year}.`,
    `Được biết, ${s.bloc} hiện có các thành viên sau: ${semicolons(s.members)}.`,
    `${deeds(s, chance)} Kết quả suy tôn năm ${s.year} cụ thể:`,
    ...passed(s).map(
      (one) =>
        `Nhận ${namedInFull(one)} có ${two(one.recipients.length)} đơn vị được suy tôn: ${listed(one.recipients)}.`,
    ),
    `Chia sẻ niềm vui với các đơn vị, ${official(s, chance)} đề nghị các đơn vị không chủ quan, thỏa mãn.`,
    ...where(s.nextHead, `Hội nghị cũng đã chọn xong ${headOf(s)} năm ${s.year + 1}, đó là ${s.nextHead}.`),
    'Kim Thoa',
  ]),
  heldWay(
    'unit by unit, by whom it should be honoured',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      `${s.bloc} bình xét khen thưởng năm ${s.year}`,
      `Chiều ${short(s)}, ${s.bloc} bình xét khen thưởng năm ${s.year}. Hội nghị do ${leader(s.head ?? '', chance)}, ${leadOf(s)} chủ trì.`,
      `Có mặt tại hội nghị là lãnh đạo ${two(s.members.length)} đơn vị hợp thành ${small(s)}, gồm có ${listed(s.members, ', ')}.`,
      ...where(s.deputy, `Thay mặt ${s.deputy} - đơn vị ${secondOf(s)} năm ${s.year}, thư ký hội nghị đọc bảng điểm.`),
      deeds(s, chance),
      `Sau khi thảo luận, hội nghị đi đến thống nhất về khen thưởng năm ${s.year}:`,
      ...perUnit(s.awards).map(
        ([unit, told]) => `${unit} được đề nghị ${told.map((one) => given(one)).join('; được đề nghị ')}.`,
      ),
      ...where(s.nextHead, `Từ năm ${s.year + 1}, vai trò ${leadOf(s)} thuộc về ${s.nextHead}.`),
      'N.H',
    ],
  ),
];
