import { headBox, signature, signers } from '../boxes.js';
import { clerk } from '../people.js';
import {
  capital,
  counted,
  headOf,
  leadOf,
  listed,
  long,
  namedInFull,
  numbered,
  passed,
  semicolons,
  slashed,
  titled,
  two,
  upper,
  where,
} from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { all, deeds, delegate, seated, secondOf, small } from './layout.js';

/** Minutes and reports of blocs, as the clerks of an ordinary province write them. */
export const TWENTY_THIRD_MINUTES: readonly Way[] = [
  heldWay(
    'who sat there, the vote under each award',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      ...headBox(s, [`UBND ${s.place}`, s.bloc], `BB-${small(s).charAt(0).toUpperCase()}TĐ`, chance),
      'BIÊN BẢN HỘI NGHỊ',
      `Bình xét thi đua, khen thưởng năm ${s.year}`,
      '',
      `Vào hồi 8 giờ 15 phút ${long(s)}, tại hội trường ${s.head}, ${s.bloc} tiến hành Hội nghị bình xét thi đua, khen thưởng năm ${s.year}.`,
      'I. THÀNH PHẦN HỘI NGHỊ',
      `1. Khách mời: ${clerk(s, chance)}.`,
      `2. Các đơn vị trong ${small(s)} (có mặt ${all(s)}):`,
      ...seated(s)
        .map((unit) => delegate(unit, chance))
        .map(({ unit, name, post }, i) => {
          const role = unit === s.head ? leadOf(s) : unit === s.deputy ? secondOf(s) : null;
          return `2.${i + 1}. ${unit}${role ? ` (đơn vị ${role} năm ${s.year})` : ''}: ${name} - ${post};`;
        }),
      'II. NỘI DUNG HỘI NGHỊ',
      `1. Nghe dự thảo báo cáo tổng kết năm ${s.year}. ${deeds(s, chance)}`,
      `2. Bỏ phiếu bình xét. Số phiếu phát ra: ${two(s.members.length)}; số phiếu thu về: ${two(s.members.length)}; phiếu hợp lệ: ${all(s)}. Kết quả, Hội nghị nhất trí đề nghị cấp có thẩm quyền tặng:`,
      ...passed(s).flatMap((one) => [
        `* ${capital(namedInFull(one))} (${counted(one)}):`,
        ...one.recipients.map((unit) => `- ${unit}, số phiếu đồng ý ${all(s)};`),
      ]),
      ...where(
        s.nextHead,
        `3. Về đơn vị ${leadOf(s)} năm ${s.year + 1}: Hội nghị biểu quyết giao ${s.nextHead} đảm nhiệm, với 100% ý kiến tán thành.`,
      ),
      'Biên bản lập thành 03 bản, thông qua trước Hội nghị lúc 11 giờ cùng ngày.',
      ...signers(chance),
    ],
  ),
  heldWay(
    'what the tellers made known, in a table',
    { members: true, heads: ['head', 'nextHead'], step: 'voted' },
    (s, chance) => {
      const tellers = chance.some(s.members, 3);
      return [
        ...headBox(s, [s.bloc], null, chance),
        'BIÊN BẢN KIỂM PHIẾU',
        `Bầu chọn đơn vị tiêu biểu trong phong trào thi đua năm ${s.year}`,
        '',
        `Hôm nay, ngày ${slashed(s)}, Tổ kiểm phiếu của ${s.bloc} gồm đại diện ${listed(tellers)} tiến hành kiểm phiếu bầu chọn đơn vị tiêu biểu năm ${s.year}.`,
        `1. Số đơn vị thành viên có quyền bầu: ${two(s.members.length)}, gồm ${semicolons(s.members)}.`,
        `2. Chủ tọa: đại diện ${s.head}, ${headOf(s)} năm ${s.year}.`,
        `3. Số phiếu phát ra: ${two(s.members.length)}. Số phiếu thu vào: ${two(s.members.length)}. Số phiếu không hợp lệ: 0.`,
        `4. Kết quả bầu chọn năm ${s.year}:`,
        [
          ['STT', 'Danh hiệu, hình thức khen thưởng', 'Đơn vị được bầu chọn', 'Số phiếu bầu', 'Tỷ lệ'],
          ...s.awards.map((one, i) => [
            String(i + 1),
            capital(namedInFull(one)),
            one.recipient,
            String(s.members.length),
            '100%',
          ]),
        ],
        ...where(
          s.nextHead,
          `5. Kết quả bầu ${headOf(s)} năm ${s.year + 1}: ${s.nextHead} trúng cử với ${all(s)} phiếu.`,
        ),
        `Tổ kiểm phiếu bàn giao phiếu đã niêm phong cho ${s.head} lưu giữ.`,
        ...signers(chance),
      ];
    },
  ),
  heldWay(
    'a report of the bloc with what it asks for',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      ...headBox(s, [`UBND ${s.place}`, s.bloc], 'BC-TĐ', chance),
      'BÁO CÁO',
      `Tổng kết phong trào thi đua và hoạt động của ${s.bloc} năm ${s.year}`,
      '',
      'A. ĐẶC ĐIỂM, TÌNH HÌNH',
      `Năm ${s.year}, ${s.bloc} có ${two(s.members.length)} đơn vị thành viên, cụ thể là:`,
      ...numbered(s.members),
      `Đơn vị ${leadOf(s)}: ${s.head}.${s.deputy ? ` Đơn vị ${secondOf(s)}: ${s.deputy}.` : ''}`,
      'B. KẾT QUẢ ĐẠT ĐƯỢC',
      deeds(s, chance, 4),
      'C. BÌNH XÉT KHEN THƯỞNG',
      `Qua chấm điểm và bình xét, ${small(s)} thống nhất đề nghị tặng thưởng cho các tập thể có thành tích năm ${s.year} như sau:`,
      ...passed(s).map((one, i) => `${i + 1}. Đề nghị ${one.giver} tặng ${titled(one)}: ${listed(one.recipients)}.`),
      `D. PHƯƠNG HƯỚNG NĂM ${s.year + 1}`,
      ...where(
        s.nextHead,
        `Nhiệm vụ ${leadOf(s)} năm ${s.year + 1}: ${small(s)} thống nhất phân công ${s.nextHead} thực hiện. ${deeds(s, chance, 1)}`,
      ),
      `Trên đây là Báo cáo tổng kết năm ${s.year} của ${small(s)}./.`,
      ...signature(upper(leadOf(s)), chance, ['- Cơ quan thường trực;', '- Các thành viên;', '- Lưu: VT.']),
    ],
  ),
];
