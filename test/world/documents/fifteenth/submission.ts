import { nothing } from '../people.js';
import {
  capital,
  counted,
  dashed,
  given,
  headOf,
  leadOf,
  listed,
  namedInFull,
  passed,
  slashed,
  two,
  wordOf,
} from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import { basesOf, closed, councilOf, foot, governmentIn, inSpaces, inTable, inTurn, unitsIn } from './layout.js';

const chairman = (s: Story): string => `Chủ tịch ${governmentIn(s)}`;
const met = ({ year }: Story): string => `05/12/${year}`;

/** A bloc or the office of home affairs asks for awards. */
export const FIFTEENTH_SUBMISSION: readonly Way[] = [
  heldWay('numbers and dashes', { step: 'recommended' }, (s, chance) => [
    ...inTable(s, s.office.box, `TTr-${s.office.sign}`),
    'TỜ TRÌNH',
    `Về việc khen thưởng thành tích thực hiện nhiệm vụ công tác năm ${s.year}`,
    '',
    `Kính gửi: ${chairman(s)}`,
    '',
    ...basesOf(s),
    `Căn cứ Biên bản họp ngày ${met(s)} của ${s.bloc};`,
    `Sau khi thẩm định hồ sơ, ${s.office.name} kính trình ${chairman(s)} xem xét khen thưởng và trình cấp trên khen thưởng các tập thể thuộc ${s.bloc} có thành tích xuất sắc năm ${s.year}, cụ thể:`,
    ...passed(s).flatMap((one, i) => [
      `${i + 1}. Đề nghị tặng ${namedInFull(one)} cho ${counted(one)}:`,
      ...dashed(one.recipients),
    ]),
    '(Gửi kèm hồ sơ đề nghị khen thưởng)',
    `${s.office.name} kính trình ${chairman(s)} xem xét, quyết định./.`,
    ...foot([s.office.post], chance, ['- Như trên;', '- Lưu: VT, TĐKT.']),
  ]),
  heldWay('the bloc asks, a sentence for each award', { step: 'recommended' }, (s, chance) => [
    ...inTurn(s, [governmentIn(s), s.bloc], 'TTr-KTĐ'),
    'TỜ TRÌNH',
    `Đề nghị khen thưởng năm ${s.year}`,
    '',
    `Kính gửi: ${councilOf(s)}`,
    '',
    `Thực hiện Hướng dẫn của ${s.office.name} về việc tổng kết công tác thi đua, khen thưởng năm ${s.year}, ngày ${met(s)}, ${s.bloc} đã họp bình xét thi đua. ${nothing(s, chance, 1)}`,
    `Trên cơ sở kết quả bỏ phiếu, ${wordOf(s)} kính đề nghị khen thưởng thành tích năm ${s.year} cho các đơn vị thành viên như sau:`,
    ...closed(passed(s).map((one, i) => `${i + 1}. Đề nghị ${given(one)} cho ${listed(one.recipients)}`)),
    `Kính đề nghị ${councilOf(s)} xem xét./.`,
    ...foot([leadOf(s)], chance, ['- Như trên;', '- Các đơn vị thành viên;', '- Lưu: VT.']),
  ]),
  heldWay('a list with who gives', { step: 'recommended' }, (s, chance) => [
    ...inSpaces(s, s.office.box, `TTr-${s.office.sign}`),
    'TỜ TRÌNH',
    `V/v đề nghị khen thưởng các tập thể thuộc ${s.bloc} năm ${s.year}`,
    '',
    `Kính gửi: ${capital(chairman(s))}`,
    '',
    `Xét đề nghị của đơn vị ${headOf(s)} ${s.bloc}, ${s.office.name} đã kiểm tra, thẩm định hồ sơ theo quy định.`,
    `${s.office.name} kính đề nghị khen thưởng thành tích năm ${s.year} cho ${two(unitsIn(s))} tập thể (có danh sách kèm theo).`,
    `Kính trình ${chairman(s)} xem xét./.`,
    ...foot([s.office.post], chance, ['- Như trên;', '- Lưu: VT.']),
    '',
    `DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG NĂM ${s.year}`,
    `(Kèm theo Tờ trình số ${two(s.number)}/TTr-${s.office.sign} ngày ${slashed(s)} của ${s.office.name})`,
    [
      ['TT', 'Tên đơn vị', 'Danh hiệu thi đua, hình thức khen thưởng đề nghị', 'Cấp khen thưởng'],
      ...s.awards.map((one, i) => [String(i + 1), one.recipient, one.award, one.giver]),
    ],
  ]),
];
