import type { Chance } from '../../chance.js';
import { signers } from '../boxes.js';
import { idle } from '../fourth/idle.js';
import { clerk, nothing, official, personOf } from '../people.js';
import {
  capital,
  deputyOf,
  given,
  headOf,
  leadOf,
  listed,
  long,
  namedInFull,
  passed,
  slashed,
  titled,
  two,
  where,
  wordOf,
} from '../phrases.js';
import { type Story, type Way, way } from '../story.js';
import { olderHead, ruled, signedByBoth } from './layout.js';

const issuer = ({ bloc, place }: Story): string[] => [`UBND ${place}`, bloc];
type Present = ReadonlyMap<string, ReturnType<typeof personOf>>;
/** Who came for each unit. */
const presentAt = ({ members }: Story, chance: Chance): Present =>
  new Map(members.map((unit) => [unit, personOf(chance)]));
/** The head's own. */
const chairOf = ({ head, members }: Story, present: Present): string => present.get(head ?? members[0])?.name ?? '';

/** Minutes of blocs, in ways that were written without a look at how they are read. */
export const SEVENTH_MINUTES: readonly Way[] = [
  way('we who are here', { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' }, (s, chance) => {
    const present = presentAt(s, chance);
    return [
      ...olderHead(s, [s.bloc], null),
      'BIÊN BẢN',
      `Về việc bình bầu thi đua cuối năm ${s.year} của ${s.bloc}`,
      `Vào lúc 8 giờ, ${long(s)}, tại ${s.town}, chúng tôi gồm có:`,
      `1/ Cấp trên đến dự: ${official(s, chance)}.`,
      `2/ Đại diện ${two(s.members.length)} đơn vị thành viên của ${wordOf(s)}:`,
      ...s.members.map((unit, i) => {
        const { name, woman } = present.get(unit)!;
        const role =
          unit === s.head
            ? ` (${headOf(s)} năm ${s.year}, chủ trì)`
            : unit === s.deputy
              ? ` (${deputyOf(s)} năm ${s.year})`
              : '';
        return `- ${woman ? 'Bà' : 'Ông'} ${name}, đại diện ${unit}${role}${i === s.members.length - 1 ? '.' : ';'}`;
      }),
      `3/ Nội dung: ${nothing(s, chance)}`,
      'Sau khi bàn bạc dân chủ, cuộc họp đi đến thống nhất:',
      `a/ Về khen thưởng thành tích năm ${s.year}:`,
      ...passed(s).map((one) => `+ ${capital(titled(one))}: đề nghị ${one.giver} tặng cho ${listed(one.recipients)}.`),
      ...where(s.nextHead, `b/ Về luân phiên: chức ${headOf(s)} năm ${s.year + 1} giao cho ${s.nextHead}.`),
      'Biên bản lập xong lúc 11 giờ cùng ngày, đã đọc lại cho mọi người cùng nghe và nhất trí ký tên.',
      ...signedByBoth(personOf(chance).name, chairOf(s, present)),
    ];
  }),
  way(
    'who attends, by roles over the rows',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => {
      const present = presentAt(s, chance);
      return [
        ...ruled(s, issuer(s), 'BB-TĐ', chance),
        'BIÊN BẢN',
        `Hội nghị tổng kết phong trào thi đua năm ${s.year} - ${s.bloc}`,
        `Hội nghị diễn ra từ 14 giờ 00 ${long(s)}; ${official(s, chance)} đến dự và chỉ đạo.`,
        `Các đơn vị thành viên ${s.bloc} dự hội nghị:`,
        [
          ['TT', 'Đơn vị', 'Đại diện'],
          ...[
            { row: `${headOf(s)} năm ${s.year}`, units: s.members.filter((unit) => unit === s.head) },
            { row: `${deputyOf(s)} năm ${s.year}`, units: s.members.filter((unit) => unit === s.deputy) },
            { row: 'Các thành viên khác', units: s.members.filter((unit) => unit !== s.head && unit !== s.deputy) },
          ]
            .filter(({ units }) => units.length > 0)
            .flatMap(({ row, units }) => [
              [row.toUpperCase()],
              ...units.map((unit, i) => [String(i + 1), unit, present.get(unit)!.name]),
            ]),
        ],
        `Nội dung 1. Nghe báo cáo tổng kết. ${idle(s, chance, 1)}`,
        `Nội dung 2. Biểu quyết đề nghị khen thưởng năm ${s.year}:`,
        ...passed(s).map(
          (one) => `- 100% đại biểu giơ tay tán thành việc đề nghị ${given(one)} cho ${listed(one.recipients)}.`,
        ),
        ...where(
          s.nextHead,
          `Nội dung 3. Chuyển giao nhiệm vụ: ${s.nextHead} sẽ là ${headOf(s)} năm ${s.year + 1}; 100% đại biểu tán thành.`,
        ),
        ...signedByBoth(personOf(chance).name, chairOf(s, present)),
      ];
    },
  ),
  way('a roll call', { members: true, heads: ['head', 'nextHead'], step: 'recommended' }, (s, chance) => [
    ...ruled(s, issuer(s), null, chance),
    'BIÊN BẢN HỌP',
    `Xét thi đua năm ${s.year} của ${s.bloc}`,
    `* Khai mạc: 8 giờ 15, ngày ${slashed(s)}.`,
    ...where(s.head, `* Chủ trì: Đại diện ${s.head}, ${leadOf(s)} năm ${s.year}.`),
    `* Khách mời: ${clerk(s, chance)}.`,
    `* Điểm danh ${wordOf(s).toLowerCase()}: ${s.members.map((unit) => `${unit} (có mặt)`).join('; ')}. Đủ ${s.members.length}/${s.members.length} đơn vị thành viên.`,
    `* Thảo luận: ${nothing(s, chance, 3)}`,
    `* Kết quả bỏ phiếu xét thi đua năm ${s.year}:`,
    ...passed(s).map(
      (one) =>
        `+ Số đơn vị được đề nghị tặng ${namedInFull(one)}: ${two(one.recipients.length)} (${one.recipients
          .map((unit) => `${unit} - ${s.members.length}/${s.members.length} phiếu`)
          .join('; ')}).`,
    ),
    ...where(
      s.nextHead,
      `* ${leadOf(s)} năm ${s.year + 1}: các đơn vị nhất trí để ${s.nextHead} nhận nhiệm vụ từ ngày 01/01/${s.year + 1}.`,
    ),
    '* Bế mạc: 10 giờ 45 cùng ngày.',
    ...signers(chance),
  ]),
];
