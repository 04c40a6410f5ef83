import { signature } from '../boxes.js';
import { idle } from '../fourth/idle.js';
import { twoColumns } from '../latest/layout.js';
import { given, headOf, listed, namedInFull, passed, two } from '../phrases.js';
import { type Story, type Way, way } from '../story.js';

const to = ({ place }: Story): string => `Chủ tịch UBND ${place}`;

/** Submissions, in ways that were written after the fifth set was opened. */
export const SIXTH_SUBMISSION: readonly Way[] = [
  way('merits first', { step: 'recommended' }, (s, chance) => [
    ...twoColumns(s, [`UBND ${s.place}`, s.bloc], 'TTr-KTĐ', chance),
    'TỜ TRÌNH',
    `Về việc khen thưởng thành tích năm ${s.year}`,
    `Kính gửi: ${s.office.name}.`,
    `Thực hiện quy chế hoạt động, ${s.bloc} đã bình xét và trình khen thưởng như sau:`,
    ...s.awards.map(
      (one, i) =>
        `${i + 1}. ${one.recipient}: hoàn thành xuất sắc nhiệm vụ, nội bộ đoàn kết; đề nghị tặng ${namedInFull(one)}.`,
    ),
    'Kính đề nghị quý cơ quan xem xét./.',
    ...signature(headOf(s), chance),
  ]),
  way('the rows, part by part', { step: 'recommended' }, (s, chance) => [
    ...twoColumns(s, s.office.box, `TTr-${s.office.sign}`, chance),
    'TỜ TRÌNH',
    `Đề nghị khen thưởng năm ${s.year} đối với các tập thể thuộc ${s.bloc}`,
    `Kính gửi: ${to(s)}`,
    `${s.office.name} kính trình danh sách đề nghị khen thưởng gồm ${two(s.awards.length)} trường hợp:`,
    [
      ['STT', 'Tên tập thể đề nghị khen thưởng', 'Ghi chú'],
      ...passed(s).flatMap((one) => [
        ['', namedInFull(one), ''],
        ...one.recipients.map((unit, i) => [String(i + 1), unit, 'Đủ hồ sơ']),
      ]),
    ],
    `Kính trình ${to(s)} xem xét, quyết định./.`,
    ...signature(s.office.post, chance),
  ]),
  way('a sentence for each giver', { step: 'recommended' }, (s, chance) => [
    ...twoColumns(s, s.office.box, `TTr-${s.office.sign}`, chance),
    'TỜ TRÌNH',
    `V/v xét khen thưởng tổng kết năm ${s.year} - ${s.bloc}`,
    `Kính gửi: ${to(s)}`,
    `Căn cứ biên bản họp của ${s.bloc}; ${idle(s, chance, 1)}`,
    ...passed(s).map(
      (one) =>
        `${s.office.name} trân trọng đề nghị ${given(one)} cho ${two(one.recipients.length)} tập thể, cụ thể: ${listed(one.recipients)}.`,
    ),
    `(Có hồ sơ kèm theo)`,
    ...signature(s.office.post, chance),
  ]),
];
