import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { WordSet } from '../../../lexicon/word-set.js';
import { parseAmount } from '../../../names/count.js';
import { parseRole } from '../../../names/role.js';
import { COLON, COMMA, DASHES, OPEN, SEMICOLON, SLASH } from '../../../text/marks.js';
import { NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { entryAt } from '../../entry.js';
import type { Parsed, Passage } from '../../passage.js';
import { allMembers, headOfEach, kinNamed } from './all-named.js';
import { namesBeforeBloc } from './before-bloc.js';
import { countedBehindBloc, inBracketOf, namesBehindBloc } from './behind-bloc.js';
import { besides, othersThanHeads } from './besides.js';
import { attending, calledMembers, namedInBloc, ofEach } from './called.js';
import { countedBefore, ledCount, ofSameKind, ownedList } from './counted-units.js';
import { havingNames, havingPlaces, havingUnits } from './having.js';
import { afterIncludes } from './includes.js';
import { listFrom } from './list.js';
import { type Opening, opening } from './list-start.js';
import { countOfUnits } from './nouns.js';
import { rollCall } from './roll-call.js';
import { gathering, isAside, takingPart } from './taking-part.js';
import { thoseAre } from './those-are.js';
import { namedBeforeIt, wholeInBracket } from './whole-bloc.js';

const BLOC = layerBits('bloc');
const ROLE = layerBits('role');

/** After "gồm", "có N đơn vị:", "các đơn vị trong Khối:", "Thành viên Cụm là", "Khối thi đua số 1 (6 đơn vị):". */
export function listOpening(passage: Passage, sentence: Parsed, from: number): Opening | null {
  const { scan } = passage;
  const each = from === sentence.from ? (ofEach(scan, sentence) ?? countedOfBloc(scan, sentence)) : null;
  if (each) return each;
  const others = from === sentence.from && (sentence.layers & ROLE) !== 0 ? othersThanHeads(scan, sentence) : null;
  if (others) return others;
  // The bloc is the subject of "gồm": its name or "Khối", "Cụm" stands before it in the sentence.
  let speaksOfBloc =
    from === sentence.from &&
    ((opensWithIncludes(scan, from) && isUnderBloc(passage, sentence)) || isAskedAbove(passage, sentence));
  const all =
    from === sentence.from
      ? (thoseAre(passage, sentence) ?? namesOfAll(passage, sentence) ?? namedBeforeIt(scan, sentence))
      : null;
  if (all) return all;
  for (let i = from; i + 1 < sentence.to; i++) {
    if (!mayOpen(scan, i)) continue;
    // "Khối phó gồm Sở Y tế, Sở Tư pháp": who has the role.
    const role = scan.size('role', i);
    if (role > 0) {
      // "Cụm trưởng Cụm thi đua số 9 (gồm A, B)", "…, gồm 2 đơn vị: A, B": of the bloc that it goes on to name
      const led = parseRole(scan, i, sentence.to);
      if (led?.role === 'head' && led.bloc && includes(scan, led.bloc.to)) speaksOfBloc = true;
      // "Khối thi đua số 1 do Sở A làm Khối trưởng | gồm 2 đơn vị: B, C": of the bloc
      const whose = scan.word(i - 1) === 'làm' && scan.word(i + role) === 'gồm';
      i += !whose && ['gồm', 'là', 'có'].includes(scan.word(i + role)) ? role : role - 1;
      continue;
    }
    // "chúng tôi | gồm đại diện 5 bệnh viện: A, B": those who pledge
    if (scan.word(i) === 'gồm' && scan.word(i - 1) === 'tôi' && scan.word(i - 2) === 'chúng') speaksOfBloc = true;
    const found = openingAt(scan, sentence, i, speaksOfBloc) ?? ofSameKind(passage, sentence, i);
    if (found) return found;
    if ((scan.layers(i) & BLOC) !== 0) speaksOfBloc = !isOfOthers(scan, i);
    else if (speaksOfBloc && scan.mark(i) === SEMICOLON) speaksOfBloc = false;
  }
  return null;
}

/** A word of `openingAt`, a mark, a number, a role or a bloc: most tokens are none. */
const mayOpen = (scan: Scan, at: number): boolean =>
  scan.has(at, PUNCTUATION | NUMBER) || (scan.layers(at) & OPENING_LAYERS) !== 0 || OPENING_WORDS.holds(scan, at);
const OPENING_LAYERS = layerBits('role', 'bloc', 'count');
const OPENING_WORDS = new WordSet('đơn cơ thành trong thuộc của gồm gom có với là tụ'.split(' '));

/** "chúng tôi gồm 6 đơn vị trong Cụm thi đua số 3 các trường ven biển | :" over the lines that name them. */
function countedOfBloc(scan: Scan, { from, to, chunks }: Parsed): Opening | null {
  const bloc = chunks.findLast(({ kind }) => kind === 'bloc');
  if (!bloc || bloc.to !== to - 1 || scan.mark(bloc.to) !== COLON || !OF.has(scan.word(bloc.from - 1))) return null;
  for (let i = from; i < bloc.from; i++) {
    const counted = scan.word(i) === 'gồm' ? countOfUnits(scan, i + 1) : null;
    if (counted?.to === bloc.from - 1)
      return { ...opening('listed', i, to, to), count: counted.count, noun: counted.noun };
  }
  return null;
}
const OF = new Set(['trong', 'thuộc', 'của']);

/** "Gồm", "- Gồm": names may stand behind it that the lexicon does not know for units ("NT III, NT V"). */
export const opensWithIncludes = (scan: Scan, at: number): boolean =>
  scan.word(DASHES.has(scan.mark(at)) ? at + 1 : at) === 'gồm';

/** "IV. Cụm thi đua các huyện (8 đơn vị)" over "Gồm: …", "- Gồm …": a short line of its own that names the bloc. */
function isUnderBloc({ sentences }: Passage, { index }: Parsed): boolean {
  const above = entryAt(sentences, index - 1);
  return above !== undefined && above.to - above.from < 24 && above.chunks.some(({ kind }) => kind === 'bloc');
}

/** "PV: Cụm gồm những đơn vị nào?" over "Ông Hải: Sáu đơn vị, gồm A, B". */
function isAskedAbove({ scan, sentences }: Passage, { index }: Parsed): boolean {
  const above = entryAt(sentences, index - 1);
  if (!above || (above.layers & BLOC) === 0 || scan.mark(above.to - 1) !== QUESTION) return false;
  for (let i = above.from; i < above.to; i++)
    if (UNITS.has(`${scan.word(i)} ${scan.word(i + 1)}`) && scan.word(i + 2) === 'nào') return true;
  return false;
}
const QUESTION = 0x3f;
const UNITS = new Set(['đơn vị', 'thành viên', 'cơ quan']);

/** "Gọi tên cho đủ thì là A, B, C." behind "Khối có 3 anh em.": as many names as the sentence before says that the bloc has. */
function namesOfAll({ scan, sentences }: Passage, sentence: Parsed): Opening | null {
  const above = entryAt(sentences, sentence.index - 1);
  if (!above || (above.layers & BLOC) === 0 || above.to - above.from > SHORT || (sentence.layers & BLOC) !== 0)
    return null;
  const bloc = above.chunks.find(({ kind }) => kind === 'bloc');
  if (!bloc || scan.word(bloc.to) !== 'có') return null;
  const number = parseAmount(scan, bloc.to + 1, above.to);
  if (!number || number.value < 3) return null;
  for (let i = sentence.from; i < sentence.to && i - sentence.from < SHORT; i++) {
    if (scan.word(i) !== 'là') continue;
    const items = listFrom(scan, i + 1, sentence.to, null);
    return items.length === number.value ? opening('listed', i, i + 1, sentence.to) : null;
  }
  return null;
}
/** Tokens of a sentence that says hardly more than that. */
const SHORT = 16;

/** A bracket, or so many units. */
function includes(scan: Scan, at: number): boolean {
  const gom = scan.mark(at) === COMMA ? at + 1 : at;
  return scan.mark(at) === OPEN || (scan.word(gom) === 'gồm' && countOfUnits(scan, gom + 1) !== null);
}

/** "tặng Cờ | cho 2 đơn vị | gồm", "Các đơn vị | được khen thưởng năm 2027 | gồm": some of the members. */
function isGivenTo(scan: Scan, from: number, at: number): boolean {
  for (let i = at - 1; i > from && at - i < HONOURED && !scan.has(i, PUNCTUATION); i--)
    if (scan.kind('verb', i) === 'give' && scan.kind('verb', i - 1) === 'passive') return true;
  for (let i = at - 1; i > from && at - i < 6; i--)
    if (countOfUnits(scan, i)?.to === at) return scan.word(i - 1) === 'cho';
  return false;
}

/** How far before "gồm" it may say that they are given something. */
const HONOURED = 12;

/** "Khách mời của | Khối gồm", "Đoàn công tác của | Khối gồm": no members. */
export const isOfOthers = (scan: Scan, at: number): boolean =>
  scan.word(at - 1) === 'của' && OTHERS.has(scan.word(at - 2));
const OTHERS = new Set(['mời', 'khảo', 'thi', 'tác']);

const namesBloc = (scan: Scan, { from, to }: Parsed): boolean => scan.nextOf(BLOC, from, to) >= 0;

function openingAt(scan: Scan, sentence: Parsed, at: number, speaksOfBloc: boolean): Opening | null {
  const limit = sentence.to;
  const word = scan.word(at);
  switch (word) {
    case 'đơn':
    case 'cơ':
    case 'thành':
      return calledMembers(scan, sentence.from, at, limit);
    case 'trong':
    case 'thuộc':
    case 'của':
      return namedInBloc(scan, sentence, at);
    case 'gồm':
      return (
        countedBefore(scan, sentence, at) ??
        (speaksOfBloc && !isGivenTo(scan, sentence.from, at) ? afterIncludes(scan, at, limit) : null) ??
        namesBeforeBloc(scan, sentence, at) ??
        (speaksOfBloc ? null : (ownedList(scan, sentence, at) ?? ledCount(scan, sentence, at)))
      );
    case 'có':
      return (
        havingUnits(scan, sentence, at) ??
        (speaksOfBloc
          ? (takingPart(scan, sentence, at) ??
            besides(scan, sentence, at) ??
            headOfEach(scan, at, limit) ??
            havingNames(scan, sentence, at) ??
            havingPlaces(scan, sentence, at) ??
            afterIncludes(scan, at, limit))
          : null)
      );
    case 'gom': {
      // "Cụm | gom | 8 đơn vị hành chính: …": as many names as it counts
      const gathered = speaksOfBloc && countOfUnits(scan, at + 1) ? afterIncludes(scan, at, limit) : null;
      return gathered && { ...gathered, exact: true };
    }
    case 'với':
      if (!speaksOfBloc) return null;
      return isAside(scan, at) ? afterIncludes(scan, at, limit) : takingPart(scan, sentence, at);
    case 'là':
      return speaksOfBloc ? afterIncludes(scan, at, limit) : null;
    case 'tụ':
      if (scan.word(at - 1) !== 'quy') return null;
      return gathering(scan, at, limit) ?? (speaksOfBloc ? afterIncludes(scan, at, limit) : null);
    default:
      if (scan.mark(at) === COLON)
        return (
          namesBeforeBloc(scan, sentence, at) ??
          namesBehindBloc(scan, sentence, at) ??
          countedBehindBloc(scan, sentence, at) ??
          rollCall(scan, sentence, at) ??
          (namesBloc(scan, sentence) ? kinNamed(scan, sentence.from, at, limit) : null) ??
          allMembers(scan, at, limit)
        );
      if (scan.mark(at) === OPEN) return wholeInBracket(scan, sentence, at) ?? inBracketOf(scan, sentence, at);
      return scan.mark(at) === SLASH ? attending(scan, sentence, at) : null;
  }
}
