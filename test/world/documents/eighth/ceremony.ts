import { idle } from '../fourth/idle.js';
import { leader, official } from '../people.js';
import { listed, namedInFull, passed, short } from '../phrases.js';
import { type Way, way } from '../story.js';
import { OTHER_BLOCS, these } from './layout.js';

/** News of ceremonies, in ways that were written after the seventh set was opened. */
export const EIGHTH_CEREMONY: readonly Way[] = [
  way('those who receive say thanks', { step: 'presented' }, (s, chance) => [
    `Những lời cảm ơn trong ngày nhận thưởng của ${s.bloc}`,
    `Ngày ${short(s)}, UBND ${s.place} trao thưởng cho các tập thể thuộc ${s.bloc} có thành tích năm ${s.year}. Sau khi nhận thưởng, đại diện các tập thể đã phát biểu:`,
    ...passed(s).flatMap((one) =>
      one.recipients.map(
        (unit) =>
          `“Hôm nay, tập thể ${unit} chúng tôi vinh dự được nhận ${namedInFull(one)}. Xin trân trọng cảm ơn lãnh đạo các cấp”, ${leader(unit, chance)}, xúc động nói.`,
      ),
    ),
    idle(s, chance, 1),
    'Diệu Thúy (ghi)',
  ]),
  way('from left to right', { step: 'presented' }, (s, chance) => [
    `Ảnh: Lễ trao thưởng năm ${s.year} cho các tập thể ${s.bloc}`,
    `Sáng ${short(s)}, tại ${s.town}.`,
    ...passed(s).map(
      (one, i) =>
        `Ảnh ${i + 1}: ${one.recipients.length > 1 ? `Từ trái sang, đại diện ${listed(one.recipients)}` : `Đại diện ${one.recipients[0]} (giữa)`} nhận ${namedInFull(one)} từ ${official(s, chance)}.`,
    ),
    `Ảnh ${passed(s).length + 1}: Các đại biểu chụp ảnh lưu niệm.`,
    'Ảnh: T.A - V.H',
  ]),
  way('of several blocs, those of this', { step: 'presented' }, (s, chance) => [
    `${s.town} trao thưởng cho các khối, cụm thi đua`,
    `Chiều ${short(s)}, ${official(s, chance)} chủ trì lễ trao thưởng thành tích năm ${s.year} cho các khối, cụm thi đua. ${OTHER_BLOCS[0]} và ${OTHER_BLOCS[1]} nhận thưởng vào đợt sau.`,
    `Đợt này dành cho các tập thể của ${s.bloc}.`,
    ...passed(s).map(
      (one, i) =>
        `${i === 0 ? 'Được xướng tên đầu tiên là' : 'Tiếp theo là'} ${listed(one.recipients)}; Ban Tổ chức đã mời ${these(one.recipients, 'nói trên')} lên bục và trao ${namedInFull(one)}.`,
    ),
    `Thay mặt các đơn vị nhận thưởng, ${leader(passed(s)[0].recipients[0], chance)}, hứa “không ngủ quên trên thành tích”. ${idle(s, chance, 1)}`,
  ]),
];
