import { clerk, nothing, official } from '../people.js';
import { capital, counted, listed, namedInFull, passed, refused, slashed, two, where } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import {
  COUNCIL_POSTS,
  chairAndSecretary,
  columns,
  councilBox,
  councilOf,
  dated,
  formal,
  older,
  signed,
} from './layout.js';

/** What councils say, as their clerks commonly write it. */
export const EIGHTEENTH_COUNCIL: readonly Way[] = [
  heldWay('minutes of the council', { step: 'council' }, (s, chance) => [
    ...formal(s, councilBox(s), 'BB-HĐTĐKT'),
    'BIÊN BẢN',
    `Họp Hội đồng xét khen thưởng năm ${s.year} đối với các tập thể thuộc ${s.bloc}`,
    '',
    `Hồi 8 giờ 30 phút, ${dated(s)}, ${councilOf(s)} họp xét khen thưởng thành tích năm ${s.year} đối với các tập thể thuộc ${s.bloc}.`,
    'I. Thành phần',
    `- Chủ trì: ${official(s, chance)}, Phó Chủ tịch Hội đồng;`,
    `- Thư ký: ${clerk(s, chance)};`,
    '- Có mặt: 15/15 thành viên Hội đồng.',
    'II. Nội dung',
    `Thường trực Hội đồng báo cáo kết quả thẩm định hồ sơ. Hội đồng thảo luận và bỏ phiếu kín. ${nothing(s, chance, 1)}`,
    'III. Kết luận',
    ...where(
      passed(s).length,
      '1. Hội đồng thống nhất thông qua việc đề nghị khen thưởng các tập thể sau:',
      ...passed(s).map((one) => `- Tặng ${namedInFull(one)} cho ${counted(one)}: ${listed(one.recipients)}.`),
    ),
    ...where(
      refused(s).length,
      `${passed(s).length ? 2 : 1}. Hội đồng không thông qua việc đề nghị khen thưởng các tập thể sau đây, do số phiếu đồng ý không đủ tỷ lệ quy định:`,
      ...refused(s).map((one) => `- Tặng ${namedInFull(one)} cho ${counted(one)}: ${listed(one.recipients)}.`),
    ),
    'Cuộc họp kết thúc vào hồi 11 giờ 00 phút cùng ngày./.',
    ...chairAndSecretary(chance),
  ]),
  heldWay('makes its result known', { step: 'council' }, (s, chance) => [
    ...older(s, councilBox(s), 'TB-HĐTĐKT'),
    'THÔNG BÁO',
    `Kết quả họp xét khen thưởng năm ${s.year} của ${councilOf(s)}`,
    '',
    `Ngày ${slashed(s)}, ${councilOf(s)} đã tổ chức họp, xét hồ sơ đề nghị khen thưởng năm ${s.year} của ${s.bloc}. ${capital(official(s, chance))} chủ trì cuộc họp.`,
    'Sau khi xem xét, Hội đồng có ý kiến như sau:',
    ...passed(s).map((one) => `Đồng ý đề nghị tặng ${namedInFull(one)} cho ${listed(one.recipients)}.`),
    ...refused(s).map(
      (one) =>
        `Không đồng ý đề nghị tặng ${namedInFull(one)} cho ${listed(one.recipients)}, vì chưa đáp ứng đủ tiêu chuẩn theo quy định.`,
    ),
    'Giao Thường trực Hội đồng hoàn thiện thủ tục, trình cấp có thẩm quyền theo quy định./.',
    ...signed(['TL. CHỦ TỊCH HỘI ĐỒNG', 'ỦY VIÊN THƯỜNG TRỰC'], chance, ['- Các thành viên Hội đồng;', '- Lưu: HĐ.']),
  ]),
  heldWay('table of ballots', { step: 'council' }, (s, chance) => [
    ...columns(s, councilBox(s), 'BC-HĐTĐKT'),
    'BÁO CÁO',
    `Kết quả kiểm phiếu xét khen thưởng năm ${s.year}`,
    '',
    `${capital(dated(s))}, ${councilOf(s)} tổ chức phiên họp xét khen thưởng năm ${s.year} cho các tập thể thuộc ${s.bloc}. Số phiếu phát ra: 15 phiếu; số phiếu thu về: 15 phiếu; số phiếu hợp lệ: 15 phiếu.`,
    `Kết quả bỏ phiếu đối với ${two(s.awards.length)} trường hợp như sau:`,
    [
      ['TT', 'Tên đơn vị', 'Hình thức khen thưởng', 'Số phiếu đồng ý', 'Tỷ lệ', 'Kết quả'],
      ...s.awards.map((one, i) => [
        String(i + 1),
        one.recipient,
        capital(namedInFull(one)),
        one.refused ? '06/15' : '15/15',
        one.refused ? '40%' : '100%',
        one.refused ? 'Không thông qua' : 'Thông qua',
      ]),
    ],
    'Trên đây là kết quả kiểm phiếu của Hội đồng./.',
    ...signed(COUNCIL_POSTS, chance, [`- Chủ tịch UBND ${s.place};`, '- Lưu: VT, HĐTĐKT.']),
  ]),
];
