import { long, upper } from '../phrases.js';
import type { Story } from '../story.js';

/** A text as it is read off a page: broken wherever the page ends. */
export function broken(text: string, width = 62): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    if (last === '') lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Rows whose cells are too long for their columns: what is left of them stands in rows under them. */
export const overflowing = (rows: readonly (readonly string[])[], widths: readonly number[]): string[][] =>
  rows.flatMap((row) => {
    const cells = row.map((cell, i) => broken(cell, widths[i]));
    return Array.from({ length: Math.max(...cells.map(({ length }) => length)) }, (_, line) =>
      cells.map((lines) => lines[line] ?? ''),
    );
  });

/** What stands over a paper that was signed by a machine. */
export const sealed = (s: Story, by: readonly string[]): string[] => [
  `Ký bởi: ${upper(by.join(' '))}`,
  `Ngày ký: ${s.day.split('-').reverse().join('-')} 15:42:07 +07:00`,
  '',
];

/** Members without that one. */
export const without = ({ members }: Story, ...these: readonly (string | null)[]): string[] =>
  members.filter((unit) => !these.includes(unit));

/** "Ngày 05 tháng 12 năm 2019" */
export const onDay = (s: Story): string => `Ngày ${long(s).replace(/^ngày /, '')}`;
