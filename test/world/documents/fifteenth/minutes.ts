import type { Chance } from '../../chance.js';
import { clerk, leader, nothing, official, personOf } from '../people.js';
import {
  capital,
  dashed,
  given,
  headOf,
  leadOf,
  listed,
  long,
  named,
  numbered,
  passed,
  two,
  wordOf,
} from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import { bothSign, byUnit, closed, governmentIn, inSpaces, inTable, inTurn, levelOf } from './layout.js';

const by = (s: Story): string[] => [governmentIn(s), s.bloc];
const secretary = (s: Story, chance: Chance): string => `${personOf(chance).name}, chuyên viên ${s.head}`;

/** Minutes of the meeting that closes the year of a bloc. */
export const FIFTEENTH_MINUTES: readonly Way[] = [
  heldWay(
    'Roman parts, awards in sentences',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      ...inTable(s, by(s), 'BB-KTĐ'),
      'BIÊN BẢN',
      `Hội nghị tổng kết công tác thi đua, khen thưởng năm ${s.year}`,
      '',
      `Hôm nay, vào hồi 08 giờ 00 phút, ${long(s)}, tại trụ sở ${s.head}, ${s.bloc} tiến hành Hội nghị tổng kết công tác thi đua, khen thưởng năm ${s.year}.`,
      'I. THÀNH PHẦN THAM DỰ',
      '1. Đại biểu mời:',
      `- ${capital(official(s, chance))};`,
      `- ${capital(clerk(s, chance))}.`,
      `2. Chủ trì hội nghị: ${leader(s.head!, chance, ', ')}, ${leadOf(s)} thi đua năm ${s.year}.`,
      `3. Thư ký hội nghị: ${secretary(s, chance)}.`,
      `4. Đại diện lãnh đạo ${two(s.members.length)} đơn vị thành viên của ${wordOf(s)}, gồm: ${listed(s.members)}.`,
      'II. NỘI DUNG',
      `1. ${s.head} báo cáo kết quả phong trào thi đua năm ${s.year}${s.deputy ? `; ${s.deputy} - Phó ${leadOf(s)} năm ${s.year} báo cáo kết quả chấm điểm thi đua của các đơn vị` : ''}.`,
      nothing(s, chance, 3),
      `2. Hội nghị bỏ phiếu bình xét thi đua. Kết quả, hội nghị thống nhất đề nghị khen thưởng thành tích năm ${s.year}:`,
      ...closed(passed(s).map((one) => `- Đề nghị ${given(one)} cho ${listed(one.recipients)}`)),
      `3. Hội nghị nhất trí cử ${s.nextHead} làm ${leadOf(s)} năm ${s.year + 1}.`,
      'III. KẾT THÚC',
      'Hội nghị kết thúc vào hồi 11 giờ 15 phút cùng ngày. Biên bản được đọc lại cho các thành viên cùng nghe và nhất trí./.',
      ...bothSign('Thư ký', 'Chủ trì', chance),
    ],
  ),
  heldWay('votes in a table', { members: true, heads: ['head', 'nextHead'], step: 'voted' }, (s, chance) => [
    ...inTurn(s, by(s), null),
    'BIÊN BẢN',
    `Họp bình xét, suy tôn thi đua năm ${s.year} của ${s.bloc}`,
    '',
    `1. Thời gian: 14 giờ 00 phút, ${long(s)}.`,
    `2. Địa điểm: Phòng họp ${s.head} (đơn vị ${headOf(s)} năm ${s.year}).`,
    '3. Thành phần: Lãnh đạo và cán bộ phụ trách thi đua của các đơn vị thành viên:',
    ...dashed(s.members),
    `Có mặt: ${s.members.length}/${s.members.length} đơn vị.`,
    `4. Nội dung: ${nothing(s, chance)}`,
    `Các đơn vị thành viên đã bỏ phiếu suy tôn danh hiệu thi đua và hình thức khen thưởng năm ${s.year}. Ban Kiểm phiếu công bố kết quả suy tôn như sau:`,
    [
      ['TT', 'Tên đơn vị', 'Danh hiệu, hình thức được suy tôn', 'Số phiếu đồng ý'],
      ...s.awards.map((one, i) => [
        String(i + 1),
        one.recipient,
        one.takesGiver ? named(one) : `${one.award} của ${one.giver}`,
        `${s.members.length}/${s.members.length}`,
      ]),
    ],
    `5. Bầu ${headOf(s)} năm ${s.year + 1}: Các đơn vị biểu quyết bầu ${s.nextHead} làm ${headOf(s)} năm ${s.year + 1}.`,
    'Cuộc họp kết thúc lúc 16 giờ 00 phút cùng ngày./.',
    ...bothSign('Thư ký', 'Chủ tọa', chance),
  ]),
  heldWay(
    'what each unit is proposed for',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      ...inSpaces(s, by(s), null),
      'BIÊN BẢN HỌP',
      `V/v xét, đề nghị khen thưởng năm ${s.year}`,
      '',
      `Căn cứ Quy chế hoạt động của các cụm, khối thi đua ${s.place};`,
      `Ngày ${s.day.split('-').reverse().join('/')}, ${s.bloc} tổ chức họp xét, đề nghị khen thưởng thành tích năm ${s.year}.`,
      `Các đơn vị trong ${wordOf(s)}:`,
      ...numbered(s.members),
      `Đơn vị ${leadOf(s)} năm ${s.year}: ${s.head}.`,
      ...(s.deputy ? [`Đơn vị Phó ${leadOf(s)} năm ${s.year}: ${s.deputy}.`] : []),
      `Đại biểu dự họp: ${official(s, chance)}.`,
      'KẾT QUẢ CUỘC HỌP',
      nothing(s, chance, 2),
      `Trên cơ sở tổng điểm của từng đơn vị, cuộc họp thống nhất đề nghị cấp có thẩm quyền của ${levelOf(s)} và cấp trên xét khen thưởng năm ${s.year} đối với các đơn vị sau đây:`,
      ...closed(
        byUnit(s).map(
          ([unit, awards], i) => `${i + 1}. ${unit}: ${listed(awards.map((one) => `đề nghị ${given(one)}`))}`,
        ),
      ),
      `Về đơn vị ${leadOf(s)} năm ${s.year + 1}: thống nhất giao ${s.nextHead}.`,
      `Biên bản lập thành 03 bản, gửi ${s.office.name} 01 bản./.`,
      ...bothSign('Người ghi biên bản', 'Chủ trì cuộc họp', chance),
    ],
  ),
];
