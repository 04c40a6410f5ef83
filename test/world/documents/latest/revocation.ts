import { listed, numbered, passed, titled } from '../phrases.js';
import { type Story, type Way, way } from '../story.js';
import { effect, grounded } from './layout.js';

const before = ({ number, authority, year }: Story): string =>
  `Quyết định số ${number + 17}/QĐ-${authority.sign} ngày 15 tháng 02 năm ${year + 1}`;

/** Decisions that take back, written when all others had been looked at. */
export const LATEST_REVOCATION: readonly Way[] = [
  way('a part of a decision', { step: 'revoked' }, (s, chance) =>
    grounded(s, chance, `Về việc hủy bỏ một phần quyết định khen thưởng`, [
      ...passed(s).map(
        (one, i) =>
          `Điều ${i + 1}. Hủy bỏ nội dung tặng ${titled(one)} năm ${s.year} cho ${listed(one.recipients)} tại ${before(s)}.`,
      ),
      effect(passed(s).length + 1),
    ]),
  ),
  way('units, colons, awards', { step: 'revoked' }, (s, chance) =>
    grounded(s, chance, `Hủy bỏ danh hiệu thi đua, hình thức khen thưởng năm ${s.year}`, [
      `Điều 1. Hủy bỏ danh hiệu thi đua, hình thức khen thưởng năm ${s.year} đã tặng cho các tập thể sau do khai man thành tích:`,
      ...numbered(s.awards.map((one) => `${one.recipient}: ${titled(one)}`)),
      'Điều 2. Các tập thể nêu trên nộp lại hiện vật khen thưởng và tiền thưởng.',
      effect(3),
    ]),
  ),
  way('why, then what', { step: 'revoked' }, (s, chance) =>
    grounded(s, chance, `Về việc thu hồi và hủy bỏ khen thưởng`, [
      ...passed(s).map(
        (one, i) =>
          `Điều ${i + 1}. Do có vi phạm đã được kết luận, thu hồi và hủy bỏ ${titled(one)} năm ${s.year} của ${listed(one.recipients)}.`,
      ),
      effect(passed(s).length + 1),
    ]),
  ),
];
