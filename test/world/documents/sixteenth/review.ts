import {
  capital,
  headOf,
  leadOf,
  listed,
  namedInFull,
  passed,
  semicolons,
  short,
  slashed,
  where,
  wordOf,
} from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { all, beyond, by, chiefOf, guest, someone, wentWell } from './layout.js';

/** News of what blocs look back on, as newspapers of three provinces have them. */
export const SIXTEENTH_REVIEW: readonly Way[] = [
  heldWay(
    'the year, the votes and the new head',
    { members: true, heads: ['head', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      `${s.bloc}: Tổng kết phong trào thi đua năm ${s.year}`,
      `Chiều ngày ${slashed(s)}, ${s.bloc} tổ chức hội nghị tổng kết phong trào thi đua năm ${s.year}, đề ra phương hướng, nhiệm vụ năm ${s.year + 1}. ${capital(guest(s, chance))} đến dự.`,
      `Năm ${s.year}, ${wordOf(s)} thi đua do ${s.head} làm ${leadOf(s)}, có ${s.members.length} thành viên gồm: ${listed(s.members)}.`,
      `Theo báo cáo tại hội nghị, các đơn vị đã hoàn thành tốt nhiệm vụ được giao. ${beyond(s, chance)}`,
      `Qua bình xét, hội nghị thống nhất đề nghị ${passed(s)
        .map((one) => `${by(one)} cho ${all(one)}`)
        .join('; ')}.`,
      `Hội nghị cũng đã bầu ${leadOf(s)} năm ${s.year + 1} là ${s.nextHead}.`,
      'Tin, ảnh: Hữu Thạnh',
    ],
  ),
  heldWay('counts with names behind', { heads: ['head', 'nextHead'], step: 'voted' }, (s, chance) => [
    `Tổng kết công tác thi đua, khen thưởng ${s.bloc}`,
    `Ngày ${short(s)}, ${s.bloc} tổ chức hội nghị tổng kết công tác thi đua, khen thưởng năm ${s.year}. Dự hội nghị có ${guest(s, chance, true)}.`,
    `Báo cáo do ${someone(chance, true).called}, ${chiefOf(s.head!)}, ${headOf(s)} năm ${s.year} trình bày nêu rõ những kết quả nổi bật. ${wentWell(chance, 2)}`,
    beyond(s, chance),
    `Trên cơ sở kết quả chấm điểm năm ${s.year}, các đơn vị đã bỏ phiếu suy tôn ${passed(s)
      .map((one) => `${one.recipients.length} đơn vị nhận ${namedInFull(one)} là ${all(one)}`)
      .join('; ')}.`,
    `Năm ${s.year + 1}, nhiệm vụ ${headOf(s)} được giao cho ${s.nextHead}.`,
    'Mùa A Páo',
  ]),
  heldWay(
    'each with what it is put up for',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => {
      const visitor = guest(s, chance);
      return [
        `Nhiều kết quả nổi bật trong phong trào thi đua của ${s.bloc}`,
        `Sáng ${short(s)}, ${s.bloc} đã tổng kết công tác thi đua năm ${s.year}. Hội nghị do ${s.head}, ${leadOf(s)} năm ${s.year}, ${s.deputy ? `và ${s.deputy}, Phó ${leadOf(s)} năm ${s.year}, đồng ` : ''}chủ trì.`,
        `Tham dự có ${visitor} và lãnh đạo các đơn vị thành viên: ${semicolons(s.members)}.`,
        beyond(s, chance, 2),
        `Phát biểu tại hội nghị, ${visitor.split(',')[0]} ghi nhận những kết quả đạt được, đồng thời lưu ý các đơn vị đổi mới cách tổ chức phong trào, tránh hình thức.`,
        `Với kết quả năm ${s.year}, ${passed(s)
          .map((one) => `${all(one)} được hội nghị đề nghị ${by(one)}`)
          .join('; ')}.`,
        ...where(
          s.nextHead,
          s.nextHead === s.head
            ? `${s.nextHead} tiếp tục làm ${leadOf(s)} năm ${s.year + 1}.`
            : `Kết thúc hội nghị, ${s.head} bàn giao nhiệm vụ ${leadOf(s)} năm ${s.year + 1} cho ${s.nextHead}.`,
        ),
        'Thanh Trúc',
      ];
    },
  ),
];
