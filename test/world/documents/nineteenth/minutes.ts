import { signers } from '../boxes.js';
import { clerk, leader, official, personOf } from '../people.js';
import {
  capital,
  counted,
  dashed,
  deputyOf,
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
import { heldWay, type Story, type Way } from '../story.js';
import { head, remarks, signedBy } from './layout.js';

const votes = ({ members }: Story): string => `${two(members.length)}/${two(members.length)}`;

/** Minutes of blocs, as three ordinary clerks write them. */
export const NINETEENTH_MINUTES: readonly Way[] = [
  heldWay(
    'the form of minutes, awards in a table',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => {
      const chair = leader(s.head ?? '', chance);
      const secretary = personOf(chance).name;
      return [
        ...head(s, [`UBND ${s.place}`, s.bloc], `BB-${wordOf(s).charAt(0)}TĐ`, chance),
        'BIÊN BẢN',
        `Hội nghị tổng kết công tác thi đua, khen thưởng năm ${s.year}`,
        '',
        `Thời gian bắt đầu: 08 giờ 00 phút, ${long(s)}.`,
        `Địa điểm: Hội trường ${s.head ?? 'cơ quan'}.`,
        'Thành phần tham dự:',
        `- Đại biểu: ${official(s, chance)}; ${clerk(s, chance)}.`,
        `- Lãnh đạo ${two(s.members.length)} đơn vị thành viên ${s.bloc}: ${listed(s.members)}.`,
        ...where(s.head, `Chủ trì: ${capital(chair)} - ${headOf(s)} năm ${s.year}.`),
        ...where(s.deputy, `Đồng chủ trì: ${capital(leader(s.deputy ?? '', chance))} - ${deputyOf(s)} năm ${s.year}.`),
        `Thư ký: ${secretary}.`,
        'Nội dung:',
        `1. ${headOf(s)} trình bày báo cáo tổng kết phong trào thi đua năm ${s.year}. ${remarks(s, chance)}`,
        `2. Bình xét thi đua. Trên cơ sở kết quả chấm điểm và bỏ phiếu kín, hội nghị thống nhất đề nghị cấp có thẩm quyền khen thưởng thành tích năm ${s.year} cho các đơn vị sau:`,
        [
          ['TT', 'Tên đơn vị', 'Hình thức khen thưởng', 'Cấp khen thưởng', 'Số phiếu'],
          ...s.awards.map((one, i) => [String(i + 1), one.recipient, one.award, one.giver, votes(s)]),
        ],
        ...where(s.nextHead, `3. Hội nghị thống nhất cử ${s.nextHead} làm ${headOf(s)} năm ${s.year + 1}.`),
        'Hội nghị kết thúc vào 11 giờ 15 phút, cùng ngày./.',
        ...signedBy(secretary, chair, chance),
      ];
    },
  ),
  heldWay(
    'sections, members by dashes, voted',
    { members: true, heads: ['head', 'nextHead'], step: 'voted' },
    (s, chance) => [
      ...head(s, [`UBND ${s.place}`, s.bloc], null, chance),
      'BIÊN BẢN',
      `Họp bình xét, suy tôn danh hiệu thi đua năm ${s.year}`,
      '',
      `Vào lúc 14 giờ 00 phút, ${long(s)}, ${s.bloc} tiến hành cuộc họp bình xét thi đua năm ${s.year}.`,
      'I. THÀNH PHẦN',
      ...where(s.head, `1. Chủ trì: ${s.head} - đơn vị ${leadOf(s)} năm ${s.year}.`),
      '2. Các đơn vị thành viên dự họp:',
      ...dashed(s.members),
      `Có mặt: ${votes(s)} đơn vị.`,
      'II. NỘI DUNG',
      `1. Đánh giá phong trào thi đua năm ${s.year}`,
      remarks(s, chance, 3),
      '2. Kết quả bỏ phiếu suy tôn',
      ...passed(s).map(
        (one) =>
          `- ${capital(listed(one.recipients))} được suy tôn nhận ${namedInFull(one)} năm ${s.year} (${votes(s)} phiếu, đạt 100%).`,
      ),
      `3. Đơn vị ${leadOf(s)} năm ${s.year + 1}`,
      ...where(s.nextHead, `Các đơn vị thống nhất bầu ${s.nextHead} làm ${leadOf(s)} năm ${s.year + 1}.`),
      'III. KẾT LUẬN',
      'Biên bản được đọc lại cho mọi người dự họp cùng nghe, nhất trí và lập thành 02 bản./.',
      ...signers(chance),
    ],
  ),
  heldWay(
    'persons and their units, awards by letters',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => {
      const leaders = s.members.map((unit) => leader(unit, chance, ' - '));
      return [
        ...head(s, [s.bloc], null, chance),
        `BIÊN BẢN TỔNG KẾT ${wordOf(s).toUpperCase()} THI ĐUA NĂM ${s.year}`,
        '',
        `Hôm nay, ngày ${slashed(s)}, tại phòng họp ${s.head ?? 'cơ quan'}, ${s.bloc} tổ chức hội nghị tổng kết phong trào thi đua năm ${s.year}.`,
        `Đại diện các đơn vị thành viên của ${wordOf(s)}, gồm có:`,
        ...s.members.map((unit, i, { length }) => {
          const roles: [string | null, string][] = [
            [s.head, headOf(s)],
            [s.deputy, deputyOf(s)],
          ];
          const role = roles.find(([of]) => of === unit)?.[1];
          return `${i + 1}. ${capital(leaders[i])}${role ? ` - ${role} năm ${s.year}` : ''}${i < length - 1 ? ';' : '.'}`;
        }),
        `Khách mời: ${official(s, chance)}.`,
        `Sau khi nghe báo cáo tổng kết, các đại biểu đã tham gia thảo luận. ${remarks(s, chance)}`,
        `Hội nghị thống nhất xếp loại và đề nghị xét khen thưởng năm ${s.year} như sau:`,
        ...passed(s).map(
          (one, i) => `${'abcdefgh'[i]}) Đề nghị ${given(one)} cho ${counted(one)}: ${listed(one.recipients)}.`,
        ),
        ...where(
          s.nextHead,
          `Hội nghị đã biểu quyết, 100% đại biểu nhất trí giao ${s.nextHead} giữ nhiệm vụ ${headOf(s)} năm ${s.year + 1}.`,
        ),
        'Hội nghị bế mạc lúc 11 giờ 30 phút cùng ngày.',
        ...signedBy(personOf(chance).name, leaders[s.members.indexOf(s.head ?? '')] ?? '', chance),
      ];
    },
  ),
];
