import { of } from '../decision.js';
import { counted, listed, named, passed, slashed, two, upper } from '../phrases.js';
import { type Story, type Way, way } from '../story.js';
import { closing, decree, olderDecree } from './layout.js';

const before = ({ year }: Story): string => `ngày 15/02/${year + 1}`;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/** Decisions that take back, in ways that were written without a look at how they are read. */
export const SEVENTH_REVOCATION: readonly Way[] = [
  way('as before, by the day it was given', { step: 'revoked' }, (s, chance) =>
    olderDecree(s, chance, `Về việc thu hồi hình thức khen thưởng đối với tập thể ${of(s)}`, [
      ...passed(s).map(
        (one, i) =>
          `Điều ${i + 1}: Nay thu hồi ${named(one)} về thành tích năm ${s.year} mà ${listed(one.recipients)} đã được tặng tại Quyết định ${before(s)}, do phát hiện vi phạm trong thời gian xét khen thưởng.`,
      ),
      ...closing(s, passed(s).length + 1, ':'),
    ]),
  ),
  way('an annex with the award over its units', { step: 'revoked' }, (s, chance) =>
    decree(
      s,
      chance,
      `Về việc hủy bỏ khen thưởng đối với tập thể ${of(s)}`,
      [
        `Điều 1. Hủy bỏ danh hiệu thi đua, hình thức khen thưởng năm ${s.year} của các tập thể có tên tại Phụ lục kèm theo Quyết định này.`,
        'Điều 2. Các tập thể nêu tại Điều 1 nộp lại hiện vật khen thưởng và tiền thưởng trong thời hạn 15 ngày.',
        ...closing(s, 3),
      ],
      [
        '',
        'PHỤ LỤC',
        `Tập thể bị hủy bỏ danh hiệu thi đua, hình thức khen thưởng năm ${s.year}`,
        `(Kèm theo Quyết định số ${two(s.number)}/QĐ-${s.authority.sign} ngày ${slashed(s)} của ${s.authority.line})`,
        [
          ['TT', 'Tên tập thể', 'Lý do hủy bỏ'],
          ...passed(s).flatMap((one, i) => [
            [`${ROMAN[i]}. ${upper(named(one))}`],
            ...one.recipients.map((unit, j) => [String(j + 1), unit, 'Báo cáo thành tích không chính xác']),
          ]),
        ],
      ],
    ),
  ),
  way('numbers under numbers', { step: 'revoked' }, (s, chance) =>
    decree(s, chance, `Về việc thu hồi danh hiệu thi đua, hình thức khen thưởng năm ${s.year}`, [
      `Điều 1. Thu hồi danh hiệu thi đua, hình thức khen thưởng năm ${s.year} của các tập thể ${of(s)}, cụ thể:`,
      ...passed(s).flatMap((one, i) => [
        `${i + 1}. Thu hồi ${named(one)} của ${counted(one)}:`,
        ...one.recipients.map((unit, j) => `${i + 1}.${j + 1}. ${unit}.`),
      ]),
      ...closing(s, 2),
    ]),
  ),
];
