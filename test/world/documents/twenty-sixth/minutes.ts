import { headBox, signature, signers } from '../boxes.js';
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
  upper,
  where,
  wordOf,
} from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { secondOf, size, small } from '../twenty-fourth/layout.js';
import { perUnit, points } from '../twenty-second/layout.js';
import { told } from './layout.js';

/** Minutes and reports of blocs whose forms stand elsewhere than they use to. */
export const TWENTY_SIXTH_MINUTES: readonly Way[] = [
  heldWay(
    'a form that was filled in',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'voted' },
    (s, chance) => [
      'BIÊN BẢN BÌNH XÉT THI ĐUA',
      `Tên ${wordOf(s).toLowerCase()}: ${s.bloc}`,
      `Năm bình xét: ${s.year}`,
      `Nơi họp: ${s.place}; thời gian: ${long(s)}`,
      `Đơn vị ${headOf(s)}: ${s.head}`,
      ...where(s.deputy, `Đơn vị ${deputyOf(s)}: ${s.deputy}`),
      `Các đơn vị thành viên: ${semicolons(s.members)}`,
      `Ý kiến tại cuộc họp: ${told(s, chance, 1)}`,
      'Kết quả bỏ phiếu suy tôn:',
      [
        ['Danh hiệu, hình thức khen thưởng', 'Đơn vị được suy tôn', 'Số phiếu'],
        ...passed(s).map((one) => [capital(namedInFull(one)), semicolons(one.recipients), `${size(s)}/${size(s)}`]),
      ],
      ...where(s.nextHead, `Đơn vị được bầu làm ${headOf(s)} năm ${s.year + 1}: ${s.nextHead}`),
      ...signers(chance),
    ],
  ),
  heldWay(
    'a table on its side: a column for each member',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => {
      const won = new Map(perUnit(s.awards));
      const all = points(s);
      return [
        ...headBox(s, [s.bloc], `BB-${wordOf(s).charAt(0)}TĐ`, chance),
        `BIÊN BẢN`,
        `Chấm điểm thi đua và đề nghị khen thưởng năm ${s.year}`,
        `Cuộc họp do ${s.head}, ${leadOf(s)} năm ${s.year}, chủ trì${s.deputy ? `; ${s.deputy}, ${secondOf(s)}, ghi biên bản` : ''}.`,
        told(s, chance, 1),
        `Kết quả chấm điểm của các đơn vị thành viên ${s.bloc} và đề nghị khen thưởng năm ${s.year}:`,
        [
          ['Đơn vị thành viên', ...all.map(([unit]) => unit)],
          ['Tổng điểm', ...all.map(([, sum]) => sum)],
          ['Xếp thứ', ...all.map((_, i) => String(i + 1))],
          [
            'Đề nghị khen thưởng',
            ...all.map(([unit]) => (won.get(unit) ?? []).map((one) => capital(namedInFull(one))).join('; ')),
          ],
        ],
        ...where(s.nextHead, `Đơn vị ${leadOf(s)} năm ${s.year + 1}: ${s.nextHead} (100% nhất trí).`),
        ...signers(chance),
      ];
    },
  ),
  heldWay(
    'a report whose lists come behind the signature',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      ...headBox(s, [s.bloc], 'BC-TK', chance),
      'BÁO CÁO',
      `Kết quả hoạt động năm ${s.year} của ${s.bloc}`,
      `Năm ${s.year}, các đơn vị thành viên ${s.bloc} (danh sách tại Phụ lục 1) đã triển khai giao ước đạt kết quả tích cực.`,
      told(s, chance, 3),
      `Trên cơ sở chấm điểm, ${s.bloc} đề nghị cấp có thẩm quyền khen thưởng thành tích năm ${s.year} cho các đơn vị nêu tại Phụ lục 2.`,
      ...where(s.nextHead, `${capital(small(s))} đã nhất trí cử ${s.nextHead} làm ${headOf(s)} năm ${s.year + 1}.`),
      ...signature(upper(headOf(s)), chance, ['- Sở Nội vụ;', '- Lưu.']),
      '',
      'Phụ lục 1',
      `CÁC ĐƠN VỊ THÀNH VIÊN NĂM ${s.year}`,
      [
        ['STT', 'Tên đơn vị', 'Ghi chú'],
        ...s.members.map((unit, i) => [
          String(i + 1),
          unit,
          unit === s.head ? headOf(s) : unit === s.deputy ? deputyOf(s) : '',
        ]),
      ],
      '',
      'Phụ lục 2',
      `ĐỀ NGHỊ KHEN THƯỞNG NĂM ${s.year}`,
      ...passed(s).flatMap((one) => [
        `* ${capital(namedInFull(one))}:`,
        ...one.recipients.map((unit, i) => `${i + 1}. ${unit}`),
      ]),
    ],
  ),
  heldWay(
    'four matters of one meeting, time and place at its end',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'voted' },
    (s, chance) => [
      `${upper(s.bloc)}`,
      'BIÊN BẢN CUỘC HỌP',
      `Chủ trì: ${s.head} - ${headOf(s)}.${s.deputy ? ` Điều hành thảo luận: ${s.deputy} - ${deputyOf(s)}.` : ''}`,
      `Đơn vị thành viên có mặt (${size(s)}/${size(s)}): ${listed(s.members)}.`,
      `Việc thứ nhất: Thông qua báo cáo năm ${s.year}. ${told(s, chance, 1)}`,
      `Việc thứ hai: Góp ý sửa đổi quy chế hoạt động. ${told(s, chance, 1)}`,
      `Việc thứ ba: Bình xét thi đua năm ${s.year}. Các thành viên bỏ phiếu suy tôn ${passed(s)
        .map((one) => `${listed(one.recipients)} nhận ${namedInFull(one)}`)
        .join('; ')}.`,
      ...where(s.nextHead, `Việc thứ tư: Bầu ${headOf(s)} năm ${s.year + 1}. Kết quả: ${s.nextHead} trúng cử.`),
      `Biên bản được lập tại ${s.place}, vào hồi 16 giờ 30 phút, ${long(s)}.`,
      ...signers(chance),
    ],
  ),
];
