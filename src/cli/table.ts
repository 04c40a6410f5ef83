export type Row = readonly (string | number | null)[];

/** Rows under their headings, columns aligned, cells cut so that a line fits the terminal (or 160 where there is none). */
export function table(
  headings: readonly string[],
  rows: readonly Row[],
  width = process.stdout.columns ?? 160,
): string {
  const lines = [headings, ...rows].map((row) => row.map((value) => oneLine(value)));
  const widths = narrow(
    headings.map((_, column) => Math.max(...lines.map((line) => line[column].length))),
    width,
  );
  return lines
    .map((line) =>
      line
        .map((text, column) => cut(text, widths[column]).padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .map((line, index) => (index === 0 ? line.toUpperCase() : line))
    .join('\n');
}

const oneLine = (value: string | number | null): string =>
  value === null ? '' : String(value).replace(/\s+/g, ' ').trim();

const cut = (text: string, width: number): string => (text.length > width ? `${text.slice(0, width - 1)}…` : text);

/** Takes from the widest column until all fit, but leaves each at least ten. */
function narrow(widths: number[], width: number): number[] {
  const room = width - 2 * (widths.length - 1);
  while (widths.reduce((sum, one) => sum + one, 0) > room) {
    const widest = Math.max(...widths);
    if (widest <= 10) break;
    widths[widths.indexOf(widest)] = widest - 1;
  }
  return widths;
}
