import {
  capital,
  counted,
  dashed,
  given,
  headOf,
  listed,
  namedInFull,
  passed,
  slashed,
  two,
  wordOf,
} from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import { beside, COAST, HIGHLANDS, laws, ROMAN, SOUTHEAST, unitsOf } from './layout.js';

const ofBloc = ({ bloc, place }: Story): string[] => [`UBND ${place}`, bloc];

/** A submission of the bloc or of the office of home affairs. */
export const SEVENTEENTH_SUBMISSION: readonly Way[] = [
  heldWay('coast: the office, a list behind the signature', { step: 'recommended' }, (s, chance) => [
    ...COAST.head(s, s.office.box, `TTr-${s.office.sign}`),
    'TỜ TRÌNH',
    `Về việc đề nghị khen thưởng các đơn vị thuộc ${s.bloc} năm ${s.year}`,
    '',
    `Kính gửi: Chủ tịch Ủy ban nhân dân ${s.place}`,
    '',
    ...laws(s),
    `Căn cứ Biên bản họp ngày 05/12/${s.year} của ${s.bloc}.`,
    `Sau khi thẩm định hồ sơ, ${s.office.name} kính trình Chủ tịch Ủy ban nhân dân ${s.place} xem xét, khen thưởng theo thẩm quyền hoặc trình cấp trên khen thưởng cho ${unitsOf(s)} tập thể đã có thành tích xuất sắc trong phong trào thi đua năm ${s.year} (có danh sách kèm theo).`,
    'Kính trình Chủ tịch Ủy ban nhân dân xem xét, quyết định./.',
    ...COAST.signed([s.office.post], chance),
    '',
    'DANH SÁCH',
    `Các tập thể đề nghị khen thưởng năm ${s.year}`,
    `(Kèm theo Tờ trình số ${two(s.number)}/TTr-${s.office.sign} ngày ${slashed(s)} của ${s.office.name})`,
    [
      ['TT', 'Tên đơn vị', 'Hình thức đề nghị khen thưởng', 'Ghi chú'],
      ...passed(s)
        .flatMap((one) => one.recipients.map((unit) => [unit, capital(namedInFull(one)), '']))
        .map((row, i) => [String(i + 1), ...row]),
    ],
  ]),
  heldWay('highlands: the bloc, an award with its count, units by dashes', { step: 'recommended' }, (s, chance) => [
    ...HIGHLANDS.head(s, ofBloc(s), 'TTr-TĐ'),
    'TỜ TRÌNH',
    `Đề nghị tặng danh hiệu thi đua và hình thức khen thưởng năm ${s.year}`,
    '',
    `Kính gửi: ${s.office.name}`,
    '',
    `Thực hiện hướng dẫn tổng kết công tác thi đua, khen thưởng năm ${s.year}, ${s.bloc} đã tổ chức hội nghị bình xét. ${beside(chance)}`,
    `${s.bloc} kính đề nghị ${s.office.name} thẩm định, trình cấp có thẩm quyền xem xét khen thưởng thành tích năm ${s.year} cho các tập thể sau đây:`,
    ...passed(s).flatMap((one, i) => [
      `${ROMAN[i]}. ${capital(namedInFull(one))}: ${counted(one)}`,
      ...dashed(one.recipients),
    ]),
    `Hồ sơ kèm theo gồm: biên bản bình xét của ${wordOf(s)}; báo cáo thành tích của các tập thể có xác nhận của cấp trên.`,
    `${wordOf(s)} rất mong được sự quan tâm xem xét của quý cơ quan./.`,
    ...HIGHLANDS.signed([`TM. ${wordOf(s)} thi đua`, headOf(s)], chance),
  ]),
  heldWay('southeast: the office, points in sentences', { step: 'recommended' }, (s, chance) => [
    ...SOUTHEAST.head(s, s.office.box, `TTr-${s.office.sign}`),
    'TỜ TRÌNH',
    `V/v khen thưởng thành tích công tác năm ${s.year}`,
    '',
    `Kính gửi: Hội đồng Thi đua - Khen thưởng ${s.place}.`,
    '',
    `${s.office.name} nhận được hồ sơ đề nghị khen thưởng của ${s.bloc}. Đối chiếu với tiêu chuẩn quy định tại Luật Thi đua, Khen thưởng, ${s.office.name} kính trình Hội đồng xét, đề nghị khen thưởng cho các tập thể đạt thành tích xuất sắc năm ${s.year}, như sau:`,
    ...passed(s).map(
      (one, i) => `${i + 1}. Đề nghị ${given(one, 'tặng thưởng')} cho tập thể ${listed(one.recipients)}.`,
    ),
    'Các trường hợp nêu trên đã được lấy ý kiến của cơ quan thuế, công an, thanh tra theo quy định.',
    `Kính trình Hội đồng Thi đua - Khen thưởng ${s.place} xem xét./.`,
    ...SOUTHEAST.signed([s.office.post], chance),
  ]),
];
