import type { Chance } from '../../chance.js';
import { personOf, postOf } from '../people.js';
import { type Group, long, passed, slashed, two, upper, wordOf } from '../phrases.js';
import type { Block, Story, Told } from '../story.js';

const isOfState = ({ authority }: Story): boolean => authority.sign !== 'UBND';
/** Two columns, as they come out of a page without a table. */
const beside = (left: string, right: string): string => (right === '' ? left : `${left.padEnd(42)}    ${right}`);
export const aligned = (rows: readonly (readonly string[])[]): string[] => {
  const width = (i: number) => Math.max(...rows.map((row) => row[i].length)) + 4;
  return rows.map((row) => row.map((cell, i) => (i + 1 < row.length ? cell.padEnd(width(i)) : cell)).join(''));
};

/** What stands over a paper: side by side, one below the other, or number and day last. */
export function top(s: Story, issuer: readonly string[], sign: string | null, chance: Chance): Block[] {
  const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
  const motto = 'Độc lập - Tự do - Hạnh phúc';
  const day = `${issuer === s.authority.box && isOfState(s) ? 'Hà Nội' : s.town}, ${long(s)}`;
  const number = sign === null ? '' : `Số: ${two(s.number)}/${sign}`;
  const left = issuer.map(upper);
  return chance.pick<Block[]>([
    [beside(left[0], nation), beside(left[1] ?? '', motto), '', beside(number, day), ''],
    [...left, ...(number ? [number] : []), '***', nation, motto, '*****', day, ''],
    [nation, motto, '', ...left, ...(number ? [number] : []), '', day, ''],
  ]);
}

/** Who signs, with or without who gets copies beside. */
export function foot(signs: readonly string[], copies: readonly string[], chance: Chance): Block[] {
  const { name } = personOf(chance);
  const post = signs.map(upper);
  const left = ['Nơi nhận:', ...copies];
  const right = [...post, '', '(Đã ký)', '', name];
  return chance.pick<Block[]>([
    [
      '',
      ...Array.from({ length: Math.max(left.length, right.length) }, (_, i) => beside(left[i] ?? '', right[i] ?? '')),
    ],
    ['', ...left, '', ...post, 'Đã ký', name],
    ['', ...post, '', '', name],
  ]);
}
export const signedBy = (post: string, chance: Chance): string[] =>
  chance.percent(40) ? [post] : [`KT. ${post}`, `PHÓ ${post}`];

export interface Who {
  readonly name: string;
  readonly post: string;
}
export const comrade = (unit: string, chance: Chance): Who => ({ name: personOf(chance).name, post: postOf(unit) });
/** Under minutes. */
export const chairAndClerk = (chair: string, clerk: string): string[] => [
  '',
  beside('CHỦ TỌA', 'NGƯỜI GHI BIÊN BẢN'),
  '',
  beside(chair, clerk),
];

/** "Phó khối" */
export const viceOf = (s: Story): string => `Phó ${wordOf(s).toLowerCase()}`;

const isCollective = ({ award }: Pick<Told, 'award'>): boolean => award.startsWith('Tập thể');
/** Without its giver: "danh hiệu Tập thể Lao động xuất sắc" */
export const plain = (one: Pick<Told, 'award'>): string => (isCollective(one) ? `danh hiệu ${one.award}` : one.award);
/** With its giver where its name takes one. */
export const called = (one: Pick<Told, 'award' | 'giver' | 'takesGiver'>): string =>
  one.takesGiver ? `${one.award} của ${one.giver}` : plain(one);
/** With its giver. */
export const withGiver = (one: Pick<Told, 'award' | 'giver'>): string => `${plain(one)} của ${one.giver}`;
/** As the press writes them, small: "bằng khen của Chủ tịch UBND tỉnh" */
export const small = (one: Pick<Told, 'award'>): string =>
  isCollective(one)
    ? `danh hiệu ${one.award.toLowerCase()}`
    : one.award.startsWith('Huân')
      ? one.award.replace('hạng Ba', 'hạng ba')
      : `${one.award.charAt(0).toLowerCase()}${one.award.slice(1)}`;
export const smallWithGiver = (one: Pick<Told, 'award' | 'giver'>): string => `${small(one)} của ${one.giver}`;
export const isFlag = ({ award }: Pick<Told, 'award'>): boolean => award.startsWith('Cờ');
export const isHigh = ({ giver }: Pick<Told, 'giver'>): boolean => /^(Chính phủ|Thủ tướng|Chủ tịch nước)/.test(giver);

/** "02 tập thể" */
export const so = ({ recipients }: Pick<Group, 'recipients'>): string => `${two(recipients.length)} tập thể`;
/** The awards of each, in the order of the paper. */
export function perUnit(awards: readonly Told[]): [unit: string, told: Told[]][] {
  const found = new Map<string, Told[]>();
  for (const one of awards.filter(({ refused }) => !refused))
    found.set(one.recipient, [...(found.get(one.recipient) ?? []), one]);
  return [...found];
}
/** A column for each award, a cross where a unit has it. */
export function crosses(s: Story, first: string, columnOf: (one: Group) => string): string[][] {
  const columns = passed(s);
  return [
    ['TT', first, ...columns.map(columnOf)],
    ...perUnit(s.awards).map(([unit], i) => [
      String(i + 1),
      unit,
      ...columns.map(({ recipients }) => (recipients.includes(unit) ? 'x' : '')),
    ]),
  ];
}
/** The members with the points they have, those with awards before the others. */
export function points(s: Story): [unit: string, points: string][] {
  const best = perUnit(s.awards).map(([unit]) => unit);
  const order = [...best, ...s.members.filter((unit) => !best.includes(unit))];
  return order.map((unit, i) => [unit, `${98 - i},${i % 2 ? '0' : '5'}`]);
}
/** As it is called in the letters of its papers: "BB-KTĐ". */
export const letters = (s: Story): string => `${wordOf(s).charAt(0)}TĐ`;
/** The sign of a newspaper: "LCĐT". */
export const paper = ({ town }: Story): string =>
  `${town
    .split(' ')
    .map((word) => word.charAt(0))
    .join('')}ĐT`;

/** What a decision rests on, in words of its day. */
function grounds(s: Story): string[] {
  const { sign } = s.authority;
  const body = {
    CTN: 'Căn cứ Điều 88 và Điều 91 Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;',
    TTg: 'Căn cứ Luật Tổ chức Chính phủ;',
    UBND: 'Căn cứ Luật Tổ chức chính quyền địa phương;',
  }[sign as 'CTN' | 'TTg' | 'UBND'];
  const laws =
    s.day >= '2024-01-01'
      ? [
          'Căn cứ Luật Thi đua, khen thưởng năm 2022;',
          'Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng;',
        ]
      : [
          'Căn cứ Luật Thi đua, khen thưởng năm 2003 và Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng năm 2005, năm 2013;',
          'Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng;',
        ];
  const asks =
    sign === 'CTN'
      ? 'Thủ tướng Chính phủ'
      : sign === 'TTg'
        ? `Chủ tịch Ủy ban nhân dân ${s.place}`
        : s.above
          ? 'Phòng Nội vụ'
          : 'Giám đốc Sở Nội vụ';
  return [body, ...laws, `Theo đề nghị của ${asks}.`];
}
/** A decision: what it rests on, its articles, who signs, what comes with it. */
export function decree(
  s: Story,
  chance: Chance,
  title: string,
  articles: readonly Block[],
  after: readonly Block[] = [],
): Block[] {
  return [
    ...top(s, s.authority.box, `QĐ-${s.authority.sign}`, chance),
    'QUYẾT ĐỊNH',
    title,
    '-----',
    upper(s.authority.line),
    '',
    ...grounds(s),
    '',
    'QUYẾT ĐỊNH:',
    '',
    ...articles,
    ...foot(
      signedBy(s.authority.post, chance),
      ['- Như Điều trên;', `- ${isOfState(s) ? 'Văn phòng Chính phủ' : 'CT, các PCT'};`, '- Lưu: VT.'],
      chance,
    ),
    ...after,
  ];
}
export const whoActs = (s: Story, n: number): string =>
  isOfState(s)
    ? `Điều ${n}. Quyết định này có hiệu lực từ ngày ký. Chủ tịch Ủy ban nhân dân ${s.place} và các đơn vị có tên nêu trên chịu trách nhiệm thi hành./.`
    : `Điều ${n}. Các ông (bà): Chánh Văn phòng, Thủ trưởng các cơ quan có liên quan và các đơn vị có tên nêu trên căn cứ Quyết định thi hành. Quyết định này có hiệu lực kể từ ngày ký./.`;
export const rewards = (n: number): string =>
  `Điều ${n}. Kinh phí khen thưởng chi từ Quỹ Thi đua, khen thưởng theo quy định.`;
export const withDecision = (s: Story): string =>
  `(Ban hành kèm theo Quyết định số ${two(s.number)}/QĐ-${s.authority.sign} ngày ${slashed(s)} của ${s.authority.line})`;
/** The decision that gave what is taken back. */
export const thatGave = ({ year, authority }: Story): string =>
  `Quyết định ngày 15/02/${year + 1} của ${authority.line}`;

const REMARKS: readonly ((story: Story) => string)[] = [
  () => 'Tỷ lệ giải ngân vốn đầu tư công đạt 96,4% kế hoạch, cao hơn cùng kỳ năm trước.',
  () => 'Các đơn vị đã giúp đỡ xã vùng cao làm 3,2 km đường giao thông nông thôn và xóa 21 nhà tạm.',
  () => '100% văn bản được ký số, gửi nhận trên trục liên thông; hồ sơ trễ hạn giảm còn 0,3%.',
  () => 'Phong trào “Xanh - sạch - đẹp, an toàn” được các công sở hưởng ứng bằng nhiều việc làm thiết thực.',
  () => 'Vẫn còn đơn vị đăng ký chỉ tiêu thấp, nội dung thi đua chưa sát nhiệm vụ chuyên môn.',
  () => 'Công tác phòng, chống hạn mặn, cháy rừng được phối hợp chặt chẽ, không để xảy ra thiệt hại lớn.',
  () => 'Qua kiểm tra chéo, hồ sơ minh chứng của các đơn vị cơ bản đầy đủ, rõ ràng.',
  () => 'Các đơn vị đã tổ chức 14 buổi về nguồn, thăm 62 gia đình chính sách và tặng 3 sổ tiết kiệm.',
  () => 'Nhiều sáng kiến tiết kiệm chi thường xuyên được áp dụng, làm lợi gần 2 tỷ đồng.',
  ({ year }) => `Năm ${year + 1}, các đơn vị tập trung tinh gọn bộ máy và nâng cao chất lượng phục vụ nhân dân.`,
  () => 'Việc bình xét thi đua đã khắc phục được tình trạng nể nang, luân phiên.',
];
/** What is told besides. */
export const remarks = (story: Story, chance: Chance, count = 2): string =>
  chance
    .some(REMARKS, count)
    .map((write) => write(story))
    .join(' ');

const VOWS: readonly ((story: Story) => string)[] = [
  ({ year }) => `Bản giao ước năm ${year} có 4 nội dung, 23 tiêu chí cụ thể.`,
  () => 'Các đơn vị cam kết không để hồ sơ của người dân, doanh nghiệp quá hạn.',
  () => 'Mỗi quý, các đơn vị tự chấm điểm một lần và gửi kết quả trước ngày 20 của tháng cuối quý.',
  () => 'Một nhóm giúp việc gồm 3 chuyên viên sẽ theo dõi, đôn đốc việc thực hiện.',
  () => 'Nội dung giao ước bám sát chỉ tiêu kinh tế - xã hội mà nghị quyết đã đề ra.',
  () => 'Các ý kiến tại hội nghị đều cho rằng cần giảm họp, tăng kiểm tra thực tế.',
];
export const vows = (story: Story, chance: Chance, count = 2): string =>
  chance
    .some(VOWS, count)
    .map((write) => write(story))
    .join(' ');
