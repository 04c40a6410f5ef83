import { setFlagsFromString } from 'node:v8';

/**
 * A heap of this process grows by no more than that share of what lived in it, in per cent, before it is swept again. Of itself V8 lets it grow
 * to two to four times that, and what a bulk import holds at most then depends on when it happens to be swept.
 */
export const growSlowly = (percent: number): void => setFlagsFromString(`--heap-growing-percent=${percent}`);
