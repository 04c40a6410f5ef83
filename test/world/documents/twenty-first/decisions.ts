import { capital, listed, passed, two } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import {
  attached,
  byUnit,
  called,
  carriedOut,
  decision,
  isFlag,
  LETTERS,
  money,
  ofBloc,
  plain,
  ROMAN,
  total,
  units,
} from './layout.js';

/** Decisions, as the offices of two more provinces draw them up. */
export const TWENTY_FIRST_DECISIONS: readonly Way[] = [
  heldWay('an article for each award, with what it is for', { step: 'decided' }, (s, chance) => {
    const groups = passed(s);
    return decision(s, chance, `Về việc khen thưởng tổng kết công tác năm ${s.year}`, [
      ...groups.map(
        (one, i) =>
          `Điều ${i + 1}. Tặng ${called(one)} cho ${ofBloc(s, one.recipients)}; ${
            isFlag(one)
              ? `đã dẫn đầu phong trào thi đua năm ${s.year}`
              : `đã hoàn thành xuất sắc nhiệm vụ công tác năm ${s.year}`
          }.`,
      ),
      money(groups.length + 1),
      `Điều ${groups.length + 2}. Thủ trưởng các cơ quan liên quan và các đơn vị nêu trên chịu trách nhiệm thi hành Quyết định này./.`,
    ]);
  }),
  heldWay('an appendix in which each line says what for', { step: 'decided' }, (s, chance) =>
    decision(
      s,
      chance,
      `Về việc tặng thưởng cho các đơn vị thuộc ${s.bloc} năm ${s.year}`,
      [
        `Điều 1. Tặng thưởng cho ${two(byUnit(s.awards).length)} đơn vị thuộc ${s.bloc} đã có thành tích xuất sắc trong thực hiện nhiệm vụ năm ${s.year} (chi tiết tại Phụ lục).`,
        money(2),
        carriedOut(s, 3),
      ],
      [
        '',
        'PHỤ LỤC',
        `Các đơn vị được tặng thưởng năm ${s.year}`,
        attached(s),
        ...passed(s).flatMap((one, i) => [
          `${ROMAN[i]}. ${capital(called(one))} (${units(one)})`,
          ...one.recipients.map(
            (unit, j) => `${j + 1}. ${unit}, đã có thành tích xuất sắc trong phong trào thi đua năm ${s.year};`,
          ),
        ]),
        `(Tổng số: ${total(s)} trường hợp)`,
      ],
    ),
  ),
  heldWay('clauses and points', { step: 'decided' }, (s, chance) =>
    decision(s, chance, `Về việc tặng danh hiệu thi đua, hình thức khen thưởng năm ${s.year}`, [
      `Điều 1. Tặng danh hiệu thi đua, hình thức khen thưởng năm ${s.year} cho các đơn vị sau của ${s.bloc}:`,
      ...passed(s).flatMap((one, i) => [
        `${i + 1}. ${capital(called(one))}:`,
        ...one.recipients.map((unit, j) => `${LETTERS[j]}) ${unit}${j + 1 < one.recipients.length ? ';' : '.'}`),
      ]),
      carriedOut(s, 2),
    ]),
  ),
  heldWay('a table under each award', { step: 'decided' }, (s, chance) =>
    decision(
      s,
      chance,
      `V/v tặng thưởng thành tích thi đua năm ${s.year} cho ${s.bloc}`,
      [
        `Điều 1. Tặng thưởng ${passed(s)
          .map((one) => `${called(one)} (${units(one)})`)
          .join(', ')} vì thành tích thi đua năm ${s.year}. Tên các đơn vị ghi ở biểu kèm theo.`,
        money(2),
        carriedOut(s, 3),
      ],
      [
        '',
        attached(s),
        ...passed(s).flatMap((one, i) => [
          `Biểu số ${two(i + 1)}: Đơn vị được tặng ${called(one)}`,
          [
            ['TT', 'Đơn vị', 'Khối, cụm thi đua', 'Năm lập thành tích'],
            ...one.recipients.map((unit, j) => [two(j + 1), unit, s.bloc, String(s.year)]),
          ],
        ]),
      ],
    ),
  ),
  heldWay('the units are given, in one long article', { step: 'decided' }, (s, chance) =>
    decision(s, chance, `Về khen thưởng các đơn vị đạt thành tích cao năm ${s.year}`, [
      `Điều 1. Công nhận kết quả thi đua năm ${s.year} của ${s.bloc}; theo đó, ${passed(s)
        .map((one) => `${listed(one.recipients)} được tặng ${called(one)}`)
        .join(', ')}.`,
      `Điều 2. Các đơn vị nêu tại Điều 1 được cấp hiện vật khen thưởng và hưởng tiền thưởng theo quy định.`,
      carriedOut(s, 3),
    ]),
  ),
  heldWay('a table, unit by unit, with why', { step: 'decided' }, (s, chance) =>
    decision(s, chance, `Khen thưởng tập thể có thành tích xuất sắc năm ${s.year}`, [
      `Điều 1. Khen thưởng các tập thể trong ${s.bloc} có tên ở bảng dưới đây vì thành tích xuất sắc năm ${s.year}:`,
      [
        ['Số TT', 'Được tặng', 'Tập thể', 'Lý do khen thưởng'],
        ...s.awards.map((one, i) => [
          two(i + 1),
          capital(one.takesGiver ? called(one) : plain(one)),
          one.recipient,
          `Có thành tích xuất sắc năm ${s.year}`,
        ]),
      ],
      carriedOut(s, 2),
    ]),
  ),
];
