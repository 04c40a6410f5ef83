import { of } from '../decision.js';
import { capital, listed, named, passed, slashed, two } from '../phrases.js';
import { byUnit, closing, decree } from '../seventh/layout.js';
import { type Story, type Way, way } from '../story.js';
import { mergedRows, OTHER_BLOCS, these } from './layout.js';

const attached = (s: Story): string =>
  `(Kèm theo Quyết định số ${two(s.number)}/QĐ-${s.authority.sign} ngày ${slashed(s)} của ${s.authority.line})`;

/** Decisions, in ways that were written after the seventh set was opened. */
export const EIGHTH_DECISIONS: readonly Way[] = [
  way('one cell for all that share an award', { step: 'decided' }, (s, chance) =>
    decree(
      s,
      chance,
      `Về việc khen thưởng các tập thể ${of(s)}`,
      [
        `Điều 1. Khen thưởng các tập thể ${of(s)} có thành tích xuất sắc năm ${s.year} (Phụ lục kèm theo).`,
        ...closing(s, 2),
      ],
      [
        '',
        'PHỤ LỤC',
        `TẬP THỂ ĐƯỢC KHEN THƯỞNG NĂM ${s.year}`,
        attached(s),
        [
          ['Hình thức khen thưởng', 'STT', 'Tên tập thể'],
          ...mergedRows(s, (one) => capital(named(one))).map(([award, unit], i) => [award, String(i + 1), unit]),
          ['Tổng số', '', `${two(s.awards.length)} lượt tập thể`],
        ],
      ],
    ),
  ),
  way('awards as rows, units as columns', { step: 'decided' }, (s, chance) =>
    decree(
      s,
      chance,
      `Tặng thưởng các đơn vị ${of(s)} năm ${s.year}`,
      [
        `Điều 1. Tặng thưởng các đơn vị ${of(s)} đã có thành tích xuất sắc năm ${s.year} theo Bảng kèm theo Quyết định này.`,
        ...closing(s, 2),
      ],
      [
        '',
        `BẢNG TỔNG HỢP KHEN THƯỞNG NĂM ${s.year}`,
        attached(s),
        [
          ['Hình thức', ...byUnit(s).map(([unit]) => unit)],
          ...passed(s).map((one) => [
            capital(named(one)),
            ...byUnit(s).map(([unit]) => (one.recipients.includes(unit) ? '✓' : '')),
          ]),
        ],
        'Đơn vị được đánh dấu ✓ ở dòng nào thì được tặng hình thức ở dòng đó.',
      ],
    ),
  ),
  way('more for an earlier list', { step: 'decided' }, (s, chance) =>
    decree(s, chance, `Về việc bổ sung danh sách tập thể được khen thưởng năm ${s.year}`, [
      ...passed(s).map(
        (one, i) =>
          `Điều ${i + 1}. Bổ sung ${listed(one.recipients)}, ${of(s)}, vào danh sách tập thể được tặng ${named(one)} năm ${s.year}.`,
      ),
      ...closing(s, passed(s).length + 1),
    ]),
  ),
  way('bloc by bloc, some with nothing', { step: 'decided' }, (s, chance) =>
    decree(
      s,
      chance,
      `Về việc khen thưởng thành tích năm ${s.year} theo khối, cụm thi đua`,
      [
        `Điều 1. Khen thưởng các tập thể có thành tích xuất sắc năm ${s.year} theo khối, cụm thi đua (có danh sách kèm theo).`,
        ...closing(s, 2),
      ],
      [
        '',
        'DANH SÁCH',
        attached(s),
        `I. ${OTHER_BLOCS[0]}: không có tập thể được khen thưởng.`,
        `II. ${s.bloc}:`,
        ...passed(s).map((one) => `- ${capital(named(one))}: ${listed(one.recipients)}.`),
        `III. ${OTHER_BLOCS[1]}: không có tập thể được khen thưởng.`,
      ],
    ),
  ),
  way('acknowledged, then given to these', { step: 'decided' }, (s, chance) =>
    decree(s, chance, `Về việc tặng thưởng các tập thể tiêu biểu năm ${s.year}`, [
      ...passed(s).flatMap((one, i) => [
        `Điều ${i + 1}. Ghi nhận thành tích xuất sắc năm ${s.year} của ${listed(one.recipients)}, ${of(s)}; tặng ${these(one.recipients)} ${named(one)}.`,
      ]),
      ...closing(s, passed(s).length + 1),
    ]),
  ),
  way('the year in a footnote', { step: 'decided' }, (s, chance) =>
    decree(s, chance, `Về việc tặng thưởng các tập thể ${of(s)}`, [
      `Điều 1. Tặng thưởng các tập thể ${of(s)}, gồm(*):`,
      ...passed(s).map((one, i) => `${i + 1}) ${listed(one.recipients)}: ${named(one)};`),
      `(*) Thành tích của năm ${s.year}.`,
      ...closing(s, 2),
    ]),
  ),
];
