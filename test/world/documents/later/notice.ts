import { headBox, signature } from '../boxes.js';
import { given, listed, namedInFull, passed, titled } from '../phrases.js';
import { type Way, way } from '../story.js';

/** Notices, in ways that were written after the first had been looked at. */
export const LATER_NOTICE: readonly Way[] = [
  way('award first in a table', { step: 'decided' }, (s, chance) => [
    ...headBox(s, s.office.box, `TB-${s.office.sign}`, chance),
    'THÔNG BÁO',
    `Kết quả khen thưởng ${s.bloc} năm ${s.year}`,
    `${s.office.name} thông báo kết quả khen thưởng thành tích năm ${s.year} theo các quyết định đã ban hành:`,
    [
      ['TT', 'Danh hiệu, hình thức khen thưởng', 'Cấp quyết định', 'Đơn vị được tặng'],
      ...s.awards.map((one, i) => [`${i + 1}`, one.award, one.giver, one.recipient]),
    ],
    ...signature(s.office.post, chance),
  ]),
  way('line under the unit', { step: 'decided' }, (s, chance) => [
    ...headBox(s, s.office.box, `TB-${s.office.sign}`, chance),
    'THÔNG BÁO',
    `Các đơn vị thuộc ${s.bloc} được khen thưởng năm ${s.year}`,
    `${s.office.name} thông báo các đơn vị đã được tặng thưởng năm ${s.year} như sau:`,
    ...s.awards.flatMap((one, i) => [`${i + 1}. ${one.recipient}`, `Hình thức khen thưởng: ${namedInFull(one)}.`]),
    ...signature(s.office.post, chance),
  ]),
  way('signed', { step: 'decided' }, (s, chance) => [
    ...headBox(s, s.office.box, `TB-${s.office.sign}`, chance),
    'THÔNG BÁO',
    `Về việc tặng thưởng các tập thể thuộc ${s.bloc}`,
    `Căn cứ kết quả phong trào thi đua năm ${s.year}:`,
    ...passed(s).map(
      (one) => `- ${given(one, 'đã ký quyết định tặng thưởng')} cho các đơn vị: ${listed(one.recipients)}.`,
    ),
    `Đề nghị các đơn vị cử đại diện nhận ${passed(s).length > 1 ? 'các phần thưởng' : titled(passed(s)[0])} tại ${s.office.name}./.`,
    ...signature(s.office.post, chance),
  ]),
];
