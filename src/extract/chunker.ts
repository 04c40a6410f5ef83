import type { Automaton } from '../lexicon/automaton.js';
import { layerBits, type Scan } from '../lexicon/scan.js';
import { CALLING_STARTS } from '../names/address.js';
import { parseAward } from '../names/award.js';
import { parseQuotedTitle } from '../names/award-quoted.js';
import { parseBloc } from '../names/bloc.js';
import { columnEnd } from '../names/column-end.js';
import { parseCount } from '../names/count.js';
import { parseDate, parseYear } from '../names/date.js';
import { parsePersons } from '../names/person-list.js';
import { parseRole, parseShortRole } from '../names/role.js';
import { parseTitle } from '../names/title.js';
import { parseUnits, unitsAnnounced } from '../names/unit-list.js';
import { ALL_CAPS, CAPITAL, NUMBER, PUNCTUATION } from '../text/tokens.js';
import { type Chunk, chunkOf } from './chunk.js';

/** A grammar and what must stand at the token for it to be tried: a phrase of a layer, a capital, capitals only, a number, a word. */
interface Grammar {
  readonly layers: number;
  readonly capital?: true;
  readonly shouted?: true;
  readonly number?: true;
  readonly words?: ReadonlySet<string>;
  parse(scan: Scan, at: number, limit: number): Chunk | null;
}

const PLURAL = new Set(['các', 'những']);
/** "Mặt trận huyện Bến Đá", "Lớp 9A, Trường THCS Bến Đá": heads that are such only before a place or a school. */
const UNIT_WORDS = new Set([...PLURAL, 'mặt', 'lớp', 'khu', 'kho', 'xưởng', 'tàu', 'ngành', 'tuổi', 'lực', 'llvt']);

/**
 * The grammars, tried in this order at each token: a person's title holds a role or a unit, a role holds a bloc's word, an
 * award holds its giver, so the one that holds comes before the one that is held.
 */
const GRAMMARS: readonly Grammar[] = [
  {
    layers: layerBits('address', 'title', 'role'),
    capital: true,
    words: new Set([...PLURAL, ...CALLING_STARTS]),
    parse(scan, at, limit) {
      const list = parsePersons(scan, at, limit);
      // "NGHỆ NHÂN NHÂN DÂN": a title rather than somebody of that name
      if (list && list.persons[0].name.from < at + scan.size('award', at)) return null;
      return list && chunkOf('persons', at, list.to, list);
    },
  },
  {
    layers: layerBits('role'),
    parse(scan, at, limit) {
      const role = parseRole(scan, at, limit);
      return role && chunkOf('role', at, role.to, role);
    },
  },
  {
    layers: 0,
    words: new Set(['trưởng', 'phó']),
    parse(scan, at, limit) {
      const role = parseShortRole(scan, at, limit);
      return role && chunkOf('role', at, role.to, role);
    },
  },
  {
    layers: layerBits('award'),
    parse(scan, at, limit) {
      const award = parseAward(scan, at, limit);
      return award && chunkOf('award', at, award.to, award);
    },
  },
  {
    layers: layerBits('bloc'),
    parse(scan, at, limit) {
      const bloc = parseBloc(scan, at, columnEnd(scan, at, verbInCapitals(scan, at, limit)));
      return bloc && chunkOf('bloc', at, bloc.to, bloc);
    },
  },
  {
    layers: layerBits('title'),
    parse(scan, at, limit) {
      const title = parseTitle(scan, at, limit);
      return title && chunkOf('office', at, title.to, title);
    },
  },
  {
    layers: layerBits('unit', 'count'),
    shouted: true,
    number: true,
    words: UNIT_WORDS,
    parse(scan, at, limit) {
      // "HỘI NGHỊ BẦU": a meeting, no association; "XÃ A TỔ CHỨC HỌP": no team.
      if (scan.word(at) === 'hội' && scan.word(at + 1) === 'nghị') return null;
      if (scan.word(at) === 'tổ' && scan.word(at + 1) === 'chức' && scan.has(at + 1, ALL_CAPS)) return null;
      const opens = scan.size('unit', at) > 0 || scan.has(at, ALL_CAPS) || UNIT_WORDS.has(scan.word(at));
      if (!opens && unitsAnnounced(scan, at) === 0) return null;
      const list = parseUnits(scan, at, columnEnd(scan, at, verbInCapitals(scan, at, limit)));
      if (list && list.units.length > 1 && isCelebrated(scan, at)) return chunkOf('word', at, list.units[0].to, null);
      return list && chunkOf('units', at, list.to, list);
    },
  },
  {
    layers: 0,
    number: true,
    words: new Set(['ngày']),
    parse(scan, at, limit) {
      const date = parseDate(scan, at, limit);
      return date && chunkOf('date', at, date.to, date);
    },
  },
  {
    layers: 0,
    number: true,
    words: new Set(['năm', 'niên']),
    parse(scan, at, limit) {
      const year = parseYear(scan, at, limit);
      return year && chunkOf('year', at, year.to, year);
    },
  },
  {
    layers: layerBits('count'),
    number: true,
    parse(scan, at, limit) {
      const count = parseCount(scan, at, limit);
      return count && chunkOf('count', at, count.to, count);
    },
  },
];

/**
 * In a text all in capitals no small letter ends a name: "TRƯỜNG THPT BẾN ĐÁ | LÀM CỤM TRƯỞNG". The first verb after the
 * token that no name holds; `limit` where none stands.
 */
function verbInCapitals(scan: Scan, at: number, limit: number): number {
  if (!scan.has(at, ALL_CAPS)) return limit;
  for (let i = at + 1; i < limit && i - at < 40; i++) {
    if (scan.has(i, NUMBER | PUNCTUATION)) continue;
    if (!scan.has(i, ALL_CAPS)) return limit;
    const word = scan.word(i);
    if (VERBS.has(word)) return i;
    if (word === 'tổ' && scan.word(i + 1) === 'chức' && !BEFORE_NOUN.has(scan.word(i - 1))) return i;
    if (scan.kind('cue', i) === 'review' || scan.kind('act', i) === 'chair') return i;
  }
  return limit;
}
const VERBS = new Set('là làm đã được sẽ có gồm bầu tại cho tặng trao giữ'.split(' '));
const BEFORE_NOUN = new Set(['các', 'và', 'ban', 'phòng', 'vụ']);

/** "chào mừng 54 năm ngày thành lập | Quân đội nhân dân Việt Nam, Sở Y tế": whose day it is does nothing beside the next. */
const isCelebrated = (scan: Scan, at: number): boolean =>
  FOUNDED.has(`${scan.word(at - 2)} ${scan.word(at - 1)}`) && scan.word(at - 3) === 'ngày';
const FOUNDED = new Set(['thành lập', 'truyền thống']);

const CUE = layerBits('cue');

/** Cuts the tokens `[from, to)` into chunks, each token in one of them. */
export function chunk(scan: Scan, from: number, to: number): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = from; at < to; ) {
    const next = chunkAt(scan, at, to);
    chunks.push(next);
    at = next.to;
  }
  return chunks;
}

/** The chunks of a sentence, cut when they are first asked for where it held nothing of interest to be cut before. */
export function chunksWithin(scan: Scan, sentence: Chunked): readonly Chunk[] {
  if (sentence.chunks.length > 0) return sentence.chunks;
  let later = CUT_LATER.get(scan);
  if (!later) CUT_LATER.set(scan, (later = new Map()));
  const known = later.get(sentence.from);
  if (known?.at(-1)?.to === sentence.to) return known;
  const chunks = chunk(scan, sentence.from, sentence.to);
  later.set(sentence.from, chunks);
  return chunks;
}
interface Chunked {
  readonly chunks: readonly Chunk[];
  readonly from: number;
  readonly to: number;
}
/** By the token with which they begin. */
const CUT_LATER = new WeakMap<Scan, Map<number, readonly Chunk[]>>();

/** One bit for each grammar that can begin at the token. */
function grammarsAt(scan: Scan, at: number, layers: number): number {
  let bits = 0;
  if (layers !== 0) bits = BY_LAYERS[layers] ||= bitsOf((grammar) => (grammar.layers & layers) !== 0) | NONE;
  const flags = scan.tokens.flags[at];
  if ((flags & CAPITAL) !== 0) bits |= BY_CAPITAL;
  if ((flags & ALL_CAPS) !== 0) bits |= BY_CAPITALS;
  if ((flags & NUMBER) !== 0) bits |= BY_NUMBER;
  const id = scan.tokens.id[at];
  if (id !== 0) bits |= byWord(scan.automaton)[id];
  return bits & ~NONE;
}

const bitsOf = (applies: (grammar: Grammar) => boolean): number =>
  GRAMMARS.reduce((bits, grammar, i) => (applies(grammar) ? bits | (1 << i) : bits), 0);

/** Stands in the table for "asked, and none". */
const NONE = 1 << 15;
const BY_LAYERS = new Uint16Array(1 << 16);
const BY_CAPITAL = bitsOf((grammar) => grammar.capital === true);
const BY_CAPITALS = bitsOf((grammar) => grammar.shouted === true);
const BY_NUMBER = bitsOf((grammar) => grammar.number === true);

/** By word id, for the lexicon that was asked last: there is one in a process, compiled once. */
let byId = new Uint16Array(0);
let byIdOf: Automaton | null = null;

function byWord(automaton: Automaton): Uint16Array {
  if (byIdOf === automaton) return byId;
  byIdOf = automaton;
  byId = new Uint16Array(automaton.vocabulary.size);
  for (const word of new Set(GRAMMARS.flatMap((grammar) => [...(grammar.words ?? [])])))
    byId[automaton.vocabulary.idOf(word)] = bitsOf((grammar) => grammar.words?.has(word) === true);
  return byId;
}

function chunkAt(scan: Scan, at: number, limit: number): Chunk {
  if (scan.has(at, PUNCTUATION)) {
    const title = parseQuotedTitle(scan, at, limit);
    if (title) return chunkOf('award', at, title.to, title);
    return chunkOf('mark', at, at + 1, scan.text[scan.tokens.start[at]]);
  }
  const layers = scan.layers(at);
  const grammars = grammarsAt(scan, at, layers);
  // The lowest bit is the grammar to be tried first.
  for (let left = grammars; left !== 0; left &= left - 1) {
    const found = GRAMMARS[31 - Math.clz32(left & -left)].parse(scan, at, limit);
    if (found) return found;
  }
  if ((layers & CUE) !== 0) {
    const cue = scan.size('cue', at);
    if (at + cue <= limit) return chunkOf('cue', at, at + cue, scan.kind('cue', at));
  }
  return chunkOf('word', at, at + 1, null);
}
