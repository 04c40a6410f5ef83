import { leader, official } from '../people.js';
import { counted, listed, namedInFull, passed, semicolons, short, titled } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { isHigh, perUnit } from '../twenty-second/layout.js';
import { deeds } from './layout.js';

/** News of ceremonies, as an ordinary portal has them. */
export const TWENTY_THIRD_CEREMONY: readonly Way[] = [
  heldWay('on behalf of whom what was handed over', { step: 'presented' }, (s, chance) => [
    `UBND ${s.place} khen thưởng các tập thể thuộc ${s.bloc}`,
    `Ngày ${short(s)}, UBND ${s.place} tổ chức công bố quyết định khen thưởng thành tích năm ${s.year} cho các tập thể thuộc ${s.bloc}.`,
    ...passed(s).map((one, i) => {
      const by = isHigh(one) ? `thừa ủy quyền của ${one.giver}, ${official(s, chance)}` : official(s, chance);
      const gift = isHigh(one) ? titled(one) : namedInFull(one);
      return `${['Tại buổi lễ', 'Tiếp đó', 'Kế tiếp', 'Cuối cùng'][Math.min(i, 3)]}, ${by} đã trao ${gift} năm ${s.year} cho ${counted(one)}: ${listed(one.recipients)}.`;
    }),
    deeds(s, chance),
    `Đại diện các tập thể được khen, ${leader(perUnit(s.awards)[0][0], chance)} bày tỏ lòng biết ơn và hứa tiếp tục cố gắng.`,
    'Tin, ảnh: Mạnh Cường',
  ]),
  heldWay('who stood on the stage to receive', { step: 'presented' }, (s, chance) => [
    `Tôn vinh các điển hình của ${s.bloc} năm ${s.year}`,
    `Sáng ${short(s)}, các điển hình trong phong trào thi đua năm ${s.year} của ${s.bloc} được tôn vinh tại hội nghị do UBND ${s.place} tổ chức. ${deeds(s, chance, 1)}`,
    `Trong không khí trang trọng, ${official(s, chance)} trao phần thưởng cho các tập thể.`,
    ...perUnit(s.awards).map(([unit, told]) => `${unit} vinh dự đón nhận ${listed(told.map(namedInFull))}.`),
    'Hội nghị khép lại bằng chương trình văn nghệ chào mừng.',
    'Lan Chi',
  ]),
  heldWay('two paragraphs and no more', { step: 'presented' }, (s, chance) => [
    `Trao tặng phần thưởng cho các đơn vị xuất sắc`,
    `Chiều ${short(s, '.')}, ${official(s, chance)} đã dự và trao tặng các phần thưởng năm ${s.year} cho những đơn vị xuất sắc của ${s.bloc}, bao gồm: ${passed(
      s,
    )
      .map((one) => `${namedInFull(one)} trao cho ${listed(one.recipients)}`)
      .join('; ')}.`,
    `Trước đó, các đại biểu đã xem phóng sự về những đơn vị này (${semicolons(perUnit(s.awards).map(([unit]) => unit))}).`,
    'PV',
  ]),
];
