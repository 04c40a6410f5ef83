import type { SourceDocument } from '../../domain/document.js';
import { asTried } from '../../domain/local-rule.js';
import { extractWith } from '../../engines/local-rules/extract-with.js';
import { type LocalRules, openLocalRules } from '../../engines/local-rules/local-rules.js';
import { extract } from '../../extract/extract.js';
import { parseRules } from '../../extract/local-rules/rule-file.js';
import { median } from './speed.js';

/** Patterns as an archivist may write them; the first stands in most of the texts, the last in few. */
const PATTERNS = [
  'tặng [<award>#Award] cho [<recipient>#Unit]',
  '[<recipient>#Unit] được (tặng|trao) [<award>#Award]',
  'đề nghị .{0,6} tặng [<award>#Award] cho [<recipient>(#Unit|#Person|#Count)]',
  'suy tôn [<recipient>#Unit] nhận [<award>#Award]',
  'công nhận [<recipient>#Unit] đạt [<award>#Award]',
  'trao [<award>#Award] của [<granter>#Title] cho [<recipient>#Unit]',
  '[<recipient>#Person] được nhận [<award>#Award]',
  '[<recipient>#Unit] vinh dự nhận [<award>#Award]',
  '[<award>#Award] thuộc về [<recipient>#Unit]',
  '[<recipient>#Unit] là đơn vị dẫn đầu .{0,3} được [<award>#Award]',
];

export interface RuleCost {
  readonly rules: number;
  /** Millions of bytes of text a second of processor time, from string to claims, with the rules and without; the one of the other. */
  readonly speed: number;
  readonly without: number;
  readonly share: number;
}

/** String to claims with one local rule and with ten, beside none, in turn; medians of `rounds` over the same texts. */
export async function measureRules(documents: readonly SourceDocument[], rounds = 15): Promise<RuleCost[]> {
  const bytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const sets = [await open(1), await open(PATTERNS.length)];
  const runs = [
    () => documents.forEach((document) => void extract(document)),
    ...sets.map((rules) => () => documents.forEach((document) => void extractWith(rules, document))),
  ];
  for (const end = performance.now() + WARM_UP; performance.now() < end; ) for (const run of runs) run();
  const speeds = runs.map(() => [] as number[]);
  for (let round = 0; round < rounds; round++) {
    runs.forEach((run, i) => {
      const start = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(start);
      speeds[i].push(bytes / (user + system));
    });
  }
  return [1, PATTERNS.length].map((rules, i) => ({
    rules,
    speed: median(speeds[i + 1]),
    without: median(speeds[0]),
    share: median(speeds[i + 1].map((speed, round) => speed / speeds[0][round])),
  }));
}

const WARM_UP = 8000;

const open = (count: number): Promise<LocalRules> =>
  openLocalRules(
    PATTERNS.slice(0, count).map((pattern, i) => {
      const text = `rule: luat-${i}\nyields: award\npattern: ${pattern}\nstatus: awarded\nexample: a\n  award: a\nnot: b`;
      return asTried(parseRules(text, 'bench')[0]);
    }),
  );
