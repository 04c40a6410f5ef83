import { headBox, signature } from './boxes.js';
import { nothing } from './people.js';
import { capital, counted, dashed, given, listed, namedInFull, numbered, passed, semicolons } from './phrases.js';
import { type Way, way } from './story.js';

/** The office of home affairs makes known what was decided. */
export const NOTICE: readonly Way[] = [
  way('decided, by lines', { step: 'decided' }, (s, chance) => [
    ...headBox(s, s.office.box, `TB-${s.office.sign}`, chance),
    'THÔNG BÁO',
    `Kết quả khen thưởng năm ${s.year} của ${s.bloc}`,
    `${s.office.name} thông báo kết quả khen thưởng thành tích năm ${s.year} như sau:`,
    ...passed(s).flatMap((one, i) => [
      `${i + 1}. ${capital(given(one, 'quyết định tặng'))} cho ${counted(one)}:`,
      ...dashed(one.recipients),
    ]),
    `${s.office.name} thông báo để các đơn vị biết, liên hệ nhận hiện vật khen thưởng./.`,
    ...signature(s.office.post, chance),
  ]),
  way('in sentences', { step: 'decided' }, (s, chance) => [
    ...headBox(s, s.office.box, `TB-${s.office.sign}`, chance),
    'THÔNG BÁO',
    `Về kết quả xét khen thưởng năm ${s.year}`,
    `Kính gửi: Các đơn vị thuộc ${s.bloc}.`,
    ...passed(s).map(
      (one) => `${capital(given(one, 'đã ban hành quyết định tặng'))} năm ${s.year} cho ${listed(one.recipients)}.`,
    ),
    nothing(s, chance, 1),
    ...signature(s.office.post, chance),
  ]),
  way('table', { step: 'decided' }, (s, chance) => [
    ...headBox(s, s.office.box, `TB-${s.office.sign}`, chance),
    'THÔNG BÁO',
    `Kết quả khen thưởng các tập thể thuộc ${s.bloc} năm ${s.year}`,
    `${s.office.name} thông báo danh sách các tập thể đã được khen thưởng năm ${s.year}:`,
    [
      ['STT', 'Đơn vị được khen thưởng', 'Hình thức khen thưởng', 'Cấp khen thưởng'],
      ...s.awards.map((one, i) => [String(i + 1), one.recipient, one.award, one.giver]),
    ],
    ...signature(s.office.post, chance),
  ]),
  way('unit first', { step: 'decided' }, (s, chance) => [
    ...headBox(s, s.office.box, `TB-${s.office.sign}`, chance),
    'THÔNG BÁO',
    `Danh sách đơn vị được khen thưởng năm ${s.year} - ${s.bloc}`,
    `Các đơn vị được khen thưởng thành tích năm ${s.year} gồm:`,
    ...numbered(s.awards.map((one) => `${one.recipient}: được ${given(one)}`)),
    ...signature(s.office.post, chance),
  ]),
  way('headings of awards', { step: 'decided' }, (s, chance) => [
    ...headBox(s, s.office.box, `TB-${s.office.sign}`, chance),
    'THÔNG BÁO',
    `Kết quả khen thưởng tổng kết phong trào thi đua năm ${s.year}`,
    `Theo các quyết định đã ban hành, các tập thể thuộc ${s.bloc} được khen thưởng năm ${s.year} như sau:`,
    ...passed(s).map((one) => `- ${capital(namedInFull(one))}: ${semicolons(one.recipients)}.`),
    ...signature(s.office.post, chance),
  ]),
  way('passive', { step: 'decided' }, (s, chance) => [
    ...headBox(s, s.office.box, `TB-${s.office.sign}`, chance),
    'THÔNG BÁO',
    `Về việc công bố kết quả khen thưởng năm ${s.year}`,
    `Để các đơn vị thuộc ${s.bloc} biết và chuẩn bị, ${s.office.name} thông báo:`,
    ...passed(s).map(
      (one) => `${capital(listed(one.recipients))} đã được ${given(one, 'quyết định tặng thưởng')} năm ${s.year}.`,
    ),
    ...signature(s.office.post, chance),
  ]),
];
