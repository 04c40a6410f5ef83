import { of } from '../decision.js';
import { capital, counted, listed, named, passed, slashed, two } from '../phrases.js';
import { byUnit, closing, decree, olderDecree } from '../seventh/layout.js';
import { heldWay, type Story, type Way } from '../story.js';
import { broken, sealed } from './layout.js';

const attached = (s: Story): string =>
  `(Kèm theo Quyết định số ${two(s.number)}/QĐ-${s.authority.sign} ngày ${slashed(s)} của ${s.authority.line})`;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];
const LETTERS = 'ABCDEFGH';

/** A list that was read off two pages: the first ends behind the first that is named. */
function overPages(s: Story): string[] {
  const lines = passed(s).flatMap((one, i) => [
    [`${ROMAN[i]}. Tặng ${named(one)} cho ${counted(one)}:`],
    ...one.recipients.map((unit, j) =>
      broken(`${j + 1}. ${unit}, ${of(s)}, đã hoàn thành xuất sắc nhiệm vụ năm ${s.year};`),
    ),
  ]);
  if (lines.length < 3) return lines.flat();
  const next = ['Trang 1/2', 'DANH SÁCH TẶNG THƯỞNG (tiếp theo)'];
  return [...lines.slice(0, 2), next, ...lines.slice(2), ['Trang 2/2']].flat();
}

/** Decisions, in ways that were written after the eighth set, by who had not seen how they are read. */
export const NINTH_DECISIONS: readonly Way[] = [
  heldWay('letters that are told under the table', { step: 'decided' }, (s, chance) =>
    decree(
      s,
      chance,
      `Về việc khen thưởng các tập thể ${of(s)} năm ${s.year}`,
      [
        `Điều 1. Khen thưởng ${two(byUnit(s).length)} tập thể ${of(s)} có thành tích xuất sắc năm ${s.year} (có danh sách kèm theo).`,
        ...closing(s, 2),
      ],
      [
        '',
        'DANH SÁCH TẬP THỂ ĐƯỢC KHEN THƯỞNG',
        attached(s),
        [
          ['TT', 'Tập thể', 'Được tặng (*)'],
          ...byUnit(s).map(([unit, told], i) => [
            String(i + 1),
            unit,
            told.map((one) => LETTERS[passed(s).findIndex((group) => named(group) === named(one))]).join(', '),
          ]),
        ],
        '(*) Ký hiệu dùng trong danh sách:',
        ...passed(s).map((one, i) => `${LETTERS[i]}: ${capital(named(one))}.`),
      ],
    ),
  ),
  heldWay('what an article now says', { step: 'decided' }, (s, chance) =>
    decree(s, chance, `Về việc sửa đổi Quyết định khen thưởng thành tích năm ${s.year}`, [
      `Điều 1. Sửa đổi Điều 1 Quyết định số ${two(s.number + 6)}/QĐ-${s.authority.sign} ngày 10/02/${s.year + 1} về việc khen thưởng các tập thể ${of(s)} như sau:`,
      `“Điều 1. Khen thưởng các tập thể đã có thành tích xuất sắc năm ${s.year}, gồm:`,
      ...passed(s).map(
        (one, i, { length }) =>
          `${i + 1}. ${listed(one.recipients)}: tặng ${named(one)}${i < length - 1 ? ';' : '.”.'}`,
      ),
      'Điều 2. Các nội dung khác của Quyết định nêu trên giữ nguyên hiệu lực.',
      ...closing(s, 3),
    ]),
  ),
  heldWay('a page ends in the list', { step: 'decided' }, (s, chance) => [
    ...sealed(s, s.authority.box),
    ...decree(
      s,
      chance,
      'Về việc tặng thưởng cho tập thể',
      [
        ...broken(
          `Điều 1. Tặng thưởng ${two(s.awards.length)} lượt tập thể ${of(s)} có thành tích xuất sắc năm ${s.year} (danh sách kèm theo Quyết định này).`,
        ),
        ...closing(s, 2).flatMap((line) => broken(line)),
      ],
      ['', 'DANH SÁCH TẶNG THƯỞNG', ...broken(attached(s)), ...overPages(s)],
    ),
  ]),
  heldWay('a column for each case', { step: 'decided' }, (s, chance) =>
    decree(
      s,
      chance,
      `Về việc tặng thưởng các tập thể ${of(s)}`,
      [
        `Điều 1. Tặng thưởng các tập thể ${of(s)} có thành tích năm ${s.year} như Biểu kèm theo Quyết định này.`,
        ...closing(s, 2),
      ],
      [
        '',
        `BIỂU TẶNG THƯỞNG TẬP THỂ NĂM ${s.year}`,
        attached(s),
        [
          ['Thứ tự', ...s.awards.map((_, i) => String(i + 1))],
          ['Tên tập thể', ...s.awards.map(({ recipient }) => recipient)],
          ['Được tặng', ...s.awards.map((one) => capital(named(one)))],
          ['Số vào sổ', ...s.awards.map((_, i) => String(s.number + 84 + i))],
        ],
      ],
    ),
  ),
  heldWay('awards as heads, units under each', { step: 'decided' }, (s, chance) =>
    decree(
      s,
      chance,
      `Về việc khen thưởng tổng kết phong trào thi đua năm ${s.year}`,
      [
        `Điều 1. Khen thưởng các tập thể ${of(s)} có thành tích xuất sắc trong phong trào thi đua năm ${s.year} (Phụ lục kèm theo).`,
        ...closing(s, 2),
      ],
      [
        '',
        'PHỤ LỤC',
        `CÁC TẬP THỂ ĐƯỢC TẶNG THƯỞNG NĂM ${s.year}`,
        attached(s),
        [
          passed(s).map((one) => `Tặng ${named(one)}`),
          ...Array.from({ length: Math.max(...passed(s).map(({ recipients }) => recipients.length)) }, (_, row) =>
            passed(s).map(({ recipients }) => (recipients[row] ? `${row + 1}. ${recipients[row]}` : '')),
          ),
          passed(s).map((one) => `Cộng: ${counted(one)}`),
        ],
      ],
    ),
  ),
  heldWay('to whom and for what, on lines of their own', { step: 'decided' }, (s, chance) =>
    olderDecree(s, chance, 'V/v khen thưởng thành tích công tác', [
      ...passed(s).flatMap((one, i) => [
        `Điều ${i + 1}: Nay tặng: ${capital(named(one))}`,
        `Cho: ${listed(one.recipients)}`,
        `Là ${one.recipients.length > 1 ? 'các đơn vị' : 'đơn vị'} ${of(s)}`,
        `Về: Thành tích xuất sắc trong công tác năm ${s.year}`,
      ]),
      ...closing(s, passed(s).length + 1, ':'),
    ]),
  ),
];
