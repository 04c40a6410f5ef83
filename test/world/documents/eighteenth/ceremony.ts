import { nothing, official } from '../people.js';
import { capital, counted, dashed, listed, namedInFull, passed, short } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { those, times } from './layout.js';

/** News of ceremonies, as newspapers commonly have them. */
export const EIGHTEENTH_CEREMONY: readonly Way[] = [
  heldWay('the leader hands out', { step: 'presented' }, (s, chance) => [
    `${capital(s.place)} trao thưởng cho ${those(s)} xuất sắc năm ${s.year}`,
    `Sáng ${short(s, '-')}, UBND ${s.place} tổ chức hội nghị công bố và trao các quyết định khen thưởng thành tích năm ${s.year} cho ${those(s)} thuộc ${s.bloc}.`,
    nothing(s, chance),
    ...passed(s).map(
      (one, i) =>
        `${i ? `Lãnh đạo UBND ${s.place} cũng đã` : `Tại hội nghị, ${official(s, chance)} đã`} trao ${namedInFull(one)} cho ${counted(one)}: ${listed(one.recipients)}.`,
    ),
    `Phát biểu tại hội nghị, lãnh đạo UBND ${s.place} chúc mừng ${those(s)} được khen thưởng và mong muốn các đơn vị tiếp tục phát huy thành tích đã đạt được.`,
    'Minh Châu',
  ]),
  heldWay('units honoured to receive', { step: 'presented' }, (s, chance) => [
    `${capital(those(s, 'đơn vị'))} thuộc ${s.bloc} đón nhận khen thưởng năm ${s.year}`,
    `Chiều ${short(s)}, tại Trung tâm Hội nghị ${s.place} diễn ra lễ tuyên dương, khen thưởng các tập thể có thành tích xuất sắc trong phong trào thi đua năm ${s.year}. Dự buổi lễ có ${official(s, chance)}.`,
    `${s.bloc} có ${times(s, 'đơn vị')} được biểu dương tại buổi lễ. ${passed(s)
      .map((one, i) => `${i ? '' : 'Cụ thể, '}${listed(one.recipients)} vinh dự được nhận ${namedInFull(one)}`)
      .join('; ')}.`,
    nothing(s, chance, 3),
    'Tin, ảnh: Đức Thịnh',
  ]),
  heldWay('awards handed out, with lines', { step: 'presented' }, (s, chance) => [
    `Trao tặng danh hiệu thi đua, hình thức khen thưởng năm ${s.year}`,
    `Ngày ${short(s)}, ${official(s, chance)} dự và trao khen thưởng cho ${those(s)} thuộc ${s.bloc} có thành tích xuất sắc trong năm ${s.year}.`,
    nothing(s, chance, 1),
    ...passed(s).flatMap((one) => [
      `${capital(namedInFull(one))} được trao cho ${counted(one)}:`,
      ...dashed(one.recipients),
    ]),
    'Buổi lễ khép lại trong không khí trang trọng, phấn khởi.',
    'Bài, ảnh: Hải Yến',
  ]),
];
