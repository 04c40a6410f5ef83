import { of } from '../decision.js';
import { capital, counted, listed, named, passed } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { attached, byUnit, carriedOut, decisionOfGrant, inForce, resolved } from './layout.js';

/** Decisions that take back, as three ordinary provinces have them. */
export const NINETEENTH_REVOCATION: readonly Way[] = [
  heldWay('taken back, with the reason', { step: 'revoked' }, (s, chance) =>
    resolved(s, chance, `Về việc thu hồi danh hiệu thi đua, hình thức khen thưởng năm ${s.year}`, [
      ...passed(s).map(
        (one, i) =>
          `Điều ${i + 1}. Thu hồi ${named(one)} năm ${s.year} đã tặng cho ${listed(one.recipients)} ${of(s)} tại ${decisionOfGrant(s)}. Lý do: báo cáo thành tích không đúng thực tế.`,
      ),
      `Điều ${passed(s).length + 1}. Tập thể bị thu hồi có trách nhiệm nộp lại hiện vật khen thưởng và tiền thưởng trong thời hạn 15 ngày kể từ ngày Quyết định có hiệu lực.`,
      carriedOut(s, passed(s).length + 2, 'tập thể có tên nêu trên'),
    ]),
  ),
  heldWay('annulled, unit by unit', { step: 'revoked' }, (s, chance) =>
    resolved(s, chance, 'Về việc hủy bỏ kết quả khen thưởng', [
      `Điều 1. Hủy bỏ kết quả khen thưởng thành tích năm ${s.year} đối với các tập thể sau đây ${of(s)}:`,
      ...byUnit(s).map(
        ([unit, told], i, { length }) =>
          `${i + 1}. ${unit}: hủy bỏ ${listed(told.map(named))} năm ${s.year}${i < length - 1 ? ';' : '.'}`,
      ),
      `Điều 2. Nội dung khen thưởng đối với các tập thể nêu tại Điều 1 trong ${decisionOfGrant(s)} hết hiệu lực kể từ ngày ký Quyết định này.`,
      carriedOut(s, 3, 'các tập thể có tên tại Điều 1'),
    ]),
  ),
  heldWay('taken back, by an attached table', { step: 'revoked' }, (s, chance) =>
    resolved(
      s,
      chance,
      `Hủy bỏ quyết định khen thưởng, thu hồi hiện vật khen thưởng năm ${s.year}`,
      [
        `Điều 1. Hủy bỏ việc tặng ${listed(
          passed(s).map((one) => `${named(one)} cho ${counted(one)}`),
        )} ${of(s)} năm ${s.year} và thu hồi hiện vật, tiền thưởng kèm theo, do vi phạm quy định trong kê khai thành tích (có danh sách kèm theo).`,
        inForce(2),
        carriedOut(s, 3, 'các tập thể có tên trong danh sách'),
      ],
      [
        '',
        'DANH SÁCH',
        `Các tập thể bị hủy bỏ quyết định khen thưởng năm ${s.year}`,
        attached(s),
        [
          ['TT', 'Tên đơn vị', 'Hình thức khen thưởng bị hủy bỏ', 'Năm'],
          ...s.awards.map((one, i) => [String(i + 1), one.recipient, capital(named(one)), String(s.year)]),
        ],
      ],
    ),
  ),
];
