import { effect, grounded } from '../latest/layout.js';
import { listed, passed, titled, two } from '../phrases.js';
import { type Way, way } from '../story.js';

/** Decisions that take back, in ways that were written after the fifth set was opened. */
export const SIXTH_REVOCATION: readonly Way[] = [
  way('no longer holds', { step: 'revoked' }, (s, chance) =>
    grounded(s, chance, `Về việc hủy bỏ khen thưởng năm ${s.year}`, [
      ...passed(s).map(
        (one, i) =>
          `Điều ${i + 1}. Hủy bỏ việc tặng ${titled(one)} năm ${s.year} cho ${listed(one.recipients)} do kê khai thành tích không trung thực.`,
      ),
      effect(passed(s).length + 1),
    ]),
  ),
  way('with the money', { step: 'revoked' }, (s, chance) =>
    grounded(s, chance, 'Về việc thu hồi hình thức khen thưởng', [
      ...passed(s).map(
        (one, i) =>
          `Điều ${i + 1}. Thu hồi ${titled(one)} năm ${s.year} và tiền thưởng kèm theo đối với ${listed(one.recipients)}.`,
      ),
      effect(passed(s).length + 1),
    ]),
  ),
  way('these units, so many', { step: 'revoked' }, (s, chance) =>
    grounded(s, chance, `Về việc thu hồi khen thưởng năm ${s.year}`, [
      `Điều 1. Thu hồi hình thức khen thưởng năm ${s.year} của ${two(s.awards.length)} trường hợp, gồm: ${s.awards
        .map((one) => `${one.recipient} (${titled(one)})`)
        .join('; ')}.`,
      effect(2),
    ]),
  ),
];
