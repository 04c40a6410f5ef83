import { of } from '../decision.js';
import { capital, listed, named, passed } from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import { carriedOut, decidedOn, ruled } from './layout.js';

const before = (s: Story): string =>
  `Quyết định số ${s.number + 15}/QĐ-${s.authority.sign} ngày ${decidedOn(s)} của ${s.authority.line}`;

/** Decisions that take back, as clerks mostly write them. */
export const ELEVENTH_REVOCATION: readonly Way[] = [
  heldWay('what was given by that decision', { step: 'revoked' }, (s, chance) =>
    ruled(s, chance, `Về việc thu hồi hình thức khen thưởng năm ${s.year} đối với tập thể ${of(s)}`, [
      ...passed(s).map(
        (one, i) =>
          `Điều ${i + 1}. Thu hồi ${named(one)} năm ${s.year} đã tặng cho ${listed(one.recipients)} theo ${before(s)}.`,
      ),
      `Điều ${passed(s).length + 1}. Các tập thể nêu trên có trách nhiệm nộp lại hiện vật và tiền thưởng đã nhận trong thời hạn 15 ngày kể từ ngày Quyết định này có hiệu lực.`,
      carriedOut(s, passed(s).length + 2),
    ]),
  ),
  heldWay('unit by unit', { step: 'revoked' }, (s, chance) =>
    ruled(s, chance, 'Về việc hủy bỏ kết quả khen thưởng và thu hồi hiện vật khen thưởng', [
      `Điều 1. Hủy bỏ kết quả khen thưởng thành tích năm ${s.year} đối với các tập thể sau, do báo cáo thành tích không đúng thực tế:`,
      ...s.awards.map((one, i, { length }) => `${i + 1}. ${one.recipient}: ${named(one)}${i < length - 1 ? ';' : '.'}`),
      'Điều 2. Thu hồi hiện vật khen thưởng, tiền thưởng và nộp ngân sách theo quy định.',
      carriedOut(s, 3),
    ]),
  ),
  heldWay('the reason, in a sentence', { step: 'revoked' }, (s, chance) =>
    ruled(s, chance, `Về việc hủy bỏ quyết định tặng thưởng thành tích năm ${s.year}`, [
      `Điều 1. ${capital(
        passed(s)
          .map((one) => `hủy bỏ việc tặng ${named(one)} năm ${s.year} cho ${listed(one.recipients)}`)
          .join('; '),
      )} do có vi phạm phải xử lý, không đủ tiêu chuẩn khen thưởng.`,
      `Điều 2. Bãi bỏ nội dung khen thưởng tương ứng tại ${before(s)}.`,
      carriedOut(s, 3),
    ]),
  ),
];
