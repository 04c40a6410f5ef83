import { nothing, official } from './people.js';
import { capital, dashed, listed, namedInFull, passed, semicolons, short, titled, two } from './phrases.js';
import { type Way, way } from './story.js';

/** News of the day on which the awards are handed out. */
export const CEREMONY: readonly Way[] = [
  way('handed out', { step: 'presented' }, (s, chance) => [
    `Trao thưởng cho các đơn vị xuất sắc năm ${s.year}`,
    `Ngày ${short(s)}, UBND ${s.place} tổ chức lễ trao thưởng thành tích năm ${s.year} cho các đơn vị thuộc ${s.bloc}.`,
    ...passed(s).map(
      (one) => `Thừa ủy quyền, ${official(s, chance)} đã trao ${namedInFull(one)} cho ${listed(one.recipients)}.`,
    ),
    nothing(s, chance),
    'Tin, ảnh: Quốc Huy',
  ]),
  way('received', { step: 'presented' }, (s, chance) => [
    `${s.bloc} đón nhận các phần thưởng cao quý`,
    `Sáng ${short(s)}, tại lễ công bố quyết định khen thưởng năm ${s.year}, các đơn vị của ${s.bloc} đã được vinh danh. ${capital(official(s, chance))} dự và phát biểu.`,
    ...passed(s).map(
      (one) => `Tại buổi lễ, ${listed(one.recipients)} vinh dự đón nhận ${namedInFull(one)} năm ${s.year}.`,
    ),
    nothing(s, chance),
  ]),
  way('by lines', { step: 'presented' }, (s, chance) => [
    `Lễ trao tặng phần thưởng thi đua năm ${s.year}`,
    `Chiều ${short(s, '-')}, UBND ${s.place} tổ chức lễ trao tặng các hình thức khen thưởng năm ${s.year}.`,
    `Tại buổi lễ, ${official(s, chance)} đã trao:`,
    ...passed(s).map((one) => `- ${capital(titled(one))} của ${one.giver} cho: ${semicolons(one.recipients)}.`),
    nothing(s, chance),
  ]),
  way('on this occasion', { step: 'presented' }, (s, chance) => [
    `${s.bloc}: Tôn vinh các tập thể tiêu biểu`,
    `Ngày ${short(s)}, tại hội nghị biểu dương điển hình tiên tiến, lãnh đạo ${s.place} đã gặp mặt các đơn vị ${s.bloc}. ${nothing(s, chance)}`,
    `Nhân dịp này, ${passed(s)
      .map((one) => `${listed(one.recipients)} được trao ${namedInFull(one)}`)
      .join('; ')} vì thành tích xuất sắc năm ${s.year}.`,
  ]),
  way('count, then names', { step: 'presented' }, (s, chance) => [
    `Công bố và trao các quyết định khen thưởng năm ${s.year}`,
    `Ngày ${short(s)}, ${official(s, chance)} chủ trì lễ công bố, trao quyết định khen thưởng năm ${s.year}.`,
    ...passed(s).flatMap((one) => [
      `Có ${two(one.recipients.length)} tập thể thuộc ${s.bloc} được trao tặng ${namedInFull(one)}, gồm:`,
      ...dashed(one.recipients),
    ]),
    nothing(s, chance),
  ]),
  way('giver hands out', { step: 'presented' }, (s, chance) => [
    `Vinh danh các đơn vị dẫn đầu phong trào thi đua năm ${s.year}`,
    `Hôm nay (${short(s)}), ${s.place} tổ chức vinh danh các đơn vị ${s.bloc}. ${nothing(s, chance)}`,
    ...passed(s).map(
      (one) =>
        `Ban tổ chức đã trao ${capital(titled(one))} năm ${s.year} của ${one.giver} tặng ${listed(one.recipients)}.`,
    ),
    `Đến dự và chúc mừng có ${official(s, chance)}. Được biết, các đơn vị đã được ${passed(s).length} hình thức khen thưởng.`,
  ]),
];
