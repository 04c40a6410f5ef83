import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { BEGIN, FOLLOW, type Order, READY } from './orders.js';

/** Worker processes of a command. */
export interface Crew {
  /** Gives those who make themselves ready texts to rehearse on until then (stages/rehearse.ts). */
  rehearse(paths: readonly string[]): void;
  /** Lets those who made themselves ready take up work. */
  begin(): void;
  /** Lets them finish what they have begun. */
  dismiss(): Promise<void>;
}

/** So often a worker that died is replaced. */
const DEATHS = 20;

/**
 * Starts workers, and new ones for those that die. They end when this process does. `follow`: they make facts follow documents, too;
 * `ready`: they load the program, which takes a second, and touch nothing before `begin`.
 */
export function startCrew(count = defaultCount(), { follow = false, ready = false } = {}): Crew {
  let begun = !ready;
  let dismissed = false;
  const hands = new Set<ChildProcess>();
  const hire = (livesLeft: number) => {
    const hand = fork(WORKER, [...(follow ? [FOLLOW] : []), ...(begun ? [] : [READY])], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      execArgv: flags(),
    });
    hands.add(hand);
    hand.once('exit', () => {
      hands.delete(hand);
      if (!dismissed && livesLeft > 0) setTimeout(() => dismissed || hire(livesLeft - 1), 500);
    });
  };
  for (let i = 0; i < count; i++) hire(DEATHS);
  const tell = (what: Order) => {
    for (const hand of hands) if (hand.connected) hand.send(what, () => {});
  };
  return {
    rehearse(paths) {
      if (!begun && paths.length > 0) tell({ rehearse: paths });
    },
    begin() {
      if (begun) return;
      begun = true;
      tell(BEGIN);
    },
    async dismiss() {
      dismissed = true;
      await Promise.all(
        [...hands].map(async (hand) => {
          const ended = once(hand, 'exit');
          if (hand.connected) hand.disconnect();
          await ended;
        }),
      );
    },
  };
}

/** One is left for the server and for the process that imports. */
const defaultCount = (): number => Math.max(1, Math.min(8, availableParallelism() - 1));

// A heap that may have more than 2 GB grows to four times what lives in it before it is swept, one that may not to twice:
// an import then holds 120 MB in a worker from its first thousand texts on, instead of up to 160 (Node 20, 2026-11-26).
// What reads and stores does so in less room for new objects (12 MB instead of 48); the thread that extracts has its own.
const flags = (): string[] =>
  /max.old.space/.test(process.env.NODE_OPTIONS ?? '')
    ? process.execArgv
    : ['--max-old-space-size=2000', '--max-semi-space-size=4', ...process.execArgv];

const WORKER = fileURLToPath(new URL('../../workers/worker.js', import.meta.url));
