import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where vntk's native parts were built; `.ci/run` makes such a folder. */
export const BUILT = process.env.SOVANG_VNTK ?? '';

/** Empty where vntk itself can be run; else why it is not, for the names of the tests that are skipped. */
export const NO_BUILT_VNTK = existsSync(join(BUILT, 'node_modules/crfsuite/lib/binding'))
  ? ''
  : ' (skipped: SOVANG_VNTK names no folder in which vntk is built; ".ci/build-vntk FOLDER" makes one)';

/** Empty where vntk's files are there, built or not. */
export const NO_VNTK = isInstalled() ? '' : ' (skipped: the optional package vntk is not installed)';

function isInstalled(): boolean {
  try {
    return createRequire(BUILT ? join(BUILT, 'package.json') : import.meta.url).resolve('vntk/package.json') !== '';
  } catch {
    return false;
  }
}

export type Row = readonly [word: string, partOfSpeech: string, phrase: string, entity: string];

/**
 * What vntk itself makes of lines. "as-is": as it was published; "set": its look-up of words, which goes through the
 * whole dictionary for each, replaced by a Set of the same strings.
 */
export function rowsOfVntk(lines: readonly string[], dictionary: 'as-is' | 'set'): Row[][] {
  const script = fileURLToPath(new URL('vntk-rows.cjs', import.meta.url));
  const options = { input: JSON.stringify(lines), encoding: 'utf8', maxBuffer: 1 << 28 } as const;
  return JSON.parse(execFileSync(process.execPath, [script, BUILT, dictionary], options));
}
