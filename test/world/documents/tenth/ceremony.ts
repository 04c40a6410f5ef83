import { capital, listed, namedInFull, passed, short, slashed, titled, two, upper } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { aside, visitor, whatIsNow } from './layout.js';

/** News of ceremonies, as another archive has them. */
export const TENTH_CEREMONY: readonly Way[] = [
  heldWay('among so many', { step: 'presented' }, (s, chance) => [
    `Ngày hội của những tấm gương thi đua ${s.place}`,
    `Ngày ${short(s)}, tại ${s.town}, lễ trao thưởng thành tích năm ${s.year} quy tụ hơn 300 đại biểu. ${aside(s, chance)}`,
    `Góp mặt trong số những đơn vị được trao thưởng, ${s.bloc} có nhiều gương mặt quen thuộc.`,
    ...passed(s).flatMap((one, i) =>
      one.recipients.map(
        (unit) => `${whatIsNow(s, unit)} là một trong ${two(14 + 3 * i)} tập thể lên nhận ${namedInFull(one)}.`,
      ),
    ),
    `Người trao thưởng là ${visitor(s, chance)}.`,
    'Vĩnh Phú',
  ]),
  heldWay('news in brief', { step: 'presented' }, (s, chance) => [
    `Tin vắn ngày ${slashed(s)}`,
    `${upper(s.town)} – Hôm nay, ${visitor(s, chance)} chủ trì buổi trao thưởng cho ${s.bloc} về thành tích năm ${s.year}. Đã trao: ${passed(
      s,
    )
      .map((one) => `${namedInFull(one)} (${one.recipients.join(', ')})`)
      .join('; ')}.`,
    `THỜI TIẾT – Có mưa rào vài nơi, gió nhẹ.`,
    `NÔNG VỤ – Bà con đã xuống giống 2.400 ha lúa hè thu.`,
  ]),
  heldWay('hand by hand', { step: 'presented' }, (s, chance) => [
    `${s.bloc} đón nhận niềm vui đầu xuân`,
    `Hội trường trung tâm ${s.town} sáng ${short(s)} rộn tiếng cười. Những đơn vị làm tốt trong năm ${s.year} của ${s.bloc} về đây nhận phần thưởng. ${aside(s, chance)}`,
    ...passed(s).map(
      (one) =>
        `${capital(visitor(s, chance))} ${one.recipients.length > 1 ? 'lần lượt trao' : 'trao tận tay'} đại diện ${listed(one.recipients.map((unit) => whatIsNow(s, unit)))} ${titled(one)} của ${one.giver}.`,
    ),
    'Ra về, ai cũng hẹn nhau mùa thi đua mới.',
    'Ngọc Hân',
  ]),
];
