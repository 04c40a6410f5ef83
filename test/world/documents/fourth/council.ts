import { signature } from '../boxes.js';
import { twoColumns } from '../latest/layout.js';
import { nothing, official, personOf } from '../people.js';
import { given, long, namedInFull, passed, refused, slashed, two, where } from '../phrases.js';
import { type Story, type Told, type Way, way } from '../story.js';

const name = ({ place }: Story): string => `Hội đồng Thi đua - Khen thưởng ${place}`;
const box = ({ place }: Story): string[] => [`UBND ${place}`, 'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG'];
const signs = 'TM. HỘI ĐỒNG\nCHỦ TỊCH HỘI ĐỒNG';
const inBrackets = (told: readonly Told[]): string =>
  told.map((one) => `${one.recipient} (${namedInFull(one)})`).join(', ');

/** What councils say, in ways that were written when the three sets before had been looked at. */
export const FOURTH_COUNCIL: readonly Way[] = [
  way('so many files, so many pass', { step: 'council' }, (s, chance) => [
    ...twoColumns(s, box(s), 'BC-HĐTĐKT', chance),
    'BÁO CÁO',
    `Kết quả xét khen thưởng năm ${s.year} của ${s.bloc}`,
    `${name(s)} họp phiên thường kỳ ${long(s)}, do ${official(s, chance)} chủ trì.`,
    `Trong tổng số ${two(s.awards.length)} hồ sơ khen thưởng năm ${s.year} do ${s.bloc} trình:`,
    ...where(
      passed(s).length,
      `- Hội đồng thông qua ${two(s.awards.filter((one) => !one.refused).length)} hồ sơ, gồm: ${inBrackets(s.awards.filter((one) => !one.refused))};`,
    ),
    ...where(
      refused(s).length,
      `- Hội đồng không thông qua ${two(s.awards.filter((one) => one.refused).length)} hồ sơ: ${inBrackets(s.awards.filter((one) => one.refused))}.`,
    ),
    nothing(s, chance, 1),
    ...signature(signs, chance),
  ]),
  way('for, against, what comes of it', { step: 'council' }, (s, chance) => [
    ...twoColumns(s, box(s), 'BB-HĐ', chance),
    'BIÊN BẢN',
    `Họp xét khen thưởng ${s.bloc} năm ${s.year}`,
    `Thời gian: 9 giờ 00, ngày ${slashed(s)}. Thư ký: ${personOf(chance).name}. Có mặt: 15/15 thành viên ${name(s)}.`,
    `Hội đồng bỏ phiếu đối với từng trường hợp đề nghị khen thưởng năm ${s.year}, kết quả như sau:`,
    [
      [
        'STT',
        'Tên tập thể',
        'Hình thức khen thưởng',
        'Số phiếu tán thành',
        'Số phiếu không tán thành',
        'Kết luận của Hội đồng',
      ],
      ...s.awards.map((one, i) => [
        two(i + 1),
        one.recipient,
        namedInFull(one),
        one.refused ? '5' : '15',
        one.refused ? '10' : '0',
        one.refused ? 'Không trình khen thưởng' : 'Trình khen thưởng',
      ]),
    ],
    ...signature(signs, chance),
  ]),
  way('case by case', { step: 'council' }, (s, chance) => [
    ...twoColumns(s, box(s), 'TB-HĐTĐKT', chance),
    'THÔNG BÁO',
    `Ý kiến của Hội đồng về việc khen thưởng các tập thể thuộc ${s.bloc} năm ${s.year}`,
    `Ngày ${slashed(s)}, ${name(s)} cho ý kiến đối với từng trường hợp. ${nothing(s, chance, 1)}`,
    ...s.awards.map((one, i) =>
      one.refused
        ? `${i + 1}. ${one.recipient}: Hội đồng không nhất trí đề nghị ${given(one)} (tỷ lệ 40%).`
        : `${i + 1}. ${one.recipient}: Hội đồng nhất trí đề nghị ${given(one)} (tỷ lệ 100%).`,
    ),
    `Cơ quan thường trực Hội đồng thông báo để ${s.bloc} biết./.`,
    ...signature(signs, chance),
  ]),
];
