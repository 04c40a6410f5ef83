import { of } from '../decision.js';
import { capital, listed, named, passed } from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import { article, lastly, ordered, whatIsNow } from './layout.js';

const before = ({ year, authority }: Story): string => `Quyết định ký ngày 15/02/${year + 1} của ${authority.line}`;

/** Decisions that take back, as another archive has them. */
export const TENTH_REVOCATION: readonly Way[] = [
  heldWay('struck off the list', { step: 'revoked' }, (s, chance) =>
    ordered(s, chance, `V/v : Xoá tên trong danh sách khen thưởng năm ${s.year}`, [
      ...passed(s).map(
        (one, i) =>
          `${article(i + 1)} Nay xoá tên ${listed(one.recipients)}, ${of(s)}, khỏi danh sách được tặng ${named(one)} năm ${s.year} kèm theo ${before(s)}; phần khen thưởng tương ứng bị huỷ bỏ.`,
      ),
      lastly(s, article(passed(s).length + 1)),
    ]),
  ),
  heldWay('by their numbers in the register', { step: 'revoked' }, (s, chance) =>
    ordered(s, chance, `Về việc huỷ giá trị cờ, bằng khen thưởng năm ${s.year}`, [
      `Điều 1. Huỷ bỏ việc khen thưởng thành tích năm ${s.year} đối với các đơn vị ${of(s)} và thu hồi cờ, bằng mang số sau đây:`,
      [
        ['Sổ vàng số', 'Loại bị thu hồi', 'Đơn vị phải nộp lại', 'Hạn nộp'],
        ...s.awards.map((one, i) => [
          String(s.number + 60 + i),
          capital(named(one)),
          one.recipient,
          `30/6/${s.year + 1}`,
        ]),
      ],
      lastly(s, 'Điều 2.'),
    ]),
  ),
  heldWay('what was found, then withdrawn', { step: 'revoked' }, (s, chance) =>
    ordered(s, chance, 'Về việc rút lại khen thưởng', [
      `Điều 1. Qua thanh tra phát hiện báo cáo thành tích năm ${s.year} của một số đơn vị ${of(s)} không đúng sự thật, nay rút lại:`,
      ...passed(s).map(
        (one, i, { length }) =>
          `${'abcdefgh'[i]}/ ${capital(named(one))} đã tặng ${listed(one.recipients.map((unit) => whatIsNow(s, unit)))}${i < length - 1 ? ';' : '.'}`,
      ),
      `Điều 2. Các nội dung trái với Quyết định này trong ${before(s)} không còn hiệu lực.`,
      lastly(s, 'Điều 3.'),
    ]),
  ),
];
