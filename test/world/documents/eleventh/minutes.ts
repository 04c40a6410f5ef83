import { clerk, official, postOf } from '../people.js';
import {
  capital,
  counted,
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
import { clerkOf, endOf, headed, idle } from './layout.js';

const issuer = ({ bloc, place }: Story): string[] => [`UBND ${place}`, bloc];
const roleOf = (s: Story, unit: string): string =>
  unit === s.head ? `${headOf(s)} năm ${s.year}` : unit === s.deputy ? `${deputyOf(s)} năm ${s.year}` : '';

/** Minutes of blocs, as clerks mostly write them. */
export const ELEVENTH_MINUTES: readonly Way[] = [
  heldWay(
    'attendance, contents, end',
    { members: true, heads: ['head', 'nextHead'], step: 'recommended' },
    (s, chance) => {
      const [chair, secretary] = [clerkOf(chance), clerkOf(chance)];
      return [
        ...headed(s, issuer(s), null, chance),
        'BIÊN BẢN',
        `Họp bình xét, đề nghị khen thưởng năm ${s.year}`,
        '',
        `Hôm nay, vào hồi 08 giờ 00 phút, ${long(s)}, ${s.bloc} tổ chức cuộc họp bình xét, đề nghị khen thưởng năm ${s.year}.`,
        'I. THÀNH PHẦN THAM DỰ',
        `1. Đại biểu mời: ${capital(official(s, chance))}.`,
        ...where(s.head, `2. Chủ trì: ${chair}, ${postOf(s.head!)} ${s.head} - đơn vị ${headOf(s)} năm ${s.year}.`),
        `3. Thư ký: ${secretary}.`,
        `4. Đại diện lãnh đạo ${two(s.members.length)} đơn vị thành viên ${wordOf(s)}, gồm:`,
        ...dashed(s.members),
        'II. NỘI DUNG',
        `1. Thông qua báo cáo tổng kết. ${idle(s, chance)}`,
        `2. Bình xét khen thưởng: Trên cơ sở kết quả chấm điểm, các đơn vị thống nhất đề nghị khen thưởng năm ${s.year} như sau:`,
        ...passed(s).map(
          (one, i, { length }) =>
            `- ${capital(namedInFull(one))}: đề nghị tặng ${listed(one.recipients)}${i < length - 1 ? ';' : '.'}`,
        ),
        ...where(
          s.nextHead,
          `3. Bầu ${headOf(s)} năm ${s.year + 1}: 100% thành viên dự họp biểu quyết thống nhất bầu ${s.nextHead} làm ${headOf(s)} năm ${s.year + 1}.`,
        ),
        'Cuộc họp kết thúc vào hồi 11 giờ 15 phút cùng ngày. Biên bản đã được thông qua trước cuộc họp./.',
        ...endOf(secretary, chair),
      ];
    },
  ),
  heldWay(
    'table of members, votes in brackets',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'voted' },
    (s, chance) => {
      const [chair, secretary] = [clerkOf(chance), clerkOf(chance)];
      return [
        ...headed(s, issuer(s), null, chance),
        'BIÊN BẢN HỘI NGHỊ',
        `Tổng kết công tác thi đua, khen thưởng năm ${s.year} của ${s.bloc}`,
        '',
        `1. Thời gian: 14 giờ 00 phút, ngày ${slashed(s)}.`,
        '2. Địa điểm: Phòng họp tầng 2.',
        `3. Đại biểu cấp trên: ${capital(official(s, chance))}; ${clerk(s, chance)}.`,
        `4. Các đơn vị thành viên của ${s.bloc}:`,
        [
          ['TT', 'Tên đơn vị', 'Người dự họp', 'Ghi chú'],
          ...s.members.map((unit, i) => [
            String(i + 1),
            unit,
            unit === s.head ? chair : clerkOf(chance),
            roleOf(s, unit),
          ]),
        ],
        `5. Nội dung thảo luận: ${idle(s, chance, 3)}`,
        `6. Kết quả bỏ phiếu suy tôn năm ${s.year} (số phiếu phát ra ${two(s.members.length)}, thu về ${two(s.members.length)}, hợp lệ ${two(s.members.length)}):`,
        ...passed(s).map(
          (one) =>
            `- Suy tôn ${one.recipients.map((unit) => `${unit} (${s.members.length}/${s.members.length} phiếu)`).join(', ')} nhận ${namedInFull(one)}.`,
        ),
        ...where(s.nextHead, `7. Hội nghị thống nhất cử ${s.nextHead} làm ${leadOf(s)} thi đua năm ${s.year + 1}.`),
        'Hội nghị kết thúc lúc 16 giờ 45 phút cùng ngày./.',
        ...endOf(secretary, chair),
      ];
    },
  ),
  heldWay(
    'in plain sentences',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      ...headed(s, issuer(s), 'BB-TĐ', chance),
      'BIÊN BẢN',
      `Về việc xét thi đua, khen thưởng năm ${s.year} của ${s.bloc}`,
      '',
      `Hồi 9 giờ ${long(s)}, ${s.bloc} họp xét thi đua, khen thưởng năm ${s.year}. Dự họp có ${official(s, chance)}.`,
      `${s.bloc} năm ${s.year} có ${two(s.members.length)} đơn vị thành viên là ${listed(s.members)}.`,
      ...where(
        s.head,
        `${headOf(s)} năm ${s.year} là ${s.head}${s.deputy ? `, ${deputyOf(s)} là ${s.deputy}` : ''}. Số đơn vị dự họp: ${s.members.length}/${s.members.length}.`,
      ),
      `Sau khi nghe báo cáo tổng kết, các đại biểu đã thảo luận. ${idle(s, chance)}`,
      'Cuộc họp đã tiến hành bỏ phiếu kín và thống nhất kết quả:',
      ...passed(s).map(
        (one, i) => `${i + 1}. Đề nghị ${given(one)} năm ${s.year} cho ${counted(one)}: ${listed(one.recipients)}.`,
      ),
      ...where(
        s.nextHead,
        `Các thành viên nhất trí giao ${s.nextHead} đảm nhiệm vai trò ${headOf(s)} năm ${s.year + 1}.`,
      ),
      'Cuộc họp kết thúc hồi 11 giờ cùng ngày; biên bản được lập thành 02 bản.',
      ...endOf(clerkOf(chance), clerkOf(chance)),
    ],
  ),
];
