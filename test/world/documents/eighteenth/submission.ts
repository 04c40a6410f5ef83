import { nothing } from '../people.js';
import {
  capital,
  counted,
  dashed,
  given,
  headOf,
  listed,
  namedInFull,
  numbered,
  passed,
  slashed,
  two,
  wordOf,
} from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import { columns, forFirst, formal, law, ofBloc, older, roman, signed, signOf, those } from './layout.js';

const to = ({ place }: Story): string => `Chủ tịch Ủy ban nhân dân ${place}`;

/** Submissions, as offices of home affairs and blocs commonly write them. */
export const EIGHTEENTH_SUBMISSION: readonly Way[] = [
  heldWay('the office asks, Roman numbers', { step: 'recommended' }, (s, chance) => [
    ...formal(s, s.office.box, `TTr-${s.office.sign}`),
    'TỜ TRÌNH',
    `Về việc đề nghị khen thưởng ${those(s)} thuộc ${s.bloc} có thành tích xuất sắc năm ${s.year}`,
    '',
    `Kính gửi: ${to(s)}.`,
    '',
    ...law(s),
    `Căn cứ kết quả bình xét thi đua năm ${s.year} của ${s.bloc}, sau khi thẩm định hồ sơ, ${s.office.name} kính trình ${to(s)} xem xét, khen thưởng theo thẩm quyền hoặc trình cấp có thẩm quyền khen thưởng, cụ thể như sau:`,
    ...passed(s).flatMap((one, i) => [
      `${roman(i)}. Tặng ${namedInFull(one)} cho ${counted(one)}:`,
      ...numbered(one.recipients),
    ]),
    `(Kèm theo hồ sơ đề nghị khen thưởng của các tập thể.)`,
    `${s.office.name} kính trình ${to(s)} xem xét, quyết định./.`,
    ...signed(forFirst(s.office.post), chance, ['- Như trên;', '- Lưu: VT, TĐKT.']),
  ]),
  heldWay('the bloc asks, dashes', { step: 'recommended' }, (s, chance) => [
    ...older(s, ofBloc(s), `TTr-${signOf(s)}`),
    'TỜ TRÌNH',
    `V/v đề nghị khen thưởng năm ${s.year}`,
    '',
    `Kính gửi:`,
    `- Ủy ban nhân dân ${s.place};`,
    `- ${s.office.name}.`,
    '',
    `Thực hiện kế hoạch công tác năm ${s.year}, ${s.bloc} đã tổ chức hội nghị tổng kết, bình xét thi đua. ${nothing(s, chance, 1)}`,
    `Trên cơ sở kết quả bỏ phiếu của các đơn vị thành viên, ${s.bloc} kính đề nghị cấp trên xem xét, khen thưởng thành tích năm ${s.year} như sau:`,
    ...passed(s).map((one) => `- Đề nghị ${given(one)} cho: ${listed(one.recipients)}.`),
    `${wordOf(s)} thi đua kính đề nghị Ủy ban nhân dân ${s.place} và ${s.office.name} quan tâm, xem xét./.`,
    ...signed([`TM. ${wordOf(s)} thi đua`, headOf(s)], chance, ['- Như trên;', '- Các đơn vị thành viên;', '- Lưu.']),
  ]),
  heldWay('counts, then an annexed list', { step: 'recommended' }, (s, chance) => [
    ...columns(s, s.office.box, `TTr-${s.office.sign}`),
    'TỜ TRÌNH',
    `Đề nghị tặng thưởng danh hiệu thi đua, hình thức khen thưởng năm ${s.year} đối với ${s.bloc}`,
    '',
    `Kính gửi: ${to(s)}`,
    '',
    `Theo đề nghị của ${s.bloc}, ${s.office.name} đã rà soát, thẩm định hồ sơ đề nghị khen thưởng năm ${s.year}. Kết quả có ${two(s.awards.length)} trường hợp đủ điều kiện, tiêu chuẩn, gồm:`,
    ...dashed(passed(s).map((one) => `${capital(namedInFull(one))}: ${counted(one)}`)),
    `${s.office.name} đề nghị ${to(s)} xem xét, tặng thưởng theo thẩm quyền hoặc trình cấp có thẩm quyền tặng thưởng cho các tập thể có tên trong danh sách kèm theo Tờ trình này./.`,
    ...signed([s.office.post], chance),
    '',
    'DANH SÁCH',
    `Tập thể đề nghị khen thưởng năm ${s.year}`,
    `(Kèm theo Tờ trình số ${two(s.number)}/TTr-${s.office.sign} ngày ${slashed(s)} của ${s.office.name})`,
    [
      ['TT', 'Tên đơn vị', 'Danh hiệu, hình thức khen thưởng đề nghị', 'Ghi chú'],
      ...s.awards.map((one, i) => [String(i + 1), one.recipient, capital(namedInFull(one)), '']),
    ],
  ]),
];
