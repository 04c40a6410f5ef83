import { of } from '../decision.js';
import { capital, listed, passed } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { acts, called, orders, these, unitsOf, wasGivenBy } from './layout.js';

/** Decisions that take back, as three more ordinary provinces have them. */
export const TWENTIETH_REVOCATION: readonly Way[] = [
  heldWay('from whom, what', { step: 'revoked' }, (s, chance) =>
    orders(s, chance, `Về việc thu hồi khen thưởng đối với một số tập thể`, [
      `Điều 1. Thu hồi khen thưởng thành tích năm ${s.year} của các tập thể ${of(s)} do phát hiện sai sót trong hồ sơ, cụ thể:`,
      ...unitsOf(s.awards).map(
        ([unit, told]) => `- Thu hồi của ${unit}: ${told.map(called).join(' và ')} năm ${s.year}.`,
      ),
      `Điều 2. Các tập thể bị thu hồi khen thưởng phải hoàn trả hiện vật, tiền thưởng đã nhận theo ${wasGivenBy(s)}.`,
      acts(s, 3),
    ]),
  ),
  heldWay('the grant is annulled', { step: 'revoked' }, (s, chance) =>
    orders(s, chance, `Hủy bỏ việc khen thưởng thành tích năm ${s.year}`, [
      `Điều 1. Hủy bỏ ${passed(s)
        .map((one) => `việc tặng ${called(one)} năm ${s.year} cho ${these(one)} ${of(s)}: ${listed(one.recipients)}`)
        .join('; hủy bỏ ')}.`,
      `Lý do: qua thanh tra, các tập thể nói trên không đủ điều kiện khen thưởng.`,
      `Điều 2. Những nội dung khác của ${wasGivenBy(s)} không thay đổi.`,
      acts(s, 3),
    ]),
  ),
  heldWay('a table in the article', { step: 'revoked' }, (s, chance) =>
    orders(s, chance, `Về thu hồi danh hiệu thi đua, hình thức khen thưởng đã tặng năm ${s.year}`, [
      `Điều 1. Thu hồi các danh hiệu thi đua, hình thức khen thưởng năm ${s.year} đã tặng cho tập thể ${of(s)} theo bảng sau:`,
      [
        ['STT', 'Tập thể bị thu hồi', 'Danh hiệu, hình thức bị thu hồi', 'Lý do thu hồi'],
        ...s.awards.map((one, i) => [
          String(i + 1),
          one.recipient,
          capital(called(one)),
          'Kê khai thành tích không trung thực',
        ]),
      ],
      'Điều 2. Việc thu hồi hiện vật, tiền thưởng hoàn thành trong 30 ngày.',
      acts(s, 3),
    ]),
  ),
];
