import { layerBits, type Scan } from '../../../lexicon/scan.js';
import type { UnitName } from '../../../names/unit.js';
import { foldCase } from '../../../text/fold-case.js';
import { type Chunk, chunkOf, chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import { entryAt } from '../../entry.js';
import type { Parsed, Passage } from '../../passage.js';

const ROLE = layerBits('role');

/**
 * "trường ta | tiếp tục được giao làm Cụm trưởng", "nhà trường | giữ vai trò Cụm trưởng": the school whose page it is, as a unit in the place
 * of such words. Other sentences as they are.
 */
export function withOwnSchool(passage: Passage, sentence: Parsed): Parsed {
  const { scan } = passage;
  const { layers, chunks } = sentence;
  if ((layers & ROLE) === 0) return sentence;
  const at = chunks.findIndex(
    (chunk, i) => sizeOf(scan, chunks, i) > 0 && chunk.kind === 'word' && !OTHERS.has(scan.word(chunk.from - 1)),
  );
  const school = at < 0 ? null : schoolOf(passage);
  if (school === null) return sentence;
  const end = at + sizeOf(scan, chunks, at);
  const unit: UnitName = { from: chunks[at].from, to: chunks[end - 1].to, kind: 'school', level: 3, full: school };
  const named: Chunk = chunkOf('units', unit.from, unit.to, {
    from: unit.from,
    to: unit.to,
    units: [unit],
    plural: false,
  });
  return { ...sentence, chunks: [...chunks.slice(0, at), named, ...chunks.slice(end)] };
}

/** "các | nhà trường", "lãnh đạo | nhà trường" */
const OTHERS = new Set(['các', 'mỗi', 'từng', 'mọi', 'những', 'đạo', 'khác']);

/** Chunks of "trường ta", "trường mình", "nhà trường"; 0 for none. */
function sizeOf(scan: Scan, chunks: readonly Chunk[], at: number): number {
  const next = entryAt(chunks, at + 1);
  if (next?.kind !== 'word') return 0;
  const word = scan.word(chunks[at].from);
  const second = scan.slice(next.from, next.to).toLowerCase();
  return (word === 'trường' && OWN.has(second)) || (word === 'nhà' && second === 'trường') ? 2 : 0;
}
const OWN = new Set(['ta', 'mình']);

/** The one school that the head and the first sentences of the page name, in full. */
function schoolOf(passage: Passage): string | null {
  const known = SCHOOLS.get(passage);
  if (known !== undefined) return known;
  const school = schoolIn(passage);
  SCHOOLS.set(passage, school);
  return school;
}
/** Asked for each sentence with a role. */
const SCHOOLS = new WeakMap<Passage, string | null>();

function schoolIn({ scan, sentences }: Passage): string | null {
  const names = new Map<string, string>();
  for (const sentence of sentences.slice(0, OPENING))
    for (const { list } of chunksOf(chunksWithin(scan, sentence), 'units'))
      for (const { from, to, kind, full } of list.units) {
        if (kind !== 'school' || to - from < 3) continue;
        const name = full ?? scan.slice(from, to);
        names.set(foldCase(name), name);
      }
  const [only, ...others] = names.values();
  return others.length === 0 ? (only ?? null) : null;
}
/** Sentences of the head and of the lead. */
const OPENING = 6;
