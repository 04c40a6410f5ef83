import { plainKey } from '../text/fold.js';
import { alike, pairsOf } from './likeness.js';

/** A name that papers alone know, as it is compared. */
export interface PaperName {
  readonly key: string;
  /** Whose it is below the province. */
  readonly within: string;
}

export interface Alike<N> {
  readonly name: N;
  /** Per mille; orders proposals and is no probability. */
  readonly score: number;
  readonly reasons: readonly ('name' | 'similar' | 'other-owner')[];
}

/**
 * Of names in one place those that are like another, the likeliest first: proposals for a person to judge, never an identity. The
 * words with which all of their kind begin do not count: "Khối thi đua số 1" is not like "Khối thi đua số 2".
 */
export function alikeNames<N extends PaperName>(own: PaperName, others: readonly N[]): Alike<N>[] {
  const plain = ownWords(own.key);
  const pairs = pairsOf(plain);
  return others
    .flatMap((name): Alike<N>[] => {
      if (name.key === own.key && name.within === own.within) return [];
      const words = ownWords(name.key);
      const likeness = words === plain ? 1 : sameNumbers(words, plain) ? alike(pairs, pairsOf(words)) : 0;
      if (likeness < LEAST) return [];
      const other = name.within !== own.within;
      const score = Math.round(800 * likeness) - (other ? 200 : 0);
      return [
        { name, score, reasons: [likeness === 1 ? 'name' : 'similar', ...(other ? (['other-owner'] as const) : [])] },
      ];
    })
    .sort((a, b) => b.score - a.score || (a.name.key < b.name.key ? -1 : 1));
}

/** What is less alike is a nuisance to who judges. */
const LEAST = 0.5;
const COMMON = /^(?:(?:khoi|cum) )?(?:thi dua )?(?:(?:khoi|cum) )?(?:so )?|^(?:cong ti|so|phong|ban|truong|trung tam) /;
const ownWords = (key: string): string => plainKey(key).replace(COMMON, '');
const numbersOf = (words: string): string => (words.match(/\b(?:\d+|[ivx]+)\b/g) ?? []).join();
const sameNumbers = (a: string, b: string): boolean => numbersOf(a) === numbersOf(b);
