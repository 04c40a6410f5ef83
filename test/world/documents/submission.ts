import { headBox, signature } from './boxes.js';
import { nothing } from './people.js';
import {
  capital,
  counted,
  dashed,
  given,
  headOf,
  listed,
  numbered,
  passed,
  semicolons,
  slashed,
  titled,
  two,
  wordOf,
} from './phrases.js';
import { type Story, type Way, way } from './story.js';

const to = ({ place }: Story): string => `Chủ tịch UBND ${place}`;
const ofBloc = ({ bloc, place }: Story): string[] => [`UBND ${place}`, bloc];

/** A submission: the bloc, or the office of home affairs, asks for awards. */
export const SUBMISSION: readonly Way[] = [
  way('sections and numbers', { step: 'recommended' }, (s, chance) => [
    ...headBox(s, s.office.box, `TTr-${s.office.sign}`, chance),
    'TỜ TRÌNH',
    `Về việc đề nghị khen thưởng ${s.bloc} năm ${s.year}`,
    `Kính gửi: ${to(s)}.`,
    'Căn cứ Luật Thi đua, Khen thưởng;',
    `Xét kết quả bình xét của ${s.bloc}, ${s.office.name} kính trình ${to(s)} xem xét, quyết định khen thưởng thành tích năm ${s.year}:`,
    ...passed(s).flatMap((one, i) => [
      `${['I', 'II', 'III', 'IV', 'V', 'VI'][i]}. Đề nghị ${given(one)} cho ${counted(one)}:`,
      ...numbered(one.recipients),
    ]),
    `${s.office.name} kính trình ${to(s)} xem xét, quyết định./.`,
    ...signature(s.office.post, chance),
  ]),
  way('the bloc asks, in sentences', { step: 'recommended' }, (s, chance) => [
    ...headBox(s, ofBloc(s), 'TTr-KTĐ', chance),
    'TỜ TRÌNH',
    `V/v đề nghị tặng thưởng năm ${s.year}`,
    `Kính gửi: Hội đồng Thi đua - Khen thưởng ${s.place}`,
    `${s.bloc} đã tổ chức tổng kết năm ${s.year}. ${nothing(s, chance)}`,
    `Căn cứ kết quả bỏ phiếu, ${s.bloc} trân trọng đề nghị Hội đồng xem xét, trình cấp có thẩm quyền khen thưởng năm ${s.year} như sau:`,
    ...passed(s).map((one) => `Trình ${given(one)} cho ${listed(one.recipients)}.`),
    'Kính đề nghị Hội đồng quan tâm giải quyết./.',
    ...signature(headOf(s), chance),
  ]),
  way('table', { step: 'recommended' }, (s, chance) => [
    ...headBox(s, s.office.box, `TTr-${s.office.sign}`, chance),
    'TỜ TRÌNH',
    `Đề nghị khen thưởng thành tích công tác năm ${s.year} cho các tập thể thuộc ${s.bloc}`,
    `Kính gửi: ${to(s)}`,
    `Theo đề nghị của ${s.bloc}, ${s.office.name} đã thẩm định hồ sơ và kính đề nghị khen thưởng ${two(s.awards.length)} trường hợp theo danh sách sau:`,
    [
      ['TT', 'Tên tập thể', 'Hình thức đề nghị', 'Thành tích'],
      ...s.awards.map((one, i) => [
        String(i + 1),
        one.recipient,
        `${one.award} của ${one.giver}`,
        `Hoàn thành xuất sắc nhiệm vụ năm ${s.year}`,
      ]),
    ],
    'Trân trọng kính trình./.',
    ...signature(s.office.post, chance),
  ]),
  way('award, colon, units', { step: 'recommended' }, (s, chance) => [
    ...headBox(s, ofBloc(s), 'TTr-K', chance),
    'TỜ TRÌNH',
    `Về việc đề nghị xét tặng danh hiệu thi đua, hình thức khen thưởng năm ${s.year}`,
    `Kính gửi: ${s.office.name}.`,
    `Thực hiện Công văn số 1205/SNV-TĐKT ngày 15/11/${s.year}, ${s.bloc} đề nghị xét tặng:`,
    ...passed(s).map(
      (one) => `- ${capital(titled(one))} của ${one.giver} cho ${counted(one)}: ${semicolons(one.recipients)}.`,
    ),
    `(Gửi kèm biên bản họp ngày 05/12/${s.year}.)`,
    ...signature(headOf(s), chance),
  ]),
  way('units, then what for', { step: 'recommended' }, (s, chance) => [
    ...headBox(s, s.office.box, `TTr-${s.office.sign}`, chance),
    'TỜ TRÌNH',
    `Về việc khen thưởng tổng kết năm ${s.year} đối với ${s.bloc}`,
    `Kính gửi: ${to(s)}`,
    `Ngày 05/12/${s.year}, ${s.bloc} đã họp, bình xét thi đua. ${nothing(s, chance, 1)}`,
    `Qua thẩm định, ${s.office.name} nhận thấy các tập thể sau đủ điều kiện, tiêu chuẩn và kính đề nghị:`,
    ...passed(s).flatMap((one) => [
      `* ${given(one, 'tặng thưởng')} (thành tích năm ${s.year}):`,
      ...dashed(one.recipients),
    ]),
    `Hồ sơ gồm có: biên bản họp ${wordOf(s)}, báo cáo thành tích.`,
    ...signature(s.office.post, chance),
  ]),
  way('one sentence', { step: 'recommended' }, (s, chance) => [
    ...headBox(s, ofBloc(s), 'TTr-KTĐ', chance),
    'TỜ TRÌNH',
    `Đề nghị khen thưởng năm ${s.year}`,
    `Kính gửi: UBND ${s.place}`,
    `Căn cứ biên bản họp ngày 05/12/${s.year}, ${s.bloc} kính đề nghị ${passed(s)
      .map((one) => `${given(one)} cho ${listed(one.recipients)}`)
      .join('; ')} vì đã có thành tích xuất sắc năm ${s.year}.`,
    `Số liệu tính đến ngày ${slashed(s)}./.`,
    ...signature(headOf(s), chance),
  ]),
];
