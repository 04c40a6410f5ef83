import { signature } from '../boxes.js';
import { nothing } from '../people.js';
import { capital, given, listed, namedInFull, passed, slashed, titled, two, where } from '../phrases.js';
import { byGiver, byUnit, ruled } from '../seventh/layout.js';
import { type Story, type Way, way } from '../story.js';

/** The day on which all was decided. */
const decided = ({ year }: Story): string => `15/02/${year + 1}`;

/** Notices, in ways that were written after the seventh set was opened. */
export const EIGHTH_NOTICE: readonly Way[] = [
  way('a correction', { step: 'decided' }, (s, chance) => [
    ...ruled(s, s.office.box, `TB-${s.office.sign}`, chance),
    'THÔNG BÁO',
    `Đính chính kết quả khen thưởng năm ${s.year} của ${s.bloc}`,
    `Do sai sót khi in ấn, Thông báo số ${two(s.number + 5)}/TB-${s.office.sign} ghi chưa đúng hình thức khen thưởng năm ${s.year} của một số tập thể thuộc ${s.bloc}. ${capital(s.office.name)} đính chính như sau:`,
    ...passed(s).map(
      (one) =>
        `- ${listed(one.recipients)} được ${given(one)} (Quyết định ngày ${decided(s)}), thay vì “Kỷ niệm chương” như đã in.`,
    ),
    `${nothing(s, chance, 1)} Các nội dung khác không thay đổi./.`,
    ...signature(s.office.post, chance),
  ]),
  way('who gives once for its rows', { step: 'decided' }, (s, chance) => [
    ...ruled(s, s.office.box, `TB-${s.office.sign}`, chance),
    'THÔNG BÁO',
    `Các quyết định khen thưởng thành tích năm ${s.year} đối với tập thể thuộc ${s.bloc}`,
    `Tính đến ngày ${slashed(s)}, các cấp đã quyết định khen thưởng như sau:`,
    [
      ['Cấp khen thưởng', 'Đã tặng', 'Tập thể', 'Số lượng'],
      ...byGiver(s).flatMap(([giver, groups]) =>
        groups.map((one, i) => [
          i === 0 ? giver : '',
          capital(titled(one)),
          one.recipients.join('; '),
          two(one.recipients.length),
        ]),
      ),
      ['Tổng cộng', '', '', two(s.awards.length)],
    ],
    `${capital(s.office.name)} thông báo đến các đơn vị./.`,
    ...signature(s.office.post, chance),
  ]),
  way('a short post', { step: 'decided' }, (s, chance) => [
    `TIN VUI! Khen thưởng năm ${s.year} - ${s.bloc}`,
    `${capital(s.office.name)} chúc mừng ${two(byUnit(s).length)} tập thể đã có quyết định khen thưởng năm ${s.year}:`,
    ...byUnit(s).map(([unit, told]) => `★ ${unit} → ${told.map((one) => namedInFull(one)).join(' + ')}`),
    ...where(s.awards.length, 'Các đơn vị nhớ nhận bằng, cờ tại bộ phận một cửa nhé.'),
    nothing(s, chance, 1),
    '#khenthuong #lantoadienhinh',
  ]),
];
