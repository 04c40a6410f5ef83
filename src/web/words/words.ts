import { createContext, useContext } from 'react';
import { ENGLISH } from './english.js';
import { VIETNAMESE } from './vietnamese.js';

export const LANGUAGES = { vi: VIETNAMESE, en: ENGLISH } as const;
export type Language = keyof typeof LANGUAGES;
export type Words = typeof VIETNAMESE;

const KEPT = 'sovang-language';

/** The language that was chosen in this browser; Vietnamese where none was. */
export const keptLanguage = (): Language => (localStorage.getItem(KEPT) === 'en' ? 'en' : 'vi');

export function keepLanguage(language: Language): void {
  localStorage.setItem(KEPT, language);
}

export const LanguageContext = createContext<Language>('vi');

/** Everything that pages say, in the language at hand. */
export const useWords = (): Words => LANGUAGES[useContext(LanguageContext)];

/** What a stable code of the API means, else its own sentence. */
export const sentenceOf = (
  words: Words,
  { code, message }: { readonly code: string; readonly message: string },
): string => (words.failures as Readonly<Record<string, string>>)[code] ?? message;

// Whose own sentence tells more than the code: which field, which codes, where in the SQL.
const DETAILED: ReadonlySet<string> = new Set([
  ...['bad-request', 'bad-review', 'sql-wrong', 'sql-forbidden', 'judgement-contradicts', 'identity-refused'],
  ...['claim-ambiguous', 'document-ambiguous', 'subject-ambiguous'],
  ...['unit-ambiguous', 'bloc-ambiguous', 'entity-ambiguous', 'province-ambiguous', 'database-refused'],
]);

/** What the sentence of a code leaves out, in the API's own words, which are English; null where it leaves out nothing. */
export const detailOf = ({ code, message }: { readonly code: string; readonly message: string }): string | null =>
  DETAILED.has(code) && message !== '' ? message : null;

/** What one part of the desk says, the same entries in both languages: made once, beside its pages, as a hook. */
export const spoken =
  <T>(vi: T, en: NoInfer<T>): (() => T) =>
  () =>
    useContext(LanguageContext) === 'en' ? en : vi;
