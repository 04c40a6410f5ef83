import { official } from '../people.js';
import { capital, counted, listed, passed, short } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { honoured, perUnit, withGiver } from './layout.js';

/** News of the day on which the awards are handed out. */
export const THIRTEENTH_CEREMONY: readonly Way[] = [
  heldWay('handed over by an official', { step: 'presented' }, (s, chance) => [
    `Hội nghị tổng kết công tác thi đua, khen thưởng năm ${s.year}`,
    `Sáng ${short(s)}, UBND ${s.place} tổ chức Hội nghị tổng kết công tác thi đua, khen thưởng năm ${s.year}, triển khai nhiệm vụ năm ${s.year + 1}. ${capital(official(s, chance))} chủ trì hội nghị.`,
    honoured(s, chance, 3),
    `Tại hội nghị, lãnh đạo ${s.place} đã công bố và trao các quyết định khen thưởng thành tích năm ${s.year} cho các đơn vị thuộc ${s.bloc}. Theo đó, trao ${passed(
      s,
    )
      .map((one) => `${withGiver(one)} cho ${listed(one.recipients)}`)
      .join('; trao ')}.`,
    'Hồng Nhung',
  ]),
  heldWay('so many, then their names', { step: 'presented' }, (s, chance) => [
    `${capital(s.place)}: Trao thưởng các tập thể có thành tích xuất sắc năm ${s.year}`,
    `Ngày ${short(s, '-')}, UBND ${s.place} tổ chức lễ công bố quyết định và trao thưởng cho các tập thể thuộc ${s.bloc} đạt thành tích xuất sắc năm ${s.year}. Dự buổi lễ có ${official(s, chance)} và đại diện các đơn vị.`,
    'Tại buổi lễ, Ban Tổ chức đã công bố các quyết định khen thưởng và trao thưởng, gồm:',
    ...passed(s).map((one) => `- Trao ${withGiver(one)} cho ${counted(one)}: ${listed(one.recipients)}.`),
    `Phát biểu tại buổi lễ, ${official(s, chance)} chúc mừng các tập thể được khen thưởng. ${honoured(s, chance, 1)}`,
    'Tin và ảnh: Minh Đức',
  ]),
  heldWay('units receive', { step: 'presented' }, (s, chance) => [
    `${s.bloc}: Nhiều tập thể được khen thưởng`,
    `Chiều ${short(s)}, tại Trung tâm Hội nghị ${s.place}, các đơn vị của ${s.bloc} có thành tích tiêu biểu năm ${s.year} đã được trao thưởng. ${capital(official(s, chance))} dự và trao thưởng cho các đơn vị.`,
    ...perUnit(s.awards).map(
      ([unit, awards]) =>
        `${capital(unit)} được trao ${awards.map(withGiver).join(' và ')} vì thành tích xuất sắc năm ${s.year}.`,
    ),
    honoured(s, chance),
    'Lan Anh',
  ]),
];
