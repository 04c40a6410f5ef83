import { of } from '../decision.js';
import { capital, dashed, listed, passed, semicolons, upper } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import {
  acts,
  called,
  inWords,
  isTitle,
  letter,
  ofDecision,
  orders,
  sinceSigned,
  sum,
  these,
  unitsOf,
} from './layout.js';

/** Decisions, as three more ordinary provinces have them. */
export const TWENTIETH_DECISIONS: readonly Way[] = [
  heldWay('a table in the first article', { step: 'decided' }, (s, chance) =>
    orders(s, chance, `Về việc tặng thưởng cho các tập thể ${of(s)} năm ${s.year}`, [
      `Điều 1. Tặng thưởng cho các tập thể ${of(s)} có nhiều thành tích trong công tác năm ${s.year}, gồm:`,
      [
        ['STT', 'Tên tập thể được tặng thưởng', 'Hình thức'],
        ...s.awards.map((one, i) => [String(i + 1), one.recipient, capital(called(one))]),
      ],
      'Điều 2. Tiền thưởng được chi từ nguồn kinh phí thi đua, khen thưởng.',
      acts(s, 3),
    ]),
  ),
  heldWay('all in one sentence', { step: 'decided' }, (s, chance) =>
    orders(s, chance, `Về khen thưởng thành tích năm ${s.year} đối với ${s.bloc}`, [
      `Điều 1. Nay tặng thưởng các tập thể ${of(s)} đã lập thành tích xuất sắc trong năm ${s.year}: ${passed(s)
        .map((one) => `tặng ${called(one)} cho ${these(one)} là ${listed(one.recipients)}`)
        .join('; ')}.`,
      sinceSigned(2),
      acts(s, 3),
    ]),
  ),
  heldWay('titles in one article, commendation in another', { step: 'decided' }, (s, chance) => {
    const groups = passed(s);
    const articles = [
      ['Tặng danh hiệu thi đua', groups.filter(isTitle)],
      ['Tặng hình thức khen thưởng', groups.filter((one) => !isTitle(one))],
    ] as const;
    const full = articles.filter(([, all]) => all.length);
    return orders(s, chance, `Về việc tặng danh hiệu thi đua và khen thưởng đối với các tập thể tiêu biểu`, [
      ...full.flatMap(([what, all], i) => [
        `Điều ${i + 1}. ${what} năm ${s.year} cho các tập thể ${of(s)} như sau:`,
        ...all.map((one) => `- ${capital(called(one))}: ${semicolons(one.recipients)}.`),
      ]),
      sinceSigned(full.length + 1),
      acts(s, full.length + 2),
    ]);
  }),
  heldWay('each unit is given', { step: 'decided' }, (s, chance) =>
    orders(s, chance, `Khen thưởng các đơn vị có thành tích nổi bật năm ${s.year}`, [
      `Điều 1. Ghi nhận thành tích năm ${s.year} của ${inWords(unitsOf(s.awards).length)} đơn vị ${of(s)} và quyết định khen thưởng như sau:`,
      ...unitsOf(s.awards).map(
        ([unit, told], i) => `${i + 1}. ${unit} được tặng ${told.map(called).join(' và ')} năm ${s.year}.`,
      ),
      'Điều 2. Các đơn vị được khen thưởng được nhận mức tiền thưởng do pháp luật quy định.',
      acts(s, 3),
    ]),
  ),
  heldWay('lettered lists in the annex', { step: 'decided' }, (s, chance) =>
    orders(
      s,
      chance,
      `Về việc khen thưởng năm ${s.year}`,
      [
        `Điều 1. Tặng ${passed(s)
          .map((one) => `${called(one)} cho ${these(one)}`)
          .join(
            ', ',
          )} đạt thành tích xuất sắc năm ${s.year}, thuộc ${s.bloc}. Danh sách ban hành kèm theo Quyết định này.`,
        acts(s, 2),
      ],
      [
        '',
        'DANH SÁCH KHEN THƯỞNG',
        ofDecision(s),
        ...passed(s).flatMap((one, i) => [`${letter(i)}. ${upper(called(one))}`, ...dashed(one.recipients)]),
        `Tổng cộng: ${sum(s)} lượt tập thể./.`,
      ],
    ),
  ),
  heldWay('an annexed table with units under the award', { step: 'decided' }, (s, chance) =>
    orders(
      s,
      chance,
      `V/v khen thưởng tập thể có thành tích trong phong trào thi đua năm ${s.year}`,
      [
        `Điều 1. Khen thưởng ${unitsOf(s.awards).length} tập thể có tên trong danh sách kèm theo Quyết định này, đã có thành tích trong phong trào thi đua năm ${s.year} của ${s.bloc}.`,
        'Điều 2. Giao cơ quan chuyên môn làm thủ tục chi thưởng.',
        acts(s, 3),
      ],
      [
        '',
        `DANH SÁCH CÁC TẬP THỂ ĐƯỢC KHEN THƯỞNG`,
        ofDecision(s),
        [
          ['STT', 'Tên tập thể', 'Ghi chú'],
          ...passed(s).flatMap((one, i) => [
            [letter(i), upper(called(one)), these(one)],
            ...one.recipients.map((unit, j) => [String(j + 1), unit, '']),
          ]),
        ],
      ],
    ),
  ),
];
