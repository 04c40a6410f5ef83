import { counted, dashed, listed, named, passed } from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import { inSpaces, inTable, inTurn } from './layout.js';
import { before, carriers, ruling } from './rulings.js';

const carried = (s: Story, n: number): string =>
  `Điều ${n}. ${carriers(s)} và các tập thể có tên nêu trên chịu trách nhiệm thi hành Quyết định này./.`;

/** Decisions that take awards back. */
export const FIFTEENTH_REVOCATION: readonly Way[] = [
  heldWay('what a decision gave is cancelled', { step: 'revoked' }, (s, chance) => {
    const taken = passed(s);
    return ruling(s, chance, inTable, `Hủy bỏ việc tặng danh hiệu thi đua, hình thức khen thưởng năm ${s.year}`, [
      ...taken.map(
        (one, i) =>
          `Điều ${i + 1}. Hủy bỏ việc tặng ${named(one)} năm ${s.year} đối với ${listed(one.recipients)}, thuộc ${s.bloc}, tại ${before(s)}, do báo cáo không đúng thành tích.`,
      ),
      carried(s, taken.length + 1),
    ]);
  }),
  heldWay('taken back, units by lines', { step: 'revoked' }, (s, chance) => {
    const taken = passed(s);
    return ruling(s, chance, inTurn, `Về việc thu hồi khen thưởng đối với tập thể thuộc ${s.bloc}`, [
      ...taken.flatMap((one, i) => [
        `Điều ${i + 1}. Thu hồi ${named(one)} năm ${s.year} của ${counted(one)} sau đây:`,
        ...dashed(one.recipients),
      ]),
      `Điều ${taken.length + 1}. Các tập thể nộp lại hiện vật và tiền thưởng đã nhận trong thời hạn 15 ngày kể từ ngày nhận được Quyết định này.`,
      carried(s, taken.length + 2),
    ]);
  }),
  heldWay('taken back in one article', { step: 'revoked' }, (s, chance) =>
    ruling(s, chance, inSpaces, `Thu hồi danh hiệu thi đua, hình thức khen thưởng năm ${s.year}`, [
      `Điều 1. Thu hồi ${passed(s)
        .map((one) => `${named(one)} năm ${s.year} đã tặng cho ${listed(one.recipients)}`)
        .join('; thu hồi ')}.`,
      'Lý do: Tập thể có vi phạm trong thời gian tính thành tích, không đủ tiêu chuẩn khen thưởng.',
      'Điều 2. Quyết định này có hiệu lực kể từ ngày ký.',
      carried(s, 3),
    ]),
  ),
];
