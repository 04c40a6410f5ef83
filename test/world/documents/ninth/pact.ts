import { inWords } from '../eighth/layout.js';
import { idle } from '../fourth/idle.js';
import { official } from '../people.js';
import {
  capital,
  deputyOf,
  headOf,
  listed,
  namedInFull,
  short,
  slashed,
  two,
  upper,
  where,
  wordOf,
} from '../phrases.js';
import { byUnit } from '../seventh/layout.js';
import { heldWay, type Story, type Way } from '../story.js';
import { without } from './layout.js';

/** Who signs, two beside one another: as what, and under that who. */
function signing(s: Story): string[][] {
  const all = [
    ...(s.head ? [[headOf(s), s.head]] : []),
    ...(s.deputy ? [[deputyOf(s), s.deputy]] : []),
    ...without(s, s.head, s.deputy).map((unit) => ['Thành viên', unit]),
  ];
  return all.flatMap((left, i) => {
    if (i % 2 === 1) return [];
    const right = all[i + 1];
    return [
      [upper(left[0]), right ? upper(right[0]) : ''],
      [left[1], right?.[1] ?? ''],
      ['(Đã ký)', right ? '(Đã ký)' : ''],
    ];
  });
}

/** News of pledges, in ways that were written after the eighth set, by who had not seen how they are read. */
export const NINTH_PACT: readonly Way[] = [
  heldWay('the pledge itself, and who signs it', { members: true, heads: ['head', 'deputy'] }, (s, chance) => [
    `Toàn văn Bản giao ước thi đua năm ${s.year} của ${s.bloc}`,
    `(Ký kết ngày ${slashed(s)}, có sự chứng kiến của ${official(s, chance)})`,
    `Chúng tôi, ${inWords(s.members.length)} đơn vị thành viên ${s.bloc} cùng ký tên dưới đây, thống nhất giao ước thi đua năm ${s.year} với các nội dung sau:`,
    'Một, hoàn thành toàn diện các chỉ tiêu, nhiệm vụ được cấp trên giao.',
    'Hai, giữ vững đoàn kết nội bộ, nêu cao kỷ luật, kỷ cương.',
    'Ba, tham gia đầy đủ các hoạt động chung, gửi báo cáo đúng thời hạn.',
    'ĐẠI DIỆN CÁC ĐƠN VỊ KÝ GIAO ƯỚC',
    signing(s),
  ]),
  heldWay('in two groups', { members: true, heads: ['head', 'deputy'] }, (s, chance) => {
    const half = Math.ceil(s.members.length / 2);
    return [
      `Cách làm mới ở ${s.bloc}`,
      `Ngày ${short(s)}, ${s.bloc} ký giao ước thi đua năm ${s.year}. ${capital(official(s, chance))} dự và đánh giá cao sự chuẩn bị của các đơn vị.`,
      `Điểm mới của năm ${s.year} là ${two(s.members.length)} đơn vị thành viên được chia thành hai nhóm để kiểm tra chéo. Nhóm thứ nhất có ${listed(s.members.slice(0, half))}. Nhóm thứ hai có ${listed(s.members.slice(half))}.`,
      ...where(
        s.head,
        `Cầm nhịp cho cả hai nhóm trong năm ${s.year} là ${s.head} với vai trò ${headOf(s)}${s.deputy ? `; hỗ trợ có ${s.deputy} trong vai trò ${deputyOf(s)}` : ''}.`,
      ),
      idle({ ...s, year: s.year - 1 }, chance),
      'Trúc Mai',
    ];
  }),
  heldWay('what stands against each name', { members: true, heads: ['head'], step: 'registered' }, (s, chance) => [
    `Công khai bảng đăng ký thi đua năm ${s.year} của ${s.bloc}`,
    `Tại lễ ký giao ước thi đua sáng ${short(s)}, ${s.head ? `đơn vị ${headOf(s)} năm ${s.year} là ${s.head} công bố` : 'Ban Tổ chức công bố'} mức đăng ký của từng đơn vị trong ${wordOf(s).toLowerCase()} để tất cả cùng giám sát. ${capital(official(s, chance))} hoan nghênh cách làm này.`,
    `Mức đăng ký năm ${s.year} của ${s.members.length} đơn vị thành viên ${s.bloc}:`,
    [
      ['Đơn vị thành viên', 'Đăng ký đạt'],
      ...s.members.map((unit) => [
        unit,
        byUnit(s)
          .filter(([one]) => one === unit)
          .map(([, told]) => capital(told.map(namedInFull).join('; ')))
          .join('') || 'Hoàn thành tốt nhiệm vụ',
      ]),
    ],
    idle({ ...s, year: s.year - 1 }, chance, 1),
  ]),
];
