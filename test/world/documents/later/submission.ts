import { headBox, signature } from '../boxes.js';
import { nothing } from '../people.js';
import { counted, given, headOf, listed, namedInFull, passed, slashed, titled } from '../phrases.js';
import { type Story, type Way, way } from '../story.js';

const to = ({ place }: Story): string => `Chủ tịch UBND ${place}`;
const ofBloc = ({ bloc, place }: Story): string[] => [`UBND ${place}`, bloc];

/** Submissions, in ways that were written after the first had been looked at. */
export const LATER_SUBMISSION: readonly Way[] = [
  way('list attached', { step: 'recommended' }, (s, chance) => [
    ...headBox(s, s.office.box, `TTr-${s.office.sign}`, chance),
    'TỜ TRÌNH',
    `Về việc đề nghị khen thưởng tổng kết năm ${s.year}`,
    `Kính gửi: ${to(s)}.`,
    `Căn cứ đề nghị của ${s.bloc}, ${s.office.name} kính trình ${to(s)} xem xét, khen thưởng ${s.awards.length} trường hợp (có danh sách kèm theo)./.`,
    ...signature(s.office.post, chance),
    '',
    'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG',
    `(Kèm theo Tờ trình số ${s.number}/TTr-${s.office.sign} ngày ${slashed(s)} của ${s.office.name})`,
    [
      ['TT', 'Đơn vị', 'Danh hiệu, hình thức đề nghị', 'Cấp khen thưởng'],
      ...s.awards.map((one, i) => [String(i + 1), one.recipient, titled(one), one.giver]),
    ],
  ]),
  way('signed decision asked for', { step: 'recommended' }, (s, chance) => [
    ...headBox(s, ofBloc(s), 'TTr-KTĐ', chance),
    'TỜ TRÌNH',
    `Về việc xét khen thưởng phong trào thi đua năm ${s.year}`,
    `Kính gửi: ${s.office.name}`,
    `Năm ${s.year}, các đơn vị thuộc ${s.bloc} đã hoàn thành nhiệm vụ được giao. ${nothing(s, chance, 1)}`,
    `${s.bloc} kính trình ${s.office.name} thẩm định, trình cấp có thẩm quyền quyết định tặng:`,
    ...passed(s).map((one, i) => `${i + 1}) ${namedInFull(one)} cho ${listed(one.recipients)};`),
    'Kính đề nghị quý cơ quan xem xét./.',
    ...signature(headOf(s), chance),
  ]),
  way('each group by itself', { step: 'recommended' }, (s, chance) => [
    ...headBox(s, s.office.box, `TTr-${s.office.sign}`, chance),
    'TỜ TRÌNH',
    `Đề nghị khen thưởng đối với các đơn vị thuộc ${s.bloc}`,
    `Kính gửi: ${to(s)}`,
    `${s.office.name} báo cáo kết quả thẩm định hồ sơ khen thưởng năm ${s.year} như sau:`,
    ...passed(s).map(
      (one, i) =>
        `${i + 1}. Đối với ${counted(one)} gồm ${listed(one.recipients)}: đủ điều kiện, đề nghị ${given(one)}.`,
    ),
    `${s.office.name} kính trình ${to(s)} xem xét./.`,
    ...signature(s.office.post, chance),
  ]),
];
