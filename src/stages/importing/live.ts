import { openPaths } from '../../store/batch-pages.js';
import type { Session } from '../../store/connection.js';
import { type BatchProgress, batchProgress } from '../../store/progress.js';
import { uploadsOfBatch } from '../../store/uploads.js';
import { Pace } from './pace.js';

/** How far a batch is, now. */
export interface LiveProgress extends BatchProgress {
  /** Files that were sent, and those of them that were looked at, of imports that go on. */
  readonly sent: number;
  readonly looked: number;
  /** Something that was sent is not imported to its end: its report is still to come. */
  readonly importing: boolean;
  /** Documents a second over the last half minute, and seconds until nothing is due; null while nobody can tell. */
  readonly rate: number | null;
  readonly secondsLeft: number | null;
  /** What keeps an import from going on. */
  readonly trouble: string | null;
}

/** Tells of batches to whoever asks, however many do: counting takes the longer the larger a batch is, a thirtieth of the time at most. */
export function watchBatches(
  session: Session,
  now: () => number = Date.now,
): (batchId: number) => Promise<LiveProgress> {
  const watched = new Map<number, Watched>();
  return async (batchId) => {
    for (const [id, { asked }] of watched) if (asked < now() - 60_000) watched.delete(id);
    const one = watched.get(batchId) ?? { asked: 0, until: 0, pace: new Pace(), answer: null };
    watched.set(batchId, one);
    one.asked = now();
    if (one.answer && one.asked < one.until) return one.answer;
    const answer = look(session, batchId, one.pace, now);
    Object.assign(one, { answer, until: Number.POSITIVE_INFINITY });
    try {
      const told = await answer;
      one.until = now() + Math.max(500, 30 * (now() - one.asked));
      return told;
    } catch (error) {
      watched.delete(batchId);
      throw error;
    }
  };
}

interface Watched {
  asked: number;
  /** When the answer is too old. */
  until: number;
  readonly pace: Pace;
  answer: Promise<LiveProgress> | null;
}

async function look(session: Session, batchId: number, pace: Pace, now: () => number): Promise<LiveProgress> {
  const [progress, paths, uploads] = await Promise.all([
    batchProgress(session, batchId),
    openPaths(session, batchId),
    uploadsOfBatch(session, batchId),
  ]);
  const open = uploads.filter(({ finishedAt }) => finishedAt === null);
  const sum = (of: (upload: (typeof open)[number]) => number) => open.reduce((all, one) => all + of(one), 0);
  const [sent, looked] = [sum(({ files }) => files), sum((upload) => upload.looked)];
  pace.note(progress.extracted, now());
  const rate = pace.rate() || null;
  const left = progress.due + sent - looked;
  return {
    ...{ ...progress, failed: progress.failed + paths, sent, looked, rate, importing: open.length > 0 },
    secondsLeft: rate === null || left === 0 ? null : left / rate,
    trouble: open.find(({ trouble }) => trouble !== null)?.trouble ?? null,
  };
}
