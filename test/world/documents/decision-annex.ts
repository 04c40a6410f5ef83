import { decision, kinds, of, rest } from './decision.js';
import { counted, numbered, passed, titled } from './phrases.js';
import { type Story, type Way, way } from './story.js';

const attached = ({ authority, number, day }: Story): string =>
  `(Kèm theo Quyết định số ${number}/QĐ-${authority.sign} ngày ${day.split('-').reverse().join('/')} của ${authority.line})`;

/** A decision whose recipients stand in an annex. */
export const DECISION_ANNEX: readonly Way[] = [
  way('column of awards', { step: 'decided' }, (s, chance) =>
    decision(
      s,
      chance,
      `Về việc khen thưởng năm ${s.year}`,
      [
        `Điều 1. Khen thưởng ${s.awards.length} tập thể có thành tích xuất sắc năm ${s.year} (có danh sách kèm theo).`,
        ...rest(2),
      ],
      [
        '',
        'DANH SÁCH',
        `Các tập thể được khen thưởng năm ${s.year}`,
        attached(s),
        [
          ['STT', 'Tên đơn vị', 'Hình thức khen thưởng', 'Ghi chú'],
          ...s.awards.map((one, i) => [String(i + 1), one.recipient, one.award, '']),
        ],
      ],
    ),
  ),
  way('sections in the table', { step: 'decided' }, (s, chance) =>
    decision(
      s,
      chance,
      `Về việc tặng ${kinds(s)} năm ${s.year}`,
      [
        `Điều 1. Tặng ${passed(s)
          .map((one) => `${titled(one)} cho ${counted(one)}`)
          .join(', ')} ${of(s)} có thành tích năm ${s.year} (danh sách kèm theo).`,
        ...rest(2),
      ],
      [
        '',
        'DANH SÁCH KHEN THƯỞNG',
        attached(s),
        [
          ['TT', 'Tập thể', 'Thành tích'],
          ...passed(s).flatMap((one, i) => [
            [['I', 'II', 'III', 'IV'][i], one.award, ''],
            ...one.recipients.map((unit, j) => [String(j + 1), unit, 'Hoàn thành xuất sắc nhiệm vụ']),
          ]),
        ],
      ],
    ),
  ),
  way('a list for each award', { step: 'decided' }, (s, chance) =>
    decision(
      s,
      chance,
      `Tặng thưởng thành tích công tác năm ${s.year}`,
      [
        ...passed(s).map(
          (one, i) =>
            `Điều ${i + 1}. Tặng ${titled(one)} cho ${counted(one)} đạt thành tích xuất sắc năm ${s.year} (Danh sách ${i + 1} kèm theo).`,
        ),
        ...rest(passed(s).length + 1),
      ],
      passed(s).flatMap((one, i) => [
        '',
        `DANH SÁCH ${i + 1}`,
        `Các tập thể được tặng ${titled(one)} năm ${s.year}`,
        attached(s),
        ...numbered(one.recipients, ''),
      ]),
    ),
  ),
  way('awards first', { step: 'decided' }, (s, chance) =>
    decision(
      s,
      chance,
      `Về việc tặng thưởng cho các tập thể ${of(s)} năm ${s.year}`,
      [
        `Điều 1. Tặng thưởng cho ${s.awards.length} tập thể ${of(s)} có thành tích trong phong trào thi đua năm ${s.year} (có Phụ lục kèm theo).`,
        ...rest(2),
      ],
      [
        '',
        'PHỤ LỤC',
        attached(s),
        [
          ['STT', 'Hình thức khen thưởng', 'Tên tập thể'],
          ...s.awards.map((one, i) => [String(i + 1), titled(one), one.recipient]),
        ],
      ],
    ),
  ),
  way('marks in columns', { step: 'decided' }, (s, chance) =>
    decision(
      s,
      chance,
      `Về việc khen thưởng phong trào thi đua năm ${s.year}`,
      [
        `Điều 1. Khen thưởng các tập thể có thành tích xuất sắc trong phong trào thi đua năm ${s.year} (danh sách đính kèm).`,
        ...rest(2),
      ],
      [
        '',
        'DANH SÁCH',
        `TẬP THỂ ĐƯỢC KHEN THƯỞNG NĂM ${s.year}`,
        attached(s),
        [
          'TT | Đơn vị | Danh hiệu, hình thức'.split(' | '),
          ...s.awards.map((one, i) => [`${i + 1}.`, one.recipient, `Tặng ${titled(one)}`]),
        ],
      ],
    ),
  ),
  way('headings over lines', { step: 'decided' }, (s, chance) =>
    decision(
      s,
      chance,
      `Về việc khen thưởng các đơn vị ${of(s)}`,
      [
        `Điều 1. Tặng thưởng các tập thể có tên trong danh sách kèm theo Quyết định này, đã có thành tích xuất sắc năm ${s.year}.`,
        ...rest(2),
      ],
      [
        '',
        'DANH SÁCH KÈM THEO QUYẾT ĐỊNH',
        ...passed(s).flatMap((one, i) => [
          `${['I', 'II', 'III', 'IV'][i]}. ${one.award.toUpperCase()} (${counted(one)})`,
          ...numbered(one.recipients, ''),
        ]),
      ],
    ),
  ),
];
