import { council, headBox, signature, signers } from '../boxes.js';
import { official } from '../people.js';
import { capital, counted, listed, long, namedInFull, passed, refused, slashed, where } from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';

const name = ({ place }: Story): string => `Hội đồng Thi đua - Khen thưởng ${place}`;

/** What councils say, of several matters and in tables that are split. */
export const TWENTY_SIXTH_COUNCIL: readonly Way[] = [
  heldWay('one matter among three', { step: 'council' }, (s, chance) => [
    ...headBox(s, council(s), 'TB-HĐ', chance),
    'THÔNG BÁO',
    `Ý kiến kết luận của ${official(s, chance)} tại phiên họp Hội đồng`,
    `Ngày ${slashed(s)}, ${name(s)} đã họp. Sau khi nghe báo cáo và ý kiến thảo luận, Hội đồng kết luận:`,
    '1. Về dự thảo quy chế sáng kiến: giao cơ quan thường trực tiếp thu ý kiến, hoàn chỉnh trong tháng 3.',
    `2. Về khen thưởng thành tích năm ${s.year} của ${s.bloc}:`,
    ...passed(s).map(
      (one) => `- Hội đồng đồng ý đề nghị tặng ${namedInFull(one)} cho ${counted(one)}: ${listed(one.recipients)}.`,
    ),
    ...refused(s).map(
      (one) =>
        `- Hội đồng không đồng ý đề nghị tặng ${namedInFull(one)} cho ${counted(one)}: ${listed(one.recipients)}.`,
    ),
    '3. Về công tác tuyên truyền: các cơ quan báo chí mở chuyên mục giới thiệu gương điển hình tiên tiến.',
    ...signature('TL. CHỦ TỊCH', chance),
  ]),
  heldWay('a cross under yes or no', { step: 'council' }, (s, chance) => [
    ...headBox(s, council(s), 'BB-HĐTĐKT', chance),
    'BIÊN BẢN BIỂU QUYẾT',
    `Hội đồng biểu quyết việc đề nghị khen thưởng năm ${s.year} cho các tập thể thuộc ${s.bloc} tại phiên họp ${long(s)}. Kết quả được đánh dấu (x) trong bảng:`,
    [
      ['TT', 'Tập thể', 'Danh hiệu, hình thức khen thưởng', 'Đồng ý', 'Không đồng ý'],
      ...s.awards.map((one, i) => [
        String(i + 1),
        one.recipient,
        capital(namedInFull(one)),
        one.refused ? '' : 'x',
        one.refused ? 'x' : '',
      ]),
    ],
    ...signers(chance),
  ]),
  heldWay('two tables, of yes and of no', { step: 'council' }, (s, chance) => {
    const rows = (all: readonly (typeof s.awards)[number][]) => [
      ['STT', 'Tên tập thể', 'Danh hiệu, hình thức khen thưởng'],
      ...all.map((one, i) => [String(i + 1), one.recipient, capital(namedInFull(one))]),
    ];
    const yes = s.awards.filter((one) => !one.refused);
    const no = s.awards.filter((one) => one.refused);
    return [
      ...headBox(s, council(s), 'NQ-HĐ', chance),
      'NGHỊ QUYẾT PHIÊN HỌP',
      `Về xét khen thưởng ${s.bloc} năm ${s.year}`,
      `${name(s)} họp ngày ${slashed(s)}, quyết nghị về khen thưởng thành tích năm ${s.year} của ${s.bloc} như sau:`,
      ...where(yes.length, 'Biểu 1. Các tập thể được Hội đồng nhất trí đề nghị khen thưởng'),
      ...(yes.length ? [rows(yes)] : []),
      ...where(no.length, `Biểu ${yes.length ? 2 : 1}. Các tập thể không được Hội đồng nhất trí đề nghị khen thưởng`),
      ...(no.length ? [rows(no)] : []),
      ...signature('TM. HỘI ĐỒNG', chance),
    ];
  }),
];
