import type { Line } from './lines.js';

/**
 * Lines of a text that was set with an empty line behind each, broken at a width all the same: "… số III gồm 05 đơn vị: Trung tâm" / "" /
 * "Bảo trợ xã hội, …". Such an empty line parts nothing, two of them still do. Other texts as they are.
 */
export function withoutDoubleSpacing(text: string, lines: readonly Line[]): readonly Line[] {
  const apart = lines.filter(({ gap }) => gap).length;
  if (lines.length < FEWEST || apart < SHARE * (lines.length - 1)) return lines;
  const long = lines.filter((line) => line.text.length >= LONG);
  const within = lines.filter((line, i) => breaksOff(line, lines[i + 1]));
  if (within.length < FEW || within.length * 4 < long.length) return lines;
  return lines.map((line, i) => (line.gap && i > 0 && !isWide(text, lines[i - 1]) ? { ...line, gap: false } : line));
}

/** A long line without an end, and the next one in small letters. */
const breaksOff = (line: Line, next: Line | undefined): boolean =>
  next !== undefined && line.text.length >= LONG && /[\p{L},]$/u.test(line.text) && /^\p{Ll}/u.test(next.text);

/** Two empty lines or more behind it. */
const isWide = (text: string, { span }: Line): boolean =>
  /\n[^\S\n]*\n[^\S\n]*\n[^\S\n]*$/.test(text.slice(span.start, span.end));

const FEWEST = 5;
const SHARE = 0.85;
const LONG = 50;
const FEW = 2;
