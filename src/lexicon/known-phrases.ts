import { LEXICON } from './lexicon.js';
import { PHRASE_READINGS } from './readings.js';
import { SURNAMES } from './surnames.js';

/** Words that stand together, by which a damaged text is read. */
export interface KnownPhrase {
  readonly words: readonly string[];
  /** It is a name: none of it but in capitals. */
  readonly named: boolean;
  /** It stands in the lexicon, so that words which are nearly it are a misreading of it. */
  readonly firm: boolean;
}

/** All phrases of two words or more that this lexicon knows, in lower case, the surest first; marks are words. */
export function* knownPhrases(): Generator<KnownPhrase> {
  for (const form of PHRASE_READINGS) yield* phraseOf(form, { named: false, firm: false });
  for (const { forms, layer } of LEXICON)
    for (const form of forms) yield* phraseOf(form, { named: layer === 'place', firm: layer !== 'place' });
  for (const { forms } of SURNAMES)
    for (const name of forms)
      for (const around of [`bà ${name}`, `ông ${name}`, `${name} thị`, `${name} văn`])
        yield* phraseOf(around, { named: false, firm: false });
}

/** A form as a phrase, if it has two words or more. */
export function* phraseOf(form: string, traits: Omit<KnownPhrase, 'words'>): Generator<KnownPhrase> {
  const words = form.toLowerCase().match(/[\p{L}']+|\d+|[^\s\p{L}\d]/gu) ?? [];
  if (words.length > 1) yield { words, ...traits };
}
