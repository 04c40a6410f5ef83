import { signature } from '../boxes.js';
import { idle } from '../fourth/idle.js';
import { capital, counted, given, headOf, listed, namedInFull, passed, titled, two } from '../phrases.js';
import { byUnit, ruled } from '../seventh/layout.js';
import { type Story, type Way, way } from '../story.js';
import { these } from './layout.js';

const to = ({ place }: Story): string => `Chủ tịch UBND ${place}`;

/** Submissions, in ways that were written after the seventh set was opened. */
export const EIGHTH_SUBMISSION: readonly Way[] = [
  way('two header rows, ticks and a total', { step: 'recommended' }, (s, chance) => [
    ...ruled(s, s.office.box, `TTr-${s.office.sign}`, chance),
    'TỜ TRÌNH',
    `Về việc khen thưởng tổng kết năm ${s.year} đối với các tập thể thuộc ${s.bloc}`,
    `Kính gửi: ${to(s)}`,
    `${s.office.name} kính trình ${to(s)} xem xét, khen thưởng thành tích năm ${s.year} theo bảng tổng hợp dưới đây (đánh dấu “x” vào hình thức đề nghị):`,
    [
      [
        'TT',
        'Tên tập thể',
        'Hình thức đề nghị khen thưởng',
        ...passed(s)
          .slice(1)
          .map(() => ''),
      ],
      ['', '', ...passed(s).map((one) => capital(namedInFull(one)))],
      ...byUnit(s).map(([unit], i) => [
        String(i + 1),
        unit,
        ...passed(s).map((one) => (one.recipients.includes(unit) ? 'x' : '')),
      ]),
      ['', 'Tổng cộng', ...passed(s).map((one) => two(one.recipients.length))],
    ],
    `${s.office.name} kính trình./.`,
    ...signature(s.office.post, chance),
  ]),
  way('who gives in footnotes', { step: 'recommended' }, (s, chance) => [
    ...ruled(s, [`UBND ${s.place}`, s.bloc], 'TTr-TĐKT', chance),
    'TỜ TRÌNH',
    `Đề nghị khen thưởng năm ${s.year}`,
    `Kính gửi: ${s.office.name}`,
    `${s.bloc} kính đề nghị xét, trình cấp có thẩm quyền tặng cho các tập thể có thành tích năm ${s.year}:`,
    ...passed(s).map((one, i) => `- ${capital(titled(one))}${'*'.repeat(i + 1)}: ${listed(one.recipients)}.`),
    idle(s, chance, 1),
    'Ghi chú:',
    ...passed(s).map((one, i) => `${'*'.repeat(i + 1)} Cấp khen thưởng: ${one.giver}.`),
    ...signature(headOf(s), chance),
  ]),
  way('more for the list', { step: 'recommended' }, (s, chance) => [
    ...ruled(s, s.office.box, `TTr-${s.office.sign}`, chance),
    'TỜ TRÌNH',
    `Bổ sung danh sách đề nghị khen thưởng năm ${s.year} - ${s.bloc}`,
    `Kính gửi: ${to(s)}`,
    `Tiếp theo Tờ trình số ${two(s.number + 11)}/TTr-${s.office.sign}, sau khi rà soát hồ sơ của ${s.bloc}, ${s.office.name} kính trình bổ sung danh sách đề nghị khen thưởng thành tích năm ${s.year}, cụ thể:`,
    ...passed(s).map(
      (one, i) =>
        `${i + 1}. Bổ sung ${counted(one)} là ${listed(one.recipients)} vào danh sách đề nghị ${given(one)}. Hồ sơ của ${these(one.recipients, one.recipients.length > 1 ? 'nêu trên' : 'này')} đã được thẩm định, bảo đảm điều kiện.`,
    ),
    'Các nội dung khác giữ nguyên như Tờ trình trước./.',
    ...signature(s.office.post, chance),
  ]),
];
