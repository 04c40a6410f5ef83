import { signature } from '../boxes.js';
import { twoColumns } from '../latest/layout.js';
import { nothing, official } from '../people.js';
import { given, listed, long, namedInFull, passed, refused, slashed, where } from '../phrases.js';
import { type Story, type Told, type Way, way } from '../story.js';

const name = ({ place }: Story): string => `Hội đồng Thi đua - Khen thưởng ${place}`;
const box = ({ place }: Story): string[] => [`UBND ${place}`, 'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG'];
const signs = 'TM. HỘI ĐỒNG\nPHÓ CHỦ TỊCH';
const rows = (told: readonly Told[]): string[][] => [
  ['TT', 'Tên tập thể', 'Hình thức khen thưởng', 'Cấp khen'],
  ...told.map((one, i) => [String(i + 1), one.recipient, one.award, one.giver]),
];

/** What councils say, in ways that were written before the fourth set was looked at. */
export const FIFTH_COUNCIL: readonly Way[] = [
  way('by articles', { step: 'council' }, (s, chance) => [
    ...twoColumns(s, box(s), 'NQ-HĐTĐKT', chance),
    'NGHỊ QUYẾT',
    `Phiên họp xét khen thưởng năm ${s.year} đối với ${s.bloc}`,
    `${name(s)} họp ${long(s)} dưới sự chủ trì của ${official(s, chance)}. ${nothing(s, chance, 1)}`,
    'Hội đồng quyết nghị:',
    ...passed(s).map((one, i) => `Điều ${i + 1}. Thông qua việc đề nghị ${given(one)} cho ${listed(one.recipients)}.`),
    ...refused(s).map(
      (one, i) =>
        `Điều ${passed(s).length + i + 1}. Không thông qua việc đề nghị ${given(one)} cho ${listed(one.recipients)}.`,
    ),
    ...signature(signs, chance),
  ]),
  way('a table of those and of these', { step: 'council' }, (s, chance) => [
    ...twoColumns(s, box(s), 'BC-HĐTĐKT', chance),
    'BÁO CÁO',
    `Kết quả xét duyệt khen thưởng năm ${s.year} của ${s.bloc}`,
    `Ngày ${slashed(s)}, ${name(s)} đã họp, xét duyệt khen thưởng. Kết quả:`,
    ...(passed(s).length > 0
      ? ['1. Các trường hợp Hội đồng nhất trí đề nghị khen thưởng:', rows(s.awards.filter((one) => !one.refused))]
      : []),
    ...(refused(s).length > 0
      ? ['2. Các trường hợp Hội đồng không nhất trí đề nghị khen thưởng:', rows(s.awards.filter((one) => one.refused))]
      : []),
    ...signature(signs, chance),
  ]),
  way('but one case', { step: 'council' }, (s, chance) => [
    ...twoColumns(s, box(s), 'TB-HĐ', chance),
    'THÔNG BÁO',
    `Kết luận của Hội đồng về xét khen thưởng năm ${s.year}`,
    `Tại phiên họp ${long(s)}, sau khi nghe ${s.office.name} báo cáo hồ sơ của ${s.bloc}, ${name(s)} kết luận:`,
    ...where(
      passed(s).length,
      `- Nhất trí trình cấp có thẩm quyền khen thưởng: ${passed(s)
        .map((one) => `${listed(one.recipients)} (${namedInFull(one)})`)
        .join('; ')}.`,
    ),
    ...s.awards
      .filter((one) => one.refused)
      .map(
        (one) =>
          `- Riêng trường hợp ${one.recipient} đề nghị tặng ${namedInFull(one)}, Hội đồng không nhất trí do chưa bảo đảm tiêu chuẩn.`,
      ),
    ...signature(signs, chance),
  ]),
];
