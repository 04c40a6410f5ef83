import { of } from '../decision.js';
import { capital, counted, listed, named, passed, two, upper } from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import { attached, byUnit, carriedOut, inForce, resolved, roman, total } from './layout.js';

const these = 'các tập thể có tên tại Điều 1';
const counts = (s: Story): string => listed(passed(s).map((one) => `${named(one)} cho ${counted(one)}`));

/** Decisions, as three ordinary provinces have them. */
export const NINETEENTH_DECISIONS: readonly Way[] = [
  heldWay('awards by numbers, units by letters', { step: 'decided' }, (s, chance) =>
    resolved(s, chance, `Về việc khen thưởng thành tích xuất sắc năm ${s.year}`, [
      `Điều 1. Khen thưởng các tập thể ${of(s)} đã có thành tích xuất sắc trong thực hiện nhiệm vụ công tác năm ${s.year}, cụ thể:`,
      ...passed(s).flatMap((one, i) => [
        `${i + 1}. Tặng ${named(one)} cho ${counted(one)}:`,
        ...one.recipients.map((unit, j, { length }) => `${'abcdefgh'[j]}) ${unit}${j < length - 1 ? ';' : '.'}`),
      ]),
      'Điều 2. Tiền thưởng kèm theo thực hiện theo quy định hiện hành.',
      carriedOut(s, 3, these),
    ]),
  ),
  heldWay('an article to each award', { step: 'decided' }, (s, chance) =>
    resolved(s, chance, `Tặng thưởng các tập thể hoàn thành xuất sắc nhiệm vụ năm ${s.year}`, [
      ...passed(s).map(
        (one, i) =>
          `Điều ${i + 1}. Tặng ${named(one)} cho ${listed(one.recipients)} ${of(s)}, vì đã hoàn thành xuất sắc nhiệm vụ, dẫn đầu trong các phong trào thi đua năm ${s.year}.`,
      ),
      inForce(passed(s).length + 1),
      carriedOut(s, passed(s).length + 2, 'các tập thể có tên nêu trên'),
    ]),
  ),
  heldWay('unit, colon, what it gets', { step: 'decided' }, (s, chance) =>
    resolved(s, chance, `Về việc tặng danh hiệu thi đua, hình thức khen thưởng năm ${s.year}`, [
      `Điều 1. Tặng danh hiệu thi đua, hình thức khen thưởng cho các tập thể có tên sau đây ${of(s)}, đã có thành tích trong phong trào thi đua yêu nước năm ${s.year}:`,
      ...byUnit(s).map(
        ([unit, told], i, { length }) =>
          `${i + 1}. ${unit}: ${capital(listed(told.map(named)))}${i < length - 1 ? ';' : '.'}`,
      ),
      `Điều 2. Các tập thể được khen thưởng nhận tiền thưởng theo quy định của pháp luật.`,
      inForce(3),
      carriedOut(s, 4, these),
    ]),
  ),
  heldWay('sums in the article, a table of units', { step: 'decided' }, (s, chance) =>
    resolved(
      s,
      chance,
      `Về việc khen thưởng tổng kết phong trào thi đua năm ${s.year} của ${s.bloc}`,
      [
        `Điều 1. Tặng ${counts(s)} ${of(s)} đã có thành tích xuất sắc năm ${s.year} (có danh sách kèm theo).`,
        inForce(2),
        carriedOut(s, 3, these),
      ],
      [
        '',
        'DANH SÁCH',
        `Tập thể được khen thưởng thành tích năm ${s.year}`,
        attached(s),
        [
          ['TT', 'Tên đơn vị', 'Danh hiệu, hình thức khen thưởng', 'Ghi chú'],
          ...s.awards.map((one, i) => [String(i + 1), one.recipient, capital(named(one)), '']),
        ],
        `(Danh sách gồm ${total(s)} trường hợp)`,
      ],
    ),
  ),
  heldWay('an annex to each award', { step: 'decided' }, (s, chance) => {
    const several = passed(s).length > 1;
    const annex = (i: number): string => (several ? `Phụ lục ${roman(i)}` : 'Phụ lục');
    return resolved(
      s,
      chance,
      `Về việc khen thưởng các tập thể ${of(s)}`,
      [
        `Điều 1. Khen thưởng các tập thể có thành tích tiêu biểu, xuất sắc năm ${s.year}, như sau:`,
        ...passed(s).map((one, i) => `${i + 1}. Tặng ${named(one)} cho ${counted(one)} (${annex(i)} kèm theo).`),
        'Điều 2. Kinh phí khen thưởng trích từ Quỹ thi đua, khen thưởng theo quy định.',
        carriedOut(s, 3, 'các tập thể có tên tại Phụ lục'),
      ],
      passed(s).flatMap((one, i) => [
        '',
        upper(annex(i)),
        `DANH SÁCH TẬP THỂ ĐƯỢC TẶNG ${upper(named(one))} NĂM ${s.year}`,
        attached(s),
        [['STT', 'Tên tập thể'], ...one.recipients.map((unit, j) => [two(j + 1), unit])],
      ]),
    );
  }),
  heldWay('a list with what they did', { step: 'decided' }, (s, chance) =>
    resolved(
      s,
      chance,
      `Về việc tặng thưởng thành tích công tác năm ${s.year}`,
      [
        `Điều 1. Tặng thưởng ${two(byUnit(s).length)} tập thể ${of(s)} có thành tích xuất sắc trong công tác năm ${s.year} (theo danh sách đính kèm).`,
        'Điều 2. Mức thưởng áp dụng theo quy định hiện hành của Nhà nước.',
        carriedOut(s, 3, 'các tập thể có tên trong danh sách'),
      ],
      [
        '',
        `DANH SÁCH TẬP THỂ ĐƯỢC TẶNG THƯỞNG NĂM ${s.year}`,
        attached(s),
        ...passed(s).flatMap((one, i) => [
          `${roman(i)}. ${capital(named(one))} (${counted(one)})`,
          [
            ['TT', 'Tên đơn vị', 'Thành tích'],
            ...one.recipients.map((unit, j) => [
              String(j + 1),
              unit,
              `Có thành tích xuất sắc trong phong trào thi đua năm ${s.year}`,
            ]),
          ],
        ]),
      ],
    ),
  ),
];
