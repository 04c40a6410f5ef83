import type { Chance } from '../../chance.js';
import { nothing, personOf } from '../people.js';
import { long, two, upper } from '../phrases.js';
import type { Block, Story } from '../story.js';

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

export const ofState = ({ authority }: Story): boolean => authority.sign !== 'UBND';
/** What is the State's own is dated in the capital. */
const dated = (s: Story, issuer: readonly string[]): string =>
  `${ofState(s) && issuer === s.authority.box ? 'Hà Nội' : s.town}, ${long(s)}`;
const numberLine = (s: Story, sign: string | null): string[] => (sign === null ? [] : [`Số: ${two(s.number)}/${sign}`]);

/** How an office sets the head of its papers. */
export type Head = (s: Story, issuer: readonly string[], sign: string | null) => Block[];

/** The two boxes one under the other. */
export const stacked: Head = (s, issuer, sign) => [
  ...issuer.map(upper),
  '-------',
  ...numberLine(s, sign),
  NATION,
  MOTTO,
  '---------------',
  dated(s, issuer),
  '',
];

/** The two boxes side by side, in a table without lines. */
export const sideBySide: Head = (s, issuer, sign) => {
  const left = [...issuer.map(upper), ...numberLine(s, sign)];
  const right = [NATION, MOTTO, dated(s, issuer)];
  const rows = Math.max(left.length, right.length);
  // The day stands beside the number.
  const shift = (lines: readonly string[]) =>
    Array.from({ length: rows }, (_, i) =>
      i === rows - 1 ? lines[lines.length - 1] : i < lines.length - 1 ? lines[i] : '',
    );
  const [a, b] = [sign === null ? [...left, ...Array(rows - left.length).fill('')] : shift(left), shift(right)];
  return [a.map((cell, i) => [cell, b[i]]), ''];
};

/** The motto over all. */
export const mottoFirst: Head = (s, issuer, sign) => [
  NATION,
  MOTTO,
  '',
  ...issuer.map(upper),
  ...numberLine(s, sign),
  dated(s, issuer),
  '',
];

export const signedLast = (lines: readonly string[], chance: Chance, copies: readonly string[]): Block[] => [
  '',
  'Nơi nhận:',
  ...copies,
  '',
  ...lines.map(upper),
  '(Đã ký)',
  personOf(chance).name,
];
export const signedFirst = (lines: readonly string[], chance: Chance, copies: readonly string[]): Block[] => [
  '',
  ...lines.map(upper),
  '',
  personOf(chance).name,
  '',
  'Nơi nhận:',
  ...copies,
];

/** Who wrote the minutes and who chaired. */
export const signedByTwo = (left: string, right: string, chance: Chance): Block[] => [
  '',
  `${upper(left)}                              ${upper(right)}`,
  '(Ký, ghi rõ họ tên)                              (Ký, ghi rõ họ tên)',
  `${personOf(chance).name}                              ${personOf(chance).name}`,
];

/** The law in force on the day, and its decree. */
export const lawOf = ({ day }: Story): string =>
  `Căn cứ Luật Thi đua, khen thưởng ngày ${day < '2024' ? '26 tháng 11 năm 2003' : '15 tháng 6 năm 2022'}`;
export const decreeOf = ({ day }: Story): string =>
  day < '2024'
    ? 'Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng'
    : day < '2025-06-14'
      ? 'Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng'
      : 'Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng';

/** Of a pledge the year ahead is the one that is told of. */
export const ahead = (s: Story, chance: Chance, count?: number): string =>
  nothing({ ...s, year: s.year - 1 }, chance, count);
export const roman = (i: number): string => ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'][i];
export const councilOf = ({ place }: Story): string => `Hội đồng Thi đua - Khen thưởng ${place}`;
