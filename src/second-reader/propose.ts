import type { Question, Subject } from '../domain/question.js';
import { isBlank, overlaps, type Span } from '../text/span.js';
import type { SecondReader, TaggedWord } from './reader.js';

/** A name that is to be read, and the sentence that it stands in. */
export interface NameToRead {
  readonly span: Span;
  readonly sentence: Span;
  readonly reason: string;
}

/** Units of text on either side of a name that are read, where its sentence is longer: some forty words. */
const CONTEXT = 200;

/** What each kind of named entity says. vntk takes most agencies for places ("Sở Công Thương", measured on the seed). */
const SUBJECT_OF: Readonly<Record<string, Subject>> = { PER: 'person', ORG: 'unit', LOC: 'unit' };

/** Asks of each name what the second reader takes most of it for; of one that it makes nothing of, nothing. */
export function propose(reader: SecondReader, text: string, names: readonly NameToRead[]): Question[] {
  const read = new Map<string, readonly TaggedWord[]>();
  return names.flatMap(({ span, sentence, reason }) => {
    const piece = pieceAround(text, span, sentence);
    const key = `${piece.start} ${piece.end}`;
    const words = read.get(key) ?? reader.read(text.slice(piece.start, piece.end));
    read.set(key, words);
    const asks = subjectOf(words, { start: span.start - piece.start, end: span.end - piece.start });
    return asks === null ? [] : [{ asks, span, reason }];
  });
}

/** The sentence, or what stands around the name in a long one, cut at blanks. */
function pieceAround(text: string, name: Span, sentence: Span): Span {
  if (sentence.end - sentence.start <= 2 * CONTEXT) return sentence;
  let start = Math.max(sentence.start, name.start - CONTEXT);
  let end = Math.min(sentence.end, name.end + CONTEXT);
  while (start > sentence.start && start < name.start && !isBlank(text.charCodeAt(start - 1))) start++;
  while (end < sentence.end && end > name.end && !isBlank(text.charCodeAt(end))) end--;
  return { start, end };
}

/** What takes up half of the name or more. */
function subjectOf(words: readonly TaggedWord[], name: Span): Subject | null {
  const lengths = { person: 0, unit: 0 };
  let all = 0;
  for (const { span, entity } of words.filter((word) => overlaps(word.span, name))) {
    const length = Math.min(span.end, name.end) - Math.max(span.start, name.start);
    const subject = SUBJECT_OF[entity.slice(2)];
    all += length;
    if (subject) lengths[subject] += length;
  }
  const most = lengths.person > lengths.unit ? 'person' : 'unit';
  return 2 * lengths[most] >= all && lengths[most] > 0 ? most : null;
}
