import { council, headBox, signature, signers } from '../boxes.js';
import { official } from '../people.js';
import { capital, listed, long, namedInFull, passed, refused, slashed, two, upper, where } from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import { units } from '../twenty-fourth/layout.js';

const name = ({ place }: Story): string => `Hội đồng Thi đua - Khen thưởng ${place}`;

/** What councils say: in public, case by case, and in one sentence. */
export const TWENTY_SEVENTH_COUNCIL: readonly Way[] = [
  heldWay('made public, so that people may speak up', { step: 'council' }, (s, chance) => [
    ...headBox(s, council(s), 'TB-HĐTĐKT', chance),
    'THÔNG BÁO',
    `Công khai kết quả xét khen thưởng năm ${s.year} của ${s.bloc}`,
    `Nhằm bảo đảm việc đề nghị khen thưởng đúng đối tượng, công khai, minh bạch, ${name(s)} thông báo kết quả phiên họp ngày ${slashed(s)} xét khen thưởng thành tích năm ${s.year} của ${s.bloc}.`,
    ...where(passed(s).length, 'A. Hội đồng đồng ý đề nghị tặng:'),
    ...passed(s).flatMap((one, i) => [
      `${i + 1}. ${capital(namedInFull(one))} cho ${units(one)} gồm:`,
      ...one.recipients.map((unit) => `- ${unit}.`),
    ]),
    ...where(refused(s).length, `${passed(s).length ? 'B' : 'A'}. Hội đồng không đồng ý đề nghị tặng:`),
    ...refused(s).flatMap((one, i) => [
      `${i + 1}. ${capital(namedInFull(one))} cho ${units(one)} gồm:`,
      ...one.recipients.map((unit) => `- ${unit}.`),
    ]),
    `Mọi ý kiến phản ánh gửi về cơ quan Thường trực Hội đồng trước ngày 05/02/${s.year + 1}./.`,
    ...signature('KT. CHỦ TỊCH', chance),
  ]),
  heldWay('case by case, with the votes for it', { step: 'council' }, (s, chance) => [
    ...headBox(s, council(s), 'BB-HĐ', chance),
    'BIÊN BẢN PHIÊN HỌP',
    `Xét khen thưởng thành tích năm ${s.year}`,
    `Hồi 14 giờ, ${long(s)}, ${name(s)} họp xét khen thưởng thành tích năm ${s.year} đối với các tập thể thuộc ${s.bloc} do ${official(s, chance)} chủ trì. Có mặt 12/13 thành viên.`,
    'Hội đồng xem xét từng trường hợp và biểu quyết như sau:',
    ...s.awards.map((one, i) =>
      one.refused
        ? `Trường hợp ${i + 1}: ${one.recipient}, ${namedInFull(one)}: 03/12 phiếu tán thành, Hội đồng không thông qua.`
        : `Trường hợp ${i + 1}: ${one.recipient}, ${namedInFull(one)}: 12/12 phiếu tán thành, Hội đồng thông qua.`,
    ),
    'Các trường hợp được thông qua giao cơ quan thường trực hoàn thiện thủ tục trình cấp có thẩm quyền.',
    ...signers(chance),
  ]),
  heldWay('what it agreed to put forward, and what lacked votes', { step: 'council' }, (s, chance) => [
    ...headBox(s, council(s), 'TB-HĐ', chance),
    'THÔNG BÁO KẾT QUẢ',
    `Phiên họp lần thứ nhất ${name(s)}`,
    `Ngày ${slashed(s)}, ${name(s)} họp phiên thứ nhất để xét khen thưởng tổng kết năm ${s.year} cho các đơn vị thuộc ${s.bloc}; ${official(s, chance)} chủ trì.`,
    ...where(
      passed(s).length,
      `Qua xem xét, thảo luận, bỏ phiếu, Hội đồng thống nhất thông qua đề nghị khen thưởng ${passed(s)
        .map((one) => `${namedInFull(one)} cho ${units(one)}: ${listed(one.recipients)}`)
        .join('; ')}.`,
    ),
    ...refused(s).map(
      (one) =>
        `Do không đủ tỷ lệ phiếu theo quy định (dưới 90%), Hội đồng không thông qua đề nghị khen thưởng ${namedInFull(one)} cho ${units(one)}: ${listed(one.recipients)}.`,
    ),
    `Giao Thường trực Hội đồng hoàn tất quy trình, thủ tục; hạn hoàn thành ngày ${two(5)}/02/${s.year + 1}./.`,
    ...signature('TL. CHỦ TỊCH', chance),
  ]),
  heldWay('a resolution: an article for what passes, one for what does not', { step: 'council' }, (s, chance) => [
    ...headBox(s, council(s), 'NQ-HĐTĐKT', chance),
    'NGHỊ QUYẾT',
    `Về xét khen thưởng năm ${s.year} đối với ${s.bloc}`,
    upper(name(s)),
    `Sau khi nghe báo cáo tại phiên họp ${long(s)},`,
    'QUYẾT NGHỊ:',
    ...where(
      passed(s).length,
      `Điều 1. Thông qua danh sách các tập thể thuộc ${s.bloc} đề nghị khen thưởng thành tích năm ${s.year}, gồm:`,
      ...passed(s).map((one) => `- ${capital(namedInFull(one))}: ${listed(one.recipients)};`),
    ),
    ...where(
      refused(s).length,
      `Điều ${passed(s).length ? 2 : 1}. Không thông qua đề nghị khen thưởng thành tích năm ${s.year} đối với các tập thể sau thuộc ${s.bloc}:`,
      ...refused(s).map((one) => `- ${capital(namedInFull(one))}: ${listed(one.recipients)};`),
    ),
    ...signature('CHỦ TỊCH HỘI ĐỒNG', chance),
  ]),
];
