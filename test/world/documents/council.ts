import { council, headBox, signature } from './boxes.js';
import { nothing, official } from './people.js';
import {
  capital,
  counted,
  dashed,
  given,
  listed,
  long,
  namedInFull,
  numbered,
  passed,
  refused,
  semicolons,
  slashed,
  titled,
  two,
  where,
} from './phrases.js';
import { type Story, type Way, way } from './story.js';

const name = ({ place }: Story): string => `Hội đồng Thi đua - Khen thưởng ${place}`;
const signs = 'TM. HỘI ĐỒNG\nCHỦ TỊCH';

/** The council of emulation lets pass what blocs ask for, or does not. */
export const COUNCIL: readonly Way[] = [
  way('passes, by sections', { step: 'council' }, (s, chance) => [
    ...headBox(s, council(s), 'BC-HĐTĐKT', chance),
    'BÁO CÁO',
    `Kết quả họp xét khen thưởng năm ${s.year} đối với ${s.bloc}`,
    `${capital(long(s))}, ${name(s)} đã họp xét khen thưởng thành tích năm ${s.year} dưới sự chủ trì của ${official(s, chance)}.`,
    nothing(s, chance, 1),
    'I. Hội đồng thông qua:',
    ...passed(s).flatMap((one, i) => [
      `${i + 1}. ${capital(namedInFull(one))} cho ${counted(one)}: ${semicolons(one.recipients)}.`,
    ]),
    ...where(
      refused(s).length,
      'II. Hội đồng không thông qua:',
      ...refused(s).map((one) => `- ${capital(titled(one))} của ${one.giver} đối với ${listed(one.recipients)}.`),
    ),
    ...signature(signs, chance),
  ]),
  way('votes, sentences', { step: 'council' }, (s, chance) => [
    ...headBox(s, council(s), 'BC-HĐ', chance),
    'BÁO CÁO',
    `Về kết quả bỏ phiếu của Hội đồng, năm ${s.year}`,
    `Ngày ${slashed(s)}, ${name(s)} tổ chức phiên họp xét khen thưởng năm ${s.year} cho các đơn vị thuộc ${s.bloc}.`,
    ...passed(s).map((one) => `Hội đồng nhất trí 100% trình ${given(one)} cho ${listed(one.recipients)}.`),
    ...refused(s).map(
      (one) => `Hội đồng không nhất trí ${given(one)} cho ${listed(one.recipients)} do chưa đủ tiêu chuẩn.`,
    ),
    nothing(s, chance, 1),
    ...signature(signs, chance),
  ]),
  way('table with votes', { step: 'council' }, (s, chance) => [
    ...headBox(s, council(s), 'BC-HĐTĐKT', chance),
    'BÁO CÁO',
    `Kết quả bỏ phiếu xét khen thưởng năm ${s.year} của ${s.bloc}`,
    `${capital(long(s))}, ${name(s)} họp, bỏ phiếu kín. Kết quả cụ thể:`,
    [
      ['STT', 'Tên tập thể', 'Hình thức khen thưởng', 'Tỷ lệ phiếu', 'Kết quả'],
      ...s.awards.map((one, i) => [
        String(i + 1),
        one.recipient,
        `${one.award} của ${one.giver}`,
        one.refused ? '35%' : '100%',
        one.refused ? 'Không thông qua' : 'Thông qua',
      ]),
    ],
    ...signature(signs, chance),
  ]),
  way('agrees to propose, lines', { step: 'council' }, (s, chance) => [
    ...headBox(s, council(s), 'BC-HĐTĐKT', chance),
    'BÁO CÁO',
    `Tổng hợp kết quả xét, đề nghị khen thưởng năm ${s.year} - ${s.bloc}`,
    `${name(s)} đã họp ${long(s)}, có ${official(s, chance)} và các ủy viên.`,
    `Hội đồng thống nhất đề nghị khen thưởng năm ${s.year} đối với các tập thể sau:`,
    ...passed(s).flatMap((one) => [
      `Đề nghị ${given(one)} (${two(one.recipients.length)} tập thể):`,
      ...numbered(one.recipients),
    ]),
    ...refused(s).map(
      (one) => `Không đề nghị ${given(one)} đối với ${listed(one.recipients)} vì số phiếu không đạt tỷ lệ quy định.`,
    ),
    ...signature(signs, chance),
  ]),
  way('units pass', { step: 'council' }, (s, chance) => [
    ...headBox(s, council(s), 'BC-HĐ', chance),
    'BÁO CÁO',
    `Kết quả phiên họp Hội đồng xét khen thưởng ${s.bloc} năm ${s.year}`,
    `Sau khi nghe Thường trực Hội đồng báo cáo, ${name(s)} đã bỏ phiếu ngày ${slashed(s)}. ${nothing(s, chance, 1)}`,
    ...passed(s).map(
      (one) => `${capital(listed(one.recipients))} được Hội đồng thông qua đề nghị ${given(one)} năm ${s.year}.`,
    ),
    ...refused(s).map(
      (one) => `${capital(listed(one.recipients))} không được Hội đồng thông qua đề nghị ${given(one)}.`,
    ),
    ...signature(signs, chance),
  ]),
  way('two headings', { step: 'council' }, (s, chance) => [
    ...headBox(s, council(s), 'BC-HĐTĐKT', chance),
    'BÁO CÁO',
    `Kết quả thẩm định, xét duyệt khen thưởng năm ${s.year}`,
    `Đơn vị trình: ${s.bloc}. Phiên họp ${long(s)} của ${name(s)}.`,
    'A. CÁC TRƯỜNG HỢP ĐƯỢC THÔNG QUA',
    ...passed(s).flatMap((one) => [`${capital(namedInFull(one))}:`, ...dashed(one.recipients)]),
    ...where(
      refused(s).length,
      'B. CÁC TRƯỜNG HỢP KHÔNG ĐƯỢC THÔNG QUA',
      ...refused(s).flatMap((one) => [`${capital(titled(one))} của ${one.giver}:`, ...dashed(one.recipients)]),
    ),
    ...signature(signs, chance),
  ]),
];
