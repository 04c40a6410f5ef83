import type { ImportProgress } from '../stages/import.js';
import { Pace } from '../stages/importing/pace.js';

/** Tells on a stream how far an import is: a terminal gets one line that moves, a pipe a line every five seconds. */
export interface ProgressLine {
  show(progress: ShownProgress): void;
  /** Clears the moving line, so that other lines can be printed. */
  clear(): void;
}

export function progressLine(stream: NodeJS.WriteStream = process.stderr): ProgressLine {
  const paces = new Map<string, Pace>();
  const paceOf = (stage: string) => {
    let pace = paces.get(stage);
    if (!pace) paces.set(stage, (pace = new Pace()));
    return pace;
  };
  let last = 0;
  return {
    show(progress) {
      const now = Date.now();
      const stages = stagesOf(progress);
      for (const { stage, done } of stages) paceOf(stage).note(done, now);
      if (!stream.isTTY && now - last < 5000) return;
      last = now;
      const line = stages.map((one) => describe(one, paceOf(one.stage))).join(' · ') + failures(progress);
      if (stream.isTTY) stream.write(`\r\x1b[K${line.slice(0, (stream.columns ?? 100) - 1)}`);
      else stream.write(`${line}\n`);
    },
    clear() {
      if (stream.isTTY) stream.write('\r\x1b[K');
    },
  };
}

export interface ShownProgress extends ImportProgress {
  /** How many files there are; null while nobody knows. */
  readonly files: number | null;
}

interface StageProgress {
  readonly stage: string;
  readonly done: number;
  /** Null while nobody knows how many there are. */
  readonly of: number | null;
}

const stagesOf = ({ files, imported, documents, read, extracted }: ShownProgress): StageProgress[] => [
  { stage: 'files', done: imported, of: files },
  { stage: 'read', done: read, of: documents },
  { stage: 'extracted', done: extracted, of: documents },
];

function describe({ stage, done, of }: StageProgress, pace: Pace): string {
  const parts = [`${stage} ${grouped(done)}${of === null ? '' : `/${grouped(of)}`}`];
  const rate = pace.rate();
  if (rate > 0 && of !== null && done < of) {
    parts.push(`(${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s, ${duration((of - done) / rate)} left)`);
  }
  return parts.join(' ');
}

const failures = ({ failed }: ShownProgress): string => (failed > 0 ? ` · failed ${grouped(failed)}` : '');

/** "8 s", "3 min", "2 h 5 min". */
export function duration(seconds: number): string {
  if (seconds < 100) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

export const grouped = (count: number): string => count.toLocaleString('en-GB');
