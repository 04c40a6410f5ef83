import { headBox, signers } from '../boxes.js';
import { clerk, leader, official, personOf, postOf } from '../people.js';
import {
  capital,
  dashed,
  deputyOf,
  headOf,
  leadOf,
  listed,
  long,
  passed,
  slashed,
  two,
  where,
  wordOf,
} from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import { grants, inCell, secretary, told, withGiver } from './layout.js';

const votes = ({ members }: Story): string => `${two(members.length)}/${two(members.length)} phiếu, đạt 100%`;

/** Minutes of the meeting of a bloc at the end of its year. */
export const THIRTEENTH_MINUTES: readonly Way[] = [
  heldWay(
    'time, place, who came, what was agreed',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      ...headBox(s, [s.bloc], `BB-${wordOf(s).slice(0, 1)}TĐ`, chance),
      'BIÊN BẢN',
      `Hội nghị tổng kết công tác thi đua, khen thưởng năm ${s.year}`,
      '',
      `1. Thời gian: Bắt đầu lúc 8 giờ 00 phút, ${long(s)}.`,
      `2. Địa điểm: Tại hội trường ${s.head}.`,
      '3. Thành phần tham dự',
      `a) Đại biểu: ${official(s, chance)}.`,
      `b) Các đơn vị thành viên ${s.bloc} năm ${s.year}, có mặt ${two(s.members.length)}/${two(s.members.length)} đơn vị:`,
      ...dashed(
        s.members.map((unit) =>
          unit === s.head ? `${unit} - ${headOf(s)}` : unit === s.deputy ? `${unit} - ${deputyOf(s)}` : unit,
        ),
      ),
      `c) Chủ trì: ${leader(s.head!, chance)}.`,
      `d) Thư ký: ${secretary(s, chance)}.`,
      '4. Nội dung',
      `4.1. Thông qua báo cáo tổng kết. ${told(s, chance)}`,
      `4.2. Bình xét thi đua. Trên cơ sở kết quả chấm điểm và bỏ phiếu kín, hội nghị thống nhất đề nghị khen thưởng năm ${s.year} đối với các đơn vị như sau:`,
      ...passed(s).map((one) => `- Đề nghị ${grants(one)} cho ${listed(one.recipients)} (${votes(s)}).`),
      `4.3. Bầu ${headOf(s)}. Hội nghị biểu quyết thống nhất bầu ${s.nextHead} làm ${headOf(s)} năm ${s.year + 1}.`,
      'Hội nghị kết thúc vào lúc 11 giờ 15 phút cùng ngày. Biên bản đã được đọc lại cho các thành viên nghe và thống nhất thông qua./.',
      ...signers(chance),
    ],
  ),
  heldWay(
    'a table of who came, then votes',
    { members: true, heads: ['head', 'nextHead'], step: 'voted' },
    (s, chance) => [
      ...headBox(s, [`UBND ${s.place}`, s.bloc], null, chance),
      'BIÊN BẢN HỌP',
      `Về việc bình bầu thi đua năm ${s.year}`,
      '',
      `Hôm nay, vào lúc 14 giờ 00 phút, ${long(s)}, ${s.bloc} tổ chức họp tổng kết, bình bầu thi đua năm ${s.year}.`,
      'I. THÀNH PHẦN',
      `Các đơn vị thành viên dự họp (có mặt ${two(s.members.length)}/${two(s.members.length)} đơn vị):`,
      [
        ['TT', 'Tên đơn vị', 'Họ và tên người dự', 'Chức vụ'],
        ...s.members.map((unit, i) => [String(i + 1), unit, personOf(chance).name, postOf(unit)]),
      ],
      `Chủ trì cuộc họp: Đại diện ${s.head} - đơn vị ${leadOf(s)} năm ${s.year}.`,
      `Khách mời: ${capital(clerk(s, chance))}.`,
      'II. NỘI DUNG CUỘC HỌP',
      told(s, chance, 3),
      `Cuộc họp tiến hành bỏ phiếu bình bầu các đơn vị tiêu biểu năm ${s.year}. Kết quả:`,
      ...passed(s).map((one, i) => `${i + 1}. ${listed(one.recipients)} được bình bầu nhận ${withGiver(one)}.`),
      `Cuộc họp cũng đã bầu ${s.nextHead} là đơn vị ${leadOf(s)} năm ${s.year + 1}.`,
      'III. KẾT LUẬN',
      'Các đơn vị thống nhất với kết quả nêu trên. Cuộc họp kết thúc lúc 16 giờ 00 phút cùng ngày.',
      ...signers(chance),
    ],
  ),
  heldWay(
    'a table of what is asked for',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended', givers: false },
    (s, chance) => [
      ...headBox(s, [s.bloc], null, chance),
      'BIÊN BẢN',
      `Họp xét, đề nghị khen thưởng năm ${s.year}`,
      '',
      `Ngày ${slashed(s)}, tại trụ sở ${s.head}, ${s.bloc} tổ chức họp xét, đề nghị khen thưởng năm ${s.year}.`,
      `Tham dự cuộc họp có đại diện ${two(s.members.length)} đơn vị thành viên, gồm: ${listed(s.members)}.`,
      `${headOf(s)} năm ${s.year}: ${s.head}.`,
      ...where(s.deputy, `${deputyOf(s)} năm ${s.year}: ${s.deputy}.`),
      `Chủ trì: ${capital(leader(s.head!, chance))}. Thư ký: ${secretary(s, chance)}.`,
      `Sau khi nghe thông qua bảng tổng hợp điểm thi đua, các thành viên đã thảo luận. ${told(s, chance)}`,
      `Các thành viên nhất trí đề nghị cấp có thẩm quyền khen thưởng thành tích năm ${s.year} cho các đơn vị sau:`,
      [
        ['TT', 'Tên đơn vị', 'Danh hiệu thi đua, hình thức khen thưởng đề nghị', 'Tỷ lệ phiếu'],
        ...s.awards.map((one, i) => [String(i + 1), one.recipient, inCell(one), '100%']),
      ],
      `Cuộc họp thống nhất phân công ${s.nextHead} làm ${headOf(s)} năm ${s.year + 1}.`,
      'Biên bản lập thành 02 bản, gửi kèm hồ sơ đề nghị khen thưởng.',
      ...signers(chance),
    ],
  ),
];
