import { clerk, leader, nothing, official, personOf } from '../people.js';
import {
  capital,
  deputyOf,
  given,
  headOf,
  leadOf,
  listed,
  long,
  namedInFull,
  numbered,
  passed,
  semicolons,
  slashed,
  two,
  where,
  wordOf,
} from '../phrases.js';
import { type Story, type Way, way } from '../story.js';
import { signedBeside, twoColumns } from './layout.js';

const issuer = ({ bloc, place }: Story): string[] => [`UBND ${place}`, bloc];

/** Minutes of blocs, written when all others had been looked at. */
export const LATEST_MINUTES: readonly Way[] = [
  way(
    'votes behind dashes',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      ...twoColumns(s, issuer(s), 'BB-TĐ', chance),
      'BIÊN BẢN',
      `Hội nghị bình xét khen thưởng năm ${s.year}`,
      `Thời gian bắt đầu: 8 giờ 00, ${long(s)}.`,
      'Địa điểm: Phòng họp trực tuyến, tầng 3.',
      `Thành phần tham dự: ${official(s, chance)}; thủ trưởng ${two(s.members.length)} đơn vị thành viên ${s.bloc} (có danh sách):`,
      ...numbered(s.members),
      ...where(s.head, `Chủ trì (chủ tọa): ${leader(s.head!, chance)} - ${leadOf(s)} năm ${s.year}.`),
      ...where(s.deputy, `Đồng chủ trì: ${leader(s.deputy!, chance)} - Phó ${leadOf(s)} năm ${s.year}.`),
      `Thư ký (người ghi biên bản): ${personOf(chance).name}.`,
      'Nội dung (theo diễn biến cuộc họp/hội nghị):',
      nothing(s, chance, 3),
      `Kết quả kiểm phiếu đề nghị khen thưởng năm ${s.year}:`,
      ...passed(s).flatMap((one, i) => [
        `${i + 1}. Đề nghị tặng ${namedInFull(one)}:`,
        ...one.recipients.map((unit) => `- ${unit} - ${s.members.length}/${s.members.length} phiếu (100%).`),
      ]),
      ...where(s.nextHead, `Đơn vị được hội nghị tín nhiệm cử làm ${leadOf(s)} năm ${s.year + 1}: ${s.nextHead}.`),
      'Hội nghị kết thúc vào 11 giờ 15, ngày nêu trên./.',
      ...signedBeside(['CHỦ TỌA'], chance),
    ],
  ),
  way('points agreed on', { members: true, heads: ['head', 'nextHead'], step: 'recommended' }, (s, chance) => [
    ...twoColumns(s, issuer(s), null, chance),
    `BIÊN BẢN HỌP ${wordOf(s).toUpperCase()} THI ĐUA`,
    `(V/v tổng kết, suy tôn năm ${s.year})`,
    `Ngày ${slashed(s)}, ${s.bloc} (sau đây gọi tắt là ${wordOf(s)}) họp tổng kết công tác thi đua, khen thưởng năm ${s.year}.`,
    `* Đại biểu: ${official(s, chance)}; ${clerk(s, chance)}.`,
    `* Các đơn vị thành viên có mặt ${s.members.length}/${s.members.length}, gồm: ${listed(s.members)}.`,
    ...where(s.head, `* Đơn vị chủ trì: ${s.head} (${headOf(s)} năm ${s.year}).`),
    nothing(s, chance),
    'Các thành viên thống nhất những nội dung sau:',
    `1. Về khen thưởng năm ${s.year}:`,
    ...passed(s).map((one, i) => `1.${i + 1}. Trình ${given(one)}: ${semicolons(one.recipients)}.`),
    ...where(
      s.nextHead,
      `2. Về luân phiên ${headOf(s)}: năm ${s.year + 1} do ${s.nextHead} đảm nhiệm theo thứ tự luân phiên.`,
    ),
    '3. Về kinh phí hoạt động: thực hiện theo quy chế.',
    ...signedBeside(['THƯ KÝ'], chance),
  ]),
  way(
    'one table of members',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      ...twoColumns(s, issuer(s), 'BB-KTĐ', chance),
      'BIÊN BẢN',
      `Tổng hợp kết quả chấm điểm và đề nghị khen thưởng năm ${s.year} của ${s.bloc}`,
      `Vào lúc 14 giờ ${long(s)}, ${s.bloc} họp xét thi đua năm ${s.year}, ${official(s, chance)} dự.`,
      ...where(s.head, `Năm ${s.year}, ${headOf(s)} là ${s.head}${s.deputy ? `, ${deputyOf(s)} là ${s.deputy}` : ''}.`),
      `Điểm số, xếp hạng và hình thức đề nghị khen thưởng năm ${s.year} của các đơn vị thành viên:`,
      [
        ['STT', 'Đơn vị thành viên', 'Điểm', 'Đề nghị khen thưởng'],
        ...s.members.map((unit, i) => [
          two(i + 1),
          unit,
          `${98 - i},5`,
          s.awards
            .filter(({ recipient }) => recipient === unit)
            .map((one) => namedInFull(one))
            .join('; '),
        ]),
      ],
      `${capital(wordOf(s))} cũng biểu quyết thống nhất, từ 01/01/${s.year + 1} ${s.nextHead ? `${s.nextHead} nhận nhiệm vụ ${headOf(s)} năm ${s.year + 1}` : 'thực hiện quy chế mới'}.`,
      ...signedBeside(['CHỦ TRÌ'], chance),
    ],
  ),
];
