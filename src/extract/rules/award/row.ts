import type { Scan } from '../../../lexicon/scan.js';
import { CLOSE, COMMA, OPEN, SEMICOLON } from '../../../text/marks.js';
import { CAPITAL, LINE_START } from '../../../text/tokens.js';
import { liesWithin } from '../../lies-within.js';
import type { Bloc, Parsed, Passage, Zone } from '../../passage.js';
import { isRank } from '../../rank.js';
import type { Rule } from '../../rule.js';
import { isGoneBy } from '../../units-of-bloc.js';
import type { AwardRow } from './claim.js';
import { isOfEarlierMeeting } from './earlier.js';
import type { Frame } from './frame.js';
import type { Item } from './item.js';
import { sectionBloc } from './section-bloc.js';
import { blocToldBehind } from './told-behind.js';

interface Given extends Pick<AwardRow, 'status' | 'trigger' | 'granter' | 'bloc' | 'year'> {
  readonly award: Frame['award'];
  readonly sentence: Parsed;
}

/** The row of one who receives; `zone` where it stands elsewhere than its award. */
export function rowOf(rule: Rule, item: Item, said: Given, zone: Zone = said.sentence.zone): AwardRow {
  const { nameFrom, nameTo, code, borrowed } = said.award.award;
  const recipient =
    item.count === null
      ? { from: item.from, to: item.to, kind: kindOf(item, code), full: item.full, count: null }
      : { from: item.from, to: item.to, kind: item.kind, full: null, count: item.count };
  const { trigger, granter, status, bloc, year } = said;
  const award = { from: nameFrom, to: nameTo };
  const beside = { told: null, announced: null };
  return { rule, trigger, award, borrowed, code, granter, recipient, status, bloc, year, zone, ...beside };
}

/** "Giải thưởng Nhà nước thuộc về | Xuân Hải |": a name of some words that no grammar knows, before an honour that persons alone have. */
const kindOf = ({ kind, unknown, full, from, to }: Item, code: string): Item['kind'] =>
  unknown && full === null && to - from > 1 && to - from <= LONGEST_NAME && PERSONAL.test(code) ? 'person' : kind;
const LONGEST_NAME = 4;
const PERSONAL = /^(?:people-|hero-mother|state-prize)/;

/** Official papers name the bloc beside the award, or are papers of one bloc; elsewhere it is the one in focus. */
export function blocOf(passage: Passage, sentence: Parsed, token: number): Bloc | null {
  const named = namesBloc(sentence);
  if (isBesideLeader(passage.scan, sentence, token) || isPastLabels(passage.scan, sentence, token)) return null;
  if (isOfEarlierMeeting(passage, sentence)) return null;
  if (!named && isOfAllBlocs(passage.scan, sentence)) return null;
  const behind = named ? null : blocToldBehind(passage, sentence);
  if (behind) return behind;
  if (PAPERS.has(passage.facts.kind) && isPastLeader(passage.scan, sentence, token)) return null;
  if (named || !PAPERS.has(passage.facts.kind)) return passage.blocAt(sentence.index, token);
  const headed = sectionBloc(passage, sentence);
  if (headed) return headed;
  return passage.blocs.length === 1 && isPaperOfBloc(passage) ? passage.blocs[0] : null;
}

/** "UBND huyện tặng Giấy khen cho 7 đơn vị dẫn đầu | các khối |, …", "| Toàn tỉnh | có 1.204 cán bộ đạt …": what no single bloc has, whichever was spoken of. */
function isOfAllBlocs(scan: Scan, { from, to }: Parsed): boolean {
  const opening = scan.has(from, LINE_START | CAPITAL) ? from : from + 1;
  if (scan.word(opening) === 'toàn' && WHOLES.has(scan.word(opening + 1))) return true;
  for (let i = scan.next('các', from, to); i >= 0; i = scan.next('các', i + 1, to))
    if (BLOCS.has(scan.word(i + 1)) && LEADS.has(scan.word(i - 1))) return true;
  return false;
}
const WHOLES = new Set(['tỉnh', 'huyện', 'ngành', 'thành', 'thị', 'quận', 'xã', 'công']);
const BLOCS = new Set(['khối', 'cụm']);
/** "dẫn đầu", "đứng nhất", "thứ nhì", "của" */
const LEADS = new Set(['đầu', 'nhất', 'nhì', 'ba']);

/** "đề nghị tặng Cờ cho Sở Y tế, đơn vị dẫn đầu | Khối thi đua số 2 |, và tặng | Bằng khen": what another has, behind the words for who leads. */
function isPastLeader(scan: Scan, { chunks }: Parsed, token: number): boolean {
  const [named, ...others] = chunks.filter((chunk) => chunk.kind === 'bloc' && !chunk.bloc.bare);
  if (!named || others.length > 0 || named.to >= token) return false;
  const at = named.from;
  if (scan.word(at - 2) !== 'dẫn' || scan.word(at - 1) !== 'đầu' || scan.slice(at - 5, at - 2) !== ', đơn vị')
    return false;
  for (let i = named.to; i + 1 < token; i++)
    if (scan.mark(i) === COMMA && (scan.kind('verb', i + 1) === 'give' || scan.kind('verb', i + 2) === 'give'))
      return true;
  return false;
}

/** "Công ty được tặng Cờ do dẫn đầu | Khối thi đua số 2 |, ngoài ra Xí nghiệp A cũng nhận | Bằng khen": what else is told behind the words for who leads. */
function isBesideLeader(scan: Scan, { chunks }: Parsed, token: number): boolean {
  const [named, ...others] = chunks.filter((chunk) => chunk.kind === 'bloc' && !chunk.bloc.bare);
  if (!named || others.length > 0 || named.to >= token || scan.pairAt(named.from - 2) !== 'dẫn đầu') return false;
  const parted = scan.mark(named.to) === COMMA || scan.mark(named.to) === SEMICOLON;
  return parted && BESIDES.has(scan.pairAt(named.to + 1));
}
const BESIDES = new Set(['ngoài ra', 'bên cạnh']);

/** "tặng Cờ thi đua cho Sở A | (Khối số 1) |, Sở B | (Khối số 2) |; tặng | Bằng khen": behind two blocs that only label who has another award. */
function isPastLabels(scan: Scan, { chunks }: Parsed, token: number): boolean {
  const named = chunks.filter((chunk) => chunk.kind === 'bloc' && chunk.to < token);
  const labels = named.filter(({ from, to }) => scan.mark(from - 1) === OPEN && scan.mark(to) === CLOSE);
  const others = named.some((chunk) => chunk.kind === 'bloc' && !chunk.bloc.bare && !labels.includes(chunk));
  return labels.length > 1 && !others && scan.mark(labels[labels.length - 1].to + 1) === SEMICOLON;
}

const namesBloc = ({ chunks }: Parsed): boolean => chunks.some((chunk) => chunk.kind === 'bloc' && !chunk.bloc.bare);

/** A title or a sentence of the text without an award names the bloc: more than a label of one who receives. */
function isPaperOfBloc(passage: Passage): boolean {
  const known = PAPERS_OF_BLOCS.get(passage);
  if (known !== undefined) return known;
  const found = passage.sentences.some(
    (sentence) =>
      (sentence.zone === 'title' || sentence.zone === 'body') &&
      tellsOfBloc(passage, sentence) &&
      !sentence.chunks.some((chunk) => chunk.kind === 'award'),
  );
  PAPERS_OF_BLOCS.set(passage, found);
  return found;
}
/**
 * "Sở A; Sở B | (đơn vị dẫn đầu | Khối thi đua số 2); Sở C": the place among several who receive of the one behind whom a bracket names the only bloc
 * of the sentence; the others are not of it by that. -1 for none.
 */
export function bracketedAmong(scan: Scan, { from, chunks }: Parsed, items: readonly Item[]): number {
  const [bloc, ...others] = chunks.filter((chunk) => chunk.kind === 'bloc' && !chunk.bloc.bare);
  if (!bloc || others.length > 0 || items.length < 2 || scan.mark(bloc.to) !== CLOSE) return -1;
  if (!isInBracket(scan, bloc.from, from)) return -1;
  let open = bloc.from - 1;
  while (scan.mark(open) !== OPEN) open--;
  return items.findIndex(({ to }) => to === open);
}

/** "Công đoàn Công ty A | (đơn vị dẫn đầu | Khối thi đua số 2)": which bloc one of those who receive leads. */
function isInBracket(scan: Scan, at: number, from: number): boolean {
  for (let i = at - 1; i >= from && at - i < LONGEST_NOTE && scan.mark(i) !== CLOSE; i--)
    if (scan.mark(i) === OPEN) return i > from;
  return false;
}
const LONGEST_NOTE = 8;

/** More than a rank or a place in it: "Trường xếp thứ 2/7 | Cụm thi đua số 5", "đơn vị dẫn đầu | Cụm thi đua số 5", "Trường là thành viên | Cụm thi đua số 5". */
const tellsOfBloc = ({ scan }: Passage, { from, chunks }: Parsed): boolean =>
  chunks.some(
    (chunk) =>
      chunk.kind === 'bloc' &&
      !chunk.bloc.bare &&
      !isRank(scan, chunk.from, from) &&
      !(scan.word(chunk.from - 2) === 'dẫn' && scan.word(chunk.from - 1) === 'đầu') &&
      !liesWithin(scan, chunk.from) &&
      !isInBracket(scan, chunk.from, from) &&
      !isCharged(scan, chunk.to) &&
      !isMeetingCited(scan, chunk.from, from),
  );

/**
 * "Thực hiện hướng dẫn số 17; căn cứ kết quả suy tôn tại hội nghị | Cụm thi đua số 5", "Căn cứ kết quả bình xét của | Cụm thi đua số 5":
 * what was decided, and by others.
 */
const isMeetingCited = (scan: Scan, at: number, from: number): boolean =>
  isGoneBy(scan, from, at) ||
  ((scan.word(at - 1) === 'nghị' || scan.word(at - 1) === 'họp') &&
    (scan.word(from) === 'thực' || scan.word(from) === 'theo'));

/** "| Khối thi đua các sở | có trách nhiệm rút kinh nghiệm": what one bloc is to do, in a paper about others too. */
const isCharged = (scan: Scan, at: number): boolean =>
  CHARGES.has(scan.word(at)) && scan.word(at + 1) === 'trách' && scan.word(at + 2) === 'nhiệm';
const CHARGES = new Set(['có', 'chịu']);

/** Asked for each row, and answered by all sentences. */
const PAPERS_OF_BLOCS = new WeakMap<Passage, boolean>();
const PAPERS: ReadonlySet<string> = new Set(['decision', 'submission', 'list']);
