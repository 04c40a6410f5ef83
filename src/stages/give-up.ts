import { StageFailure } from '../domain/failure.js';
import { STEPS, type Step } from '../queue/task.js';
import { stillDue } from '../store/due.js';
import { saveFailures } from '../store/failures.js';
import type { Workplace } from './workplace.js';

/** Notes that a document ended its workers, so that nobody picks it up again by itself. */
export async function giveUp({ database }: Workplace, step: Step, id: number, deaths: number): Promise<void> {
  // Who reads goes on to extract, so that the worker may have died of either.
  for (const tried of step === 'read' ? STEPS : [step]) {
    const [document] = await stillDue(database, tried, null, [id]);
    if (!document) continue;
    const says = `${document.name} was at work when its worker died, ${deaths} times; look at it, then run "sovang retry".`;
    await saveFailures(database, [{ id, stage: tried, failure: new StageFailure('worker-died', says) }]);
    return;
  }
}
