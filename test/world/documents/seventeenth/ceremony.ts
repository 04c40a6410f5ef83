import { capital, counted, dashed, listed, namedInFull, passed, short, where } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { beside, comrade, someone, unitsOf, viceChair } from './layout.js';

/** News of the handing out. */
export const SEVENTEENTH_CEREMONY: readonly Way[] = [
  heldWay('coast: one hands out each', { step: 'presented' }, (s, chance) => {
    const who = someone(chance);
    return [
      `${capital(s.place)} tuyên dương, khen thưởng các tập thể xuất sắc năm ${s.year}`,
      `Sáng ${short(s)}, UBND ${s.place} tổ chức hội nghị công bố quyết định và trao thưởng cho các tập thể thuộc ${s.bloc} có thành tích xuất sắc năm ${s.year}. ${capital(who)}, ${viceChair(s)} dự, trao thưởng.`,
      beside(chance),
      ...where(
        s.awards.length,
        `Tại hội nghị, ${who} đã trao ${passed(s)
          .map((one) => `${namedInFull(one)} cho ${counted(one)} là ${listed(one.recipients)}`)
          .join('; trao ')}.`,
      ),
      `Phát biểu tại hội nghị, ${who} chúc mừng các tập thể được khen thưởng và mong muốn các đơn vị tiếp tục giữ vững thành tích.`,
      'HOÀI NAM',
    ];
  }),
  heldWay('highlands: honoured to be given, one after the other', { step: 'presented' }, (s, chance) => [
    `Trao các danh hiệu thi đua, hình thức khen thưởng năm ${s.year} cho ${s.bloc}`,
    `Chiều ${short(s, '-')}, UBND ${s.place} đã tổ chức Lễ trao tặng danh hiệu thi đua và hình thức khen thưởng năm ${s.year}. Dự lễ có ${comrade(chance)} - ${viceChair(s)} cùng lãnh đạo các đơn vị thuộc ${s.bloc}.`,
    ...passed(s).map(
      (one, i) =>
        `${i === 0 ? 'Theo quyết định được công bố tại buổi lễ' : 'Cũng tại buổi lễ'}, ${listed(one.recipients)} được trao tặng ${namedInFull(one)} vì đã có thành tích xuất sắc trong năm ${s.year}.`,
    ),
    beside(chance, 2),
    'Thay mặt các đơn vị được khen thưởng, đại diện các tập thể bày tỏ vinh dự và hứa tiếp tục phấn đấu.',
    'Tin, ảnh: H’Linh - Quốc Bảo',
  ]),
  heldWay('southeast: unit, what it received, by lines', { step: 'presented' }, (s, chance) => [
    `Vinh danh tập thể tiêu biểu trong phong trào thi đua năm ${s.year}`,
    `(BĐT) - Ngày ${short(s)}, tại hội trường UBND ${s.place} diễn ra buổi lễ trao thưởng phong trào thi đua năm ${s.year}. ${viceChair(s)} ${someone(chance).replace(/^\S+ /, '')} đến dự.`,
    beside(chance),
    `Dịp này, ${unitsOf(s)} đơn vị thuộc ${s.bloc} đã được trao thưởng về thành tích năm ${s.year}, cụ thể:`,
    ...dashed(passed(s).map((one) => `${capital(listed(one.recipients))} nhận ${namedInFull(one)}`)),
    'Sau buổi lễ, các đại biểu chụp ảnh lưu niệm cùng các tập thể được trao thưởng.',
    'Thanh Tùng',
  ]),
];
