import { capital, counted, listed, named, numbered, passed } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { COAST, decided, executors, givenBy, HIGHLANDS, SOUTHEAST } from './layout.js';

/** A decision that takes back what was given. */
export const SEVENTEENTH_REVOCATION: readonly Way[] = [
  heldWay('coast: annulled, by numbers', { step: 'revoked' }, (s, chance) =>
    decided(COAST, s, chance, `Về việc hủy bỏ kết quả khen thưởng năm ${s.year}`, [
      `Điều 1. Hủy bỏ các nội dung khen thưởng thành tích năm ${s.year} sau đây tại ${givenBy(s)}:`,
      ...numbered(passed(s).map((one) => `Tặng ${named(one)} cho ${listed(one.recipients)}`)),
      'Lý do: Báo cáo thành tích không đúng thực tế, không đủ tiêu chuẩn khen thưởng.',
      'Điều 2. Các nội dung khác của Quyết định nêu trên không thay đổi.',
      `Điều 3. ${executors(s)} và các tập thể có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.`,
    ]),
  ),
  heldWay('highlands: taken back with the money', { step: 'revoked' }, (s, chance) =>
    decided(HIGHLANDS, s, chance, 'Về việc thu hồi danh hiệu thi đua, hình thức khen thưởng', [
      ...passed(s).map(
        (one, i) =>
          `Điều ${i + 1}. Thu hồi ${named(one)} năm ${s.year} đã tặng cho ${counted(one)}: ${listed(one.recipients)}, do có vi phạm được phát hiện sau khi khen thưởng.`,
      ),
      `Điều ${passed(s).length + 1}. Các tập thể nêu trên có trách nhiệm nộp lại hiện vật và số tiền thưởng đã nhận trong thời hạn 15 ngày kể từ ngày Quyết định này có hiệu lực.`,
      `Điều ${passed(s).length + 2}. ${executors(s)} căn cứ Quyết định thi hành./.`,
    ]),
  ),
  heldWay('southeast: units first', { step: 'revoked' }, (s, chance) =>
    decided(SOUTHEAST, s, chance, `V/v hủy bỏ quyết định khen thưởng thành tích năm ${s.year}`, [
      `Điều 1. Hủy bỏ một phần ${givenBy(s)}, cụ thể như sau:`,
      ...passed(s).map(
        (one) =>
          `- ${capital(listed(one.recipients))} bị thu hồi ${named(one)} năm ${s.year} do kê khai thành tích không trung thực.`,
      ),
      'Điều 2. Quyết định này có hiệu lực kể từ ngày ký.',
      `Điều 3. ${executors(s)} và các đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này./.`,
    ]),
  ),
];
