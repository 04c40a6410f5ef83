import type { Chance } from '../../chance.js';
import { nothing, personOf } from '../people.js';
import { long, passed, two, upper } from '../phrases.js';
import type { Block, Story, Told } from '../story.js';

const MOTTO = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];

const byState = ({ authority }: Story): boolean => authority.sign !== 'UBND';
/** The place and day of a paper; those of the State are given in Hà Nội. */
const placed = (s: Story, by: readonly string[]): string =>
  `${byState(s) && by === s.authority.box ? 'Hà Nội' : s.town}, ${long(s)}`;

/** The head of a paper: who issues it, what stands behind its number, and the day. */
export type Top = (s: Story, by: readonly string[], sign: string | null) => Block[];

/** As a table without borders, the usual one of Word. */
export const inTable: Top = (s, by, sign) => [
  [
    [upper(by[0]), MOTTO[0]],
    [by.slice(1).map(upper).join(' '), MOTTO[1]],
    [sign ? `Số: ${two(s.number)}/${sign}` : '', placed(s, by)],
  ],
  '',
];
/** Typed with wide spaces between left and right. */
export const inSpaces: Top = (s, by, sign) => {
  const line = (left: string, right: string) => `${left.padEnd(44)}  ${right}`.trimEnd();
  return [
    line(upper(by[0]), MOTTO[0]),
    line(by.slice(1).map(upper).join(' '), MOTTO[1]),
    line(sign ? `Số: ${two(s.number)}/${sign}` : '', placed(s, by)),
    '',
  ];
};
/** The left box, then the right one. */
export const inTurn: Top = (s, by, sign) => [
  ...by.map(upper),
  ...(sign ? [`Số: ${two(s.number)}/${sign}`] : []),
  '',
  ...MOTTO,
  placed(s, by),
  '',
];

/** Who gets a copy, and who signs. */
export function foot(posts: readonly string[], chance: Chance, copies: readonly string[]): Block[] {
  const signed = [...posts.map(upper), '', personOf(chance).name];
  const sent = ['Nơi nhận:', ...copies];
  return ['', ...sent, '', ...signed];
}
/** Under minutes. */
export const bothSign = (left: string, right: string, chance: Chance): Block[] => [
  '',
  [
    [upper(left), upper(right)],
    [personOf(chance).name, personOf(chance).name],
  ],
];

/** "tỉnh", "huyện" */
export const levelOf = ({ place }: Story): string => /^(?:tỉnh|huyện|thị xã|thành phố)/.exec(place)?.[0] ?? place;
export const councilOf = ({ place }: Story): string => `Hội đồng Thi đua - Khen thưởng ${place}`;
export const governmentIn = ({ place }: Story): string => `UBND ${place}`;
/** What fills a paper on the year ahead. */
export const forYear = (s: Story, chance: Chance, count?: number): string =>
  nothing({ ...s, year: s.year - 1 }, chance, count);

/** The law and the decree that are in force on its day. */
export function basesOf({ day }: Story): string[] {
  if (day < '2024-01-01')
    return [
      'Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003; Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 16 tháng 11 năm 2013;',
      'Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ;',
    ];
  return [
    'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;',
    day < '2025-07-01'
      ? 'Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ;'
      : 'Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ;',
  ];
}

/** What each unit gets. */
export function byUnit({ awards }: Story): (readonly [unit: string, awards: readonly Told[]])[] {
  const found = new Map<string, Told[]>();
  for (const one of awards) found.set(one.recipient, [...(found.get(one.recipient) ?? []), one]);
  return [...found];
}
/** How many units get something. */
export const unitsIn = (s: Story): number => new Set(passed(s).flatMap(({ recipients }) => recipients)).size;

/** Lines of a list, the last with a full stop. */
export const closed = (lines: readonly string[]): string[] =>
  lines.map((line, i) => `${line}${i === lines.length - 1 ? '.' : ';'}`);
export const roman = (i: number): string => ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'][i];
