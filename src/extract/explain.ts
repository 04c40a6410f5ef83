import type { Claim } from '../domain/claim.js';
import { type Context, NO_CONTEXT, type SourceDocument } from '../domain/document.js';
import { layerBits, type Scan } from '../lexicon/scan.js';
import type { Span } from '../text/span.js';
import { chunksOf } from './chunk.js';
import { claimsOf, parse } from './extract.js';
import { claimsOnOriginal, fairCopy, onOriginal } from './fair-copy.js';
import { Held } from './held.js';
import { withoutDoubles } from './local-rules/merge.js';
import { type Parsed, type Passage, RELATIONAL, type Zone } from './passage.js';
import type { Element } from './rules/award/element.js';
import { elementsIn } from './rules/award/elements-in.js';
import type { Reason, Silence } from './silence.js';

/** Why something was left: what the rule that saw it says, or what no rule came to see. */
export type LeftReason =
  | Reason
  /** The zone of the sentence is none that is read for relations. */
  | 'zone'
  /** A table whose columns are not those of names and awards, or a row without the one or the other. */
  | 'table'
  /** A bloc that is planned, or named without "thi đua" where nothing else speaks of blocs. */
  | 'unsure-bloc'
  /** The sentence speaks of a bloc, and says nothing of it that a rule asks for. */
  | 'nothing-asked'
  /** A name that claims made elsewhere hold. */
  | 'named-elsewhere'
  /** A name that no rule asked for. */
  | 'unasked';

/** Words that no claim holds. */
export interface Left {
  readonly kind: Silence['kind'] | 'bloc';
  readonly span: Span;
  readonly reason: LeftReason;
}

/** A sentence with a trigger, and what of it no claim holds, in the order of the text. */
export interface LeftSentence {
  readonly span: Span;
  readonly zone: Zone;
  readonly left: readonly Left[];
}

/** The claims of a document as `extract` gives them, and what they leave. Spans are of the document's text. */
export interface Explanation {
  readonly claims: readonly Claim[];
  readonly sentences: readonly LeftSentence[];
}

/**
 * What a document says, and what of its trigger sentences came to nothing, as the rules themselves tell it. `others` find
 * more than the extractor's own rules, in the words of the passage.
 */
export function explain(
  document: SourceDocument,
  context: Context = NO_CONTEXT,
  others: (passage: Passage) => readonly Claim[] = () => [],
): Explanation {
  const copy = fairCopy(document);
  const passage = parse(copy, context);
  const silences: Silence[] = [];
  const claims = withoutDoubles(claimsOf(passage, silences), others(passage));
  const held = new Held(copy.document.text, claims);
  const bySentence = new Map<number, Silence[]>();
  for (const silence of silences) {
    const known = bySentence.get(silence.sentence.index);
    if (known) known.push(silence);
    else bySentence.set(silence.sentence.index, [silence]);
  }
  const sentences = passage.sentences.flatMap((sentence) => {
    const left = leftOf(passage, sentence, bySentence.get(sentence.index) ?? [], held);
    const span = onOriginal(copy, passage.scan.span(sentence.from, sentence.to));
    const there = left.map((one) => ({ ...one, span: onOriginal(copy, one.span) }));
    return left.length === 0 ? [] : [{ span, zone: sentence.zone, left: there }];
  });
  return { claims: claimsOnOriginal(claims, copy, document), sentences };
}

const TRIGGERS = ['award', 'role', 'bloc'] as const;
const TRIGGER = layerBits(...TRIGGERS);

function leftOf(passage: Passage, sentence: Parsed, silences: readonly Silence[], held: Held): Left[] {
  const { scan } = passage;
  if (!RELATIONAL.has(sentence.zone)) return phrasesLeft(scan, sentence, TRIGGERS, 'zone', held);
  const silent = silences.filter((silence) => !isHeld(scan, silence, held));
  if ((sentence.layers & TRIGGER) === 0 && silent.length === 0) return [];
  const triggers = silent.map(({ kind, from, to, reason }) => ({ kind, span: scan.span(from, to), reason }));
  const untold = sentence.kind === 'table-cell' && silent.length === 0;
  const cells = untold ? phrasesLeft(scan, sentence, ['award'], 'table', held) : [];
  const names = namesLeft(passage, sentence, silent, held);
  const left = [...triggers, ...cells, ...blocsLeft(passage, sentence, held), ...names];
  if (left.length === 0) return cueLeft(scan, sentence, held);
  return left.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** The first phrase of each kind, where no relation read the sentence. */
function phrasesLeft(
  scan: Scan,
  { from, to, layers }: Parsed,
  kinds: readonly (typeof TRIGGERS)[number][],
  reason: 'zone' | 'table',
  held: Held,
): Left[] {
  return kinds.flatMap((kind): Left[] => {
    if ((layers & layerBits(kind)) === 0) return [];
    let at = from;
    while (at < to && scan.size(kind, at) === 0) at++;
    const span = scan.span(at, at + scan.size(kind, at));
    return held.holds(span) ? [] : [{ kind, span, reason }];
  });
}

/** A verb without an award says enough where its sentence gave a claim of any kind. */
function isHeld(scan: Scan, { kind, sentence, from, to, reason }: Silence, held: Held): boolean {
  const words = scan.span(from, to);
  if (kind === 'award' || kind === 'member') return held.holds(words, kind);
  return held.holds(kind === 'verb' && reason === 'no-award' ? scan.span(sentence.from, sentence.to) : words);
}

/** "Khối hoạt động sôi nổi." */
function cueLeft(scan: Scan, { from, to, chunks }: Parsed, held: Held): Left[] {
  const [bloc] = held.holds(scan.span(from, to)) ? [] : chunksOf(chunks, 'bloc');
  return bloc ? [{ kind: 'bloc', span: scan.span(bloc.from, bloc.to), reason: 'nothing-asked' }] : [];
}

/** Blocs that are named in full and are none of the document's. */
function blocsLeft({ scan }: Passage, { chunks }: Parsed, held: Held): Left[] {
  return chunksOf(chunks, 'bloc').flatMap(({ bloc, from, to }): Left[] => {
    const span = scan.span(from, to);
    const known = bloc.bare || held.holds(span) || held.says(scan.span(bloc.from, bloc.to));
    return known ? [] : [{ kind: 'bloc', span, reason: 'unsure-bloc' }];
  });
}

/** Units, persons and names in capitals that no grammar knows; one whom a silent rule would have named has its reason. */
function namesLeft(passage: Passage, sentence: Parsed, silences: readonly Silence[], held: Held): Left[] {
  const { scan } = passage;
  return namesIn(elementsIn(passage, sentence)).flatMap(({ from, to }): Left[] => {
    const span = scan.span(from, to);
    const told = silences.some((s) => s.kind === 'name' && s.from < to && from < s.to);
    if (told || held.holds(span)) return [];
    const silent = silences.find(({ names }) => names.some((name) => name.from < to && from < name.to));
    const known = held.says(span);
    return [{ kind: 'name', span, reason: silent?.reason ?? (known ? 'named-elsewhere' : 'unasked') }];
  });
}

const namesIn = (elements: readonly Element[]): readonly { from: number; to: number }[] =>
  elements.flatMap((element) => {
    if (element.kind === 'bracket') return namesIn(element.inside);
    return element.kind === 'group' ? element.items.filter((item) => item.count === null) : [];
  });
