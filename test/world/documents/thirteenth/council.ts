import { council, headBox, signature, signers } from '../boxes.js';
import { clerk, official } from '../people.js';
import { capital, counted, listed, long, passed, refused, slashed, two, where } from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import { grants, inCell, withGiver } from './layout.js';

const name = ({ place }: Story): string => `Hội đồng Thi đua - Khen thưởng ${place}`;

/** The council of emulation votes on what blocs ask for. */
export const THIRTEENTH_COUNCIL: readonly Way[] = [
  heldWay('minutes, votes by lines', { step: 'council' }, (s, chance) => [
    ...headBox(s, council(s), 'BB-HĐTĐKT', chance),
    'BIÊN BẢN',
    `Họp ${name(s)} xét khen thưởng năm ${s.year}`,
    '',
    `Thời gian: 08 giờ 00 phút, ${long(s)}.`,
    `Chủ trì: ${capital(official(s, chance))}, Phó Chủ tịch Hội đồng.`,
    'Thành phần: Các thành viên Hội đồng (có mặt 13/13).',
    `Nội dung: Xét, đề nghị khen thưởng năm ${s.year} đối với các tập thể thuộc ${s.bloc}.`,
    'Sau khi nghe cơ quan thường trực báo cáo kết quả thẩm định, Hội đồng đã thảo luận và bỏ phiếu kín. Kết quả như sau:',
    ...where(
      passed(s).length,
      '1. Các trường hợp được Hội đồng nhất trí đề nghị khen thưởng:',
      ...passed(s).flatMap((one) => [
        `- ${capital(withGiver(one))}:`,
        ...one.recipients.map((unit) => `+ ${unit}: 13/13 phiếu đồng ý (đạt tỷ lệ 100%).`),
      ]),
    ),
    ...where(
      refused(s).length,
      `${passed(s).length ? 2 : 1}. Các trường hợp không được Hội đồng nhất trí đề nghị khen thưởng do không đủ tỷ lệ phiếu theo quy định:`,
      ...refused(s).flatMap((one) => [
        `- ${capital(withGiver(one))}:`,
        ...one.recipients.map((unit) => `+ ${unit}: 05/13 phiếu đồng ý (đạt tỷ lệ 38,5%).`),
      ]),
    ),
    'Cuộc họp kết thúc lúc 10 giờ 30 phút cùng ngày./.',
    ...signers(chance),
  ]),
  heldWay('what the council concluded', { step: 'council' }, (s, chance) => [
    ...headBox(s, council(s), 'TB-HĐTĐKT', chance),
    'THÔNG BÁO',
    `Kết luận phiên họp xét khen thưởng năm ${s.year} của ${name(s)}`,
    '',
    `Ngày ${slashed(s)}, ${name(s)} tổ chức phiên họp xét khen thưởng năm ${s.year} cho các đơn vị thuộc ${s.bloc}. Dự phiên họp có các thành viên Hội đồng; ${clerk(s, chance)}. Sau khi xem xét hồ sơ và bỏ phiếu, Hội đồng kết luận:`,
    ...passed(s).map(
      (one, i) => `${i + 1}. Thống nhất đề nghị ${grants(one)} cho ${counted(one)}: ${listed(one.recipients)}.`,
    ),
    ...refused(s).map(
      (one, i) =>
        `${passed(s).length + i + 1}. Không thống nhất đề nghị ${grants(one)} cho ${listed(one.recipients)} vì chưa đủ tiêu chuẩn theo quy định.`,
    ),
    'Giao cơ quan thường trực Hội đồng hoàn thiện hồ sơ, thủ tục theo quy định./.',
    ...signature('TL. CHỦ TỊCH\nỦY VIÊN THƯỜNG TRỰC', chance, ['- Thành viên Hội đồng;', '- Lưu: HĐTĐKT.']),
  ]),
  heldWay('a report, a table of votes and opinions', { step: 'council', givers: false }, (s, chance) => [
    ...headBox(s, council(s), 'BC-HĐTĐKT', chance),
    'BÁO CÁO',
    `Kết quả xét khen thưởng thành tích năm ${s.year}`,
    '',
    `Kính gửi: Chủ tịch UBND ${s.place}`,
    '',
    `${capital(long(s))}, ${name(s)} đã họp và bỏ phiếu xét khen thưởng năm ${s.year} đối với ${two(s.awards.length)} trường hợp do ${s.bloc} đề nghị. Kết quả cụ thể như sau:`,
    [
      ['TT', 'Tên tập thể', 'Danh hiệu, hình thức khen thưởng', 'Số phiếu đồng ý', 'Ý kiến của Hội đồng'],
      ...s.awards.map((one, i) => [
        String(i + 1),
        one.recipient,
        inCell(one),
        one.refused ? '04/11' : '11/11',
        one.refused ? 'Không nhất trí' : 'Nhất trí',
      ]),
    ],
    `Hội đồng báo cáo Chủ tịch UBND ${s.place} xem xét, quyết định./.`,
    ...signature('TM. HỘI ĐỒNG\nPHÓ CHỦ TỊCH', chance, ['- Như trên;', '- Lưu: VT, HĐTĐKT.']),
  ]),
];
