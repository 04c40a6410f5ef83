import { signers } from '../boxes.js';
import { idle } from '../fourth/idle.js';
import { twoColumns } from '../latest/layout.js';
import { leader, nothing, official } from '../people.js';
import { given, headOf, listed, long, namedInFull, passed, slashed, two, where, wordOf } from '../phrases.js';
import { type Story, type Way, way } from '../story.js';

const issuer = ({ bloc, place }: Story): string[] => [`UBND ${place}`, bloc];
const COUNTING = ['Một là', 'Hai là', 'Ba là', 'Bốn là', 'Năm là', 'Sáu là', 'Bảy là', 'Tám là'];

/** Minutes of blocs, in ways that were written after the fifth set was opened. */
export const SIXTH_MINUTES: readonly Way[] = [
  way('firstly, secondly', { members: true, heads: ['nextHead'], step: 'recommended' }, (s, chance) => [
    ...twoColumns(s, issuer(s), 'BB-TK', chance),
    'BIÊN BẢN',
    `Hội nghị tổng kết công tác thi đua năm ${s.year}`,
    `Hôm nay, ${long(s)}, ${s.bloc} họp tổng kết năm ${s.year}. ${wordOf(s)} hiện có ${two(s.members.length)} thành viên là: ${listed(s.members)}.`,
    nothing(s, chance),
    'Hội nghị biểu quyết, thống nhất các nội dung:',
    ...passed(s).map((one, i) => `${COUNTING[i]}, đề nghị ${given(one)} năm ${s.year} cho ${listed(one.recipients)}.`),
    ...where(
      s.nextHead,
      `${COUNTING[passed(s).length]}, bầu ${s.nextHead} làm ${headOf(s)} năm ${s.year + 1}.`,
      `Hội nghị kết thúc cùng ngày.`,
    ),
    ...signers(chance),
  ]),
  way(
    'a table of units, their parts and their awards',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      ...twoColumns(s, issuer(s), 'BB-HN', chance),
      'BIÊN BẢN',
      `Họp xét thi đua, khen thưởng năm ${s.year} của ${s.bloc}`,
      `Ngày ${slashed(s)}, các đơn vị thành viên họp xét, đề nghị khen thưởng năm ${s.year}. Khách mời: ${official(s, chance)}.`,
      'Kết quả như sau:',
      [
        ['TT', 'Đơn vị thành viên', `Vai trò năm ${s.year}`, 'Tổng điểm', 'Đề nghị khen thưởng'],
        ...s.members.map((unit, i) => [
          two(i + 1),
          unit,
          unit === s.head ? headOf(s) : unit === s.deputy ? `${wordOf(s)} phó` : 'Thành viên',
          `${99 - i},5`,
          s.awards
            .filter(({ recipient }) => recipient === unit)
            .map((one) => namedInFull(one))
            .join('; '),
        ]),
      ],
      ...where(s.nextHead, `Về nhân sự ${headOf(s)} năm ${s.year + 1}: ${s.nextHead} (100% nhất trí).`),
      ...signers(chance),
    ],
  ),
  way('who came, by posts', { members: true, heads: ['head', 'nextHead'], step: 'recommended' }, (s, chance) => [
    ...twoColumns(s, issuer(s), null, chance),
    'BIÊN BẢN CUỘC HỌP',
    `Bình xét thi đua năm ${s.year} - ${s.bloc}`,
    `I. THỜI GIAN, ĐỊA ĐIỂM: 14 giờ, ${long(s)}, tại ${s.town}.`,
    `II. THÀNH PHẦN: Đại diện các đơn vị thành viên ${wordOf(s).toLowerCase()}:`,
    ...s.members.map((unit) => `- ${leader(unit, chance)}${unit === s.head ? ` - ${headOf(s)} năm ${s.year}` : ''};`),
    `III. NỘI DUNG: ${idle(s, chance, 1)}`,
    `IV. KẾT QUẢ: ${wordOf(s)} đề nghị khen thưởng năm ${s.year}:`,
    ...passed(s).map((one) => `- ${namedInFull(one)}: ${listed(one.recipients)}.`),
    ...where(s.nextHead, `V. ĐƠN VỊ LÀM ${headOf(s).toUpperCase()} NĂM ${s.year + 1}: ${s.nextHead}.`),
    ...signers(chance),
  ]),
];
