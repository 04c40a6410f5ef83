import { headBox, signature } from '../boxes.js';
import { listed, namedInFull, passed, titled, two, upper } from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import { perUnit } from '../twenty-second/layout.js';
import { isFlag, isHigh } from './layout.js';

const COPIES = ['- Như trên;', '- HĐ TĐKT;', '- Lưu: VT, HS.'];
const chair = ({ place }: Story): string => `Chủ tịch Ủy ban nhân dân ${place}`;

/** Submissions: counts before awards, a list for each award, what is decided here and what is passed on. */
export const TWENTY_SEVENTH_SUBMISSION: readonly Way[] = [
  heldWay('so many are proposed for what, and who they are', { step: 'recommended' }, (s, chance) => [
    ...headBox(s, s.office.box, `TTr-${s.office.sign}`, chance),
    'TỜ TRÌNH',
    `Về việc đề nghị khen thưởng tổng kết công tác năm ${s.year}`,
    `Kính gửi: ${chair(s)}.`,
    `Căn cứ Biên bản bình xét của ${s.bloc}, ${s.office.name} đã thẩm định và tổng hợp các tập thể thuộc ${s.bloc} đề nghị khen thưởng thành tích năm ${s.year}. Kết quả cụ thể:`,
    ...passed(s).map(
      (one, i) =>
        `${i + 1}. Có ${two(one.recipients.length)} tập thể được đề nghị tặng ${namedInFull(one)}: ${listed(one.recipients)}.`,
    ),
    `Kính trình ${chair(s)} xem xét./.`,
    ...signature(s.office.post, chance, COPIES),
  ]),
  heldWay('a list of its own for each award, one behind the other', { step: 'recommended' }, (s, chance) => [
    ...headBox(s, s.office.box, `TTr-${s.office.sign}`, chance),
    'TỜ TRÌNH',
    `Đề nghị khen thưởng thành tích năm ${s.year} đối với các tập thể thuộc ${s.bloc}`,
    `Kính gửi: ${chair(s)}`,
    `${s.office.name} kính trình ${chair(s)} xem xét khen thưởng, đề nghị cấp trên khen thưởng các tập thể thuộc ${s.bloc} đạt thành tích năm ${s.year} (các danh sách kèm theo Tờ trình này)./.`,
    ...signature(s.office.post, chance, COPIES),
    ...passed(s).flatMap((one, i) => [
      '',
      `Danh sách ${i + 1}`,
      upper(`Tập thể đề nghị tặng ${namedInFull(one)}`),
      `(Kèm theo Tờ trình số ${two(s.number)}/TTr-${s.office.sign})`,
      [
        ['TT', 'Tên đơn vị', 'Thành tích'],
        ...one.recipients.map((unit, j) => [
          String(j + 1),
          unit,
          isFlag(one) ? `Dẫn đầu phong trào thi đua năm ${s.year}` : `Hoàn thành xuất sắc nhiệm vụ năm ${s.year}`,
        ]),
      ],
    ]),
  ]),
  heldWay('what is given here, what is asked for above', { step: 'recommended' }, (s, chance) => {
    const own = passed(s).filter((one) => !isHigh(one));
    const high = passed(s).filter(isHigh);
    return [
      ...headBox(s, s.office.box, `TTr-${s.office.sign}`, chance),
      'TỜ TRÌNH',
      `V/v xét, trình khen thưởng năm ${s.year}`,
      `Kính gửi: ${chair(s)}`,
      `Sau khi rà soát hồ sơ của ${s.bloc}, ${s.office.name} thấy có ${two(perUnit(s.awards).length)} tập thể thuộc ${s.bloc} đủ điều kiện khen thưởng thành tích năm ${s.year}. ${s.office.name} kính đề nghị ${chair(s)}:`,
      ...own.map((one) => `- Quyết định tặng ${titled(one)} của ${one.giver} cho ${listed(one.recipients)}.`),
      ...high.map((one) => `- Trình ${one.giver} tặng ${titled(one)} cho ${listed(one.recipients)}.`),
      'Danh sách, biên bản họp xét và báo cáo thành tích gửi kèm./.',
      ...signature(s.office.post, chance, COPIES),
    ];
  }),
  heldWay('unit by unit, with what it did and what is asked for', { step: 'recommended' }, (s, chance) => [
    ...headBox(s, s.office.box, `TTr-${s.office.sign}`, chance),
    'TỜ TRÌNH',
    `Về việc khen thưởng các tập thể thuộc ${s.bloc}`,
    `Kính gửi: ${chair(s)}`,
    `${s.office.name} đề nghị ${chair(s)} xem xét khen thưởng, trình cấp trên khen thưởng các tập thể sau thuộc ${s.bloc} có thành tích năm ${s.year}:`,
    ...perUnit(s.awards).flatMap(([unit, all], i) => [
      `${i + 1}. ${unit}`,
      `- Thành tích: Hoàn thành toàn diện nhiệm vụ năm ${s.year}.`,
      `- Hình thức đề nghị khen thưởng: ${all.map((one) => namedInFull(one)).join('; ')}.`,
    ]),
    ...signature(s.office.post, chance, COPIES),
  ]),
];
