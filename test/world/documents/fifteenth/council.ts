import { council } from '../boxes.js';
import { nothing, official, personOf } from '../people.js';
import {
  capital,
  counted,
  dashed,
  given,
  listed,
  long,
  namedInFull,
  passed,
  refused,
  slashed,
  two,
  where,
} from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { bothSign, closed, councilOf, foot, inSpaces, inTable, inTurn } from './layout.js';

const SIGNS = ['TM. HỘI ĐỒNG', 'CHỦ TỊCH'];
const COPIES = ['- Các thành viên Hội đồng;', '- Lưu: VT, HĐTĐKT.'];

/** The council of emulation passes what it is asked for, or does not. */
export const FIFTEENTH_COUNCIL: readonly Way[] = [
  heldWay('minutes of the council', { step: 'council' }, (s, chance) => [
    ...inTable(s, council(s), 'BB-HĐTĐKT'),
    'BIÊN BẢN',
    `Họp ${councilOf(s)} xét khen thưởng năm ${s.year}`,
    '',
    `Thời gian: 14 giờ 00 phút, ${long(s)}.`,
    `Chủ trì: ${official(s, chance)}, Phó Chủ tịch Hội đồng.`,
    `Thư ký: ${personOf(chance).name}.`,
    `Nội dung: Xét, bỏ phiếu đề nghị khen thưởng thành tích năm ${s.year} đối với các tập thể thuộc ${s.bloc}.`,
    `Cơ quan Thường trực Hội đồng báo cáo tóm tắt thành tích của ${two(s.awards.length)} trường hợp. ${nothing(s, chance, 1)}`,
    ...where(
      passed(s).length,
      'Kết quả bỏ phiếu, Hội đồng thông qua các trường hợp sau:',
      ...closed(passed(s).map((one) => `- Đề nghị ${given(one)} cho ${counted(one)}: ${listed(one.recipients)}`)),
    ),
    ...where(
      refused(s).length,
      'Hội đồng không thông qua các trường hợp sau do không đủ số phiếu theo quy định:',
      ...closed(refused(s).map((one) => `- Đề nghị ${given(one)} cho ${counted(one)}: ${listed(one.recipients)}`)),
    ),
    'Cuộc họp kết thúc hồi 16 giờ 30 phút cùng ngày./.',
    ...bothSign('Thư ký', 'Chủ trì', chance),
  ]),
  heldWay('a notice of the conclusion', { step: 'council' }, (s, chance) => [
    ...inTurn(s, council(s), 'TB-HĐTĐKT'),
    'THÔNG BÁO',
    `Kết luận phiên họp xét khen thưởng năm ${s.year} đối với ${s.bloc}`,
    '',
    `Ngày ${slashed(s)}, ${councilOf(s)} tổ chức phiên họp xét khen thưởng năm ${s.year} đối với các đơn vị thuộc ${s.bloc}, do ${official(s, chance)} chủ trì.`,
    'Sau khi nghe cơ quan Thường trực báo cáo và ý kiến của các thành viên, Hội đồng kết luận:',
    ...passed(s).map(
      (one, i) =>
        `${i + 1}. Hội đồng nhất trí thông qua, trình ${given(one)} năm ${s.year} cho ${listed(one.recipients)}.`,
    ),
    ...refused(s).map(
      (one, i) =>
        `${passed(s).length + i + 1}. Hội đồng không nhất trí trình ${given(one)} năm ${s.year} cho ${listed(one.recipients)}.`,
    ),
    `Giao ${s.office.name} hoàn thiện hồ sơ theo kết luận của Hội đồng./.`,
    ...foot(SIGNS, chance, COPIES),
  ]),
  heldWay('a report in two parts', { step: 'council' }, (s, chance) => [
    ...inSpaces(s, council(s), 'BC-HĐTĐKT'),
    'BÁO CÁO',
    `Kết quả xét duyệt thi đua, khen thưởng năm ${s.year} của ${s.bloc}`,
    '',
    `${capital(long(s))}, ${councilOf(s)} đã họp và bỏ phiếu kín xét duyệt danh hiệu thi đua, hình thức khen thưởng năm ${s.year}. Hội đồng báo cáo kết quả như sau:`,
    ...where(
      passed(s).length,
      'I. Các tập thể được Hội đồng nhất trí đề nghị khen thưởng',
      ...passed(s).flatMap((one, i) => [`${i + 1}. ${capital(namedInFull(one))}:`, ...dashed(one.recipients)]),
    ),
    ...where(
      refused(s).length,
      `${passed(s).length ? 'II' : 'I'}. Các tập thể Hội đồng không nhất trí đề nghị khen thưởng`,
      ...refused(s).flatMap((one, i) => [`${i + 1}. ${capital(namedInFull(one))}:`, ...dashed(one.recipients)]),
    ),
    `${nothing(s, chance, 1)}`,
    'Trên đây là kết quả xét duyệt của Hội đồng./.',
    ...foot(SIGNS, chance, COPIES),
  ]),
];
