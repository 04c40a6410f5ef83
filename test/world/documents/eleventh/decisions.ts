import { of } from '../decision.js';
import { capital, counted, dashed, listed, named, passed, two, upper } from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import { bonus, carriedOut, quoted, roman, ruled, unitsOf, verbOf } from './layout.js';

/** "Phụ lục II", or the only one. */
const annex = (s: Story, i: number): string => (passed(s).length > 1 ? `Phụ lục ${roman(i)}` : 'Phụ lục');

/** Decisions, as clerks mostly write them. */
export const ELEVENTH_DECISIONS: readonly Way[] = [
  heldWay('one in the sentence, several by dashes', { step: 'decided' }, (s, chance) =>
    ruled(s, chance, `Về việc tặng thưởng cho các tập thể ${of(s)}`, [
      ...passed(s).flatMap((one, i) =>
        one.recipients.length === 1
          ? [
              `Điều ${i + 1}. ${verbOf(one)} ${named(one)} cho ${one.recipients[0]} đã có thành tích xuất sắc trong phong trào thi đua năm ${s.year}.`,
            ]
          : [
              `Điều ${i + 1}. ${verbOf(one)} ${named(one)} cho ${counted(one)} sau đây đã có thành tích xuất sắc trong phong trào thi đua năm ${s.year}:`,
              ...dashed(one.recipients),
            ],
      ),
      bonus(s, passed(s).length + 1),
      carriedOut(s, passed(s).length + 2),
    ]),
  ),
  heldWay('annex with a table under each award', { step: 'decided' }, (s, chance) =>
    ruled(
      s,
      chance,
      `Về việc khen thưởng thành tích trong phong trào thi đua năm ${s.year}`,
      [
        `Điều 1. Khen thưởng các tập thể đã có thành tích xuất sắc trong phong trào thi đua năm ${s.year} (có danh sách kèm theo).`,
        bonus(s, 2),
        carriedOut(s, 3).replace('có tên nêu trên', 'có tên trong danh sách'),
      ],
      [
        '',
        'DANH SÁCH',
        `Các tập thể được khen thưởng năm ${s.year}`,
        `(Ban hành kèm theo ${quoted(s)})`,
        '',
        ...passed(s).flatMap((one, i) => [
          `${roman(i)}. ${upper(named(one))}`,
          [
            ['TT', 'Tên đơn vị', 'Thuộc khối, cụm thi đua'],
            ...one.recipients.map((unit, j) => [String(j + 1), unit, s.bloc]),
          ],
        ]),
      ],
    ),
  ),
  heldWay('annex with what they did', { step: 'decided' }, (s, chance) =>
    ruled(
      s,
      chance,
      `Về việc khen thưởng ${two(unitsOf(s).length)} tập thể có thành tích xuất sắc năm ${s.year}`,
      [
        `Điều 1. Tặng thưởng ${two(unitsOf(s).length)} tập thể ${of(s)} đã hoàn thành xuất sắc nhiệm vụ năm ${s.year} theo danh sách ban hành kèm theo Quyết định này.`,
        'Điều 2. Quyết định này có hiệu lực kể từ ngày ký.',
        carriedOut(s, 3).replace('có tên nêu trên', 'có tên tại Điều 1'),
      ],
      [
        '',
        `DANH SÁCH TẬP THỂ ĐƯỢC KHEN THƯỞNG NĂM ${s.year}`,
        `(Kèm theo ${quoted(s)})`,
        [
          ['STT', 'Tên tập thể', 'Thành tích đạt được', 'Hình thức khen thưởng'],
          ...s.awards.map((one, i) => [
            String(i + 1),
            one.recipient,
            `Hoàn thành xuất sắc nhiệm vụ công tác năm ${s.year}`,
            capital(named(one)),
          ]),
        ],
      ],
    ),
  ),
  heldWay('unit by unit in the article', { step: 'decided' }, (s, chance) =>
    ruled(s, chance, `V/v khen thưởng thành tích năm ${s.year}`, [
      `Điều 1. Khen thưởng các tập thể ${of(s)} đã có thành tích xuất sắc trong thực hiện nhiệm vụ năm ${s.year}, cụ thể:`,
      ...s.awards.map(
        (one, i, { length }) =>
          `${i + 1}. ${one.recipient}: ${verbOf(one).toLowerCase()} ${named(one)}${i < length - 1 ? ';' : '.'}`,
      ),
      bonus(s, 2),
      carriedOut(s, 3),
    ]),
  ),
  heldWay('all in one sentence', { step: 'decided' }, (s, chance) =>
    ruled(s, chance, `Về việc tặng thưởng cho các đơn vị có thành tích năm ${s.year}`, [
      `Điều 1. ${capital(
        passed(s)
          .map((one) => `${verbOf(one).toLowerCase()} ${named(one)} cho ${listed(one.recipients)}`)
          .join('; '),
      )}, vì đã có thành tích xuất sắc trong công tác năm ${s.year}, góp phần hoàn thành nhiệm vụ chung của ${s.bloc}.`,
      'Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.',
      carriedOut(s, 3),
    ]),
  ),
  heldWay('an annex for each award', { step: 'decided' }, (s, chance) =>
    ruled(
      s,
      chance,
      `Về việc tặng ${listed(passed(s).map(named))} năm ${s.year}`,
      [
        ...passed(s).map(
          (one, i) =>
            `Điều ${i + 1}. ${verbOf(one)} ${named(one)} cho ${counted(one)} ${of(s)} có thành tích xuất sắc năm ${s.year} (${annex(s, i)} kèm theo).`,
        ),
        carriedOut(s, passed(s).length + 1).replace('có tên nêu trên', 'có tên trong Phụ lục'),
      ],
      passed(s).flatMap((one, i) => [
        '',
        upper(annex(s, i)),
        `DANH SÁCH TẬP THỂ ĐƯỢC TẶNG ${upper(named(one))}`,
        `(Kèm theo ${quoted(s)})`,
        [['STT', 'Tên tập thể', 'Ghi chú'], ...one.recipients.map((unit, j) => [String(j + 1), unit, ''])],
      ]),
    ),
  ),
];
