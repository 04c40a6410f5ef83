import { effect, grounded } from '../latest/layout.js';
import { capital, listed, passed, titled } from '../phrases.js';
import { type Way, way } from '../story.js';

/** Decisions that take back, in ways that were written before the fourth set was looked at. */
export const FIFTH_REVOCATION: readonly Way[] = [
  way('handed to', { step: 'revoked' }, (s, chance) =>
    grounded(s, chance, `Về việc thu hồi, hủy bỏ hình thức khen thưởng`, [
      ...passed(s).map(
        (one, i) =>
          `Điều ${i + 1}. Thu hồi, hủy bỏ ${titled(one)} năm ${s.year} đã trao tặng cho ${listed(one.recipients)}.`,
      ),
      effect(passed(s).length + 1),
    ]),
  ),
  way('a table of what and why', { step: 'revoked' }, (s, chance) =>
    grounded(s, chance, `Thu hồi danh hiệu thi đua, hình thức khen thưởng năm ${s.year}`, [
      `Điều 1. Thu hồi danh hiệu thi đua, hình thức khen thưởng năm ${s.year} của các tập thể sau:`,
      [
        ['STT', 'Tập thể', 'Hình thức khen thưởng bị thu hồi', 'Lý do'],
        ...s.awards.map((one, i) => [String(i + 1), one.recipient, one.award, 'Khai báo không đúng thành tích']),
      ],
      effect(2),
    ]),
  ),
  way('who loses it', { step: 'revoked' }, (s, chance) =>
    grounded(s, chance, 'Về việc thu hồi khen thưởng', [
      ...passed(s).map(
        (one, i) =>
          `Điều ${i + 1}. ${capital(listed(one.recipients))} bị thu hồi ${titled(one)} năm ${s.year} do vi phạm trong quá trình thực hiện nhiệm vụ.`,
      ),
      effect(passed(s).length + 1),
    ]),
  ),
];
