import { of } from '../decision.js';
import { effect, grounded } from '../latest/layout.js';
import { capital, counted, listed, passed, slashed, titled, two, upper } from '../phrases.js';
import { type Story, type Way, way } from '../story.js';

const attached = (s: Story): string =>
  `(Kèm theo Quyết định số: ${s.number}/QĐ-${s.authority.sign}, ngày ${slashed(s)})`;
const money = 'Mức tiền thưởng thực hiện theo Nghị định số 98/2023/NĐ-CP, trích từ Quỹ thi đua, khen thưởng.';
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/** Decisions, in ways that were written when the three sets before had been looked at. */
export const FOURTH_DECISIONS: readonly Way[] = [
  way('each with its bloc', { step: 'decided' }, (s, chance) =>
    grounded(s, chance, `Về việc tặng thưởng các tập thể dẫn đầu, tiêu biểu năm ${s.year}`, [
      ...passed(s).flatMap((one, i) => [
        `Điều ${i + 1}. Tặng ${titled(one)} cho ${counted(one)} đã hoàn thành xuất sắc, toàn diện nhiệm vụ năm ${s.year}, gồm:`,
        ...one.recipients.map(
          (unit, j) => `${j + 1}. ${unit}, ${s.bloc}${j === one.recipients.length - 1 ? '.' : ';'}`,
        ),
      ]),
      `Điều ${passed(s).length + 1}. ${money}`,
      effect(passed(s).length + 2),
    ]),
  ),
  way('all in one article', { step: 'decided' }, (s, chance) =>
    grounded(s, chance, `Về việc tặng thưởng tập thể ${of(s)}`, [
      `Điều 1. ${capital(
        passed(s)
          .map((one) => `tặng ${titled(one)} cho ${listed(one.recipients)}`)
          .join('; '),
      )} đã có thành tích xuất sắc trong phong trào thi đua năm ${s.year}.`,
      `Điều 2. ${money}`,
      effect(3),
    ]),
  ),
  way('the bloc heads its rows', { step: 'decided' }, (s, chance) =>
    grounded(
      s,
      chance,
      `Về việc khen thưởng tổng kết phong trào thi đua năm ${s.year}`,
      [
        `Điều 1. Khen thưởng ${two(s.awards.length)} tập thể có thành tích xuất sắc trong phong trào thi đua năm ${s.year} (có danh sách kèm theo).`,
        `Điều 2. ${money}`,
        effect(3),
      ],
      [
        '',
        'DANH SÁCH',
        'CÁC TẬP THỂ ĐƯỢC KHEN THƯỞNG',
        attached(s),
        [
          ['STT', 'Tên đơn vị', 'Hình thức khen thưởng', 'Ghi chú'],
          ['I', s.bloc, '', ''],
          ...s.awards.map((one, i) => [String(i + 1), one.recipient, one.award, '']),
        ],
      ],
    ),
  ),
  way('headings in capitals in the article', { step: 'decided' }, (s, chance) =>
    grounded(s, chance, `Khen thưởng các tập thể có thành tích trong năm ${s.year}`, [
      `Điều 1. Khen thưởng ${two(s.awards.length)} lượt tập thể ${of(s)} có thành tích năm ${s.year}, gồm có:`,
      ...passed(s).flatMap((one, i) => [
        `${ROMAN[i]}. ${upper(titled(one))}`,
        ...one.recipients.map((unit, j) => `${j + 1}- ${unit}`),
      ]),
      effect(2),
    ]),
  ),
  way('an annex for each, with sums', { step: 'decided' }, (s, chance) =>
    grounded(
      s,
      chance,
      `Về việc tặng thưởng thành tích năm ${s.year}`,
      [
        ...passed(s).map(
          (one, i) =>
            `Điều ${i + 1}. Tặng ${titled(one)} cho các tập thể có thành tích xuất sắc năm ${s.year} (Phụ lục ${ROMAN[i]}).`,
        ),
        effect(passed(s).length + 1),
      ],
      passed(s).flatMap((one, i) => [
        '',
        `Phụ lục ${ROMAN[i]}`,
        `DANH SÁCH TẬP THỂ ĐƯỢC TẶNG ${upper(titled(one))}`,
        attached(s),
        [
          ['TT', 'Tập thể', 'Thuộc khối, cụm', 'Mức thưởng (đồng)'],
          ...one.recipients.map((unit, j) => [two(j + 1), unit, s.bloc, '5.850.000']),
        ],
      ]),
    ),
  ),
  way('collective before each', { step: 'decided' }, (s, chance) =>
    grounded(s, chance, `Về việc tặng thưởng cho tập thể`, [
      ...passed(s).flatMap((one, i) => [
        `Điều ${i + 1}. Tặng ${titled(one)}`,
        ...one.recipients.map((unit) => `Tập thể ${unit};`),
        `Đã có thành tích xuất sắc trong công tác năm ${s.year}, góp phần vào sự nghiệp xây dựng chủ nghĩa xã hội và bảo vệ Tổ quốc.`,
      ]),
      effect(passed(s).length + 1),
    ]),
  ),
];
