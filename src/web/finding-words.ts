import { FINDING_WORDS } from '../domain/code-words.js';
import { spoken } from './words/words.js';

const calledIn = (names: Readonly<Record<string, string>>) => (code: string) => names[code] ?? code;

/** What a kind of finding is called in short; the sentence of a finding says the rest. */
export const useFindingName = spoken(calledIn(FINDING_WORDS.vi), calledIn(FINDING_WORDS.en));
