import { of } from '../decision.js';
import { effect, grounded } from '../latest/layout.js';
import { capital, counted, listed, passed, slashed, titled, two, upper } from '../phrases.js';
import { type Story, type Way, way } from '../story.js';

const attached = (s: Story): string =>
  `(Ban hành kèm theo Quyết định số ${s.number}/QĐ-${s.authority.sign} ngày ${slashed(s)})`;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/** Decisions, in ways that were written after the fifth set was opened. */
export const SIXTH_DECISIONS: readonly Way[] = [
  way('among them', { step: 'decided' }, (s, chance) =>
    grounded(s, chance, `Khen thưởng các tập thể năm ${s.year}`, [
      `Điều 1. Tặng thưởng ${two(s.awards.length)} lượt tập thể ${of(s)} có thành tích xuất sắc trong phong trào thi đua năm ${s.year}, trong đó: ${passed(
        s,
      )
        .map((one) => `${titled(one)} cho ${listed(one.recipients)}`)
        .join('; ')}.`,
      effect(2),
    ]),
  ),
  way('sections with their numbers', { step: 'decided' }, (s, chance) =>
    grounded(
      s,
      chance,
      `Về việc tặng thưởng các tập thể ${of(s)} năm ${s.year}`,
      [
        `Điều 1. Tặng thưởng các tập thể có tên trong Danh sách kèm theo, đã có thành tích xuất sắc năm ${s.year}.`,
        effect(2),
      ],
      [
        '',
        'DANH SÁCH',
        'CÁC TẬP THỂ ĐƯỢC TẶNG THƯỞNG',
        attached(s),
        ...passed(s).flatMap((one, i) => [
          `${ROMAN[i]}. ${upper(titled(one))} (${counted(one)})`,
          ...one.recipients.map((unit, j) => `${j + 1}. ${unit}.`),
        ]),
      ],
    ),
  ),
  way('these get it', { step: 'decided' }, (s, chance) =>
    grounded(s, chance, `Về việc khen thưởng thành tích năm ${s.year}`, [
      ...passed(s).map(
        (one, i) =>
          `Điều ${i + 1}. ${capital(listed(one.recipients))} ${of(s)} được tặng ${titled(one)} do đã có thành tích xuất sắc trong năm ${s.year}.`,
      ),
      effect(passed(s).length + 1),
    ]),
  ),
  way('letters and dashes', { step: 'decided' }, (s, chance) =>
    grounded(s, chance, `Về việc tặng thưởng năm ${s.year}`, [
      `Điều 1. Khen thưởng năm ${s.year} đối với các tập thể ${of(s)} như sau:`,
      ...passed(s).flatMap((one, i) => [
        `${'abcdefgh'[i]}) Tặng ${titled(one)} cho các đơn vị:`,
        ...one.recipients.map((unit) => `- ${unit};`),
      ]),
      effect(2),
    ]),
  ),
  way('a table of merits', { step: 'decided' }, (s, chance) =>
    grounded(
      s,
      chance,
      `Về việc khen thưởng các tập thể ${of(s)}`,
      [`Điều 1. Khen thưởng các tập thể có thành tích năm ${s.year} (có Phụ lục kèm theo).`, effect(2)],
      [
        '',
        'PHỤ LỤC',
        attached(s),
        [
          ['STT', 'Tên đơn vị', 'Thành tích', 'Hình thức khen'],
          ...s.awards.map((one, i) => [
            String(i + 1),
            one.recipient,
            `Hoàn thành xuất sắc nhiệm vụ năm ${s.year}`,
            one.award,
          ]),
        ],
      ],
    ),
  ),
  way('recognised for', { step: 'decided' }, (s, chance) =>
    grounded(s, chance, `Về việc tặng thưởng cho tập thể ${of(s)}`, [
      ...passed(s).map(
        (one, i) =>
          `Điều ${i + 1}. Nay tặng ${titled(one)} năm ${s.year} cho ${counted(one)} có tên sau đây: ${one.recipients
            .map((unit, j) => `${j + 1}. ${unit}`)
            .join('; ')}.`,
      ),
      effect(passed(s).length + 1),
    ]),
  ),
];
