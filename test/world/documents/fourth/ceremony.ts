import { official } from '../people.js';
import { capital, listed, named, namedInFull, passed, short, titled, two } from '../phrases.js';
import { type Way, way } from '../story.js';
import { idle } from './idle.js';

/** News of ceremonies, in ways that were written when the three sets before had been looked at. */
export const FOURTH_CEREMONY: readonly Way[] = [
  way('who gives hands out', { step: 'presented' }, (s, chance) => [
    `${s.bloc} gặp mặt, biểu dương các tập thể tiêu biểu năm ${s.year}`,
    `Sáng nay, ${short(s)}, ${s.place} tổ chức hội nghị biểu dương các tập thể có thành tích năm ${s.year}. ${idle(s, chance)}`,
    `Tại hội nghị, ${passed(s)
      .map((one) => `${one.giver} đã trao tặng ${titled(one)} cho ${listed(one.recipients)}`)
      .join('; ')}.`,
    `Dự và chia vui cùng các tập thể có ${official(s, chance)}.`,
  ]),
  way('by mandate, then also', { step: 'presented' }, (s, chance) => [
    `Trao phần thưởng cao quý cho các tập thể thuộc ${s.bloc}`,
    `Cập nhật: 21:07 | ${short(s)}/${s.year + 1}`,
    `Tối ${short(s)}, diễn ra lễ công bố các quyết định khen thưởng năm ${s.year}. ${idle(s, chance, 1)}`,
    ...passed(s).map((one, i) =>
      i === 0
        ? `Thừa ủy quyền, ${official(s, chance)} đã trao ${namedInFull(one)} năm ${s.year} cho tập thể ${listed(one.recipients)}.`
        : `Cũng trong dịp này, ${official(s, chance)} đã trao ${namedInFull(one)} cho ${listed(one.recipients)} vì thành tích năm ${s.year}.`,
    ),
    'Ảnh 1: Các đại biểu chụp ảnh lưu niệm.',
  ]),
  way('so many were handed, among them', { step: 'presented' }, (s, chance) => [
    `Lễ tôn vinh tập thể xuất sắc năm ${s.year}`,
    `Ngày ${short(s, '-')}, tại Trung tâm hội nghị, ${capital(official(s, chance))} dự lễ tôn vinh tập thể xuất sắc năm ${s.year}.`,
    `Có ${two(s.awards.length)} lượt tập thể thuộc ${s.bloc} được trao thưởng; trong đó, ${passed(s)
      .map((one) => `${listed(one.recipients)} nhận ${one.takesGiver ? named(one) : namedInFull(one)}`)
      .join('; ')}.`,
    idle(s, chance),
    'Bài và ảnh: Thùy Trang',
  ]),
];
