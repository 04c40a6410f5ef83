import { capital, counted, listed, named, numbered, passed, two, upper } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { perUnit } from '../twenty-second/layout.js';
import { behindOf, enforced, paid, ruling } from './layout.js';

/** Decisions, as the offices of an ordinary province draw them up. */
export const TWENTY_THIRD_DECISIONS: readonly Way[] = [
  heldWay('award after award in numbers, units below', { step: 'decided' }, (s, chance) =>
    ruling(s, chance, `V/v tặng thưởng các tập thể thuộc ${s.bloc}`, [
      `Điều 1. Tặng thưởng các tập thể thuộc ${s.bloc}, đã có thành tích trong phong trào thi đua năm ${s.year}:`,
      ...passed(s).flatMap((one, i) => [
        `${i + 1}. ${capital(named(one))} cho ${counted(one)}, gồm:`,
        ...one.recipients.map((unit) => `+ ${unit};`),
      ]),
      paid(2),
      enforced(s, 3),
    ]),
  ),
  heldWay('a list behind for each award', { step: 'decided' }, (s, chance) =>
    ruling(
      s,
      chance,
      `Khen thưởng thành tích trong phong trào thi đua năm ${s.year}`,
      [
        `Điều 1. Khen thưởng các tập thể thuộc ${s.bloc} đạt thành tích trong phong trào thi đua năm ${s.year}, cụ thể: ${passed(
          s,
        )
          .map((one) => `${named(one)} cho ${counted(one)}`)
          .join('; ')} (có danh sách kèm theo).`,
        paid(2),
        enforced(s, 3),
      ],
      passed(s).flatMap((one) => [
        '',
        'DANH SÁCH',
        `Các tập thể được tặng ${named(one)} năm ${s.year}`,
        behindOf(s),
        ...numbered(one.recipients),
      ]),
    ),
  ),
  heldWay('a table behind with rows over each award', { step: 'decided' }, (s, chance) =>
    ruling(
      s,
      chance,
      `Về việc khen thưởng các tập thể có thành tích xuất sắc năm ${s.year}`,
      [
        `Điều 1. Khen thưởng ${two(perUnit(s.awards).length)} tập thể thuộc ${s.bloc} có thành tích xuất sắc năm ${s.year} theo danh sách đính kèm.`,
        enforced(s, 2),
      ],
      [
        '',
        `DANH SÁCH TẬP THỂ ĐƯỢC KHEN THƯỞNG`,
        behindOf(s),
        [
          ['STT', 'TÊN TẬP THỂ', 'GHI CHÚ'],
          ...passed(s).flatMap((one, i) => [
            ['ABCDEFGH'[i], upper(named(one)), counted(one)],
            ...one.recipients.map((unit, j) => [String(j + 1), unit, '']),
          ]),
        ],
      ],
    ),
  ),
  heldWay('to each its award, for its work', { step: 'decided' }, (s, chance) =>
    ruling(s, chance, `Về việc khen thưởng ${s.bloc} năm ${s.year}`, [
      `Điều 1. Ghi nhận thành tích năm ${s.year} của các tập thể trong ${s.bloc}, quyết định:`,
      ...perUnit(s.awards).map(
        ([unit, told], i) => `${i + 1}. Tặng ${unit}: ${told.map((one) => named(one)).join('; ')}.`,
      ),
      paid(2),
      enforced(s, 3),
    ]),
  ),
  heldWay('one sentence that begins with what they did', { step: 'decided' }, (s, chance) =>
    ruling(s, chance, `Tặng thưởng danh hiệu thi đua, hình thức khen thưởng năm ${s.year}`, [
      `Điều 1. Vì những thành tích đạt được trong năm ${s.year} tại ${s.bloc}, nay tặng thưởng: ${passed(s)
        .map((one, i) => `(${i + 1}) ${named(one)} cho ${listed(one.recipients)}`)
        .join('; ')}.`,
      paid(2),
      enforced(s, 3),
    ]),
  ),
  heldWay('a table in the article, units with all their awards', { step: 'decided' }, (s, chance) =>
    ruling(s, chance, `Khen thưởng năm ${s.year} đối với ${s.bloc}`, [
      `Điều 1. Khen thưởng các tập thể thuộc ${s.bloc} do lập thành tích xuất sắc năm ${s.year}, gồm:`,
      [
        ['STT', 'Tập thể được khen thưởng', 'Danh hiệu thi đua, hình thức khen thưởng'],
        ...perUnit(s.awards).map(([unit, told], i) => [
          two(i + 1),
          unit,
          told.map((one) => `${capital(named(one))}`).join('; '),
        ]),
      ],
      paid(2),
      enforced(s, 3),
    ]),
  ),
];
