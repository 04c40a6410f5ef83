import { nothing, official } from '../people.js';
import { given, listed, long, namedInFull, numbered, passed, refused, slashed, where } from '../phrases.js';
import { type Story, type Way, way } from '../story.js';
import { shortAward, signedBeside, twoColumns } from './layout.js';

const name = ({ place }: Story): string => `Hội đồng Thi đua - Khen thưởng ${place}`;
const box = ({ place }: Story): string[] => [`UBND ${place}`, 'HỘI ĐỒNG TĐKT'];
const signs = ['TM. HỘI ĐỒNG', 'PHÓ CHỦ TỊCH THƯỜNG TRỰC'];

/** What councils say, written when all others had been looked at. */
export const LATEST_COUNCIL: readonly Way[] = [
  way('conclusions made known', { step: 'council' }, (s, chance) => [
    ...twoColumns(s, box(s), 'TB-HĐTĐKT', chance),
    'THÔNG BÁO',
    `Kết luận phiên họp của ${name(s)} về khen thưởng năm ${s.year}`,
    `${name(s)} họp ${long(s)}, xem xét hồ sơ khen thưởng năm ${s.year} của ${s.bloc}. Chủ trì: ${official(s, chance)}.`,
    'Sau khi thảo luận, Hội đồng kết luận:',
    ...passed(s).map((one, i) => `${i + 1}. Thống nhất đề nghị ${given(one)} cho ${listed(one.recipients)}.`),
    ...refused(s).map(
      (one, i) =>
        `${passed(s).length + i + 1}. Không thống nhất đề nghị ${given(one)} cho ${listed(one.recipients)}; giao cơ quan thường trực trả hồ sơ.`,
    ),
    `Giao ${s.office.name} hoàn thiện thủ tục theo quy định./.`,
    ...signedBeside(signs, chance),
  ]),
  way('counted votes', { step: 'council' }, (s, chance) => [
    ...twoColumns(s, box(s), 'BB-HĐTĐKT', chance),
    'BIÊN BẢN',
    `Kiểm phiếu xét khen thưởng năm ${s.year} (${s.bloc})`,
    `Hôm nay, ngày ${slashed(s)}, Tổ kiểm phiếu của ${name(s)} tiến hành kiểm phiếu. Phát ra 15 phiếu, thu về 15 phiếu, hợp lệ 15 phiếu.`,
    [
      ['STT', 'Tập thể', 'Hình thức', 'Cấp khen', 'Phiếu đồng ý', 'Kết luận'],
      ...s.awards.map((one, i) => [
        String(i + 1),
        one.recipient,
        shortAward(one.award),
        one.giver,
        one.refused ? '06/15' : '15/15',
        one.refused ? 'Không đạt' : 'Đạt',
      ]),
    ],
    'Hội đồng thống nhất đề nghị cấp có thẩm quyền khen thưởng các trường hợp đạt; không đề nghị khen thưởng các trường hợp không đạt.',
    ...signedBeside(signs, chance),
  ]),
  way('files in order and not', { step: 'council' }, (s, chance) => [
    ...twoColumns(s, box(s), 'BC-HĐTĐKT', chance),
    'BÁO CÁO',
    `Kết quả xét duyệt hồ sơ khen thưởng năm ${s.year} của ${s.bloc}`,
    `Tại phiên họp ${long(s)}, ${name(s)} đã xét duyệt các hồ sơ. ${nothing(s, chance, 1)}`,
    'I. HỒ SƠ ĐỦ ĐIỀU KIỆN, HỘI ĐỒNG NHẤT TRÍ ĐỀ NGHỊ KHEN THƯỞNG',
    ...numbered(s.awards.filter((one) => !one.refused).map((one) => `${one.recipient} - ${namedInFull(one)}`)),
    ...where(
      refused(s).length,
      'II. HỒ SƠ KHÔNG ĐỦ ĐIỀU KIỆN, HỘI ĐỒNG KHÔNG ĐỀ NGHỊ KHEN THƯỞNG',
      ...numbered(s.awards.filter((one) => one.refused).map((one) => `${one.recipient} - ${namedInFull(one)}`)),
    ),
    ...signedBeside(signs, chance),
  ]),
];
