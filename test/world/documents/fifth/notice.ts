import { signature } from '../boxes.js';
import { idle } from '../fourth/idle.js';
import { twoColumns } from '../latest/layout.js';
import { capital, given, listed, namedInFull, passed } from '../phrases.js';
import { type Way, way } from '../story.js';

/** Notices, in ways that were written before the fourth set was looked at. */
export const FIFTH_NOTICE: readonly Way[] = [
  way('by this decision, by that', { step: 'decided' }, (s, chance) => [
    ...twoColumns(s, s.office.box, `TB-${s.office.sign}`, chance),
    'THÔNG BÁO',
    `Về việc khen thưởng các đơn vị thuộc ${s.bloc} năm ${s.year}`,
    `${s.office.name} thông báo kết quả khen thưởng như sau:`,
    ...passed(s).map(
      (one, i) =>
        `- Theo Quyết định số ${s.number + 400 + i} ngày 15/02/${s.year + 1}, ${given(one)} năm ${s.year} cho ${listed(one.recipients)}.`,
    ),
    idle(s, chance, 1),
    ...signature(s.office.post, chance),
  ]),
  way('with congratulations', { step: 'decided' }, (s, chance) => [
    ...twoColumns(s, s.office.box, s.office.sign, chance),
    `V/v chúc mừng các đơn vị được khen thưởng năm ${s.year}`,
    `Kính gửi: ${s.bloc}`,
    `${s.office.name} trân trọng chúc mừng các đơn vị trong khối, cụm đã được khen thưởng thành tích năm ${s.year}:`,
    ...passed(s).map((one) => `${capital(listed(one.recipients))} đã được ${given(one, 'tặng thưởng')};`),
    'Mong các đơn vị tiếp tục phát huy thành tích đã đạt được./.',
    ...signature(s.office.post, chance),
  ]),
  way('awards under units', { step: 'decided' }, (s, chance) => [
    ...twoColumns(s, s.office.box, `TB-${s.office.sign}`, chance),
    'THÔNG BÁO',
    `Kết quả khen thưởng năm ${s.year} đối với các tập thể thuộc ${s.bloc}`,
    `Căn cứ các quyết định khen thưởng, ${s.office.name} thông báo các tập thể được tặng thưởng năm ${s.year}:`,
    ...[...new Set(s.awards.map(({ recipient }) => recipient))].flatMap((unit, i) => [
      `${i + 1}. ${unit}:`,
      ...s.awards.filter(({ recipient }) => recipient === unit).map((one) => `- ${capital(namedInFull(one))};`),
    ]),
    ...signature(s.office.post, chance),
  ]),
];
