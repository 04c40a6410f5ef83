import type { Status } from '../../../domain/record.js';
import type { Verb } from './elements.js';
import type { Clause } from './statement.js';

/** What the verbs around an award say of it; `dropped`: it was refused, taken back, planned or only made conditional. */
export type Outcome = Status | 'dropped' | 'unsaid';

/** Verbs beside the award (`own`, also before those who receive), what those of its clause say, and what the sentence governs. */
export interface Verbs {
  readonly own: readonly Verb[];
  readonly clause: Clause;
  /** Of an earlier clause, or before a colon: "Cụm suy tôn: xã A nhận Cờ; …". */
  readonly mood: Status | null;
}

const BESIDE: ReadonlySet<Verb> = new Set(['negate', 'deny', 'procedure']);

/** The verb that governs decides: "đề nghị tặng" is recommended, "suy tôn … nhận" voted (annotation rules, "Status"). */
export function outcomeOf({ own, clause, mood }: Verbs): Outcome {
  if (own.some((verb) => BESIDE.has(verb)) || clause.dropped) return 'dropped';
  // "đăng ký phấn đấu đạt Cờ" registers what others only hope for.
  if (own.includes('register')) return 'registered';
  if (clause.planned) return 'dropped';
  if (own.includes('propose')) return 'recommended';
  if (own.includes('vote')) return 'voted';
  if (clause.ahead && mood === null) return 'dropped';
  const given = own.includes('give');
  if (!given && !own.includes('receive') && !own.includes('passive')) return mood ?? 'unsaid';
  // "Công an tỉnh đã được Bộ tặng Cờ" stands by itself; "UBND tỉnh tặng Cờ cho …" after "đề nghị …;" is proposed too.
  const settled = own.includes('fact') || (given && own.includes('passive'));
  return mood === null || settled ? 'awarded' : mood;
}
