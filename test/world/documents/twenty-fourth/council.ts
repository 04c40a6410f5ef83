import { council, headBox, signature, signers } from '../boxes.js';
import { official } from '../people.js';
import { capital, counted, listed, long, namedInFull, passed, refused, slashed, titled, where } from '../phrases.js';
import { heldWay, type Story, type Told, type Way } from '../story.js';

const name = ({ place }: Story): string => `Hội đồng Thi đua - Khen thưởng ${place}`;
/** Units and what is asked for each. */
const listOf = (awards: readonly Told[]): string[][] => [
  ['TT', 'Tên tập thể', 'Danh hiệu thi đua, hình thức khen thưởng'],
  ...awards.map((one, i) => [String(i + 1), one.recipient, capital(namedInFull(one))]),
];

/** What councils say, as the clerks of an ordinary province write it down. */
export const TWENTY_FOURTH_COUNCIL: readonly Way[] = [
  heldWay('by share of the votes', { step: 'council' }, (s, chance) => [
    ...headBox(s, council(s), 'BB-HĐTĐ', chance),
    'BIÊN BẢN HỌP HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG',
    `Về việc xét, đề nghị khen thưởng năm ${s.year} cho các tập thể thuộc ${s.bloc}`,
    `Thời gian: 13 giờ 30 phút, ${long(s)}. Địa điểm: Phòng họp tầng 3.`,
    `Chủ trì cuộc họp: ${official(s, chance)}, Chủ tịch Hội đồng. Thành phần: 11/12 thành viên (vắng 01).`,
    `Sau khi nghe tóm tắt thành tích năm ${s.year} của từng tập thể thuộc ${s.bloc}, Hội đồng bỏ phiếu kín với kết quả:`,
    ...passed(s).map(
      (one) =>
        `- ${capital(namedInFull(one))}: ${counted(one)} đạt 11/11 phiếu, Hội đồng nhất trí đề nghị khen thưởng, gồm ${listed(one.recipients)}.`,
    ),
    ...refused(s).map(
      (one) =>
        `- ${capital(namedInFull(one))}: ${counted(one)} chỉ đạt 4/11 phiếu, Hội đồng không đề nghị khen thưởng, gồm ${listed(one.recipients)}.`,
    ),
    'Cuộc họp kết thúc lúc 16 giờ cùng ngày.',
    ...signers(chance),
  ]),
  heldWay('two tables', { step: 'council' }, (s, chance) => {
    const yes = s.awards.filter((one) => !one.refused);
    const no = s.awards.filter((one) => one.refused);
    return [
      ...headBox(s, council(s), 'TB-HĐTĐ', chance),
      'THÔNG BÁO',
      `Kết quả phiên họp xét khen thưởng các tập thể thuộc ${s.bloc} năm ${s.year}`,
      '',
      `Ngày ${slashed(s)}, ${name(s)} họp xét đề nghị khen thưởng năm ${s.year} của ${s.bloc}. Thường trực Hội đồng thông báo kết quả như sau:`,
      ...(yes.length ? ['1. Các tập thể được Hội đồng thống nhất trình khen thưởng:', listOf(yes)] : []),
      ...(no.length
        ? [
            `${yes.length ? 2 : 1}. Các tập thể Hội đồng thống nhất không trình khen thưởng do thành tích chưa nổi bật:`,
            listOf(no),
          ]
        : []),
      'Đề nghị các đơn vị biết, thực hiện./.',
      ...signature('TM. THƯỜNG TRỰC HỘI ĐỒNG', chance),
    ];
  }),
  heldWay('what the chair concluded', { step: 'council' }, (s, chance) => [
    ...headBox(s, council(s), 'KL-HĐ', chance),
    'KẾT LUẬN CỦA CHỦ TỊCH HỘI ĐỒNG',
    `tại phiên họp xét khen thưởng năm ${s.year} đối với ${s.bloc}`,
    `Ngày ${slashed(s)}, ${official(s, chance)}, Chủ tịch Hội đồng Thi đua - Khen thưởng ${s.place} chủ trì phiên họp xét khen thưởng năm ${s.year} đối với ${s.bloc}. Sau khi các thành viên thảo luận, biểu quyết, Chủ tịch Hội đồng kết luận:`,
    ...where(
      passed(s).length,
      `1. Hội đồng đồng ý trình ${passed(s)
        .map((one) => `${one.giver} tặng ${titled(one)} cho ${listed(one.recipients)}`)
        .join('; trình ')}.`,
    ),
    ...where(
      refused(s).length,
      `${passed(s).length ? 2 : 1}. Hội đồng không đồng ý trình ${refused(s)
        .map((one) => `${one.giver} tặng ${titled(one)} cho ${listed(one.recipients)}`)
        .join('; không đồng ý trình ')}.`,
    ),
    'Giao cơ quan thường trực hoàn tất hồ sơ trong 05 ngày làm việc./.',
    ...signature('KT. CHỦ TỊCH HỘI ĐỒNG', chance),
  ]),
];
