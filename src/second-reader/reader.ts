import { quote, type Span } from '../text/span.js';
import type { View } from './gram-table.js';
import { Grams } from './grams.js';
import { type Model, readModel } from './model.js';
import { Tagger } from './tagger.js';
import { ENTITIES, PARTS_OF_SPEECH, PHRASES, WORDS } from './templates.js';
import { tokenize } from './tokens.js';

/** The files of vntk that the second reader reads, as they lie in its package. */
export interface VntkFiles {
  /** "vntk 1.4.4" */
  readonly version: string;
  /** Models of CRFsuite. */
  readonly words: Uint8Array;
  readonly partsOfSpeech: Uint8Array;
  readonly phrases: Uint8Array;
  readonly entities: Uint8Array;
  /** A word a line, UTF-8. */
  readonly dictionary: Uint8Array;
}

/** A word as vntk's "ner().tag(line)" gives it, and where it stands in the line. */
export interface TaggedWord {
  readonly span: Span;
  /** Its syllables with a blank between them, whatever stands there in the line. */
  readonly text: string;
  /** "N", "Np", "V", … */
  readonly partOfSpeech: string;
  /** "B-NP", "I-NP", "O", … */
  readonly phrase: string;
  /** "B-PER", "I-ORG", "B-LOC", "O", … */
  readonly entity: string;
}

/** vntk's chain of words, parts of speech, phrases and named entities, with the same answers. */
export interface SecondReader {
  readonly version: string;
  /** The words of a line. Time and memory grow with its length: who has a long one gives it in pieces. */
  read(line: string): TaggedWord[];
}

/** Grams at most that are kept from line to line: some 100 MB with what the models say of them. */
const MOST_GRAMS = 200_000;

/** A StageFailure `model-corrupt` where a file is cut short or is no model. */
export function openSecondReader(files: VntkFiles, mostGrams = MOST_GRAMS): SecondReader {
  const models: Models = {
    words: readModel(files.words, 'the model of words'),
    partsOfSpeech: readModel(files.partsOfSpeech, 'the model of parts of speech'),
    phrases: readModel(files.phrases, 'the model of phrases'),
    entities: readModel(files.entities, 'the model of named entities'),
    dictionary: new Set(new TextDecoder().decode(files.dictionary).toLowerCase().split('\n')),
  };
  let chain = new Chain(models);
  return {
    version: files.version,
    read: (line) => {
      if (chain.grams > mostGrams) chain = new Chain(models);
      return chain.read(line);
    },
  };
}

interface Models {
  readonly words: Model;
  readonly partsOfSpeech: Model;
  readonly phrases: Model;
  readonly entities: Model;
  readonly dictionary: ReadonlySet<string>;
}

/** In the place of what is yet to be found, vntk's tables have an X. */
const UNKNOWN = ['X'];

/** The four taggers with what they have seen so far. */
class Chain {
  readonly #syllables: Grams;
  readonly #words: Grams;
  readonly #cutter: Tagger;
  readonly #partsOfSpeech: Tagger;
  readonly #phrases: Tagger;
  readonly #entities: Tagger;

  constructor({ words, partsOfSpeech, phrases, entities, dictionary }: Models) {
    this.#syllables = new Grams(3, dictionary);
    this.#words = new Grams(2, new Set());
    this.#cutter = new Tagger(words, WORDS, this.#syllables, seenAsSyllables, [UNKNOWN]);
    this.#partsOfSpeech = new Tagger(partsOfSpeech, PARTS_OF_SPEECH, this.#words, seenAsWords, [UNKNOWN]);
    const behind = partsOfSpeech.labels;
    this.#phrases = new Tagger(phrases, PHRASES, this.#words, seenAsWords, [behind, UNKNOWN]);
    this.#entities = new Tagger(entities, ENTITIES, this.#words, seenAsWords, [behind, phrases.labels, UNKNOWN]);
  }

  get grams(): number {
    return this.#syllables.count + this.#words.count;
  }

  read(line: string): TaggedWord[] {
    const words = this.#cut(line);
    const numbered = this.#words.number(words.map(({ text }) => text));
    const unknown = new Uint8Array(words.length);
    const partsOfSpeech = this.#partsOfSpeech.tag(numbered, [unknown]);
    const phrases = this.#phrases.tag(numbered, [partsOfSpeech, unknown]);
    const entities = this.#entities.tag(numbered, [partsOfSpeech, phrases, unknown]);
    return words.map(({ span, text }, i) => ({
      span,
      text,
      partOfSpeech: this.#partsOfSpeech.labels[partsOfSpeech[i]],
      phrase: this.#phrases.labels[phrases[i]],
      entity: this.#entities.labels[entities[i]],
    }));
  }

  /** Syllables inside of a word (IW) join the one that begins it; vntk loses those that come before any beginning. */
  #cut(line: string): { span: Span; text: string }[] {
    const tokens = tokenize(line);
    const syllables = tokens.map((token) => quote(line, token));
    const labels = this.#cutter.tag(this.#syllables.number(syllables), [new Uint8Array(tokens.length)]);
    const words: { span: Span; parts: string[] }[] = [];
    tokens.forEach((span, i) => {
      if (this.#cutter.labels[labels[i]] !== 'IW') words.push({ span, parts: [syllables[i]] });
      else if (words.length > 0) {
        const { span: begun, parts } = words[words.length - 1];
        parts.push(syllables[i]);
        words[words.length - 1] = { span: { start: begun.start, end: span.end }, parts };
      }
    });
    return words.map(({ span, parts }) => ({ span, text: parts.join(' ') }));
  }
}

const seenAsWords: View = ({ view }, { text, lower, title }) =>
  view === 'lower' ? lower : view === 'istitle' ? truth(title) : text;

/**
 * What the model of words sees: a syllable or pair of the dictionary is no more than that, "-"; and vntk loses what
 * stands behind a "=" in a value.
 */
const seenAsSyllables: View = ({ view, from, to }, { text, lower, title, digit, known }) => {
  if (view === 'isdigit') return truth(digit);
  if (view === 'istitle') return truth(title);
  if (view === 'is_in_dict') return truth(known);
  if (known && to - from < 2) return '-';
  return (view === 'lower' ? lower : text).split('=', 1)[0];
};

const truth = (is: boolean): string => (is ? 'True' : 'False');
