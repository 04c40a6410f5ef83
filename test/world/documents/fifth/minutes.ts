import { signers } from '../boxes.js';
import { idle } from '../fourth/idle.js';
import { twoColumns } from '../latest/layout.js';
import { nothing, official, personOf } from '../people.js';
import {
  capital,
  given,
  headOf,
  leadOf,
  listed,
  long,
  namedInFull,
  passed,
  slashed,
  two,
  where,
  wordOf,
} from '../phrases.js';
import { type Story, type Way, way } from '../story.js';

const issuer = ({ bloc, place }: Story): string[] => [`UBND ${place}`, bloc];

/** Minutes of blocs, in ways that were written before the fourth set was looked at. */
export const FIFTH_MINUTES: readonly Way[] = [
  way('who attends in a table', { members: true, heads: ['head', 'nextHead'], step: 'recommended' }, (s, chance) => [
    ...twoColumns(s, issuer(s), 'BB-HN', chance),
    'BIÊN BẢN HỘI NGHỊ',
    `Tổng kết phong trào thi đua năm ${s.year} của ${s.bloc}`,
    `1. Thời gian: 8 giờ 30 phút, ${long(s)}. Khách mời: ${official(s, chance)}.`,
    `2. Thành phần: đại diện lãnh đạo ${two(s.members.length)} đơn vị thành viên, gồm:`,
    [
      ['STT', 'Đơn vị', 'Họ và tên người dự', 'Ghi chú'],
      ...s.members.map((unit, i) => [
        two(i + 1),
        unit,
        personOf(chance).name,
        unit === s.head ? `${headOf(s)}, chủ trì` : '',
      ]),
    ],
    `3. Nội dung: ${idle(s, chance)}`,
    `4. Kết quả bình xét: hội nghị thống nhất đề nghị khen thưởng thành tích năm ${s.year} như sau:`,
    ...passed(s).map(
      (one) => `+ ${capital(namedInFull(one))}: ${two(one.recipients.length)} đơn vị - ${listed(one.recipients)}.`,
    ),
    ...where(s.nextHead, `5. Thống nhất cử ${s.nextHead} giữ nhiệm vụ ${headOf(s)} năm ${s.year + 1}.`),
    ...signers(chance),
  ]),
  way(
    'present and absent, chosen so as to',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      ...twoColumns(s, issuer(s), null, chance),
      'BIÊN BẢN',
      `V/v họp bình xét thi đua năm ${s.year} (${s.bloc})`,
      `Ngày ${slashed(s)}, ${s.bloc} tổ chức họp bình xét thi đua, đề nghị khen thưởng năm ${s.year}.`,
      `- Có mặt: ${listed(s.members)} (${s.members.length}/${s.members.length} đơn vị thành viên). Vắng mặt: không.`,
      ...where(
        s.head,
        `- Chủ trì: ${s.head} - ${leadOf(s)} năm ${s.year}${s.deputy ? `; ${s.deputy} - Phó ${leadOf(s)} năm ${s.year}` : ''}.`,
      ),
      nothing(s, chance, 3),
      'Sau khi trao đổi, các đơn vị bỏ phiếu kín và thống nhất:',
      ...passed(s).map((one, i) => `${i + 1}. Chọn ${listed(one.recipients)} để đề nghị ${given(one)} năm ${s.year}.`),
      ...where(
        s.nextHead,
        `${passed(s).length + 1}. Bàn giao nhiệm vụ ${leadOf(s)} năm ${s.year + 1} cho ${s.nextHead}.`,
      ),
      ...signers(chance),
    ],
  ),
  way('a table without numbers', { members: true, heads: ['head', 'nextHead'], step: 'recommended' }, (s, chance) => [
    ...twoColumns(s, issuer(s), 'BB-KTĐ', chance),
    'BIÊN BẢN',
    `Chấm điểm thi đua và xét đề nghị khen thưởng năm ${s.year}`,
    `Hôm nay, ${long(s)}, ${s.bloc} họp chấm điểm thi đua năm ${s.year}. ${idle(s, chance, 1)}`,
    ...where(s.head, `Chủ tọa: ${s.head}, ${headOf(s)} năm ${s.year}. Thư ký: ${personOf(chance).name}.`),
    `Kết quả chấm điểm của ${two(s.members.length)} đơn vị trong ${wordOf(s)} và hình thức khen thưởng được đề nghị:`,
    [
      ['Đơn vị', 'Điểm tự chấm', `Điểm ${wordOf(s).toLowerCase()} chấm`, 'Hình thức khen thưởng đề nghị'],
      ...s.members.map((unit, i) => [
        unit,
        `${99 - i}`,
        `${98 - i}`,
        s.awards
          .filter(({ recipient }) => recipient === unit)
          .map((one) => namedInFull(one))
          .join('; '),
      ]),
    ],
    ...where(s.nextHead, `Các đơn vị nhất trí 100% để ${s.nextHead} làm ${headOf(s)} năm ${s.year + 1}.`),
    ...signers(chance),
  ]),
];
