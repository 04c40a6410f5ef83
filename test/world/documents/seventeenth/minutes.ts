import { postOf } from '../people.js';
import {
  capital,
  dashed,
  deputyOf,
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
import { heldWay, type Story, type Way } from '../story.js';
import { beside, COAST, HIGHLANDS, postAt, SOUTHEAST, someone, undersigned, viceChair } from './layout.js';

const issuer = ({ bloc, place }: Story): string[] => [`UBND ${place}`, bloc];
/** Those that get something stand over the others. */
const ranked = ({ awards, members }: Story): string[] => [
  ...new Set([...awards.map(({ recipient }) => recipient), ...members]),
];

/** Minutes of the meeting at the end of the year. */
export const SEVENTEENTH_MINUTES: readonly Way[] = [
  heldWay(
    'coast: the form of the decree on clerical work',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => {
      const chair = someone(chance);
      return [
        ...COAST.head(s, issuer(s), `BB-${wordOf(s).slice(0, 1)}TĐ`),
        'BIÊN BẢN',
        `Hội nghị tổng kết công tác thi đua, khen thưởng năm ${s.year}`,
        '',
        `Thời gian bắt đầu: 08 giờ 00 phút, ${long(s)}.`,
        'Địa điểm: Hội trường tầng 2, trụ sở làm việc của đơn vị chủ trì.',
        'Thành phần tham dự:',
        `- Khách mời: ${someone(chance)}, ${viceChair(s)};`,
        `- Đại diện lãnh đạo ${s.members.length}/${s.members.length} đơn vị thành viên của ${s.bloc}: ${listed(s.members)}.`,
        ...where(s.head, `Chủ trì (chủ tọa): ${capital(chair)}, ${postAt(s.head!)} - ${leadOf(s)} năm ${s.year}.`),
        ...where(
          s.deputy,
          `Đồng chủ trì: ${capital(someone(chance))}, ${postAt(s.deputy!)} - Phó ${leadOf(s)} năm ${s.year}.`,
        ),
        'Nội dung (theo diễn biến hội nghị):',
        `1. ${wordOf(s)} báo cáo kết quả phong trào thi đua năm ${s.year}. ${beside(chance, 2)}`,
        `2. Các đơn vị thảo luận, bỏ phiếu kín và thống nhất 100% đề nghị khen thưởng năm ${s.year}:`,
        ...passed(s).map((one) => `- ${capital(listed(one.recipients))}: đề nghị ${given(one)}.`),
        ...where(s.nextHead, `3. Hội nghị nhất trí cử ${s.nextHead} giữ nhiệm vụ ${leadOf(s)} năm ${s.year + 1}.`),
        'Hội nghị kết thúc vào 11 giờ 15 phút, ngày nêu trên./.',
        ...undersigned(chair, chance),
      ];
    },
  ),
  heldWay(
    'highlands: tables of who came and of points',
    { members: true, heads: ['head', 'nextHead'], step: 'voted' },
    (s, chance) => {
      const chair = someone(chance);
      return [
        ...HIGHLANDS.head(s, issuer(s), null),
        'BIÊN BẢN',
        `V/v họp bình bầu thi đua năm ${s.year} của ${s.bloc}`,
        '',
        `Vào lúc 13 giờ 30 phút ngày ${slashed(s)}, ${s.bloc} tiến hành họp bình bầu thi đua năm ${s.year}.`,
        'I. THÀNH PHẦN',
        ...where(s.head, `1. Chủ trì: ${chair} - ${postAt(s.head!)}, ${headOf(s)} năm ${s.year}.`),
        `2. Đại diện ${two(s.members.length)} đơn vị thành viên ${wordOf(s)}:`,
        [
          ['TT', 'Tên đơn vị', 'Người dự họp', 'Chức vụ'],
          ...s.members.map((unit, i) => [
            String(i + 1),
            unit,
            capital(unit === s.head ? chair : someone(chance)),
            unit === s.head || i % 3 === 0 ? postOf(unit) : `Phó ${postOf(unit)}`,
          ]),
        ],
        'II. NỘI DUNG',
        `1. Thư ký trình bày bảng tổng hợp điểm thi đua năm ${s.year} do các đơn vị tự chấm và kết quả chấm chéo:`,
        [
          ['TT', 'Tên đơn vị', 'Tổng điểm', 'Xếp thứ'],
          ...ranked(s).map((unit, i) => [String(i + 1), unit, `${99 - i},${5 * (i % 2)}`, String(i + 1)]),
        ],
        '2. Kết quả bình bầu, suy tôn:',
        ...passed(s).map((one) => `- Suy tôn ${listed(one.recipients)} nhận ${namedInFull(one)} năm ${s.year};`),
        ...where(s.nextHead, `- Bầu ${s.nextHead} làm ${headOf(s)} năm ${s.year + 1}.`),
        'Biên bản lập xong lúc 16 giờ cùng ngày, đã đọc cho mọi người cùng nghe và thống nhất ký tên.',
        ...undersigned(chair, chance),
      ];
    },
  ),
  heldWay(
    'southeast: unit, who came, then unit, what is asked for',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => {
      const chair = someone(chance);
      return [
        ...SOUTHEAST.head(s, issuer(s), null),
        'BIÊN BẢN HỌP',
        `Xét thi đua, khen thưởng năm ${s.year}`,
        '',
        `Hôm nay, ${long(s)}, tại phòng họp của đơn vị ${headOf(s)}, ${s.bloc} họp xét thi đua, khen thưởng năm ${s.year}.`,
        `* Thành phần dự họp là đại diện lãnh đạo ${s.members.length} đơn vị thành viên của ${wordOf(s)}, gồm:`,
        ...s.members.map(
          (unit, i) =>
            `${i + 1}. ${unit}: ${unit === s.head ? chair : someone(chance)}, ${postOf(unit)}${unit === s.head ? ` (${headOf(s)}, chủ trì)` : unit === s.deputy ? ` (${deputyOf(s)})` : ''}${i === s.members.length - 1 ? '.' : ';'}`,
        ),
        ...where(
          s.head,
          `* ${headOf(s)} năm ${s.year}: ${s.head}${s.deputy ? `; ${deputyOf(s)} năm ${s.year}: ${s.deputy}` : ''}.`,
        ),
        `* Tóm tắt ý kiến: ${beside(chance, 2)}`,
        `* Kết luận: Tập thể ${wordOf(s)} thống nhất đề nghị cấp có thẩm quyền khen thưởng thành tích năm ${s.year}, cụ thể:`,
        ...dashed(
          passed(s).map(
            (one) =>
              `Đề nghị ${given(one, 'xét tặng')} cho ${two(one.recipients.length)} đơn vị là ${listed(one.recipients)}`,
          ),
        ),
        ...where(s.nextHead, `* Phân công ${headOf(s)} năm ${s.year + 1}: ${s.nextHead}.`),
        'Cuộc họp kết thúc lúc 10 giờ 45 phút.',
        ...undersigned(chair, chance),
      ];
    },
  ),
];
