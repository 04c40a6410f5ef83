import { capital, headOf, listed, passed, slashed, two, wordOf } from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import {
  bracketed,
  byUnit,
  calledInFull,
  firstOrDeputy,
  foot,
  isHigh,
  plain,
  ROMAN,
  top,
  total,
  units,
} from './layout.js';

const to = ({ place }: Story): string => `Chủ tịch UBND ${place}`;

/** Submissions, as the offices of two more provinces write them. */
export const TWENTY_FIRST_SUBMISSION: readonly Way[] = [
  heldWay('of the State, of the place', { step: 'recommended' }, (s, chance) => {
    const groups = passed(s);
    const parts = [
      ['Đề nghị trình khen thưởng cấp Nhà nước', groups.filter(isHigh)],
      [`Đề nghị khen thưởng cấp ${s.above ? 'huyện' : 'tỉnh'}`, groups.filter((one) => !isHigh(one))],
    ] as const;
    return [
      ...top(s, s.office.box, `TTr-${s.office.sign}`, chance),
      'TỜ TRÌNH',
      `Về việc xét khen thưởng tổng kết năm ${s.year} cho ${s.bloc}`,
      '',
      `Kính trình: ${to(s)}`,
      '',
      `Sau khi thẩm định hồ sơ của các đơn vị thuộc ${s.bloc}, ${s.office.name} kính trình ${to(s)} xem xét việc khen thưởng thành tích năm ${s.year} như sau:`,
      ...parts
        .filter(([, all]) => all.length)
        .flatMap(([title, all], i) => [
          `${ROMAN[i]}. ${title.toUpperCase()}`,
          ...all.map(
            (one, j) => `${j + 1}. ${capital(calledInFull(one))} (${units(one)}): ${bracketed(one.recipients)}.`,
          ),
        ]),
      `${s.office.name} chịu trách nhiệm về kết quả thẩm định. Kính trình ${to(s)} xem xét, quyết định./.`,
      ...foot(firstOrDeputy(s.office.post, chance), ['- Như trên;', '- Lưu: VT, hồ sơ.'], chance),
    ];
  }),
  heldWay('a table by units, all that each is asked for', { step: 'recommended' }, (s, chance) => [
    ...top(s, s.office.box, `TTr-${s.office.sign}`, chance),
    'TỜ TRÌNH',
    `Đề nghị khen thưởng thành tích công tác năm ${s.year}`,
    '',
    `Kính gửi: ${to(s)}.`,
    '',
    `Trên cơ sở kết quả bình xét của ${s.bloc}, ${s.office.name} lập danh sách ${two(byUnit(s.awards).length)} đơn vị đủ tiêu chuẩn đề nghị khen thưởng thành tích công tác năm ${s.year}:`,
    [
      ['TT', 'Tên đơn vị', 'Kết quả thực hiện nhiệm vụ', 'Đề nghị được tặng'],
      ...byUnit(s.awards).map(([unit, told], i) => [
        two(i + 1),
        unit,
        'Hoàn thành xuất sắc nhiệm vụ',
        told.map((one) => capital(calledInFull(one))).join('; '),
      ]),
    ],
    `Danh sách gồm ${total(s)} phần thưởng. Hồ sơ của các đơn vị được lưu tại ${s.office.name}.`,
    'Xin kính trình./.',
    ...foot(firstOrDeputy(s.office.post, chance), [`- ${to(s)} (b/c);`, '- Lưu: VT.'], chance),
  ]),
  heldWay('the bloc to the office, giver by giver', { step: 'recommended' }, (s, chance) => {
    const givers = [...new Set(passed(s).map(({ giver }) => giver))];
    return [
      ...top(s, [`UBND ${s.place}`, s.bloc], `TTr-${wordOf(s).charAt(0)}TĐ`, chance),
      'TỜ TRÌNH',
      `Về việc đề nghị tặng thưởng các đơn vị thành viên năm ${s.year}`,
      '',
      `Kính gửi: ${s.office.name}`,
      '',
      `Ngày ${slashed(s)}, ${s.bloc} hoàn thành hồ sơ khen thưởng năm ${s.year}. ${wordOf(s)} kính đề nghị ${s.office.name} thẩm định, tham mưu trình cấp có thẩm quyền tặng thưởng cho các đơn vị có thành tích năm ${s.year}, gồm:`,
      ...givers.flatMap((giver) => [
        `* Trình ${giver}:`,
        ...passed(s)
          .filter((one) => one.giver === giver)
          .map((one) => `- Tặng ${plain(one)} cho ${listed(one.recipients)};`),
      ]),
      'Đính kèm: Biên bản họp, báo cáo thành tích của các đơn vị nêu trên./.',
      ...foot([headOf(s)], ['- Như trên;', '- Các đơn vị thành viên;', '- Lưu.'], chance),
    ];
  }),
];
