import { council, headBox, signature } from '../boxes.js';
import { nothing, official } from '../people.js';
import {
  capital,
  counted,
  given,
  listed,
  long,
  namedInFull,
  passed,
  refused,
  semicolons,
  slashed,
  where,
} from '../phrases.js';
import { type Story, type Way, way } from '../story.js';

const name = ({ place }: Story): string => `Hội đồng Thi đua - Khen thưởng ${place}`;
const signs = 'TM. HỘI ĐỒNG\nCHỦ TỊCH';

/** Reports of councils, in ways that were written after the first had been looked at. */
export const LATER_COUNCIL: readonly Way[] = [
  way('votes of each award', { step: 'council' }, (s, chance) => [
    ...headBox(s, council(s), 'BC-HĐTĐKT', chance),
    'BÁO CÁO',
    `Kết quả bỏ phiếu xét khen thưởng năm ${s.year}`,
    `${name(s)} đã họp ${long(s)} để xét khen thưởng năm ${s.year} cho ${s.bloc}, do ${official(s, chance)} chủ trì.`,
    '1. Các trường hợp đủ số phiếu, được Hội đồng thống nhất đề nghị khen thưởng:',
    ...passed(s).map((one) => `- ${capital(namedInFull(one))} (${counted(one)}): ${semicolons(one.recipients)}.`),
    ...where(
      refused(s).length,
      '2. Các trường hợp không đủ số phiếu, Hội đồng không đề nghị khen thưởng:',
      ...refused(s).map((one) => `- ${capital(namedInFull(one))} (${counted(one)}): ${semicolons(one.recipients)}.`),
    ),
    ...signature(signs, chance),
  ]),
  way('opinions in a table', { step: 'council' }, (s, chance) => [
    ...headBox(s, council(s), 'BC-HĐ', chance),
    'BÁO CÁO',
    `Tổng hợp ý kiến của Hội đồng về khen thưởng năm ${s.year} của ${s.bloc}`,
    `Ngày ${slashed(s)}, Thường trực Hội đồng lấy ý kiến các thành viên ${name(s)}. ${nothing(s, chance, 1)}`,
    [
      ['TT', 'Đơn vị', 'Hình thức khen thưởng đề nghị', 'Ý kiến Hội đồng'],
      ...s.awards.map((one, i) => [
        `${i + 1}`,
        one.recipient,
        namedInFull(one),
        one.refused ? 'Không đồng ý' : 'Đồng ý',
      ]),
    ],
    ...signature(signs, chance),
  ]),
  way('with so many votes', { step: 'council' }, (s, chance) => [
    ...headBox(s, council(s), 'BC-HĐTĐKT', chance),
    'BÁO CÁO',
    `Kết quả họp Hội đồng ngày ${slashed(s)}`,
    `${name(s)} họp xét thành tích năm ${s.year} của các tập thể thuộc ${s.bloc}. Kết quả như sau:`,
    ...passed(s).map(
      (one) => `Với 15/15 phiếu tán thành, Hội đồng thống nhất đề nghị ${given(one)} cho ${listed(one.recipients)}.`,
    ),
    ...refused(s).map(
      (one) =>
        `Với 4/15 phiếu tán thành, Hội đồng không thông qua đề nghị ${given(one)} cho ${listed(one.recipients)}.`,
    ),
    nothing(s, chance, 1),
    ...signature(signs, chance),
  ]),
];
