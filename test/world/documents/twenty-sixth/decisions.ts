import { capital, counted, listed, named, passed, semicolons, two, upper } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { perUnit } from '../twenty-second/layout.js';
import { inParts, joined, last, sent, stored, under } from './layout.js';

/** Decisions: from a store of papers, with annexes in parts, with cells that were joined. */
export const TWENTY_SIXTH_DECISIONS: readonly Way[] = [
  heldWay('from a store of papers', { step: 'decided' }, (s, chance) =>
    stored(
      s,
      `Về việc khen thưởng các tập thể thuộc ${s.bloc} năm ${s.year}`,
      [
        ...passed(s).map(
          (one, i) =>
            `Điều ${i + 1}. Tặng ${named(one)} cho ${counted(one)} thuộc ${s.bloc} đạt thành tích năm ${s.year}: ${semicolons(one.recipients)}.`,
        ),
        last(s, passed(s).length + 1),
      ],
      chance,
    ),
  ),
  heldWay('an annex for each award', { step: 'decided' }, (s, chance) =>
    sent(
      s,
      chance,
      `Về khen thưởng năm ${s.year} đối với ${s.bloc}`,
      [
        `Điều 1. Tặng danh hiệu, hình thức khen thưởng cho các tập thể thuộc ${s.bloc} có thành tích năm ${s.year}, theo các phụ lục kèm theo Quyết định này.`,
        last(s, 2),
      ],
      passed(s).flatMap((one, i) => [
        '',
        `PHỤ LỤC ${i + 1}`,
        upper(`Tập thể được tặng ${named(one)}`),
        `(${under(s)})`,
        ...one.recipients.map((unit, j) => `${two(j + 1)}. ${unit}`),
      ]),
    ),
  ),
  heldWay('an annex whose cells were joined', { step: 'decided' }, (s, chance) =>
    sent(
      s,
      chance,
      `Khen thưởng tập thể có thành tích năm ${s.year}`,
      [
        `Điều 1. Khen thưởng ${two(perUnit(s.awards).length)} tập thể thuộc ${s.bloc} vì đạt thành tích năm ${s.year}, có tên trong danh sách đi cùng Quyết định này.`,
        last(s, 2),
      ],
      [
        '',
        `(${under(s)})`,
        'DANH SÁCH',
        [['Danh hiệu, hình thức khen thưởng', 'Tập thể'], ...joined(s, (one) => capital(named(one)))],
      ],
    ),
  ),
  heldWay('one article, all in a line', { step: 'decided' }, (s, chance) =>
    sent(s, chance, `Về thi đua, khen thưởng`, [
      `Điều 1. Vì thành tích năm ${s.year} của ${s.bloc}, ${passed(s)
        .map((one) => `tặng ${named(one)} cho ${listed(one.recipients)}`)
        .join('; ')}.`,
      last(s, 2),
    ]),
  ),
  heldWay('a table in parts under its article', { step: 'decided' }, (s, chance) =>
    sent(s, chance, `Về việc tặng thưởng cho ${s.bloc}`, [
      `Điều 1. Tặng thưởng các tập thể sau thuộc ${s.bloc} về thành tích năm ${s.year}:`,
      [['TT', 'Hình thức khen thưởng và tên tập thể', 'Ghi chú'], ...inParts(s, (one) => capital(named(one)), '')],
      last(s, 2),
    ]),
  ),
];
