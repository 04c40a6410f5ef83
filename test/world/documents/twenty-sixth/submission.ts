import { headBox, signature } from '../boxes.js';
import { capital, counted, listed, long, namedInFull, passed, semicolons, two, upper } from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import { perUnit } from '../twenty-second/layout.js';
import { inParts, isFirst } from './layout.js';

const COPIES = ['- Như trên;', '- Lãnh đạo phòng;', '- Lưu: VT, TĐ.'];
const chair = ({ place }: Story): string => `Chủ tịch Ủy ban nhân dân ${place}`;

/** Submissions, as letters, and with tables that are turned or in parts. */
export const TWENTY_SIXTH_SUBMISSION: readonly Way[] = [
  heldWay('a letter without a title', { step: 'recommended' }, (s, chance) => [
    ...s.office.box.map(upper),
    `Số: ${two(s.number)}/${s.office.sign}-TĐKT`,
    `V/v trình khen thưởng năm ${s.year} đối với ${s.bloc}`,
    `${s.town}, ${long(s)}`,
    '',
    `Kính gửi: ${chair(s)}.`,
    `Sau khi xem xét kết quả bình xét của ${s.bloc}, ${s.office.name} kính đề nghị ${chair(s)} xem xét khen thưởng và trình cấp có thẩm quyền khen thưởng thành tích năm ${s.year} như sau:`,
    ...passed(s).map((one) => `+ ${capital(namedInFull(one))} tặng ${counted(one)}: ${listed(one.recipients)}.`),
    `Trân trọng./.`,
    ...signature(s.office.post, chance, COPIES),
  ]),
  heldWay('a table in parts, an award over its units', { step: 'recommended' }, (s, chance) => [
    ...headBox(s, s.office.box, `TTr-${s.office.sign}`, chance),
    'TỜ TRÌNH',
    `Về khen thưởng thành tích năm ${s.year} của ${s.bloc}`,
    `Kính gửi: ${chair(s)}`,
    `${s.office.name} trình ${chair(s)} danh sách các tập thể thuộc ${s.bloc} đề nghị khen thưởng năm ${s.year}:`,
    [
      ['TT', 'Hình thức khen thưởng, tên tập thể đề nghị', 'Hồ sơ'],
      ...inParts(s, (one) => capital(namedInFull(one)), '01 bộ'),
    ],
    'Kính trình xem xét, quyết định./.',
    ...signature(s.office.post, chance, COPIES),
  ]),
  heldWay('a row for each award, its units in one cell', { step: 'recommended' }, (s, chance) => [
    ...headBox(s, s.office.box, `TTr-${s.office.sign}`, chance),
    `TỜ TRÌNH đề nghị khen thưởng ${s.bloc}`,
    `Kính gửi: ${chair(s)}`,
    `Xét thành tích năm ${s.year}, ${s.office.name} đề nghị khen thưởng các tập thể thuộc ${s.bloc} sau đây:`,
    [
      ['Danh hiệu, hình thức đề nghị', 'Số lượng', 'Tập thể được đề nghị', 'Lý do'],
      ...passed(s).map((one) => [
        capital(namedInFull(one)),
        two(one.recipients.length),
        semicolons(one.recipients),
        isFirst(one) ? 'Dẫn đầu' : 'Hoàn thành xuất sắc nhiệm vụ',
      ]),
    ],
    `Tổng số: ${two(perUnit(s.awards).length)} tập thể./.`,
    ...signature(s.office.post, chance, COPIES),
  ]),
];
