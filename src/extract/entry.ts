/**
 * The entry at the index, undefined past either end: what stands before the first element of a sentence. Asking an
 * array itself for -1 costs a look-up by name and makes every later reading at the place as slow.
 */
export const entryAt = <T>(list: readonly T[], index: number): T | undefined => (index < 0 ? undefined : list[index]);
