import { leader, official } from '../people.js';
import { capital, counted, given, listed, namedInFull, passed, short, slashed, titled } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { perUnit } from '../twenty-second/layout.js';
import { collectives, told } from './layout.js';

/** News of ceremonies, as the portals of departments and the newspaper of an ordinary province write them. */
export const TWENTY_FIFTH_CEREMONY: readonly Way[] = [
  heldWay('on behalf of whom it was handed to whom', { step: 'presented' }, (s, chance) => [
    `UBND ${s.place} gặp mặt, trao thưởng các tập thể xuất sắc thuộc ${s.bloc}`,
    `Chiều ${short(s)}, UBND ${s.place} gặp mặt, trao thưởng các tập thể thuộc ${s.bloc} có thành tích xuất sắc năm ${s.year}.`,
    `${told(s, chance)}`,
    ...passed(s).map(
      (one, i) =>
        `${i ? 'Tiếp đó, thay mặt' : 'Tại buổi gặp mặt, thay mặt'} lãnh đạo ${s.place}, ${official(s, chance)} đã trao ${namedInFull(one)} cho ${counted(one)}: ${listed(one.recipients)}.`,
    ),
    'Bảo Ngọc',
  ]),
  heldWay('what the decision says, and that it was handed over', { step: 'presented' }, (s, chance) => [
    `Trao quyết định khen thưởng năm ${s.year} cho các đơn vị thuộc ${s.bloc}`,
    `Tại hội nghị giao ban ngày ${slashed(s)}, ${official(s, chance)} đã trao các quyết định khen thưởng thành tích năm ${s.year} cho các đơn vị thuộc ${s.bloc}. Cụ thể:`,
    ...passed(s).map((one) => `- Trao quyết định của ${given(one)} cho ${listed(one.recipients)}.`),
    `Thay mặt các đơn vị nhận thưởng, ${leader(perUnit(s.awards)[0][0], chance)} hứa tiếp tục phấn đấu.`,
    told(s, chance, 1),
    'Cổng thông tin',
  ]),
  heldWay('who came up for what, in turn', { step: 'presented' }, (s, chance) => [
    `Tôn vinh các tập thể xuất sắc của ${s.bloc}`,
    `Tối ${short(s, '-')}, chương trình tôn vinh ${collectives(perUnit(s.awards).length)} xuất sắc năm ${s.year} của ${s.bloc} diễn ra tại quảng trường trung tâm.`,
    `${capital(official(s, chance))} chúc mừng các tập thể được tôn vinh. ${told(s, chance)}`,
    `Trong không khí trang trọng, ${passed(s)
      .map((one) => `${listed(one.recipients)} lên nhận ${titled(one)} của ${one.giver}`)
      .join('; ')}.`,
    `Đây là kết quả của phong trào thi đua sôi nổi năm ${s.year}.`,
    'Lê Na',
  ]),
];
