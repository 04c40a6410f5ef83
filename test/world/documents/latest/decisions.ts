import { of } from '../decision.js';
import { capital, counted, dashed, listed, numbered, passed, semicolons, slashed, titled, two } from '../phrases.js';
import { type Story, type Way, way } from '../story.js';
import { effect, grounded, shortAward } from './layout.js';

const attached = (s: Story): string =>
  `(Ban hành kèm theo Quyết định số ${s.number}/QĐ-${s.authority.sign} ngày ${slashed(s)} của ${s.authority.line})`;
const money = 'Tiền thưởng kèm theo được chi từ Quỹ thi đua, khen thưởng theo quy định của pháp luật.';

/** Decisions, written when all others had been looked at. */
export const LATEST_DECISIONS: readonly Way[] = [
  way('counted together, then told', { step: 'decided' }, (s, chance) =>
    grounded(s, chance, `Về việc tặng thưởng các tập thể có thành tích năm ${s.year}`, [
      `Điều 1. Tặng ${passed(s)
        .map((one) => `${titled(one)} cho ${counted(one)}`)
        .join(' và ')} ${of(s)} đã có thành tích xuất sắc trong thực hiện nhiệm vụ năm ${s.year}, cụ thể:`,
      ...passed(s).map((one, i) => `${i + 1}. ${capital(titled(one))}: ${semicolons(one.recipients)}.`),
      `Điều 2. ${money}`,
      effect(3),
    ]),
  ),
  way('a table in the article', { step: 'decided' }, (s, chance) =>
    grounded(s, chance, `Về việc khen thưởng tập thể ${of(s)}`, [
      ...passed(s).flatMap((one, i) => [
        `Điều ${i + 1}. Tặng ${titled(one)} cho ${counted(one)} có thành tích tiêu biểu trong phong trào thi đua năm ${s.year} như sau:`,
        [['STT', 'Tên tập thể'], ...one.recipients.map((unit, j) => [two(j + 1), unit])],
      ]),
      effect(passed(s).length + 1),
    ]),
  ),
  way('now gives, with money', { step: 'decided' }, (s, chance) =>
    grounded(s, chance, `Tặng thưởng thành tích xuất sắc năm ${s.year}`, [
      ...passed(s).flatMap((one, i) => [
        `Điều ${i + 1}. Nay tặng thưởng ${titled(one)} kèm theo tiền thưởng theo quy định cho các tập thể sau đây, đã hoàn thành xuất sắc nhiệm vụ năm ${s.year}:`,
        ...dashed(one.recipients, '+'),
      ]),
      effect(passed(s).length + 1),
    ]),
  ),
  way('register in the annex', { step: 'decided' }, (s, chance) =>
    grounded(
      s,
      chance,
      `Về việc khen thưởng thành tích công tác năm ${s.year}`,
      [
        `Điều 1. Tặng thưởng danh hiệu thi đua, hình thức khen thưởng cho ${two(s.awards.length)} tập thể ${of(s)} đã có thành tích xuất sắc năm ${s.year} (có Danh sách kèm theo).`,
        `Điều 2. ${money}`,
        effect(3),
      ],
      [
        '',
        'DANH SÁCH',
        `Tập thể được tặng thưởng năm ${s.year}`,
        attached(s),
        [
          ['Số TT', 'Tên tập thể', 'Danh hiệu/hình thức', 'Số vào sổ'],
          ...s.awards.map((one, i) => [String(i + 1), one.recipient, shortAward(one.award), `${210 + i}`]),
        ],
      ],
    ),
  ),
  way('awards over crosses', { step: 'decided' }, (s, chance) =>
    grounded(
      s,
      chance,
      `Về việc khen thưởng các tập thể ${of(s)} năm ${s.year}`,
      [
        `Điều 1. Khen thưởng các tập thể có tên tại Phụ lục kèm theo Quyết định này vì đã có thành tích xuất sắc năm ${s.year}.`,
        effect(2),
      ],
      [
        '',
        'Phụ lục',
        'DANH SÁCH CÁC TẬP THỂ ĐƯỢC KHEN THƯỞNG',
        attached(s),
        ...passed(s).flatMap((one, i) => [
          `${'ABCDEF'[i]}. Tặng ${titled(one)}: ${counted(one)}`,
          ...one.recipients.map((unit, j) => `${two(j + 1)}. ${unit}`),
        ]),
      ],
    ),
  ),
  way('titles recognised, others given', { step: 'decided' }, (s, chance) =>
    grounded(s, chance, `Công nhận danh hiệu thi đua và tặng thưởng năm ${s.year}`, [
      `Điều 1. Công nhận danh hiệu thi đua và tặng thưởng các tập thể ${of(s)} năm ${s.year}, gồm:`,
      ...numbered(
        passed(s).map(
          (one) =>
            `${/^Tập thể/.test(one.award) ? 'Công nhận' : 'Tặng'} ${titled(one)} đối với ${listed(one.recipients)}`,
        ),
      ),
      effect(2),
    ]),
  ),
];
