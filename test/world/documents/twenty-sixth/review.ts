import { leader, official } from '../people.js';
import {
  capital,
  counted,
  deputyOf,
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
import { secondOf, size, small } from '../twenty-fourth/layout.js';
import { crumbs, inBrackets, joined, told } from './layout.js';

/** News of reviews, as pages of departments and the newspaper carry them. */
export const TWENTY_SIXTH_REVIEW: readonly Way[] = [
  heldWay(
    'the words of a conclusion on a page',
    { members: true, heads: ['head', 'nextHead'], step: 'voted' },
    (s, chance) => [
      `Kết luận hội nghị tổng kết năm ${s.year} của ${s.bloc}`,
      ...crumbs(s, chance, 'Thông báo / Kết luận'),
      `Hội nghị tổng kết phong trào thi đua năm ${s.year} của ${s.bloc} họp ngày ${slashed(s)}, do ${s.head} (${headOf(s)}) chủ trì, đã kết luận:`,
      `Một là, ghi nhận nỗ lực của ${size(s)} đơn vị thành viên gồm ${listed(s.members)}.`,
      `Hai là, suy tôn các đơn vị dẫn đầu năm ${s.year}: ${passed(s)
        .map((one) => `${namedInFull(one)}: ${listed(one.recipients)}`)
        .join('; ')}.`,
      ...where(s.nextHead, `Ba là, giao ${s.nextHead} giữ vai trò ${headOf(s)} năm ${s.year + 1}.`),
      `Bốn là, rút kinh nghiệm về công tác tổng hợp, báo cáo. ${told(s, chance)}`,
      'Văn phòng thông báo để các đơn vị biết, thực hiện.',
    ],
  ),
  heldWay(
    'a page with what was voted in a table',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'voted' },
    (s, chance) => [
      `Hội nghị tổng kết thi đua cuối năm`,
      ...crumbs(s, chance, 'Tin trong ngành'),
      `Chiều ${short(s)}, ${s.bloc} tổng kết phong trào thi đua năm ${s.year}; ${leader(s.head ?? '', chance)}, ${leadOf(s)}, chủ trì.`,
      `Cùng chủ trì có ${official(s, chance)}. ${s.deputy ? `Đại diện ${s.deputy} - ${secondOf(s)} trình bày báo cáo.` : told(s, chance, 1)}`,
      `${size(s)} thành viên của ${small(s)} dự hội nghị: ${inBrackets(s.members)}.`,
      told(s, chance),
      `Kết quả bỏ phiếu suy tôn của hội nghị:`,
      [
        ['Danh hiệu, hình thức khen thưởng', `Đơn vị được suy tôn năm ${s.year}`],
        ...joined(s, (one) => capital(namedInFull(one))),
      ],
      ...where(s.nextHead, `Năm ${s.year + 1}, ${headOf(s)} là ${s.nextHead}.`),
    ],
  ),
  heldWay(
    'under small headings, what comes last first',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      `${s.nextHead} làm ${headOf(s)} năm ${s.year + 1}`,
      `Các thành viên ${s.bloc} đã thống nhất như vậy tại hội nghị tổng kết năm ${s.year}, tổ chức ngày ${short(s, '-')}.`,
      'Thành phần tham dự',
      `Hội nghị có sự tham gia của các đơn vị thành viên ${s.bloc}: ${listed(s.members)}; do ${s.head}, ${headOf(s)} năm ${s.year}, chủ trì${s.deputy ? ` cùng ${s.deputy}, ${deputyOf(s)} năm ${s.year}` : ''}.`,
      'Kết quả nổi bật',
      told(s, chance, 3),
      'Đề nghị khen thưởng',
      `Hội nghị nhất trí đề nghị khen thưởng thành tích năm ${s.year}: ${passed(s)
        .map((one) => `${titled(one)} của ${one.giver} cho ${counted(one)} là ${listed(one.recipients)}`)
        .join('; ')}.`,
      'Tin, ảnh: Hoài An',
    ],
  ),
];
