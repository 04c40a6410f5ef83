import type { Scan } from '../lexicon/scan.js';
import { COLON } from '../text/marks.js';
import { NUMBER } from '../text/tokens.js';
import type { Chunk } from './chunk.js';
import type { Parsed } from './passage.js';

/**
 * Where a list of blocs has ended: "Khối 1: …", "Khối 2: …", "Khối 3: …", each in as many paragraphs as the others; what
 * comes next is not of the last one, unless it speaks of "Khối". Indexes of sentences. `groups`: the blocs that each names.
 */
export function endsOfLists(
  scan: Scan,
  sentences: readonly Parsed[],
  groups: readonly (readonly number[])[],
): ReadonlySet<number> {
  const ends = new Set<number>();
  const firsts = sentences.filter(({ index, block }) => index === 0 || sentences[index - 1].block !== block);
  /** The paragraph that opened the last bloc, how many each had, and how many blocs the list has so far. */
  let opened = -1;
  let size = 0;
  let length = 0;
  /** Whether the last bloc heads lines of its own, which those before it did not. */
  let heads = false;
  const seen = new Set<number>();
  firsts.forEach((first, at) => {
    const own = groups[first.index];
    if (own.length > 0 && opensWithBloc(first) && !seen.has(own[0])) {
      const before = opened < 0 ? 0 : at - opened;
      if (length > 1 && before !== size) length = 1;
      if (length === 1) size = before;
      length++;
      heads = endsInColon(scan, sentences, first) && opened >= 0 && !endsInColon(scan, sentences, firsts[opened]);
      opened = at;
      seen.add(own[0]);
    } else if (length >= LIST && (heads ? at - opened >= size : at - opened === size)) {
      // "3. Cụm thi đua số 3: 04 đơn vị" over a table: its cells are no paragraphs
      if (firsts[opened + 1].kind === 'table-cell' && first.kind === 'table-cell') return;
      const own = speaksOfOne(scan, sentences, first);
      if (heads && (own || first.zone === 'item')) return;
      if (!own) ends.add(first.index);
      length = 0;
      opened = -1;
    }
  });
  return ends;
}
const LIST = 3;

/** "3. Khối thi đua các hội, gồm 05 đơn vị:" over "a) Hội Người mù": the lines under it are its own. */
function endsInColon(scan: Scan, sentences: readonly Parsed[], { index, block }: Parsed): boolean {
  let last = index;
  while (last + 1 < sentences.length && sentences[last + 1].block === block) last++;
  return scan.mark(sentences[last].to - 1) === COLON;
}

/** "- Khối thi đua số 3 gồm …", "III. Cụm thi đua số 3" */
function opensWithBloc({ from, chunks }: Parsed): boolean {
  const bloc = chunks.find(({ kind }) => kind === 'bloc');
  return bloc?.kind === 'bloc' && !bloc.bloc.bare && bloc.from - from <= 4;
}

/** "Khối đã suy tôn …", "Khối trưởng": the last one is spoken of again; not "Các khối", "3 khối". */
function speaksOfOne(scan: Scan, sentences: readonly Parsed[], { index, block }: Parsed): boolean {
  for (let i = index; i < sentences.length && sentences[i].block === block; i++)
    if (sentences[i].chunks.some((chunk) => isOne(scan, chunk))) return true;
  return false;
}
const isOne = (scan: Scan, chunk: Chunk): boolean =>
  (chunk.kind === 'role' || (chunk.kind === 'bloc' && chunk.bloc.bare)) &&
  !MANY.has(scan.word(chunk.from - 1)) &&
  !scan.has(chunk.from - 1, NUMBER) &&
  !MANY.has(scan.word(chunk.to));
const MANY = new Set(['các', 'mỗi', 'những', 'từng']);
