import { leader, official } from '../people.js';
import { capital, deputyOf, headOf, leadOf, listed, passed, short, where, wordOf } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { aside, calledInFull, inWords, what } from './layout.js';

/** News of reviews, as three more ordinary newspapers have them. */
export const TWENTIETH_REVIEW: readonly Way[] = [
  heldWay(
    'the bloc in the lead, then what is asked',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      `${s.bloc}: Nhiều kết quả tích cực trong năm ${s.year}`,
      `Chiều ${short(s)}, ${s.bloc} tổ chức hội nghị đánh giá phong trào thi đua năm ${s.year}, bàn phương hướng năm ${s.year + 1}. ${capital(official(s, chance))} đến dự.`,
      `${wordOf(s)} thi đua này gồm ${s.members.length} thành viên là ${listed(s.members)}; năm ${s.year} do ${s.head} làm ${headOf(s)}${s.deputy ? ` và ${s.deputy} làm ${deputyOf(s)}` : ''}.`,
      aside(s, chance, 3),
      `Hội nghị đã xem xét kết quả chấm điểm năm ${s.year} và thống nhất đề nghị tặng ${passed(s)
        .map((one) => `${calledInFull(one)} cho ${listed(one.recipients)}`)
        .join('; đề nghị tặng ')}.`,
      ...where(s.nextHead, `Năm ${s.year + 1}, ${s.nextHead} sẽ làm ${headOf(s)} theo kết quả bầu chọn tại hội nghị.`),
      'Toàn cảnh hội nghị.',
      'Tin, ảnh: Kim Ngân',
    ],
  ),
  heldWay('handed over at the end', { members: true, heads: ['head', 'nextHead'], step: 'voted' }, (s, chance) => [
    `Bình bầu các đơn vị dẫn đầu ${s.bloc} năm ${s.year}`,
    `Ngày ${short(s, '-')}, tại ${s.town} diễn ra hội nghị tổng kết ${s.bloc} năm ${s.year} với sự tham dự của lãnh đạo các đơn vị thành viên: ${listed(s.members)}.`,
    ...where(
      s.head,
      `Báo cáo do ${leader(s.head ?? '', chance)}, đơn vị ${leadOf(s)} năm ${s.year} trình bày nêu rõ: ${aside(s, chance)}`,
    ),
    `Với tinh thần dân chủ, khách quan, hội nghị đã bình bầu khen thưởng năm ${s.year}: ${passed(s)
      .map((one) => `${listed(one.recipients)} được bình bầu nhận ${calledInFull(one)}`)
      .join('; ')}.`,
    ...where(
      s.nextHead !== s.head && s.nextHead,
      `Kết thúc hội nghị, ${s.head} đã bàn giao nhiệm vụ ${leadOf(s)} năm ${s.year + 1} cho ${s.nextHead}.`,
    ),
    ...where(s.nextHead === s.head, `Năm ${s.year + 1}, ${s.head} tiếp tục làm ${leadOf(s)}.`),
    'Hoàng Nam',
  ]),
  heldWay(
    'a sentence for each award',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      `Tổng kết hoạt động ${s.bloc} năm ${s.year}`,
      `Vừa qua, ${s.bloc} đã tổ chức tổng kết hoạt động năm ${s.year}. Hội nghị do ${s.head}, ${headOf(s)} năm ${s.year}${s.deputy ? ` và ${s.deputy}, ${deputyOf(s)}` : ''} chủ trì.`,
      `${capital(inWords(s.members.length))} đơn vị trong ${wordOf(s).toLowerCase()} gồm ${listed(s.members)} đều cử lãnh đạo tham dự.`,
      aside(s, chance),
      `Căn cứ kết quả thi đua năm ${s.year}, các đơn vị thống nhất danh sách đề nghị khen thưởng.`,
      ...passed(s).map((one) => `${capital(listed(one.recipients))} được đề nghị ${one.giver} tặng ${what(one)}.`),
      `Phát biểu tại hội nghị, ${official(s, chance)} biểu dương kết quả mà các đơn vị đã đạt được.`,
      ...where(s.nextHead, `Hội nghị cũng bầu đơn vị ${headOf(s)} năm ${s.year + 1} là ${s.nextHead}.`),
      'Theo Cổng thông tin điện tử',
    ],
  ),
];
