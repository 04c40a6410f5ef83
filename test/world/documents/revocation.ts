import { decision } from './decision.js';
import { counted, dashed, listed, numbered, passed, titled } from './phrases.js';
import { type Story, type Way, way } from './story.js';

const earlier = ({ number, authority }: Story): string => `Quyết định số ${number + 9}/QĐ-${authority.sign}`;
const carried = 'Điều 2. Các cơ quan liên quan chịu trách nhiệm thi hành Quyết định này./.';

/** A decision that takes back what was given. */
export const REVOCATION: readonly Way[] = [
  way('revoked', { step: 'revoked' }, (s, chance) =>
    decision(s, chance, 'Về việc hủy bỏ quyết định khen thưởng', [
      ...passed(s).map(
        (one, i) =>
          `Điều ${i + 1}. Hủy bỏ quyết định tặng ${titled(one)} năm ${s.year} đối với ${listed(one.recipients)}.`,
      ),
      'Lý do: kê khai thành tích không đúng sự thật.',
    ]),
  ),
  way('taken back, line', { step: 'revoked' }, (s, chance) =>
    decision(s, chance, `Về việc thu hồi hình thức khen thưởng năm ${s.year}`, [
      ...passed(s).flatMap((one, i) => [
        `Điều ${i + 1}. Thu hồi ${titled(one)} năm ${s.year} đã tặng cho ${counted(one)}:`,
        ...numbered(one.recipients),
      ]),
      `Điều ${passed(s).length + 1}. Các tập thể nộp lại hiện vật khen thưởng./.`,
    ]),
  ),
  way('with the decision', { step: 'revoked' }, (s, chance) =>
    decision(s, chance, 'Về việc thu hồi danh hiệu, hình thức khen thưởng', [
      `Điều 1. Thu hồi ${passed(s)
        .map((one) => `${titled(one)} năm ${s.year} của ${listed(one.recipients)}`)
        .join('; ')} đã được tặng tại ${earlier(s)}.`,
      carried,
    ]),
  ),
  way('annulled', { step: 'revoked' }, (s, chance) =>
    decision(s, chance, `Hủy bỏ việc tặng thưởng thành tích năm ${s.year}`, [
      ...passed(s).map(
        (one, i) =>
          `Điều ${i + 1}. Hủy bỏ ${titled(one)} năm ${s.year} đã tặng ${listed(one.recipients)} do vi phạm quy định.`,
      ),
    ]),
  ),
  way('units by lines', { step: 'revoked' }, (s, chance) =>
    decision(s, chance, 'Về việc hủy bỏ kết quả khen thưởng', [
      ...passed(s).flatMap((one) => [
        `Điều 1. Hủy bỏ kết quả tặng ${titled(one)} năm ${s.year} của các tập thể sau:`,
        ...dashed(one.recipients),
      ]),
      carried,
    ]),
  ),
  way('no longer', { step: 'revoked' }, (s, chance) =>
    decision(s, chance, `Về việc thu hồi quyết định tặng thưởng năm ${s.year}`, [
      ...passed(s).map(
        (one) =>
          `Điều 1. Thu hồi quyết định tặng ${titled(one)} năm ${s.year} cho ${listed(one.recipients)} do không bảo đảm điều kiện khen thưởng.`,
      ),
      carried,
    ]),
  ),
];
