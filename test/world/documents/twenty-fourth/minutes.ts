import { headBox, signature, signers } from '../boxes.js';
import { clerk } from '../people.js';
import {
  capital,
  deputyOf,
  headOf,
  leadOf,
  listed,
  long,
  namedInFull,
  passed,
  semicolons,
  short,
  slashed,
  two,
  upper,
  where,
} from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { perUnit, points } from '../twenty-second/layout.js';
import { comrade, news, others, secondOf, size, small, units } from './layout.js';

/** Minutes and reports of blocs, as the clerks of an ordinary province keep them. */
export const TWENTY_FOURTH_MINUTES: readonly Way[] = [
  heldWay(
    'time, place, who sat where, a row for each award',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      ...headBox(s, [`UBND ${s.place}`, s.bloc], `BB-${small(s).charAt(0).toUpperCase()}TĐ`, chance),
      'BIÊN BẢN',
      `Họp bình xét thi đua và đề nghị khen thưởng năm ${s.year}`,
      'I. THỜI GIAN, ĐỊA ĐIỂM',
      `- Thời gian: 14 giờ 00 phút, ${long(s)}.`,
      `- Địa điểm: Phòng họp số 2, ${s.head}.`,
      'II. THÀNH PHẦN',
      `1. Chủ trì: ${comrade(s.head ?? '', chance)}, ${headOf(s)} năm ${s.year}.`,
      ...where(s.deputy, `2. Đồng chủ trì: ${comrade(s.deputy ?? '', chance)}, ${deputyOf(s)} năm ${s.year}.`),
      `${s.deputy ? 3 : 2}. Đại biểu cấp trên: ${clerk(s, chance)}.`,
      `${s.deputy ? 4 : 3}. Thành viên ${small(s)}: đại diện lãnh đạo ${size(s)}/${size(s)} đơn vị, gồm: ${semicolons(s.members)}.`,
      'III. NỘI DUNG',
      `1. ${headOf(s)} báo cáo kết quả phong trào thi đua năm ${s.year}. ${news(s, chance)}`,
      `2. Sau khi bình xét, các đơn vị thống nhất đề nghị khen thưởng năm ${s.year} theo bảng dưới đây:`,
      [
        ['TT', 'Danh hiệu, hình thức đề nghị', 'Số lượng', 'Tập thể được đề nghị', 'Biểu quyết'],
        ...passed(s).map((one, i) => [
          String(i + 1),
          capital(namedInFull(one)),
          two(one.recipients.length),
          semicolons(one.recipients),
          `${size(s)}/${size(s)}`,
        ]),
      ],
      ...where(
        s.nextHead,
        `3. Giới thiệu đơn vị làm ${headOf(s)} năm ${s.year + 1}: ${s.nextHead} (${size(s)}/${size(s)} đại biểu nhất trí).`,
      ),
      'IV. KẾT THÚC',
      'Cuộc họp kết thúc lúc 16 giờ 45 phút cùng ngày; biên bản đã được đọc lại cho các đại biểu cùng nghe.',
      ...signers(chance),
    ],
  ),
  heldWay(
    'points of each, and for what it was voted',
    { members: true, heads: ['head', 'nextHead'], step: 'voted' },
    (s, chance) => {
      const won = new Map(perUnit(s.awards));
      return [
        ...headBox(s, [`UBND ${s.place}`, s.bloc], null, chance),
        'BIÊN BẢN HỌP CHẤM ĐIỂM, SUY TÔN',
        `Năm ${s.year}`,
        '',
        `Ngày ${slashed(s)}, dưới sự chủ trì của ${s.head} (${leadOf(s)} năm ${s.year}), ${s.bloc} họp chấm điểm thi đua và suy tôn các đơn vị năm ${s.year}.`,
        `Trên cơ sở bảng tự chấm của từng đơn vị, tổ giúp việc đã rà soát, đối chiếu. ${news(s, chance, 1)}`,
        `Kết quả chấm điểm và suy tôn đối với ${size(s)} đơn vị thành viên của ${s.bloc} năm ${s.year}:`,
        [
          ['Xếp hạng', 'Đơn vị thành viên', 'Tổng điểm', 'Được suy tôn nhận'],
          ...points(s).map(([unit, sum], i) => [
            String(i + 1),
            unit,
            sum,
            (won.get(unit) ?? []).map((one) => capital(namedInFull(one))).join('; ') || '-',
          ]),
        ],
        ...where(
          s.nextHead,
          `Các đơn vị cũng thống nhất luân phiên nhiệm vụ: năm ${s.year + 1}, ${leadOf(s)} là ${s.nextHead}.`,
        ),
        'Cuộc họp thông qua biên bản với 100% ý kiến đồng ý.',
        ...signers(chance),
      ];
    },
  ),
  heldWay(
    'a report: who leads, who else, what is asked for',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      ...headBox(s, [`UBND ${s.place}`, s.bloc], 'BC-TĐKT', chance),
      'BÁO CÁO',
      `Kết quả hoạt động năm ${s.year} của ${s.bloc}`,
      `(Trình bày tại hội nghị tổng kết ngày ${short(s)}/${s.day.slice(0, 4)})`,
      '1. Về tổ chức',
      `Năm ${s.year}, ${s.bloc} do ${s.head} làm ${leadOf(s)}${s.deputy ? `, ${s.deputy} làm ${secondOf(s)}` : ''}. Các đơn vị thành viên còn lại gồm: ${listed(others(s))}.`,
      '2. Về phong trào thi đua',
      news(s, chance, 4),
      '3. Về khen thưởng',
      `Căn cứ kết quả bình xét, ${s.bloc} trân trọng đề nghị Hội đồng Thi đua - Khen thưởng xét, trình cấp có thẩm quyền khen thưởng thành tích năm ${s.year}:`,
      ...passed(s).map((one) => `- Tặng ${namedInFull(one)} cho ${units(one)}: ${listed(one.recipients)}.`),
      `4. Về nhiệm vụ năm ${s.year + 1}`,
      ...where(s.nextHead, `Đề cử ${s.nextHead} giữ nhiệm vụ ${leadOf(s)} năm ${s.year + 1}. ${news(s, chance, 1)}`),
      `Trên đây là kết quả hoạt động năm ${s.year}, kính báo cáo Hội nghị./.`,
      ...signature(upper(`TM. ${wordless(s.bloc)}`), chance, ['- Sở Nội vụ;', '- Thành viên;', '- Lưu.']),
    ],
  ),
];

/** "khối thi đua" of its name, as who signs for it calls it. */
function wordless(bloc: string): string {
  return bloc.startsWith('Cụm') ? 'cụm thi đua' : 'khối thi đua';
}
