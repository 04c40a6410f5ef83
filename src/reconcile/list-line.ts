import { ENTITY_KINDS, ENTITY_LEVELS, NAME_KINDS, RELATION_KINDS } from '../domain/entity.js';
import { isListedDate, spanOfTime, type Term } from '../domain/period.js';
import { DISTRICTS_ENDED } from '../lexicon/authority/levels.js';

/** A line of an archivist's list: one thing that it says of one unit. Null for an empty cell. */
export interface ListLine extends Term {
  /** In the file, counted from 1. */
  readonly line: number;
  /** The name, or a code or id of the list. */
  readonly unit: string;
  readonly province: string | null;
  /** "is" for a unit that the list lacks; a kind of name or of relation. */
  readonly says: string;
  /** The name, or the other unit. */
  readonly value: string | null;
  readonly level: string | null;
  readonly kind: string | null;
  readonly code: string | null;
  readonly source: string | null;
}

/** What may be wrong with a line, for programs. */
export const WRONG_CODES = [
  'no-unit',
  'no-such-word',
  'no-source',
  'no-date',
  'ends-before',
  'no-level',
  'no-kind',
  'no-value',
  'district-ended',
  'there-already',
  'differs',
  'name-taken',
  'of-itself',
  'not-there',
  'ambiguous',
] as const;
export type WrongCode = (typeof WRONG_CODES)[number];

/** What is wrong with a line; `about` are the words or codes that are. */
export class Wrong extends Error {
  readonly code: WrongCode;
  readonly about: string;

  constructor(code: WrongCode, about: string, message: string) {
    super(message);
    this.code = code;
    this.about = about;
  }
}

const SAYS = ['is', ...NAME_KINDS, ...RELATION_KINDS];

/** Throws what is wrong with a line by itself. */
export function checkLine({ unit, says, value, since, until, level, kind, source }: ListLine): void {
  if (unit === '') throw new Wrong('no-unit', '', 'the column "unit" is empty; name the unit that the line is about.');
  if (!SAYS.includes(says))
    throw new Wrong('no-such-word', says, `"${says}" is nothing that a line can say; write one of ${SAYS.join(', ')}.`);
  if (source === null)
    throw new Wrong('no-source', '', 'the column "source" is empty; name the decision or the page that says so.');
  for (const date of [since, until])
    if (date !== null && !isListedDate(date))
      throw new Wrong('no-date', date, `"${date}" is no date; write 2025-07-01, 2025-07 or 2025.`);
  const { from, to } = spanOfTime({ since, until });
  if (from > to) throw new Wrong('ends-before', String(until), `it ends (${until}) before it begins (${since}).`);
  if (level !== null && !isOneOf(ENTITY_LEVELS, level))
    throw new Wrong('no-level', level, `"${level}" is no level; write one of ${ENTITY_LEVELS.join(', ')}.`);
  if (kind !== null && !isOneOf(ENTITY_KINDS, kind))
    throw new Wrong('no-kind', kind, `"${kind}" is no kind; write one of ${ENTITY_KINDS.join(', ')}.`);
  if (value === null && says !== 'is' && says !== 'dissolved')
    throw new Wrong('no-value', says, `the column "value" is empty; "${says}" needs one.`);
  const { level: ended, until: lastDay, source: law } = DISTRICTS_ENDED;
  if (says === 'is' && level === ended && (until === null || until > lastDay))
    throw new Wrong(
      'district-ended',
      lastDay,
      `units of districts ended on ${lastDay} at the latest (${law}); say in "until" when this one did.`,
    );
}

const isOneOf = <T extends string>(list: readonly T[], value: string): value is T =>
  (list as readonly string[]).includes(value);
