import type { Automaton } from '../../lexicon/automaton.js';
import { compile, LEXICON } from '../../lexicon/lexicon.js';
import { pick, random } from './varied.js';

/** Written forms of all phrases. */
export const phrasesIn = ({ phrases }: Automaton): number => phrases.reduce((sum, { forms }) => sum + forms.length, 0);

/**
 * The lexicon, made up to `count` phrases with names of three of its own words as a seed draws them: what it costs when
 * it has grown. Such names hardly stand in any text, but their beginnings do.
 */
export function lexiconOf(count: number, seed: number): Automaton {
  const forms = LEXICON.flatMap((phrase) => phrase.forms);
  const words = [...new Set(forms.flatMap((form) => form.split(' ')))].filter((word) => /^\p{L}+$/u.test(word));
  const dice = random(seed);
  const made = new Set<string>();
  while (forms.length + made.size < count) made.add(`${pick(words, dice)} ${pick(words, dice)} ${pick(words, dice)}`);
  return compile(made.size === 0 ? LEXICON : [...LEXICON, { layer: 'field', kind: 'made-up', forms: [...made] }]);
}
