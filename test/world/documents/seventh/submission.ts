import { signature } from '../boxes.js';
import { idle } from '../fourth/idle.js';
import { personOf } from '../people.js';
import { capital, given, headOf, listed, namedInFull, passed, titled, two, wordOf } from '../phrases.js';
import { type Story, type Way, way } from '../story.js';
import { byGiver, byUnit, olderFoot, olderHead, ruled } from './layout.js';

const to = ({ place }: Story): string => `Chủ tịch UBND ${place}`;
/** A unit has its points once for all. */
const points = (s: Story, unit: string): number => 98 - byUnit(s).findIndex(([one]) => one === unit);

/** Submissions, in ways that were written without a look at how they are read. */
export const SEVENTH_SUBMISSION: readonly Way[] = [
  way('by who gives, then what', { step: 'recommended' }, (s, chance) => [
    ...ruled(s, s.office.box, `TTr-${s.office.sign}`, chance),
    'TỜ TRÌNH',
    `Về việc đề nghị tặng danh hiệu thi đua, hình thức khen thưởng năm ${s.year} đối với ${s.bloc}`,
    `Kính gửi: ${to(s)}`,
    `Sau khi thẩm định hồ sơ, ${s.office.name} kính trình ${to(s)} xem xét việc khen thưởng thành tích năm ${s.year} cho các tập thể thuộc ${s.bloc} như sau:`,
    ...byGiver(s).flatMap(([giver, groups], i) => [
      `${i + 1}. Đề nghị ${giver} tặng:`,
      ...groups.map((one, j) => `${i + 1}.${j + 1}. ${capital(titled(one))} cho ${listed(one.recipients)}.`),
    ]),
    'Kính trình đồng chí Chủ tịch xem xét, quyết định./.',
    ...signature(s.office.post, chance),
  ]),
  way('what is asked over the rows', { step: 'recommended' }, (s, chance) => [
    ...ruled(s, [`UBND ${s.place}`, s.bloc], 'TTr-TĐ', chance),
    'TỜ TRÌNH',
    `Đề nghị khen thưởng tổng kết phong trào thi đua năm ${s.year}`,
    `Kính gửi: ${s.office.name}`,
    `Căn cứ kết quả chấm điểm, ${s.bloc} lập danh sách đề nghị khen thưởng năm ${s.year} như sau:`,
    [
      ['TT', 'Đơn vị', 'Điểm thi đua', 'Số phiếu'],
      ...passed(s).flatMap((one) => [
        [`Đề nghị ${given(one)}`],
        ...one.recipients.map((unit, i) => [String(i + 1), unit, `${points(s, unit)},25`, '100%']),
      ]),
    ],
    `Gửi kèm: biên bản họp ${wordOf(s).toLowerCase()}, báo cáo thành tích của các đơn vị./.`,
    ...signature(headOf(s), chance),
  ]),
  way('as to each unit', { step: 'recommended' }, (s, chance) => [
    ...olderHead(s, [`UBND ${s.place}`, s.bloc], 'TT-TĐ'),
    'TỜ TRÌNH',
    `V/v xin khen thưởng các đơn vị xuất sắc năm ${s.year}`,
    `Kính gửi: Hội đồng Thi đua - Khen thưởng ${s.place}`,
    `Qua một năm thực hiện giao ước thi đua, các đơn vị trong ${wordOf(s).toLowerCase()} đã có nhiều cố gắng. ${idle(s, chance, 1)}`,
    `Căn cứ kết quả bình bầu, ${s.bloc} kính đề nghị Hội đồng xét khen thưởng năm ${s.year} cho ${two(byUnit(s).length)} đơn vị:`,
    ...byUnit(s).map(
      ([unit, told]) =>
        `- Đối với ${unit}, đã hoàn thành vượt mức kế hoạch, đạt ${points(s, unit)} điểm: xin được tặng ${listed(told.map(namedInFull))}.`,
    ),
    'Rất mong được Hội đồng quan tâm, xem xét.',
    ...olderFoot(s, [`TM. ${wordOf(s)} thi đua`, headOf(s)], personOf(chance).name),
  ]),
];
