import { capital, leadOf, listed, numbered, passed, slashed, two, upper, wordOf } from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import { called, foot, letters, perUnit, plain, signedBy, so, top, withGiver } from './layout.js';

const chairman = ({ place }: Story): string => `Chủ tịch UBND ${place}`;
const DONE = [
  'Hoàn thành 15/15 chỉ tiêu được giao, có 02 sáng kiến được công nhận.',
  'Dẫn đầu về cải cách hành chính; nội bộ đoàn kết, thống nhất.',
  'Hoàn thành tốt các nhiệm vụ, không có công chức, viên chức vi phạm kỷ luật.',
  'Thực hiện tốt quy chế dân chủ, chi tiêu tiết kiệm, tăng thu nhập cho người lao động.',
];

/** Submissions, as the offices of two provinces of the north and the south write them. */
export const TWENTY_SECOND_SUBMISSION: readonly Way[] = [
  heldWay('of each unit what it did, then what is asked', { step: 'recommended' }, (s, chance) => [
    ...top(s, s.office.box, `TTr-${s.office.sign}`, chance),
    'TỜ TRÌNH',
    `Về việc đề nghị khen thưởng các đơn vị thuộc ${s.bloc} năm ${s.year}`,
    '',
    `Kính gửi: ${chairman(s)}`,
    '',
    `Thực hiện quy chế thi đua, khen thưởng, ${s.office.name} đã xem xét hồ sơ do ${s.bloc} gửi đến. Đối chiếu với tiêu chuẩn, ${s.office.name} đề nghị khen thưởng thành tích năm ${s.year} đối với các đơn vị sau:`,
    ...perUnit(s.awards).flatMap(([unit, told], i) => [
      `${i + 1}. ${unit}`,
      `Thành tích: ${DONE[i % DONE.length]}`,
      `Hình thức đề nghị: ${capital(told.map(withGiver).join('; '))}.`,
    ]),
    `Với những thành tích trên, kính trình ${chairman(s)} xem xét, quyết định hoặc trình cấp trên quyết định./.`,
    ...foot(signedBy(s.office.post, chance), ['- Như trên;', '- Lãnh đạo cơ quan;', '- Lưu: VT.'], chance),
  ]),
  heldWay('how many of each, and a list behind', { step: 'recommended' }, (s, chance) => {
    const count = passed(s).reduce((n, { recipients }) => n + recipients.length, 0);
    return [
      ...top(s, s.office.box, `TTr-${s.office.sign}`, chance),
      'TỜ TRÌNH',
      `V/v khen thưởng phong trào thi đua năm ${s.year} (${s.bloc})`,
      '',
      `Kính gửi: Ủy ban nhân dân ${s.place}`,
      '',
      `Căn cứ biên bản bình xét của ${s.bloc}, ${s.office.name} đã thẩm định và kính trình Ủy ban nhân dân ${s.place} ${two(count)} trường hợp đề nghị khen thưởng năm ${s.year}, trong đó: ${passed(
        s,
      )
        .map((one) => `${called(one)}: ${so(one)}`)
        .join('; ')}. Danh sách cụ thể gửi kèm Tờ trình này.`,
      'Kính mong Ủy ban nhân dân quan tâm xem xét./.',
      ...foot(signedBy(s.office.post, chance), ['- Như kính gửi;', '- Lưu: VT, TĐKT.'], chance),
      '',
      `DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM ${s.year}`,
      `(Kèm theo Tờ trình số ${two(s.number)}/TTr-${s.office.sign} ngày ${slashed(s)} của ${s.office.name})`,
      ...passed(s).flatMap((one, i) => [
        `${'ABCDEFGH'[i]}. ${upper(withGiver(one))} (${so(one)})`,
        ...numbered(one.recipients),
      ]),
    ];
  }),
  heldWay('the bloc to the office, a table giver by giver', { step: 'recommended' }, (s, chance) => [
    ...top(s, [`UBND ${s.place}`, s.bloc], `TTr-${letters(s)}`, chance),
    'TỜ TRÌNH',
    `Đề nghị xét tặng danh hiệu thi đua, hình thức khen thưởng năm ${s.year}`,
    '',
    `Kính gửi: ${s.office.name}`,
    '',
    `Qua bình xét cuối năm, ${s.bloc} có ${two(perUnit(s.awards).length)} đơn vị đạt tiêu chuẩn khen thưởng. ${wordOf(s)} trân trọng đề nghị ${s.office.name} xem xét, trình cấp có thẩm quyền tặng thưởng cho thành tích năm ${s.year} theo biểu tổng hợp:`,
    [
      ['Cấp tặng thưởng', 'Danh hiệu, hình thức', 'Số lượng', 'Đơn vị được đề nghị'],
      ...passed(s).map((one) => [
        capital(one.giver),
        capital(plain(one)),
        two(one.recipients.length),
        listed(one.recipients, ', '),
      ]),
    ],
    `Trên đây là đề nghị của ${wordOf(s)}, rất mong ${s.office.name} xem xét, giải quyết./.`,
    ...foot([leadOf(s)], ['- Như kính gửi;', '- Thành viên;', '- Lưu.'], chance),
  ]),
];
