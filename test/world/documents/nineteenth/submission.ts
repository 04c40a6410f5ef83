import {
  capital,
  counted,
  dashed,
  given,
  headOf,
  listed,
  long,
  namedInFull,
  numbered,
  passed,
  titled,
  two,
  upper,
  wordOf,
} from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import { close, head, law, roman, total } from './layout.js';

const chair = ({ place }: Story): string => `Chủ tịch Ủy ban nhân dân ${place}`;
const met = ({ year }: Story): string => `ngày 05 tháng 12 năm ${year}`;

/** Submissions, as three ordinary clerks write them. */
export const NINETEENTH_SUBMISSION: readonly Way[] = [
  heldWay('on what it rests, then awards by numbers', { step: 'recommended' }, (s, chance) => [
    ...head(s, s.office.box, `TTr-${s.office.sign}`, chance),
    'TỜ TRÌNH',
    `Về việc đề nghị khen thưởng các tập thể có thành tích xuất sắc năm ${s.year}`,
    '',
    `Kính gửi: ${chair(s)}.`,
    '',
    ...law(s),
    `Căn cứ Biên bản họp ${met(s)} của ${s.bloc};`,
    `Sau khi thẩm định hồ sơ, ${s.office.name} kính trình ${chair(s)} xem xét, khen thưởng ${total(s)} trường hợp thuộc ${s.bloc} đã có thành tích xuất sắc trong phong trào thi đua năm ${s.year}, cụ thể:`,
    ...passed(s).flatMap((one, i) => [
      `${i + 1}. Đề nghị ${given(one)} cho ${counted(one)}:`,
      ...dashed(one.recipients),
    ]),
    `${capital(s.office.name)} kính trình ${chair(s)} xem xét, quyết định./.`,
    ...close([s.office.post], ['- Như trên;', '- Lưu: VT, TĐKT.'], chance),
  ]),
  heldWay('the bloc asks, in a table', { step: 'recommended' }, (s, chance) => [
    ...head(s, [`UBND ${s.place}`, s.bloc], `TTr-${wordOf(s).charAt(0)}TĐ`, chance),
    'TỜ TRÌNH',
    `Đề nghị xét tặng danh hiệu thi đua và hình thức khen thưởng năm ${s.year}`,
    '',
    `Kính gửi: Hội đồng Thi đua - Khen thưởng ${s.place}.`,
    '',
    `Thực hiện hướng dẫn của ${s.office.name} về công tác khen thưởng tổng kết năm ${s.year}, ${met(s)}, ${s.bloc} đã tổ chức hội nghị tổng kết, bình xét thi đua. Việc bình xét được tiến hành công khai, dân chủ, đúng quy định.`,
    `${s.bloc} kính đề nghị Hội đồng xem xét, trình cấp có thẩm quyền khen thưởng thành tích năm ${s.year} cho các đơn vị sau:`,
    [
      ['TT', 'Tên đơn vị', 'Danh hiệu thi đua, hình thức khen thưởng', 'Cấp khen thưởng', 'Ghi chú'],
      ...s.awards.map((one, i) => [String(i + 1), one.recipient, one.award, one.giver, '']),
    ],
    '(Có biên bản họp và báo cáo thành tích của các đơn vị gửi kèm).',
    'Kính trình Hội đồng xem xét./.',
    ...close(
      [`TM. ${wordOf(s)} thi đua`, headOf(s)],
      ['- Như trên;', `- Các đơn vị thành viên ${wordOf(s)};`, '- Lưu: VT.'],
      chance,
    ),
  ]),
  heldWay('sums in the text, names in the attached list', { step: 'recommended' }, (s, chance) => [
    ...head(s, s.office.box, `TTr-${s.office.sign}`, chance),
    'TỜ TRÌNH',
    `Về việc khen thưởng thành tích công tác năm ${s.year} của ${s.bloc}`,
    '',
    `Kính gửi: ${chair(s)}`,
    '',
    `Xét đề nghị của ${s.bloc} và kết quả thẩm định hồ sơ, ${s.office.name} kính đề nghị ${chair(s)} xem xét, khen thưởng và trình cấp trên khen thưởng thành tích năm ${s.year}, gồm: ${listed(
      passed(s).map((one) => `${namedInFull(one)} cho ${counted(one)}`),
    )} (có danh sách kèm theo).`,
    'Các tập thể được đề nghị khen thưởng chấp hành tốt chủ trương, chính sách, pháp luật; hồ sơ đầy đủ theo quy định.',
    'Kính trình xem xét, quyết định./.',
    ...close([s.office.post], ['- Như trên;', '- Lưu: VT.'], chance),
    '',
    'DANH SÁCH',
    `Đề nghị khen thưởng thành tích năm ${s.year} - ${s.bloc}`,
    `(Kèm theo Tờ trình số ${two(s.number)}/TTr-${s.office.sign} ${long(s)} của ${s.office.name})`,
    ...passed(s).flatMap((one, i) => [
      `${roman(i)}. ĐỀ NGHỊ TẶNG ${upper(titled(one))} CỦA ${upper(one.giver)}`,
      ...numbered(one.recipients),
    ]),
  ]),
];
