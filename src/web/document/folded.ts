/** "Đề nghị" → "de nghi": what is typed without marks finds what has them. */
export const folded = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd').toLowerCase().replaceAll(/\s+/g, ' ').trim();

/** Those that begin with what was typed, then those that have it within. */
export function fitting<T>(all: readonly T[], typed: string, nameOf: (one: T) => readonly string[]): T[] {
  const wanted = folded(typed);
  const rank = (one: T): number => {
    const names = nameOf(one).map(folded);
    if (names.some((name) => name === wanted)) return 0;
    if (names.some((name) => name.startsWith(wanted))) return 1;
    return names.some((name) => name.includes(wanted)) ? 2 : 3;
  };
  return all
    .map((one) => ({ one, at: rank(one) }))
    .filter(({ at }) => at < 3)
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}
