import { nothing, official } from '../people.js';
import { capital, listed, namedInFull, passed, semicolons, short, titled } from '../phrases.js';
import { type Way, way } from '../story.js';

/** News of ceremonies, in ways that were written after the first had been looked at. */
export const LATER_CEREMONY: readonly Way[] = [
  way('received from', { step: 'presented' }, (s, chance) => [
    `Lễ vinh danh các đơn vị ${s.bloc}`,
    `Sáng ${short(s)}, UBND ${s.place} tổ chức lễ vinh danh các đơn vị có thành tích xuất sắc năm ${s.year}. ${nothing(s, chance)}`,
    ...passed(s).map(
      (one) => `${capital(listed(one.recipients))} đã nhận ${namedInFull(one)} do ${official(s, chance)} trao.`,
    ),
    'Ảnh: CTV',
  ]),
  way('with flowers', { step: 'presented' }, (s, chance) => [
    `${s.bloc} tổ chức trao thưởng năm ${s.year}`,
    `Ngày ${short(s)}, ${s.bloc} tổ chức hội nghị trao thưởng cho các đơn vị có thành tích năm ${s.year}.`,
    ...passed(s).map(
      (one) =>
        `${capital(official(s, chance))} đã trao tặng ${namedInFull(one)} và hoa chúc mừng cho đại diện các đơn vị: ${semicolons(one.recipients)}.`,
    ),
    nothing(s, chance),
  ]),
  way('among the honoured', { step: 'presented' }, (s, chance) => [
    `Biểu dương các tập thể xuất sắc năm ${s.year}`,
    `Tối ${short(s)}, tại Nhà văn hóa ${s.place}, các tập thể xuất sắc của ${s.bloc} đã được biểu dương. ${capital(official(s, chance))} tới dự.`,
    `Tại chương trình, Ban Tổ chức công bố và trao ${passed(s)
      .map((one) => `${titled(one)} của ${one.giver} cho ${listed(one.recipients)}`)
      .join(', trao ')}.`,
    `Đây là sự ghi nhận thành tích năm ${s.year} của các đơn vị. ${nothing(s, chance, 1)}`,
  ]),
];
