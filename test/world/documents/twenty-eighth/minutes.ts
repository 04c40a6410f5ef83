import { headBox, signature, signers } from '../boxes.js';
import { clerk } from '../people.js';
import {
  capital,
  counted,
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
  upper,
  where,
  wordOf,
} from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { others, secondOf, size, small } from '../twenty-fourth/layout.js';
import { perUnit, points } from '../twenty-second/layout.js';
import { isFlag, letter, seated, signsFor, told } from './layout.js';

/** Minutes, reports and letters of blocs, on the form of 2020 and as heads of blocs for a year write them. */
export const TWENTY_EIGHTH_MINUTES: readonly Way[] = [
  heldWay(
    'the form of 2020: when it began, who was there by post, what it came to',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      ...headBox(s, [`UBND ${s.place}`, s.bloc], `BB-${letter(s)}TĐ`, chance),
      'BIÊN BẢN',
      `Họp bình xét thi đua, khen thưởng năm ${s.year}`,
      `Thời gian bắt đầu: 08 giờ 00 phút, ${long(s)}`,
      `Địa điểm: Phòng họp ${s.head}`,
      `Thành phần tham dự: Lãnh đạo các đơn vị thành viên ${s.bloc}, gồm:`,
      ...s.members.map((unit, i) => `${i + 1}. ${seated(unit, chance)};`),
      `Chủ trì: ${s.head}, ${headOf(s)} năm ${s.year}`,
      ...where(s.deputy, `Đồng chủ trì: ${s.deputy}, ${deputyOf(s)} năm ${s.year}`),
      'Nội dung (theo diễn biến cuộc họp):',
      `1. ${headOf(s)} thông qua dự thảo báo cáo tổng kết và bảng điểm tự chấm của các đơn vị.`,
      `2. Ý kiến thảo luận: Các đại biểu cơ bản nhất trí với dự thảo báo cáo. ${told(s, chance, 1)}`,
      `3. Kết luận: Cuộc họp thống nhất 100% đề nghị cấp có thẩm quyền xét, khen thưởng thành tích năm ${s.year}:`,
      ...passed(s).map((one) => `- Tặng ${namedInFull(one)} cho ${counted(one)}: ${semicolons(one.recipients)}.`),
      ...where(s.nextHead, `4. ${headOf(s)} năm ${s.year + 1}: Thống nhất giao ${s.nextHead} đảm nhiệm.`),
      'Cuộc họp kết thúc vào 10 giờ 30 phút, cùng ngày./.',
      ...signers(chance),
    ],
  ),
  heldWay(
    'a report: so many members, who heads them, whom it asks to give what',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      ...headBox(s, [`UBND ${s.place}`, s.bloc], `BC-${letter(s)}TĐ`, chance),
      'BÁO CÁO',
      `Tổng kết phong trào thi đua và công tác khen thưởng năm ${s.year}; phương hướng, nhiệm vụ năm ${s.year + 1}`,
      'I. ĐẶC ĐIỂM TÌNH HÌNH',
      `${s.bloc} có ${size(s)} đơn vị thành viên gồm: ${listed(s.members)}. Năm ${s.year}, ${s.head} được phân công làm ${headOf(s)}${s.deputy ? `, ${s.deputy} được phân công làm ${deputyOf(s)}` : ''}.`,
      'II. KẾT QUẢ PHONG TRÀO THI ĐUA',
      told(s, chance, 3),
      'III. CÔNG TÁC KHEN THƯỞNG',
      `Trên cơ sở kết quả bình xét, ${s.bloc} đề nghị:`,
      ...passed(s).map((one) => `- ${capital(given(one))} năm ${s.year} cho: ${listed(one.recipients)}.`),
      `IV. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM ${s.year + 1}`,
      `1. ${told(s, chance, 1)}`,
      ...where(
        s.nextHead,
        `2. Bàn giao nhiệm vụ ${headOf(s)} năm ${s.year + 1} cho ${s.nextHead} theo nguyên tắc luân phiên.`,
      ),
      `Trên đây là báo cáo tổng kết năm ${s.year} của ${s.bloc}./.`,
      ...signature(signsFor(s), chance, ['- Sở Nội vụ;', `- Các đơn vị trong ${small(s)};`, '- Lưu: VT.']),
    ],
  ),
  heldWay(
    'a letter that asks for awards, with points and ranks',
    { members: true, heads: ['head', 'nextHead'], step: 'recommended' },
    (s, chance) => {
      const won = new Map(perUnit(s.awards));
      return [
        ...headBox(s, [`UBND ${s.place}`, s.bloc], `${letter(s)}TĐ`, chance),
        `V/v đề nghị khen thưởng phong trào thi đua năm ${s.year}`,
        `Kính gửi: Hội đồng Thi đua - Khen thưởng ${s.place}`,
        `Ngày ${slashed(s)}, ${s.bloc} đã họp tổng kết phong trào thi đua năm ${s.year} do ${s.head} - đơn vị ${leadOf(s)} năm ${s.year} chủ trì. Kết quả chấm điểm, xếp hạng và đề nghị khen thưởng năm ${s.year} đối với các đơn vị thành viên như sau:`,
        [
          ['TT', 'Đơn vị thành viên', 'Tổng điểm', 'Xếp hạng', 'Đề nghị khen thưởng'],
          ...points(s).map(([unit, sum], i) => [
            two(i + 1),
            unit,
            sum,
            String(i + 1),
            (won.get(unit) ?? []).map((one) => capital(namedInFull(one))).join('; '),
          ]),
        ],
        ...where(
          s.nextHead,
          `Các đơn vị cũng đã nhất trí đề nghị giao ${s.nextHead} làm ${leadOf(s)} năm ${s.year + 1}.`,
        ),
        `Kính đề nghị Hội đồng Thi đua - Khen thưởng ${s.place} xem xét./.`,
        ...signature(signsFor(s), chance),
      ];
    },
  ),
  heldWay(
    'votes behind units, and what they were chosen for',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'voted' },
    (s, chance) => [
      ...headBox(s, [`UBND ${s.place}`, s.bloc], 'BB-BP', chance),
      'BIÊN BẢN',
      `Bỏ phiếu suy tôn đơn vị xuất sắc năm ${s.year}`,
      `Vào lúc 9 giờ 00, ${long(s)}, ${s.bloc} tổ chức bỏ phiếu suy tôn đơn vị xuất sắc trong phong trào thi đua năm ${s.year}.`,
      `I. Thành phần: ${clerk(s, chance)} và đại diện các đơn vị thành viên:`,
      ...s.members.map(
        (unit) =>
          `- ${unit}${unit === s.head ? ` (${headOf(s)})` : unit === s.deputy ? ` (${deputyOf(s)})` : ''}: có mặt;`,
      ),
      'II. Kết quả bỏ phiếu',
      `Tổng số phiếu: ${size(s)}; hợp lệ: ${size(s)}.`,
      ...passed(s).map(
        (one, i) =>
          `${i + 1}. Được suy tôn tặng ${namedInFull(one)}: ${listed(one.recipients)} (${size(s)}/${size(s)} phiếu, đạt 100%).`,
      ),
      ...where(
        s.nextHead,
        `III. Bầu ${headOf(s)} năm ${s.year + 1}: ${s.nextHead} (${size(s)}/${size(s)} phiếu, đạt 100%).`,
      ),
      'Biên bản đã đọc lại cho mọi người cùng nghe và nhất trí ký tên.',
      ...signers(chance),
    ],
  ),
  heldWay(
    'a notice of what the conference concluded',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      ...headBox(s, [`UBND ${s.place}`, s.bloc], `TB-${letter(s)}TĐ`, chance),
      'THÔNG BÁO',
      `Kết quả Hội nghị tổng kết năm ${s.year} của ${s.bloc}`,
      `Ngày ${slashed(s)}, ${s.bloc} đã tổ chức Hội nghị tổng kết phong trào thi đua năm ${s.year}. Dự và điều hành hội nghị có ${s.head} (${leadOf(s)})${s.deputy ? `, ${s.deputy} (${secondOf(s)})` : ''}; tham dự có các đơn vị thành viên: ${listed(others(s))}.`,
      `Sau khi thảo luận, ${wordOf(s)} thi đua thông báo kết quả hội nghị như sau:`,
      `1. Thông qua báo cáo tổng kết năm ${s.year}. ${told(s, chance)}`,
      `2. Về khen thưởng, thống nhất đề nghị ${passed(s)
        .map((one) =>
          isFlag(one)
            ? `tặng ${namedInFull(one)} cho ${listed(one.recipients)} - đơn vị xếp thứ Nhất của ${small(s)} năm ${s.year}`
            : `tặng ${namedInFull(one)} năm ${s.year} cho ${listed(one.recipients)}`,
        )
        .join('; ')}.`,
      ...where(
        s.nextHead,
        `3. Về phân công nhiệm vụ năm ${s.year + 1}, hội nghị thống nhất ${leadOf(s)} là ${s.nextHead}.`,
      ),
      'Trên đây là thông báo kết quả hội nghị, đề nghị các đơn vị thực hiện./.',
      ...signature(upper(leadOf(s)), chance),
    ],
  ),
];
