import { of } from '../decision.js';
import { capital, counted, dashed, listed, named, numbered, passed, two, upper } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { annexed, carriedOut, decreed, grantedIn, units, verbOf } from './layout.js';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/** Decisions, their recipients in the articles or in annexes. */
export const THIRTEENTH_DECISIONS: readonly Way[] = [
  heldWay('one article, awards by numbers', { step: 'decided' }, (s, chance) =>
    decreed(s, chance, `Về việc khen thưởng các tập thể có thành tích xuất sắc năm ${s.year}`, [
      `Điều 1. Khen thưởng ${units(s)} tập thể ${of(s)} đã có thành tích xuất sắc trong thực hiện nhiệm vụ công tác năm ${s.year}, cụ thể như sau:`,
      ...passed(s).flatMap((one, i) => [
        `${i + 1}. ${capital(verbOf(one))} ${named(one)} cho ${counted(one)}, gồm:`,
        ...dashed(one.recipients),
      ]),
      'Điều 2. Mức tiền thưởng kèm theo hình thức khen thưởng thực hiện theo quy định hiện hành.',
      carriedOut(s, 3),
    ]),
  ),
  heldWay('an article for each award, units in its sentence', { step: 'decided' }, (s, chance) =>
    decreed(s, chance, `Về việc tặng thưởng thành tích trong phong trào thi đua năm ${s.year}`, [
      ...passed(s).map((one, i) =>
        one.recipients.length > 1
          ? `Điều ${i + 1}. ${capital(verbOf(one))} ${named(one)} cho các tập thể: ${listed(one.recipients)}, đã có thành tích xuất sắc trong phong trào thi đua năm ${s.year}.`
          : `Điều ${i + 1}. ${capital(verbOf(one))} ${named(one)} cho ${one.recipients[0]}, đã có thành tích xuất sắc trong phong trào thi đua năm ${s.year}.`,
      ),
      `Điều ${passed(s).length + 1}. Quyết định này có hiệu lực kể từ ngày ký.`,
      carriedOut(s, passed(s).length + 2, `các tập thể có tên tại ${grantedIn(s)}`),
    ]),
  ),
  heldWay('an article for each award, units by numbers', { step: 'decided' }, (s, chance) =>
    decreed(s, chance, `V/v tặng danh hiệu thi đua và hình thức khen thưởng năm ${s.year} cho các đơn vị ${of(s)}`, [
      ...passed(s).flatMap((one, i) => [
        `Điều ${i + 1}. Nay ${verbOf(one)} ${named(one)} năm ${s.year} cho ${two(one.recipients.length)} đơn vị có tên sau đây:`,
        ...numbered(one.recipients),
      ]),
      carriedOut(s, passed(s).length + 1, 'các đơn vị có tên trên'),
    ]),
  ),
  heldWay('an annex of one table, a row over each award', { step: 'decided' }, (s, chance) =>
    decreed(
      s,
      chance,
      `Về việc khen thưởng tổng kết công tác năm ${s.year}`,
      [
        `Điều 1. Tặng ${passed(s)
          .map((one) => `${named(one)} cho ${counted(one)}`)
          .join('; ')} ${of(s)} đã có thành tích xuất sắc trong công tác năm ${s.year} (có danh sách kèm theo).`,
        'Điều 2. Các tập thể có tên tại Điều 1 được nhận tiền thưởng theo quy định của pháp luật về thi đua, khen thưởng.',
        carriedOut(s, 3),
      ],
      [
        '',
        'DANH SÁCH',
        `Các tập thể được khen thưởng tổng kết công tác năm ${s.year}`,
        annexed(s),
        '',
        [
          ['TT', 'Tên đơn vị', 'Ghi chú'],
          ...passed(s).flatMap((one, i) => [
            [ROMAN[i], capital(named(one)), counted(one)],
            ...one.recipients.map((unit, j) => [String(j + 1), unit, '']),
          ]),
        ],
      ],
    ),
  ),
  heldWay('an annex with the bloc in a column', { step: 'decided' }, (s, chance) =>
    decreed(
      s,
      chance,
      `Về việc tặng thưởng các tập thể đạt thành tích xuất sắc năm ${s.year}`,
      [
        `Điều 1. Tặng thưởng các danh hiệu thi đua, hình thức khen thưởng cho ${units(s)} tập thể đã đạt thành tích xuất sắc năm ${s.year} (Phụ lục kèm theo).`,
        carriedOut(s, 2),
      ],
      [
        '',
        'PHỤ LỤC',
        `DANH SÁCH TẬP THỂ ĐƯỢC TẶNG THƯỞNG NĂM ${s.year}`,
        annexed(s),
        '',
        [
          ['STT', 'Tên tập thể', 'Danh hiệu, hình thức khen thưởng', 'Khối, cụm thi đua'],
          ...s.awards.map((one, i) => [String(i + 1), one.recipient, capital(named(one)), s.bloc]),
        ],
      ],
    ),
  ),
  heldWay('an annex for each award', { step: 'decided' }, (s, chance) =>
    decreed(
      s,
      chance,
      `Về việc khen thưởng thành tích thi đua năm ${s.year} của ${s.bloc}`,
      [
        `Điều 1. Khen thưởng các tập thể có thành tích thi đua xuất sắc năm ${s.year}, gồm:`,
        ...passed(s).map(
          (one, i) =>
            `${i + 1}. ${capital(verbOf(one))} ${named(one)} cho ${counted(one)} (danh sách tại Phụ lục ${ROMAN[i]}).`,
        ),
        carriedOut(s, 2, 'các tập thể có tên tại các Phụ lục'),
      ],
      passed(s).flatMap((one, i) => [
        '',
        `PHỤ LỤC ${ROMAN[i]}`,
        `TẬP THỂ ĐƯỢC ${upper(verbOf(one))} ${upper(named(one))} NĂM ${s.year}`,
        annexed(s),
        '',
        [['TT', 'Tên tập thể'], ...one.recipients.map((unit, j) => [String(j + 1), unit])],
      ]),
    ),
  ),
];
