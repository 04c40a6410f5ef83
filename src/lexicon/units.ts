import type { Phrase } from './phrase.js';
import { DEPARTMENTS } from './units/departments.js';
import { ENTERPRISES } from './units/enterprises.js';
import { INSTITUTIONS } from './units/institutions.js';
import { PARTS_AND_PEOPLE } from './units/parts-and-people.js';
import { PARTY_AND_STATE } from './units/party-and-state.js';
import { TERRITORIES } from './units/territories.js';
import { UNIONS } from './units/unions.js';

/**
 * Heads of unit names; of two kinds with the same form, the first keeps it. Sources: the organisation list of a province
 * (Government decrees 24/2014, 107/2020, 45/2025), the Party's structure (regulation 137-QĐ/TW and successors), usage in
 * the press.
 */
export const UNIT_HEADS: readonly Phrase[] = [
  ...TERRITORIES,
  ...PARTY_AND_STATE,
  ...DEPARTMENTS,
  ...UNIONS,
  ...INSTITUTIONS,
  ...ENTERPRISES,
  ...PARTS_AND_PEOPLE,
];
