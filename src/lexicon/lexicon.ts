import { ACT_MARKS, ACT_WORDS } from './acts.js';
import { ADDRESSES } from './addresses.js';
import { Automaton } from './automaton.js';
import { AWARD_DETAIL_WORDS } from './award-details.js';
import { AWARD_FILLERS, AWARD_VERB_MARKS, AWARD_VERBS } from './award-verbs.js';
import { AWARD_MARKS, AWARD_QUALIFIERS, AWARDS, OTHER_FLAGS } from './awards.js';
import { BLOC_WORDS, MEETING_CUES } from './blocs.js';
import { COMPOUNDS } from './compounds.js';
import { COUNTS } from './counts.js';
import { FIELDS } from './fields.js';
import { FORMS } from './forms.js';
import type { Phrase } from './phrase.js';
import { PLACES } from './places.js';
import { STOPS } from './stops.js';
import { SURNAMES } from './surnames.js';
import { TITLE_WORDS, TITLES } from './titles.js';
import { UNIT_HEADS } from './units.js';
import { WORDS } from './words.js';

/** The language of the trade. One file a subject; each gives rows of phrases. */
export const LEXICON: readonly Phrase[] = [
  ...BLOC_WORDS,
  ...MEETING_CUES,
  ...UNIT_HEADS,
  ...FIELDS,
  ...PLACES,
  ...STOPS,
  ...COUNTS,
  ...SURNAMES,
  ...TITLES,
  ...ADDRESSES,
  ...ACT_WORDS,
  ...AWARDS,
  ...AWARD_VERBS,
  ...COMPOUNDS,
  ...FORMS,
];

let compiled: Automaton | undefined;

/** The lexicon as one automaton, compiled at the first call (tens of milliseconds). */
export const lexicon = (): Automaton => (compiled ??= compile(LEXICON));

/**
 * The lexicon without some of its forms, compiled anew: what a text is read with by who never met them. Words that no
 * other form holds are then unknown.
 */
export const lexiconWithout = (missing: (phrase: Phrase, form: string) => boolean): Automaton =>
  compile(LEXICON.map((phrase) => ({ ...phrase, forms: phrase.forms.filter((form) => !missing(phrase, form)) })));

/** An automaton of phrases and of the words that rules ask for without any phrase. */
export const compile = (phrases: readonly Phrase[]): Automaton =>
  new Automaton(phrases, [
    ...WORDS,
    ...TITLE_WORDS,
    ...ACT_MARKS,
    ...AWARD_MARKS,
    ...AWARD_QUALIFIERS,
    ...OTHER_FLAGS,
    ...AWARD_FILLERS,
    ...AWARD_VERB_MARKS,
    ...AWARD_DETAIL_WORDS,
  ]);
