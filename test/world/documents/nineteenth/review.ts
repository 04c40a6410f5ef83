import { clerk, leader, official } from '../people.js';
import {
  capital,
  counted,
  deputyOf,
  given,
  headOf,
  leadOf,
  listed,
  namedInFull,
  passed,
  short,
  two,
  where,
  wordOf,
} from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { remarks } from './layout.js';

/** News of reviews, as three ordinary newspapers have them. */
export const NINETEENTH_REVIEW: readonly Way[] = [
  heldWay(
    'chaired, proposed, elected',
    { members: true, heads: ['head', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      `Tổng kết công tác thi đua, khen thưởng ${s.bloc}`,
      `Chiều ${short(s)}, ${s.bloc} tổ chức Hội nghị tổng kết công tác thi đua, khen thưởng năm ${s.year}, triển khai nhiệm vụ năm ${s.year + 1}. Tới dự có ${official(s, chance)} và đại diện lãnh đạo ${s.members.length} đơn vị thành viên: ${listed(s.members)}.`,
      ...where(
        s.head,
        `${capital(leader(s.head ?? '', chance))}, ${headOf(s)} ${wordOf(s)} thi đua năm ${s.year} chủ trì hội nghị.`,
      ),
      remarks(s, chance, 3),
      `Căn cứ kết quả bình xét, hội nghị thống nhất đề nghị khen thưởng thành tích năm ${s.year}: ${passed(s)
        .map((one) => `đề nghị ${given(one)} cho ${listed(one.recipients)}`)
        .join('; ')}.`,
      ...where(s.nextHead, `Hội nghị đã bầu ${s.nextHead} là ${headOf(s)} năm ${s.year + 1}.`),
      'Lan Anh',
    ],
  ),
  heldWay(
    'the bloc and who leads it, then who was voted',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'voted' },
    (s, chance) => [
      `${s.bloc} bình xét thi đua năm ${s.year}`,
      `Sáng ${short(s, '-')}, tại ${s.town}, ${s.bloc} tổ chức hội nghị tổng kết và bình xét thi đua năm ${s.year}. ${capital(official(s, chance))} dự, chỉ đạo hội nghị.`,
      `${s.bloc} năm ${s.year} gồm các đơn vị thành viên: ${listed(s.members)}${s.head ? `, trong đó ${s.head} là ${leadOf(s)}${s.deputy ? `, ${s.deputy} là Phó ${leadOf(s)}` : ''}` : ''}.`,
      remarks(s, chance),
      `Tại hội nghị, các đơn vị đã thảo luận và bỏ phiếu suy tôn các tập thể tiêu biểu năm ${s.year}. Kết quả, ${passed(
        s,
      )
        .map((one) => `${listed(one.recipients)} được suy tôn nhận ${namedInFull(one)}`)
        .join('; ')}.`,
      ...where(
        s.nextHead,
        `Dịp này, hội nghị thống nhất ${s.nextHead} đảm nhận vai trò ${leadOf(s)} năm ${s.year + 1}.`,
      ),
      'Tin, ảnh: Đức Thịnh',
    ],
  ),
  heldWay(
    'results by dashes',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      `Hội nghị tổng kết phong trào thi đua ${s.bloc} năm ${s.year}`,
      `Ngày ${short(s)}, ${s.bloc} đã tổ chức Hội nghị tổng kết phong trào thi đua năm ${s.year}. Dự hội nghị có ${official(s, chance)}; ${clerk(s, chance)}; lãnh đạo các đơn vị thành viên.`,
      `Năm ${s.year}, ${wordOf(s)} có ${two(s.members.length)} đơn vị thành viên là ${listed(s.members)}. ${remarks(s, chance, 1)}`,
      ...where(
        s.head,
        `Với vai trò ${headOf(s)} năm ${s.year}, ${s.head}${s.deputy ? ` đã phối hợp với ${s.deputy} (${deputyOf(s)})` : ' đã chủ động'} xây dựng chương trình hoạt động, tổ chức kiểm tra chéo giữa các đơn vị.`,
      ),
      `Kết thúc bình xét, ${wordOf(s)} đề nghị cấp có thẩm quyền khen thưởng năm ${s.year} cho các tập thể:`,
      ...passed(s).map((one) => `- ${capital(namedInFull(one))}: ${counted(one)} (${listed(one.recipients)}).`),
      ...where(
        s.nextHead,
        `Hội nghị cũng thông qua phương hướng, nhiệm vụ năm ${s.year + 1} và phân công ${s.nextHead} làm ${headOf(s)} năm ${s.year + 1}.`,
      ),
      'Ngọc Bích',
    ],
  ),
];
