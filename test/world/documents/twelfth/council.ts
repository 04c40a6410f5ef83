import { council, headBox, signature, signers } from '../boxes.js';
import { official } from '../people.js';
import {
  capital,
  counted,
  given,
  listed,
  long,
  namedInFull,
  passed,
  refused,
  semicolons,
  slashed,
} from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import { heard } from './layout.js';

const name = ({ place }: Story): string => `Hội đồng Thi đua - Khen thưởng ${place}`;
const signs = 'TM. HỘI ĐỒNG\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH';

/** Papers of the council, as they are commonly written. */
export const TWELFTH_COUNCIL: readonly Way[] = [
  heldWay('minutes with the votes', { step: 'council' }, (s, chance) => [
    ...headBox(s, council(s), 'BB-HĐTĐKT', chance),
    'BIÊN BẢN',
    `Họp ${name(s)} xét khen thưởng năm ${s.year}`,
    '',
    'I. THỜI GIAN, THÀNH PHẦN',
    `Hội đồng họp vào hồi 14 giờ 00 phút, ${long(s)}. Chủ trì: ${official(s, chance)}. Có mặt: 13/15 thành viên Hội đồng.`,
    'II. NỘI DUNG',
    `${capital(s.office.name)} trình bày kết quả thẩm định hồ sơ khen thưởng năm ${s.year} của ${s.bloc}. ${heard(chance)}`,
    'Hội đồng tiến hành bỏ phiếu kín, kết quả như sau:',
    ...passed(s).map(
      (one, i) =>
        `${i + 1}. Thông qua đề nghị tặng ${namedInFull(one)} cho ${counted(one)}: ${semicolons(one.recipients)} (13/13 phiếu đồng ý).`,
    ),
    ...refused(s).map(
      (one, i) =>
        `${passed(s).length + i + 1}. Không thông qua đề nghị tặng ${namedInFull(one)} cho ${counted(one)}: ${semicolons(one.recipients)} (05/13 phiếu đồng ý).`,
    ),
    'Biên bản được thông qua lúc 16 giờ 30 phút cùng ngày./.',
    ...signers(chance),
  ]),
  heldWay('votes and shares in a table', { step: 'council' }, (s, chance) => [
    ...headBox(s, council(s), 'BC-HĐTĐKT', chance),
    'BÁO CÁO',
    `Tổng hợp kết quả bỏ phiếu xét khen thưởng năm ${s.year}`,
    '',
    `Kính gửi: Chủ tịch Ủy ban nhân dân ${s.place}`,
    '',
    `Ngày ${slashed(s)}, ${name(s)} đã họp và bỏ phiếu xét khen thưởng thành tích năm ${s.year} đối với các tập thể thuộc ${s.bloc}. Tổng số phiếu phát ra 15, thu về 15, hợp lệ 15. Kết quả cụ thể:`,
    [
      ['TT', 'Tên tập thể', 'Danh hiệu, hình thức xét', 'Số phiếu đồng ý', 'Tỷ lệ', 'Kết luận của Hội đồng'],
      ...s.awards.map((one, i) => [
        String(i + 1),
        one.recipient,
        capital(namedInFull(one)),
        one.refused ? '06/15' : '15/15',
        one.refused ? '40%' : '100%',
        one.refused ? 'Không thông qua' : 'Thông qua',
      ]),
    ],
    'Hội đồng báo cáo Chủ tịch Ủy ban nhân dân xem xét, quyết định./.',
    ...signature(signs, chance, ['- Như trên;', '- Các thành viên Hội đồng;', '- Lưu: VT.']),
  ]),
  heldWay('what the chair concludes', { step: 'council' }, (s, chance) => [
    ...headBox(s, council(s), 'TB-HĐTĐKT', chance),
    'THÔNG BÁO',
    `Kết luận phiên họp Hội đồng xét khen thưởng năm ${s.year} đối với ${s.bloc}`,
    '',
    `${capital(long(s))}, ${name(s)} tổ chức phiên họp dưới sự chủ trì của ${official(s, chance)}. Sau khi nghe ${s.office.name} báo cáo và ý kiến của các thành viên, Hội đồng kết luận:`,
    ...passed(s).map((one) => `- Nhất trí đề nghị ${given(one)} năm ${s.year} cho ${listed(one.recipients)}.`),
    ...refused(s).map(
      (one) =>
        `- Không nhất trí đề nghị ${given(one)} năm ${s.year} cho ${listed(one.recipients)}, do chưa đủ tiêu chuẩn theo quy định.`,
    ),
    `Giao ${s.office.name} hoàn thiện hồ sơ, trình cấp có thẩm quyền quyết định trước ngày 31/01/${s.year + 1}./.`,
    ...signature(signs, chance, ['- Thành viên Hội đồng;', `- ${capital(s.office.name)};`, '- Lưu: VT.']),
  ]),
];
