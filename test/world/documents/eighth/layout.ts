import { passed } from '../phrases.js';
import { byUnit } from '../seventh/layout.js';
import type { Story } from '../story.js';

const WORDS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'];
/** "bảy": so many, in words. */
export const inWords = (n: number): string => WORDS[n] ?? String(n);
const RANKS = ['Nhất', 'Nhì', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười'];

/** All members, those first of whom there is something to tell. */
export function ranked(s: Story): string[] {
  const first = byUnit(s).map(([unit]) => unit);
  return [...first, ...s.members.filter((unit) => !first.includes(unit))];
}
/** "Nhất" */
export const rankOf = (s: Story, unit: string): string => RANKS[ranked(s).indexOf(unit)];

/** "đơn vị này", "hai đơn vị nêu trên": those that were just named. */
export const these = (units: readonly string[], back = 'này'): string =>
  units.length === 1 ? `đơn vị ${back}` : `${inWords(units.length)} đơn vị ${back}`;

/** Members without those who lead. */
export const others = ({ members, head, deputy }: Story): string[] =>
  members.filter((unit) => unit !== head && unit !== deputy);

/** Rows of groups, what they share said in the first row only. */
export const mergedRows = (
  s: Story,
  shared: (one: ReturnType<typeof passed>[number]) => string,
): [shared: string, unit: string][] =>
  passed(s).flatMap((one) => one.recipients.map((unit, i): [string, string] => [i === 0 ? shared(one) : '', unit]));

/** Other blocs of the place, of which there is nothing to tell. */
export const OTHER_BLOCS = ['Khối thi đua các cơ quan Đảng, đoàn thể', 'Khối thi đua các doanh nghiệp ngoài nhà nước'];
