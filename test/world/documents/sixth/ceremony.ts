import { idle } from '../fourth/idle.js';
import { nothing, official } from '../people.js';
import { capital, listed, namedInFull, passed, short, where } from '../phrases.js';
import { type Way, way } from '../story.js';

/** News of ceremonies, in ways that were written after the fifth set was opened. */
export const SIXTH_CEREMONY: readonly Way[] = [
  way('captions', { step: 'presented' }, (s, chance) => [
    `Ngày hội của phong trào thi đua ${s.bloc}`,
    `Sáng ${short(s)}, lễ tôn vinh các tập thể có thành tích năm ${s.year} diễn ra trong không khí phấn khởi. ${idle(s, chance)}`,
    ...passed(s).map(
      (one) => `${capital(official(s, chance))} trao ${namedInFull(one)} cho ${listed(one.recipients)}. Ảnh: Đức Thọ`,
    ),
    nothing(s, chance, 1),
    'Khánh Vy',
  ]),
  way('on the platform', { step: 'presented' }, (s, chance) => [
    `Lan tỏa tinh thần thi đua từ ${s.bloc}`,
    `Ngày ${short(s)}, ${official(s, chance)} dự lễ biểu dương, khen thưởng thành tích năm ${s.year} của ${s.bloc}.`,
    ...where(
      passed(s).length,
      `Bước lên bục vinh dự là ${passed(s)
        .map((one) => `${listed(one.recipients)} với ${namedInFull(one)}`)
        .join('; ')}.`,
    ),
    'Tiếng vỗ tay vang lên không ngớt trong hội trường.',
  ]),
  way('the decisions read out', { step: 'presented' }, (s, chance) => [
    `${s.town}: Trao thưởng cho các đơn vị ${s.bloc}`,
    `Chiều ${short(s)}/${s.year + 1}, hội nghị sơ kết quý I được tổ chức. ${nothing(s, chance, 1)}`,
    `Sau khi công bố các quyết định khen thưởng năm ${s.year}, ${official(s, chance)} đã trực tiếp trao:`,
    ...passed(s).map((one) => `- ${capital(namedInFull(one))} cho ${one.recipients.join(', ')}.`),
    'PV',
  ]),
];
