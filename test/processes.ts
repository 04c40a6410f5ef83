import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface Running {
  readonly pid: number;
  readonly parent: number;
  readonly line: string;
}

/** The processes of the machine with their parents and command lines; those that ended and wait are left out. */
export function runningProcesses(): Running[] {
  if (!existsSync('/proc/self/stat')) {
    const rows = execFileSync('ps', ['-axww', '-o', 'pid=,ppid=,command='], { encoding: 'utf8' }).trim().split('\n');
    return rows.map((row) => {
      const [, pid, parent, line] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(row)!;
      return { pid: +pid, parent: +parent, line };
    });
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        // "12 (node) S 3 …": the name in brackets may hold anything.
        const [state, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8')
          .replace(/^.*\) /s, '')
          .split(' ');
        const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return state === 'Z' ? [] : [{ pid: +pid, parent: +parent, line }];
      } catch {
        return [];
      }
    });
}

/** The parser processes that this process, or the given one, has started. */
export const parsersOf = (parent = process.pid): number[] =>
  runningProcesses()
    .filter((one) => one.parent === parent && one.line.includes('parser-pool/child.js'))
    .map(({ pid }) => pid);
