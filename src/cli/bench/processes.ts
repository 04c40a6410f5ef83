import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What processes and all that they started have taken, as long as somebody watches. */
export interface Watched {
  /** Megabytes of all together, at each look: of pages that several share, each counts its part (PSS). */
  readonly memory: number[];
  /** Seconds of processor time by process, as far as seen; those that ended stay. */
  readonly processor: Map<number, number>;
}

/**
 * Looks each second at the processes that `roots` names then, or more rarely where to look takes long: to add up the
 * pages of some fifteen processes every second once took a fifth of the core that was to be measured. Sees nothing
 * where the system has no /proc to ask.
 */
export function watchProcesses(roots: () => readonly number[]): Watched & { stop(): void } {
  const watched: Watched = { memory: [], processor: new Map() };
  let timer: NodeJS.Timeout | undefined;
  const look = () => {
    const before = process.cpuUsage();
    if (existsSync('/proc/self/smaps_rollup')) lookAt(familyOf(roots()), watched);
    const { user, system } = process.cpuUsage(before);
    timer = setTimeout(look, Math.max(1000, ((user + system) / 1000) * 30));
  };
  timer = setTimeout(look, 1000);
  return { ...watched, stop: () => clearTimeout(timer) };
}

/** Seconds of processor time that a process and all that it started have taken, those too that ended and it knows of; NaN where nobody tells. */
export function processorOf(root: number): number {
  if (!existsSync('/proc/self/stat')) return Number.NaN;
  let ticks = 0;
  for (const { ticks: own, ended } of familyOf([root]).values()) ticks += own + ended;
  return ticks / TICKS_A_SECOND;
}

function lookAt(family: ReadonlyMap<number, Status>, { memory, processor }: Watched): void {
  let kilobytes = 0;
  for (const [pid, { ticks }] of family) {
    kilobytes += Number(/^Pss:\s+(\d+)/m.exec(ask(pid, 'smaps_rollup'))?.[1] ?? 0);
    processor.set(pid, ticks / TICKS_A_SECOND);
  }
  memory.push(kilobytes / 1024);
}

interface Status {
  readonly parent: number;
  /** Processor time. */
  readonly ticks: number;
  /** That of children that ended and were waited for. */
  readonly ended: number;
}

/** The same on every Linux that Node runs on. */
const TICKS_A_SECOND = 100;

function familyOf(roots: readonly number[]): Map<number, Status> {
  const all = new Map(statuses());
  const family = new Map(roots.flatMap((pid) => (all.has(pid) ? [[pid, all.get(pid)!]] : [])));
  // A child has a higher number than its parent except when numbers start anew: so until nothing is added.
  for (let size = -1; size < family.size; ) {
    size = family.size;
    for (const [pid, status] of all) if (family.has(status.parent)) family.set(pid, status);
  }
  return family;
}

function statuses(): [pid: number, Status][] {
  return readdirSync('/proc').flatMap((pid): [number, Status][] => {
    if (!/^\d+$/.test(pid)) return [];
    const status = ask(Number(pid), 'stat');
    // The name of the program may hold anything, a ")" too; what follows is numbers.
    const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
    const [ticks, ended] = [11, 13].map((at) => Number(fields[at]) + Number(fields[at + 1]));
    return status ? [[Number(pid), { parent: Number(fields[1]), ticks, ended }]] : [];
  });
}

// A process that has ended meanwhile holds nothing.
function ask(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
