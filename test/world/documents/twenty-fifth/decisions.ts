import { capital, counted, listed, named, passed, two } from '../phrases.js';
import { heldWay, type Story, type Told, type Way } from '../story.js';
import { perUnit } from '../twenty-second/layout.js';
import { collectives, executed, isFirst, issuedWith, ruling } from './layout.js';

/** What a unit did, behind its name. */
const did = (s: Story, one: Pick<Told, 'award'>): string =>
  isFirst(one)
    ? `đã hoàn thành xuất sắc nhiệm vụ, dẫn đầu phong trào thi đua năm ${s.year} của ${s.bloc}`
    : `đã có thành tích xuất sắc trong phong trào thi đua năm ${s.year} của ${s.bloc}`;

/** Decisions, as the offices of an ordinary province and those of the State word them. */
export const TWENTY_FIFTH_DECISIONS: readonly Way[] = [
  heldWay('each unit with what it did', { step: 'decided' }, (s, chance) =>
    ruling(s, chance, 'Về việc tặng danh hiệu thi đua và hình thức khen thưởng', [
      ...passed(s).flatMap((one, i) => [
        `Điều ${i + 1}. Tặng ${named(one)} cho ${counted(one)}, gồm:`,
        ...one.recipients.map((unit, j) => `${j + 1}. ${unit}, ${did(s, one)}.`),
      ]),
      executed(s, passed(s).length + 1),
    ]),
  ),
  heldWay('an annex with what is written in the book of gold', { step: 'decided' }, (s, chance) =>
    ruling(
      s,
      chance,
      `Khen thưởng thành tích năm ${s.year} cho các tập thể thuộc ${s.bloc}`,
      [
        `Điều 1. Tặng danh hiệu thi đua, hình thức khen thưởng cho ${collectives(perUnit(s.awards).length)} thuộc ${s.bloc} đã có thành tích năm ${s.year} (theo danh sách đính kèm).`,
        'Điều 2. Mức tiền thưởng thực hiện theo quy định hiện hành.',
        executed(s, 3),
      ],
      [
        '',
        'DANH SÁCH TẬP THỂ ĐƯỢC KHEN THƯỞNG',
        issuedWith(s),
        [
          ['Số sổ vàng', 'Danh hiệu, hình thức khen thưởng', 'Tên tập thể'],
          ...s.awards.map((one, i) => [two(s.number + i + 40), capital(named(one)), one.recipient]),
        ],
      ],
    ),
  ),
  heldWay('letters below numbers in one article', { step: 'decided' }, (s, chance) =>
    ruling(s, chance, `Về việc khen thưởng phong trào thi đua năm ${s.year}`, [
      `Điều 1. Khen thưởng các tập thể thuộc ${s.bloc} đã có thành tích trong phong trào thi đua năm ${s.year}, gồm:`,
      ...passed(s).flatMap((one, i) => [
        `${i + 1}. Tặng ${named(one)} (${counted(one)}):`,
        ...one.recipients.map((unit, j) => `${String.fromCharCode(97 + j)}) ${unit};`),
      ]),
      executed(s, 2),
    ]),
  ),
  heldWay('a sentence for each award, and why', { step: 'decided' }, (s, chance) =>
    ruling(s, chance, `V/v khen thưởng ${s.bloc}`, [
      `Điều 1. Ghi nhận thành tích năm ${s.year} của ${s.bloc}, quyết định:`,
      ...passed(s).map(
        (one) =>
          `- Tặng ${named(one)} cho ${listed(one.recipients)} vì có nhiều thành tích trong phong trào thi đua năm ${s.year}.`,
      ),
      executed(s, 2),
    ]),
  ),
  heldWay('a table, unit by unit', { step: 'decided' }, (s, chance) =>
    ruling(s, chance, 'Về việc khen thưởng', [
      `Điều 1. Khen thưởng ${collectives(perUnit(s.awards).length)} thuộc ${s.bloc} vì đã có thành tích năm ${s.year}, cụ thể:`,
      [
        ['TT', 'Tập thể được khen thưởng', 'Danh hiệu, hình thức'],
        ...perUnit(s.awards).map(([unit, all], i) => [
          String(i + 1),
          unit,
          all.map((one) => capital(named(one))).join('; '),
        ]),
      ],
      executed(s, 2),
    ]),
  ),
];
