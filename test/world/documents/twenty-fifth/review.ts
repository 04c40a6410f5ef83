import { leader, official } from '../people.js';
import { capital, given, headOf, leadOf, listed, namedInFull, passed, short, titled, where } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { secondOf, size, small } from '../twenty-fourth/layout.js';
import { isFirst, told } from './layout.js';

/** News of reviews, as the portals of departments and the newspaper of an ordinary province write them. */
export const TWENTY_FIFTH_REVIEW: readonly Way[] = [
  heldWay(
    'all agreed to propose one thing for one and another for others',
    { members: true, heads: ['head', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      `${s.bloc} tổng kết phong trào thi đua năm ${s.year}`,
      `Vừa qua, ${s.bloc} gồm ${size(s)} đơn vị: ${listed(s.members)} đã tổ chức hội nghị tổng kết phong trào thi đua năm ${s.year}.`,
      `Hội nghị đã nghe ${s.head}, đơn vị ${leadOf(s)} năm ${s.year}, báo cáo tóm tắt kết quả thực hiện các nội dung giao ước. ${told(s, chance)}`,
      `Sau khi thảo luận, hội nghị thống nhất đề nghị ${passed(s)
        .map((one) => `${given(one)} năm ${s.year} cho ${listed(one.recipients)}`)
        .join('; đề nghị ')}.`,
      ...where(
        s.nextHead,
        `Hội nghị cũng thống nhất bàn giao nhiệm vụ ${leadOf(s)} năm ${s.year + 1} cho ${s.nextHead} đảm nhận.`,
      ),
      'Trần Vinh',
    ],
  ),
  heldWay(
    'who came first and who next, and what they were chosen for',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'voted' },
    (s, chance) => [
      `Tổng kết hoạt động ${s.bloc}`,
      `Sáng ${short(s, '-')}, tại ${s.head}, ${s.bloc} tổng kết hoạt động năm ${s.year}. Tham dự có ${official(s, chance)}; lãnh đạo ${size(s)} đơn vị thành viên gồm ${listed(s.members)}.`,
      `${capital(leader(s.head ?? '', chance, ' - '))}, ${headOf(s)} chủ trì hội nghị${s.deputy ? `, cùng điều hành có ${leader(s.deputy, chance, ' - ')}, ${secondOf(s)}` : ''}.`,
      told(s, chance, 3),
      `Căn cứ tổng điểm, các đại biểu đã bình chọn những đơn vị xuất sắc năm ${s.year}: ${passed(s)
        .map((one) =>
          isFirst(one)
            ? `${listed(one.recipients)} dẫn đầu ${small(s)}, được bình chọn nhận ${namedInFull(one)}`
            : `${listed(one.recipients)} được bình chọn nhận ${namedInFull(one)}`,
        )
        .join('; ')}.`,
      ...where(s.nextHead, `Cuối hội nghị, ${s.nextHead} được tín nhiệm bầu giữ chức ${headOf(s)} năm ${s.year + 1}.`),
      'Minh Châu',
    ],
  ),
  heldWay(
    'a quote, and each award with its units by name',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'voted' },
    (s, chance) => [
      `Thi đua phải đi vào thực chất`,
      `Đó là yêu cầu của ${official(s, chance)} tại hội nghị tổng kết công tác thi đua năm ${s.year} của ${s.bloc}, diễn ra ngày ${short(s)}.`,
      `Năm ${s.year}, ${s.bloc} do ${s.head} làm ${headOf(s)}${s.deputy ? ` và ${s.deputy} làm ${secondOf(s)}` : ''}; các thành viên của ${small(s)} có ${listed(s.members)}.`,
      `“Điểm số chỉ có ý nghĩa khi người dân thấy được việc làm cụ thể”, ${leader(s.head ?? '', chance)} nói. ${told(s, chance)}`,
      `Hội nghị đã suy tôn các tập thể tiêu biểu năm ${s.year} gồm: ${passed(s)
        .map((one) => `${listed(one.recipients)} (${titled(one)} của ${one.giver})`)
        .join('; ')}.`,
      ...where(
        s.nextHead,
        `Theo thứ tự luân phiên, nhiệm vụ ${headOf(s)} năm ${s.year + 1} được giao cho ${s.nextHead}.`,
      ),
      'Ảnh và bài: Thu Phương',
    ],
  ),
];
