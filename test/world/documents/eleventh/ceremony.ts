import { official } from '../people.js';
import { capital, counted, dashed, listed, namedInFull, passed, short, titled, where } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { again, idle, placeFirst, signOf } from './layout.js';

/** News of ceremonies, as provincial papers mostly write them. */
export const ELEVENTH_CEREMONY: readonly Way[] = [
  heldWay('by mandate of who gives', { step: 'presented' }, (s, chance) => {
    const guest = official(s, chance);
    return [
      `${placeFirst(s)} tổng kết công tác thi đua, khen thưởng năm ${s.year}`,
      '',
      `Sáng ${short(s)}, UBND ${s.place} tổ chức hội nghị tổng kết công tác thi đua, khen thưởng năm ${s.year} và trao thưởng cho các tập thể thuộc ${s.bloc}. ${capital(guest)} dự và chỉ đạo hội nghị.`,
      idle(s, chance, 3),
      ...passed(s).map((one) =>
        signOf(one.giver) === 'UBND'
          ? `Tại hội nghị, lãnh đạo ${s.place} đã trao ${namedInFull(one)} năm ${s.year} cho ${listed(one.recipients)}.`
          : `Thừa ủy quyền của ${one.giver === 'Chính phủ' ? 'Thủ tướng Chính phủ' : one.giver}, ${again(guest)} đã trao ${titled(one)} của ${one.giver} cho ${listed(one.recipients)} vì thành tích xuất sắc năm ${s.year}.`,
      ),
      'Văn Thành',
    ];
  }),
  heldWay('in one sentence at the end', { step: 'presented' }, (s, chance) => {
    const guest = official(s, chance);
    return [
      `Trao thưởng các tập thể có thành tích xuất sắc năm ${s.year}`,
      '',
      `Chiều ${short(s)}, ${s.bloc} tổ chức lễ công bố quyết định và trao thưởng cho các tập thể có thành tích xuất sắc trong phong trào thi đua năm ${s.year}. Tham dự buổi lễ có ${guest}.`,
      `Phát biểu tại buổi lễ, ${again(guest)} chúc mừng các tập thể được khen thưởng. ${idle(s, chance)}`,
      `Dịp này, ${passed(s)
        .map((one) => `${listed(one.recipients)} đã đón nhận ${namedInFull(one)}`)
        .join('; ')}.`,
      'Bích Ngọc',
    ];
  }),
  heldWay('by lines under each award', { step: 'presented' }, (s, chance) => [
    `Lễ trao tặng danh hiệu thi đua, hình thức khen thưởng năm ${s.year} cho ${s.bloc}`,
    '',
    `Ngày ${short(s, '-')}, tại ${s.town} diễn ra lễ trao tặng danh hiệu thi đua, hình thức khen thưởng năm ${s.year}. ${idle(s, chance)}`,
    ...where(
      s.awards.length,
      `${capital(official(s, chance))} đã trao quyết định, hiện vật khen thưởng cho các tập thể thuộc ${s.bloc}:`,
    ),
    ...passed(s).flatMap((one) => [`Trao ${namedInFull(one)} cho ${counted(one)}:`, ...dashed(one.recipients)]),
    'Phát biểu tại buổi lễ, đại diện các tập thể được khen thưởng bày tỏ vinh dự, hứa tiếp tục thi đua lập thành tích cao hơn.',
    'Tin, ảnh: Trần Hiếu',
  ]),
];
