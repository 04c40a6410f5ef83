import { capital, counted, listed, named, passed } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { gave, published, responsible } from './layout.js';

/** Decisions that take back, as they are published. */
export const TWENTY_SEVENTH_REVOCATION: readonly Way[] = [
  heldWay('taken back from, a list, and why behind it', { step: 'revoked' }, (s, chance) =>
    published(s, chance, 'Về việc thu hồi danh hiệu thi đua, hình thức khen thưởng', [
      ...passed(s).flatMap((one, i) => [
        `Điều ${i + 1}. Thu hồi ${named(one)} năm ${s.year} đã tặng cho ${counted(one)} thuộc ${s.bloc} theo ${gave(s)}, gồm:`,
        ...one.recipients.map((unit, j) => `${j + 1}. ${unit}${j + 1 < one.recipients.length ? ';' : ','}`),
        'Do phát hiện sai phạm sau khi được khen thưởng.',
      ]),
      responsible(s, passed(s).length + 1),
    ]),
  ),
  heldWay('annulled for whom, as far as it concerns them', { step: 'revoked' }, (s, chance) =>
    published(s, chance, `Hủy bỏ quyết định khen thưởng`, [
      `Điều 1. Hủy bỏ ${gave(s)} đối với các nội dung khen thưởng thành tích năm ${s.year} của các tập thể thuộc ${s.bloc} sau đây:`,
      ...passed(s).map((one) => `- Nội dung tặng ${named(one)} cho ${listed(one.recipients)};`),
      'Điều 2. Các tập thể nêu tại Điều 1 nộp lại hiện vật, tiền thưởng trong thời hạn 15 ngày.',
      responsible(s, 3),
    ]),
  ),
  heldWay('a table with the decision that gave it', { step: 'revoked' }, (s, chance) =>
    published(s, chance, `Về việc thu hồi hình thức khen thưởng đã tặng`, [
      `Điều 1. Thu hồi danh hiệu, hình thức khen thưởng thành tích năm ${s.year} đã tặng các tập thể thuộc ${s.bloc} như sau:`,
      [
        ['TT', 'Tập thể', 'Danh hiệu, hình thức bị thu hồi', 'Đã tặng theo'],
        ...s.awards.map((one, i) => [
          String(i + 1),
          one.recipient,
          capital(named(one)),
          `Quyết định số 97/QĐ-${s.authority.sign}`,
        ]),
      ],
      responsible(s, 2),
    ]),
  ),
  heldWay('result annulled, a letter for each unit', { step: 'revoked' }, (s, chance) =>
    published(s, chance, `Về việc hủy kết quả khen thưởng`, [
      `Điều 1. Hủy kết quả khen thưởng thành tích năm ${s.year} đối với các tập thể thuộc ${s.bloc} tại ${gave(s)}, cụ thể:`,
      ...s.awards.map((one, i) => `${String.fromCharCode(97 + i)}) ${one.recipient} - ${capital(named(one))};`),
      responsible(s, 2),
    ]),
  ),
];
