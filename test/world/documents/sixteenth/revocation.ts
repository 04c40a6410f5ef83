import { of } from '../decision.js';
import { capital, counted, named, passed } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { all, carriedOut, decidedIn, decree } from './layout.js';

/** Decisions that take back, as those of three provinces are written. */
export const SIXTEENTH_REVOCATION: readonly Way[] = [
  heldWay('a part of a decision is annulled', { step: 'revoked' }, (s, chance) => {
    const after = passed(s).length;
    return decree(s, chance, `Về việc hủy bỏ một phần quyết định khen thưởng năm ${s.year}`, [
      ...passed(s).map(
        (one, i) =>
          `Điều ${i + 1}. Hủy bỏ nội dung tặng ${named(one)} năm ${s.year} cho ${all(one)} tại ${decidedIn(s)}. Lý do: báo cáo thành tích không đúng thực tế.`,
      ),
      `Điều ${after + 1}. Các nội dung khác của Quyết định nêu trên không thay đổi.`,
      carriedOut(s, after + 2, 'các đơn vị có tên nêu trên'),
    ]);
  }),
  heldWay('taken back, with what went with it', { step: 'revoked' }, (s, chance) =>
    decree(s, chance, `Về việc thu hồi danh hiệu thi đua, hình thức khen thưởng năm ${s.year}`, [
      `Điều 1. Thu hồi ${passed(s)
        .map((one) => `${named(one)} năm ${s.year} đã tặng cho ${all(one)}`)
        .join('; ')}, do phát hiện vi phạm trong thời gian xét khen thưởng.`,
      'Điều 2. Đơn vị có tên tại Điều 1 nộp lại hiện vật và tiền thưởng đã nhận trong thời hạn 15 ngày kể từ ngày Quyết định có hiệu lực.',
      carriedOut(s, 3),
    ]),
  ),
  heldWay('by lines, with the reason', { step: 'revoked' }, (s, chance) =>
    decree(s, chance, `Về việc hủy bỏ kết quả khen thưởng đối với tập thể ${of(s)}`, [
      `Điều 1. Hủy bỏ kết quả khen thưởng thành tích năm ${s.year} và thu hồi hiện vật khen thưởng đối với các tập thể sau đây, do kê khai sai thành tích:`,
      ...passed(s).flatMap((one, i) => [`${i + 1}. ${capital(named(one))} (${counted(one)}): ${all(one)}.`]),
      carriedOut(s, 2),
    ]),
  ),
];
