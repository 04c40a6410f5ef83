import { capital, counted, dashed, listed, named, passed } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { carriedOut, decidedOn, decreed } from './layout.js';

/** Decisions that take back what was given. */
export const THIRTEENTH_REVOCATION: readonly Way[] = [
  heldWay('annulled, what was handed out goes back', { step: 'revoked' }, (s, chance) =>
    decreed(s, chance, `Về việc hủy bỏ kết quả khen thưởng năm ${s.year}`, [
      ...passed(s).map(
        (one, i) =>
          `Điều ${i + 1}. Hủy bỏ ${named(one)} năm ${s.year} đối với ${counted(one)}: ${listed(one.recipients)}. Lý do: báo cáo thành tích không đúng thực tế.`,
      ),
      `Điều ${passed(s).length + 1}. Các tập thể nêu trên có trách nhiệm nộp lại hiện vật và tiền thưởng theo quy định.`,
      carriedOut(s, passed(s).length + 2, 'các tập thể nêu trên'),
    ]),
  ),
  heldWay('taken back from units by dashes', { step: 'revoked' }, (s, chance) =>
    decreed(s, chance, 'Về việc thu hồi danh hiệu thi đua, hình thức khen thưởng', [
      ...passed(s).flatMap((one, i) => [
        `Điều ${i + 1}. Thu hồi ${named(one)} đã tặng cho các tập thể sau đây về thành tích năm ${s.year}:`,
        ...dashed(one.recipients),
      ]),
      carriedOut(s, passed(s).length + 1, 'các tập thể có tên trên'),
    ]),
  ),
  heldWay('out of a decision of such a day', { step: 'revoked' }, (s, chance) =>
    decreed(s, chance, `Về việc hủy bỏ, thu hồi khen thưởng thành tích năm ${s.year}`, [
      `Điều 1. Hủy bỏ việc khen thưởng thành tích năm ${s.year} tại Quyết định ngày ${decidedOn(s)} của ${s.authority.line} đối với các trường hợp sau:`,
      ...passed(s).map((one, i) => `${i + 1}. ${capital(named(one))} đã tặng cho ${listed(one.recipients)}.`),
      'Điều 2. Giao cơ quan thường trực công tác thi đua, khen thưởng thu hồi bằng, cờ, hiện vật và tiền thưởng đã cấp.',
      carriedOut(s, 3),
    ]),
  ),
];
