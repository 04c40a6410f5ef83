import { leader, official } from '../people.js';
import { headOf, leadOf, listed, passed, short, where, wordOf } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { paper, perUnit, remarks, small, smallWithGiver, viceOf } from './layout.js';

/** News of reviews, as the press of Lào Cai and Đồng Tháp has them. */
export const TWENTY_SECOND_REVIEW: readonly Way[] = [
  heldWay(
    'who came, what was done, whom they propose',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      `${s.bloc} nhìn lại một năm thi đua`,
      `${paper(s)} - Ngày ${short(s)}, ${official(s, chance)} đã tới dự hội nghị tổng kết phong trào thi đua năm ${s.year} của ${s.bloc}.`,
      `${s.bloc} được giao cho ${s.head} làm ${leadOf(s)}${s.deputy ? ` và ${s.deputy} làm ${viceOf(s)}` : ''} năm ${s.year}; các đơn vị cùng sinh hoạt trong ${wordOf(s).toLowerCase()} là ${listed(s.members)}.`,
      remarks(s, chance, 3),
      `Sau khi nghe công bố điểm thi đua năm ${s.year}, các đơn vị thống nhất lập hồ sơ trình UBND ${s.place} xét, đề nghị tặng ${passed(
        s,
      )
        .map((one) => `${smallWithGiver(one)} cho ${listed(one.recipients)}`)
        .join('; tặng ')}.`,
      ...where(
        s.nextHead,
        `Theo quy chế hoạt động, sang năm ${s.year + 1}, ${s.nextHead} sẽ giữ cương vị ${leadOf(s)}.`,
      ),
      'Quang cảnh hội nghị. Ảnh: CTV',
      'Ngọc Minh',
    ],
  ),
  heldWay(
    'whom they chose, one after the other',
    { members: true, heads: ['head', 'nextHead'], step: 'voted' },
    (s, chance) => {
      const verbs = ['được bầu chọn nhận', 'được các đơn vị tín nhiệm bầu nhận', 'được bình chọn nhận'];
      return [
        `Chọn ra các đơn vị tiêu biểu của ${s.bloc}`,
        `Chiều ${short(s, '-')}, ${s.bloc} họp bình bầu thi đua năm ${s.year} tại ${s.head}, đơn vị đang giữ nhiệm vụ ${headOf(s)} năm ${s.year}.`,
        `Họp bình bầu có mặt toàn bộ thành viên của ${wordOf(s).toLowerCase()}, đó là ${listed(s.members)}.`,
        remarks(s, chance),
        ...passed(s).map(
          (one, i) => `Năm ${s.year}, ${listed(one.recipients, ' cùng với ')} ${verbs[i % 3]} ${smallWithGiver(one)}.`,
        ),
        ...where(
          s.nextHead !== s.head && s.nextHead,
          `Trước khi bế mạc, ${leader(s.head ?? '', chance)} đã trao cờ ${headOf(s)} năm ${s.year + 1} cho đại diện ${s.nextHead}.`,
        ),
        ...where(
          s.nextHead === s.head,
          `Các đơn vị cũng nhất trí giữ nguyên ${s.head} ở vị trí ${headOf(s)} năm ${s.year + 1}.`,
        ),
        'HOÀI THU',
      ];
    },
  ),
  heldWay(
    'units and what is asked for them in brackets',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      `Hội nghị tổng kết năm ${s.year}: Thẳng thắn, trách nhiệm, đoàn kết`,
      `Sáng nay, ${short(s)}, ${s.bloc} (gồm ${listed(s.members, ', ')}) tổng kết hoạt động năm ${s.year}.`,
      `Trình bày báo cáo, ${leader(s.head ?? '', chance)} - ${headOf(s)} năm ${s.year} khẳng định: ${remarks(s, chance)}`,
      ...where(s.deputy, `${s.deputy}, đơn vị ${wordOf(s)} phó năm ${s.year}, điều hành phần thảo luận.`),
      `Có ${perUnit(s.awards).length} đơn vị được hội nghị đề nghị khen thưởng năm ${s.year}, gồm: ${perUnit(s.awards)
        .map(([unit, told]) => `${unit} (${told.map((one) => `đề nghị ${one.giver} tặng ${small(one)}`).join(', ')})`)
        .join('; ')}.`,
      ...where(
        s.nextHead !== s.head && s.nextHead,
        `Hội nghị thống nhất chuyển giao nhiệm vụ ${headOf(s)} từ ${s.head} sang ${s.nextHead} kể từ năm ${s.year + 1}.`,
      ),
      ...where(s.nextHead === s.head, `Năm ${s.year + 1}, ${s.head} vẫn là ${headOf(s)}.`),
      'Bài, ảnh: MINH ĐỨC',
    ],
  ),
];
