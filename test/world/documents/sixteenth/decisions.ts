import { kinds, of } from '../decision.js';
import { capital, counted, dashed, named, numbered, passed, semicolons, upper, wordOf } from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import { all, attached, carriedOut, decree, ofState } from './layout.js';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];
const money = (n: number): string =>
  `Điều ${n}. Tiền thưởng kèm theo thực hiện theo quy định hiện hành, trích từ quỹ thi đua, khen thưởng.`;
const why = (s: Story, award: string): string =>
  /^Cờ/.test(award)
    ? `là đơn vị tiêu biểu xuất sắc, dẫn đầu phong trào thi đua năm ${s.year} của ${wordOf(s)}`
    : `đã có thành tích xuất sắc trong phong trào thi đua năm ${s.year}`;

/** One alone has no number. */
const annex = (s: Story, i: number): string => (passed(s).length > 1 ? `Phụ lục ${ROMAN[i]}` : 'Phụ lục kèm theo');
/** In the title and the first article: what the State gives is one thing at a time. */
const given = (s: Story): string => (ofState(s) ? kinds(s) : 'danh hiệu thi đua, hình thức khen thưởng');

/** Decisions, as those of three provinces are written. */
export const SIXTEENTH_DECISIONS: readonly Way[] = [
  heldWay('an article for each, with the reason', { step: 'decided' }, (s, chance) => {
    const after = passed(s).length;
    return decree(s, chance, `Về việc tặng thưởng cho các tập thể ${of(s)} năm ${s.year}`, [
      ...passed(s).map((one, i) => `Điều ${i + 1}. Tặng ${named(one)} cho ${all(one)}, ${why(s, one.award)}.`),
      money(after + 1),
      carriedOut(s, after + 2, 'các đơn vị có tên nêu trên'),
    ]);
  }),
  heldWay('one article, numbers and dashes', { step: 'decided' }, (s, chance) =>
    decree(s, chance, `Về việc khen thưởng phong trào thi đua năm ${s.year}`, [
      `Điều 1. Khen thưởng các tập thể ${of(s)} đã có thành tích xuất sắc trong thực hiện nhiệm vụ năm ${s.year}, cụ thể như sau:`,
      ...passed(s).flatMap((one, i) => [
        `${i + 1}. ${capital(named(one))}, gồm ${counted(one)}:`,
        ...dashed(one.recipients),
      ]),
      money(2),
      carriedOut(s, 3),
    ]),
  ),
  heldWay('a list with a column of forms', { step: 'decided' }, (s, chance) =>
    decree(
      s,
      chance,
      `Về việc tặng ${given(s)} năm ${s.year}`,
      [
        `Điều 1. Tặng ${given(s)} cho các tập thể ${of(s)} đã hoàn thành xuất sắc nhiệm vụ năm ${s.year} (có danh sách kèm theo).`,
        money(2),
        carriedOut(s, 3, 'các tập thể có tên trong danh sách'),
      ],
      [
        '',
        'DANH SÁCH',
        `Tập thể được tặng ${given(s)} năm ${s.year}`,
        attached(s),
        [
          ['TT', 'Tên đơn vị', 'Danh hiệu thi đua, hình thức khen thưởng'],
          ...s.awards.map((one, i) => [String(i + 1), one.recipient, capital(named(one))]),
        ],
      ],
    ),
  ),
  heldWay('an annex for each award', { step: 'decided' }, (s, chance) =>
    decree(
      s,
      chance,
      `Về việc tặng ${kinds(s)} năm ${s.year}`,
      [
        `Điều 1. Tặng ${passed(s)
          .map((one, i) => `${named(one)} cho ${counted(one)} (${annex(s, i)})`)
          .join('; ')} ${of(s)}, đã có thành tích xuất sắc năm ${s.year}.`,
        carriedOut(s, 2, 'các tập thể có tên trong phụ lục kèm theo'),
      ],
      passed(s).flatMap((one, i) => [
        '',
        upper(annex(s, i).replace(' kèm theo', '')),
        `TẬP THỂ ĐƯỢC TẶNG ${upper(named(one))} NĂM ${s.year}`,
        attached(s),
        ...numbered(one.recipients),
      ]),
    ),
  ),
  heldWay('a table under each heading', { step: 'decided' }, (s, chance) =>
    decree(
      s,
      chance,
      `Khen thưởng thành tích công tác năm ${s.year}`,
      [
        `Điều 1. Tặng thưởng các tập thể ${of(s)} có tên trong danh sách ban hành kèm theo Quyết định này, đã có thành tích xuất sắc năm ${s.year}.`,
        money(2),
        carriedOut(s, 3, 'các tập thể có tên trong danh sách'),
      ],
      [
        '',
        'DANH SÁCH KHEN THƯỞNG',
        attached(s),
        ...passed(s).flatMap((one, i) => [
          `${ROMAN[i]}. ${capital(named(one))}: ${counted(one)}`,
          [['STT', 'Tên tập thể', 'Ghi chú'], ...one.recipients.map((unit, j) => [String(j + 1), unit, ''])],
        ]),
      ],
    ),
  ),
  heldWay('units after each award, in a line', { step: 'decided' }, (s, chance) =>
    decree(s, chance, `V/v tặng thưởng thành tích thi đua năm ${s.year}`, [
      `Điều 1. Nay tặng thưởng cho các đơn vị ${of(s)} có thành tích xuất sắc trong phong trào thi đua yêu nước năm ${s.year}, gồm:`,
      ...passed(s).map((one) => `- Tặng ${named(one)} cho ${counted(one)}: ${semicolons(one.recipients)}.`),
      carriedOut(s, 2),
    ]),
  ),
];
