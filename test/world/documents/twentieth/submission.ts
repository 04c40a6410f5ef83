import { capital, headOf, listed, passed, slashed, wordOf } from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import { calledInFull, foot, isTitle, laws, roman, sum, these, top, what } from './layout.js';

const chair = ({ place }: Story): string => `Chủ tịch UBND ${place}`;

/** Submissions, as three more ordinary clerks write them. */
export const TWENTIETH_SUBMISSION: readonly Way[] = [
  heldWay('titles first, forms of commendation next', { step: 'recommended' }, (s, chance) => {
    const groups = passed(s);
    const parts = [
      ['Về danh hiệu thi đua', groups.filter(isTitle)],
      ['Về hình thức khen thưởng', groups.filter((one) => !isTitle(one))],
    ] as const;
    return [
      ...top(s, s.office.box, `TTr-${s.office.sign}`, chance),
      'TỜ TRÌNH',
      `Đề nghị tặng thưởng các tập thể thuộc ${s.bloc} năm ${s.year}`,
      '',
      `Kính gửi: ${chair(s)}`,
      '',
      ...laws(s),
      `${s.office.name} đã tiếp nhận và thẩm định hồ sơ của ${s.bloc}. Các tập thể có tên dưới đây đủ điều kiện, tiêu chuẩn theo quy định; ${s.office.name} trình ${chair(s)} xem xét, khen thưởng thành tích năm ${s.year}:`,
      ...parts
        .filter(([, all]) => all.length)
        .flatMap(([title, all], i) => [
          `${i + 1}. ${title}`,
          ...all.map((one) => `- Đề nghị tặng ${calledInFull(one)} cho ${these(one)}: ${listed(one.recipients)}.`),
        ]),
      'Hồ sơ gửi kèm gồm báo cáo thành tích và biên bản bình xét.',
      `Trân trọng kính trình./.`,
      ...foot(s.office.post, [`- ${chair(s)};`, '- Lưu: VT.'], chance),
    ];
  }),
  heldWay('a table with a row over each award', { step: 'recommended' }, (s, chance) => [
    ...top(s, s.office.box, `TTr-${s.office.sign}`, chance),
    'TỜ TRÌNH',
    `V/v khen thưởng các đơn vị thuộc ${s.bloc} có thành tích trong năm ${s.year}`,
    '',
    `Kính gửi: ${chair(s)}`,
    '',
    `Qua xem xét hồ sơ của ${s.bloc}, ${s.office.name} báo cáo và đề nghị ${chair(s)} khen thưởng, trình cấp trên khen thưởng ${sum(s)} trường hợp có thành tích năm ${s.year} theo bảng sau:`,
    [
      ['STT', 'Tên tập thể đề nghị khen thưởng', 'Tóm tắt thành tích'],
      ...passed(s).flatMap((one, i) => [
        [roman(i), capital(calledInFull(one)), ''],
        ...one.recipients.map((unit, j) => [
          String(j + 1),
          unit,
          `Hoàn thành xuất sắc nhiệm vụ năm ${s.year}, được ${wordOf(s).toLowerCase()} bình xét với số phiếu cao`,
        ]),
      ]),
    ],
    'Việc xét chọn bảo đảm công khai, đúng người, đúng thành tích.',
    `${capital(s.office.name)} đề nghị ${chair(s)} quyết định./.`,
    ...foot(s.office.post, ['- Như trên;', `- Lưu: VT, ${s.office.sign}.`], chance),
  ]),
  heldWay('a letter of the bloc', { step: 'recommended' }, (s, chance) => [
    ...top(s, [s.bloc], `CV-${wordOf(s).charAt(0)}TĐ`, chance),
    `V/v đề nghị xét khen thưởng năm ${s.year}`,
    '',
    `Kính gửi: ${s.office.name}`,
    '',
    `Cuối năm ${s.year}, ${s.bloc} đã chấm điểm, xếp loại và bình xét khen thưởng các đơn vị. Căn cứ kết quả bình xét, ${wordOf(s)} đề nghị ${s.office.name} thẩm định, trình cấp có thẩm quyền khen thưởng thành tích năm ${s.year} cho các đơn vị sau đây:`,
    ...passed(s).map((one) => `* ${capital(what(one))} (do ${one.giver} tặng): ${listed(one.recipients)}.`),
    `Báo cáo thành tích của từng đơn vị được gửi kèm công văn này. Công văn được lập ngày ${slashed(s)}.`,
    `Rất mong ${s.office.name} quan tâm, giúp đỡ./.`,
    ...foot(headOf(s), ['- Như kính gửi;', '- Lưu hồ sơ.'], chance),
  ]),
];
