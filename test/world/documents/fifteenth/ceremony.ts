import { nothing, official } from '../people.js';
import { capital, listed, namedInFull, passed, short, slashed } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { closed, governmentIn, levelOf } from './layout.js';

/** News of the day on which awards are handed out. */
export const FIFTEENTH_CEREMONY: readonly Way[] = [
  heldWay('an official hands out', { step: 'presented' }, (s, chance) => [
    `${s.bloc}: Trao thưởng cho các tập thể có thành tích xuất sắc năm ${s.year}`,
    '',
    `Sáng ${short(s)}, ${governmentIn(s)} tổ chức hội nghị công bố, trao quyết định khen thưởng thành tích năm ${s.year} cho các tập thể thuộc ${s.bloc}. ${capital(official(s, chance))} dự và trao thưởng.`,
    nothing(s, chance),
    `Tại hội nghị, lãnh đạo ${levelOf(s)} đã trao ${passed(s)
      .map((one) => `${namedInFull(one)} cho ${listed(one.recipients)}`)
      .join('; trao ')}.`,
    'Phát biểu tại hội nghị, lãnh đạo UBND đề nghị các đơn vị phát huy kết quả đạt được, tiếp tục thi đua hoàn thành tốt nhiệm vụ.',
    'Tin, ảnh: Đức Anh',
  ]),
  heldWay('units receive', { step: 'presented' }, (s, chance) => [
    `Các đơn vị ${s.bloc} đón nhận danh hiệu thi đua, hình thức khen thưởng năm ${s.year}`,
    '',
    `Ngày ${slashed(s)}, tại Trung tâm Hội nghị ${levelOf(s)}, các đơn vị thuộc ${s.bloc} đã dự lễ đón nhận danh hiệu thi đua, hình thức khen thưởng năm ${s.year}. Dự buổi lễ có ${official(s, chance)}.`,
    ...passed(s).map(
      (one, i) =>
        `${i === 0 ? 'Tại buổi lễ, ' : ''}${listed(one.recipients)} đã đón nhận ${namedInFull(one)} vì có thành tích xuất sắc năm ${s.year}.`,
    ),
    nothing(s, chance, 3),
    'Hải Yến',
  ]),
  heldWay('a line for each award', { step: 'presented' }, (s, chance) => [
    `Lễ công bố và trao quyết định khen thưởng năm ${s.year}`,
    '',
    `Chiều ${short(s, '-')}, ${governmentIn(s)} tổ chức lễ công bố và trao quyết định khen thưởng cho ${s.bloc}. ${nothing(s, chance)}`,
    `Thay mặt lãnh đạo ${levelOf(s)}, ${official(s, chance)} đã trao các danh hiệu thi đua, hình thức khen thưởng năm ${s.year} cho các đơn vị:`,
    ...closed(passed(s).map((one) => `- Trao ${namedInFull(one)} cho ${listed(one.recipients)}`)),
    'Đại diện các đơn vị được khen thưởng bày tỏ lời cảm ơn và hứa tiếp tục phấn đấu trong thời gian tới.',
  ]),
];
