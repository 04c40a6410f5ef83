import { council } from '../boxes.js';
import { nothing, official } from '../people.js';
import {
  capital,
  counted,
  dashed,
  given,
  listed,
  long,
  namedInFull,
  numbered,
  passed,
  refused,
  semicolons,
  slashed,
  where,
} from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { councilOf, mottoFirst, roman, sideBySide, signedByTwo, signedFirst, signedLast, stacked } from './layout.js';

/** What the council lets pass. */
export const FOURTEENTH_COUNCIL: readonly Way[] = [
  heldWay('minutes of the council', { step: 'council' }, (s, chance) => [
    ...stacked(s, council(s), 'BB-HĐTĐKT'),
    'BIÊN BẢN',
    `Họp ${councilOf(s)} xét khen thưởng năm ${s.year}`,
    '',
    `Vào hồi 14 giờ 00 phút, ${long(s)}, tại trụ sở UBND ${s.place}, ${councilOf(s)} họp xét khen thưởng thành tích năm ${s.year} cho các tập thể thuộc ${s.bloc}.`,
    `I. Thành phần: ${official(s, chance)} chủ trì; các thành viên Hội đồng có mặt 13/13.`,
    `II. Nội dung: Cơ quan thường trực Hội đồng báo cáo kết quả thẩm định hồ sơ. ${nothing(s, chance, 1)}`,
    'III. Kết quả biểu quyết',
    ...where(
      passed(s).length,
      '1. Hội đồng thống nhất thông qua:',
      ...passed(s).map(
        (one) => `- Đề nghị ${given(one)} cho ${counted(one)}: ${listed(one.recipients)} (13/13 phiếu, đạt 100%).`,
      ),
    ),
    ...where(
      refused(s).length,
      `${passed(s).length ? 2 : 1}. Hội đồng không thông qua:`,
      ...refused(s).map(
        (one) => `- Đề nghị ${given(one)} cho ${listed(one.recipients)} (05/13 phiếu, không đủ tỷ lệ theo quy định).`,
      ),
    ),
    'Phiên họp kết thúc lúc 17 giờ 00 phút cùng ngày./.',
    ...signedByTwo('Thư ký', 'Chủ tịch Hội đồng', chance),
  ]),
  heldWay('report with a table of results', { step: 'council' }, (s, chance) => [
    ...sideBySide(s, council(s), 'BC-HĐTĐKT'),
    'BÁO CÁO',
    `Kết quả xét khen thưởng tổng kết năm ${s.year} đối với ${s.bloc}`,
    '',
    `Ngày ${slashed(s)}, ${councilOf(s)} đã tổ chức phiên họp và bỏ phiếu kín xét khen thưởng năm ${s.year} cho các tập thể thuộc ${s.bloc}. Tổng số phiếu phát ra: 11; thu về: 11; hợp lệ: 11.`,
    'Kết quả bỏ phiếu như sau:',
    [
      ['TT', 'Tên đơn vị', 'Hình thức khen thưởng', 'Số phiếu đồng ý', 'Kết luận của Hội đồng'],
      ...s.awards.map((one, i) => [
        String(i + 1),
        one.recipient,
        `${one.award} của ${one.giver}`,
        one.refused ? '04/11' : '11/11',
        one.refused ? 'Không thông qua' : 'Thông qua',
      ]),
    ],
    'Hội đồng giao cơ quan thường trực hoàn thiện hồ sơ đối với các trường hợp được thông qua./.',
    ...signedLast(['TM. Hội đồng', 'Phó Chủ tịch'], chance, ['- Các thành viên Hội đồng;', '- Lưu: VT, TĐKT.']),
  ]),
  heldWay('announcement of the conclusion', { step: 'council' }, (s, chance) => [
    ...mottoFirst(s, council(s), 'TB-HĐTĐKT'),
    'THÔNG BÁO',
    `Kết luận phiên họp xét khen thưởng năm ${s.year} của ${councilOf(s)}`,
    '',
    `Ngày ${slashed(s)}, ${official(s, chance)} đã chủ trì phiên họp của ${councilOf(s)} xét khen thưởng năm ${s.year} theo đề nghị của ${s.bloc}. Sau khi thảo luận, Hội đồng kết luận:`,
    ...passed(s).flatMap((one, i) => [
      `${roman(i)}. Nhất trí đề nghị tặng ${namedInFull(one)} năm ${s.year} cho:`,
      ...(one.recipients.length > 1 ? numbered(one.recipients) : dashed(one.recipients)),
    ]),
    ...where(
      refused(s).length,
      `${roman(passed(s).length)}. Không nhất trí đề nghị tặng thưởng các trường hợp sau do chưa đủ tiêu chuẩn:`,
      ...refused(s).map((one) => `- ${capital(namedInFull(one))}: ${semicolons(one.recipients)}.`),
    ),
    'Thông báo để các cơ quan, đơn vị biết và thực hiện./.',
    ...signedFirst(['TM. Hội đồng', 'Chủ tịch'], chance, ['- Các cơ quan, đơn vị liên quan;', '- Lưu VT.']),
  ]),
];
