import { grouped } from './progress.js';

/** "1 file", "2,000 files". */
export const counted = (count: number, noun: string): string => `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
