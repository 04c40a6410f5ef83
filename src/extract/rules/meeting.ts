import type { Argument, Claim } from '../../domain/claim.js';
import { parseUnit } from '../../names/unit.js';
import { PUNCTUATION } from '../../text/tokens.js';
import { claim, inferred, stated } from '../argument.js';
import { type Resolved, resolveDate } from '../calendar.js';
import { chunksOf } from '../chunk.js';
import type { Bloc, Parsed, Passage } from '../passage.js';
import { rules } from '../rule.js';

export const RULES = rules('meeting', {
  held: {
    confidence: 900,
    example: 'Ngày 5-12-2027, tại Sở Y tế, Khối thi đua số 3 tổng kết công tác năm 2027.',
    finds: { bloc: 'Khối thi đua số 3', date: '2027-12-05', venue: 'Sở Y tế', year: 2027 },
    counterexample: 'Sở Y tế là đơn vị dẫn đầu Khối thi đua số 3 trong phong trào hiến máu.',
  },
});

/** The meeting of each bloc: the sentence that names it and says that it met, looked back or signed. */
export function meetings(passage: Passage): Claim[] {
  const claims: Claim[] = [];
  let before: Resolved<string> | null = null;
  for (const bloc of passage.blocs) {
    const opening = openingOf(passage, bloc);
    if (!opening) continue;
    const date = dayOf(passage, bloc, opening, before);
    if (date) before = date;
    const venue = venueOf(passage, opening);
    const trigger = passage.scan.span(opening[0].from, opening[0].to);
    claims.push(
      claim('meeting', RULES.held.name, RULES.held.confidence, trigger, [
        inferred('bloc', bloc.written, 'from_context', [bloc.name]),
        date && {
          role: 'date',
          ordinal: 0,
          kind: 'value',
          written: null,
          value: date.value,
          basis: date.basis,
          spans: date.span ? [date.span] : [],
        },
        venue,
        bloc.year === null ? null : inferred('year', bloc.year, 'from_context', []),
      ]),
    );
  }
  return claims;
}

const MEETS = new Set(['hội', 'họp', 'tổng', 'sơ', 'ký', 'buổi', 'lễ', 'đại']);
const MEETING_WORDS = new Set([
  'hội nghị',
  'tổng kết',
  'sơ kết',
  'ký kết',
  'ký giao',
  'họp bình',
  'họp xét',
  'họp tổng',
  'họp trực',
  'cuộc họp',
  'lễ ký',
  'bình xét',
  'bình bầu',
  'tiến hành',
  'họp dưới',
  'phát động',
  'họp tại',
]);

/** The sentence that opens the bloc's meeting, and the one after it. */
function openingOf(passage: Passage, bloc: Bloc): Parsed[] | null {
  const { scan, sentences } = passage;
  for (const sentence of sentences) {
    if (sentence.zone === 'title' || sentence.zone === 'heading' || sentence.chunks.length === 0) continue;
    const names = sentence.chunks.some(
      (c) => c.kind === 'bloc' && !c.bloc.bare && passage.blocAt(sentence.index, c.from) === bloc,
    );
    if (!names) continue;
    if (!meets(passage, sentence)) continue;
    const next = sentences[sentence.index + 1];
    return next && passage.segmentOf(next.index).bloc === bloc ? [sentence, next] : [sentence];
  }
  return minutesOf(passage, bloc, scan.tokens.count);
}

function meets(passage: Passage, sentence: Parsed): boolean {
  const { scan } = passage;
  for (let i = sentence.from; i + 1 < sentence.to; i++) {
    const first = scan.word(i);
    if (!MEETS.has(first) && !['bình', 'tiến', 'cuộc', 'phát'].includes(first)) continue;
    if (MEETING_WORDS.has(`${first} ${scan.word(i + 1)}`)) return true;
  }
  return false;
}

/** Minutes give time and place under a heading of their own and name the bloc in their title. */
function minutesOf(passage: Passage, bloc: Bloc, _count: number): Parsed[] | null {
  if (passage.facts.kind !== 'minutes' || passage.blocs[0] !== bloc) return null;
  const found = passage.sentences.find((s) => chunksOf(s.chunks, 'date').length > 0 && venueAt(passage, s) >= 0);
  return found ? [found] : null;
}

function dayOf(
  passage: Passage,
  bloc: Bloc,
  opening: readonly Parsed[],
  before: Resolved<string> | null,
): Resolved<string> | null {
  const { scan, facts } = passage;
  const published = facts.published?.value ?? null;
  for (const sentence of opening) {
    const dates = chunksOf(sentence.chunks, 'date');
    if (dates.length === 0) {
      if (sentence === opening[0] && saysSameDay(passage, sentence))
        return before && { ...before, basis: 'from_context' };
      continue;
    }
    // "Trong hai ngày 20 và 21.12, Khối A và Khối B lần lượt tổng kết": the second bloc has the second day.
    const named = chunksOf(sentence.chunks, 'bloc').filter((c) => !c.bloc.bare);
    const rank = named.findIndex((c) => passage.blocAt(sentence.index, c.from) === bloc);
    const first = dates[0].date;
    if (rank === 1 && first.lastDay !== null && named.length === 2 && sentenceSays(passage, sentence, 'lần lượt')) {
      return resolveDate(scan, { ...first, day: first.lastDay }, published, bloc.year);
    }
    return resolveDate(scan, first, published, bloc.year);
  }
  return null;
}

const saysSameDay = (passage: Passage, sentence: Parsed): boolean => sentenceSays(passage, sentence, 'cùng ngày');

function sentenceSays(passage: Passage, sentence: Parsed, words: string): boolean {
  const [first, second] = words.split(' ');
  const { scan } = passage;
  for (let i = sentence.from; i + 1 < sentence.to; i++) {
    if (scan.word(i) === first && scan.word(i + 1) === second) return true;
  }
  return false;
}

const NO_PLACE = new Set([
  'hội',
  'đây',
  'lễ',
  'buổi',
  'cuộc',
  'đó',
  'kỳ',
  'các',
  'quyết',
  'tờ',
  'điều',
  'báo',
  'kế',
  'văn',
]);

/** The token after the "tại" that says where; -1 without. */
function venueAt(passage: Passage, sentence: Parsed): number {
  const { scan } = passage;
  for (let i = sentence.from; i + 1 < sentence.to; i++) {
    if (scan.word(i) !== 'tại') continue;
    const next = scan.word(i + 1);
    const room = next === 'hội' && scan.word(i + 2) === 'trường';
    if (room || !NO_PLACE.has(next)) return i + 1;
  }
  return -1;
}

function venueOf(passage: Passage, opening: readonly Parsed[]): Argument | null {
  const { scan } = passage;
  const sentence = opening[0];
  const at = venueAt(passage, sentence);
  if (at < 0) return hostOf(passage, sentence);
  const end = venueEnd(passage, at, sentence.to);
  return end > at ? stated(scan, 'venue', at, end) : null;
}

/** "UBND xã Xuân Thiên đăng cai tổ chức hội nghị": the host is the place. */
function hostOf(passage: Passage, sentence: Parsed): Argument | null {
  const { scan } = passage;
  for (const chunk of sentence.chunks) {
    if (chunk.kind === 'units' && scan.slice(chunk.to, chunk.to + 2).toLowerCase() === 'đăng cai')
      return stated(scan, 'venue', chunk.from, chunk.to);
  }
  return null;
}

/** A unit or a place; a room with the house it is in ("phòng họp A, Kho bạc Nhà nước tỉnh"). */
function venueEnd(passage: Passage, at: number, limit: number): number {
  const { scan } = passage;
  const unit = parseUnit(scan, at, limit);
  if (unit) return unit.to;
  let end = at;
  for (let i = at; i < limit; i++) {
    if (scan.mark(i) === 0x2c) {
      const house = i + 1 < limit && i - at <= 3 && scan.size('unit', i + 1) > 1 ? parseUnit(scan, i + 1, limit) : null;
      return house ? house.to : end;
    }
    if (scan.mark(i) === 0x2e && scan.tokens.start[i + 1] === scan.tokens.end[i]) continue;
    if (scan.has(i, PUNCTUATION) && ![0x2d, 0x2013, 0x2e].includes(scan.mark(i))) return end;
    const nested = i > at ? parseUnit(scan, i, limit) : null;
    if (nested) return nested.to;
    if (i > at && (scan.size('stop', i) > 0 || scan.size('bloc', i) > 0)) return end;
    end = i + 1;
  }
  return scan.mark(end - 1) === 0x2e ? end - 1 : end;
}
