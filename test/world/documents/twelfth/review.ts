import { clerk, leader, nothing, official } from '../people.js';
import {
  capital,
  dashed,
  deputyOf,
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
import { heldWay, type Way } from '../story.js';
import { aside } from './layout.js';

/** News of the meeting at the end of the year, as it is commonly written. */
export const TWELFTH_REVIEW: readonly Way[] = [
  heldWay('results, votes, election', { members: true, heads: ['nextHead'], step: 'recommended' }, (s, chance) => [
    `${capital(s.bloc)}: Tổng kết công tác năm ${s.year}`,
    `Ngày ${short(s)}, ${s.bloc} tổ chức hội nghị tổng kết công tác thi đua, khen thưởng năm ${s.year} và triển khai nhiệm vụ trọng tâm năm ${s.year + 1}. Dự hội nghị có ${official(s, chance)}; ${clerk(s, chance)}.`,
    `${wordOf(s)} thi đua có ${two(s.members.length)} đơn vị thành viên, gồm: ${semicolons(s.members)}.`,
    `Năm qua, các đơn vị đã bám sát nội dung giao ước đã ký. ${aside(chance)} ${nothing(s, chance, 1)}`,
    `Tại hội nghị, sau khi thảo luận và bỏ phiếu, các đại biểu thống nhất đề nghị khen thưởng thành tích năm ${s.year}. Theo đó, ${passed(
      s,
    )
      .map((one) => `đề nghị ${given(one)} cho ${listed(one.recipients)}`)
      .join('; ')}.`,
    ...where(s.nextHead, `Hội nghị đã bầu ${s.nextHead} giữ chức ${headOf(s)} năm ${s.year + 1}.`),
    'Thanh Bình',
  ]),
  heldWay(
    'chosen, and the lead passed on',
    { members: true, heads: ['head', 'nextHead'], step: 'voted' },
    (s, chance) => [
      `${capital(s.bloc)} nhìn lại phong trào thi đua năm ${s.year}`,
      `Chiều ${short(s, '-')}, ${s.bloc} tổng kết phong trào thi đua năm ${s.year}. Đến dự có ${official(s, chance)} cùng lãnh đạo các đơn vị thành viên: ${listed(s.members)}.`,
      ...where(s.head, `Chủ trì hội nghị là ${leader(s.head!, chance)}, ${leadOf(s)} thi đua năm ${s.year}.`),
      `Báo cáo tại hội nghị cho thấy, phong trào thi đua của ${wordOf(s)} có nhiều đổi mới. ${aside(chance, 2)}`,
      `Hội nghị đã bình xét, suy tôn các tập thể tiêu biểu năm ${s.year}. ${passed(s)
        .map((one) => `${capital(listed(one.recipients))} được suy tôn nhận ${namedInFull(one)}.`)
        .join(' ')}`,
      ...where(
        s.nextHead && s.head,
        `Kết thúc hội nghị, ${s.head} bàn giao công việc; ${s.nextHead} nhận nhiệm vụ ${leadOf(s)} năm ${s.year + 1}.`,
      ),
      'Bài và ảnh: Đức Minh',
    ],
  ),
  heldWay(
    'on the portal, by dashes',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      `Hội nghị tổng kết công tác thi đua, khen thưởng năm ${s.year} ${s.bloc}`,
      `Sáng ngày ${short(s)}, ${s.bloc} tổ chức hội nghị tổng kết công tác thi đua, khen thưởng năm ${s.year}.`,
      `Năm ${s.year}, ${wordOf(s)} có ${s.members.length} thành viên là các đơn vị: ${listed(s.members)}.`,
      ...where(
        s.head,
        `${s.head} làm ${headOf(s)}${s.deputy ? ` và ${s.deputy} làm ${deputyOf(s)}` : ''} năm ${s.year}.`,
      ),
      `Phát biểu tại hội nghị, ${official(s, chance)} ghi nhận, đánh giá cao kết quả các đơn vị đã đạt được. ${nothing(s, chance)}`,
      `Hội nghị đã tiến hành bỏ phiếu và nhất trí trình cấp có thẩm quyền xét, khen thưởng thành tích năm ${s.year}:`,
      ...dashed(passed(s).map((one) => `Đề nghị tặng ${namedInFull(one)} cho ${listed(one.recipients)}`)),
      ...where(
        s.nextHead,
        `Đồng thời, hội nghị nhất trí giao ${s.nextHead} đảm nhiệm vai trò ${headOf(s)} năm ${s.year + 1}.`,
      ),
      'Ban Biên tập',
    ],
  ),
];
