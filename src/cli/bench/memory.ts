import { existsSync, readdirSync, readFileSync } from 'node:fs';

/**
 * Megabytes that processes and all that they started hold together: of pages that several share, each counts its part
 * (PSS). Null where the system has no /proc to ask.
 */
export function memoryOf(roots: readonly number[]): number | null {
  if (!existsSync('/proc/self/smaps_rollup')) return null;
  const parents = parentsOfAll();
  const family = new Set(roots);
  // A child has a higher number than its parent except when numbers start anew: so until nothing is added.
  for (let size = 0; size < family.size; ) {
    size = family.size;
    for (const [pid, parent] of parents) if (family.has(parent)) family.add(pid);
  }
  let kilobytes = 0;
  for (const pid of family) kilobytes += ask(pid, 'smaps_rollup', /^Pss:\s+(\d+)/m) ?? 0;
  return kilobytes / 1024;
}

function parentsOfAll(): [pid: number, parent: number][] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), ask(Number(name), 'status', /^PPid:\s+(\d+)/m) ?? 0]);
}

// A process that has ended meanwhile holds nothing.
function ask(pid: number, file: string, what: RegExp): number | null {
  try {
    const found = what.exec(readFileSync(`/proc/${pid}/${file}`, 'utf8'));
    return found ? Number(found[1]) : null;
  } catch {
    return null;
  }
}
