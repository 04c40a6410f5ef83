import { capital, counted, dashed, listed, named, numbered, passed, two } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { attached, COAST, decided, executors, HIGHLANDS, ROMAN, SOUTHEAST, unitsOf } from './layout.js';

/** Decisions: in their articles and with a list behind them. */
export const SEVENTEENTH_DECISIONS: readonly Way[] = [
  heldWay('coast: counts in the article, a list of three columns', { step: 'decided' }, (s, chance) =>
    decided(
      COAST,
      s,
      chance,
      `Về việc tặng thưởng cho các tập thể đạt thành tích xuất sắc năm ${s.year}`,
      [
        `Điều 1. Tặng ${listed(passed(s).map((one) => `${named(one)} cho ${counted(one)}`))} thuộc ${s.bloc} đã đạt thành tích xuất sắc trong phong trào thi đua năm ${s.year} (có danh sách kèm theo).`,
        'Điều 2. Kinh phí khen thưởng thực hiện theo quy định hiện hành của Nhà nước.',
        `Điều 3. ${executors(s)} và các tập thể có tên tại danh sách chịu trách nhiệm thi hành Quyết định này./.`,
      ],
      [
        '',
        'DANH SÁCH',
        `Các tập thể được tặng thưởng năm ${s.year}`,
        attached(s),
        [
          ['TT', 'Tên đơn vị', 'Hình thức khen thưởng'],
          ...passed(s)
            .flatMap((one) => one.recipients.map((unit) => [unit, capital(named(one))]))
            .map((row, i) => [two(i + 1), ...row]),
        ],
      ],
    ),
  ),
  heldWay('coast: numbers, each with what for', { step: 'decided' }, (s, chance) =>
    decided(COAST, s, chance, `Về việc khen thưởng các đơn vị thuộc ${s.bloc}`, [
      ...passed(s).flatMap((one, i) => [
        `Điều ${i + 1}. Tặng ${named(one)} cho ${counted(one)} có tên sau:`,
        ...numbered(one.recipients.map((unit) => `${unit}, đã có thành tích xuất sắc trong công tác năm ${s.year}`)),
      ]),
      `Điều ${passed(s).length + 1}. Quyết định này có hiệu lực kể từ ngày ký.`,
      `${executors(s)} và các tập thể có tên nêu trên chịu trách nhiệm thi hành Quyết định này./.`,
    ]),
  ),
  heldWay('highlands: a table for each award in the annex', { step: 'decided' }, (s, chance) =>
    decided(
      HIGHLANDS,
      s,
      chance,
      `Về việc khen thưởng tổng kết phong trào thi đua năm ${s.year}`,
      [
        `Điều 1. Khen thưởng ${unitsOf(s)} tập thể thuộc ${s.bloc} có thành tích xuất sắc trong phong trào thi đua năm ${s.year} (Phụ lục kèm theo).`,
        'Điều 2. Các tập thể có tên tại Điều 1 được nhận tiền thưởng theo quy định.',
        `Điều 3. ${executors(s)}, Thủ trưởng các đơn vị có liên quan căn cứ Quyết định thi hành. Quyết định này có hiệu lực kể từ ngày ký./.`,
      ],
      [
        '',
        'PHỤ LỤC',
        `TẬP THỂ ĐƯỢC KHEN THƯỞNG NĂM ${s.year}`,
        attached(s),
        ...passed(s).flatMap((one, i) => [
          `${ROMAN[i]}. Tặng ${named(one)}: ${counted(one)}`,
          [
            ['TT', 'Tên đơn vị', 'Khối, cụm thi đua'],
            ...one.recipients.map((unit, j) => [String(j + 1), unit, s.bloc]),
          ],
        ]),
      ],
    ),
  ),
  heldWay('highlands: dashes, the units in brackets', { step: 'decided' }, (s, chance) =>
    decided(HIGHLANDS, s, chance, `V/v tặng danh hiệu thi đua, hình thức khen thưởng năm ${s.year}`, [
      `Điều 1. Tặng danh hiệu thi đua, hình thức khen thưởng cho các đơn vị thuộc ${s.bloc} hoàn thành xuất sắc nhiệm vụ năm ${s.year}, cụ thể:`,
      ...dashed(passed(s).map((one) => `Tặng ${named(one)} cho ${counted(one)} (${listed(one.recipients)})`)),
      'Điều 2. Tiền thưởng kèm theo được chi từ Quỹ thi đua, khen thưởng theo phân cấp.',
      `Điều 3. ${executors(s)} và các đơn vị có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.`,
    ]),
  ),
  heldWay('southeast: names alone, what for under them', { step: 'decided' }, (s, chance) =>
    decided(SOUTHEAST, s, chance, `Về khen thưởng thành tích công tác năm ${s.year}`, [
      ...passed(s).flatMap((one, i) => [
        `Điều ${i + 1}. Tặng thưởng ${named(one)} cho:`,
        ...one.recipients.map((unit) => `- Tập thể ${unit}.`),
        `Đã có thành tích xuất sắc trong phong trào thi đua năm ${s.year}.`,
      ]),
      `Điều ${passed(s).length + 1}. ${executors(s)} và các tập thể có tên trên chịu trách nhiệm thi hành Quyết định này kể từ ngày ký./.`,
    ]),
  ),
  heldWay('southeast: a list of four columns', { step: 'decided' }, (s, chance) =>
    decided(
      SOUTHEAST,
      s,
      chance,
      `Về việc khen thưởng các tập thể có thành tích trong phong trào thi đua năm ${s.year} thuộc ${s.bloc}`,
      [
        `Điều 1. Nay khen thưởng ${unitsOf(s)} tập thể đã có thành tích xuất sắc trong thực hiện nhiệm vụ và phong trào thi đua năm ${s.year} theo danh sách đính kèm.`,
        'Điều 2. Các tập thể có tên tại Điều 1 được hưởng chế độ theo quy định của pháp luật về thi đua, khen thưởng.',
        `Điều 3. ${executors(s)} và thủ trưởng các đơn vị được khen thưởng chịu trách nhiệm thi hành Quyết định này./.`,
      ],
      [
        '',
        'DANH SÁCH KHEN THƯỞNG',
        attached(s),
        [
          ['STT', 'Tên đơn vị', 'Danh hiệu, hình thức khen thưởng', 'Thành tích'],
          ...s.awards.map((one, i) => [
            String(i + 1),
            one.recipient,
            capital(named(one)),
            `Hoàn thành xuất sắc nhiệm vụ năm ${s.year}`,
          ]),
        ],
      ],
    ),
  ),
];
