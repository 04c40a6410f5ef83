import { kinds, of } from '../decision.js';
import { capital, counted, listed, named, numbered, passed, two, upper } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { carriedOut, decreed, lettered, paid, ROMAN, withDecision } from './layout.js';

/** Decisions, as they are commonly written. */
export const TWELFTH_DECISIONS: readonly Way[] = [
  heldWay('what for under the list', { step: 'decided' }, (s, chance) =>
    decreed(s, chance, `Về việc tặng ${kinds(s)} cho các tập thể có thành tích năm ${s.year}`, [
      ...passed(s).flatMap((one, i) => [
        `Điều ${i + 1}. Tặng ${named(one)} cho ${counted(one)} ${of(s)} có tên sau đây:`,
        ...numbered(one.recipients),
        `Đã có thành tích xuất sắc trong phong trào thi đua năm ${s.year}.`,
      ]),
      carriedOut(s, passed(s).length + 1),
    ]),
  ),
  heldWay('a table for each award', { step: 'decided' }, (s, chance) =>
    decreed(
      s,
      chance,
      `Về việc khen thưởng các tập thể ${of(s)} năm ${s.year}`,
      [
        `Điều 1. Khen thưởng ${two(s.awards.length)} lượt tập thể ${of(s)} đã có thành tích xuất sắc trong thực hiện nhiệm vụ công tác năm ${s.year} (có danh sách kèm theo).`,
        paid(s, 2),
        carriedOut(s, 3, 'trong danh sách'),
      ],
      [
        '',
        'DANH SÁCH',
        `CÁC TẬP THỂ ĐƯỢC KHEN THƯỞNG NĂM ${s.year}`,
        withDecision(s),
        ...passed(s).flatMap((one, i) => [
          '',
          `${ROMAN[i]}. ${upper(named(one))}: ${counted(one)}`,
          [['TT', 'Tên đơn vị', 'Ghi chú'], ...one.recipients.map((unit, j) => [String(j + 1), unit, ''])],
        ]),
      ],
    ),
  ),
  heldWay('a table with the bloc', { step: 'decided' }, (s, chance) =>
    decreed(
      s,
      chance,
      `Về việc khen thưởng thành tích trong phong trào thi đua năm ${s.year}`,
      [
        `Điều 1. Tặng thưởng danh hiệu thi đua, hình thức khen thưởng cho các tập thể đã có thành tích xuất sắc trong phong trào thi đua năm ${s.year} (theo danh sách đính kèm Quyết định này).`,
        paid(s, 2),
        carriedOut(s, 3, 'trong danh sách'),
      ],
      [
        '',
        `DANH SÁCH TẬP THỂ ĐƯỢC KHEN THƯỞNG NĂM ${s.year}`,
        withDecision(s),
        [
          ['STT', 'Tên tập thể', 'Khối, cụm thi đua', 'Danh hiệu, hình thức khen thưởng'],
          ...s.awards.map((one, i) => [String(i + 1), one.recipient, s.bloc, capital(named(one))]),
        ],
        `Tổng số: ${two(s.awards.length)} trường hợp.`,
      ],
    ),
  ),
  heldWay('clauses of the first article', { step: 'decided' }, (s, chance) =>
    decreed(s, chance, `Về việc tặng thưởng cho các đơn vị xuất sắc năm ${s.year}`, [
      `Điều 1. Tặng thưởng cho các đơn vị ${of(s)} đã hoàn thành xuất sắc nhiệm vụ, có nhiều đóng góp trong phong trào thi đua năm ${s.year}:`,
      ...passed(s).flatMap((one, i) =>
        one.recipients.length === 1
          ? [`${i + 1}. Tặng ${named(one)} cho ${one.recipients[0]}.`]
          : [
              `${i + 1}. Tặng ${named(one)} cho ${two(one.recipients.length)} đơn vị, gồm:`,
              ...lettered(one.recipients),
            ],
      ),
      paid(s, 2),
      carriedOut(s, 3),
    ]),
  ),
  heldWay('an article and a sentence for each', { step: 'decided' }, (s, chance) =>
    decreed(s, chance, `V/v khen thưởng năm ${s.year}`, [
      ...passed(s).map(
        (one, i) =>
          `Điều ${i + 1}. Nay tặng ${named(one)} cho: ${listed(one.recipients)} ${of(s)}, vì đã đạt thành tích xuất sắc trong công tác năm ${s.year}.`,
      ),
      paid(s, passed(s).length + 1),
      carriedOut(s, passed(s).length + 2),
    ]),
  ),
  heldWay('an annex for each award', { step: 'decided' }, (s, chance) => {
    const groups = passed(s);
    const annex = (i: number): string => (groups.length > 1 ? `Phụ lục ${ROMAN[i]}` : 'Phụ lục');
    return decreed(
      s,
      chance,
      `Về việc tặng danh hiệu thi đua, hình thức khen thưởng năm ${s.year}`,
      [
        ...groups.map(
          (one, i) =>
            `Điều ${i + 1}. Tặng ${named(one)} cho ${counted(one)} ${of(s)}, đã có thành tích tiêu biểu xuất sắc năm ${s.year} (danh sách tại ${annex(i)} kèm theo).`,
        ),
        carriedOut(s, groups.length + 1, 'trong danh sách'),
      ],
      groups.flatMap((one, i) => [
        '',
        upper(annex(i)),
        `DANH SÁCH TẬP THỂ ĐƯỢC TẶNG ${upper(named(one))} NĂM ${s.year}`,
        withDecision(s),
        ...numbered(one.recipients),
      ]),
    );
  }),
];
