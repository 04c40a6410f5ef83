import { council } from '../boxes.js';
import { capital, given, listed, long, namedInFull, passed, refused, slashed, where } from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import { beside, COAST, HIGHLANDS, SOUTHEAST, someone, undersigned, viceChair } from './layout.js';

const name = ({ place }: Story): string => `Hội đồng Thi đua - Khen thưởng ${place}`;
const SIGNS = ['TM. Hội đồng', 'KT. Chủ tịch', 'Phó Chủ tịch'];

/** What the council lets pass, and what not. */
export const SEVENTEENTH_COUNCIL: readonly Way[] = [
  heldWay('coast: minutes with the count of votes', { step: 'council' }, (s, chance) => {
    const chair = someone(chance);
    return [
      ...COAST.head(s, council(s), 'BB-HĐTĐKT'),
      'BIÊN BẢN',
      `Họp ${name(s)} xét khen thưởng năm ${s.year}`,
      '',
      `Thời gian: 14 giờ 00 phút, ${long(s)}.`,
      `Địa điểm: Phòng họp số 1, UBND ${s.place}.`,
      `Chủ trì: ${capital(chair)}, ${viceChair(s)}, Phó Chủ tịch Hội đồng.`,
      'Thành viên Hội đồng có mặt: 13; vắng: 02 (có lý do).',
      `1. Thường trực Hội đồng báo cáo kết quả thẩm định hồ sơ đề nghị khen thưởng năm ${s.year} của ${s.bloc}. ${beside(chance)}`,
      '2. Hội đồng bỏ phiếu kín. Kết quả kiểm phiếu:',
      ...passed(s).flatMap((one) => [
        `- Đủ tỷ lệ phiếu đề nghị ${given(one)}:`,
        ...one.recipients.map((unit) => `+ ${unit}: 13/13 phiếu, đạt 100%.`),
      ]),
      ...refused(s).flatMap((one) => [
        `- Không đủ tỷ lệ phiếu đề nghị ${given(one)}:`,
        ...one.recipients.map((unit) => `+ ${unit}: 05/13 phiếu, đạt 38,5%.`),
      ]),
      '3. Chủ trì giao Thường trực Hội đồng hoàn thiện thủ tục theo kết quả bỏ phiếu.',
      'Cuộc họp kết thúc lúc 16 giờ 30 phút cùng ngày./.',
      ...undersigned(chair, chance),
    ];
  }),
  heldWay('highlands: a table of those that pass, another of those that do not', { step: 'council' }, (s, chance) => [
    ...HIGHLANDS.head(s, council(s), 'BC-HĐTĐKT'),
    'BÁO CÁO',
    `Kết quả họp Hội đồng xét khen thưởng năm ${s.year} đối với các đơn vị thuộc ${s.bloc}`,
    '',
    `Kính gửi: Chủ tịch UBND ${s.place}`,
    '',
    `${capital(long(s))}, ${name(s)} họp phiên thường kỳ. Hội đồng đã nghe cơ quan thường trực trình bày, thảo luận và biểu quyết từng trường hợp. Kết quả như sau:`,
    ...where(passed(s).length, `1. Các tập thể được Hội đồng thông qua, đề nghị khen thưởng năm ${s.year}:`),
    ...(passed(s).length > 0
      ? [
          [
            ['TT', 'Tên đơn vị', 'Hình thức khen thưởng', 'Tỷ lệ đồng ý'],
            ...s.awards
              .filter((one) => !one.refused)
              .map((one, i) => [String(i + 1), one.recipient, capital(namedInFull(one)), '100%']),
          ],
        ]
      : []),
    ...where(refused(s).length, `${passed(s).length > 0 ? 2 : 1}. Các tập thể không được Hội đồng thông qua:`),
    ...(refused(s).length > 0
      ? [
          [
            ['TT', 'Tên đơn vị', 'Hình thức đề nghị', 'Tỷ lệ đồng ý'],
            ...s.awards
              .filter((one) => one.refused)
              .map((one, i) => [String(i + 1), one.recipient, capital(namedInFull(one)), '42%']),
          ],
        ]
      : []),
    `${name(s)} kính báo cáo./.`,
    ...HIGHLANDS.signed(SIGNS, chance),
  ]),
  heldWay('southeast: conclusions in sentences', { step: 'council' }, (s, chance) => [
    ...SOUTHEAST.head(s, council(s), 'TB-HĐTĐKT'),
    'THÔNG BÁO',
    `Kết luận của ${name(s)} tại phiên họp ngày ${slashed(s)}`,
    '',
    `Ngày ${slashed(s)}, ${someone(chance)}, ${viceChair(s)} chủ trì phiên họp của Hội đồng xét hồ sơ khen thưởng năm ${s.year} do ${s.bloc} trình. Hội đồng kết luận:`,
    ...passed(s).map(
      (one, i) =>
        `${i + 1}. Thống nhất đề nghị ${given(one)} cho ${listed(one.recipients)} vì đã có thành tích xuất sắc năm ${s.year}.`,
    ),
    ...refused(s).map(
      (one, i) =>
        `${passed(s).length + i + 1}. Không thống nhất đề nghị ${given(one)} cho ${listed(one.recipients)} vì thành tích chưa nổi trội so với mặt bằng chung.`,
    ),
    'Thường trực Hội đồng thông báo để các đơn vị biết, thực hiện./.',
    ...SOUTHEAST.signed(SIGNS, chance, ['- Thành viên Hội đồng;', '- Các đơn vị có liên quan;', '- Lưu: VT, P.TĐKT.']),
  ]),
];
