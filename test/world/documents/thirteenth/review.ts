import { clerk, leader, official } from '../people.js';
import { capital, headOf, leadOf, listed, named, passed, semicolons, short, two, where, wordOf } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { grants, perUnit, told, units, withGiver } from './layout.js';

/** News of the meeting in which a bloc looks back on its year. */
export const THIRTEENTH_REVIEW: readonly Way[] = [
  heldWay(
    'one sentence for each award',
    { members: true, heads: ['head', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      `${s.bloc} tổng kết phong trào thi đua năm ${s.year}`,
      '',
      `Sáng ngày ${short(s)}, tại hội trường ${s.head}, ${s.bloc} tổ chức Hội nghị tổng kết phong trào thi đua năm ${s.year}, phương hướng, nhiệm vụ năm ${s.year + 1}. ${capital(leader(s.head!, chance))}, ${headOf(s)} năm ${s.year} chủ trì hội nghị. Cùng dự có ${official(s, chance)}.`,
      `${s.bloc} gồm ${two(s.members.length)} đơn vị thành viên: ${semicolons(s.members)}. ${told(s, chance, 3)}`,
      `Tại hội nghị, các đơn vị đã tiến hành bỏ phiếu bình xét thi đua. ${passed(s)
        .map((one) => `Hội nghị thống nhất đề nghị ${grants(one)} cho ${listed(one.recipients)}.`)
        .join(' ')}`,
      `Hội nghị bầu ${s.nextHead} giữ chức ${headOf(s)} năm ${s.year + 1}.`,
      'Thanh Bình',
    ],
  ),
  heldWay('chosen by vote, handed over', { members: true, heads: ['head', 'nextHead'], step: 'voted' }, (s, chance) => [
    `Tổng kết công tác thi đua, khen thưởng ${s.bloc}`,
    '',
    `Ngày ${short(s, '-')}, ${s.bloc} tổ chức tổng kết công tác thi đua, khen thưởng năm ${s.year}. Tham dự có ${clerk(s, chance)} cùng lãnh đạo các đơn vị thành viên: ${listed(s.members)}.`,
    told(s, chance, 3),
    `Trên tinh thần dân chủ, khách quan, hội nghị đã bình chọn các tập thể tiêu biểu năm ${s.year}. Kết quả, ${passed(s)
      .map((one) => `${listed(one.recipients)} được bình chọn nhận ${withGiver(one)}`)
      .join('; ')}.`,
    `Dịp này, ${s.head} - ${headOf(s)} năm ${s.year} đã bàn giao nhiệm vụ ${headOf(s)} cho ${s.nextHead}. ${s.nextHead} sẽ là ${headOf(s)} năm ${s.year + 1}.`,
    'Bài và ảnh: Đức Huy',
  ]),
  heldWay(
    'so many units, awards in brackets',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended', givers: false },
    (s, chance) => [
      `Hội nghị tổng kết năm ${s.year} ${s.bloc}`,
      '',
      `Chiều ${short(s)}, Hội nghị tổng kết năm ${s.year} ${s.bloc} đã được tổ chức. ${capital(official(s, chance))} đến dự.`,
      `Năm ${s.year}, ${wordOf(s)} thi đua có ${two(s.members.length)} đơn vị, gồm ${listed(s.members)}. ${s.head} là đơn vị ${leadOf(s)}${s.deputy ? `, ${s.deputy} là đơn vị Phó ${leadOf(s).toLowerCase()}` : ''}.`,
      told(s, chance),
      `Căn cứ kết quả chấm điểm, hội nghị nhất trí đề nghị cấp trên khen thưởng ${units(s)} đơn vị có thành tích xuất sắc năm ${s.year}, gồm: ${perUnit(
        s.awards,
      )
        .map(([unit, awards]) => `${unit} (${awards.map(named).join(' và ')})`)
        .join(', ')}.`,
      `Phát biểu kết luận hội nghị, ${leader(s.head!, chance)} cảm ơn sự phối hợp của các đơn vị trong thời gian qua.`,
      ...where(s.nextHead, `Hội nghị thống nhất cử ${s.nextHead} làm ${leadOf(s)} năm ${s.year + 1}.`),
      'Mai Phương',
    ],
  ),
];
