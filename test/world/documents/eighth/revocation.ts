import { of } from '../decision.js';
import { capital, listed, named, passed, two } from '../phrases.js';
import { closing, decree } from '../seventh/layout.js';
import { type Story, type Way, way } from '../story.js';
import { mergedRows, these } from './layout.js';

const before = ({ year }: Story): string => `ngày 15/02/${year + 1}`;

/** Decisions that take back, in ways that were written after the seventh set was opened. */
export const EIGHTH_REVOCATION: readonly Way[] = [
  way('the rest of the list stays', { step: 'revoked' }, (s, chance) =>
    decree(s, chance, `Về việc điều chỉnh kết quả khen thưởng năm ${s.year}`, [
      `Điều 1. Giữ nguyên kết quả khen thưởng năm ${s.year} đối với các tập thể ${of(s)} tại Quyết định ${before(s)}, trừ ${two(s.awards.length)} trường hợp bị thu hồi sau đây:`,
      ...s.awards.map((one, i) => `${i + 1}. Thu hồi ${named(one)} đã tặng ${one.recipient}.`),
      ...closing(s, 2),
    ]),
  ),
  way('concluded, then taken from these', { step: 'revoked' }, (s, chance) =>
    decree(s, chance, `Về việc thu hồi hình thức khen thưởng năm ${s.year}`, [
      ...passed(s).map(
        (one, i) =>
          `Điều ${i + 1}. ${capital(listed(one.recipients))}, ${of(s)}, đã kê khai không trung thực thành tích năm ${s.year}. Thu hồi ${named(one)} đã tặng ${these(one.recipients)}.`,
      ),
      ...closing(s, passed(s).length + 1),
    ]),
  ),
  way('one cell for all that lose the same', { step: 'revoked' }, (s, chance) =>
    decree(s, chance, `Thu hồi danh hiệu thi đua, hình thức khen thưởng năm ${s.year}`, [
      `Điều 1. Thu hồi danh hiệu thi đua, hình thức khen thưởng năm ${s.year} của các tập thể ${of(s)} theo bảng sau:`,
      [
        ['Nội dung thu hồi', 'Tập thể', 'Lý do'],
        ...mergedRows(s, (one) => capital(named(one))).map(([award, unit]) => [
          award,
          unit,
          'Có kết luận vi phạm của cơ quan thanh tra',
        ]),
        ['Cộng', `${two(s.awards.length)} trường hợp`, ''],
      ],
      ...closing(s, 2),
    ]),
  ),
];
