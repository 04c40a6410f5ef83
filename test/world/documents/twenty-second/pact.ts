import { leader, official } from '../people.js';
import { capital, headOf, leadOf, listed, semicolons, short, two, where, wordOf } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { paper, perUnit, smallWithGiver, viceOf, vows } from './layout.js';

/** News of pledges, as the press of Lào Cai and Đồng Tháp has them. */
export const TWENTY_SECOND_PACT: readonly Way[] = [
  heldWay(
    'members after the signing, two of them in charge',
    { members: true, heads: ['head', 'deputy'] },
    (s, chance) => [
      `${s.bloc} bước vào năm thi đua mới`,
      `${paper(s)} - Sáng ${short(s)}, tại trụ sở ${s.head}, ${s.bloc} tổ chức lễ ký giao ước thi đua năm ${s.year}. ${capital(official(s, chance))} chứng kiến lễ ký.`,
      `Cùng đặt bút ký giao ước có ${two(s.members.length)} đơn vị thành viên: ${semicolons(s.members)}.`,
      `Để điều hành hoạt động của ${wordOf(s).toLowerCase()} năm ${s.year}, ${s.head} được cử làm ${leadOf(s)}${s.deputy ? `, ${s.deputy} được cử làm ${viceOf(s)}` : ''}.`,
      vows(s, chance),
      `Ngay sau lễ ký, ${leadOf(s)} đã thông qua kế hoạch kiểm tra chéo.`,
      'Tin và ảnh: Thu Phương',
    ],
  ),
  heldWay('the head invites, members line by line', { members: true, heads: ['head', 'deputy'] }, (s, chance) => [
    `Hội nghị giao ước thi đua năm ${s.year}`,
    `Với vai trò ${headOf(s)} ${s.bloc} năm ${s.year}, ngày ${short(s, '-')}, ${s.head} đã tổ chức hội nghị giao ước thi đua.`,
    'Đến dự và ký giao ước có lãnh đạo các đơn vị thành viên:',
    ...s.members.map((unit) => `– ${unit}${unit === s.deputy ? ` (${wordOf(s)} phó)` : ''}`),
    `Mở đầu hội nghị, ${leader(s.head ?? '', chance)} điểm lại những việc đã làm được và nêu chương trình hoạt động năm ${s.year}.`,
    vows(s, chance, 3),
    `Hội nghị kết thúc sau khi ${official(s, chance)} phát biểu giao nhiệm vụ.`,
    'TRẦN TUẤN',
  ]),
  heldWay('a table of what each registered', { members: true, heads: ['head'], step: 'registered' }, (s, chance) => {
    const aims = new Map(perUnit(s.awards));
    return [
      `Các đơn vị ${s.bloc} đăng ký thi đua năm ${s.year}`,
      `(${paper(s)}) - Chiều ${short(s)}, ${s.bloc} họp phiên đầu tiên của năm ${s.year}, ký giao ước và thống nhất chỉ tiêu phấn đấu. Phiên họp do ${s.head} - đơn vị ${leadOf(s)} năm ${s.year} chủ trì.`,
      `Dưới đây là nội dung đăng ký danh hiệu thi đua, hình thức khen thưởng năm ${s.year} của ${two(s.members.length)} đơn vị trong ${wordOf(s).toLowerCase()} (đơn vị để dấu gạch ngang không đăng ký):`,
      [
        ['Đơn vị thành viên', `Đăng ký năm ${s.year}`],
        ...s.members.map((unit) => [unit, capital(listed((aims.get(unit) ?? []).map(smallWithGiver), '; ') || '-')]),
      ],
      vows(s, chance),
      ...where(s.above, `Kết quả thực hiện sẽ được báo cáo UBND ${s.place} vào cuối năm.`),
      'Lê Huy',
    ];
  }),
];
