import { apposed } from './apposed.js';
import { onBehalf, received, representative } from './behalf.js';
import { bracketed } from './bracketed.js';
import { byBlocs } from './by-bloc.js';
import { byBrackets } from './by-bracket.js';
import { inEachOf, yearAfterYear } from './by-year.js';
import { elided, finished } from './elided.js';
import { type Found, handedOver } from './handover.js';
import type { Line } from './holder.js';
import { byYears, inTurn } from './in-turn.js';
import { respective } from './respective.js';
import { roleFirst } from './role-first.js';
import { taken } from './taken.js';
import { fromDayToDay, lookingBack } from './terms.js';
import { voted } from './voted.js';

type Pattern = (line: Line, index: number) => Found[];

/** In this order: the first that finds something has the role. */
export const PATTERNS: readonly Pattern[] = [
  voted,
  byBrackets,
  byBlocs,
  bracketed,
  byYears,
  yearAfterYear,
  inEachOf,
  inTurn,
  fromDayToDay,
  lookingBack,
  handedOver,
  respective,
  roleFirst,
  finished,
  elided,
  taken,
  onBehalf,
  representative,
  received,
  apposed,
];
