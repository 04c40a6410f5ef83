import { kinds } from '../decision.js';
import { capital, counted, dashed, listed, named, numbered, passed } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { annexed, carriedOut, frame, inForce, reward } from './decision.js';
import { columns, formal, older, roman, those, times } from './layout.js';

/** Decisions, as offices of committees commonly write them. */
export const EIGHTEENTH_DECISIONS: readonly Way[] = [
  heldWay('an article for each award, numbers', { step: 'decided' }, (s, chance) => {
    const articles = passed(s);
    return frame(s, chance, formal, `Về việc khen thưởng ${those(s)} có thành tích xuất sắc năm ${s.year}`, [
      ...articles.flatMap((one, i) => [
        `Điều ${i + 1}. Tặng ${named(one)} cho ${counted(one)} thuộc ${s.bloc} đã hoàn thành xuất sắc nhiệm vụ công tác năm ${s.year}, có tên sau đây:`,
        ...numbered(one.recipients),
      ]),
      reward(articles.length + 1),
      carriedOut(s, articles.length + 2),
    ]);
  }),
  heldWay('in one sentence, then in force', { step: 'decided' }, (s, chance) => {
    const articles = passed(s);
    return frame(s, chance, older, `V/v tặng ${kinds(s)} năm ${s.year}`, [
      ...articles.map(
        (one, i) =>
          `Điều ${i + 1}. Nay tặng ${named(one)} cho ${listed(one.recipients)}, ${one.recipients.length > 1 ? 'là những' : 'là'} đơn vị thuộc ${s.bloc} đã có thành tích xuất sắc trong phong trào thi đua năm ${s.year}.`,
      ),
      inForce(articles.length + 1),
      carriedOut(s, articles.length + 2),
    ]);
  }),
  heldWay('numbered points of Điều 1', { step: 'decided' }, (s, chance) =>
    frame(s, chance, columns, `Tặng thưởng ${those(s)} thuộc ${s.bloc} năm ${s.year}`, [
      `Điều 1. Tặng thưởng cho ${those(s)} thuộc ${s.bloc} đã có thành tích xuất sắc trong thực hiện nhiệm vụ và phong trào thi đua yêu nước năm ${s.year}, cụ thể:`,
      ...passed(s).flatMap((one, i) => [
        `${i + 1}. ${capital(named(one))} (${counted(one)}):`,
        ...dashed(one.recipients),
      ]),
      reward(2),
      carriedOut(s, 3),
    ]),
  ),
  heldWay('annexed table with the bloc', { step: 'decided' }, (s, chance) =>
    frame(
      s,
      chance,
      formal,
      `Về việc tặng thưởng cho ${those(s)} có thành tích trong phong trào thi đua năm ${s.year}`,
      [
        `Điều 1. Tặng thưởng cho ${those(s)} đã có thành tích xuất sắc trong phong trào thi đua năm ${s.year} (có danh sách kèm theo).`,
        reward(2),
        carriedOut(s, 3),
      ],
      [
        '',
        'DANH SÁCH',
        `${capital(those(s))} được tặng thưởng năm ${s.year}`,
        annexed(s),
        [
          ['TT', 'Tên đơn vị', 'Khối, cụm thi đua', 'Hình thức khen thưởng'],
          ...s.awards.map((one, i) => [String(i + 1), one.recipient, s.bloc, capital(named(one))]),
        ],
      ],
    ),
  ),
  heldWay('counts in Điều 1, annexed lines', { step: 'decided' }, (s, chance) =>
    frame(
      s,
      chance,
      older,
      `Về việc khen thưởng ${s.bloc} năm ${s.year}`,
      [
        `Điều 1. Tặng ${listed(passed(s).map((one) => `${named(one)} cho ${counted(one)}`))} thuộc ${s.bloc} đã hoàn thành xuất sắc nhiệm vụ năm ${s.year} (danh sách đính kèm).`,
        inForce(2),
        carriedOut(s, 3),
      ],
      [
        '',
        'DANH SÁCH',
        `Tập thể được khen thưởng thành tích năm ${s.year}`,
        annexed(s),
        '',
        ...passed(s).flatMap((one, i) => [`${roman(i)}. ${capital(named(one))}`, ...numbered(one.recipients, ';')]),
        `Tổng số: ${times(s)}.`,
      ],
    ),
  ),
  heldWay('annexed table under headings', { step: 'decided' }, (s, chance) =>
    frame(
      s,
      chance,
      columns,
      `Về việc tặng ${kinds(s)} cho ${those(s)} thuộc ${s.bloc}`,
      [
        `Điều 1. Khen thưởng ${times(s)} thuộc ${s.bloc} đã có thành tích tiêu biểu, xuất sắc năm ${s.year} (chi tiết tại Phụ lục kèm theo Quyết định này).`,
        reward(2),
        carriedOut(s, 3),
      ],
      [
        '',
        'PHỤ LỤC',
        `DANH SÁCH TẬP THỂ ĐƯỢC KHEN THƯỞNG NĂM ${s.year}`,
        annexed(s),
        [
          ['TT', 'Tên đơn vị', 'Ghi chú'],
          ...passed(s).flatMap((one, i) => [
            [roman(i), capital(named(one)), counted(one)],
            ...one.recipients.map((unit, j) => [String(j + 1), unit, '']),
          ]),
        ],
      ],
    ),
  ),
];
