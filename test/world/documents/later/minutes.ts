import { headBox, signers } from '../boxes.js';
import { clerk, leader, nothing, official, personOf } from '../people.js';
import {
  capital,
  given,
  headOf,
  leadOf,
  listed,
  long,
  namedInFull,
  passed,
  semicolons,
  slashed,
  titled,
  where,
  wordOf,
} from '../phrases.js';
import { type Story, type Way, way } from '../story.js';

const issuer = ({ bloc, place }: Story): string[] => [`UBND ${place}`, bloc];

/** Minutes of blocs, in ways that were written after the first had been looked at. */
export const LATER_MINUTES: readonly Way[] = [
  way(
    'members in a table',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      ...headBox(s, issuer(s), null, chance),
      'BIÊN BẢN',
      `Họp bình xét thi đua, khen thưởng năm ${s.year} - ${s.bloc}`,
      `1. Thời gian: 7 giờ 30 phút, ${long(s)}.`,
      `2. Thành phần: ${official(s, chance)}; đại diện các đơn vị thành viên:`,
      [
        ['TT', 'Đơn vị thành viên', 'Người dự họp', 'Nhiệm vụ'],
        ...s.members.map((unit, i) => [
          String(i + 1),
          unit,
          personOf(chance).name,
          unit === s.head ? headOf(s) : unit === s.deputy ? `Phó ${headOf(s).toLowerCase()}` : 'Thành viên',
        ]),
      ],
      `3. Nội dung: ${nothing(s, chance)}`,
      `4. Biểu quyết: 100% đơn vị thống nhất đề nghị khen thưởng thành tích năm ${s.year}, cụ thể:`,
      ...passed(s).map((one) => `- Tặng ${namedInFull(one)}: ${listed(one.recipients)}.`),
      ...where(s.nextHead, `5. Đơn vị ${leadOf(s)} năm ${s.year + 1}: ${s.nextHead}.`),
      ...signers(chance),
    ],
  ),
  way('numbers in the sentence', { members: true, heads: ['head', 'nextHead'], step: 'recommended' }, (s, chance) => [
    ...headBox(s, issuer(s), null, chance),
    'BIÊN BẢN CUỘC HỌP',
    `Về việc tổng kết phong trào thi đua và suy tôn năm ${s.year}`,
    `Hôm nay, ngày ${slashed(s)}, ${s.bloc} họp tổng kết phong trào thi đua năm ${s.year}.`,
    `Các đơn vị thành viên dự họp: ${s.members.map((unit, i) => `(${i + 1}) ${unit}`).join('; ')}.`,
    ...where(
      s.head,
      `${capital(leader(s.head!, chance))}, ${headOf(s)} năm ${s.year}, khai mạc và điều hành cuộc họp.`,
    ),
    `Thư ký: ${clerk(s, chance)}. ${nothing(s, chance)}`,
    `Kết quả bỏ phiếu suy tôn năm ${s.year}:`,
    ...passed(s).map((one) => `+ Đơn vị được suy tôn, đề nghị ${given(one)}: ${semicolons(one.recipients)}.`),
    ...where(s.nextHead, `+ Đơn vị được bầu làm ${headOf(s)} năm ${s.year + 1}: ${s.nextHead}.`),
    ...signers(chance),
  ]),
  way('conclusions', { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' }, (s, chance) => [
    ...headBox(s, issuer(s), null, chance),
    'BIÊN BẢN',
    `Hội nghị tổng kết hoạt động năm ${s.year} của ${s.bloc}`,
    `Hội nghị khai mạc hồi 14 giờ 00 phút ${long(s)}, với sự có mặt của ${official(s, chance)}.`,
    `Đại diện ${s.members.length}/${s.members.length} đơn vị thành viên có mặt, cụ thể là ${listed(s.members)}.`,
    ...where(
      s.head,
      `Điều hành hội nghị: ${s.head} - ${headOf(s)} năm ${s.year}${s.deputy ? `, ${s.deputy} - Phó ${headOf(s).toLowerCase()}` : ''}.`,
    ),
    nothing(s, chance, 3),
    'KẾT LUẬN:',
    `1. Hội nghị thống nhất đề nghị cấp có thẩm quyền khen thưởng năm ${s.year}:`,
    ...passed(s).map(
      (one, i) => `${'abcdefgh'[i]}) ${capital(titled(one))} (cấp khen: ${one.giver}): ${listed(one.recipients)};`,
    ),
    ...where(s.nextHead, `2. ${wordOf(s)} nhất trí giao ${s.nextHead} làm ${headOf(s)} năm ${s.year + 1}.`),
    ...signers(chance),
  ]),
];
