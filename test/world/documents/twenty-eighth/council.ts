import { council, headBox, signature, signers } from '../boxes.js';
import { official } from '../people.js';
import { capital, counted, given, listed, long, namedInFull, passed, refused, slashed, where } from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';

const name = ({ place }: Story): string => `Hội đồng Thi đua - Khen thưởng ${place}`;

/** What councils say: by their sheets of votes, by their chair, in letters and asked in writing. */
export const TWENTY_EIGHTH_COUNCIL: readonly Way[] = [
  heldWay('sheets counted, and what comes of them', { step: 'council' }, (s, chance) => {
    const yes = s.awards.filter((one) => !one.refused);
    const no = s.awards.filter((one) => one.refused);
    return [
      ...headBox(s, council(s), 'BB-HĐTĐKT', chance),
      'BIÊN BẢN',
      `Kiểm phiếu bầu xét khen thưởng năm ${s.year} cho các tập thể thuộc ${s.bloc}`,
      `Hôm nay, ${long(s)}, ${name(s)} tiến hành bỏ phiếu xét khen thưởng thành tích năm ${s.year} của ${s.bloc}.`,
      '- Số phiếu phát ra: 15 phiếu; số phiếu thu về: 15 phiếu.',
      '- Số phiếu hợp lệ: 15 phiếu; số phiếu không hợp lệ: 0 phiếu.',
      ...where(
        yes.length,
        'Các tập thể đạt tỷ lệ phiếu theo quy định, được Hội đồng thống nhất đề nghị khen thưởng:',
        ...yes.map((one, i) => `${i + 1}. ${one.recipient}, đề nghị tặng ${namedInFull(one)}: 15/15 phiếu (100%).`),
      ),
      ...where(
        no.length,
        'Các tập thể không đạt tỷ lệ phiếu theo quy định, Hội đồng không đề nghị khen thưởng:',
        ...no.map((one, i) => `${i + 1}. ${one.recipient}, đề nghị tặng ${namedInFull(one)}: 6/15 phiếu (40%).`),
      ),
      'Biên bản được lập thành 02 bản và được các thành viên Ban kiểm phiếu nhất trí thông qua.',
      ...signers(chance),
    ];
  }),
  heldWay('what its chair concluded: agreed to submit, not agreed to submit', { step: 'council' }, (s, chance) => [
    ...headBox(s, council(s), 'TB-HĐTĐKT', chance),
    'THÔNG BÁO',
    `Kết luận của Chủ tịch Hội đồng tại phiên họp xét khen thưởng năm ${s.year}`,
    `Ngày ${slashed(s)}, ${official(s, chance)} đã chủ trì phiên họp ${name(s)} xét đề nghị khen thưởng năm ${s.year} của ${s.bloc}. Sau khi nghe Thường trực Hội đồng báo cáo và ý kiến của các thành viên, Chủ tịch Hội đồng kết luận như sau:`,
    ...[
      ...passed(s).map(
        (one) =>
          `Thống nhất trình cấp có thẩm quyền tặng ${namedInFull(one)} cho ${counted(one)}, gồm: ${listed(one.recipients)}.`,
      ),
      ...refused(s).map(
        (one) =>
          `Không thống nhất trình cấp có thẩm quyền tặng ${namedInFull(one)} cho ${counted(one)}, gồm: ${listed(one.recipients)}; lý do: chưa bảo đảm tiêu chuẩn theo quy định.`,
      ),
    ].map((line, i) => `${i + 1}. ${line}`),
    'Thường trực Hội đồng thông báo để các cơ quan, đơn vị biết, thực hiện./.',
    ...signature('TL. CHỦ TỊCH', chance, ['- Thành viên Hội đồng;', '- Các đơn vị liên quan;', '- Lưu: VT.']),
  ]),
  heldWay('a letter to the bloc with a table of what was said of each', { step: 'council' }, (s, chance) => [
    ...headBox(s, council(s), 'HĐTĐKT-TT', chance),
    `V/v thông báo kết quả xét khen thưởng năm ${s.year}`,
    `Kính gửi: ${s.bloc}`,
    `Ngày ${slashed(s)}, ${name(s)} đã họp xét hồ sơ đề nghị khen thưởng năm ${s.year} của ${s.bloc}. Hội đồng thông báo kết quả như sau:`,
    [
      ['TT', 'Tên tập thể', 'Hình thức đề nghị khen thưởng', 'Ý kiến của Hội đồng'],
      ...s.awards.map((one, i) => [
        String(i + 1),
        one.recipient,
        capital(namedInFull(one)),
        one.refused ? 'Không đồng ý' : 'Đồng ý',
      ]),
    ],
    'Đề nghị các đơn vị được Hội đồng đồng ý khẩn trương hoàn chỉnh hồ sơ gửi về Thường trực Hội đồng./.',
    ...signature('TL. CHỦ TỊCH', chance),
  ]),
  heldWay('asked in writing, who agreed', { step: 'council' }, (s, chance) => [
    ...headBox(s, council(s), 'BC-HĐTĐKT', chance),
    'BÁO CÁO',
    'Tổng hợp kết quả lấy ý kiến thành viên Hội đồng',
    `Thường trực ${name(s)} đã gửi phiếu lấy ý kiến 15 thành viên về việc khen thưởng thành tích năm ${s.year} cho các tập thể thuộc ${s.bloc}. Đến ${long(s)}, đã có 15/15 thành viên gửi lại phiếu, kết quả:`,
    ...passed(s).map(
      (one) =>
        `- 15/15 thành viên đồng ý trình ${given(one)} cho ${listed(one.recipients)}. Hội đồng thông qua đề nghị này.`,
    ),
    ...refused(s).map(
      (one) =>
        `- Chỉ có 4/15 thành viên đồng ý trình ${given(one)} cho ${listed(one.recipients)}. Hội đồng không thông qua đề nghị này.`,
    ),
    ...signature('TM. THƯỜNG TRỰC HỘI ĐỒNG', chance),
  ]),
];
