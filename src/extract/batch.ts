import type { Claim } from '../domain/claim.js';
import type { Context, SourceDocument } from '../domain/document.js';
import type { Automaton } from '../lexicon/automaton.js';
import { lexicon } from '../lexicon/lexicon.js';
import { parse, RELATIONS, settled } from './extract.js';
import { claimsOnOriginal, type FairCopy, fairCopy } from './fair-copy.js';
import type { Passage } from './passage.js';

/** A document to extract from, with what the archivist knows of it. */
export interface Asked {
  readonly document: SourceDocument;
  readonly context: Context;
}

/** What a document says, or what was thrown over it. */
export type Answer = { readonly claims: readonly Claim[] } | { readonly error: unknown };

/**
 * So many documents are read together, and no more text (UTF-16 code units) but for a single document: more take no
 * less time, as what is known of all of them outlives the collector of garbage.
 */
const MOST = 8;
const MOST_UNITS = 400_000;

/**
 * What `extract` says of each document, in their order. Each step is taken for some documents before the next: a
 * document alone runs through all rules once, and each finds the caches of the processor full of the others (a sixth
 * of the time of string to claims). A document that throws takes no other with it.
 */
export function extractAll(asked: readonly Asked[], known: Automaton = lexicon()): Answer[] {
  const answers: Answer[] = [];
  for (let from = 0; from < asked.length; from = answers.length) {
    let to = from + 1;
    let units = asked[from].document.text.length;
    while (to < asked.length && to - from < MOST) {
      units += asked[to].document.text.length;
      if (units > MOST_UNITS) break;
      to++;
    }
    answers.push(...together(asked.slice(from, to), known));
  }
  return answers;
}

interface Work extends Asked {
  copy: FairCopy | null;
  passage: Passage | null;
  claims: Claim[];
  failure: { readonly error: unknown } | null;
}

function together(asked: readonly Asked[], known: Automaton): Answer[] {
  const works = asked.map(({ document, context }): Work => {
    return { document, context, copy: null, passage: null, claims: [], failure: null };
  });
  for (const step of stepsWith(known))
    for (const work of works) {
      if (work.failure !== null) continue;
      try {
        step(work);
      } catch (error) {
        work.failure = { error };
      }
    }
  return works.map(({ claims, failure }) => failure ?? { claims });
}

/** The road of `extract`. */
const stepsWith = (known: Automaton): ((work: Work) => void)[] => [
  (work) => {
    work.copy = fairCopy(work.document, known);
  },
  (work) => {
    work.passage = parse(work.copy!, work.context);
  },
  ...RELATIONS.map((relation) => (work: Work) => {
    for (const claim of relation(work.passage!)) work.claims.push(claim);
  }),
  (work) => {
    work.claims = claimsOnOriginal(settled(work.passage!, work.claims), work.copy!, work.document);
  },
];
