import { headBox, signature } from '../boxes.js';
import { capital, counted, dashed, headOf, listed, passed, two, upper, wordOf } from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import { grants, laws, told, withGiver } from './layout.js';

const chairman = ({ place }: Story): string => `Chủ tịch Ủy ban nhân dân ${place}`;
const council = ({ place }: Story): string => `Hội đồng Thi đua - Khen thưởng ${place}`;

/** A bloc or the office of home affairs asks for awards. */
export const THIRTEENTH_SUBMISSION: readonly Way[] = [
  heldWay('what it rests on, awards by numbers', { step: 'recommended' }, (s, chance) => [
    ...headBox(s, s.office.box, `TTr-${s.office.sign}`, chance),
    'TỜ TRÌNH',
    `Về việc đề nghị khen thưởng thành tích công tác năm ${s.year}`,
    '',
    `Kính gửi: ${chairman(s)}`,
    '',
    ...laws(s),
    `Căn cứ biên bản họp của ${s.bloc} và kết quả thẩm định hồ sơ, ${s.office.name} kính trình ${chairman(s)} xem xét, quyết định khen thưởng theo thẩm quyền hoặc trình cấp trên khen thưởng các tập thể đạt thành tích xuất sắc năm ${s.year}, cụ thể như sau:`,
    ...passed(s).flatMap((one, i) => [
      `${i + 1}. ${capital(withGiver(one))} (${counted(one)}), gồm:`,
      ...dashed(one.recipients),
    ]),
    '(Có hồ sơ kèm theo)',
    `${s.office.name} kính trình ${chairman(s)} xem xét, quyết định./.`,
    ...signature(`KT. ${s.office.post}\nPHÓ ${s.office.post}`, chance, ['- Như trên;', '- Lưu: VT, TĐKT.']),
  ]),
  heldWay('the bloc asks, with a table', { step: 'recommended' }, (s, chance) => [
    ...headBox(s, [s.bloc], `TTr-${upper(wordOf(s)).slice(0, 1)}TĐ`, chance),
    'TỜ TRÌNH',
    `Về việc đề nghị tặng danh hiệu thi đua, hình thức khen thưởng năm ${s.year}`,
    '',
    `Kính gửi: ${council(s)}`,
    '',
    `Ngày 05/12/${s.year}, ${s.bloc} đã tổ chức hội nghị tổng kết công tác thi đua, khen thưởng năm ${s.year}. ${told(s, chance, 1)}`,
    `Căn cứ kết quả bình xét, ${s.bloc} kính đề nghị ${council(s)} xem xét, trình cấp có thẩm quyền khen thưởng thành tích năm ${s.year} cho các đơn vị có tên sau:`,
    [
      ['TT', 'Tên đơn vị', 'Danh hiệu, hình thức đề nghị', 'Cấp khen thưởng', 'Ghi chú'],
      ...s.awards.map((one, i) => [String(i + 1), one.recipient, one.award, one.giver, '']),
    ],
    `Kính trình ${council(s)} xem xét./.`,
    ...signature(`TM. ${wordOf(s)} thi đua\n${headOf(s)}`, chance),
  ]),
  heldWay('sentences that begin with whom is asked', { step: 'recommended' }, (s, chance) => [
    ...headBox(s, s.office.box, `TTr-${s.office.sign}`, chance),
    'TỜ TRÌNH',
    `Đề nghị khen thưởng các tập thể thuộc ${s.bloc} có thành tích xuất sắc năm ${s.year}`,
    '',
    `Kính gửi: UBND ${s.place}`,
    '',
    `Thực hiện kế hoạch công tác thi đua, khen thưởng, ${s.office.name} đã tiếp nhận, thẩm định hồ sơ đề nghị khen thưởng năm ${s.year} của ${s.bloc}. Qua thẩm định, có ${two(s.awards.length)} trường hợp đủ điều kiện, tiêu chuẩn theo quy định. ${s.office.name} kính đề nghị UBND ${s.place} xem xét, khen thưởng theo thẩm quyền hoặc trình cấp có thẩm quyền khen thưởng:`,
    ...passed(s).map(
      (one) =>
        `- Đề nghị ${grants(one)} cho ${listed(one.recipients)} vì đã có thành tích xuất sắc trong phong trào thi đua năm ${s.year}.`,
    ),
    `Trên đây là Tờ trình đề nghị khen thưởng năm ${s.year}, kính đề nghị UBND ${s.place} quan tâm, xem xét./.`,
    ...signature(s.office.post, chance, ['- Như trên;', '- Lưu: VT.']),
  ]),
];
