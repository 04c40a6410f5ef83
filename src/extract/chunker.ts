import { layerBits, type Scan } from '../lexicon/scan.js';
import { parseAward } from '../names/award.js';
import { parseBloc } from '../names/bloc.js';
import { parseCount } from '../names/count.js';
import { parseDate, parseYear } from '../names/date.js';
import { parsePersons } from '../names/person-list.js';
import { parseRole } from '../names/role.js';
import { parseTitle } from '../names/title.js';
import { parseUnits } from '../names/unit-list.js';
import { CAPITAL, NUMBER, PUNCTUATION } from '../text/tokens.js';
import type { Chunk } from './chunk.js';

type Parser = (scan: Scan, at: number, limit: number) => Chunk | null;

/**
 * The grammars, tried in this order at each token: a person's title holds a role or a unit, a role holds a bloc's word, an
 * award holds its giver, so the one that holds comes before the one that is held.
 */
const PARSERS: readonly Parser[] = [
  (scan, at, limit) => {
    const list = parsePersons(scan, at, limit);
    return list && { kind: 'persons', from: at, to: list.to, list };
  },
  (scan, at, limit) => {
    const role = parseRole(scan, at, limit);
    return role && { kind: 'role', from: at, to: role.to, role };
  },
  (scan, at, limit) => {
    const award = parseAward(scan, at, limit);
    return award && { kind: 'award', from: at, to: award.to, award };
  },
  (scan, at, limit) => {
    const bloc = parseBloc(scan, at, limit);
    return bloc && { kind: 'bloc', from: at, to: bloc.to, bloc };
  },
  (scan, at, limit) => {
    const title = parseTitle(scan, at, limit);
    return title && { kind: 'office', from: at, to: title.to, title };
  },
  (scan, at, limit) => {
    const list = parseUnits(scan, at, limit);
    return list && { kind: 'units', from: at, to: list.to, list };
  },
  (scan, at, limit) => {
    const date = parseDate(scan, at, limit);
    return date && { kind: 'date', from: at, to: date.to, date };
  },
  (scan, at, limit) => {
    const year = parseYear(scan, at, limit);
    return year && { kind: 'year', from: at, to: year.to, year };
  },
  (scan, at, limit) => {
    const count = parseCount(scan, at, limit);
    return count && { kind: 'count', from: at, to: count.to, count };
  },
];

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

/** Layers whose phrases can begin a chunk. */
const OPENS = layerBits(
  'cue',
  'unit',
  'field',
  'place',
  'award',
  'title',
  'address',
  'surname',
  'role',
  'bloc',
  'count',
);

function chunkAt(scan: Scan, at: number, limit: number): Chunk {
  if (!scan.has(at, NUMBER | PUNCTUATION) && (scan.layers(at) & OPENS) === 0 && !opensChunk(scan, at))
    return { kind: 'word', from: at, to: at + 1 };
  for (const parser of PARSERS) {
    const found = parser(scan, at, limit);
    if (found) return found;
  }
  const cue = scan.size('cue', at);
  if (cue > 0 && at + cue <= limit) return { kind: 'cue', from: at, to: at + cue, cue: scan.kind('cue', at) };
  if (scan.has(at, PUNCTUATION)) return { kind: 'mark', from: at, to: at + 1, mark: scan.slice(at, at + 1) };
  return { kind: 'word', from: at, to: at + 1 };
}

/** Words that open a chunk though no phrase begins there: "các Sở: …", "ngày 3", "năm 2019", a name in capitals. */
const opensChunk = (scan: Scan, at: number): boolean => scan.has(at, CAPITAL) || OPENING_WORDS.has(scan.word(at));
const OPENING_WORDS = new Set(['các', 'những', 'ngày', 'năm', 'niên']);
