import { capital, dashed, listed, passed, two } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { aligned, called, crosses, decree, isFlag, perUnit, rewards, so, whoActs, withDecision } from './layout.js';

/** Decisions, as the offices of two provinces of the north and the south draw them up. */
export const TWENTY_SECOND_DECISIONS: readonly Way[] = [
  heldWay('an article for each award, units line by line, what for below', { step: 'decided' }, (s, chance) => {
    const groups = passed(s);
    return decree(s, chance, `Về việc tặng thưởng cho tập thể có thành tích năm ${s.year}`, [
      ...groups.flatMap((one, i) => [
        `Điều ${i + 1}. Tặng ${called(one)} cho:`,
        ...dashed(one.recipients).map((line) => line.replace(/\.$/, ',')),
        `Đã ${isFlag(one) ? 'hoàn thành xuất sắc, toàn diện nhiệm vụ, dẫn đầu' : 'có thành tích xuất sắc trong'} phong trào thi đua năm ${s.year} của ${s.bloc}.`,
      ]),
      rewards(groups.length + 1),
      whoActs(s, groups.length + 2),
    ]);
  }),
  heldWay('a list behind, in columns without lines', { step: 'decided' }, (s, chance) =>
    decree(
      s,
      chance,
      `Khen thưởng các đơn vị thuộc ${s.bloc}`,
      [
        `Điều 1. Khen thưởng ${two(perUnit(s.awards).length)} đơn vị thuộc ${s.bloc} có thành tích xuất sắc năm ${s.year} (tên đơn vị và phần thưởng ghi tại danh sách kèm theo).`,
        rewards(2),
        whoActs(s, 3),
      ],
      [
        '',
        `DANH SÁCH ĐƠN VỊ ĐƯỢC KHEN THƯỞNG NĂM ${s.year}`,
        withDecision(s),
        '',
        ...aligned([
          ['TT', 'Tên đơn vị', 'Được tặng'],
          ...s.awards.map((one, i) => [two(i + 1), one.recipient, capital(called(one))]),
        ]),
      ],
    ),
  ),
  heldWay('a cross under what each is given', { step: 'decided' }, (s, chance) =>
    decree(
      s,
      chance,
      `Về việc tặng danh hiệu và các hình thức khen thưởng năm ${s.year}`,
      [
        `Điều 1. Tặng danh hiệu thi đua và hình thức khen thưởng cho các đơn vị của ${s.bloc} lập thành tích trong năm ${s.year}, theo Phụ lục kèm Quyết định này.`,
        whoActs(s, 2),
      ],
      [
        '',
        'PHỤ LỤC',
        withDecision(s),
        crosses(s, 'Tên đơn vị', (one) => capital(called(one))),
        `Ghi chú: đánh dấu “x” là danh hiệu, hình thức mà đơn vị được tặng năm ${s.year}.`,
      ],
    ),
  ),
  heldWay('points, the award gives', { step: 'decided' }, (s, chance) =>
    decree(s, chance, `Về khen thưởng phong trào thi đua năm ${s.year}`, [
      `Điều 1. Quyết định khen thưởng các tập thể thuộc ${s.bloc} trong phong trào thi đua năm ${s.year}, cụ thể như sau:`,
      ...passed(s).map(
        (one, i) =>
          `${'abcdefgh'[i]}) ${capital(called(one))} tặng ${so(one)}: ${listed(one.recipients)}${i + 1 < passed(s).length ? ';' : '.'}`,
      ),
      rewards(2),
      whoActs(s, 3),
    ]),
  ),
  heldWay('units with awards in brackets, in one article', { step: 'decided' }, (s, chance) =>
    decree(s, chance, `Khen thưởng thành tích công tác năm ${s.year}`, [
      `Điều 1. Khen thưởng các tập thể thuộc ${s.bloc} đã đạt thành tích cao trong năm ${s.year}, gồm: ${perUnit(
        s.awards,
      )
        .map(([unit, told]) => `${unit} (tặng ${told.map(called).join(' và ')})`)
        .join(', ')}.`,
      'Điều 2. Các tập thể được khen thưởng hưởng chế độ theo quy định hiện hành.',
      whoActs(s, 3),
    ]),
  ),
  heldWay('a table behind, the award only where it begins', { step: 'decided' }, (s, chance) =>
    decree(
      s,
      chance,
      `V/v khen thưởng ${s.bloc} năm ${s.year}`,
      [
        `Điều 1. Tặng thưởng các tập thể có tên trong biểu kèm theo, thuộc ${s.bloc}, đã lập nhiều thành tích trong năm ${s.year}.`,
        rewards(2),
        whoActs(s, 3),
      ],
      [
        '',
        'BIỂU TỔNG HỢP TẬP THỂ ĐƯỢC TẶNG THƯỞNG',
        withDecision(s),
        [
          ['Danh hiệu, hình thức khen thưởng', 'TT', 'Tập thể', 'Ghi chú'],
          ...passed(s).flatMap((one) =>
            one.recipients.map((unit, j) => [j === 0 ? capital(called(one)) : '', String(j + 1), unit, '']),
          ),
        ],
        `Cộng: ${two(passed(s).reduce((n, { recipients }) => n + recipients.length, 0))} lượt tập thể.`,
      ],
    ),
  ),
];
