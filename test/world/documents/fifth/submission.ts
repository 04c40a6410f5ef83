import { signature } from '../boxes.js';
import { idle } from '../fourth/idle.js';
import { twoColumns } from '../latest/layout.js';
import { headOf, listed, namedInFull, passed, two } from '../phrases.js';
import { type Story, type Way, way } from '../story.js';

const to = ({ place }: Story): string => `Chủ tịch UBND ${place}`;

/** Submissions, in ways that were written before the fourth set was looked at. */
export const FIFTH_SUBMISSION: readonly Way[] = [
  way('unit, colon, award, files', { step: 'recommended' }, (s, chance) => [
    ...twoColumns(s, [`UBND ${s.place}`, s.bloc], 'TTr-K', chance),
    'TỜ TRÌNH',
    `Đề nghị tặng thưởng các tập thể có thành tích năm ${s.year}`,
    `Kính gửi: ${s.office.name}.`,
    `Căn cứ kết quả bình xét tại hội nghị ngày 05/12/${s.year}, ${s.bloc} trân trọng đề nghị quý cơ quan thẩm định, trình khen thưởng các tập thể sau đây:`,
    ...s.awards.map((one, i) => `${i + 1}. ${one.recipient}: ${namedInFull(one)} (hồ sơ kèm theo 02 bộ).`),
    `Tổng cộng: ${two(s.awards.length)} trường hợp./.`,
    ...signature(headOf(s), chance),
  ]),
  way('what the bloc and the office say', { step: 'recommended' }, (s, chance) => [
    ...twoColumns(s, s.office.box, `TTr-${s.office.sign}`, chance),
    'TỜ TRÌNH',
    `Về việc xét, tặng thưởng đối với các tập thể thuộc ${s.bloc} năm ${s.year}`,
    `Kính gửi: ${to(s)}`,
    `${s.office.name} đã thẩm định hồ sơ của ${s.bloc}. ${idle(s, chance, 1)} Kết quả cụ thể:`,
    [
      ['TT', 'Đơn vị', 'Kết quả bình xét của khối, cụm', `Đề nghị của ${s.office.name}`],
      ...s.awards.map((one, i) => [String(i + 1), one.recipient, '100% phiếu tán thành', namedInFull(one)]),
    ],
    `${s.office.name} kính trình ${to(s)} xem xét, quyết định./.`,
    ...signature(s.office.post, chance),
  ]),
  way('as to each award', { step: 'recommended' }, (s, chance) => [
    ...twoColumns(s, s.office.box, `TTr-${s.office.sign}`, chance),
    'TỜ TRÌNH',
    `V/v đề nghị khen thưởng năm ${s.year} đối với ${s.bloc}`,
    `Kính gửi: ${to(s)}.`,
    'Căn cứ Luật Thi đua, khen thưởng năm 2022;',
    `Xét hồ sơ đề nghị của ${s.bloc}, ${s.office.name} kính trình ${to(s)} như sau:`,
    ...passed(s).map((one, i) => `${'abcdefgh'[i]}) Về ${namedInFull(one)}: đề nghị tặng ${listed(one.recipients)};`),
    'Các tập thể trên đều đủ điều kiện, tiêu chuẩn theo quy định./.',
    ...signature(s.office.post, chance),
  ]),
];
