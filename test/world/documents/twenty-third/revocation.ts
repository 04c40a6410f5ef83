import { capital, counted, listed, named, passed, slashed, two } from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import { enforced, ruling } from './layout.js';

/** The decision that gave it. */
const former = ({ year, authority }: Story): string => `Quyết định ngày 15/02/${year + 1} của ${authority.line}`;

/** Decisions that take back, as the offices of an ordinary province draw them up. */
export const TWENTY_THIRD_REVOCATION: readonly Way[] = [
  heldWay('the decision is no longer of force for some', { step: 'revoked' }, (s, chance) =>
    ruling(s, chance, `Hủy bỏ kết quả khen thưởng năm ${s.year}`, [
      `Điều 1. Hủy bỏ việc tặng ${passed(s)
        .map((one) => `${named(one)} cho ${listed(one.recipients)}`)
        .join('; hủy bỏ việc tặng ')}, thuộc ${s.bloc}, về thành tích năm ${s.year} ghi tại ${former(s)}.`,
      'Lý do: kê khai thành tích không trung thực.',
      'Điều 2. Tập thể nêu tại Điều 1 hoàn trả hiện vật và tiền thưởng trong thời hạn 30 ngày.',
      enforced(s, 3),
    ]),
  ),
  heldWay('who gives back what', { step: 'revoked' }, (s, chance) =>
    ruling(s, chance, `Về việc thu hồi danh hiệu, hình thức khen thưởng đã tặng`, [
      `Điều 1. Thu hồi danh hiệu, hình thức khen thưởng năm ${s.year} đã tặng cho các tập thể sau đây thuộc ${s.bloc}:`,
      ...passed(s).flatMap((one, i) => [
        `${i + 1}. Thu hồi ${named(one)} đối với ${counted(one)}:`,
        ...one.recipients.map((unit) => `- ${unit}.`),
      ]),
      `Điều 2. Quyết định này có hiệu lực từ ngày ${slashed(s)}; các nội dung khác của ${former(s)} vẫn giữ nguyên.`,
      enforced(s, 3),
    ]),
  ),
  heldWay('a table with what for', { step: 'revoked' }, (s, chance) =>
    ruling(s, chance, `V/v hủy bỏ danh hiệu thi đua, hình thức khen thưởng năm ${s.year} của ${s.bloc}`, [
      `Điều 1. Hủy bỏ các danh hiệu thi đua, hình thức khen thưởng đã tặng cho các đơn vị của ${s.bloc} về thành tích năm ${s.year}, theo biểu sau:`,
      [
        ['STT', 'Đơn vị', 'Danh hiệu, hình thức bị hủy bỏ', 'Lý do'],
        ...s.awards.map((one, i) => [two(i + 1), one.recipient, capital(named(one)), 'Không đủ tiêu chuẩn']),
      ],
      `Điều 2. Bãi bỏ phần nội dung tương ứng trong ${former(s)}.`,
      enforced(s, 3),
    ]),
  ),
];
