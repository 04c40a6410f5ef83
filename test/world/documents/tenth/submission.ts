import { capital, headOf, listed, namedInFull, passed, slashed, titled, two, wordOf } from '../phrases.js';
import { byGiver } from '../seventh/layout.js';
import { heldWay, type Story, type Way } from '../story.js';
import { rule, typed, undersigned } from './layout.js';

const to = ({ place }: Story): string => `Chủ tịch UBND ${place}`;

/** Submissions, as another archive has them. */
export const TENTH_SUBMISSION: readonly Way[] = [
  heldWay('a slip that goes from desk to desk', { step: 'recommended' }, (s, chance) => [
    ...typed(s, s.office.box, null, chance),
    'PHIẾU TRÌNH GIẢI QUYẾT CÔNG VIỆC',
    [
      ['Kính trình', to(s)],
      ['Vấn đề trình', `Khen thưởng thành tích năm ${s.year} cho các tập thể thuộc ${s.bloc}`],
      ['Cơ quan trình', s.office.name],
      ...passed(s).map((one, i) => [`Đề nghị ${i + 1}`, `Tặng ${namedInFull(one)} cho ${listed(one.recipients)}`]),
      ['Hồ sơ', `Biên bản họp và báo cáo thành tích của ${two(s.awards.length)} trường hợp`],
      ['Ý kiến chuyên viên', `Hồ sơ đầy đủ, đúng hạn. ${rule(s, chance)}`],
      ['Ý kiến lãnh đạo', ''],
    ],
    ...undersigned([s.office.post], chance),
  ]),
  heldWay('fields on a line', { step: 'recommended' }, (s, chance) => [
    ...typed(s, [s.bloc], 'TT-KT', chance),
    'TỜ TRÌNH',
    `Xin khen thưởng các đơn vị có thành tích năm ${s.year}`,
    `Kính gửi : ${s.office.name}`,
    `Sau khi bình bầu công khai, ${s.bloc} lập danh sách dưới đây, kính đề nghị trên xét khen thưởng thành tích năm ${s.year}:`,
    ...s.awards.map(
      (one, i) =>
        `${two(i + 1)}/ Đơn vị: ${one.recipient} – Mức khen đề nghị: ${titled(one)} – Cấp khen: ${one.giver} – Lý do: hoàn thành vượt mức kế hoạch.`,
    ),
    `Danh sách có ${two(s.awards.length)} dòng, lập ngày ${slashed(s)}. ${rule(s, chance)}`,
    ...undersigned([`T/M ${wordOf(s)} thi đua`, headOf(s)], chance, ['– Như trên;', '– Lưu.']),
  ]),
  heldWay('by who may give, in prose', { step: 'recommended' }, (s, chance) => [
    ...typed(s, s.office.box, `TTr-${s.office.sign}`, chance),
    'TỜ TRÌNH',
    `Về khen thưởng năm ${s.year} ở ${s.bloc}`,
    `Kính gửi : ${to(s)}`,
    `Qua xem xét hồ sơ của ${s.bloc}, ${s.office.name} thấy các đơn vị nêu dưới đây xứng đáng được khen thưởng về thành tích năm ${s.year}, nên kính trình như sau. ${rule(s, chance)}`,
    ...byGiver(s).map(
      ([giver, groups]) =>
        `Phần thuộc thẩm quyền của ${giver}: đề nghị tặng ${groups
          .map((one) => `${titled(one)} cho ${listed(one.recipients)}`)
          .join(', ')}.`,
    ),
    `${capital(s.office.name)} chịu trách nhiệm về nội dung trình./.`,
    ...undersigned([s.office.post], chance, ['– Như trên;', '– Lưu VT.']),
  ]),
];
