import type { Chance } from '../../chance.js';
import { personOf } from '../people.js';
import { long, slashed, two, upper } from '../phrases.js';
import type { Block, Story } from '../story.js';

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

/** The head of a paper as decree 30/2020 lays it out: issuer and number on the left, nation, place and day on the right. */
export function twoColumns(story: Story, issuer: readonly string[], sign: string | null, chance: Chance): Block[] {
  const left = [...issuer.map(upper), ...(sign === null ? [] : [`Số: ${two(story.number)}/${sign}`])];
  const right = [NATION, MOTTO, ...left.slice(3).map(() => ''), `${story.town}, ${long(story)}`];
  const rows = right.map((cell, i) => [left[i] ?? '', cell]);
  if (chance.percent(50)) return [rows, ''];
  return [...rows.map(([one, other]) => (one ? `${one.padEnd(44)}${other}` : `${' '.repeat(44)}${other}`)), ''];
}

/** Who gets copies, and who signs for whom, side by side. */
export function signedBeside(lines: readonly string[], chance: Chance): Block[] {
  const copies = ['Nơi nhận:', '- Như trên;', '- Lãnh đạo (để b/c);', '- Lưu: VT, TĐKT.'];
  const right = [...lines.map(upper), '', personOf(chance).name];
  const rows = Array.from({ length: Math.max(copies.length, right.length) }, (_, i) => [
    copies[i] ?? '',
    right[i] ?? '',
  ]);
  return ['', rows];
}

/** "KT. CHỦ TỊCH, PHÓ CHỦ TỊCH" */
const deputy = (post: string): string[] => (post === 'CHỦ TỊCH NƯỚC' ? [post] : [`KT. ${post}`, `PHÓ ${post}`]);

/** A decision with its grounds written out. */
export function grounded(
  s: Story,
  chance: Chance,
  title: string,
  articles: readonly Block[],
  after: readonly Block[] = [],
): Block[] {
  const { authority } = s;
  const proposer = s.above ? 'Trưởng phòng Phòng Nội vụ' : 'Giám đốc Sở Nội vụ';
  return [
    ...twoColumns(s, authority.box, `QĐ-${authority.sign}`, chance),
    'QUYẾT ĐỊNH',
    title,
    upper(authority.line),
    'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;',
    'Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng;',
    `Theo đề nghị của ${proposer} tại Tờ trình số ${s.number + 70}/TTr-NV ngày ${slashed(s)}.`,
    'QUYẾT ĐỊNH:',
    ...articles,
    ...signedBeside(deputy(authority.post), chance),
    ...after,
  ];
}

/** Its last article. */
export const effect = (n: number): string =>
  `Điều ${n}. Quyết định này có hiệu lực thi hành kể từ ngày ký. Chánh Văn phòng, thủ trưởng các cơ quan có liên quan và các tập thể có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.`;

const SHORT: readonly (readonly [string, string])[] = [
  ['Tập thể Lao động xuất sắc', 'Tập thể LĐXS'],
  ['Tập thể Lao động tiên tiến', 'Tập thể LĐTT'],
  ['Huân chương Lao động', 'HCLĐ'],
];
/** "Tập thể LĐXS" */
export const shortAward = (award: string): string =>
  SHORT.reduce((words, [full, short]) => words.replace(full, short), award);
