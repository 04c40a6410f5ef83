import { capital, counted, listed, named, passed, two, upper } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { perUnit } from '../twenty-second/layout.js';
import { attached, bound, order } from './layout.js';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];

/** Decisions, as the offices of an ordinary province and those of the State draw them up. */
export const TWENTY_FOURTH_DECISIONS: readonly Way[] = [
  heldWay('an article for each award, what for at its end', { step: 'decided' }, (s, chance) =>
    order(s, chance, 'Về việc tặng thưởng danh hiệu thi đua, hình thức khen thưởng', [
      ...passed(s).flatMap((one, i) => [
        `Điều ${i + 1}. Tặng thưởng ${named(one)} cho:`,
        ...one.recipients.map((unit, j) => `${j + 1}. ${unit}${j === one.recipients.length - 1 ? ',' : ';'}`),
        `Đã hoàn thành xuất sắc nhiệm vụ công tác trong phong trào thi đua năm ${s.year} của ${s.bloc}.`,
      ]),
      bound(s, passed(s).length + 1),
    ]),
  ),
  heldWay('an annex in parts', { step: 'decided' }, (s, chance) =>
    order(
      s,
      chance,
      `Khen thưởng các tập thể thuộc ${s.bloc} có thành tích năm ${s.year}`,
      [
        `Điều 1. Khen thưởng ${two(perUnit(s.awards).length)} tập thể thuộc ${s.bloc} đã có thành tích xuất sắc năm ${s.year} (có tên tại Phụ lục kèm theo).`,
        'Điều 2. Kèm theo danh hiệu, hình thức khen thưởng là tiền thưởng theo quy định.',
        bound(s, 3),
      ],
      [
        '',
        'PHỤ LỤC',
        `TẬP THỂ ĐƯỢC KHEN THƯỞNG NĂM ${s.year}`,
        attached(s),
        ...passed(s).flatMap((one, i) => [
          `${ROMAN[i]}. ${upper(named(one))}: ${upper(counted(one))}`,
          ...one.recipients.map((unit, j) => `${j + 1}. ${unit}`),
        ]),
      ],
    ),
  ),
  heldWay('an annex with sums of money', { step: 'decided' }, (s, chance) =>
    order(
      s,
      chance,
      `Về việc khen thưởng thành tích phong trào thi đua năm ${s.year}`,
      [
        `Điều 1. Tặng danh hiệu thi đua, hình thức khen thưởng cho các tập thể thuộc ${s.bloc} có tên trong danh sách kèm theo, vì đã có thành tích trong phong trào thi đua năm ${s.year}.`,
        bound(s, 2),
      ],
      [
        '',
        'DANH SÁCH KHEN THƯỞNG',
        attached(s),
        [
          ['Số TT', 'Tập thể', 'Được tặng', 'Tiền thưởng (đồng)'],
          ...s.awards.map((one, i) => [
            String(i + 1),
            one.recipient,
            capital(named(one)),
            one.award.startsWith('Cờ') ? '18.000.000' : '3.600.000',
          ]),
        ],
      ],
    ),
  ),
  heldWay('so many of each, behind a dash', { step: 'decided' }, (s, chance) =>
    order(s, chance, `Tặng thưởng các tập thể thuộc ${s.bloc}`, [
      `Điều 1. Tặng thưởng cho các tập thể thuộc ${s.bloc}, vì đã có thành tích xuất sắc năm ${s.year}, gồm:`,
      ...passed(s).map((one) => `- ${two(one.recipients.length)} ${named(one)}: ${listed(one.recipients)}.`),
      'Điều 2. Tiền thưởng trích từ quỹ thi đua, khen thưởng.',
      bound(s, 3),
    ]),
  ),
  heldWay('who is given what, clause by clause', { step: 'decided' }, (s, chance) =>
    order(s, chance, `V/v khen thưởng thành tích năm ${s.year}`, [
      `Điều 1. Nay khen thưởng thành tích năm ${s.year} cho các tập thể có tên dưới đây thuộc ${s.bloc}:`,
      ...perUnit(s.awards).map(
        ([unit, told], i) =>
          `${String.fromCharCode(97 + i)}) ${unit} được tặng ${told.map((one) => named(one)).join(' và ')};`,
      ),
      bound(s, 2),
    ]),
  ),
  heldWay('a table in the article, with what they did', { step: 'decided' }, (s, chance) =>
    order(s, chance, `Về việc tặng thưởng cho ${s.bloc} năm ${s.year}`, [
      `Điều 1. Tặng thưởng cho các tập thể của ${s.bloc} có thành tích năm ${s.year} sau đây:`,
      [
        ['TT', 'Tên tập thể', 'Thành tích', 'Hình thức'],
        ...s.awards.map((one, i) => [
          two(i + 1),
          one.recipient,
          one.award.startsWith('Cờ')
            ? `Dẫn đầu phong trào thi đua năm ${s.year}`
            : `Có thành tích xuất sắc năm ${s.year}`,
          named(one),
        ]),
      ],
      bound(s, 2),
    ]),
  ),
];
