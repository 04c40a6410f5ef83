import type { Scan } from '../lexicon/scan.js';
import { WordSet } from '../lexicon/word-set.js';
import type { Person } from '../names/person.js';
import { PUNCTUATION } from '../text/tokens.js';
import { chunksOf } from './chunk.js';
import { chunksWithin } from './chunker.js';
import { isQuestion } from './interview.js';
import type { Parsed, Passage } from './passage.js';

/** "Chúng tôi có cuộc trao đổi với bà Hà Nhàn": who answers the questions below, and from which sentence on. */
interface Interview {
  readonly person: Person;
  readonly first: number;
  /** Blocks that ask. */
  readonly questions: ReadonlySet<number>;
}

/** The one who answers in the sentence: "- Năm 2027, tôi được tặng Bằng khen." under "* Còn bà thì sao?"; null outside of an answer. */
export function answering(passage: Passage, { index, block }: Parsed): Person | null {
  const interview = interviewOf(passage);
  return interview !== null && index > interview.first && !interview.questions.has(block) ? interview.person : null;
}

/** Who is interviewed; null where nobody is. */
export const interviewee = (passage: Passage): Person | null => interviewOf(passage)?.person ?? null;

/** Looked up for each who says "tôi", and answered by all sentences. */
function interviewOf(passage: Passage): Interview | null {
  let known = INTERVIEWS.get(passage);
  if (known === undefined) INTERVIEWS.set(passage, (known = read(passage)));
  return known;
}
const INTERVIEWS = new WeakMap<Passage, Interview | null>();

function read({ scan, sentences }: Passage): Interview | null {
  const opening = sentences.slice(0, OPENING).find((sentence) => talkedTo(scan, sentence) !== null);
  const person = opening ? talkedTo(scan, opening) : null;
  if (!opening || !person) return null;
  const questions = new Set<number>();
  let first = -1;
  let marker = 0;
  for (const sentence of sentences.slice(opening.index + 1)) {
    const { from, block, index } = sentence;
    // "* Thưa bà, …?", "PV: …"
    const opens = sentences[index - 1].block !== block;
    if (first < 0 ? !(opens && asks(scan, sentences, sentence)) : !opens) continue;
    if (first < 0) marker = scan.mark(from);
    if (first >= 0 && !(scan.mark(from) === marker && asks(scan, sentences, sentence))) continue;
    if (first < 0) first = index;
    questions.add(block);
  }
  return questions.size >= FEWEST ? { person, first, questions } : null;
}
/** Sentences over the first question. */
const OPENING = 8;
const FEWEST = 2;

/** Marked as a question is, and the last of its block ends with "?". */
function asks(scan: Scan, sentences: readonly Parsed[], sentence: Parsed): boolean {
  if (isQuestion(scan, sentence)) return true;
  let last = sentence;
  while (sentences[last.index + 1]?.block === sentence.block) last = sentences[last.index + 1];
  return scan.has(sentence.from, PUNCTUATION) && scan.mark(last.to - 1) === QUESTION;
}
const QUESTION = 0x3f;

/** "cuộc trao đổi với | bà Hà Nhàn", "cuộc trò chuyện cùng | ông Tô Hải": one person alone. */
function talkedTo(scan: Scan, sentence: Parsed): Person | null {
  const { from, to } = sentence;
  for (let i = TALKS.next(scan, from, to); i >= 0; i = TALKS.next(scan, i + 1, to)) {
    const [first, second, third] = [1, 2, 3].map((step) => scan.word(i + step));
    if (!TALK.has(`${first} ${second}`)) continue;
    const at = third === 'ngắn' || third === 'nhanh' ? i + 4 : i + 3;
    if (!WITH.has(scan.word(at)) && second !== 'vấn') continue;
    const name = WITH.has(scan.word(at)) ? at + 1 : at;
    const [list] = chunksOf(chunksWithin(scan, sentence), 'persons').filter((chunk) => chunk.from === name);
    if (list?.list.persons.length === 1) return list.list.persons[0];
  }
  return null;
}
const TALKS = new WordSet(['cuộc', 'buổi']);
const TALK = new Set(['trao đổi', 'trò chuyện', 'phỏng vấn']);
const WITH = new Set(['với', 'cùng']);
