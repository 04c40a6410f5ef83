import { nothing, official } from '../people.js';
import { capital, listed, namedInFull, passed, semicolons, short, titled } from '../phrases.js';
import { type Way, way } from '../story.js';

/** News of ceremonies, written when all others had been looked at. */
export const LATEST_CEREMONY: readonly Way[] = [
  way('award first, then who was there', { step: 'presented' }, (s, chance) => [
    `Long trọng lễ trao các danh hiệu, hình thức khen thưởng năm ${s.year}`,
    `Chiều ${short(s)}/${s.year + 1}, ${s.place} tổ chức lễ trao các danh hiệu, hình thức khen thưởng năm ${s.year}; ${official(s, chance)} trao phần thưởng.`,
    `Trong số các đơn vị của ${s.bloc}:`,
    ...passed(s).map((one) => `Được trao ${namedInFull(one)} dịp này có: ${semicolons(one.recipients)}.`),
    nothing(s, chance),
    'Theo Cổng TTĐT',
  ]),
  way('captions', { step: 'presented' }, (s, chance) => [
    `Chùm ảnh: ${s.bloc} đón nhận các phần thưởng năm ${s.year}`,
    `Ngày ${short(s)}, các đơn vị thuộc ${s.bloc} dự lễ tuyên dương năm ${s.year}.`,
    ...passed(s).map(
      (one) =>
        `${capital(official(s, chance))} trao ${namedInFull(one)} cho đại diện lãnh đạo ${listed(one.recipients)}. (Ảnh: Đức Trí)`,
    ),
    nothing(s, chance, 1),
  ]),
  way('given, and handed out in turn', { step: 'presented' }, (s, chance) => [
    `Ghi nhận, tôn vinh những tập thể dẫn đầu`,
    `Sáng ${short(s)}, hội nghị điển hình tiên tiến ${s.place} được tổ chức. ${nothing(s, chance)}`,
    `Với thành tích trong năm ${s.year}, các đơn vị thuộc ${s.bloc} đã lên nhận thưởng: ${passed(s)
      .map((one) => `${listed(one.recipients)} nhận ${titled(one)} do ${one.giver} tặng`)
      .join('; ')}.`,
    `${capital(official(s, chance))} trao thưởng và tặng hoa chúc mừng.`,
  ]),
];
