import { signature } from '../boxes.js';
import { twoColumns } from '../latest/layout.js';
import { nothing, official } from '../people.js';
import { listed, long, namedInFull, passed, refused, slashed, titled, two, where } from '../phrases.js';
import { type Story, type Way, way } from '../story.js';

const name = ({ place }: Story): string => `Hội đồng Thi đua - Khen thưởng ${place}`;
const box = ({ place }: Story): string[] => [`UBND ${place}`, 'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG'];
const signs = 'TM. HỘI ĐỒNG\nCHỦ TỊCH';

/** What councils say, in ways that were written after the fifth set was opened. */
export const SIXTH_COUNCIL: readonly Way[] = [
  way('shares of votes, and what comes of them', { step: 'council' }, (s, chance) => [
    ...twoColumns(s, box(s), 'BB-HĐ', chance),
    'BIÊN BẢN',
    `Họp Hội đồng xét khen thưởng năm ${s.year} cho ${s.bloc}`,
    `Thời gian: ${long(s)}. Chủ trì: ${official(s, chance)} - Chủ tịch Hội đồng. ${nothing(s, chance, 1)}`,
    'Kết quả kiểm phiếu:',
    [
      ['STT', 'Tập thể', 'Hình thức khen thưởng', 'Cấp khen thưởng', 'Số phiếu đồng ý', 'Kết quả'],
      ...s.awards.map((one, i) => [
        two(i + 1),
        one.recipient,
        one.award,
        one.giver,
        one.refused ? '05/13' : '13/13',
        one.refused ? 'Không thông qua' : 'Thông qua',
      ]),
    ],
    'Biên bản được các thành viên Hội đồng nhất trí thông qua./.',
    ...signature(signs, chance),
  ]),
  way('files that meet what is asked', { step: 'council' }, (s, chance) => [
    ...twoColumns(s, box(s), 'TB-HĐTĐKT', chance),
    'THÔNG BÁO',
    `Kết quả phiên họp xét khen thưởng năm ${s.year}`,
    `${name(s)} đã họp ngày ${slashed(s)}, xem xét ${two(s.awards.length)} hồ sơ của ${s.bloc} và thống nhất kết luận như sau:`,
    ...where(passed(s).length, '1. Thống nhất đề nghị cấp có thẩm quyền khen thưởng các tập thể đủ điều kiện, gồm:'),
    ...passed(s).map((one) => `- ${listed(one.recipients)}: ${namedInFull(one)};`),
    ...where(refused(s).length, '2. Không đề nghị khen thưởng các tập thể không đủ điều kiện, gồm:'),
    ...refused(s).map((one) => `- ${listed(one.recipients)}: ${namedInFull(one)};`),
    `Giao ${s.office.name} hoàn thiện hồ sơ theo quy định./.`,
    ...signature(signs, chance),
  ]),
  way('award by award, who passes', { step: 'council' }, (s, chance) => [
    `${name(s)} xét khen thưởng năm ${s.year}`,
    `Ngày ${slashed(s)}, ${official(s, chance)}, Chủ tịch Hội đồng chủ trì phiên họp của ${name(s)} xét khen thưởng cho các tập thể thuộc ${s.bloc}.`,
    ...passed(s).map(
      (one) =>
        `Với ${namedInFull(one)}, Hội đồng biểu quyết thông qua hồ sơ của ${listed(one.recipients)}, trình cấp có thẩm quyền quyết định.`,
    ),
    ...refused(s).map(
      (one) =>
        `Hội đồng không thông qua hồ sơ đề nghị ${titled(one)} của ${one.giver} đối với ${listed(one.recipients)}.`,
    ),
  ]),
];
