import { council } from '../boxes.js';
import { official } from '../people.js';
import {
  capital,
  type Group,
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
import { heldWay, type Story, type Told, type Way } from '../story.js';
import { clerkOf, endOf, headed, signed } from './layout.js';

const name = ({ place }: Story): string => `Hội đồng Thi đua - Khen thưởng ${place}`;
const signs = ['TM. HỘI ĐỒNG', 'CHỦ TỊCH'];
const copies = ['- Các thành viên Hội đồng;', '- Lưu: VT.'];

const tableOf = (awards: readonly Told[], votes: string): readonly (readonly string[])[] => [
  ['TT', 'Tên đơn vị', 'Hình thức khen thưởng', 'Số phiếu đồng ý'],
  ...awards.map((one, i) => [String(i + 1), one.recipient, capital(namedInFull(one)), votes]),
];
const reason = (one: Group): string =>
  `Không thông qua đề nghị ${given(one)} đối với ${listed(one.recipients)}, lý do: chưa đủ điều kiện theo quy định.`;

/** What councils say, as clerks mostly write it. */
export const ELEVENTH_COUNCIL: readonly Way[] = [
  heldWay('minutes with votes', { step: 'council' }, (s, chance) => {
    const [chair, secretary] = [clerkOf(chance), clerkOf(chance)];
    return [
      ...headed(s, council(s), 'BB-HĐTĐKT', chance),
      'BIÊN BẢN',
      `Họp Hội đồng Thi đua - Khen thưởng xét khen thưởng năm ${s.year} đối với ${s.bloc}`,
      '',
      `I. Thời gian: 14 giờ 00 phút, ${long(s)}.`,
      `II. Địa điểm: Phòng họp số 1, trụ sở UBND ${s.place}.`,
      'III. Thành phần:',
      `- Chủ trì: ${chair}, Phó Chủ tịch UBND ${s.place}.`,
      '- Các thành viên Hội đồng: có mặt 15/15.',
      `- Thư ký: ${secretary}.`,
      'IV. Nội dung:',
      `${name(s)} đã nghe báo cáo tóm tắt thành tích và bỏ phiếu kín. Kết quả xét khen thưởng năm ${s.year} như sau:`,
      ...s.awards.map(
        (one, i) =>
          `${i + 1}. ${capital(namedInFull(one))} cho ${one.recipient}: ${one.refused ? '06/15 phiếu đồng ý, đạt 40%. Hội đồng không thông qua.' : '15/15 phiếu đồng ý, đạt 100%. Hội đồng thông qua.'}`,
      ),
      'Giao cơ quan Thường trực Hội đồng hoàn thiện hồ sơ các trường hợp được thông qua.',
      'Cuộc họp kết thúc lúc 16 giờ 30 phút cùng ngày./.',
      ...endOf(secretary, chair),
    ];
  }),
  heldWay('a notice of conclusions', { step: 'council' }, (s, chance) => [
    ...headed(s, council(s), 'TB-HĐTĐKT', chance),
    'THÔNG BÁO',
    `Kết luận của ${name(s)} tại phiên họp ngày ${slashed(s)}`,
    '',
    `Ngày ${slashed(s)}, ${name(s)} tổ chức phiên họp do ${official(s, chance)} chủ trì để xét khen thưởng thành tích năm ${s.year} của các tập thể thuộc ${s.bloc}. Tham dự phiên họp có 13/13 thành viên Hội đồng.`,
    'Sau khi thảo luận và biểu quyết, Hội đồng kết luận:',
    ...[
      ...passed(s).map((one) => `Thống nhất thông qua đề nghị ${given(one)} cho ${listed(one.recipients)}.`),
      ...refused(s).map(reason),
    ].map((line, i) => `${i + 1}. ${line}`),
    'Cơ quan Thường trực Hội đồng thông báo để các đơn vị biết./.',
    ...signed(signs, chance, ['- Chủ tịch Hội đồng;', '- Các đơn vị có liên quan;', '- Lưu: VT.']),
  ]),
  heldWay('a table of what passed, a table of what did not', { step: 'council' }, (s, chance) => [
    ...headed(s, council(s), 'BC-HĐTĐKT', chance),
    'BÁO CÁO',
    `Kết quả xét duyệt khen thưởng các tập thể thuộc ${s.bloc} năm ${s.year}`,
    '',
    `Thực hiện quy chế làm việc, ${long(s)}, ${name(s)} đã họp, xét duyệt ${two(s.awards.length)} trường hợp đề nghị khen thưởng năm ${s.year}. Số thành viên dự họp: 13/13.`,
    ...(passed(s).length
      ? [
          '1. Các trường hợp được Hội đồng thông qua, trình cấp có thẩm quyền khen thưởng:',
          tableOf(
            s.awards.filter((one) => !one.refused),
            '13/13',
          ),
        ]
      : []),
    ...(refused(s).length
      ? [
          `${passed(s).length ? 2 : 1}. Các trường hợp không được Hội đồng thông qua:`,
          tableOf(
            s.awards.filter((one) => one.refused),
            '05/13',
          ),
        ]
      : []),
    ...where(!refused(s).length, '2. Các trường hợp không được thông qua: Không có.'),
    ...signed(signs, chance, copies),
  ]),
];
