import { decision, kinds, of, rest } from '../decision.js';
import { capital, counted, listed, numbered, passed, titled } from '../phrases.js';
import { type Story, type Way, way } from '../story.js';

const attached = ({ authority, number, day }: Story): string =>
  `(Kèm theo Quyết định số ${number}/QĐ-${authority.sign} ngày ${day.split('-').reverse().join('/')} của ${authority.line})`;
const annexed = (s: Story): string[] => [
  `Điều 1. Tặng thưởng ${s.awards.length} tập thể ${of(s)} đã có thành tích xuất sắc năm ${s.year} (có danh sách kèm theo).`,
  ...rest(2),
];

/** Decisions, in ways that were written after the first had been looked at. */
export const LATER_DECISIONS: readonly Way[] = [
  way('letters under numbers', { step: 'decided' }, (s, chance) =>
    decision(s, chance, `Về việc tặng thưởng danh hiệu thi đua, hình thức khen thưởng năm ${s.year}`, [
      `Điều 1. Tặng thưởng các tập thể ${of(s)} đạt thành tích xuất sắc năm ${s.year}, cụ thể như sau:`,
      ...passed(s).flatMap((one, i) => [
        `${i + 1}. ${capital(titled(one))}:`,
        ...one.recipients.map((unit, j) => `${'abcdefghiklm'[j]}) ${unit};`),
      ]),
      ...rest(2),
    ]),
  ),
  way('lines without marks', { step: 'decided' }, (s, chance) =>
    decision(s, chance, `Về việc tặng ${kinds(s)}`, [
      ...passed(s).flatMap((one, i) => [
        `Điều ${i + 1}. Tặng ${titled(one)} năm ${s.year} cho các tập thể có tên sau đây:`,
        ...one.recipients.map((unit, j) => `${unit}${j === one.recipients.length - 1 ? '.' : ';'}`),
      ]),
      ...rest(passed(s).length + 1),
    ]),
  ),
  way('passive', { step: 'decided' }, (s, chance) =>
    decision(s, chance, `Khen thưởng các đơn vị ${of(s)} năm ${s.year}`, [
      ...passed(s).map(
        (one, i) =>
          `Điều ${i + 1}. ${capital(listed(one.recipients))} được tặng ${titled(one)} vì đã có thành tích xuất sắc trong công tác năm ${s.year}.`,
      ),
      ...rest(passed(s).length + 1),
    ]),
  ),
  way('crosses under awards', { step: 'decided' }, (s, chance) =>
    decision(s, chance, `Về việc khen thưởng thành tích năm ${s.year}`, annexed(s), [
      '',
      'DANH SÁCH TẬP THỂ ĐƯỢC KHEN THƯỞNG',
      attached(s),
      [
        ['TT', 'Tên tập thể', ...passed(s).map(({ award }) => award)],
        ...s.awards.map((told, i) => [
          `${i + 1}`,
          told.recipient,
          ...passed(s).map(({ award }) => (award === told.award ? 'x' : '')),
        ]),
      ],
    ]),
  ),
  way('unit, colon, award', { step: 'decided' }, (s, chance) =>
    decision(s, chance, `Về việc tặng thưởng năm ${s.year}`, annexed(s), [
      '',
      `DANH SÁCH KHEN THƯỞNG NĂM ${s.year}`,
      attached(s),
      ...numbered(s.awards.map((one) => `${one.recipient}: ${titled(one)}`)),
    ]),
  ),
  way('a table for each award', { step: 'decided' }, (s, chance) =>
    decision(s, chance, `Về việc khen thưởng tổng kết năm ${s.year}`, annexed(s), [
      '',
      'PHỤ LỤC DANH SÁCH KHEN THƯỞNG',
      attached(s),
      ...passed(s).flatMap((one, i) => [
        `${['I', 'II', 'III', 'IV'][i]}. Tặng ${titled(one)} cho ${counted(one)}`,
        [['STT', 'Tên đơn vị', 'Ghi chú'], ...one.recipients.map((unit, j) => [`${j + 1}`, unit, ''])],
      ]),
    ]),
  ),
];
