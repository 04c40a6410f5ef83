import { clerk, official } from '../people.js';
import { capital, counted, listed, namedInFull, passed, semicolons, short } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { mandate, remarks } from './layout.js';

/** News of ceremonies, as three ordinary newspapers have them. */
export const NINETEENTH_CEREMONY: readonly Way[] = [
  heldWay('by mandate, one after the other', { step: 'presented' }, (s, chance) => {
    const presenter = official(s, chance);
    return [
      `UBND ${s.place} trao các danh hiệu thi đua, hình thức khen thưởng năm ${s.year}`,
      `Sáng ${short(s)}, UBND ${s.place} tổ chức Lễ công bố và trao các quyết định khen thưởng thành tích năm ${s.year} cho các tập thể thuộc ${s.bloc}. Dự buổi lễ có ${presenter}; ${clerk(s, chance)}.`,
      ...passed(s).map(
        (one) =>
          `${capital(`${mandate(one)}${presenter}`)} đã trao tặng ${namedInFull(one)} cho ${counted(one)}: ${listed(one.recipients)}.`,
      ),
      `Phát biểu tại buổi lễ, lãnh đạo UBND ${s.place} chúc mừng các đơn vị được khen thưởng. ${remarks(s, chance)}`,
      'Phương Linh',
    ];
  }),
  heldWay('at a conference on the work ahead', { step: 'presented' }, (s, chance) => [
    `Khen thưởng các đơn vị có thành tích xuất sắc năm ${s.year}`,
    `Chiều ${short(s, '-')}, tại ${s.town}, ${official(s, chance)} chủ trì hội nghị triển khai công tác thi đua, khen thưởng năm ${s.year + 1}. ${remarks(s, chance)}`,
    `Tại hội nghị, lãnh đạo UBND ${s.place} đã trao thưởng cho các tập thể tiêu biểu năm ${s.year} của ${s.bloc}. Cụ thể, ${passed(
      s,
    )
      .map((one) => `${listed(one.recipients)} đón nhận ${namedInFull(one)}`)
      .join('; ')}.`,
    'Thay mặt các đơn vị được khen thưởng, đại diện lãnh đạo một đơn vị bày tỏ cảm ơn và hứa tiếp tục phát huy thành tích.',
    'Tin, ảnh: Xuân Trường',
  ]),
  heldWay('awards, colon, units', { step: 'presented' }, (s, chance) => [
    `Trao thưởng cho các tập thể thuộc ${s.bloc}`,
    `Ngày ${short(s)}, ${s.office.name} phối hợp với ${s.bloc} tổ chức trao thưởng cho các tập thể có thành tích xuất sắc năm ${s.year}. ${capital(official(s, chance))} đến dự và trao thưởng.`,
    `Tại buổi lễ, Ban Tổ chức đã công bố quyết định và trao thưởng thành tích năm ${s.year} cho các đơn vị, cụ thể:`,
    ...passed(s).map((one) => `- Trao ${namedInFull(one)} cho: ${semicolons(one.recipients)}.`),
    remarks(s, chance),
    'Hải Yến',
  ]),
];
