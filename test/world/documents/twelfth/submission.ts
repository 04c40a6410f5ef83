import { headBox, signature } from '../boxes.js';
import { capital, counted, dashed, given, leadOf, namedInFull, passed, two, upper, wordOf } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { grounds } from './layout.js';

/** Submissions, as offices and blocs commonly write them. */
export const TWELFTH_SUBMISSION: readonly Way[] = [
  heldWay('on these grounds, award by award', { step: 'recommended' }, (s, chance) => [
    ...headBox(s, s.office.box, `TTr-${s.office.sign}`, chance),
    'TỜ TRÌNH',
    `Về việc đề nghị tặng danh hiệu thi đua và hình thức khen thưởng năm ${s.year}`,
    '',
    `Kính gửi: Chủ tịch Ủy ban nhân dân ${s.place}`,
    '',
    ...grounds(s),
    `Xét đề nghị của ${s.bloc}, sau khi thẩm định hồ sơ, ${s.office.name} kính trình Chủ tịch Ủy ban nhân dân ${s.place} xem xét, quyết định khen thưởng hoặc trình cấp có thẩm quyền khen thưởng các tập thể có thành tích xuất sắc năm ${s.year}, cụ thể như sau:`,
    ...passed(s).flatMap((one, i) => [
      `${i + 1}. Đề nghị tặng ${namedInFull(one)} cho ${counted(one)}:`,
      ...dashed(one.recipients),
    ]),
    '(Có hồ sơ trình kèm theo)',
    `${s.office.name} kính trình Chủ tịch Ủy ban nhân dân ${s.place} xem xét, quyết định./.`,
    ...signature(s.office.post, chance),
  ]),
  heldWay('a table of the bloc', { step: 'recommended' }, (s, chance) => [
    ...headBox(s, [`UBND ${s.place}`, s.bloc], 'TTr-KTĐ', chance),
    'TỜ TRÌNH',
    `Đề nghị khen thưởng tổng kết phong trào thi đua năm ${s.year}`,
    '',
    `Kính gửi: ${s.office.name}`,
    '',
    `Ngày 05/12/${s.year}, ${s.bloc} đã họp tổng kết và bình xét thi đua năm ${s.year}. Căn cứ kết quả cuộc họp, ${s.bloc} đề nghị cấp có thẩm quyền khen thưởng các đơn vị có tên trong bảng dưới đây:`,
    [
      ['TT', 'Tên đơn vị', 'Danh hiệu thi đua, hình thức khen thưởng đề nghị', 'Ghi chú'],
      ...s.awards.map((one, i) => [String(i + 1), one.recipient, capital(namedInFull(one)), '']),
    ],
    `Danh sách có ${two(s.awards.length)} trường hợp, thành tích năm ${s.year}.`,
    `Kính đề nghị ${s.office.name} xem xét, thẩm định./.`,
    ...signature(`TM. ${upper(wordOf(s))} THI ĐUA\n${leadOf(s)}`, chance, [
      '- Như kính gửi;',
      '- Các đơn vị thành viên;',
      '- Lưu: VT.',
    ]),
  ]),
  heldWay('a letter', { step: 'recommended' }, (s, chance) => [
    ...headBox(s, s.office.box, `${s.office.sign}-TĐKT`, chance),
    `V/v đề nghị khen thưởng các đơn vị thuộc ${s.bloc} năm ${s.year}`,
    '',
    `Kính gửi: Hội đồng Thi đua - Khen thưởng ${s.place}`,
    '',
    `${s.office.name} nhận được hồ sơ đề nghị khen thưởng năm ${s.year} của ${s.bloc}. Qua kiểm tra, hồ sơ bảo đảm đúng thủ tục, thành phần theo quy định.`,
    `${s.office.name} kính đề nghị Hội đồng xem xét, trình cấp có thẩm quyền khen thưởng thành tích năm ${s.year} cho các tập thể sau:`,
    ...dashed(passed(s).map((one) => `Đề nghị ${given(one)} cho: ${one.recipients.join(', ')}`)),
    `Xin gửi kèm biên bản họp bình xét của ${wordOf(s)} và báo cáo thành tích của các tập thể nêu trên./.`,
    ...signature(s.office.post, chance, ['- Như trên;', `- Lưu: VT, TĐKT.`]),
  ]),
];
