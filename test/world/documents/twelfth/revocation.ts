import { of } from '../decision.js';
import { capital, listed, named, passed } from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import { carriedOut, decreed, withDecision } from './layout.js';

/** The day on which all was decided. */
const given = ({ year }: Story): string => `ngày 15 tháng 02 năm ${year + 1}`;
const returned = (n: number, where = 'nêu trên'): string =>
  `Điều ${n}. Các tập thể có tên ${where} có trách nhiệm nộp lại hiện vật khen thưởng và tiền thưởng đã nhận theo quy định.`;

/** Decisions that take back what was given, as they are commonly written. */
export const TWELFTH_REVOCATION: readonly Way[] = [
  heldWay('an article for each', { step: 'revoked' }, (s, chance) =>
    decreed(s, chance, `Về việc hủy bỏ danh hiệu thi đua, hình thức khen thưởng năm ${s.year}`, [
      ...passed(s).map(
        (one, i) =>
          `Điều ${i + 1}. Hủy bỏ ${named(one)} năm ${s.year} đã tặng cho ${listed(one.recipients)} ${of(s)} theo Quyết định ${given(s)} của ${s.authority.line}. Lý do: báo cáo thành tích không đúng thực tế.`,
      ),
      returned(passed(s).length + 1),
      carriedOut(s, passed(s).length + 2),
    ]),
  ),
  heldWay('unit by unit', { step: 'revoked' }, (s, chance) =>
    decreed(s, chance, 'Về việc thu hồi danh hiệu thi đua, hình thức khen thưởng đã tặng', [
      `Điều 1. Thu hồi danh hiệu thi đua, hình thức khen thưởng về thành tích năm ${s.year} đã tặng tại Quyết định ${given(s)} đối với các tập thể ${of(s)} do không bảo đảm tiêu chuẩn, cụ thể:`,
      ...s.awards.map(
        (one, i, { length }) => `${i + 1}. ${one.recipient}: thu hồi ${named(one)}${i < length - 1 ? ';' : '.'}`,
      ),
      returned(2),
      carriedOut(s, 3),
    ]),
  ),
  heldWay('a table of what is taken back', { step: 'revoked' }, (s, chance) =>
    decreed(
      s,
      chance,
      `Về việc hủy bỏ kết quả khen thưởng năm ${s.year} đối với một số tập thể`,
      [
        `Điều 1. Hủy bỏ kết quả khen thưởng năm ${s.year} đối với các tập thể ${of(s)} có tên trong danh sách kèm theo.`,
        returned(2, 'trong danh sách'),
        carriedOut(s, 3, 'trong danh sách'),
      ],
      [
        '',
        `DANH SÁCH TẬP THỂ BỊ HỦY BỎ KẾT QUẢ KHEN THƯỞNG NĂM ${s.year}`,
        withDecision(s),
        [
          ['TT', 'Tên tập thể', 'Danh hiệu, hình thức khen thưởng bị hủy bỏ', 'Lý do'],
          ...s.awards.map((one, i) => [
            String(i + 1),
            one.recipient,
            capital(named(one)),
            'Vi phạm quy định về hồ sơ, thủ tục',
          ]),
        ],
      ],
    ),
  ),
];
