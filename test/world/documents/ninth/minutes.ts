import { inWords } from '../eighth/layout.js';
import { shortAward } from '../latest/layout.js';
import { nothing, official, personOf } from '../people.js';
import {
  capital,
  deputyOf,
  given,
  headOf,
  listed,
  long,
  namedInFull,
  passed,
  semicolons,
  slashed,
  where,
  wordOf,
} from '../phrases.js';
import { olderHead, ruled, signedByBoth } from '../seventh/layout.js';
import { heldWay, type Story, type Way } from '../story.js';
import { broken, onDay } from './layout.js';

const issuer = ({ bloc, place }: Story): string[] => [`UBND ${place}`, bloc];
const OPINIONS = [
  'nhất trí với dự thảo.',
  'đồng ý, không có ý kiến thêm.',
  'tán thành; đề nghị gửi biên bản cho các đơn vị trước ngày 10/12.',
  'nhất trí cao.',
  'đồng ý với dự thảo, lưu ý hoàn thiện hồ sơ sớm.',
];

/** Minutes of blocs, in ways that were written after the eighth set, by who had not seen how they are read. */
export const NINTH_MINUTES: readonly Way[] = [
  heldWay(
    'a draft, and what each says of it',
    { members: true, heads: ['head', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      ...ruled(s, issuer(s), 'BB-HN', chance),
      'BIÊN BẢN',
      `Họp thống nhất đề nghị khen thưởng năm ${s.year} của ${s.bloc}`,
      ...where(
        s.head,
        `${onDay(s)}, các đơn vị thành viên ${s.bloc} họp tại trụ sở ${s.head}. Khách mời: ${official(s, chance)}.`,
        `Phần thứ nhất. Với trách nhiệm ${headOf(s)} năm ${s.year}, ${s.head} trình bày dự thảo đề nghị khen thưởng thành tích năm ${s.year}:`,
      ),
      ...passed(s).map((one, i) => `(${i + 1}) Đề nghị ${given(one)} cho ${listed(one.recipients)}.`),
      'Phần thứ hai. Ý kiến của từng đơn vị thành viên về dự thảo:',
      ...s.members.map(
        (unit, i) =>
          `- ${unit}: ${unit === s.head ? 'đã trình bày, giữ nguyên dự thảo.' : OPINIONS[i % OPINIONS.length]}`,
      ),
      `Phần thứ ba. Kết luận: ${s.members.length}/${s.members.length} đơn vị thành viên đã cho ý kiến, đạt 100% đồng ý; dự thảo nêu trên là đề nghị chính thức của ${wordOf(s).toLowerCase()}. ${nothing(s, chance, 1)}`,
      ...where(
        s.nextHead,
        `Phần thứ tư. Về ${headOf(s)} năm ${s.year + 1}: các đơn vị đồng ý giao ${s.nextHead} đảm nhiệm.`,
      ),
      ...signedByBoth(personOf(chance).name, personOf(chance).name),
    ],
  ),
  heldWay(
    'a form that was filled in',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'voted' },
    (s, chance) => [
      ...ruled(s, issuer(s), null, chance),
      'BIÊN BẢN BÌNH XÉT THI ĐUA',
      '(Theo mẫu số 03 kèm theo Quy chế tổ chức và hoạt động của cụm, khối thi đua)',
      [
        ['Mục', 'Nội dung ghi biên bản'],
        [`Tên ${wordOf(s).toLowerCase()} thi đua`, s.bloc],
        ['Năm bình xét', String(s.year)],
        ['Ngày họp', slashed(s)],
        [`Đơn vị ${headOf(s)}`, s.head ?? ''],
        [`Đơn vị ${deputyOf(s)}`, s.deputy ?? 'Không bố trí'],
        [`Thành viên (${s.members.length} đơn vị, có mặt đủ)`, semicolons(s.members)],
        ['Khách mời', official(s, chance)],
        ['Tóm tắt diễn biến', nothing(s, chance, 1)],
        ...passed(s).map((one) => [`Suy tôn nhận ${shortAward(namedInFull(one))}`, semicolons(one.recipients)]),
        [`${headOf(s)} năm ${s.year + 1}`, s.nextHead ?? ''],
      ],
      'Chữ viết tắt: HCLĐ là Huân chương Lao động; LĐXS là Lao động xuất sắc; LĐTT là Lao động tiên tiến.',
      ...signedByBoth(personOf(chance).name, personOf(chance).name),
    ],
  ),
  heldWay(
    'told plainly, in broken lines',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      ...olderHead(s, [s.bloc], null),
      'BIÊN BẢN CUỘC HỌP',
      ...broken(
        `Hôm nay, ${long(s)}, ${s.bloc} họp cuối năm để bàn việc khen thưởng năm ${s.year}. Cấp trên về dự có ${official(s, chance)}.`,
      ),
      ...broken(
        `Các đơn vị thành viên cử người đến họp: ${s.members
          .map((unit) => {
            const { name, woman } = personOf(chance);
            return `phía ${unit} có ${woman ? 'bà' : 'ông'} ${name}`;
          })
          .join('; ')}. Như vậy cả ${inWords(s.members.length)} đơn vị đều có mặt, không thiếu đơn vị nào.`,
      ),
      ...where(
        s.head,
        ...broken(
          `Đơn vị làm ${headOf(s)} năm nay là ${s.head} đọc bản kiểm điểm${s.deputy ? `; đơn vị làm ${deputyOf(s)} năm nay là ${s.deputy} đọc bảng điểm` : ''}. ${nothing(s, chance)}`,
        ),
      ),
      ...broken(`Bàn đến khen thưởng năm ${s.year}, mọi người cùng giơ tay, đồng ý:`),
      ...passed(s).flatMap((one) => broken(`- ${capital(`xin ${given(one)}`)} cho ${listed(one.recipients)}.`)),
      ...where(
        s.nextHead,
        ...broken(
          `Cuối cùng, các đơn vị bàn việc luân phiên. Sang năm ${s.year + 1} đến lượt ${s.nextHead} làm ${headOf(s)}, sổ sách bàn giao trong tháng 01.`,
        ),
      ),
      ...broken('Cuộc họp nghỉ lúc 11 giờ 20. Biên bản đã đọc lại, ai nấy đều nhất trí.'),
      ...signedByBoth(personOf(chance).name, personOf(chance).name),
    ],
  ),
];
