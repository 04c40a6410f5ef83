import { capital, counted, listed, named, passed, two } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { perUnit } from '../twenty-second/layout.js';
import { comesWith, decreed, executing, givenBy } from './layout.js';

/** Decisions that take back. */
export const TWENTY_EIGHTH_REVOCATION: readonly Way[] = [
  heldWay('an article for each award, and why', { step: 'revoked' }, (s, chance) =>
    decreed(s, chance, `Về việc thu hồi hình thức khen thưởng, danh hiệu thi đua năm ${s.year}`, [
      ...passed(s).map(
        (one, i) =>
          `Điều ${i + 1}. Thu hồi ${named(one)} và tiền thưởng kèm theo đối với ${listed(one.recipients)} thuộc ${s.bloc}, đã được tặng về thành tích năm ${s.year} tại ${givenBy(s)}. Lý do: Kê khai thành tích không đúng.`,
      ),
      executing(s, passed(s).length + 1),
    ]),
  ),
  heldWay('the giving is annulled, sentence by sentence', { step: 'revoked' }, (s, chance) =>
    decreed(s, chance, 'Về việc hủy bỏ quyết định khen thưởng', [
      `Điều 1. Hủy bỏ việc khen thưởng thành tích năm ${s.year} đối với các tập thể thuộc ${s.bloc} tại ${givenBy(s)}, cụ thể như sau:`,
      ...passed(s).map(
        (one, i) => `${i + 1}. Hủy bỏ việc tặng ${named(one)} cho ${counted(one)}: ${listed(one.recipients)}.`,
      ),
      'Lý do hủy bỏ: Vi phạm pháp luật bị cơ quan có thẩm quyền kết luận.',
      executing(s, 2),
    ]),
  ),
  heldWay('unit by unit, what it has to give back', { step: 'revoked' }, (s, chance) =>
    decreed(s, chance, `Thu hồi khen thưởng đối với các tập thể thuộc ${s.bloc}`, [
      `Điều 1. Hủy bỏ, thu hồi danh hiệu thi đua, hình thức khen thưởng năm ${s.year} của ${two(perUnit(s.awards).length)} tập thể thuộc ${s.bloc}:`,
      ...perUnit(s.awards).map(([unit, all]) => `- ${unit}: thu hồi ${listed(all.map((one) => named(one)))}.`),
      'Điều 2. Các tập thể nêu trên có trách nhiệm nộp lại hiện vật và tiền thưởng về cơ quan làm công tác thi đua, khen thưởng.',
      executing(s, 3),
    ]),
  ),
  heldWay('a list behind the signature', { step: 'revoked' }, (s, chance) =>
    decreed(
      s,
      chance,
      'Về việc thu hồi danh hiệu thi đua, hình thức khen thưởng và tiền thưởng',
      [
        `Điều 1. Thu hồi danh hiệu thi đua, hình thức khen thưởng đã tặng về thành tích năm ${s.year} đối với các tập thể thuộc ${s.bloc} (có danh sách kèm theo).`,
        executing(s, 2),
      ],
      [
        '',
        'DANH SÁCH TẬP THỂ BỊ THU HỒI KHEN THƯỞNG',
        comesWith(s),
        [
          ['STT', 'Tên tập thể', 'Danh hiệu, hình thức khen thưởng bị thu hồi', 'Lý do'],
          ...s.awards.map((one, i) => [String(i + 1), one.recipient, capital(named(one)), 'Báo cáo sai thành tích']),
        ],
      ],
    ),
  ),
];
