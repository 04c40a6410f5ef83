import { official } from '../people.js';
import { capital, listed, passed, short, slashed } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { beside, byUnit, calledInFull, isHigh, plain, units } from './layout.js';

/** News of ceremonies, as the press of two more provinces has them. */
export const TWENTY_FIRST_CEREMONY: readonly Way[] = [
  heldWay('by order of who gives', { step: 'presented' }, (s, chance) => {
    const presenter = official(s, chance);
    return [
      `${s.bloc} đón nhận phần thưởng năm ${s.year}`,
      `${short(s, '.')} - UBND ${s.place} vừa tổ chức hội nghị trao các phần thưởng thi đua năm ${s.year} cho ${s.bloc}.`,
      beside(s, chance),
      ...passed(s).map((one, i) => {
        const who = i === 0 ? presenter : `lãnh đạo UBND ${s.place}`;
        return isHigh(one)
          ? `Thừa ủy quyền của ${one.giver}, ${who} trao ${plain(one)} cho ${listed(one.recipients)}.`
          : `Thay mặt địa phương, ${who} trao ${calledInFull(one)} cho ${listed(one.recipients)}.`;
      }),
      'Dịp này, các đơn vị cũng hưởng ứng đợt thi đua cao điểm chào mừng các ngày lễ lớn.',
      'P.V',
    ];
  }),
  heldWay('captions of pictures', { step: 'presented' }, (s, chance) => [
    `Chùm ảnh: Trao thưởng các đơn vị tiêu biểu năm ${s.year}`,
    `Cổng TTĐT - Ngày ${slashed(s)}, các đơn vị tiêu biểu của ${s.bloc} đã có mặt tại hội trường UBND ${s.place} để nhận phần thưởng cho thành tích năm ${s.year}.`,
    `Chủ trì buổi lễ là ${official(s, chance)}. ${beside(s, chance, 1)}`,
    'Một số hình ảnh tại buổi lễ:',
    'Các đại biểu làm lễ chào cờ.',
    ...passed(s).map((one) => `Đại diện ${listed(one.recipients)} nhận ${calledInFull(one)}.`),
    'Tiết mục văn nghệ chào mừng.',
    'Ảnh: CTV',
  ]),
  heldWay('units with their awards in brackets', { step: 'presented' }, (s, chance) => [
    `UBND ${s.place}: Khen thưởng ${units({ recipients: byUnit(s.awards).map(([unit]) => unit) })}`,
    `Phần thưởng năm ${s.year} đã đến tay các đơn vị thuộc ${s.bloc} trong buổi lễ diễn ra chiều ${short(s)}.`,
    `Các đơn vị lên nhận thưởng gồm: ${byUnit(s.awards)
      .map(([unit, told]) => `${unit} (${told.map(calledInFull).join(', ')})`)
      .join('; ')}.`,
    `${capital(official(s, chance))} trực tiếp trao thưởng và chúc mừng các đơn vị. ${beside(s, chance)}`,
    'T.HƯƠNG',
  ]),
];
