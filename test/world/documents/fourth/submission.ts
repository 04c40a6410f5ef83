import { signature } from '../boxes.js';
import { twoColumns } from '../latest/layout.js';
import { capital, counted, given, leadOf, named, namedInFull, numbered, passed, slashed, two } from '../phrases.js';
import { type Story, type Way, way } from '../story.js';
import { idle } from './idle.js';

const to = ({ place }: Story): string => `Chủ tịch UBND ${place}`;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/** Submissions, in ways that were written when the three sets before had been looked at. */
export const FOURTH_SUBMISSION: readonly Way[] = [
  way('headings that ask, two addressees', { step: 'recommended' }, (s, chance) => [
    ...twoColumns(s, s.office.box, `TTr-${s.office.sign}`, chance),
    'TỜ TRÌNH',
    `Về việc đề nghị khen thưởng tổng kết công tác năm ${s.year}`,
    'Kính gửi:',
    `- ${to(s)};`,
    `- Hội đồng Thi đua - Khen thưởng ${s.place}.`,
    `Căn cứ Hướng dẫn số 1845/HD-SNV ngày 12/10/${s.year} về việc tổng kết công tác thi đua, khen thưởng năm ${s.year};`,
    `Căn cứ Biên bản họp ngày 05/12/${s.year} của ${s.bloc}, ${s.office.name} kính trình ${to(s)} xem xét, khen thưởng cho các tập thể sau:`,
    ...passed(s).flatMap((one, i) => [
      `${ROMAN[i]}. Đề nghị ${given(one, one.takesGiver ? 'tặng' : 'công nhận, tặng thưởng')}`,
      ...one.recipients.map(
        (unit, j) => `${j + 1}. ${unit} (thuộc ${s.bloc})${j === one.recipients.length - 1 ? '.' : ';'}`,
      ),
    ]),
    `Đối với các hồ sơ gửi sau ngày 20/12/${s.year}, ${s.office.name} không tiếp nhận.`,
    `${s.office.name} cam kết chịu trách nhiệm về tính chính xác của hồ sơ./.`,
    '(Gửi kèm: Báo cáo tóm tắt thành tích; biên bản họp xét)',
    ...signature(s.office.post, chance),
  ]),
  way('what each did, what is asked', { step: 'recommended' }, (s, chance) => [
    ...twoColumns(s, [`UBND ${s.place}`, s.bloc], 'TTr-KTĐ', chance),
    'TỜ TRÌNH',
    `V/v đề nghị khen thưởng các tập thể có thành tích năm ${s.year}`,
    `Kính gửi: ${s.office.name}.`,
    `Thực hiện quy chế hoạt động, ${s.bloc} tóm tắt thành tích và đề nghị khen thưởng năm ${s.year} đối với các tập thể sau:`,
    ...s.awards.flatMap((one, i) => [
      `${i + 1}. ${one.recipient}`,
      `Tóm tắt thành tích: Hoàn thành 100% chỉ tiêu được giao, dẫn đầu về cải cách hành chính; nội bộ đoàn kết.`,
      `Đề nghị tặng: ${named(one)}${one.takesGiver ? '' : ` của ${one.giver}`}.`,
    ]),
    `${s.bloc} kính đề nghị ${s.office.name} xem xét, trình cấp có thẩm quyền quyết định./.`,
    ...signature(leadOf(s), chance),
  ]),
  way('rows that head a table', { step: 'recommended' }, (s, chance) => [
    ...twoColumns(s, s.office.box, `TTr-${s.office.sign}`, chance),
    'TỜ TRÌNH',
    `Về việc khen thưởng thành tích xuất sắc trong phong trào thi đua năm ${s.year}`,
    `Kính gửi: ${to(s)}.`,
    `${s.office.name} đã thẩm định hồ sơ do ${s.bloc} trình ngày ${slashed({ ...s, day: `${s.year}-12-20` })}. ${idle(s, chance, 1)}`,
    `${s.office.name} kính đề nghị ${to(s)} xem xét, quyết định khen thưởng hoặc trình cấp trên khen thưởng ${two(s.awards.length)} trường hợp có tên sau:`,
    [
      ['TT', 'Tên tập thể đề nghị khen thưởng', 'Thành tích chính', 'Ghi chú'],
      ...passed(s).flatMap((one, i) => [
        [ROMAN[i], `${namedInFull(one)} (${counted(one)})`.toUpperCase(), '', ''],
        ...one.recipients.map((unit, j) => [String(j + 1), unit, `Hoàn thành xuất sắc nhiệm vụ năm ${s.year}`, '']),
      ]),
    ],
    'Hồ sơ kèm theo:',
    ...numbered([`Biên bản họp của ${s.bloc}`, 'Báo cáo thành tích của các tập thể']),
    `${capital(s.office.name)} kính trình./.`,
    ...signature(s.office.post, chance),
  ]),
];
