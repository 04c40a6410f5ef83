import { layerBits, type Scan } from '../../../lexicon/scan.js';
import type { Bloc, Parsed, Passage } from '../../passage.js';
import { datesIn, isDateline } from './day.js';

/** The sentences that tell when and where a bloc met. */
export interface Opening {
  /** Held: the bloc is named as meeting; told: it is spoken of with a day; recorded: the minutes give time and place. */
  readonly how: 'held' | 'told' | 'recorded';
  readonly sentences: readonly Parsed[];
}

/** Where the bloc's meeting opens: the sentence that names it as meeting, else one that gives its day. */
export function openingOf(passage: Passage, bloc: Bloc): Opening | null {
  const { sentences } = passage;
  const held = sentences.find(
    (sentence) => isTold(sentence) && names(passage, sentence, bloc) && meets(passage.scan, sentence),
  );
  if (held) {
    const before = sentences[held.index - 1];
    const next = sentences[held.index + 1];
    const opening = next && passage.segmentOf(next.index).bloc === bloc ? [held, next] : [held];
    // "Nha Trang, 25/01/2024. Khối thi đua số IV tổng kết": the dateline is a sentence of its own.
    return { how: 'held', sentences: before && isDateline(passage, before) ? [...opening, before] : opening };
  }
  const recorded = passage.facts.kind === 'minutes' && passage.blocs[0] === bloc ? recordOf(passage) : null;
  if (recorded) return { how: 'recorded', sentences: [recorded] };
  const told = sentences.find((sentence) => isTold(sentence) && tells(passage, sentence, bloc));
  return told ? { how: 'told', sentences: [told] } : null;
}

const BLOC = layerBits('bloc');

const isTold = (sentence: Parsed): boolean =>
  sentence.zone === 'body' || sentence.zone === 'item' || sentence.zone === 'caption';

const names = (passage: Passage, sentence: Parsed, bloc: Bloc): boolean =>
  (sentence.layers & BLOC) !== 0 &&
  sentence.chunks.some((c) => c.kind === 'bloc' && !c.bloc.bare && passage.blocAt(sentence.index, c.from) === bloc);

/** A day, a meeting, and the bloc in short ("Khối họp ngày 26/12/2008"); the only bloc may go without saying. */
function tells(passage: Passage, sentence: Parsed, bloc: Bloc): boolean {
  if (passage.segmentOf(sentence.index).bloc !== bloc || !meets(passage.scan, sentence)) return false;
  if (datesIn(passage, sentence).length === 0) return false;
  if ((sentence.layers & BLOC) !== 0) return true;
  return passage.blocs.length === 1 && sentence.index < firstBody(passage) + 3 && !LISTING.has(passage.facts.kind);
}

const LISTING = new Set(['decision', 'submission', 'list']);

const firstBody = ({ sentences }: Passage): number =>
  Math.max(
    0,
    sentences.findIndex((s) => s.zone === 'body'),
  );

/** Minutes give time and place under a heading of their own and name the bloc in their title. */
const recordOf = (passage: Passage): Parsed | undefined =>
  passage.sentences.find((sentence) => isTold(sentence) && datesIn(passage, sentence).length > 0);

/** The sentence speaks of a meeting. */
function meets(scan: Scan, sentence: Parsed): boolean {
  for (let i = sentence.from; i + 1 < sentence.to; i++) {
    const first = scan.word(i);
    if (!FIRST.has(first)) continue;
    if (MEETING_WORDS.has(`${first} ${scan.word(i + 1)}`) || MEETING_WORDS.has(`${first} ${scan.slice(i + 1, i + 2)}`))
      return true;
    // "Khối họp chấm điểm", "họp ngày 26/12"; not "họp mặt", "họp báo".
    if (first === 'họp' && !NO_SESSION.has(scan.slice(i + 1, i + 2))) return true;
  }
  return false;
}

const MEETING_WORDS = new Set([
  'hội nghị',
  // so often misspelt
  'hội nghi',
  'tổng kết',
  'sơ kết',
  'ký kết',
  'kí kết',
  'ký giao',
  'cuộc họp',
  'buổi họp',
  'phiên họp',
  'lễ ký',
  'bình xét',
  'bình bầu',
  'tiến hành',
  'phát động',
  'đến lượt',
  'hội tụ',
  'tề tựu',
  'ngồi lại',
  'nhóm họp',
]);
const FIRST = new Set(['họp', ...[...MEETING_WORDS].map((words) => words.split(' ')[0])]);
const NO_SESSION = new Set(['mặt', 'báo']);
