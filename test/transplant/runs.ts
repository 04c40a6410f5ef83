import { type Annotated, fullNamesIn, literal, unitsOf } from './swap.js';

/** Names of units that nothing but the marks of a list parts; offsets of the text. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly names: readonly string[];
  /** What parts each from the next. */
  readonly marks: readonly string[];
  /** One of them lacks its head: "Sở Y tế, Nội vụ". */
  readonly elided: boolean;
}

/** A comma, a semicolon, "và", a new line with its dash or number. */
const MARK = /^(?:[,;]|,? và|[;,.]?\s*\n\s*(?:[-–+•]|\d+[.)])|;?\s*\n)\s+$/u;

/** Lists of three or more. */
export function runsOf({ text, gold }: Annotated): Run[] {
  const units = unitsOf(gold).sort((a, b) => b.length - a.length);
  if (units.length < 3) return [];
  const elided = new Set(fullNamesIn(gold).map(([written]) => written));
  const name = new RegExp(`(?<![\\p{L}\\p{N}])(?:${units.map(literal).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  const runs: Run[] = [];
  let run: { start: number; end: number; names: string[]; marks: string[] } | null = null;
  for (const { index, 0: written } of text.matchAll(name)) {
    const mark: string = run ? text.slice(run.end, index) : '';
    if (run && MARK.test(mark)) {
      run.marks.push(mark);
      run.names.push(written);
      run.end = index + written.length;
    } else {
      run = { start: index, end: index + written.length, names: [written], marks: [] };
      runs.push({ ...run, elided: false });
    }
    runs[runs.length - 1] = { ...run, elided: run.names.some((one) => elided.has(one)) };
  }
  return runs.filter(({ names }) => names.length > 2);
}
