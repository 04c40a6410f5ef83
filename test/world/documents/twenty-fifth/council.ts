import { council, headBox, signature, signers } from '../boxes.js';
import { official } from '../people.js';
import {
  capital,
  counted,
  given,
  listed,
  long,
  namedInFull,
  passed,
  refused,
  slashed,
  two,
  where,
} from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';

const name = ({ place }: Story): string => `Hội đồng Thi đua - Khen thưởng ${place}`;

/** What councils say, as their standing members put it on paper. */
export const TWENTY_FIFTH_COUNCIL: readonly Way[] = [
  heldWay('a table of votes with what follows from them', { step: 'council' }, (s, chance) => [
    ...headBox(s, council(s), 'BB-HĐ', chance),
    'BIÊN BẢN',
    `Họp xét khen thưởng năm ${s.year} đối với các tập thể thuộc ${s.bloc}`,
    `- Thời gian: 8 giờ 00, ${long(s)}.`,
    `- Chủ tọa: ${official(s, chance)}, Chủ tịch Hội đồng.`,
    '- Có mặt: 13/15 ủy viên, đủ điều kiện tiến hành phiên họp.',
    `Hội đồng đã nghe cơ quan Thường trực báo cáo kết quả thẩm định, thảo luận và bỏ phiếu kín xét khen thưởng năm ${s.year} đối với từng tập thể thuộc ${s.bloc}. Kết quả:`,
    [
      ['TT', 'Tập thể', 'Danh hiệu, hình thức khen thưởng', 'Số phiếu đồng ý', 'Kết luận của Hội đồng'],
      ...s.awards.map((one, i) => [
        String(i + 1),
        one.recipient,
        capital(namedInFull(one)),
        one.refused ? '5/13' : '13/13',
        one.refused ? 'Không trình khen thưởng' : 'Trình khen thưởng',
      ]),
    ],
    'Biên bản được thông qua tại phiên họp.',
    ...signers(chance),
  ]),
  heldWay('agreed on the one, did not pass the other', { step: 'council' }, (s, chance) => [
    ...headBox(s, council(s), 'TB-HĐTĐKT', chance),
    'THÔNG BÁO',
    `Kết luận phiên họp của ${name(s)}`,
    '',
    `Ngày ${slashed(s)}, ${name(s)} họp phiên thứ nhất, xét khen thưởng thành tích năm ${s.year} của các tập thể thuộc ${s.bloc}. Qua thảo luận, bỏ phiếu, Hội đồng kết luận:`,
    ...passed(s).map(
      (one) => `- Thống nhất thông qua, đề nghị ${given(one)} cho ${counted(one)}: ${listed(one.recipients)}.`,
    ),
    ...refused(s).map(
      (one) => `- Không thông qua việc đề nghị ${given(one)} cho ${counted(one)}: ${listed(one.recipients)}.`,
    ),
    'Thường trực Hội đồng hoàn thiện hồ sơ theo kết luận nêu trên./.',
    ...signature('TL. CHỦ TỊCH HỘI ĐỒNG', chance),
  ]),
  heldWay('who meets the conditions, who does not', { step: 'council' }, (s, chance) => {
    const lines = (all: readonly (typeof s.awards)[number][]) =>
      all.map((one, i) => `${two(i + 1)}. ${one.recipient}: ${capital(namedInFull(one))}`);
    const yes = s.awards.filter((one) => !one.refused);
    const no = s.awards.filter((one) => one.refused);
    return [
      ...headBox(s, council(s), 'KQ-HĐ', chance),
      'KẾT QUẢ XÉT KHEN THƯỞNG',
      `của ${name(s)} đối với ${s.bloc}, năm ${s.year}`,
      `Tại phiên họp ngày ${slashed(s)} do ${official(s, chance)} chủ trì, Hội đồng đã xét hồ sơ đề nghị khen thưởng năm ${s.year} của ${s.bloc} với kết quả như sau:`,
      ...where(yes.length, 'I. Các tập thể đủ điều kiện, Hội đồng nhất trí đề nghị khen thưởng:', ...lines(yes)),
      ...where(
        no.length,
        `${yes.length ? 'II' : 'I'}. Các tập thể chưa đủ điều kiện, Hội đồng không nhất trí đề nghị khen thưởng:`,
        ...lines(no),
      ),
      'Cơ quan thường trực thông báo kết quả này đến các đơn vị./.',
      ...signature('TM. HỘI ĐỒNG', chance),
    ];
  }),
];
