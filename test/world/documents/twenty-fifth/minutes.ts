import { headBox, signature, signers } from '../boxes.js';
import { clerk } from '../people.js';
import {
  capital,
  deputyOf,
  given,
  headOf,
  leadOf,
  listed,
  long,
  namedInFull,
  passed,
  slashed,
  upper,
  where,
} from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { secondOf, size, small } from '../twenty-fourth/layout.js';
import { perUnit, points } from '../twenty-second/layout.js';
import { inOrder, roleOf, seated, told } from './layout.js';

/** Minutes and reports of blocs, as those who lead them for a year write them. */
export const TWENTY_FIFTH_MINUTES: readonly Way[] = [
  heldWay(
    'who came, a person for each member, votes behind each name',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'voted' },
    (s, chance) => [
      ...headBox(s, [s.bloc], `BB-${small(s).charAt(0).toUpperCase()}`, chance),
      'BIÊN BẢN HỘI NGHỊ',
      `Tổng kết, bình xét thi đua năm ${s.year}`,
      `Hôm nay, vào hồi 8 giờ 00, ${long(s)}, tại trụ sở ${s.head}, ${s.bloc} tổ chức hội nghị tổng kết, bình xét thi đua năm ${s.year}.`,
      `I. Thành phần: Đại diện ${size(s)} đơn vị thành viên của ${s.bloc}, gồm:`,
      ...inOrder(s).map(
        (unit, i) => `${i + 1}. ${seated(unit, chance)}, ${roleOf(s, unit, headOf(s), deputyOf(s)) ?? 'thành viên'};`,
      ),
      `II. Khách mời: ${clerk(s, chance)}.`,
      'III. Nội dung',
      told(s, chance),
      `Hội nghị tiến hành bỏ phiếu suy tôn các đơn vị có thành tích tiêu biểu năm ${s.year}. Kết quả kiểm phiếu như sau:`,
      ...passed(s).map(
        (one) =>
          `- Suy tôn nhận ${namedInFull(one)}: ${listed(one.recipients.map((unit) => `${unit} (${size(s)}/${size(s)} phiếu)`))}.`,
      ),
      ...where(
        s.nextHead,
        `Hội nghị bầu ${headOf(s)} năm ${s.year + 1}: ${s.nextHead} được ${size(s)}/${size(s)} phiếu bầu, trúng cử.`,
      ),
      'Biên bản lập thành 03 bản, kết thúc lúc 11 giờ 15 phút cùng ngày.',
      ...signers(chance),
    ],
  ),
  heldWay(
    'a table of members, a table of what is asked for',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => {
      const won = new Map(perUnit(s.awards));
      return [
        ...headBox(s, [`UBND ${s.place}`, s.bloc], 'BB-HN', chance),
        'BIÊN BẢN',
        `Hội nghị bình xét thi đua, đề nghị khen thưởng năm ${s.year} của ${s.bloc}`,
        `1. Thời gian: 14 giờ, ngày ${slashed(s)}.`,
        `2. Các đơn vị thành viên của ${s.bloc} tham dự hội nghị:`,
        [
          ['STT', 'Đơn vị thành viên', `Nhiệm vụ trong ${small(s)} năm ${s.year}`],
          ...inOrder(s).map((unit, i) => [
            String(i + 1),
            unit,
            roleOf(s, unit, leadOf(s), secondOf(s)) ?? 'Thành viên',
          ]),
        ],
        `3. Diễn biến: Đại diện đơn vị ${leadOf(s)} báo cáo tổng kết. ${told(s, chance)}`,
        `4. Kết quả chấm điểm và đề nghị khen thưởng năm ${s.year}:`,
        [
          ['STT', 'Đơn vị', 'Điểm', 'Đề nghị khen thưởng'],
          ...points(s).map(([unit, sum], i) => [
            String(i + 1),
            unit,
            sum,
            (won.get(unit) ?? []).map((one) => capital(namedInFull(one))).join('; '),
          ]),
        ],
        ...where(
          s.nextHead,
          `5. Đơn vị đảm nhận nhiệm vụ ${leadOf(s)} năm ${s.year + 1}: ${s.nextHead}; 100% đại biểu giơ tay tán thành.`,
        ),
        'Hội nghị bế mạc lúc 16 giờ 30 phút.',
        ...signers(chance),
      ];
    },
  ),
  heldWay(
    'a report in parts: how it is made up, what was done, who is proposed',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      ...headBox(s, [s.bloc], `BC-${small(s).charAt(0).toUpperCase()}TĐ`, chance),
      'BÁO CÁO TỔNG KẾT',
      `Phong trào thi đua năm ${s.year}, phương hướng, nhiệm vụ năm ${s.year + 1} của ${s.bloc}`,
      'Phần thứ nhất',
      `KẾT QUẢ PHONG TRÀO THI ĐUA NĂM ${s.year}`,
      'I. Đặc điểm tình hình',
      `Năm ${s.year}, ${s.bloc} có ${size(s)} đơn vị thành viên (${listed(s.members, ', ')}). Đơn vị ${leadOf(s)}: ${s.head}${s.deputy ? `; đơn vị ${secondOf(s)}: ${s.deputy}` : ''}.`,
      'II. Kết quả thực hiện',
      told(s, chance, 3),
      'III. Kết quả bình xét, đề nghị khen thưởng',
      `Qua chấm điểm, bình xét công khai, ${s.bloc} đề nghị khen thưởng thành tích năm ${s.year} cho các đơn vị sau:`,
      ...passed(s).map((one, i) => `${i + 1}. Đề nghị ${given(one, 'tặng thưởng')}: ${listed(one.recipients)}.`),
      'Phần thứ hai',
      `PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM ${s.year + 1}`,
      told(s, chance, 1),
      ...where(
        s.nextHead,
        `Về nhân sự điều hành, các đơn vị thống nhất cử ${s.nextHead} đảm nhiệm vai trò ${leadOf(s)} năm ${s.year + 1}.`,
      ),
      ...signature(upper(leadOf(s)), chance, ['- Sở Nội vụ (báo cáo);', '- Các thành viên;', '- Lưu: VT.']),
    ],
  ),
];
