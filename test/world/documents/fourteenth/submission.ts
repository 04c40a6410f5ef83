import { nothing } from '../people.js';
import { counted, dashed, given, headOf, numbered, passed, titled, two } from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import {
  councilOf,
  decreeOf,
  lawOf,
  mottoFirst,
  roman,
  sideBySide,
  signedFirst,
  signedLast,
  stacked,
} from './layout.js';

const chairman = ({ place }: Story): string => `Chủ tịch Ủy ban nhân dân ${place}`;

/** Submissions that ask for awards. */
export const FOURTEENTH_SUBMISSION: readonly Way[] = [
  heldWay('office, table by awards', { step: 'recommended' }, (s, chance) => [
    ...sideBySide(s, s.office.box, `TTr-${s.office.sign}`),
    'TỜ TRÌNH',
    `Về việc đề nghị tặng thưởng các danh hiệu thi đua, hình thức khen thưởng năm ${s.year}`,
    '',
    `Kính gửi: ${chairman(s)}.`,
    '',
    `${lawOf(s)};`,
    `${decreeOf(s)};`,
    `Xét đề nghị của ${s.bloc} về việc khen thưởng thành tích năm ${s.year};`,
    `Sau khi thẩm định hồ sơ, ${s.office.name} kính trình ${chairman(s)} xem xét, khen thưởng theo thẩm quyền và trình cấp trên khen thưởng ${two(s.awards.length)} trường hợp đã có thành tích xuất sắc trong phong trào thi đua năm ${s.year}, cụ thể như sau:`,
    [
      ['TT', 'Tên tập thể', 'Hình thức đề nghị khen thưởng'],
      ...passed(s).flatMap((one, i) => [
        [roman(i), `Đề nghị ${given(one)}`, ''],
        ...one.recipients.map((unit, j) => [String(j + 1), unit, one.award]),
      ]),
    ],
    '(Có hồ sơ kèm theo)',
    `Kính trình ${chairman(s)} xem xét, quyết định./.`,
    ...signedLast([s.office.post], chance, ['- Như trên;', '- Lưu: VT, TĐKT.']),
  ]),
  heldWay('the bloc, awards with their units below', { step: 'recommended' }, (s, chance) => [
    ...stacked(s, [`UBND ${s.place}`, s.bloc], 'TTr-KTĐ'),
    'TỜ TRÌNH',
    `Về việc đề nghị khen thưởng thành tích năm ${s.year}`,
    '',
    `Kính gửi: ${councilOf(s)}.`,
    '',
    `Thực hiện hướng dẫn của ${s.office.name} về việc tổng kết công tác thi đua, khen thưởng năm ${s.year}, ngày 05 tháng 12 năm ${s.year}, ${s.bloc} đã tổ chức hội nghị tổng kết, bình xét thi đua. ${nothing(s, chance, 1)}`,
    `Căn cứ kết quả bỏ phiếu của các thành viên, ${s.bloc} kính đề nghị ${councilOf(s)} xem xét, trình cấp có thẩm quyền khen thưởng năm ${s.year} cho các đơn vị sau:`,
    ...passed(s).flatMap((one, i) => [
      `${i + 1}. Đề nghị tặng ${titled(one)}${one.takesGiver ? ` của ${one.giver}` : ` (do ${one.giver} tặng)`}: ${counted(one)}`,
      ...dashed(one.recipients),
    ]),
    `Rất mong nhận được sự quan tâm của ${councilOf(s)}./.`,
    ...signedLast([headOf(s)], chance, ['- Như trên;', '- Các đơn vị thành viên;', '- Lưu: HSTĐ.']),
  ]),
  heldWay('office, units by numbers and what for', { step: 'recommended' }, (s, chance) => [
    ...mottoFirst(s, s.office.box, `TTr-${s.office.sign}`),
    'TỜ TRÌNH',
    `V/v khen thưởng các tập thể thuộc ${s.bloc} có thành tích năm ${s.year}`,
    '',
    `Kính gửi: Ủy ban nhân dân ${s.place}`,
    '',
    `${s.office.name} nhận được văn bản của ${s.bloc} về việc đề nghị khen thưởng năm ${s.year}. Đối chiếu với các quy định hiện hành, các tập thể sau đủ điều kiện, tiêu chuẩn khen thưởng.`,
    `${s.office.name} kính đề nghị Ủy ban nhân dân ${s.place} xem xét khen thưởng hoặc trình cấp có thẩm quyền khen thưởng thành tích năm ${s.year}:`,
    ...numbered(s.awards.map((one) => `${one.recipient}: đề nghị ${given(one, 'tặng thưởng')}`)),
    `Kính mong Ủy ban nhân dân ${s.place} quan tâm, giải quyết./.`,
    ...signedFirst([s.office.post], chance, ['- Như trên;', '- Lưu VT.']),
  ]),
];
