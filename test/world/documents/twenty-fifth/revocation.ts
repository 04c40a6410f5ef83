import { capital, counted, listed, named, passed } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { perUnit } from '../twenty-second/layout.js';
import { executed, granted, ruling } from './layout.js';

/** Decisions that take back, as the offices of an ordinary province and those of the State word them. */
export const TWENTY_FIFTH_REVOCATION: readonly Way[] = [
  heldWay('from whom what is taken', { step: 'revoked' }, (s, chance) =>
    ruling(s, chance, `Về việc hủy bỏ danh hiệu thi đua, hình thức khen thưởng của một số tập thể`, [
      ...passed(s).map(
        (one, i) =>
          `Điều ${i + 1}. Hủy bỏ ${named(one)} năm ${s.year} đối với ${counted(one)} thuộc ${s.bloc}: ${listed(one.recipients)}; lý do: kê khai thành tích không trung thực.`,
      ),
      `Điều ${passed(s).length + 1}. ${s.office.name} thu lại hiện vật và tiền thưởng đã nhận, nộp ngân sách nhà nước.`,
      executed(s, passed(s).length + 2),
    ]),
  ),
  heldWay('unit by unit, what it was given by what', { step: 'revoked' }, (s, chance) =>
    ruling(s, chance, `Thu hồi hình thức khen thưởng năm ${s.year}`, [
      `Điều 1. Thu hồi danh hiệu thi đua, hình thức khen thưởng năm ${s.year} đã tặng cho các tập thể thuộc ${s.bloc} theo ${granted(s)}, cụ thể:`,
      ...perUnit(s.awards).map(
        ([unit, all], i) => `${String.fromCharCode(97 + i)}) ${unit}: thu hồi ${listed(all.map((one) => named(one)))};`,
      ),
      executed(s, 2),
    ]),
  ),
  heldWay('names struck from a decision', { step: 'revoked' }, (s, chance) =>
    ruling(
      s,
      chance,
      `Hủy bỏ kết quả khen thưởng đối với tập thể thuộc ${s.bloc}`,
      [
        `Điều 1. Hủy bỏ kết quả khen thưởng thành tích năm ${s.year} tại ${granted(s)} đối với các tập thể thuộc ${s.bloc} có tên trong danh sách kèm theo Quyết định này.`,
        executed(s, 2),
      ],
      [
        '',
        'DANH SÁCH TẬP THỂ BỊ HỦY BỎ KHEN THƯỞNG',
        [
          ['STT', 'Tên tập thể', 'Danh hiệu, hình thức bị hủy bỏ', 'Lý do'],
          ...s.awards.map((one, i) => [String(i + 1), one.recipient, capital(named(one)), 'Vi phạm quy định']),
        ],
      ],
    ),
  ),
];
