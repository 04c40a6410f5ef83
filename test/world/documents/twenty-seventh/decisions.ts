import { capital, counted, listed, named, passed, two } from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import { perUnit } from '../twenty-second/layout.js';
import { isFlag, issued, numbering, published, responsible } from './layout.js';

/** Behind the list, what all of it did. */
const did = (s: Story, flag: boolean): string =>
  flag
    ? `Đã hoàn thành xuất sắc toàn diện nhiệm vụ công tác, dẫn đầu phong trào thi đua năm ${s.year} của ${s.bloc}.`
    : `Đã có thành tích xuất sắc trong công tác năm ${s.year}, góp phần vào phong trào thi đua của ${s.bloc}.`;

/** Decisions, as those of the State and of provinces are published. */
export const TWENTY_SEVENTH_DECISIONS: readonly Way[] = [
  heldWay('given to, a list, and what they did behind it', { step: 'decided' }, (s, chance) =>
    published(s, chance, 'Về việc tặng thưởng danh hiệu thi đua, hình thức khen thưởng', [
      ...passed(s).flatMap((one, i) => [
        `Điều ${i + 1}. Tặng thưởng ${named(one)} cho:`,
        ...one.recipients.map((unit, j) => `${j + 1}. ${unit}${j + 1 < one.recipients.length ? ';' : ','}`),
        did(s, isFlag(one)),
      ]),
      responsible(s, passed(s).length + 1),
    ]),
  ),
  heldWay('how many in an article, who in a list', { step: 'decided' }, (s, chance) =>
    published(
      s,
      chance,
      `Về việc khen thưởng thành tích công tác năm ${s.year}`,
      [
        `Điều 1. Tặng thưởng ${passed(s)
          .map((one) => `${named(one)} cho ${counted(one)}`)
          .join('; ')} (có danh sách kèm theo), đã có thành tích trong công tác năm ${s.year} của ${s.bloc}.`,
        responsible(s, 2),
      ],
      [
        '',
        `DANH SÁCH TẬP THỂ THUỘC ${s.bloc.toUpperCase()} ĐƯỢC TẶNG THƯỞNG`,
        issued(s),
        ...numbering(s, (one) => capital(named(one))),
      ],
    ),
  ),
  heldWay('two numbers in a row of the annex', { step: 'decided' }, (s, chance) =>
    published(
      s,
      chance,
      `Về việc tặng danh hiệu và hình thức khen thưởng cho các tập thể thuộc ${s.bloc}`,
      [
        `Điều 1. Tặng danh hiệu thi đua, hình thức khen thưởng cho ${two(perUnit(s.awards).length)} tập thể thuộc ${s.bloc}, vì: Đã có thành tích xuất sắc năm ${s.year} (có Phụ lục kèm theo).`,
        'Điều 2. Tiền thưởng kèm theo được trích từ quỹ thi đua, khen thưởng.',
        responsible(s, 3),
      ],
      [
        '',
        'PHỤ LỤC',
        issued(s),
        [
          ['TT', 'Tên tập thể', 'Khen thưởng', 'TT theo loại'],
          ...passed(s)
            .flatMap((one) => one.recipients.map((unit, j) => [unit, capital(named(one)), String(j + 1)]))
            .map((row, i) => [String(i + 1), ...row]),
        ],
      ],
    ),
  ),
  heldWay('unit by unit under one article', { step: 'decided' }, (s, chance) =>
    published(s, chance, `Khen thưởng các tập thể thuộc ${s.bloc}`, [
      `Điều 1. Khen thưởng các tập thể thuộc ${s.bloc} có thành tích xuất sắc trong phong trào thi đua năm ${s.year}:`,
      ...perUnit(s.awards).map(([unit, all], i) => `${i + 1}. Tặng ${unit}: ${listed(all.map((one) => named(one)))}.`),
      responsible(s, 2),
    ]),
  ),
  heldWay('so many with these names, because', { step: 'decided' }, (s, chance) =>
    published(s, chance, `Tặng thưởng năm ${s.year}`, [
      ...passed(s).flatMap((one, i) => [
        `Điều ${i + 1}. Tặng ${named(one)} cho ${counted(one)} thuộc ${s.bloc} có tên sau đây, vì: Đã có thành tích xuất sắc năm ${s.year}.`,
        ...one.recipients.map((unit) => `+ ${unit}.`),
      ]),
      responsible(s, passed(s).length + 1),
    ]),
  ),
];
