import { kept } from '../document/kept.js';
import type { Practised } from './practice.js';
import type { Step } from './words.js';

/** How far somebody came, in this browser. */
export interface Progress {
  readonly done: readonly Step[];
  /** What was said of the sample. */
  readonly said: readonly Practised[];
  /** Whether it is offered no more: it was skipped, or gone through, or who signs in has reviewed before. */
  readonly over: boolean;
}

export const NO_PROGRESS: Progress = { done: [], said: [], over: false };
const NAME = 'progress';

export const progressOf = (account: string): Progress | null =>
  kept<Progress>('guide', account)
    .all()
    .find(([name]) => name === NAME)?.[1] ?? null;

export const keepProgress = (account: string, progress: Progress): void =>
  void kept<Progress>('guide', account).put(NAME, progress);
