import type { Chance } from '../chance.js';
import type { Story, Told } from './story.js';

/** "05 tháng 12 năm 2019", "05/12/2019", "5-12". */
const dayOf = ({ day }: Story): string[] => day.split('-');
export const long = (story: Story): string => {
  const [y, m, d] = dayOf(story);
  return `ngày ${d} tháng ${m} năm ${y}`;
};
export const slashed = (story: Story): string => dayOf(story).reverse().join('/');
/** As the press writes it, without the year. */
export const short = (story: Story, between = '/'): string => {
  const [, m, d] = dayOf(story);
  return `${Number(d)}${between}${Number(m)}`;
};

/** "Sở Y tế, Sở Nội vụ và Công an tỉnh" */
export const listed = (names: readonly string[], last = ' và '): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${last}${names.at(-1)}`;
export const semicolons = (names: readonly string[]): string => names.join('; ');
export const numbered = (names: readonly string[], end = ';'): string[] =>
  names.map((name, i) => `${i + 1}. ${name}${i === names.length - 1 ? '.' : end}`);
export const dashed = (names: readonly string[], mark = '-'): string[] =>
  names.map((name, i) => `${mark} ${name}${i === names.length - 1 ? '.' : ';'}`);
export const two = (n: number): string => String(n).padStart(2, '0');

/** "Khối" or "Cụm", and what its head is called. */
export const wordOf = ({ bloc }: Story): string => (/^cụm/i.test(bloc) ? 'Cụm' : 'Khối');
export const headOf = (story: Story): string => `${wordOf(story)} trưởng`;
export const leadOf = (story: Story): string => `Trưởng ${wordOf(story).toLowerCase()}`;
export const deputyOf = (story: Story): string => `${wordOf(story)} phó`;

/** Awards of one kind, and who gets them. */
export interface Group extends Omit<Told, 'recipient'> {
  readonly recipients: readonly string[];
}

function groups(awards: readonly Told[]): Group[] {
  const found = new Map<string, Group>();
  for (const { recipient, ...rest } of awards) {
    const key = JSON.stringify(rest);
    found.set(key, { ...rest, recipients: [...(found.get(key)?.recipients ?? []), recipient] });
  }
  return [...found.values()];
}
export const passed = ({ awards }: Story): Group[] => groups(awards.filter(({ refused }) => !refused));
export const refused = ({ awards }: Story): Group[] => groups(awards.filter((one) => one.refused));

/** "danh hiệu “Tập thể Lao động xuất sắc”" */
export const titled = ({ award }: Pick<Told, 'award'>): string =>
  /^Tập thể/.test(award) ? `danh hiệu “${award}”` : award;
/** "Cờ thi đua của UBND tỉnh"; of a title that is all there is. */
export const named = (one: Pick<Group, 'award' | 'giver' | 'takesGiver'>): string =>
  one.takesGiver ? `${one.award} của ${one.giver}` : titled(one);
/** The same, with the giver of a title too. */
export const namedInFull = (one: Pick<Told, 'award' | 'giver'>): string => `${titled(one)} của ${one.giver}`;
/** "UBND tỉnh tặng Cờ thi đua" */
export const given = (one: Pick<Told, 'award' | 'giver'>, verb = 'tặng'): string =>
  `${one.giver} ${verb} ${titled(one)}`;
/** "02 tập thể" */
export const counted = ({ recipients, person }: Group): string =>
  `${two(recipients.length)} ${person ? 'cá nhân' : 'tập thể'}`;

export const upper = (text: string): string => text.toUpperCase();
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
/** Only where there is what it tells of. */
export const where = (what: unknown, ...lines: readonly string[]): string[] => (what ? [...lines] : []);

/** Some of these lines, two if not told otherwise, one behind the other. */
export const pick =
  (lines: readonly ((story: Story) => string)[]) =>
  (story: Story, chance: Chance, count = 2): string =>
    chance
      .some(lines, count)
      .map((line) => line(story))
      .join(' ');
