import { council } from '../boxes.js';
import { official, personOf } from '../people.js';
import {
  capital,
  counted,
  dashed,
  given,
  listed,
  long,
  passed,
  refused,
  slashed,
  titled,
  two,
  where,
} from '../phrases.js';
import { heldWay, type Story, type Told, type Way } from '../story.js';
import { close, head, signedBy } from './layout.js';

const name = ({ place }: Story): string => `Hội đồng Thi đua - Khen thưởng ${place}`;
const signs = ['TM. Hội đồng', 'Chủ tịch'];
const copies = ['- Thành viên Hội đồng;', '- Lưu: VT, HĐTĐKT.'];

const rows = (awards: readonly Told[], votes: string): string[][] => [
  ['TT', 'Tên đơn vị', 'Hình thức khen thưởng', 'Cấp khen thưởng', 'Số phiếu đồng ý'],
  ...awards.map((one, i) => [String(i + 1), one.recipient, one.award, one.giver, votes]),
];

/** What councils say, as three ordinary clerks write it. */
export const NINETEENTH_COUNCIL: readonly Way[] = [
  heldWay('minutes of the council, vote by vote', { step: 'council' }, (s, chance) => {
    const chair = official(s, chance);
    const secretary = personOf(chance).name;
    return [
      ...head(s, council(s), 'BB-HĐTĐKT', chance),
      'BIÊN BẢN',
      `Họp ${name(s)} xét khen thưởng năm ${s.year}`,
      '',
      `1. Thời gian: 14 giờ 00 phút, ${long(s)}. Địa điểm: Phòng họp UBND ${s.place}.`,
      `2. Thành phần: 15/15 thành viên Hội đồng. Chủ trì: ${chair}. Thư ký: ${secretary}.`,
      `3. Nội dung: Thường trực Hội đồng báo cáo kết quả thẩm định hồ sơ đề nghị khen thưởng thành tích năm ${s.year} của ${s.bloc}. Hội đồng thảo luận, bỏ phiếu kín; kết quả như sau:`,
      ...passed(s).map(
        (one) =>
          `- Đề nghị ${given(one)} cho ${listed(one.recipients)}: 15/15 phiếu đồng ý, đạt 100%. Hội đồng thông qua.`,
      ),
      ...refused(s).map(
        (one) =>
          `- Đề nghị ${given(one)} cho ${listed(one.recipients)}: 06/15 phiếu đồng ý, đạt 40%. Hội đồng không thông qua.`,
      ),
      'Cuộc họp kết thúc lúc 16 giờ 30 phút cùng ngày. Biên bản đã được các thành viên dự họp nhất trí thông qua./.',
      ...signedBy(secretary, chair, chance),
    ];
  }),
  heldWay('a notice of what was concluded', { step: 'council' }, (s, chance) => [
    ...head(s, council(s), 'TB-HĐTĐKT', chance),
    'THÔNG BÁO',
    `Kết luận phiên họp của ${name(s)} về xét khen thưởng năm ${s.year}`,
    '',
    `Ngày ${slashed(s)}, ${name(s)} tổ chức phiên họp xét khen thưởng thành tích năm ${s.year} đối với các tập thể thuộc ${s.bloc}. ${capital(official(s, chance))} chủ trì phiên họp.`,
    'Sau khi nghe báo cáo, thảo luận và biểu quyết, Hội đồng kết luận như sau:',
    ...where(
      passed(s).length,
      '1. Các trường hợp Hội đồng nhất trí đề nghị cấp có thẩm quyền khen thưởng:',
      ...passed(s).flatMap((one) => [
        `${capital(titled(one))} của ${one.giver} (${counted(one)}):`,
        ...dashed(one.recipients),
      ]),
    ),
    ...where(
      refused(s).length,
      `${passed(s).length ? 2 : 1}. Các trường hợp Hội đồng không nhất trí đề nghị khen thưởng, do chưa đủ tiêu chuẩn:`,
      ...refused(s).flatMap((one) => [
        `${capital(titled(one))} của ${one.giver} (${counted(one)}):`,
        ...dashed(one.recipients),
      ]),
    ),
    'Giao Thường trực Hội đồng hoàn thiện hồ sơ theo quy định./.',
    ...close(signs, copies, chance),
  ]),
  heldWay('a report with a table for each outcome', { step: 'council' }, (s, chance) => {
    const out = s.awards.filter((one) => one.refused);
    const on = s.awards.filter((one) => !one.refused);
    return [
      ...head(s, council(s), 'BC-HĐTĐKT', chance),
      'BÁO CÁO',
      `Kết quả xét khen thưởng thành tích năm ${s.year} của ${s.bloc}`,
      '',
      `Kính gửi: Chủ tịch UBND ${s.place}`,
      '',
      `${capital(long(s))}, ${name(s)} đã họp, xét ${two(s.awards.length)} đề nghị khen thưởng năm ${s.year} của ${s.bloc}. Tổng số thành viên Hội đồng là 13 đồng chí, có mặt 13 đồng chí. Kết quả cụ thể như sau:`,
      ...(on.length ? ['I. Các trường hợp được Hội đồng thông qua', rows(on, '13/13')] : []),
      ...(out.length
        ? [`${on.length ? 'II' : 'I'}. Các trường hợp không được Hội đồng thông qua`, rows(out, '05/13')]
        : []),
      `${name(s)} báo cáo Chủ tịch UBND ${s.place} xem xét, chỉ đạo./.`,
      ...close(signs, ['- Như trên;', '- Lưu: VT, HĐTĐKT.'], chance),
    ];
  }),
];
