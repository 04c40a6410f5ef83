import { capital, listed, named, passed, semicolons } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { before, joined, last, sent, stored } from './layout.js';

/** Decisions that take back: from a store of papers, in part, with cells that were joined. */
export const TWENTY_SIXTH_REVOCATION: readonly Way[] = [
  heldWay('from a store of papers', { step: 'revoked' }, (s, chance) =>
    stored(
      s,
      `Thu hồi khen thưởng năm ${s.year} của tập thể thuộc ${s.bloc}`,
      [
        ...passed(s).map(
          (one, i) =>
            `Điều ${i + 1}. Thu hồi ${named(one)} năm ${s.year} đã tặng ${semicolons(one.recipients)} thuộc ${s.bloc} tại ${before(s)}.`,
        ),
        last(s, passed(s).length + 1),
      ],
      chance,
    ),
  ),
  heldWay('a decision lifted in part', { step: 'revoked' }, (s, chance) =>
    sent(s, chance, `Hủy bỏ một phần quyết định khen thưởng`, [
      `Điều 1. Hủy bỏ một phần ${before(s)} về khen thưởng thành tích năm ${s.year} cho các tập thể thuộc ${s.bloc}, cụ thể: ${passed(
        s,
      )
        .map((one) => `hủy bỏ nội dung tặng ${named(one)} cho ${listed(one.recipients)}`)
        .join('; ')}.`,
      'Điều 2. Các nội dung khác của quyết định giữ nguyên hiệu lực.',
      last(s, 3),
    ]),
  ),
  heldWay('a table whose cells were joined', { step: 'revoked' }, (s, chance) =>
    sent(s, chance, `Về việc thu hồi danh hiệu, hình thức khen thưởng`, [
      `Điều 1. Thu hồi danh hiệu, hình thức khen thưởng năm ${s.year} của các tập thể thuộc ${s.bloc} dưới đây, do không còn đủ điều kiện:`,
      [['Danh hiệu, hình thức bị thu hồi', 'Tập thể bị thu hồi'], ...joined(s, (one) => capital(named(one)))],
      last(s, 2),
    ]),
  ),
];
