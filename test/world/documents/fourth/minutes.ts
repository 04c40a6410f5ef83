import { signers } from '../boxes.js';
import { twoColumns } from '../latest/layout.js';
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
  slashed,
  two,
  where,
  wordOf,
} from '../phrases.js';
import { type Story, type Way, way } from '../story.js';
import { idle } from './idle.js';

const issuer = ({ bloc, place }: Story): string[] => [bloc, place];
/** "07/07 phiếu" */
const votes = ({ members }: Story): string => `${two(members.length)}/${two(members.length)} phiếu`;

/** Minutes of blocs, in ways that were written when the three sets before had been looked at. */
export const FOURTH_MINUTES: readonly Way[] = [
  way(
    'who came for whom, votes behind units',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      ...twoColumns(s, issuer(s), null, chance),
      'BIÊN BẢN',
      `Họp bình xét, đề nghị khen thưởng ${s.bloc} năm ${s.year}`,
      'I. Thời gian, địa điểm',
      `Vào lúc 14 giờ 00, ${long(s)}, tại phòng họp A, trụ sở đơn vị chủ trì.`,
      'II. Thành phần',
      `1. Đại biểu cấp trên: ${official(s, chance)}.`,
      '2. Đại diện các đơn vị thành viên:',
      ...s.members.map(
        (unit) =>
          `- ${capital(leader(unit, chance))}${unit === s.head ? ` - ${headOf(s)} năm ${s.year}, chủ trì` : unit === s.deputy ? ` - Phó ${headOf(s).toLowerCase()} năm ${s.year}` : ''};`,
      ),
      `3. Thư ký: ${personOf(chance).name}, chuyên viên.`,
      'III. Nội dung',
      `1. ${headOf(s)} thông qua bảng tổng hợp điểm thi đua năm ${s.year}. ${idle(s, chance, 1)}`,
      `2. Bỏ phiếu bình xét (số phiếu phát ra: ${two(s.members.length)}; thu vào: ${two(s.members.length)}; hợp lệ: ${two(s.members.length)}), kết quả:`,
      ...passed(s).map(
        (one, i) =>
          `${'abcdefgh'[i]}) Đề nghị ${given(one)}: ${one.recipients.map((unit) => `${unit} (${votes(s)}, đạt 100%)`).join('; ')}.`,
      ),
      ...where(
        s.nextHead,
        `3. Bầu ${headOf(s)} năm ${s.year + 1}: ${votes(s).replace('phiếu', 'ý kiến')} thống nhất bầu ${s.nextHead} làm ${headOf(s)}.`,
      ),
      'Biên bản được thông qua lúc 16 giờ 20 phút cùng ngày và lập thành 07 bản./.',
      ...signers(chance),
    ],
  ),
  way('attendance numbered, then votes', { members: true, heads: ['head', 'nextHead'], step: 'voted' }, (s, chance) => [
    ...twoColumns(s, issuer(s), 'BB-K', chance),
    'BIÊN BẢN',
    `Hội nghị suy tôn đơn vị tiêu biểu năm ${s.year}`,
    `Hôm nay, vào hồi 8 giờ, ngày ${slashed(s)}, ${s.bloc} tiến hành hội nghị suy tôn các đơn vị tiêu biểu năm ${s.year}.`,
    `A. THÀNH VIÊN ${wordOf(s).toUpperCase()} DỰ HỌP`,
    ...s.members.map(
      (unit, i) => `${two(i + 1)}/ Đại diện lãnh đạo ${unit}${unit === s.head ? ` - ${leadOf(s)} năm ${s.year}` : ''};`,
    ),
    `B. KHÁCH MỜI: ${clerk(s, chance)}.`,
    'C. DIỄN BIẾN',
    nothing(s, chance, 2),
    'D. KẾT QUẢ SUY TÔN (bỏ phiếu kín)',
    ...passed(s).flatMap((one) =>
      one.recipients.map((unit) => `- ${unit} được suy tôn nhận ${namedInFull(one)}, với ${votes(s)};`),
    ),
    ...where(s.nextHead, `Đ. ${leadOf(s).toUpperCase()} NĂM ${s.year + 1}: ${s.nextHead} (theo quy chế luân phiên).`),
    ...signers(chance),
  ]),
  way(
    'ranks, so proposals',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      ...twoColumns(s, issuer(s), 'BB-TĐKT', chance),
      'BIÊN BẢN CUỘC HỌP',
      `Chấm điểm, xếp hạng và xét đề nghị khen thưởng năm ${s.year}`,
      `Hồi 14 giờ 30 phút, ${long(s)}, ${s.bloc} họp chấm điểm, xếp hạng năm ${s.year}.`,
      ...where(
        s.head,
        `1. Chủ trì: ${s.head}, đơn vị ${leadOf(s)} năm ${s.year}${s.deputy ? `; phối hợp điều hành: ${s.deputy}, đơn vị Phó ${leadOf(s)}` : ''}. Khách mời: ${official(s, chance)}.`,
      ),
      '2. Kết quả chấm điểm của các đơn vị thành viên:',
      ...s.members.map(
        (unit, i) => `- ${unit}: ${998 - 7 * i} điểm${i < 3 ? `, hạng ${['Nhất', 'Nhì', 'Ba'][i]}` : ''}.`,
      ),
      `3. ${idle(s, chance)}`,
      `4. Căn cứ kết quả trên, các đơn vị nhất trí đề nghị cấp có thẩm quyền khen thưởng thành tích năm ${s.year}: ${passed(
        s,
      )
        .map((one) => `tặng ${namedInFull(one)} cho ${listed(one.recipients)}`)
        .join('; ')}.`,
      ...where(
        s.nextHead,
        `5. Thống nhất chọn ${s.nextHead} làm ${headOf(s)} năm ${s.year + 1}, nhận bàn giao trước ngày 31/01/${s.year + 1}.`,
      ),
      ...signers(chance),
    ],
  ),
];
