import { council, headBox, signature, signers } from '../boxes.js';
import { official } from '../people.js';
import {
  capital,
  counted,
  dashed,
  listed,
  long,
  namedInFull,
  passed,
  refused,
  slashed,
  titled,
  where,
} from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';

const body = ({ place }: Story): string => `Hội đồng Thi đua - Khen thưởng ${place}`;

/** What councils say, as the clerks of an ordinary province write it down. */
export const TWENTY_THIRD_COUNCIL: readonly Way[] = [
  heldWay('the votes on each, in a table', { step: 'council' }, (s, chance) => [
    ...headBox(s, council(s), 'BB-HĐTĐKT', chance),
    'BIÊN BẢN HỌP HỘI ĐỒNG',
    `Xét đề nghị khen thưởng năm ${s.year}`,
    `Ngày ${slashed(s)}, ${body(s)} họp phiên toàn thể do ${official(s, chance)}, Chủ tịch Hội đồng chủ trì; 13/13 thành viên có mặt.`,
    `Thư ký Hội đồng báo cáo tóm tắt thành tích năm ${s.year} của các tập thể thuộc ${s.bloc}. Hội đồng bỏ phiếu, kết quả như bảng sau (tập thể đạt từ 80% số phiếu trở lên thì Hội đồng trình cấp có thẩm quyền khen thưởng):`,
    [
      ['STT', 'Tập thể', 'Đề nghị tặng', 'Số phiếu đồng ý', 'Ý kiến của Hội đồng'],
      ...s.awards.map((one, i) => [
        String(i + 1),
        one.recipient,
        capital(namedInFull(one)),
        one.refused ? '6/13' : '13/13',
        one.refused ? 'Không trình' : 'Thống nhất trình',
      ]),
    ],
    'Phiên họp kết thúc hồi 17 giờ cùng ngày.',
    ...signers(chance),
  ]),
  heldWay('agreed with, and sent back', { step: 'council' }, (s, chance) => [
    ...headBox(s, council(s), 'TB-HĐTĐKT', chance),
    'THÔNG BÁO',
    `Kết quả xét khen thưởng năm ${s.year} của ${body(s)}`,
    `Tại phiên họp ${long(s)}, ${body(s)} đã xem xét đề nghị khen thưởng năm ${s.year} của ${s.bloc} và có ý kiến như sau:`,
    ...where(
      passed(s).length,
      'I. Những trường hợp được Hội đồng thông qua để trình khen thưởng:',
      ...passed(s).flatMap((one, i) => [
        `${i + 1}. ${capital(namedInFull(one))} (${counted(one)}):`,
        ...dashed(one.recipients),
      ]),
    ),
    ...where(
      refused(s).length,
      `${passed(s).length ? 'II' : 'I'}. Những trường hợp không được Hội đồng thông qua (chưa đủ tiêu chuẩn):`,
      ...refused(s).flatMap((one, i) => [
        `${i + 1}. ${capital(namedInFull(one))} (${counted(one)}):`,
        ...dashed(one.recipients),
      ]),
    ),
    'Yêu cầu cơ quan thường trực hoàn thiện các thủ tục tiếp theo./.',
    ...signature('TL. CHỦ TỊCH HỘI ĐỒNG', chance),
  ]),
  heldWay('in sentences, the doubtful last', { step: 'council' }, (s, chance) => [
    ...headBox(s, council(s), 'BB-HĐ', chance),
    'BIÊN BẢN',
    `Họp xét danh hiệu thi đua, hình thức khen thưởng năm ${s.year} cho các đơn vị thuộc ${s.bloc}`,
    '',
    `Bắt đầu lúc 14 giờ ngày ${slashed(s)}. Chủ trì: ${official(s, chance)}. Vắng có lý do: 01 ủy viên.`,
    `Cơ quan thường trực trình bày báo cáo thẩm định hồ sơ khen thưởng năm ${s.year}. Các ủy viên hỏi thêm về số liệu giải ngân và việc chấp hành chế độ báo cáo.`,
    ...passed(s).map(
      (one) =>
        `Với 100% số ủy viên dự họp tán thành, Hội đồng thông qua việc trình ${one.giver} tặng ${titled(one)} năm ${s.year} cho ${listed(one.recipients)}.`,
    ),
    ...refused(s).map(
      (one) =>
        `Riêng đề nghị ${one.giver} tặng ${titled(one)} năm ${s.year} cho ${listed(one.recipients)}, do không đủ số phiếu tán thành nên Hội đồng không thông qua.`,
    ),
    'Chủ trì yêu cầu các đơn vị có hồ sơ còn thiếu bổ sung trước ngày 31 tháng này.',
    ...signers(chance),
  ]),
];
