import { of } from '../decision.js';
import { effect, grounded } from '../latest/layout.js';
import { capital, counted, listed, passed, slashed, titled, two } from '../phrases.js';
import { type Story, type Way, way } from '../story.js';

const attached = (s: Story): string =>
  `(Kèm theo Quyết định số ${s.number}/QĐ-${s.authority.sign} ngày ${slashed(s)} của ${s.authority.line})`;
const isTitle = (award: string): boolean => /^Tập thể/.test(award);

/** Decisions, in ways that were written before the fourth set was looked at. */
export const FIFTH_DECISIONS: readonly Way[] = [
  way('collective and collective', { step: 'decided' }, (s, chance) =>
    grounded(s, chance, `Về việc tặng thưởng thành tích công tác năm ${s.year}`, [
      ...passed(s).map(
        (one, i) =>
          `Điều ${i + 1}. Tặng ${titled(one)} cho ${one.recipients.map((unit) => `tập thể ${unit}`).join(' và ')}, ${of(s)}, đã có thành tích xuất sắc trong công tác năm ${s.year}.`,
      ),
      effect(passed(s).length + 1),
    ]),
  ),
  way('numbers with strokes in the annex', { step: 'decided' }, (s, chance) =>
    grounded(
      s,
      chance,
      `Về việc khen thưởng các tập thể ${of(s)}`,
      [
        `Điều 1. Tặng thưởng ${two(s.awards.length)} lượt tập thể đã có thành tích trong phong trào thi đua năm ${s.year} (có danh sách kèm theo).`,
        effect(2),
      ],
      [
        '',
        `DANH SÁCH TẬP THỂ ĐƯỢC TẶNG THƯỞNG NĂM ${s.year}`,
        attached(s),
        ...passed(s).flatMap((one) => [
          `* ${capital(titled(one))}:`,
          ...one.recipients.map((unit, j) => `${j + 1}/ ${unit}`),
        ]),
      ],
    ),
  ),
  way('to whom, then what', { step: 'decided' }, (s, chance) =>
    grounded(s, chance, `Tặng thưởng các tập thể có thành tích năm ${s.year}`, [
      `Điều 1. Tặng thưởng cho các tập thể sau đây, ${of(s)}, đã có thành tích xuất sắc năm ${s.year}: ${s.awards
        .map((one) => `${one.recipient} (${titled(one)})`)
        .join('; ')}.`,
      effect(2),
    ]),
  ),
  way('names on lines of their own', { step: 'decided' }, (s, chance) =>
    grounded(s, chance, `Về việc khen thưởng tổng kết năm ${s.year}`, [
      `Điều 1. Khen thưởng các tập thể ${of(s)} có thành tích xuất sắc trong năm ${s.year}, cụ thể:`,
      ...passed(s).flatMap((one, i) => [`${i + 1}. Tặng ${titled(one)}: ${counted(one)}`, ...one.recipients]),
      effect(2),
    ]),
  ),
  way('titles and forms in columns', { step: 'decided' }, (s, chance) =>
    grounded(
      s,
      chance,
      `Công nhận danh hiệu thi đua, tặng hình thức khen thưởng năm ${s.year}`,
      [
        `Điều 1. Công nhận danh hiệu thi đua, tặng hình thức khen thưởng năm ${s.year} cho các tập thể ${of(s)} (danh sách đính kèm).`,
        effect(2),
      ],
      [
        '',
        'DANH SÁCH',
        attached(s),
        [
          ['TT', 'Tên tập thể', 'Danh hiệu thi đua', 'Hình thức khen thưởng'],
          ...s.awards.map((one, i) => [
            two(i + 1),
            one.recipient,
            isTitle(one.award) ? one.award : '',
            isTitle(one.award) ? '' : one.award,
          ]),
        ],
      ],
    ),
  ),
  way('with a sum each', { step: 'decided' }, (s, chance) =>
    grounded(s, chance, `Về việc tặng thưởng tập thể năm ${s.year}`, [
      ...passed(s).flatMap((one, i) => [
        `Điều ${i + 1}. Tặng ${titled(one)}, kèm theo số tiền thưởng 10.530.000 đồng/tập thể, cho ${counted(one)} có thành tích tiêu biểu năm ${s.year}, gồm: ${listed(one.recipients)}.`,
      ]),
      effect(passed(s).length + 1),
    ]),
  ),
];
