import { nothing } from '../people.js';
import { capital, given, headOf, listed, namedInFull, numbered, passed, slashed, two } from '../phrases.js';
import { type Story, type Way, way } from '../story.js';
import { shortAward, signedBeside, twoColumns } from './layout.js';

const to = ({ place }: Story): string => `Hội đồng Thi đua - Khen thưởng ${place}`;
const ofBloc = ({ bloc, place }: Story): string[] => [`UBND ${place}`, bloc];

/** Submissions, written when all others had been looked at. */
export const LATEST_SUBMISSION: readonly Way[] = [
  way('table by awards', { step: 'recommended' }, (s, chance) => [
    ...twoColumns(s, s.office.box, `TTr-${s.office.sign}`, chance),
    'TỜ TRÌNH',
    `Về việc khen thưởng các tập thể thuộc ${s.bloc} có thành tích xuất sắc năm ${s.year}`,
    `Kính gửi: ${to(s)}.`,
    'Thực hiện Luật Thi đua, khen thưởng năm 2022 và các văn bản hướng dẫn thi hành;',
    `${s.office.name} trình ${to(s)} xem xét, đề nghị khen thưởng năm ${s.year} như sau:`,
    [
      ['TT', 'Hình thức khen thưởng', 'Số lượng', 'Tập thể được đề nghị'],
      ...passed(s).map((one, i) => [
        String(i + 1),
        `${shortAward(one.award)} của ${one.giver}`,
        two(one.recipients.length),
        one.recipients.join('; '),
      ]),
    ],
    '(Có hồ sơ kèm theo).',
    ...signedBeside([s.office.post], chance),
  ]),
  way('a sheet for each unit', { step: 'recommended' }, (s, chance) => [
    ...twoColumns(s, ofBloc(s), 'TTr-KTĐ', chance),
    'TỜ TRÌNH',
    `Đề nghị xét khen thưởng các tập thể năm ${s.year}`,
    `Kính gửi: ${s.office.name}`,
    `Căn cứ biên bản họp của ${s.bloc}, đơn vị ${headOf(s)} lập danh sách đề nghị khen thưởng thành tích năm ${s.year}:`,
    ...s.awards.flatMap((one, i) => [
      `${i + 1}. Tên tập thể: ${one.recipient}`,
      '- Thành tích: hoàn thành xuất sắc nhiệm vụ;',
      `- Hình thức đề nghị khen thưởng: ${namedInFull(one)}.`,
    ]),
    `Danh sách gồm ${two(s.awards.length)} trường hợp, lập ngày ${slashed(s)}./.`,
    ...signedBeside([headOf(s)], chance),
  ]),
  way('numbers in brackets', { step: 'recommended' }, (s, chance) => [
    ...twoColumns(s, s.office.box, `TTr-${s.office.sign}`, chance),
    'TỜ TRÌNH',
    `V/v khen thưởng thành tích công tác năm ${s.year}`,
    `Kính gửi: Chủ tịch UBND ${s.place}`,
    `${s.office.name} nhận được hồ sơ của ${s.bloc}. Sau khi thẩm định, ${s.office.name} có ý kiến: ${nothing(s, chance, 1)}`,
    `${capital(s.office.name)} đề xuất: ${passed(s)
      .map((one, i) => `(${i + 1}) đề nghị ${given(one)} năm ${s.year} cho ${listed(one.recipients)}`)
      .join('; ')}.`,
    'Hồ sơ kèm theo gồm:',
    ...numbered(['Biên bản họp', 'Báo cáo thành tích']),
    ...signedBeside([`TL. ${s.office.post}`, 'TRƯỞNG PHÒNG THI ĐUA - KHEN THƯỞNG'], chance),
  ]),
];
