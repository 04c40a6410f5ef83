import { signature } from '../boxes.js';
import { twoColumns } from '../latest/layout.js';
import { listed, namedInFull, passed, semicolons } from '../phrases.js';
import { type Way, way } from '../story.js';
import { idle } from './idle.js';

/** Notices, in ways that were written when the three sets before had been looked at. */
export const FOURTH_NOTICE: readonly Way[] = [
  way('decisions came, by which', { step: 'decided' }, (s, chance) => [
    ...twoColumns(s, s.office.box, `TB-${s.office.sign}`, chance),
    'THÔNG BÁO',
    `Về kết quả khen thưởng tổng kết năm ${s.year}`,
    `Ngày 15/02/${s.year + 1}, cấp có thẩm quyền đã ban hành các quyết định khen thưởng thành tích năm ${s.year} đối với ${s.bloc}. Theo đó:`,
    ...passed(s).map((one) => `${listed(one.recipients)} được tặng ${namedInFull(one)}.`),
    `${s.office.name} thông báo để các đơn vị biết. ${idle(s, chance, 1)}`,
    ...signature(s.office.post, chance),
  ]),
  way('by who grants', { step: 'decided' }, (s, chance) => [
    ...twoColumns(s, s.office.box, `TB-${s.office.sign}`, chance),
    'THÔNG BÁO',
    `Tổng hợp kết quả khen thưởng năm ${s.year} của ${s.bloc}`,
    `${s.office.name} tổng hợp, thông báo kết quả các tập thể đã được quyết định khen thưởng năm ${s.year} như sau:`,
    [
      ['STT', 'Cấp khen thưởng', 'Hình thức khen thưởng', 'Tập thể được khen thưởng'],
      ...passed(s).map((one, i) => [String(i + 1), one.giver, one.award, semicolons(one.recipients)]),
    ],
    `Nơi nhận hiện vật khen thưởng: Bộ phận một cửa ${s.office.name}./.`,
    ...signature(s.office.post, chance),
  ]),
  way('come and fetch', { step: 'decided' }, (s, chance) => [
    ...twoColumns(s, s.office.box, s.office.sign, chance),
    `V/v nhận hiện vật khen thưởng năm ${s.year}`,
    `Kính gửi: Các đơn vị thuộc ${s.bloc}`,
    `${s.office.name} đề nghị các đơn vị đã được quyết định khen thưởng thành tích năm ${s.year} có tên sau cử cán bộ đến nhận hiện vật:`,
    ...s.awards.map((one, i) => `${i + 1}. ${one.recipient}: ${namedInFull(one)};`),
    'Thời gian nhận: trong giờ hành chính. Khi đến mang theo giấy giới thiệu./.',
    ...signature(`TL. ${s.office.post}`, chance),
  ]),
];
