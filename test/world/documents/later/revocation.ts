import { decision } from '../decision.js';
import { listed, passed, titled } from '../phrases.js';
import { type Way, way } from '../story.js';

const carried = 'Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.';

/** Decisions that take back, in ways that were written after the first had been looked at. */
export const LATER_REVOCATION: readonly Way[] = [
  way('list attached', { step: 'revoked' }, (s, chance) =>
    decision(
      s,
      chance,
      `Về việc hủy bỏ kết quả khen thưởng năm ${s.year}`,
      [
        `Điều 1. Hủy bỏ kết quả khen thưởng năm ${s.year} đối với ${s.awards.length} tập thể (có danh sách kèm theo).`,
        carried,
      ],
      [
        '',
        'DANH SÁCH TẬP THỂ BỊ HỦY BỎ KẾT QUẢ KHEN THƯỞNG',
        [
          ['TT', 'Tên tập thể', 'Hình thức khen thưởng bị hủy bỏ'],
          ...s.awards.map((one, i) => [`${i + 1}`, one.recipient, one.award]),
        ],
      ],
    ),
  ),
  way('from whom, then what', { step: 'revoked' }, (s, chance) =>
    decision(s, chance, `Thu hồi danh hiệu thi đua, hình thức khen thưởng năm ${s.year}`, [
      ...passed(s).map(
        (one, i) =>
          `Điều ${i + 1}. Thu hồi của ${listed(one.recipients)} ${titled(one)} năm ${s.year} vì không đủ tiêu chuẩn.`,
      ),
      'Lý do: có đơn tố cáo được kết luận là đúng.',
    ]),
  ),
  way('the award with its things', { step: 'revoked' }, (s, chance) =>
    decision(s, chance, `Về việc thu hồi khen thưởng đối với tập thể`, [
      ...passed(s).map(
        (one, i) =>
          `Điều ${i + 1}. Thu hồi ${titled(one)} năm ${s.year} và hiện vật kèm theo đã tặng cho tập thể ${listed(one.recipients)}.`,
      ),
      `Điều ${passed(s).length + 1}. Sở Tài chính và các cơ quan liên quan thi hành Quyết định này./.`,
    ]),
  ),
];
