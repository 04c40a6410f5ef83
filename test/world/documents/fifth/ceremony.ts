import { idle } from '../fourth/idle.js';
import { nothing, official } from '../people.js';
import { capital, listed, namedInFull, passed, semicolons, short } from '../phrases.js';
import { type Way, way } from '../story.js';

/** News of ceremonies, in ways that were written before the fourth set was looked at. */
export const FIFTH_CEREMONY: readonly Way[] = [
  way('a list at the end', { step: 'presented' }, (s, chance) => [
    `Lễ trao thưởng cho các tập thể thuộc ${s.bloc}`,
    `Sáng ${short(s)}, ${official(s, chance)} chủ trì lễ trao thưởng thành tích năm ${s.year}. ${idle(s, chance)}`,
    'Danh sách các tập thể được trao thưởng:',
    ...passed(s).map((one) => `+ ${capital(namedInFull(one))}: ${semicolons(one.recipients)}.`),
    'Nguồn: Văn phòng UBND',
  ]),
  way('handed by', { step: 'presented' }, (s, chance) => [
    `Vinh danh tập thể tiêu biểu năm ${s.year} của ${s.bloc}`,
    `Chiều qua (${short(s)}), tại hội nghị tuyên dương điển hình tiên tiến ${s.place}, nhiều tập thể được vinh danh về thành tích năm ${s.year}.`,
    ...passed(s).map(
      (one) => `${capital(listed(one.recipients))} vinh dự được ${official(s, chance)} trao ${namedInFull(one)}.`,
    ),
    nothing(s, chance),
  ]),
  way('come up and receive', { step: 'presented' }, (s, chance) => [
    `${s.bloc}: Những bông hoa đẹp trong phong trào thi đua`,
    `Ngày ${short(s)}/${s.year + 1}, các tập thể có thành tích xuất sắc năm ${s.year} đã được biểu dương, khen thưởng.`,
    `Tại buổi lễ, ${passed(s)
      .map((one) => `đại diện ${listed(one.recipients)} lên nhận ${namedInFull(one)}`)
      .join('; ')}.`,
    `${capital(official(s, chance))} chúc mừng các tập thể. ${idle(s, chance, 1)}`,
  ]),
];
