import type { Chance } from '../chance.js';
import { headBox, signature } from './boxes.js';
import { capital, counted, dashed, listed, numbered, passed, semicolons, titled } from './phrases.js';
import type { Block, Story } from './story.js';
import { heldWay, type Way, way } from './story.js';

/** What stands over the articles of a decision, and under them. */
function decision(
  s: Story,
  chance: Chance,
  title: string,
  articles: readonly Block[],
  after: readonly Block[] = [],
): Block[] {
  const { authority } = s;
  const proposer = s.above ? 'Trưởng phòng Nội vụ' : 'Giám đốc Sở Nội vụ';
  return [
    ...headBox(s, authority.box, `QĐ-${authority.sign}`, chance),
    'QUYẾT ĐỊNH',
    title,
    '',
    authority.line.toUpperCase(),
    'Căn cứ Luật Thi đua, Khen thưởng;',
    `Xét đề nghị của ${proposer} tại Tờ trình số ${s.number + 40}/TTr-SNV,`,
    '',
    'QUYẾT ĐỊNH:',
    '',
    ...articles,
    ...signature(authority.post, chance, ['- Như Điều 3;', '- Lưu: VT, NC.']),
    ...after,
  ];
}
const kinds = (s: Story): string =>
  s.inTitle ??
  passed(s)
    .map((one) => titled(one))
    .join(', ');
const rest = (from: number): string[] => [
  `Điều ${from}. Các tập thể có tên tại Điều 1 được thưởng theo quy định hiện hành.`,
  `Điều ${from + 1}. Chánh Văn phòng, các cơ quan liên quan và các tập thể có tên tại Điều 1 căn cứ Quyết định thi hành./.`,
];
const of = ({ bloc }: Story): string => `thuộc ${bloc}`;

/** A decision that names who gets what in its articles. */
export const DECISION_ARTICLES: readonly Way[] = [
  way('numbers under Điều 1', { step: 'decided' }, (s, chance) =>
    decision(s, chance, `Về việc tặng ${kinds(s)} năm ${s.year}`, [
      ...passed(s).flatMap((one, i) => [
        `Điều ${i + 1}. Tặng ${titled(one)} cho ${counted(one)} ${of(s)} đã có thành tích xuất sắc năm ${s.year}, gồm:`,
        ...numbered(one.recipients),
      ]),
      ...rest(passed(s).length + 1),
    ]),
  ),
  way('in the sentence', { step: 'decided' }, (s, chance) =>
    decision(s, chance, `Về việc khen thưởng năm ${s.year}`, [
      ...passed(s).map(
        (one, i) =>
          `Điều ${i + 1}. Tặng thưởng ${titled(one)} cho ${listed(one.recipients)} đã hoàn thành xuất sắc nhiệm vụ công tác năm ${s.year}.`,
      ),
      ...rest(passed(s).length + 1),
    ]),
  ),
  way('lines by award', { step: 'decided' }, (s, chance) =>
    decision(s, chance, `V/v tặng thưởng danh hiệu thi đua và hình thức khen thưởng năm ${s.year}`, [
      `Điều 1. Khen thưởng các tập thể có thành tích xuất sắc trong phong trào thi đua năm ${s.year} như sau:`,
      ...passed(s).flatMap((one, i) => [
        `${i + 1}. Tặng ${titled(one)} cho ${counted(one)}:`,
        ...dashed(one.recipients),
      ]),
      ...rest(2),
    ]),
  ),
  way('semicolons', { step: 'decided' }, (s, chance) =>
    decision(s, chance, `Về việc khen thưởng thành tích năm ${s.year} của ${s.bloc}`, [
      ...passed(s).map(
        (one, i) => `Điều ${i + 1}. Tặng ${titled(one)} năm ${s.year} cho các đơn vị: ${semicolons(one.recipients)}.`,
      ),
      ...rest(passed(s).length + 1),
    ]),
  ),
  heldWay('a, b, c', { step: 'decided' }, (s, chance) =>
    decision(s, chance, `Khen thưởng các tập thể có thành tích xuất sắc năm ${s.year}`, [
      `Điều 1. Tặng thưởng cho các tập thể ${of(s)} có thành tích xuất sắc năm ${s.year}:`,
      ...passed(s).map((one, i) => `${'abcdef'[i]}) ${capital(titled(one))}: ${listed(one.recipients)};`),
      ...rest(2),
    ]),
  ),
  heldWay('quoted, with "đối với"', { step: 'decided' }, (s, chance) =>
    decision(s, chance, `Về việc công nhận danh hiệu thi đua, tặng thưởng năm ${s.year}`, [
      ...passed(s).map(
        (one, i) =>
          `Điều ${i + 1}. Quyết định tặng ${titled(one)} đối với ${counted(one)} có thành tích tiêu biểu năm ${s.year}: ${listed(one.recipients)}.`,
      ),
      ...rest(passed(s).length + 1),
    ]),
  ),
];

const attached = ({ authority, number, day }: Story): string =>
  `(Kèm theo Quyết định số ${number}/QĐ-${authority.sign} ngày ${day.split('-').reverse().join('/')} của ${authority.line})`;

/** A decision whose recipients stand in an annex. */
export const DECISION_ANNEX: readonly Way[] = [
  way('column of awards', { step: 'decided' }, (s, chance) =>
    decision(
      s,
      chance,
      `Về việc khen thưởng năm ${s.year}`,
      [
        `Điều 1. Khen thưởng ${s.awards.length} tập thể có thành tích xuất sắc năm ${s.year} (có danh sách kèm theo).`,
        ...rest(2),
      ],
      [
        '',
        'DANH SÁCH',
        `Các tập thể được khen thưởng năm ${s.year}`,
        attached(s),
        [
          ['STT', 'Tên đơn vị', 'Hình thức khen thưởng', 'Ghi chú'],
          ...s.awards.map((one, i) => [String(i + 1), one.recipient, one.award, '']),
        ],
      ],
    ),
  ),
  way('sections in the table', { step: 'decided' }, (s, chance) =>
    decision(
      s,
      chance,
      `Về việc tặng ${kinds(s)} năm ${s.year}`,
      [
        `Điều 1. Tặng ${passed(s)
          .map((one) => `${titled(one)} cho ${counted(one)}`)
          .join(', ')} ${of(s)} có thành tích năm ${s.year} (danh sách kèm theo).`,
        ...rest(2),
      ],
      [
        '',
        'DANH SÁCH KHEN THƯỞNG',
        attached(s),
        [
          ['TT', 'Tập thể', 'Thành tích'],
          ...passed(s).flatMap((one, i) => [
            [['I', 'II', 'III', 'IV'][i], one.award, ''],
            ...one.recipients.map((unit, j) => [String(j + 1), unit, 'Hoàn thành xuất sắc nhiệm vụ']),
          ]),
        ],
      ],
    ),
  ),
  way('a list for each award', { step: 'decided' }, (s, chance) =>
    decision(
      s,
      chance,
      `Tặng thưởng thành tích công tác năm ${s.year}`,
      [
        ...passed(s).map(
          (one, i) =>
            `Điều ${i + 1}. Tặng ${titled(one)} cho ${counted(one)} đạt thành tích xuất sắc năm ${s.year} (Danh sách ${i + 1} kèm theo).`,
        ),
        ...rest(passed(s).length + 1),
      ],
      passed(s).flatMap((one, i) => [
        '',
        `DANH SÁCH ${i + 1}`,
        `Các tập thể được tặng ${titled(one)} năm ${s.year}`,
        attached(s),
        ...numbered(one.recipients, ''),
      ]),
    ),
  ),
  way('awards first', { step: 'decided' }, (s, chance) =>
    decision(
      s,
      chance,
      `Về việc tặng thưởng cho các tập thể ${of(s)} năm ${s.year}`,
      [
        `Điều 1. Tặng thưởng cho ${s.awards.length} tập thể ${of(s)} có thành tích trong phong trào thi đua năm ${s.year} (có Phụ lục kèm theo).`,
        ...rest(2),
      ],
      [
        '',
        'PHỤ LỤC',
        attached(s),
        [
          ['STT', 'Hình thức khen thưởng', 'Tên tập thể'],
          ...s.awards.map((one, i) => [String(i + 1), titled(one), one.recipient]),
        ],
      ],
    ),
  ),
  heldWay('marks in columns', { step: 'decided' }, (s, chance) =>
    decision(
      s,
      chance,
      `Về việc khen thưởng phong trào thi đua năm ${s.year}`,
      [
        `Điều 1. Khen thưởng các tập thể có thành tích xuất sắc trong phong trào thi đua năm ${s.year} (danh sách đính kèm).`,
        ...rest(2),
      ],
      [
        '',
        'DANH SÁCH',
        `TẬP THỂ ĐƯỢC KHEN THƯỞNG NĂM ${s.year}`,
        attached(s),
        [
          'TT | Đơn vị | Danh hiệu, hình thức'.split(' | '),
          ...s.awards.map((one, i) => [`${i + 1}.`, one.recipient, `Tặng ${titled(one)}`]),
        ],
      ],
    ),
  ),
  heldWay('headings over lines', { step: 'decided' }, (s, chance) =>
    decision(
      s,
      chance,
      `Về việc khen thưởng các đơn vị ${of(s)}`,
      [
        `Điều 1. Tặng thưởng các tập thể có tên trong danh sách kèm theo Quyết định này, đã có thành tích xuất sắc năm ${s.year}.`,
        ...rest(2),
      ],
      [
        '',
        'DANH SÁCH KÈM THEO QUYẾT ĐỊNH',
        ...passed(s).flatMap((one, i) => [
          `${['I', 'II', 'III', 'IV'][i]}. ${one.award.toUpperCase()} (${counted(one)})`,
          ...numbered(one.recipients, ''),
        ]),
      ],
    ),
  ),
];
export { attached, decision };
