import {
  counted,
  given,
  headOf,
  listed,
  namedInFull,
  passed,
  semicolons,
  slashed,
  two,
  upper,
  where,
  wordOf,
} from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import { forBloc, headed, idle, roman, signed, signOf } from './layout.js';

const to = ({ place }: Story): string => `Chủ tịch UBND ${place}`;
const copies = ['- Như trên;', '- Lưu: VT, TĐKT.'];

/** Submissions, as clerks mostly write them. */
export const ELEVENTH_SUBMISSION: readonly Way[] = [
  heldWay('by the level of the award', { step: 'recommended' }, (s, chance) => {
    const groups = passed(s);
    const ofState = groups.filter(({ giver }) => signOf(giver) !== 'UBND');
    const own = groups.filter(({ giver }) => signOf(giver) === 'UBND');
    const levels = [
      ['Khen thưởng cấp Nhà nước', ofState] as const,
      [`Khen thưởng cấp ${s.above ? 'huyện' : 'tỉnh'}`, own] as const,
    ].filter(([, of]) => of.length);
    return [
      ...headed(s, s.office.box, `TTr-${s.office.sign}`, chance),
      'TỜ TRÌNH',
      `Về việc đề nghị khen thưởng thành tích công tác năm ${s.year}`,
      '',
      `Kính gửi: ${to(s)}.`,
      '',
      'Căn cứ Luật Thi đua, Khen thưởng và các văn bản hướng dẫn thi hành;',
      `Căn cứ biên bản họp và hồ sơ đề nghị khen thưởng của ${s.bloc};`,
      `Sau khi thẩm định, ${s.office.name} kính trình ${to(s)} xem xét, khen thưởng${ofState.length ? ' hoặc trình cấp có thẩm quyền khen thưởng' : ''} các tập thể thuộc ${s.bloc} có thành tích xuất sắc năm ${s.year} như sau:`,
      ...levels.flatMap(([level, of], i) => [
        `${roman(i)}. ${level}`,
        ...of.map(
          (one, j) => `${j + 1}. Đề nghị tặng ${namedInFull(one)} cho ${counted(one)}: ${listed(one.recipients)}.`,
        ),
      ]),
      `(Gửi kèm hồ sơ đề nghị khen thưởng). Kính trình ${to(s)} xem xét, quyết định./.`,
      ...signed([s.office.post], chance, copies),
    ];
  }),
  heldWay('the bloc asks, unit by unit', { step: 'recommended' }, (s, chance) => [
    ...headed(s, [`UBND ${s.place}`, s.bloc], `TTr-${upper(wordOf(s).slice(0, 1))}TĐ`, chance),
    'TỜ TRÌNH',
    `Về việc đề nghị tặng thưởng các tập thể có thành tích xuất sắc trong phong trào thi đua năm ${s.year}`,
    '',
    `Kính gửi: - ${to(s)};`,
    `- ${s.office.name}.`,
    '',
    `Thực hiện hướng dẫn về tổng kết công tác thi đua, khen thưởng năm ${s.year}, ${s.bloc} đã họp bình xét, bỏ phiếu kín. ${idle(s, chance, 1)}`,
    `${s.bloc} kính đề nghị cấp có thẩm quyền xét khen thưởng năm ${s.year} cho các tập thể có tên sau đây:`,
    ...s.awards.map(
      (one, i, { length }) => `${i + 1}. ${one.recipient}: đề nghị ${given(one)}${i < length - 1 ? ';' : '.'}`,
    ),
    'Hồ sơ gửi kèm gồm: Biên bản họp, báo cáo thành tích của các tập thể.',
    'Rất mong được xem xét, quyết định./.',
    ...signed(forBloc(headOf(s), wordOf(s)), chance, ['- Như trên;', `- Các thành viên ${wordOf(s)};`, '- Lưu.']),
  ]),
  heldWay('a list is attached', { step: 'recommended' }, (s, chance) => [
    ...headed(s, s.office.box, `TTr-${s.office.sign}`, chance),
    'TỜ TRÌNH',
    `Đề nghị khen thưởng các tập thể thuộc ${s.bloc}`,
    '',
    `Kính gửi: ${to(s)}.`,
    `Trên cơ sở đề nghị của ${s.bloc}, ${s.office.name} đã thẩm định hồ sơ, lấy ý kiến các cơ quan liên quan theo quy định.`,
    `${s.office.name} kính trình ${to(s)} xem xét, khen thưởng đối với các tập thể đã có thành tích xuất sắc trong phong trào thi đua năm ${s.year}, gồm: ${semicolons(
      passed(s).map((one) => `${namedInFull(one)} cho ${counted(one)}`),
    )} (có danh sách kèm theo).`,
    'Trân trọng kính trình./.',
    ...signed([s.office.post], chance, copies),
    '',
    'DANH SÁCH',
    `Tập thể đề nghị khen thưởng năm ${s.year}`,
    `(Kèm theo Tờ trình số ${two(s.number)}/TTr-${s.office.sign} ngày ${slashed(s)} của ${s.office.name})`,
    [
      ['TT', 'Tên đơn vị', 'Hình thức đề nghị khen thưởng', 'Cấp khen thưởng', 'Ghi chú'],
      ...s.awards.map((one, i) => [String(i + 1), one.recipient, one.award, one.giver, '']),
    ],
    ...where(s.awards.length, `Danh sách có ${two(s.awards.length)} trường hợp.`),
  ]),
];
