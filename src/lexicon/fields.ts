import { DIVISIONS } from './fields/divisions.js';
import { FORCES } from './fields/forces.js';
import { JUSTICE } from './fields/justice.js';
import { MINISTRIES } from './fields/ministries.js';
import { ENDS_IN_LETTERS, LETTERS, RUN_TOGETHER, SECTORS } from './fields/sectors.js';
import { SOCIETIES } from './fields/societies.js';
import type { Phrase } from './phrase.js';

/** What units deal with: complements of "Sở", "Ban", "Phòng", "Cục", longest first by the automaton. */
export const FIELDS: readonly Phrase[] = [
  {
    layer: 'field',
    kind: 'field',
    forms: [
      ...RUN_TOGETHER,
      ...SECTORS,
      ...ENDS_IN_LETTERS,
      ...LETTERS,
      ...FORCES,
      ...JUSTICE,
      ...MINISTRIES,
      ...SOCIETIES,
      ...DIVISIONS,
    ],
  },
];
