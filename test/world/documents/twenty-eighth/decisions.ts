import { capital, counted, named, passed, semicolons, two, upper } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { perUnit } from '../twenty-second/layout.js';
import { comesWith, decreed, executing, isFlag, sumOf } from './layout.js';

/** Decisions, as offices word them after the decree on papers of 2020, and as they did before. */
export const TWENTY_EIGHTH_DECISIONS: readonly Way[] = [
  heldWay('an article and a numbered list for each award', { step: 'decided' }, (s, chance) =>
    decreed(
      s,
      chance,
      `Về việc tặng thưởng cho các tập thể có thành tích xuất sắc năm ${s.year}`,
      [
        ...passed(s).map(
          (one, i) =>
            `Điều ${i + 1}. Tặng ${named(one)} cho ${counted(one)} thuộc ${s.bloc} đã có thành tích xuất sắc trong thực hiện nhiệm vụ công tác năm ${s.year} (Danh sách số ${i + 1} kèm theo).`,
        ),
        `Điều ${passed(s).length + 1}. Tiền thưởng kèm theo thực hiện theo quy định hiện hành của Nhà nước.`,
        executing(s, passed(s).length + 2),
      ],
      passed(s).flatMap((one, i) => [
        '',
        `DANH SÁCH SỐ ${i + 1}`,
        `Tập thể được tặng ${named(one)} năm ${s.year}`,
        comesWith(s),
        [
          ['TT', 'Tên tập thể', 'Tiền thưởng (đồng)'],
          ...one.recipients.map((unit, j) => [two(j + 1), unit, sumOf(one)]),
        ],
      ]),
    ),
  ),
  heldWay('a sentence for each award, with who it is first', { step: 'decided' }, (s, chance) =>
    decreed(s, chance, 'Về việc khen thưởng', [
      ...passed(s).map((one, i) =>
        one.recipients.length === 1 && isFlag(one)
          ? `Điều ${i + 1}. Tặng ${named(one)} cho ${one.recipients[0]}, đơn vị dẫn đầu phong trào thi đua năm ${s.year} của ${s.bloc}.`
          : `Điều ${i + 1}. Tặng ${named(one)} cho ${one.recipients.length > 1 ? 'các tập thể: ' : ''}${semicolons(one.recipients)}, đã hoàn thành xuất sắc nhiệm vụ được giao năm ${s.year}, thuộc ${s.bloc}.`,
      ),
      executing(s, passed(s).length + 1),
    ]),
  ),
  heldWay('an annex with the sum for each unit', { step: 'decided' }, (s, chance) =>
    decreed(
      s,
      chance,
      `V/v khen thưởng các tập thể thuộc ${s.bloc}`,
      [
        `Điều 1. Khen thưởng ${two(perUnit(s.awards).length)} tập thể thuộc ${s.bloc} đã có thành tích xuất sắc trong phong trào thi đua yêu nước năm ${s.year} (Phụ lục đính kèm).`,
        'Điều 2. Tập thể được khen thưởng tại Điều 1 được nhận tiền thưởng theo Phụ lục.',
        executing(s, 3),
      ],
      [
        '',
        'PHỤ LỤC',
        'DANH SÁCH VÀ MỨC TIỀN THƯỞNG',
        comesWith(s),
        [
          ['Số TT', 'Tên tập thể', 'Danh hiệu, hình thức khen thưởng', 'Mức tiền thưởng (đồng)', 'Ghi chú'],
          ...s.awards.map((one, i) => [String(i + 1), one.recipient, capital(named(one)), sumOf(one), '']),
        ],
      ],
    ),
  ),
  heldWay('each unit called a collective', { step: 'decided' }, (s, chance) =>
    decreed(s, chance, `Tặng thưởng thành tích công tác năm ${s.year}`, [
      `Điều 1. Tặng thưởng các tập thể sau đây, đã có nhiều thành tích đóng góp vào phong trào thi đua năm ${s.year} của ${s.bloc}:`,
      ...passed(s).flatMap((one, i) => [
        `${i + 1}. ${capital(named(one))}:`,
        ...one.recipients.map((unit) => `- Tập thể ${unit};`),
      ]),
      executing(s, 2),
    ]),
  ),
  heldWay('as it was written before: from now on, with strokes behind numbers', { step: 'decided' }, (s, chance) =>
    decreed(s, chance, `V/v tặng thưởng tổng kết năm ${s.year}`, [
      `Điều 1: Nay tặng thưởng cho các đơn vị trong ${s.bloc} đã đạt thành tích xuất sắc năm ${s.year}, gồm:`,
      ...passed(s).flatMap((one, i) => [
        `${i + 1}/ ${upper(named(one))}:`,
        ...one.recipients.map((unit, j) => `${i + 1}.${j + 1}/ ${unit}`),
      ]),
      executing(s, 2, ':'),
    ]),
  ),
];
