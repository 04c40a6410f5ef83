import { effect, grounded } from '../latest/layout.js';
import { listed, numbered, passed, titled } from '../phrases.js';
import { type Story, type Way, way } from '../story.js';

const before = ({ number, authority, year }: Story): string =>
  `Quyết định số ${number + 23}/QĐ-${authority.sign} ngày 15/02/${year + 1} của ${authority.line}`;

/** Decisions that take back, in ways that were written when the three sets before had been looked at. */
export const FOURTH_REVOCATION: readonly Way[] = [
  way('the decision on', { step: 'revoked' }, (s, chance) =>
    grounded(s, chance, 'Về việc hủy bỏ Quyết định khen thưởng', [
      ...passed(s).map(
        (one, i) =>
          `Điều ${i + 1}. Hủy bỏ ${before(s)} về việc tặng ${titled(one)} năm ${s.year} cho ${listed(one.recipients)}; lý do: báo cáo thành tích không trung thực.`,
      ),
      effect(passed(s).length + 1),
    ]),
  ),
  way('taken back, of these', { step: 'revoked' }, (s, chance) =>
    grounded(s, chance, `Về việc thu hồi danh hiệu thi đua, hình thức khen thưởng`, [
      ...passed(s).flatMap((one, i) => [
        `Điều ${i + 1}. Thu hồi ${titled(one)} năm ${s.year} (đã được tặng tại ${before(s)}) của các tập thể sau:`,
        ...numbered(one.recipients),
      ]),
      `Điều ${passed(s).length + 1}. Các tập thể nêu trên có trách nhiệm nộp lại bằng, cờ và tiền thưởng trước ngày 30/7/${s.year + 1}.`,
      effect(passed(s).length + 2),
    ]),
  ),
  way('struck off the list', { step: 'revoked' }, (s, chance) =>
    grounded(s, chance, `Về việc điều chỉnh danh sách khen thưởng năm ${s.year}`, [
      ...passed(s).map(
        (one, i) =>
          `Điều ${i + 1}. Hủy kết quả khen thưởng và đưa ra khỏi danh sách được tặng ${titled(one)} năm ${s.year} (ban hành kèm theo ${before(s)}) đối với ${listed(one.recipients)}.`,
      ),
      effect(passed(s).length + 1),
    ]),
  ),
];
