import { StageFailure } from '../domain/failure.js';
import type { Step } from '../queue/task.js';
import { stillDue } from '../store/due.js';
import { saveFailures } from '../store/failures.js';
import type { Desk } from './desk.js';

/** Notes that a document ended its workers, so that nobody picks it up again by itself. */
export async function giveUp({ database }: Desk, step: Step, id: number, deaths: number): Promise<void> {
  const [document] = await stillDue(database, step, null, [id]);
  if (!document) return;
  const says = `${document.name} was at work when its worker died, ${deaths} times; look at it, then run "sovang retry".`;
  await saveFailures(database, [{ id, stage: step, failure: new StageFailure('worker-died', says) }]);
}
