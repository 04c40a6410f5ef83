import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/** What the system answers to someone who may not write. */
export const WRITE_REFUSALS = new Set(['EACCES', 'EPERM', 'EROFS']);

/**
 * Waits until `file` is ours and gives what frees it again. The file holds the id of the process, so that the lock
 * of one that was killed does not hold for ever.
 */
export function holdLock(file) {
  while (!tryLock(file)) {
    if (!isHeld(file)) breakLock(file);
    sleep(100);
  }
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  return () => {
    process.off('exit', release);
    release();
  };
}

function tryLock(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function isHeld(file) {
  const pid = holder(file);
  if (!pid) return isYoung(file);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

// Made a moment ago, its number not yet written; or just freed.
function isYoung(file) {
  const stat = statSync(file, { throwIfNoEntry: false });
  return !stat || Date.now() - stat.mtimeMs < 5000;
}

// Moved aside first: of two that find the same dead holder one succeeds, and the lock of a third is put back.
function breakLock(file) {
  const dead = holder(file);
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (holder(aside) === dead) rmSync(aside);
    else renameSync(aside, file);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

function holder(file) {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return 0;
  }
}

function sleep(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
