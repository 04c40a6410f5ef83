import { clerk, leader, nothing, official } from '../people.js';
import {
  dashed,
  deputyOf,
  given,
  headOf,
  leadOf,
  listed,
  long,
  namedInFull,
  passed,
  semicolons,
  slashed,
  two,
  where,
  wordOf,
} from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import { councilOf, mottoFirst, sideBySide, signedByTwo, stacked } from './layout.js';

const issuer = ({ bloc, place }: Story): string[] => [`UBND ${place}`, bloc];

/** Minutes of the meeting at the end of the year. */
export const FOURTEENTH_MINUTES: readonly Way[] = [
  heldWay(
    'those present by numbers, table of proposals',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      ...stacked(s, issuer(s), null),
      'BIÊN BẢN',
      `Hội nghị tổng kết công tác thi đua, khen thưởng năm ${s.year}, phương hướng nhiệm vụ năm ${s.year + 1}`,
      '',
      'I. THỜI GIAN, ĐỊA ĐIỂM',
      `- Thời gian: Bắt đầu lúc 08 giờ 00 phút, ${long(s)}.`,
      `- Địa điểm: Hội trường ${s.head ?? `UBND ${s.place}`}.`,
      'II. THÀNH PHẦN',
      `1. Đại biểu mời: ${official(s, chance)}; ${clerk(s, chance)}.`,
      ...where(
        s.members.length,
        `2. Đại diện ${two(s.members.length)}/${two(s.members.length)} đơn vị thành viên ${s.bloc}:`,
        ...s.members.map((unit, i) => `2.${i + 1}. ${unit}: ${leader(unit, chance)}.`),
      ),
      ...where(s.head, `3. Chủ trì hội nghị: ${s.head}, ${headOf(s)} năm ${s.year}.`),
      ...where(s.deputy, `4. Điều hành phần thảo luận: ${s.deputy}, ${deputyOf(s)} năm ${s.year}.`),
      'III. NỘI DUNG',
      `1. Hội nghị nghe báo cáo tổng kết công tác thi đua, khen thưởng năm ${s.year}. ${nothing(s, chance)}`,
      `2. Hội nghị bỏ phiếu kín và thống nhất đề nghị khen thưởng năm ${s.year} cho các đơn vị sau:`,
      [
        ['TT', 'Tên đơn vị', 'Hình thức đề nghị khen thưởng', 'Cấp khen thưởng', 'Kết quả phiếu'],
        ...s.awards.map((one, i) => [
          String(i + 1),
          one.recipient,
          one.award,
          one.giver,
          `${s.members.length}/${s.members.length}`,
        ]),
      ],
      ...where(s.nextHead, `3. Hội nghị thống nhất cử ${s.nextHead} làm ${headOf(s)} năm ${s.year + 1}.`),
      'Hội nghị kết thúc vào hồi 11 giờ 15 phút cùng ngày. Biên bản được đọc thông qua, các thành viên nhất trí và ký tên./.',
      ...signedByTwo('Thư ký', 'Chủ trì', chance),
    ],
  ),
  heldWay('votes by award, with dashes', { members: true, heads: ['head', 'nextHead'], step: 'voted' }, (s, chance) => [
    ...sideBySide(s, issuer(s), null),
    'BIÊN BẢN HỌP',
    `Bình xét, suy tôn thi đua năm ${s.year}`,
    '',
    `Hôm nay, vào lúc 14 giờ 00 phút, ${long(s)}, ${s.bloc} tiến hành họp bình xét, suy tôn thi đua năm ${s.year}.`,
    ...where(
      s.members.length,
      `Thành phần dự họp: Lãnh đạo các đơn vị thành viên trong ${wordOf(s)} gồm ${listed(s.members)}.`,
    ),
    ...where(s.head, `Chủ tọa: ${leader(s.head!, chance, ' - ')}, ${leadOf(s)} năm ${s.year}.`),
    'NỘI DUNG CUỘC HỌP',
    `Chủ tọa thông qua bảng tổng hợp điểm thi đua năm ${s.year} của các đơn vị. ${nothing(s, chance)}`,
    `Căn cứ tổng điểm và kết quả biểu quyết, các đơn vị trong ${wordOf(s)} đã suy tôn:`,
    ...passed(s).flatMap((one) => [`* Nhận ${namedInFull(one)} năm ${s.year}:`, ...dashed(one.recipients)]),
    ...where(
      s.nextHead,
      `Các đơn vị cũng đã thống nhất bầu ${s.nextHead} giữ nhiệm vụ ${leadOf(s)} năm ${s.year + 1}.`,
    ),
    'Cuộc họp kết thúc lúc 16 giờ 45 phút cùng ngày./.',
    ...signedByTwo('Người ghi biên bản', 'Chủ tọa', chance),
  ]),
  heldWay(
    'arabic sections, award and units in one line',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      ...mottoFirst(s, issuer(s), null),
      'BIÊN BẢN',
      `V/v họp xét, đề nghị khen thưởng năm ${s.year} của ${s.bloc}`,
      '',
      `1. Thời gian: 8 giờ 30 ngày ${slashed(s)}.`,
      `2. Địa điểm: Phòng họp tầng 2, trụ sở UBND ${s.place}.`,
      '3. Thành phần tham dự:',
      `- Đại biểu cấp trên: ${official(s, chance)}.`,
      ...where(
        s.members.length,
        `- ${wordOf(s)} thi đua có ${s.members.length} đơn vị thành viên: ${semicolons(s.members)}. Vắng: Không.`,
      ),
      ...where(s.head, `- Chủ trì: ${leader(s.head!, chance)} - ${leadOf(s)} năm ${s.year}.`),
      ...where(s.deputy, `- Phó ${leadOf(s)} năm ${s.year}: ${s.deputy}.`),
      '4. Nội dung:',
      nothing(s, chance, 2),
      `Sau khi xem xét thành tích của từng đơn vị, 100% thành viên dự họp thống nhất trình ${councilOf(s)} xem xét, đề nghị khen thưởng năm ${s.year}:`,
      ...passed(s).map(
        (one, i) =>
          `${'abcdefgh'[i]}) Đề nghị ${given(one)} cho ${two(one.recipients.length)} đơn vị: ${listed(one.recipients)}.`,
      ),
      ...where(s.nextHead, `5. Bầu ${leadOf(s)} năm ${s.year + 1}: ${s.nextHead} (biểu quyết 100%).`),
      'Biên bản lập thành 02 bản, thông qua lúc 10 giờ 30 cùng ngày./.',
      ...signedByTwo('Thư ký', 'Chủ trì', chance),
    ],
  ),
];
