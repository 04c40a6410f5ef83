import type { Scan } from '../../../lexicon/scan.js';
import { openNameEnd } from '../../../names/open-name.js';
import { CAPITAL } from '../../../text/tokens.js';
import { type Chunk, chunkOf } from '../../chunk.js';
import { entryAt } from '../../entry.js';
import type { Parsed, Passage } from '../../passage.js';

/**
 * "Trưởng khối: | Lò rèn Vân Tràng |.", "bầu | Gánh hát Sao Mai | làm Cụm trưởng": the sentence, where a name whose head no list of units holds stands
 * in the place of the one that leads, with that name as a unit.
 */
export function withOpenHolders({ scan }: Passage, sentence: Parsed): Parsed {
  const { chunks } = sentence;
  let found: Chunk[] | null = null;
  for (let i = 0; i < chunks.length; ) {
    const end = opensSlot(scan, chunks, i) ? holderEnd(scan, chunks, i) : i;
    if (end > i) found ??= chunks.slice(0, i);
    found?.push(end > i ? unitOf(chunks[i].from, chunks[end - 1].to) : chunks[i]);
    i = Math.max(end, i + 1);
  }
  return found === null ? sentence : { ...sentence, chunks: found };
}

/** Index past the chunks of the name that fills the slot; `at` where none does. */
function holderEnd(scan: Scan, chunks: readonly Chunk[], at: number): number {
  const name = openNameEnd(scan, chunks[at].from, chunks[chunks.length - 1].to);
  if (name === chunks[at].from) return at;
  let end = at + 1;
  while (end < chunks.length && chunks[end].from < name) end++;
  const fits = chunks[end - 1].to === name && end > at + 1;
  return fits && endsSlot(scan, entryAt(chunks, end)) ? end : at;
}

/** A word with a capital that opens the clause, or stands behind a role with a colon or behind who is chosen: "bầu | Gánh hát Sao Mai". */
function opensSlot(scan: Scan, chunks: readonly Chunk[], at: number): boolean {
  const { kind, from } = chunks[at];
  if ((kind !== 'word' && kind !== 'cue') || !scan.has(from, CAPITAL)) return false;
  const before = entryAt(chunks, at - 1);
  return before === undefined || before.kind === 'mark' || CHOOSES.has(scan.word(before.to - 1));
}
const CHOOSES = new Set('bầu cử chọn tôn giao cho do là để phân công định nhiệm trí nhất'.split(' '));

/** The clause ends, or says what the one that is named does: "… | làm Cụm trưởng", "…, Cụm phó: …". */
const endsSlot = (scan: Scan, chunk: Chunk | undefined): boolean =>
  chunk === undefined || chunk.kind === 'mark' || chunk.kind === 'role' || TAKES.has(scan.word(chunk.from));
const TAKES = new Set('làm là giữ đảm nhận tiếp tiếp được và thay phụ năm bàn'.split(' '));

const unitOf = (from: number, to: number): Chunk =>
  chunkOf('units', from, to, {
    from,
    to,
    units: [{ from, to, kind: 'collective', level: 2, full: null }],
    plural: false,
  });
