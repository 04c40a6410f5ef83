import { setFlagsFromString } from 'node:v8';

// Rules are a few thousand functions, each called often enough for V8 to optimise it, on what the first documents show of
// its arguments, and to throw that away with the next kind of document. Let it look at more documents first: the first
// thousand then cost half to two thirds of the processor time, later ones the same or less (docs/measurements/speed.md).
const LATER =
  Number.parseInt(process.versions.v8, 10) < 12
    ? ['--interrupt-budget=1000000'] // Node 20; 135168 of itself
    : ['--invocation-count-for-maglev=2000', '--invocation-count-for-turbofan=30000']; // 400 and 3000 of itself

for (const flag of LATER) setFlagsFromString(flag);

/**
 * For a process that reads many documents: what is not optimised yet, and may not be for long, is compiled to plain machine code when it is
 * first called instead of interpreted for a while (5 to 7 % of the processor time of a thousand documents, for 6 MB). A short command would
 * compile for nothing.
 */
export const compileAtOnce = (): void => setFlagsFromString('--always-sparkplug');
