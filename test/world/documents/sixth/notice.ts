import { signature } from '../boxes.js';
import { twoColumns } from '../latest/layout.js';
import { nothing } from '../people.js';
import { given, listed, namedInFull, passed, where } from '../phrases.js';
import { type Way, way } from '../story.js';

/** Notices, in ways that were written after the fifth set was opened. */
export const SIXTH_NOTICE: readonly Way[] = [
  way('each decision in a row', { step: 'decided' }, (s, chance) => [
    ...twoColumns(s, s.office.box, `TB-${s.office.sign}`, chance),
    'THÔNG BÁO',
    `Kết quả khen thưởng năm ${s.year} của ${s.bloc}`,
    `${s.office.name} thông báo các quyết định khen thưởng đã ban hành:`,
    [
      ['STT', 'Số, ngày quyết định', 'Tập thể được khen', 'Hình thức khen thưởng', 'Thẩm quyền quyết định'],
      ...s.awards.map((one, i) => [
        String(i + 1),
        `${s.number + 300 + i} ngày 15/02/${s.year + 1}`,
        one.recipient,
        one.award,
        one.giver,
      ]),
    ],
    ...signature(s.office.post, chance),
  ]),
  way('come and fetch it', { step: 'decided' }, (s, chance) => [
    ...twoColumns(s, s.office.box, s.office.sign, chance),
    `V/v nhận hiện vật khen thưởng năm ${s.year}`,
    `Kính gửi: Các đơn vị thuộc ${s.bloc}`,
    `Năm ${s.year}, các đơn vị sau đây thuộc ${s.bloc} đã được khen thưởng:`,
    ...passed(s).map((one, i) => `${i + 1}) ${listed(one.recipients)} - ${namedInFull(one)}.`),
    `${s.office.name} đề nghị các đơn vị cử người đến nhận hiện vật trong giờ hành chính./.`,
    ...signature(s.office.post, chance),
  ]),
  way('has issued', { step: 'decided' }, (s, chance) => [
    `Khen thưởng các tập thể thuộc ${s.bloc}`,
    `Theo ${s.office.name}, các cấp có thẩm quyền vừa ban hành quyết định khen thưởng thành tích năm ${s.year}.`,
    ...where(
      passed(s).length,
      `Theo đó, ${passed(s)
        .map((one) => `${given(one, 'quyết định tặng')} cho ${listed(one.recipients)}`)
        .join('; ')}.`,
    ),
    nothing(s, chance, 1),
  ]),
];
