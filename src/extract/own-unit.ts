import type { Scan } from '../lexicon/scan.js';
import type { UnitName } from '../names/unit.js';
import { anyUnitHead, type UnitHead, unitHead } from '../names/unit-head.js';
import { isTerritory } from '../names/unit-kinds.js';
import { foldCase } from '../text/fold-case.js';
import { CAPITAL } from '../text/tokens.js';
import { type Chunk, chunkOf, chunksOf } from './chunk.js';
import { chunksWithin } from './chunker.js';
import { entryAt } from './entry.js';
import type { Parsed, Passage } from './passage.js';

/**
 * "trường ta | tiếp tục được giao làm Cụm trưởng", "Năm 2027, | Bệnh viện | được bầu làm Khối trưởng": the unit whose page it is, in the place
 * of such words. Other sentences as they are.
 */
export function withOwner(passage: Passage, sentence: Parsed): Parsed {
  const { scan } = passage;
  const { chunks } = sentence;
  const school = chunks.findIndex(
    (chunk, i) => schoolWords(scan, chunks, i) > 0 && chunk.kind === 'word' && !OTHERS.has(scan.word(chunk.from - 1)),
  );
  if (school >= 0) return named(sentence, school, schoolWords(scan, chunks, school), schoolOf(passage));
  const at = chunks.findIndex((_, i) => bareHead(scan, chunks, i) !== null);
  const head = at < 0 ? null : bareHead(scan, chunks, at);
  if (head === null) return sentence;
  const size = chunks.slice(at).findIndex(({ to }) => to >= head.to) + 1;
  return named(sentence, at, size, ownerOf(passage, scan.slice(head.from, head.to)));
}

/** The sentence with the unit in the place of its chunks from `at` on. */
function named(sentence: Parsed, at: number, size: number, owner: Owner | null): Parsed {
  if (owner === null) return sentence;
  const { chunks } = sentence;
  const [{ from }, { to }] = [chunks[at], chunks[at + size - 1]];
  const unit: UnitName = { from, to, kind: owner.kind, level: owner.level, full: owner.name };
  const chunk: Chunk = chunkOf('units', from, to, { from, to, units: [unit], plural: false });
  return { ...sentence, chunks: [...chunks.slice(0, at), chunk, ...chunks.slice(at + size)] };
}

/** "các | nhà trường", "lãnh đạo | nhà trường" */
const OTHERS = new Set(['các', 'mỗi', 'từng', 'mọi', 'những', 'đạo', 'khác']);

/** Chunks of "trường ta", "trường mình", "nhà trường"; 0 for none. */
function schoolWords(scan: Scan, chunks: readonly Chunk[], at: number): number {
  const next = entryAt(chunks, at + 1);
  if (next?.kind !== 'word') return 0;
  const word = scan.word(chunks[at].from);
  const second = scan.slice(next.from, next.to).toLowerCase();
  return (word === 'trường' && OWN.has(second)) || (word === 'nhà' && second === 'trường') ? 2 : 0;
}
const OWN = new Set(['ta', 'mình']);

/**
 * "Năm 2027, | Bệnh viện | được bầu", "| Trung tâm | làm", "Năm học 2026 - 2027 | trường | là": a head without a name that opens its clause before a verb,
 * in small letters right behind the year.
 */
function bareHead(scan: Scan, chunks: readonly Chunk[], at: number): UnitHead | null {
  const { kind, from } = chunks[at];
  const before = entryAt(chunks, at - 1);
  const dated = before?.kind === 'year' || entryAt(chunks, at - 2)?.kind === 'year';
  if (kind !== 'word' || !(dated || scan.has(from, CAPITAL))) return null;
  if (before && before.kind !== 'mark' && before.kind !== 'year') return null;
  const head = scan.has(from, CAPITAL) ? unitHead(scan, from) : anyUnitHead(scan, from);
  return head && !isTerritory(head.kind) && TAKING.has(scan.word(head.to)) ? head : null;
}
const TAKING = new Set(['được', 'làm', 'là', 'đã', 'giữ', 'đảm', 'tiếp', 'vinh']);

interface Owner extends Pick<UnitName, 'kind' | 'level'> {
  readonly name: string;
}

/** The one school that the head and the first sentences of the page name, in full. */
function schoolOf(passage: Passage): Owner | null {
  const [only, ...others] = [...namedFirst(passage).values()].filter(({ kind }) => kind === 'school');
  return others.length === 0 ? (only ?? null) : null;
}

/** The unit with such a head that they name more often than any other: "Bệnh viện huyện" is what it was called. */
function ownerOf(passage: Passage, head: string): Owner | null {
  const opening = `${foldCase(head)} `;
  const alike = [...namedFirst(passage)].filter(([name]) => name.startsWith(opening)).slice(0, MOST_ALIKE);
  const whole = alike.filter(([name]) => !alike.some(([other]) => other.startsWith(`${name} `)));
  const [first, second] = whole.map(([, owner]) => owner).sort((a, b) => b.times - a.times);
  return first && first.times > (second?.times ?? 0) ? first : null;
}

/** How many may be compared: a sentence may name hundreds. */
const MOST_ALIKE = 16;

/** Units that the head and the first sentences of the page name, by their folded names; twice where a sentence is about one. */
function namedFirst(passage: Passage): ReadonlyMap<string, Owner & { times: number }> {
  const known = NAMED.get(passage);
  if (known) return known;
  const { scan, sentences } = passage;
  const names = new Map<string, Owner & { times: number }>();
  for (const sentence of sentences.slice(0, OPENING))
    for (const { list } of chunksOf(chunksWithin(scan, sentence), 'units'))
      for (const { from, to, kind, level, full } of list.units) {
        if (to - from < 3) continue;
        const weight = from === sentence.from && list.units.length === 1 ? 2 : 1;
        const name = full ?? scan.slice(from, to);
        const same = names.get(foldCase(name));
        names.set(foldCase(name), { name, kind, level, times: (same?.times ?? 0) + weight });
      }
  NAMED.set(passage, names);
  return names;
}
/** Asked for each sentence with a role. */
const NAMED = new WeakMap<Passage, ReadonlyMap<string, Owner & { times: number }>>();
/** Sentences of the head and of the lead. */
const OPENING = 6;
