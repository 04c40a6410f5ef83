import { kinds } from '../decision.js';
import { counted, dashed, listed, named, numbered, passed, two, upper } from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import { closed, inSpaces, inTable, inTurn, roman, unitsIn } from './layout.js';
import { carriers, ruling, withDecision } from './rulings.js';

const money = (n: number): string =>
  `Điều ${n}. Tiền thưởng kèm theo danh hiệu thi đua, hình thức khen thưởng thực hiện theo quy định hiện hành.`;
const carried = (s: Story, n: number): string =>
  `Điều ${n}. ${carriers(s)} và các tập thể được khen thưởng chịu trách nhiệm thi hành Quyết định này./.`;

/** Decisions that give awards. */
export const FIFTEENTH_DECISIONS: readonly Way[] = [
  heldWay('an article for each award', { step: 'decided' }, (s, chance) => {
    const given = passed(s);
    return ruling(s, chance, inTable, `Về việc tặng ${kinds(s)} năm ${s.year}`, [
      ...given.map(
        (one, i) =>
          `Điều ${i + 1}. Tặng ${named(one)} cho ${listed(one.recipients)}, thuộc ${s.bloc}, đã có thành tích xuất sắc trong phong trào thi đua năm ${s.year}.`,
      ),
      money(given.length + 1),
      carried(s, given.length + 2),
    ]);
  }),
  heldWay('units by lines under one article', { step: 'decided' }, (s, chance) =>
    ruling(s, chance, inTurn, `Về việc khen thưởng thành tích công tác năm ${s.year}`, [
      `Điều 1. Khen thưởng ${two(unitsIn(s))} tập thể thuộc ${s.bloc} đã hoàn thành xuất sắc nhiệm vụ năm ${s.year}, cụ thể như sau:`,
      ...passed(s).flatMap((one, i) => [
        `${i + 1}. Tặng ${named(one)} cho ${counted(one)}:`,
        ...dashed(one.recipients),
      ]),
      'Điều 2. Quyết định này có hiệu lực kể từ ngày ký.',
      carried(s, 3),
    ]),
  ),
  heldWay('a list of units and awards', { step: 'decided' }, (s, chance) =>
    ruling(
      s,
      chance,
      inTable,
      `Về việc tặng danh hiệu thi đua, hình thức khen thưởng năm ${s.year}`,
      [
        `Điều 1. Tặng danh hiệu thi đua, hình thức khen thưởng cho ${two(unitsIn(s))} tập thể thuộc ${s.bloc} đã có thành tích xuất sắc trong thực hiện nhiệm vụ công tác năm ${s.year} (có danh sách kèm theo).`,
        money(2),
        carried(s, 3),
      ],
      [
        '',
        'DANH SÁCH',
        `Tập thể được tặng danh hiệu thi đua, hình thức khen thưởng năm ${s.year}`,
        withDecision(s),
        [
          ['TT', 'Tên đơn vị', 'Danh hiệu thi đua, hình thức khen thưởng'],
          ...s.awards.map((one, i) => [
            String(i + 1),
            one.recipient,
            one.takesGiver ? `${one.award} của ${one.giver}` : one.award,
          ]),
        ],
      ],
    ),
  ),
  heldWay('a list by awards', { step: 'decided' }, (s, chance) =>
    ruling(
      s,
      chance,
      inSpaces,
      `Về việc khen thưởng các tập thể thuộc ${s.bloc}`,
      [
        ...closed(
          passed(s).map(
            (one, i) =>
              `${i === 0 ? `Điều 1. Khen thưởng thành tích năm ${s.year}:\n` : ''}- Tặng ${named(one)} cho ${counted(one)}`,
          ),
        ),
        '(Có danh sách kèm theo)',
        money(2),
        carried(s, 3),
      ],
      [
        '',
        'DANH SÁCH',
        `CÁC TẬP THỂ ĐƯỢC KHEN THƯỞNG THÀNH TÍCH NĂM ${s.year}`,
        withDecision(s),
        '',
        ...passed(s).flatMap((one, i) => [
          `${roman(i)}. ${upper(named(one))}: ${counted(one)}`,
          ...numbered(one.recipients),
        ]),
      ],
    ),
  ),
  heldWay('an annex for each award', { step: 'decided' }, (s, chance) => {
    const given = passed(s);
    return ruling(
      s,
      chance,
      inTurn,
      `Về việc khen thưởng các tập thể có thành tích xuất sắc năm ${s.year}`,
      [
        ...given.map(
          (one, i) =>
            `Điều ${i + 1}. Tặng ${named(one)} cho ${counted(one)} thuộc ${s.bloc} đã có thành tích xuất sắc năm ${s.year} (Phụ lục ${roman(i)} kèm theo).`,
        ),
        carried(s, given.length + 1),
      ],
      given.flatMap((one, i) => [
        '',
        `PHỤ LỤC ${roman(i)}`,
        `Danh sách tập thể được tặng ${named(one)} năm ${s.year}`,
        withDecision(s),
        [['TT', 'Tên đơn vị', 'Ghi chú'], ...one.recipients.map((unit, j) => [String(j + 1), unit, ''])],
      ]),
    );
  }),
  heldWay('articles with numbered units', { step: 'decided' }, (s, chance) => {
    const given = passed(s);
    return ruling(
      s,
      chance,
      inSpaces,
      `Tặng thưởng cho các tập thể có thành tích trong phong trào thi đua năm ${s.year}`,
      [
        ...given.flatMap((one, i) => [
          `Điều ${i + 1}. Tặng thưởng ${named(one)} cho ${counted(one)} có tên sau đây, đã lập thành tích xuất sắc trong phong trào thi đua năm ${s.year}:`,
          ...numbered(one.recipients),
        ]),
        `Điều ${given.length + 1}. Kinh phí khen thưởng trích từ quỹ thi đua, khen thưởng theo quy định.`,
        carried(s, given.length + 2),
      ],
    );
  }),
];
