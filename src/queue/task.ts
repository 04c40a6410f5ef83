import { z } from 'zod';

export const STEPS = ['read', 'extract'] as const;
export type Step = (typeof STEPS)[number];

/** A wake-up call: these documents may be due for the step. Whether they are, Postgres says. */
export interface Task {
  readonly step: Step;
  /** The reader or extractor whose work must be there; null where any will do. */
  readonly version: string | null;
  /** Documents, at least one. */
  readonly ids: readonly number[];
  /** Somebody waits for it: goes before all bulk work. */
  readonly urgent: boolean;
  /** What called: the same wave asks for the same documents once, a later one may ask again. */
  readonly wave: string;
}

/** What lies in the queue, checked where it comes out: another version of sovang may have put it there. */
export const taskSchema: z.ZodType<Task> = z.object({
  step: z.enum(STEPS),
  version: z.string().nullable(),
  ids: z.array(z.number().int().positive()).min(1).max(1000),
  urgent: z.boolean(),
  wave: z.string(),
});

/** The queue ignores an id that it remembers, and takes no ":" in one. */
export function taskId({ step, version, ids, wave }: Task): string {
  return `${step}-${version ?? 'any'}-${ids[0]}-${ids.at(-1)}-${ids.length}-${wave}`.replaceAll(/[^\w.-]/g, '_');
}

/** One task a document: what one of them did to a worker must not happen to the others. */
export const singly = (task: Task): Task[] =>
  task.ids.map((id) => ({ ...task, ids: [id], wave: `${task.wave}-single` }));
