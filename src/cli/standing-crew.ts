import type { StageFailure } from '../domain/failure.js';
import { failureOf } from '../stages/failure-of.js';
import { isAnythingDue } from '../stages/sweep.js';
import type { Database } from '../store/connection.js';
import { type Crew, startCrew } from './crew.js';

/** Workers of a server that stays: hired when there is work, dismissed when there was none for a while. */
export interface StandingCrew {
  /** Somebody knows of work. */
  hire(): void;
  close(): Promise<void>;
}

export interface StandingOrder {
  /** 0 leaves the work to others; without, as many as the machine bears. */
  readonly workers: number | undefined;
  trouble(error: StageFailure): void;
}

/** Milliseconds without work after which workers go, and between two looks for work that others left due. */
const [IDLE, LOOK] = [30_000, 30_000];

export function standingCrew(database: Database, { workers, trouble }: StandingOrder): StandingCrew {
  if (workers === 0) return { hire() {}, close: async () => {} };
  let crew: Crew | undefined;
  let [wanted, closed] = [0, false];
  let going: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const hire = () => {
    if (closed) return;
    wanted = Date.now();
    if (crew) return;
    crew = startCrew(workers, { follow: true });
    plan(0);
  };
  const plan = (cost: number) => {
    clearTimeout(timer);
    // Looking takes the longer the larger the store is: a thirtieth of the time at most.
    if (!closed) timer = setTimeout(look, crew ? Math.max(3000, 30 * cost) : LOOK);
  };
  const look = () => {
    const asked = Date.now();
    going = isAnythingDue(database)
      .then(async (due) => {
        if (due) return hire();
        if (Date.now() - wanted < IDLE || !crew) return;
        const leaving = crew;
        crew = undefined;
        await leaving.dismiss();
      })
      .catch((error) => trouble(failureOf(error, 'the look for work')))
      .finally(() => plan(Date.now() - asked));
  };
  look();
  return {
    hire,
    async close() {
      closed = true;
      clearTimeout(timer);
      await going;
      await crew?.dismiss();
    },
  };
}
