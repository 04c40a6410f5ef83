import { leader, official } from '../people.js';
import { capital, counted, listed, namedInFull, passed, short, titled, two } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { isHigh, perUnit } from '../twenty-second/layout.js';
import { news } from './layout.js';

/** News of ceremonies, as the newspaper and the portal of an ordinary province have them. */
export const TWENTY_FOURTH_CEREMONY: readonly Way[] = [
  heldWay('so many were given it: which', { step: 'presented' }, (s, chance) => [
    `Trao thưởng cho các tập thể của ${s.bloc}`,
    `Sáng ${short(s)}, tại trung tâm hội nghị, UBND ${s.place} tổ chức lễ trao thưởng năm ${s.year} cho các tập thể của ${s.bloc}. ${capital(official(s, chance))} đến dự và trao thưởng.`,
    news(s, chance),
    `Tại buổi lễ, ${two(perUnit(s.awards).length)} tập thể đã lên nhận thưởng, trong đó ${passed(s)
      .map((one) => `${counted(one)} nhận ${namedInFull(one)} năm ${s.year} là ${listed(one.recipients)}`)
      .join('; ')}.`,
    'Vũ Hoài',
  ]),
  heldWay('what the pictures show', { step: 'presented' }, (s, chance) => [
    `Lễ công bố và trao quyết định khen thưởng ${s.bloc} năm ${s.year}`,
    `Chiều ${short(s, '-')}, UBND ${s.place} công bố và trao quyết định khen thưởng thành tích năm ${s.year} cho ${s.bloc}.`,
    `${news(s, chance)} Một số hình ảnh tại buổi lễ:`,
    ...passed(s).map((one) => {
      const by = capital(official(s, chance));
      const gift = isHigh(one) ? `${titled(one)} của ${one.giver}` : namedInFull(one);
      return `${by} trao ${gift} cho đại diện lãnh đạo ${counted(one)}: ${listed(one.recipients)}. (Ảnh: Thanh Bình)`;
    }),
    'Thanh Bình',
  ]),
  heldWay('what each brought home', { step: 'presented' }, (s, chance) => [
    `Niềm vui ngày nhận thưởng`,
    `Ngày ${short(s)}, nhiều đơn vị thuộc ${s.bloc} đã có mặt tại lễ tuyên dương do UBND ${s.place} tổ chức để nhận phần thưởng cho thành tích năm ${s.year}.`,
    ...perUnit(s.awards).map(([unit, told], i) =>
      i % 2
        ? `Cùng vinh dự ấy, ${unit} được trao ${listed(told.map(namedInFull))} năm ${s.year}.`
        : `Với nhiều nỗ lực trong năm ${s.year}, ${unit} đã được trao ${listed(told.map(namedInFull))}.`,
    ),
    `${capital(leader(perUnit(s.awards)[0][0], chance))} xúc động chia sẻ: “Đây là nguồn cổ vũ lớn đối với chúng tôi”.`,
    news(s, chance, 1),
    'Mai Anh',
  ]),
];
