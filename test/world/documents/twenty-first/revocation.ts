import { capital, listed, passed, semicolons, two } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { byUnit, called, carriedOut, decision, theGrant } from './layout.js';

/** Decisions that take back, as the offices of two more provinces draw them up. */
export const TWENTY_FIRST_REVOCATION: readonly Way[] = [
  heldWay('annulled for what was declared', { step: 'revoked' }, (s, chance) =>
    decision(s, chance, `Về việc hủy bỏ kết quả khen thưởng năm ${s.year} và thu hồi hiện vật`, [
      `Điều 1. Hủy bỏ kết quả khen thưởng năm ${s.year} đối với các đơn vị sau đây của ${s.bloc}, do có hành vi gian dối trong kê khai thành tích:`,
      ...passed(s).map((one, i) => `${i + 1}. Hủy bỏ việc tặng ${called(one)} cho ${listed(one.recipients)}.`),
      'Điều 2. Thu hồi hiện vật khen thưởng cùng tiền thưởng đã cấp, nộp về ngân sách nhà nước.',
      carriedOut(s, 3),
    ]),
  ),
  heldWay('taken out of the decision', { step: 'revoked' }, (s, chance) =>
    decision(s, chance, `Về việc thu hồi danh hiệu, hình thức khen thưởng`, [
      `Điều 1. Đưa ra khỏi danh sách khen thưởng ban hành tại ${theGrant(s)} và thu hồi phần thưởng năm ${s.year} đã tặng đối với: ${byUnit(
        s.awards,
      )
        .map(([unit, told]) => `${unit} (bị thu hồi ${told.map(called).join(' và ')})`)
        .join('; ')}. Các đơn vị này thuộc ${s.bloc}.`,
      'Điều 2. Lý do thu hồi: vi phạm khuyết điểm trong thời gian tính thành tích, theo kết luận của cơ quan kiểm tra.',
      carriedOut(s, 3),
    ]),
  ),
  heldWay('a table by awards', { step: 'revoked' }, (s, chance) =>
    decision(s, chance, `V/v thu hồi khen thưởng năm ${s.year} của một số đơn vị thuộc ${s.bloc}`, [
      `Điều 1. Thu hồi khen thưởng năm ${s.year} của các đơn vị thuộc ${s.bloc} theo biểu dưới đây, do hồ sơ không bảo đảm tiêu chuẩn:`,
      [
        ['TT', 'Phần thưởng thu hồi', 'Đơn vị phải nộp lại'],
        ...passed(s).map((one, i) => [two(i + 1), capital(called(one)), semicolons(one.recipients)]),
      ],
      `Điều 2. Các nội dung còn lại tại ${theGrant(s)} vẫn giữ nguyên hiệu lực.`,
      carriedOut(s, 3),
    ]),
  ),
];
