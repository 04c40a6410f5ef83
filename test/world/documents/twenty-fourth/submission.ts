import { headBox, signature } from '../boxes.js';
import { capital, counted, listed, namedInFull, passed, titled, two } from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import { perUnit } from '../twenty-second/layout.js';

const COPIES = ['- Như trên;', '- Lãnh đạo cơ quan;', '- Lưu: VT, TĐ.'];
const body = ({ place }: Story): string => `Ủy ban nhân dân ${place}`;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];

/** Submissions, as the offices of an ordinary province put them. */
export const TWENTY_FOURTH_SUBMISSION: readonly Way[] = [
  heldWay('each award with its units below, for what', { step: 'recommended' }, (s, chance) => [
    ...headBox(s, s.office.box, `TTr-${s.office.sign}`, chance),
    'TỜ TRÌNH',
    `Về việc đề nghị tặng thưởng cho các tập thể thuộc ${s.bloc}`,
    `Kính gửi: Chủ tịch ${body(s)}`,
    'Căn cứ Luật Thi đua, khen thưởng và các văn bản hướng dẫn thi hành;',
    `Xét thành tích năm ${s.year} của các tập thể thuộc ${s.bloc}, ${s.office.name} kính đề nghị Chủ tịch ${body(s)} xem xét tặng thưởng hoặc trình cấp có thẩm quyền tặng thưởng:`,
    ...passed(s).flatMap((one, i) => [
      `${i + 1}. ${capital(namedInFull(one))} cho ${counted(one)} đã có thành tích trong phong trào thi đua năm ${s.year}, gồm:`,
      ...one.recipients.map((unit) => `- ${unit}.`),
    ]),
    'Hồ sơ khen thưởng gửi kèm theo Tờ trình./.',
    ...signature(s.office.post, chance, COPIES),
  ]),
  heldWay('a table, who is asked for two things stands once', { step: 'recommended' }, (s, chance) => [
    ...headBox(s, s.office.box, `TTr-${s.office.sign}`, chance),
    'TỜ TRÌNH',
    `Đề nghị khen thưởng năm ${s.year} đối với ${s.bloc}`,
    '',
    `Kính gửi: Hội đồng Thi đua - Khen thưởng ${s.place}`,
    `${s.office.name} đã thẩm định hồ sơ và kính trình Hội đồng xét khen thưởng năm ${s.year} đối với ${two(perUnit(s.awards).length)} tập thể thuộc ${s.bloc} theo danh sách dưới đây:`,
    [
      ['STT', 'Tên tập thể', 'Đề nghị khen thưởng', 'Cấp khen thưởng'],
      ...perUnit(s.awards).flatMap(([unit, told], i) =>
        told.map((one, j) => [j ? '' : String(i + 1), j ? '' : unit, capital(titled(one)), one.giver]),
      ),
    ],
    `Các tập thể trên đã được lấy ý kiến của cơ quan thuế, bảo hiểm xã hội và không có vi phạm./.`,
    ...signature(s.office.post, chance, COPIES),
  ]),
  heldWay('by who may give', { step: 'recommended' }, (s, chance) => {
    const givers = [...new Set(passed(s).map(({ giver }) => giver))];
    return [
      ...headBox(s, s.office.box, `TTr-${s.office.sign}`, chance),
      'TỜ TRÌNH',
      `V/v xét, đề nghị khen thưởng thành tích năm ${s.year}`,
      `Kính gửi: ${body(s)}`,
      `Thực hiện kế hoạch công tác, ${s.office.name} đã tổng hợp kết quả bình xét năm ${s.year} của ${s.bloc} (biên bản gửi ngày 20/12/${s.year}). Sau khi rà soát, ${s.office.name} đề nghị khen thưởng năm ${s.year} cho các tập thể thuộc ${s.bloc}, phân theo thẩm quyền như sau:`,
      ...givers.flatMap((giver, i) => [
        `${ROMAN[i]}. Đề nghị ${giver} tặng:`,
        ...passed(s)
          .filter((one) => one.giver === giver)
          .map((one, j) => `${j + 1}. ${capital(titled(one))} (${counted(one)}): ${listed(one.recipients)}.`),
      ]),
      'Kính trình xem xét, quyết định./.',
      ...signature(s.office.post, chance, COPIES),
    ];
  }),
];
