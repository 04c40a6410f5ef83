import type { StageFailure } from '../../domain/failure.js';
import { extract } from '../../extract/extract.js';
import { type FormKey, formKeys, formsIn, unknownWords } from '../../lexicon/attested.js';
import type { Automaton } from '../../lexicon/automaton.js';
import { lexicon, lexiconWithout } from '../../lexicon/lexicon.js';
import type { Layer } from '../../lexicon/phrase.js';
import { type Answer, foundIn, scoreOf } from './evaluate.js';
import type { Example } from './examples.js';
import { KINDS, type Kind } from './gold.js';
import { type Counts, type Figures, figures, NONE, plus, Scoreboard } from './score.js';

/**
 * Layers whose forms are names or parts of names, of which every new sector and province brings others. The verbs,
 * forms of papers and counts of the other layers are few and the same everywhere.
 */
export const NAMING: readonly Layer[] = ['place', 'surname', 'field', 'unit', 'title', 'award'];

export interface UnknownWords {
  /** Words of the texts, without numbers, and those that no form of the lexicon holds. */
  readonly words: number;
  readonly unknown: number;
  /** Records all of whose names are of words that the lexicon knows, and the others. */
  readonly knownNames: Figures;
  readonly unknownNames: Figures;
  /** By layer, and of all of them together: what is lost without the forms that only one group of documents has. */
  readonly costs: readonly Cost[];
}

export interface Cost {
  /** Null for all layers together. */
  readonly layer: Layer | null;
  /** Forms that stand in one group of documents only, and the documents that have any. */
  readonly forms: number;
  readonly documents: number;
  readonly before: Figures;
  /** Each document read by who does not know the forms that only its group has. */
  readonly after: Figures;
  /** Points of F1 lost, by kind; null where nothing is annotated or found. */
  readonly lost: Readonly<Record<Kind, number | null>>;
  /** Read by who knows no form of the layer at all. */
  readonly blind: Figures;
}

/**
 * What the words cost that a lexicon does not hold. A form that stands in one group of documents only is one that the
 * lexicon would lack, had it been made from the others: it is taken out, and the group is read again. `groupOf` says
 * which documents belong together; by default each stands alone.
 */
export function unknownWordsOf(
  answers: readonly Answer[],
  groupOf: (example: Example) => string,
  complain: (failure: StageFailure) => void,
): UnknownWords {
  const known = lexicon();
  const texts = answers.map(({ example }) => example.document?.text ?? '');
  const counted = texts.map((text) => unknownWords(text, known));
  const own = ownForms(answers, texts, groupOf, known);
  const keys = formKeys(known, NAMING);
  const reread = (answer: Answer, automaton: Automaton): Answer => ({
    ...answer,
    found: foundIn(answer.example, complain, (document, context) => extract(document, context, automaton)),
  });
  const costs = [...NAMING.map((layer) => [layer]), NAMING].map((layers): Cost => {
    const lacking = new Map<string, Automaton>();
    let forms = 0;
    for (const [group, all] of own) {
      const missing = [...all].filter((key) => layers.some((layer) => key.startsWith(`${layer} `)));
      if (missing.length > 0) lacking.set(group, lexiconLacking(new Set(missing), keys));
      forms += missing.length;
    }
    const groups = answers.map(({ example }) => lacking.get(groupOf(example)));
    const after = answers.map((answer, i) => (groups[i] ? reread(answer, groups[i]) : answer));
    const none = lexiconWithout(({ layer }) => layers.includes(layer));
    const blind = answers.map((answer) => reread(answer, none));
    const documents = groups.filter((automaton) => automaton !== undefined).length;
    return costOf(layers.length === 1 ? layers[0] : null, forms, documents, answers, after, blind);
  });
  return {
    words: counted.reduce((sum, one) => sum + one.words, 0),
    unknown: counted.reduce((sum, one) => sum + one.unknown, 0),
    ...byNames(answers, known),
    costs,
  };
}

/** Of each group the forms that stand in none of the others. */
function ownForms(
  answers: readonly Answer[],
  texts: readonly string[],
  groupOf: (example: Example) => string,
  known: Automaton,
): Map<string, Set<FormKey>> {
  const homes = new Map<FormKey, Set<string>>();
  answers.forEach(({ example }, i) => {
    for (const key of formsIn(texts[i], known, NAMING)) {
      const groups = homes.get(key) ?? new Set();
      homes.set(key, groups.add(groupOf(example)));
    }
  });
  const own = new Map<string, Set<FormKey>>();
  for (const [key, groups] of homes) {
    if (groups.size !== 1) continue;
    const [group] = groups;
    own.set(group, (own.get(group) ?? new Set()).add(key));
  }
  return own;
}

const lexiconLacking = (forms: ReadonlySet<FormKey>, keys: ReadonlyMap<string, FormKey>): Automaton =>
  lexiconWithout(({ layer }, form) => forms.has(keys.get(`${layer} ${form}`) ?? ''));

function costOf(
  layer: Layer | null,
  forms: number,
  documents: number,
  before: readonly Answer[],
  after: readonly Answer[],
  blind: readonly Answer[],
): Cost {
  const [was, is, least] = [before, after, blind].map((answers) => scoreOf(answers).kinds);
  const lost = KINDS.map((kind) => {
    const [high, low] = [was[kind].f1, is[kind].f1];
    return [kind, high === null || low === null ? null : 100 * (high - low)];
  });
  return {
    ...{ layer, forms, documents, before: was.all, after: is.all, blind: least.all },
    lost: Object.fromEntries(lost) as Record<Kind, number | null>,
  };
}

/** The figures of records by whether the lexicon knows all words of their names. */
function byNames(answers: readonly Answer[], known: Automaton): Pick<UnknownWords, 'knownNames' | 'unknownNames'> {
  const sums: Record<'known' | 'unknown', Counts> = { known: NONE, unknown: NONE };
  const scoreboard = new Scoreboard((kind, verdict, { names }) => {
    if (kind === 'meetings') return;
    const side = names.some((name) => unknownWords(name, known).unknown > 0) ? 'unknown' : 'known';
    sums[side] = plus(sums[side], { ...NONE, [verdict]: 1 });
  });
  for (const { example, found } of answers) scoreboard.add(example.name, example.gold, found);
  return { knownNames: figures(sums.known), unknownNames: figures(sums.unknown) };
}
