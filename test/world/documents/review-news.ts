import { clerk, leader, nothing, official } from './people.js';
import {
  capital,
  deputyOf,
  given,
  headOf,
  leadOf,
  listed,
  named,
  passed,
  semicolons,
  short,
  titled,
  two,
  where,
  wordOf,
} from './phrases.js';
import { type Way, way } from './story.js';

/** News of the meeting in which a bloc looks back on its year. */
export const REVIEW_NEWS: readonly Way[] = [
  way('plain report', { members: true, heads: ['nextHead'], step: 'recommended' }, (s, chance) => [
    `${s.bloc} tổng kết công tác thi đua, khen thưởng năm ${s.year}`,
    '',
    `Ngày ${short(s)}, ${s.bloc} tổ chức hội nghị tổng kết công tác thi đua, khen thưởng năm ${s.year}, triển khai phương hướng, nhiệm vụ năm ${s.year + 1}. Dự hội nghị có ${official(s, chance)}; ${clerk(s, chance)}.`,
    ...where(
      s.members.length,
      `${wordOf(s)} gồm ${s.members.length} đơn vị: ${listed(s.members)}. ${nothing(s, chance)}`,
    ),
    ...where(
      s.awards.length,
      `Hội nghị đã bình xét và thống nhất đề nghị ${passed(s)
        .map((one) => `${given(one)} cho ${listed(one.recipients)}`)
        .join('; ')}.`,
    ),
    ...where(s.nextHead, `Hội nghị cũng đã bầu ${s.nextHead} làm ${headOf(s)} năm ${s.year + 1}.`),
    '',
    'Minh Anh',
  ]),
  way('head in a title, suy tôn', { heads: ['head', 'nextHead'], step: 'voted', givers: false }, (s, chance) => [
    `Hội nghị tổng kết ${s.bloc}`,
    '',
    `Chiều ${short(s, '-')}, tại thành phố, ${s.bloc} tổ chức tổng kết phong trào thi đua năm ${s.year}. ${capital(official(s, chance))} dự và chỉ đạo hội nghị.`,
    ...where(s.head, `${capital(leader(s.head!, chance))}, ${leadOf(s)} thi đua năm ${s.year} chủ trì hội nghị.`),
    nothing(s, chance, 3),
    ...passed(s).map((one) => `Các thành viên đã suy tôn ${listed(one.recipients)} nhận ${named(one)} năm ${s.year}.`),
    ...where(s.nextHead, `Năm ${s.year + 1}, ${s.nextHead} được giao nhiệm vụ ${leadOf(s)}.`),
    'Bài, ảnh: Thu Hà',
  ]),
  way('recipient first', { members: true, heads: ['head', 'nextHead'], step: 'recommended' }, (s, chance) => [
    `Tổng kết phong trào thi đua năm ${s.year} ${s.bloc}`,
    '',
    `Sáng ${short(s)}, ${s.bloc} tổ chức hội nghị tổng kết phong trào thi đua năm ${s.year}. Tham dự có ${official(s, chance)} và lãnh đạo các đơn vị trong ${wordOf(s)}.`,
    ...where(
      s.members.length,
      `Năm ${s.year}, ${s.bloc} có ${two(s.members.length)} đơn vị thành viên, gồm: ${semicolons(s.members)}${s.head ? `; do ${s.head} làm ${headOf(s)}` : ''}.`,
    ),
    ...where(!s.members.length && s.head, `Năm ${s.year}, ${s.head} làm ${headOf(s)}.`),
    nothing(s, chance, 3),
    `Căn cứ kết quả chấm điểm, ${wordOf(s)} thống nhất:`,
    ...passed(s).map((one) => `${capital(listed(one.recipients))} được đề nghị ${given(one)}.`),
    ...where(
      s.nextHead,
      `Cũng tại hội nghị, ${s.head ?? 'đơn vị cũ'} đã bàn giao nhiệm vụ ${headOf(s)} năm ${s.year + 1} cho ${s.nextHead}.`,
    ),
    'T.H',
  ]),
  way(
    'roles in brackets',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      `${capital(wordOf(s))} thi đua nhìn lại một năm`,
      '',
      `${s.bloc} vừa tổ chức tổng kết năm ${s.year} vào ngày ${short(s, '-')}.`,
      ...where(
        s.members.length,
        `${wordOf(s)} có ${s.members.length} đơn vị gồm: ${s.members.map((unit) => (unit === s.head ? `${unit} (${headOf(s)})` : unit === s.deputy ? `${unit} (${deputyOf(s)})` : unit)).join(', ')}.`,
      ),
      `${nothing(s, chance, 3)} Phát biểu tại hội nghị, ${official(s, chance)} biểu dương kết quả của ${wordOf(s)}.`,
      ...where(
        s.awards.length,
        `Kết quả bình xét năm ${s.year}, ${wordOf(s)} đề nghị: ${passed(s)
          .map((one) => `${given(one)} cho ${two(one.recipients.length)} đơn vị (${listed(one.recipients, ', ')})`)
          .join('; ')}.`,
      ),
      ...where(s.nextHead, `${headOf(s)} năm ${s.year + 1} là ${s.nextHead}.`),
    ],
  ),
  way('with a quoted speech', { members: true, heads: ['nextHead'], step: 'recommended' }, (s, chance) => [
    `${s.bloc}: Thi đua là động lực hoàn thành nhiệm vụ`,
    '',
    `Hôm nay (${short(s)}), ${s.bloc} tổng kết công tác thi đua năm ${s.year} và bàn giao ${headOf(s)}. ${nothing(s, chance)}`,
    ...where(
      s.members.length,
      `Là những đơn vị thành viên của ${wordOf(s)}, ${listed(s.members)} đã tích cực hưởng ứng các phong trào.`,
    ),
    `“Tôi đề nghị các đơn vị thi đua thực chất, không chạy theo thành tích”, ${official(s, chance)} nhấn mạnh.`,
    ...where(
      s.awards.length,
      `Dịp này, ${wordOf(s)} đã lựa chọn, đề nghị khen thưởng thành tích năm ${s.year}: ${passed(s)
        .map((one) => `${listed(one.recipients)} đề nghị ${given(one)}`)
        .join('; ')}.`,
    ),
    ...where(s.nextHead, `Theo luân phiên, ${s.nextHead} làm ${headOf(s)} năm ${s.year + 1}.`),
    'Hoàng Nam',
  ]),
  way('by lines', { heads: ['head', 'nextHead'], step: 'recommended' }, (s, chance) => [
    `HỘI NGHỊ TỔNG KẾT PHONG TRÀO THI ĐUA NĂM ${s.year} ${s.bloc.toUpperCase()}`,
    '',
    `Ngày ${short(s)}, tại hội trường trung tâm, ${s.bloc} đã tổ chức hội nghị tổng kết năm ${s.year}.`,
    ...where(
      s.head,
      `Hội nghị do ${s.head} - đơn vị ${headOf(s)} năm ${s.year} đăng cai tổ chức. Đến dự có ${official(s, chance)}.`,
    ),
    nothing(s, chance, 3),
    `Hội nghị nhất trí đề nghị các cấp khen thưởng năm ${s.year} cho các đơn vị:`,
    ...passed(s).flatMap((one) => one.recipients.map((unit) => `- ${unit}: đề nghị ${one.giver} tặng ${titled(one)}.`)),
    ...where(
      s.nextHead,
      `Tại hội nghị, các đơn vị thống nhất giới thiệu ${s.nextHead} giữ chức ${headOf(s)} năm ${s.year + 1}.`,
    ),
    'Tin: Phòng TĐKT',
  ]),
];
