import {
  capital,
  counted,
  dashed,
  type Group,
  listed,
  named,
  numbered,
  passed,
  semicolons,
  two,
  upper,
} from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import { ofState, roman } from './layout.js';
import { ruling, unitsOf, withDecision } from './rulings.js';

const MONEY = 'Tiền thưởng kèm theo các danh hiệu, hình thức khen thưởng thực hiện theo quy định hiện hành.';
const fund = (s: Story): string =>
  ofState(s) ? MONEY : `Kinh phí khen thưởng trích từ Quỹ thi đua, khen thưởng của ${s.place}.`;
const kinds = (s: Story): string => s.inTitle ?? listed(passed(s).map((one) => named(one)));
/** A title is recognised, all else is given. */
const verb = ({ award }: Pick<Group, 'award'>): string => (/^Tập thể/.test(award) ? 'Công nhận' : 'Tặng');

/** Decisions on awards. */
export const FOURTEENTH_DECISIONS: readonly Way[] = [
  heldWay('one article for each award, units by numbers', { step: 'decided' }, (s, chance) =>
    ruling('first', s, chance, {
      title: `tặng ${kinds(s)} năm ${s.year}`,
      articles: passed(s).flatMap((one, i) => [
        `Điều ${i + 1}. Tặng ${named(one)} cho ${counted(one)} ${unitsOf(s)} đã hoàn thành xuất sắc nhiệm vụ năm ${s.year}, có tên sau:`,
        ...numbered(one.recipients),
      ]),
      count: passed(s).length,
      behind: MONEY,
    }),
  ),
  heldWay('first article with points', { step: 'decided' }, (s, chance) =>
    ruling('second', s, chance, {
      title: `khen thưởng các tập thể ${unitsOf(s)} có thành tích năm ${s.year}`,
      articles: [
        `Điều 1. Khen thưởng các tập thể ${unitsOf(s)} đã có thành tích xuất sắc trong phong trào thi đua năm ${s.year}, cụ thể như sau:`,
        ...passed(s).map(
          (one, i) => `${i + 1}. ${verb(one)} ${named(one)} cho ${counted(one)}: ${semicolons(one.recipients)}.`,
        ),
      ],
      count: 1,
      behind: MONEY,
    }),
  ),
  heldWay('units in the sentence, with the reason', { step: 'decided' }, (s, chance) =>
    ruling('third', s, chance, {
      title: `khen thưởng thành tích công tác năm ${s.year}`,
      articles: passed(s).map(
        (one, i) =>
          `Điều ${i + 1}. Nay tặng ${named(one)} cho ${counted(one)} ${unitsOf(s)} là ${listed(one.recipients)}, đã có nhiều thành tích trong thực hiện nhiệm vụ công tác năm ${s.year}.`,
      ),
      count: passed(s).length,
      behind: fund(s),
    }),
  ),
  heldWay('annex, a table of units and awards', { step: 'decided' }, (s, chance) =>
    ruling('first', s, chance, {
      title: `tặng thưởng danh hiệu thi đua, hình thức khen thưởng năm ${s.year}`,
      articles: [
        `Điều 1. Tặng thưởng danh hiệu thi đua, hình thức khen thưởng năm ${s.year} cho các tập thể ${unitsOf(s)} (có danh sách kèm theo).`,
      ],
      count: 1,
      behind: MONEY,
      annex: [
        '',
        'DANH SÁCH',
        `Tập thể ${unitsOf(s)} được tặng thưởng năm ${s.year}`,
        withDecision(s),
        [
          ['TT', 'Tên đơn vị', 'Danh hiệu, hình thức khen thưởng', 'Ghi chú'],
          ...passed(s)
            .flatMap((one) => one.recipients.map((unit) => [unit, named(one)]))
            .map(([unit, award], i) => [String(i + 1), unit, capital(award), '']),
        ],
      ],
    }),
  ),
  heldWay('annex, a table with a section for each award', { step: 'decided' }, (s, chance) =>
    ruling('second', s, chance, {
      title: `khen thưởng tổng kết công tác năm ${s.year}`,
      articles: [
        `Điều 1. ${passed(s)
          .map((one, i) => `${i ? verb(one).toLowerCase() : verb(one)} ${named(one)} cho ${counted(one)}`)
          .join('; ')} ${unitsOf(s)} đã có thành tích xuất sắc năm ${s.year} (theo danh sách đính kèm).`,
      ],
      count: 1,
      behind: fund(s),
      annex: [
        '',
        'PHỤ LỤC',
        `DANH SÁCH TẬP THỂ ĐƯỢC KHEN THƯỞNG NĂM ${s.year}`,
        withDecision(s),
        [
          ['TT', 'Tên tập thể', 'Thành tích'],
          ...passed(s).flatMap((one, i) => [
            [roman(i), capital(named(one)), ''],
            ...one.recipients.map((unit, j) => [String(j + 1), unit, `Hoàn thành xuất sắc nhiệm vụ năm ${s.year}`]),
          ]),
        ],
      ],
    }),
  ),
  heldWay('annex, lists under headings', { step: 'decided' }, (s, chance) =>
    ruling('third', s, chance, {
      title: `tặng thưởng cho các tập thể ${unitsOf(s)} năm ${s.year}`,
      articles: [
        `Điều 1. Tặng thưởng cho ${two(new Set(s.awards.map(({ recipient }) => recipient)).size)} tập thể ${unitsOf(s)} đạt thành tích xuất sắc trong phong trào thi đua năm ${s.year} (danh sách kèm theo Quyết định này).`,
      ],
      count: 1,
      behind: fund(s),
      annex: [
        '',
        'DANH SÁCH',
        `CÁC TẬP THỂ ĐƯỢC TẶNG THƯỞNG NĂM ${s.year}`,
        withDecision(s),
        ...passed(s).flatMap((one, i) => [
          `${roman(i)}. ${upper(named(one))}`,
          ...(one.recipients.length > 1 ? numbered(one.recipients, '.') : dashed(one.recipients)),
        ]),
      ],
    }),
  ),
];
