import { headBox, signers } from '../boxes.js';
import { clerk, leader, nothing, official, personOf, postOf } from '../people.js';
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
  semicolons,
  two,
  where,
  wordOf,
} from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import { aside, lettered } from './layout.js';

const all = ({ members }: Story): string => `${two(members.length)}/${two(members.length)}`;
/** Those that get something, then the others. */
const ranked = ({ members, awards }: Story): string[] => {
  const first = awards.map(({ recipient }) => recipient);
  return [...new Set([...first, ...members])].filter((unit) => members.includes(unit));
};

/** Minutes of blocs, as clerks commonly write them. */
export const TWELFTH_MINUTES: readonly Way[] = [
  heldWay(
    'who came by dashes, what was voted on',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      ...headBox(s, [`UBND ${s.place}`, s.bloc], null, chance),
      'BIÊN BẢN',
      `Hội nghị tổng kết công tác thi đua, khen thưởng năm ${s.year}`,
      '',
      `Vào hồi 14 giờ 00 phút, ${long(s)}, ${s.bloc} tiến hành hội nghị tổng kết công tác thi đua, khen thưởng năm ${s.year}.`,
      'I. THÀNH PHẦN THAM DỰ',
      `1. Đại biểu mời: ${official(s, chance)}; ${clerk(s, chance)}.`,
      `2. Đại diện các đơn vị thành viên ${wordOf(s)}:`,
      ...dashed(
        s.members.map((unit) => {
          const role = unit === s.head ? headOf(s) : unit === s.deputy ? deputyOf(s) : null;
          const { name, woman } = personOf(chance);
          return `${unit}: ${woman ? 'bà' : 'ông'} ${name}, ${postOf(unit)}${role ? ` (đơn vị ${role} năm ${s.year})` : ''}`;
        }),
      ),
      'II. NỘI DUNG',
      `1. Thông qua báo cáo tổng kết năm ${s.year}. ${nothing(s, chance, 2)}`,
      `2. Hội nghị bỏ phiếu kín và thống nhất lập hồ sơ đề nghị khen thưởng năm ${s.year}:`,
      ...lettered(passed(s).map((one) => `${capital(namedInFull(one))}: ${counted(one)} (${listed(one.recipients)})`)),
      ...where(
        s.nextHead,
        `3. Hội nghị biểu quyết bầu ${headOf(s)} năm ${s.year + 1}: ${s.nextHead} (${all(s)} đơn vị nhất trí).`,
      ),
      'Hội nghị kết thúc vào hồi 16 giờ 45 phút cùng ngày. Biên bản được lập thành 02 bản./.',
      ...signers(chance),
    ],
  ),
  heldWay(
    'points of the members in a table',
    { members: true, heads: ['head', 'nextHead'], step: 'voted' },
    (s, chance) => [
      ...headBox(s, [`UBND ${s.place}`, s.bloc], 'BB-KTĐ', chance),
      'BIÊN BẢN',
      `Họp chấm điểm, xét thi đua năm ${s.year}`,
      '',
      `1. Thời gian: 8 giờ 00 phút, ${long(s)}.`,
      ...where(s.head, `2. Chủ trì: ${leader(s.head!, chance)}, đơn vị ${leadOf(s)} năm ${s.year}.`),
      `3. Khách mời: ${clerk(s, chance)}.`,
      `4. Kết quả chấm điểm các đơn vị thành viên ${s.bloc} năm ${s.year}:`,
      [
        ['TT', 'Đơn vị thành viên', 'Điểm tự chấm', 'Điểm thống nhất', 'Xếp thứ'],
        ...ranked(s).map((unit, i) => [String(i + 1), unit, `${98 - i},5`, String(98 - i), String(i + 1)]),
      ],
      `5. Ý kiến thảo luận: ${nothing(s, chance, 1)} ${aside(chance)}`,
      `6. Căn cứ kết quả chấm điểm, các thành viên bỏ phiếu suy tôn các đơn vị đạt danh hiệu thi đua, hình thức khen thưởng năm ${s.year}:`,
      ...dashed(passed(s).map((one) => `Suy tôn ${listed(one.recipients)} nhận ${namedInFull(one)}`)),
      ...where(s.nextHead, `7. Các thành viên thống nhất phân công ${s.nextHead} làm ${leadOf(s)} năm ${s.year + 1}.`),
      ...signers(chance),
    ],
  ),
  heldWay(
    'in whole sentences',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      ...headBox(s, [s.bloc], null, chance),
      'BIÊN BẢN CUỘC HỌP',
      `Xét, đề nghị khen thưởng năm ${s.year}`,
      '',
      `Hôm nay, ${long(s)}, ${s.bloc} gồm ${two(s.members.length)} đơn vị (${semicolons(s.members)}) đã họp để xét, đề nghị khen thưởng năm ${s.year}.`,
      ...where(
        s.head,
        `Năm ${s.year}, ${s.head} làm ${headOf(s)}${s.deputy ? `, ${s.deputy} làm ${deputyOf(s)}` : ''}. Thay mặt đơn vị ${headOf(s)}, ${leader(s.head!, chance)} khai mạc và điều hành cuộc họp.`,
      ),
      `Cuộc họp có sự tham dự của ${official(s, chance)}.`,
      nothing(s, chance, 2),
      `Sau khi xem xét báo cáo thành tích của các đơn vị, cuộc họp đã biểu quyết với ${all(s)} ý kiến đồng ý:`,
      ...passed(s).map(
        (one) => `- Đề nghị ${given(one)} năm ${s.year} cho ${counted(one)}: ${semicolons(one.recipients)}.`,
      ),
      ...where(s.nextHead, `- Cử ${s.nextHead} giữ nhiệm vụ ${headOf(s)} năm ${s.year + 1}.`),
      'Biên bản đã được đọc lại cho các đại biểu cùng nghe và thống nhất thông qua./.',
      ...signers(chance),
    ],
  ),
];
