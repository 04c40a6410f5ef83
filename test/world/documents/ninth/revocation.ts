import { of } from '../decision.js';
import { capital, listed, named, passed, two } from '../phrases.js';
import { closing, decree, olderDecree } from '../seventh/layout.js';
import { heldWay, type Way } from '../story.js';

/** Decisions that take back, in ways that were written after the eighth set, by who had not seen how they are read. */
export const NINTH_REVOCATION: readonly Way[] = [
  heldWay('clauses that are struck out', { step: 'revoked' }, (s, chance) =>
    decree(s, chance, `Về việc bãi bỏ một phần Quyết định khen thưởng năm ${s.year}`, [
      `Điều 1. Bãi bỏ các nội dung sau đây tại Điều 1 Quyết định số ${two(s.number + 31)}/QĐ-${s.authority.sign} ngày 15/02/${s.year + 1} về việc khen thưởng các tập thể ${of(s)}:`,
      ...passed(s).map(
        (one, i, { length }) =>
          `- Khoản ${i + 2}: “Tặng ${named(one)} năm ${s.year} cho ${listed(one.recipients)}”${i < length - 1 ? ';' : '.'}`,
      ),
      'Điều 2. Các tập thể có tên tại nội dung bị bãi bỏ nộp lại hiện vật khen thưởng trong thời hạn 10 ngày.',
      ...closing(s, 3),
    ]),
  ),
  heldWay('case by case, on lines of their own', { step: 'revoked' }, (s, chance) =>
    decree(s, chance, 'Về việc thu hồi hình thức khen thưởng đối với tập thể', [
      `Điều 1. Thu hồi hình thức khen thưởng về thành tích năm ${s.year} trong ${two(s.awards.length)} trường hợp ${of(s)}:`,
      ...s.awards.flatMap((one, i) => [
        `Trường hợp ${i + 1}`,
        `+ Tập thể: ${one.recipient}`,
        `+ Hình thức bị thu hồi: ${capital(named(one))}`,
        '+ Căn cứ: Kết luận thanh tra đã có hiệu lực',
      ]),
      ...closing(s, 2),
    ]),
  ),
  heldWay('given back of their own will', { step: 'revoked' }, (s, chance) =>
    olderDecree(s, chance, `V/v đơn vị xin trả lại hình thức khen thưởng năm ${s.year}`, [
      ...passed(s).map(
        (one, i) =>
          `Điều ${i + 1}: Đồng ý cho ${listed(one.recipients)}, ${of(s)}, được trả lại ${named(one)} năm ${s.year} theo đơn tự nguyện ngày 02/6/${s.year + 1}; phần khen thưởng này không còn giá trị kể từ ngày ký Quyết định.`,
      ),
      ...closing(s, passed(s).length + 1, ':'),
    ]),
  ),
];
